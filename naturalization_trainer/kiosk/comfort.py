"""Large text, contrast, more time: one touch each, on the welcome and in the visit."""

from typing import NamedTuple

from PySide6.QtCore import Signal, Slot

from naturalization_trainer.kiosk.words import say
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row

LARGE = 150
"""The large text's size in percent."""


class Comfort(NamedTuple):
    """What a visitor asked for."""

    large: bool = False
    contrast: bool = False
    more_time: bool = False

    @property
    def options(self) -> dict[str, str]:
        """The settings of the program that follow from it."""
        theme = "contrast" if self.contrast else "light"
        return {"theme": theme, "text_size": str(LARGE if self.large else 100)}


class ComfortRow(Row):
    """Three buttons that stay down. changed(Comfort): one was pressed."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {
            "large": BigButton(icon="text_size"),
            "contrast": BigButton(icon="theme"),
            "more_time": BigButton(icon="clock"),
        }
        for button in self.buttons.values():
            button.setCheckable(True)
            button.clicked.connect(self._tell)
            self.add(button)

    def comfort(self) -> Comfort:
        """Return what is down."""
        return Comfort(**{name: button.isChecked() for name, button in self.buttons.items()})

    def show_comfort(self, comfort: Comfort) -> None:
        """Show what was asked for elsewhere."""
        for name, down in comfort._asdict().items():
            self.buttons[name].setChecked(down)
            self.buttons[name].set_rank("primary" if down else "secondary")

    def set_language(self, language: str) -> None:
        """Speak another language."""
        for name, button in self.buttons.items():
            button.setText(say(name, language))

    @Slot()
    def _tell(self) -> None:
        self.show_comfort(self.comfort())
        self.changed.emit(self.comfort())
