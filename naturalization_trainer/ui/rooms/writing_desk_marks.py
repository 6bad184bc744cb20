"""Marking one's own letter: what earns how much, beside three letters that have their marks."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.scoring import letter_limit
from naturalization_trainer.ui.exam.criterion_card import CriterionCard
from naturalization_trainer.ui.exam.footing import Footing
from naturalization_trainer.ui.exam.letter_evidence import OwnLetter, SampleLetters
from naturalization_trainer.ui.kit.beside import Beside
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.numbers import points
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.writing.figures import LetterWork

WIDTH = 1240


class WritingMarksRoom(Room):
    """kept(object, float): the marks by criterion, None where none were given, and the most this letter can earn.

    letter_asked(): back to the letter.
    """

    kept = Signal(object, float)
    letter_asked = Signal()

    def __init__(self, work: LetterWork, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self._work = work
        self._text = text
        self._heading = Heading()
        self._lead = Prose(ink="ink_soft")
        self._again = BigButton(rank="quiet", icon="back")
        self._unmarked = BigButton(rank="quiet", icon="forward")
        self._cards = [CriterionCard(criterion) for criterion in work.criteria]
        evidence = Pane(gap=16)
        evidence.add(OwnLetter(work.item, text))
        if work.item.samples:
            evidence.add(SampleLetters(work.item, work.criteria))
        evidence.add_stretch()
        column = Pane(gap=16)
        column.add(*self._cards)
        column.add_aside(self._unmarked)
        column.add_stretch()
        head = Pane(gap=12, across=True)
        head.add(self._heading, stretch=1)
        head.add_aside(self._again, Qt.AlignmentFlag.AlignVCenter)
        self.page.add(head, self._lead, Beside(evidence, column, least=900, share=0.5, gap=24))
        self._total = Words(face="strong")
        self._limit = Notice(tone="wait")
        self._keep = BigButton(rank="primary", icon="check")
        self.foot.add(Footing(self._limit, self._total, Row(self._keep), width=WIDTH))
        self.foot.show()
        for card in self._cards:
            card.given.connect(self._given)
        self._keep.clicked.connect(self.keep_marks)
        self._unmarked.clicked.connect(self._keep_unmarked)
        self._again.clicked.connect(self.letter_asked)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("My own marks for the letter")

    def first_focus(self) -> QWidget | None:
        """Begin at the first criterion."""
        rows = self._cards[0].findChildren(ChoiceRow) if self._cards else []
        return rows[0] if rows else self._unmarked

    def retranslate(self) -> None:
        """Say every word anew."""
        self._heading.setText(self.title())
        self._lead.set_text(
            self.tr(
                "The program does not judge letters. Read the three letters and their reasons, then mark your own as"
                " a stranger would. These criteria are ours: the rules give none."
            )
        )
        self._keep.setText(self.tr("Keep letter and marks"))
        self._unmarked.setText(self.tr("Keep without marks"))
        self._again.setText(self.tr("Improve the letter"))
        self._say_total()

    def _marks(self) -> dict[str, float]:
        given = {card.criterion_id: card.points() for card in self._cards}
        return {criterion: earned for criterion, earned in given.items() if earned is not None}

    def _most(self, marks: dict[str, float]) -> float:
        return letter_limit(self._work.section, self._work.form_item, self._text, marks)

    def _say_total(self) -> None:
        marks = self._marks()
        limit = self._most(marks)
        whole = len(marks) == len(self._cards) and bool(self._cards)
        self._keep.setEnabled(whole)
        earned = min(sum(marks.values()), limit)
        said = self.tr("%1 of %2 points").replace("%1", points(earned))
        said = said.replace("%2", points(self._work.form_item.out_of))
        if not whole:
            said += " · " + self.tr("%n criterion(s) still to mark", "", len(self._cards) - len(marks))
        self._total.setText(said)
        capped = sum(marks.values()) > limit
        self._limit.setVisible(capped)
        if capped:
            told = self.tr("A letter that is too short or off the topic earns %1 points at most.")
            self._limit.set_text(told.replace("%1", points(limit)))

    @Slot(str, float)
    def _given(self, _criterion: str, _points: float) -> None:
        self._say_total()

    @Slot()
    def keep_marks(self) -> None:
        """Keep the letter with the marks given."""
        marks = self._marks()
        self.kept.emit(marks, self._most(marks))

    @Slot()
    def _keep_unmarked(self) -> None:
        self.kept.emit(None, self._most({}))
