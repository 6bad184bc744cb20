"""One setting: its name and its values as rows, the one in force marked."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from naturalization_trainer.options import OPTIONS
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.flow import Grid
from naturalization_trainer.ui.kit.words import Heading
from naturalization_trainer.ui.translation import NAMES


class OptionChoice(Card):
    """changed(str, str): the setting's name and the value chosen."""

    changed = Signal(str, str)

    def __init__(self, name: str, value: str, parent: QWidget | None = None, *, least: int) -> None:
        super().__init__(parent)
        self._name = name
        self._title = Heading(face="section")
        self._group = QButtonGroup(self)
        values = next(option.values for option in OPTIONS if option.name == name)
        self._rows = {known: ChoiceRow("") for known in values}
        for row in self._rows.values():
            self._group.addButton(row)
        self.add(self._title, Grid(*self._rows.values(), least=least, most=5, gap=8))
        self.show_value(value)
        self._group.buttonClicked.connect(self._chosen)

    def first_focus(self) -> QWidget:
        """Return the value in force."""
        return self._group.checkedButton() or next(iter(self._rows.values()))

    def show_value(self, value: str) -> None:
        """Mark the value in force."""
        self._rows[value].setChecked(True)

    def retranslate(self) -> None:
        """Say every word anew."""
        title, words = self._said()
        self._title.setText(title)
        for value, row in self._rows.items():
            row.setText(words.get(value, value))
            row.updateGeometry()

    def _said(self) -> tuple[str, dict[str, str]]:
        system = {"system": self.tr("As on this computer")}
        match self._name:
            case "language":
                return self.tr("Language"), {**NAMES, **system}
            case "theme":
                names = {
                    "light": self.tr("Light"),
                    "dark": self.tr("Dark"),
                    "contrast": self.tr("High contrast"),
                }
                return self.tr("Appearance"), {**names, **system}
            case _:
                return self.tr("Text size"), {value: f"{value} %" for value in self._rows}

    @Slot(QAbstractButton)
    def _chosen(self, chosen: QAbstractButton) -> None:
        for value, row in self._rows.items():
            if row is chosen:
                self.changed.emit(self._name, value)
