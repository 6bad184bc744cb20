"""Something that cannot be undone, in two steps on the page itself: no window ever pops up in an examination."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane


class Confirm(Pane):
    """A button that opens a question with two answers. `beside`: what stands in the first step beside the button.

    opened(): the question stands there, and should be seen. confirmed(): the person said yes.
    """

    opened = Signal()
    confirmed = Signal()

    def __init__(self, *beside: QWidget, rank: str = "secondary", icon: str = "") -> None:
        super().__init__(gap=12)
        self.ask = BigButton(rank=rank, icon=icon)
        self._question = Notice(tone="wait")
        self.yes = BigButton(rank="primary")
        self.no = BigButton()
        self._second = Pane(gap=12)
        self._second.add(self._question, Row(self.yes, self.no))
        self._second.hide()
        self._first = Row(*beside, self.ask)
        self.add(self._first, self._second)
        self.ask.clicked.connect(self._open)
        self.yes.clicked.connect(self._confirm)
        self.no.clicked.connect(self.close_question)

    def say(self, ask: str, question: str, yes: str, no: str) -> None:
        """Set the words of both steps."""
        self.ask.setText(ask)
        self._question.set_text(question)
        self.yes.setText(yes)
        self.no.setText(no)

    @Slot()
    def close_question(self) -> None:
        """Go back to the first step."""
        had_focus = self.yes.hasFocus() or self.no.hasFocus()
        self._second.hide()
        self._first.show()
        if had_focus:
            self.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open(self) -> None:
        self._second.show()
        self._first.hide()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._question.text(), urgent=True)
        self.opened.emit()

    @Slot()
    def _confirm(self) -> None:
        self.close_question()
        self.confirmed.emit()
