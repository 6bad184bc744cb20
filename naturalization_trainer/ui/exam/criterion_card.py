"""One criterion a person marks by: what earns how many points, of which one is chosen."""

from PySide6.QtCore import QEvent, QLocale, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from naturalization_trainer.exam.form import Criterion
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.numbers import points


class CriterionCard(Card):
    """given(str, float): the criterion's id and the points chosen."""

    given = Signal(str, float)

    def __init__(self, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8, inset=20)
        self._criterion = criterion
        self._name = Words(face="strong")
        self._group = QButtonGroup(self)
        self._rows: dict[float, ChoiceRow] = {}
        self.add(self._name)
        for key in sorted(criterion.descriptors, key=float):
            row = ChoiceRow("", letter=key)
            self._rows[float(key)] = row
            self._group.addButton(row)
            self.add(row)
        self._group.buttonClicked.connect(self._chosen)
        self.retranslate()

    @property
    def criterion_id(self) -> str:
        """The criterion's id."""
        return self._criterion.id

    def points(self) -> float | None:
        """Return the points chosen; None while there are none."""
        return next((earned for earned, row in self._rows.items() if row.isChecked()), None)

    def set_points(self, earned: float | None) -> None:
        """Show points given before."""
        self._group.setExclusive(False)
        for value, row in self._rows.items():
            row.setChecked(value == earned)
        self._group.setExclusive(True)

    def retranslate(self) -> None:
        """Say the words anew."""
        language = QLocale().name()[:2]
        name = self._criterion.name.get(language) or self._criterion.name["lv"]
        said = self.tr("%1 (0 to %2)").replace("%1", name).replace("%2", points(self._criterion.out_of))
        self._name.setText(said)
        for value, row in self._rows.items():
            texts = self._criterion.descriptors[f"{value:g}"]
            row.setText(texts.get(language) or texts["lv"])
            row.setAccessibleName(f"{self._name.text()}. {value:g}: {row.text()}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(QAbstractButton)
    def _chosen(self, pressed: QAbstractButton) -> None:
        for value, row in self._rows.items():
            if row is pressed:
                self.given.emit(self._criterion.id, value)
