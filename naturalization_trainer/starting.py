"""The start, until the first paint: a look into the person's file, and the window on the picture of home, or on home.

Before the first paint only QtWidgets and sqlite3 are imported besides our own small modules; a test names them.
"""

import signal
import sys

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from naturalization_trainer.clock import Clock
from naturalization_trainer.folders import Folders
from naturalization_trainer.store import quick
from naturalization_trainer.store.profiles import People
from naturalization_trainer.ui import first_picture
from naturalization_trainer.ui.main_window import MainWindow


class Start:
    """Shows the window on the picture of home where there is one that is still true, else on home itself."""

    def __init__(self, application: QApplication, folders: Folders, clock: Clock, language: str) -> None:
        self._application = application
        self._folders = folders
        self._clock = clock
        self._language = language
        self._window: MainWindow | None = None

    def show(self) -> None:
        """Show the window."""
        picture = self._picture()
        if picture is None:
            self._open()
            return
        self._window = MainWindow(picture=picture)
        self._window.painted.connect(self._open)
        self._window.show()

    def _picture(self) -> QPixmap | None:
        person = People(self._folders.data).last()
        path = person.path if person is not None else self._folders.data / "nobody"
        glance = quick.look(path)
        if glance.trouble is not None:
            return None
        name = first_picture.key(
            first_picture.platform(self._application), glance.home, person.name if person else "", self._language
        )
        return first_picture.find(person.folder if person is not None else self._folders.cache, name)

    def _open(self) -> None:
        from naturalization_trainer.app import App  # noqa: PLC0415 - after the first paint, where there is a picture

        app = App(self._application, self._folders, self._clock, language=self._language, window=self._window)
        sys.excepthook = app.catch
        app.show()


def run(application: QApplication, folders: Folders, clock: Clock, *, language: str = "") -> int:
    """Open the window and run until it is closed; return the exit code. Ctrl+C ends it: all is written already."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    start = Start(application, folders, clock, language)
    start.show()
    return application.exec()
