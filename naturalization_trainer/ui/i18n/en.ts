<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AboutRoom</name>
        <message>
            <source>%1, as in force since %2. We last looked on %3.</source>
            <translation>%1, as in force since %2. We last looked on %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s), never used in an examination</source>
            <translation>
                <numerusform>%n draft, never used in an examination</numerusform>
                <numerusform>%n drafts, never used in an examination</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them checked by a named expert</source>
            <translation>
                <numerusform>%n of them checked by a named expert</numerusform>
                <numerusform>%n of them checked by a named expert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them read by a second person</source>
            <translation>
                <numerusform>%n of them read by a second person</numerusform>
                <numerusform>%n of them read by a second person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) are spoken by a computer voice, which is harder to follow.</source>
            <translation>
                <numerusform>%n recording is spoken by a computer voice, which is harder to follow.</numerusform>
                <numerusform>%n recordings are spoken by a computer voice, which is harder to follow.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) in the bank.</source>
            <translation>
                <numerusform>%n task in the bank.</numerusform>
                <numerusform>%n tasks in the bank.</numerusform>
            </translation>
        </message>
        <message>
            <source>About the program</source>
            <translation>About the program</translation>
        </message>
        <message>
            <source>An unofficial trainer</source>
            <translation>An unofficial trainer</translation>
        </message>
        <message>
            <source>Everything you answer stays on this computer. The program needs no network and no account. In the settings you can save or erase your data.</source>
            <translation>Everything you answer stays on this computer. The program needs no network and no account. In the settings you can save or erase your data.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Program: EUPL-1.2. Questions and recordings: CC BY 4.0.</source>
            <translation>Program: EUPL-1.2. Questions and recordings: CC BY 4.0.</translation>
        </message>
        <message>
            <source>The questions</source>
            <translation>The questions</translation>
        </message>
        <message>
            <source>The rules</source>
            <translation>The rules</translation>
        </message>
        <message>
            <source>This program helps to prepare for the naturalisation examination. It does not belong to PMLP, and a result here is not a result of the examination. What matters in the end is what PMLP says.</source>
            <translation>This program helps to prepare for the naturalisation examination. It does not belong to PMLP, and a result here is not a result of the examination. What matters in the end is what PMLP says.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Where the regulation is silent, the program uses a default of its own and says so.</source>
            <translation>Where the regulation is silent, the program uses a default of its own and says so.</translation>
        </message>
        <message>
            <source>Your answers</source>
            <translation>Your answers</translation>
        </message>
    </context>
    <context>
        <name>AdviceCard</name>
        <message>
            <source>Both ways go about equally well for you. Choose the one you feel calmer with.</source>
            <translation>Both ways go about equally well for you. Choose the one you feel calmer with.</translation>
        </message>
        <message>
            <source>Not enough yet to say which way is safer for you.</source>
            <translation>Not enough yet to say which way is safer for you.</translation>
        </message>
        <message>
            <source>Only your tries here were counted; the day itself may differ.</source>
            <translation>Only your tries here were counted; the day itself may differ.</translation>
        </message>
        <message>
            <source>Recited, by your own marks: %1 of the last %2 whole tries were enough.</source>
            <translation>Recited, by your own marks: %1 of the last %2 whole tries were enough.</translation>
        </message>
        <message>
            <source>So far reciting is the safer way for you.</source>
            <translation>So far reciting is the safer way for you.</translation>
        </message>
        <message>
            <source>So far writing is the safer way for you.</source>
            <translation>So far writing is the safer way for you.</translation>
        </message>
        <message>
            <source>Still wanted: written tries %1, recited tries %2.</source>
            <translation>Still wanted: written tries %1, recited tries %2.</translation>
        </message>
        <message>
            <source>What the rules say</source>
            <translation>What the rules say</translation>
        </message>
        <message>
            <source>Written or recited?</source>
            <translation>Written or recited?</translation>
        </message>
        <message>
            <source>Written: %1 of the last %2 whole tries were enough.</source>
            <translation>Written: %1 of the last %2 whole tries were enough.</translation>
        </message>
    </context>
    <context>
        <name>AnswerCard</name>
        <message>
            <source>Here is the answer. Next time you will know it.</source>
            <translation>Here is the answer. Next time you will know it.</translation>
        </message>
        <message>
            <source>In the text: “%1”</source>
            <translation>In the text: “%1”</translation>
        </message>
        <message>
            <source>Nearly: part of it is right.</source>
            <translation>Nearly: part of it is right.</translation>
        </message>
        <message>
            <source>Not this one – now you know. The right answer is marked.</source>
            <translation>Not this one – now you know. The right answer is marked.</translation>
        </message>
        <message>
            <source>Right!</source>
            <translation>Right!</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source: %1</translation>
        </message>
    </context>
    <context>
        <name>AnthemLettersRoom</name>
        <message>
            <source>Capitals and signs: they cost nothing</source>
            <translation>Capitals and signs: they cost nothing</translation>
        </message>
        <message>
            <source>Every letter you typed was right.</source>
            <translation>Every letter you typed was right.</translation>
        </message>
        <message>
            <source>How often it was wrong, day by day; a strong colour means often.</source>
            <translation>How often it was wrong, day by day; a strong colour means often.</translation>
        </message>
        <message>
            <source>Letters that go wrong</source>
            <translation>Letters that go wrong</translation>
        </message>
        <message>
            <source>Letters with marks</source>
            <translation>Letters with marks</translation>
        </message>
        <message>
            <source>Most often wrong: %1. Say the long ones long when you write, it helps.</source>
            <translation>Most often wrong: %1. Say the long ones long when you write, it helps.</translation>
        </message>
        <message>
            <source>Nothing has been typed yet. After the first lines you will see here which letters to mind.</source>
            <translation>Nothing has been typed yet. After the first lines you will see here which letters to mind.</translation>
        </message>
        <message>
            <source>Other letters</source>
            <translation>Other letters</translation>
        </message>
    </context>
    <context>
        <name>AnthemLinesRoom</name>
        <message>
            <source>Almost. The letters to mind are marked; it comes round again.</source>
            <translation>Almost. The letters to mind are marked; it comes round again.</translation>
        </message>
        <message>
            <source>By heart: %1 of %2 lines</source>
            <translation>By heart: %1 of %2 lines</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Enough for now. Well done!</source>
            <translation>Enough for now. Well done!</translation>
        </message>
        <message>
            <source>Every line will most likely stay with you for a week and longer.</source>
            <translation>Every line will most likely stay with you for a week and longer.</translation>
        </message>
        <message>
            <source>I do not remember: show me</source>
            <translation>I do not remember: show me</translation>
        </message>
        <message>
            <source>Line by line</source>
            <translation>Line by line</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Not yet. Read it once more, aloud; it comes round again.</source>
            <translation>Not yet. Read it once more, aloud; it comes round again.</translation>
        </message>
        <message>
            <source>Right, every letter!</source>
            <translation>Right, every letter!</translation>
        </message>
        <message>
            <source>Take this answer back</source>
            <translation>Take this answer back</translation>
        </message>
        <message>
            <source>The next line comes round on %1.</source>
            <translation>The next line comes round on %1.</translation>
        </message>
        <message>
            <source>What was learnt today settles overnight.</source>
            <translation>What was learnt today settles overnight.</translation>
        </message>
        <message>
            <source>Write the whole anthem</source>
            <translation>Write the whole anthem</translation>
        </message>
        <message>
            <source>You know the anthem by heart</source>
            <translation>You know the anthem by heart</translation>
        </message>
    </context>
    <context>
        <name>AnthemListenRoom</name>
        <message>
            <source>A computer voice speaks the words; it does not sing. Press a line to hear it alone, and say it along.</source>
            <translation>A computer voice speaks the words; it does not sing. Press a line to hear it alone, and say it along.</translation>
        </message>
        <message>
            <source>Listen and read</source>
            <translation>Listen and read</translation>
        </message>
        <message>
            <source>On to the gaps</source>
            <translation>On to the gaps</translation>
        </message>
        <message>
            <source>Press a line to hear it alone, and say it along.</source>
            <translation>Press a line to hear it alone, and say it along.</translation>
        </message>
        <message>
            <source>There is no recording of the anthem here. Read each line aloud, slowly, a few times.</source>
            <translation>There is no recording of the anthem here. Read each line aloud, slowly, a few times.</translation>
        </message>
        <message>
            <source>This computer plays no sound. Read each line aloud, slowly, a few times.</source>
            <translation>This computer plays no sound. Read each line aloud, slowly, a few times.</translation>
        </message>
    </context>
    <context>
        <name>AnthemReciteRoom</name>
        <message>
            <source>By your own marks: %1 of %2 points.</source>
            <translation>By your own marks: %1 of %2 points.</translation>
        </message>
        <message>
            <source>I have said it aloud without recording</source>
            <translation>I have said it aloud without recording</translation>
        </message>
        <message>
            <source>Keep my marks</source>
            <translation>Keep my marks</translation>
        </message>
        <message>
            <source>Listen to yourself and tick each line that came in its place. Nobody checks this; it is for you alone.</source>
            <translation>Listen to yourself and tick each line that came in its place. Nobody checks this; it is for you alone.</translation>
        </message>
        <message>
            <source>No more than two words were wrong</source>
            <translation>No more than two words were wrong</translation>
        </message>
        <message>
            <source>Recite once more</source>
            <translation>Recite once more</translation>
        </message>
        <message>
            <source>Six lines in order are enough; it will come.</source>
            <translation>Six lines in order are enough; it will come.</translation>
        </message>
        <message>
            <source>Stand or sit as you will in the examination. Press Record and say both stanzas aloud, each once. The text comes afterwards, so that you can listen to yourself beside it.</source>
            <translation>Stand or sit as you will in the examination. Press Record and say both stanzas aloud, each once. The text comes afterwards, so that you can listen to yourself beside it.</translation>
        </message>
        <message>
            <source>That is enough.</source>
            <translation>That is enough.</translation>
        </message>
        <message>
            <source>The anthem recited</source>
            <translation>The anthem recited</translation>
        </message>
        <message>
            <source>What came?</source>
            <translation>What came?</translation>
        </message>
    </context>
    <context>
        <name>AnthemRoom</name>
        <message numerus="yes">
            <source>%n line(s) come round today</source>
            <translation>
                <numerusform>%n line comes round today</numerusform>
                <numerusform>%n lines come round today</numerusform>
            </translation>
        </message>
        <message>
            <source>A few minutes are enough.</source>
            <translation>A few minutes are enough.</translation>
        </message>
        <message>
            <source>A word is missing, then more, then the whole line. Lines come round when it is time.</source>
            <translation>A word is missing, then more, then the whole line. Lines come round when it is time.</translation>
        </message>
        <message>
            <source>Aloud, recorded</source>
            <translation>Aloud, recorded</translation>
        </message>
        <message>
            <source>Begin by listening</source>
            <translation>Begin by listening</translation>
        </message>
        <message>
            <source>Both stanzas from memory, compared letter by letter, counted as in the examination.</source>
            <translation>Both stanzas from memory, compared letter by letter, counted as in the examination.</translation>
        </message>
        <message>
            <source>By heart are the lines that will most likely last a week without practice: %1 of %2.</source>
            <translation>By heart are the lines that will most likely last a week without practice: %1 of %2.</translation>
        </message>
        <message>
            <source>By heart: %1 of %2 lines.</source>
            <translation>By heart: %1 of %2 lines.</translation>
        </message>
        <message>
            <source>Eight short lines. First with gaps, then from memory, in writing or aloud, as you choose.</source>
            <translation>Eight short lines. First with gaps, then from memory, in writing or aloud, as you choose.</translation>
        </message>
        <message>
            <source>Enjoy it. You can still write it once more.</source>
            <translation>Enjoy it. You can still write it once more.</translation>
        </message>
        <message>
            <source>Every line came from memory. Try all of them together.</source>
            <translation>Every line came from memory. Try all of them together.</translation>
        </message>
        <message>
            <source>Every line in large letters, spoken aloud.</source>
            <translation>Every line in large letters, spoken aloud.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Go on line by line</source>
            <translation>Go on line by line</translation>
        </message>
        <message>
            <source>Hear the words and read along. Two minutes.</source>
            <translation>Hear the words and read along. Two minutes.</translation>
        </message>
        <message>
            <source>Hear yourself beside the text. It stays on this computer.</source>
            <translation>Hear yourself beside the text. It stays on this computer.</translation>
        </message>
        <message>
            <source>How far each line has come</source>
            <translation>How far each line has come</translation>
        </message>
        <message>
            <source>Letters that go wrong</source>
            <translation>Letters that go wrong</translation>
        </message>
        <message>
            <source>Line by line</source>
            <translation>Line by line</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Listen and read</source>
            <translation>Listen and read</translation>
        </message>
        <message>
            <source>Nothing to do for the anthem today</source>
            <translation>Nothing to do for the anthem today</translation>
        </message>
        <message>
            <source>Now say the anthem aloud</source>
            <translation>Now say the anthem aloud</translation>
        </message>
        <message>
            <source>Now write the whole anthem</source>
            <translation>Now write the whole anthem</translation>
        </message>
        <message>
            <source>Practise them now</source>
            <translation>Practise them now</translation>
        </message>
        <message>
            <source>Recite</source>
            <translation>Recite</translation>
        </message>
        <message>
            <source>Recite it</source>
            <translation>Recite it</translation>
        </message>
        <message>
            <source>Say it from memory, hear yourself beside the text, and mark what came.</source>
            <translation>Say it from memory, hear yourself beside the text, and mark what came.</translation>
        </message>
        <message>
            <source>See the letters</source>
            <translation>See the letters</translation>
        </message>
        <message>
            <source>The anthem by heart</source>
            <translation>The anthem by heart</translation>
        </message>
        <message>
            <source>The next one comes round on %1.</source>
            <translation>The next one comes round on %1.</translation>
        </message>
        <message>
            <source>The whole in writing</source>
            <translation>The whole in writing</translation>
        </message>
        <message>
            <source>To the lines</source>
            <translation>To the lines</translation>
        </message>
        <message>
            <source>Which letters you mistype in the anthem, and how that changes day by day.</source>
            <translation>Which letters you mistype in the anthem, and how that changes day by day.</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Write</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Write it</translation>
        </message>
        <message>
            <source>Write it once more</source>
            <translation>Write it once more</translation>
        </message>
        <message>
            <source>You know the anthem: every line will most likely last a week and longer.</source>
            <translation>You know the anthem: every line will most likely last a week and longer.</translation>
        </message>
    </context>
    <context>
        <name>AnthemTextRoom</name>
        <message>
            <source>Learn it by heart</source>
            <translation>Learn it by heart</translation>
        </message>
        <message>
            <source>The anthem</source>
            <translation>The anthem</translation>
        </message>
        <message>
            <source>What to mind</source>
            <translation>What to mind</translation>
        </message>
    </context>
    <context>
        <name>AnthemTraining</name>
        <message>
            <source>This question bank has no anthem.</source>
            <translation>This question bank has no anthem.</translation>
        </message>
    </context>
    <context>
        <name>AnthemWholeRoom</name>
        <message>
            <source>%1 of %2 lines are there.</source>
            <translation>%1 of %2 lines are there.</translation>
        </message>
        <message>
            <source>All of it is there. In the examination that is enough.</source>
            <translation>All of it is there. In the examination that is enough.</translation>
        </message>
        <message>
            <source>As we count it: %1 of %2 points.</source>
            <translation>As we count it: %1 of %2 points.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Go on line by line, it will come.</source>
            <translation>Go on line by line, it will come.</translation>
        </message>
        <message>
            <source>In the examination that is enough. What is marked is still to be mended.</source>
            <translation>In the examination that is enough. What is marked is still to be mended.</translation>
        </message>
        <message>
            <source>Nothing is written yet. Begin with what you remember, in any place.</source>
            <translation>Nothing is written yet. Begin with what you remember, in any place.</translation>
        </message>
        <message>
            <source>The whole anthem in writing</source>
            <translation>The whole anthem in writing</translation>
        </message>
        <message>
            <source>What you write is kept as you go.</source>
            <translation>What you write is kept as you go.</translation>
        </message>
        <message>
            <source>Write both stanzas from memory, each once.</source>
            <translation>Write both stanzas from memory, each once.</translation>
        </message>
        <message>
            <source>Write it once more</source>
            <translation>Write it once more</translation>
        </message>
    </context>
    <context>
        <name>AskedCard</name>
        <message>
            <source>A letter to friends: one writes tu.</source>
            <translation>A letter to friends: one writes tu.</translation>
        </message>
        <message>
            <source>A polite letter: one writes Jūs.</source>
            <translation>A polite letter: one writes Jūs.</translation>
        </message>
        <message>
            <source>No words of this point were found: look for yourself.</source>
            <translation>No words of this point were found: look for yourself.</translation>
        </message>
        <message>
            <source>Words of this point: %1</source>
            <translation>Words of this point: %1</translation>
        </message>
    </context>
    <context>
        <name>AudioButton</name>
        <message>
            <source>Listen</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Listen again</source>
            <translation>Listen again</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>BriefingRoom</name>
        <message numerus="yes">
            <source>%n recording(s) of the listening section are not there. Those tasks will be passed over.</source>
            <translation>
                <numerusform>%n recording of the listening section is not there. That task will be passed over.</numerusform>
                <numerusform>%n recordings of the listening section are not there. Those tasks will be passed over.</numerusform>
            </translation>
        </message>
        <message>
            <source>A computer's voice reads. It is harder to follow than the people in the examination.</source>
            <translation>A computer's voice reads. It is harder to follow than the people in the examination.</translation>
        </message>
        <message>
            <source>A short break</source>
            <translation>A short break</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>Another day</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>Before you begin</translation>
        </message>
        <message numerus="yes">
            <source>Begin (%n minute(s))</source>
            <translation>
                <numerusform>Begin (%n minute)</numerusform>
                <numerusform>Begin (%n minutes)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Begin to prepare (%n minute(s))</source>
            <translation>
                <numerusform>Begin to prepare (%n minute)</numerusform>
                <numerusform>Begin to prepare (%n minutes)</numerusform>
            </translation>
        </message>
        <message>
            <source>Each part can be sat now or on another day; all of them join one result.</source>
            <translation>Each part can be sat now or on another day; all of them join one result.</translation>
        </message>
        <message numerus="yes">
            <source>Each recording is heard %n time(s).</source>
            <translation>
                <numerusform>Each recording is heard %n time.</numerusform>
                <numerusform>Each recording is heard %n times.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every answer is saved at once. If the computer stops, you go on where you were.</source>
            <translation>Every answer is saved at once. If the computer stops, you go on where you were.</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>How it goes</translation>
        </message>
        <message>
            <source>In listening and reading, small spelling slips and missing long marks cost nothing in answers.</source>
            <translation>In listening and reading, small spelling slips and missing long marks cost nothing in answers.</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Knowledge</translation>
        </message>
        <message>
            <source>Language, interview</source>
            <translation>Language, interview</translation>
        </message>
        <message>
            <source>Language, written</source>
            <translation>Language, written</translation>
        </message>
        <message>
            <source>Listening begins at once and runs by itself; it cannot be stopped or played again.</source>
            <translation>Listening begins at once and runs by itself; it cannot be stopped or played again.</translation>
        </message>
        <message>
            <source>No dictionary, no telephone, nobody's help, as in the examination.</source>
            <translation>No dictionary, no telephone, nobody's help, as in the examination.</translation>
        </message>
        <message>
            <source>The clock stands still. Go on when you are ready, or on another day.</source>
            <translation>The clock stands still. Go on when you are ready, or on another day.</translation>
        </message>
        <message>
            <source>This is a rehearsal: the same order, points and clock as in the examination. Nobody sees it, and you can try as often as you like.</source>
            <translation>This is a rehearsal: the same order, points and clock as in the examination. Nobody sees it, and you can try as often as you like.</translation>
        </message>
        <message>
            <source>Try the microphone</source>
            <translation>Try the microphone</translation>
        </message>
        <message>
            <source>Try the microphone first. Without one you can still answer aloud and mark yourself.</source>
            <translation>Try the microphone first. Without one you can still answer aloud and mark yourself.</translation>
        </message>
        <message>
            <source>Try the sound</source>
            <translation>Try the sound</translation>
        </message>
        <message>
            <source>Try the sound before you begin: nothing is played again.</source>
            <translation>Try the sound before you begin: nothing is played again.</translation>
        </message>
        <message>
            <source>You answer aloud and record yourself. Afterwards you mark yourself by the criteria.</source>
            <translation>You answer aloud and record yourself. Afterwards you mark yourself by the criteria.</translation>
        </message>
        <message>
            <source>You may go back and change answers until you finish or the time is over.</source>
            <translation>You may go back and change answers until you finish or the time is over.</translation>
        </message>
        <message>
            <source>You may record an answer again while there is time.</source>
            <translation>You may record an answer again while there is time.</translation>
        </message>
        <message>
            <source>You see your questions and may make notes. The notes are not kept.</source>
            <translation>You see your questions and may make notes. The notes are not kept.</translation>
        </message>
    </context>
    <context>
        <name>CardsRoom</name>
        <message>
            <source>Begin to prepare</source>
            <translation>Begin to prepare</translation>
        </message>
        <message>
            <source>Both, as in the examination: %1</source>
            <translation>Both, as in the examination: %1</translation>
        </message>
        <message>
            <source>First you prepare: up to %1 minutes. You may make notes; nobody marks them.</source>
            <translation>First you prepare: up to %1 minutes. You may make notes; nobody marks them.</translation>
        </message>
        <message>
            <source>Then you answer, question by question: up to %1 minutes for all.</source>
            <translation>Then you answer, question by question: up to %1 minutes for all.</translation>
        </message>
        <message>
            <source>To the speaking room</source>
            <translation>To the speaking room</translation>
        </message>
        <message>
            <source>What will you rehearse?</source>
            <translation>What will you rehearse?</translation>
        </message>
        <message>
            <source>Whoever wishes answers the questions of knowledge aloud instead of in writing.</source>
            <translation>Whoever wishes answers the questions of knowledge aloud instead of in writing.</translation>
        </message>
        <message>
            <source>You may end either earlier. Then hear yourself, read what is right and why, and mark yourself.</source>
            <translation>You may end either earlier. Then hear yourself, read what is right and why, and mark yourself.</translation>
        </message>
    </context>
    <context>
        <name>ChangesCard</name>
        <message>
            <source>Good to know</source>
            <translation>Good to know</translation>
        </message>
        <message numerus="yes">
            <source>The question bank was updated. %n question(s) you know now ask(s) something else.</source>
            <translation>
                <numerusform>The question bank was updated. %n question you know now asks something else.</numerusform>
                <numerusform>The question bank was updated. %n questions you know now ask something else.</numerusform>
            </translation>
        </message>
        <message>
            <source>They will be asked anew; everything else you have learnt stays.</source>
            <translation>They will be asked anew; everything else you have learnt stays.</translation>
        </message>
        <message>
            <source>What changed since you practised</source>
            <translation>What changed since you practised</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Hide the table</source>
            <translation>Hide the table</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Show as a table</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>%1 to %2</source>
            <comment>a range of numbers</comment>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>a percentage; with a no-break space where the language asks it</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Between</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a short date in Qt's letters: d, MMM</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>forecast</translation>
        </message>
    </context>
    <context>
        <name>Checking</name>
        <message>
            <source>This question bank has nothing for a first check.</source>
            <translation>This question bank has nothing for a first check.</translation>
        </message>
    </context>
    <context>
        <name>ChoiceForm</name>
        <message>
            <source>Which ending is right?</source>
            <translation>Which ending is right?</translation>
        </message>
        <message>
            <source>Which word belongs here?</source>
            <translation>Which word belongs here?</translation>
        </message>
        <message>
            <source>the word, in a computer's voice</source>
            <translation>the word, in a computer's voice</translation>
        </message>
    </context>
    <context>
        <name>Citations</name>
        <message>
            <source>%1</source>
            <comment>the number of a paragraph</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>From an older description; today's rule is not known.</source>
            <translation>From an older description; today's rule is not known.</translation>
        </message>
        <message>
            <source>From one source only; ask PMLP to be sure.</source>
            <translation>From one source only; ask PMLP to be sure.</translation>
        </message>
        <message>
            <source>Not known: ask PMLP.</source>
            <translation>Not known: ask PMLP.</translation>
        </message>
        <message>
            <source>Our default: the rules do not say it.</source>
            <translation>Our default: the rules do not say it.</translation>
        </message>
        <message>
            <source>Regulation No. 973, annex</source>
            <translation>Regulation No. 973, annex</translation>
        </message>
        <message>
            <source>Regulation No. 973, paragraph %1</source>
            <translation>Regulation No. 973, paragraph %1</translation>
        </message>
        <message>
            <source>an older description of the examination (ALTE)</source>
            <translation>an older description of the examination (ALTE)</translation>
        </message>
        <message>
            <source>our default</source>
            <translation>our default</translation>
        </message>
    </context>
    <context>
        <name>ClockLabel</name>
        <message>
            <source>%1:%2 left</source>
            <translation>%1:%2 left</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConstitutionRoom</name>
        <message>
            <source>%1, in Latvian, as in force since %2 (%3).</source>
            <translation>%1, in Latvian, as in force since %2 (%3).</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message>
            <source>Search: a word or an article number</source>
            <translation>Search: a word or an article number</translation>
        </message>
        <message>
            <source>The Constitution</source>
            <translation>The Constitution</translation>
        </message>
        <message numerus="yes">
            <source>in %n article(s).</source>
            <comment>in articles</comment>
            <translation>
                <numerusform>in %n article.</numerusform>
                <numerusform>in %n articles.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CriterionCard</name>
        <message>
            <source>%1 (0 to %2)</source>
            <translation>%1 (0 to %2)</translation>
        </message>
    </context>
    <context>
        <name>CyrillicGuard</name>
        <message>
            <source>Change to: %1</source>
            <translation>Change to: %1</translation>
        </message>
        <message>
            <source>Switch the keyboard to Latvian or English (often Alt + Shift, or Windows key + Space).</source>
            <translation>Switch the keyboard to Latvian or English (often Alt + Shift, or Windows key + Space).</translation>
        </message>
        <message>
            <source>You are writing with Russian letters: %1</source>
            <translation>You are writing with Russian letters: %1</translation>
        </message>
    </context>
    <context>
        <name>DateFields</name>
        <message>
            <source>A day earlier</source>
            <translation>A day earlier</translation>
        </message>
        <message>
            <source>A day later</source>
            <translation>A day later</translation>
        </message>
        <message>
            <source>A week earlier</source>
            <translation>A week earlier</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>A week later</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>In a month</source>
            <translation>In a month</translation>
        </message>
        <message>
            <source>In three months</source>
            <translation>In three months</translation>
        </message>
        <message>
            <source>In two months</source>
            <translation>In two months</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Write the date in figures, for example 15, 6, 2027.</source>
            <translation>Write the date in figures, for example 15, 6, 2027.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>%1 at %2</source>
            <comment>a date and a time of day</comment>
            <translation>%1 at %2</translation>
        </message>
        <message>
            <source>H:mm</source>
            <comment>a time of day in Qt's letters: H, mm</comment>
            <translation>H:mm</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a date in Qt's letters: d, MM, MMMM, yyyy</comment>
            <translation>d MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Saving works again. Nothing was lost.</source>
            <translation>Saving works again. Nothing was lost.</translation>
        </message>
        <message>
            <source>This computer's disk is slow. Everything is kept; saving just takes a moment longer.</source>
            <translation>This computer's disk is slow. Everything is kept; saving just takes a moment longer.</translation>
        </message>
    </context>
    <context>
        <name>DictationWidget</name>
        <message>
            <source>Everything right</source>
            <translation>Everything right</translation>
        </message>
        <message>
            <source>Slips: %1</source>
            <translation>Slips: %1</translation>
        </message>
        <message>
            <source>The text: %1</source>
            <translation>The text: %1</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>In figures, for example 25</source>
            <translation>In figures, for example 25</translation>
        </message>
        <message>
            <source>The date, for example 4. maijs or 04.05.</source>
            <translation>The date, for example 4. maijs or 04.05.</translation>
        </message>
        <message>
            <source>The price, for example 2,50</source>
            <translation>The price, for example 2,50</translation>
        </message>
        <message>
            <source>The time, for example 14.30</source>
            <translation>The time, for example 14.30</translation>
        </message>
    </context>
    <context>
        <name>EntryOutcome</name>
        <message>
            <source>Half right: %1</source>
            <translation>Half right: %1</translation>
        </message>
        <message>
            <source>Not right</source>
            <translation>Not right</translation>
        </message>
        <message>
            <source>Not right: %1</source>
            <translation>Not right: %1</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>Right, with a slip: %1</source>
            <translation>Right, with a slip: %1</translation>
        </message>
        <message>
            <source>The right answer: %1</source>
            <translation>The right answer: %1</translation>
        </message>
    </context>
    <context>
        <name>ExamDayCard</name>
        <message numerus="yes">
            <source>%n day(s) to go.</source>
            <translation>
                <numerusform>%n day to go.</numerusform>
                <numerusform>%n days to go.</numerusform>
            </translation>
        </message>
        <message>
            <source>A date and some minutes a day give a plan.</source>
            <translation>A date and some minutes a day give a plan.</translation>
        </message>
        <message>
            <source>Each day has its share.</source>
            <translation>Each day has its share.</translation>
        </message>
        <message>
            <source>Examination: %1</source>
            <translation>Examination: %1</translation>
        </message>
        <message>
            <source>Make a plan</source>
            <translation>Make a plan</translation>
        </message>
        <message>
            <source>My plan</source>
            <translation>My plan</translation>
        </message>
        <message>
            <source>That day has passed. We hope it went well.</source>
            <translation>That day has passed. We hope it went well.</translation>
        </message>
        <message>
            <source>That is today. Good luck!</source>
            <translation>That is today. Good luck!</translation>
        </message>
        <message>
            <source>That is tomorrow. Sleep well!</source>
            <translation>That is tomorrow. Sleep well!</translation>
        </message>
        <message>
            <source>When is the examination?</source>
            <translation>When is the examination?</translation>
        </message>
    </context>
    <context>
        <name>ExamRoom</name>
        <message>
            <source>%1, task %2 of %3</source>
            <translation>%1, task %2 of %3</translation>
        </message>
        <message>
            <source>Examination</source>
            <translation>Examination</translation>
        </message>
        <message>
            <source>Listening is over. Go on with the other tasks in any order.</source>
            <translation>Listening is over. Go on with the other tasks in any order.</translation>
        </message>
        <message>
            <source>The recording of listening task %1 is missing, so the task is passed over.</source>
            <translation>The recording of listening task %1 is missing, so the task is passed over.</translation>
        </message>
        <message numerus="yes">
            <source>suggested for the section: %n minute(s)</source>
            <translation>
                <numerusform>suggested for the section: %n minute</numerusform>
                <numerusform>suggested for the section: %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Examination</name>
        <message>
            <source>Thank you. The report is kept in %1.</source>
            <translation>Thank you. The report is kept in %1.</translation>
        </message>
        <message>
            <source>The time is over. Everything you answered is kept.</source>
            <translation>The time is over. Everything you answered is kept.</translation>
        </message>
    </context>
    <context>
        <name>ExtendedTextWidget</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>the task asks for %1–%2</source>
            <translation>the task asks for %1–%2</translation>
        </message>
    </context>
    <context>
        <name>FirstCheck</name>
        <message>
            <source>A line of the anthem</source>
            <translation>A line of the anthem</translation>
        </message>
        <message>
            <source>Hearing a sentence</source>
            <translation>Hearing a sentence</translation>
        </message>
        <message>
            <source>Knowledge of Latvia</source>
            <translation>Knowledge of Latvia</translation>
        </message>
        <message>
            <source>Long vowels and soft letters</source>
            <translation>Long vowels and soft letters</translation>
        </message>
        <message>
            <source>Reading a notice</source>
            <translation>Reading a notice</translation>
        </message>
    </context>
    <context>
        <name>FirstCheckEnd</name>
        <message>
            <source>%1 of %2 right</source>
            <translation>%1 of %2 right</translation>
        </message>
        <message>
            <source>%1 of %2 were right.</source>
            <translation>%1 of %2 were right.</translation>
        </message>
        <message>
            <source>A beginning is made – now you know where to start.</source>
            <translation>A beginning is made – now you know where to start.</translation>
        </message>
        <message>
            <source>Eight others</source>
            <translation>Eight others</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Listening at length: in the examination there are six recordings, some as long as a minute</source>
            <translation>Listening at length: in the examination there are six recordings, some as long as a minute</translation>
        </message>
        <message>
            <source>Listening: there was no sound</source>
            <translation>Listening: there was no sound</translation>
        </message>
        <message>
            <source>Longer texts, and the time: here there was no clock</source>
            <translation>Longer texts, and the time: here there was no clock</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practise</translation>
        </message>
        <message>
            <source>So few answers say little: one lucky or unlucky guess weighs much. With some practice the program can tell you more.</source>
            <translation>So few answers say little: one lucky or unlucky guess weighs much. With some practice the program can tell you more.</translation>
        </message>
        <message>
            <source>Speaking: the interview</source>
            <translation>Speaking: the interview</translation>
        </message>
        <message>
            <source>To the knowledge test</source>
            <translation>To the knowledge test</translation>
        </message>
        <message>
            <source>What we did not look at</source>
            <translation>What we did not look at</translation>
        </message>
        <message>
            <source>What we looked at</source>
            <translation>What we looked at</translation>
        </message>
        <message>
            <source>Writing a letter and filling in a form</source>
            <translation>Writing a letter and filling in a form</translation>
        </message>
        <message>
            <source>You have something to build on.</source>
            <translation>You have something to build on.</translation>
        </message>
        <message>
            <source>You know a lot already!</source>
            <translation>You know a lot already!</translation>
        </message>
        <message>
            <source>Your next step: practise a little – %1.</source>
            <translation>Your next step: practise a little – %1.</translation>
        </message>
        <message>
            <source>Your next step: try the knowledge test. You can stop at any time.</source>
            <translation>Your next step: try the knowledge test. You can stop at any time.</translation>
        </message>
    </context>
    <context>
        <name>FirstCheckIntro</name>
        <message>
            <source>Can you hear sound on this computer?</source>
            <translation>Can you hear sound on this computer?</translation>
        </message>
        <message>
            <source>Eight small tasks, about three minutes, no clock: three questions about Latvia, a line of the anthem, a notice, a short recording, two words. After each one you see the right answer.
There are no marks and no registration. Where you do not know, say so: that helps most.</source>
            <translation>Eight small tasks, about three minutes, no clock: three questions about Latvia, a line of the anthem, a notice, a short recording, two words. After each one you see the right answer.
There are no marks and no registration. Where you do not know, say so: that helps most.</translation>
        </message>
        <message>
            <source>No, begin without sound</source>
            <translation>No, begin without sound</translation>
        </message>
        <message>
            <source>Where do I stand?</source>
            <translation>Where do I stand?</translation>
        </message>
        <message>
            <source>Without sound a second notice takes the place of the recording.</source>
            <translation>Without sound a second notice takes the place of the recording.</translation>
        </message>
        <message>
            <source>Yes, begin</source>
            <translation>Yes, begin</translation>
        </message>
    </context>
    <context>
        <name>FirstCheckRoom</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>First check</source>
            <translation>First check</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>I do not know</source>
            <translation>I do not know</translation>
        </message>
        <message>
            <source>I hear nothing</source>
            <translation>I hear nothing</translation>
        </message>
        <message>
            <source>Listen to the sentence, as often as you like</source>
            <translation>Listen to the sentence, as often as you like</translation>
        </message>
        <message>
            <source>Now you know: the right answer stands above.</source>
            <translation>Now you know: the right answer stands above.</translation>
        </message>
        <message>
            <source>Right!</source>
            <translation>Right!</translation>
        </message>
        <message>
            <source>There is no sound here, so you read a second notice instead.</source>
            <translation>There is no sound here, so you read a second notice instead.</translation>
        </message>
        <message>
            <source>To the picture</source>
            <translation>To the picture</translation>
        </message>
    </context>
    <context>
        <name>Fluency</name>
        <message numerus="yes">
            <source>%n pause(s), the longest %1 seconds.</source>
            <translation>
                <numerusform>%n pause, the longest %1 seconds.</numerusform>
                <numerusform>%n pauses, the longest %1 seconds.</numerusform>
            </translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>No pauses.</source>
            <translation>No pauses.</translation>
        </message>
        <message>
            <source>No speech was heard in this recording.</source>
            <translation>No speech was heard in this recording.</translation>
        </message>
        <message>
            <source>Oral knowledge</source>
            <translation>Oral knowledge</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Role play</source>
            <translation>Role play</translation>
        </message>
        <message>
            <source>While speaking, about %1 syllables a second.</source>
            <translation>While speaking, about %1 syllables a second.</translation>
        </message>
        <message>
            <source>You began after %1 seconds.</source>
            <translation>You began after %1 seconds.</translation>
        </message>
        <message numerus="yes">
            <source>You spoke for %1 of %n second(s).</source>
            <translation>
                <numerusform>You spoke for %1 of %n second.</numerusform>
                <numerusform>You spoke for %1 of %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FootBar</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Come back to this</source>
            <translation>Come back to this</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>Marked</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>To the overview</source>
            <translation>To the overview</translation>
        </message>
    </context>
    <context>
        <name>GapChoiceWidget</name>
        <message>
            <source>Press a gap in the text, then the answer that belongs there.</source>
            <translation>Press a gap in the text, then the answer that belongs there.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>Right would be: %1</source>
            <translation>Right would be: %1</translation>
        </message>
        <message>
            <source>gap</source>
            <translation>gap</translation>
        </message>
    </context>
    <context>
        <name>GapField</name>
        <message>
            <source>Gap %1</source>
            <translation>Gap %1</translation>
        </message>
        <message>
            <source>Type the letter of an answer to choose it, Delete to take it back.</source>
            <translation>Type the letter of an answer to choose it, Delete to take it back.</translation>
        </message>
        <message>
            <source>nothing chosen yet</source>
            <translation>nothing chosen yet</translation>
        </message>
    </context>
    <context>
        <name>GappedLine</name>
        <message>
            <source>Word %1 of %2</source>
            <translation>Word %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>GlossCard</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>GlossaryRoom</name>
        <message numerus="yes">
            <source>%n word(s) found.</source>
            <translation>
                <numerusform>%n word found.</numerusform>
                <numerusform>%n words found.</numerusform>
            </translation>
        </message>
        <message>
            <source>Culture</source>
            <translation>Culture</translation>
        </message>
        <message>
            <source>Each word with the meaning it has in the examination.</source>
            <translation>Each word with the meaning it has in the examination.</translation>
        </message>
        <message>
            <source>Everyday life</source>
            <translation>Everyday life</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Search in Latvian, Russian or English</source>
            <translation>Search in Latvian, Russian or English</translation>
        </message>
        <message>
            <source>The state</source>
            <translation>The state</translation>
        </message>
        <message>
            <source>Words of the examination</source>
            <translation>Words of the examination</translation>
        </message>
    </context>
    <context>
        <name>Glossing</name>
        <message>
            <source>No word here is in our list.</source>
            <translation>No word here is in our list.</translation>
        </message>
        <message>
            <source>This word is not in our list.</source>
            <translation>This word is not in our list.</translation>
        </message>
        <message>
            <source>Words here</source>
            <translation>Words here</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Language: %1</translation>
        </message>
        <message>
            <source>Naturalisation trainer</source>
            <translation>Naturalisation trainer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message numerus="yes">
            <source>Enough in %n section(s)</source>
            <translation>
                <numerusform>Enough in %n section</numerusform>
                <numerusform>Enough in %n sections</numerusform>
            </translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Given up</translation>
        </message>
        <message>
            <source>Not finished; you can go on</source>
            <translation>Not finished; you can go on</translation>
        </message>
        <message>
            <source>Not yet enough: %1</source>
            <translation>Not yet enough: %1</translation>
        </message>
        <message>
            <source>Waiting for your marks</source>
            <translation>Waiting for your marks</translation>
        </message>
    </context>
    <context>
        <name>HistoryRoom</name>
        <message>
            <source>Examinations, the newest first</source>
            <translation>Examinations, the newest first</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Go on with it</translation>
        </message>
        <message>
            <source>Look at the answers</source>
            <translation>Look at the answers</translation>
        </message>
        <message>
            <source>My results</source>
            <translation>My results</translation>
        </message>
        <message>
            <source>Nothing here yet. After your first examination you will find here what came out, and why.</source>
            <translation>Nothing here yet. After your first examination you will find here what came out, and why.</translation>
        </message>
        <message>
            <source>To the examination</source>
            <translation>To the examination</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>About the program</source>
            <translation>About the program</translation>
        </message>
        <message>
            <source>An unofficial trainer. The rules: Cabinet Regulation No. 973 as in force since 7 September 2017.</source>
            <translation>An unofficial trainer. The rules: Cabinet Regulation No. 973 as in force since 7 September 2017.</translation>
        </message>
        <message>
            <source>First check</source>
            <translation>First check</translation>
        </message>
        <message>
            <source>Good to see you again!</source>
            <translation>Good to see you again!</translation>
        </message>
        <message>
            <source>Good to see you again, %1!</source>
            <translation>Good to see you again, %1!</translation>
        </message>
        <message>
            <source>Hello!</source>
            <translation>Hello!</translation>
        </message>
        <message>
            <source>Hello, %1!</source>
            <translation>Hello, %1!</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>How often I would reach the cut on questions like these:</source>
            <translation>How often I would reach the cut on questions like these:</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Knowledge test</source>
            <translation>Knowledge test</translation>
        </message>
        <message>
            <source>My progress</source>
            <translation>My progress</translation>
        </message>
        <message>
            <source>My results</source>
            <translation>My results</translation>
        </message>
        <message>
            <source>Reading room</source>
            <translation>Reading room</translation>
        </message>
        <message>
            <source>The whole examination</source>
            <translation>The whole examination</translation>
        </message>
        <message>
            <source>What I have to take</source>
            <translation>What I have to take</translation>
        </message>
        <message>
            <source>Where I stand</source>
            <translation>Where I stand</translation>
        </message>
        <message>
            <source>Who is practising</source>
            <translation>Who is practising</translation>
        </message>
        <message>
            <source>Written part</source>
            <translation>Written part</translation>
        </message>
    </context>
    <context>
        <name>ItemReview</name>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 of %2 points</translation>
        </message>
        <message>
            <source>In the text: “%1”</source>
            <translation>In the text: “%1”</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source: %1</translation>
        </message>
        <message>
            <source>Waiting for your marks</source>
            <translation>Waiting for your marks</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>marked by yourself</source>
            <translation>marked by yourself</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>Comes round</source>
            <translation>Comes round</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>How far</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>all gaps</source>
            <translation>all gaps</translation>
        </message>
        <message>
            <source>by heart</source>
            <translation>by heart</translation>
        </message>
        <message>
            <source>comes round now</source>
            <translation>comes round now</translation>
        </message>
        <message>
            <source>comes round on %1</source>
            <translation>comes round on %1</translation>
        </message>
        <message>
            <source>from memory</source>
            <translation>from memory</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>not begun</translation>
        </message>
        <message>
            <source>with gaps</source>
            <translation>with gaps</translation>
        </message>
    </context>
    <context>
        <name>LatvianKeyboard</name>
        <message>
            <source>Capitals</source>
            <translation>Capitals</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>New line</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
    </context>
    <context>
        <name>LeafRoom</name>
        <message>
            <source>Reading room</source>
            <translation>Reading room</translation>
        </message>
    </context>
    <context>
        <name>LetterBar</name>
        <message>
            <source>Apostrophe</source>
            <translation>Apostrophe</translation>
        </message>
        <message>
            <source>Capitals</source>
            <translation>Capitals</translation>
        </message>
        <message>
            <source>Closing quotation mark</source>
            <translation>Closing quotation mark</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Keyboard</translation>
        </message>
        <message>
            <source>Opening quotation mark</source>
            <translation>Opening quotation mark</translation>
        </message>
    </context>
    <context>
        <name>LetterBars</name>
        <message numerus="yes">
            <source>%n time(s) where it does not belong</source>
            <translation>
                <numerusform>%n time where it does not belong</numerusform>
                <numerusform>%n times where it does not belong</numerusform>
            </translation>
        </message>
        <message>
            <source>Instead</source>
            <translation>Instead</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>before: %1</translation>
        </message>
        <message>
            <source>often %1 instead</source>
            <translation>often %1 instead</translation>
        </message>
        <message>
            <source>right %1 of %2</source>
            <translation>right %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>LetterMap</name>
        <message>
            <source>%1, %2: wrong %3 of %4 times</source>
            <translation>%1, %2: wrong %3 of %4 times</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>one too many</source>
            <translation>one too many</translation>
        </message>
        <message>
            <source>space</source>
            <translation>space</translation>
        </message>
    </context>
    <context>
        <name>LetterTold</name>
        <message>
            <source>%1 in Latin letters</source>
            <translation>%1 in Latin letters</translation>
        </message>
        <message>
            <source>%1 is doubled</source>
            <translation>%1 is doubled</translation>
        </message>
        <message>
            <source>%1 is hard</source>
            <translation>%1 is hard</translation>
        </message>
        <message>
            <source>%1 is long</source>
            <translation>%1 is long</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>%1 is missing</translation>
        </message>
        <message>
            <source>%1 is short</source>
            <translation>%1 is short</translation>
        </message>
        <message>
            <source>%1 is soft</source>
            <translation>%1 is soft</translation>
        </message>
        <message>
            <source>%1, in this order</source>
            <translation>%1, in this order</translation>
        </message>
        <message>
            <source>%1, not %2</source>
            <translation>%1, not %2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%2 is one letter too many</source>
            <translation>%2 is one letter too many</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
        <message>
            <source>Here it is “%1”.</source>
            <translation>Here it is “%1”.</translation>
        </message>
        <message>
            <source>It is written “%1”.</source>
            <translation>It is written “%1”.</translation>
        </message>
        <message>
            <source>The word “%1” does not belong here.</source>
            <translation>The word “%1” does not belong here.</translation>
        </message>
        <message>
            <source>The word “%1” is missing.</source>
            <translation>The word “%1” is missing.</translation>
        </message>
        <message>
            <source>“%1” is another word.</source>
            <translation>“%1” is another word.</translation>
        </message>
        <message>
            <source>“%1” stands in another place.</source>
            <translation>“%1” stands in another place.</translation>
        </message>
    </context>
    <context>
        <name>LetterTraining</name>
        <message>
            <source>There is nothing to practise here: the sound is missing.</source>
            <translation>There is nothing to practise here: the sound is missing.</translation>
        </message>
        <message>
            <source>This question bank has no drills of letters.</source>
            <translation>This question bank has no drills of letters.</translation>
        </message>
    </context>
    <context>
        <name>LettersDrillRoom</name>
        <message>
            <source>Almost. Look at the marked letters; it comes round again.</source>
            <translation>Almost. Look at the marked letters; it comes round again.</translation>
        </message>
        <message>
            <source>Another round</source>
            <translation>Another round</translation>
        </message>
        <message>
            <source>Better than before: %1.</source>
            <translation>Better than before: %1.</translation>
        </message>
        <message>
            <source>Exercise %1 of %2</source>
            <translation>Exercise %1 of %2</translation>
        </message>
        <message>
            <source>Here it is the other one. Look at the marked letter; it comes round again.</source>
            <translation>Here it is the other one. Look at the marked letter; it comes round again.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Right!</source>
            <translation>Right!</translation>
        </message>
        <message>
            <source>Right, every letter!</source>
            <translation>Right, every letter!</translation>
        </message>
        <message>
            <source>Right: %1 of %2.</source>
            <translation>Right: %1 of %2.</translation>
        </message>
        <message>
            <source>See how it went</source>
            <translation>See how it went</translation>
        </message>
        <message>
            <source>Take this answer back</source>
            <translation>Take this answer back</translation>
        </message>
        <message>
            <source>The letters of this round</source>
            <translation>The letters of this round</translation>
        </message>
        <message>
            <source>The tick shows how it was in what you typed before.</source>
            <translation>The tick shows how it was in what you typed before.</translation>
        </message>
        <message>
            <source>Well done, that is enough for now</source>
            <translation>Well done, that is enough for now</translation>
        </message>
        <message>
            <source>What was not right yet comes round again by itself.</source>
            <translation>What was not right yet comes round again by itself.</translation>
        </message>
        <message>
            <source>Your letters</source>
            <translation>Your letters</translation>
        </message>
    </context>
    <context>
        <name>LettersRoom</name>
        <message numerus="yes">
            <source>%n come(s) round today.</source>
            <translation>
                <numerusform>%n comes round today.</numerusform>
                <numerusform>%n come round today.</numerusform>
            </translation>
        </message>
        <message>
            <source>A mark can make another word: kāzas is a wedding, kazas are goats. Three minutes at a time.</source>
            <translation>A mark can make another word: kāzas is a wedding, kazas are goats. Three minutes at a time.</translation>
        </message>
        <message>
            <source>A sentence has lost all its marks. Tap the letters that need one.</source>
            <translation>A sentence has lost all its marks. Tap the letters that need one.</translation>
        </message>
        <message>
            <source>A sentence is spoken, you write it. Four sentences.</source>
            <translation>A sentence is spoken, you write it. Four sentences.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Choose endings</source>
            <translation>Choose endings</translation>
        </message>
        <message>
            <source>Choose words</source>
            <translation>Choose words</translation>
        </message>
        <message>
            <source>Chosen from what you yourself mistyped, first of all: %1.</source>
            <translation>Chosen from what you yourself mistyped, first of all: %1.</translation>
        </message>
        <message>
            <source>Dictation</source>
            <translation>Dictation</translation>
        </message>
        <message>
            <source>Endings, long or short</source>
            <translation>Endings, long or short</translation>
        </message>
        <message>
            <source>How often each letter was right in what you typed in the last three months.</source>
            <translation>How often each letter was right in what you typed in the last three months.</translation>
        </message>
        <message>
            <source>Kāzas or kazas? The sentence tells.</source>
            <translation>Kāzas or kazas? The sentence tells.</translation>
        </message>
        <message>
            <source>Long vowels and soft letters</source>
            <translation>Long vowels and soft letters</translation>
        </message>
        <message>
            <source>Mend sentences</source>
            <translation>Mend sentences</translation>
        </message>
        <message>
            <source>Nothing has been typed yet. Whatever you type from now on is looked at letter by letter.</source>
            <translation>Nothing has been typed yet. Whatever you type from now on is looked at letter by letter.</translation>
        </message>
        <message>
            <source>One mark, another word</source>
            <translation>One mark, another word</translation>
        </message>
        <message>
            <source>Put the marks back</source>
            <translation>Put the marks back</translation>
        </message>
        <message>
            <source>Rīga or Rīgā, dzīvojam or dzīvojām? With the rule in one line.</source>
            <translation>Rīga or Rīgā, dzīvojam or dzīvojām? With the rule in one line.</translation>
        </message>
        <message>
            <source>Ten short exercises</source>
            <translation>Ten short exercises</translation>
        </message>
        <message>
            <source>The list of Latvian words is missing. The drills go on; only other words are not pointed out.</source>
            <translation>The list of Latvian words is missing. The drills go on; only other words are not pointed out.</translation>
        </message>
        <message>
            <source>This computer has no sound, or the recordings are missing: the other drills need none.</source>
            <translation>This computer has no sound, or the recordings are missing: the other drills need none.</translation>
        </message>
        <message>
            <source>To practice</source>
            <translation>To practice</translation>
        </message>
        <message>
            <source>Words to mind: %1</source>
            <translation>Words to mind: %1</translation>
        </message>
        <message>
            <source>Write what you hear</source>
            <translation>Write what you hear</translation>
        </message>
        <message>
            <source>You have typed too little so far to speak of your own slips. So we begin with the letters people miss most: ā, ē, ī.</source>
            <translation>You have typed too little so far to speak of your own slips. So we begin with the letters people miss most: ā, ē, ī.</translation>
        </message>
        <message>
            <source>Your letters</source>
            <translation>Your letters</translation>
        </message>
    </context>
    <context>
        <name>LibraryRoom</name>
        <message>
            <source>Both stanzas in large letters, and what to mind when writing them down.</source>
            <translation>Both stanzas in large letters, and what to mind when writing them down.</translation>
        </message>
        <message>
            <source>Look up words</source>
            <translation>Look up words</translation>
        </message>
        <message>
            <source>Parts, time, points, tries and reliefs, each with its paragraph. Our own guesses are marked.</source>
            <translation>Parts, time, points, tries and reliefs, each with its paragraph. Our own guesses are marked.</translation>
        </message>
        <message>
            <source>Read in peace what the examination asks about, and how it goes.</source>
            <translation>Read in peace what the examination asks about, and how it goes.</translation>
        </message>
        <message>
            <source>Read the Constitution</source>
            <translation>Read the Constitution</translation>
        </message>
        <message>
            <source>Read the anthem</source>
            <translation>Read the anthem</translation>
        </message>
        <message>
            <source>Read the rules</source>
            <translation>Read the rules</translation>
        </message>
        <message>
            <source>Reading room</source>
            <translation>Reading room</translation>
        </message>
        <message>
            <source>The Constitution</source>
            <translation>The Constitution</translation>
        </message>
        <message>
            <source>The anthem</source>
            <translation>The anthem</translation>
        </message>
        <message>
            <source>The day of the examination</source>
            <translation>The day of the examination</translation>
        </message>
        <message>
            <source>The rules of the examination</source>
            <translation>The rules of the examination</translation>
        </message>
        <message>
            <source>The whole text by chapter and article. Search it without minding marks or capitals.</source>
            <translation>The whole text by chapter and article. Search it without minding marks or capitals.</translation>
        </message>
        <message>
            <source>Walk through the day</source>
            <translation>Walk through the day</translation>
        </message>
        <message>
            <source>What happens when, what to bring and what is not allowed: a calm walk through the day.</source>
            <translation>What happens when, what to bring and what is not allowed: a calm walk through the day.</translation>
        </message>
        <message>
            <source>Words of law, state, history and everyday life in Latvian, Russian and English.</source>
            <translation>Words of law, state, history and everyday life in Latvian, Russian and English.</translation>
        </message>
        <message>
            <source>Words of the examination</source>
            <translation>Words of the examination</translation>
        </message>
    </context>
    <context>
        <name>LineButton</name>
        <message>
            <source>Line %1: press to hear it</source>
            <translation>Line %1: press to hear it</translation>
        </message>
    </context>
    <context>
        <name>LineForm</name>
        <message>
            <source>Line %1 of %2</source>
            <translation>Line %1 of %2</translation>
        </message>
        <message>
            <source>Write the first line from memory.</source>
            <translation>Write the first line from memory.</translation>
        </message>
        <message numerus="yes">
            <source>Write the missing word(s).</source>
            <translation>
                <numerusform>Write the missing word.</numerusform>
                <numerusform>Write the missing words.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write the next line from memory.</source>
            <translation>Write the next line from memory.</translation>
        </message>
    </context>
    <context>
        <name>ListenRow</name>
        <message>
            <source>%1: not recorded</source>
            <translation>%1: not recorded</translation>
        </message>
    </context>
    <context>
        <name>ListenSheet</name>
        <message>
            <source>A computer reads it: that is harder to follow than people in the examination.</source>
            <translation>A computer reads it: that is harder to follow than people in the examination.</translation>
        </message>
        <message>
            <source>Read it instead</source>
            <translation>Read it instead</translation>
        </message>
        <message>
            <source>The recording</source>
            <translation>The recording</translation>
        </message>
        <message>
            <source>This recording cannot be heard on this computer now. You can read it instead and answer.</source>
            <translation>This recording cannot be heard on this computer now. You can read it instead and answer.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
    </context>
    <context>
        <name>Lobby</name>
        <message>
            <source>Kept. The examination will have what applies to you.</source>
            <translation>Kept. The examination will have what applies to you.</translation>
        </message>
        <message>
            <source>Saved in the folder %1</source>
            <translation>Saved in the folder %1</translation>
        </message>
        <message>
            <source>The backup is made: %1</source>
            <translation>The backup is made: %1</translation>
        </message>
        <message>
            <source>Where to save your data?</source>
            <translation>Where to save your data?</translation>
        </message>
        <message>
            <source>Your data is erased.</source>
            <translation>Your data is erased.</translation>
        </message>
    </context>
    <context>
        <name>LookFirst</name>
        <message numerus="yes">
            <source>Look at the picture: %n second(s). You may begin to speak earlier.</source>
            <translation>
                <numerusform>Look at the picture: %n second. You may begin to speak earlier.</numerusform>
                <numerusform>Look at the picture: %n seconds. You may begin to speak earlier.</numerusform>
            </translation>
        </message>
        <message>
            <source>Now speak: press Record.</source>
            <translation>Now speak: press Record.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Naturalisation trainer</source>
            <translation>Naturalisation trainer</translation>
        </message>
    </context>
    <context>
        <name>MarkingRoom</name>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 of %2 points</translation>
        </message>
        <message numerus="yes">
            <source>%n criterion(s) still to mark</source>
            <translation>
                <numerusform>%n criterion still to mark</numerusform>
                <numerusform>%n criteria still to mark</numerusform>
            </translation>
        </message>
        <message>
            <source>A letter that is too short or off the topic earns %1 points at most.</source>
            <translation>A letter that is too short or off the topic earns %1 points at most.</translation>
        </message>
        <message>
            <source>Keep these marks</source>
            <translation>Keep these marks</translation>
        </message>
        <message>
            <source>Mark later</source>
            <translation>Mark later</translation>
        </message>
        <message>
            <source>Now to my own letter</source>
            <translation>Now to my own letter</translation>
        </message>
        <message>
            <source>Piece %1 of %2.</source>
            <translation>Piece %1 of %2.</translation>
        </message>
        <message>
            <source>The program does not judge letters and speech. These criteria are ours: the rules give none.</source>
            <translation>The program does not judge letters and speech. These criteria are ours: the rules give none.</translation>
        </message>
        <message>
            <source>Your own marks</source>
            <translation>Your own marks</translation>
        </message>
        <message>
            <source>Your own marks: %1</source>
            <translation>Your own marks: %1</translation>
        </message>
    </context>
    <context>
        <name>MatchingWidget</name>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>Press a numbered line, then the answer that belongs to it.</source>
            <translation>Press a numbered line, then the answer that belongs to it.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>Right would be: %1</source>
            <translation>Right would be: %1</translation>
        </message>
    </context>
    <context>
        <name>MultipleChoiceWidget</name>
        <message>
            <source>More than one answer is right. Mark all of them.</source>
            <translation>More than one answer is right. Mark all of them.</translation>
        </message>
        <message>
            <source>Right, and you marked it</source>
            <translation>Right, and you marked it</translation>
        </message>
        <message>
            <source>Right, but you did not mark it</source>
            <translation>Right, but you did not mark it</translation>
        </message>
        <message>
            <source>You marked it, but it is not right</source>
            <translation>You marked it, but it is not right</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>My notes</source>
            <translation>My notes</translation>
        </message>
        <message>
            <source>My notes (they are not kept)</source>
            <translation>My notes (they are not kept)</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Something in the program went wrong. Nothing you have answered is lost; you can go on.</source>
            <translation>Something in the program went wrong. Nothing you have answered is lost; you can go on.</translation>
        </message>
    </context>
    <context>
        <name>OptionChoice</name>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <translation>As on this computer</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
    </context>
    <context>
        <name>OptionPane</name>
        <message>
            <source>%1: choose the answer</source>
            <translation>%1: choose the answer</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>Take back: %1</translation>
        </message>
    </context>
    <context>
        <name>OptionTile</name>
        <message>
            <source>already used (%1)</source>
            <translation>already used (%1)</translation>
        </message>
    </context>
    <context>
        <name>OrderRow</name>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Down: %1</source>
            <translation>Down: %1</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Up: %1</source>
            <translation>Up: %1</translation>
        </message>
        <message>
            <source>place %1 of %2</source>
            <translation>place %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>OrderingWidget</name>
        <message>
            <source>%1, place %2 of %3</source>
            <translation>%1, place %2 of %3</translation>
        </message>
        <message>
            <source>Here belongs: %1</source>
            <translation>Here belongs: %1</translation>
        </message>
        <message>
            <source>Move the lines with the buttons until the order is right.</source>
            <translation>Move the lines with the buttons until the order is right.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>The order is right as it stands</source>
            <translation>The order is right as it stands</translation>
        </message>
    </context>
    <context>
        <name>OwnLetter</name>
        <message>
            <source>%1–%2 were asked for</source>
            <translation>%1–%2 were asked for</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>Your letter</source>
            <translation>Your letter</translation>
        </message>
    </context>
    <context>
        <name>PartCard</name>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message>
            <source>* Our default: the rules do not say it, so the real examination may differ.</source>
            <translation>* Our default: the rules do not say it, so the real examination may differ.</translation>
        </message>
        <message numerus="yes">
            <source>**%n minute(s)** for everything; you choose the order yourself.</source>
            <translation>
                <numerusform>**%n minute** for everything; you choose the order yourself.</numerusform>
                <numerusform>**%n minutes** for everything; you choose the order yourself.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>**%n minute(s)** to prepare; answers come after.</source>
            <translation>
                <numerusform>**%n minute** to prepare; answers come after.</numerusform>
                <numerusform>**%n minutes** to prepare; answers come after.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>**%n minute(s)** to recite the anthem.</source>
            <translation>
                <numerusform>Up to **%n minute** to recite the anthem.</numerusform>
                <numerusform>Up to **%n minutes** to recite the anthem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>**%n minute(s)** to speak.</source>
            <translation>
                <numerusform>Up to **%n minute** to speak.</numerusform>
                <numerusform>Up to **%n minutes** to speak.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needed to pass</source>
            <translation>Needed to pass</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Rules: %1.</source>
            <translation>Rules: %1.</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Suggested time</source>
            <translation>Suggested time</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
    </context>
    <context>
        <name>PastRow</name>
        <message numerus="yes">
            <source>%1 of %n question(s) answered</source>
            <translation>
                <numerusform>%1 of %n question answered</numerusform>
                <numerusform>%1 of %n questions answered</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Go on with it</translation>
        </message>
        <message>
            <source>Hear yourself and mark</source>
            <translation>Hear yourself and mark</translation>
        </message>
        <message>
            <source>no marks yet</source>
            <translation>no marks yet</translation>
        </message>
        <message>
            <source>own marks %1 of %2</source>
            <translation>own marks %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>PeopleRoom</name>
        <message numerus="yes">
            <source>%n examination(s)</source>
            <translation>
                <numerusform>%n examination</numerusform>
                <numerusform>%n examinations</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>Each person has their own results. A name is not needed; any word will do.</source>
            <translation>Each person has their own results. A name is not needed; any word will do.</translation>
        </message>
        <message>
            <source>Give the chosen person this name</source>
            <translation>Give the chosen person this name</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>Person %1</translation>
        </message>
        <message>
            <source>Who is practising</source>
            <translation>Who is practising</translation>
        </message>
        <message>
            <source>Who is practising?</source>
            <translation>Who is practising?</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>%1: taken back</source>
            <translation>%1: taken back</translation>
        </message>
        <message>
            <source>Every place is filled.</source>
            <translation>Every place is filled.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Next: %1</translation>
        </message>
    </context>
    <context>
        <name>PictureSheet</name>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
    </context>
    <context>
        <name>PlanRoom</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget the date</source>
            <translation>Forget the date</translation>
        </message>
        <message>
            <source>Little and often is worth more than much and seldom.</source>
            <translation>Little and often is worth more than much and seldom.</translation>
        </message>
        <message>
            <source>Make the plan</source>
            <translation>Make the plan</translation>
        </message>
        <message>
            <source>Minutes a day</source>
            <translation>Minutes a day</translation>
        </message>
        <message>
            <source>Plan to the examination</source>
            <translation>Plan to the examination</translation>
        </message>
        <message>
            <source>The day of the examination</source>
            <translation>The day of the examination</translation>
        </message>
        <message>
            <source>There is no such day. Write the day, the month and the year in figures.</source>
            <translation>There is no such day. Write the day, the month and the year in figures.</translation>
        </message>
        <message>
            <source>When is the examination, and how many minutes a day are easy for you? Both can be changed any day.</source>
            <translation>When is the examination, and how many minutes a day are easy for you? Both can be changed any day.</translation>
        </message>
    </context>
    <context>
        <name>PlanShown</name>
        <message>
            <source>%1: from %2 on (%3)</source>
            <translation>%1: from %2 on (%3)</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of %1 minutes</source>
            <translation>
                <numerusform>%n day of %1 minutes</numerusform>
                <numerusform>%n days of %1 minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin today</source>
            <translation>Begin today</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>If it does not work out</source>
            <translation>If it does not work out</translation>
        </message>
        <message>
            <source>Most likely between %1 and %2.</source>
            <translation>Most likely between %1 and %2.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>On %1</translation>
        </message>
        <message>
            <source>Public holidays come on top.</source>
            <translation>Public holidays come on top.</translation>
        </message>
        <message>
            <source>Put it into my calendar</source>
            <translation>Put it into my calendar</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Repeat</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n day(s)</source>
            <translation>
                <numerusform>Show all %n day</numerusform>
                <numerusform>Show all %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>That happens to many, and one may try again:</source>
            <translation>That happens to many, and one may try again:</translation>
        </message>
        <message>
            <source>The plan foresees knowledge questions. Listening, reading, writing and speaking take turns in it; for them nothing is foretold. Each day you practise, the plan is worked out anew.</source>
            <translation>The plan foresees knowledge questions. Listening, reading, writing and speaking take turns in it; for them nothing is foretold. Each day you practise, the plan is worked out anew.</translation>
        </message>
        <message>
            <source>What each day holds</source>
            <translation>What each day holds</translation>
        </message>
        <message>
            <source>of what you practise you will know about %1 in 100</source>
            <translation>of what you practise you will know about %1 in 100</translation>
        </message>
    </context>
    <context>
        <name>Planning</name>
        <message>
            <source>From today another try is possible: %1</source>
            <translation>From today another try is possible: %1</translation>
        </message>
        <message>
            <source>Naturalisation examination</source>
            <translation>Naturalisation examination</translation>
        </message>
        <message numerus="yes">
            <source>Naturalisation: practise for %n minute(s)</source>
            <translation>
                <numerusform>Naturalisation: practise for %n minute</numerusform>
                <numerusform>Naturalisation: practise for %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1. Open the file, and your calendar takes the days over.</source>
            <translation>Saved: %1. Open the file, and your calendar takes the days over.</translation>
        </message>
        <message>
            <source>Take an identity document along. Good luck!</source>
            <translation>Take an identity document along. Good luck!</translation>
        </message>
        <message>
            <source>To repeat: %1. New: %2. Tasks: %3.</source>
            <translation>To repeat: %1. New: %2. Tasks: %3.</translation>
        </message>
        <message>
            <source>Where to save the calendar file?</source>
            <translation>Where to save the calendar file?</translation>
        </message>
    </context>
    <context>
        <name>PracticeEndRoom</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them right</source>
            <translation>
                <numerusform>%n of them right</numerusform>
                <numerusform>%n of them right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) come(s) back today</source>
            <translation>
                <numerusform>%n question comes back today</numerusform>
                <numerusform>%n questions come back today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) come(s) back tomorrow</source>
            <translation>
                <numerusform>%n question comes back tomorrow</numerusform>
                <numerusform>%n questions come back tomorrow</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) come(s) back within a week</source>
            <translation>
                <numerusform>%n question comes back within a week</numerusform>
                <numerusform>%n questions come back within a week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) set aside, to be learnt another way</source>
            <translation>
                <numerusform>%n question set aside, to be learnt another way</numerusform>
                <numerusform>%n questions set aside, to be learnt another way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) you know well come(s) back later</source>
            <translation>
                <numerusform>%n question you know well comes back later</numerusform>
                <numerusform>%n questions you know well come back later</numerusform>
            </translation>
        </message>
        <message>
            <source>A few minutes more</source>
            <translation>A few minutes more</translation>
        </message>
        <message>
            <source>Another step done</source>
            <translation>Another step done</translation>
        </message>
        <message>
            <source>Come back tomorrow: a little every day is worth more than much at once.</source>
            <translation>Come back tomorrow: a little every day is worth more than much at once.</translation>
        </message>
        <message>
            <source>Enough for now</source>
            <translation>Enough for now</translation>
        </message>
        <message>
            <source>Everything here is practised and not due yet. Choose something else, or come back tomorrow.</source>
            <translation>Everything here is practised and not due yet. Choose something else, or come back tomorrow.</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Nothing to do here just now</source>
            <translation>Nothing to do here just now</translation>
        </message>
        <message>
            <source>Once more what did not work</source>
            <translation>Once more what did not work</translation>
        </message>
        <message>
            <source>Take the last answer back</source>
            <translation>Take the last answer back</translation>
        </message>
        <message>
            <source>To practice</source>
            <translation>To practice</translation>
        </message>
        <message>
            <source>Well done!</source>
            <translation>Well done!</translation>
        </message>
        <message>
            <source>What did not work is best looked at once more now, while it is fresh.</source>
            <translation>What did not work is best looked at once more now, while it is fresh.</translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>in %n minute</numerusform>
                <numerusform>in %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PracticeRoom</name>
        <message numerus="yes">
            <source>%n exercise(s) to repeat today.</source>
            <translation>
                <numerusform>%n exercise to repeat today.</numerusform>
                <numerusform>%n exercises to repeat today.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) to repeat today.</source>
            <translation>
                <numerusform>%n line to repeat today.</numerusform>
                <numerusform>%n lines to repeat today.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) of everything</source>
            <translation>
                <numerusform>%n minute of everything</numerusform>
                <numerusform>%n minutes of everything</numerusform>
            </translation>
        </message>
        <message>
            <source>A little every day is worth more than much at once. Every answer is explained.</source>
            <translation>A little every day is worth more than much at once. Every answer is explained.</translation>
        </message>
        <message>
            <source>Answer aloud, listen to yourself, and hear how it can be said. Nobody else hears it.</source>
            <translation>Answer aloud, listen to yourself, and hear how it can be said. Nobody else hears it.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Learn the anthem</source>
            <translation>Learn the anthem</translation>
        </message>
        <message>
            <source>Listen, fill in the gaps line by line, then write or say it from memory.</source>
            <translation>Listen, fill in the gaps line by line, then write or say it from memory.</translation>
        </message>
        <message>
            <source>Long vowels and soft letters</source>
            <translation>Long vowels and soft letters</translation>
        </message>
        <message numerus="yes">
            <source>My mistakes (%n)</source>
            <translation>
                <numerusform>My mistakes (%n)</numerusform>
                <numerusform>My mistakes (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Practise the letters</source>
            <translation>Practise the letters</translation>
        </message>
        <message numerus="yes">
            <source>Repeat what is due (%n)</source>
            <translation>
                <numerusform>Repeat what is due (%n)</numerusform>
                <numerusform>Repeat what is due (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set aside (%n)</source>
            <translation>
                <numerusform>Set aside (%n)</numerusform>
                <numerusform>Set aside (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Speak</source>
            <translation>Speak</translation>
        </message>
        <message>
            <source>The anthem</source>
            <translation>The anthem</translation>
        </message>
        <message>
            <source>The speaking room</source>
            <translation>The speaking room</translation>
        </message>
        <message>
            <source>The writing desk</source>
            <translation>The writing desk</translation>
        </message>
        <message>
            <source>What is about to be forgotten, something new, and a task of the language parts now and then.</source>
            <translation>What is about to be forgotten, something new, and a task of the language parts now and then.</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Write a letter</translation>
        </message>
        <message>
            <source>Write a letter in peace; afterwards you see what to mend, three things at a time.</source>
            <translation>Write a letter in peace; afterwards you see what to mend, three things at a time.</translation>
        </message>
        <message>
            <source>ā or a, š or s, ķ or k: short exercises made from what you yourself mistype.</source>
            <translation>ā or a, š or s, ķ or k: short exercises made from what you yourself mistype.</translation>
        </message>
    </context>
    <context>
        <name>PracticeRoundRoom</name>
        <message>
            <source>%1 of %2 right</source>
            <translation>%1 of %2 right</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>About %n minute left</numerusform>
                <numerusform>About %n minutes left</numerusform>
            </translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Finish practising</source>
            <translation>Finish practising</translation>
        </message>
        <message>
            <source>I do not know – show me</source>
            <translation>I do not know – show me</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Take the last answer back</source>
            <translation>Take the last answer back</translation>
        </message>
        <message>
            <source>The last one</source>
            <translation>The last one</translation>
        </message>
        <message>
            <source>Words (F2)</source>
            <translation>Words (F2)</translation>
        </message>
    </context>
    <context>
        <name>Practising</name>
        <message>
            <source>The computer's clock seems to be set back. Nothing is lost; some questions come sooner.</source>
            <translation>The computer's clock seems to be set back. Nothing is lost; some questions come sooner.</translation>
        </message>
    </context>
    <context>
        <name>ProfileQuestion</name>
        <message>
            <source>Are you 65 or older?</source>
            <translation>Are you 65 or older?</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Did you study in Latvian?</source>
            <translation>Did you study in Latvian?</translation>
        </message>
        <message>
            <source>Disability group I</source>
            <translation>Disability group I</translation>
        </message>
        <message>
            <source>Do you have a disability that makes the test harder?</source>
            <translation>Do you have a disability that makes the test harder?</translation>
        </message>
        <message>
            <source>Do you register citizenship as a Latvian or a Liv?</source>
            <translation>Do you register citizenship as a Latvian or a Liv?</translation>
        </message>
        <message>
            <source>From 65 on there is no writing test.</source>
            <translation>From 65 on there is no writing test.</translation>
        </message>
        <message>
            <source>Hearing (group II or III)</source>
            <translation>Hearing (group II or III)</translation>
        </message>
        <message>
            <source>I have no writing hand (group II or III)</source>
            <translation>I have no writing hand (group II or III)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No, or I am not sure</source>
            <translation>No, or I am not sure</translation>
        </message>
        <message>
            <source>No, or I would rather not say</source>
            <translation>No, or I would rather not say</translation>
        </message>
        <message>
            <source>Only for those who prove that they are Latvians or Livs. If you are not sure, choose “No”.</source>
            <translation>Only for those who prove that they are Latvians or Livs. If you are not sure, choose “No”.</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>Question %1 of %2</translation>
        </message>
        <message>
            <source>Sight (group II or III)</source>
            <translation>Sight (group II or III)</translation>
        </message>
        <message>
            <source>Some certificates stand in for the language test. PMLP checks them.</source>
            <translation>Some certificates stand in for the language test. PMLP checks them.</translation>
        </message>
        <message>
            <source>Speech (group II or III)</source>
            <translation>Speech (group II or III)</translation>
        </message>
        <message>
            <source>The answer stays on this computer and only leaves out what you need not take.</source>
            <translation>The answer stays on this computer and only leaves out what you need not take.</translation>
        </message>
        <message>
            <source>Yes, I am 65 or older</source>
            <translation>Yes, I am 65 or older</translation>
        </message>
        <message>
            <source>Yes, as a Latvian or a Liv</source>
            <translation>Yes, as a Latvian or a Liv</translation>
        </message>
        <message>
            <source>Yes: basic school, more than half of the lessons in Latvian</source>
            <translation>Yes: basic school, more than half of the lessons in Latvian</translation>
        </message>
        <message>
            <source>Yes: higher education in Latvian, or a centralised examination in Latvian (9th form at least 50 %, 12th form at least 20 %)</source>
            <translation>Yes: higher education in Latvian, or a centralised examination in Latvian (9th form at least 50 %, 12th form at least 20 %)</translation>
        </message>
    </context>
    <context>
        <name>ProfileResult</name>
        <message>
            <source>**You need not take:** %1</source>
            <translation>**You need not take:** %1</translation>
        </message>
        <message>
            <source>**You take:** %1</source>
            <translation>**You take:** %1</translation>
        </message>
        <message>
            <source>Answer the questions again</source>
            <translation>Answer the questions again</translation>
        </message>
        <message>
            <source>How would you like to take it?</source>
            <translation>How would you like to take it?</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Keep this</translation>
        </message>
        <message>
            <source>Not right? Choose yourself</source>
            <translation>Not right? Choose yourself</translation>
        </message>
        <message>
            <source>Perhaps you need not take the examinations at all. Ask PMLP; meanwhile you can practise here.</source>
            <translation>Perhaps you need not take the examinations at all. Ask PMLP; meanwhile you can practise here.</translation>
        </message>
        <message>
            <source>Several reliefs may be yours: %1. Ask PMLP; below you can choose another one.</source>
            <translation>Several reliefs may be yours: %1. Ask PMLP; below you can choose another one.</translation>
        </message>
    </context>
    <context>
        <name>ProfileRoom</name>
        <message>
            <source>What I have to take</source>
            <translation>What I have to take</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>%1 of %2 questions practised</source>
            <translation>%1 of %2 questions practised</translation>
        </message>
        <message>
            <source>%1, computer voices</source>
            <translation>%1, computer voices</translation>
        </message>
        <message>
            <source>%1, week of %2: %3 of %4 right</source>
            <translation>%1, week of %2: %3 of %4 right</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, usually for %n minute(s)</source>
            <translation>
                <numerusform>, usually for %n minute</numerusform>
                <numerusform>, usually for %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Chance today</source>
            <translation>Chance today</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Days I practised</source>
            <translation>Days I practised</translation>
        </message>
        <message>
            <source>Each day with practice gets a square here. Ten minutes are enough, and a missed day is no loss.</source>
            <translation>Each day with practice gets a square here. Ten minutes are enough, and a missed day is no loss.</translation>
        </message>
        <message>
            <source>Go on as you do: a little every day.</source>
            <translation>Go on as you do: a little every day.</translation>
        </message>
        <message>
            <source>How many times in 100 the letter was right, by weeks. The darker, the more slips.</source>
            <translation>How many times in 100 the letter was right, by weeks. The darker, the more slips.</translation>
        </message>
        <message>
            <source>Last tried in full</source>
            <translation>Last tried in full</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Long vowels and soft letters</source>
            <translation>Long vowels and soft letters</translation>
        </message>
        <message>
            <source>Made by an unofficial trainer for the naturalisation examination. The chances hold for questions like those of the trainer; this sheet is no result of the examination.</source>
            <translation>Made by an unofficial trainer for the naturalisation examination. The chances hold for questions like those of the trainer; this sheet is no result of the examination.</translation>
        </message>
        <message>
            <source>Most often: “%1” left out (%3 of %4 times).</source>
            <translation>Most often: “%1” left out (%3 of %4 times).</translation>
        </message>
        <message>
            <source>Most often: “%1” written as “%2” (%3 of %4 times).</source>
            <translation>Most often: “%1” written as “%2” (%3 of %4 times).</translation>
        </message>
        <message>
            <source>My own marks</source>
            <translation>My own marks</translation>
        </message>
        <message>
            <source>My progress</source>
            <translation>My progress</translation>
        </message>
        <message>
            <source>Of the questions you practised, so many you would answer right now. The weakest stand first.</source>
            <translation>Of the questions you practised, so many you would answer right now. The weakest stand first.</translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>On the day</translation>
        </message>
        <message>
            <source>On the day, if you keep to the plan, about %1 in 100.</source>
            <translation>On the day, if you keep to the plan, about %1 in 100.</translation>
        </message>
        <message>
            <source>Practise some questions on Latvia, and you will see here which topics stay in the memory.</source>
            <translation>Practise some questions on Latvia, and you will see here which topics stay in the memory.</translation>
        </message>
        <message>
            <source>Practise the letters, first of all “%1”.</source>
            <translation>Practise the letters, first of all “%1”.</translation>
        </message>
        <message>
            <source>Practised</source>
            <translation>Practised</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>Remembered</translation>
        </message>
        <message>
            <source>Repeat these topics: %1.</source>
            <translation>Repeat these topics: %1.</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>The examination: %1</source>
            <translation>The examination: %1</translation>
        </message>
        <message>
            <source>Today about %1 times in 100.</source>
            <translation>Today about %1 times in 100.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Try a whole examination once, without hurry.</source>
            <translation>Try a whole examination once, without hurry.</translation>
        </message>
        <message>
            <source>Try once, without hurry: %1.</source>
            <translation>Try once, without hurry: %1.</translation>
        </message>
        <message>
            <source>We do not know yet. After a few days of practice a line appears here for each section.</source>
            <translation>We do not know yet. After a few days of practice a line appears here for each section.</translation>
        </message>
        <message>
            <source>What I remember, by topic</source>
            <translation>What I remember, by topic</translation>
        </message>
        <message>
            <source>What to practise next</source>
            <translation>What to practise next</translation>
        </message>
        <message>
            <source>What you gave yourself. People mark these sections, so the program names no chance.</source>
            <translation>What you gave yourself. People mark these sections, so the program names no chance.</translation>
        </message>
        <message>
            <source>Whatever you type is looked at letter by letter. After the first words the letters appear here.</source>
            <translation>Whatever you type is looked at letter by letter. After the first words the letters appear here.</translation>
        </message>
        <message>
            <source>Would I pass today?</source>
            <translation>Would I pass today?</translation>
        </message>
        <message>
            <source>Write a letter or record an answer and mark it yourself: your marks appear here.</source>
            <translation>Write a letter or record an answer and mark it yourself: your marks appear here.</translation>
        </message>
        <message numerus="yes">
            <source>You practised on %n of the last 30 days</source>
            <translation>
                <numerusform>You practised on %n of the last 30 days</numerusform>
                <numerusform>You practised on %n of the last 30 days</numerusform>
            </translation>
        </message>
        <message>
            <source>a good chance</source>
            <translation>a good chance</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>needed</translation>
        </message>
        <message>
            <source>no practice</source>
            <translation>no practice</translation>
        </message>
    </context>
    <context>
        <name>ProgressRoom</name>
        <message>
            <source>Change the plan</source>
            <translation>Change the plan</translation>
        </message>
        <message>
            <source>My progress</source>
            <translation>My progress</translation>
        </message>
        <message>
            <source>Not known yet, for want of answers: %1.</source>
            <translation>Not known yet, for want of answers: %1.</translation>
        </message>
        <message>
            <source>Practise now</source>
            <translation>Practise now</translation>
        </message>
        <message>
            <source>Save a sheet for printing</source>
            <translation>Save a sheet for printing</translation>
        </message>
        <message>
            <source>Set the examination day</source>
            <translation>Set the examination day</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n topic(s)</source>
            <translation>
                <numerusform>Show the %n topic</numerusform>
                <numerusform>Show all %n topics</numerusform>
            </translation>
        </message>
        <message>
            <source>The chance of reaching what is needed, on questions like these. The band is what we are unsure of.</source>
            <translation>The chance of reaching what is needed, on questions like these. The band is what we are unsure of.</translation>
        </message>
        <message>
            <source>These figures come from the questions of this program. The examination's own may be different.</source>
            <translation>These figures come from the questions of this program. The examination's own may be different.</translation>
        </message>
        <message>
            <source>Would I pass today?</source>
            <translation>Would I pass today?</translation>
        </message>
        <message>
            <source>Your examination: %1.</source>
            <translation>Your examination: %1.</translation>
        </message>
    </context>
    <context>
        <name>Progressing</name>
        <message>
            <source>The sheet is saved: %1</source>
            <translation>The sheet is saved: %1</translation>
        </message>
        <message>
            <source>Where to save the sheet?</source>
            <translation>Where to save the sheet?</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>I have answered aloud</source>
            <translation>I have answered aloud</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>Question %1 of %2</translation>
        </message>
        <message>
            <source>The question read aloud</source>
            <translation>The question read aloud</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>This question bank has no anthem.</source>
            <translation>This question bank has no anthem.</translation>
        </message>
        <message>
            <source>This question bank has no list of words yet.</source>
            <translation>This question bank has no list of words yet.</translation>
        </message>
    </context>
    <context>
        <name>RecorderPanel</name>
        <message>
            <source>Answered aloud, without a recording</source>
            <translation>Answered aloud, without a recording</translation>
        </message>
        <message>
            <source>No microphone was found. Plug one in and press Record again, or answer aloud without it.</source>
            <translation>No microphone was found. Plug one in and press Record again, or answer aloud without it.</translation>
        </message>
        <message>
            <source>Nothing recorded</source>
            <translation>Nothing recorded</translation>
        </message>
        <message>
            <source>Playing: %1</source>
            <translation>Playing: %1</translation>
        </message>
        <message>
            <source>Press Record and speak.</source>
            <translation>Press Record and speak.</translation>
        </message>
        <message>
            <source>Record anew</source>
            <translation>Record anew</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>Recorded: %1</translation>
        </message>
        <message>
            <source>Recording: %1</source>
            <translation>Recording: %1</translation>
        </message>
        <message>
            <source>The microphone gives no sound. Allow this program to use it in the computer's privacy settings, check that it is not switched off, then press Record again.</source>
            <translation>The microphone gives no sound. Allow this program to use it in the computer's privacy settings, check that it is not switched off, then press Record again.</translation>
        </message>
    </context>
    <context>
        <name>RecordingRow</name>
        <message>
            <source>%1 minutes · %2</source>
            <translation>%1 minutes · %2</translation>
        </message>
        <message>
            <source>An examination</source>
            <translation>An examination</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Erase</translation>
        </message>
        <message>
            <source>Erase this recording? This cannot be undone.</source>
            <translation>Erase this recording? This cannot be undone.</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translation>No, keep it</translation>
        </message>
        <message>
            <source>Yes, erase it</source>
            <translation>Yes, erase it</translation>
        </message>
    </context>
    <context>
        <name>RecordingsRoom</name>
        <message numerus="yes">
            <source>%n recording(s), together %1 minutes, %2</source>
            <translation>
                <numerusform>%n recording, together %1 minutes, %2</numerusform>
                <numerusform>%n recordings, together %1 minutes, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase all recordings</source>
            <translation>Erase all recordings</translation>
        </message>
        <message>
            <source>Erase all recordings, those of examinations too? Your own marks stay. This cannot be undone.</source>
            <translation>Erase all recordings, those of examinations too? Your own marks stay. This cannot be undone.</translation>
        </message>
        <message>
            <source>My recordings</source>
            <translation>My recordings</translation>
        </message>
        <message>
            <source>No, keep them</source>
            <translation>No, keep them</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>Show older ones</translation>
        </message>
        <message>
            <source>The folder: %1</source>
            <translation>The folder: %1</translation>
        </message>
        <message>
            <source>There are no recordings.</source>
            <translation>There are no recordings.</translation>
        </message>
        <message>
            <source>They stay on this computer: nobody else hears them, and nothing is sent anywhere.</source>
            <translation>They stay on this computer: nobody else hears them, and nothing is sent anywhere.</translation>
        </message>
        <message>
            <source>To the speaking room</source>
            <translation>To the speaking room</translation>
        </message>
        <message>
            <source>Yes, erase all</source>
            <translation>Yes, erase all</translation>
        </message>
    </context>
    <context>
        <name>RehearsalRoom</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Begin to answer</source>
            <translation>Begin to answer</translation>
        </message>
        <message>
            <source>Begin to speak</source>
            <translation>Begin to speak</translation>
        </message>
        <message>
            <source>End here and hear yourself</source>
            <translation>End here and hear yourself</translation>
        </message>
        <message>
            <source>Hear yourself</source>
            <translation>Hear yourself</translation>
        </message>
        <message>
            <source>Look at the picture in peace. You may begin to speak at any time.</source>
            <translation>Look at the picture in peace. You may begin to speak at any time.</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Next question</translation>
        </message>
        <message>
            <source>No microphone was found. Answer aloud without a recording: everything else works as well. If you plug one in, press Record.</source>
            <translation>No microphone was found. Answer aloud without a recording: everything else works as well. If you plug one in, press Record.</translation>
        </message>
        <message>
            <source>Stop for today</source>
            <translation>Stop for today</translation>
        </message>
        <message>
            <source>The time to answer is over. Everything you said is kept.</source>
            <translation>The time to answer is over. Everything you said is kept.</translation>
        </message>
        <message>
            <source>The time to prepare is over. Now answer aloud.</source>
            <translation>The time to prepare is over. Now answer aloud.</translation>
        </message>
    </context>
    <context>
        <name>Remark</name>
        <message numerus="yes">
            <source>%n sentences after one another begin with “%1”.</source>
            <translation>
                <numerusform>%n sentence begins with “%1”.</numerusform>
                <numerusform>%n sentences after one another begin with “%1”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) more are asked for.</source>
            <translation>
                <numerusform>%n word more is asked for.</numerusform>
                <numerusform>%n words more are asked for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) more than are asked for. Nothing needs to go, but shorter is quicker.</source>
            <translation>
                <numerusform>%n word more than is asked for. Nothing needs to go, but shorter is quicker.</numerusform>
                <numerusform>%n words more than are asked for. Nothing needs to go, but shorter is quicker.</numerusform>
            </translation>
        </message>
        <message>
            <source>A comma seems to be missing: “%1”.</source>
            <translation>A comma seems to be missing: “%1”.</translation>
        </message>
        <message numerus="yes">
            <source>A sentence of %n word(s). Would two be easier to read?</source>
            <translation>
                <numerusform>A sentence of %n word. Would two be easier to read?</numerusform>
                <numerusform>A sentence of %n words. Would two be easier to read?</numerusform>
            </translation>
        </message>
        <message>
            <source>After “Ar cieņu” there is no comma.</source>
            <translation>After “Ar cieņu” there is no comma.</translation>
        </message>
        <message>
            <source>Between greeting and name there is a comma: “%1”.</source>
            <translation>Between greeting and name there is a comma: “%1”.</translation>
        </message>
        <message>
            <source>Change to: %1</source>
            <translation>Change to: %1</translation>
        </message>
        <message>
            <source>Look at the marks: “%1”.</source>
            <translation>Look at the marks: “%1”.</translation>
        </message>
        <message>
            <source>Put in: %1</source>
            <translation>Put in: %1</translation>
        </message>
        <message>
            <source>The program found no closing words.</source>
            <translation>The program found no closing words.</translation>
        </message>
        <message>
            <source>The program found no greeting at the beginning.</source>
            <translation>The program found no greeting at the beginning.</translation>
        </message>
        <message>
            <source>The program found no words of this point: %2. Look for yourself.</source>
            <translation>The program found no words of this point: %2. Look for yourself.</translation>
        </message>
        <message>
            <source>The same word stands twice: “%1”.</source>
            <translation>The same word stands twice: “%1”.</translation>
        </message>
        <message>
            <source>The word list does not know “%1”.</source>
            <translation>The word list does not know “%1”.</translation>
        </message>
        <message>
            <source>The word list does not know “%1”. It may be right all the same: look once more.</source>
            <translation>The word list does not know “%1”. It may be right all the same: look once more.</translation>
        </message>
        <message>
            <source>There are Russian letters in it: %1</source>
            <translation>There are Russian letters in it: %1</translation>
        </message>
        <message>
            <source>There seems to be no name at the end.</source>
            <translation>There seems to be no name at the end.</translation>
        </message>
        <message>
            <source>These two forms do not go together: “%1”.</source>
            <translation>These two forms do not go together: “%1”.</translation>
        </message>
        <message>
            <source>Tu and Jūs stand side by side. Choose one of the two.</source>
            <translation>Tu and Jūs stand side by side. Choose one of the two.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” comes %n time(s). Could another word stand there?</source>
            <translation>
                <numerusform>“%1” comes %n time. Could another word stand there?</numerusform>
                <numerusform>“%1” comes %n times. Could another word stand there?</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is how one greets a friend.</source>
            <translation>“%1” is how one greets a friend.</translation>
        </message>
        <message>
            <source>“%1” is how one takes leave of a friend.</source>
            <translation>“%1” is how one takes leave of a friend.</translation>
        </message>
        <message>
            <source>“%1” is said to a friend. In this letter one is polite.</source>
            <translation>“%1” is said to a friend. In this letter one is polite.</translation>
        </message>
        <message>
            <source>“%1”: to one friend one writes tu. Where several are meant, it may stay.</source>
            <translation>“%1”: to one friend one writes tu. Where several are meant, it may stay.</translation>
        </message>
    </context>
    <context>
        <name>RemarkCard</name>
        <message>
            <source>Show it</source>
            <translation>Show it</translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>%1 words; at least %2 were asked for</source>
            <translation>%1 words; at least %2 were asked for</translation>
        </message>
        <message>
            <source>%1, article %2</source>
            <translation>%1, article %2</translation>
        </message>
        <message>
            <source>%1, preamble</source>
            <translation>%1, preamble</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>Russian letters: “%1” was read as “%2”</source>
            <translation>Russian letters: “%1” was read as “%2”</translation>
        </message>
    </context>
    <context>
        <name>ReportForm</name>
        <message>
            <source>A few words, if you like</source>
            <translation>A few words, if you like</translation>
        </message>
        <message>
            <source>A mistake in the language</source>
            <translation>A mistake in the language</translation>
        </message>
        <message>
            <source>Keep the report</source>
            <translation>Keep the report</translation>
        </message>
        <message>
            <source>Never mind</source>
            <translation>Never mind</translation>
        </message>
        <message>
            <source>Report this question</source>
            <translation>Report this question</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Something else</translation>
        </message>
        <message>
            <source>The question is unclear</source>
            <translation>The question is unclear</translation>
        </message>
        <message>
            <source>The recording is bad</source>
            <translation>The recording is bad</translation>
        </message>
        <message>
            <source>The right answer is wrong</source>
            <translation>The right answer is wrong</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <source>%1 of %2 needed</source>
            <translation>%1 of %2 needed</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 of %2 points</translation>
        </message>
        <message>
            <source>marked by an official</source>
            <translation>marked by an official</translation>
        </message>
        <message>
            <source>marked by the program</source>
            <translation>marked by the program</translation>
        </message>
        <message>
            <source>marked by yourself</source>
            <translation>marked by yourself</translation>
        </message>
    </context>
    <context>
        <name>ResultsRoom</name>
        <message numerus="yes">
            <source>%n section(s) did not reach what is needed yet. Sections do not make up for one another, so this is where practice helps most.</source>
            <translation>
                <numerusform>%n section did not reach what is needed yet. Sections do not make up for one another, so this is where practice helps most.</numerusform>
                <numerusform>%n sections did not reach what is needed yet. Sections do not make up for one another, so this is where practice helps most.</numerusform>
            </translation>
        </message>
        <message>
            <source>All clocks ran at %1 % of the usual time.</source>
            <translation>All clocks ran at %1 % of the usual time.</translation>
        </message>
        <message>
            <source>An unofficial trainer. Rules: %1, as of %2.</source>
            <translation>An unofficial trainer. Rules: %1, as of %2.</translation>
        </message>
        <message>
            <source>Every section reached what is needed.</source>
            <translation>Every section reached what is needed.</translation>
        </message>
        <message>
            <source>Every section reached what is needed. You marked a part of it yourself; in the examination a commission does.</source>
            <translation>Every section reached what is needed. You marked a part of it yourself; in the examination a commission does.</translation>
        </message>
        <message>
            <source>Here you may try again at once.</source>
            <translation>Here you may try again at once.</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>In the examination itself, the next try would be possible from %1 (%2).</source>
            <translation>In the examination itself, the next try would be possible from %1 (%2).</translation>
        </message>
        <message>
            <source>Mark your own work</source>
            <translation>Mark your own work</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Part of the examination is done</source>
            <translation>Part of the examination is done</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Passed</translation>
        </message>
        <message>
            <source>Passed, if your own marks hold</source>
            <translation>Passed, if your own marks hold</translation>
        </message>
        <message>
            <source>Public holidays come on top.</source>
            <translation>Public holidays come on top.</translation>
        </message>
        <message>
            <source>Read the answers</source>
            <translation>Read the answers</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message numerus="yes">
            <source>The clock stood still for %n minute(s) while the program was not running.</source>
            <translation>
                <numerusform>The clock stood still for %n minute while the program was not running.</numerusform>
                <numerusform>The clock stood still for %n minutes while the program was not running.</numerusform>
            </translation>
        </message>
        <message>
            <source>The computer's clock was changed meanwhile; that time was not counted.</source>
            <translation>The computer's clock was changed meanwhile; that time was not counted.</translation>
        </message>
        <message>
            <source>The other parts can be sat now or on another day; all of them join one result.</source>
            <translation>The other parts can be sat now or on another day; all of them join one result.</translation>
        </message>
        <message>
            <source>The program does not judge letters and speech. Compare yours with the criteria.</source>
            <translation>The program does not judge letters and speech. Compare yours with the criteria.</translation>
        </message>
        <message>
            <source>To the next part</source>
            <translation>To the next part</translation>
        </message>
        <message>
            <source>Waiting for your own marks</source>
            <translation>Waiting for your own marks</translation>
        </message>
        <message>
            <source>You gave this examination up. What you answered can still be read.</source>
            <translation>You gave this examination up. What you answered can still be read.</translation>
        </message>
    </context>
    <context>
        <name>ReviewRoom</name>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 of %2 points</translation>
        </message>
        <message>
            <source>%1, task %2 of %3</source>
            <translation>%1, task %2 of %3</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Only what was not right</source>
            <translation>Only what was not right</translation>
        </message>
        <message>
            <source>The answers</source>
            <translation>The answers</translation>
        </message>
        <message>
            <source>To the result</source>
            <translation>To the result</translation>
        </message>
    </context>
    <context>
        <name>RuleFacts</name>
        <message>
            <source>In writing it is part of the knowledge test, which then lasts %1 minutes in all.</source>
            <translation>In writing it is part of the knowledge test, which then lasts %1 minutes in all.</translation>
        </message>
        <message>
            <source>Recited, it is said aloud to the commission after the test, within %1 minutes.</source>
            <translation>Recited, it is said aloud to the commission after the test, within %1 minutes.</translation>
        </message>
        <message>
            <source>The anthem gives up to %1 points; %2 is enough.</source>
            <translation>The anthem gives up to %1 points; %2 is enough.</translation>
        </message>
        <message>
            <source>We count so: all eight lines in order with at most two wrong words, 2 points; six lines, 1 point. Capitals, commas and apostrophes cost nothing.</source>
            <translation>We count so: all eight lines in order with at most two wrong words, 2 points; six lines, 1 point. Capitals, commas and apostrophes cost nothing.</translation>
        </message>
    </context>
    <context>
        <name>RulesRoom</name>
        <message>
            <source>%1, as in force since %2. We last looked on %3. Every line says where it stands in the rules.</source>
            <translation>%1, as in force since %2. We last looked on %3. Every line says where it stands in the rules.</translation>
        </message>
        <message numerus="yes">
            <source>%1: about %n minute(s) suggested</source>
            <translation>
                <numerusform>%1: about %n minute suggested</numerusform>
                <numerusform>%1: about %n minutes suggested</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: how many tasks there are, and of which kind</source>
            <translation>%1: how many tasks there are, and of which kind</translation>
        </message>
        <message numerus="yes">
            <source>%n tries in all</source>
            <translation>
                <numerusform>%n try in all</numerusform>
                <numerusform>%n tries in all</numerusform>
            </translation>
        </message>
        <message>
            <source>(in writing and orally)</source>
            <translation>(in writing and orally)</translation>
        </message>
        <message>
            <source>**%1**: %2 points, at least **%3** needed</source>
            <translation>**%1**: %2 points, at least **%3** needed</translation>
        </message>
        <message numerus="yes">
            <source>**%n minute(s)** in all: %1</source>
            <translation>
                <numerusform>**%n minute** in all: %1</numerusform>
                <numerusform>**%n minutes** in all: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>**%n minute(s)** to prepare: %1</source>
            <translation>
                <numerusform>**%n minute** to prepare: %1</numerusform>
                <numerusform>**%n minutes** to prepare: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>**%n minute(s)** where this is left out: %1</source>
            <translation>
                <numerusform>**%n minute** where this is left out: %1</numerusform>
                <numerusform>**%n minutes** where this is left out: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>**Up to %n minute(s)** to speak: %1</source>
            <translation>
                <numerusform>**Up to %n minute** to speak: %1</numerusform>
                <numerusform>**Up to %n minutes** to speak: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each recording is played %n time(s)</source>
            <translation>
                <numerusform>Each recording is played %n time</numerusform>
                <numerusform>Each recording is played %n times</numerusform>
            </translation>
        </message>
        <message>
            <source>How often one may try</source>
            <translation>How often one may try</translation>
        </message>
        <message>
            <source>The rules of the examination</source>
            <translation>The rules of the examination</translation>
        </message>
        <message>
            <source>What one may choose</source>
            <translation>What one may choose</translation>
        </message>
        <message>
            <source>Whether the whole test is taken again, or only the section that was not passed</source>
            <translation>Whether the whole test is taken again, or only the section that was not passed</translation>
        </message>
        <message>
            <source>Which parts must I take?</source>
            <translation>Which parts must I take?</translation>
        </message>
        <message>
            <source>Who need not take everything</source>
            <translation>Who need not take everything</translation>
        </message>
        <message numerus="yes">
            <source>the next language test after %n working day(s)</source>
            <translation>
                <numerusform>the next language test after %n working day</numerusform>
                <numerusform>the next language test after %n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the next try no earlier than after %n month(s)</source>
            <translation>
                <numerusform>the next try no earlier than after %n month</numerusform>
                <numerusform>the next try no earlier than after %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SampleLetters</name>
        <message>
            <source>First, letters that have their marks</source>
            <translation>First, letters that have their marks</translation>
        </message>
        <message>
            <source>Full marks</source>
            <translation>Full marks</translation>
        </message>
        <message>
            <source>Just enough</source>
            <translation>Just enough</translation>
        </message>
        <message>
            <source>Not enough yet</source>
            <translation>Not enough yet</translation>
        </message>
        <message>
            <source>See what earns how much. Then mark your own letter by the same measure, as a stranger would.</source>
            <translation>See what earns how much. Then mark your own letter by the same measure, as a stranger would.</translation>
        </message>
        <message>
            <source>Together: %1 of %2</source>
            <translation>Together: %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>ScriptBar</name>
        <message>
            <source>Listen once more: hearing %1</source>
            <translation>Listen once more: hearing %1</translation>
        </message>
        <message>
            <source>Listen: first hearing</source>
            <translation>Listen: first hearing</translation>
        </message>
        <message>
            <source>Listening: recording %1 of %2</source>
            <translation>Listening: recording %1 of %2</translation>
        </message>
        <message numerus="yes">
            <source>Read the questions: %n second(s)</source>
            <translation>
                <numerusform>Read the questions: %n second</numerusform>
                <numerusform>Read the questions: %n seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>The recording begins soon. Look at what is asked.</source>
            <translation>The recording begins soon. Look at what is asked.</translation>
        </message>
        <message numerus="yes">
            <source>Time to answer and check: %n second(s)</source>
            <translation>
                <numerusform>Time to answer and check: %n second</numerusform>
                <numerusform>Time to answer and check: %n seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>To this recording</source>
            <translation>To this recording</translation>
        </message>
        <message>
            <source>a computer's voice, harder to follow than the people in the examination</source>
            <translation>a computer's voice, harder to follow than the people in the examination</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Show everything</source>
            <translation>Show everything</translation>
        </message>
    </context>
    <context>
        <name>SearchedRoom</name>
        <message>
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <source>Nothing found for “%1”. Try the beginning of the word.</source>
            <translation>Nothing found for “%1”. Try the beginning of the word.</translation>
        </message>
        <message>
            <source>Nothing is written just so; this begins alike.</source>
            <translation>Nothing is written just so; this begins alike.</translation>
        </message>
    </context>
    <context>
        <name>SectionOverview</name>
        <message numerus="yes">
            <source>%n question(s) not answered yet</source>
            <translation>
                <numerusform>%n question not answered yet</numerusform>
                <numerusform>%n questions not answered yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to come back to</source>
            <translation>
                <numerusform>%n to come back to</numerusform>
                <numerusform>%n to come back to</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is answered</source>
            <translation>Everything is answered</translation>
        </message>
        <message>
            <source>this section is closed</source>
            <translation>this section is closed</translation>
        </message>
    </context>
    <context>
        <name>SectionRow</name>
        <message>
            <source>%1 needed</source>
            <translation>%1 needed</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 of %2 points</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Enough to pass</source>
            <translation>Enough to pass</translation>
        </message>
        <message>
            <source>History and culture</source>
            <translation>History and culture</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Listening</translation>
        </message>
        <message>
            <source>Not tried yet</source>
            <translation>Not tried yet</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>The Constitution</source>
            <translation>The Constitution</translation>
        </message>
        <message>
            <source>The anthem</source>
            <translation>The anthem</translation>
        </message>
        <message>
            <source>Waiting for your marks</source>
            <translation>Waiting for your marks</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Writing</translation>
        </message>
        <message>
            <source>You need not take it</source>
            <translation>You need not take it</translation>
        </message>
    </context>
    <context>
        <name>SeenPanel</name>
        <message numerus="yes">
            <source>%n sentence(s)</source>
            <translation>
                <numerusform>%n sentence</numerusform>
                <numerusform>%n sentences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at this first</source>
            <translation>Look at this first</translation>
        </message>
        <message>
            <source>Looked over</source>
            <translation>Looked over</translation>
        </message>
        <message>
            <source>Only the first pages were looked over.</source>
            <translation>Only the first pages were looked over.</translation>
        </message>
        <message numerus="yes">
            <source>Show more (%n)</source>
            <translation>
                <numerusform>Show more (%n)</numerusform>
                <numerusform>Show more (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>The program found nothing to mend. It does not see everything: read it once more.</source>
            <translation>The program found nothing to mend. It does not see everything: read it once more.</translation>
        </message>
        <message>
            <source>The program sees words and signs, not sense: endings and word order are for you to check.</source>
            <translation>The program sees words and signs, not sense: endings and word order are for you to check.</translation>
        </message>
        <message>
            <source>There is no word list, so the spelling was not looked at. The rest was.</source>
            <translation>There is no word list, so the spelling was not looked at. The rest was.</translation>
        </message>
        <message>
            <source>closing found</source>
            <translation>closing found</translation>
        </message>
        <message>
            <source>greeting found</source>
            <translation>greeting found</translation>
        </message>
        <message>
            <source>no closing found</source>
            <translation>no closing found</translation>
        </message>
        <message>
            <source>no greeting found</source>
            <translation>no greeting found</translation>
        </message>
    </context>
    <context>
        <name>SetAsideRoom</name>
        <message>
            <source>It will be asked again: %1</source>
            <translation>It will be asked again: %1</translation>
        </message>
        <message>
            <source>Nothing is set aside.</source>
            <translation>Nothing is set aside.</translation>
        </message>
        <message>
            <source>Practise it again</source>
            <translation>Practise it again</translation>
        </message>
        <message>
            <source>Reading room</source>
            <translation>Reading room</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>These would not stay, however often they were asked. That happens to everybody.</source>
            <translation>These would not stay, however often they were asked. That happens to everybody.</translation>
        </message>
        <message>
            <source>To practice</source>
            <translation>To practice</translation>
        </message>
    </context>
    <context>
        <name>SettingsRoom</name>
        <message>
            <source>All your results, answers, recordings and backups will be deleted. This cannot be undone.</source>
            <translation>All your results, answers, recordings and backups will be deleted. This cannot be undone.</translation>
        </message>
        <message>
            <source>Check the sound</source>
            <translation>Check the sound</translation>
        </message>
        <message>
            <source>Erase my data</source>
            <translation>Erase my data</translation>
        </message>
        <message>
            <source>Everything stays on this computer, in the folder %1</source>
            <translation>Everything stays on this computer, in the folder %1</translation>
        </message>
        <message>
            <source>Listen to a short recording and try your microphone before the examination.</source>
            <translation>Listen to a short recording and try your microphone before the examination.</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Make a backup now</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translation>No, keep it</translation>
        </message>
        <message>
            <source>Save all my data to a file</source>
            <translation>Save all my data to a file</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sound</translation>
        </message>
        <message>
            <source>Who is practising</source>
            <translation>Who is practising</translation>
        </message>
        <message>
            <source>Yes, erase everything</source>
            <translation>Yes, erase everything</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Your data</translation>
        </message>
    </context>
    <context>
        <name>SingleChoiceWidget</name>
        <message>
            <source>Right, and your answer</source>
            <translation>Right, and your answer</translation>
        </message>
        <message>
            <source>The right answer</source>
            <translation>The right answer</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Your answer</translation>
        </message>
    </context>
    <context>
        <name>Slips</name>
        <message>
            <source>Russian letters: %1</source>
            <translation>Russian letters: %1</translation>
        </message>
        <message>
            <source>a letter</source>
            <translation>a letter</translation>
        </message>
        <message>
            <source>another word: %1</source>
            <translation>another word: %1</translation>
        </message>
        <message>
            <source>capital letter</source>
            <translation>capital letter</translation>
        </message>
        <message>
            <source>caron (č, š, ž)</source>
            <translation>caron (č, š, ž)</translation>
        </message>
        <message>
            <source>in another place</source>
            <translation>in another place</translation>
        </message>
        <message>
            <source>line missing</source>
            <translation>line missing</translation>
        </message>
        <message>
            <source>mark of a long vowel</source>
            <translation>mark of a long vowel</translation>
        </message>
        <message>
            <source>means something else: %1</source>
            <translation>means something else: %1</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no answer</translation>
        </message>
        <message>
            <source>softening mark</source>
            <translation>softening mark</translation>
        </message>
        <message>
            <source>word missing</source>
            <translation>word missing</translation>
        </message>
        <message>
            <source>word too many: %1</source>
            <translation>word too many: %1</translation>
        </message>
    </context>
    <context>
        <name>SlotRow</name>
        <message>
            <source>Choose an answer</source>
            <translation>Choose an answer</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>No answer yet</translation>
        </message>
        <message>
            <source>Type the letter of an answer to choose it, Delete to take it back.</source>
            <translation>Type the letter of an answer to choose it, Delete to take it back.</translation>
        </message>
        <message>
            <source>nothing chosen yet</source>
            <translation>nothing chosen yet</translation>
        </message>
    </context>
    <context>
        <name>SoundCheckRoom</name>
        <message>
            <source>A voice in Latvian</source>
            <translation>A voice in Latvian</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Listening</translation>
        </message>
        <message>
            <source>Press Record, say a sentence, press Stop. The bar moves while you speak. Then listen to yourself.</source>
            <translation>Press Record, say a sentence, press Stop. The bar moves while you speak. Then listen to yourself.</translation>
        </message>
        <message>
            <source>Press and listen. If you hear nothing, turn up the loudspeaker or plug in headphones.</source>
            <translation>Press and listen. If you hear nothing, turn up the loudspeaker or plug in headphones.</translation>
        </message>
        <message>
            <source>Sound check</source>
            <translation>Sound check</translation>
        </message>
        <message>
            <source>Speaking</source>
            <translation>Speaking</translation>
        </message>
        <message>
            <source>This computer plays no sound, so the listening section cannot be taken here.</source>
            <translation>This computer plays no sound, so the listening section cannot be taken here.</translation>
        </message>
        <message>
            <source>Try both in peace. Nothing of this is kept.</source>
            <translation>Try both in peace. Nothing of this is kept.</translation>
        </message>
    </context>
    <context>
        <name>Speaking</name>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>This question bank has no such tasks.</source>
            <translation>This question bank has no such tasks.</translation>
        </message>
        <message>
            <source>Your marks are kept.</source>
            <translation>Your marks are kept.</translation>
        </message>
    </context>
    <context>
        <name>SpeakingReviewRoom</name>
        <message numerus="yes">
            <source>%n criterion(s) still to mark</source>
            <translation>
                <numerusform>%n criterion still to mark</numerusform>
                <numerusform>%n criteria still to mark</numerusform>
            </translation>
        </message>
        <message>
            <source>Hear yourself: %1</source>
            <translation>Hear yourself: %1</translation>
        </message>
        <message>
            <source>In plain numbers</source>
            <translation>In plain numbers</translation>
        </message>
        <message>
            <source>Keep these marks</source>
            <translation>Keep these marks</translation>
        </message>
        <message>
            <source>Keep these marks anew</source>
            <translation>Keep these marks anew</translation>
        </message>
        <message>
            <source>Listen to yourself and to the model, then mark yourself. The model is one good answer, not the only one. The program does not judge speech.</source>
            <translation>Listen to yourself and to the model, then mark yourself. The model is one good answer, not the only one. The program does not judge speech.</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>One more</translation>
        </message>
        <message>
            <source>They say how long and how fast you spoke, not how well: one may pause to think, and nobody marks the pace. Silences of a third of a second or more are counted; syllables are counted by their loudness (after de Jong and Wempe, 2009), so the pace is an estimate.</source>
            <translation>They say how long and how fast you spoke, not how well: one may pause to think, and nobody marks the pace. Silences of a third of a second or more are counted; syllables are counted by their loudness (after de Jong and Wempe, 2009), so the pace is an estimate.</translation>
        </message>
        <message>
            <source>To the speaking room</source>
            <translation>To the speaking room</translation>
        </message>
        <message>
            <source>Your own marks: %1 of %2</source>
            <translation>Your own marks: %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>SpeakingRoom</name>
        <message numerus="yes">
            <source>%n recording(s) on this computer, %1.</source>
            <translation>
                <numerusform>%n recording on this computer, %1.</numerusform>
                <numerusform>%n recordings on this computer, %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>A picture to describe, and questions about it.</source>
            <translation>A picture to describe, and questions about it.</translation>
        </message>
        <message>
            <source>A recording was interrupted on %1. What was said until then is kept: %2 minutes.</source>
            <translation>A recording was interrupted on %1. What was said until then is kept: %2 minutes.</translation>
        </message>
        <message>
            <source>A situation, and what you have to ask for or say in it.</source>
            <translation>A situation, and what you have to ask for or say in it.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Hear or erase recordings</source>
            <translation>Hear or erase recordings</translation>
        </message>
        <message>
            <source>My recordings</source>
            <translation>My recordings</translation>
        </message>
        <message>
            <source>See how it goes</source>
            <translation>See how it goes</translation>
        </message>
        <message>
            <source>Some questions about everyday life, as in the examination.</source>
            <translation>Some questions about everyday life, as in the examination.</translation>
        </message>
        <message>
            <source>Speak aloud, hear yourself beside a model answer, and mark yourself. Nobody else hears it, and the program judges nothing.</source>
            <translation>Speak aloud, hear yourself beside a model answer, and mark yourself. Nobody else hears it, and the program judges nothing.</translation>
        </message>
        <message>
            <source>Speaking room</source>
            <translation>Speaking room</translation>
        </message>
        <message>
            <source>The Constitution and history, answered aloud: time to prepare, then time to answer.</source>
            <translation>The Constitution and history, answered aloud: time to prepare, then time to answer.</translation>
        </message>
        <message>
            <source>There are none yet. They stay on this computer.</source>
            <translation>There are none yet. They stay on this computer.</translation>
        </message>
        <message>
            <source>What you have practised</source>
            <translation>What you have practised</translation>
        </message>
    </context>
    <context>
        <name>SpokenEvidence</name>
        <message>
            <source>A model answer</source>
            <translation>A model answer</translation>
        </message>
        <message>
            <source>To compare with:</source>
            <translation>To compare with:</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>What you said</translation>
        </message>
        <message>
            <source>Your recording</source>
            <translation>Your recording</translation>
        </message>
    </context>
    <context>
        <name>SpokenPiece</name>
        <message>
            <source>Source: %1</source>
            <translation>Source: %1</translation>
        </message>
    </context>
    <context>
        <name>StandingRow</name>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 of %2 points</translation>
        </message>
        <message>
            <source>About %1 times in 100 (%2 to %3)</source>
            <translation>About %1 times in 100 (%2 to %3)</translation>
        </message>
        <message>
            <source>We do not know yet</source>
            <translation>We do not know yet</translation>
        </message>
        <message>
            <source>computer voices</source>
            <translation>computer voices</translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message numerus="yes">
            <source>%n minute(s) are left.</source>
            <translation>
                <numerusform>%n minute is left.</numerusform>
                <numerusform>%n minutes are left.</numerusform>
            </translation>
        </message>
        <message>
            <source>A good beginning</source>
            <translation>A good beginning</translation>
        </message>
        <message>
            <source>A little of everything, without a clock and without marks. After each task you see the right answer, and at the end what to do next.</source>
            <translation>A little of everything, without a clock and without marks. After each task you see the right answer, and at the end what to do next.</translation>
        </message>
        <message>
            <source>All your answers are kept, and the clock stood still meanwhile.</source>
            <translation>All your answers are kept, and the clock stood still meanwhile.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Each part can be taken by itself, on another day. You can stop at any time and go on later.</source>
            <translation>Each part can be taken by itself, on another day. You can stop at any time and go on later.</translation>
        </message>
        <message>
            <source>Everything was enough. Once more the whole examination?</source>
            <translation>Everything was enough. Once more the whole examination?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Go on where you stopped</source>
            <translation>Go on where you stopped</translation>
        </message>
        <message>
            <source>Last time it was not enough yet. The questions will be new, and each try makes you calmer.</source>
            <translation>Last time it was not enough yet. The questions will be new, and each try makes you calmer.</translation>
        </message>
        <message>
            <source>Mark your own work: %1</source>
            <translation>Mark your own work: %1</translation>
        </message>
        <message>
            <source>New questions, the same order and the same clock as in the examination.</source>
            <translation>New questions, the same order and the same clock as in the examination.</translation>
        </message>
        <message>
            <source>One more try: %1</source>
            <translation>One more try: %1</translation>
        </message>
        <message>
            <source>Practise a little</source>
            <translation>Practise a little</translation>
        </message>
        <message>
            <source>Practise: %1</source>
            <translation>Practise: %1</translation>
        </message>
        <message>
            <source>The program does not judge letters and speech. Compare yours with the criteria and give the points yourself.</source>
            <translation>The program does not judge letters and speech. Compare yours with the criteria and give the points yourself.</translation>
        </message>
        <message>
            <source>To my results</source>
            <translation>To my results</translation>
        </message>
        <message>
            <source>To the examination</source>
            <translation>To the examination</translation>
        </message>
        <message>
            <source>To this part</source>
            <translation>To this part</translation>
        </message>
        <message>
            <source>Try once more</source>
            <translation>Try once more</translation>
        </message>
        <message>
            <source>Try something new: %1</source>
            <translation>Try something new: %1</translation>
        </message>
        <message>
            <source>What is about to be forgotten, and something new. After each answer you see why it is so.</source>
            <translation>What is about to be forgotten, and something new. After each answer you see why it is so.</translation>
        </message>
        <message>
            <source>Where do I stand? Eight small tasks, three minutes</source>
            <translation>Where do I stand? Eight small tasks, three minutes</translation>
        </message>
        <message>
            <source>You began on %1.</source>
            <translation>You began on %1.</translation>
        </message>
        <message>
            <source>You stopped in the middle</source>
            <translation>You stopped in the middle</translation>
        </message>
        <message>
            <source>You were at: %1.</source>
            <translation>You were at: %1.</translation>
        </message>
        <message>
            <source>Your next step</source>
            <translation>Your next step</translation>
        </message>
    </context>
    <context>
        <name>Stubborn</name>
        <message>
            <source>Read the article in the reading room, and write it down once by hand.</source>
            <translation>Read the article in the reading room, and write it down once by hand.</translation>
        </message>
        <message>
            <source>Say it aloud in a sentence of your own, and write it down once by hand.</source>
            <translation>Say it aloud in a sentence of your own, and write it down once by hand.</translation>
        </message>
        <message>
            <source>Sing the line aloud, and write it down once by hand.</source>
            <translation>Sing the line aloud, and write it down once by hand.</translation>
        </message>
        <message>
            <source>Tell it to somebody in your own words, or look at a picture of it: stories stay.</source>
            <translation>Tell it to somebody in your own words, or look at a picture of it: stories stay.</translation>
        </message>
    </context>
    <context>
        <name>SummaryRoom</name>
        <message numerus="yes">
            <source>%n question(s) are not answered. An answer costs nothing, even a guess.</source>
            <translation>
                <numerusform>%n question is not answered. An answer costs nothing, even a guess.</numerusform>
                <numerusform>%n questions are not answered. An answer costs nothing, even a guess.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the questions</source>
            <translation>Back to the questions</translation>
        </message>
        <message>
            <source>Begin to answer</source>
            <translation>Begin to answer</translation>
        </message>
        <message>
            <source>End the time to prepare and begin to answer? Your notes stay in view.</source>
            <translation>End the time to prepare and begin to answer? Your notes stay in view.</translation>
        </message>
        <message>
            <source>Finish all the same? After that the answers can no longer be changed.</source>
            <translation>Finish all the same? After that the answers can no longer be changed.</translation>
        </message>
        <message>
            <source>Finish this part</source>
            <translation>Finish this part</translation>
        </message>
        <message>
            <source>Finish? After that the answers can no longer be changed.</source>
            <translation>Finish? After that the answers can no longer be changed.</translation>
        </message>
        <message>
            <source>Give it up for good? What you have answered can still be read, but no part of it can be continued.</source>
            <translation>Give it up for good? What you have answered can still be read, but no part of it can be continued.</translation>
        </message>
        <message>
            <source>Give up this examination</source>
            <translation>Give up this examination</translation>
        </message>
        <message>
            <source>Go on another time</source>
            <translation>Go on another time</translation>
        </message>
        <message>
            <source>Here you see what is not answered yet. Press a number to go to the question. The clock goes on.</source>
            <translation>Here you see what is not answered yet. Press a number to go to the question. The clock goes on.</translation>
        </message>
        <message>
            <source>No, go on</source>
            <translation>No, go on</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Yes, begin</source>
            <translation>Yes, begin</translation>
        </message>
        <message>
            <source>Yes, finish</source>
            <translation>Yes, finish</translation>
        </message>
        <message>
            <source>Yes, give it up</source>
            <translation>Yes, give it up</translation>
        </message>
        <message>
            <source>You may begin to answer before the time to prepare is over.</source>
            <translation>You may begin to answer before the time to prepare is over.</translation>
        </message>
    </context>
    <context>
        <name>TextForm</name>
        <message>
            <source>As often as you like. Commas and full stops do not count here, every letter does.</source>
            <translation>As often as you like. Commas and full stops do not count here, every letter does.</translation>
        </message>
        <message>
            <source>Change the mark before the cursor (F2)</source>
            <translation>Change the mark before the cursor (F2)</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Listen and write the sentence.</source>
            <translation>Listen and write the sentence.</translation>
        </message>
        <message>
            <source>Put the marks back: every letter that needs one.</source>
            <translation>Put the marks back: every letter that needs one.</translation>
        </message>
        <message>
            <source>Tap a letter to change its mark, or press F2 after it. You can also type.</source>
            <translation>Tap a letter to change its mark, or press F2 after it. You can also type.</translation>
        </message>
        <message>
            <source>the sentence</source>
            <translation>the sentence</translation>
        </message>
    </context>
    <context>
        <name>TheDayRoom</name>
        <message>
            <source>Go through it once in your mind, in peace. What we do not know, we say; PMLP will tell you.</source>
            <translation>Go through it once in your mind, in peace. What we do not know, we say; PMLP will tell you.</translation>
        </message>
        <message>
            <source>The day of the examination</source>
            <translation>The day of the examination</translation>
        </message>
    </context>
    <context>
        <name>TodayCard</name>
        <message numerus="yes">
            <source>%n days practised in a row, a day off now and then included.</source>
            <translation>
                <numerusform>%n day practised in a row; a day off now and then does no harm.</numerusform>
                <numerusform>%n days practised in a row; a day off now and then does no harm.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) a day</source>
            <translation>
                <numerusform>%n minute a day</numerusform>
                <numerusform>%n minutes a day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the last seven days.</source>
            <translation>
                <numerusform>%n of the last seven days.</numerusform>
                <numerusform>%n of the last seven days.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enough for today. Well done!</source>
            <translation>Enough for today. Well done!</translation>
        </message>
        <message>
            <source>Little and often: that is how it stays.</source>
            <translation>Little and often: that is how it stays.</translation>
        </message>
        <message>
            <source>Practise now</source>
            <translation>Practise now</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>Today %1 of %2 minutes.</source>
            <translation>Today %1 of %2 minutes.</translation>
        </message>
        <message>
            <source>What to practise</source>
            <translation>What to practise</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>%1: %2 of %3 answered</source>
            <translation>%1: %2 of %3 answered</translation>
        </message>
        <message>
            <source>%1: closed</source>
            <translation>%1: closed</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Not saved yet</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>Show the time</source>
            <translation>Show the time</translation>
        </message>
        <message>
            <source>The clock</source>
            <translation>The clock</translation>
        </message>
    </context>
    <context>
        <name>TopicChoice</name>
        <message>
            <source>%1 of %2 practised</source>
            <translation>%1 of %2 practised</translation>
        </message>
        <message>
            <source>A section or a topic</source>
            <translation>A section or a topic</translation>
        </message>
        <message>
            <source>All of it: %1</source>
            <translation>All of it: %1</translation>
        </message>
        <message>
            <source>This question bank has nothing to practise yet.</source>
            <translation>This question bank has nothing to practise yet.</translation>
        </message>
    </context>
    <context>
        <name>Topics</name>
        <message>
            <source>Animals</source>
            <translation>Animals</translation>
        </message>
        <message>
            <source>Celebrations</source>
            <translation>Celebrations</translation>
        </message>
        <message>
            <source>Culture</source>
            <translation>Culture</translation>
        </message>
        <message>
            <source>Eating out</source>
            <translation>Eating out</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Education</translation>
        </message>
        <message>
            <source>Endings</source>
            <translation>Endings</translation>
        </message>
        <message>
            <source>Everyday life</source>
            <translation>Everyday life</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Family</translation>
        </message>
        <message>
            <source>Food</source>
            <translation>Food</translation>
        </message>
        <message>
            <source>Free time</source>
            <translation>Free time</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>Home and housing</source>
            <translation>Home and housing</translation>
        </message>
        <message>
            <source>Long vowels</source>
            <translation>Long vowels</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Neighbours</translation>
        </message>
        <message>
            <source>Offices and authorities</source>
            <translation>Offices and authorities</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Safety</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Shopping</source>
            <translation>Shopping</translation>
        </message>
        <message>
            <source>Sibilants: š, ž, č</source>
            <translation>Sibilants: š, ž, č</translation>
        </message>
        <message>
            <source>Society</source>
            <translation>Society</translation>
        </message>
        <message>
            <source>Soft consonants</source>
            <translation>Soft consonants</translation>
        </message>
        <message>
            <source>The environment</source>
            <translation>The environment</translation>
        </message>
        <message>
            <source>The media</source>
            <translation>The media</translation>
        </message>
        <message>
            <source>The town</source>
            <translation>The town</translation>
        </message>
        <message>
            <source>The weather</source>
            <translation>The weather</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Transport</translation>
        </message>
        <message>
            <source>Travelling</source>
            <translation>Travelling</translation>
        </message>
        <message>
            <source>Travels</source>
            <translation>Travels</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
    </context>
    <context>
        <name>TrainerRoom</name>
        <message>
            <source>The anthem</source>
            <translation>The anthem</translation>
        </message>
    </context>
    <context>
        <name>TranscriptSheet</name>
        <message>
            <source>The recording</source>
            <translation>The recording</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
    </context>
    <context>
        <name>TrueFalseWidget</name>
        <message>
            <source>Right, and your answer</source>
            <translation>Right, and your answer</translation>
        </message>
        <message>
            <source>The right answer</source>
            <translation>The right answer</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Your answer</translation>
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message>
            <source>I have answered aloud</source>
            <translation>I have answered aloud</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>The letter is kept. You can read it again any time.</source>
            <translation>The letter is kept. You can read it again any time.</translation>
        </message>
        <message>
            <source>The question bank does not have this letter any more.</source>
            <translation>The question bank does not have this letter any more.</translation>
        </message>
    </context>
    <context>
        <name>WritingDeskRoom</name>
        <message>
            <source>Choose a letter and write it in peace. Afterwards the program shows what it saw, and you mark the letter yourself beside three letters that have their marks.</source>
            <translation>Choose a letter and write it in peace. Afterwards the program shows what it saw, and you mark the letter yourself beside three letters that have their marks.</translation>
        </message>
        <message numerus="yes">
            <source>My letters (%n)</source>
            <translation>
                <numerusform>My letters (%n)</numerusform>
                <numerusform>My letters (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all letters (%n)</source>
            <translation>
                <numerusform>Show all letters (%n)</numerusform>
                <numerusform>Show all letters (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>The question bank has no letters yet.</source>
            <translation>The question bank has no letters yet.</translation>
        </message>
        <message>
            <source>The writing desk</source>
            <translation>The writing desk</translation>
        </message>
        <message>
            <source>To practice</source>
            <translation>To practice</translation>
        </message>
    </context>
    <context>
        <name>WritingHistoryRoom</name>
        <message>
            <source>%1: %2 of %3 points</source>
            <translation>%1: %2 of %3 points</translation>
        </message>
        <message>
            <source>My letters</source>
            <translation>My letters</translation>
        </message>
        <message>
            <source>Show older letters</source>
            <translation>Show older letters</translation>
        </message>
        <message>
            <source>There are no letters yet.</source>
            <translation>There are no letters yet.</translation>
        </message>
        <message>
            <source>To the writing desk</source>
            <translation>To the writing desk</translation>
        </message>
        <message>
            <source>Your letters stay on this computer. The marks are your own.</source>
            <translation>Your letters stay on this computer. The marks are your own.</translation>
        </message>
        <message>
            <source>Your own marks, the latest last:</source>
            <translation>Your own marks, the latest last:</translation>
        </message>
    </context>
    <context>
        <name>WritingLetterRoom</name>
        <message>
            <source>%1–%2 are asked for</source>
            <translation>%1–%2 are asked for</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>A letter</source>
            <translation>A letter</translation>
        </message>
        <message>
            <source>As in the examination: no hints until I am done</source>
            <translation>As in the examination: no hints until I am done</translation>
        </message>
        <message>
            <source>Done: mark it myself</source>
            <translation>Done: mark it myself</translation>
        </message>
        <message numerus="yes">
            <source>In the examination about %n minute(s) are left for the letter; here nobody stops you.</source>
            <translation>
                <numerusform>In the examination about %n minute is left for the letter; here nobody stops you.</numerusform>
                <numerusform>In the examination about %n minutes are left for the letter; here nobody stops you.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look it over</source>
            <translation>Look it over</translation>
        </message>
        <message>
            <source>Other letters</source>
            <translation>Other letters</translation>
        </message>
        <message>
            <source>There is no clock. What you write is kept as you write.</source>
            <translation>There is no clock. What you write is kept as you write.</translation>
        </message>
        <message>
            <source>There is no letter yet. Write a few words first.</source>
            <translation>There is no letter yet. Write a few words first.</translation>
        </message>
        <message>
            <source>Your letter</source>
            <translation>Your letter</translation>
        </message>
    </context>
    <context>
        <name>WritingMarksRoom</name>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 of %2 points</translation>
        </message>
        <message numerus="yes">
            <source>%n criterion(s) still to mark</source>
            <translation>
                <numerusform>%n criterion still to mark</numerusform>
                <numerusform>%n criteria still to mark</numerusform>
            </translation>
        </message>
        <message>
            <source>A letter that is too short or off the topic earns %1 points at most.</source>
            <translation>A letter that is too short or off the topic earns %1 points at most.</translation>
        </message>
        <message>
            <source>Improve the letter</source>
            <translation>Improve the letter</translation>
        </message>
        <message>
            <source>Keep letter and marks</source>
            <translation>Keep letter and marks</translation>
        </message>
        <message>
            <source>Keep without marks</source>
            <translation>Keep without marks</translation>
        </message>
        <message>
            <source>My own marks for the letter</source>
            <translation>My own marks for the letter</translation>
        </message>
        <message>
            <source>The program does not judge letters. Read the three letters and their reasons, then mark your own as a stranger would. These criteria are ours: the rules give none.</source>
            <translation>The program does not judge letters. Read the three letters and their reasons, then mark your own as a stranger would. These criteria are ours: the rules give none.</translation>
        </message>
    </context>
    <context>
        <name>_Answer</name>
        <message>
            <source>A model answer</source>
            <translation>A model answer</translation>
        </message>
        <message>
            <source>Answered aloud, without a recording</source>
            <translation>Answered aloud, without a recording</translation>
        </message>
        <message>
            <source>To compare with:</source>
            <translation>To compare with:</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Your answer</translation>
        </message>
    </context>
    <context>
        <name>_CellButton</name>
        <message>
            <source>Question %1</source>
            <translation>Question %1</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>answered</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>flagged</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>not answered yet</translation>
        </message>
        <message>
            <source>you are here</source>
            <translation>you are here</translation>
        </message>
    </context>
    <context>
        <name>_LetterCard</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Erase</translation>
        </message>
        <message>
            <source>Erase it</source>
            <translation>Erase it</translation>
        </message>
        <message>
            <source>Erase this letter for good? It cannot be brought back.</source>
            <translation>Erase this letter for good? It cannot be brought back.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Write it again</source>
            <translation>Write it again</translation>
        </message>
        <message>
            <source>without marks</source>
            <translation>without marks</translation>
        </message>
        <message>
            <source>your own marks: %1 of %2</source>
            <translation>your own marks: %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>_TaskCard</name>
        <message>
            <source>A letter to friends</source>
            <translation>A letter to friends</translation>
        </message>
        <message>
            <source>A polite letter</source>
            <translation>A polite letter</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Go on writing</translation>
        </message>
        <message>
            <source>Last written: %1</source>
            <translation>Last written: %1</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Write</translation>
        </message>
    </context>
</TS>
