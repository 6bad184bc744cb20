"""Reporting a question: why, and a few words; kept in a file on this computer."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.kit.writing import Writing

REASONS = ("key", "unclear", "language", "sound", "other")


class ReportForm(Pane):
    """A quiet button that opens the form. sent(str, str): the reason and the note."""

    sent = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12)
        self._open = BigButton(rank="quiet", icon="flag")
        self._form: Pane | None = None
        self.add_aside(self._open)
        self._open.clicked.connect(self._show_form)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._open.setText(self.tr("Report this question"))
        if self._form is None:
            return
        words = {
            "key": self.tr("The right answer is wrong"),
            "unclear": self.tr("The question is unclear"),
            "language": self.tr("A mistake in the language"),
            "sound": self.tr("The recording is bad"),
            "other": self.tr("Something else"),
        }
        for reason, row in self._reasons.items():
            row.setText(words[reason])
        self._label.setText(self.tr("A few words, if you like"))
        self._note.area.setAccessibleName(self._label.text())
        self._send.setText(self.tr("Keep the report"))
        self._close.setText(self.tr("Never mind"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _make(self) -> Pane:
        form = Pane(gap=8)
        self._reasons = {reason: ChoiceRow("") for reason in REASONS}
        self._group = QButtonGroup(self)
        for row in self._reasons.values():
            self._group.addButton(row)
            form.add(row)
        self._reasons["key"].setChecked(True)
        self._label = Words(face="strong")
        self._note = Writing(2)
        self._send = BigButton(icon="check")
        self._close = BigButton(rank="quiet")
        form.add(self._label, self._note, Row(self._send, self._close))
        self._send.clicked.connect(self._give)
        self._close.clicked.connect(self._hide_form)
        return form

    @Slot()
    def _show_form(self) -> None:
        if self._form is None:
            self._form = self._make()
            self.add(self._form)
            self.retranslate()
        self._form.show()
        self._open.hide()
        self._reasons["key"].setFocus()

    @Slot()
    def _hide_form(self) -> None:
        if self._form is not None:
            self._form.hide()
        self._open.show()
        self._open.setFocus()

    @Slot()
    def _give(self) -> None:
        reason = next(reason for reason, row in self._reasons.items() if row.isChecked())
        self.sent.emit(reason, self._note.text().strip())
        self._note.set_text("")
        self._hide_form()
