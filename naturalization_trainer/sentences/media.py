"""What is told about sound."""

SENTENCES: dict[str, dict[str, str]] = {
    # rendering
    "program_missing": {
        "lv": "Nav atrasta programma „{program}”. Uzstādiet to (Debian un Ubuntu: sudo apt install {package}).",
        "ru": "Программа «{program}» не найдена. Установите её (Debian и Ubuntu: sudo apt install {package}).",
        "en": "The program “{program}” was not found. Install it (Debian and Ubuntu: sudo apt install {package}).",
    },
    "program_failed": {
        "lv": "Programma „{program}” neizdarīja, kas tai bija jādara. Sīkāk par to – žurnālā.",
        "ru": "Программа «{program}» не справилась с заданием. Подробности – в журнале.",
        "en": "The program “{program}” did not do its work. The log says more.",
    },
    "espeak_not_latvian": {
        "lv": "Programmai „espeak-ng” nav latviešu balss. Uzstādiet pilnu pakotni (espeak-ng un espeak-ng-data).",
        "ru": "У программы «espeak-ng» нет латышского голоса. Установите полный пакет (espeak-ng и espeak-ng-data).",
        "en": "The program “espeak-ng” has no Latvian voice. Install all of it (espeak-ng and espeak-ng-data).",
    },
    "ffmpeg_without_opus": {
        "lv": "Programma „ffmpeg” neprot rakstīt Opus skaņu. Uzstādiet ffmpeg ar libopus.",
        "ru": "Программа «ffmpeg» не умеет записывать звук Opus. Установите ffmpeg с libopus.",
        "en": "The program “ffmpeg” cannot write Opus sound. Install ffmpeg with libopus.",
    },
    "audio_not_written": {
        "lv": "Skaņas failu nevar ierakstīt: {path}. Pārbaudiet, vai diskā ir vieta un vai mapē drīkst rakstīt.",
        "ru": "Звуковой файл не удаётся записать: {path}. Проверьте, есть ли место на диске и можно ли писать в папку.",
        "en": "The sound file cannot be written: {path}. Check that the disk has room and that you may write there.",
    },
    "text_not_speakable": {
        "lv": "{task}: balss nevar pareizi nolasīt „{words}”; uzrakstiet laukā „say” visu vārdiem.",
        "ru": "{task}: голос не может правильно прочитать «{words}»; напишите всё словами в поле «say».",
        "en": "{task}: a voice cannot read “{words}” rightly; write all of it out in words in the field “say”.",
    },
    "model_not_speakable": {
        "lv": "{task}: šis teksts paliek tikai rakstiski, jo balss nevar pareizi nolasīt „{words}”.",
        "ru": "{task}: этот текст остаётся только в письменном виде: голос не может правильно прочитать «{words}».",
        "en": "{task}: this text stays in writing only, since a voice cannot read “{words}” rightly.",
    },
    "audio_rendered": {
        "lv": "Ierunāti: {made}; bez izmaiņām: {current}; cilvēka balsī: {human}; noraidīti: {refused}; "
        "tikai rakstiski: {unspoken}; neizdevās: {failed}.",
        "ru": "Озвучено: {made}; без изменений: {current}; голосом человека: {human}; отклонено: {refused}; "
        "только в письменном виде: {unspoken}; не удалось: {failed}.",
        "en": "Rendered: {made}; unchanged: {current}; in a human voice: {human}; refused: {refused}; "
        "in writing only: {unspoken}; failed: {failed}.",
    },
    # judging
    "sound_unreadable": {
        "lv": "Failu „{file}” nevar nolasīt kā skaņu.",
        "ru": "Файл «{file}» не удаётся прочитать как звук.",
        "en": "The file “{file}” cannot be read as sound.",
    },
    # playing and recording
    "sound_library_missing": {
        "lv": "Skaņa nedarbojas, jo sistēmā trūkst bibliotēku. Uzstādiet tās (Debian un Ubuntu: sudo apt install "
        "{packages}) un palaidiet programmu vēlreiz. Viss pārējais darbojas arī bez skaņas.",
        "ru": "Звук не работает: в системе не хватает библиотек. Установите их (Debian и Ubuntu: sudo apt install "
        "{packages}) и запустите программу снова. Всё остальное работает и без звука.",
        "en": "Sound does not work, since libraries are missing. Install them (Debian and Ubuntu: sudo apt install "
        "{packages}) and start the program again. Everything else works without sound.",
    },
    "sound_missing_file": {
        "lv": "Trūkst skaņas ierakstu: {files}. Tos izveido „audio render”.",
        "ru": "Не хватает звукозаписей: {files}. Их создаёт «audio render».",
        "en": "Recordings are missing: {files}. “audio render” makes them.",
    },
    "sound_missing": {
        "lv": "Šim uzdevumam nav skaņas ieraksta. Teksts ir lasāms pēc atbildēšanas.",
        "ru": "Для этого задания нет звукозаписи. Текст можно будет прочитать после ответа.",
        "en": "This task has no recording. Its text can be read after answering.",
    },
    "no_loudspeaker": {
        "lv": "Dators neatrod skaļruņus vai austiņas. Pievienojiet tos un mēģiniet vēlreiz.",
        "ru": "Компьютер не находит динамиков или наушников. Подключите их и попробуйте ещё раз.",
        "en": "The computer finds no loudspeakers or headphones. Plug them in and try again.",
    },
    "no_microphone": {
        "lv": "Dators neatrod mikrofonu. Pievienojiet to un mēģiniet vēlreiz; runāt var arī bez ieraksta.",
        "ru": "Компьютер не находит микрофон. Подключите его и попробуйте ещё раз; отвечать можно и без записи.",
        "en": "The computer finds no microphone. Plug one in and try again; you can also speak without recording.",
    },
    "microphone_forbidden": {
        "lv": "Sistēma neļauj programmai lietot mikrofonu. Atļaujiet to sistēmas privātuma iestatījumos.",
        "ru": "Система не разрешает программе пользоваться микрофоном. Разрешите это в настройках "
        "конфиденциальности системы.",
        "en": "The system does not let the program use the microphone. Allow it in the system's privacy settings.",
    },
    "microphone_silent": {
        "lv": "No mikrofona nenāk nekas, pat ne klusa šņākoņa. Visbiežāk sistēma neļauj programmai lietot mikrofonu "
        "vai mikrofons ir izslēgts: pārbaudiet privātuma iestatījumus un slēdzi uz mikrofona.",
        "ru": "С микрофона не поступает ничего, даже тихого шума. Чаще всего система не разрешает программе "
        "пользоваться микрофоном или он выключен: проверьте настройки конфиденциальности и выключатель на микрофоне.",
        "en": "Nothing comes from the microphone, not even faint noise. Most often the program has no permission for "
        "the microphone, or it is switched off: look at the privacy settings and the switch on the microphone.",
    },
    "microphone_lost": {
        "lv": "Mikrofons vairs neatbild. Pārbaudiet, vai tas ir pievienots. Līdz šim ierunātais ir saglabāts.",
        "ru": "Микрофон больше не отвечает. Проверьте, подключён ли он. Записанное до сих пор сохранено.",
        "en": "The microphone no longer answers. Check that it is plugged in. What was said so far is kept.",
    },
    "recording_disk_full": {
        "lv": "Diskā vairs nav vietas: {path}. Ieraksts ir saglabāts līdz šai vietai. Atbrīvojiet vietu un turpiniet.",
        "ru": "На диске больше нет места: {path}. Запись сохранена до этого момента. Освободите место и продолжайте.",
        "en": "The disk has no room left: {path}. The recording is kept as far as it goes. Free some room and go on.",
    },
    "recording_not_written": {
        "lv": "Ierakstu nevar saglabāt mapē {path}. Pārbaudiet, vai tajā drīkst rakstīt.",
        "ru": "Запись не удаётся сохранить в папке {path}. Проверьте, можно ли в неё писать.",
        "en": "The recording cannot be kept in the folder {path}. Check that you may write there.",
    },
    "recordings_not_erased": {
        "lv": "Dažus ierakstus neizdevās izdzēst: {path}. Aizveriet programmas, kas tos lieto, un mēģiniet vēlreiz.",
        "ru": "Некоторые записи не удалось удалить: {path}. Закройте программы, которые ими пользуются, и попробуйте "
        "снова.",
        "en": "Some recordings could not be erased: {path}. Close programs that use them and try again.",
    },
}
