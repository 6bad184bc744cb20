<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutRoom</name>
    <message>
        <source>%1, as in force since %2. We last looked on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), never used in an examination</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them checked by a named expert</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them read by a second person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are spoken by a computer voice, which is harder to follow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in the bank.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unofficial trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you answer stays on this computer. The program needs no network and no account. In the settings you can save or erase your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program: EUPL-1.2. Questions and recordings: CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program helps to prepare for the naturalisation examination. It does not belong to PMLP, and a result here is not a result of the examination. What matters in the end is what PMLP says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the regulation is silent, the program uses a default of its own and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnthemTextRoom</name>
    <message>
        <source>The anthem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudioButton</name>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefingRoom</name>
    <message numerus="yes">
        <source>%n recording(s) of the listening section are not there. Those tasks will be passed over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A computer&apos;s voice reads. It is harder to follow than the people in the examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Begin (%n minute(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begin to prepare (%n minute(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each part can be sat now or on another day; all of them join one result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each recording is heard %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is saved at once. If the computer stops, you go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In listening and reading, small spelling slips and missing long marks cost nothing in answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening begins at once and runs by itself; it cannot be stopped or played again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dictionary, no telephone, nobody&apos;s help, as in the examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands still. Go on when you are ready, or on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a rehearsal: the same order, points and clock as in the examination. Nobody sees it, and you can try as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the microphone first. Without one you can still answer aloud and mark yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sound before you begin: nothing is played again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answer aloud and record yourself. Afterwards you mark yourself by the criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may go back and change answers until you finish or the time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may record an answer again while there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see your questions and may make notes. The notes are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>%1</source>
        <comment>the number of a paragraph</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an older description; today&apos;s rule is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one source only; ask PMLP to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: ask PMLP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our default: the rules do not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation No. 973, annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation No. 973, paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older description of the examination (ALTE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockLabel</name>
    <message>
        <source>%1:%2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConstitutionRoom</name>
    <message>
        <source>%1, in Latvian, as in force since %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search: a word or an article number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Constitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s).</source>
        <comment>in articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>%1: of %2 point(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CyrillicGuard</name>
    <message>
        <source>Change to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the keyboard to Latvian or English (often Alt + Shift, or Windows key + Space).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are writing with Russian letters: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H:mm</source>
        <comment>a time of day in Qt&apos;s letters: H, mm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in Qt&apos;s letters: d, MM, MMMM, yyyy</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Saving works again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s disk is slow. Everything is kept; saving just takes a moment longer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DictationWidget</name>
    <message>
        <source>Everything right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>In figures, for example 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date, for example 4. maijs or 04.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price, for example 2,50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time, for example 14.30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryOutcome</name>
    <message>
        <source>Half right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, with a slip: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExamRoom</name>
    <message>
        <source>%1, task %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening is over. Go on with the other tasks in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording of listening task %1 is missing, so the task is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>suggested for the section: %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Examination</name>
    <message>
        <source>Thank you. The report is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over. Everything you answered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtendedTextWidget</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the task asks for %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapChoiceWidget</name>
    <message>
        <source>Press a gap in the text, then the answer that belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right would be: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapField</name>
    <message>
        <source>Gap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the letter of an answer to choose it, Delete to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryRoom</name>
    <message numerus="yes">
        <source>%n word(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word with the meaning it has in the examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in Latvian, Russian or English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the examination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naturalisation trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>Enough in %n section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished; you can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet enough: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>Examinations, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. After your first examination you will find here what came out, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the examination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>About the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unofficial trainer. The rules: Cabinet Regulation No. 973 as in force since 7 September 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, %1!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge of Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan to the examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise for ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the naturalisation examination in peace. No account, no network, and nobody sees your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I have to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is practising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemReview</name>
    <message>
        <source>%1 of %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>marked by yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatvianKeyboard</name>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeafRoom</name>
    <message>
        <source>Reading room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterBar</name>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message>
        <source>Both stanzas in large letters, and what to mind when writing them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts, time, points, tries and reliefs, each with its paragraph. Our own guesses are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in peace what the examination asks about, and how it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the Constitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the anthem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Constitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole text by chapter and article. Search it without minding marks or capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when, what to bring and what is not allowed: a calm walk through the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of law, state, history and everyday life in Latvian, Russian and English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the examination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListenRow</name>
    <message>
        <source>%1: not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Kept. The examination will have what applies to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question bank has no easy questions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save your data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookFirst</name>
    <message numerus="yes">
        <source>Look at the picture: %n second(s). You may begin to speak earlier.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now speak: press Record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Naturalisation trainer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkingRoom</name>
    <message>
        <source>%1 of %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) still to mark</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A letter that is too short or off the topic earns %1 points at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now to my own letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not judge letters and speech. These criteria are ours: the rules give none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own marks: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a numbered line, then the answer that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right would be: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>More than one answer is right. Mark all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, and you marked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, but you did not mark it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked it, but it is not right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>My notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes (they are not kept)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something in the program went wrong. Nothing you have answered is lost; you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionChoice</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionPane</name>
    <message>
        <source>%1: choose the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionTile</name>
    <message>
        <source>already used (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderingWidget</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here belongs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lines with the buttons until the order is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is right as it stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnLetter</name>
    <message>
        <source>%1–%2 were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>* Our default: the rules do not say it, so the real examination may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** for everything; you choose the order yourself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to prepare; answers come after.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to recite the anthem.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to speak.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Needed to pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message numerus="yes">
        <source>%n examination(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person has their own results. A name is not needed; any word will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen person this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is practising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is practising?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>%1: taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileQuestion</name>
    <message>
        <source>Are you 65 or older?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you study in Latvian?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability group I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a disability that makes the test harder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you register citizenship as a Latvian or a Liv?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 65 on there is no writing test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing (group II or III)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no writing hand (group II or III)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, or I would rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for those who prove that they are Latvians or Livs. If you are not sure, choose “No”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sight (group II or III)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some certificates stand in for the language test. PMLP checks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech (group II or III)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer stays on this computer and only leaves out what you need not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I am 65 or older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, as a Latvian or a Liv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: basic school, more than half of the lessons in Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: higher education in Latvian, or a centralised examination in Latvian (9th form at least 50 %, 12th form at least 20 %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileResult</name>
    <message>
        <source>**You need not take:** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**You take:** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to take it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right? Choose yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps you need not take the examinations at all. Ask PMLP; meanwhile you can practise here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several reliefs may be yours: %1. Ask PMLP; below you can choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileRoom</name>
    <message>
        <source>What I have to take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This question bank has no anthem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question bank has no list of words yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecorderPanel</name>
    <message>
        <source>Answered aloud, without a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in and press Record again, or answer aloud without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Record and speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone gives no sound. Allow this program to use it in the computer&apos;s privacy settings, check that it is not switched off, then press Record again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>%1 words; at least %2 were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, preamble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian letters: “%1” was read as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>A few words, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake in the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>%1 of %2 needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked by an official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked by yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsRoom</name>
    <message numerus="yes">
        <source>%n section(s) did not reach what is needed yet. Sections do not make up for one another, so this is where practice helps most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All clocks ran at %1 % of the usual time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unofficial trainer. Rules: %1, as of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every section reached what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every section reached what is needed. You marked a part of it yourself; in the examination a commission does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you may try again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the examination itself, the next try would be possible from %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark your own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the examination is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed, if your own marks hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock stood still for %n minute(s) while the program was not running.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The computer&apos;s clock was changed meanwhile; that time was not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other parts can be sat now or on another day; all of them join one result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not judge letters and speech. Compare yours with the criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your own marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave this examination up. What you answered can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>%1 of %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, task %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesRoom</name>
    <message>
        <source>%1, as in force since %2. We last looked on %3. Every line says where it stands in the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: about %n minute(s) suggested</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how many tasks there are, and of which kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(in writing and orally)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**%1**: %2 points, at least **%3** needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** in all: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to prepare: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** where this is left out: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**Up to %n minute(s)** to speak: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each recording is played %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How often one may try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one may choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the whole test is taken again, or only the section that was not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts must I take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who need not take everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the next language test after %n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next try no earlier than after %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleLetters</name>
    <message>
        <source>First, letters that have their marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what earns how much. Then mark your own letter by the same measure, as a stranger would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptBar</name>
    <message>
        <source>Listen once more: hearing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen: first hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening: recording %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read the questions: %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The recording begins soon. Look at what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Time to answer and check: %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To this recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a computer&apos;s voice, harder to follow than the people in the examination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchedRoom</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try the beginning of the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written just so; this begins alike.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionOverview</name>
    <message numerus="yes">
        <source>%n question(s) not answered yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this section is closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>%1 needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Enough to pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Constitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not take it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>All your results, answers, recordings and backups will be deleted. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, in the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to a short recording and try your microphone before the examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all my data to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is practising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SingleChoiceWidget</name>
    <message>
        <source>Right, and your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Russian letters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another word: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caron (č, š, ž)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark of a long vowel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means something else: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softening mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word too many: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the letter of an answer to choose it, Delete to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCheckRoom</name>
    <message>
        <source>A voice in Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Record, say a sentence, press Stop. The bar moves while you speak. Then listen to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press and listen. If you hear nothing, turn up the loudspeaker or plug in headphones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer plays no sound, so the listening section cannot be taken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try both in peace. Nothing of this is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenEvidence</name>
    <message>
        <source>A model answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message numerus="yes">
        <source>%n minute(s) are left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A good beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your answers are kept, and the clock stood still meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part can be taken by itself, on another day. You can stop at any time and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy questions about Latvia. After each one you see at once whether it was right, and why. Nothing is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was enough. Once more the whole examination?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time it was not enough yet. The questions will be new, and each try makes you calmer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark your own work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New questions, the same order and the same clock as in the examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more try: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not judge letters and speech. Compare yours with the criteria and give the points yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three easy questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions, three minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To my results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try something new: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were at: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message numerus="yes">
        <source>%n question(s) are not answered. An answer costs nothing, even a guess.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the time to prepare and begin to answer? Your notes stay in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish all the same? After that the answers can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish? After that the answers can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up for good? What you have answered can still be read, but no part of it can be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up this examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see what is not answered yet. Press a number to go to the question. The clock goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may begin to answer before the time to prepare is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TheDayRoom</name>
    <message>
        <source>Go through it once in your mind, in peace. What we do not know, we say; PMLP will tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the examination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptSheet</name>
    <message>
        <source>The recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrueFalseWidget</name>
    <message>
        <source>Right, and your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>I have answered aloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarmUp</name>
    <message numerus="yes">
        <source>%n right answer(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one – now you know. The right answer is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three easy questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well begun!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have already made a start. The examination has questions like these, only more of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CellButton</name>
    <message>
        <source>Question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
