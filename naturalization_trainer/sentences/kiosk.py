"""What is told about a kiosk's settings, and every word the kiosk itself says, in all four languages of its welcome."""

SENTENCES: dict[str, dict[str, str]] = {
    # the settings
    "kiosk_which_config": {
        "lv": "Norādiet kioska iestatījumu failu: --config kiosk.yaml.",
        "ru": "Укажите файл настроек киоска: --config kiosk.yaml.",
        "en": "Name the kiosk's settings: --config kiosk.yaml.",
        "uk": "Вкажіть файл налаштувань кіоска: --config kiosk.yaml.",
    },
    "kiosk_no_config": {
        "lv": "Šajā failā nav kioska iestatījumu, vai arī tāda faila nav.",
        "ru": "В этом файле нет настроек киоска, или такого файла нет.",
        "en": "There are no settings of a kiosk in this file, or there is no such file.",
        "uk": "У цьому файлі немає налаштувань кіоска, або такого файлу немає.",
    },
    "kiosk_config_good": {
        "lv": "Iestatījumi failā {path} ir kārtībā.",
        "ru": "Настройки в файле {path} в порядке.",
        "en": "The settings in {path} are in order.",
        "uk": "Налаштування у файлі {path} в порядку.",
    },
    "kiosk_twice": {
        "lv": "„{value}” laukā „{key}” ir divreiz.",
        "ru": "«{value}» в поле «{key}» стоит дважды.",
        "en": "“{value}” stands in “{key}” twice.",
        "uk": "«{value}» у полі «{key}» стоїть двічі.",
    },
    "kiosk_not_absolute": {
        "lv": "Laukam „{key}” vajag pilnu ceļu; „{value}” ir tikai tā daļa.",
        "ru": "Для поля «{key}» нужен полный путь; «{value}» – лишь его часть.",
        "en": "“{key}” needs a full path; “{value}” is only a part of one.",
        "uk": "Для поля «{key}» потрібен повний шлях; «{value}» – лише його частина.",
    },
    "kiosk_not_hash": {
        "lv": "Laukā „{key}” jābūt tam, ko izvada „kiosk --hash-pin”, nevis pašam PIN.",
        "ru": "В поле «{key}» должно стоять то, что выводит «kiosk --hash-pin», а не сам PIN.",
        "en": "“{key}” must hold what “kiosk --hash-pin” prints, not the PIN itself.",
        "uk": "У полі «{key}» має стояти те, що виводить «kiosk --hash-pin», а не сам PIN.",
    },
    "kiosk_pin_wish": {
        "lv": "Darbinieku PIN: {least} līdz {most} cipari.",
        "ru": "PIN для сотрудников: от {least} до {most} цифр.",
        "en": "The staff's PIN: {least} to {most} digits.",
        "uk": "PIN для працівників: від {least} до {most} цифр.",
    },
    # the visit
    "kiosk_not_wiped": {
        "lv": "Apmeklējuma datus neizdevās pilnībā izdzēst. Kiosks gaida darbinieku.",
        "ru": "Данные посещения не удалось полностью удалить. Киоск ждёт сотрудника.",
        "en": "A visit's data could not be deleted completely. The kiosk waits for staff.",
        "uk": "Дані відвідування не вдалося повністю видалити. Кіоск чекає на працівника.",
    },
    "kiosk_no_room": {
        "lv": "Apmeklējumam nav vietas ne atmiņā, ne diskā. Kiosks gaida darbinieku.",
        "ru": "Для посещения нет места ни в памяти, ни на диске. Киоск ждёт сотрудника.",
        "en": "There is no room for a visit, neither in memory nor on the disk. The kiosk waits for staff.",
        "uk": "Для відвідування немає місця ні в пам’яті, ні на диску. Кіоск чекає на працівника.",
    },
}
