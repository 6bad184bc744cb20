"""What is told about the question bank: its problems, as an examiner reads them beside file, line and column."""

SENTENCES: dict[str, dict[str, str]] = {
    # the folder
    "bank_missing": {
        "lv": "Jautājumu bankas mapes nav: {path}",
        "ru": "Папки с банком вопросов нет: {path}",
        "en": "There is no question bank folder: {path}",
    },
    "bank_empty": {
        "lv": "Jautājumu bankas mapē nav neviena faila ar uzdevumiem: {path}",
        "ru": "В папке банка вопросов нет ни одного файла с заданиями: {path}",
        "en": "The question bank folder holds no file of tasks: {path}",
    },
    "bank_unreadable": {
        "lv": "Jautājumu bankas mapi nevar nolasīt: {path}. Pārbaudiet, vai jums ir tiesības to lasīt.",
        "ru": "Папку банка вопросов не удаётся прочитать: {path}. Проверьте, есть ли у вас право её читать.",
        "en": "The question bank folder cannot be read: {path}. Check that you are allowed to read it.",
    },
    "file_unreadable": {
        "lv": "failu nevar nolasīt ({detail})",
        "ru": "файл не удаётся прочитать ({detail})",
        "en": "the file cannot be read ({detail})",
    },
    "wrong_folder": {
        "lv": "mape „{folder}” nav neviena sadaļa; sadaļas ir {allowed}",
        "ru": "папка «{folder}» не соответствует ни одному разделу; разделы: {allowed}",
        "en": "folder “{folder}” is no section; the sections are {allowed}",
    },
    "wrong_ending": {
        "lv": "uzdevumu faila nosaukumam jābeidzas ar .yaml; šis fails netiek lasīts",
        "ru": "имя файла с заданиями должно оканчиваться на .yaml; этот файл не читается",
        "en": "a file of tasks ends in .yaml; this one is not read",
    },
    "wrong_name": {
        "lv": "faila nosaukumā ir rakstzīmes, ko nevar parādīt; šis fails netiek lasīts",
        "ru": "в имени файла есть символы, которые нельзя показать; этот файл не читается",
        "en": "the file's name holds characters that cannot be shown; this one is not read",
    },
    # the file
    "file_too_big": {
        "lv": "fails ir lielāks par {limit} baitiem; sadaliet to vairākos failos",
        "ru": "файл больше {limit} байт; разделите его на несколько",
        "en": "the file is bigger than {limit} bytes; split it into several",
    },
    "not_utf8": {
        "lv": "šeit ir baits, kas nav UTF-8 teksts; saglabājiet failu UTF-8 kodējumā",
        "ru": "здесь стоит байт, который не является текстом UTF-8; сохраните файл в кодировке UTF-8",
        "en": "here stands a byte that is not UTF-8 text; save the file as UTF-8",
    },
    "hidden_letter": {
        "lv": "neredzama vai neatļauta rakstzīme {letter}",
        "ru": "невидимый или недопустимый символ {letter}",
        "en": "an invisible or forbidden character, {letter}",
    },
    "yaml": {
        "lv": "šo vietu nevar nolasīt kā YAML ({detail})",
        "ru": "это место не читается как YAML ({detail})",
        "en": "this cannot be read as YAML ({detail})",
    },
    "second_document": {
        "lv": "failā drīkst būt tikai viens YAML dokuments",
        "ru": "в файле может быть только один документ YAML",
        "en": "a file may hold only one YAML document",
    },
    "alias": {
        "lv": "YAML norādes (*) nav atļautas; ierakstiet vērtību vēlreiz",
        "ru": "ссылки YAML (*) не допускаются; напишите значение ещё раз",
        "en": "YAML aliases (*) are not allowed; write the value again",
    },
    "anchor": {
        "lv": "YAML enkuri (&) nav atļauti; ja tekstā ir „&”, lieciet to pēdiņās",
        "ru": "якоря YAML (&) не допускаются; если в тексте есть «&», возьмите его в кавычки",
        "en": "YAML anchors (&) are not allowed; put a text with “&” in quotes",
    },
    "tag": {
        "lv": "YAML birkas ({tag}) nav atļautas; ja teksts sākas ar „!”, lieciet to pēdiņās",
        "ru": "теги YAML ({tag}) не допускаются; если текст начинается с «!», возьмите его в кавычки",
        "en": "YAML tags ({tag}) are not allowed; put a text that begins with “!” in quotes",
    },
    "merge_key": {
        "lv": "YAML sapludināšana (<<) nav atļauta",
        "ru": "слияние YAML (<<) не допускается",
        "en": "YAML merge keys (<<) are not allowed",
    },
    "duplicate_key": {
        "lv": "atslēga „{key}” jau ir {line}. rindā",
        "ru": "ключ «{key}» уже есть в строке {line}",
        "en": "key “{key}” stands already in line {line}",
    },
    "key_not_text": {
        "lv": "atslēgai jābūt vienkāršam tekstam",
        "ru": "ключ должен быть простым текстом",
        "en": "a key must be a plain text",
    },
    "too_deep": {
        "lv": "vairāk nekā {limit} līmeņi cits citā",
        "ru": "вложенность больше {limit} уровней",
        "en": "nested more than {limit} levels deep",
    },
    "too_many_nodes": {
        "lv": "failā ir vairāk nekā {limit} vērtību; sadaliet to vairākos failos",
        "ru": "в файле больше {limit} значений; разделите его на несколько",
        "en": "the file holds more than {limit} values; split it into several",
    },
    "text_too_long": {
        "lv": "teksts ir garāks par {limit} rakstzīmēm",
        "ru": "текст длиннее {limit} символов",
        "en": "the text is longer than {limit} characters",
    },
    "too_many_problems": {
        "lv": "šajā failā ir vairāk nekā {limit} kļūdu; pārējās nav parādītas",
        "ru": "в этом файле больше {limit} ошибок; остальные не показаны",
        "en": "this file has more than {limit} problems; the others are not shown",
    },
    "not_a_bank_file": {
        "lv": "failā jābūt atslēgām section, topic, title un tasks",
        "ru": "в файле должны быть ключи section, topic, title и tasks",
        "en": "the file must have the keys section, topic, title and tasks",
    },
    "section_of_folder": {
        "lv": "sadaļas „{section}” fails stāv mapē „{folder}”",
        "ru": "файл раздела «{section}» лежит в папке «{folder}»",
        "en": "a file of section “{section}” stands in folder “{folder}”",
    },
    # keys and values
    "expected_mapping": {
        "lv": "„{key}”: te jābūt atslēgām ar vērtībām",
        "ru": "«{key}»: здесь должны быть ключи со значениями",
        "en": "“{key}”: keys with values are expected here",
    },
    "expected_list": {
        "lv": "„{key}”: te jābūt sarakstam",
        "ru": "«{key}»: здесь должен быть список",
        "en": "“{key}”: a list is expected here",
    },
    "expected_text": {
        "lv": "„{key}”: te jābūt vienkāršam tekstam (vai tekstā nav „: ” bez pēdiņām?)",
        "ru": "«{key}»: здесь должен быть простой текст (нет ли в тексте «: » без кавычек?)",
        "en": "“{key}”: a plain text is expected here (is there a “: ” without quotes in it?)",
    },
    "missing_key": {
        "lv": "trūkst atslēgas „{key}”",
        "ru": "не хватает ключа «{key}»",
        "en": "key “{key}” is missing",
    },
    "unknown_key": {
        "lv": "nezināma atslēga „{key}”",
        "ru": "неизвестный ключ «{key}»",
        "en": "unknown key “{key}”",
    },
    "unknown_key_nearest": {
        "lv": "nezināma atslēga „{key}”; vai domājāt „{nearest}”?",
        "ru": "неизвестный ключ «{key}»; может быть, «{nearest}»?",
        "en": "unknown key “{key}”; did you mean “{nearest}”?",
    },
    "unknown_value": {
        "lv": "„{key}” nevar būt „{value}”; iespējams: {allowed}",
        "ru": "«{key}» не может быть «{value}»; возможно: {allowed}",
        "en": "“{key}” cannot be “{value}”; possible: {allowed}",
    },
    "unknown_value_nearest": {
        "lv": "„{key}” nevar būt „{value}”; vai domājāt „{nearest}”?",
        "ru": "«{key}» не может быть «{value}»; может быть, «{nearest}»?",
        "en": "“{key}” cannot be “{value}”; did you mean “{nearest}”?",
    },
    "empty_text": {
        "lv": "„{key}” ir tukšs",
        "ru": "«{key}» – пустое значение",
        "en": "“{key}” is empty",
    },
    "not_a_number": {
        "lv": "„{key}”: „{value}” nav skaitlis",
        "ru": "«{key}»: «{value}» – не число",
        "en": "“{key}”: “{value}” is not a number",
    },
    "not_a_date": {
        "lv": "„{key}”: „{value}” nav datums; rakstiet, piemēram, 2026-03-01",
        "ru": "«{key}»: «{value}» – не дата; пишите, например, 2026-03-01",
        "en": "“{key}”: “{value}” is not a date; write for example 2026-03-01",
    },
    "not_a_name": {
        "lv": "„{key}”: „{value}” neder; tikai mazie latīņu burti bez garumzīmēm, cipari un defises, ne pārāk gari",
        "ru": "«{key}»: «{value}» не подходит; только строчные латинские буквы, цифры и дефисы, не слишком длинно",
        "en": "“{key}”: “{value}” will not do; only lower-case letters a–z, digits and hyphens, not too long",
    },
    "out_of_range": {
        "lv": "„{key}”: {value} nav no {low} līdz {high}",
        "ru": "«{key}»: {value} – не от {low} до {high}",
        "en": "“{key}”: {value} is not between {low} and {high}",
    },
    "too_few": {
        "lv": "„{key}”: ir {count}, vajag vismaz {least}",
        "ru": "«{key}»: есть {count}, нужно не меньше {least}",
        "en": "“{key}”: there are {count}, at least {least} are needed",
    },
    "too_many": {
        "lv": "„{key}”: ir {count}, drīkst būt ne vairāk kā {most}",
        "ru": "«{key}»: есть {count}, допускается не больше {most}",
        "en": "“{key}”: there are {count}, at most {most} are allowed",
    },
    "does_not_fit": {
        "lv": "uzdevums neatbilst formātam ({detail})",
        "ru": "задание не соответствует формату ({detail})",
        "en": "the task does not fit the format ({detail})",
    },
    # one task
    "item_without_id": {
        "lv": "ja uzdevumā ir vairāki jautājumi, katram vajag savu „id” (a, b, c …)",
        "ru": "если в задании несколько вопросов, у каждого должен быть свой «id» (a, b, c …)",
        "en": "where a task has several items, each needs its own “id” (a, b, c …)",
    },
    "item_id_twice": {
        "lv": "jautājums „{id}” šajā uzdevumā jau ir",
        "ru": "вопрос «{id}» в этом задании уже есть",
        "en": "item “{id}” stands already in this task",
    },
    "answer_among_wrong": {
        "lv": "„{option}” ir gan pareiza, gan nepareiza atbilde",
        "ru": "«{option}» – и правильный, и неправильный ответ",
        "en": "“{option}” is both a right and a wrong answer",
    },
    "option_twice": {
        "lv": "„{option}” jau ir minēts",
        "ru": "«{option}» уже есть",
        "en": "“{option}” stands here twice",
    },
    "not_said_not_offered": {
        "lv": 'atbilde ir not_said, bet tā netiek piedāvāta; pierakstiet not_said: "true"',
        "ru": 'ответ – not_said, но он не предлагается; добавьте not_said: "true"',
        "en": 'the answer is not_said, which is not offered; add not_said: "true"',
    },
    "gap_missing": {
        "lv": "tekstā nav vietas {{{gap}}}",
        "ru": "в тексте нет пропуска {{{gap}}}",
        "en": "the text has no gap {{{gap}}}",
    },
    "gap_unknown": {
        "lv": "tekstā ir {{{gap}}}, bet tādas atbildes nav",
        "ru": "в тексте есть {{{gap}}}, но такого ответа нет",
        "en": "the text has {{{gap}}}, for which there is no answer",
    },
    "gap_twice": {
        "lv": "vieta {{{gap}}} tekstā ir vairākas reizes",
        "ru": "пропуск {{{gap}}} стоит в тексте несколько раз",
        "en": "gap {{{gap}}} stands more than once in the text",
    },
    "source_without_title": {
        "lv": "avotam vajag „act” vai „title”, pēc kā lasītājs to var atrast",
        "ru": "у источника должен быть «act» или «title», по которому читатель его найдёт",
        "en": "a source needs an “act” or a “title” by which a reader can find it",
    },
    "no_such_article": {
        "lv": "Satversmē nav „{article}”. panta; rakstiet numuru (vairākus ar komatu) vai preambula",
        "ru": "в Конституции нет статьи «{article}»; пишите номер (несколько – через запятую) или preambula",
        "en": "the Constitution has no article “{article}”; write its number (several with commas) or preambula",
    },
    "missing_language": {
        "lv": "„{key}”: trūkst valodas {language}",
        "ru": "«{key}»: не хватает языка {language}",
        "en": "“{key}”: language {language} is missing",
    },
    "evidence_not_in_text": {
        "lv": "pierādījuma „{evidence}” šādiem vārdiem tekstā nav",
        "ru": "доказательства «{evidence}» дословно в тексте нет",
        "en": "the evidence “{evidence}” does not stand in the text in these words",
    },
    "until_before_from": {
        "lv": "derīgs līdz {until}, bet tikai no {start}",
        "ru": "действительно до {until}, но только с {start}",
        "en": "valid until {until}, but only from {start}",
    },
    "own_enemy": {
        "lv": "uzdevums ir minēts pats kā savs enemies",
        "ru": "задание указано в enemies у самого себя",
        "en": "the task is named among its own enemies",
    },
    "expert_without_name": {
        "lv": "statusam „expert” vajag cilvēka vārdu: reviewed_by",
        "ru": "статусу «expert» нужно имя человека: reviewed_by",
        "en": "status “expert” needs the person's name: reviewed_by",
    },
    "word_window": {
        "lv": "vārdu skaits no {low} līdz {high} nav iespējams",
        "ru": "количество слов от {low} до {high} невозможно",
        "en": "a number of words from {low} to {high} is not possible",
    },
    "sample_levels": {
        "lv": "vajag tieši vienu vēstules paraugu ar līmeni „{level}”",
        "ru": "нужен ровно один образец письма уровня «{level}»",
        "en": "exactly one sample letter of level “{level}” is needed",
    },
    "model_count": {
        "lv": "parauga atbilžu ir {count}, jautājumu – {least}",
        "ru": "образцов ответа {count}, вопросов – {least}",
        "en": "there are {count} model answers to {least} questions",
    },
    "earns_incomplete": {
        "lv": '„earns” jāpasaka, par ko ir "0", "1" un "2" punkti',
        "ru": '«earns» должен говорить, за что даётся "0", "1" и "2" балла',
        "en": '“earns” must say what gives "0", "1" and "2" points',
    },
    "slot_items": {
        "lv": "vietai „{slot}” vajag {wanted} jautājumus, te ir {count}",
        "ru": "месту «{slot}» нужно вопросов: {wanted}, здесь: {count}",
        "en": "slot “{slot}” takes {wanted} items, here are {count}",
    },
    "slot_type": {
        "lv": "vietai „{slot}” neder tips „{type}”; der {allowed}",
        "ru": "месту «{slot}» не подходит тип «{type}»; подходит: {allowed}",
        "en": "slot “{slot}” does not take type “{type}”; it takes {allowed}",
    },
    "slot_stimulus": {
        "lv": "vietai „{slot}” vajag stimulu „{kind}”",
        "ru": "месту «{slot}» нужен стимул «{kind}»",
        "en": "slot “{slot}” needs a stimulus of kind “{kind}”",
    },
    "slot_points": {
        "lv": "vietai „{slot}” kopā vajag {wanted:g} punktus, te ir {count:g}",
        "ru": "месту «{slot}» нужно баллов: {wanted:g}, здесь: {count:g}",
        "en": "slot “{slot}” is worth {wanted:g} points, here are {count:g}",
    },
    "half_points": {
        "lv": "punkti ir veseli vai ar pusi, nevis {value}",
        "ru": "баллы – целые или с половиной, а не {value}",
        "en": "points are whole or end in a half, not {value}",
    },
    # the whole bank
    "id_twice": {
        "lv": "„{id}” jau ir: {path}, {line}. rinda",
        "ru": "«{id}» уже есть: {path}, строка {line}",
        "en": "“{id}” stands already in {path}, line {line}",
    },
    "unknown_enemy": {
        "lv": "„{id}”: bankā nav uzdevuma „{enemy}”, kas minēts pie enemies",
        "ru": "«{id}»: в банке нет задания «{enemy}», указанного в enemies",
        "en": "“{id}”: the bank has no task “{enemy}”, named among its enemies",
    },
    "review_overdue": {
        "lv": "„{id}” bija jāpārskata līdz {day}",
        "ru": "«{id}» нужно было пересмотреть до {day}",
        "en": "“{id}” was to be looked at again by {day}",
    },
    "longest_is_key": {
        "lv": "sadaļā „{section}” pareizā atbilde ir visgarākā {share} % jautājumu; drīkst – {most} %",
        "ru": "в разделе «{section}» правильный ответ самый длинный в {share} % вопросов; допустимо {most} %",
        "en": "in section “{section}” the key is the longest option in {share} % of questions; at most {most} %",
    },
    "truths_share": {
        "lv": "šajā failā pareizi ir {truths} no {count} apgalvojumiem; vajag līdzīgāk",
        "ru": "в этом файле верны {truths} из {count} утверждений; нужно ровнее",
        "en": "in this file {truths} of {count} statements are true; it should be more even",
    },
    # the content
    "word_unknown": {
        "lv": "„{id}”: vārdnīcā nav šādu vārdu: {words}. Ja tie ir pareizi, ierakstiet tos bankas failā words.txt.",
        "ru": "«{id}»: этих слов нет в словаре: {words}. Если они верны, впишите их в файл банка words.txt.",
        "en": "“{id}”: the dictionary does not know {words}; if they are right, add them to the bank's words.txt",
    },
    "items_alike": {
        "lv": "„{id}” prasa to pašu, ko „{other}” (līdzība: {share} no 100); mainiet vienu vai norādiet pie enemies",
        "ru": "«{id}» спрашивает то же, что «{other}» (сходство: {share} из 100); измените одно или укажите в enemies",
        "en": "“{id}” asks what “{other}” asks (likeness: {share} of 100); change one or make them enemies",
    },
    "key_elsewhere": {
        "lv": "„{id}”: atbilde „{key}” ir pateikta uzdevumā „{other}”; norādiet to pie enemies",
        "ru": "«{id}»: ответ «{key}» назван в задании «{other}»; укажите его в enemies",
        "en": "“{id}”: the key “{key}” stands in the prompt of “{other}”; make them enemies",
    },
    "key_length": {
        "lv": "„{id}”: pareizā atbilde ir daudz garāka par visām pārējām",
        "ru": "«{id}»: правильный ответ намного длиннее всех остальных",
        "en": "“{id}”: the key is much longer than every distractor",
    },
    "key_form": {
        "lv": "„{id}”: pareizā atbilde ir uzrakstīta citādi nekā visas pārējās (beigu zīme, cipars, pēdiņas, iekavas)",
        "ru": "«{id}»: правильный ответ записан иначе, чем все остальные (знак в конце, цифра, кавычки, скобки)",
        "en": "“{id}”: the key alone is written another way (end mark, figure, quotation mark, bracket)",
    },
    "key_word": {
        "lv": "„{id}”: tikai pareizajā atbildē atkārtojas jautājuma vārds ({words}…)",
        "ru": "«{id}»: только в правильном ответе повторяется слово из вопроса ({words}…)",
        "en": "“{id}”: the key alone repeats a word of the prompt ({words}…)",
    },
    "key_in_prompt": {
        "lv": "„{id}”: atbilde „{key}” ir jau pašā jautājumā",
        "ru": "«{id}»: ответ «{key}» содержится в самом вопросе",
        "en": "“{id}”: the key “{key}” stands in its own prompt",
    },
    "text_length": {
        "lv": "„{id}”: vārdu skaits tekstā ir {count}; šādam uzdevumam vajag no {low} līdz {high}",
        "ru": "«{id}»: слов в тексте: {count}; для такого задания нужно от {low} до {high}",
        "en": "“{id}”: the text has {count} words; for such a task it should have {low} to {high}",
    },
    "sentences_long": {
        "lv": "„{id}”: teikumi ir gari (vidēji vārdu: {count}); līmenim B1 vajag ne vairāk kā {most:g}",
        "ru": "«{id}»: предложения длинные (слов в среднем: {count}); для уровня B1 нужно не больше {most:g}",
        "en": "“{id}”: the sentences are long ({count} words on average); for level B1 at most {most:g}",
    },
    "sentence_long": {
        "lv": "„{id}”: garākajā teikumā vārdu skaits ir {count}; līmenim B1 vajag ne vairāk kā {most}",
        "ru": "«{id}»: слов в самом длинном предложении: {count}; для уровня B1 нужно не больше {most}",
        "en": "“{id}”: the longest sentence has {count} words; for level B1 at most {most}",
    },
    "number_not_cited": {
        "lv": "„{id}”: atbildes skaitļa ({numbers}) nav norādītajā Satversmes pantā ({article})",
        "ru": "«{id}»: числа из ответа ({numbers}) нет в указанной статье Конституции ({article})",
        "en": "“{id}”: the number in the key ({numbers}) does not stand in the article cited ({article})",
    },
    "sound_level": {
        "lv": "{file}: runas skaļums ir {level:g} dB; vajag no {low:g} līdz {high:g} dB",
        "ru": "{file}: громкость речи {level:g} дБ; нужно от {low:g} до {high:g} дБ",
        "en": "{file}: speech is at {level:g} dB; it should be between {low:g} and {high:g} dB",
    },
    "sound_clipped": {
        "lv": "{file}: skaņa ir pārslogota ({share:g} % ieraksta)",
        "ru": "{file}: звук перегружен ({share:g} % записи)",
        "en": "{file}: the sound is clipped ({share:g} % of the recording)",
    },
    "sound_silent": {
        "lv": "{file}: klusums ilgst {seconds:g} s; drīkst ne vairāk kā {most:g} s",
        "ru": "{file}: тишина длится {seconds:g} с; допустимо не больше {most:g} с",
        "en": "{file}: a silence lasts {seconds:g} s; at most {most:g} s",
    },
    "sound_pace": {
        "lv": "{file}: vārdu skaits minūtē ir {pace}; vajag no {low} līdz {high}. Vai tas ir šī teksta ieraksts?",
        "ru": "{file}: слов в минуту: {pace}; нужно от {low} до {high}. Та ли это запись?",
        "en": "{file}: {pace} words a minute; it should be {low} to {high}. Is it the recording of this text?",
    },
    "waivers_do_not_fit": {
        "lv": "izņēmumu fails neatbilst formātam ({detail}); katram vajag code, task un reason",
        "ru": "файл исключений не соответствует формату ({detail}); каждому нужны code, task и reason",
        "en": "the file of waivers does not fit the format ({detail}); each needs code, task and reason",
    },
    "waiver_unused": {
        "lv": "izņēmums „{code}” uzdevumam „{id}” vairs nav vajadzīgs; izdzēsiet to",
        "ru": "исключение «{code}» для задания «{id}» больше не нужно; удалите его",
        "en": "waiver “{code}” for “{id}” is no longer needed; take it out",
    },
    # recordings and pictures
    "recording_not_rendered": {
        "lv": "šajā failā vēl bez ieraksta: {count} (piemēram, {file}); palaidiet naturalization-trainer audio render",
        "ru": "в этом файле ещё без записи: {count} (например, {file}); запустите naturalization-trainer audio render",
        "en": "without a recording in this file: {count} (such as {file}); run naturalization-trainer audio render",
    },
    "file_missing": {
        "lv": "nav faila {file}",
        "ru": "нет файла {file}",
        "en": "there is no file {file}",
    },
    "file_outside": {
        "lv": "{file} ved ārpus bankas mapes",
        "ru": "{file} ведёт за пределы папки банка",
        "en": "{file} leads out of the bank's folder",
    },
    "file_too_heavy": {
        "lv": "{file} ir lielāks par {limit} MB",
        "ru": "{file} больше {limit} МБ",
        "en": "{file} is bigger than {limit} MB",
    },
    "not_sound": {
        "lv": "{file} nav skaņas ieraksts, ko var atskaņot",
        "ru": "{file} – не звукозапись, которую можно воспроизвести",
        "en": "{file} is not a sound recording that can be played",
    },
    "sound_length": {
        "lv": "{file} ilgst {seconds} s; jābūt no {low} līdz {high} s",
        "ru": "{file} длится {seconds} с; должно быть от {low} до {high} с",
        "en": "{file} lasts {seconds} s; it should last from {low} to {high} s",
    },
    "not_a_picture": {
        "lv": "{file} nav SVG, PNG vai JPEG attēls",
        "ru": "{file} – не изображение SVG, PNG или JPEG",
        "en": "{file} is not an SVG, PNG or JPEG picture",
    },
    "too_many_pixels": {
        "lv": "{file}: {width} × {height} pikseļi ir vairāk nekā {limit} megapikseļi",
        "ru": "{file}: {width} × {height} пикселей – больше {limit} мегапикселей",
        "en": "{file}: {width} × {height} pixels are more than {limit} megapixels",
    },
    "picture_reaches_out": {
        "lv": "{file} atsaucas uz kaut ko ārpus sevis ({detail})",
        "ru": "{file} ссылается на что-то вне себя ({detail})",
        "en": "{file} refers to something outside itself ({detail})",
    },
    # the glossary
    "glossary_twice": {
        "lv": "vārds „{word}” vārdnīcā jau ir {line}. rindā",
        "ru": "слово «{word}» уже есть в словаре в строке {line}",
        "en": "the glossary already has “{word}” in line {line}",
    },
    "glossary_form": {
        "lv": "„{word}”: forma „{form}” neder; jābūt vārdiem bez pieturzīmēm, starp tiem viena atstarpe",
        "ru": "«{word}»: форма «{form}» не подходит; нужны слова без знаков препинания, через один пробел",
        "en": "“{word}”: form “{form}” will not do; write words without punctuation, one space between them",
    },
    "glossary_overlap": {
        "lv": "„{word}”: forma „{form}” jau pieder vārdam „{other}”; ja tā nav viennozīmīga, izlaidiet to",
        "ru": "«{word}»: форма «{form}» уже принадлежит слову «{other}»; неоднозначную форму опустите",
        "en": "“{word}”: form “{form}” already belongs to “{other}”; leave an ambiguous form out",
    },
    "glossary_unused": {
        "lv": "vārdu „{word}” nelieto neviens uzdevums; izņemiet to vai papildiniet tā formas",
        "ru": "слово «{word}» не встречается ни в одном задании; уберите его или дополните его формы",
        "en": "no task uses “{word}”; take it out or add to its forms",
    },
    # the drills of letters
    "letters_no_pair": {
        "lv": "„{text}” nav pāris: abiem jābūt ar vieniem burtiem un jāatšķiras tikai ar zīmēm",
        "ru": "«{text}» не пара: буквы должны быть одни и те же, различаться могут только знаки",
        "en": "“{text}” is no pair: the letters must be the same and only the marks differ",
    },
    "letters_gap": {
        "lv": "teikumā „{text}” jābūt tieši vienai vietai „_”, un ne pašā sākumā",
        "ru": "в предложении «{text}» должно быть ровно одно место «_», и не в самом начале",
        "en": "the sentence “{text}” needs exactly one “_”, and not at its very beginning",
    },
    "letters_no_rule": {
        "lv": "likuma „{text}” nav starp šī faila likumiem",
        "ru": "правила «{text}» нет среди правил этого файла",
        "en": "the rule “{text}” is not among the rules of this file",
    },
    "letters_twice": {
        "lv": "„{text}” šajā failā jau ir",
        "ru": "«{text}» в этом файле уже есть",
        "en": "“{text}” is in this file already",
    },
    # the day of the examination
    "fact_source": {
        "lv": "zināmam apgalvojumam jānorāda avots; nezināmam („unknown”) tā nav",
        "ru": "у известного утверждения должен быть источник; у неизвестного («unknown») его нет",
        "en": "what is known needs a source; what is unknown has none",
    },
    # the summary of a check
    "bank_checked": {
        "lv": "Faili: {files}. Uzdevumi: {tasks}. Kļūdas: {errors}. Brīdinājumi: {warnings}.",
        "ru": "Файлы: {files}. Задания: {tasks}. Ошибки: {errors}. Предупреждения: {warnings}.",
        "en": "Files: {files}. Tasks: {tasks}. Errors: {errors}. Warnings: {warnings}.",
    },
    "severity_error": {"lv": "kļūda", "ru": "ошибка", "en": "error"},
    "severity_warning": {"lv": "brīdinājums", "ru": "предупреждение", "en": "warning"},
}
