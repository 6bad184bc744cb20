"""Time to look before one speaks: it counts down calmly and stops nobody from beginning earlier."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.desk import Desk
from naturalization_trainer.ui.kit.notice import Notice


class LookFirst(Notice):
    """Counts `seconds` of the examination's own clock from when it is first shown."""

    def __init__(self, desk: Desk, seconds: float, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self._until = desk.used + seconds * desk.form.time_factor
        desk.clock.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Say how long is left to look."""
        left = -int(-(self._until - self._desk.used) // 1)
        if left > 0:
            self.set_text(self.tr("Look at the picture: %n second(s). You may begin to speak earlier.", "", left))
        else:
            self.set_text(self.tr("Now speak: press Record."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.look()
