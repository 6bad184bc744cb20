"""What is told when no window can be opened."""

SENTENCES: dict[str, dict[str, str]] = {
    "display_missing": {
        "lv": "Nav ekrāna, uz kura atvērt logu. Palaidiet programmu no darbvirsmas (vai iestatiet DISPLAY).",
        "ru": "Нет экрана, на котором можно открыть окно. Запустите программу с рабочего стола (или задайте DISPLAY).",
        "en": "There is no screen to open a window on. Start the program from a desktop (or set DISPLAY).",
    },
    "display_unreachable": {
        "lv": "Ekrānam {display} nevar pieslēgties. Palaidiet programmu no darbvirsmas, kurā esat pieteicies.",
        "ru": "К экрану {display} нельзя подключиться. Запустите программу с рабочего стола, на котором вы вошли.",
        "en": "The screen {display} cannot be reached. Start the program from the desktop you are logged in to.",
    },
    "display_library": {
        "lv": "Logu nevar atvērt: trūkst sistēmas bibliotēkas {library}. Vairāk pasaka „doctor”.",
        "ru": "Окно открыть нельзя: не хватает системной библиотеки {library}. Подробнее: «doctor».",
        "en": "No window can be opened: the system library {library} is missing. “doctor” tells more.",
    },
}
