"""What is told an examiner who writes the bank: its files put in order, changed, compared, brought in and out."""

SENTENCES: dict[str, dict[str, str]] = {
    # files put in order, and changed
    "fmt_no_file": {
        "lv": "Failu nevar nolasīt: {path}",
        "ru": "Файл не удаётся прочитать: {path}",
        "en": "The file cannot be read: {path}",
    },
    "fmt_not_readable": {
        "lv": "fails nav lasāms kā jautājumu bankas fails; tas atstāts, kā bija",
        "ru": "файл не читается как файл банка вопросов; он оставлен без изменений",
        "en": "this cannot be read as a file of the question bank; it was left as it is",
    },
    "fmt_unusual_layout": {
        "lv": "Uzdevumi failā ir iekavās. Sāciet katru jaunā rindā ar domuzīmi, tad failu varēs mainīt.",
        "ru": "Задания в файле стоят в скобках. Начните каждое с новой строки и тире, тогда файл можно будет менять.",
        "en": "The tasks of the file stand in brackets. Begin each with a dash on its own line; then it can change.",
    },
    "fmt_no_task": {
        "lv": "Failā nav uzdevuma „{id}”.",
        "ru": "В файле нет задания «{id}».",
        "en": "The file has no task “{id}”.",
    },
    "fmt_not_written": {
        "lv": "Failu neizdevās saglabāt ({reason}): {path}. Iepriekšējais fails ir neskarts.",
        "ru": "Файл не удалось сохранить ({reason}): {path}. Прежний файл не изменён.",
        "en": "The file could not be saved ({reason}): {path}. The file as it was is untouched.",
    },
    "fmt_changed": {
        "lv": "Faili: {files}. Sakārtoti: {changed}. Kļūdu dēļ atstāti, kā bija: {left}.",
        "ru": "Файлы: {files}. Упорядочены: {changed}. Оставлены без изменений из-за ошибок: {left}.",
        "en": "Files: {files}. Put in order: {changed}. Left as they are because of errors: {left}.",
    },
    "fmt_would_change": {
        "lv": "Faili: {files}. Jāsakārto: {changed}. Ar kļūdām: {left}.",
        "ru": "Файлы: {files}. Нужно упорядочить: {changed}. С ошибками: {left}.",
        "en": "Files: {files}. To be put in order: {changed}. With errors: {left}.",
    },
    # two banks compared
    "diff_added": {"lv": "{id}: jauns", "ru": "{id}: новое", "en": "{id}: new"},
    "diff_removed": {"lv": "{id}: izņemts", "ru": "{id}: убрано", "en": "{id}: gone"},
    "diff_moved": {
        "lv": "{id}: pārvietots (bija: {was})",
        "ru": "{id}: перемещено (было: {was})",
        "en": "{id}: moved (was: {was})",
    },
    "diff_meaning": {
        "lv": "{id}: mainīts tas, ko jautā ({what})",
        "ru": "{id}: изменён сам вопрос ({what})",
        "en": "{id}: what is asked changed ({what})",
    },
    "diff_explanation": {
        "lv": "{id}: mainīts tikai skaidrojums vai avots ({what})",
        "ru": "{id}: изменено только пояснение или источник ({what})",
        "en": "{id}: only the explanation or its source changed ({what})",
    },
    "diff_settings": {
        "lv": "{id}: jautājums tas pats, mainīti tā iestatījumi ({what})",
        "ru": "{id}: вопрос тот же, изменены его настройки ({what})",
        "en": "{id}: the question is the same, its settings changed ({what})",
    },
    "diff_counted": {
        "lv": "Jauni: {added}. Izņemti: {removed}. Pārvietoti: {moved}. Mainīts jautājums: {meaning}, "
        "tikai skaidrojums: {explanation}, tikai iestatījumi: {settings}.",
        "ru": "Новые: {added}. Убраны: {removed}. Перемещены: {moved}. Изменён вопрос: {meaning}, "
        "только пояснение: {explanation}, только настройки: {settings}.",
        "en": "New: {added}. Gone: {removed}. Moved: {moved}. What is asked changed: {meaning}, "
        "only the explanation: {explanation}, only the settings: {settings}.",
    },
    # tables
    "table_ending": {
        "lv": "Tabulas nosaukumam jābeidzas ar .csv vai .xlsx: {path}",
        "ru": "Имя таблицы должно оканчиваться на .csv или .xlsx: {path}",
        "en": "A table’s name ends in .csv or .xlsx: {path}",
    },
    "table_unreadable": {
        "lv": "Tabulu nevar nolasīt: {path}",
        "ru": "Таблицу не удаётся прочитать: {path}",
        "en": "The table cannot be read: {path}",
    },
    "table_not_one": {
        "lv": "Šis fails nav lasāms kā tabula: {path}. Saglabājiet to kā XLSX vai kā CSV (UTF-8).",
        "ru": "Этот файл не читается как таблица: {path}. Сохраните его как XLSX или CSV (UTF-8).",
        "en": "This file cannot be read as a table: {path}. Save it as XLSX or as CSV (UTF-8).",
    },
    "table_too_big": {
        "lv": "Tabula ir pārāk liela: {path}. Sadaliet to vairākās.",
        "ru": "Таблица слишком большая: {path}. Разделите её на несколько.",
        "en": "The table is too big: {path}. Split it into several.",
    },
    "table_bank_changed": {
        "lv": "Pa šo laiku kāds ir mainījis failu {path}. Nekas nav ierakstīts; mēģiniet vēlreiz.",
        "ru": "За это время кто-то изменил файл {path}. Ничего не записано; попробуйте ещё раз.",
        "en": "Somebody has changed {path} meanwhile. Nothing was written; try again.",
    },
    "table_column": {
        "lv": "kolonna „{name}” nav pazīstama vai ir divreiz",
        "ru": "столбец «{name}» неизвестен или встречается дважды",
        "en": "column “{name}” is unknown or stands there twice",
    },
    "table_no_id": {
        "lv": "pirmajā rindā jābūt kolonnu nosaukumiem, arī „id”",
        "ru": "в первой строке должны быть названия столбцов, в том числе «id»",
        "en": "the first row must name the columns, “id” among them",
    },
    "cell_formula": {
        "lv": "šūnā ir formula; ierakstiet tekstu (ja tas sākas ar „=”, lieciet priekšā apostrofu)",
        "ru": "в ячейке формула; впишите текст (если он начинается с «=», поставьте перед ним апостроф)",
        "en": "the cell holds a formula; write a text (put an apostrophe before one that begins with “=”)",
    },
    "row_no_id": {"lv": "rindai nav id", "ru": "у строки нет id", "en": "the row has no id"},
    "row_twice": {
        "lv": "„{id}” jau ir {row}. rindā",
        "ru": "«{id}» уже есть в строке {row}",
        "en": "“{id}” stands already in row {row}",
    },
    "row_broken_task": {
        "lv": "bankā uzdevumā „{id}” ir kļūdas; vispirms izlabojiet tās („bank check”)",
        "ru": "в банке в задании «{id}» есть ошибки; сначала исправьте их («bank check»)",
        "en": "task “{id}” of the bank has errors; mend them first (“bank check”)",
    },
    "row_no_home": {
        "lv": "bankā nav faila ar sadaļu „{section}” un tematu „{topic}”; esoša uzdevuma sadaļu tabulā nemaina",
        "ru": "в банке нет файла раздела «{section}» и темы «{topic}»; раздел имеющегося задания таблицей не меняют",
        "en": "the bank has no file of section “{section}” and topic “{topic}”; a table changes no task’s section",
    },
    "row_several_items": {
        "lv": "vairāki jautājumi vienā uzdevumā neietilpst rindā",
        "ru": "несколько вопросов одного задания не помещаются в строку",
        "en": "several questions of one task do not fit a row",
    },
    "row_stimulus": {
        "lv": "teksts, ieraksts vai attēls neietilpst rindā",
        "ru": "текст, запись или изображение не помещаются в строку",
        "en": "a text, recording or picture does not fit a row",
    },
    "row_type": {
        "lv": "šāda veida uzdevums neietilpst rindā",
        "ru": "задание этого вида не помещается в строку",
        "en": "this type of task does not fit a row",
    },
    "row_too_long": {
        "lv": "kāda vērtība neietilpst šūnā (pārāk gara vai ar rindu sadalījumu sarakstā)",
        "ru": "какое-то значение не помещается в ячейку (слишком длинное или с переносом строки в списке)",
        "en": "a value does not fit a cell (too long, or a list with a line break in it)",
    },
    "table_left": {
        "lv": "{id} tabulā nav: {reason}",
        "ru": "{id} в таблицу не вошло: {reason}",
        "en": "{id} is not in the table: {reason}",
    },
    "table_exported": {
        "lv": "Rindas: {rows}. Neietilpst: {left}. Kļūdu dēļ nav nolasīti: {broken}. Tabula: {path}",
        "ru": "Строки: {rows}. Не вошли: {left}. Не прочитаны из-за ошибок: {broken}. Таблица: {path}",
        "en": "Rows: {rows}. Left out: {left}. Not read because of errors: {broken}. Table: {path}",
    },
    "table_refused": {
        "lv": "Kļūdas: {count}. Nekas nav ierakstīts.",
        "ru": "Ошибки: {count}. Ничего не записано.",
        "en": "Errors: {count}. Nothing was written.",
    },
    "table_new": {"lv": "jauns", "ru": "новое", "en": "new"},
    "table_changed": {"lv": "mainīts", "ru": "изменено", "en": "changed"},
    "table_brought": {
        "lv": "Jauni: {new}. Mainīti: {changed}. Tādi paši: {same}.",
        "ru": "Новые: {new}. Изменены: {changed}. Прежние: {same}.",
        "en": "New: {new}. Changed: {changed}. The same: {same}.",
    },
    "table_would_bring": {
        "lv": "Nekas nav ierakstīts. Būtu jauni: {new}, mainīti: {changed}, tādi paši: {same}.",
        "ru": "Ничего не записано. Было бы новых: {new}, изменённых: {changed}, прежних: {same}.",
        "en": "Nothing was written. There would be new: {new}, changed: {changed}, the same: {same}.",
    },
}
