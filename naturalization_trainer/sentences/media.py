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
        "lv": "{task}: parauga atbilde paliek tikai rakstiski, jo balss nevar pareizi nolasīt „{words}”.",
        "ru": "{task}: образец ответа остаётся только в письменном виде: голос не может правильно прочитать «{words}».",
        "en": "{task}: the model answer stays in writing only, since a voice cannot read “{words}” rightly.",
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
}
