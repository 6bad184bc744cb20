"""A large button for sound: play, pause, record, stop; always with its word."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton

STATES = ("play", "pause", "stop", "record", "again")


class AudioButton(BigButton):
    """A button that shows what pressing it does: one of `STATES`."""

    def __init__(self, state: str = "play", parent: QWidget | None = None, *, rank: str = "secondary") -> None:
        super().__init__("", parent, rank=rank, icon="play")
        self._state = state
        self.set_state(state)

    def state(self) -> str:
        """Return what pressing does now."""
        return self._state

    def set_state(self, state: str) -> None:
        """Change what pressing does."""
        self._state = state
        words = {
            "play": self.tr("Listen"),
            "pause": self.tr("Pause"),
            "stop": self.tr("Stop"),
            "record": self.tr("Record"),
            "again": self.tr("Listen again"),
        }
        self.setText(words[state])
        self.set_drawing("play" if state == "again" else state)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_state(self._state)
