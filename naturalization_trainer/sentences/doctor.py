"""What `doctor` tells about a machine."""

SENTENCES: dict[str, dict[str, str]] = {
    "doctor_versions": {
        "lv": "Programma {program}, Python {python}, Qt {qt}, SQLite {sqlite}, {system}",
        "ru": "Программа {program}, Python {python}, Qt {qt}, SQLite {sqlite}, {system}",
        "en": "Program {program}, Python {python}, Qt {qt}, SQLite {sqlite}, {system}",
    },
    "doctor_window": {
        "lv": "Logu var atvērt ({platform})",
        "ru": "Окно открыть можно ({platform})",
        "en": "A window can be opened ({platform})",
    },
    "doctor_no_qt": {
        "lv": "Qt bibliotēkas nevar ielādēt: {detail}",
        "ru": "Библиотеки Qt не загружаются: {detail}",
        "en": "The libraries of Qt cannot be loaded: {detail}",
    },
    "doctor_outputs": {
        "lv": "Skaļruņi vai austiņas: {names}",
        "ru": "Динамики или наушники: {names}",
        "en": "Loudspeakers or headphones: {names}",
    },
    "doctor_no_output": {
        "lv": "Skaļruņu nav atrasts; klausīšanās daļu nevarēs dzirdēt",
        "ru": "Динамики не найдены; задания на слушание не будут слышны",
        "en": "No loudspeaker was found; the listening tasks cannot be heard",
    },
    "doctor_inputs": {
        "lv": "Mikrofoni: {names}",
        "ru": "Микрофоны: {names}",
        "en": "Microphones: {names}",
    },
    "doctor_no_input": {
        "lv": "Mikrofona nav atrasts; atbildes nevarēs ierakstīt",
        "ru": "Микрофон не найден; ответы нельзя будет записать",
        "en": "No microphone was found; answers cannot be recorded",
    },
    "doctor_words": {
        "lv": "Latviešu vārdu saraksts ir",
        "ru": "Список латышских слов есть",
        "en": "The Latvian word list is there",
    },
    "doctor_no_words": {
        "lv": "Latviešu vārdu sarakstu nevar nolasīt; kļūdas rakstītajās atbildēs tiks vērtētas saudzīgāk",
        "ru": "Список латышских слов не читается; ошибки в написанных ответах будут оцениваться мягче",
        "en": "The Latvian word list cannot be read; slips in typed answers are judged more mildly",
    },
    "doctor_fonts": {
        "lv": "Fonti ar latviešu un kirilicas burtiem: {count} (piemēram, {example})",
        "ru": "Шрифты с латышскими и русскими буквами: {count} (например, {example})",
        "en": "Fonts with Latvian and Cyrillic letters: {count} (such as {example})",
    },
    "doctor_no_fonts": {
        "lv": "Nav neviena fonta ar latviešu un kirilicas burtiem; uzstādiet, piemēram, fonts-dejavu-core",
        "ru": "Нет ни одного шрифта с латышскими и русскими буквами; установите, например, fonts-dejavu-core",
        "en": "There is no font with Latvian and Cyrillic letters; install for example fonts-dejavu-core",
    },
    "doctor_bank": {
        "lv": "Jautājumu banka: uzdevumi – {tasks}, pārbaudei derīgi – {drawable}, kļūdas – {errors} ({path})",
        "ru": "Банк вопросов: задания – {tasks}, годные для экзамена – {drawable}, ошибки – {errors} ({path})",
        "en": "Question bank: {tasks} tasks, {drawable} of them for examinations, {errors} errors ({path})",
    },
    "doctor_recordings": {
        "lv": "Ieraksti: {there} no {wanted}",
        "ru": "Записи: {there} из {wanted}",
        "en": "Recordings: {there} of {wanted}",
    },
    "doctor_data": {
        "lv": "Datu mapē var rakstīt, brīvi {free} MB ({path})",
        "ru": "В папку данных можно писать, свободно {free} МБ ({path})",
        "en": "The data folder can be written to, {free} MB are free ({path})",
    },
    "doctor_data_little": {
        "lv": "Datu mapē paliek maz vietas: {free} MB ({path})",
        "ru": "В папке данных мало места: {free} МБ ({path})",
        "en": "The data folder has little room left: {free} MB ({path})",
    },
    "doctor_data_unwritable": {
        "lv": "Datu mapē nevar rakstīt: {path}",
        "ru": "В папку данных нельзя писать: {path}",
        "en": "The data folder cannot be written to: {path}",
    },
    "doctor_database": {
        "lv": "Datu bāze ir vesela, {size} MB ({path})",
        "ru": "База данных исправна, {size} МБ ({path})",
        "en": "The database is sound, {size} MB ({path})",
    },
    "doctor_database_old": {
        "lv": "Datu bāze ir vesela un tiks atjaunināta, kad to atvērs ({path})",
        "ru": "База данных исправна и будет обновлена при открытии ({path})",
        "en": "The database is sound and will be brought up to date when it is opened ({path})",
    },
    "doctor_no_database": {
        "lv": "Datu bāzes vēl nav; tā radīsies, kad programmu palaidīs",
        "ru": "Базы данных ещё нет; она появится при первом запуске",
        "en": "There is no database yet; it is made when the program is started",
    },
    "doctor_rendering": {
        "lv": "Ierakstus var ierunāt ar datora balsi (espeak-ng un ffmpeg ir)",
        "ru": "Записи можно озвучить компьютерным голосом (есть espeak-ng и ffmpeg)",
        "en": "Recordings can be rendered by a computer voice (espeak-ng and ffmpeg are there)",
    },
    "doctor_state_well": {"lv": "labi", "ru": "в порядке", "en": "well"},
    "doctor_state_lacking": {"lv": "trūkst", "ru": "не хватает", "en": "lacking"},
    "doctor_state_broken": {"lv": "nedarbojas", "ru": "не работает", "en": "broken"},
}
