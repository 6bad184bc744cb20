"""The time left, told calmly: whole minutes, seconds only near the end."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.words import Words

NEAR = 300
MINUTE = 60
_TOLD = (600, 300, 60)


class ClockLabel(Pane):
    """The phase's clock. told(str): the sentence to announce when ten, five and one minute are left."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8, across=True)
        self._seconds: int | None = None
        self._shown: tuple[int, int] | None = None
        self._picture = Picture("clock", size=26, ink="ink_soft")
        self._words = Words(face="strong", wrap=False)
        self.add_aside(self._picture, Qt.AlignmentFlag.AlignVCenter)
        self.add(self._words)

    def text(self) -> str:
        """Return what the label says."""
        return self._words.text()

    def set_seconds(self, left: float) -> None:
        """Show how many seconds are left (rounded up); negative counts as none."""
        seconds = max(0, -int(-left // 1))
        before, self._seconds = self._seconds, seconds
        self._show(seconds)
        for mark in _TOLD:
            if before is not None and seconds <= mark < before:
                self.told.emit(self.tr("%n minute(s) left", "", mark // MINUTE))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._seconds is not None:
            self._shown = None
            self._show(self._seconds)

    def _show(self, seconds: int) -> None:
        near = seconds <= NEAR
        shown = divmod(seconds, MINUTE) if near else (-(-seconds // MINUTE), -1)
        if shown == self._shown:
            return
        self._shown = shown
        minutes, rest = shown
        if near:
            self._words.setText(self.tr("%1:%2 left").replace("%1", str(minutes)).replace("%2", f"{rest:02}"))
        else:
            self._words.setText(self.tr("%n minute(s) left", "", minutes))
        self._words.set_ink("wait" if near else "ink")
        self._picture.show_drawing("clock", "wait" if near else "ink_soft")
