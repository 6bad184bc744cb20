"""A line of the text one presses to hear it; the one that is heard stands on a ground, with a loudspeaker."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.theme import look


class LineButton(BigButton):
    """A line in large letters. `number` counts from 1."""

    def __init__(self, number: int, line: str, parent: QWidget | None = None) -> None:
        super().__init__(line, parent, rank="quiet", icon="play")
        self.number = number
        self.setCheckable(True)
        self.clicked.connect(self._stay)
        self._heard = False
        self.retranslate()

    def show_heard(self, *, heard: bool) -> None:
        """Show whether the line is being heard."""
        self._heard = heard
        self.set_drawing("speaker" if heard else "play")
        self.setChecked(heard)

    def retranslate(self) -> None:
        """Say what pressing does, for whoever cannot see it."""
        self.setAccessibleDescription(self.tr("Line %1: press to hear it").replace("%1", str(self.number)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _stay(self) -> None:
        """Let pressing change nothing by itself: what is heard decides."""
        self.setChecked(self._heard)

    def _wear(self) -> None:
        super()._wear()
        font = look.current().font("prompt")
        if font != self.font():
            self.setFont(font)
            self.updateGeometry()
