"""The language the windows speak, changed at run time: our texts and Qt's own."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES = ("lv", "ru", "uk", "en")
NAMES = {"lv": "Latviešu", "ru": "Русский", "uk": "Українська", "en": "English"}
FALLING_BACK = {"uk"}
"""Languages that may lack a text; it is then said in English."""
FOLDER = Path(__file__).parent / "i18n"


def system_language() -> str:
    """Return the first of our languages that the platform's user reads, else Latvian."""
    for tag in QLocale.system().uiLanguages():
        language = tag.split("-")[0]
        if language in LANGUAGES:
            return language
    return "lv"


class Translation:
    """Holds the translators of one application."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._worn: list[QTranslator] = []
        self._texts: list[bytes] = []
        self.language = ""

    def be_silent(self) -> None:
        """Take every translation off again: the texts are then those of the code."""
        for translator in self._worn:
            self._application.removeTranslator(translator)
            translator.setParent(None)
        self._worn = []
        self._texts = []
        self.language = ""
        QLocale.setDefault(QLocale("en"))

    def speak(self, language: str) -> str:
        """Speak a language (`system`: the platform's); every widget gets a `LanguageChange`. Return which it is.

        The last put on is asked first, so that what a language lacks is said in English.
        """
        chosen = language if language in LANGUAGES else system_language()
        if chosen == self.language:
            return chosen
        self.be_silent()
        QLocale.setDefault(QLocale(chosen))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if chosen in FALLING_BACK:
            self._wear_ours("en")
        translator = QTranslator(self._application)
        if translator.load(f"qtbase_{chosen}", qt_folder):
            self._wear(translator)
        self._wear_ours(chosen)
        self.language = chosen
        return chosen

    def _wear_ours(self, language: str) -> None:
        """Put on our texts from memory: a file Qt maps takes the program down when an update writes over it."""
        texts = (FOLDER / f"{language}.qm").read_bytes()
        translator = QTranslator(self._application)
        if translator.load(texts):
            self._texts.append(texts)
            self._wear(translator)

    def _wear(self, translator: QTranslator) -> None:
        self._application.installTranslator(translator)
        self._worn.append(translator)
