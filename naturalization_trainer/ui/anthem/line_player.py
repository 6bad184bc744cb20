"""Plays the lines of a text one after another, or one alone, and says which is heard."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.media.ports import Player
from naturalization_trainer.ui.notices import Notices


class LinePlayer(QObject):
    """`recordings`: of each line, in order. heard(int): the number of the line now heard, from 1; 0 for silence."""

    heard = Signal(int)

    def __init__(
        self, player: Player, recordings: Sequence[Path], notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player: Player | None = player
        self._recordings = tuple(recordings)
        self._notices = notices
        self._now = 0
        self._last = 0
        player.finished.connect(self._ended)
        player.failed.connect(self._failed)

    @property
    def is_playing(self) -> bool:
        """Whether a line is heard."""
        return self._now > 0

    def play(self, first: int, last: int) -> None:
        """Play the lines from one number to another, both included."""
        self.stop()
        self._last = last
        self._begin(first)

    def stop(self) -> None:
        """Fall silent."""
        if self._now and self._player is not None:
            self._player.stop()
            self._tell(0)

    def close(self) -> None:
        """Fall silent and listen no more."""
        self.stop()
        if self._player is not None:
            self._player.finished.disconnect(self._ended)
            self._player.failed.disconnect(self._failed)
            self._player = None

    def _begin(self, number: int) -> None:
        if self._player is not None:
            self._tell(number)
            self._player.play(self._recordings[number - 1])

    def _tell(self, number: int) -> None:
        self._now = number
        self.heard.emit(number)

    @Slot()
    def _ended(self) -> None:
        if not self._now:
            return
        if self._now < self._last:
            self._begin(self._now + 1)
        else:
            self._tell(0)

    @Slot(object)
    def _failed(self, error: object) -> None:
        if self._now:
            self._tell(0)
            if isinstance(error, Exception):
                self._notices.tell(error)
