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
}
