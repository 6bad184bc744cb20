"""Plays one recording at a time for the rows on a page: pressing another row stops the one before."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.media.ports import Player
from naturalization_trainer.ui.kit.audio_button import AudioButton
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.notices import Notices


class ListenRow(Pane):
    """A button that plays a recording, with its name; or a word that it is not there. asked(): play it, or stop."""

    asked = Signal()

    def __init__(self, path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12, across=True)
        self.path = path
        self._name = self._of = ""
        self._button = AudioButton("play")
        self._words = Words(face="note", ink="ink_soft")
        self.add_aside(self._button)
        self.add_aside(self._words, Qt.AlignmentFlag.AlignVCenter)
        self.add_stretch()
        self._button.clicked.connect(self.asked)
        if path is not None:
            self.setFocusProxy(self._button)
        self.show_playing(playing=False)

    def set_name(self, name: str, of: str = "") -> None:
        """Say what is to be heard; `of` tells rows of one name apart for whoever does not see where they stand."""
        self._name, self._of = name, of
        self._say()

    def show_playing(self, *, playing: bool) -> None:
        """Show whether it is being played."""
        self._button.setVisible(self.path is not None)
        self._button.set_state("stop" if playing else "play")
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        gone = self.tr("%1: not recorded").replace("%1", self._name)
        self._words.setText(self._name if self.path is not None else gone)
        self._button.setAccessibleDescription(f"{self._name}: {self._of}" if self._of else self._name)


class Playback(QObject):
    """Joins rows to a player. `player` None: there is no sound on this computer, and the rows say nothing plays."""

    def __init__(self, player: Player | None, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._notices = notices
        self._row: ListenRow | None = None
        if player is not None:
            player.finished.connect(self._ended)
            player.failed.connect(self._failed)

    def row(self, path: Path | None) -> ListenRow:
        """Return a new row for a recording."""
        row = ListenRow(path if self._player is not None else None)
        row.asked.connect(self._toggle)
        return row

    def stop(self) -> None:
        """Fall silent."""
        if self._player is not None and self._row is not None:
            self._player.stop()
            self._ended()

    def close(self) -> None:
        """Fall silent and listen no more."""
        self.stop()
        if self._player is not None:
            self._player.finished.disconnect(self._ended)
            self._player.failed.disconnect(self._failed)
            self._player = None

    @Slot()
    def _toggle(self) -> None:
        row = self.sender()
        before = self._row
        self.stop()
        if not isinstance(row, ListenRow) or row is before or row.path is None or self._player is None:
            return
        self._row = row
        row.show_playing(playing=True)
        self._player.play(row.path)

    @Slot()
    def _ended(self) -> None:
        row, self._row = self._row, None
        if row is not None:
            row.show_playing(playing=False)

    @Slot(object)
    def _failed(self, error: object) -> None:
        if self._row is not None:
            self._ended()
            if isinstance(error, Exception):
                self._notices.tell(error)
