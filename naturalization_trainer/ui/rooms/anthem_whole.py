"""The whole anthem from memory in writing, compared letter by letter and counted as we count the examination."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.items.item import Outcome
from naturalization_trainer.items.recitation.lines import Found
from naturalization_trainer.learning.anthem import Line
from naturalization_trainer.ui.anthem.slip_remarks import said_of_line
from naturalization_trainer.ui.anthem.trainer_room import WIDTH, TrainerRoom
from naturalization_trainer.ui.exam.footing import Footing
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.letter_bar import LetterBar
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.recited_line import RecitedLine
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.kit.writing import Writing
from naturalization_trainer.ui.numbers import points


class AnthemWholeRoom(TrainerRoom):
    """answered(str): the text is finished. typed(str): it is being written. again_asked(): an empty sheet."""

    answered = Signal(str)
    typed = Signal(str)
    again_asked = Signal()

    def __init__(self, lines: Sequence[Line], cut: float, draft: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._cut = cut
        self._found: tuple[Found, ...] = ()
        self._outcome: Outcome | None = None
        self._task = Words(face="strong")
        self._writing = Writing(len(lines) + 1, ruled=True)
        self._task.setBuddy(self._writing.area)
        self._writing.set_text(draft)
        self._kept = Words(face="note", ink="ink_soft")
        self._check = BigButton(rank="primary", icon="check")
        self._verdict = Notice(tone="good")
        self._rows = [RecitedLine() for _ in lines]
        review = Card(gap=8, inset=20)
        review.add(*self._rows)
        self._again = BigButton(rank="primary", icon="writing")
        self._after = Pane(gap=16)
        self._after.add(self._verdict, review, Row(self._again))
        self._after.hide()
        self._asking = Row(self._check, self._kept)
        self.page.add(self.top, self._task, self._writing, self._asking, self._after)
        self.foot.add(Footing(LetterBar(), width=WIDTH))
        self.foot.show()
        self._writing.typed.connect(self._typed)
        self._check.clicked.connect(self._answer)
        self._again.clicked.connect(self.again_asked)
        self.see(self._writing.area)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("The whole anthem in writing")

    def first_focus(self) -> QWidget | None:
        """Return the sheet, or the button for a new one."""
        return self._writing.area if self._outcome is None else self._again

    def text(self) -> str:
        """Return what is written."""
        return self._writing.text()

    def show_text(self, text: str) -> None:
        """Show what was written."""
        self._writing.set_text(text)

    def show_outcome(self, outcome: Outcome, found: tuple[Found, ...]) -> None:
        """Show what the text came to, once that is kept."""
        self._outcome, self._found = outcome, found
        self._writing.set_read_only(True)
        self._task.hide()
        self._asking.hide()
        self._after.show()
        self.foot.hide()
        self.retranslate()
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.see(self._verdict)
        self.announce(self._verdict.text())

    def show_empty(self) -> None:
        """Say that nothing was written yet."""
        self._kept.setText(self.tr("Nothing is written yet. Begin with what you remember, in any place."))
        self.announce(self._kept.text())
        self._writing.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self._task.setText(self.tr("Write both stanzas from memory, each once."))
        self._writing.area.setAccessibleName(self._task.text())
        self._kept.setText(self.tr("What you write is kept as you go."))
        self._check.setText(self.tr("Check"))
        self._again.setText(self.tr("Write it once more"))
        outcome = self._outcome
        if outcome is None or outcome.points is None:
            return
        enough = outcome.points >= self._cut
        self._verdict.set_tone("good" if enough else "wait")
        self._verdict.set_text(self._say(outcome.points, outcome.out_of, sum(outcome.parts), enough=enough))
        for row, line, found in zip(self._rows, self._lines, self._found, strict=True):
            row.show_line(line.text, found.given if found.recognised else None, said_of_line(found, line.text))

    def _say(self, earned: float, out_of: float, recognised: int, *, enough: bool) -> str:
        counted = self.tr("As we count it: %1 of %2 points.").replace("%1", points(earned))
        counted = counted.replace("%2", points(out_of))
        if earned == out_of:
            said = self.tr("All of it is there. In the examination that is enough.")
        elif enough:
            said = self.tr("In the examination that is enough. What is marked is still to be mended.")
        else:
            lines = self.tr("%1 of %2 lines are there.").replace("%1", str(recognised))
            said = lines.replace("%2", str(len(self._lines))) + " " + self.tr("Go on line by line, it will come.")
        return f"{said} {counted}"

    @Slot()
    def _typed(self) -> None:
        self.typed.emit(self._writing.text())

    @Slot()
    def _answer(self) -> None:
        if self._outcome is None:
            self.answered.emit(self._writing.text())
