<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>AboutRoom</name>
    <message>
        <source>%1, as in force since %2. We last looked on %3.</source>
        <translation>%1, redakcija, kas spēkā no %2. Pēdējoreiz pārbaudīts %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), never used in an examination</source>
        <translation>
            <numerusform>%n melnraksts; pārbaudē tādus neizmanto</numerusform>
            <numerusform>%n melnraksti; pārbaudē tos neizmanto</numerusform>
            <numerusform>%n melnrakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them checked by a named expert</source>
        <translation>
            <numerusform>%n pārbaudījis eksperts, kura vārds ir zināms</numerusform>
            <numerusform>%n pārbaudījis eksperts, kura vārds ir zināms</numerusform>
            <numerusform>Eksperts vēl nav pārbaudījis nevienu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them read by a second person</source>
        <translation>
            <numerusform>%n pārlasījis otrs cilvēks</numerusform>
            <numerusform>%n pārlasījis otrs cilvēks</numerusform>
            <numerusform>Otrs cilvēks vēl nav pārlasījis nevienu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are spoken by a computer voice, which is harder to follow.</source>
        <translation>
            <numerusform>%n ierakstu runā datora balss; tai sekot ir grūtāk.</numerusform>
            <numerusform>%n ierakstus runā datora balss; tai sekot ir grūtāk.</numerusform>
            <numerusform>%n ierakstu runā datora balss.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in the bank.</source>
        <translation>
            <numerusform>Jautājumu bankā ir %n uzdevums.</numerusform>
            <numerusform>Jautājumu bankā ir %n uzdevumi.</numerusform>
            <numerusform>Jautājumu bankā ir %n uzdevumu.</numerusform>
        </translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Par programmu</translation>
    </message>
    <message>
        <source>An unofficial trainer</source>
        <translation>Neoficiāls trenažieris</translation>
    </message>
    <message>
        <source>Everything you answer stays on this computer. The program needs no network and no account. In the settings you can save or erase your data.</source>
        <translation>Viss, ko atbildat, paliek šajā datorā. Programmai nav vajadzīgs ne internets, ne konts. Iestatījumos varat savus datus saglabāt failā vai dzēst.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Program: EUPL-1.2. Questions and recordings: CC BY 4.0.</source>
        <translation>Programma: EUPL-1.2. Jautājumi un ieraksti: CC BY 4.0.</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Jautājumi</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Noteikumi</translation>
    </message>
    <message>
        <source>This program helps to prepare for the naturalisation examination. It does not belong to PMLP, and a result here is not a result of the examination. What matters in the end is what PMLP says.</source>
        <translation>Šī programma palīdz sagatavoties naturalizācijas pārbaudei. Tā nepieder PMLP, un rezultāts šeit nav pārbaudes rezultāts. Galu galā svarīgi ir tas, ko saka PMLP.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versija %1</translation>
    </message>
    <message>
        <source>Where the regulation is silent, the program uses a default of its own and says so.</source>
        <translation>Ja noteikumos kaut kas nav pateikts, programma izmanto savu pieņēmumu un to arī norāda.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Jūsu atbildes</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Both ways go about equally well for you. Choose the one you feel calmer with.</source>
        <translation>Abi veidi jums padodas apmēram vienlīdz labi. Izvēlieties to, kurā jūtaties mierīgāk.</translation>
    </message>
    <message>
        <source>Not enough yet to say which way is safer for you.</source>
        <translation>Vēl par maz mēģinājumu, lai teiktu, kurš veids jums ir drošāks.</translation>
    </message>
    <message>
        <source>Only your tries here were counted; the day itself may differ.</source>
        <translation>Skaitīti tikai jūsu mēģinājumi šeit; pārbaudes dienā var būt citādi.</translation>
    </message>
    <message>
        <source>Recited, by your own marks: %1 of the last %2 whole tries were enough.</source>
        <translation>Mutiski pēc jūsu pašu vērtējuma: no pēdējiem %2 mēģinājumiem pietika %1.</translation>
    </message>
    <message>
        <source>So far reciting is the safer way for you.</source>
        <translation>Pagaidām jums drošāk ir himnu skaitīt mutiski.</translation>
    </message>
    <message>
        <source>So far writing is the safer way for you.</source>
        <translation>Pagaidām jums drošāk ir himnu rakstīt.</translation>
    </message>
    <message>
        <source>Still wanted: written tries %1, recited tries %2.</source>
        <translation>Vēl vajadzīgi mēģinājumi: rakstiski %1, mutiski %2.</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Ko saka noteikumi</translation>
    </message>
    <message>
        <source>Written or recited?</source>
        <translation>Rakstiski vai mutiski?</translation>
    </message>
    <message>
        <source>Written: %1 of the last %2 whole tries were enough.</source>
        <translation>Rakstiski: no pēdējiem %2 mēģinājumiem pietika %1.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Here is the answer. Next time you will know it.</source>
        <translation>Lūk, atbilde. Nākamreiz jūs to jau zināsiet.</translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation>Tekstā: „%1”</translation>
    </message>
    <message>
        <source>Nearly: part of it is right.</source>
        <translation>Gandrīz: daļa ir pareiza.</translation>
    </message>
    <message>
        <source>Not this one – now you know. The right answer is marked.</source>
        <translation>Šoreiz ne – bet tagad jūs to zināt. Pareizā atbilde ir atzīmēta.</translation>
    </message>
    <message>
        <source>Right!</source>
        <translation>Pareizi!</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Avots: %1</translation>
    </message>
</context>
<context>
    <name>AnthemLettersRoom</name>
    <message>
        <source>Capitals and signs: they cost nothing</source>
        <translation>Lielie burti un zīmes: par tiem punktus neatņem</translation>
    </message>
    <message>
        <source>Every letter you typed was right.</source>
        <translation>Visi jūsu uzrakstītie burti bija pareizi.</translation>
    </message>
    <message>
        <source>How often it was wrong, day by day; a strong colour means often.</source>
        <translation>Cik reižu kļūdījāties, pa dienām; jo spilgtāka krāsa, jo biežāk.</translation>
    </message>
    <message>
        <source>Letters that go wrong</source>
        <translation>Burti, kuros kļūdāties</translation>
    </message>
    <message>
        <source>Letters with marks</source>
        <translation>Burti ar garumzīmēm un citām zīmēm</translation>
    </message>
    <message>
        <source>Most often wrong: %1. Say the long ones long when you write, it helps.</source>
        <translation>Visbiežāk kļūdāties šajos burtos: %1. Rakstot izrunājiet garos patskaņus gari – tas palīdz.</translation>
    </message>
    <message>
        <source>Nothing has been typed yet. After the first lines you will see here which letters to mind.</source>
        <translation>Vēl nekas nav uzrakstīts. Pēc pirmajām rindām te būs redzams, kuriem burtiem pievērst uzmanību.</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Citi burti</translation>
    </message>
</context>
<context>
    <name>AnthemLinesRoom</name>
    <message>
        <source>Almost. The letters to mind are marked; it comes round again.</source>
        <translation>Gandrīz. Burti, kas jāielāgo, ir iezīmēti; šī rinda vēl nāks.</translation>
    </message>
    <message>
        <source>By heart: %1 of %2 lines</source>
        <translation>No galvas: %1 no %2 rindām</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pārbaudīt</translation>
    </message>
    <message>
        <source>Enough for now. Well done!</source>
        <translation>Pagaidām pietiek. Labi pastrādāts!</translation>
    </message>
    <message>
        <source>Every line will most likely stay with you for a week and longer.</source>
        <translation>Katra rinda visdrīzāk paliks atmiņā nedēļu un ilgāk.</translation>
    </message>
    <message>
        <source>I do not remember: show me</source>
        <translation>Neatceros, parādiet</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Rinda pēc rindas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Not yet. Read it once more, aloud; it comes round again.</source>
        <translation>Vēl ne. Izlasiet rindu vēlreiz skaļi; tā vēl nāks.</translation>
    </message>
    <message>
        <source>Right, every letter!</source>
        <translation>Pareizi, ikviens burts!</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Atsaukt šo atbildi</translation>
    </message>
    <message>
        <source>The next line comes round on %1.</source>
        <translation>Nākamā rinda %1 jāatkārto.</translation>
    </message>
    <message>
        <source>What was learnt today settles overnight.</source>
        <translation>Tas, ko šodien iemācījāties, pa nakti nostiprināsies.</translation>
    </message>
    <message>
        <source>Write the whole anthem</source>
        <translation>Rakstīt visu himnu</translation>
    </message>
    <message>
        <source>You know the anthem by heart</source>
        <translation>Jūs zināt himnu no galvas</translation>
    </message>
</context>
<context>
    <name>AnthemListenRoom</name>
    <message>
        <source>A computer voice speaks the words; it does not sing. Press a line to hear it alone, and say it along.</source>
        <translation>Vārdus runā datora balss; tā nedzied. Nospiediet rindu, lai klausītos tikai to, un runājiet līdzi.</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Klausīties un lasīt</translation>
    </message>
    <message>
        <source>On to the gaps</source>
        <translation>Tālāk pie izlaistajiem vārdiem</translation>
    </message>
    <message>
        <source>Press a line to hear it alone, and say it along.</source>
        <translation>Nospiediet rindu, lai klausītos tikai to, un runājiet līdzi.</translation>
    </message>
    <message>
        <source>There is no recording of the anthem here. Read each line aloud, slowly, a few times.</source>
        <translation>Himnas ieraksta šeit nav. Lasiet katru rindu skaļi un lēnām, vairākas reizes.</translation>
    </message>
    <message>
        <source>This computer plays no sound. Read each line aloud, slowly, a few times.</source>
        <translation>Šis dators neatskaņo skaņu. Lasiet katru rindu skaļi un lēnām, vairākas reizes.</translation>
    </message>
</context>
<context>
    <name>AnthemReciteRoom</name>
    <message>
        <source>By your own marks: %1 of %2 points.</source>
        <translation>Pēc jūsu pašu vērtējuma: %1 no %2 punktiem.</translation>
    </message>
    <message>
        <source>I have said it aloud without recording</source>
        <translation>Noskaitīju skaļi bez ieraksta</translation>
    </message>
    <message>
        <source>Keep my marks</source>
        <translation>Saglabāt manu vērtējumu</translation>
    </message>
    <message>
        <source>Listen to yourself and tick each line that came in its place. Nobody checks this; it is for you alone.</source>
        <translation>Noklausieties sevi un atzīmējiet katru rindu, kas bija savā vietā. To neviens nepārbauda; tas ir tikai jums.</translation>
    </message>
    <message>
        <source>No more than two words were wrong</source>
        <translation>Nepareizi bija ne vairāk kā divi vārdi</translation>
    </message>
    <message>
        <source>Recite once more</source>
        <translation>Skaitīt vēlreiz</translation>
    </message>
    <message>
        <source>Six lines in order are enough; it will come.</source>
        <translation>Pietiek ar sešām rindām pareizā secībā; gan izdosies.</translation>
    </message>
    <message>
        <source>Stand or sit as you will in the examination. Press Record and say both stanzas aloud, each once. The text comes afterwards, so that you can listen to yourself beside it.</source>
        <translation>Stāviet vai sēdiet tā, kā pārbaudē. Nospiediet „Ierakstīt” un skaļi noskaitiet abus pantus, katru vienu reizi. Teksts parādīsies pēc tam, lai varat klausīties sevi un sekot līdzi.</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>Ar to pietiek.</translation>
    </message>
    <message>
        <source>The anthem recited</source>
        <translation>Himna mutiski</translation>
    </message>
    <message>
        <source>What came?</source>
        <translation>Kas izdevās?</translation>
    </message>
</context>
<context>
    <name>AnthemRoom</name>
    <message numerus="yes">
        <source>%n line(s) come round today</source>
        <translation>
            <numerusform>Šodien jāatkārto %n rinda</numerusform>
            <numerusform>Šodien jāatkārto %n rindas</numerusform>
            <numerusform>Šodien nav jāatkārto neviena rinda</numerusform>
        </translation>
    </message>
    <message>
        <source>A few minutes are enough.</source>
        <translation>Pietiks ar dažām minūtēm.</translation>
    </message>
    <message>
        <source>A word is missing, then more, then the whole line. Lines come round when it is time.</source>
        <translation>Trūkst viena vārda, tad vairāku, tad visas rindas. Rindas atgriežas, kad pienācis laiks tās atkārtot.</translation>
    </message>
    <message>
        <source>Aloud, recorded</source>
        <translation>Skaļi, ar ierakstu</translation>
    </message>
    <message>
        <source>Begin by listening</source>
        <translation>Sāciet ar klausīšanos</translation>
    </message>
    <message>
        <source>Both stanzas from memory, compared letter by letter, counted as in the examination.</source>
        <translation>Abi panti no atmiņas; salīdzinām katru burtu un skaitām punktus kā pārbaudē.</translation>
    </message>
    <message>
        <source>By heart are the lines that will most likely last a week without practice: %1 of %2.</source>
        <translation>No galvas zināt rindas, kas visdrīzāk turēsies nedēļu bez vingrināšanās: %1 no %2.</translation>
    </message>
    <message>
        <source>By heart: %1 of %2 lines.</source>
        <translation>No galvas: %1 no %2 rindām.</translation>
    </message>
    <message>
        <source>Eight short lines. First with gaps, then from memory, in writing or aloud, as you choose.</source>
        <translation>Astoņas īsas rindas. Vispirms ar izlaistiem vārdiem, tad no atmiņas – rakstiski vai skaļi, kā vēlaties.</translation>
    </message>
    <message>
        <source>Enjoy it. You can still write it once more.</source>
        <translation>Priecājieties par paveikto! Ja vēlaties, uzrakstiet himnu vēlreiz.</translation>
    </message>
    <message>
        <source>Every line came from memory. Try all of them together.</source>
        <translation>Katra rinda izdevās no atmiņas. Pamēģiniet visas kopā.</translation>
    </message>
    <message>
        <source>Every line in large letters, spoken aloud.</source>
        <translation>Visas rindas lieliem burtiem un skaļi nolasītas.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Go on line by line</source>
        <translation>Turpiniet rindu pēc rindas</translation>
    </message>
    <message>
        <source>Hear the words and read along. Two minutes.</source>
        <translation>Klausieties vārdus un lasiet līdzi. Divas minūtes.</translation>
    </message>
    <message>
        <source>Hear yourself beside the text. It stays on this computer.</source>
        <translation>Klausieties sevi un sekojiet tekstam. Ieraksts paliek šajā datorā.</translation>
    </message>
    <message>
        <source>How far each line has come</source>
        <translation>Cik tālu ir katra rinda</translation>
    </message>
    <message>
        <source>Letters that go wrong</source>
        <translation>Burti, kuros kļūdāties</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Rinda pēc rindas</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Klausīties</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Klausīties un lasīt</translation>
    </message>
    <message>
        <source>Nothing to do for the anthem today</source>
        <translation>Šodien himnai nekas nav jādara</translation>
    </message>
    <message>
        <source>Now say the anthem aloud</source>
        <translation>Tagad noskaitiet himnu skaļi</translation>
    </message>
    <message>
        <source>Now write the whole anthem</source>
        <translation>Tagad uzrakstiet visu himnu</translation>
    </message>
    <message>
        <source>Practise them now</source>
        <translation>Atkārtot tagad</translation>
    </message>
    <message>
        <source>Recite</source>
        <translation>Skaitīt</translation>
    </message>
    <message>
        <source>Recite it</source>
        <translation>Noskaitīt</translation>
    </message>
    <message>
        <source>Say it from memory, hear yourself beside the text, and mark what came.</source>
        <translation>Noskaitiet no atmiņas, klausieties sevi, sekojot tekstam, un atzīmējiet, kas izdevās.</translation>
    </message>
    <message>
        <source>See the letters</source>
        <translation>Skatīt burtus</translation>
    </message>
    <message>
        <source>The anthem by heart</source>
        <translation>Himna no galvas</translation>
    </message>
    <message>
        <source>The next one comes round on %1.</source>
        <translation>Nākamā %1 jāatkārto.</translation>
    </message>
    <message>
        <source>The whole in writing</source>
        <translation>Visa himna rakstiski</translation>
    </message>
    <message>
        <source>To the lines</source>
        <translation>Pie rindām</translation>
    </message>
    <message>
        <source>Which letters you mistype in the anthem, and how that changes day by day.</source>
        <translation>Kuros himnas burtos kļūdāties un kā tas mainās pa dienām.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Rakstīt</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Uzrakstīt</translation>
    </message>
    <message>
        <source>Write it once more</source>
        <translation>Uzrakstīt vēlreiz</translation>
    </message>
    <message>
        <source>You know the anthem: every line will most likely last a week and longer.</source>
        <translation>Jūs zināt himnu: katra rinda visdrīzāk turēsies nedēļu un ilgāk.</translation>
    </message>
</context>
<context>
    <name>AnthemTextRoom</name>
    <message>
        <source>Learn it by heart</source>
        <translation>Iemācīties no galvas</translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation>Himna</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Kas jāievēro</translation>
    </message>
</context>
<context>
    <name>AnthemTraining</name>
    <message>
        <source>This question bank has no anthem.</source>
        <translation>Šajā jautājumu bankā himnas nav.</translation>
    </message>
</context>
<context>
    <name>AnthemWholeRoom</name>
    <message>
        <source>%1 of %2 lines are there.</source>
        <translation>Ir %1 no %2 rindām.</translation>
    </message>
    <message>
        <source>All of it is there. In the examination that is enough.</source>
        <translation>Ir viss. Pārbaudē ar to pietiek.</translation>
    </message>
    <message>
        <source>As we count it: %1 of %2 points.</source>
        <translation>Kā mēs skaitām: %1 no %2 punktiem.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pārbaudīt</translation>
    </message>
    <message>
        <source>Go on line by line, it will come.</source>
        <translation>Turpiniet rindu pēc rindas, gan izdosies.</translation>
    </message>
    <message>
        <source>In the examination that is enough. What is marked is still to be mended.</source>
        <translation>Pārbaudē ar to pietiek. Iezīmētais vēl jāielāgo.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Begin with what you remember, in any place.</source>
        <translation>Vēl nekas nav uzrakstīts. Sāciet ar to, ko atceraties, kaut no vidus.</translation>
    </message>
    <message>
        <source>The whole anthem in writing</source>
        <translation>Visa himna rakstiski</translation>
    </message>
    <message>
        <source>What you write is kept as you go.</source>
        <translation>Rakstītais uzreiz tiek saglabāts.</translation>
    </message>
    <message>
        <source>Write both stanzas from memory, each once.</source>
        <translation>Uzrakstiet no atmiņas abus pantus, katru vienu reizi.</translation>
    </message>
    <message>
        <source>Write it once more</source>
        <translation>Uzrakstīt vēlreiz</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>A letter to friends: one writes tu.</source>
        <translation>Vēstule draugiem vai radiem: raksta „tu”, vairākiem – „jūs”.</translation>
    </message>
    <message>
        <source>A polite letter: one writes Jūs.</source>
        <translation>Pieklājīga vēstule: raksta „jūs”.</translation>
    </message>
    <message>
        <source>No words of this point were found: look for yourself.</source>
        <translation>Šī punkta vārdi nav atrasti: paskatieties paši.</translation>
    </message>
    <message>
        <source>Words of this point: %1</source>
        <translation>Šī punkta vārdi: %1</translation>
    </message>
</context>
<context>
    <name>AudioButton</name>
    <message>
        <source>Listen</source>
        <translation>Klausīties</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Klausīties vēlreiz</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ierakstīt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
</context>
<context>
    <name>BriefingRoom</name>
    <message numerus="yes">
        <source>%n recording(s) of the listening section are not there. Those tasks will be passed over.</source>
        <translation>
            <numerusform>Klausīšanās sadaļā trūkst %n ieraksta. Šis uzdevums tiks izlaists.</numerusform>
            <numerusform>Klausīšanās sadaļā trūkst %n ierakstu. Šie uzdevumi tiks izlaisti.</numerusform>
            <numerusform>Klausīšanās sadaļā visi ieraksti ir savā vietā.</numerusform>
        </translation>
    </message>
    <message>
        <source>A computer&apos;s voice reads. It is harder to follow than the people in the examination.</source>
        <translation>Lasa datora balss. Tai sekot ir grūtāk nekā cilvēkiem pārbaudē.</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>Neliels pārtraukums</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Citā dienā</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Pirms sākat</translation>
    </message>
    <message numerus="yes">
        <source>Begin (%n minute(s))</source>
        <translation>
            <numerusform>Sākt (%n minūte)</numerusform>
            <numerusform>Sākt (%n minūtes)</numerusform>
            <numerusform>Sākt (%n minūšu)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begin to prepare (%n minute(s))</source>
        <translation>
            <numerusform>Sākt gatavoties (%n minūte)</numerusform>
            <numerusform>Sākt gatavoties (%n minūtes)</numerusform>
            <numerusform>Sākt gatavoties (%n minūšu)</numerusform>
        </translation>
    </message>
    <message>
        <source>Each part can be sat now or on another day; all of them join one result.</source>
        <translation>Katru daļu var kārtot tagad vai citā dienā; no visām sanāk viens rezultāts.</translation>
    </message>
    <message numerus="yes">
        <source>Each recording is heard %n time(s).</source>
        <translation>
            <numerusform>Katrs ieraksts skan %n reizi.</numerusform>
            <numerusform>Katrs ieraksts skan %n reizes.</numerusform>
            <numerusform>Ieraksti neskan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is saved at once. If the computer stops, you go on where you were.</source>
        <translation>Katra atbilde tiek saglabāta uzreiz. Ja dators izslēgsies, varēsiet turpināt no tās pašas vietas.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Kā tas notiek</translation>
    </message>
    <message>
        <source>In listening and reading, small spelling slips and missing long marks cost nothing in answers.</source>
        <translation>Klausīšanās un lasīšanas atbildēs par sīkām rakstības kļūdām un trūkstošām garumzīmēm punktus neatņem.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Zināšanas</translation>
    </message>
    <message>
        <source>Language, interview</source>
        <translation>Valoda, intervija</translation>
    </message>
    <message>
        <source>Language, written</source>
        <translation>Valoda, rakstveidā</translation>
    </message>
    <message>
        <source>Listening begins at once and runs by itself; it cannot be stopped or played again.</source>
        <translation>Klausīšanās sākas uzreiz un notiek pati; to nevar apturēt vai atkārtot.</translation>
    </message>
    <message>
        <source>No dictionary, no telephone, nobody&apos;s help, as in the examination.</source>
        <translation>Bez vārdnīcas, bez tālruņa, bez citu palīdzības – tāpat kā pārbaudē.</translation>
    </message>
    <message>
        <source>The clock stands still. Go on when you are ready, or on another day.</source>
        <translation>Pulkstenis stāv. Turpiniet, kad esat gatavs vai gatava, vai citā dienā.</translation>
    </message>
    <message>
        <source>This is a rehearsal: the same order, points and clock as in the examination. Nobody sees it, and you can try as often as you like.</source>
        <translation>Šis ir mēģinājums: tāda pati kārtība, punkti un laiks kā pārbaudē. Neviens to neredz, un mēģināt varat, cik reižu gribat.</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Izmēģināt mikrofonu</translation>
    </message>
    <message>
        <source>Try the microphone first. Without one you can still answer aloud and mark yourself.</source>
        <translation>Vispirms izmēģiniet mikrofonu. Arī bez tā varat atbildēt balsī un sevi novērtēt.</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Izmēģināt skaņu</translation>
    </message>
    <message>
        <source>Try the sound before you begin: nothing is played again.</source>
        <translation>Pirms sākat, izmēģiniet skaņu: ierakstus vēlreiz neatskaņos.</translation>
    </message>
    <message>
        <source>You answer aloud and record yourself. Afterwards you mark yourself by the criteria.</source>
        <translation>Jūs atbildat balsī un ierakstāt savas atbildes. Pēc tam novērtējat sevi pēc kritērijiem.</translation>
    </message>
    <message>
        <source>You may go back and change answers until you finish or the time is over.</source>
        <translation>Līdz pašām beigām vai laika beigām varat atgriezties un mainīt atbildes.</translation>
    </message>
    <message>
        <source>You may record an answer again while there is time.</source>
        <translation>Kamēr ir laiks, atbildi var ierakstīt vēlreiz.</translation>
    </message>
    <message>
        <source>You see your questions and may make notes. The notes are not kept.</source>
        <translation>Jūs redzat savus jautājumus un varat rakstīt piezīmes. Piezīmes netiek saglabātas.</translation>
    </message>
</context>
<context>
    <name>CardsRoom</name>
    <message>
        <source>Begin to prepare</source>
        <translation>Sākt gatavoties</translation>
    </message>
    <message>
        <source>Both, as in the examination: %1</source>
        <translation>Abas, kā pārbaudē: %1</translation>
    </message>
    <message>
        <source>First you prepare: up to %1 minutes. You may make notes; nobody marks them.</source>
        <translation>Vispirms jūs gatavojaties – līdz %1 minūtēm. Drīkst pierakstīt; pierakstus neviens nevērtē.</translation>
    </message>
    <message>
        <source>Then you answer, question by question: up to %1 minutes for all.</source>
        <translation>Tad jūs atbildat uz jautājumiem citu pēc cita – kopā līdz %1 minūtēm.</translation>
    </message>
    <message>
        <source>To the speaking room</source>
        <translation>Uz sarunu istabu</translation>
    </message>
    <message>
        <source>What will you rehearse?</source>
        <translation>Ko jūs mēģināsiet?</translation>
    </message>
    <message>
        <source>Whoever wishes answers the questions of knowledge aloud instead of in writing.</source>
        <translation>Kas vēlas, uz zināšanu jautājumiem atbild mutiski, nevis rakstiski.</translation>
    </message>
    <message>
        <source>You may end either earlier. Then hear yourself, read what is right and why, and mark yourself.</source>
        <translation>Abas reizes var beigt ātrāk. Pēc tam noklausieties sevi, izlasiet, kas ir pareizi un kāpēc, un novērtējiet sevi.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Good to know</source>
        <translation>Skaidrs, paldies</translation>
    </message>
    <message numerus="yes">
        <source>The question bank was updated. %n question(s) you know now ask(s) something else.</source>
        <translation>
            <numerusform>Jautājumu banka ir atjaunināta. %n jums zināms jautājums tagad prasa ko citu.</numerusform>
            <numerusform>Jautājumu banka ir atjaunināta. %n jums zināmi jautājumi tagad prasa ko citu.</numerusform>
            <numerusform>Jautājumu banka ir atjaunināta. %n jums zināmu jautājumu tagad prasa ko citu.</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be asked anew; everything else you have learnt stays.</source>
        <translation>Tos jums uzdos no jauna; viss pārējais iemācītais paliek.</translation>
    </message>
    <message>
        <source>What changed since you practised</source>
        <translation>Kas mainījies, kopš vingrinājāties</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Hide the table</source>
        <translation>Paslēpt tabulu</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Rādīt tabulā</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>no %1 līdz %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage; with a no-break space where the language asks it</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Robežās</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date in Qt&apos;s letters: d, MMM</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognoze</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>This question bank has nothing for a first check.</source>
        <translation>Šajā jautājumu bankā pašpārbaudei nekā nav.</translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Which ending is right?</source>
        <translation>Kura galotne ir pareizā?</translation>
    </message>
    <message>
        <source>Which word belongs here?</source>
        <translation>Kurš vārds te iederas?</translation>
    </message>
    <message>
        <source>the word, in a computer&apos;s voice</source>
        <translation>vārds datora balsī</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>%1</source>
        <comment>the number of a paragraph</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>From an older description; today&apos;s rule is not known.</source>
        <translation>No vecāka apraksta; kā ir tagad, nav zināms.</translation>
    </message>
    <message>
        <source>From one source only; ask PMLP to be sure.</source>
        <translation>Tikai no viena avota; precizējiet PMLP.</translation>
    </message>
    <message>
        <source>Not known: ask PMLP.</source>
        <translation>Nav zināms: jautājiet PMLP.</translation>
    </message>
    <message>
        <source>Our default: the rules do not say it.</source>
        <translation>Mūsu pieņēmums: noteikumos tas nav pateikts.</translation>
    </message>
    <message>
        <source>Regulation No. 973, annex</source>
        <translation>MK noteikumu Nr. 973 pielikums</translation>
    </message>
    <message>
        <source>Regulation No. 973, paragraph %1</source>
        <translation>MK noteikumu Nr. 973 %1 punkts</translation>
    </message>
    <message>
        <source>an older description of the examination (ALTE)</source>
        <translation>vecāks pārbaudes apraksts (ALTE)</translation>
    </message>
    <message>
        <source>our default</source>
        <translation>mūsu pieņēmums</translation>
    </message>
</context>
<context>
    <name>ClockLabel</name>
    <message>
        <source>%1:%2 left</source>
        <translation>Atlicis %1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Atlikusi %n minūte</numerusform>
            <numerusform>Atlikušas %n minūtes</numerusform>
            <numerusform>Atlikušas %n minūtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConstitutionRoom</name>
    <message>
        <source>%1, in Latvian, as in force since %2 (%3).</source>
        <translation>%1, redakcija, kas spēkā no %2. (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n vieta</numerusform>
            <numerusform>%n vietas</numerusform>
            <numerusform>%n vietu</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: a word or an article number</source>
        <translation>Meklēt: vārds vai panta numurs</translation>
    </message>
    <message>
        <source>The Constitution</source>
        <translation>Satversme</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s).</source>
        <comment>in articles</comment>
        <translation>
            <numerusform>%n pantā.</numerusform>
            <numerusform>%n pantos.</numerusform>
            <numerusform>%n pantos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>%1 (0 to %2)</source>
        <translation>%1 (līdz %2 p.)</translation>
    </message>
</context>
<context>
    <name>CyrillicGuard</name>
    <message>
        <source>Change to: %1</source>
        <translation>Nomainīt uz: %1</translation>
    </message>
    <message>
        <source>Switch the keyboard to Latvian or English (often Alt + Shift, or Windows key + Space).</source>
        <translation>Pārslēdziet tastatūru uz latviešu vai angļu valodu (bieži Alt + Shift vai Windows taustiņš + atstarpe).</translation>
    </message>
    <message>
        <source>You are writing with Russian letters: %1</source>
        <translation>Jūs rakstāt ar krievu burtiem: %1</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>A day earlier</source>
        <translation>Dienu agrāk</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Dienu vēlāk</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Nedēļu agrāk</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Nedēļu vēlāk</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Pēc mēneša</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Pēc trim mēnešiem</translation>
    </message>
    <message>
        <source>In two months</source>
        <translation>Pēc diviem mēnešiem</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mēnesis</translation>
    </message>
    <message>
        <source>Write the date in figures, for example 15, 6, 2027.</source>
        <translation>Ierakstiet datumu ar cipariem, piemēram, 15, 6, 2027.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Gads</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1 plkst. %2</translation>
    </message>
    <message>
        <source>H:mm</source>
        <comment>a time of day in Qt&apos;s letters: H, mm</comment>
        <translation>H.mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in Qt&apos;s letters: d, MM, MMMM, yyyy</comment>
        <translation>dd.MM.yyyy.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Saving works again. Nothing was lost.</source>
        <translation>Saglabāšana atkal darbojas. Nekas nav zudis.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is slow. Everything is kept; saving just takes a moment longer.</source>
        <translation>Šī datora disks ir lēns. Viss tiek saglabāts, tikai nedaudz ilgāk.</translation>
    </message>
</context>
<context>
    <name>DictationWidget</name>
    <message>
        <source>Everything right</source>
        <translation>Viss pareizi</translation>
    </message>
    <message>
        <source>Slips: %1</source>
        <translation>Kļūdas: %1</translation>
    </message>
    <message>
        <source>The text: %1</source>
        <translation>Teksts: %1</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>In figures, for example 25</source>
        <translation>Ar cipariem, piemēram, 25</translation>
    </message>
    <message>
        <source>The date, for example 4. maijs or 04.05.</source>
        <translation>Datums, piemēram, 4. maijs vai 04.05.</translation>
    </message>
    <message>
        <source>The price, for example 2,50</source>
        <translation>Cena, piemēram, 2,50</translation>
    </message>
    <message>
        <source>The time, for example 14.30</source>
        <translation>Laiks, piemēram, 14.30</translation>
    </message>
</context>
<context>
    <name>EntryOutcome</name>
    <message>
        <source>Half right: %1</source>
        <translation>Daļēji pareizi: %1</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nav pareizi</translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <translation>Nav pareizi: %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pareizi</translation>
    </message>
    <message>
        <source>Right, with a slip: %1</source>
        <translation>Pareizi, bet ar kļūdu: %1</translation>
    </message>
    <message>
        <source>The right answer: %1</source>
        <translation>Pareizā atbilde: %1</translation>
    </message>
</context>
<context>
    <name>ExamDayCard</name>
    <message numerus="yes">
        <source>%n day(s) to go.</source>
        <translation>
            <numerusform>Vēl %n diena.</numerusform>
            <numerusform>Vēl %n dienas.</numerusform>
            <numerusform>Vēl %n dienu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A date and some minutes a day give a plan.</source>
        <translation>Datums un dažas minūtes dienā – un plāns ir gatavs.</translation>
    </message>
    <message>
        <source>Each day has its share.</source>
        <translation>Katrai dienai sava daļa.</translation>
    </message>
    <message>
        <source>Examination: %1</source>
        <translation>Pārbaude: %1</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Sastādīt plānu</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mans plāns</translation>
    </message>
    <message>
        <source>That day has passed. We hope it went well.</source>
        <translation>Šī diena ir pagājusi. Ceram, ka izdevās!</translation>
    </message>
    <message>
        <source>That is today. Good luck!</source>
        <translation>Tas ir šodien. Lai veicas!</translation>
    </message>
    <message>
        <source>That is tomorrow. Sleep well!</source>
        <translation>Tas ir rīt. Labi izgulieties!</translation>
    </message>
    <message>
        <source>When is the examination?</source>
        <translation>Kad ir pārbaude?</translation>
    </message>
</context>
<context>
    <name>ExamRoom</name>
    <message>
        <source>%1, task %2 of %3</source>
        <translation>%1, %2. uzdevums no %3</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Pārbaude</translation>
    </message>
    <message>
        <source>Listening is over. Go on with the other tasks in any order.</source>
        <translation>Klausīšanās ir beigusies. Pārējos uzdevumus varat pildīt jebkurā secībā.</translation>
    </message>
    <message>
        <source>The recording of listening task %1 is missing, so the task is passed over.</source>
        <translation>Klausīšanās %1. uzdevumam nav ieraksta, tāpēc tas tiek izlaists.</translation>
    </message>
    <message numerus="yes">
        <source>suggested for the section: %n minute(s)</source>
        <translation>
            <numerusform>sadaļai ieteicama %n minūte</numerusform>
            <numerusform>sadaļai ieteicamas %n minūtes</numerusform>
            <numerusform>sadaļai ieteicams %n minūšu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Examination</name>
    <message>
        <source>Thank you. The report is kept in %1.</source>
        <translation>Paldies! Ziņojums ir saglabāts: %1.</translation>
    </message>
    <message>
        <source>The time is over. Everything you answered is kept.</source>
        <translation>Laiks ir beidzies. Viss, ko atbildējāt, ir saglabāts.</translation>
    </message>
</context>
<context>
    <name>ExtendedTextWidget</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n vārds</numerusform>
            <numerusform>%n vārdi</numerusform>
            <numerusform>%n vārdu</numerusform>
        </translation>
    </message>
    <message>
        <source>the task asks for %1–%2</source>
        <translation>uzdevumā prasīts %1–%2</translation>
    </message>
</context>
<context>
    <name>FirstCheck</name>
    <message>
        <source>A line of the anthem</source>
        <translation>Himnas rinda</translation>
    </message>
    <message>
        <source>Hearing a sentence</source>
        <translation>Teikuma klausīšanās</translation>
    </message>
    <message>
        <source>Knowledge of Latvia</source>
        <translation>Zināšanas par Latviju</translation>
    </message>
    <message>
        <source>Long vowels and soft letters</source>
        <translation>Garumzīmes un mīkstinājuma zīmes</translation>
    </message>
    <message>
        <source>Reading a notice</source>
        <translation>Paziņojuma lasīšana</translation>
    </message>
</context>
<context>
    <name>FirstCheckEnd</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 no %2 pareizi</translation>
    </message>
    <message>
        <source>%1 of %2 were right.</source>
        <translation>Pareizas %1 no %2 atbildēm.</translation>
    </message>
    <message>
        <source>A beginning is made – now you know where to start.</source>
        <translation>Sākums ir – tagad jūs zināt, ar ko sākt.</translation>
    </message>
    <message>
        <source>Eight others</source>
        <translation>Vēl astoņi</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Listening at length: in the examination there are six recordings, some as long as a minute</source>
        <translation>Ilgāku klausīšanos: pārbaudē ir seši ieraksti, daži pat minūti gari</translation>
    </message>
    <message>
        <source>Listening: there was no sound</source>
        <translation>Klausīšanos: nebija skaņas</translation>
    </message>
    <message>
        <source>Longer texts, and the time: here there was no clock</source>
        <translation>Garākus tekstus un laiku: šeit pulksteņa nebija</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Vingrināties</translation>
    </message>
    <message>
        <source>So few answers say little: one lucky or unlucky guess weighs much. With some practice the program can tell you more.</source>
        <translation>Tik maz atbilžu pasaka maz: viens laimīgs vai nelaimīgs minējums nozīmē daudz. Pēc neilgas vingrināšanās programma varēs pateikt vairāk.</translation>
    </message>
    <message>
        <source>Speaking: the interview</source>
        <translation>Runāšanu: interviju</translation>
    </message>
    <message>
        <source>To the knowledge test</source>
        <translation>Uz zināšanu pārbaudi</translation>
    </message>
    <message>
        <source>What we did not look at</source>
        <translation>Ko mēs neapskatījām</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Ko mēs apskatījām</translation>
    </message>
    <message>
        <source>Writing a letter and filling in a form</source>
        <translation>Vēstules rakstīšanu un veidlapas aizpildīšanu</translation>
    </message>
    <message>
        <source>You have something to build on.</source>
        <translation>Jums jau ir labs pamats.</translation>
    </message>
    <message>
        <source>You know a lot already!</source>
        <translation>Jūs jau daudz zināt!</translation>
    </message>
    <message>
        <source>Your next step: practise a little – %1.</source>
        <translation>Nākamais solis: mazliet pavingrināties – %1.</translation>
    </message>
    <message>
        <source>Your next step: try the knowledge test. You can stop at any time.</source>
        <translation>Nākamais solis: izmēģināt zināšanu pārbaudi. Pārtraukt var jebkurā brīdī.</translation>
    </message>
</context>
<context>
    <name>FirstCheckIntro</name>
    <message>
        <source>Can you hear sound on this computer?</source>
        <translation>Vai šajā datorā ir dzirdama skaņa?</translation>
    </message>
    <message>
        <source>Eight small tasks, about three minutes, no clock: three questions about Latvia, a line of the anthem, a notice, a short recording, two words. After each one you see the right answer.
There are no marks and no registration. Where you do not know, say so: that helps most.</source>
        <translation>Astoņi nelieli uzdevumi, apmēram trīs minūtes, bez pulksteņa: trīs jautājumi par Latviju, himnas rinda, paziņojums, īss ieraksts, divi vārdi. Pēc katra jūs redzēsiet pareizo atbildi.
Šeit nav ne vērtējuma, ne reģistrēšanās. Ja nezināt, tā arī sakiet: tas palīdz visvairāk.</translation>
    </message>
    <message>
        <source>No, begin without sound</source>
        <translation>Nē, sākt bez skaņas</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Kā man veicas?</translation>
    </message>
    <message>
        <source>Without sound a second notice takes the place of the recording.</source>
        <translation>Bez skaņas ieraksta vietā būs vēl viens paziņojums.</translation>
    </message>
    <message>
        <source>Yes, begin</source>
        <translation>Jā, sākt</translation>
    </message>
</context>
<context>
    <name>FirstCheckRoom</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1. no %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pārbaudīt</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Īsa pašpārbaude</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Nezinu</translation>
    </message>
    <message>
        <source>I hear nothing</source>
        <translation>Neko nedzirdu</translation>
    </message>
    <message>
        <source>Listen to the sentence, as often as you like</source>
        <translation>Noklausieties teikumu – tik reižu, cik vēlaties</translation>
    </message>
    <message>
        <source>Now you know: the right answer stands above.</source>
        <translation>Tagad zināsiet: pareizā atbilde ir augstāk.</translation>
    </message>
    <message>
        <source>Right!</source>
        <translation>Pareizi!</translation>
    </message>
    <message>
        <source>There is no sound here, so you read a second notice instead.</source>
        <translation>Skaņas šeit nav, tāpēc ieraksta vietā ir vēl viens paziņojums.</translation>
    </message>
    <message>
        <source>To the picture</source>
        <translation>Uz kopainu</translation>
    </message>
</context>
<context>
    <name>Fluency</name>
    <message numerus="yes">
        <source>%n pause(s), the longest %1 seconds.</source>
        <translation>
            <numerusform>%n pauze, garākā – %1 sekundes.</numerusform>
            <numerusform>%n pauzes, garākā – %1 sekundes.</numerusform>
            <numerusform>%n paužu, garākā – %1 sekundes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervija</translation>
    </message>
    <message>
        <source>No pauses.</source>
        <translation>Paužu nebija.</translation>
    </message>
    <message>
        <source>No speech was heard in this recording.</source>
        <translation>Šajā ierakstā runa nav dzirdama.</translation>
    </message>
    <message>
        <source>Oral knowledge</source>
        <translation>Zināšanas mutiski</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Attēls</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>Saruna situācijā</translation>
    </message>
    <message>
        <source>While speaking, about %1 syllables a second.</source>
        <translation>Runājot – aptuveni %1 zilbes sekundē.</translation>
    </message>
    <message>
        <source>You began after %1 seconds.</source>
        <translation>Jūs sākāt pēc %1 sekundēm.</translation>
    </message>
    <message numerus="yes">
        <source>You spoke for %1 of %n second(s).</source>
        <translation>
            <numerusform>Jūs runājāt %1 no %n sekundes.</numerusform>
            <numerusform>Jūs runājāt %1 no %n sekundēm.</numerusform>
            <numerusform>Jūs runājāt %1 no %n sekundēm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation>Atgriezties vēlāk</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Atzīmēts</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Pārskats</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Uz pārskatu</translation>
    </message>
</context>
<context>
    <name>GapChoiceWidget</name>
    <message>
        <source>Press a gap in the text, then the answer that belongs there.</source>
        <translation>Nospiediet tukšo vietu tekstā, pēc tam atbildi, kas tur der.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pareizi</translation>
    </message>
    <message>
        <source>Right would be: %1</source>
        <translation>Pareizi būtu: %1</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>vieta</translation>
    </message>
</context>
<context>
    <name>GapField</name>
    <message>
        <source>Gap %1</source>
        <translation>%1. vieta</translation>
    </message>
    <message>
        <source>Type the letter of an answer to choose it, Delete to take it back.</source>
        <translation>Lai izvēlētos atbildi, nospiediet tās burtu; lai izņemtu, nospiediet Delete.</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>vēl nekas nav izvēlēts</translation>
    </message>
</context>
<context>
    <name>GappedLine</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>%1. vārds no %2</translation>
    </message>
</context>
<context>
    <name>GlossCard</name>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>GlossaryRoom</name>
    <message numerus="yes">
        <source>%n word(s) found.</source>
        <translation>
            <numerusform>Atrasts %n vārds.</numerusform>
            <numerusform>Atrasti %n vārdi.</numerusform>
            <numerusform>Atrasti %n vārdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultūra</translation>
    </message>
    <message>
        <source>Each word with the meaning it has in the examination.</source>
        <translation>Katrs vārds ar nozīmi, kāda tam ir pārbaudē.</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Ikdiena</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Likums</translation>
    </message>
    <message>
        <source>Search in Latvian, Russian or English</source>
        <translation>Meklēt trijās valodās</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Words of the examination</source>
        <translation>Pārbaudes vārdnīca</translation>
    </message>
</context>
<context>
    <name>Glossing</name>
    <message>
        <source>No word here is in our list.</source>
        <translation>Neviena šejienes vārda mūsu sarakstā nav.</translation>
    </message>
    <message>
        <source>This word is not in our list.</source>
        <translation>Šī vārda mūsu sarakstā nav.</translation>
    </message>
    <message>
        <source>Words here</source>
        <translation>Šeit lietotie vārdi</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Home</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Valoda: %1</translation>
    </message>
    <message>
        <source>Naturalisation trainer</source>
        <translation>Naturalizācijas trenažieris</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>Enough in %n section(s)</source>
        <translation>
            <numerusform>Pietiek %n sadaļā</numerusform>
            <numerusform>Pietiek %n sadaļās</numerusform>
            <numerusform>Pietiek %n sadaļās</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Pārtraukta</translation>
    </message>
    <message>
        <source>Not finished; you can go on</source>
        <translation>Nav pabeigta; var turpināt</translation>
    </message>
    <message>
        <source>Not yet enough: %1</source>
        <translation>Vēl nepietiek: %1</translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation>Gaida jūsu vērtējumu</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>Examinations, the newest first</source>
        <translation>Pārbaudes reizes, jaunākā vispirms</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Apskatīt atbildes</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Mani rezultāti</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first examination you will find here what came out, and why.</source>
        <translation>Te vēl nekā nav. Pēc pirmās pārbaudes šeit redzēsiet, kas sanāca un kāpēc.</translation>
    </message>
    <message>
        <source>To the examination</source>
        <translation>Uz pārbaudi</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>About the program</source>
        <translation>Par programmu</translation>
    </message>
    <message>
        <source>An unofficial trainer. The rules: Cabinet Regulation No. 973 as in force since 7 September 2017.</source>
        <translation>Neoficiāls trenažieris. Noteikumi: MK noteikumi Nr. 973 redakcijā, kas ir spēkā no 2017. gada 7. septembra.</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Īsa pašpārbaude</translation>
    </message>
    <message>
        <source>Good to see you again!</source>
        <translation>Prieks jūs atkal redzēt!</translation>
    </message>
    <message>
        <source>Good to see you again, %1!</source>
        <translation>Prieks jūs atkal redzēt, %1!</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>Labdien!</translation>
    </message>
    <message>
        <source>Hello, %1!</source>
        <translation>Labdien, %1!</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>How often I would reach the cut on questions like these:</source>
        <translation>Cik bieži es sasniegtu slieksni šādos jautājumos:</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervija</translation>
    </message>
    <message>
        <source>Knowledge test</source>
        <translation>Zināšanu pārbaude</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mani panākumi</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Mani rezultāti</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Lasāmistaba</translation>
    </message>
    <message>
        <source>The whole examination</source>
        <translation>Visa pārbaude</translation>
    </message>
    <message>
        <source>What I have to take</source>
        <translation>Kas man jākārto</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Kā man veicas</translation>
    </message>
    <message>
        <source>Who is practising</source>
        <translation>Kas trenējas</translation>
    </message>
    <message>
        <source>Written part</source>
        <translation>Rakstveida daļa</translation>
    </message>
</context>
<context>
    <name>ItemReview</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 no %2 punktiem</translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation>Tekstā: „%1”</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Avots: %1</translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation>Gaida jūsu vērtējumu</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
    <message>
        <source>marked by yourself</source>
        <translation>pašvērtējums</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Comes round</source>
        <translation>Jāatkārto</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Cik tālu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>all gaps</source>
        <translation>visi vārdi izlaisti</translation>
    </message>
    <message>
        <source>by heart</source>
        <translation>no galvas</translation>
    </message>
    <message>
        <source>comes round now</source>
        <translation>jāatkārto tagad</translation>
    </message>
    <message>
        <source>comes round on %1</source>
        <translation>jāatkārto %1</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>no atmiņas</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>vēl nav sākta</translation>
    </message>
    <message>
        <source>with gaps</source>
        <translation>ar izlaistiem vārdiem</translation>
    </message>
</context>
<context>
    <name>LatvianKeyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Lielie burti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Jauna rinda</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Atstarpe</translation>
    </message>
</context>
<context>
    <name>LeafRoom</name>
    <message>
        <source>Reading room</source>
        <translation>Lasāmistaba</translation>
    </message>
</context>
<context>
    <name>LetterBar</name>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrofs</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Lielie burti</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>Aizverošā pēdiņa</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatūra</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>Atverošā pēdiņa</translation>
    </message>
</context>
<context>
    <name>LetterBars</name>
    <message numerus="yes">
        <source>%n time(s) where it does not belong</source>
        <translation>
            <numerusform>%n reize vietā, kur tā nav vajadzīga</numerusform>
            <numerusform>%n reizes vietā, kur tā nav vajadzīga</numerusform>
            <numerusform>%n reižu vietā, kur tā nav vajadzīga</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Kas tās vietā</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Burts</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pareizi</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>iepriekš: %1</translation>
    </message>
    <message>
        <source>often %1 instead</source>
        <translation>bieži tās vietā %1</translation>
    </message>
    <message>
        <source>right %1 of %2</source>
        <translation>pareizi %1 no %2</translation>
    </message>
</context>
<context>
    <name>LetterMap</name>
    <message>
        <source>%1, %2: wrong %3 of %4 times</source>
        <translation>%1, %2: kļūdas %3 no %4 reizēm</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Burts</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>lieka zīme</translation>
    </message>
    <message>
        <source>space</source>
        <translation>atstarpe</translation>
    </message>
</context>
<context>
    <name>LetterTold</name>
    <message>
        <source>%1 in Latin letters</source>
        <translation>%1 ar latīņu burtiem</translation>
    </message>
    <message>
        <source>%1 is doubled</source>
        <translation>%1 ir divreiz</translation>
    </message>
    <message>
        <source>%1 is hard</source>
        <translation>%1 bez mīkstinājuma zīmes</translation>
    </message>
    <message>
        <source>%1 is long</source>
        <translation>%1 ir garš</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>trūkst burta %1</translation>
    </message>
    <message>
        <source>%1 is short</source>
        <translation>%1 ir īss</translation>
    </message>
    <message>
        <source>%1 is soft</source>
        <translation>%1 ir mīksts</translation>
    </message>
    <message>
        <source>%1, in this order</source>
        <translation>%1, tieši šādā secībā</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, nevis %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%2 is one letter too many</source>
        <translation>%2 ir lieks</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Un vēl %n.</numerusform>
            <numerusform>Un vēl %n.</numerusform>
            <numerusform>Un vēl %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here it is “%1”.</source>
        <translation>Te ir „%1”.</translation>
    </message>
    <message>
        <source>It is written “%1”.</source>
        <translation>Raksta šādi: „%1”.</translation>
    </message>
    <message>
        <source>The word “%1” does not belong here.</source>
        <translation>Vārds „%1” te ir lieks.</translation>
    </message>
    <message>
        <source>The word “%1” is missing.</source>
        <translation>Trūkst vārda „%1”.</translation>
    </message>
    <message>
        <source>“%1” is another word.</source>
        <translation>„%1” ir cits vārds.</translation>
    </message>
    <message>
        <source>“%1” stands in another place.</source>
        <translation>„%1” ir citā vietā.</translation>
    </message>
</context>
<context>
    <name>LetterTraining</name>
    <message>
        <source>There is nothing to practise here: the sound is missing.</source>
        <translation>Te pagaidām nav ko vingrināt: nav skaņas.</translation>
    </message>
    <message>
        <source>This question bank has no drills of letters.</source>
        <translation>Šajā jautājumu bankā nav burtu vingrinājumu.</translation>
    </message>
</context>
<context>
    <name>LettersDrillRoom</name>
    <message>
        <source>Almost. Look at the marked letters; it comes round again.</source>
        <translation>Gandrīz. Apskatiet iezīmētos burtus; vingrinājums atgriezīsies.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Vēl viens aplis</translation>
    </message>
    <message>
        <source>Better than before: %1.</source>
        <translation>Labāk nekā iepriekš: %1.</translation>
    </message>
    <message>
        <source>Exercise %1 of %2</source>
        <translation>%1. vingrinājums no %2</translation>
    </message>
    <message>
        <source>Here it is the other one. Look at the marked letter; it comes round again.</source>
        <translation>Te ir otrs. Apskatiet iezīmēto burtu; vingrinājums atgriezīsies.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Burti</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Right!</source>
        <translation>Pareizi!</translation>
    </message>
    <message>
        <source>Right, every letter!</source>
        <translation>Pareizi, ikviens burts!</translation>
    </message>
    <message>
        <source>Right: %1 of %2.</source>
        <translation>Pareizi: %1 no %2.</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Apskatīt, kā veicās</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Atsaukt šo atbildi</translation>
    </message>
    <message>
        <source>The letters of this round</source>
        <translation>Šī apļa burti</translation>
    </message>
    <message>
        <source>The tick shows how it was in what you typed before.</source>
        <translation>Svītriņa rāda, kā bija tajā, ko rakstījāt iepriekš.</translation>
    </message>
    <message>
        <source>Well done, that is enough for now</source>
        <translation>Labi pastrādāts, pagaidām pietiek</translation>
    </message>
    <message>
        <source>What was not right yet comes round again by itself.</source>
        <translation>Kas vēl nebija pareizi, pats atgriezīsies.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Jūsu burti</translation>
    </message>
</context>
<context>
    <name>LettersRoom</name>
    <message numerus="yes">
        <source>%n come(s) round today.</source>
        <translation>
            <numerusform>Šodien atgriežas %n vingrinājums.</numerusform>
            <numerusform>Šodien atgriežas %n vingrinājumi.</numerusform>
            <numerusform>Šodien atgriežas %n vingrinājumu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark can make another word: kāzas is a wedding, kazas are goats. Three minutes at a time.</source>
        <translation>Viena zīme, un vārds ir cits: kāzas ir svētki, kazas ganās pļavā. Pa trim minūtēm reizē.</translation>
    </message>
    <message>
        <source>A sentence has lost all its marks. Tap the letters that need one.</source>
        <translation>Teikums pazaudējis visas zīmes. Pieskarieties burtiem, kuriem tās vajag.</translation>
    </message>
    <message>
        <source>A sentence is spoken, you write it. Four sentences.</source>
        <translation>Jūs dzirdat teikumu un to uzrakstāt. Četri teikumi.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Sākt</translation>
    </message>
    <message>
        <source>Choose endings</source>
        <translation>Izvēlēties galotnes</translation>
    </message>
    <message>
        <source>Choose words</source>
        <translation>Izvēlēties vārdus</translation>
    </message>
    <message>
        <source>Chosen from what you yourself mistyped, first of all: %1.</source>
        <translation>Izvēlēti pēc jūsu rakstītā, vispirms: %1.</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>Diktāts</translation>
    </message>
    <message>
        <source>Endings, long or short</source>
        <translation>Galotnes: garas vai īsas</translation>
    </message>
    <message>
        <source>How often each letter was right in what you typed in the last three months.</source>
        <translation>Cik bieži katrs burts bija pareizs tajā, ko rakstījāt pēdējos trīs mēnešos.</translation>
    </message>
    <message>
        <source>Kāzas or kazas? The sentence tells.</source>
        <translation>Kāzas vai kazas? To pasaka teikums.</translation>
    </message>
    <message>
        <source>Long vowels and soft letters</source>
        <translation>Garumzīmes un mīkstinājumi</translation>
    </message>
    <message>
        <source>Mend sentences</source>
        <translation>Labot teikumus</translation>
    </message>
    <message>
        <source>Nothing has been typed yet. Whatever you type from now on is looked at letter by letter.</source>
        <translation>Vēl nekas nav rakstīts. Viss, ko turpmāk rakstīsiet, tiks aplūkots pa burtam.</translation>
    </message>
    <message>
        <source>One mark, another word</source>
        <translation>Viena zīme, cits vārds</translation>
    </message>
    <message>
        <source>Put the marks back</source>
        <translation>Atjaunot zīmes</translation>
    </message>
    <message>
        <source>Rīga or Rīgā, dzīvojam or dzīvojām? With the rule in one line.</source>
        <translation>Rīga vai Rīgā, dzīvojam vai dzīvojām? Ar likumu vienā rindiņā.</translation>
    </message>
    <message>
        <source>Ten short exercises</source>
        <translation>Desmit īsi vingrinājumi</translation>
    </message>
    <message>
        <source>The list of Latvian words is missing. The drills go on; only other words are not pointed out.</source>
        <translation>Trūkst latviešu vārdu saraksta. Vingrinājumi darbojas; tikai netiek pateikts, ka sanācis cits vārds.</translation>
    </message>
    <message>
        <source>This computer has no sound, or the recordings are missing: the other drills need none.</source>
        <translation>Šajā datorā nav skaņas vai trūkst ierakstu. Pārējiem vingrinājumiem skaņa nav vajadzīga.</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>Uz vingrināšanos</translation>
    </message>
    <message>
        <source>Words to mind: %1</source>
        <translation>Vārdi, kam pievērst uzmanību: %1</translation>
    </message>
    <message>
        <source>Write what you hear</source>
        <translation>Rakstīt dzirdēto</translation>
    </message>
    <message>
        <source>You have typed too little so far to speak of your own slips. So we begin with the letters people miss most: ā, ē, ī.</source>
        <translation>Pagaidām uzrakstīts pārāk maz, lai runātu par jūsu kļūdām. Tāpēc sākam ar burtiem, kurus visbiežāk aizmirst: ā, ē, ī.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Jūsu burti</translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message>
        <source>Both stanzas in large letters, and what to mind when writing them down.</source>
        <translation>Abi panti lieliem burtiem un tas, kas jāievēro, tos rakstot.</translation>
    </message>
    <message>
        <source>Look up words</source>
        <translation>Meklēt vārdus</translation>
    </message>
    <message>
        <source>Parts, time, points, tries and reliefs, each with its paragraph. Our own guesses are marked.</source>
        <translation>Daļas, laiks, punkti, kārtošanas reizes un atvieglojumi – katrs ar savu punktu noteikumos. Mūsu pašu pieņēmumi ir atzīmēti.</translation>
    </message>
    <message>
        <source>Read in peace what the examination asks about, and how it goes.</source>
        <translation>Mierīgi izlasiet, par ko pārbaudē jautā un kā tā notiek.</translation>
    </message>
    <message>
        <source>Read the Constitution</source>
        <translation>Lasīt Satversmi</translation>
    </message>
    <message>
        <source>Read the anthem</source>
        <translation>Lasīt himnu</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>Lasīt noteikumus</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Lasāmistaba</translation>
    </message>
    <message>
        <source>The Constitution</source>
        <translation>Satversme</translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation>Himna</translation>
    </message>
    <message>
        <source>The day of the examination</source>
        <translation>Pārbaudes diena</translation>
    </message>
    <message>
        <source>The rules of the examination</source>
        <translation>Pārbaudes noteikumi</translation>
    </message>
    <message>
        <source>The whole text by chapter and article. Search it without minding marks or capitals.</source>
        <translation>Viss teksts pa nodaļām un pantiem. Meklējot nav jāraugās uz garumzīmēm un lielajiem burtiem.</translation>
    </message>
    <message>
        <source>Walk through the day</source>
        <translation>Iziet cauri dienai</translation>
    </message>
    <message>
        <source>What happens when, what to bring and what is not allowed: a calm walk through the day.</source>
        <translation>Kas un kad notiek, kas jāņem līdzi un kas nav atļauts: mierīgi izejiet šai dienai cauri.</translation>
    </message>
    <message>
        <source>Words of law, state, history and everyday life in Latvian, Russian and English.</source>
        <translation>Vārdi par likumu, valsti, vēsturi un ikdienu latviski, krieviski un angliski.</translation>
    </message>
    <message>
        <source>Words of the examination</source>
        <translation>Pārbaudes vārdnīca</translation>
    </message>
</context>
<context>
    <name>LineButton</name>
    <message>
        <source>Line %1: press to hear it</source>
        <translation>%1. rinda: nospiediet, lai klausītos</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Line %1 of %2</source>
        <translation>%1. rinda no %2</translation>
    </message>
    <message>
        <source>Write the first line from memory.</source>
        <translation>Uzrakstiet pirmo rindu no atmiņas.</translation>
    </message>
    <message numerus="yes">
        <source>Write the missing word(s).</source>
        <translation>
            <numerusform>Ierakstiet trūkstošo vārdu.</numerusform>
            <numerusform>Ierakstiet trūkstošos vārdus.</numerusform>
            <numerusform>Ierakstiet trūkstošos vārdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the next line from memory.</source>
        <translation>Uzrakstiet nākamo rindu no atmiņas.</translation>
    </message>
</context>
<context>
    <name>ListenRow</name>
    <message>
        <source>%1: not recorded</source>
        <translation>%1: nav ierakstīts</translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>A computer reads it: that is harder to follow than people in the examination.</source>
        <translation>Lasa dators: tam sekot ir grūtāk nekā cilvēkiem pārbaudē.</translation>
    </message>
    <message>
        <source>Read it instead</source>
        <translation>Labāk izlasīt</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>Ieraksts</translation>
    </message>
    <message>
        <source>This recording cannot be heard on this computer now. You can read it instead and answer.</source>
        <translation>Šo ierakstu šajā datorā tagad nevar noklausīties. Varat to izlasīt un atbildēt.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kas tika teikts</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Kept. The examination will have what applies to you.</source>
        <translation>Saglabāts. Pārbaudē būs tas, kas jums jākārto.</translation>
    </message>
    <message>
        <source>Saved in the folder %1</source>
        <translation>Saglabāts mapē %1</translation>
    </message>
    <message>
        <source>The backup is made: %1</source>
        <translation>Rezerves kopija ir izveidota: %1</translation>
    </message>
    <message>
        <source>Where to save your data?</source>
        <translation>Kur saglabāt jūsu datus?</translation>
    </message>
    <message>
        <source>Your data is erased.</source>
        <translation>Jūsu dati ir izdzēsti.</translation>
    </message>
</context>
<context>
    <name>LookFirst</name>
    <message numerus="yes">
        <source>Look at the picture: %n second(s). You may begin to speak earlier.</source>
        <translation>
            <numerusform>Aplūkojiet attēlu: vēl %n sekunde. Runāt varat sākt arī agrāk.</numerusform>
            <numerusform>Aplūkojiet attēlu: vēl %n sekundes. Runāt varat sākt arī agrāk.</numerusform>
            <numerusform>Aplūkojiet attēlu. Runāt varat sākt jau tagad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now speak: press Record.</source>
        <translation>Tagad runājiet: nospiediet „Ierakstīt”.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Naturalisation trainer</source>
        <translation>Naturalizācijas trenažieris</translation>
    </message>
</context>
<context>
    <name>MarkingRoom</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 no %2 punktiem</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) still to mark</source>
        <translation>
            <numerusform>jānovērtē vēl %n kritērijs</numerusform>
            <numerusform>jānovērtē vēl %n kritēriji</numerusform>
            <numerusform>viss ir novērtēts</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter that is too short or off the topic earns %1 points at most.</source>
        <translation>Par pārāk īsu vēstuli vai vēstuli par citu tematu dod ne vairāk kā %1 punktus.</translation>
    </message>
    <message>
        <source>Keep these marks</source>
        <translation>Saglabāt vērtējumu</translation>
    </message>
    <message>
        <source>Mark later</source>
        <translation>Novērtēt vēlāk</translation>
    </message>
    <message>
        <source>Now to my own letter</source>
        <translation>Tagad mana vēstule</translation>
    </message>
    <message>
        <source>Piece %1 of %2.</source>
        <translation>%1. darbs no %2.</translation>
    </message>
    <message>
        <source>The program does not judge letters and speech. These criteria are ours: the rules give none.</source>
        <translation>Programma nevērtē vēstules un runu. Šie kritēriji ir mūsu: noteikumos tādu nav.</translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation>Jūsu vērtējums</translation>
    </message>
    <message>
        <source>Your own marks: %1</source>
        <translation>Jūsu vērtējums: %1</translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>Line %1</source>
        <translation>%1. rinda</translation>
    </message>
    <message>
        <source>Press a numbered line, then the answer that belongs to it.</source>
        <translation>Nospiediet rindu ar numuru, pēc tam atbildi, kas tai der.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pareizi</translation>
    </message>
    <message>
        <source>Right would be: %1</source>
        <translation>Pareizi būtu: %1</translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>More than one answer is right. Mark all of them.</source>
        <translation>Pareizas ir vairākas atbildes. Atzīmējiet visas!</translation>
    </message>
    <message>
        <source>Right, and you marked it</source>
        <translation>Pareizi, un jūs to atzīmējāt</translation>
    </message>
    <message>
        <source>Right, but you did not mark it</source>
        <translation>Pareizi, bet jūs to neatzīmējāt</translation>
    </message>
    <message>
        <source>You marked it, but it is not right</source>
        <translation>Jūs to atzīmējāt, bet tas nav pareizi</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>My notes</source>
        <translation>Manas piezīmes</translation>
    </message>
    <message>
        <source>My notes (they are not kept)</source>
        <translation>Manas piezīmes (netiek saglabātas)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something in the program went wrong. Nothing you have answered is lost; you can go on.</source>
        <translation>Programmā kaut kas nogāja greizi. Neviena jūsu atbilde nav zudusi; varat turpināt.</translation>
    </message>
</context>
<context>
    <name>OptionChoice</name>
    <message>
        <source>Appearance</source>
        <translation>Izskats</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Kā šajā datorā</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšs</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Augsts kontrasts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksta lielums</translation>
    </message>
</context>
<context>
    <name>OptionPane</name>
    <message>
        <source>%1: choose the answer</source>
        <translation>%1: izvēlieties atbildi</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Izņemt</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Izņemt: %1</translation>
    </message>
</context>
<context>
    <name>OptionTile</name>
    <message>
        <source>already used (%1)</source>
        <translation>jau izmantots (%1)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Down</source>
        <translation>Lejup</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Lejup: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Augšup</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>Augšup: %1</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>%1. vieta no %2</translation>
    </message>
</context>
<context>
    <name>OrderingWidget</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, %2. vieta no %3</translation>
    </message>
    <message>
        <source>Here belongs: %1</source>
        <translation>Šeit jābūt: %1</translation>
    </message>
    <message>
        <source>Move the lines with the buttons until the order is right.</source>
        <translation>Pārvietojiet rindas ar pogām, līdz secība ir pareiza.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pareizi</translation>
    </message>
    <message>
        <source>The order is right as it stands</source>
        <translation>Secība jau ir pareiza</translation>
    </message>
</context>
<context>
    <name>OwnLetter</name>
    <message>
        <source>%1–%2 were asked for</source>
        <translation>prasīts %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n vārds</numerusform>
            <numerusform>%n vārdi</numerusform>
            <numerusform>%n vārdu</numerusform>
        </translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Jūsu vēstule</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>* Our default: the rules do not say it, so the real examination may differ.</source>
        <translation>* Mūsu pieņēmums: noteikumos tā nav, tāpēc īstajā pārbaudē var būt citādi.</translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** for everything; you choose the order yourself.</source>
        <translation>
            <numerusform>**%n minūte** visam kopā; secību izvēlaties jūs.</numerusform>
            <numerusform>**%n minūtes** visam kopā; secību izvēlaties jūs.</numerusform>
            <numerusform>**%n minūšu** visam kopā; secību izvēlaties jūs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to prepare; answers come after.</source>
        <translation>
            <numerusform>**%n minūte**, lai sagatavotos; jāatbild pēc tam.</numerusform>
            <numerusform>**%n minūtes**, lai sagatavotos; jāatbild pēc tam.</numerusform>
            <numerusform>**%n minūšu**, lai sagatavotos; jāatbild pēc tam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to recite the anthem.</source>
        <translation>
            <numerusform>Līdz **%n minūtei**, lai noskaitītu himnu.</numerusform>
            <numerusform>Līdz **%n minūtēm**, lai noskaitītu himnu.</numerusform>
            <numerusform>Līdz **%n minūtēm**, lai noskaitītu himnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to speak.</source>
        <translation>
            <numerusform>Līdz **%n minūtei**, lai runātu.</numerusform>
            <numerusform>Līdz **%n minūtēm**, lai runātu.</numerusform>
            <numerusform>Līdz **%n minūtēm**, lai runātu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed to pass</source>
        <translation>Vajag, lai nokārtotu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkti</translation>
    </message>
    <message>
        <source>Rules: %1.</source>
        <translation>Noteikumi: %1.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sadaļa</translation>
    </message>
    <message>
        <source>Suggested time</source>
        <translation>Ieteicamais laiks</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uzdevumi</translation>
    </message>
</context>
<context>
    <name>PastRow</name>
    <message numerus="yes">
        <source>%1 of %n question(s) answered</source>
        <translation>
            <numerusform>atbildēts uz %1 no %n jautājuma</numerusform>
            <numerusform>atbildēts uz %1 no %n jautājumiem</numerusform>
            <numerusform>atbildēts uz %1 no %n jautājumiem</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Hear yourself and mark</source>
        <translation>Noklausīties sevi un novērtēt</translation>
    </message>
    <message>
        <source>no marks yet</source>
        <translation>vēl nav novērtēts</translation>
    </message>
    <message>
        <source>own marks %1 of %2</source>
        <translation>pašvērtējums: %1 no %2</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message numerus="yes">
        <source>%n examination(s)</source>
        <translation>
            <numerusform>%n pārbaudes reize</numerusform>
            <numerusform>%n pārbaudes reizes</numerusform>
            <numerusform>%n pārbaudes reižu</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Pievienot cilvēku</translation>
    </message>
    <message>
        <source>Each person has their own results. A name is not needed; any word will do.</source>
        <translation>Katram ir savi rezultāti. Īsts vārds nav vajadzīgs; der jebkurš vārds.</translation>
    </message>
    <message>
        <source>Give the chosen person this name</source>
        <translation>Dot šo vārdu izvēlētajam cilvēkam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>%1. cilvēks</translation>
    </message>
    <message>
        <source>Who is practising</source>
        <translation>Kas trenējas</translation>
    </message>
    <message>
        <source>Who is practising?</source>
        <translation>Kas trenējas?</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>%1: taken back</source>
        <translation>%1: izņemts</translation>
    </message>
    <message>
        <source>Every place is filled.</source>
        <translation>Visas vietas ir aizpildītas.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nākamais: %1</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Picture</source>
        <translation>Attēls</translation>
    </message>
</context>
<context>
    <name>PlanRoom</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minūte</numerusform>
            <numerusform>%n minūtes</numerusform>
            <numerusform>%n minūšu</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the date</source>
        <translation>Aizmirst datumu</translation>
    </message>
    <message>
        <source>Little and often is worth more than much and seldom.</source>
        <translation>Mazliet, bet bieži, dod vairāk nekā daudz, bet reti.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Sastādīt plānu</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minūtes dienā</translation>
    </message>
    <message>
        <source>Plan to the examination</source>
        <translation>Plāns līdz pārbaudei</translation>
    </message>
    <message>
        <source>The day of the examination</source>
        <translation>Pārbaudes diena</translation>
    </message>
    <message>
        <source>There is no such day. Write the day, the month and the year in figures.</source>
        <translation>Tādas dienas nav. Ierakstiet dienu, mēnesi un gadu ar cipariem.</translation>
    </message>
    <message>
        <source>When is the examination, and how many minutes a day are easy for you? Both can be changed any day.</source>
        <translation>Kad ir pārbaude, un cik minūšu dienā jums ir viegli atlicināt? Abus var jebkurā dienā mainīt.</translation>
    </message>
</context>
<context>
    <name>PlanShown</name>
    <message>
        <source>%1: from %2 on (%3)</source>
        <translation>%1: no %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1 minutes</source>
        <translation>
            <numerusform>%n diena pa %1 minūtēm</numerusform>
            <numerusform>%n dienas pa %1 minūtēm</numerusform>
            <numerusform>%n dienu pa %1 minūtēm</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin today</source>
        <translation>Sākt šodien</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>If it does not work out</source>
        <translation>Ja neizdosies</translation>
    </message>
    <message>
        <source>Most likely between %1 and %2.</source>
        <translation>Visticamāk, starp %1 un %2.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Jauni</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Pārbaudes dienā, %1</translation>
    </message>
    <message>
        <source>Public holidays come on top.</source>
        <translation>Klāt nāk svētku dienas.</translation>
    </message>
    <message>
        <source>Put it into my calendar</source>
        <translation>Ielikt manā kalendārā</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Atkārtot</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n day(s)</source>
        <translation>
            <numerusform>Rādīt visu %n dienu</numerusform>
            <numerusform>Rādīt visas %n dienas</numerusform>
            <numerusform>Rādīt visas dienas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uzdevumi</translation>
    </message>
    <message>
        <source>That happens to many, and one may try again:</source>
        <translation>Tā gadās daudziem, un var mēģināt vēlreiz:</translation>
    </message>
    <message>
        <source>The plan foresees knowledge questions. Listening, reading, writing and speaking take turns in it; for them nothing is foretold. Each day you practise, the plan is worked out anew.</source>
        <translation>Plāns paredz zināšanu jautājumus. Klausīšanās, lasīšana, rakstīšana un runāšana tajā mainās pēc kārtas; par tām nekas netiek prognozēts. Katru dienu, kad vingrināsieties, plānu aprēķinās no jauna.</translation>
    </message>
    <message>
        <source>What each day holds</source>
        <translation>Ko darīt katru dienu</translation>
    </message>
    <message>
        <source>of what you practise you will know about %1 in 100</source>
        <translation>no tā, ko mācīsieties, zināsiet apmēram %1 no 100</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>From today another try is possible: %1</source>
        <translation>No šodienas var mēģināt vēlreiz: %1</translation>
    </message>
    <message>
        <source>Naturalisation examination</source>
        <translation>Naturalizācijas pārbaude</translation>
    </message>
    <message numerus="yes">
        <source>Naturalisation: practise for %n minute(s)</source>
        <translation>
            <numerusform>Naturalizācija: vingrināties %n minūti</numerusform>
            <numerusform>Naturalizācija: vingrināties %n minūtes</numerusform>
            <numerusform>Naturalizācija: vingrināties %n minūšu</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1. Open the file, and your calendar takes the days over.</source>
        <translation>Saglabāts: %1. Atveriet failu, un kalendārs pārņems visas dienas.</translation>
    </message>
    <message>
        <source>Take an identity document along. Good luck!</source>
        <translation>Paņemiet līdzi personu apliecinošu dokumentu. Lai veicas!</translation>
    </message>
    <message>
        <source>To repeat: %1. New: %2. Tasks: %3.</source>
        <translation>Atkārtot: %1. Jauni: %2. Uzdevumi: %3.</translation>
    </message>
    <message>
        <source>Where to save the calendar file?</source>
        <translation>Kur saglabāt kalendāra failu?</translation>
    </message>
</context>
<context>
    <name>PracticeEndRoom</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n atbilde</numerusform>
            <numerusform>%n atbildes</numerusform>
            <numerusform>%n atbilžu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them right</source>
        <translation>
            <numerusform>no tām pareiza %n</numerusform>
            <numerusform>no tām pareizas %n</numerusform>
            <numerusform>pareizu nav</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) come(s) back today</source>
        <translation>
            <numerusform>%n jautājums atgriezīsies vēl šodien</numerusform>
            <numerusform>%n jautājumi atgriezīsies vēl šodien</numerusform>
            <numerusform>%n jautājumu atgriezīsies vēl šodien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) come(s) back tomorrow</source>
        <translation>
            <numerusform>%n jautājums atgriezīsies rīt</numerusform>
            <numerusform>%n jautājumi atgriezīsies rīt</numerusform>
            <numerusform>%n jautājumu atgriezīsies rīt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) come(s) back within a week</source>
        <translation>
            <numerusform>%n jautājums atgriezīsies nedēļas laikā</numerusform>
            <numerusform>%n jautājumi atgriezīsies nedēļas laikā</numerusform>
            <numerusform>%n jautājumu atgriezīsies nedēļas laikā</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) set aside, to be learnt another way</source>
        <translation>
            <numerusform>%n jautājums nolikts malā, lai to mācītos citādi</numerusform>
            <numerusform>%n jautājumi nolikti malā, lai tos mācītos citādi</numerusform>
            <numerusform>%n jautājumu nolikts malā, lai tos mācītos citādi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) you know well come(s) back later</source>
        <translation>
            <numerusform>%n labi zināms jautājums atgriezīsies vēlāk</numerusform>
            <numerusform>%n labi zināmi jautājumi atgriezīsies vēlāk</numerusform>
            <numerusform>%n labi zināmu jautājumu atgriezīsies vēlāk</numerusform>
        </translation>
    </message>
    <message>
        <source>A few minutes more</source>
        <translation>Vēl dažas minūtes</translation>
    </message>
    <message>
        <source>Another step done</source>
        <translation>Vēl viens solis sperts</translation>
    </message>
    <message>
        <source>Come back tomorrow: a little every day is worth more than much at once.</source>
        <translation>Atgriezieties rīt: katru dienu pa druskai ir vērts vairāk nekā daudz reizē.</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>Pagaidām pietiek</translation>
    </message>
    <message>
        <source>Everything here is practised and not due yet. Choose something else, or come back tomorrow.</source>
        <translation>Viss šeit ir izvingrināts un atkārtot vēl nav laiks. Izvēlieties ko citu vai atgriezieties rīt.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Uz sākumu</translation>
    </message>
    <message>
        <source>Nothing to do here just now</source>
        <translation>Šeit šobrīd nav ko darīt</translation>
    </message>
    <message>
        <source>Once more what did not work</source>
        <translation>Vēlreiz to, kas neizdevās</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Atsaukt pēdējo atbildi</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>Uz vingrināšanos</translation>
    </message>
    <message>
        <source>Well done!</source>
        <translation>Labi pastrādāts!</translation>
    </message>
    <message>
        <source>What did not work is best looked at once more now, while it is fresh.</source>
        <translation>To, kas neizdevās, vislabāk apskatīt vēlreiz tūlīt, kamēr tas vēl prātā.</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n minūtē</numerusform>
            <numerusform>%n minūtēs</numerusform>
            <numerusform>%n minūtēs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeRoom</name>
    <message numerus="yes">
        <source>%n exercise(s) to repeat today.</source>
        <translation>
            <numerusform>Šodien jāatkārto %n vingrinājums.</numerusform>
            <numerusform>Šodien jāatkārto %n vingrinājumi.</numerusform>
            <numerusform>Šodien nav ko atkārtot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to repeat today.</source>
        <translation>
            <numerusform>Šodien jāatkārto %n rinda.</numerusform>
            <numerusform>Šodien jāatkārto %n rindas.</numerusform>
            <numerusform>Šodien nav jāatkārto neviena rinda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of everything</source>
        <translation>
            <numerusform>%n minūte no visa kā</numerusform>
            <numerusform>%n minūtes no visa kā</numerusform>
            <numerusform>%n minūšu no visa kā</numerusform>
        </translation>
    </message>
    <message>
        <source>A little every day is worth more than much at once. Every answer is explained.</source>
        <translation>Katru dienu pa druskai ir vērts vairāk nekā daudz reizē. Katra atbilde tiek paskaidrota.</translation>
    </message>
    <message>
        <source>Answer aloud, listen to yourself, and hear how it can be said. Nobody else hears it.</source>
        <translation>Atbildiet balsī, paklausieties sevi un to, kā to var pateikt. Neviens cits to nedzird.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Sākt</translation>
    </message>
    <message>
        <source>Learn the anthem</source>
        <translation>Mācīties himnu</translation>
    </message>
    <message>
        <source>Listen, fill in the gaps line by line, then write or say it from memory.</source>
        <translation>Klausieties, aizpildiet izlaistos vārdus rindu pa rindai, tad uzrakstiet vai noskaitiet himnu no galvas.</translation>
    </message>
    <message>
        <source>Long vowels and soft letters</source>
        <translation>Garumzīmes un mīkstinājumi</translation>
    </message>
    <message numerus="yes">
        <source>My mistakes (%n)</source>
        <translation>
            <numerusform>Manas kļūdas (%n)</numerusform>
            <numerusform>Manas kļūdas (%n)</numerusform>
            <numerusform>Manas kļūdas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Vingrināšanās</translation>
    </message>
    <message>
        <source>Practise the letters</source>
        <translation>Vingrināties burtos</translation>
    </message>
    <message numerus="yes">
        <source>Repeat what is due (%n)</source>
        <translation>
            <numerusform>Atkārtot to, kam laiks (%n)</numerusform>
            <numerusform>Atkārtot to, kam laiks (%n)</numerusform>
            <numerusform>Atkārtot to, kam laiks (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set aside (%n)</source>
        <translation>
            <numerusform>Nolikts malā (%n)</numerusform>
            <numerusform>Nolikts malā (%n)</numerusform>
            <numerusform>Nolikts malā (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Runāt</translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation>Valsts himna</translation>
    </message>
    <message>
        <source>The speaking room</source>
        <translation>Runāšanas istaba</translation>
    </message>
    <message>
        <source>The writing desk</source>
        <translation>Rakstāmgalds</translation>
    </message>
    <message>
        <source>What is about to be forgotten, something new, and a task of the language parts now and then.</source>
        <translation>Tas, ko drīz varētu aizmirst, kas jauns un pa reizei valodas uzdevums.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Rakstīt vēstuli</translation>
    </message>
    <message>
        <source>Write a letter in peace; afterwards you see what to mend, three things at a time.</source>
        <translation>Mierīgi uzrakstiet vēstuli; pēc tam redzēsiet, ko labot, pa trim lietām reizē.</translation>
    </message>
    <message>
        <source>ā or a, š or s, ķ or k: short exercises made from what you yourself mistype.</source>
        <translation>ā vai a, š vai s, ķ vai k: īsi vingrinājumi no tā, ko pats mēdzat pārrakstīties.</translation>
    </message>
</context>
<context>
    <name>PracticeRoundRoom</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>Pareizas %1 no %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Atlikusi apmēram %n minūte</numerusform>
            <numerusform>Atlikušas apmēram %n minūtes</numerusform>
            <numerusform>Atlikušas apmēram %n minūtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pārbaudīt</translation>
    </message>
    <message>
        <source>Finish practising</source>
        <translation>Beigt vingrināties</translation>
    </message>
    <message>
        <source>I do not know – show me</source>
        <translation>Nezinu – parādiet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Vingrināšanās</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Atsaukt pēdējo atbildi</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Pēdējais</translation>
    </message>
    <message>
        <source>Words (F2)</source>
        <translation>Vārdi (F2)</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>The computer&apos;s clock seems to be set back. Nothing is lost; some questions come sooner.</source>
        <translation>Šķiet, datora pulkstenis ir pagriezts atpakaļ. Nekas nav zudis; daži jautājumi nāks agrāk.</translation>
    </message>
</context>
<context>
    <name>ProfileQuestion</name>
    <message>
        <source>Are you 65 or older?</source>
        <translation>Vai jums ir 65 gadi vai vairāk?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Did you study in Latvian?</source>
        <translation>Vai jums ir izglītība latviešu valodā?</translation>
    </message>
    <message>
        <source>Disability group I</source>
        <translation>I invaliditātes grupa</translation>
    </message>
    <message>
        <source>Do you have a disability that makes the test harder?</source>
        <translation>Vai jums ir invaliditāte, kuras dēļ pārbaude ir grūtāka?</translation>
    </message>
    <message>
        <source>Do you register citizenship as a Latvian or a Liv?</source>
        <translation>Vai reģistrējat pilsonību kā latvietis vai lībietis?</translation>
    </message>
    <message>
        <source>From 65 on there is no writing test.</source>
        <translation>No 65 gadu vecuma rakstu darbs nav jākārto.</translation>
    </message>
    <message>
        <source>Hearing (group II or III)</source>
        <translation>Dzirde (II vai III grupa)</translation>
    </message>
    <message>
        <source>I have no writing hand (group II or III)</source>
        <translation>Nav rakstāmās rokas (II vai III grupa)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation>Nē vai nezinu</translation>
    </message>
    <message>
        <source>No, or I would rather not say</source>
        <translation>Nē vai negribu teikt</translation>
    </message>
    <message>
        <source>Only for those who prove that they are Latvians or Livs. If you are not sure, choose “No”.</source>
        <translation>Tikai tiem, kuri pierāda, ka ir latvieši vai lībieši. Ja šaubāties, izvēlieties „Nē”.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>%1. jautājums no %2</translation>
    </message>
    <message>
        <source>Sight (group II or III)</source>
        <translation>Redze (II vai III grupa)</translation>
    </message>
    <message>
        <source>Some certificates stand in for the language test. PMLP checks them.</source>
        <translation>Daži izglītības dokumenti aizstāj valodas pārbaudi. Tos pārbauda PMLP.</translation>
    </message>
    <message>
        <source>Speech (group II or III)</source>
        <translation>Runa (II vai III grupa)</translation>
    </message>
    <message>
        <source>The answer stays on this computer and only leaves out what you need not take.</source>
        <translation>Atbilde paliek šajā datorā; tā tikai atstāj ārpusē to, kas jums nav jākārto.</translation>
    </message>
    <message>
        <source>Yes, I am 65 or older</source>
        <translation>Jā, man ir 65 gadi vai vairāk</translation>
    </message>
    <message>
        <source>Yes, as a Latvian or a Liv</source>
        <translation>Jā, kā latvietis vai lībietis</translation>
    </message>
    <message>
        <source>Yes: basic school, more than half of the lessons in Latvian</source>
        <translation>Jā: pamatskolā, kur vairāk nekā puse mācību bija latviski</translation>
    </message>
    <message>
        <source>Yes: higher education in Latvian, or a centralised examination in Latvian (9th form at least 50 %, 12th form at least 20 %)</source>
        <translation>Jā: augstskolā latviešu valodā, vai nokārtots centralizētais eksāmens latviešu valodā (9. klasē vismaz 50 %, 12. klasē vismaz 20 %)</translation>
    </message>
</context>
<context>
    <name>ProfileResult</name>
    <message>
        <source>**You need not take:** %1</source>
        <translation>**Nav jākārto:** %1</translation>
    </message>
    <message>
        <source>**You take:** %1</source>
        <translation>**Jūs kārtojat:** %1</translation>
    </message>
    <message>
        <source>Answer the questions again</source>
        <translation>Atbildēt uz jautājumiem vēlreiz</translation>
    </message>
    <message>
        <source>How would you like to take it?</source>
        <translation>Kā gribat kārtot?</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Not right? Choose yourself</source>
        <translation>Nav pareizi? Izvēlieties citu</translation>
    </message>
    <message>
        <source>Perhaps you need not take the examinations at all. Ask PMLP; meanwhile you can practise here.</source>
        <translation>Iespējams, pārbaudes jums vispār nav jākārto. Pajautājiet PMLP; tikmēr varat trenēties šeit.</translation>
    </message>
    <message>
        <source>Several reliefs may be yours: %1. Ask PMLP; below you can choose another one.</source>
        <translation>Jums var pienākties vairāki atvieglojumi: %1. Pajautājiet PMLP; zemāk varat izvēlēties citu.</translation>
    </message>
</context>
<context>
    <name>ProfileRoom</name>
    <message>
        <source>What I have to take</source>
        <translation>Kas man jākārto</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2 questions practised</source>
        <translation>vingrināti %1 no %2 jautājumiem</translation>
    </message>
    <message>
        <source>%1, computer voices</source>
        <translation>%1, datora balsis</translation>
    </message>
    <message>
        <source>%1, week of %2: %3 of %4 right</source>
        <translation>%1, nedēļa no %2: pareizi %3 no %4</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n atbilde</numerusform>
            <numerusform>%n atbildes</numerusform>
            <numerusform>%n atbilžu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minūte</numerusform>
            <numerusform>%n minūtes</numerusform>
            <numerusform>%n minūšu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, usually for %n minute(s)</source>
        <translation>
            <numerusform>, parasti %n minūti</numerusform>
            <numerusform>, parasti %n minūtes</numerusform>
            <numerusform>, parasti %n minūšu</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance today</source>
        <translation>Iespēja šodien</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Days I practised</source>
        <translation>Dienas, kurās mācījos</translation>
    </message>
    <message>
        <source>Each day with practice gets a square here. Ten minutes are enough, and a missed day is no loss.</source>
        <translation>Katra mācību diena šeit iegūst savu lauciņu. Pietiek ar desmit minūtēm, un izlaista diena nav zaudējums.</translation>
    </message>
    <message>
        <source>Go on as you do: a little every day.</source>
        <translation>Turpiniet tāpat: katru dienu pa druskai.</translation>
    </message>
    <message>
        <source>How many times in 100 the letter was right, by weeks. The darker, the more slips.</source>
        <translation>Cik reižu no 100 burts bija pareizs, pa nedēļām. Jo tumšāks lauciņš, jo vairāk kļūdu.</translation>
    </message>
    <message>
        <source>Last tried in full</source>
        <translation>Pēdējoreiz kārtojot</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Burts</translation>
    </message>
    <message>
        <source>Long vowels and soft letters</source>
        <translation>Garumzīmes un mīkstinājuma zīmes</translation>
    </message>
    <message>
        <source>Made by an unofficial trainer for the naturalisation examination. The chances hold for questions like those of the trainer; this sheet is no result of the examination.</source>
        <translation>Sagatavots neoficiālā naturalizācijas pārbaudes trenažierī. Iespējas attiecas uz tādiem jautājumiem, kādi ir trenažierī; šī lapa nav pārbaudes rezultāts.</translation>
    </message>
    <message>
        <source>Most often: “%1” left out (%3 of %4 times).</source>
        <translation>Visbiežāk izlaists „%1” (%3 no %4 reizēm).</translation>
    </message>
    <message>
        <source>Most often: “%1” written as “%2” (%3 of %4 times).</source>
        <translation>Visbiežāk „%1” vietā ierakstīts „%2” (%3 no %4 reizēm).</translation>
    </message>
    <message>
        <source>My own marks</source>
        <translation>Mans vērtējums</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mani panākumi</translation>
    </message>
    <message>
        <source>Of the questions you practised, so many you would answer right now. The weakest stand first.</source>
        <translation>Tik daudz no vingrinātajiem jautājumiem jūs tagad atbildētu pareizi. Vājākie temati ir pirmie.</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Pārbaudes dienā</translation>
    </message>
    <message>
        <source>On the day, if you keep to the plan, about %1 in 100.</source>
        <translation>Pārbaudes dienā, ja turēsieties pie plāna, – apmēram %1 no 100.</translation>
    </message>
    <message>
        <source>Practise some questions on Latvia, and you will see here which topics stay in the memory.</source>
        <translation>Pavingrinieties jautājumos par Latviju, un šeit redzēsiet, kuri temati paliek atmiņā.</translation>
    </message>
    <message>
        <source>Practise the letters, first of all “%1”.</source>
        <translation>Pavingrinieties burtos, vispirms „%1”.</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Vingrināti</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Atceros</translation>
    </message>
    <message>
        <source>Repeat these topics: %1.</source>
        <translation>Atkārtojiet šos tematus: %1.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sadaļa</translation>
    </message>
    <message>
        <source>The examination: %1</source>
        <translation>Pārbaude: %1</translation>
    </message>
    <message>
        <source>Today about %1 times in 100.</source>
        <translation>Šodien apmēram %1 reizes no 100.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>Try a whole examination once, without hurry.</source>
        <translation>Pamēģiniet reizi visu pārbaudi bez steigas.</translation>
    </message>
    <message>
        <source>Try once, without hurry: %1.</source>
        <translation>Pamēģiniet reizi bez steigas: %1.</translation>
    </message>
    <message>
        <source>We do not know yet. After a few days of practice a line appears here for each section.</source>
        <translation>To mēs vēl nezinām. Pēc dažām mācību dienām šeit katrai sadaļai parādīsies līnija.</translation>
    </message>
    <message>
        <source>What I remember, by topic</source>
        <translation>Ko atceros pa tematiem</translation>
    </message>
    <message>
        <source>What to practise next</source>
        <translation>Ko mācīties tālāk</translation>
    </message>
    <message>
        <source>What you gave yourself. People mark these sections, so the program names no chance.</source>
        <translation>Tā jūs novērtējāt savu darbu. Šīs sadaļas vērtē cilvēki, tāpēc programma iespēju nenosauc.</translation>
    </message>
    <message>
        <source>Whatever you type is looked at letter by letter. After the first words the letters appear here.</source>
        <translation>Visu, ko ierakstāt, mēs aplūkojam pa burtiem. Pēc pirmajiem vārdiem burti parādīsies šeit.</translation>
    </message>
    <message>
        <source>Would I pass today?</source>
        <translation>Vai es šodien nokārtotu?</translation>
    </message>
    <message>
        <source>Write a letter or record an answer and mark it yourself: your marks appear here.</source>
        <translation>Uzrakstiet vēstuli vai ierunājiet atbildi un novērtējiet to: Jūsu vērtējums parādīsies šeit.</translation>
    </message>
    <message numerus="yes">
        <source>You practised on %n of the last 30 days</source>
        <translation>
            <numerusform>Pēdējās 30 dienās mācījāties %n dienu</numerusform>
            <numerusform>Pēdējās 30 dienās mācījāties %n dienas</numerusform>
            <numerusform>Pēdējās 30 dienās mācījāties %n dienu</numerusform>
        </translation>
    </message>
    <message>
        <source>a good chance</source>
        <translation>laba iespēja</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>vajadzīgs</translation>
    </message>
    <message>
        <source>no practice</source>
        <translation>nav vingrināšanās</translation>
    </message>
</context>
<context>
    <name>ProgressRoom</name>
    <message>
        <source>Change the plan</source>
        <translation>Mainīt plānu</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mani panākumi</translation>
    </message>
    <message>
        <source>Not known yet, for want of answers: %1.</source>
        <translation>Vēl nav zināms, jo atbilžu ir par maz: %1.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Vingrināties tagad</translation>
    </message>
    <message>
        <source>Save a sheet for printing</source>
        <translation>Saglabāt lapu drukāšanai</translation>
    </message>
    <message>
        <source>Set the examination day</source>
        <translation>Norādīt pārbaudes dienu</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n topic(s)</source>
        <translation>
            <numerusform>Rādīt visu %n tematu</numerusform>
            <numerusform>Rādīt visus %n tematus</numerusform>
            <numerusform>Rādīt visus %n tematu</numerusform>
        </translation>
    </message>
    <message>
        <source>The chance of reaching what is needed, on questions like these. The band is what we are unsure of.</source>
        <translation>Iespēja sasniegt vajadzīgo, atbildot uz šādiem jautājumiem. Josla rāda, cik droši to zinām.</translation>
    </message>
    <message>
        <source>These figures come from the questions of this program. The examination&apos;s own may be different.</source>
        <translation>Šie skaitļi nāk no šīs programmas jautājumiem. Īstajā pārbaudē jautājumi var būt citādi.</translation>
    </message>
    <message>
        <source>Would I pass today?</source>
        <translation>Vai es šodien nokārtotu?</translation>
    </message>
    <message>
        <source>Your examination: %1.</source>
        <translation>Jūsu pārbaude: %1</translation>
    </message>
</context>
<context>
    <name>Progressing</name>
    <message>
        <source>The sheet is saved: %1</source>
        <translation>Lapa saglabāta: %1</translation>
    </message>
    <message>
        <source>Where to save the sheet?</source>
        <translation>Kur saglabāt lapu?</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>I have answered aloud</source>
        <translation>Es atbildēju balsī</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>%1. jautājums no %2</translation>
    </message>
    <message>
        <source>The question read aloud</source>
        <translation>Jautājums, nolasīts balsī</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This question bank has no anthem.</source>
        <translation>Šajā jautājumu bankā himnas nav.</translation>
    </message>
    <message>
        <source>This question bank has no list of words yet.</source>
        <translation>Šajā jautājumu bankā vēl nav vārdu saraksta.</translation>
    </message>
</context>
<context>
    <name>RecorderPanel</name>
    <message>
        <source>Answered aloud, without a recording</source>
        <translation>Atbildēts mutiski, bez ieraksta</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in and press Record again, or answer aloud without it.</source>
        <translation>Mikrofons nav atrasts. Pievienojiet to un vēlreiz nospiediet „Ierakstīt” vai atbildiet balsī bez ieraksta.</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nekas nav ierakstīts</translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <translation>Skan ieraksts: %1</translation>
    </message>
    <message>
        <source>Press Record and speak.</source>
        <translation>Nospiediet „Ierakstīt” un runājiet.</translation>
    </message>
    <message>
        <source>Record anew</source>
        <translation>Ierakstīt no jauna</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ierakstīts</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Ierakstīts: %1</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>Notiek ieraksts: %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Allow this program to use it in the computer&apos;s privacy settings, check that it is not switched off, then press Record again.</source>
        <translation>No mikrofona nenāk skaņa. Datora privātuma iestatījumos atļaujiet šai programmai to lietot, pārbaudiet, vai mikrofons nav izslēgts, un vēlreiz nospiediet „Ierakstīt”.</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>%1 minutes · %2</source>
        <translation>%1 min · %2</translation>
    </message>
    <message>
        <source>An examination</source>
        <translation>Pārbaude</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Izdzēst</translation>
    </message>
    <message>
        <source>Erase this recording? This cannot be undone.</source>
        <translation>Vai izdzēst šo ierakstu? To nevarēs atgūt.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nē, paturēt</translation>
    </message>
    <message>
        <source>Yes, erase it</source>
        <translation>Jā, izdzēst</translation>
    </message>
</context>
<context>
    <name>RecordingsRoom</name>
    <message numerus="yes">
        <source>%n recording(s), together %1 minutes, %2</source>
        <translation>
            <numerusform>%n ieraksts, kopā %1 min, %2</numerusform>
            <numerusform>%n ieraksti, kopā %1 min, %2</numerusform>
            <numerusform>%n ierakstu, kopā %1 min, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase all recordings</source>
        <translation>Izdzēst visus ierakstus</translation>
    </message>
    <message>
        <source>Erase all recordings, those of examinations too? Your own marks stay. This cannot be undone.</source>
        <translation>Vai izdzēst visus ierakstus, arī pārbaužu ierakstus? Jūsu vērtējumi paliks. Ierakstus nevarēs atgūt.</translation>
    </message>
    <message>
        <source>My recordings</source>
        <translation>Mani ieraksti</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>Nē, paturēt</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Rādīt vecākus</translation>
    </message>
    <message>
        <source>The folder: %1</source>
        <translation>Mape: %1</translation>
    </message>
    <message>
        <source>There are no recordings.</source>
        <translation>Ierakstu nav.</translation>
    </message>
    <message>
        <source>They stay on this computer: nobody else hears them, and nothing is sent anywhere.</source>
        <translation>Tie paliek šajā datorā: neviens cits tos nedzird, un nekas nekur netiek sūtīts.</translation>
    </message>
    <message>
        <source>To the speaking room</source>
        <translation>Uz sarunu istabu</translation>
    </message>
    <message>
        <source>Yes, erase all</source>
        <translation>Jā, izdzēst visus</translation>
    </message>
</context>
<context>
    <name>RehearsalRoom</name>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Begin to answer</source>
        <translation>Sākt atbildēt</translation>
    </message>
    <message>
        <source>Begin to speak</source>
        <translation>Sākt runāt</translation>
    </message>
    <message>
        <source>End here and hear yourself</source>
        <translation>Beigt un noklausīties sevi</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <translation>Noklausīties sevi</translation>
    </message>
    <message>
        <source>Look at the picture in peace. You may begin to speak at any time.</source>
        <translation>Mierīgi aplūkojiet attēlu. Runāt varat sākt jebkurā brīdī.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nākamais jautājums</translation>
    </message>
    <message>
        <source>No microphone was found. Answer aloud without a recording: everything else works as well. If you plug one in, press Record.</source>
        <translation>Mikrofons nav atrasts. Atbildiet balsī bez ieraksta – viss pārējais darbojas tāpat. Ja mikrofonu pievienosiet, spiediet „Ierakstīt”.</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Šodien pietiks</translation>
    </message>
    <message>
        <source>The time to answer is over. Everything you said is kept.</source>
        <translation>Atbildēšanas laiks ir beidzies. Viss pateiktais ir saglabāts.</translation>
    </message>
    <message>
        <source>The time to prepare is over. Now answer aloud.</source>
        <translation>Gatavošanās laiks ir beidzies. Tagad atbildiet balsī.</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message numerus="yes">
        <source>%n sentences after one another begin with “%1”.</source>
        <translation>
            <numerusform>%n teikums pēc kārtas sākas ar „%1”.</numerusform>
            <numerusform>%n teikumi pēc kārtas sākas ar „%1”.</numerusform>
            <numerusform>%n teikumu pēc kārtas sākas ar „%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more are asked for.</source>
        <translation>
            <numerusform>Prasīts vēl %n vārds.</numerusform>
            <numerusform>Prasīti vēl %n vārdi.</numerusform>
            <numerusform>Prasīts vēl %n vārdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more than are asked for. Nothing needs to go, but shorter is quicker.</source>
        <translation>
            <numerusform>Par %n vārdu vairāk, nekā prasīts. Nekas nav jāsvītro, bet īsāku vēstuli uzrakstīsiet ātrāk.</numerusform>
            <numerusform>Par %n vārdiem vairāk, nekā prasīts. Nekas nav jāsvītro, bet īsāku vēstuli uzrakstīsiet ātrāk.</numerusform>
            <numerusform>Par %n vārdiem vairāk, nekā prasīts. Nekas nav jāsvītro, bet īsāku vēstuli uzrakstīsiet ātrāk.</numerusform>
        </translation>
    </message>
    <message>
        <source>A comma seems to be missing: “%1”.</source>
        <translation>Šķiet, ka trūkst komata: „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of %n word(s). Would two be easier to read?</source>
        <translation>
            <numerusform>Teikumā ir %n vārds. Varbūt vieglāk lasāmi būtu divi?</numerusform>
            <numerusform>Teikumā ir %n vārdi. Varbūt vieglāk lasāmi būtu divi?</numerusform>
            <numerusform>Teikumā ir %n vārdu. Varbūt vieglāk lasāmi būtu divi?</numerusform>
        </translation>
    </message>
    <message>
        <source>After “Ar cieņu” there is no comma.</source>
        <translation>Aiz „Ar cieņu” komatu neliek.</translation>
    </message>
    <message>
        <source>Between greeting and name there is a comma: “%1”.</source>
        <translation>Starp sveicienu un vārdu liek komatu: „%1”.</translation>
    </message>
    <message>
        <source>Change to: %1</source>
        <translation>Mainīt uz: %1</translation>
    </message>
    <message>
        <source>Look at the marks: “%1”.</source>
        <translation>Paskatieties uz garumzīmēm un mīkstinājumiem: „%1”.</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <translation>Ierakstīt: %1</translation>
    </message>
    <message>
        <source>The program found no closing words.</source>
        <translation>Programma neatrada nobeiguma vārdus.</translation>
    </message>
    <message>
        <source>The program found no greeting at the beginning.</source>
        <translation>Programma sākumā neatrada uzrunu.</translation>
    </message>
    <message>
        <source>The program found no words of this point: %2. Look for yourself.</source>
        <translation>Programma neatrada šī punkta vārdus: %2. Paskatieties paši.</translation>
    </message>
    <message>
        <source>The same word stands twice: “%1”.</source>
        <translation>Viens vārds ir divreiz: „%1”.</translation>
    </message>
    <message>
        <source>The word list does not know “%1”.</source>
        <translation>Vārdu sarakstā nav vārda „%1”.</translation>
    </message>
    <message>
        <source>The word list does not know “%1”. It may be right all the same: look once more.</source>
        <translation>Vārdu sarakstā nav vārda „%1”. Tas tomēr var būt pareizs: paskatieties vēlreiz.</translation>
    </message>
    <message>
        <source>There are Russian letters in it: %1</source>
        <translation>Tekstā ir krievu burti: %1</translation>
    </message>
    <message>
        <source>There seems to be no name at the end.</source>
        <translation>Šķiet, ka beigās nav vārda.</translation>
    </message>
    <message>
        <source>These two forms do not go together: “%1”.</source>
        <translation>Šīs formas neder kopā: „%1”.</translation>
    </message>
    <message>
        <source>Tu and Jūs stand side by side. Choose one of the two.</source>
        <translation>Vēstulē ir gan „tu”, gan „Jūs”. Izvēlieties vienu.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” comes %n time(s). Could another word stand there?</source>
        <translation>
            <numerusform>„%1” ir %n reizi. Vai te derētu cits vārds?</numerusform>
            <numerusform>„%1” ir %n reizes. Vai te derētu cits vārds?</numerusform>
            <numerusform>„%1” ir %n reižu. Vai te derētu cits vārds?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is how one greets a friend.</source>
        <translation>„%1” – tā sveicina draugu.</translation>
    </message>
    <message>
        <source>“%1” is how one takes leave of a friend.</source>
        <translation>„%1” – tā atvadās no drauga.</translation>
    </message>
    <message>
        <source>“%1” is said to a friend. In this letter one is polite.</source>
        <translation>„%1” saka draugam. Šajā vēstulē uzrunā ar „jūs”.</translation>
    </message>
    <message>
        <source>“%1”: to one friend one writes tu. Where several are meant, it may stay.</source>
        <translation>„%1”: vienam draugam raksta „tu”. Ja domāti vairāki, var palikt.</translation>
    </message>
</context>
<context>
    <name>RemarkCard</name>
    <message>
        <source>Show it</source>
        <translation>Parādīt</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>%1 words; at least %2 were asked for</source>
        <translation>Vārdu skaits: %1; prasīts vismaz %2</translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <translation>%1, %2. pants</translation>
    </message>
    <message>
        <source>%1, preamble</source>
        <translation>%1, preambula</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nav atbildēts</translation>
    </message>
    <message>
        <source>Russian letters: “%1” was read as “%2”</source>
        <translation>Krievu burti: „%1” lasīts kā „%2”</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Daži vārdi, ja vēlaties</translation>
    </message>
    <message>
        <source>A mistake in the language</source>
        <translation>Valodas kļūda</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Saglabāt ziņojumu</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Nevajag</translation>
    </message>
    <message>
        <source>Report this question</source>
        <translation>Ziņot par šo jautājumu</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Kas cits</translation>
    </message>
    <message>
        <source>The question is unclear</source>
        <translation>Jautājums nav skaidrs</translation>
    </message>
    <message>
        <source>The recording is bad</source>
        <translation>Slikts ieraksts</translation>
    </message>
    <message>
        <source>The right answer is wrong</source>
        <translation>Pareizā atbilde nav pareiza</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>%1 of %2 needed</source>
        <translation>vajag %1 no %2</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 no %2 punktiem</translation>
    </message>
    <message>
        <source>marked by an official</source>
        <translation>vērtēja amatpersona</translation>
    </message>
    <message>
        <source>marked by the program</source>
        <translation>vērtēja programma</translation>
    </message>
    <message>
        <source>marked by yourself</source>
        <translation>pašvērtējums</translation>
    </message>
</context>
<context>
    <name>ResultsRoom</name>
    <message numerus="yes">
        <source>%n section(s) did not reach what is needed yet. Sections do not make up for one another, so this is where practice helps most.</source>
        <translation>
            <numerusform>%n sadaļā vēl nepietiek punktu. Sadaļas cita citu neaizstāj, tāpēc treniņš visvairāk palīdzēs tieši tur.</numerusform>
            <numerusform>%n sadaļās vēl nepietiek punktu. Sadaļas cita citu neaizstāj, tāpēc treniņš visvairāk palīdzēs tieši tur.</numerusform>
            <numerusform>Visās sadaļās punktu pietiek.</numerusform>
        </translation>
    </message>
    <message>
        <source>All clocks ran at %1 % of the usual time.</source>
        <translation>Visiem posmiem bija %1 % no parastā laika.</translation>
    </message>
    <message>
        <source>An unofficial trainer. Rules: %1, as of %2.</source>
        <translation>Neoficiāls trenažieris. Noteikumi: %1; redakcija, kas spēkā no %2</translation>
    </message>
    <message>
        <source>Every section reached what is needed.</source>
        <translation>Punktu pietiek visās sadaļās.</translation>
    </message>
    <message>
        <source>Every section reached what is needed. You marked a part of it yourself; in the examination a commission does.</source>
        <translation>Punktu pietiek visās sadaļās. Daļu novērtējāt jūs; pārbaudē to dara komisija.</translation>
    </message>
    <message>
        <source>Here you may try again at once.</source>
        <translation>Šeit varat mēģināt vēlreiz uzreiz.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>In the examination itself, the next try would be possible from %1 (%2).</source>
        <translation>Īstajā pārbaudē nākamreiz varētu kārtot no %1 (%2).</translation>
    </message>
    <message>
        <source>Mark your own work</source>
        <translation>Novērtēt savu darbu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Vēl nav</translation>
    </message>
    <message>
        <source>Part of the examination is done</source>
        <translation>Daļa pārbaudes ir pabeigta</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Pārbaude nokārtota</translation>
    </message>
    <message>
        <source>Passed, if your own marks hold</source>
        <translation>Pārbaude nokārtota, ja jūsu pašvērtējums apstiprinās</translation>
    </message>
    <message>
        <source>Public holidays come on top.</source>
        <translation>Klāt nāk svētku dienas.</translation>
    </message>
    <message>
        <source>Read the answers</source>
        <translation>Apskatīt atbildes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultāts</translation>
    </message>
    <message numerus="yes">
        <source>The clock stood still for %n minute(s) while the program was not running.</source>
        <translation>
            <numerusform>Pulkstenis stāvēja %n minūti, kamēr programma nedarbojās.</numerusform>
            <numerusform>Pulkstenis stāvēja %n minūtes, kamēr programma nedarbojās.</numerusform>
            <numerusform>Pulkstenis nestāvēja.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer&apos;s clock was changed meanwhile; that time was not counted.</source>
        <translation>Pa to laiku tika mainīts datora pulkstenis; šis laiks nav skaitīts.</translation>
    </message>
    <message>
        <source>The other parts can be sat now or on another day; all of them join one result.</source>
        <translation>Pārējās daļas var kārtot tagad vai citā dienā; no visām sanāk viens rezultāts.</translation>
    </message>
    <message>
        <source>The program does not judge letters and speech. Compare yours with the criteria.</source>
        <translation>Programma nevērtē vēstules un runu. Salīdziniet savu darbu ar kritērijiem.</translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation>Uz nākamo daļu</translation>
    </message>
    <message>
        <source>Waiting for your own marks</source>
        <translation>Gaida jūsu vērtējumu</translation>
    </message>
    <message>
        <source>You gave this examination up. What you answered can still be read.</source>
        <translation>Šo pārbaudes reizi jūs pārtraucāt. Atbildes joprojām var apskatīt.</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 no %2 punktiem</translation>
    </message>
    <message>
        <source>%1, task %2 of %3</source>
        <translation>%1, %2. uzdevums no %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Only what was not right</source>
        <translation>Tikai tas, kas nav pareizi</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Atbildes</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>Uz rezultātu</translation>
    </message>
</context>
<context>
    <name>RuleFacts</name>
    <message>
        <source>In writing it is part of the knowledge test, which then lasts %1 minutes in all.</source>
        <translation>Rakstiski himna ir daļa no zināšanu pārbaudes, kurai tad ir kopā %1 minūtes.</translation>
    </message>
    <message>
        <source>Recited, it is said aloud to the commission after the test, within %1 minutes.</source>
        <translation>Mutiski himnu noskaita komisijai pēc testa; tam ir līdz %1 minūtēm.</translation>
    </message>
    <message>
        <source>The anthem gives up to %1 points; %2 is enough.</source>
        <translation>Par himnu var iegūt līdz %1 punktiem; pietiek ar %2.</translation>
    </message>
    <message>
        <source>We count so: all eight lines in order with at most two wrong words, 2 points; six lines, 1 point. Capitals, commas and apostrophes cost nothing.</source>
        <translation>Mēs skaitām tā: visas astoņas rindas pareizā secībā un ne vairāk kā divi nepareizi vārdi – 2 punkti; sešas rindas – 1 punkts. Par lielajiem burtiem, komatiem un apostrofiem punktus neatņemam.</translation>
    </message>
</context>
<context>
    <name>RulesRoom</name>
    <message>
        <source>%1, as in force since %2. We last looked on %3. Every line says where it stands in the rules.</source>
        <translation>%1, redakcija, kas spēkā no %2 Pēdējoreiz pārbaudīts %3 Pie katras rindas pateikts, kur tas noteikumos rakstīts.</translation>
    </message>
    <message numerus="yes">
        <source>%1: about %n minute(s) suggested</source>
        <translation>
            <numerusform>%1: ieteicams ap %n minūti</numerusform>
            <numerusform>%1: ieteicams ap %n minūtēm</numerusform>
            <numerusform>%1: ieteicams ap %n minūtēm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how many tasks there are, and of which kind</source>
        <translation>%1: cik ir uzdevumu un kādi tie ir</translation>
    </message>
    <message numerus="yes">
        <source>%n tries in all</source>
        <translation>
            <numerusform>pavisam %n reize</numerusform>
            <numerusform>pavisam %n reizes</numerusform>
            <numerusform>pavisam %n reižu</numerusform>
        </translation>
    </message>
    <message>
        <source>(in writing and orally)</source>
        <translation>(rakstiski un mutiski)</translation>
    </message>
    <message>
        <source>**%1**: %2 points, at least **%3** needed</source>
        <translation>**%1**: %2 punkti, vajag vismaz **%3**</translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** in all: %1</source>
        <translation>
            <numerusform>**%n minūte** kopā: %1</numerusform>
            <numerusform>**%n minūtes** kopā: %1</numerusform>
            <numerusform>**%n minūšu** kopā: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to prepare: %1</source>
        <translation>
            <numerusform>**%n minūte**, lai sagatavotos: %1</numerusform>
            <numerusform>**%n minūtes**, lai sagatavotos: %1</numerusform>
            <numerusform>**%n minūšu**, lai sagatavotos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** where this is left out: %1</source>
        <translation>
            <numerusform>**%n minūte**, ja nav jākārto: %1</numerusform>
            <numerusform>**%n minūtes**, ja nav jākārto: %1</numerusform>
            <numerusform>**%n minūšu**, ja nav jākārto: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**Up to %n minute(s)** to speak: %1</source>
        <translation>
            <numerusform>**Līdz %n minūtei** atbildei: %1</numerusform>
            <numerusform>**Līdz %n minūtēm** atbildei: %1</numerusform>
            <numerusform>**Līdz %n minūtēm** atbildei: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each recording is played %n time(s)</source>
        <translation>
            <numerusform>Katru ierakstu atskaņo %n reizi</numerusform>
            <numerusform>Katru ierakstu atskaņo %n reizes</numerusform>
            <numerusform>Katru ierakstu atskaņo %n reižu</numerusform>
        </translation>
    </message>
    <message>
        <source>How often one may try</source>
        <translation>Cik reižu var kārtot</translation>
    </message>
    <message>
        <source>The rules of the examination</source>
        <translation>Pārbaudes noteikumi</translation>
    </message>
    <message>
        <source>What one may choose</source>
        <translation>Ko var izvēlēties</translation>
    </message>
    <message>
        <source>Whether the whole test is taken again, or only the section that was not passed</source>
        <translation>Vai pārkārto visu pārbaudi vai tikai nenokārtoto sadaļu</translation>
    </message>
    <message>
        <source>Which parts must I take?</source>
        <translation>Kuras daļas jākārto man?</translation>
    </message>
    <message>
        <source>Who need not take everything</source>
        <translation>Kam nav jākārto viss</translation>
    </message>
    <message numerus="yes">
        <source>the next language test after %n working day(s)</source>
        <translation>
            <numerusform>nākamā valodas pārbaude pēc %n darba dienas</numerusform>
            <numerusform>nākamā valodas pārbaude pēc %n darba dienām</numerusform>
            <numerusform>nākamā valodas pārbaude pēc %n darba dienām</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next try no earlier than after %n month(s)</source>
        <translation>
            <numerusform>nākamā reize ne agrāk kā pēc %n mēneša</numerusform>
            <numerusform>nākamā reize ne agrāk kā pēc %n mēnešiem</numerusform>
            <numerusform>nākamā reize ne agrāk kā pēc %n mēnešiem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleLetters</name>
    <message>
        <source>First, letters that have their marks</source>
        <translation>Vispirms vēstules ar vērtējumu</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>Visi punkti</translation>
    </message>
    <message>
        <source>Just enough</source>
        <translation>Tieši pietiek</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Vēl nepietiek</translation>
    </message>
    <message>
        <source>See what earns how much. Then mark your own letter by the same measure, as a stranger would.</source>
        <translation>Skatieties, par ko dod cik punktu. Pēc tam ar to pašu mēru vērtējiet savu vēstuli, it kā to būtu rakstījis kāds cits.</translation>
    </message>
    <message>
        <source>Together: %1 of %2</source>
        <translation>Kopā: %1 no %2</translation>
    </message>
</context>
<context>
    <name>ScriptBar</name>
    <message>
        <source>Listen once more: hearing %1</source>
        <translation>Klausieties vēlreiz: %1. reize</translation>
    </message>
    <message>
        <source>Listen: first hearing</source>
        <translation>Klausieties: pirmā reize</translation>
    </message>
    <message>
        <source>Listening: recording %1 of %2</source>
        <translation>Klausīšanās: %1. ieraksts no %2</translation>
    </message>
    <message numerus="yes">
        <source>Read the questions: %n second(s)</source>
        <translation>
            <numerusform>Izlasiet jautājumus: vēl %n sekunde</numerusform>
            <numerusform>Izlasiet jautājumus: vēl %n sekundes</numerusform>
            <numerusform>Izlasiet jautājumus</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording begins soon. Look at what is asked.</source>
        <translation>Drīz sāksies ieraksts. Paskatieties, kas ir jautāts.</translation>
    </message>
    <message numerus="yes">
        <source>Time to answer and check: %n second(s)</source>
        <translation>
            <numerusform>Laiks atbildēt un pārbaudīt: vēl %n sekunde</numerusform>
            <numerusform>Laiks atbildēt un pārbaudīt: vēl %n sekundes</numerusform>
            <numerusform>Laiks atbildēt un pārbaudīt</numerusform>
        </translation>
    </message>
    <message>
        <source>To this recording</source>
        <translation>Uz šo ierakstu</translation>
    </message>
    <message>
        <source>a computer&apos;s voice, harder to follow than the people in the examination</source>
        <translation>datora balss; tai sekot grūtāk nekā cilvēkiem pārbaudē</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Show everything</source>
        <translation>Rādīt visu</translation>
    </message>
</context>
<context>
    <name>SearchedRoom</name>
    <message>
        <source>Contents</source>
        <translation>Saturs</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try the beginning of the word.</source>
        <translation>Meklējot „%1”, nekas nav atrasts. Pamēģiniet vārda sākumu.</translation>
    </message>
    <message>
        <source>Nothing is written just so; this begins alike.</source>
        <translation>Tieši tā nekas nav rakstīts; šeit ir vārdi ar tādu pašu sākumu.</translation>
    </message>
</context>
<context>
    <name>SectionOverview</name>
    <message numerus="yes">
        <source>%n question(s) not answered yet</source>
        <translation>
            <numerusform>Vēl nav atbildēts %n jautājums</numerusform>
            <numerusform>Vēl nav atbildēti %n jautājumi</numerusform>
            <numerusform>Viss ir atbildēts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation>
            <numerusform>atzīmēts %n</numerusform>
            <numerusform>atzīmēti %n</numerusform>
            <numerusform>nekas nav atzīmēts</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>Viss ir atbildēts</translation>
    </message>
    <message>
        <source>this section is closed</source>
        <translation>šī sadaļa ir slēgta</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>%1 needed</source>
        <translation>vajag %1</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 no %2 punktiem</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Enough to pass</source>
        <translation>Pietiek</translation>
    </message>
    <message>
        <source>History and culture</source>
        <translation>Vēsture un kultūra</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervija</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Klausīšanās</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Vēl nav mēģināts</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Vēl nav</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lasīšana</translation>
    </message>
    <message>
        <source>The Constitution</source>
        <translation>Satversme</translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation>Himna</translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation>Gaida jūsu vērtējumu</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rakstu darbs</translation>
    </message>
    <message>
        <source>You need not take it</source>
        <translation>Jums nav jākārto</translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n teikums</numerusform>
            <numerusform>%n teikumi</numerusform>
            <numerusform>%n teikumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n vārds</numerusform>
            <numerusform>%n vārdi</numerusform>
            <numerusform>%n vārdu</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Vispirms paskatieties uz šo</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>Pārskatīts</translation>
    </message>
    <message>
        <source>Only the first pages were looked over.</source>
        <translation>Pārskatītas tikai pirmās lappuses.</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n)</source>
        <translation>
            <numerusform>Rādīt vēl (%n)</numerusform>
            <numerusform>Rādīt vēl (%n)</numerusform>
            <numerusform>Rādīt vēl (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The program found nothing to mend. It does not see everything: read it once more.</source>
        <translation>Programma neatrada, ko labot. Visu tā neredz: izlasiet vēlreiz.</translation>
    </message>
    <message>
        <source>The program sees words and signs, not sense: endings and word order are for you to check.</source>
        <translation>Programma redz vārdus un zīmes, nevis jēgu: galotnes un vārdu kārtību pārbaudiet paši.</translation>
    </message>
    <message>
        <source>There is no word list, so the spelling was not looked at. The rest was.</source>
        <translation>Vārdu saraksta nav, tāpēc pareizrakstība nav pārskatīta. Pārējais ir.</translation>
    </message>
    <message>
        <source>closing found</source>
        <translation>nobeigums atrasts</translation>
    </message>
    <message>
        <source>greeting found</source>
        <translation>uzruna atrasta</translation>
    </message>
    <message>
        <source>no closing found</source>
        <translation>nobeigums nav atrasts</translation>
    </message>
    <message>
        <source>no greeting found</source>
        <translation>uzruna nav atrasta</translation>
    </message>
</context>
<context>
    <name>SetAsideRoom</name>
    <message>
        <source>It will be asked again: %1</source>
        <translation>Tas atkal tiks jautāts: %1</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Malā nekas nav nolikts.</translation>
    </message>
    <message>
        <source>Practise it again</source>
        <translation>Vingrināties vēlreiz</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Lasītava</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Nolikts malā</translation>
    </message>
    <message>
        <source>These would not stay, however often they were asked. That happens to everybody.</source>
        <translation>Šie neiegūla atmiņā, lai cik bieži tos jautāja. Tā gadās ikvienam.</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>Uz vingrināšanos</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>All your results, answers, recordings and backups will be deleted. This cannot be undone.</source>
        <translation>Tiks izdzēsti visi jūsu rezultāti, atbildes, ieraksti un rezerves kopijas. To nevarēs atsaukt.</translation>
    </message>
    <message>
        <source>Check the sound</source>
        <translation>Pārbaudīt skaņu</translation>
    </message>
    <message>
        <source>Erase my data</source>
        <translation>Dzēst manus datus</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in the folder %1</source>
        <translation>Viss paliek šajā datorā, mapē %1</translation>
    </message>
    <message>
        <source>Listen to a short recording and try your microphone before the examination.</source>
        <translation>Pirms pārbaudes noklausieties īsu ierakstu un izmēģiniet mikrofonu.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Izveidot rezerves kopiju</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nē, paturēt</translation>
    </message>
    <message>
        <source>Save all my data to a file</source>
        <translation>Saglabāt manus datus failā</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Skaņa</translation>
    </message>
    <message>
        <source>Who is practising</source>
        <translation>Kas trenējas</translation>
    </message>
    <message>
        <source>Yes, erase everything</source>
        <translation>Jā, izdzēst visu</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Jūsu dati</translation>
    </message>
</context>
<context>
    <name>SingleChoiceWidget</name>
    <message>
        <source>Right, and your answer</source>
        <translation>Pareizi, un tā ir jūsu atbilde</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Pareizā atbilde</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jūsu atbilde</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Russian letters: %1</source>
        <translation>krievu burti: %1</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>burts</translation>
    </message>
    <message>
        <source>another word: %1</source>
        <translation>cits vārds: %1</translation>
    </message>
    <message>
        <source>capital letter</source>
        <translation>lielais burts</translation>
    </message>
    <message>
        <source>caron (č, š, ž)</source>
        <translation>ķeksītis (č, š, ž)</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>citā vietā</translation>
    </message>
    <message>
        <source>line missing</source>
        <translation>trūkst rindas</translation>
    </message>
    <message>
        <source>mark of a long vowel</source>
        <translation>garumzīme</translation>
    </message>
    <message>
        <source>means something else: %1</source>
        <translation>nozīmē ko citu: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nav atbildes</translation>
    </message>
    <message>
        <source>softening mark</source>
        <translation>mīkstinājuma zīme</translation>
    </message>
    <message>
        <source>word missing</source>
        <translation>trūkst vārda</translation>
    </message>
    <message>
        <source>word too many: %1</source>
        <translation>lieks vārds: %1</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Choose an answer</source>
        <translation>Izvēlieties atbildi</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nav atbildes</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Vēl nav atbildes</translation>
    </message>
    <message>
        <source>Type the letter of an answer to choose it, Delete to take it back.</source>
        <translation>Lai izvēlētos atbildi, nospiediet tās burtu; lai izņemtu, nospiediet Delete.</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>vēl nekas nav izvēlēts</translation>
    </message>
</context>
<context>
    <name>SoundCheckRoom</name>
    <message>
        <source>A voice in Latvian</source>
        <translation>Balss latviski</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gatavs</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Klausīšanās</translation>
    </message>
    <message>
        <source>Press Record, say a sentence, press Stop. The bar moves while you speak. Then listen to yourself.</source>
        <translation>Nospiediet „Ierakstīt”, pasakiet kādu teikumu, nospiediet „Apturēt”. Kamēr runājat, josla kustas. Pēc tam noklausieties sevi.</translation>
    </message>
    <message>
        <source>Press and listen. If you hear nothing, turn up the loudspeaker or plug in headphones.</source>
        <translation>Nospiediet un klausieties. Ja neko nedzirdat, pagrieziet skaļāk vai pievienojiet austiņas.</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Skaņas pārbaude</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Runāšana</translation>
    </message>
    <message>
        <source>This computer plays no sound, so the listening section cannot be taken here.</source>
        <translation>Šajā datorā skaņa neskan, tāpēc klausīšanās sadaļu te kārtot nevar.</translation>
    </message>
    <message>
        <source>Try both in peace. Nothing of this is kept.</source>
        <translation>Mierīgi izmēģiniet abus. No tā nekas netiek saglabāts.</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Practice</source>
        <translation>Vingrināšanās</translation>
    </message>
    <message>
        <source>This question bank has no such tasks.</source>
        <translation>Šajā jautājumu bankā tādu uzdevumu nav.</translation>
    </message>
    <message>
        <source>Your marks are kept.</source>
        <translation>Jūsu vērtējums ir saglabāts.</translation>
    </message>
</context>
<context>
    <name>SpeakingReviewRoom</name>
    <message numerus="yes">
        <source>%n criterion(s) still to mark</source>
        <translation>
            <numerusform>vēl jānovērtē %n kritērijs</numerusform>
            <numerusform>vēl jānovērtē %n kritēriji</numerusform>
            <numerusform>vēl jānovērtē %n kritēriju</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear yourself: %1</source>
        <translation>Noklausieties sevi: %1</translation>
    </message>
    <message>
        <source>In plain numbers</source>
        <translation>Vienkārši skaitļi</translation>
    </message>
    <message>
        <source>Keep these marks</source>
        <translation>Saglabāt vērtējumu</translation>
    </message>
    <message>
        <source>Keep these marks anew</source>
        <translation>Saglabāt vērtējumu no jauna</translation>
    </message>
    <message>
        <source>Listen to yourself and to the model, then mark yourself. The model is one good answer, not the only one. The program does not judge speech.</source>
        <translation>Noklausieties sevi un paraugu, tad novērtējiet sevi. Paraugs ir viena laba atbilde, ne vienīgā. Programma runu nevērtē.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Vēl vienu</translation>
    </message>
    <message>
        <source>They say how long and how fast you spoke, not how well: one may pause to think, and nobody marks the pace. Silences of a third of a second or more are counted; syllables are counted by their loudness (after de Jong and Wempe, 2009), so the pace is an estimate.</source>
        <translation>Tie pasaka, cik ilgi un cik ātri jūs runājāt, nevis – cik labi: pauzē var domāt, un tempu neviens nevērtē. Par pauzi skaita klusumu no sekundes trešdaļas; zilbes skaita pēc skaļuma (pēc de Jong un Wempe, 2009), tāpēc temps ir aptuvens.</translation>
    </message>
    <message>
        <source>To the speaking room</source>
        <translation>Uz sarunu istabu</translation>
    </message>
    <message>
        <source>Your own marks: %1 of %2</source>
        <translation>Jūsu pašvērtējums: %1 no %2</translation>
    </message>
</context>
<context>
    <name>SpeakingRoom</name>
    <message numerus="yes">
        <source>%n recording(s) on this computer, %1.</source>
        <translation>
            <numerusform>Šajā datorā ir %n ieraksts, %1.</numerusform>
            <numerusform>Šajā datorā ir %n ieraksti, %1.</numerusform>
            <numerusform>Šajā datorā ir %n ierakstu, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture to describe, and questions about it.</source>
        <translation>Attēls, kas jāapraksta, un jautājumi par to.</translation>
    </message>
    <message>
        <source>A recording was interrupted on %1. What was said until then is kept: %2 minutes.</source>
        <translation>Ieraksts pārtrūka: %1. Līdz tam pateiktais ir saglabāts: %2 min.</translation>
    </message>
    <message>
        <source>A situation, and what you have to ask for or say in it.</source>
        <translation>Situācija un tas, kas tajā jāpalūdz vai jāpasaka.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Sākt</translation>
    </message>
    <message>
        <source>Hear or erase recordings</source>
        <translation>Noklausīties vai izdzēst ierakstus</translation>
    </message>
    <message>
        <source>My recordings</source>
        <translation>Mani ieraksti</translation>
    </message>
    <message>
        <source>See how it goes</source>
        <translation>Skatīt, kā tas notiek</translation>
    </message>
    <message>
        <source>Some questions about everyday life, as in the examination.</source>
        <translation>Daži jautājumi par ikdienu – kā pārbaudē.</translation>
    </message>
    <message>
        <source>Speak aloud, hear yourself beside a model answer, and mark yourself. Nobody else hears it, and the program judges nothing.</source>
        <translation>Runājiet balsī, noklausieties sevi līdzās parauga atbildei un novērtējiet sevi. Neviens cits to nedzird, un programma neko nevērtē.</translation>
    </message>
    <message>
        <source>Speaking room</source>
        <translation>Sarunu istaba</translation>
    </message>
    <message>
        <source>The Constitution and history, answered aloud: time to prepare, then time to answer.</source>
        <translation>Satversme un vēsture mutiski: laiks sagatavoties, tad laiks atbildēt.</translation>
    </message>
    <message>
        <source>There are none yet. They stay on this computer.</source>
        <translation>Ierakstu vēl nav. Tie paliks šajā datorā.</translation>
    </message>
    <message>
        <source>What you have practised</source>
        <translation>Jūsu mēģinājumi</translation>
    </message>
</context>
<context>
    <name>SpokenEvidence</name>
    <message>
        <source>A model answer</source>
        <translation>Atbildes paraugs</translation>
    </message>
    <message>
        <source>To compare with:</source>
        <translation>Salīdzināšanai:</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ko jūs teicāt</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Jūsu ieraksts</translation>
    </message>
</context>
<context>
    <name>SpokenPiece</name>
    <message>
        <source>Source: %1</source>
        <translation>Avots: %1</translation>
    </message>
</context>
<context>
    <name>StandingRow</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 no %2 punktiem</translation>
    </message>
    <message>
        <source>About %1 times in 100 (%2 to %3)</source>
        <translation>Apmēram %1 reizes no 100 (%2–%3)</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation>Vēl nezinām</translation>
    </message>
    <message>
        <source>computer voices</source>
        <translation>datora balsis</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message numerus="yes">
        <source>%n minute(s) are left.</source>
        <translation>
            <numerusform>Atlikusi %n minūte.</numerusform>
            <numerusform>Atlikušas %n minūtes.</numerusform>
            <numerusform>Atlikušas %n minūtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A good beginning</source>
        <translation>Labs sākums</translation>
    </message>
    <message>
        <source>A little of everything, without a clock and without marks. After each task you see the right answer, and at the end what to do next.</source>
        <translation>No visa pa druskai, bez pulksteņa un bez vērtējuma. Pēc katra uzdevuma jūs redzēsiet pareizo atbildi, bet beigās – ko darīt tālāk.</translation>
    </message>
    <message>
        <source>All your answers are kept, and the clock stood still meanwhile.</source>
        <translation>Visas jūsu atbildes ir saglabātas, un pulkstenis tikmēr stāvēja.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Sākt</translation>
    </message>
    <message>
        <source>Each part can be taken by itself, on another day. You can stop at any time and go on later.</source>
        <translation>Katru daļu var kārtot atsevišķi, citā dienā. Jebkurā brīdī varat apstāties un turpināt vēlāk.</translation>
    </message>
    <message>
        <source>Everything was enough. Once more the whole examination?</source>
        <translation>Visur pietika. Vai vēlreiz visu pārbaudi?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Turpiniet, kur apstājāties</translation>
    </message>
    <message>
        <source>Last time it was not enough yet. The questions will be new, and each try makes you calmer.</source>
        <translation>Pagājušajā reizē vēl nepietika. Jautājumi būs jauni, un katrs mēģinājums dara drošāku.</translation>
    </message>
    <message>
        <source>Mark your own work: %1</source>
        <translation>Novērtējiet savu darbu: %1</translation>
    </message>
    <message>
        <source>New questions, the same order and the same clock as in the examination.</source>
        <translation>Jauni jautājumi, tāda pati kārtība un laiks kā pārbaudē.</translation>
    </message>
    <message>
        <source>One more try: %1</source>
        <translation>Vēl viens mēģinājums: %1</translation>
    </message>
    <message>
        <source>Practise a little</source>
        <translation>Mazliet pavingrināties</translation>
    </message>
    <message>
        <source>Practise: %1</source>
        <translation>Pavingrināties: %1</translation>
    </message>
    <message>
        <source>The program does not judge letters and speech. Compare yours with the criteria and give the points yourself.</source>
        <translation>Programma nevērtē vēstules un runu. Salīdziniet savējo ar kritērijiem un ielieciet punktus.</translation>
    </message>
    <message>
        <source>To my results</source>
        <translation>Uz maniem rezultātiem</translation>
    </message>
    <message>
        <source>To the examination</source>
        <translation>Uz pārbaudi</translation>
    </message>
    <message>
        <source>To this part</source>
        <translation>Uz šo daļu</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Try something new: %1</source>
        <translation>Izmēģiniet ko jaunu: %1</translation>
    </message>
    <message>
        <source>What is about to be forgotten, and something new. After each answer you see why it is so.</source>
        <translation>Tas, kas drīz piemirsīsies, un kaut kas jauns. Pēc katras atbildes redzēsiet, kāpēc tā ir.</translation>
    </message>
    <message>
        <source>Where do I stand? Eight small tasks, three minutes</source>
        <translation>Kā man veicas? Astoņi nelieli uzdevumi, trīs minūtes</translation>
    </message>
    <message>
        <source>You began on %1.</source>
        <translation>Sākts %1.</translation>
    </message>
    <message>
        <source>You stopped in the middle</source>
        <translation>Jūs apstājāties pusceļā</translation>
    </message>
    <message>
        <source>You were at: %1.</source>
        <translation>Jūs bijāt pie: %1.</translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation>Jūsu nākamais solis</translation>
    </message>
</context>
<context>
    <name>Stubborn</name>
    <message>
        <source>Read the article in the reading room, and write it down once by hand.</source>
        <translation>Izlasiet šo pantu lasītavā un vienreiz pārrakstiet to ar roku.</translation>
    </message>
    <message>
        <source>Say it aloud in a sentence of your own, and write it down once by hand.</source>
        <translation>Pasakiet to balsī savā teikumā un vienreiz uzrakstiet ar roku.</translation>
    </message>
    <message>
        <source>Sing the line aloud, and write it down once by hand.</source>
        <translation>Nodziediet rindu balsī un vienreiz uzrakstiet to ar roku.</translation>
    </message>
    <message>
        <source>Tell it to somebody in your own words, or look at a picture of it: stories stay.</source>
        <translation>Izstāstiet to kādam saviem vārdiem vai aplūkojiet attēlu: stāsti paliek atmiņā.</translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message numerus="yes">
        <source>%n question(s) are not answered. An answer costs nothing, even a guess.</source>
        <translation>
            <numerusform>Nav atbildēts %n jautājums. Par atbildi punktus neatņem, pat ja jāmin.</numerusform>
            <numerusform>Nav atbildēti %n jautājumi. Par atbildi punktus neatņem, pat ja jāmin.</numerusform>
            <numerusform>Viss ir atbildēts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Atpakaļ pie jautājumiem</translation>
    </message>
    <message>
        <source>Begin to answer</source>
        <translation>Sākt atbildēt</translation>
    </message>
    <message>
        <source>End the time to prepare and begin to answer? Your notes stay in view.</source>
        <translation>Beigt sagatavošanos un sākt atbildēt? Piezīmes paliks redzamas.</translation>
    </message>
    <message>
        <source>Finish all the same? After that the answers can no longer be changed.</source>
        <translation>Vai tomēr pabeigt? Pēc tam atbildes vairs nevarēs mainīt.</translation>
    </message>
    <message>
        <source>Finish this part</source>
        <translation>Pabeigt šo daļu</translation>
    </message>
    <message>
        <source>Finish? After that the answers can no longer be changed.</source>
        <translation>Pabeigt? Pēc tam atbildes vairs nevarēs mainīt.</translation>
    </message>
    <message>
        <source>Give it up for good? What you have answered can still be read, but no part of it can be continued.</source>
        <translation>Pārtraukt pavisam? Atbildes varēs apskatīt, bet nevienu daļu vairs nevarēs turpināt.</translation>
    </message>
    <message>
        <source>Give up this examination</source>
        <translation>Pārtraukt šo pārbaudi</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Turpināt citreiz</translation>
    </message>
    <message>
        <source>Here you see what is not answered yet. Press a number to go to the question. The clock goes on.</source>
        <translation>Šeit redzams, kas vēl nav atbildēts. Nospiediet numuru, lai pārietu pie jautājuma. Pulkstenis iet.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Nē, turpināt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Vēl ne</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Pārskats</translation>
    </message>
    <message>
        <source>Yes, begin</source>
        <translation>Jā, sākt</translation>
    </message>
    <message>
        <source>Yes, finish</source>
        <translation>Jā, pabeigt</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>Jā, pārtraukt</translation>
    </message>
    <message>
        <source>You may begin to answer before the time to prepare is over.</source>
        <translation>Atbildēt varat sākt arī pirms sagatavošanās laika beigām.</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>As often as you like. Commas and full stops do not count here, every letter does.</source>
        <translation>Klausieties, cik vien vajag. Komati un punkti te nav svarīgi, svarīgs ir katrs burts.</translation>
    </message>
    <message>
        <source>Change the mark before the cursor (F2)</source>
        <translation>Mainīt zīmi pirms kursora (F2)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pārbaudīt</translation>
    </message>
    <message>
        <source>Listen and write the sentence.</source>
        <translation>Noklausieties un uzrakstiet teikumu.</translation>
    </message>
    <message>
        <source>Put the marks back: every letter that needs one.</source>
        <translation>Atjaunojiet zīmes: katram burtam, kam tā vajadzīga.</translation>
    </message>
    <message>
        <source>Tap a letter to change its mark, or press F2 after it. You can also type.</source>
        <translation>Pieskarieties burtam, lai mainītu tā zīmi, vai nospiediet F2 aiz tā. Var arī rakstīt.</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>teikums</translation>
    </message>
</context>
<context>
    <name>TheDayRoom</name>
    <message>
        <source>Go through it once in your mind, in peace. What we do not know, we say; PMLP will tell you.</source>
        <translation>Mierīgi izejiet visam cauri domās. Ko mēs nezinām, to arī pasakām; atbildi dos PMLP.</translation>
    </message>
    <message>
        <source>The day of the examination</source>
        <translation>Pārbaudes diena</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message numerus="yes">
        <source>%n days practised in a row, a day off now and then included.</source>
        <translation>
            <numerusform>%n diena pēc kārtas; kāda brīva diena nekaitē.</numerusform>
            <numerusform>%n dienas pēc kārtas; kāda brīva diena nekaitē.</numerusform>
            <numerusform>%n dienu pēc kārtas; kāda brīva diena nekaitē.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) a day</source>
        <translation>
            <numerusform>%n minūte dienā</numerusform>
            <numerusform>%n minūtes dienā</numerusform>
            <numerusform>%n minūšu dienā</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last seven days.</source>
        <translation>
            <numerusform>%n no pēdējām septiņām dienām.</numerusform>
            <numerusform>%n no pēdējām septiņām dienām.</numerusform>
            <numerusform>%n no pēdējām septiņām dienām.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough for today. Well done!</source>
        <translation>Šodienai pietiek. Labi pastrādāts!</translation>
    </message>
    <message>
        <source>Little and often: that is how it stays.</source>
        <translation>Pa druskai, bet bieži: tā tas paliek atmiņā.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Vingrināties tagad</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Šī nedēļa</translation>
    </message>
    <message>
        <source>Today %1 of %2 minutes.</source>
        <translation>Šodien %1 no %2 minūtēm.</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Ko vingrināt</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1: atbildēts uz %2 no %3</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation>%1: slēgta</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Paslēpt</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Vēl nav saglabāts</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saglabāts</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saglabā…</translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation>Rādīt laiku</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Pulkstenis</translation>
    </message>
</context>
<context>
    <name>TopicChoice</name>
    <message>
        <source>%1 of %2 practised</source>
        <translation>Izvingrināti %1 no %2</translation>
    </message>
    <message>
        <source>A section or a topic</source>
        <translation>Sadaļa vai temats</translation>
    </message>
    <message>
        <source>All of it: %1</source>
        <translation>Viss kopā: %1</translation>
    </message>
    <message>
        <source>This question bank has nothing to practise yet.</source>
        <translation>Šajā jautājumu bankā vēl nav ko vingrināties.</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Animals</source>
        <translation>Dzīvnieki</translation>
    </message>
    <message>
        <source>Celebrations</source>
        <translation>Svētki</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultūra</translation>
    </message>
    <message>
        <source>Eating out</source>
        <translation>Ēdināšana</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Izglītība</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Galotnes</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Ikdiena</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Ģimene</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Ēdieni</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Brīvais laiks</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Veselība</translation>
    </message>
    <message>
        <source>Home and housing</source>
        <translation>Mājoklis</translation>
    </message>
    <message>
        <source>Long vowels</source>
        <translation>Garie patskaņi</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Daba</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Kaimiņi</translation>
    </message>
    <message>
        <source>Offices and authorities</source>
        <translation>Iestādes</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Drošība</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Pakalpojumi</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Iepirkšanās</translation>
    </message>
    <message>
        <source>Sibilants: š, ž, č</source>
        <translation>Šņācoši burti: š, ž, č</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Sabiedrība</translation>
    </message>
    <message>
        <source>Soft consonants</source>
        <translation>Mīkstinājumi</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>The media</source>
        <translation>Mediji</translation>
    </message>
    <message>
        <source>The town</source>
        <translation>Pilsēta</translation>
    </message>
    <message>
        <source>The weather</source>
        <translation>Laikapstākļi</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Ceļošana</translation>
    </message>
    <message>
        <source>Travels</source>
        <translation>Ceļojumi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Darbs</translation>
    </message>
</context>
<context>
    <name>TrainerRoom</name>
    <message>
        <source>The anthem</source>
        <translation>Himna</translation>
    </message>
</context>
<context>
    <name>TranscriptSheet</name>
    <message>
        <source>The recording</source>
        <translation>Ieraksts</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kas tika teikts</translation>
    </message>
</context>
<context>
    <name>TrueFalseWidget</name>
    <message>
        <source>Right, and your answer</source>
        <translation>Pareizi, un tā ir jūsu atbilde</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Pareizā atbilde</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jūsu atbilde</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>I have answered aloud</source>
        <translation>Es atbildēju balsī</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The letter is kept. You can read it again any time.</source>
        <translation>Vēstule saglabāta. To var izlasīt jebkurā laikā.</translation>
    </message>
    <message>
        <source>The question bank does not have this letter any more.</source>
        <translation>Jautājumu bankā šīs vēstules vairs nav.</translation>
    </message>
</context>
<context>
    <name>WritingDeskRoom</name>
    <message>
        <source>Choose a letter and write it in peace. Afterwards the program shows what it saw, and you mark the letter yourself beside three letters that have their marks.</source>
        <translation>Izvēlieties vēstuli un rakstiet mierīgi. Pēc tam programma parādīs, ko tā pamanījusi, un jūs paši novērtēsiet vēstuli, salīdzinot ar trim jau novērtētām.</translation>
    </message>
    <message numerus="yes">
        <source>My letters (%n)</source>
        <translation>
            <numerusform>Manas vēstules (%n)</numerusform>
            <numerusform>Manas vēstules (%n)</numerusform>
            <numerusform>Manas vēstules (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all letters (%n)</source>
        <translation>
            <numerusform>Rādīt visas vēstules (%n)</numerusform>
            <numerusform>Rādīt visas vēstules (%n)</numerusform>
            <numerusform>Rādīt visas vēstules (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The question bank has no letters yet.</source>
        <translation>Jautājumu bankā vēl nav vēstuļu.</translation>
    </message>
    <message>
        <source>The writing desk</source>
        <translation>Rakstāmgalds</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>Uz vingrināšanos</translation>
    </message>
</context>
<context>
    <name>WritingHistoryRoom</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 no %3 punktiem</translation>
    </message>
    <message>
        <source>My letters</source>
        <translation>Manas vēstules</translation>
    </message>
    <message>
        <source>Show older letters</source>
        <translation>Rādīt vecākas vēstules</translation>
    </message>
    <message>
        <source>There are no letters yet.</source>
        <translation>Vēstuļu vēl nav.</translation>
    </message>
    <message>
        <source>To the writing desk</source>
        <translation>Uz rakstāmgaldu</translation>
    </message>
    <message>
        <source>Your letters stay on this computer. The marks are your own.</source>
        <translation>Vēstules paliek šajā datorā. Vērtējums ir jūsu pašu.</translation>
    </message>
    <message>
        <source>Your own marks, the latest last:</source>
        <translation>Jūsu pašu vērtējums, jaunākais beigās:</translation>
    </message>
</context>
<context>
    <name>WritingLetterRoom</name>
    <message>
        <source>%1–%2 are asked for</source>
        <translation>prasīts %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n vārds</numerusform>
            <numerusform>%n vārdi</numerusform>
            <numerusform>%n vārdu</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Vēstule</translation>
    </message>
    <message>
        <source>As in the examination: no hints until I am done</source>
        <translation>Kā pārbaudē: bez padomiem, līdz pabeigšu</translation>
    </message>
    <message>
        <source>Done: mark it myself</source>
        <translation>Pabeigt un novērtēt</translation>
    </message>
    <message numerus="yes">
        <source>In the examination about %n minute(s) are left for the letter; here nobody stops you.</source>
        <translation>
            <numerusform>Pārbaudē vēstulei atliek apmēram %n minūte; šeit neviens nesteidzina.</numerusform>
            <numerusform>Pārbaudē vēstulei atliek apmēram %n minūtes; šeit neviens nesteidzina.</numerusform>
            <numerusform>Pārbaudē vēstulei atliek apmēram %n minūšu; šeit neviens nesteidzina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Pārskatīt</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Citas vēstules</translation>
    </message>
    <message>
        <source>There is no clock. What you write is kept as you write.</source>
        <translation>Pulkstenis neskrien. Uzrakstītais tiek saglabāts uzreiz.</translation>
    </message>
    <message>
        <source>There is no letter yet. Write a few words first.</source>
        <translation>Vēstules vēl nav. Vispirms uzrakstiet dažus vārdus.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Jūsu vēstule</translation>
    </message>
</context>
<context>
    <name>WritingMarksRoom</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 no %2 punktiem</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) still to mark</source>
        <translation>
            <numerusform>vēl jānovērtē %n kritērijs</numerusform>
            <numerusform>vēl jānovērtē %n kritēriji</numerusform>
            <numerusform>vēl jānovērtē %n kritēriju</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter that is too short or off the topic earns %1 points at most.</source>
        <translation>Par īsu vai citam tematam veltīta vēstule dod ne vairāk kā %1 punktus.</translation>
    </message>
    <message>
        <source>Improve the letter</source>
        <translation>Uzlabot vēstuli</translation>
    </message>
    <message>
        <source>Keep letter and marks</source>
        <translation>Saglabāt vēstuli un vērtējumu</translation>
    </message>
    <message>
        <source>Keep without marks</source>
        <translation>Saglabāt bez vērtējuma</translation>
    </message>
    <message>
        <source>My own marks for the letter</source>
        <translation>Mans vērtējums vēstulei</translation>
    </message>
    <message>
        <source>The program does not judge letters. Read the three letters and their reasons, then mark your own as a stranger would. These criteria are ours: the rules give none.</source>
        <translation>Programma vēstules nevērtē. Izlasiet trīs vēstules un pamatojumus, tad novērtējiet savu, kā to darītu svešs cilvēks. Kritēriji ir mūsu: noteikumos to nav.</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>A model answer</source>
        <translation>Parauga atbilde</translation>
    </message>
    <message>
        <source>Answered aloud, without a recording</source>
        <translation>Atbildēts balsī, bez ieraksta</translation>
    </message>
    <message>
        <source>To compare with:</source>
        <translation>Salīdzināšanai:</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jūsu atbilde</translation>
    </message>
</context>
<context>
    <name>_CellButton</name>
    <message>
        <source>Question %1</source>
        <translation>%1. jautājums</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atbildēts</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>atzīmēts</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>vēl nav atbildēts</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>jūs esat šeit</translation>
    </message>
</context>
<context>
    <name>_LetterCard</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n vārds</numerusform>
            <numerusform>%n vārdi</numerusform>
            <numerusform>%n vārdu</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Erase this letter for good? It cannot be brought back.</source>
        <translation>Vai dzēst šo vēstuli pavisam? To vairs nevarēs atgūt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Paturēt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lasīt</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Rakstīt vēlreiz</translation>
    </message>
    <message>
        <source>without marks</source>
        <translation>bez vērtējuma</translation>
    </message>
    <message>
        <source>your own marks: %1 of %2</source>
        <translation>jūsu pašu vērtējums: %1 no %2</translation>
    </message>
</context>
<context>
    <name>_TaskCard</name>
    <message>
        <source>A letter to friends</source>
        <translation>Vēstule draugiem vai radiem</translation>
    </message>
    <message>
        <source>A polite letter</source>
        <translation>Pieklājīga vēstule</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Last written: %1</source>
        <translation>Pēdējoreiz rakstīta: %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Rakstīt</translation>
    </message>
</context>
</TS>
