"""A date to type or to press together: day, month and year in three fields, and buttons that lead to a date."""

import datetime

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.text_field import TextField
from naturalization_trainer.ui.kit.words import Words

_JUMPS = (30, 60, 90)
_STEPS = (-7, -1, 1, 7)


class DateFields(Pane):
    """Three fields. changed(): the date was changed by the person. today: from when "in a month" is counted."""

    changed = Signal()

    def __init__(self, today: datetime.date, shown: datetime.date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12)
        self._today = today
        self._labels = [Words(face="strong") for _ in range(3)]
        self.fields = [TextField(columns) for columns in (4, 4, 7)]
        boxes = []
        for label, field in zip(self._labels, self.fields, strict=True):
            field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            field.setMaxLength(4)
            field.textEdited.connect(self._edited)
            label.setBuddy(field)
            box = Pane(gap=4)
            box.add(label, field)
            boxes.append(box)
        self._jumps = {days: BigButton() for days in _JUMPS}
        self._steps = {days: BigButton(rank="quiet") for days in _STEPS}
        self._said = Words(face="strong")
        self.add(Row(*boxes), self._said, Row(*self._jumps.values(), gap=8), Row(*self._steps.values(), gap=4))
        for button in (*self._jumps.values(), *self._steps.values()):
            button.clicked.connect(self._pressed)
        if shown is not None:
            self.set_date(shown)
        self.retranslate()

    def date(self) -> datetime.date | None:
        """Return the date; None where the fields make none. A year of two figures is of this century."""
        try:
            day, month, year = (int(field.text().strip().rstrip(".")) for field in self.fields)
            return datetime.date(year + (2000 if year < 100 else 0), month, day)  # noqa: PLR2004 - two figures
        except (ValueError, OverflowError):
            return None

    def set_date(self, date: datetime.date) -> None:
        """Show a date."""
        for field, value in zip(self.fields, (date.day, date.month, date.year), strict=True):
            field.setText(str(value))
        self._say()

    def retranslate(self) -> None:
        """Say every word anew."""
        for label, text in zip(self._labels, (self.tr("Day"), self.tr("Month"), self.tr("Year")), strict=True):
            label.setText(text)
        for field, label in zip(self.fields, self._labels, strict=True):
            field.setAccessibleName(label.text())
        for days, text in zip(
            _JUMPS, (self.tr("In a month"), self.tr("In two months"), self.tr("In three months")), strict=True
        ):
            self._jumps[days].setText(text)
        steps = (
            self.tr("A week earlier"),
            self.tr("A day earlier"),
            self.tr("A day later"),
            self.tr("A week later"),
        )
        for days, text in zip(_STEPS, steps, strict=True):
            self._steps[days].setText(text)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say(self) -> None:
        """Say the date in words, so that day and month are not mixed up."""
        from PySide6.QtCore import QDate, QLocale  # noqa: PLC0415 - where a date is chosen

        date = self.date()
        text = ""
        if date is not None:
            whole = QDate(date.year, date.month, date.day)
            text = QLocale().toString(whole, QLocale.FormatType.LongFormat)
        self._said.setText(text or self.tr("Write the date in figures, for example 15, 6, 2027."))

    @Slot()
    def _edited(self) -> None:
        self._say()
        self.changed.emit()

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        jump = next((days for days, one in self._jumps.items() if one is button), None)
        step = next((days for days, one in self._steps.items() if one is button), 0)
        date = self._today + datetime.timedelta(days=jump) if jump else self.date() or self._today
        self.set_date(date + datetime.timedelta(days=step))
        announce(self, self._said.text())
        self.changed.emit()
