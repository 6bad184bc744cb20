"""What is told about assembling, sitting and scoring an examination."""

SENTENCES: dict[str, dict[str, str]] = {
    "bank_too_small": {
        "lv": "Jautājumu bankā pietrūkst uzdevumu, lai sastādītu variantu: {missing}.",
        "ru": "В банке вопросов не хватает заданий, чтобы составить вариант: {missing}.",
        "en": "The question bank has too few tasks for a form: {missing}.",
    },
    "not_disjoint": {
        "lv": "{number}. variantā atkārtojas uzdevumi: {tasks}.",
        "ru": "В варианте {number} повторяются задания: {tasks}.",
        "en": "Form {number} repeats tasks: {tasks}.",
    },
    "no_variant": {
        "lv": "Pārbaudes uzbūvē daļai „{part}” nav šādām izvēlēm atbilstoša varianta.",
        "ru": "В схеме экзамена для части «{part}» нет варианта с таким выбором.",
        "en": "The blueprint has no variant of part “{part}” for these choices.",
    },
    "no_profile": {
        "lv": "Profila „{name}” nav. Ir: {known}.",
        "ru": "Профиля «{name}» нет. Есть: {known}.",
        "en": "There is no profile “{name}”. There are: {known}.",
    },
    "no_choice": {
        "lv": "Izvēles „{name}” nav. Ir: {known}.",
        "ru": "Выбора «{name}» нет. Есть: {known}.",
        "en": "There is no choice “{name}”. There are: {known}.",
    },
    "no_option": {
        "lv": "Izvēlei „{name}” nav vērtības „{value}”. Ir: {known}.",
        "ru": "Для выбора «{name}» нет значения «{value}». Есть: {known}.",
        "en": "Choice “{name}” has no value “{value}”. There are: {known}.",
    },
    "answers_unreadable": {
        "lv": "Atbilžu datni {path} nevar izlasīt ({where}). Vajadzīgs JSON ar “responses” un “marks”.",
        "ru": "Файл ответов {path} не читается ({where}). Нужен JSON с “responses” и “marks”.",
        "en": "The answer file {path} cannot be read ({where}). It must be JSON with “responses” and “marks”.",
    },
    "answers_unknown_item": {
        "lv": "Atbilžu datnē ir jautājumi, kuru šajā variantā nav: {items}.",
        "ru": "В файле ответов есть вопросы, которых нет в этом варианте: {items}.",
        "en": "The answer file names items this form does not have: {items}.",
    },
    "mark_out_of_range": {
        "lv": "Vērtējumam „{item}” jābūt no 0 līdz {out_of}, nevis {points}.",
        "ru": "Оценка «{item}» должна быть от 0 до {out_of}, а не {points}.",
        "en": "The mark of “{item}” must be from 0 to {out_of}, not {points}.",
    },
    "mark_not_wanted": {
        "lv": "Jautājumu „{item}” vērtē programma; tam atzīmi nevar dot.",
        "ru": "Вопрос «{item}» оценивает программа; ставить за него оценку нельзя.",
        "en": "Item “{item}” is scored by the program; it takes no mark.",
    },
    "blueprint_unreadable": {
        "lv": "Pārbaudes uzbūves datni {path} nevar izlasīt: {where}.",
        "ru": "Файл схемы экзамена {path} не читается: {where}.",
        "en": "The blueprint {path} cannot be read: {where}.",
    },
    "blueprint_broken": {
        "lv": "Pārbaudes uzbūves datnē {path} ir kļūdas ({count}); tās parāda “bank check”.",
        "ru": "В файле схемы экзамена {path} есть ошибки ({count}); их показывает «bank check».",
        "en": "The blueprint {path} has {count} errors; “bank check” shows them.",
    },
    "blueprint_unknown_name": {
        "lv": "Pārbaudes uzbūvē nav nekā ar nosaukumu „{name}”.",
        "ru": "В схеме экзамена нет ничего с именем «{name}».",
        "en": "Nothing in the blueprint has the name “{name}”.",
    },
    "blueprint_twice": {
        "lv": "Nosaukums „{name}” lietots divreiz.",
        "ru": "Имя «{name}» употреблено дважды.",
        "en": "The name “{name}” stands twice.",
    },
    "blueprint_points": {
        "lv": "Sadaļā „{section}” ir {points} punkti, bet uzdevumi kopā dod {drawn}.",
        "ru": "В разделе «{section}» {points} баллов, а задания вместе дают {drawn}.",
        "en": "Section “{section}” has {points} points, but its draws add up to {drawn}.",
    },
    "blueprint_cut": {
        "lv": "Sadaļas „{section}” slieksnis ir lielāks par tās punktu skaitu.",
        "ru": "Порог раздела «{section}» больше числа его баллов.",
        "en": "The cut of section “{section}” is above its points.",
    },
    "blueprint_criteria": {
        "lv": "Kritēriju kopas „{name}” punkti kopā neatbilst uzdevuma punktiem.",
        "ru": "Сумма баллов критериев «{name}» не равна баллам задания.",
        "en": "The points of the criteria “{name}” do not add up to the task's points.",
    },
    "blueprint_section_rules": {
        "lv": "Sadaļai „{section}” šajā variantā vajag vienu noteikumu kopumu un vismaz vienu fāzi; ir {count}.",
        "ru": "Разделу «{section}» в этом варианте нужен один набор правил и хотя бы одна фаза; есть {count}.",
        "en": "Section “{section}” needs one set of rules and at least one phase in this variant; there are {count}.",
    },
    "bank_shortage": {
        "lv": "{forms} dažādiem variantiem sadaļā {section} vajag {needed} uzdevumus veidam „{slot}”; ir {found}.",
        "ru": "Для {forms} разных вариантов в разделе {section} нужно {needed} заданий вида «{slot}», а есть {found}.",
        "en": "{forms} disjoint forms need {needed} tasks for slot “{slot}” of {section}; there are {found}.",
    },
    "paper_not_written": {
        "lv": "Nevar uzrakstīt failu {path}. Pārbaudiet, vai diskā ir vieta un vai mapē drīkst rakstīt.",
        "ru": "Не удаётся записать файл {path}. Проверьте, есть ли место на диске и можно ли писать в эту папку.",
        "en": "The file {path} cannot be written. Check that the disk has room and that you may write there.",
    },
    "papers_made": {
        "lv": "Gatavs. Faili: {files}, lappuses: {pages}. Mape: {folder}",
        "ru": "Готово. Файлов: {files}, страниц: {pages}. Папка: {folder}",
        "en": "Done. Files: {files}, pages: {pages}. Folder: {folder}",
    },
}
