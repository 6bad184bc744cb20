"""The composition root: makes the program and its window, joins them, and lets Qt run."""

import sys
from types import TracebackType

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from naturalization_trainer import thrift
from naturalization_trainer.clock import Clock
from naturalization_trainer.folders import Folders
from naturalization_trainer.program import Program
from naturalization_trainer.ui import first_picture
from naturalization_trainer.ui.main_window import MainWindow
from naturalization_trainer.ways.examining import Examining
from naturalization_trainer.ways.lobby import AskFolder, Lobby

REST = 2_000
"""Milliseconds after which, at home, is done what nobody shall wait for: time to see and to press something."""


def ask_folder(parent: QWidget, title: str) -> str:
    """Let the person choose a folder; "" where they chose none."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return QFileDialog.getExistingDirectory(parent, title, documents)


class App:
    """Everything of one run, joined."""

    def __init__(
        self,
        application: QApplication,
        folders: Folders,
        clock: Clock,
        *,
        language: str = "",
        folder_asked: AskFolder = ask_folder,
        window: MainWindow | None = None,
    ) -> None:
        self._platform = first_picture.platform(application)
        self.program = Program(application, folders, clock, language=language)
        self.window = window or MainWindow()
        self.window.furnish()
        self.lobby = Lobby(self.program, self.window, folder_asked)
        self.examining = Examining(self.program, self.window, self.lobby)
        self.program.notices.shown.connect(self.window.show_message)
        self._rest = QTimer(self.window)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._at_rest)
        self.program.figures_changed.connect(self._rest.start)
        self.program.options_changed.connect(self._rest.start)
        self.window.closing.connect(self._leave_picture)
        self.window.closing.connect(self.program.close)
        application.styleHints().colorSchemeChanged.connect(self.program.wear)

    def show(self) -> None:
        """Show the window on home; the rest is opened once it has been painted."""
        if self.window.is_painted:
            QTimer.singleShot(0, self.program.open)
        else:
            self.window.painted.connect(self.program.open)
        self._rest.start()
        self.window.show_room(self.lobby.home)
        self.window.show()

    def _leave_picture(self) -> None:
        """Leave the picture of home that the next start shows first."""
        self._rest.stop()
        self.lobby.go_home()
        self._rest.stop()
        self._keep_picture(anew=True)

    def _at_rest(self) -> None:
        """Keep what home has come to show, for the case that nobody gets to close the window; give memory back."""
        at_home = self.window.room() is self.lobby.home and not self.window.bar.isVisible()
        if at_home and self.program.background.is_idle:
            self._keep_picture(anew=False)
            thrift.give_back()

    def _keep_picture(self, *, anew: bool) -> None:
        """Keep the picture of the window; unless `anew`, only where none is kept that shows the same."""
        program, person = self.program, self.program.person
        folder = person.folder if person is not None else program.folders.cache
        if person is not None and not folder.is_dir():
            return
        name = person.name if person is not None else ""
        key = first_picture.key(self._platform, program.glance.home, name, program.forced_language)
        if not anew and first_picture.is_kept(folder, key):
            return
        keyboard = self.window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self.window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
        self.lobby.home.set_timeless(True)
        first_picture.keep(folder, key, self.window)
        self.lobby.home.set_timeless(False)
        self.window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, keyboard)

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take what nobody caught: a bug is logged and told, and the program goes on."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.program.notices.tell(error)
