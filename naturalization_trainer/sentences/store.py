"""What is told about what is kept."""

SENTENCES: dict[str, dict[str, str]] = {
    "store_full": {
        "lv": "Diskā vairs nav vietas, tāpēc jaunāko neizdevās saglabāt. Atbrīvojiet vietu; programma mēģinās vēlreiz.",
        "ru": "На диске нет места, последнее сохранить не удалось. Освободите место, программа попробует снова.",
        "en": "The disk is full and the latest could not be saved. Free some space; the program will try again.",
    },
    "store_unwritable": {
        "lv": "Programma nevar rakstīt savā datu mapē ({path}). Pārbaudiet, vai mape nav aizsargāta pret rakstīšanu.",
        "ru": "Программа не может писать в свою папку данных ({path}). Проверьте, не защищена ли папка от записи.",
        "en": "The program cannot write to its data folder ({path}). Check that the folder is not write-protected.",
    },
    "store_locked": {
        "lv": "Datu failu šobrīd izmanto cita programma. Aizveriet to; programma mēģinās vēlreiz.",
        "ru": "Файл данных сейчас занят другой программой. Закройте её, и программа попробует снова.",
        "en": "Another program is using the data file. Close it; this program will try again.",
    },
    "store_disk": {
        "lv": "Disks ziņo par kļūdu, un jaunāko neizdevās saglabāt. Pārbaudiet disku un to, vai tajā ir vieta.",
        "ru": "Диск сообщает об ошибке, последнее сохранить не удалось. Проверьте диск и свободное место на нём.",
        "en": "The disk reports an error and the latest could not be saved. Check the disk and its free space.",
    },
    "store_damaged": {
        "lv": "Datu fails ir bojāts. Tas netiks dzēsts: programma to noliks malā un atgūs visu, ko var nolasīt.",
        "ru": "Файл данных повреждён. Он не будет удалён: программа отложит его и восстановит всё, что читается.",
        "en": "The data file is damaged. It is not deleted but set aside, and all that can be read is recovered.",
    },
    "store_foreign": {
        "lv": "Fails {path} nav šīs programmas datu fails. Tas nav mainīts; pārvietojiet to citur.",
        "ru": "Файл {path} не является файлом данных этой программы. Он не изменён; переместите его в другое место.",
        "en": "The file {path} is not this program's data file. It was not changed; please move it elsewhere.",
    },
    "store_newer": {
        "lv": "Datus ir saglabājusi jaunāka programmas versija. Dati nav mainīti; atjauniniet programmu.",
        "ru": "Данные сохранены более новой версией программы. Они не изменены; обновите программу.",
        "en": "The data was saved by a newer version of the program. It was not changed; please update the program.",
    },
    "store_not_migrated": {
        "lv": "Datus neizdevās pielāgot šai programmas versijai. Tie palikuši, kā bija; rezerves kopija: {backup}.",
        "ru": "Не удалось перевести данные на эту версию программы. Они остались прежними; резервная копия: {backup}.",
        "en": "The data could not be brought to this version. It is as it was; the backup is {backup}.",
    },
    "store_second_copy": {
        "lv": "Programma jau ir atvērta. Turpiniet tās logā.",
        "ru": "Программа уже открыта. Продолжайте в её окне.",
        "en": "The program is already open. Please go on in its window.",
    },
    "store_sitting_unreadable": {
        "lv": "Pārbaudes reizi, kas sākta {begun_at}, nevar turpināt, jo tās ieraksti ir bojāti. Tie ir nolikti malā.",
        "ru": "Попытку, начатую {begun_at}, нельзя продолжить: её записи повреждены. Они отложены и сохранены.",
        "en": "The sitting begun at {begun_at} cannot go on: its entries are damaged. They are set aside, not deleted.",
    },
    "store_sitting_unknown": {
        "lv": "Šādas pārbaudes reizes jūsu datos nav.",
        "ru": "Такой попытки в ваших данных нет.",
        "en": "There is no such sitting in your data.",
    },
    "store_not_erased": {
        "lv": "Ne visu izdevās izdzēst ({path}). Aizveriet programmas, kas to lieto; nākamreiz mēģināsim vēlreiz.",
        "ru": "Удалить удалось не всё ({path}). Закройте программы, которые это используют; попробуем ещё раз.",
        "en": "Not everything could be erased ({path}). Close what is using it; it is tried again at the next start.",
    },
    "store_repaired": {
        "lv": "Datu fails bija bojāts. Atgūti ieraksti: {read}, no rezerves kopijas: {added}. Bojātais fails: {aside}.",
        "ru": "Файл данных был повреждён. Прочитано записей: {read}, из копии: {added}. Повреждённый файл: {aside}.",
        "en": "The data file was damaged. Records recovered: {read}, from the backup: {added}. Damaged file: {aside}.",
    },
}
