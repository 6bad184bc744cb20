<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutRoom</name>
    <message>
        <source>%1, as in force since %2. We last looked on %3.</source>
        <translation>%1, у редакції, чинній з %2. Остання перевірка: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), never used in an examination</source>
        <translation>
            <numerusform>%n чернетка; на іспиті не використовується</numerusform>
            <numerusform>%n чернетки; на іспиті не використовуються</numerusform>
            <numerusform>%n чернеток; на іспиті не використовуються</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them checked by a named expert</source>
        <translation>
            <numerusform>%n перевірено експертом, ім’я якого відоме</numerusform>
            <numerusform>%n перевірено експертом, ім’я якого відоме</numerusform>
            <numerusform>%n перевірено експертом, ім’я якого відоме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them read by a second person</source>
        <translation>
            <numerusform>%n перечитано другою людиною</numerusform>
            <numerusform>%n перечитано другою людиною</numerusform>
            <numerusform>%n перечитано другою людиною</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are spoken by a computer voice, which is harder to follow.</source>
        <translation>
            <numerusform>%n запис озвучено комп’ютерним голосом; його зрозуміти важче.</numerusform>
            <numerusform>%n записи озвучено комп’ютерним голосом; його зрозуміти важче.</numerusform>
            <numerusform>%n записів озвучено комп’ютерним голосом; його зрозуміти важче.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in the bank.</source>
        <translation>
            <numerusform>У банку %n завдання.</numerusform>
            <numerusform>У банку %n завдання.</numerusform>
            <numerusform>У банку %n завдань.</numerusform>
        </translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>An unofficial trainer</source>
        <translation>Неофіційний тренажер</translation>
    </message>
    <message>
        <source>Everything you answer stays on this computer. The program needs no network and no account. In the settings you can save or erase your data.</source>
        <translation>Усе, що ви відповідаєте, лишається на цьому комп’ютері. Програмі не потрібні ні інтернет, ні обліковий запис. У налаштуваннях можна зберегти свої дані у файл або стерти їх.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>Program: EUPL-1.2. Questions and recordings: CC BY 4.0.</source>
        <translation>Програма: EUPL-1.2. Запитання та записи: CC BY 4.0.</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>This program helps to prepare for the naturalisation examination. It does not belong to PMLP, and a result here is not a result of the examination. What matters in the end is what PMLP says.</source>
        <translation>Ця програма допомагає підготуватися до іспиту з натуралізації. Вона не належить PMLP, і результат тут – не результат іспиту. Зрештою важливо те, що скаже PMLP.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версія %1</translation>
    </message>
    <message>
        <source>Where the regulation is silent, the program uses a default of its own and says so.</source>
        <translation>Там, де правила мовчать, програма користується власним припущенням і прямо про це каже.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ваші відповіді</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Both ways go about equally well for you. Choose the one you feel calmer with.</source>
        <translation>Обидва способи вдаються вам приблизно однаково. Оберіть той, з яким вам спокійніше.</translation>
    </message>
    <message>
        <source>Not enough yet to say which way is safer for you.</source>
        <translation>Спроб поки замало, щоб сказати, який спосіб для вас надійніший.</translation>
    </message>
    <message>
        <source>Only your tries here were counted; the day itself may differ.</source>
        <translation>Враховано лише ваші спроби тут; у день іспиту може бути інакше.</translation>
    </message>
    <message>
        <source>Recited, by your own marks: %1 of the last %2 whole tries were enough.</source>
        <translation>Усно, за вашою власною оцінкою: з останніх %2 спроб вистачило %1.</translation>
    </message>
    <message>
        <source>So far reciting is the safer way for you.</source>
        <translation>Поки що для вас надійніше розповісти гімн усно.</translation>
    </message>
    <message>
        <source>So far writing is the safer way for you.</source>
        <translation>Поки що для вас надійніше написати гімн.</translation>
    </message>
    <message>
        <source>Still wanted: written tries %1, recited tries %2.</source>
        <translation>Ще потрібні спроби: письмово %1, усно %2.</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Що кажуть правила</translation>
    </message>
    <message>
        <source>Written or recited?</source>
        <translation>Письмово чи усно?</translation>
    </message>
    <message>
        <source>Written: %1 of the last %2 whole tries were enough.</source>
        <translation>Письмово: з останніх %2 спроб вистачило %1.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Here is the answer. Next time you will know it.</source>
        <translation>Ось відповідь. Наступного разу ви її вже знатимете.</translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation>У тексті: «%1»</translation>
    </message>
    <message>
        <source>Nearly: part of it is right.</source>
        <translation>Майже: частина відповіді правильна.</translation>
    </message>
    <message>
        <source>Not this one – now you know. The right answer is marked.</source>
        <translation>Не цього разу – зате тепер ви знаєте. Правильну відповідь позначено.</translation>
    </message>
    <message>
        <source>Right!</source>
        <translation>Правильно!</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
</context>
<context>
    <name>AnthemLettersRoom</name>
    <message>
        <source>Capitals and signs: they cost nothing</source>
        <translation>Великі літери та знаки: за них бали не знімають</translation>
    </message>
    <message>
        <source>Every letter you typed was right.</source>
        <translation>Усі літери, які ви написали, були правильними.</translation>
    </message>
    <message>
        <source>How often it was wrong, day by day; a strong colour means often.</source>
        <translation>Скільки разів була помилка, за днями; що яскравіший колір, то частіше.</translation>
    </message>
    <message>
        <source>Letters that go wrong</source>
        <translation>Літери, у яких бувають помилки</translation>
    </message>
    <message>
        <source>Letters with marks</source>
        <translation>Літери зі знаками довготи та іншими знаками</translation>
    </message>
    <message>
        <source>Most often wrong: %1. Say the long ones long when you write, it helps.</source>
        <translation>Найчастіше помилки в літерах: %1. Коли пишете, вимовляйте довгі голосні довго – це допомагає.</translation>
    </message>
    <message>
        <source>Nothing has been typed yet. After the first lines you will see here which letters to mind.</source>
        <translation>Поки нічого не написано. Після перших рядків тут буде видно, на які літери зважати.</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Інші літери</translation>
    </message>
</context>
<context>
    <name>AnthemLinesRoom</name>
    <message>
        <source>Almost. The letters to mind are marked; it comes round again.</source>
        <translation>Майже. Літери, які треба запам’ятати, позначено; цей рядок ще трапиться.</translation>
    </message>
    <message>
        <source>By heart: %1 of %2 lines</source>
        <translation>Напам’ять: %1 з %2 рядків</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Enough for now. Well done!</source>
        <translation>Поки досить. Чудово попрацювали!</translation>
    </message>
    <message>
        <source>Every line will most likely stay with you for a week and longer.</source>
        <translation>Кожен рядок, найімовірніше, залишиться в пам’яті на тиждень і довше.</translation>
    </message>
    <message>
        <source>I do not remember: show me</source>
        <translation>Не пам’ятаю, покажіть</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Рядок за рядком</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Not yet. Read it once more, aloud; it comes round again.</source>
        <translation>Ще ні. Прочитайте рядок ще раз уголос; він ще трапиться.</translation>
    </message>
    <message>
        <source>Right, every letter!</source>
        <translation>Правильно, до останньої літери!</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Скасувати цю відповідь</translation>
    </message>
    <message>
        <source>The next line comes round on %1.</source>
        <translation>Наступний рядок повторимо %1.</translation>
    </message>
    <message>
        <source>What was learnt today settles overnight.</source>
        <translation>Те, що ви вивчили сьогодні, за ніч закріпиться.</translation>
    </message>
    <message>
        <source>Write the whole anthem</source>
        <translation>Написати весь гімн</translation>
    </message>
    <message>
        <source>You know the anthem by heart</source>
        <translation>Ви знаєте гімн напам’ять</translation>
    </message>
</context>
<context>
    <name>AnthemListenRoom</name>
    <message>
        <source>A computer voice speaks the words; it does not sing. Press a line to hear it alone, and say it along.</source>
        <translation>Слова вимовляє комп’ютерний голос; він не співає. Натисніть на рядок, щоб почути лише його, і говоріть разом із ним.</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Слухати й читати</translation>
    </message>
    <message>
        <source>On to the gaps</source>
        <translation>Далі – до пропусків</translation>
    </message>
    <message>
        <source>Press a line to hear it alone, and say it along.</source>
        <translation>Натисніть на рядок, щоб почути лише його, і говоріть разом із голосом.</translation>
    </message>
    <message>
        <source>There is no recording of the anthem here. Read each line aloud, slowly, a few times.</source>
        <translation>Запису гімну тут немає. Прочитайте кожен рядок уголос, повільно, кілька разів.</translation>
    </message>
    <message>
        <source>This computer plays no sound. Read each line aloud, slowly, a few times.</source>
        <translation>Цей комп’ютер не відтворює звук. Прочитайте кожен рядок уголос, повільно, кілька разів.</translation>
    </message>
</context>
<context>
    <name>AnthemReciteRoom</name>
    <message>
        <source>By your own marks: %1 of %2 points.</source>
        <translation>За вашою власною оцінкою: %1 з %2 балів.</translation>
    </message>
    <message>
        <source>I have said it aloud without recording</source>
        <translation>Розповідь уголос без запису завершено</translation>
    </message>
    <message>
        <source>Keep my marks</source>
        <translation>Зберегти мою оцінку</translation>
    </message>
    <message>
        <source>Listen to yourself and tick each line that came in its place. Nobody checks this; it is for you alone.</source>
        <translation>Послухайте себе й позначте кожен рядок, що прозвучав на своєму місці. Цього ніхто не перевіряє; це лише для вас.</translation>
    </message>
    <message>
        <source>No more than two words were wrong</source>
        <translation>Неправильних слів було не більше двох</translation>
    </message>
    <message>
        <source>Recite once more</source>
        <translation>Розповісти ще раз</translation>
    </message>
    <message>
        <source>Six lines in order are enough; it will come.</source>
        <translation>Досить шести рядків по порядку; усе вийде.</translation>
    </message>
    <message>
        <source>Stand or sit as you will in the examination. Press Record and say both stanzas aloud, each once. The text comes afterwards, so that you can listen to yourself beside it.</source>
        <translation>Станьте або сядьте так, як на іспиті. Натисніть «Записати» й розкажіть уголос обидва куплети, кожен один раз. Текст з’явиться потім, щоб ви могли слухати себе й стежити за ним.</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>Цього досить.</translation>
    </message>
    <message>
        <source>The anthem recited</source>
        <translation>Гімн усно</translation>
    </message>
    <message>
        <source>What came?</source>
        <translation>Що вийшло?</translation>
    </message>
</context>
<context>
    <name>AnthemRoom</name>
    <message numerus="yes">
        <source>%n line(s) come round today</source>
        <translation>
            <numerusform>Сьогодні повторюємо %n рядок</numerusform>
            <numerusform>Сьогодні повторюємо %n рядки</numerusform>
            <numerusform>Сьогодні повторюємо %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>A few minutes are enough.</source>
        <translation>Вистачить кількох хвилин.</translation>
    </message>
    <message>
        <source>A word is missing, then more, then the whole line. Lines come round when it is time.</source>
        <translation>Бракує одного слова, потім кількох, потім усього рядка. Рядки повертаються, коли час їх повторити.</translation>
    </message>
    <message>
        <source>Aloud, recorded</source>
        <translation>Уголос, із записом</translation>
    </message>
    <message>
        <source>Begin by listening</source>
        <translation>Почніть зі слухання</translation>
    </message>
    <message>
        <source>Both stanzas from memory, compared letter by letter, counted as in the examination.</source>
        <translation>Обидва куплети з пам’яті; порівнюємо кожну літеру й рахуємо бали як на іспиті.</translation>
    </message>
    <message>
        <source>By heart are the lines that will most likely last a week without practice: %1 of %2.</source>
        <translation>Напам’ять ви знаєте рядки, які, найімовірніше, протримаються тиждень без повторення: %1 з %2.</translation>
    </message>
    <message>
        <source>By heart: %1 of %2 lines.</source>
        <translation>Напам’ять: %1 з %2 рядків.</translation>
    </message>
    <message>
        <source>Eight short lines. First with gaps, then from memory, in writing or aloud, as you choose.</source>
        <translation>Вісім коротких рядків. Спочатку з пропусками, потім з пам’яті – письмово або вголос, як забажаєте.</translation>
    </message>
    <message>
        <source>Enjoy it. You can still write it once more.</source>
        <translation>Порадійте за себе! Якщо хочете, напишіть гімн ще раз.</translation>
    </message>
    <message>
        <source>Every line came from memory. Try all of them together.</source>
        <translation>Кожен рядок вийшов з пам’яті. Спробуйте всі разом.</translation>
    </message>
    <message>
        <source>Every line in large letters, spoken aloud.</source>
        <translation>Усі рядки великими літерами й уголос.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Go on line by line</source>
        <translation>Продовжуйте рядок за рядком</translation>
    </message>
    <message>
        <source>Hear the words and read along. Two minutes.</source>
        <translation>Слухайте слова й читайте разом. Дві хвилини.</translation>
    </message>
    <message>
        <source>Hear yourself beside the text. It stays on this computer.</source>
        <translation>Послухайте себе й стежте за текстом. Запис залишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>How far each line has come</source>
        <translation>Наскільки вивчено кожен рядок</translation>
    </message>
    <message>
        <source>Letters that go wrong</source>
        <translation>Літери, у яких бувають помилки</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Рядок за рядком</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Слухати й читати</translation>
    </message>
    <message>
        <source>Nothing to do for the anthem today</source>
        <translation>Сьогодні для гімну нічого робити не треба</translation>
    </message>
    <message>
        <source>Now say the anthem aloud</source>
        <translation>Тепер розкажіть гімн уголос</translation>
    </message>
    <message>
        <source>Now write the whole anthem</source>
        <translation>Тепер напишіть весь гімн</translation>
    </message>
    <message>
        <source>Practise them now</source>
        <translation>Повторити зараз</translation>
    </message>
    <message>
        <source>Recite</source>
        <translation>Розповісти</translation>
    </message>
    <message>
        <source>Recite it</source>
        <translation>Розповісти</translation>
    </message>
    <message>
        <source>Say it from memory, hear yourself beside the text, and mark what came.</source>
        <translation>Розкажіть з пам’яті, послухайте себе, стежачи за текстом, і позначте, що вийшло.</translation>
    </message>
    <message>
        <source>See the letters</source>
        <translation>Переглянути літери</translation>
    </message>
    <message>
        <source>The anthem by heart</source>
        <translation>Гімн напам’ять</translation>
    </message>
    <message>
        <source>The next one comes round on %1.</source>
        <translation>Наступний повторимо %1.</translation>
    </message>
    <message>
        <source>The whole in writing</source>
        <translation>Весь гімн письмово</translation>
    </message>
    <message>
        <source>To the lines</source>
        <translation>До рядків</translation>
    </message>
    <message>
        <source>Which letters you mistype in the anthem, and how that changes day by day.</source>
        <translation>У яких літерах гімну ви помиляєтеся і як це змінюється день за днем.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Писати</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>Write it once more</source>
        <translation>Написати ще раз</translation>
    </message>
    <message>
        <source>You know the anthem: every line will most likely last a week and longer.</source>
        <translation>Ви знаєте гімн: кожен рядок, найімовірніше, протримається тиждень і довше.</translation>
    </message>
</context>
<context>
    <name>AnthemTextRoom</name>
    <message>
        <source>Learn it by heart</source>
        <translation>Вивчити напам’ять</translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation>Гімн</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>На що зважати</translation>
    </message>
</context>
<context>
    <name>AnthemTraining</name>
    <message>
        <source>This question bank has no anthem.</source>
        <translation>У цьому банку запитань немає гімну.</translation>
    </message>
</context>
<context>
    <name>AnthemWholeRoom</name>
    <message>
        <source>%1 of %2 lines are there.</source>
        <translation>Є %1 з %2 рядків.</translation>
    </message>
    <message>
        <source>All of it is there. In the examination that is enough.</source>
        <translation>Є все. На іспиті цього досить.</translation>
    </message>
    <message>
        <source>As we count it: %1 of %2 points.</source>
        <translation>За нашим підрахунком: %1 з %2 балів.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Go on line by line, it will come.</source>
        <translation>Продовжуйте рядок за рядком, усе вийде.</translation>
    </message>
    <message>
        <source>In the examination that is enough. What is marked is still to be mended.</source>
        <translation>На іспиті цього досить. Позначене ще треба запам’ятати.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Begin with what you remember, in any place.</source>
        <translation>Поки нічого не написано. Почніть з того, що пам’ятаєте, хоч із середини.</translation>
    </message>
    <message>
        <source>The whole anthem in writing</source>
        <translation>Весь гімн письмово</translation>
    </message>
    <message>
        <source>What you write is kept as you go.</source>
        <translation>Написане одразу зберігається.</translation>
    </message>
    <message>
        <source>Write both stanzas from memory, each once.</source>
        <translation>Напишіть з пам’яті обидва куплети, кожен один раз.</translation>
    </message>
    <message>
        <source>Write it once more</source>
        <translation>Написати ще раз</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>A letter to friends: one writes tu.</source>
        <translation>Лист друзям або рідним: пишуть «tu», кільком людям – «jūs».</translation>
    </message>
    <message>
        <source>A polite letter: one writes Jūs.</source>
        <translation>Ввічливий лист: звертаються на «jūs».</translation>
    </message>
    <message>
        <source>No words of this point were found: look for yourself.</source>
        <translation>Слів цього пункту не знайдено: подивіться самі.</translation>
    </message>
    <message>
        <source>Words of this point: %1</source>
        <translation>Слова цього пункту: %1</translation>
    </message>
</context>
<context>
    <name>AudioButton</name>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Слухати ще раз</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
</context>
<context>
    <name>BriefingRoom</name>
    <message numerus="yes">
        <source>%n recording(s) of the listening section are not there. Those tasks will be passed over.</source>
        <translation>
            <numerusform>У розділі слухання бракує %n запису. Це завдання буде пропущено.</numerusform>
            <numerusform>У розділі слухання бракує %n записів. Ці завдання буде пропущено.</numerusform>
            <numerusform>У розділі слухання бракує %n записів. Ці завдання буде пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>A computer&apos;s voice reads. It is harder to follow than the people in the examination.</source>
        <translation>Читає комп’ютерний голос. Його зрозуміти важче, ніж людей на іспиті.</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>Коротка перерва</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Іншого дня</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Перед початком</translation>
    </message>
    <message numerus="yes">
        <source>Begin (%n minute(s))</source>
        <translation>
            <numerusform>Почати (%n хвилина)</numerusform>
            <numerusform>Почати (%n хвилини)</numerusform>
            <numerusform>Почати (%n хвилин)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begin to prepare (%n minute(s))</source>
        <translation>
            <numerusform>Почати підготовку (%n хвилина)</numerusform>
            <numerusform>Почати підготовку (%n хвилини)</numerusform>
            <numerusform>Почати підготовку (%n хвилин)</numerusform>
        </translation>
    </message>
    <message>
        <source>Each part can be sat now or on another day; all of them join one result.</source>
        <translation>Кожну частину можна складати зараз або іншого дня; усі вони входять в один результат.</translation>
    </message>
    <message numerus="yes">
        <source>Each recording is heard %n time(s).</source>
        <translation>
            <numerusform>Кожен запис звучить %n раз.</numerusform>
            <numerusform>Кожен запис звучить %n рази.</numerusform>
            <numerusform>Кожен запис звучить %n разів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is saved at once. If the computer stops, you go on where you were.</source>
        <translation>Кожну відповідь зберігаємо відразу. Якщо комп’ютер вимкнеться, ви продовжите з того самого місця.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Як це відбувається</translation>
    </message>
    <message>
        <source>In listening and reading, small spelling slips and missing long marks cost nothing in answers.</source>
        <translation>У відповідях на слухання та читання за дрібні описки й пропущені знаки довготи балів не знімають.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Знання</translation>
    </message>
    <message>
        <source>Language, interview</source>
        <translation>Мова, співбесіда</translation>
    </message>
    <message>
        <source>Language, written</source>
        <translation>Мова, письмово</translation>
    </message>
    <message>
        <source>Listening begins at once and runs by itself; it cannot be stopped or played again.</source>
        <translation>Слухання починається відразу й іде само; його не можна зупинити чи повторити.</translation>
    </message>
    <message>
        <source>No dictionary, no telephone, nobody&apos;s help, as in the examination.</source>
        <translation>Без словника, без телефону, без чужої допомоги – як на іспиті.</translation>
    </message>
    <message>
        <source>The clock stands still. Go on when you are ready, or on another day.</source>
        <translation>Годинник стоїть. Продовжуйте, коли будете готові, або іншого дня.</translation>
    </message>
    <message>
        <source>This is a rehearsal: the same order, points and clock as in the examination. Nobody sees it, and you can try as often as you like.</source>
        <translation>Це репетиція: той самий порядок, бали й час, що на іспиті. Її ніхто не бачить, і пробувати можна скільки завгодно разів.</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Перевірити мікрофон</translation>
    </message>
    <message>
        <source>Try the microphone first. Without one you can still answer aloud and mark yourself.</source>
        <translation>Спочатку перевірте мікрофон. Без нього теж можна відповідати вголос і оцінити себе.</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Перевірити звук</translation>
    </message>
    <message>
        <source>Try the sound before you begin: nothing is played again.</source>
        <translation>Перевірте звук перед початком: повторно записи не прозвучать.</translation>
    </message>
    <message>
        <source>You answer aloud and record yourself. Afterwards you mark yourself by the criteria.</source>
        <translation>Ви відповідаєте вголос і записуєте себе. Потім оцінюєте себе за критеріями.</translation>
    </message>
    <message>
        <source>You may go back and change answers until you finish or the time is over.</source>
        <translation>Поки ви не закінчили й не вийшов час, можна повертатися і змінювати відповіді.</translation>
    </message>
    <message>
        <source>You may record an answer again while there is time.</source>
        <translation>Поки є час, відповідь можна записати ще раз.</translation>
    </message>
    <message>
        <source>You see your questions and may make notes. The notes are not kept.</source>
        <translation>Ви бачите свої запитання й можете робити нотатки. Нотатки не зберігаються.</translation>
    </message>
</context>
<context>
    <name>CardsRoom</name>
    <message>
        <source>Begin to prepare</source>
        <translation>Почати підготовку</translation>
    </message>
    <message>
        <source>Both, as in the examination: %1</source>
        <translation>Обидві, як на іспиті: %1</translation>
    </message>
    <message>
        <source>First you prepare: up to %1 minutes. You may make notes; nobody marks them.</source>
        <translation>Спершу ви готуєтеся – до %1 хвилин. Можна робити нотатки; їх ніхто не оцінює.</translation>
    </message>
    <message>
        <source>Then you answer, question by question: up to %1 minutes for all.</source>
        <translation>Потім ви відповідаєте на питання одне за одним – до %1 хвилин на всі.</translation>
    </message>
    <message>
        <source>To the speaking room</source>
        <translation>До кімнати для розмов</translation>
    </message>
    <message>
        <source>What will you rehearse?</source>
        <translation>Що ви репетируватимете?</translation>
    </message>
    <message>
        <source>Whoever wishes answers the questions of knowledge aloud instead of in writing.</source>
        <translation>Хто бажає, відповідає на питання зі знань усно, а не письмово.</translation>
    </message>
    <message>
        <source>You may end either earlier. Then hear yourself, read what is right and why, and mark yourself.</source>
        <translation>І те, і друге можна закінчити раніше. Потім послухайте себе, прочитайте, що правильно і чому, та оцініть себе.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Good to know</source>
        <translation>Зрозуміло, дякую</translation>
    </message>
    <message numerus="yes">
        <source>The question bank was updated. %n question(s) you know now ask(s) something else.</source>
        <translation>
            <numerusform>Банк запитань оновлено. %n знайоме вам запитання тепер про інше.</numerusform>
            <numerusform>Банк запитань оновлено. %n знайомі вам запитання тепер про інше.</numerusform>
            <numerusform>Банк запитань оновлено. %n знайомих вам запитань тепер про інше.</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be asked anew; everything else you have learnt stays.</source>
        <translation>Їх поставлять заново; усе інше вивчене лишається.</translation>
    </message>
    <message>
        <source>What changed since you practised</source>
        <translation>Що змінилося, відколи ви займалися</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Hide the table</source>
        <translation>Сховати таблицю</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показати таблицею</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>від %1 до %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage; with a no-break space where the language asks it</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>У межах</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date in Qt&apos;s letters: d, MMM</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>прогноз</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>This question bank has nothing for a first check.</source>
        <translation>У цьому банку запитань немає нічого для самоперевірки.</translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Which ending is right?</source>
        <translation>Яке закінчення правильне?</translation>
    </message>
    <message>
        <source>Which word belongs here?</source>
        <translation>Яке слово тут підходить?</translation>
    </message>
    <message>
        <source>the word, in a computer&apos;s voice</source>
        <translation>слово, голосом комп’ютера</translation>
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
        <source>From an older description; today&apos;s rule is not known.</source>
        <translation>Із давнішого опису; як тепер, невідомо.</translation>
    </message>
    <message>
        <source>From one source only; ask PMLP to be sure.</source>
        <translation>Лише з одного джерела; уточніть у PMLP.</translation>
    </message>
    <message>
        <source>Not known: ask PMLP.</source>
        <translation>Невідомо: запитайте в PMLP.</translation>
    </message>
    <message>
        <source>Our default: the rules do not say it.</source>
        <translation>Наше припущення: у правилах цього немає.</translation>
    </message>
    <message>
        <source>Regulation No. 973, annex</source>
        <translation>Правила КМ № 973, додаток</translation>
    </message>
    <message>
        <source>Regulation No. 973, paragraph %1</source>
        <translation>Правила КМ № 973, п. %1</translation>
    </message>
    <message>
        <source>an older description of the examination (ALTE)</source>
        <translation>давніший опис іспиту (ALTE)</translation>
    </message>
    <message>
        <source>our default</source>
        <translation>наше припущення</translation>
    </message>
</context>
<context>
    <name>ClockLabel</name>
    <message>
        <source>%1:%2 left</source>
        <translation>Лишилося %1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Лишилася %n хвилина</numerusform>
            <numerusform>Лишилося %n хвилини</numerusform>
            <numerusform>Лишилося %n хвилин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConstitutionRoom</name>
    <message>
        <source>%1, in Latvian, as in force since %2 (%3).</source>
        <translation>%1, латиською мовою, у редакції, чинній з %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n місце</numerusform>
            <numerusform>%n місця</numerusform>
            <numerusform>%n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: a word or an article number</source>
        <translation>Пошук: слово або номер статті</translation>
    </message>
    <message>
        <source>The Constitution</source>
        <translation>Конституція (Сатверсме)</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s).</source>
        <comment>in articles</comment>
        <translation>
            <numerusform>у %n статті.</numerusform>
            <numerusform>у %n статтях.</numerusform>
            <numerusform>у %n статтях.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>%1 (0 to %2)</source>
        <translation>%1 (до %2 б.)</translation>
    </message>
</context>
<context>
    <name>CyrillicGuard</name>
    <message>
        <source>Change to: %1</source>
        <translation>Замінити на: %1</translation>
    </message>
    <message>
        <source>Switch the keyboard to Latvian or English (often Alt + Shift, or Windows key + Space).</source>
        <translation>Перемкніть клавіатуру на латиську або англійську (часто Alt + Shift або клавіша Windows + пробіл).</translation>
    </message>
    <message>
        <source>You are writing with Russian letters: %1</source>
        <translation>Ви пишете кириличними літерами: %1</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>A day earlier</source>
        <translation>На день раніше</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>На день пізніше</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>На тиждень раніше</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>На тиждень пізніше</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>За місяць</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>За три місяці</translation>
    </message>
    <message>
        <source>In two months</source>
        <translation>За два місяці</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Write the date in figures, for example 15, 6, 2027.</source>
        <translation>Введіть дату цифрами, наприклад: 15, 6, 2027.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1 о %2</translation>
    </message>
    <message>
        <source>H:mm</source>
        <comment>a time of day in Qt&apos;s letters: H, mm</comment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in Qt&apos;s letters: d, MM, MMMM, yyyy</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Saving works again. Nothing was lost.</source>
        <translation>Збереження знову працює. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is slow. Everything is kept; saving just takes a moment longer.</source>
        <translation>Диск цього комп’ютера повільний. Усе зберігається, просто трохи довше.</translation>
    </message>
</context>
<context>
    <name>DictationWidget</name>
    <message>
        <source>Everything right</source>
        <translation>Усе правильно</translation>
    </message>
    <message>
        <source>Slips: %1</source>
        <translation>Помилки: %1</translation>
    </message>
    <message>
        <source>The text: %1</source>
        <translation>Текст: %1</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>In figures, for example 25</source>
        <translation>Цифрами, наприклад 25</translation>
    </message>
    <message>
        <source>The date, for example 4. maijs or 04.05.</source>
        <translation>Дата, наприклад 4. maijs або 04.05.</translation>
    </message>
    <message>
        <source>The price, for example 2,50</source>
        <translation>Ціна, наприклад 2,50</translation>
    </message>
    <message>
        <source>The time, for example 14.30</source>
        <translation>Час, наприклад 14.30</translation>
    </message>
</context>
<context>
    <name>EntryOutcome</name>
    <message>
        <source>Half right: %1</source>
        <translation>Частково правильно: %1</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Неправильно</translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <translation>Неправильно: %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правильно</translation>
    </message>
    <message>
        <source>Right, with a slip: %1</source>
        <translation>Правильно, але з помилкою: %1</translation>
    </message>
    <message>
        <source>The right answer: %1</source>
        <translation>Правильна відповідь: %1</translation>
    </message>
</context>
<context>
    <name>ExamDayCard</name>
    <message numerus="yes">
        <source>%n day(s) to go.</source>
        <translation>
            <numerusform>Лишився %n день.</numerusform>
            <numerusform>Лишилося %n дні.</numerusform>
            <numerusform>Лишилося %n днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>A date and some minutes a day give a plan.</source>
        <translation>Дата й кілька хвилин на день – і план готовий.</translation>
    </message>
    <message>
        <source>Each day has its share.</source>
        <translation>Кожному дню – своя частка.</translation>
    </message>
    <message>
        <source>Examination: %1</source>
        <translation>Іспит: %1</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Скласти план</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Мій план</translation>
    </message>
    <message>
        <source>That day has passed. We hope it went well.</source>
        <translation>Цей день минув. Сподіваємося, усе вийшло!</translation>
    </message>
    <message>
        <source>That is today. Good luck!</source>
        <translation>Це сьогодні. Щасти!</translation>
    </message>
    <message>
        <source>That is tomorrow. Sleep well!</source>
        <translation>Це завтра. Добре виспіться!</translation>
    </message>
    <message>
        <source>When is the examination?</source>
        <translation>Коли іспит?</translation>
    </message>
</context>
<context>
    <name>ExamRoom</name>
    <message>
        <source>%1, task %2 of %3</source>
        <translation>%1, завдання %2 з %3</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Іспит</translation>
    </message>
    <message>
        <source>Listening is over. Go on with the other tasks in any order.</source>
        <translation>Слухання закінчилося. Решту завдань можна виконувати в будь-якому порядку.</translation>
    </message>
    <message>
        <source>The recording of listening task %1 is missing, so the task is passed over.</source>
        <translation>Немає запису до завдання %1 зі слухання, тому його пропускаємо.</translation>
    </message>
    <message numerus="yes">
        <source>suggested for the section: %n minute(s)</source>
        <translation>
            <numerusform>на розділ радимо %n хвилину</numerusform>
            <numerusform>на розділ радимо %n хвилини</numerusform>
            <numerusform>на розділ радимо %n хвилин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Examination</name>
    <message>
        <source>Thank you. The report is kept in %1.</source>
        <translation>Дякуємо! Повідомлення збережено: %1.</translation>
    </message>
    <message>
        <source>The time is over. Everything you answered is kept.</source>
        <translation>Час вийшов. Усе, що ви відповіли, збережено.</translation>
    </message>
</context>
<context>
    <name>ExtendedTextWidget</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>the task asks for %1–%2</source>
        <translation>у завданні потрібно %1–%2</translation>
    </message>
</context>
<context>
    <name>FirstCheck</name>
    <message>
        <source>A line of the anthem</source>
        <translation>Рядок гімну</translation>
    </message>
    <message>
        <source>Hearing a sentence</source>
        <translation>Речення на слух</translation>
    </message>
    <message>
        <source>Knowledge of Latvia</source>
        <translation>Знання про Латвію</translation>
    </message>
    <message>
        <source>Long vowels and soft letters</source>
        <translation>Довготи й м’якість на письмі</translation>
    </message>
    <message>
        <source>Reading a notice</source>
        <translation>Читання оголошення</translation>
    </message>
</context>
<context>
    <name>FirstCheckEnd</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>Правильно %1 з %2</translation>
    </message>
    <message>
        <source>%1 of %2 were right.</source>
        <translation>Правильних відповідей: %1 з %2.</translation>
    </message>
    <message>
        <source>A beginning is made – now you know where to start.</source>
        <translation>Початок покладено – тепер ви знаєте, з чого почати.</translation>
    </message>
    <message>
        <source>Eight others</source>
        <translation>Ще вісім</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Listening at length: in the examination there are six recordings, some as long as a minute</source>
        <translation>Довге слухання: на іспиті шість записів, деякі завдовжки до хвилини</translation>
    </message>
    <message>
        <source>Listening: there was no sound</source>
        <translation>Слухання: не було звуку</translation>
    </message>
    <message>
        <source>Longer texts, and the time: here there was no clock</source>
        <translation>Довші тексти й час: тут годинника не було</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Займатися</translation>
    </message>
    <message>
        <source>So few answers say little: one lucky or unlucky guess weighs much. With some practice the program can tell you more.</source>
        <translation>Так мало відповідей кажуть небагато: один вдалий чи невдалий здогад багато важить. Коли ви трохи позаймаєтеся, програма зможе сказати більше.</translation>
    </message>
    <message>
        <source>Speaking: the interview</source>
        <translation>Усне мовлення: співбесіда</translation>
    </message>
    <message>
        <source>To the knowledge test</source>
        <translation>До перевірки знань</translation>
    </message>
    <message>
        <source>What we did not look at</source>
        <translation>Чого ми не дивилися</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Що ми подивилися</translation>
    </message>
    <message>
        <source>Writing a letter and filling in a form</source>
        <translation>Лист і заповнення анкети</translation>
    </message>
    <message>
        <source>You have something to build on.</source>
        <translation>У вас уже є добра основа.</translation>
    </message>
    <message>
        <source>You know a lot already!</source>
        <translation>Ви вже багато знаєте!</translation>
    </message>
    <message>
        <source>Your next step: practise a little – %1.</source>
        <translation>Наступний крок: трохи позайматися – %1.</translation>
    </message>
    <message>
        <source>Your next step: try the knowledge test. You can stop at any time.</source>
        <translation>Наступний крок: спробувати перевірку знань. Зупинитися можна будь-якої миті.</translation>
    </message>
</context>
<context>
    <name>FirstCheckIntro</name>
    <message>
        <source>Can you hear sound on this computer?</source>
        <translation>На цьому комп’ютері чути звук?</translation>
    </message>
    <message>
        <source>Eight small tasks, about three minutes, no clock: three questions about Latvia, a line of the anthem, a notice, a short recording, two words. After each one you see the right answer.
There are no marks and no registration. Where you do not know, say so: that helps most.</source>
        <translation>Вісім маленьких завдань, близько трьох хвилин, без годинника: три запитання про Латвію, рядок гімну, оголошення, короткий запис, два слова. Після кожного ви побачите правильну відповідь.
Оцінок немає, реєстрації теж. Якщо не знаєте, так і скажіть: це допомагає найбільше.</translation>
    </message>
    <message>
        <source>No, begin without sound</source>
        <translation>Ні, почати без звуку</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Що я вже вмію?</translation>
    </message>
    <message>
        <source>Without sound a second notice takes the place of the recording.</source>
        <translation>Без звуку замість запису буде ще одне оголошення.</translation>
    </message>
    <message>
        <source>Yes, begin</source>
        <translation>Так, почати</translation>
    </message>
</context>
<context>
    <name>FirstCheckRoom</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Коротка самоперевірка</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>I hear nothing</source>
        <translation>Нічого не чую</translation>
    </message>
    <message>
        <source>Listen to the sentence, as often as you like</source>
        <translation>Послухайте речення – скільки завгодно разів</translation>
    </message>
    <message>
        <source>Now you know: the right answer stands above.</source>
        <translation>Тепер ви знаєте: правильна відповідь – вище.</translation>
    </message>
    <message>
        <source>Right!</source>
        <translation>Правильно!</translation>
    </message>
    <message>
        <source>There is no sound here, so you read a second notice instead.</source>
        <translation>Звуку тут немає, тому замість запису – ще одне оголошення.</translation>
    </message>
    <message>
        <source>To the picture</source>
        <translation>До загальної картини</translation>
    </message>
</context>
<context>
    <name>Fluency</name>
    <message numerus="yes">
        <source>%n pause(s), the longest %1 seconds.</source>
        <translation>
            <numerusform>%n пауза, найдовша – %1 секунди.</numerusform>
            <numerusform>%n паузи, найдовша – %1 секунди.</numerusform>
            <numerusform>%n пауз, найдовша – %1 секунди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Інтерв’ю</translation>
    </message>
    <message>
        <source>No pauses.</source>
        <translation>Пауз не було.</translation>
    </message>
    <message>
        <source>No speech was heard in this recording.</source>
        <translation>У цьому записі мовлення не чути.</translation>
    </message>
    <message>
        <source>Oral knowledge</source>
        <translation>Знання усно</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>Розмова в ситуації</translation>
    </message>
    <message>
        <source>While speaking, about %1 syllables a second.</source>
        <translation>Під час мовлення – близько %1 складу за секунду.</translation>
    </message>
    <message>
        <source>You began after %1 seconds.</source>
        <translation>Ви почали через %1 секунди.</translation>
    </message>
    <message numerus="yes">
        <source>You spoke for %1 of %n second(s).</source>
        <translation>
            <numerusform>Ви говорили %1 з %n секунди.</numerusform>
            <numerusform>Ви говорили %1 з %n секунд.</numerusform>
            <numerusform>Ви говорили %1 з %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation>Повернутися пізніше</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Позначено</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>До огляду</translation>
    </message>
</context>
<context>
    <name>GapChoiceWidget</name>
    <message>
        <source>Press a gap in the text, then the answer that belongs there.</source>
        <translation>Натисніть на пропуск у тексті, потім на відповідь, яка туди підходить.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правильно</translation>
    </message>
    <message>
        <source>Right would be: %1</source>
        <translation>Правильно: %1</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>пропуск</translation>
    </message>
</context>
<context>
    <name>GapField</name>
    <message>
        <source>Gap %1</source>
        <translation>Пропуск %1</translation>
    </message>
    <message>
        <source>Type the letter of an answer to choose it, Delete to take it back.</source>
        <translation>Щоб вибрати відповідь, натисніть її літеру; щоб прибрати – Delete.</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>поки нічого не вибрано</translation>
    </message>
</context>
<context>
    <name>GappedLine</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>Слово %1 з %2</translation>
    </message>
</context>
<context>
    <name>GlossCard</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>GlossaryRoom</name>
    <message numerus="yes">
        <source>%n word(s) found.</source>
        <translation>
            <numerusform>Знайдено %n слово.</numerusform>
            <numerusform>Знайдено %n слова.</numerusform>
            <numerusform>Знайдено %n слів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Культура</translation>
    </message>
    <message>
        <source>Each word with the meaning it has in the examination.</source>
        <translation>Кожне слово з тим значенням, яке воно має на іспиті.</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Щоденне життя</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Право і закон</translation>
    </message>
    <message>
        <source>Search in Latvian, Russian or English</source>
        <translation>Пошук трьома мовами</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>Держава</translation>
    </message>
    <message>
        <source>Words of the examination</source>
        <translation>Словник іспиту</translation>
    </message>
</context>
<context>
    <name>Glossing</name>
    <message>
        <source>No word here is in our list.</source>
        <translation>Жодного слова звідси немає в нашому списку.</translation>
    </message>
    <message>
        <source>This word is not in our list.</source>
        <translation>Цього слова немає в нашому списку.</translation>
    </message>
    <message>
        <source>Words here</source>
        <translation>Слова на цій сторінці</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Home</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Naturalisation trainer</source>
        <translation>Тренажер з натуралізації</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>Enough in %n section(s)</source>
        <translation>
            <numerusform>Досить у %n розділі</numerusform>
            <numerusform>Досить у %n розділах</numerusform>
            <numerusform>Досить у %n розділах</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Перервано</translation>
    </message>
    <message>
        <source>Not finished; you can go on</source>
        <translation>Не закінчено; можна продовжити</translation>
    </message>
    <message>
        <source>Not yet enough: %1</source>
        <translation>Поки недостатньо: %1</translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation>Чекає на вашу оцінку</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>Examinations, the newest first</source>
        <translation>Спроби, спочатку останні</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Подивитися відповіді</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Мої результати</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first examination you will find here what came out, and why.</source>
        <translation>Тут поки нічого немає. Після першого іспиту ви побачите тут, що вийшло і чому.</translation>
    </message>
    <message>
        <source>To the examination</source>
        <translation>До іспиту</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>About the program</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>An unofficial trainer. The rules: Cabinet Regulation No. 973 as in force since 7 September 2017.</source>
        <translation>Неофіційний тренажер. Правила: правила Кабінету міністрів № 973 у редакції, чинній з 7 вересня 2017 року.</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Коротка самоперевірка</translation>
    </message>
    <message>
        <source>Good to see you again!</source>
        <translation>Раді бачити вас знову!</translation>
    </message>
    <message>
        <source>Good to see you again, %1!</source>
        <translation>Раді бачити вас знову, %1!</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>Вітаємо!</translation>
    </message>
    <message>
        <source>Hello, %1!</source>
        <translation>Вітаємо, %1!</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>How often I would reach the cut on questions like these:</source>
        <translation>Як часто поріг було б набрано на таких запитаннях:</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Співбесіда</translation>
    </message>
    <message>
        <source>Knowledge test</source>
        <translation>Перевірка знань</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Мої успіхи</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Мої результати</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Читальня</translation>
    </message>
    <message>
        <source>The whole examination</source>
        <translation>Весь іспит</translation>
    </message>
    <message>
        <source>What I have to take</source>
        <translation>Що мені складати</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Що я вмію</translation>
    </message>
    <message>
        <source>Who is practising</source>
        <translation>Хто займається</translation>
    </message>
    <message>
        <source>Written part</source>
        <translation>Письмова частина</translation>
    </message>
</context>
<context>
    <name>ItemReview</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 з %2 балів</translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation>У тексті: «%1»</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation>Чекає на вашу оцінку</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>marked by yourself</source>
        <translation>самооцінка</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Comes round</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Наскільки вивчено</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>all gaps</source>
        <translation>самі пропуски</translation>
    </message>
    <message>
        <source>by heart</source>
        <translation>напам’ять</translation>
    </message>
    <message>
        <source>comes round now</source>
        <translation>повторити зараз</translation>
    </message>
    <message>
        <source>comes round on %1</source>
        <translation>повторити %1</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>з пам’яті</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не розпочато</translation>
    </message>
    <message>
        <source>with gaps</source>
        <translation>з пропусками</translation>
    </message>
</context>
<context>
    <name>LatvianKeyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новий рядок</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
</context>
<context>
    <name>LeafRoom</name>
    <message>
        <source>Reading room</source>
        <translation>Читальня</translation>
    </message>
</context>
<context>
    <name>LetterBar</name>
    <message>
        <source>Apostrophe</source>
        <translation>Апостроф</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>Закривальна лапка</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>Відкривальна лапка</translation>
    </message>
</context>
<context>
    <name>LetterBars</name>
    <message numerus="yes">
        <source>%n time(s) where it does not belong</source>
        <translation>
            <numerusform>%n раз там, де вона не потрібна</numerusform>
            <numerusform>%n рази там, де вона не потрібна</numerusform>
            <numerusform>%n разів там, де вона не потрібна</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Що замість неї</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Літера</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правильно</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>раніше: %1</translation>
    </message>
    <message>
        <source>often %1 instead</source>
        <translation>часто замість неї %1</translation>
    </message>
    <message>
        <source>right %1 of %2</source>
        <translation>правильно %1 з %2</translation>
    </message>
</context>
<context>
    <name>LetterMap</name>
    <message>
        <source>%1, %2: wrong %3 of %4 times</source>
        <translation>%1, %2: помилок %3 з %4 разів</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Літера</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>зайвий знак</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробіл</translation>
    </message>
</context>
<context>
    <name>LetterTold</name>
    <message>
        <source>%1 in Latin letters</source>
        <translation>%1 латинськими літерами</translation>
    </message>
    <message>
        <source>%1 is doubled</source>
        <translation>%1 подвоюється</translation>
    </message>
    <message>
        <source>%1 is hard</source>
        <translation>%1 – тверда</translation>
    </message>
    <message>
        <source>%1 is long</source>
        <translation>%1 – довга</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>бракує літери %1</translation>
    </message>
    <message>
        <source>%1 is short</source>
        <translation>%1 – коротка</translation>
    </message>
    <message>
        <source>%1 is soft</source>
        <translation>%1 – м’яка</translation>
    </message>
    <message>
        <source>%1, in this order</source>
        <translation>%1, саме в такому порядку</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, а не %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%2 is one letter too many</source>
        <translation>зайва літера %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here it is “%1”.</source>
        <translation>Тут «%1».</translation>
    </message>
    <message>
        <source>It is written “%1”.</source>
        <translation>Пишеться так: «%1».</translation>
    </message>
    <message>
        <source>The word “%1” does not belong here.</source>
        <translation>Слово «%1» тут зайве.</translation>
    </message>
    <message>
        <source>The word “%1” is missing.</source>
        <translation>Пропущено слово «%1».</translation>
    </message>
    <message>
        <source>“%1” is another word.</source>
        <translation>«%1» – це інше слово.</translation>
    </message>
    <message>
        <source>“%1” stands in another place.</source>
        <translation>«%1» стоїть в іншому місці.</translation>
    </message>
</context>
<context>
    <name>LetterTraining</name>
    <message>
        <source>There is nothing to practise here: the sound is missing.</source>
        <translation>Тут поки нічого робити: немає звуку.</translation>
    </message>
    <message>
        <source>This question bank has no drills of letters.</source>
        <translation>У цьому банку запитань немає вправ на літери.</translation>
    </message>
</context>
<context>
    <name>LettersDrillRoom</name>
    <message>
        <source>Almost. Look at the marked letters; it comes round again.</source>
        <translation>Майже. Подивіться на виділені літери; вправа ще повернеться.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Ще одне коло</translation>
    </message>
    <message>
        <source>Better than before: %1.</source>
        <translation>Краще, ніж раніше: %1.</translation>
    </message>
    <message>
        <source>Exercise %1 of %2</source>
        <translation>Вправа %1 з %2</translation>
    </message>
    <message>
        <source>Here it is the other one. Look at the marked letter; it comes round again.</source>
        <translation>Тут інше. Подивіться на виділену літеру; вправа ще повернеться.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Right!</source>
        <translation>Правильно!</translation>
    </message>
    <message>
        <source>Right, every letter!</source>
        <translation>Правильно, кожна літера!</translation>
    </message>
    <message>
        <source>Right: %1 of %2.</source>
        <translation>Правильно: %1 з %2.</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Подивитися, що вийшло</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Скасувати цю відповідь</translation>
    </message>
    <message>
        <source>The letters of this round</source>
        <translation>Літери цього кола</translation>
    </message>
    <message>
        <source>The tick shows how it was in what you typed before.</source>
        <translation>Риска показує, як було в тому, що ви писали раніше.</translation>
    </message>
    <message>
        <source>Well done, that is enough for now</source>
        <translation>Добра робота, поки що досить</translation>
    </message>
    <message>
        <source>What was not right yet comes round again by itself.</source>
        <translation>Що поки не вийшло, повернеться саме.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Ваші літери</translation>
    </message>
</context>
<context>
    <name>LettersRoom</name>
    <message numerus="yes">
        <source>%n come(s) round today.</source>
        <translation>
            <numerusform>Сьогодні повертається %n вправа.</numerusform>
            <numerusform>Сьогодні повертаються %n вправи.</numerusform>
            <numerusform>Сьогодні повертаються %n вправ.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark can make another word: kāzas is a wedding, kazas are goats. Three minutes at a time.</source>
        <translation>Один значок – і слово інше: kāzas – весілля, kazas – кози. По три хвилини за раз.</translation>
    </message>
    <message>
        <source>A sentence has lost all its marks. Tap the letters that need one.</source>
        <translation>Речення загубило всі значки. Натисніть на літери, яким вони потрібні.</translation>
    </message>
    <message>
        <source>A sentence is spoken, you write it. Four sentences.</source>
        <translation>Ви чуєте речення і записуєте його. Чотири речення.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Choose endings</source>
        <translation>Вибирати закінчення</translation>
    </message>
    <message>
        <source>Choose words</source>
        <translation>Вибирати слова</translation>
    </message>
    <message>
        <source>Chosen from what you yourself mistyped, first of all: %1.</source>
        <translation>Підібрано за вашими власними описками, насамперед: %1.</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>Диктант</translation>
    </message>
    <message>
        <source>Endings, long or short</source>
        <translation>Закінчення: довгі чи короткі</translation>
    </message>
    <message>
        <source>How often each letter was right in what you typed in the last three months.</source>
        <translation>Як часто кожна літера була правильною в тому, що ви писали за останні три місяці.</translation>
    </message>
    <message>
        <source>Kāzas or kazas? The sentence tells.</source>
        <translation>Kāzas чи kazas? Підкаже речення.</translation>
    </message>
    <message>
        <source>Long vowels and soft letters</source>
        <translation>Довготи й м’якість на письмі</translation>
    </message>
    <message>
        <source>Mend sentences</source>
        <translation>Лагодити речення</translation>
    </message>
    <message>
        <source>Nothing has been typed yet. Whatever you type from now on is looked at letter by letter.</source>
        <translation>Поки нічого не написано. Усе, що ви напишете далі, буде розібрано за літерами.</translation>
    </message>
    <message>
        <source>One mark, another word</source>
        <translation>Один значок – інше слово</translation>
    </message>
    <message>
        <source>Put the marks back</source>
        <translation>Повернути значки</translation>
    </message>
    <message>
        <source>Rīga or Rīgā, dzīvojam or dzīvojām? With the rule in one line.</source>
        <translation>Rīga чи Rīgā, dzīvojam чи dzīvojām? З правилом в один рядок.</translation>
    </message>
    <message>
        <source>Ten short exercises</source>
        <translation>Десять коротких вправ</translation>
    </message>
    <message>
        <source>The list of Latvian words is missing. The drills go on; only other words are not pointed out.</source>
        <translation>Немає списку латиських слів. Вправи працюють; лише не кажуть, коли вийшло інше слово.</translation>
    </message>
    <message>
        <source>This computer has no sound, or the recordings are missing: the other drills need none.</source>
        <translation>На цьому комп’ютері немає звуку або записів. Решті вправ звук не потрібен.</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>До занять</translation>
    </message>
    <message>
        <source>Words to mind: %1</source>
        <translation>Слова, на які варто зважати: %1</translation>
    </message>
    <message>
        <source>Write what you hear</source>
        <translation>Записувати почуте</translation>
    </message>
    <message>
        <source>You have typed too little so far to speak of your own slips. So we begin with the letters people miss most: ā, ē, ī.</source>
        <translation>Поки написано замало, щоб говорити про ваші власні описки. Тому почнемо з літер, які забувають найчастіше: ā, ē, ī.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Ваші літери</translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message>
        <source>Both stanzas in large letters, and what to mind when writing them down.</source>
        <translation>Обидві строфи великими літерами й на що зважати, записуючи їх.</translation>
    </message>
    <message>
        <source>Look up words</source>
        <translation>Шукати слова</translation>
    </message>
    <message>
        <source>Parts, time, points, tries and reliefs, each with its paragraph. Our own guesses are marked.</source>
        <translation>Частини, час, бали, спроби та пільги – для кожного вказано пункт правил. Наші власні припущення позначено.</translation>
    </message>
    <message>
        <source>Read in peace what the examination asks about, and how it goes.</source>
        <translation>Спокійно прочитайте, про що питають на іспиті і як він проходить.</translation>
    </message>
    <message>
        <source>Read the Constitution</source>
        <translation>Читати Конституцію</translation>
    </message>
    <message>
        <source>Read the anthem</source>
        <translation>Читати гімн</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>Читати правила</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Читальня</translation>
    </message>
    <message>
        <source>The Constitution</source>
        <translation>Конституція (Сатверсме)</translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation>Гімн</translation>
    </message>
    <message>
        <source>The day of the examination</source>
        <translation>День іспиту</translation>
    </message>
    <message>
        <source>The rules of the examination</source>
        <translation>Правила іспиту</translation>
    </message>
    <message>
        <source>The whole text by chapter and article. Search it without minding marks or capitals.</source>
        <translation>Увесь текст за главами й статтями. Під час пошуку латиські знаки й великі літери не важать.</translation>
    </message>
    <message>
        <source>Walk through the day</source>
        <translation>Пройти цей день</translation>
    </message>
    <message>
        <source>What happens when, what to bring and what is not allowed: a calm walk through the day.</source>
        <translation>Що і коли відбувається, що взяти із собою й чого не можна: спокійно пройдіть цей день крок за кроком.</translation>
    </message>
    <message>
        <source>Words of law, state, history and everyday life in Latvian, Russian and English.</source>
        <translation>Слова про закон, державу, історію та щоденне життя латиською, російською та англійською.</translation>
    </message>
    <message>
        <source>Words of the examination</source>
        <translation>Словник іспиту</translation>
    </message>
</context>
<context>
    <name>LineButton</name>
    <message>
        <source>Line %1: press to hear it</source>
        <translation>Рядок %1: натисніть, щоб почути</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Line %1 of %2</source>
        <translation>Рядок %1 з %2</translation>
    </message>
    <message>
        <source>Write the first line from memory.</source>
        <translation>Напишіть перший рядок з пам’яті.</translation>
    </message>
    <message numerus="yes">
        <source>Write the missing word(s).</source>
        <translation>
            <numerusform>Впишіть пропущене слово.</numerusform>
            <numerusform>Впишіть пропущені слова.</numerusform>
            <numerusform>Впишіть пропущені слова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the next line from memory.</source>
        <translation>Напишіть наступний рядок з пам’яті.</translation>
    </message>
</context>
<context>
    <name>ListenRow</name>
    <message>
        <source>%1: not recorded</source>
        <translation>%1: не записано</translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>A computer reads it: that is harder to follow than people in the examination.</source>
        <translation>Читає комп’ютер: розуміти його важче, ніж людей на іспиті.</translation>
    </message>
    <message>
        <source>Read it instead</source>
        <translation>Краще прочитати</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>This recording cannot be heard on this computer now. You can read it instead and answer.</source>
        <translation>Цей запис зараз не можна прослухати на цьому комп’ютері. Можна прочитати його й відповісти.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Що було сказано</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Kept. The examination will have what applies to you.</source>
        <translation>Збережено. В іспиті буде те, що вам треба складати.</translation>
    </message>
    <message>
        <source>Saved in the folder %1</source>
        <translation>Збережено в теці %1</translation>
    </message>
    <message>
        <source>The backup is made: %1</source>
        <translation>Резервну копію зроблено: %1</translation>
    </message>
    <message>
        <source>Where to save your data?</source>
        <translation>Куди зберегти ваші дані?</translation>
    </message>
    <message>
        <source>Your data is erased.</source>
        <translation>Ваші дані стерто.</translation>
    </message>
</context>
<context>
    <name>LookFirst</name>
    <message numerus="yes">
        <source>Look at the picture: %n second(s). You may begin to speak earlier.</source>
        <translation>
            <numerusform>Роздивіться картинку: ще %n секунда. Говорити можна почати й раніше.</numerusform>
            <numerusform>Роздивіться картинку: ще %n секунди. Говорити можна почати й раніше.</numerusform>
            <numerusform>Роздивіться картинку: ще %n секунд. Говорити можна почати й раніше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now speak: press Record.</source>
        <translation>Тепер говоріть: натисніть «Записати».</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Naturalisation trainer</source>
        <translation>Тренажер з натуралізації</translation>
    </message>
</context>
<context>
    <name>MarkingRoom</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 з %2 балів</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) still to mark</source>
        <translation>
            <numerusform>лишилося оцінити %n критерій</numerusform>
            <numerusform>лишилося оцінити %n критерії</numerusform>
            <numerusform>лишилося оцінити %n критеріїв</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter that is too short or off the topic earns %1 points at most.</source>
        <translation>За надто короткий лист або лист не за темою ставлять щонайбільше %1 балів.</translation>
    </message>
    <message>
        <source>Keep these marks</source>
        <translation>Зберегти оцінку</translation>
    </message>
    <message>
        <source>Mark later</source>
        <translation>Оцінити пізніше</translation>
    </message>
    <message>
        <source>Now to my own letter</source>
        <translation>Тепер мій лист</translation>
    </message>
    <message>
        <source>Piece %1 of %2.</source>
        <translation>Робота %1 з %2.</translation>
    </message>
    <message>
        <source>The program does not judge letters and speech. These criteria are ours: the rules give none.</source>
        <translation>Програма не оцінює листів і мовлення. Ці критерії наші: у правилах їх немає.</translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation>Ваша оцінка</translation>
    </message>
    <message>
        <source>Your own marks: %1</source>
        <translation>Ваша оцінка: %1</translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>Line %1</source>
        <translation>Рядок %1</translation>
    </message>
    <message>
        <source>Press a numbered line, then the answer that belongs to it.</source>
        <translation>Натисніть на рядок із номером, потім на відповідь, яка до нього підходить.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правильно</translation>
    </message>
    <message>
        <source>Right would be: %1</source>
        <translation>Правильно: %1</translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>More than one answer is right. Mark all of them.</source>
        <translation>Правильних відповідей кілька. Позначте всі!</translation>
    </message>
    <message>
        <source>Right, and you marked it</source>
        <translation>Правильно, і ви це позначили</translation>
    </message>
    <message>
        <source>Right, but you did not mark it</source>
        <translation>Правильно, але ви цього не позначили</translation>
    </message>
    <message>
        <source>You marked it, but it is not right</source>
        <translation>Ви це позначили, але це неправильно</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>My notes</source>
        <translation>Мої нотатки</translation>
    </message>
    <message>
        <source>My notes (they are not kept)</source>
        <translation>Мої нотатки (не зберігаються)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something in the program went wrong. Nothing you have answered is lost; you can go on.</source>
        <translation>У програмі щось пішло не так. Жодної вашої відповіді не втрачено; можна продовжувати.</translation>
    </message>
</context>
<context>
    <name>OptionChoice</name>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Як на комп’ютері</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
</context>
<context>
    <name>OptionPane</name>
    <message>
        <source>%1: choose the answer</source>
        <translation>%1: виберіть відповідь</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Прибрати: %1</translation>
    </message>
</context>
<context>
    <name>OptionTile</name>
    <message>
        <source>already used (%1)</source>
        <translation>уже використано (%1)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Нижче: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>Вище: %1</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>місце %1 з %2</translation>
    </message>
</context>
<context>
    <name>OrderingWidget</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, місце %2 з %3</translation>
    </message>
    <message>
        <source>Here belongs: %1</source>
        <translation>Тут має бути: %1</translation>
    </message>
    <message>
        <source>Move the lines with the buttons until the order is right.</source>
        <translation>Переміщуйте рядки кнопками, доки порядок не стане правильним.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правильно</translation>
    </message>
    <message>
        <source>The order is right as it stands</source>
        <translation>Порядок уже правильний</translation>
    </message>
</context>
<context>
    <name>OwnLetter</name>
    <message>
        <source>%1–%2 were asked for</source>
        <translation>потрібно було %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Ваш лист</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>* Our default: the rules do not say it, so the real examination may differ.</source>
        <translation>* Наше припущення: у правилах цього немає, тому на справжньому іспиті може бути інакше.</translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** for everything; you choose the order yourself.</source>
        <translation>
            <numerusform>**%n хвилина** на все; порядок ви обираєте самі.</numerusform>
            <numerusform>**%n хвилини** на все; порядок ви обираєте самі.</numerusform>
            <numerusform>**%n хвилин** на все; порядок ви обираєте самі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to prepare; answers come after.</source>
        <translation>
            <numerusform>**%n хвилина** на підготовку; відповіді потім.</numerusform>
            <numerusform>**%n хвилини** на підготовку; відповіді потім.</numerusform>
            <numerusform>**%n хвилин** на підготовку; відповіді потім.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to recite the anthem.</source>
        <translation>
            <numerusform>До **%n хвилини**, щоб прочитати гімн напам’ять.</numerusform>
            <numerusform>До **%n хвилин**, щоб прочитати гімн напам’ять.</numerusform>
            <numerusform>До **%n хвилин**, щоб прочитати гімн напам’ять.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to speak.</source>
        <translation>
            <numerusform>До **%n хвилини** на усну відповідь.</numerusform>
            <numerusform>До **%n хвилин** на усну відповідь.</numerusform>
            <numerusform>До **%n хвилин** на усну відповідь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed to pass</source>
        <translation>Потрібно, щоб скласти</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Бали</translation>
    </message>
    <message>
        <source>Rules: %1.</source>
        <translation>Правила: %1.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Розділ</translation>
    </message>
    <message>
        <source>Suggested time</source>
        <translation>Рекомендований час</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
</context>
<context>
    <name>PastRow</name>
    <message numerus="yes">
        <source>%1 of %n question(s) answered</source>
        <translation>
            <numerusform>дано відповідь на %1 з %n питання</numerusform>
            <numerusform>дано відповідь на %1 з %n питань</numerusform>
            <numerusform>дано відповідь на %1 з %n питань</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Hear yourself and mark</source>
        <translation>Послухати себе й оцінити</translation>
    </message>
    <message>
        <source>no marks yet</source>
        <translation>ще не оцінено</translation>
    </message>
    <message>
        <source>own marks %1 of %2</source>
        <translation>власна оцінка: %1 з %2</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message numerus="yes">
        <source>%n examination(s)</source>
        <translation>
            <numerusform>%n спроба</numerusform>
            <numerusform>%n спроби</numerusform>
            <numerusform>%n спроб</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>Each person has their own results. A name is not needed; any word will do.</source>
        <translation>У кожного свої результати. Справжнє ім’я не потрібне; підійде будь-яке слово.</translation>
    </message>
    <message>
        <source>Give the chosen person this name</source>
        <translation>Дати це ім’я вибраній людині</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Людина %1</translation>
    </message>
    <message>
        <source>Who is practising</source>
        <translation>Хто займається</translation>
    </message>
    <message>
        <source>Who is practising?</source>
        <translation>Хто займається?</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>%1: taken back</source>
        <translation>%1: прибрано</translation>
    </message>
    <message>
        <source>Every place is filled.</source>
        <translation>Усі місця заповнено.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далі: %1</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
</context>
<context>
    <name>PlanRoom</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the date</source>
        <translation>Забути дату</translation>
    </message>
    <message>
        <source>Little and often is worth more than much and seldom.</source>
        <translation>Потроху, але часто – корисніше, ніж багато, але рідко.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Скласти план</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Хвилин на день</translation>
    </message>
    <message>
        <source>Plan to the examination</source>
        <translation>План до іспиту</translation>
    </message>
    <message>
        <source>The day of the examination</source>
        <translation>День іспиту</translation>
    </message>
    <message>
        <source>There is no such day. Write the day, the month and the year in figures.</source>
        <translation>Такого дня немає. Введіть день, місяць і рік цифрами.</translation>
    </message>
    <message>
        <source>When is the examination, and how many minutes a day are easy for you? Both can be changed any day.</source>
        <translation>Коли іспит і скільки хвилин на день вам неважко знайти? І те, і те можна змінити будь-якого дня.</translation>
    </message>
</context>
<context>
    <name>PlanShown</name>
    <message>
        <source>%1: from %2 on (%3)</source>
        <translation>%1: з %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1 minutes</source>
        <translation>
            <numerusform>%n день по %1 хвилин</numerusform>
            <numerusform>%n дні по %1 хвилин</numerusform>
            <numerusform>%n днів по %1 хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin today</source>
        <translation>Почати сьогодні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>If it does not work out</source>
        <translation>Якщо не вийде</translation>
    </message>
    <message>
        <source>Most likely between %1 and %2.</source>
        <translation>Найімовірніше, від %1 до %2.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нові</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>У день іспиту, %1</translation>
    </message>
    <message>
        <source>Public holidays come on top.</source>
        <translation>Плюс святкові дні.</translation>
    </message>
    <message>
        <source>Put it into my calendar</source>
        <translation>Додати до мого календаря</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторити</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n day(s)</source>
        <translation>
            <numerusform>Показати весь %n день</numerusform>
            <numerusform>Показати всі %n дні</numerusform>
            <numerusform>Показати всі %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>That happens to many, and one may try again:</source>
        <translation>Так буває в багатьох, і можна спробувати ще раз:</translation>
    </message>
    <message>
        <source>The plan foresees knowledge questions. Listening, reading, writing and speaking take turns in it; for them nothing is foretold. Each day you practise, the plan is worked out anew.</source>
        <translation>План передбачає запитання на знання. Слухання, читання, письмо й усне мовлення в ньому чергуються; для них нічого не передбачено. Кожного дня, коли ви займаєтеся, план рахують наново.</translation>
    </message>
    <message>
        <source>What each day holds</source>
        <translation>Що робити кожного дня</translation>
    </message>
    <message>
        <source>of what you practise you will know about %1 in 100</source>
        <translation>із того, що вивчите, знатимете приблизно %1 зі 100</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>From today another try is possible: %1</source>
        <translation>Від сьогодні можна спробувати знову: %1</translation>
    </message>
    <message>
        <source>Naturalisation examination</source>
        <translation>Іспит з натуралізації</translation>
    </message>
    <message numerus="yes">
        <source>Naturalisation: practise for %n minute(s)</source>
        <translation>
            <numerusform>Натуралізація: позайматися %n хвилину</numerusform>
            <numerusform>Натуралізація: позайматися %n хвилини</numerusform>
            <numerusform>Натуралізація: позайматися %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1. Open the file, and your calendar takes the days over.</source>
        <translation>Збережено: %1. Відкрийте файл, і календар прийме всі дні.</translation>
    </message>
    <message>
        <source>Take an identity document along. Good luck!</source>
        <translation>Візьміть із собою посвідчення особи. Щасти!</translation>
    </message>
    <message>
        <source>To repeat: %1. New: %2. Tasks: %3.</source>
        <translation>Повторити: %1. Нові: %2. Завдання: %3.</translation>
    </message>
    <message>
        <source>Where to save the calendar file?</source>
        <translation>Де зберегти файл календаря?</translation>
    </message>
</context>
<context>
    <name>PracticeEndRoom</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n відповідь</numerusform>
            <numerusform>%n відповіді</numerusform>
            <numerusform>%n відповідей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them right</source>
        <translation>
            <numerusform>з них правильних: %n</numerusform>
            <numerusform>з них правильних: %n</numerusform>
            <numerusform>з них правильних: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) come(s) back today</source>
        <translation>
            <numerusform>%n запитання повернеться ще сьогодні</numerusform>
            <numerusform>%n запитання повернуться ще сьогодні</numerusform>
            <numerusform>%n запитань повернуться ще сьогодні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) come(s) back tomorrow</source>
        <translation>
            <numerusform>%n запитання повернеться завтра</numerusform>
            <numerusform>%n запитання повернуться завтра</numerusform>
            <numerusform>%n запитань повернуться завтра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) come(s) back within a week</source>
        <translation>
            <numerusform>%n запитання повернеться протягом тижня</numerusform>
            <numerusform>%n запитання повернуться протягом тижня</numerusform>
            <numerusform>%n запитань повернуться протягом тижня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) set aside, to be learnt another way</source>
        <translation>
            <numerusform>%n запитання відкладено, щоб вивчити його інакше</numerusform>
            <numerusform>%n запитання відкладено, щоб вивчити їх інакше</numerusform>
            <numerusform>%n запитань відкладено, щоб вивчити їх інакше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) you know well come(s) back later</source>
        <translation>
            <numerusform>%n добре знайоме запитання повернеться пізніше</numerusform>
            <numerusform>%n добре знайомі запитання повернуться пізніше</numerusform>
            <numerusform>%n добре знайомих запитань повернуться пізніше</numerusform>
        </translation>
    </message>
    <message>
        <source>A few minutes more</source>
        <translation>Ще кілька хвилин</translation>
    </message>
    <message>
        <source>Another step done</source>
        <translation>Ще один крок зроблено</translation>
    </message>
    <message>
        <source>Come back tomorrow: a little every day is worth more than much at once.</source>
        <translation>Повертайтеся завтра: потроху щодня корисніше, ніж багато за раз.</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>Поки що досить</translation>
    </message>
    <message>
        <source>Everything here is practised and not due yet. Choose something else, or come back tomorrow.</source>
        <translation>Тут усе пройдено, і повторювати ще рано. Виберіть щось інше або повертайтеся завтра.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Nothing to do here just now</source>
        <translation>Зараз тут нічого робити</translation>
    </message>
    <message>
        <source>Once more what did not work</source>
        <translation>Ще раз те, що не вийшло</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Скасувати останню відповідь</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>До занять</translation>
    </message>
    <message>
        <source>Well done!</source>
        <translation>Добре попрацювали!</translation>
    </message>
    <message>
        <source>What did not work is best looked at once more now, while it is fresh.</source>
        <translation>Те, що не вийшло, найкраще переглянути ще раз зараз, поки воно свіже в пам’яті.</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>за %n хвилину</numerusform>
            <numerusform>за %n хвилини</numerusform>
            <numerusform>за %n хвилин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeRoom</name>
    <message numerus="yes">
        <source>%n exercise(s) to repeat today.</source>
        <translation>
            <numerusform>Сьогодні повторити %n вправу.</numerusform>
            <numerusform>Сьогодні повторити %n вправи.</numerusform>
            <numerusform>Сьогодні повторити %n вправ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to repeat today.</source>
        <translation>
            <numerusform>Сьогодні треба повторити %n рядок.</numerusform>
            <numerusform>Сьогодні треба повторити %n рядки.</numerusform>
            <numerusform>Сьогодні треба повторити %n рядків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of everything</source>
        <translation>
            <numerusform>%n хвилина потроху про все</numerusform>
            <numerusform>%n хвилини потроху про все</numerusform>
            <numerusform>%n хвилин потроху про все</numerusform>
        </translation>
    </message>
    <message>
        <source>A little every day is worth more than much at once. Every answer is explained.</source>
        <translation>Потроху щодня корисніше, ніж багато за раз. Кожну відповідь пояснено.</translation>
    </message>
    <message>
        <source>Answer aloud, listen to yourself, and hear how it can be said. Nobody else hears it.</source>
        <translation>Відповідайте вголос, послухайте себе й те, як це можна сказати. Більше ніхто цього не чує.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Learn the anthem</source>
        <translation>Вчити гімн</translation>
    </message>
    <message>
        <source>Listen, fill in the gaps line by line, then write or say it from memory.</source>
        <translation>Слухайте, вписуйте пропущені слова рядок за рядком, потім напишіть або розкажіть гімн напам’ять.</translation>
    </message>
    <message>
        <source>Long vowels and soft letters</source>
        <translation>Довгі голосні та пом’якшення</translation>
    </message>
    <message numerus="yes">
        <source>My mistakes (%n)</source>
        <translation>
            <numerusform>Мої помилки (%n)</numerusform>
            <numerusform>Мої помилки (%n)</numerusform>
            <numerusform>Мої помилки (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Заняття</translation>
    </message>
    <message>
        <source>Practise the letters</source>
        <translation>Зайнятися буквами</translation>
    </message>
    <message numerus="yes">
        <source>Repeat what is due (%n)</source>
        <translation>
            <numerusform>Повторити, що час (%n)</numerusform>
            <numerusform>Повторити, що час (%n)</numerusform>
            <numerusform>Повторити, що час (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set aside (%n)</source>
        <translation>
            <numerusform>Відкладено (%n)</numerusform>
            <numerusform>Відкладено (%n)</numerusform>
            <numerusform>Відкладено (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Говорити</translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation>Гімн</translation>
    </message>
    <message>
        <source>The speaking room</source>
        <translation>Кімната для розмови</translation>
    </message>
    <message>
        <source>The writing desk</source>
        <translation>Письмовий стіл</translation>
    </message>
    <message>
        <source>What is about to be forgotten, something new, and a task of the language parts now and then.</source>
        <translation>Те, що скоро забудеться, щось нове й час від часу завдання з мови.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Написати листа</translation>
    </message>
    <message>
        <source>Write a letter in peace; afterwards you see what to mend, three things at a time.</source>
        <translation>Спокійно напишіть листа; потім побачите, що виправити, не більше трьох речей за раз.</translation>
    </message>
    <message>
        <source>ā or a, š or s, ķ or k: short exercises made from what you yourself mistype.</source>
        <translation>ā чи a, š чи s, ķ чи k: короткі вправи з ваших власних описок.</translation>
    </message>
</context>
<context>
    <name>PracticeRoundRoom</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>Правильно: %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Лишилася приблизно %n хвилина</numerusform>
            <numerusform>Лишилося приблизно %n хвилини</numerusform>
            <numerusform>Лишилося приблизно %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Finish practising</source>
        <translation>Закінчити заняття</translation>
    </message>
    <message>
        <source>I do not know – show me</source>
        <translation>Не знаю – покажіть</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Заняття</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Скасувати останню відповідь</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Останнє</translation>
    </message>
    <message>
        <source>Words (F2)</source>
        <translation>Слова (F2)</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>The computer&apos;s clock seems to be set back. Nothing is lost; some questions come sooner.</source>
        <translation>Схоже, годинник комп’ютера переведено назад. Нічого не втрачено; деякі запитання прийдуть раніше.</translation>
    </message>
</context>
<context>
    <name>ProfileQuestion</name>
    <message>
        <source>Are you 65 or older?</source>
        <translation>Вам 65 років або більше?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Did you study in Latvian?</source>
        <translation>Чи маєте ви освіту латиською мовою?</translation>
    </message>
    <message>
        <source>Disability group I</source>
        <translation>I група інвалідності</translation>
    </message>
    <message>
        <source>Do you have a disability that makes the test harder?</source>
        <translation>Чи маєте ви інвалідність, через яку складати іспит важче?</translation>
    </message>
    <message>
        <source>Do you register citizenship as a Latvian or a Liv?</source>
        <translation>Чи реєструєте ви громадянство як латиш або лив?</translation>
    </message>
    <message>
        <source>From 65 on there is no writing test.</source>
        <translation>Від 65 років письмову роботу складати не треба.</translation>
    </message>
    <message>
        <source>Hearing (group II or III)</source>
        <translation>Слух (II або III група)</translation>
    </message>
    <message>
        <source>I have no writing hand (group II or III)</source>
        <translation>Немає руки, якою пишуть (II або III група)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation>Ні або не знаю</translation>
    </message>
    <message>
        <source>No, or I would rather not say</source>
        <translation>Ні або не хочу казати</translation>
    </message>
    <message>
        <source>Only for those who prove that they are Latvians or Livs. If you are not sure, choose “No”.</source>
        <translation>Лише для тих, хто підтверджує, що він латиш або лив. Якщо не впевнені, виберіть «Ні».</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Запитання %1 з %2</translation>
    </message>
    <message>
        <source>Sight (group II or III)</source>
        <translation>Зір (II або III група)</translation>
    </message>
    <message>
        <source>Some certificates stand in for the language test. PMLP checks them.</source>
        <translation>Деякі документи про освіту замінюють перевірку мови. Їх перевіряє PMLP.</translation>
    </message>
    <message>
        <source>Speech (group II or III)</source>
        <translation>Мовлення (II або III група)</translation>
    </message>
    <message>
        <source>The answer stays on this computer and only leaves out what you need not take.</source>
        <translation>Відповідь лишається на цьому комп’ютері; за нею лише прибирається те, що вам складати не треба.</translation>
    </message>
    <message>
        <source>Yes, I am 65 or older</source>
        <translation>Так, мені 65 років або більше</translation>
    </message>
    <message>
        <source>Yes, as a Latvian or a Liv</source>
        <translation>Так, як латиш або лив</translation>
    </message>
    <message>
        <source>Yes: basic school, more than half of the lessons in Latvian</source>
        <translation>Так: в основній школі, де більш ніж половина навчання була латиською</translation>
    </message>
    <message>
        <source>Yes: higher education in Latvian, or a centralised examination in Latvian (9th form at least 50 %, 12th form at least 20 %)</source>
        <translation>Так: у виші латиською мовою, або складено централізований іспит з латиської мови (9-й клас – щонайменше 50 %, 12-й – щонайменше 20 %)</translation>
    </message>
</context>
<context>
    <name>ProfileResult</name>
    <message>
        <source>**You need not take:** %1</source>
        <translation>**Складати не треба:** %1</translation>
    </message>
    <message>
        <source>**You take:** %1</source>
        <translation>**Ви складаєте:** %1</translation>
    </message>
    <message>
        <source>Answer the questions again</source>
        <translation>Відповісти на запитання ще раз</translation>
    </message>
    <message>
        <source>How would you like to take it?</source>
        <translation>Як ви хочете складати?</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Not right? Choose yourself</source>
        <translation>Не так? Виберіть інше</translation>
    </message>
    <message>
        <source>Perhaps you need not take the examinations at all. Ask PMLP; meanwhile you can practise here.</source>
        <translation>Можливо, вам узагалі не треба складати іспити. Запитайте в PMLP; а поки можна тренуватися тут.</translation>
    </message>
    <message>
        <source>Several reliefs may be yours: %1. Ask PMLP; below you can choose another one.</source>
        <translation>Вам може належати кілька пільг: %1. Запитайте в PMLP; нижче можна вибрати іншу.</translation>
    </message>
</context>
<context>
    <name>ProfileRoom</name>
    <message>
        <source>What I have to take</source>
        <translation>Що мені складати</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2 questions practised</source>
        <translation>пройдено %1 з %2 запитань</translation>
    </message>
    <message>
        <source>%1, computer voices</source>
        <translation>%1, комп&apos;ютерні голоси</translation>
    </message>
    <message>
        <source>%1, week of %2: %3 of %4 right</source>
        <translation>%1, тиждень з %2: правильно %3 з %4</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n відповідь</numerusform>
            <numerusform>%n відповіді</numerusform>
            <numerusform>%n відповідей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, usually for %n minute(s)</source>
        <translation>
            <numerusform>, зазвичай %n хвилину</numerusform>
            <numerusform>, зазвичай %n хвилини</numerusform>
            <numerusform>, зазвичай %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance today</source>
        <translation>Шанс сьогодні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days I practised</source>
        <translation>Дні занять</translation>
    </message>
    <message>
        <source>Each day with practice gets a square here. Ten minutes are enough, and a missed day is no loss.</source>
        <translation>Кожен день занять отримує тут свою клітинку. Вистачить і десяти хвилин, а пропущений день – не біда.</translation>
    </message>
    <message>
        <source>Go on as you do: a little every day.</source>
        <translation>Продовжуйте так само: щодня потроху.</translation>
    </message>
    <message>
        <source>How many times in 100 the letter was right, by weeks. The darker, the more slips.</source>
        <translation>Скільки разів зі 100 літера була правильною, за тижнями. Що темніша клітинка, то більше помилок.</translation>
    </message>
    <message>
        <source>Last tried in full</source>
        <translation>Останнього разу</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Літера</translation>
    </message>
    <message>
        <source>Long vowels and soft letters</source>
        <translation>Довгі голосні та м&apos;які літери</translation>
    </message>
    <message>
        <source>Made by an unofficial trainer for the naturalisation examination. The chances hold for questions like those of the trainer; this sheet is no result of the examination.</source>
        <translation>Підготовлено в неофіційному тренажері іспиту з натуралізації. Шанси стосуються запитань, подібних до запитань тренажера; цей аркуш не є результатом іспиту.</translation>
    </message>
    <message>
        <source>Most often: “%1” left out (%3 of %4 times).</source>
        <translation>Найчастіше пропущено «%1» (%3 з %4 разів).</translation>
    </message>
    <message>
        <source>Most often: “%1” written as “%2” (%3 of %4 times).</source>
        <translation>Найчастіше замість «%1» написано «%2» (%3 з %4 разів).</translation>
    </message>
    <message>
        <source>My own marks</source>
        <translation>Мої власні оцінки</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Мої успіхи</translation>
    </message>
    <message>
        <source>Of the questions you practised, so many you would answer right now. The weakest stand first.</source>
        <translation>На стільки з пройдених запитань ви зараз відповіли б правильно. Найслабші теми – спочатку.</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>У день іспиту</translation>
    </message>
    <message>
        <source>On the day, if you keep to the plan, about %1 in 100.</source>
        <translation>У день іспиту, якщо триматися плану, – приблизно у %1 зі 100.</translation>
    </message>
    <message>
        <source>Practise some questions on Latvia, and you will see here which topics stay in the memory.</source>
        <translation>Позаймайтеся запитаннями про Латвію, і ви побачите тут, які теми лишаються в пам&apos;яті.</translation>
    </message>
    <message>
        <source>Practise the letters, first of all “%1”.</source>
        <translation>Потренуйте літери, насамперед «%1».</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Пам&apos;ятаю</translation>
    </message>
    <message>
        <source>Repeat these topics: %1.</source>
        <translation>Повторіть ці теми: %1.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Розділ</translation>
    </message>
    <message>
        <source>The examination: %1</source>
        <translation>Іспит: %1</translation>
    </message>
    <message>
        <source>Today about %1 times in 100.</source>
        <translation>Сьогодні приблизно у %1 випадках зі 100.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Try a whole examination once, without hurry.</source>
        <translation>Спробуйте один раз увесь іспит без поспіху.</translation>
    </message>
    <message>
        <source>Try once, without hurry: %1.</source>
        <translation>Спробуйте один раз без поспіху: %1.</translation>
    </message>
    <message>
        <source>We do not know yet. After a few days of practice a line appears here for each section.</source>
        <translation>Поки невідомо. Після кількох днів занять тут з&apos;явиться лінія для кожного розділу.</translation>
    </message>
    <message>
        <source>What I remember, by topic</source>
        <translation>Що я пам&apos;ятаю за темами</translation>
    </message>
    <message>
        <source>What to practise next</source>
        <translation>Чим зайнятися далі</translation>
    </message>
    <message>
        <source>What you gave yourself. People mark these sections, so the program names no chance.</source>
        <translation>Як ви самі оцінили свою роботу. Ці розділи оцінюють люди, тому програма не називає шансів.</translation>
    </message>
    <message>
        <source>Whatever you type is looked at letter by letter. After the first words the letters appear here.</source>
        <translation>Усе, що ви друкуєте, ми розглядаємо за літерами. Після перших слів літери з&apos;являться тут.</translation>
    </message>
    <message>
        <source>Would I pass today?</source>
        <translation>Чи складу я сьогодні?</translation>
    </message>
    <message>
        <source>Write a letter or record an answer and mark it yourself: your marks appear here.</source>
        <translation>Напишіть листа або запишіть відповідь і оцініть самі: ваші оцінки з&apos;являться тут.</translation>
    </message>
    <message numerus="yes">
        <source>You practised on %n of the last 30 days</source>
        <translation>
            <numerusform>За останні 30 днів ви займалися %n день</numerusform>
            <numerusform>За останні 30 днів ви займалися %n дні</numerusform>
            <numerusform>За останні 30 днів ви займалися %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>a good chance</source>
        <translation>добрий шанс</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>потрібно</translation>
    </message>
    <message>
        <source>no practice</source>
        <translation>без занять</translation>
    </message>
</context>
<context>
    <name>ProgressRoom</name>
    <message>
        <source>Change the plan</source>
        <translation>Змінити план</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Мої успіхи</translation>
    </message>
    <message>
        <source>Not known yet, for want of answers: %1.</source>
        <translation>Поки невідомо, замало відповідей: %1.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Займатися зараз</translation>
    </message>
    <message>
        <source>Save a sheet for printing</source>
        <translation>Зберегти аркуш для друку</translation>
    </message>
    <message>
        <source>Set the examination day</source>
        <translation>Вказати день іспиту</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n topic(s)</source>
        <translation>
            <numerusform>Показати всю %n тему</numerusform>
            <numerusform>Показати всі %n теми</numerusform>
            <numerusform>Показати всі %n тем</numerusform>
        </translation>
    </message>
    <message>
        <source>The chance of reaching what is needed, on questions like these. The band is what we are unsure of.</source>
        <translation>Шанс набрати потрібне на таких запитаннях. Смуга показує, наскільки ми в цьому впевнені.</translation>
    </message>
    <message>
        <source>These figures come from the questions of this program. The examination&apos;s own may be different.</source>
        <translation>Ці цифри ґрунтуються на запитаннях цієї програми. На справжньому іспиті запитання можуть бути іншими.</translation>
    </message>
    <message>
        <source>Would I pass today?</source>
        <translation>Чи складу я сьогодні?</translation>
    </message>
    <message>
        <source>Your examination: %1.</source>
        <translation>Ваш іспит: %1.</translation>
    </message>
</context>
<context>
    <name>Progressing</name>
    <message>
        <source>The sheet is saved: %1</source>
        <translation>Аркуш збережено: %1</translation>
    </message>
    <message>
        <source>Where to save the sheet?</source>
        <translation>Куди зберегти аркуш?</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>I have answered aloud</source>
        <translation>Відповідь дано вголос</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Питання %1 з %2</translation>
    </message>
    <message>
        <source>The question read aloud</source>
        <translation>Питання, прочитане вголос</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This question bank has no anthem.</source>
        <translation>У цьому банку запитань немає гімну.</translation>
    </message>
    <message>
        <source>This question bank has no list of words yet.</source>
        <translation>У цьому банку запитань ще немає списку слів.</translation>
    </message>
</context>
<context>
    <name>RecorderPanel</name>
    <message>
        <source>Answered aloud, without a recording</source>
        <translation>Відповідь вголос, без запису</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in and press Record again, or answer aloud without it.</source>
        <translation>Мікрофона не знайдено. Під’єднайте його і знову натисніть «Записати» або відповідайте вголос без запису.</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Нічого не записано</translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <translation>Звучить запис: %1</translation>
    </message>
    <message>
        <source>Press Record and speak.</source>
        <translation>Натисніть «Записати» й говоріть.</translation>
    </message>
    <message>
        <source>Record anew</source>
        <translation>Записати наново</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>Триває запис: %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Allow this program to use it in the computer&apos;s privacy settings, check that it is not switched off, then press Record again.</source>
        <translation>Мікрофон не дає звуку. Дозвольте цій програмі користуватися ним у налаштуваннях приватності комп’ютера, перевірте, чи він не вимкнений, і знову натисніть «Записати».</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>%1 minutes · %2</source>
        <translation>%1 хв · %2</translation>
    </message>
    <message>
        <source>An examination</source>
        <translation>Іспит</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Erase this recording? This cannot be undone.</source>
        <translation>Видалити цей запис? Повернути його буде неможливо.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Ні, залишити</translation>
    </message>
    <message>
        <source>Yes, erase it</source>
        <translation>Так, видалити</translation>
    </message>
</context>
<context>
    <name>RecordingsRoom</name>
    <message numerus="yes">
        <source>%n recording(s), together %1 minutes, %2</source>
        <translation>
            <numerusform>%n запис, разом %1 хв, %2</numerusform>
            <numerusform>%n записи, разом %1 хв, %2</numerusform>
            <numerusform>%n записів, разом %1 хв, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase all recordings</source>
        <translation>Видалити всі записи</translation>
    </message>
    <message>
        <source>Erase all recordings, those of examinations too? Your own marks stay. This cannot be undone.</source>
        <translation>Видалити всі записи, зокрема з іспитів? Ваші оцінки залишаться. Повернути записи буде неможливо.</translation>
    </message>
    <message>
        <source>My recordings</source>
        <translation>Мої записи</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>Ні, залишити</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Показати старіші</translation>
    </message>
    <message>
        <source>The folder: %1</source>
        <translation>Папка: %1</translation>
    </message>
    <message>
        <source>There are no recordings.</source>
        <translation>Записів немає.</translation>
    </message>
    <message>
        <source>They stay on this computer: nobody else hears them, and nothing is sent anywhere.</source>
        <translation>Вони залишаються на цьому комп’ютері: ніхто інший їх не чує, і нічого нікуди не надсилається.</translation>
    </message>
    <message>
        <source>To the speaking room</source>
        <translation>До кімнати для розмов</translation>
    </message>
    <message>
        <source>Yes, erase all</source>
        <translation>Так, видалити всі</translation>
    </message>
</context>
<context>
    <name>RehearsalRoom</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Begin to answer</source>
        <translation>Почати відповідати</translation>
    </message>
    <message>
        <source>Begin to speak</source>
        <translation>Почати говорити</translation>
    </message>
    <message>
        <source>End here and hear yourself</source>
        <translation>Закінчити й послухати себе</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <translation>Послухати себе</translation>
    </message>
    <message>
        <source>Look at the picture in peace. You may begin to speak at any time.</source>
        <translation>Спокійно роздивіться картинку. Почати говорити можна будь-коли.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Наступне питання</translation>
    </message>
    <message>
        <source>No microphone was found. Answer aloud without a recording: everything else works as well. If you plug one in, press Record.</source>
        <translation>Мікрофон не знайдено. Відповідайте вголос без запису – усе інше працює так само. Якщо під’єднаєте мікрофон, натисніть «Записати».</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>На сьогодні досить</translation>
    </message>
    <message>
        <source>The time to answer is over. Everything you said is kept.</source>
        <translation>Час на відповідь закінчився. Усе сказане збережено.</translation>
    </message>
    <message>
        <source>The time to prepare is over. Now answer aloud.</source>
        <translation>Час на підготовку закінчився. Тепер відповідайте вголос.</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message numerus="yes">
        <source>%n sentences after one another begin with “%1”.</source>
        <translation>
            <numerusform>%n речення поспіль починається з «%1».</numerusform>
            <numerusform>%n речення поспіль починаються з «%1».</numerusform>
            <numerusform>%n речень поспіль починаються з «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more are asked for.</source>
        <translation>
            <numerusform>Потрібно ще %n слово.</numerusform>
            <numerusform>Потрібно ще %n слова.</numerusform>
            <numerusform>Потрібно ще %n слів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more than are asked for. Nothing needs to go, but shorter is quicker.</source>
        <translation>
            <numerusform>На %n слово більше, ніж просять. Викреслювати не треба, але короткий лист пишеться швидше.</numerusform>
            <numerusform>На %n слова більше, ніж просять. Викреслювати не треба, але короткий лист пишеться швидше.</numerusform>
            <numerusform>На %n слів більше, ніж просять. Викреслювати не треба, але короткий лист пишеться швидше.</numerusform>
        </translation>
    </message>
    <message>
        <source>A comma seems to be missing: “%1”.</source>
        <translation>Схоже, бракує коми: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of %n word(s). Would two be easier to read?</source>
        <translation>
            <numerusform>У реченні %n слово. Може, два читалися б легше?</numerusform>
            <numerusform>У реченні %n слова. Може, два читалися б легше?</numerusform>
            <numerusform>У реченні %n слів. Може, два читалися б легше?</numerusform>
        </translation>
    </message>
    <message>
        <source>After “Ar cieņu” there is no comma.</source>
        <translation>Після «Ar cieņu» кому не ставлять.</translation>
    </message>
    <message>
        <source>Between greeting and name there is a comma: “%1”.</source>
        <translation>Між привітанням і ім’ям ставлять кому: «%1».</translation>
    </message>
    <message>
        <source>Change to: %1</source>
        <translation>Замінити на: %1</translation>
    </message>
    <message>
        <source>Look at the marks: “%1”.</source>
        <translation>Подивіться на знаки довготи й м’якості: «%1».</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <translation>Вставити: %1</translation>
    </message>
    <message>
        <source>The program found no closing words.</source>
        <translation>Програма не знайшла прикінцевих слів.</translation>
    </message>
    <message>
        <source>The program found no greeting at the beginning.</source>
        <translation>Програма не знайшла привітання на початку.</translation>
    </message>
    <message>
        <source>The program found no words of this point: %2. Look for yourself.</source>
        <translation>Програма не знайшла слів цього пункту: %2. Подивіться самі.</translation>
    </message>
    <message>
        <source>The same word stands twice: “%1”.</source>
        <translation>Одне слово стоїть двічі: «%1».</translation>
    </message>
    <message>
        <source>The word list does not know “%1”.</source>
        <translation>У списку слів немає слова «%1».</translation>
    </message>
    <message>
        <source>The word list does not know “%1”. It may be right all the same: look once more.</source>
        <translation>У списку слів немає слова «%1». Воно все ж може бути правильним: подивіться ще раз.</translation>
    </message>
    <message>
        <source>There are Russian letters in it: %1</source>
        <translation>У тексті є російські літери: %1</translation>
    </message>
    <message>
        <source>There seems to be no name at the end.</source>
        <translation>Схоже, наприкінці немає імені.</translation>
    </message>
    <message>
        <source>These two forms do not go together: “%1”.</source>
        <translation>Ці форми не поєднуються: «%1».</translation>
    </message>
    <message>
        <source>Tu and Jūs stand side by side. Choose one of the two.</source>
        <translation>У листі є і «tu», і «Jūs». Виберіть одне.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” comes %n time(s). Could another word stand there?</source>
        <translation>
            <numerusform>«%1» трапляється %n раз. Може, підійде інше слово?</numerusform>
            <numerusform>«%1» трапляється %n рази. Може, підійде інше слово?</numerusform>
            <numerusform>«%1» трапляється %n разів. Може, підійде інше слово?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is how one greets a friend.</source>
        <translation>«%1» – так вітаються з другом.</translation>
    </message>
    <message>
        <source>“%1” is how one takes leave of a friend.</source>
        <translation>«%1» – так прощаються з другом.</translation>
    </message>
    <message>
        <source>“%1” is said to a friend. In this letter one is polite.</source>
        <translation>«%1» кажуть другові. У цьому листі звертаються на «jūs».</translation>
    </message>
    <message>
        <source>“%1”: to one friend one writes tu. Where several are meant, it may stay.</source>
        <translation>«%1»: одному другові пишуть «tu». Якщо йдеться про кількох, можна залишити.</translation>
    </message>
</context>
<context>
    <name>RemarkCard</name>
    <message>
        <source>Show it</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>%1 words; at least %2 were asked for</source>
        <translation>Слів: %1; потрібно було щонайменше %2</translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <translation>%1, стаття %2</translation>
    </message>
    <message>
        <source>%1, preamble</source>
        <translation>%1, преамбула</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Немає відповіді</translation>
    </message>
    <message>
        <source>Russian letters: “%1” was read as “%2”</source>
        <translation>Кириличні літери: «%1» прочитано як «%2»</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Кілька слів, якщо хочете</translation>
    </message>
    <message>
        <source>A mistake in the language</source>
        <translation>Помилка в мові</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Зберегти повідомлення</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Не треба</translation>
    </message>
    <message>
        <source>Report this question</source>
        <translation>Повідомити про це запитання</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Щось інше</translation>
    </message>
    <message>
        <source>The question is unclear</source>
        <translation>Запитання незрозуміле</translation>
    </message>
    <message>
        <source>The recording is bad</source>
        <translation>Поганий запис</translation>
    </message>
    <message>
        <source>The right answer is wrong</source>
        <translation>Правильну відповідь указано хибно</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>%1 of %2 needed</source>
        <translation>потрібно %1 з %2</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 з %2 балів</translation>
    </message>
    <message>
        <source>marked by an official</source>
        <translation>оцінено посадовою особою</translation>
    </message>
    <message>
        <source>marked by the program</source>
        <translation>оцінено програмою</translation>
    </message>
    <message>
        <source>marked by yourself</source>
        <translation>самооцінка</translation>
    </message>
</context>
<context>
    <name>ResultsRoom</name>
    <message numerus="yes">
        <source>%n section(s) did not reach what is needed yet. Sections do not make up for one another, so this is where practice helps most.</source>
        <translation>
            <numerusform>У %n розділі балів поки бракує. Розділи не замінюють один одного, тож найбільше допоможе тренування саме там.</numerusform>
            <numerusform>У %n розділах балів поки бракує. Розділи не замінюють один одного, тож найбільше допоможе тренування саме там.</numerusform>
            <numerusform>У %n розділах балів поки бракує. Розділи не замінюють один одного, тож найбільше допоможе тренування саме там.</numerusform>
        </translation>
    </message>
    <message>
        <source>All clocks ran at %1 % of the usual time.</source>
        <translation>На всіх етапах було %1 % звичайного часу.</translation>
    </message>
    <message>
        <source>An unofficial trainer. Rules: %1, as of %2.</source>
        <translation>Неофіційний тренажер. Правила: %1; у редакції, чинній з %2.</translation>
    </message>
    <message>
        <source>Every section reached what is needed.</source>
        <translation>Балів досить у всіх розділах.</translation>
    </message>
    <message>
        <source>Every section reached what is needed. You marked a part of it yourself; in the examination a commission does.</source>
        <translation>Балів досить у всіх розділах. Частину оцінили ви самі; на іспиті це робить комісія.</translation>
    </message>
    <message>
        <source>Here you may try again at once.</source>
        <translation>Тут можна спробувати ще раз відразу.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>In the examination itself, the next try would be possible from %1 (%2).</source>
        <translation>На справжньому іспиті наступна спроба можлива з %1 (%2).</translation>
    </message>
    <message>
        <source>Mark your own work</source>
        <translation>Оцінити свою роботу</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Поки ні</translation>
    </message>
    <message>
        <source>Part of the examination is done</source>
        <translation>Частину іспиту пройдено</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Іспит складено</translation>
    </message>
    <message>
        <source>Passed, if your own marks hold</source>
        <translation>Іспит складено, якщо ваша самооцінка підтвердиться</translation>
    </message>
    <message>
        <source>Public holidays come on top.</source>
        <translation>Плюс святкові дні.</translation>
    </message>
    <message>
        <source>Read the answers</source>
        <translation>Подивитися відповіді</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message numerus="yes">
        <source>The clock stood still for %n minute(s) while the program was not running.</source>
        <translation>
            <numerusform>Годинник стояв %n хвилину, поки програма не працювала.</numerusform>
            <numerusform>Годинник стояв %n хвилини, поки програма не працювала.</numerusform>
            <numerusform>Годинник стояв %n хвилин, поки програма не працювала.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer&apos;s clock was changed meanwhile; that time was not counted.</source>
        <translation>Годинник комп’ютера за цей час переводили; цей час не враховано.</translation>
    </message>
    <message>
        <source>The other parts can be sat now or on another day; all of them join one result.</source>
        <translation>Решту частин можна складати зараз або іншого дня; усі вони входять в один результат.</translation>
    </message>
    <message>
        <source>The program does not judge letters and speech. Compare yours with the criteria.</source>
        <translation>Програма не оцінює листів і мовлення. Порівняйте свою роботу з критеріями.</translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation>До наступної частини</translation>
    </message>
    <message>
        <source>Waiting for your own marks</source>
        <translation>Чекає на вашу оцінку</translation>
    </message>
    <message>
        <source>You gave this examination up. What you answered can still be read.</source>
        <translation>Цю спробу ви перервали. Відповіді можна подивитися.</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 з %2 балів</translation>
    </message>
    <message>
        <source>%1, task %2 of %3</source>
        <translation>%1, завдання %2 з %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Only what was not right</source>
        <translation>Лише те, що неправильно</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>До результату</translation>
    </message>
</context>
<context>
    <name>RuleFacts</name>
    <message>
        <source>In writing it is part of the knowledge test, which then lasts %1 minutes in all.</source>
        <translation>Письмово гімн – частина перевірки знань, на яку тоді дається загалом %1 хвилин.</translation>
    </message>
    <message>
        <source>Recited, it is said aloud to the commission after the test, within %1 minutes.</source>
        <translation>Усно гімн розповідають комісії після тесту; на це до %1 хвилин.</translation>
    </message>
    <message>
        <source>The anthem gives up to %1 points; %2 is enough.</source>
        <translation>За гімн можна отримати до %1 балів; досить %2.</translation>
    </message>
    <message>
        <source>We count so: all eight lines in order with at most two wrong words, 2 points; six lines, 1 point. Capitals, commas and apostrophes cost nothing.</source>
        <translation>Ми рахуємо так: усі вісім рядків по порядку й не більше двох неправильних слів – 2 бали; шість рядків – 1 бал. За великі літери, коми й апострофи бали не знімаємо.</translation>
    </message>
</context>
<context>
    <name>RulesRoom</name>
    <message>
        <source>%1, as in force since %2. We last looked on %3. Every line says where it stands in the rules.</source>
        <translation>%1, у редакції, чинній з %2. Остання перевірка %3. Біля кожного рядка вказано, де це написано в правилах.</translation>
    </message>
    <message numerus="yes">
        <source>%1: about %n minute(s) suggested</source>
        <translation>
            <numerusform>%1: радимо близько %n хвилини</numerusform>
            <numerusform>%1: радимо близько %n хвилин</numerusform>
            <numerusform>%1: радимо близько %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how many tasks there are, and of which kind</source>
        <translation>%1: скільки завдань і яких</translation>
    </message>
    <message numerus="yes">
        <source>%n tries in all</source>
        <translation>
            <numerusform>усього %n спроба</numerusform>
            <numerusform>усього %n спроби</numerusform>
            <numerusform>усього %n спроб</numerusform>
        </translation>
    </message>
    <message>
        <source>(in writing and orally)</source>
        <translation>(письмово й усно)</translation>
    </message>
    <message>
        <source>**%1**: %2 points, at least **%3** needed</source>
        <translation>**%1**: балів %2, потрібно щонайменше **%3**</translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** in all: %1</source>
        <translation>
            <numerusform>**%n хвилина** на все: %1</numerusform>
            <numerusform>**%n хвилини** на все: %1</numerusform>
            <numerusform>**%n хвилин** на все: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to prepare: %1</source>
        <translation>
            <numerusform>**%n хвилина** на підготовку: %1</numerusform>
            <numerusform>**%n хвилини** на підготовку: %1</numerusform>
            <numerusform>**%n хвилин** на підготовку: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** where this is left out: %1</source>
        <translation>
            <numerusform>**%n хвилина**, якщо не складають: %1</numerusform>
            <numerusform>**%n хвилини**, якщо не складають: %1</numerusform>
            <numerusform>**%n хвилин**, якщо не складають: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**Up to %n minute(s)** to speak: %1</source>
        <translation>
            <numerusform>**До %n хвилини** на відповідь: %1</numerusform>
            <numerusform>**До %n хвилин** на відповідь: %1</numerusform>
            <numerusform>**До %n хвилин** на відповідь: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each recording is played %n time(s)</source>
        <translation>
            <numerusform>Кожен запис звучить %n раз</numerusform>
            <numerusform>Кожен запис звучить %n рази</numerusform>
            <numerusform>Кожен запис звучить %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>How often one may try</source>
        <translation>Скільки разів можна складати</translation>
    </message>
    <message>
        <source>The rules of the examination</source>
        <translation>Правила іспиту</translation>
    </message>
    <message>
        <source>What one may choose</source>
        <translation>Що можна вибрати</translation>
    </message>
    <message>
        <source>Whether the whole test is taken again, or only the section that was not passed</source>
        <translation>Чи перескладають увесь іспит, чи лише нескладений розділ</translation>
    </message>
    <message>
        <source>Which parts must I take?</source>
        <translation>Які частини маю складати я?</translation>
    </message>
    <message>
        <source>Who need not take everything</source>
        <translation>Кому не треба складати все</translation>
    </message>
    <message numerus="yes">
        <source>the next language test after %n working day(s)</source>
        <translation>
            <numerusform>наступна перевірка мови через %n робочий день</numerusform>
            <numerusform>наступна перевірка мови через %n робочі дні</numerusform>
            <numerusform>наступна перевірка мови через %n робочих днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next try no earlier than after %n month(s)</source>
        <translation>
            <numerusform>наступна спроба не раніше ніж через %n місяць</numerusform>
            <numerusform>наступна спроба не раніше ніж через %n місяці</numerusform>
            <numerusform>наступна спроба не раніше ніж через %n місяців</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleLetters</name>
    <message>
        <source>First, letters that have their marks</source>
        <translation>Спочатку листи з оцінкою</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>Усі бали</translation>
    </message>
    <message>
        <source>Just enough</source>
        <translation>Якраз досить</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Поки недостатньо</translation>
    </message>
    <message>
        <source>See what earns how much. Then mark your own letter by the same measure, as a stranger would.</source>
        <translation>Подивіться, за що скільки балів. Потім тією самою міркою оцініть свій лист, ніби його написав хтось інший.</translation>
    </message>
    <message>
        <source>Together: %1 of %2</source>
        <translation>Разом: %1 з %2</translation>
    </message>
</context>
<context>
    <name>ScriptBar</name>
    <message>
        <source>Listen once more: hearing %1</source>
        <translation>Слухайте ще раз: прослуховування %1</translation>
    </message>
    <message>
        <source>Listen: first hearing</source>
        <translation>Слухайте: перше прослуховування</translation>
    </message>
    <message>
        <source>Listening: recording %1 of %2</source>
        <translation>Слухання: запис %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>Read the questions: %n second(s)</source>
        <translation>
            <numerusform>Прочитайте запитання: ще %n секунда</numerusform>
            <numerusform>Прочитайте запитання: ще %n секунди</numerusform>
            <numerusform>Прочитайте запитання: ще %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording begins soon. Look at what is asked.</source>
        <translation>Скоро почнеться запис. Подивіться, про що питають.</translation>
    </message>
    <message numerus="yes">
        <source>Time to answer and check: %n second(s)</source>
        <translation>
            <numerusform>Час відповісти й перевірити: ще %n секунда</numerusform>
            <numerusform>Час відповісти й перевірити: ще %n секунди</numerusform>
            <numerusform>Час відповісти й перевірити: ще %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>To this recording</source>
        <translation>До цього запису</translation>
    </message>
    <message>
        <source>a computer&apos;s voice, harder to follow than the people in the examination</source>
        <translation>комп’ютерний голос; зрозуміти його важче, ніж людей на іспиті</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>SearchedRoom</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try the beginning of the word.</source>
        <translation>За запитом «%1» нічого не знайдено. Спробуйте початок слова.</translation>
    </message>
    <message>
        <source>Nothing is written just so; this begins alike.</source>
        <translation>Точнісінько так ніде не написано; ось слова з таким самим початком.</translation>
    </message>
</context>
<context>
    <name>SectionOverview</name>
    <message numerus="yes">
        <source>%n question(s) not answered yet</source>
        <translation>
            <numerusform>Ще без відповіді %n запитання</numerusform>
            <numerusform>Ще без відповіді %n запитання</numerusform>
            <numerusform>Ще без відповіді %n запитань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation>
            <numerusform>позначено %n</numerusform>
            <numerusform>позначено %n</numerusform>
            <numerusform>позначено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>На все є відповідь</translation>
    </message>
    <message>
        <source>this section is closed</source>
        <translation>цей розділ закрито</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>%1 needed</source>
        <translation>потрібно %1</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 з %2 балів</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Enough to pass</source>
        <translation>Досить</translation>
    </message>
    <message>
        <source>History and culture</source>
        <translation>Історія та культура</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Співбесіда</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Слухання</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Ще не пробували</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Поки ні</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>The Constitution</source>
        <translation>Конституція (Сатверсме)</translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation>Гімн</translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation>Чекає на вашу оцінку</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>You need not take it</source>
        <translation>Вам складати не треба</translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Спершу подивіться на це</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>Only the first pages were looked over.</source>
        <translation>Переглянуто лише перші сторінки.</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n)</source>
        <translation>
            <numerusform>Показати ще (%n)</numerusform>
            <numerusform>Показати ще (%n)</numerusform>
            <numerusform>Показати ще (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The program found nothing to mend. It does not see everything: read it once more.</source>
        <translation>Програма не знайшла, що виправити. Вона бачить не все: прочитайте ще раз.</translation>
    </message>
    <message>
        <source>The program sees words and signs, not sense: endings and word order are for you to check.</source>
        <translation>Програма бачить слова й знаки, а не зміст: закінчення й порядок слів перевірте самі.</translation>
    </message>
    <message>
        <source>There is no word list, so the spelling was not looked at. The rest was.</source>
        <translation>Списку слів немає, тому правопис не переглянуто. Решту переглянуто.</translation>
    </message>
    <message>
        <source>closing found</source>
        <translation>закінчення знайдено</translation>
    </message>
    <message>
        <source>greeting found</source>
        <translation>привітання знайдено</translation>
    </message>
    <message>
        <source>no closing found</source>
        <translation>закінчення не знайдено</translation>
    </message>
    <message>
        <source>no greeting found</source>
        <translation>привітання не знайдено</translation>
    </message>
</context>
<context>
    <name>SetAsideRoom</name>
    <message>
        <source>It will be asked again: %1</source>
        <translation>Це запитання знову буде поставлено: %1</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Нічого не відкладено.</translation>
    </message>
    <message>
        <source>Practise it again</source>
        <translation>Зайнятися ним знову</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Читальня</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Відкладене</translation>
    </message>
    <message>
        <source>These would not stay, however often they were asked. That happens to everybody.</source>
        <translation>Ці запитання не запам’ятовувалися, скільки б їх не ставили. Так буває в кожного.</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>До занять</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>All your results, answers, recordings and backups will be deleted. This cannot be undone.</source>
        <translation>Буде видалено всі ваші результати, відповіді, записи й резервні копії. Скасувати це буде не можна.</translation>
    </message>
    <message>
        <source>Check the sound</source>
        <translation>Перевірити звук</translation>
    </message>
    <message>
        <source>Erase my data</source>
        <translation>Стерти мої дані</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in the folder %1</source>
        <translation>Усе лишається на цьому комп’ютері, у теці %1</translation>
    </message>
    <message>
        <source>Listen to a short recording and try your microphone before the examination.</source>
        <translation>Перед іспитом послухайте короткий запис і спробуйте мікрофон.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Зробити резервну копію</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Ні, залишити</translation>
    </message>
    <message>
        <source>Save all my data to a file</source>
        <translation>Зберегти мої дані у файл</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Who is practising</source>
        <translation>Хто займається</translation>
    </message>
    <message>
        <source>Yes, erase everything</source>
        <translation>Так, стерти все</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваші дані</translation>
    </message>
</context>
<context>
    <name>SingleChoiceWidget</name>
    <message>
        <source>Right, and your answer</source>
        <translation>Правильно, і це ваша відповідь</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Правильна відповідь</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваша відповідь</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Russian letters: %1</source>
        <translation>кириличні літери: %1</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>літера</translation>
    </message>
    <message>
        <source>another word: %1</source>
        <translation>інше слово: %1</translation>
    </message>
    <message>
        <source>capital letter</source>
        <translation>велика літера</translation>
    </message>
    <message>
        <source>caron (č, š, ž)</source>
        <translation>гачек (č, š, ž)</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>в іншому місці</translation>
    </message>
    <message>
        <source>line missing</source>
        <translation>пропущено рядок</translation>
    </message>
    <message>
        <source>mark of a long vowel</source>
        <translation>знак довготи</translation>
    </message>
    <message>
        <source>means something else: %1</source>
        <translation>означає інше: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>немає відповіді</translation>
    </message>
    <message>
        <source>softening mark</source>
        <translation>знак м’якості</translation>
    </message>
    <message>
        <source>word missing</source>
        <translation>пропущено слово</translation>
    </message>
    <message>
        <source>word too many: %1</source>
        <translation>зайве слово: %1</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Choose an answer</source>
        <translation>Виберіть відповідь</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Немає відповіді</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Відповіді поки немає</translation>
    </message>
    <message>
        <source>Type the letter of an answer to choose it, Delete to take it back.</source>
        <translation>Щоб вибрати відповідь, натисніть її літеру; щоб прибрати – Delete.</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>поки нічого не вибрано</translation>
    </message>
</context>
<context>
    <name>SoundCheckRoom</name>
    <message>
        <source>A voice in Latvian</source>
        <translation>Голос латиською</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Слухання</translation>
    </message>
    <message>
        <source>Press Record, say a sentence, press Stop. The bar moves while you speak. Then listen to yourself.</source>
        <translation>Натисніть «Записати», скажіть речення, натисніть «Зупинити». Поки ви говорите, смужка рухається. Потім послухайте себе.</translation>
    </message>
    <message>
        <source>Press and listen. If you hear nothing, turn up the loudspeaker or plug in headphones.</source>
        <translation>Натисніть і слухайте. Якщо нічого не чути, зробіть гучніше або під’єднайте навушники.</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Перевірка звуку</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Усне мовлення</translation>
    </message>
    <message>
        <source>This computer plays no sound, so the listening section cannot be taken here.</source>
        <translation>На цьому комп’ютері немає звуку, тому слухання тут складати не можна.</translation>
    </message>
    <message>
        <source>Try both in peace. Nothing of this is kept.</source>
        <translation>Спокійно спробуйте і те, і те. Нічого з цього не зберігається.</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Practice</source>
        <translation>Вправа</translation>
    </message>
    <message>
        <source>This question bank has no such tasks.</source>
        <translation>У цьому банку питань таких завдань немає.</translation>
    </message>
    <message>
        <source>Your marks are kept.</source>
        <translation>Вашу оцінку збережено.</translation>
    </message>
</context>
<context>
    <name>SpeakingReviewRoom</name>
    <message numerus="yes">
        <source>%n criterion(s) still to mark</source>
        <translation>
            <numerusform>залишилося оцінити %n критерій</numerusform>
            <numerusform>залишилося оцінити %n критерії</numerusform>
            <numerusform>залишилося оцінити %n критеріїв</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear yourself: %1</source>
        <translation>Послухайте себе: %1</translation>
    </message>
    <message>
        <source>In plain numbers</source>
        <translation>Просто числа</translation>
    </message>
    <message>
        <source>Keep these marks</source>
        <translation>Зберегти оцінку</translation>
    </message>
    <message>
        <source>Keep these marks anew</source>
        <translation>Зберегти оцінку знову</translation>
    </message>
    <message>
        <source>Listen to yourself and to the model, then mark yourself. The model is one good answer, not the only one. The program does not judge speech.</source>
        <translation>Послухайте себе й зразок, потім оцініть себе. Зразок – одна добра відповідь, не єдина. Програма мовлення не оцінює.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ще одне</translation>
    </message>
    <message>
        <source>They say how long and how fast you spoke, not how well: one may pause to think, and nobody marks the pace. Silences of a third of a second or more are counted; syllables are counted by their loudness (after de Jong and Wempe, 2009), so the pace is an estimate.</source>
        <translation>Вони кажуть, як довго і як швидко ви говорили, а не наскільки добре: у паузі можна думати, і темп ніхто не оцінює. Паузою вважається тиша від третини секунди; склади рахуються за гучністю (за де Йонг і Вемпе, 2009), тому темп приблизний.</translation>
    </message>
    <message>
        <source>To the speaking room</source>
        <translation>До кімнати для розмов</translation>
    </message>
    <message>
        <source>Your own marks: %1 of %2</source>
        <translation>Ваша власна оцінка: %1 з %2</translation>
    </message>
</context>
<context>
    <name>SpeakingRoom</name>
    <message numerus="yes">
        <source>%n recording(s) on this computer, %1.</source>
        <translation>
            <numerusform>На цьому комп’ютері %n запис, %1.</numerusform>
            <numerusform>На цьому комп’ютері %n записи, %1.</numerusform>
            <numerusform>На цьому комп’ютері %n записів, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture to describe, and questions about it.</source>
        <translation>Картинка, яку треба описати, і питання про неї.</translation>
    </message>
    <message>
        <source>A recording was interrupted on %1. What was said until then is kept: %2 minutes.</source>
        <translation>Запис перервався: %1. Сказане до того збережено: %2 хв.</translation>
    </message>
    <message>
        <source>A situation, and what you have to ask for or say in it.</source>
        <translation>Ситуація і те, що в ній треба попросити чи сказати.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Hear or erase recordings</source>
        <translation>Послухати чи видалити записи</translation>
    </message>
    <message>
        <source>My recordings</source>
        <translation>Мої записи</translation>
    </message>
    <message>
        <source>See how it goes</source>
        <translation>Подивитися, як це відбувається</translation>
    </message>
    <message>
        <source>Some questions about everyday life, as in the examination.</source>
        <translation>Кілька питань про повсякденне життя – як на іспиті.</translation>
    </message>
    <message>
        <source>Speak aloud, hear yourself beside a model answer, and mark yourself. Nobody else hears it, and the program judges nothing.</source>
        <translation>Говоріть уголос, послухайте себе поруч зі зразком відповіді та оцініть себе. Ніхто інший цього не чує, і програма нічого не оцінює.</translation>
    </message>
    <message>
        <source>Speaking room</source>
        <translation>Кімната для розмов</translation>
    </message>
    <message>
        <source>The Constitution and history, answered aloud: time to prepare, then time to answer.</source>
        <translation>Конституція та історія усно: час підготуватися, потім час відповісти.</translation>
    </message>
    <message>
        <source>There are none yet. They stay on this computer.</source>
        <translation>Записів поки немає. Вони залишаться на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>What you have practised</source>
        <translation>Ваші репетиції</translation>
    </message>
</context>
<context>
    <name>SpokenEvidence</name>
    <message>
        <source>A model answer</source>
        <translation>Зразок відповіді</translation>
    </message>
    <message>
        <source>To compare with:</source>
        <translation>Для порівняння:</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Що ви сказали</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Ваш запис</translation>
    </message>
</context>
<context>
    <name>SpokenPiece</name>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
</context>
<context>
    <name>StandingRow</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 з %2 балів</translation>
    </message>
    <message>
        <source>About %1 times in 100 (%2 to %3)</source>
        <translation>Приблизно %1 разів зі 100 (%2–%3)</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation>Поки невідомо</translation>
    </message>
    <message>
        <source>computer voices</source>
        <translation>комп’ютерні голоси</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message numerus="yes">
        <source>%n minute(s) are left.</source>
        <translation>
            <numerusform>Лишилася %n хвилина.</numerusform>
            <numerusform>Лишилося %n хвилини.</numerusform>
            <numerusform>Лишилося %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>A good beginning</source>
        <translation>Добрий початок</translation>
    </message>
    <message>
        <source>A little of everything, without a clock and without marks. After each task you see the right answer, and at the end what to do next.</source>
        <translation>Усього потроху, без годинника й без оцінок. Після кожного завдання ви побачите правильну відповідь, а наприкінці – що робити далі.</translation>
    </message>
    <message>
        <source>All your answers are kept, and the clock stood still meanwhile.</source>
        <translation>Усі ваші відповіді збережено, а годинник увесь цей час стояв.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Each part can be taken by itself, on another day. You can stop at any time and go on later.</source>
        <translation>Кожну частину можна складати окремо, іншого дня. Будь-коли можна зупинитися і продовжити пізніше.</translation>
    </message>
    <message>
        <source>Everything was enough. Once more the whole examination?</source>
        <translation>Усього вистачило. Ще раз увесь іспит?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Продовжте з того місця, де зупинилися</translation>
    </message>
    <message>
        <source>Last time it was not enough yet. The questions will be new, and each try makes you calmer.</source>
        <translation>Минулого разу поки не вистачило. Запитання будуть нові, і кожна спроба додає спокою.</translation>
    </message>
    <message>
        <source>Mark your own work: %1</source>
        <translation>Оцініть свою роботу: %1</translation>
    </message>
    <message>
        <source>New questions, the same order and the same clock as in the examination.</source>
        <translation>Нові запитання, той самий порядок і той самий час, що на іспиті.</translation>
    </message>
    <message>
        <source>One more try: %1</source>
        <translation>Ще одна спроба: %1</translation>
    </message>
    <message>
        <source>Practise a little</source>
        <translation>Трохи позайматися</translation>
    </message>
    <message>
        <source>Practise: %1</source>
        <translation>Позайматися: %1</translation>
    </message>
    <message>
        <source>The program does not judge letters and speech. Compare yours with the criteria and give the points yourself.</source>
        <translation>Програма не оцінює листів і мовлення. Порівняйте свою роботу з критеріями й поставте бали самі.</translation>
    </message>
    <message>
        <source>To my results</source>
        <translation>До моїх результатів</translation>
    </message>
    <message>
        <source>To the examination</source>
        <translation>До іспиту</translation>
    </message>
    <message>
        <source>To this part</source>
        <translation>До цієї частини</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Try something new: %1</source>
        <translation>Спробуйте нове: %1</translation>
    </message>
    <message>
        <source>What is about to be forgotten, and something new. After each answer you see why it is so.</source>
        <translation>Те, що скоро забудеться, і щось нове. Після кожної відповіді ви побачите, чому так.</translation>
    </message>
    <message>
        <source>Where do I stand? Eight small tasks, three minutes</source>
        <translation>Що я вже вмію? Вісім маленьких завдань, три хвилини</translation>
    </message>
    <message>
        <source>You began on %1.</source>
        <translation>Розпочато %1.</translation>
    </message>
    <message>
        <source>You stopped in the middle</source>
        <translation>Ви зупинилися на середині</translation>
    </message>
    <message>
        <source>You were at: %1.</source>
        <translation>Ви були тут: %1.</translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation>Ваш наступний крок</translation>
    </message>
</context>
<context>
    <name>Stubborn</name>
    <message>
        <source>Read the article in the reading room, and write it down once by hand.</source>
        <translation>Прочитайте статтю в читальні й один раз перепишіть її від руки.</translation>
    </message>
    <message>
        <source>Say it aloud in a sentence of your own, and write it down once by hand.</source>
        <translation>Скажіть це вголос у власному реченні й один раз напишіть від руки.</translation>
    </message>
    <message>
        <source>Sing the line aloud, and write it down once by hand.</source>
        <translation>Заспівайте рядок уголос і один раз напишіть його від руки.</translation>
    </message>
    <message>
        <source>Tell it to somebody in your own words, or look at a picture of it: stories stay.</source>
        <translation>Розкажіть це комусь своїми словами або подивіться на картинку: історії запам’ятовуються.</translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message numerus="yes">
        <source>%n question(s) are not answered. An answer costs nothing, even a guess.</source>
        <translation>
            <numerusform>Без відповіді %n запитання. За відповідь балів не знімають, навіть якщо вгадувати.</numerusform>
            <numerusform>Без відповіді %n запитання. За відповідь балів не знімають, навіть якщо вгадувати.</numerusform>
            <numerusform>Без відповіді %n запитань. За відповідь балів не знімають, навіть якщо вгадувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>До запитань</translation>
    </message>
    <message>
        <source>Begin to answer</source>
        <translation>Почати відповідати</translation>
    </message>
    <message>
        <source>End the time to prepare and begin to answer? Your notes stay in view.</source>
        <translation>Закінчити підготовку й почати відповідати? Нотатки лишаться перед очима.</translation>
    </message>
    <message>
        <source>Finish all the same? After that the answers can no longer be changed.</source>
        <translation>Усе одно закінчити? Після цього відповіді змінити не можна.</translation>
    </message>
    <message>
        <source>Finish this part</source>
        <translation>Закінчити цю частину</translation>
    </message>
    <message>
        <source>Finish? After that the answers can no longer be changed.</source>
        <translation>Закінчити? Після цього відповіді змінити не можна.</translation>
    </message>
    <message>
        <source>Give it up for good? What you have answered can still be read, but no part of it can be continued.</source>
        <translation>Перервати зовсім? Відповіді можна буде подивитися, але продовжити не можна буде жодної частини.</translation>
    </message>
    <message>
        <source>Give up this examination</source>
        <translation>Перервати цей іспит</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Продовжити іншим разом</translation>
    </message>
    <message>
        <source>Here you see what is not answered yet. Press a number to go to the question. The clock goes on.</source>
        <translation>Тут видно, що ще без відповіді. Натисніть номер, щоб перейти до запитання. Годинник іде.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Ні, продовжити</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Поки ні</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Yes, begin</source>
        <translation>Так, почати</translation>
    </message>
    <message>
        <source>Yes, finish</source>
        <translation>Так, закінчити</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>Так, перервати</translation>
    </message>
    <message>
        <source>You may begin to answer before the time to prepare is over.</source>
        <translation>Відповідати можна почати й до кінця часу на підготовку.</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>As often as you like. Commas and full stops do not count here, every letter does.</source>
        <translation>Слухайте скільки завгодно. Коми й крапки тут не важать, важить кожна літера.</translation>
    </message>
    <message>
        <source>Change the mark before the cursor (F2)</source>
        <translation>Змінити значок перед курсором (F2)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Listen and write the sentence.</source>
        <translation>Прослухайте й запишіть речення.</translation>
    </message>
    <message>
        <source>Put the marks back: every letter that needs one.</source>
        <translation>Поверніть значки кожній літері, якій вони потрібні.</translation>
    </message>
    <message>
        <source>Tap a letter to change its mark, or press F2 after it. You can also type.</source>
        <translation>Натисніть на літеру, щоб змінити її значок, або натисніть F2 після неї. Можна й друкувати.</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>речення</translation>
    </message>
</context>
<context>
    <name>TheDayRoom</name>
    <message>
        <source>Go through it once in your mind, in peace. What we do not know, we say; PMLP will tell you.</source>
        <translation>Спокійно пройдіть усе подумки. Чого ми не знаємо, про те так і кажемо; відповідь дасть PMLP.</translation>
    </message>
    <message>
        <source>The day of the examination</source>
        <translation>День іспиту</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message numerus="yes">
        <source>%n days practised in a row, a day off now and then included.</source>
        <translation>
            <numerusform>%n день поспіль; іноді й вихідний – не страшно.</numerusform>
            <numerusform>%n дні поспіль; іноді й вихідний – не страшно.</numerusform>
            <numerusform>%n днів поспіль; іноді й вихідний – не страшно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) a day</source>
        <translation>
            <numerusform>%n хвилина на день</numerusform>
            <numerusform>%n хвилини на день</numerusform>
            <numerusform>%n хвилин на день</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last seven days.</source>
        <translation>
            <numerusform>%n з останніх семи днів.</numerusform>
            <numerusform>%n з останніх семи днів.</numerusform>
            <numerusform>%n з останніх семи днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough for today. Well done!</source>
        <translation>На сьогодні досить. Чудово!</translation>
    </message>
    <message>
        <source>Little and often: that is how it stays.</source>
        <translation>Потроху, але часто – так і запам’ятовується.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Позайматися зараз</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Цей тиждень</translation>
    </message>
    <message>
        <source>Today %1 of %2 minutes.</source>
        <translation>Сьогодні %1 з %2 хвилин.</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Що вправляти</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1: відповідей %2 з %3</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation>%1: закрито</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Поки не збережено</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Зберігається…</translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation>Показати час</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Годинник</translation>
    </message>
</context>
<context>
    <name>TopicChoice</name>
    <message>
        <source>%1 of %2 practised</source>
        <translation>Пройдено %1 з %2</translation>
    </message>
    <message>
        <source>A section or a topic</source>
        <translation>Розділ або тема</translation>
    </message>
    <message>
        <source>All of it: %1</source>
        <translation>Усе разом: %1</translation>
    </message>
    <message>
        <source>This question bank has nothing to practise yet.</source>
        <translation>У цьому банку запитань поки нема чим займатися.</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Animals</source>
        <translation>Тварини</translation>
    </message>
    <message>
        <source>Celebrations</source>
        <translation>Свята</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Культура</translation>
    </message>
    <message>
        <source>Eating out</source>
        <translation>Кафе та ресторани</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Освіта</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Закінчення</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Щоденне життя</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Родина</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Їжа</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Вільний час</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоров’я</translation>
    </message>
    <message>
        <source>Home and housing</source>
        <translation>Житло</translation>
    </message>
    <message>
        <source>Long vowels</source>
        <translation>Довгі голосні</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Природа</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Сусіди</translation>
    </message>
    <message>
        <source>Offices and authorities</source>
        <translation>Установи</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Послуги</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Sibilants: š, ž, č</source>
        <translation>Шиплячі: š, ž, č</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Суспільство</translation>
    </message>
    <message>
        <source>Soft consonants</source>
        <translation>М’які приголосні</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>Довкілля</translation>
    </message>
    <message>
        <source>The media</source>
        <translation>Медіа</translation>
    </message>
    <message>
        <source>The town</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>The weather</source>
        <translation>Погода</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Мандрування</translation>
    </message>
    <message>
        <source>Travels</source>
        <translation>Подорожі</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
</context>
<context>
    <name>TrainerRoom</name>
    <message>
        <source>The anthem</source>
        <translation>Гімн</translation>
    </message>
</context>
<context>
    <name>TranscriptSheet</name>
    <message>
        <source>The recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Що було сказано</translation>
    </message>
</context>
<context>
    <name>TrueFalseWidget</name>
    <message>
        <source>Right, and your answer</source>
        <translation>Правильно, і це ваша відповідь</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Правильна відповідь</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваша відповідь</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>I have answered aloud</source>
        <translation>Відповідь дано вголос</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The letter is kept. You can read it again any time.</source>
        <translation>Лист збережено. Його можна перечитати будь-коли.</translation>
    </message>
    <message>
        <source>The question bank does not have this letter any more.</source>
        <translation>У банку питань цього листа вже немає.</translation>
    </message>
</context>
<context>
    <name>WritingDeskRoom</name>
    <message>
        <source>Choose a letter and write it in peace. Afterwards the program shows what it saw, and you mark the letter yourself beside three letters that have their marks.</source>
        <translation>Виберіть лист і пишіть спокійно. Потім програма покаже, що вона помітила, а оціните лист ви самі, порівнявши з трьома вже оціненими.</translation>
    </message>
    <message numerus="yes">
        <source>My letters (%n)</source>
        <translation>
            <numerusform>Мої листи (%n)</numerusform>
            <numerusform>Мої листи (%n)</numerusform>
            <numerusform>Мої листи (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all letters (%n)</source>
        <translation>
            <numerusform>Показати всі листи (%n)</numerusform>
            <numerusform>Показати всі листи (%n)</numerusform>
            <numerusform>Показати всі листи (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The question bank has no letters yet.</source>
        <translation>У банку питань поки немає листів.</translation>
    </message>
    <message>
        <source>The writing desk</source>
        <translation>Письмовий стіл</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>До занять</translation>
    </message>
</context>
<context>
    <name>WritingHistoryRoom</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 з %3 балів</translation>
    </message>
    <message>
        <source>My letters</source>
        <translation>Мої листи</translation>
    </message>
    <message>
        <source>Show older letters</source>
        <translation>Показати давніші листи</translation>
    </message>
    <message>
        <source>There are no letters yet.</source>
        <translation>Листів поки немає.</translation>
    </message>
    <message>
        <source>To the writing desk</source>
        <translation>До письмового столу</translation>
    </message>
    <message>
        <source>Your letters stay on this computer. The marks are your own.</source>
        <translation>Листи залишаються на цьому комп’ютері. Оцінки – ваші власні.</translation>
    </message>
    <message>
        <source>Your own marks, the latest last:</source>
        <translation>Ваші власні оцінки, остання в кінці:</translation>
    </message>
</context>
<context>
    <name>WritingLetterRoom</name>
    <message>
        <source>%1–%2 are asked for</source>
        <translation>просять %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>As in the examination: no hints until I am done</source>
        <translation>Як на іспиті: без підказок, доки не закінчу</translation>
    </message>
    <message>
        <source>Done: mark it myself</source>
        <translation>Закінчити й оцінити</translation>
    </message>
    <message numerus="yes">
        <source>In the examination about %n minute(s) are left for the letter; here nobody stops you.</source>
        <translation>
            <numerusform>На іспиті на лист лишається близько %n хвилини; тут вас ніхто не квапить.</numerusform>
            <numerusform>На іспиті на лист лишається близько %n хвилин; тут вас ніхто не квапить.</numerusform>
            <numerusform>На іспиті на лист лишається близько %n хвилин; тут вас ніхто не квапить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Інші листи</translation>
    </message>
    <message>
        <source>There is no clock. What you write is kept as you write.</source>
        <translation>Часу скільки завгодно. Написане зберігається одразу.</translation>
    </message>
    <message>
        <source>There is no letter yet. Write a few words first.</source>
        <translation>Листа ще немає. Спершу напишіть кілька слів.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Ваш лист</translation>
    </message>
</context>
<context>
    <name>WritingMarksRoom</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 з %2 балів</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) still to mark</source>
        <translation>
            <numerusform>лишилося оцінити %n критерій</numerusform>
            <numerusform>лишилося оцінити %n критерії</numerusform>
            <numerusform>лишилося оцінити %n критеріїв</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter that is too short or off the topic earns %1 points at most.</source>
        <translation>Надто короткий лист або лист не на тему дає не більше %1 балів.</translation>
    </message>
    <message>
        <source>Improve the letter</source>
        <translation>Поліпшити лист</translation>
    </message>
    <message>
        <source>Keep letter and marks</source>
        <translation>Зберегти лист і оцінку</translation>
    </message>
    <message>
        <source>Keep without marks</source>
        <translation>Зберегти без оцінки</translation>
    </message>
    <message>
        <source>My own marks for the letter</source>
        <translation>Моя оцінка листа</translation>
    </message>
    <message>
        <source>The program does not judge letters. Read the three letters and their reasons, then mark your own as a stranger would. These criteria are ours: the rules give none.</source>
        <translation>Програма листи не оцінює. Прочитайте три листи й пояснення, потім оцініть свій, як це зробив би сторонній. Критерії наші: у правилах їх немає.</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>A model answer</source>
        <translation>Зразок відповіді</translation>
    </message>
    <message>
        <source>Answered aloud, without a recording</source>
        <translation>Відповідь дано вголос, без запису</translation>
    </message>
    <message>
        <source>To compare with:</source>
        <translation>Для порівняння:</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваша відповідь</translation>
    </message>
</context>
<context>
    <name>_CellButton</name>
    <message>
        <source>Question %1</source>
        <translation>Запитання %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>є відповідь</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>позначено</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ще без відповіді</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>ви тут</translation>
    </message>
</context>
<context>
    <name>_LetterCard</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Erase this letter for good? It cannot be brought back.</source>
        <translation>Видалити цей лист назавжди? Повернути його не вдасться.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читати</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Написати ще раз</translation>
    </message>
    <message>
        <source>without marks</source>
        <translation>без оцінки</translation>
    </message>
    <message>
        <source>your own marks: %1 of %2</source>
        <translation>ваша власна оцінка: %1 з %2</translation>
    </message>
</context>
<context>
    <name>_TaskCard</name>
    <message>
        <source>A letter to friends</source>
        <translation>Лист друзям або рідним</translation>
    </message>
    <message>
        <source>A polite letter</source>
        <translation>Ввічливий лист</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Last written: %1</source>
        <translation>Востаннє: %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написати</translation>
    </message>
</context>
</TS>
