<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutRoom</name>
    <message>
        <source>%1, as in force since %2. We last looked on %3.</source>
        <translation>%1, в редакции, действующей с %2. Последняя проверка: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), never used in an examination</source>
        <translation>
            <numerusform>%n черновик; на экзамене не используется</numerusform>
            <numerusform>%n черновика; на экзамене не используются</numerusform>
            <numerusform>%n черновиков; на экзамене не используются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them checked by a named expert</source>
        <translation>
            <numerusform>%n проверено экспертом, имя которого известно</numerusform>
            <numerusform>%n проверено экспертом, имя которого известно</numerusform>
            <numerusform>%n проверено экспертом, имя которого известно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them read by a second person</source>
        <translation>
            <numerusform>%n перечитано вторым человеком</numerusform>
            <numerusform>%n перечитано вторым человеком</numerusform>
            <numerusform>%n перечитано вторым человеком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are spoken by a computer voice, which is harder to follow.</source>
        <translation>
            <numerusform>%n запись озвучена компьютерным голосом; его понимать труднее.</numerusform>
            <numerusform>%n записи озвучены компьютерным голосом; его понимать труднее.</numerusform>
            <numerusform>%n записей озвучены компьютерным голосом; его понимать труднее.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in the bank.</source>
        <translation>
            <numerusform>В банке %n задание.</numerusform>
            <numerusform>В банке %n задания.</numerusform>
            <numerusform>В банке %n заданий.</numerusform>
        </translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>An unofficial trainer</source>
        <translation>Неофициальный тренажёр</translation>
    </message>
    <message>
        <source>Everything you answer stays on this computer. The program needs no network and no account. In the settings you can save or erase your data.</source>
        <translation>Всё, что вы отвечаете, остаётся на этом компьютере. Программе не нужны ни интернет, ни учётная запись. В настройках можно сохранить свои данные в файл или удалить их.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Program: EUPL-1.2. Questions and recordings: CC BY 4.0.</source>
        <translation>Программа: EUPL-1.2. Вопросы и записи: CC BY 4.0.</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>This program helps to prepare for the naturalisation examination. It does not belong to PMLP, and a result here is not a result of the examination. What matters in the end is what PMLP says.</source>
        <translation>Эта программа помогает подготовиться к экзамену на натурализацию. Она не принадлежит PMLP, и результат здесь – не результат экзамена. В конечном счёте важно то, что скажет PMLP.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Where the regulation is silent, the program uses a default of its own and says so.</source>
        <translation>Там, где правила молчат, программа использует своё допущение и прямо говорит об этом.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ваши ответы</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Both ways go about equally well for you. Choose the one you feel calmer with.</source>
        <translation>Оба способа удаются вам примерно одинаково. Выберите тот, с которым вам спокойнее.</translation>
    </message>
    <message>
        <source>Not enough yet to say which way is safer for you.</source>
        <translation>Попыток пока слишком мало, чтобы сказать, какой способ для вас надёжнее.</translation>
    </message>
    <message>
        <source>Only your tries here were counted; the day itself may differ.</source>
        <translation>Учтены только ваши попытки здесь; в день экзамена может быть иначе.</translation>
    </message>
    <message>
        <source>Recited, by your own marks: %1 of the last %2 whole tries were enough.</source>
        <translation>Устно, по вашей собственной оценке: из последних %2 попыток хватило %1.</translation>
    </message>
    <message>
        <source>So far reciting is the safer way for you.</source>
        <translation>Пока для вас надёжнее рассказать гимн устно.</translation>
    </message>
    <message>
        <source>So far writing is the safer way for you.</source>
        <translation>Пока для вас надёжнее написать гимн.</translation>
    </message>
    <message>
        <source>Still wanted: written tries %1, recited tries %2.</source>
        <translation>Ещё нужны попытки: письменно %1, устно %2.</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Что говорят правила</translation>
    </message>
    <message>
        <source>Written or recited?</source>
        <translation>Письменно или устно?</translation>
    </message>
    <message>
        <source>Written: %1 of the last %2 whole tries were enough.</source>
        <translation>Письменно: из последних %2 попыток хватило %1.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Here is the answer. Next time you will know it.</source>
        <translation>Вот ответ. В следующий раз вы его уже будете знать.</translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation>В тексте: «%1»</translation>
    </message>
    <message>
        <source>Nearly: part of it is right.</source>
        <translation>Почти: часть ответа верна.</translation>
    </message>
    <message>
        <source>Not this one – now you know. The right answer is marked.</source>
        <translation>Не в этот раз – зато теперь вы знаете. Правильный ответ отмечен.</translation>
    </message>
    <message>
        <source>Right!</source>
        <translation>Верно!</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>AnthemLettersRoom</name>
    <message>
        <source>Capitals and signs: they cost nothing</source>
        <translation>Заглавные буквы и знаки: за них баллы не снимают</translation>
    </message>
    <message>
        <source>Every letter you typed was right.</source>
        <translation>Все буквы, которые вы написали, были верными.</translation>
    </message>
    <message>
        <source>How often it was wrong, day by day; a strong colour means often.</source>
        <translation>Сколько раз была ошибка, по дням; чем ярче цвет, тем чаще.</translation>
    </message>
    <message>
        <source>Letters that go wrong</source>
        <translation>Буквы, в которых бывают ошибки</translation>
    </message>
    <message>
        <source>Letters with marks</source>
        <translation>Буквы со знаками долготы и другими знаками</translation>
    </message>
    <message>
        <source>Most often wrong: %1. Say the long ones long when you write, it helps.</source>
        <translation>Чаще всего ошибки в буквах: %1. Когда пишете, произносите долгие гласные долго – это помогает.</translation>
    </message>
    <message>
        <source>Nothing has been typed yet. After the first lines you will see here which letters to mind.</source>
        <translation>Пока ничего не написано. После первых строк здесь будет видно, на какие буквы обратить внимание.</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Другие буквы</translation>
    </message>
</context>
<context>
    <name>AnthemLinesRoom</name>
    <message>
        <source>Almost. The letters to mind are marked; it comes round again.</source>
        <translation>Почти. Буквы, которые надо запомнить, отмечены; эта строка ещё встретится.</translation>
    </message>
    <message>
        <source>By heart: %1 of %2 lines</source>
        <translation>Наизусть: %1 из %2 строк</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Enough for now. Well done!</source>
        <translation>Пока достаточно. Отлично поработали!</translation>
    </message>
    <message>
        <source>Every line will most likely stay with you for a week and longer.</source>
        <translation>Каждая строка, скорее всего, останется в памяти на неделю и дольше.</translation>
    </message>
    <message>
        <source>I do not remember: show me</source>
        <translation>Не помню, покажите</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Строка за строкой</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Not yet. Read it once more, aloud; it comes round again.</source>
        <translation>Ещё не совсем. Прочитайте строку ещё раз вслух; она ещё встретится.</translation>
    </message>
    <message>
        <source>Right, every letter!</source>
        <translation>Верно, до последней буквы!</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Отменить этот ответ</translation>
    </message>
    <message>
        <source>The next line comes round on %1.</source>
        <translation>Следующую строку повторим %1.</translation>
    </message>
    <message>
        <source>What was learnt today settles overnight.</source>
        <translation>То, что вы выучили сегодня, за ночь закрепится.</translation>
    </message>
    <message>
        <source>Write the whole anthem</source>
        <translation>Написать весь гимн</translation>
    </message>
    <message>
        <source>You know the anthem by heart</source>
        <translation>Вы знаете гимн наизусть</translation>
    </message>
</context>
<context>
    <name>AnthemListenRoom</name>
    <message>
        <source>A computer voice speaks the words; it does not sing. Press a line to hear it alone, and say it along.</source>
        <translation>Слова произносит компьютерный голос; он не поёт. Нажмите на строку, чтобы услышать только её, и говорите вместе с ним.</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Слушать и читать</translation>
    </message>
    <message>
        <source>On to the gaps</source>
        <translation>Дальше – к пропускам</translation>
    </message>
    <message>
        <source>Press a line to hear it alone, and say it along.</source>
        <translation>Нажмите на строку, чтобы услышать только её, и говорите вместе с голосом.</translation>
    </message>
    <message>
        <source>There is no recording of the anthem here. Read each line aloud, slowly, a few times.</source>
        <translation>Записи гимна здесь нет. Прочитайте каждую строку вслух, медленно, несколько раз.</translation>
    </message>
    <message>
        <source>This computer plays no sound. Read each line aloud, slowly, a few times.</source>
        <translation>Этот компьютер не воспроизводит звук. Прочитайте каждую строку вслух, медленно, несколько раз.</translation>
    </message>
</context>
<context>
    <name>AnthemReciteRoom</name>
    <message>
        <source>By your own marks: %1 of %2 points.</source>
        <translation>По вашей собственной оценке: %1 из %2 баллов.</translation>
    </message>
    <message>
        <source>I have said it aloud without recording</source>
        <translation>Гимн рассказан вслух без записи</translation>
    </message>
    <message>
        <source>Keep my marks</source>
        <translation>Сохранить мою оценку</translation>
    </message>
    <message>
        <source>Listen to yourself and tick each line that came in its place. Nobody checks this; it is for you alone.</source>
        <translation>Послушайте себя и отметьте каждую строку, которая прозвучала на своём месте. Этого никто не проверяет; это только для вас.</translation>
    </message>
    <message>
        <source>No more than two words were wrong</source>
        <translation>Неверных слов было не больше двух</translation>
    </message>
    <message>
        <source>Recite once more</source>
        <translation>Рассказать ещё раз</translation>
    </message>
    <message>
        <source>Six lines in order are enough; it will come.</source>
        <translation>Достаточно шести строк по порядку; получится.</translation>
    </message>
    <message>
        <source>Stand or sit as you will in the examination. Press Record and say both stanzas aloud, each once. The text comes afterwards, so that you can listen to yourself beside it.</source>
        <translation>Встаньте или сядьте так, как на экзамене. Нажмите «Записать» и расскажите вслух оба куплета, каждый один раз. Текст появится потом, чтобы вы могли слушать себя и следить по нему.</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>Этого достаточно.</translation>
    </message>
    <message>
        <source>The anthem recited</source>
        <translation>Гимн устно</translation>
    </message>
    <message>
        <source>What came?</source>
        <translation>Что получилось?</translation>
    </message>
</context>
<context>
    <name>AnthemRoom</name>
    <message numerus="yes">
        <source>%n line(s) come round today</source>
        <translation>
            <numerusform>Сегодня повторяем %n строку</numerusform>
            <numerusform>Сегодня повторяем %n строки</numerusform>
            <numerusform>Сегодня повторяем %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>A few minutes are enough.</source>
        <translation>Хватит нескольких минут.</translation>
    </message>
    <message>
        <source>A word is missing, then more, then the whole line. Lines come round when it is time.</source>
        <translation>Не хватает одного слова, потом нескольких, потом всей строки. Строки возвращаются, когда пора их повторить.</translation>
    </message>
    <message>
        <source>Aloud, recorded</source>
        <translation>Вслух, с записью</translation>
    </message>
    <message>
        <source>Begin by listening</source>
        <translation>Начните с прослушивания</translation>
    </message>
    <message>
        <source>Both stanzas from memory, compared letter by letter, counted as in the examination.</source>
        <translation>Оба куплета по памяти; сравниваем каждую букву и считаем баллы как на экзамене.</translation>
    </message>
    <message>
        <source>By heart are the lines that will most likely last a week without practice: %1 of %2.</source>
        <translation>Наизусть вы знаете строки, которые, скорее всего, продержатся неделю без повторения: %1 из %2.</translation>
    </message>
    <message>
        <source>By heart: %1 of %2 lines.</source>
        <translation>Наизусть: %1 из %2 строк.</translation>
    </message>
    <message>
        <source>Eight short lines. First with gaps, then from memory, in writing or aloud, as you choose.</source>
        <translation>Восемь коротких строк. Сначала с пропусками, потом по памяти – письменно или вслух, как захотите.</translation>
    </message>
    <message>
        <source>Enjoy it. You can still write it once more.</source>
        <translation>Порадуйтесь за себя! Если хотите, напишите гимн ещё раз.</translation>
    </message>
    <message>
        <source>Every line came from memory. Try all of them together.</source>
        <translation>Каждая строка получилась по памяти. Попробуйте все вместе.</translation>
    </message>
    <message>
        <source>Every line in large letters, spoken aloud.</source>
        <translation>Все строки крупными буквами и вслух.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on line by line</source>
        <translation>Продолжайте строка за строкой</translation>
    </message>
    <message>
        <source>Hear the words and read along. Two minutes.</source>
        <translation>Слушайте слова и читайте вместе. Две минуты.</translation>
    </message>
    <message>
        <source>Hear yourself beside the text. It stays on this computer.</source>
        <translation>Послушайте себя и следите по тексту. Запись остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>How far each line has come</source>
        <translation>Насколько выучена каждая строка</translation>
    </message>
    <message>
        <source>Letters that go wrong</source>
        <translation>Буквы, в которых бывают ошибки</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Строка за строкой</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Слушать и читать</translation>
    </message>
    <message>
        <source>Nothing to do for the anthem today</source>
        <translation>Сегодня для гимна ничего делать не нужно</translation>
    </message>
    <message>
        <source>Now say the anthem aloud</source>
        <translation>Теперь расскажите гимн вслух</translation>
    </message>
    <message>
        <source>Now write the whole anthem</source>
        <translation>Теперь напишите весь гимн</translation>
    </message>
    <message>
        <source>Practise them now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Recite</source>
        <translation>Рассказать</translation>
    </message>
    <message>
        <source>Recite it</source>
        <translation>Рассказать</translation>
    </message>
    <message>
        <source>Say it from memory, hear yourself beside the text, and mark what came.</source>
        <translation>Расскажите по памяти, послушайте себя, следя по тексту, и отметьте, что получилось.</translation>
    </message>
    <message>
        <source>See the letters</source>
        <translation>Посмотреть буквы</translation>
    </message>
    <message>
        <source>The anthem by heart</source>
        <translation>Гимн наизусть</translation>
    </message>
    <message>
        <source>The next one comes round on %1.</source>
        <translation>Следующую повторим %1.</translation>
    </message>
    <message>
        <source>The whole in writing</source>
        <translation>Весь гимн письменно</translation>
    </message>
    <message>
        <source>To the lines</source>
        <translation>К строкам</translation>
    </message>
    <message>
        <source>Which letters you mistype in the anthem, and how that changes day by day.</source>
        <translation>В каких буквах гимна вы ошибаетесь и как это меняется день за днём.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Писать</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Write it once more</source>
        <translation>Написать ещё раз</translation>
    </message>
    <message>
        <source>You know the anthem: every line will most likely last a week and longer.</source>
        <translation>Вы знаете гимн: каждая строка, скорее всего, продержится неделю и дольше.</translation>
    </message>
</context>
<context>
    <name>AnthemTextRoom</name>
    <message>
        <source>Learn it by heart</source>
        <translation>Выучить наизусть</translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation>Гимн</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>На что обратить внимание</translation>
    </message>
</context>
<context>
    <name>AnthemTraining</name>
    <message>
        <source>This question bank has no anthem.</source>
        <translation>В этом банке вопросов нет гимна.</translation>
    </message>
</context>
<context>
    <name>AnthemWholeRoom</name>
    <message>
        <source>%1 of %2 lines are there.</source>
        <translation>Есть %1 из %2 строк.</translation>
    </message>
    <message>
        <source>All of it is there. In the examination that is enough.</source>
        <translation>Здесь есть всё. На экзамене этого достаточно.</translation>
    </message>
    <message>
        <source>As we count it: %1 of %2 points.</source>
        <translation>По нашему подсчёту: %1 из %2 баллов.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Go on line by line, it will come.</source>
        <translation>Продолжайте строка за строкой, всё получится.</translation>
    </message>
    <message>
        <source>In the examination that is enough. What is marked is still to be mended.</source>
        <translation>На экзамене этого достаточно. Отмеченное ещё надо запомнить.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Begin with what you remember, in any place.</source>
        <translation>Пока ничего не написано. Начните с того, что помните, хоть с середины.</translation>
    </message>
    <message>
        <source>The whole anthem in writing</source>
        <translation>Весь гимн письменно</translation>
    </message>
    <message>
        <source>What you write is kept as you go.</source>
        <translation>Написанное сразу сохраняется.</translation>
    </message>
    <message>
        <source>Write both stanzas from memory, each once.</source>
        <translation>Напишите по памяти оба куплета, каждый один раз.</translation>
    </message>
    <message>
        <source>Write it once more</source>
        <translation>Написать ещё раз</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>A letter to friends: one writes tu.</source>
        <translation>Письмо друзьям или родным: пишут «tu», нескольким людям – «jūs».</translation>
    </message>
    <message>
        <source>A polite letter: one writes Jūs.</source>
        <translation>Вежливое письмо: обращаются на «jūs».</translation>
    </message>
    <message>
        <source>No words of this point were found: look for yourself.</source>
        <translation>Слова этого пункта не найдены: посмотрите сами.</translation>
    </message>
    <message>
        <source>Words of this point: %1</source>
        <translation>Слова этого пункта: %1</translation>
    </message>
</context>
<context>
    <name>AudioButton</name>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Слушать ещё раз</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>BriefingRoom</name>
    <message numerus="yes">
        <source>%n recording(s) of the listening section are not there. Those tasks will be passed over.</source>
        <translation>
            <numerusform>В аудировании не хватает %n записи. Это задание будет пропущено.</numerusform>
            <numerusform>В аудировании не хватает %n записей. Эти задания будут пропущены.</numerusform>
            <numerusform>В аудировании не хватает %n записей. Эти задания будут пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>A computer&apos;s voice reads. It is harder to follow than the people in the examination.</source>
        <translation>Читает компьютерный голос. Его понимать труднее, чем людей на экзамене.</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>Небольшой перерыв</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>В другой день</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Перед началом</translation>
    </message>
    <message numerus="yes">
        <source>Begin (%n minute(s))</source>
        <translation>
            <numerusform>Начать (%n минута)</numerusform>
            <numerusform>Начать (%n минуты)</numerusform>
            <numerusform>Начать (%n минут)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begin to prepare (%n minute(s))</source>
        <translation>
            <numerusform>Начать подготовку (%n минута)</numerusform>
            <numerusform>Начать подготовку (%n минуты)</numerusform>
            <numerusform>Начать подготовку (%n минут)</numerusform>
        </translation>
    </message>
    <message>
        <source>Each part can be sat now or on another day; all of them join one result.</source>
        <translation>Каждую часть можно сдавать сейчас или в другой день; все они входят в один результат.</translation>
    </message>
    <message numerus="yes">
        <source>Each recording is heard %n time(s).</source>
        <translation>
            <numerusform>Каждая запись звучит %n раз.</numerusform>
            <numerusform>Каждая запись звучит %n раза.</numerusform>
            <numerusform>Каждая запись звучит %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is saved at once. If the computer stops, you go on where you were.</source>
        <translation>Каждый ответ сохраняется сразу. Если компьютер выключится, вы продолжите с того же места.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Как это проходит</translation>
    </message>
    <message>
        <source>In listening and reading, small spelling slips and missing long marks cost nothing in answers.</source>
        <translation>В ответах по аудированию и чтению за мелкие описки и пропущенные знаки долготы баллы не снимают.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Знания</translation>
    </message>
    <message>
        <source>Language, interview</source>
        <translation>Язык, интервью</translation>
    </message>
    <message>
        <source>Language, written</source>
        <translation>Язык, письменно</translation>
    </message>
    <message>
        <source>Listening begins at once and runs by itself; it cannot be stopped or played again.</source>
        <translation>Аудирование начинается сразу и идёт само; его нельзя остановить или повторить.</translation>
    </message>
    <message>
        <source>No dictionary, no telephone, nobody&apos;s help, as in the examination.</source>
        <translation>Без словаря, без телефона, без чужой помощи – как на экзамене.</translation>
    </message>
    <message>
        <source>The clock stands still. Go on when you are ready, or on another day.</source>
        <translation>Часы стоят. Продолжайте, когда будете готовы, или в другой день.</translation>
    </message>
    <message>
        <source>This is a rehearsal: the same order, points and clock as in the examination. Nobody sees it, and you can try as often as you like.</source>
        <translation>Это репетиция: тот же порядок, баллы и время, что на экзамене. Её никто не видит, и пробовать можно сколько угодно раз.</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Проверить микрофон</translation>
    </message>
    <message>
        <source>Try the microphone first. Without one you can still answer aloud and mark yourself.</source>
        <translation>Сначала проверьте микрофон. Без него тоже можно отвечать вслух и оценить себя.</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Проверить звук</translation>
    </message>
    <message>
        <source>Try the sound before you begin: nothing is played again.</source>
        <translation>Проверьте звук перед началом: повторно записи не прозвучат.</translation>
    </message>
    <message>
        <source>You answer aloud and record yourself. Afterwards you mark yourself by the criteria.</source>
        <translation>Вы отвечаете вслух и записываете себя. Потом оцениваете себя по критериям.</translation>
    </message>
    <message>
        <source>You may go back and change answers until you finish or the time is over.</source>
        <translation>Пока вы не закончили и не вышло время, можно возвращаться и менять ответы.</translation>
    </message>
    <message>
        <source>You may record an answer again while there is time.</source>
        <translation>Пока есть время, ответ можно записать ещё раз.</translation>
    </message>
    <message>
        <source>You see your questions and may make notes. The notes are not kept.</source>
        <translation>Вы видите свои вопросы и можете делать заметки. Заметки не сохраняются.</translation>
    </message>
</context>
<context>
    <name>CardsRoom</name>
    <message>
        <source>Begin to prepare</source>
        <translation>Начать подготовку</translation>
    </message>
    <message>
        <source>Both, as in the examination: %1</source>
        <translation>Обе, как на экзамене: %1</translation>
    </message>
    <message>
        <source>First you prepare: up to %1 minutes. You may make notes; nobody marks them.</source>
        <translation>Сначала вы готовитесь – до %1 минут. Можно делать заметки; их никто не оценивает.</translation>
    </message>
    <message>
        <source>Then you answer, question by question: up to %1 minutes for all.</source>
        <translation>Затем вы отвечаете на вопросы один за другим – до %1 минут на все.</translation>
    </message>
    <message>
        <source>To the speaking room</source>
        <translation>В комнату для разговоров</translation>
    </message>
    <message>
        <source>What will you rehearse?</source>
        <translation>Что вы будете репетировать?</translation>
    </message>
    <message>
        <source>Whoever wishes answers the questions of knowledge aloud instead of in writing.</source>
        <translation>Кто хочет, отвечает на вопросы по знаниям устно, а не письменно.</translation>
    </message>
    <message>
        <source>You may end either earlier. Then hear yourself, read what is right and why, and mark yourself.</source>
        <translation>И то и другое можно закончить раньше. Потом послушайте себя, прочитайте, что верно и почему, и оцените себя.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Good to know</source>
        <translation>Понятно, спасибо</translation>
    </message>
    <message numerus="yes">
        <source>The question bank was updated. %n question(s) you know now ask(s) something else.</source>
        <translation>
            <numerusform>Банк вопросов обновлён. %n знакомый вам вопрос теперь спрашивает о другом.</numerusform>
            <numerusform>Банк вопросов обновлён. %n знакомых вам вопроса теперь спрашивают о другом.</numerusform>
            <numerusform>Банк вопросов обновлён. %n знакомых вам вопросов теперь спрашивают о другом.</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be asked anew; everything else you have learnt stays.</source>
        <translation>Их зададут заново; всё остальное выученное остаётся.</translation>
    </message>
    <message>
        <source>What changed since you practised</source>
        <translation>Что изменилось с тех пор, как вы занимались</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Hide the table</source>
        <translation>Скрыть таблицу</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage; with a no-break space where the language asks it</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>В пределах</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
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
        <translation>В этом банке вопросов нет ничего для самопроверки.</translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Which ending is right?</source>
        <translation>Какое окончание правильное?</translation>
    </message>
    <message>
        <source>Which word belongs here?</source>
        <translation>Какое слово здесь подходит?</translation>
    </message>
    <message>
        <source>the word, in a computer&apos;s voice</source>
        <translation>слово, голосом компьютера</translation>
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
        <translation>Из более раннего описания; как сейчас, неизвестно.</translation>
    </message>
    <message>
        <source>From one source only; ask PMLP to be sure.</source>
        <translation>Только из одного источника; уточните в PMLP.</translation>
    </message>
    <message>
        <source>Not known: ask PMLP.</source>
        <translation>Неизвестно: спросите в PMLP.</translation>
    </message>
    <message>
        <source>Our default: the rules do not say it.</source>
        <translation>Наше допущение: в правилах этого нет.</translation>
    </message>
    <message>
        <source>Regulation No. 973, annex</source>
        <translation>Правила КМ № 973, приложение</translation>
    </message>
    <message>
        <source>Regulation No. 973, paragraph %1</source>
        <translation>Правила КМ № 973, п. %1</translation>
    </message>
    <message>
        <source>an older description of the examination (ALTE)</source>
        <translation>более раннее описание экзамена (ALTE)</translation>
    </message>
    <message>
        <source>our default</source>
        <translation>наше допущение</translation>
    </message>
</context>
<context>
    <name>ClockLabel</name>
    <message>
        <source>%1:%2 left</source>
        <translation>Осталось %1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Осталась %n минута</numerusform>
            <numerusform>Осталось %n минуты</numerusform>
            <numerusform>Осталось %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConstitutionRoom</name>
    <message>
        <source>%1, in Latvian, as in force since %2 (%3).</source>
        <translation>%1, на латышском языке, в редакции, действующей с %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: a word or an article number</source>
        <translation>Поиск: слово или номер статьи</translation>
    </message>
    <message>
        <source>The Constitution</source>
        <translation>Конституция (Сатверсме)</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s).</source>
        <comment>in articles</comment>
        <translation>
            <numerusform>в %n статье.</numerusform>
            <numerusform>в %n статьях.</numerusform>
            <numerusform>в %n статьях.</numerusform>
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
        <translation>Заменить на: %1</translation>
    </message>
    <message>
        <source>Switch the keyboard to Latvian or English (often Alt + Shift, or Windows key + Space).</source>
        <translation>Переключите клавиатуру на латышский или английский (часто Alt + Shift или клавиша Windows + пробел).</translation>
    </message>
    <message>
        <source>You are writing with Russian letters: %1</source>
        <translation>Вы пишете русскими буквами: %1</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>A day earlier</source>
        <translation>На день раньше</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>На день позже</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>На неделю раньше</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>На неделю позже</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Через месяц</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Через три месяца</translation>
    </message>
    <message>
        <source>In two months</source>
        <translation>Через два месяца</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Write the date in figures, for example 15, 6, 2027.</source>
        <translation>Введите дату цифрами, например: 15, 6, 2027.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1 в %2</translation>
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
        <translation>Сохранение снова работает. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is slow. Everything is kept; saving just takes a moment longer.</source>
        <translation>Диск этого компьютера медленный. Всё сохраняется, просто чуть дольше.</translation>
    </message>
</context>
<context>
    <name>DictationWidget</name>
    <message>
        <source>Everything right</source>
        <translation>Всё верно</translation>
    </message>
    <message>
        <source>Slips: %1</source>
        <translation>Ошибки: %1</translation>
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
        <translation>Цифрами, например 25</translation>
    </message>
    <message>
        <source>The date, for example 4. maijs or 04.05.</source>
        <translation>Дата, например 4. maijs или 04.05.</translation>
    </message>
    <message>
        <source>The price, for example 2,50</source>
        <translation>Цена, например 2,50</translation>
    </message>
    <message>
        <source>The time, for example 14.30</source>
        <translation>Время, например 14.30</translation>
    </message>
</context>
<context>
    <name>EntryOutcome</name>
    <message>
        <source>Half right: %1</source>
        <translation>Частично верно: %1</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <translation>Неверно: %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Right, with a slip: %1</source>
        <translation>Верно, но с ошибкой: %1</translation>
    </message>
    <message>
        <source>The right answer: %1</source>
        <translation>Правильный ответ: %1</translation>
    </message>
</context>
<context>
    <name>ExamDayCard</name>
    <message numerus="yes">
        <source>%n day(s) to go.</source>
        <translation>
            <numerusform>Остался %n день.</numerusform>
            <numerusform>Осталось %n дня.</numerusform>
            <numerusform>Осталось %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>A date and some minutes a day give a plan.</source>
        <translation>Дата и несколько минут в день – и план готов.</translation>
    </message>
    <message>
        <source>Each day has its share.</source>
        <translation>Каждому дню – своя часть.</translation>
    </message>
    <message>
        <source>Examination: %1</source>
        <translation>Экзамен: %1</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Составить план</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Мой план</translation>
    </message>
    <message>
        <source>That day has passed. We hope it went well.</source>
        <translation>Этот день прошёл. Надеемся, всё получилось!</translation>
    </message>
    <message>
        <source>That is today. Good luck!</source>
        <translation>Это сегодня. Удачи!</translation>
    </message>
    <message>
        <source>That is tomorrow. Sleep well!</source>
        <translation>Это завтра. Хорошо выспитесь!</translation>
    </message>
    <message>
        <source>When is the examination?</source>
        <translation>Когда экзамен?</translation>
    </message>
</context>
<context>
    <name>ExamRoom</name>
    <message>
        <source>%1, task %2 of %3</source>
        <translation>%1, задание %2 из %3</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Listening is over. Go on with the other tasks in any order.</source>
        <translation>Аудирование закончилось. Остальные задания можно выполнять в любом порядке.</translation>
    </message>
    <message>
        <source>The recording of listening task %1 is missing, so the task is passed over.</source>
        <translation>Нет записи к заданию %1 по аудированию, поэтому оно пропускается.</translation>
    </message>
    <message numerus="yes">
        <source>suggested for the section: %n minute(s)</source>
        <translation>
            <numerusform>на раздел советуем %n минуту</numerusform>
            <numerusform>на раздел советуем %n минуты</numerusform>
            <numerusform>на раздел советуем %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Examination</name>
    <message>
        <source>Thank you. The report is kept in %1.</source>
        <translation>Спасибо! Сообщение сохранено: %1.</translation>
    </message>
    <message>
        <source>The time is over. Everything you answered is kept.</source>
        <translation>Время вышло. Всё, что вы ответили, сохранено.</translation>
    </message>
</context>
<context>
    <name>ExtendedTextWidget</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>the task asks for %1–%2</source>
        <translation>в задании требуется %1–%2</translation>
    </message>
</context>
<context>
    <name>FirstCheck</name>
    <message>
        <source>A line of the anthem</source>
        <translation>Строка гимна</translation>
    </message>
    <message>
        <source>Hearing a sentence</source>
        <translation>Предложение на слух</translation>
    </message>
    <message>
        <source>Knowledge of Latvia</source>
        <translation>Знания о Латвии</translation>
    </message>
    <message>
        <source>Long vowels and soft letters</source>
        <translation>Долготы и мягкость на письме</translation>
    </message>
    <message>
        <source>Reading a notice</source>
        <translation>Чтение объявления</translation>
    </message>
</context>
<context>
    <name>FirstCheckEnd</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>Правильно %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 were right.</source>
        <translation>Правильных ответов: %1 из %2.</translation>
    </message>
    <message>
        <source>A beginning is made – now you know where to start.</source>
        <translation>Начало положено – теперь вы знаете, с чего начать.</translation>
    </message>
    <message>
        <source>Eight others</source>
        <translation>Ещё восемь</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Listening at length: in the examination there are six recordings, some as long as a minute</source>
        <translation>Долгое слушание: на экзамене шесть записей, некоторые длиной до минуты</translation>
    </message>
    <message>
        <source>Listening: there was no sound</source>
        <translation>Слушание: не было звука</translation>
    </message>
    <message>
        <source>Longer texts, and the time: here there was no clock</source>
        <translation>Длинные тексты и время: здесь часов не было</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Заниматься</translation>
    </message>
    <message>
        <source>So few answers say little: one lucky or unlucky guess weighs much. With some practice the program can tell you more.</source>
        <translation>Так мало ответов говорят о немногом: одна удачная или неудачная догадка многое меняет. Когда вы немного позанимаетесь, программа сможет сказать больше.</translation>
    </message>
    <message>
        <source>Speaking: the interview</source>
        <translation>Устную речь: собеседование</translation>
    </message>
    <message>
        <source>To the knowledge test</source>
        <translation>К проверке знаний</translation>
    </message>
    <message>
        <source>What we did not look at</source>
        <translation>Чего мы не смотрели</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Что мы посмотрели</translation>
    </message>
    <message>
        <source>Writing a letter and filling in a form</source>
        <translation>Письмо и заполнение анкеты</translation>
    </message>
    <message>
        <source>You have something to build on.</source>
        <translation>У вас уже есть хорошая основа.</translation>
    </message>
    <message>
        <source>You know a lot already!</source>
        <translation>Вы уже многое знаете!</translation>
    </message>
    <message>
        <source>Your next step: practise a little – %1.</source>
        <translation>Следующий шаг: немного позаниматься – %1.</translation>
    </message>
    <message>
        <source>Your next step: try the knowledge test. You can stop at any time.</source>
        <translation>Следующий шаг: попробовать проверку знаний. Остановиться можно в любую минуту.</translation>
    </message>
</context>
<context>
    <name>FirstCheckIntro</name>
    <message>
        <source>Can you hear sound on this computer?</source>
        <translation>На этом компьютере слышен звук?</translation>
    </message>
    <message>
        <source>Eight small tasks, about three minutes, no clock: three questions about Latvia, a line of the anthem, a notice, a short recording, two words. After each one you see the right answer.
There are no marks and no registration. Where you do not know, say so: that helps most.</source>
        <translation>Восемь маленьких заданий, около трёх минут, без часов: три вопроса о Латвии, строка гимна, объявление, короткая запись, два слова. После каждого вы увидите правильный ответ.
Оценок нет, регистрации тоже. Если не знаете, так и скажите: это помогает больше всего.</translation>
    </message>
    <message>
        <source>No, begin without sound</source>
        <translation>Нет, начать без звука</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Что я уже умею?</translation>
    </message>
    <message>
        <source>Without sound a second notice takes the place of the recording.</source>
        <translation>Без звука вместо записи будет ещё одно объявление.</translation>
    </message>
    <message>
        <source>Yes, begin</source>
        <translation>Да, начать</translation>
    </message>
</context>
<context>
    <name>FirstCheckRoom</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Короткая самопроверка</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>I hear nothing</source>
        <translation>Ничего не слышу</translation>
    </message>
    <message>
        <source>Listen to the sentence, as often as you like</source>
        <translation>Послушайте предложение – сколько угодно раз</translation>
    </message>
    <message>
        <source>Now you know: the right answer stands above.</source>
        <translation>Теперь вы знаете: правильный ответ – выше.</translation>
    </message>
    <message>
        <source>Right!</source>
        <translation>Правильно!</translation>
    </message>
    <message>
        <source>There is no sound here, so you read a second notice instead.</source>
        <translation>Звука здесь нет, поэтому вместо записи – ещё одно объявление.</translation>
    </message>
    <message>
        <source>To the picture</source>
        <translation>К общей картине</translation>
    </message>
</context>
<context>
    <name>Fluency</name>
    <message numerus="yes">
        <source>%n pause(s), the longest %1 seconds.</source>
        <translation>
            <numerusform>%n пауза, самая длинная – %1 секунды.</numerusform>
            <numerusform>%n паузы, самая длинная – %1 секунды.</numerusform>
            <numerusform>%n пауз, самая длинная – %1 секунды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>No pauses.</source>
        <translation>Пауз не было.</translation>
    </message>
    <message>
        <source>No speech was heard in this recording.</source>
        <translation>В этой записи речи не слышно.</translation>
    </message>
    <message>
        <source>Oral knowledge</source>
        <translation>Знания устно</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>Разговор в ситуации</translation>
    </message>
    <message>
        <source>While speaking, about %1 syllables a second.</source>
        <translation>Во время речи – около %1 слога в секунду.</translation>
    </message>
    <message>
        <source>You began after %1 seconds.</source>
        <translation>Вы начали через %1 секунды.</translation>
    </message>
    <message numerus="yes">
        <source>You spoke for %1 of %n second(s).</source>
        <translation>
            <numerusform>Вы говорили %1 из %n секунды.</numerusform>
            <numerusform>Вы говорили %1 из %n секунд.</numerusform>
            <numerusform>Вы говорили %1 из %n секунд.</numerusform>
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
        <translation>Вернуться позже</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>К обзору</translation>
    </message>
</context>
<context>
    <name>GapChoiceWidget</name>
    <message>
        <source>Press a gap in the text, then the answer that belongs there.</source>
        <translation>Нажмите на пропуск в тексте, затем на ответ, который туда подходит.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
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
        <translation>Чтобы выбрать ответ, нажмите его букву; чтобы убрать, нажмите Delete.</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>пока ничего не выбрано</translation>
    </message>
</context>
<context>
    <name>GappedLine</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>Слово %1 из %2</translation>
    </message>
</context>
<context>
    <name>GlossCard</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>GlossaryRoom</name>
    <message numerus="yes">
        <source>%n word(s) found.</source>
        <translation>
            <numerusform>Найдено %n слово.</numerusform>
            <numerusform>Найдено %n слова.</numerusform>
            <numerusform>Найдено %n слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Культура</translation>
    </message>
    <message>
        <source>Each word with the meaning it has in the examination.</source>
        <translation>Каждое слово с тем значением, в каком оно встречается на экзамене.</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Повседневная жизнь</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Право и закон</translation>
    </message>
    <message>
        <source>Search in Latvian, Russian or English</source>
        <translation>Поиск на трёх языках</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Words of the examination</source>
        <translation>Словарь экзамена</translation>
    </message>
</context>
<context>
    <name>Glossing</name>
    <message>
        <source>No word here is in our list.</source>
        <translation>Ни одного слова отсюда нет в нашем списке.</translation>
    </message>
    <message>
        <source>This word is not in our list.</source>
        <translation>Этого слова нет в нашем списке.</translation>
    </message>
    <message>
        <source>Words here</source>
        <translation>Слова на этой странице</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Home</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Naturalisation trainer</source>
        <translation>Тренажёр по натурализации</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>Enough in %n section(s)</source>
        <translation>
            <numerusform>Достаточно в %n разделе</numerusform>
            <numerusform>Достаточно в %n разделах</numerusform>
            <numerusform>Достаточно в %n разделах</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Прервана</translation>
    </message>
    <message>
        <source>Not finished; you can go on</source>
        <translation>Не закончена; можно продолжить</translation>
    </message>
    <message>
        <source>Not yet enough: %1</source>
        <translation>Пока недостаточно: %1</translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation>Ждёт вашей оценки</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>Examinations, the newest first</source>
        <translation>Попытки, сначала последние</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Посмотреть ответы</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Мои результаты</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first examination you will find here what came out, and why.</source>
        <translation>Здесь пока ничего нет. После первого экзамена вы увидите тут, что получилось и почему.</translation>
    </message>
    <message>
        <source>To the examination</source>
        <translation>К экзамену</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>An unofficial trainer. The rules: Cabinet Regulation No. 973 as in force since 7 September 2017.</source>
        <translation>Неофициальный тренажёр. Правила: правила Кабинета министров № 973 в редакции, действующей с 7 сентября 2017 года.</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Короткая самопроверка</translation>
    </message>
    <message>
        <source>Good to see you again!</source>
        <translation>Рады видеть вас снова!</translation>
    </message>
    <message>
        <source>Good to see you again, %1!</source>
        <translation>Рады видеть вас снова, %1!</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>Здравствуйте!</translation>
    </message>
    <message>
        <source>Hello, %1!</source>
        <translation>Здравствуйте, %1!</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>How often I would reach the cut on questions like these:</source>
        <translation>Как часто порог был бы набран на таких вопросах:</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Knowledge test</source>
        <translation>Проверка знаний</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Мои успехи</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Мои результаты</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Читальня</translation>
    </message>
    <message>
        <source>The whole examination</source>
        <translation>Весь экзамен</translation>
    </message>
    <message>
        <source>What I have to take</source>
        <translation>Что мне сдавать</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Что я умею</translation>
    </message>
    <message>
        <source>Who is practising</source>
        <translation>Кто занимается</translation>
    </message>
    <message>
        <source>Written part</source>
        <translation>Письменная часть</translation>
    </message>
</context>
<context>
    <name>ItemReview</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 из %2 баллов</translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation>В тексте: «%1»</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation>Ждёт вашей оценки</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>marked by yourself</source>
        <translation>самооценка</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Comes round</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Насколько выучена</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>all gaps</source>
        <translation>одни пропуски</translation>
    </message>
    <message>
        <source>by heart</source>
        <translation>наизусть</translation>
    </message>
    <message>
        <source>comes round now</source>
        <translation>повторить сейчас</translation>
    </message>
    <message>
        <source>comes round on %1</source>
        <translation>повторить %1</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>по памяти</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начата</translation>
    </message>
    <message>
        <source>with gaps</source>
        <translation>с пропусками</translation>
    </message>
</context>
<context>
    <name>LatvianKeyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Заглавные</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
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
        <translation>Заглавные</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>Закрывающая кавычка</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>Открывающая кавычка</translation>
    </message>
</context>
<context>
    <name>LetterBars</name>
    <message numerus="yes">
        <source>%n time(s) where it does not belong</source>
        <translation>
            <numerusform>%n раз там, где она не нужна</numerusform>
            <numerusform>%n раза там, где она не нужна</numerusform>
            <numerusform>%n раз там, где она не нужна</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Что вместо неё</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>раньше: %1</translation>
    </message>
    <message>
        <source>often %1 instead</source>
        <translation>часто вместо неё %1</translation>
    </message>
    <message>
        <source>right %1 of %2</source>
        <translation>верно %1 из %2</translation>
    </message>
</context>
<context>
    <name>LetterMap</name>
    <message>
        <source>%1, %2: wrong %3 of %4 times</source>
        <translation>%1, %2: ошибок %3 из %4 раз</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>лишний знак</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробел</translation>
    </message>
</context>
<context>
    <name>LetterTold</name>
    <message>
        <source>%1 in Latin letters</source>
        <translation>%1 латинскими буквами</translation>
    </message>
    <message>
        <source>%1 is doubled</source>
        <translation>%1 удваивается</translation>
    </message>
    <message>
        <source>%1 is hard</source>
        <translation>%1 – твёрдая</translation>
    </message>
    <message>
        <source>%1 is long</source>
        <translation>%1 – долгая</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>не хватает буквы %1</translation>
    </message>
    <message>
        <source>%1 is short</source>
        <translation>%1 – краткая</translation>
    </message>
    <message>
        <source>%1 is soft</source>
        <translation>%1 – мягкая</translation>
    </message>
    <message>
        <source>%1, in this order</source>
        <translation>%1, именно в таком порядке</translation>
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
        <translation>лишняя буква %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here it is “%1”.</source>
        <translation>Здесь «%1».</translation>
    </message>
    <message>
        <source>It is written “%1”.</source>
        <translation>Пишется так: «%1».</translation>
    </message>
    <message>
        <source>The word “%1” does not belong here.</source>
        <translation>Слово «%1» здесь лишнее.</translation>
    </message>
    <message>
        <source>The word “%1” is missing.</source>
        <translation>Пропущено слово «%1».</translation>
    </message>
    <message>
        <source>“%1” is another word.</source>
        <translation>«%1» – это другое слово.</translation>
    </message>
    <message>
        <source>“%1” stands in another place.</source>
        <translation>«%1» стоит в другом месте.</translation>
    </message>
</context>
<context>
    <name>LetterTraining</name>
    <message>
        <source>There is nothing to practise here: the sound is missing.</source>
        <translation>Здесь пока нечего делать: нет звука.</translation>
    </message>
    <message>
        <source>This question bank has no drills of letters.</source>
        <translation>В этом банке вопросов нет упражнений на буквы.</translation>
    </message>
</context>
<context>
    <name>LettersDrillRoom</name>
    <message>
        <source>Almost. Look at the marked letters; it comes round again.</source>
        <translation>Почти. Посмотрите на выделенные буквы; упражнение ещё вернётся.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Ещё один круг</translation>
    </message>
    <message>
        <source>Better than before: %1.</source>
        <translation>Лучше, чем раньше: %1.</translation>
    </message>
    <message>
        <source>Exercise %1 of %2</source>
        <translation>Упражнение %1 из %2</translation>
    </message>
    <message>
        <source>Here it is the other one. Look at the marked letter; it comes round again.</source>
        <translation>Здесь другое. Посмотрите на выделенную букву; упражнение ещё вернётся.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Right!</source>
        <translation>Верно!</translation>
    </message>
    <message>
        <source>Right, every letter!</source>
        <translation>Верно, каждая буква!</translation>
    </message>
    <message>
        <source>Right: %1 of %2.</source>
        <translation>Верно: %1 из %2.</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Посмотреть, что получилось</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Отменить этот ответ</translation>
    </message>
    <message>
        <source>The letters of this round</source>
        <translation>Буквы этого круга</translation>
    </message>
    <message>
        <source>The tick shows how it was in what you typed before.</source>
        <translation>Чёрточка показывает, как было в том, что вы писали раньше.</translation>
    </message>
    <message>
        <source>Well done, that is enough for now</source>
        <translation>Хорошая работа, пока достаточно</translation>
    </message>
    <message>
        <source>What was not right yet comes round again by itself.</source>
        <translation>Что пока не получилось, вернётся само.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Ваши буквы</translation>
    </message>
</context>
<context>
    <name>LettersRoom</name>
    <message numerus="yes">
        <source>%n come(s) round today.</source>
        <translation>
            <numerusform>Сегодня возвращается %n упражнение.</numerusform>
            <numerusform>Сегодня возвращаются %n упражнения.</numerusform>
            <numerusform>Сегодня возвращаются %n упражнений.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark can make another word: kāzas is a wedding, kazas are goats. Three minutes at a time.</source>
        <translation>Один значок – и слово другое: kāzas – свадьба, kazas – козы. По три минуты за раз.</translation>
    </message>
    <message>
        <source>A sentence has lost all its marks. Tap the letters that need one.</source>
        <translation>Предложение потеряло все значки. Нажмите на буквы, которым они нужны.</translation>
    </message>
    <message>
        <source>A sentence is spoken, you write it. Four sentences.</source>
        <translation>Вы слышите предложение и записываете его. Четыре предложения.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Choose endings</source>
        <translation>Выбирать окончания</translation>
    </message>
    <message>
        <source>Choose words</source>
        <translation>Выбирать слова</translation>
    </message>
    <message>
        <source>Chosen from what you yourself mistyped, first of all: %1.</source>
        <translation>Подобраны по вашим собственным опискам, прежде всего: %1.</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>Диктант</translation>
    </message>
    <message>
        <source>Endings, long or short</source>
        <translation>Окончания: долгие или краткие</translation>
    </message>
    <message>
        <source>How often each letter was right in what you typed in the last three months.</source>
        <translation>Как часто каждая буква была верной в том, что вы писали за последние три месяца.</translation>
    </message>
    <message>
        <source>Kāzas or kazas? The sentence tells.</source>
        <translation>Kāzas или kazas? Подскажет предложение.</translation>
    </message>
    <message>
        <source>Long vowels and soft letters</source>
        <translation>Долгие гласные и мягкие буквы</translation>
    </message>
    <message>
        <source>Mend sentences</source>
        <translation>Чинить предложения</translation>
    </message>
    <message>
        <source>Nothing has been typed yet. Whatever you type from now on is looked at letter by letter.</source>
        <translation>Пока ничего не написано. Всё, что вы напишете дальше, будет разобрано по буквам.</translation>
    </message>
    <message>
        <source>One mark, another word</source>
        <translation>Один значок – другое слово</translation>
    </message>
    <message>
        <source>Put the marks back</source>
        <translation>Вернуть значки</translation>
    </message>
    <message>
        <source>Rīga or Rīgā, dzīvojam or dzīvojām? With the rule in one line.</source>
        <translation>Rīga или Rīgā, dzīvojam или dzīvojām? С правилом в одну строку.</translation>
    </message>
    <message>
        <source>Ten short exercises</source>
        <translation>Десять коротких упражнений</translation>
    </message>
    <message>
        <source>The list of Latvian words is missing. The drills go on; only other words are not pointed out.</source>
        <translation>Нет списка латышских слов. Упражнения работают; только не говорится, когда получилось другое слово.</translation>
    </message>
    <message>
        <source>This computer has no sound, or the recordings are missing: the other drills need none.</source>
        <translation>На этом компьютере нет звука или записей. Остальным упражнениям звук не нужен.</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>К занятиям</translation>
    </message>
    <message>
        <source>Words to mind: %1</source>
        <translation>Слова, на которые стоит обратить внимание: %1</translation>
    </message>
    <message>
        <source>Write what you hear</source>
        <translation>Записывать услышанное</translation>
    </message>
    <message>
        <source>You have typed too little so far to speak of your own slips. So we begin with the letters people miss most: ā, ē, ī.</source>
        <translation>Пока написано слишком мало, чтобы говорить о ваших собственных описках. Поэтому начнём с букв, которые забывают чаще всего: ā, ē, ī.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Ваши буквы</translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message>
        <source>Both stanzas in large letters, and what to mind when writing them down.</source>
        <translation>Оба куплета крупными буквами и на что обратить внимание, записывая их.</translation>
    </message>
    <message>
        <source>Look up words</source>
        <translation>Искать слова</translation>
    </message>
    <message>
        <source>Parts, time, points, tries and reliefs, each with its paragraph. Our own guesses are marked.</source>
        <translation>Части, время, баллы, попытки и льготы – у каждого указан пункт правил. Наши собственные допущения отмечены.</translation>
    </message>
    <message>
        <source>Read in peace what the examination asks about, and how it goes.</source>
        <translation>Спокойно прочитайте, о чём спрашивают на экзамене и как он проходит.</translation>
    </message>
    <message>
        <source>Read the Constitution</source>
        <translation>Читать Конституцию</translation>
    </message>
    <message>
        <source>Read the anthem</source>
        <translation>Читать гимн</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>Читать правила</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Читальня</translation>
    </message>
    <message>
        <source>The Constitution</source>
        <translation>Конституция (Сатверсме)</translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation>Гимн</translation>
    </message>
    <message>
        <source>The day of the examination</source>
        <translation>День экзамена</translation>
    </message>
    <message>
        <source>The rules of the examination</source>
        <translation>Правила экзамена</translation>
    </message>
    <message>
        <source>The whole text by chapter and article. Search it without minding marks or capitals.</source>
        <translation>Весь текст по главам и статьям. При поиске латышские знаки и заглавные буквы не важны.</translation>
    </message>
    <message>
        <source>Walk through the day</source>
        <translation>Пройти этот день</translation>
    </message>
    <message>
        <source>What happens when, what to bring and what is not allowed: a calm walk through the day.</source>
        <translation>Что и когда происходит, что взять с собой и чего нельзя: спокойно пройдите этот день шаг за шагом.</translation>
    </message>
    <message>
        <source>Words of law, state, history and everyday life in Latvian, Russian and English.</source>
        <translation>Слова о законе, государстве, истории и повседневной жизни на латышском, русском и английском.</translation>
    </message>
    <message>
        <source>Words of the examination</source>
        <translation>Словарь экзамена</translation>
    </message>
</context>
<context>
    <name>LineButton</name>
    <message>
        <source>Line %1: press to hear it</source>
        <translation>Строка %1: нажмите, чтобы услышать</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Line %1 of %2</source>
        <translation>Строка %1 из %2</translation>
    </message>
    <message>
        <source>Write the first line from memory.</source>
        <translation>Напишите первую строку по памяти.</translation>
    </message>
    <message numerus="yes">
        <source>Write the missing word(s).</source>
        <translation>
            <numerusform>Впишите пропущенное слово.</numerusform>
            <numerusform>Впишите пропущенные слова.</numerusform>
            <numerusform>Впишите пропущенные слова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the next line from memory.</source>
        <translation>Напишите следующую строку по памяти.</translation>
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
        <translation>Читает компьютер: понимать его труднее, чем людей на экзамене.</translation>
    </message>
    <message>
        <source>Read it instead</source>
        <translation>Лучше прочитать</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>This recording cannot be heard on this computer now. You can read it instead and answer.</source>
        <translation>Эту запись сейчас нельзя прослушать на этом компьютере. Можно прочитать её и ответить.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что было сказано</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Kept. The examination will have what applies to you.</source>
        <translation>Сохранено. В экзамене будет то, что вам нужно сдавать.</translation>
    </message>
    <message>
        <source>Saved in the folder %1</source>
        <translation>Сохранено в папке %1</translation>
    </message>
    <message>
        <source>The backup is made: %1</source>
        <translation>Резервная копия сделана: %1</translation>
    </message>
    <message>
        <source>Where to save your data?</source>
        <translation>Куда сохранить ваши данные?</translation>
    </message>
    <message>
        <source>Your data is erased.</source>
        <translation>Ваши данные удалены.</translation>
    </message>
</context>
<context>
    <name>LookFirst</name>
    <message numerus="yes">
        <source>Look at the picture: %n second(s). You may begin to speak earlier.</source>
        <translation>
            <numerusform>Рассмотрите картинку: ещё %n секунда. Говорить можно начать и раньше.</numerusform>
            <numerusform>Рассмотрите картинку: ещё %n секунды. Говорить можно начать и раньше.</numerusform>
            <numerusform>Рассмотрите картинку: ещё %n секунд. Говорить можно начать и раньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now speak: press Record.</source>
        <translation>Теперь говорите: нажмите «Записать».</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Naturalisation trainer</source>
        <translation>Тренажёр по натурализации</translation>
    </message>
</context>
<context>
    <name>MarkingRoom</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 из %2 баллов</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) still to mark</source>
        <translation>
            <numerusform>осталось оценить %n критерий</numerusform>
            <numerusform>осталось оценить %n критерия</numerusform>
            <numerusform>осталось оценить %n критериев</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter that is too short or off the topic earns %1 points at most.</source>
        <translation>За слишком короткое письмо или письмо не по теме ставится не больше %1 баллов.</translation>
    </message>
    <message>
        <source>Keep these marks</source>
        <translation>Сохранить оценку</translation>
    </message>
    <message>
        <source>Mark later</source>
        <translation>Оценить позже</translation>
    </message>
    <message>
        <source>Now to my own letter</source>
        <translation>Теперь моё письмо</translation>
    </message>
    <message>
        <source>Piece %1 of %2.</source>
        <translation>Работа %1 из %2.</translation>
    </message>
    <message>
        <source>The program does not judge letters and speech. These criteria are ours: the rules give none.</source>
        <translation>Программа не оценивает письма и речь. Эти критерии наши: в правилах их нет.</translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation>Ваша оценка</translation>
    </message>
    <message>
        <source>Your own marks: %1</source>
        <translation>Ваша оценка: %1</translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Press a numbered line, then the answer that belongs to it.</source>
        <translation>Нажмите на строку с номером, затем на ответ, который к ней подходит.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
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
        <translation>Правильных ответов несколько. Отметьте все!</translation>
    </message>
    <message>
        <source>Right, and you marked it</source>
        <translation>Верно, и вы это отметили</translation>
    </message>
    <message>
        <source>Right, but you did not mark it</source>
        <translation>Верно, но вы это не отметили</translation>
    </message>
    <message>
        <source>You marked it, but it is not right</source>
        <translation>Вы это отметили, но это неверно</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>My notes</source>
        <translation>Мои заметки</translation>
    </message>
    <message>
        <source>My notes (they are not kept)</source>
        <translation>Мои заметки (не сохраняются)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something in the program went wrong. Nothing you have answered is lost; you can go on.</source>
        <translation>В программе что-то пошло не так. Ни один ваш ответ не потерян; можно продолжать.</translation>
    </message>
</context>
<context>
    <name>OptionChoice</name>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
</context>
<context>
    <name>OptionPane</name>
    <message>
        <source>%1: choose the answer</source>
        <translation>%1: выберите ответ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Убрать: %1</translation>
    </message>
</context>
<context>
    <name>OptionTile</name>
    <message>
        <source>already used (%1)</source>
        <translation>уже использовано (%1)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Ниже: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>Выше: %1</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>место %1 из %2</translation>
    </message>
</context>
<context>
    <name>OrderingWidget</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, место %2 из %3</translation>
    </message>
    <message>
        <source>Here belongs: %1</source>
        <translation>Здесь должно быть: %1</translation>
    </message>
    <message>
        <source>Move the lines with the buttons until the order is right.</source>
        <translation>Перемещайте строки кнопками, пока порядок не станет правильным.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>The order is right as it stands</source>
        <translation>Порядок уже правильный</translation>
    </message>
</context>
<context>
    <name>OwnLetter</name>
    <message>
        <source>%1–%2 were asked for</source>
        <translation>требовалось %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Ваше письмо</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>* Our default: the rules do not say it, so the real examination may differ.</source>
        <translation>* Наше допущение: в правилах этого нет, поэтому на настоящем экзамене может быть иначе.</translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** for everything; you choose the order yourself.</source>
        <translation>
            <numerusform>**%n минута** на всё; порядок вы выбираете сами.</numerusform>
            <numerusform>**%n минуты** на всё; порядок вы выбираете сами.</numerusform>
            <numerusform>**%n минут** на всё; порядок вы выбираете сами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to prepare; answers come after.</source>
        <translation>
            <numerusform>**%n минута** на подготовку; ответы потом.</numerusform>
            <numerusform>**%n минуты** на подготовку; ответы потом.</numerusform>
            <numerusform>**%n минут** на подготовку; ответы потом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to recite the anthem.</source>
        <translation>
            <numerusform>До **%n минуты**, чтобы прочитать гимн наизусть.</numerusform>
            <numerusform>До **%n минут**, чтобы прочитать гимн наизусть.</numerusform>
            <numerusform>До **%n минут**, чтобы прочитать гимн наизусть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to speak.</source>
        <translation>
            <numerusform>До **%n минуты** на устный ответ.</numerusform>
            <numerusform>До **%n минут** на устный ответ.</numerusform>
            <numerusform>До **%n минут** на устный ответ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed to pass</source>
        <translation>Нужно, чтобы сдать</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Rules: %1.</source>
        <translation>Правила: %1.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Suggested time</source>
        <translation>Советуемое время</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задания</translation>
    </message>
</context>
<context>
    <name>PastRow</name>
    <message numerus="yes">
        <source>%1 of %n question(s) answered</source>
        <translation>
            <numerusform>отвечено на %1 из %n вопроса</numerusform>
            <numerusform>отвечено на %1 из %n вопросов</numerusform>
            <numerusform>отвечено на %1 из %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Hear yourself and mark</source>
        <translation>Послушать себя и оценить</translation>
    </message>
    <message>
        <source>no marks yet</source>
        <translation>ещё не оценено</translation>
    </message>
    <message>
        <source>own marks %1 of %2</source>
        <translation>своя оценка: %1 из %2</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message numerus="yes">
        <source>%n examination(s)</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Each person has their own results. A name is not needed; any word will do.</source>
        <translation>У каждого свои результаты. Настоящее имя не нужно; подойдёт любое слово.</translation>
    </message>
    <message>
        <source>Give the chosen person this name</source>
        <translation>Дать это имя выбранному человеку</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Человек %1</translation>
    </message>
    <message>
        <source>Who is practising</source>
        <translation>Кто занимается</translation>
    </message>
    <message>
        <source>Who is practising?</source>
        <translation>Кто занимается?</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>%1: taken back</source>
        <translation>%1: убрано</translation>
    </message>
    <message>
        <source>Every place is filled.</source>
        <translation>Все места заполнены.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
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
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the date</source>
        <translation>Забыть дату</translation>
    </message>
    <message>
        <source>Little and often is worth more than much and seldom.</source>
        <translation>Понемногу, но часто – полезнее, чем много, но редко.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Составить план</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Минут в день</translation>
    </message>
    <message>
        <source>Plan to the examination</source>
        <translation>План до экзамена</translation>
    </message>
    <message>
        <source>The day of the examination</source>
        <translation>День экзамена</translation>
    </message>
    <message>
        <source>There is no such day. Write the day, the month and the year in figures.</source>
        <translation>Такого дня нет. Введите день, месяц и год цифрами.</translation>
    </message>
    <message>
        <source>When is the examination, and how many minutes a day are easy for you? Both can be changed any day.</source>
        <translation>Когда экзамен и сколько минут в день вам нетрудно выделить? И то и другое можно изменить в любой день.</translation>
    </message>
</context>
<context>
    <name>PlanShown</name>
    <message>
        <source>%1: from %2 on (%3)</source>
        <translation>%1: с %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1 minutes</source>
        <translation>
            <numerusform>%n день по %1 минут</numerusform>
            <numerusform>%n дня по %1 минут</numerusform>
            <numerusform>%n дней по %1 минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin today</source>
        <translation>Начать сегодня</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>If it does not work out</source>
        <translation>Если не получится</translation>
    </message>
    <message>
        <source>Most likely between %1 and %2.</source>
        <translation>Скорее всего, от %1 до %2.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>В день экзамена, %1</translation>
    </message>
    <message>
        <source>Public holidays come on top.</source>
        <translation>Праздничные дни прибавляются.</translation>
    </message>
    <message>
        <source>Put it into my calendar</source>
        <translation>Добавить в мой календарь</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n day(s)</source>
        <translation>
            <numerusform>Показать весь %n день</numerusform>
            <numerusform>Показать все %n дня</numerusform>
            <numerusform>Показать все %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>That happens to many, and one may try again:</source>
        <translation>Так бывает у многих, и можно попробовать ещё раз:</translation>
    </message>
    <message>
        <source>The plan foresees knowledge questions. Listening, reading, writing and speaking take turns in it; for them nothing is foretold. Each day you practise, the plan is worked out anew.</source>
        <translation>План предсказывает вопросы на знания. Слушание, чтение, письмо и устная речь в нём чередуются; для них ничего не предсказывается. Каждый день, когда вы занимаетесь, план рассчитывается заново.</translation>
    </message>
    <message>
        <source>What each day holds</source>
        <translation>Что делать каждый день</translation>
    </message>
    <message>
        <source>of what you practise you will know about %1 in 100</source>
        <translation>из того, что выучите, будете знать примерно %1 из 100</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>From today another try is possible: %1</source>
        <translation>С сегодняшнего дня можно попробовать снова: %1</translation>
    </message>
    <message>
        <source>Naturalisation examination</source>
        <translation>Экзамен по натурализации</translation>
    </message>
    <message numerus="yes">
        <source>Naturalisation: practise for %n minute(s)</source>
        <translation>
            <numerusform>Натурализация: позаниматься %n минуту</numerusform>
            <numerusform>Натурализация: позаниматься %n минуты</numerusform>
            <numerusform>Натурализация: позаниматься %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1. Open the file, and your calendar takes the days over.</source>
        <translation>Сохранено: %1. Откройте файл, и календарь примет все дни.</translation>
    </message>
    <message>
        <source>Take an identity document along. Good luck!</source>
        <translation>Возьмите с собой удостоверение личности. Удачи!</translation>
    </message>
    <message>
        <source>To repeat: %1. New: %2. Tasks: %3.</source>
        <translation>Повторить: %1. Новые: %2. Задания: %3.</translation>
    </message>
    <message>
        <source>Where to save the calendar file?</source>
        <translation>Где сохранить файл календаря?</translation>
    </message>
</context>
<context>
    <name>PracticeEndRoom</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them right</source>
        <translation>
            <numerusform>из них верных: %n</numerusform>
            <numerusform>из них верных: %n</numerusform>
            <numerusform>из них верных: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) come(s) back today</source>
        <translation>
            <numerusform>%n вопрос вернётся ещё сегодня</numerusform>
            <numerusform>%n вопроса вернутся ещё сегодня</numerusform>
            <numerusform>%n вопросов вернутся ещё сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) come(s) back tomorrow</source>
        <translation>
            <numerusform>%n вопрос вернётся завтра</numerusform>
            <numerusform>%n вопроса вернутся завтра</numerusform>
            <numerusform>%n вопросов вернутся завтра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) come(s) back within a week</source>
        <translation>
            <numerusform>%n вопрос вернётся в течение недели</numerusform>
            <numerusform>%n вопроса вернутся в течение недели</numerusform>
            <numerusform>%n вопросов вернутся в течение недели</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) set aside, to be learnt another way</source>
        <translation>
            <numerusform>%n вопрос отложен, чтобы выучить его иначе</numerusform>
            <numerusform>%n вопроса отложены, чтобы выучить их иначе</numerusform>
            <numerusform>%n вопросов отложено, чтобы выучить их иначе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) you know well come(s) back later</source>
        <translation>
            <numerusform>%n хорошо знакомый вопрос вернётся позже</numerusform>
            <numerusform>%n хорошо знакомых вопроса вернутся позже</numerusform>
            <numerusform>%n хорошо знакомых вопросов вернутся позже</numerusform>
        </translation>
    </message>
    <message>
        <source>A few minutes more</source>
        <translation>Ещё несколько минут</translation>
    </message>
    <message>
        <source>Another step done</source>
        <translation>Ещё один шаг сделан</translation>
    </message>
    <message>
        <source>Come back tomorrow: a little every day is worth more than much at once.</source>
        <translation>Возвращайтесь завтра: понемногу каждый день полезнее, чем много за раз.</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>Пока достаточно</translation>
    </message>
    <message>
        <source>Everything here is practised and not due yet. Choose something else, or come back tomorrow.</source>
        <translation>Здесь всё пройдено, и повторять ещё рано. Выберите что-нибудь другое или возвращайтесь завтра.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Nothing to do here just now</source>
        <translation>Сейчас здесь нечего делать</translation>
    </message>
    <message>
        <source>Once more what did not work</source>
        <translation>Ещё раз то, что не получилось</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Отменить последний ответ</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>К занятиям</translation>
    </message>
    <message>
        <source>Well done!</source>
        <translation>Хорошо поработали!</translation>
    </message>
    <message>
        <source>What did not work is best looked at once more now, while it is fresh.</source>
        <translation>То, что не получилось, лучше посмотреть ещё раз сейчас, пока оно свежо в памяти.</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>за %n минуту</numerusform>
            <numerusform>за %n минуты</numerusform>
            <numerusform>за %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeRoom</name>
    <message numerus="yes">
        <source>%n exercise(s) to repeat today.</source>
        <translation>
            <numerusform>Сегодня повторить %n упражнение.</numerusform>
            <numerusform>Сегодня повторить %n упражнения.</numerusform>
            <numerusform>Сегодня повторить %n упражнений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to repeat today.</source>
        <translation>
            <numerusform>Сегодня надо повторить %n строку.</numerusform>
            <numerusform>Сегодня надо повторить %n строки.</numerusform>
            <numerusform>Сегодня надо повторить %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of everything</source>
        <translation>
            <numerusform>%n минута понемногу обо всём</numerusform>
            <numerusform>%n минуты понемногу обо всём</numerusform>
            <numerusform>%n минут понемногу обо всём</numerusform>
        </translation>
    </message>
    <message>
        <source>A little every day is worth more than much at once. Every answer is explained.</source>
        <translation>Понемногу каждый день полезнее, чем много за раз. Каждый ответ объясняется.</translation>
    </message>
    <message>
        <source>Answer aloud, listen to yourself, and hear how it can be said. Nobody else hears it.</source>
        <translation>Отвечайте вслух, послушайте себя и то, как это можно сказать. Больше никто этого не слышит.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Learn the anthem</source>
        <translation>Учить гимн</translation>
    </message>
    <message>
        <source>Listen, fill in the gaps line by line, then write or say it from memory.</source>
        <translation>Слушайте, вписывайте пропущенные слова строка за строкой, потом напишите или расскажите гимн наизусть.</translation>
    </message>
    <message>
        <source>Long vowels and soft letters</source>
        <translation>Долгие гласные и смягчения</translation>
    </message>
    <message numerus="yes">
        <source>My mistakes (%n)</source>
        <translation>
            <numerusform>Мои ошибки (%n)</numerusform>
            <numerusform>Мои ошибки (%n)</numerusform>
            <numerusform>Мои ошибки (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Practise the letters</source>
        <translation>Заняться буквами</translation>
    </message>
    <message numerus="yes">
        <source>Repeat what is due (%n)</source>
        <translation>
            <numerusform>Повторить, что пора (%n)</numerusform>
            <numerusform>Повторить, что пора (%n)</numerusform>
            <numerusform>Повторить, что пора (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set aside (%n)</source>
        <translation>
            <numerusform>Отложено (%n)</numerusform>
            <numerusform>Отложено (%n)</numerusform>
            <numerusform>Отложено (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Говорить</translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation>Гимн</translation>
    </message>
    <message>
        <source>The speaking room</source>
        <translation>Комната для разговора</translation>
    </message>
    <message>
        <source>The writing desk</source>
        <translation>Письменный стол</translation>
    </message>
    <message>
        <source>What is about to be forgotten, something new, and a task of the language parts now and then.</source>
        <translation>То, что скоро забудется, что-то новое и время от времени задание по языку.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Write a letter in peace; afterwards you see what to mend, three things at a time.</source>
        <translation>Спокойно напишите письмо; потом увидите, что поправить, не больше трёх вещей за раз.</translation>
    </message>
    <message>
        <source>ā or a, š or s, ķ or k: short exercises made from what you yourself mistype.</source>
        <translation>ā или a, š или s, ķ или k: короткие упражнения из ваших собственных описок.</translation>
    </message>
</context>
<context>
    <name>PracticeRoundRoom</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>Верно: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Осталась примерно %n минута</numerusform>
            <numerusform>Осталось примерно %n минуты</numerusform>
            <numerusform>Осталось примерно %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Finish practising</source>
        <translation>Закончить занятие</translation>
    </message>
    <message>
        <source>I do not know – show me</source>
        <translation>Не знаю – покажите</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Отменить последний ответ</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Последний</translation>
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
        <translation>Похоже, часы компьютера переведены назад. Ничего не потеряно; некоторые вопросы придут раньше.</translation>
    </message>
</context>
<context>
    <name>ProfileQuestion</name>
    <message>
        <source>Are you 65 or older?</source>
        <translation>Вам 65 лет или больше?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Did you study in Latvian?</source>
        <translation>Есть ли у вас образование на латышском языке?</translation>
    </message>
    <message>
        <source>Disability group I</source>
        <translation>I группа инвалидности</translation>
    </message>
    <message>
        <source>Do you have a disability that makes the test harder?</source>
        <translation>Есть ли у вас инвалидность, из-за которой экзамен сдавать труднее?</translation>
    </message>
    <message>
        <source>Do you register citizenship as a Latvian or a Liv?</source>
        <translation>Регистрируете ли вы гражданство как латыш или лив?</translation>
    </message>
    <message>
        <source>From 65 on there is no writing test.</source>
        <translation>С 65 лет письменную работу сдавать не нужно.</translation>
    </message>
    <message>
        <source>Hearing (group II or III)</source>
        <translation>Слух (II или III группа)</translation>
    </message>
    <message>
        <source>I have no writing hand (group II or III)</source>
        <translation>Нет пишущей руки (II или III группа)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation>Нет или не знаю</translation>
    </message>
    <message>
        <source>No, or I would rather not say</source>
        <translation>Нет или не хочу говорить</translation>
    </message>
    <message>
        <source>Only for those who prove that they are Latvians or Livs. If you are not sure, choose “No”.</source>
        <translation>Только для тех, кто подтверждает, что он латыш или лив. Если не уверены, выберите «Нет».</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Вопрос %1 из %2</translation>
    </message>
    <message>
        <source>Sight (group II or III)</source>
        <translation>Зрение (II или III группа)</translation>
    </message>
    <message>
        <source>Some certificates stand in for the language test. PMLP checks them.</source>
        <translation>Некоторые документы об образовании заменяют проверку языка. Их проверяет PMLP.</translation>
    </message>
    <message>
        <source>Speech (group II or III)</source>
        <translation>Речь (II или III группа)</translation>
    </message>
    <message>
        <source>The answer stays on this computer and only leaves out what you need not take.</source>
        <translation>Ответ остаётся на этом компьютере; по нему лишь убирается то, что вам сдавать не нужно.</translation>
    </message>
    <message>
        <source>Yes, I am 65 or older</source>
        <translation>Да, мне 65 лет или больше</translation>
    </message>
    <message>
        <source>Yes, as a Latvian or a Liv</source>
        <translation>Да, как латыш или лив</translation>
    </message>
    <message>
        <source>Yes: basic school, more than half of the lessons in Latvian</source>
        <translation>Да: в основной школе, где больше половины обучения было на латышском</translation>
    </message>
    <message>
        <source>Yes: higher education in Latvian, or a centralised examination in Latvian (9th form at least 50 %, 12th form at least 20 %)</source>
        <translation>Да: в вузе на латышском языке, или сдан централизованный экзамен по латышскому языку (9-й класс – не меньше 50 %, 12-й – не меньше 20 %)</translation>
    </message>
</context>
<context>
    <name>ProfileResult</name>
    <message>
        <source>**You need not take:** %1</source>
        <translation>**Сдавать не нужно:** %1</translation>
    </message>
    <message>
        <source>**You take:** %1</source>
        <translation>**Вы сдаёте:** %1</translation>
    </message>
    <message>
        <source>Answer the questions again</source>
        <translation>Ответить на вопросы ещё раз</translation>
    </message>
    <message>
        <source>How would you like to take it?</source>
        <translation>Как вы хотите сдавать?</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Not right? Choose yourself</source>
        <translation>Неверно? Выберите другое</translation>
    </message>
    <message>
        <source>Perhaps you need not take the examinations at all. Ask PMLP; meanwhile you can practise here.</source>
        <translation>Возможно, вам вообще не нужно сдавать экзамены. Спросите в PMLP; а пока можно тренироваться здесь.</translation>
    </message>
    <message>
        <source>Several reliefs may be yours: %1. Ask PMLP; below you can choose another one.</source>
        <translation>Вам могут полагаться несколько льгот: %1. Спросите в PMLP; ниже можно выбрать другую.</translation>
    </message>
</context>
<context>
    <name>ProfileRoom</name>
    <message>
        <source>What I have to take</source>
        <translation>Что мне сдавать</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2 questions practised</source>
        <translation>пройдено %1 из %2 вопросов</translation>
    </message>
    <message>
        <source>%1, computer voices</source>
        <translation>%1, компьютерные голоса</translation>
    </message>
    <message>
        <source>%1, week of %2: %3 of %4 right</source>
        <translation>%1, неделя с %2: верно %3 из %4</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, usually for %n minute(s)</source>
        <translation>
            <numerusform>, обычно %n минуту</numerusform>
            <numerusform>, обычно %n минуты</numerusform>
            <numerusform>, обычно %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance today</source>
        <translation>Шанс сегодня</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days I practised</source>
        <translation>Дни занятий</translation>
    </message>
    <message>
        <source>Each day with practice gets a square here. Ten minutes are enough, and a missed day is no loss.</source>
        <translation>Каждый день занятий получает здесь свою клетку. Хватит и десяти минут, а пропущенный день – не беда.</translation>
    </message>
    <message>
        <source>Go on as you do: a little every day.</source>
        <translation>Продолжайте так же: каждый день понемногу.</translation>
    </message>
    <message>
        <source>How many times in 100 the letter was right, by weeks. The darker, the more slips.</source>
        <translation>Сколько раз из 100 буква была верной, по неделям. Чем темнее клетка, тем больше ошибок.</translation>
    </message>
    <message>
        <source>Last tried in full</source>
        <translation>В последний раз</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Long vowels and soft letters</source>
        <translation>Долгие гласные и мягкие буквы</translation>
    </message>
    <message>
        <source>Made by an unofficial trainer for the naturalisation examination. The chances hold for questions like those of the trainer; this sheet is no result of the examination.</source>
        <translation>Подготовлено в неофициальном тренажёре экзамена по натурализации. Шансы относятся к вопросам, подобным вопросам тренажёра; этот лист не является результатом экзамена.</translation>
    </message>
    <message>
        <source>Most often: “%1” left out (%3 of %4 times).</source>
        <translation>Чаще всего пропущено «%1» (%3 из %4 раз).</translation>
    </message>
    <message>
        <source>Most often: “%1” written as “%2” (%3 of %4 times).</source>
        <translation>Чаще всего вместо «%1» написано «%2» (%3 из %4 раз).</translation>
    </message>
    <message>
        <source>My own marks</source>
        <translation>Мои собственные оценки</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Мои успехи</translation>
    </message>
    <message>
        <source>Of the questions you practised, so many you would answer right now. The weakest stand first.</source>
        <translation>На столько из пройденных вопросов вы сейчас ответили бы верно. Самые слабые темы – сначала.</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>В день экзамена</translation>
    </message>
    <message>
        <source>On the day, if you keep to the plan, about %1 in 100.</source>
        <translation>В день экзамена, если следовать плану, – примерно в %1 из 100.</translation>
    </message>
    <message>
        <source>Practise some questions on Latvia, and you will see here which topics stay in the memory.</source>
        <translation>Позанимайтесь вопросами о Латвии, и вы увидите здесь, какие темы остаются в памяти.</translation>
    </message>
    <message>
        <source>Practise the letters, first of all “%1”.</source>
        <translation>Потренируйте буквы, прежде всего «%1».</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Помню</translation>
    </message>
    <message>
        <source>Repeat these topics: %1.</source>
        <translation>Повторите эти темы: %1.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>The examination: %1</source>
        <translation>Экзамен: %1</translation>
    </message>
    <message>
        <source>Today about %1 times in 100.</source>
        <translation>Сегодня примерно в %1 случаях из 100.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Try a whole examination once, without hurry.</source>
        <translation>Попробуйте один раз весь экзамен без спешки.</translation>
    </message>
    <message>
        <source>Try once, without hurry: %1.</source>
        <translation>Попробуйте один раз без спешки: %1.</translation>
    </message>
    <message>
        <source>We do not know yet. After a few days of practice a line appears here for each section.</source>
        <translation>Пока неизвестно. После нескольких дней занятий здесь появится линия для каждого раздела.</translation>
    </message>
    <message>
        <source>What I remember, by topic</source>
        <translation>Что я помню по темам</translation>
    </message>
    <message>
        <source>What to practise next</source>
        <translation>Чем заняться дальше</translation>
    </message>
    <message>
        <source>What you gave yourself. People mark these sections, so the program names no chance.</source>
        <translation>Как вы сами оценили свою работу. Эти разделы оценивают люди, поэтому программа не называет шансов.</translation>
    </message>
    <message>
        <source>Whatever you type is looked at letter by letter. After the first words the letters appear here.</source>
        <translation>Всё, что вы печатаете, мы смотрим по буквам. После первых слов буквы появятся здесь.</translation>
    </message>
    <message>
        <source>Would I pass today?</source>
        <translation>Сдам ли я сегодня?</translation>
    </message>
    <message>
        <source>Write a letter or record an answer and mark it yourself: your marks appear here.</source>
        <translation>Напишите письмо или запишите ответ и оцените его сами: ваши оценки появятся здесь.</translation>
    </message>
    <message numerus="yes">
        <source>You practised on %n of the last 30 days</source>
        <translation>
            <numerusform>За последние 30 дней вы занимались %n день</numerusform>
            <numerusform>За последние 30 дней вы занимались %n дня</numerusform>
            <numerusform>За последние 30 дней вы занимались %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>a good chance</source>
        <translation>хороший шанс</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>нужно</translation>
    </message>
    <message>
        <source>no practice</source>
        <translation>без занятий</translation>
    </message>
</context>
<context>
    <name>ProgressRoom</name>
    <message>
        <source>Change the plan</source>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Мои успехи</translation>
    </message>
    <message>
        <source>Not known yet, for want of answers: %1.</source>
        <translation>Пока неизвестно, слишком мало ответов: %1.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Заниматься сейчас</translation>
    </message>
    <message>
        <source>Save a sheet for printing</source>
        <translation>Сохранить лист для печати</translation>
    </message>
    <message>
        <source>Set the examination day</source>
        <translation>Указать день экзамена</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n topic(s)</source>
        <translation>
            <numerusform>Показать всю %n тему</numerusform>
            <numerusform>Показать все %n темы</numerusform>
            <numerusform>Показать все %n тем</numerusform>
        </translation>
    </message>
    <message>
        <source>The chance of reaching what is needed, on questions like these. The band is what we are unsure of.</source>
        <translation>Шанс набрать нужное на таких вопросах. Полоса показывает, насколько мы в этом уверены.</translation>
    </message>
    <message>
        <source>These figures come from the questions of this program. The examination&apos;s own may be different.</source>
        <translation>Эти цифры основаны на вопросах этой программы. На настоящем экзамене вопросы могут быть другими.</translation>
    </message>
    <message>
        <source>Would I pass today?</source>
        <translation>Сдам ли я сегодня?</translation>
    </message>
    <message>
        <source>Your examination: %1.</source>
        <translation>Ваш экзамен: %1.</translation>
    </message>
</context>
<context>
    <name>Progressing</name>
    <message>
        <source>The sheet is saved: %1</source>
        <translation>Лист сохранён: %1</translation>
    </message>
    <message>
        <source>Where to save the sheet?</source>
        <translation>Куда сохранить лист?</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>I have answered aloud</source>
        <translation>Ответ дан вслух</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Вопрос %1 из %2</translation>
    </message>
    <message>
        <source>The question read aloud</source>
        <translation>Вопрос, прочитанный вслух</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This question bank has no anthem.</source>
        <translation>В этом банке вопросов нет гимна.</translation>
    </message>
    <message>
        <source>This question bank has no list of words yet.</source>
        <translation>В этом банке вопросов ещё нет списка слов.</translation>
    </message>
</context>
<context>
    <name>RecorderPanel</name>
    <message>
        <source>Answered aloud, without a recording</source>
        <translation>Отвечено вслух, без записи</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in and press Record again, or answer aloud without it.</source>
        <translation>Микрофон не найден. Подключите его и снова нажмите «Записать» или отвечайте вслух без записи.</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Ничего не записано</translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <translation>Звучит запись: %1</translation>
    </message>
    <message>
        <source>Press Record and speak.</source>
        <translation>Нажмите «Записать» и говорите.</translation>
    </message>
    <message>
        <source>Record anew</source>
        <translation>Записать заново</translation>
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
        <translation>Идёт запись: %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Allow this program to use it in the computer&apos;s privacy settings, check that it is not switched off, then press Record again.</source>
        <translation>Микрофон не даёт звука. Разрешите этой программе пользоваться им в настройках конфиденциальности компьютера, проверьте, не выключен ли он, и снова нажмите «Записать».</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>%1 minutes · %2</source>
        <translation>%1 мин · %2</translation>
    </message>
    <message>
        <source>An examination</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Erase this recording? This cannot be undone.</source>
        <translation>Удалить эту запись? Вернуть её будет нельзя.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Нет, оставить</translation>
    </message>
    <message>
        <source>Yes, erase it</source>
        <translation>Да, удалить</translation>
    </message>
</context>
<context>
    <name>RecordingsRoom</name>
    <message numerus="yes">
        <source>%n recording(s), together %1 minutes, %2</source>
        <translation>
            <numerusform>%n запись, всего %1 мин, %2</numerusform>
            <numerusform>%n записи, всего %1 мин, %2</numerusform>
            <numerusform>%n записей, всего %1 мин, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase all recordings</source>
        <translation>Удалить все записи</translation>
    </message>
    <message>
        <source>Erase all recordings, those of examinations too? Your own marks stay. This cannot be undone.</source>
        <translation>Удалить все записи, в том числе с экзаменов? Ваши оценки останутся. Вернуть записи будет нельзя.</translation>
    </message>
    <message>
        <source>My recordings</source>
        <translation>Мои записи</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>Нет, оставить</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Показать более старые</translation>
    </message>
    <message>
        <source>The folder: %1</source>
        <translation>Папка: %1</translation>
    </message>
    <message>
        <source>There are no recordings.</source>
        <translation>Записей нет.</translation>
    </message>
    <message>
        <source>They stay on this computer: nobody else hears them, and nothing is sent anywhere.</source>
        <translation>Они остаются на этом компьютере: никто другой их не слышит, и ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>To the speaking room</source>
        <translation>В комнату для разговоров</translation>
    </message>
    <message>
        <source>Yes, erase all</source>
        <translation>Да, удалить все</translation>
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
        <translation>Начать отвечать</translation>
    </message>
    <message>
        <source>Begin to speak</source>
        <translation>Начать говорить</translation>
    </message>
    <message>
        <source>End here and hear yourself</source>
        <translation>Закончить и послушать себя</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <translation>Послушать себя</translation>
    </message>
    <message>
        <source>Look at the picture in peace. You may begin to speak at any time.</source>
        <translation>Спокойно рассмотрите картинку. Начать говорить можно в любой момент.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>No microphone was found. Answer aloud without a recording: everything else works as well. If you plug one in, press Record.</source>
        <translation>Микрофон не найден. Отвечайте вслух без записи – всё остальное работает так же. Если подключите микрофон, нажмите «Записать».</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>На сегодня хватит</translation>
    </message>
    <message>
        <source>The time to answer is over. Everything you said is kept.</source>
        <translation>Время на ответ закончилось. Всё сказанное сохранено.</translation>
    </message>
    <message>
        <source>The time to prepare is over. Now answer aloud.</source>
        <translation>Время на подготовку закончилось. Теперь отвечайте вслух.</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message numerus="yes">
        <source>%n sentences after one another begin with “%1”.</source>
        <translation>
            <numerusform>%n предложение подряд начинается с «%1».</numerusform>
            <numerusform>%n предложения подряд начинаются с «%1».</numerusform>
            <numerusform>%n предложений подряд начинаются с «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more are asked for.</source>
        <translation>
            <numerusform>Нужно ещё %n слово.</numerusform>
            <numerusform>Нужно ещё %n слова.</numerusform>
            <numerusform>Нужно ещё %n слов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more than are asked for. Nothing needs to go, but shorter is quicker.</source>
        <translation>
            <numerusform>На %n слово больше, чем просят. Вычёркивать не нужно, но короткое письмо пишется быстрее.</numerusform>
            <numerusform>На %n слова больше, чем просят. Вычёркивать не нужно, но короткое письмо пишется быстрее.</numerusform>
            <numerusform>На %n слов больше, чем просят. Вычёркивать не нужно, но короткое письмо пишется быстрее.</numerusform>
        </translation>
    </message>
    <message>
        <source>A comma seems to be missing: “%1”.</source>
        <translation>Похоже, не хватает запятой: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of %n word(s). Would two be easier to read?</source>
        <translation>
            <numerusform>В предложении %n слово. Может, два читались бы легче?</numerusform>
            <numerusform>В предложении %n слова. Может, два читались бы легче?</numerusform>
            <numerusform>В предложении %n слов. Может, два читались бы легче?</numerusform>
        </translation>
    </message>
    <message>
        <source>After “Ar cieņu” there is no comma.</source>
        <translation>После «Ar cieņu» запятую не ставят.</translation>
    </message>
    <message>
        <source>Between greeting and name there is a comma: “%1”.</source>
        <translation>Между приветствием и именем ставят запятую: «%1».</translation>
    </message>
    <message>
        <source>Change to: %1</source>
        <translation>Заменить на: %1</translation>
    </message>
    <message>
        <source>Look at the marks: “%1”.</source>
        <translation>Посмотрите на знаки долготы и мягкости: «%1».</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <translation>Вставить: %1</translation>
    </message>
    <message>
        <source>The program found no closing words.</source>
        <translation>Программа не нашла заключительных слов.</translation>
    </message>
    <message>
        <source>The program found no greeting at the beginning.</source>
        <translation>Программа не нашла приветствия в начале.</translation>
    </message>
    <message>
        <source>The program found no words of this point: %2. Look for yourself.</source>
        <translation>Программа не нашла слов этого пункта: %2. Посмотрите сами.</translation>
    </message>
    <message>
        <source>The same word stands twice: “%1”.</source>
        <translation>Одно слово стоит дважды: «%1».</translation>
    </message>
    <message>
        <source>The word list does not know “%1”.</source>
        <translation>В списке слов нет слова «%1».</translation>
    </message>
    <message>
        <source>The word list does not know “%1”. It may be right all the same: look once more.</source>
        <translation>В списке слов нет слова «%1». Оно всё же может быть верным: посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>There are Russian letters in it: %1</source>
        <translation>В тексте есть русские буквы: %1</translation>
    </message>
    <message>
        <source>There seems to be no name at the end.</source>
        <translation>Похоже, в конце нет имени.</translation>
    </message>
    <message>
        <source>These two forms do not go together: “%1”.</source>
        <translation>Эти формы не сочетаются: «%1».</translation>
    </message>
    <message>
        <source>Tu and Jūs stand side by side. Choose one of the two.</source>
        <translation>В письме есть и «tu», и «Jūs». Выберите одно.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” comes %n time(s). Could another word stand there?</source>
        <translation>
            <numerusform>«%1» встречается %n раз. Может, подойдёт другое слово?</numerusform>
            <numerusform>«%1» встречается %n раза. Может, подойдёт другое слово?</numerusform>
            <numerusform>«%1» встречается %n раз. Может, подойдёт другое слово?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is how one greets a friend.</source>
        <translation>«%1» – так здороваются с другом.</translation>
    </message>
    <message>
        <source>“%1” is how one takes leave of a friend.</source>
        <translation>«%1» – так прощаются с другом.</translation>
    </message>
    <message>
        <source>“%1” is said to a friend. In this letter one is polite.</source>
        <translation>«%1» говорят другу. В этом письме обращаются на «jūs».</translation>
    </message>
    <message>
        <source>“%1”: to one friend one writes tu. Where several are meant, it may stay.</source>
        <translation>«%1»: одному другу пишут «tu». Если речь о нескольких, можно оставить.</translation>
    </message>
</context>
<context>
    <name>RemarkCard</name>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>%1 words; at least %2 were asked for</source>
        <translation>Слов: %1; требовалось не меньше %2</translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <translation>%1, статья %2</translation>
    </message>
    <message>
        <source>%1, preamble</source>
        <translation>%1, преамбула</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Russian letters: “%1” was read as “%2”</source>
        <translation>Русские буквы: «%1» прочитано как «%2»</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Несколько слов, если хотите</translation>
    </message>
    <message>
        <source>A mistake in the language</source>
        <translation>Ошибка в языке</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Сохранить сообщение</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Report this question</source>
        <translation>Сообщить об этом вопросе</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>The question is unclear</source>
        <translation>Вопрос непонятен</translation>
    </message>
    <message>
        <source>The recording is bad</source>
        <translation>Плохая запись</translation>
    </message>
    <message>
        <source>The right answer is wrong</source>
        <translation>Правильный ответ указан неверно</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>%1 of %2 needed</source>
        <translation>нужно %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 из %2 баллов</translation>
    </message>
    <message>
        <source>marked by an official</source>
        <translation>оценено должностным лицом</translation>
    </message>
    <message>
        <source>marked by the program</source>
        <translation>оценено программой</translation>
    </message>
    <message>
        <source>marked by yourself</source>
        <translation>самооценка</translation>
    </message>
</context>
<context>
    <name>ResultsRoom</name>
    <message numerus="yes">
        <source>%n section(s) did not reach what is needed yet. Sections do not make up for one another, so this is where practice helps most.</source>
        <translation>
            <numerusform>В %n разделе баллов пока не хватает. Разделы не заменяют друг друга, поэтому больше всего поможет тренировка именно там.</numerusform>
            <numerusform>В %n разделах баллов пока не хватает. Разделы не заменяют друг друга, поэтому больше всего поможет тренировка именно там.</numerusform>
            <numerusform>В %n разделах баллов пока не хватает. Разделы не заменяют друг друга, поэтому больше всего поможет тренировка именно там.</numerusform>
        </translation>
    </message>
    <message>
        <source>All clocks ran at %1 % of the usual time.</source>
        <translation>На всех этапах было %1 % обычного времени.</translation>
    </message>
    <message>
        <source>An unofficial trainer. Rules: %1, as of %2.</source>
        <translation>Неофициальный тренажёр. Правила: %1; в редакции, действующей с %2</translation>
    </message>
    <message>
        <source>Every section reached what is needed.</source>
        <translation>Баллов достаточно во всех разделах.</translation>
    </message>
    <message>
        <source>Every section reached what is needed. You marked a part of it yourself; in the examination a commission does.</source>
        <translation>Баллов достаточно во всех разделах. Часть оценили вы сами; на экзамене это делает комиссия.</translation>
    </message>
    <message>
        <source>Here you may try again at once.</source>
        <translation>Здесь можно попробовать ещё раз сразу.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>In the examination itself, the next try would be possible from %1 (%2).</source>
        <translation>На настоящем экзамене следующая попытка возможна с %1 (%2).</translation>
    </message>
    <message>
        <source>Mark your own work</source>
        <translation>Оценить свою работу</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Part of the examination is done</source>
        <translation>Часть экзамена пройдена</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Экзамен сдан</translation>
    </message>
    <message>
        <source>Passed, if your own marks hold</source>
        <translation>Экзамен сдан, если ваша самооценка подтвердится</translation>
    </message>
    <message>
        <source>Public holidays come on top.</source>
        <translation>Плюс праздничные дни.</translation>
    </message>
    <message>
        <source>Read the answers</source>
        <translation>Посмотреть ответы</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message numerus="yes">
        <source>The clock stood still for %n minute(s) while the program was not running.</source>
        <translation>
            <numerusform>Часы стояли %n минуту, пока программа не работала.</numerusform>
            <numerusform>Часы стояли %n минуты, пока программа не работала.</numerusform>
            <numerusform>Часы стояли %n минут, пока программа не работала.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer&apos;s clock was changed meanwhile; that time was not counted.</source>
        <translation>Часы компьютера за это время переводили; это время не учтено.</translation>
    </message>
    <message>
        <source>The other parts can be sat now or on another day; all of them join one result.</source>
        <translation>Остальные части можно сдавать сейчас или в другой день; все они входят в один результат.</translation>
    </message>
    <message>
        <source>The program does not judge letters and speech. Compare yours with the criteria.</source>
        <translation>Программа не оценивает письма и речь. Сравните свою работу с критериями.</translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation>К следующей части</translation>
    </message>
    <message>
        <source>Waiting for your own marks</source>
        <translation>Ждёт вашей оценки</translation>
    </message>
    <message>
        <source>You gave this examination up. What you answered can still be read.</source>
        <translation>Эту попытку вы прервали. Ответы можно посмотреть.</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 из %2 баллов</translation>
    </message>
    <message>
        <source>%1, task %2 of %3</source>
        <translation>%1, задание %2 из %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Only what was not right</source>
        <translation>Только то, что неверно</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>К результату</translation>
    </message>
</context>
<context>
    <name>RuleFacts</name>
    <message>
        <source>In writing it is part of the knowledge test, which then lasts %1 minutes in all.</source>
        <translation>Письменно гимн – часть проверки знаний, на которую тогда даётся всего %1 минут.</translation>
    </message>
    <message>
        <source>Recited, it is said aloud to the commission after the test, within %1 minutes.</source>
        <translation>Устно гимн рассказывают комиссии после теста; на это до %1 минут.</translation>
    </message>
    <message>
        <source>The anthem gives up to %1 points; %2 is enough.</source>
        <translation>За гимн можно получить до %1 баллов; достаточно %2.</translation>
    </message>
    <message>
        <source>We count so: all eight lines in order with at most two wrong words, 2 points; six lines, 1 point. Capitals, commas and apostrophes cost nothing.</source>
        <translation>Мы считаем так: все восемь строк по порядку и не больше двух неверных слов – 2 балла; шесть строк – 1 балл. За заглавные буквы, запятые и апострофы баллы не снимаем.</translation>
    </message>
</context>
<context>
    <name>RulesRoom</name>
    <message>
        <source>%1, as in force since %2. We last looked on %3. Every line says where it stands in the rules.</source>
        <translation>%1, в редакции, действующей с %2. Последняя проверка %3. У каждой строки указано, где это написано в правилах.</translation>
    </message>
    <message numerus="yes">
        <source>%1: about %n minute(s) suggested</source>
        <translation>
            <numerusform>%1: советуем около %n минуты</numerusform>
            <numerusform>%1: советуем около %n минут</numerusform>
            <numerusform>%1: советуем около %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how many tasks there are, and of which kind</source>
        <translation>%1: сколько заданий и какие они</translation>
    </message>
    <message numerus="yes">
        <source>%n tries in all</source>
        <translation>
            <numerusform>всего %n попытка</numerusform>
            <numerusform>всего %n попытки</numerusform>
            <numerusform>всего %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>(in writing and orally)</source>
        <translation>(письменно и устно)</translation>
    </message>
    <message>
        <source>**%1**: %2 points, at least **%3** needed</source>
        <translation>**%1**: баллов %2, нужно не меньше **%3**</translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** in all: %1</source>
        <translation>
            <numerusform>**%n минута** на всё: %1</numerusform>
            <numerusform>**%n минуты** на всё: %1</numerusform>
            <numerusform>**%n минут** на всё: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** to prepare: %1</source>
        <translation>
            <numerusform>**%n минута** на подготовку: %1</numerusform>
            <numerusform>**%n минуты** на подготовку: %1</numerusform>
            <numerusform>**%n минут** на подготовку: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n minute(s)** where this is left out: %1</source>
        <translation>
            <numerusform>**%n минута**, если не сдаётся: %1</numerusform>
            <numerusform>**%n минуты**, если не сдаётся: %1</numerusform>
            <numerusform>**%n минут**, если не сдаётся: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**Up to %n minute(s)** to speak: %1</source>
        <translation>
            <numerusform>**До %n минуты** на ответ: %1</numerusform>
            <numerusform>**До %n минут** на ответ: %1</numerusform>
            <numerusform>**До %n минут** на ответ: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each recording is played %n time(s)</source>
        <translation>
            <numerusform>Каждая запись звучит %n раз</numerusform>
            <numerusform>Каждая запись звучит %n раза</numerusform>
            <numerusform>Каждая запись звучит %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>How often one may try</source>
        <translation>Сколько раз можно сдавать</translation>
    </message>
    <message>
        <source>The rules of the examination</source>
        <translation>Правила экзамена</translation>
    </message>
    <message>
        <source>What one may choose</source>
        <translation>Что можно выбрать</translation>
    </message>
    <message>
        <source>Whether the whole test is taken again, or only the section that was not passed</source>
        <translation>Пересдают ли весь экзамен или только несданный раздел</translation>
    </message>
    <message>
        <source>Which parts must I take?</source>
        <translation>Какие части должен сдавать я?</translation>
    </message>
    <message>
        <source>Who need not take everything</source>
        <translation>Кому не нужно сдавать всё</translation>
    </message>
    <message numerus="yes">
        <source>the next language test after %n working day(s)</source>
        <translation>
            <numerusform>следующая проверка языка через %n рабочий день</numerusform>
            <numerusform>следующая проверка языка через %n рабочих дня</numerusform>
            <numerusform>следующая проверка языка через %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next try no earlier than after %n month(s)</source>
        <translation>
            <numerusform>следующая попытка не раньше чем через %n месяц</numerusform>
            <numerusform>следующая попытка не раньше чем через %n месяца</numerusform>
            <numerusform>следующая попытка не раньше чем через %n месяцев</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleLetters</name>
    <message>
        <source>First, letters that have their marks</source>
        <translation>Сначала письма с оценкой</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>Все баллы</translation>
    </message>
    <message>
        <source>Just enough</source>
        <translation>Как раз достаточно</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Пока недостаточно</translation>
    </message>
    <message>
        <source>See what earns how much. Then mark your own letter by the same measure, as a stranger would.</source>
        <translation>Посмотрите, за что сколько баллов. Потом той же мерой оцените своё письмо, как будто его написал кто-то другой.</translation>
    </message>
    <message>
        <source>Together: %1 of %2</source>
        <translation>Вместе: %1 из %2</translation>
    </message>
</context>
<context>
    <name>ScriptBar</name>
    <message>
        <source>Listen once more: hearing %1</source>
        <translation>Слушайте ещё раз: %1-е прослушивание</translation>
    </message>
    <message>
        <source>Listen: first hearing</source>
        <translation>Слушайте: первое прослушивание</translation>
    </message>
    <message>
        <source>Listening: recording %1 of %2</source>
        <translation>Аудирование: запись %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Read the questions: %n second(s)</source>
        <translation>
            <numerusform>Прочитайте вопросы: ещё %n секунда</numerusform>
            <numerusform>Прочитайте вопросы: ещё %n секунды</numerusform>
            <numerusform>Прочитайте вопросы: ещё %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording begins soon. Look at what is asked.</source>
        <translation>Скоро начнётся запись. Посмотрите, о чём спрашивают.</translation>
    </message>
    <message numerus="yes">
        <source>Time to answer and check: %n second(s)</source>
        <translation>
            <numerusform>Время ответить и проверить: ещё %n секунда</numerusform>
            <numerusform>Время ответить и проверить: ещё %n секунды</numerusform>
            <numerusform>Время ответить и проверить: ещё %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>To this recording</source>
        <translation>К этой записи</translation>
    </message>
    <message>
        <source>a computer&apos;s voice, harder to follow than the people in the examination</source>
        <translation>компьютерный голос; понимать его труднее, чем людей на экзамене</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>SearchedRoom</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try the beginning of the word.</source>
        <translation>По запросу «%1» ничего не найдено. Попробуйте начало слова.</translation>
    </message>
    <message>
        <source>Nothing is written just so; this begins alike.</source>
        <translation>В точности так нигде не написано; вот слова с таким же началом.</translation>
    </message>
</context>
<context>
    <name>SectionOverview</name>
    <message numerus="yes">
        <source>%n question(s) not answered yet</source>
        <translation>
            <numerusform>Ещё без ответа %n вопрос</numerusform>
            <numerusform>Ещё без ответа %n вопроса</numerusform>
            <numerusform>Ещё без ответа %n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation>
            <numerusform>отмечен %n</numerusform>
            <numerusform>отмечено %n</numerusform>
            <numerusform>отмечено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>На всё есть ответ</translation>
    </message>
    <message>
        <source>this section is closed</source>
        <translation>этот раздел закрыт</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>%1 needed</source>
        <translation>нужно %1</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 из %2 баллов</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Enough to pass</source>
        <translation>Достаточно</translation>
    </message>
    <message>
        <source>History and culture</source>
        <translation>История и культура</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Аудирование</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Ещё не пробовали</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>The Constitution</source>
        <translation>Сатверсме (Конституция)</translation>
    </message>
    <message>
        <source>The anthem</source>
        <translation>Гимн</translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation>Ждёт вашей оценки</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>You need not take it</source>
        <translation>Вам сдавать не нужно</translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Сначала посмотрите на это</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Only the first pages were looked over.</source>
        <translation>Просмотрены только первые страницы.</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n)</source>
        <translation>
            <numerusform>Показать ещё (%n)</numerusform>
            <numerusform>Показать ещё (%n)</numerusform>
            <numerusform>Показать ещё (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The program found nothing to mend. It does not see everything: read it once more.</source>
        <translation>Программа не нашла, что исправить. Она видит не всё: прочитайте ещё раз.</translation>
    </message>
    <message>
        <source>The program sees words and signs, not sense: endings and word order are for you to check.</source>
        <translation>Программа видит слова и знаки, но не смысл: окончания и порядок слов проверьте сами.</translation>
    </message>
    <message>
        <source>There is no word list, so the spelling was not looked at. The rest was.</source>
        <translation>Списка слов нет, поэтому орфография не просмотрена. Остальное просмотрено.</translation>
    </message>
    <message>
        <source>closing found</source>
        <translation>заключение найдено</translation>
    </message>
    <message>
        <source>greeting found</source>
        <translation>приветствие найдено</translation>
    </message>
    <message>
        <source>no closing found</source>
        <translation>заключение не найдено</translation>
    </message>
    <message>
        <source>no greeting found</source>
        <translation>приветствие не найдено</translation>
    </message>
</context>
<context>
    <name>SetAsideRoom</name>
    <message>
        <source>It will be asked again: %1</source>
        <translation>Этот вопрос снова будет задан: %1</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Ничего не отложено.</translation>
    </message>
    <message>
        <source>Practise it again</source>
        <translation>Снова заняться им</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Читальня</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложенное</translation>
    </message>
    <message>
        <source>These would not stay, however often they were asked. That happens to everybody.</source>
        <translation>Эти вопросы не запоминались, сколько бы их ни задавали. Так бывает у каждого.</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>К занятиям</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>All your results, answers, recordings and backups will be deleted. This cannot be undone.</source>
        <translation>Будут удалены все ваши результаты, ответы, записи и резервные копии. Отменить это будет нельзя.</translation>
    </message>
    <message>
        <source>Check the sound</source>
        <translation>Проверить звук</translation>
    </message>
    <message>
        <source>Erase my data</source>
        <translation>Удалить мои данные</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in the folder %1</source>
        <translation>Всё остаётся на этом компьютере, в папке %1</translation>
    </message>
    <message>
        <source>Listen to a short recording and try your microphone before the examination.</source>
        <translation>Перед экзаменом послушайте короткую запись и попробуйте микрофон.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Нет, оставить</translation>
    </message>
    <message>
        <source>Save all my data to a file</source>
        <translation>Сохранить мои данные в файл</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Who is practising</source>
        <translation>Кто занимается</translation>
    </message>
    <message>
        <source>Yes, erase everything</source>
        <translation>Да, удалить всё</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
</context>
<context>
    <name>SingleChoiceWidget</name>
    <message>
        <source>Right, and your answer</source>
        <translation>Верно, и это ваш ответ</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Правильный ответ</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Russian letters: %1</source>
        <translation>русские буквы: %1</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>буква</translation>
    </message>
    <message>
        <source>another word: %1</source>
        <translation>другое слово: %1</translation>
    </message>
    <message>
        <source>capital letter</source>
        <translation>заглавная буква</translation>
    </message>
    <message>
        <source>caron (č, š, ž)</source>
        <translation>галочка (č, š, ž)</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>в другом месте</translation>
    </message>
    <message>
        <source>line missing</source>
        <translation>пропущена строка</translation>
    </message>
    <message>
        <source>mark of a long vowel</source>
        <translation>знак долготы</translation>
    </message>
    <message>
        <source>means something else: %1</source>
        <translation>значит другое: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>softening mark</source>
        <translation>знак мягкости</translation>
    </message>
    <message>
        <source>word missing</source>
        <translation>пропущено слово</translation>
    </message>
    <message>
        <source>word too many: %1</source>
        <translation>лишнее слово: %1</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Choose an answer</source>
        <translation>Выберите ответ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ответа пока нет</translation>
    </message>
    <message>
        <source>Type the letter of an answer to choose it, Delete to take it back.</source>
        <translation>Чтобы выбрать ответ, нажмите его букву; чтобы убрать, нажмите Delete.</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>пока ничего не выбрано</translation>
    </message>
</context>
<context>
    <name>SoundCheckRoom</name>
    <message>
        <source>A voice in Latvian</source>
        <translation>Голос на латышском</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Аудирование</translation>
    </message>
    <message>
        <source>Press Record, say a sentence, press Stop. The bar moves while you speak. Then listen to yourself.</source>
        <translation>Нажмите «Записать», скажите фразу, нажмите «Остановить». Пока вы говорите, полоса движется. Потом послушайте себя.</translation>
    </message>
    <message>
        <source>Press and listen. If you hear nothing, turn up the loudspeaker or plug in headphones.</source>
        <translation>Нажмите и слушайте. Если ничего не слышно, сделайте громче или подключите наушники.</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Проверка звука</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Устная речь</translation>
    </message>
    <message>
        <source>This computer plays no sound, so the listening section cannot be taken here.</source>
        <translation>На этом компьютере нет звука, поэтому аудирование здесь сдавать нельзя.</translation>
    </message>
    <message>
        <source>Try both in peace. Nothing of this is kept.</source>
        <translation>Спокойно попробуйте и то и другое. Ничего из этого не сохраняется.</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Practice</source>
        <translation>Упражнение</translation>
    </message>
    <message>
        <source>This question bank has no such tasks.</source>
        <translation>В этом банке вопросов таких заданий нет.</translation>
    </message>
    <message>
        <source>Your marks are kept.</source>
        <translation>Ваша оценка сохранена.</translation>
    </message>
</context>
<context>
    <name>SpeakingReviewRoom</name>
    <message numerus="yes">
        <source>%n criterion(s) still to mark</source>
        <translation>
            <numerusform>осталось оценить %n критерий</numerusform>
            <numerusform>осталось оценить %n критерия</numerusform>
            <numerusform>осталось оценить %n критериев</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear yourself: %1</source>
        <translation>Послушайте себя: %1</translation>
    </message>
    <message>
        <source>In plain numbers</source>
        <translation>Просто числа</translation>
    </message>
    <message>
        <source>Keep these marks</source>
        <translation>Сохранить оценку</translation>
    </message>
    <message>
        <source>Keep these marks anew</source>
        <translation>Сохранить оценку заново</translation>
    </message>
    <message>
        <source>Listen to yourself and to the model, then mark yourself. The model is one good answer, not the only one. The program does not judge speech.</source>
        <translation>Послушайте себя и образец, затем оцените себя. Образец – один хороший ответ, не единственный. Программа речь не оценивает.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ещё одно</translation>
    </message>
    <message>
        <source>They say how long and how fast you spoke, not how well: one may pause to think, and nobody marks the pace. Silences of a third of a second or more are counted; syllables are counted by their loudness (after de Jong and Wempe, 2009), so the pace is an estimate.</source>
        <translation>Они говорят, как долго и как быстро вы говорили, а не насколько хорошо: в паузе можно думать, и темп никто не оценивает. Паузой считается тишина от трети секунды; слоги считаются по громкости (по де Йонг и Вемпе, 2009), поэтому темп приблизительный.</translation>
    </message>
    <message>
        <source>To the speaking room</source>
        <translation>В комнату для разговоров</translation>
    </message>
    <message>
        <source>Your own marks: %1 of %2</source>
        <translation>Ваша собственная оценка: %1 из %2</translation>
    </message>
</context>
<context>
    <name>SpeakingRoom</name>
    <message numerus="yes">
        <source>%n recording(s) on this computer, %1.</source>
        <translation>
            <numerusform>На этом компьютере %n запись, %1.</numerusform>
            <numerusform>На этом компьютере %n записи, %1.</numerusform>
            <numerusform>На этом компьютере %n записей, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture to describe, and questions about it.</source>
        <translation>Картинка, которую нужно описать, и вопросы о ней.</translation>
    </message>
    <message>
        <source>A recording was interrupted on %1. What was said until then is kept: %2 minutes.</source>
        <translation>Запись прервалась: %1. Сказанное до этого сохранено: %2 мин.</translation>
    </message>
    <message>
        <source>A situation, and what you have to ask for or say in it.</source>
        <translation>Ситуация и то, о чём в ней нужно попросить или что сказать.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Hear or erase recordings</source>
        <translation>Послушать или удалить записи</translation>
    </message>
    <message>
        <source>My recordings</source>
        <translation>Мои записи</translation>
    </message>
    <message>
        <source>See how it goes</source>
        <translation>Посмотреть, как это проходит</translation>
    </message>
    <message>
        <source>Some questions about everyday life, as in the examination.</source>
        <translation>Несколько вопросов о повседневной жизни – как на экзамене.</translation>
    </message>
    <message>
        <source>Speak aloud, hear yourself beside a model answer, and mark yourself. Nobody else hears it, and the program judges nothing.</source>
        <translation>Говорите вслух, послушайте себя рядом с образцом ответа и оцените себя. Никто другой этого не слышит, и программа ничего не оценивает.</translation>
    </message>
    <message>
        <source>Speaking room</source>
        <translation>Комната для разговоров</translation>
    </message>
    <message>
        <source>The Constitution and history, answered aloud: time to prepare, then time to answer.</source>
        <translation>Конституция и история устно: время подготовиться, затем время ответить.</translation>
    </message>
    <message>
        <source>There are none yet. They stay on this computer.</source>
        <translation>Записей пока нет. Они останутся на этом компьютере.</translation>
    </message>
    <message>
        <source>What you have practised</source>
        <translation>Ваши репетиции</translation>
    </message>
</context>
<context>
    <name>SpokenEvidence</name>
    <message>
        <source>A model answer</source>
        <translation>Образец ответа</translation>
    </message>
    <message>
        <source>To compare with:</source>
        <translation>Для сравнения:</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Что вы сказали</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Ваша запись</translation>
    </message>
</context>
<context>
    <name>SpokenPiece</name>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>StandingRow</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 из %2 баллов</translation>
    </message>
    <message>
        <source>About %1 times in 100 (%2 to %3)</source>
        <translation>Примерно %1 раз из 100 (%2–%3)</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>computer voices</source>
        <translation>компьютерные голоса</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message numerus="yes">
        <source>%n minute(s) are left.</source>
        <translation>
            <numerusform>Осталась %n минута.</numerusform>
            <numerusform>Осталось %n минуты.</numerusform>
            <numerusform>Осталось %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>A good beginning</source>
        <translation>Хорошее начало</translation>
    </message>
    <message>
        <source>A little of everything, without a clock and without marks. After each task you see the right answer, and at the end what to do next.</source>
        <translation>Всего понемногу, без часов и без оценок. После каждого задания вы увидите правильный ответ, а в конце – что делать дальше.</translation>
    </message>
    <message>
        <source>All your answers are kept, and the clock stood still meanwhile.</source>
        <translation>Все ваши ответы сохранены, а часы всё это время стояли.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Each part can be taken by itself, on another day. You can stop at any time and go on later.</source>
        <translation>Каждую часть можно сдавать отдельно, в другой день. В любой момент можно остановиться и продолжить позже.</translation>
    </message>
    <message>
        <source>Everything was enough. Once more the whole examination?</source>
        <translation>Всего хватило. Ещё раз весь экзамен?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Продолжите с того места, где остановились</translation>
    </message>
    <message>
        <source>Last time it was not enough yet. The questions will be new, and each try makes you calmer.</source>
        <translation>В прошлый раз пока не хватило. Вопросы будут новые, и каждая попытка придаёт уверенности.</translation>
    </message>
    <message>
        <source>Mark your own work: %1</source>
        <translation>Оцените свою работу: %1</translation>
    </message>
    <message>
        <source>New questions, the same order and the same clock as in the examination.</source>
        <translation>Новые вопросы, тот же порядок и то же время, что на экзамене.</translation>
    </message>
    <message>
        <source>One more try: %1</source>
        <translation>Ещё одна попытка: %1</translation>
    </message>
    <message>
        <source>Practise a little</source>
        <translation>Немного позаниматься</translation>
    </message>
    <message>
        <source>Practise: %1</source>
        <translation>Позаниматься: %1</translation>
    </message>
    <message>
        <source>The program does not judge letters and speech. Compare yours with the criteria and give the points yourself.</source>
        <translation>Программа не оценивает письма и речь. Сравните свою работу с критериями и поставьте баллы сами.</translation>
    </message>
    <message>
        <source>To my results</source>
        <translation>К моим результатам</translation>
    </message>
    <message>
        <source>To the examination</source>
        <translation>К экзамену</translation>
    </message>
    <message>
        <source>To this part</source>
        <translation>К этой части</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Try something new: %1</source>
        <translation>Попробуйте новое: %1</translation>
    </message>
    <message>
        <source>What is about to be forgotten, and something new. After each answer you see why it is so.</source>
        <translation>То, что скоро забудется, и что-то новое. После каждого ответа вы увидите, почему так.</translation>
    </message>
    <message>
        <source>Where do I stand? Eight small tasks, three minutes</source>
        <translation>Что я уже умею? Восемь маленьких заданий, три минуты</translation>
    </message>
    <message>
        <source>You began on %1.</source>
        <translation>Начато %1.</translation>
    </message>
    <message>
        <source>You stopped in the middle</source>
        <translation>Вы остановились на середине</translation>
    </message>
    <message>
        <source>You were at: %1.</source>
        <translation>Вы были здесь: %1.</translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation>Ваш следующий шаг</translation>
    </message>
</context>
<context>
    <name>Stubborn</name>
    <message>
        <source>Read the article in the reading room, and write it down once by hand.</source>
        <translation>Прочитайте статью в читальне и один раз перепишите её от руки.</translation>
    </message>
    <message>
        <source>Say it aloud in a sentence of your own, and write it down once by hand.</source>
        <translation>Скажите это вслух в своём предложении и один раз напишите от руки.</translation>
    </message>
    <message>
        <source>Sing the line aloud, and write it down once by hand.</source>
        <translation>Спойте строку вслух и один раз напишите её от руки.</translation>
    </message>
    <message>
        <source>Tell it to somebody in your own words, or look at a picture of it: stories stay.</source>
        <translation>Расскажите это кому-нибудь своими словами или посмотрите на картинку: истории запоминаются.</translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message numerus="yes">
        <source>%n question(s) are not answered. An answer costs nothing, even a guess.</source>
        <translation>
            <numerusform>Без ответа %n вопрос. За ответ баллы не снимают, даже если угадывать.</numerusform>
            <numerusform>Без ответа %n вопроса. За ответ баллы не снимают, даже если угадывать.</numerusform>
            <numerusform>Без ответа %n вопросов. За ответ баллы не снимают, даже если угадывать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>К вопросам</translation>
    </message>
    <message>
        <source>Begin to answer</source>
        <translation>Начать отвечать</translation>
    </message>
    <message>
        <source>End the time to prepare and begin to answer? Your notes stay in view.</source>
        <translation>Закончить подготовку и начать отвечать? Заметки останутся на виду.</translation>
    </message>
    <message>
        <source>Finish all the same? After that the answers can no longer be changed.</source>
        <translation>Всё равно закончить? После этого ответы изменить нельзя.</translation>
    </message>
    <message>
        <source>Finish this part</source>
        <translation>Закончить эту часть</translation>
    </message>
    <message>
        <source>Finish? After that the answers can no longer be changed.</source>
        <translation>Закончить? После этого ответы изменить нельзя.</translation>
    </message>
    <message>
        <source>Give it up for good? What you have answered can still be read, but no part of it can be continued.</source>
        <translation>Прервать совсем? Ответы можно будет посмотреть, но продолжить нельзя будет ни одну часть.</translation>
    </message>
    <message>
        <source>Give up this examination</source>
        <translation>Прервать этот экзамен</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Продолжить в другой раз</translation>
    </message>
    <message>
        <source>Here you see what is not answered yet. Press a number to go to the question. The clock goes on.</source>
        <translation>Здесь видно, что ещё без ответа. Нажмите номер, чтобы перейти к вопросу. Часы идут.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Нет, продолжить</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Yes, begin</source>
        <translation>Да, начать</translation>
    </message>
    <message>
        <source>Yes, finish</source>
        <translation>Да, закончить</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>Да, прервать</translation>
    </message>
    <message>
        <source>You may begin to answer before the time to prepare is over.</source>
        <translation>Отвечать можно начать и до конца времени на подготовку.</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>As often as you like. Commas and full stops do not count here, every letter does.</source>
        <translation>Слушайте сколько угодно. Запятые и точки здесь не важны, важна каждая буква.</translation>
    </message>
    <message>
        <source>Change the mark before the cursor (F2)</source>
        <translation>Сменить значок перед курсором (F2)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Listen and write the sentence.</source>
        <translation>Прослушайте и запишите предложение.</translation>
    </message>
    <message>
        <source>Put the marks back: every letter that needs one.</source>
        <translation>Верните значки каждой букве, которой они нужны.</translation>
    </message>
    <message>
        <source>Tap a letter to change its mark, or press F2 after it. You can also type.</source>
        <translation>Нажмите на букву, чтобы сменить её значок, или нажмите F2 после неё. Можно и печатать.</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>предложение</translation>
    </message>
</context>
<context>
    <name>TheDayRoom</name>
    <message>
        <source>Go through it once in your mind, in peace. What we do not know, we say; PMLP will tell you.</source>
        <translation>Спокойно пройдите всё мысленно. Чего мы не знаем, о том так и говорим; ответ даст PMLP.</translation>
    </message>
    <message>
        <source>The day of the examination</source>
        <translation>День экзамена</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message numerus="yes">
        <source>%n days practised in a row, a day off now and then included.</source>
        <translation>
            <numerusform>%n день подряд; иногда и выходной – не страшно.</numerusform>
            <numerusform>%n дня подряд; иногда и выходной – не страшно.</numerusform>
            <numerusform>%n дней подряд; иногда и выходной – не страшно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) a day</source>
        <translation>
            <numerusform>%n минута в день</numerusform>
            <numerusform>%n минуты в день</numerusform>
            <numerusform>%n минут в день</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last seven days.</source>
        <translation>
            <numerusform>%n из последних семи дней.</numerusform>
            <numerusform>%n из последних семи дней.</numerusform>
            <numerusform>%n из последних семи дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough for today. Well done!</source>
        <translation>На сегодня достаточно. Отлично!</translation>
    </message>
    <message>
        <source>Little and often: that is how it stays.</source>
        <translation>Понемногу, но часто – так и запоминается.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Позаниматься сейчас</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Today %1 of %2 minutes.</source>
        <translation>Сегодня %1 из %2 минут.</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Что повторить</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1: ответов %2 из %3</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation>%1: закрыто</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Пока не сохранено</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation>Показать время</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Часы</translation>
    </message>
</context>
<context>
    <name>TopicChoice</name>
    <message>
        <source>%1 of %2 practised</source>
        <translation>Пройдено %1 из %2</translation>
    </message>
    <message>
        <source>A section or a topic</source>
        <translation>Раздел или тема</translation>
    </message>
    <message>
        <source>All of it: %1</source>
        <translation>Всё вместе: %1</translation>
    </message>
    <message>
        <source>This question bank has nothing to practise yet.</source>
        <translation>В этом банке вопросов пока нечем заниматься.</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Animals</source>
        <translation>Животные</translation>
    </message>
    <message>
        <source>Celebrations</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Культура</translation>
    </message>
    <message>
        <source>Eating out</source>
        <translation>Кафе и рестораны</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Окончания</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Повседневная жизнь</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Еда</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Свободное время</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Home and housing</source>
        <translation>Жильё</translation>
    </message>
    <message>
        <source>Long vowels</source>
        <translation>Долгие гласные</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Природа</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Соседи</translation>
    </message>
    <message>
        <source>Offices and authorities</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Sibilants: š, ž, č</source>
        <translation>Шипящие: š, ž, č</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Общество</translation>
    </message>
    <message>
        <source>Soft consonants</source>
        <translation>Мягкие согласные</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>Окружающая среда</translation>
    </message>
    <message>
        <source>The media</source>
        <translation>Средства информации</translation>
    </message>
    <message>
        <source>The town</source>
        <translation>Город</translation>
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
        <translation>Поездки</translation>
    </message>
    <message>
        <source>Travels</source>
        <translation>Путешествия</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
</context>
<context>
    <name>TrainerRoom</name>
    <message>
        <source>The anthem</source>
        <translation>Гимн</translation>
    </message>
</context>
<context>
    <name>TranscriptSheet</name>
    <message>
        <source>The recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что было сказано</translation>
    </message>
</context>
<context>
    <name>TrueFalseWidget</name>
    <message>
        <source>Right, and your answer</source>
        <translation>Верно, и это ваш ответ</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Правильный ответ</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>I have answered aloud</source>
        <translation>Ответ дан вслух</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The letter is kept. You can read it again any time.</source>
        <translation>Письмо сохранено. Его можно перечитать в любое время.</translation>
    </message>
    <message>
        <source>The question bank does not have this letter any more.</source>
        <translation>В банке вопросов этого письма больше нет.</translation>
    </message>
</context>
<context>
    <name>WritingDeskRoom</name>
    <message>
        <source>Choose a letter and write it in peace. Afterwards the program shows what it saw, and you mark the letter yourself beside three letters that have their marks.</source>
        <translation>Выберите письмо и пишите спокойно. Потом программа покажет, что она заметила, а оцените письмо вы сами, сравнив с тремя уже оценёнными.</translation>
    </message>
    <message numerus="yes">
        <source>My letters (%n)</source>
        <translation>
            <numerusform>Мои письма (%n)</numerusform>
            <numerusform>Мои письма (%n)</numerusform>
            <numerusform>Мои письма (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all letters (%n)</source>
        <translation>
            <numerusform>Показать все письма (%n)</numerusform>
            <numerusform>Показать все письма (%n)</numerusform>
            <numerusform>Показать все письма (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The question bank has no letters yet.</source>
        <translation>В банке вопросов пока нет писем.</translation>
    </message>
    <message>
        <source>The writing desk</source>
        <translation>Письменный стол</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>К занятиям</translation>
    </message>
</context>
<context>
    <name>WritingHistoryRoom</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 из %3 баллов</translation>
    </message>
    <message>
        <source>My letters</source>
        <translation>Мои письма</translation>
    </message>
    <message>
        <source>Show older letters</source>
        <translation>Показать более ранние письма</translation>
    </message>
    <message>
        <source>There are no letters yet.</source>
        <translation>Писем пока нет.</translation>
    </message>
    <message>
        <source>To the writing desk</source>
        <translation>К письменному столу</translation>
    </message>
    <message>
        <source>Your letters stay on this computer. The marks are your own.</source>
        <translation>Письма остаются на этом компьютере. Оценки – ваши собственные.</translation>
    </message>
    <message>
        <source>Your own marks, the latest last:</source>
        <translation>Ваши собственные оценки, последняя в конце:</translation>
    </message>
</context>
<context>
    <name>WritingLetterRoom</name>
    <message>
        <source>%1–%2 are asked for</source>
        <translation>просят %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>As in the examination: no hints until I am done</source>
        <translation>Как на экзамене: без подсказок, пока не закончу</translation>
    </message>
    <message>
        <source>Done: mark it myself</source>
        <translation>Закончить и оценить</translation>
    </message>
    <message numerus="yes">
        <source>In the examination about %n minute(s) are left for the letter; here nobody stops you.</source>
        <translation>
            <numerusform>На экзамене на письмо остаётся около %n минуты; здесь вас никто не торопит.</numerusform>
            <numerusform>На экзамене на письмо остаётся около %n минут; здесь вас никто не торопит.</numerusform>
            <numerusform>На экзамене на письмо остаётся около %n минут; здесь вас никто не торопит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Другие письма</translation>
    </message>
    <message>
        <source>There is no clock. What you write is kept as you write.</source>
        <translation>Времени сколько угодно. Написанное сохраняется сразу.</translation>
    </message>
    <message>
        <source>There is no letter yet. Write a few words first.</source>
        <translation>Письма ещё нет. Сначала напишите несколько слов.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Ваше письмо</translation>
    </message>
</context>
<context>
    <name>WritingMarksRoom</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 из %2 баллов</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) still to mark</source>
        <translation>
            <numerusform>осталось оценить %n критерий</numerusform>
            <numerusform>осталось оценить %n критерия</numerusform>
            <numerusform>осталось оценить %n критериев</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter that is too short or off the topic earns %1 points at most.</source>
        <translation>Слишком короткое письмо или письмо не на тему даёт не больше %1 баллов.</translation>
    </message>
    <message>
        <source>Improve the letter</source>
        <translation>Улучшить письмо</translation>
    </message>
    <message>
        <source>Keep letter and marks</source>
        <translation>Сохранить письмо и оценку</translation>
    </message>
    <message>
        <source>Keep without marks</source>
        <translation>Сохранить без оценки</translation>
    </message>
    <message>
        <source>My own marks for the letter</source>
        <translation>Моя оценка письма</translation>
    </message>
    <message>
        <source>The program does not judge letters. Read the three letters and their reasons, then mark your own as a stranger would. These criteria are ours: the rules give none.</source>
        <translation>Программа письма не оценивает. Прочитайте три письма и пояснения, затем оцените своё, как это сделал бы посторонний. Критерии наши: в правилах их нет.</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>A model answer</source>
        <translation>Образец ответа</translation>
    </message>
    <message>
        <source>Answered aloud, without a recording</source>
        <translation>Ответ дан вслух, без записи</translation>
    </message>
    <message>
        <source>To compare with:</source>
        <translation>Для сравнения:</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
</context>
<context>
    <name>_CellButton</name>
    <message>
        <source>Question %1</source>
        <translation>Вопрос %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечено</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ещё без ответа</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>вы здесь</translation>
    </message>
</context>
<context>
    <name>_LetterCard</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Erase this letter for good? It cannot be brought back.</source>
        <translation>Удалить это письмо навсегда? Вернуть его будет нельзя.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Написать ещё раз</translation>
    </message>
    <message>
        <source>without marks</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>your own marks: %1 of %2</source>
        <translation>ваша собственная оценка: %1 из %2</translation>
    </message>
</context>
<context>
    <name>_TaskCard</name>
    <message>
        <source>A letter to friends</source>
        <translation>Письмо друзьям или родным</translation>
    </message>
    <message>
        <source>A polite letter</source>
        <translation>Вежливое письмо</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Last written: %1</source>
        <translation>Последний раз: %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
</context>
</TS>
