"""One of the four questions: large, alone on its page."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.rooms.reliefs import QUESTIONS, Question


class ProfileQuestion(Pane):
    """answered(int, str): the question's place and the answer. back_asked(int): to the question before this place."""

    answered = Signal(int, str)
    back_asked = Signal(int)

    def __init__(self, place: int, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=16)
        self._place = place
        self._question = question
        self._over = Words(face="note", ink="accent_ink")
        self._asked = Heading(face="title")
        self._why = Prose(ink="ink_soft")
        head = Pane(gap=6)
        head.add(self._over, self._asked, self._why)
        self.add(head)
        self._group = QButtonGroup(self)
        self._rows: dict[str, ChoiceRow] = {}
        for answer in question.answers:
            row = ChoiceRow("")
            self._group.addButton(row)
            self._rows[answer] = row
            self.add(row)
        self._back = BigButton(icon="back")
        self._back.setVisible(place > 0)
        self._next = BigButton(rank="primary", icon="forward")
        self._next.setEnabled(False)
        self.add(Row(self._back, self._next))
        self._group.buttonClicked.connect(self._chosen)
        self._next.clicked.connect(self.go_on)
        self._back.clicked.connect(self._go_back)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """Return the answer chosen, else the first."""
        return self._group.checkedButton() or next(iter(self._rows.values()))

    def retranslate(self) -> None:
        """Say every word anew."""
        over = self.tr("Question %1 of %2").replace("%1", str(self._place + 1)).replace("%2", str(len(QUESTIONS)))
        self._over.setText(over)
        asked, why, answers = self._said()
        self._asked.setText(asked)
        self._why.set_text(why)
        for row, text in zip(self._rows.values(), answers, strict=True):
            row.setText(text)
            row.updateGeometry()
        self._back.setText(self.tr("Back"))
        self._next.setText(self.tr("Next"))

    def _said(self) -> tuple[str, str, tuple[str, ...]]:
        match self._question.id:
            case "age":
                return (
                    self.tr("Are you 65 or older?"),
                    self.tr("From 65 on there is no writing test."),
                    (self.tr("No"), self.tr("Yes, I am 65 or older")),
                )
            case "descent":
                return (
                    self.tr("Do you register citizenship as a Latvian or a Liv?"),
                    self.tr(
                        "Only for those who prove that they are Latvians or Livs. If you are not sure, choose “No”."
                    ),
                    (self.tr("No"), self.tr("Yes, as a Latvian or a Liv")),
                )
            case "schooling":
                return (
                    self.tr("Did you study in Latvian?"),
                    self.tr("Some certificates stand in for the language test. PMLP checks them."),
                    (
                        self.tr("No, or I am not sure"),
                        self.tr(
                            "Yes: higher education in Latvian, or a centralised examination in Latvian "
                            "(9th form at least 50 %, 12th form at least 20 %)"
                        ),
                        self.tr("Yes: basic school, more than half of the lessons in Latvian"),
                    ),
                )
            case _:
                return (
                    self.tr("Do you have a disability that makes the test harder?"),
                    self.tr("The answer stays on this computer and only leaves out what you need not take."),
                    (
                        self.tr("No, or I would rather not say"),
                        self.tr("I have no writing hand (group II or III)"),
                        self.tr("Sight (group II or III)"),
                        self.tr("Speech (group II or III)"),
                        self.tr("Hearing (group II or III)"),
                        self.tr("Disability group I"),
                    ),
                )

    @Slot(QAbstractButton)
    def _chosen(self, _row: QAbstractButton) -> None:
        self._next.setEnabled(True)

    @Slot()
    def go_on(self) -> None:
        """Tell what was chosen, if anything was."""
        chosen = self._group.checkedButton()
        for answer, row in self._rows.items():
            if row is chosen:
                self.answered.emit(self._place, answer)

    @Slot()
    def _go_back(self) -> None:
        self.back_asked.emit(self._place)
