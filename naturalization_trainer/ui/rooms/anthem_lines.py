"""The anthem line by line: words missing, more each time, until the line is written from memory."""

import itertools

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.learning.anthem import Exercise, Judged, Standing
from naturalization_trainer.ui.anthem.line_form import LineForm
from naturalization_trainer.ui.anthem.slip_remarks import said_of_line, said_of_words
from naturalization_trainer.ui.anthem.trainer_room import WIDTH, TrainerRoom
from naturalization_trainer.ui.exam.footing import Footing
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.letter_bar import LetterBar
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.recited_line import RecitedLine
from naturalization_trainer.ui.kit.star_card import StarCard
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.numbers import day


class AnthemLinesRoom(TrainerRoom):
    """Shows one exercise after another; what they come to is worked out and kept outside.

    answered(tuple): the texts of the exercise shown. typed(tuple): the same while it is being written. next_asked():
    the next exercise. undo_asked(): the answer just given is taken back. whole_asked(): on to the whole text.
    """

    answered = Signal(object)
    typed = Signal(object)
    next_asked = Signal()
    undo_asked = Signal()
    whole_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing = Standing(())
        self._form: LineForm | None = None
        self._judged: Judged | None = None
        self._ended = False
        self._far = Words(face="note", ink="ink_soft")
        self._place = Pane()
        self._check = BigButton(rank="primary", icon="check")
        self._help = BigButton(rank="quiet", icon="info")
        self._asking = Row(self._check, self._help)
        self._verdict = Notice(tone="good")
        self._line = RecitedLine()
        self._next = BigButton(rank="primary", icon="forward")
        self._undo = BigButton(rank="quiet", icon="back")
        self._after = Pane(gap=14)
        self._after.add(self._verdict, self._line, Row(self._next, self._undo))
        self._end = StarCard(gap=10, inset=28)
        self._end_title = Heading(face="section")
        self._end_text = Prose()
        self._whole = BigButton(rank="primary", icon="writing")
        self._end.add(self._end_title, self._end_text)
        self._end.add_gap(8)
        self._end.add(Row(self._whole))
        self.page.add(self.top, self._far, self._place, self._asking, self._after, self._end)
        self.foot.add(Footing(LetterBar(), width=WIDTH))
        self._connect()
        self._show_parts()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Line by line")

    def first_focus(self) -> QWidget | None:
        """Return what is done next: the first field, the way on, the end's button."""
        if self._ended:
            return self._whole
        if self._judged is not None:
            return self._next
        return self._form.first_focus() if self._form is not None else None

    def ask(self, asked: Exercise, standing: Standing, draft: tuple[str, ...] = ()) -> None:
        """Show an exercise, with what was written into it before."""
        self._standing = standing
        self._judged = None
        self._ended = False
        self.see(None)
        self._place.clear()
        self._form = LineForm(asked, len(standing.lines))
        if draft:
            self._form.set_texts(draft)
        self._form.typed.connect(self._typed)
        self._place.add(self._form)
        self._lead_on()
        self._show_parts()
        self.retranslate()
        self.to_top()
        self.see(self._form.first_focus())
        if self.isVisible():
            self._form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Lead through the page in its order: the window has put the room's parts in one of its own."""
        super().enter()
        self._lead_on()

    def _lead_on(self) -> None:
        """Let Tab lead from the fields to the buttons below them."""
        fields = self._form.findChildren(QWidget) if self._form is not None else []
        stops = [field for field in fields if field.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for one, after in itertools.pairwise((*stops, self._check, self._help)):
            QWidget.setTabOrder(one, after)

    def show_judged(self, judged: Judged, standing: Standing) -> None:
        """Show what the exercise came to, once that is kept."""
        if self._form is None:
            return
        self._standing = standing
        self._judged = judged
        self._form.set_read_only(True)
        self._show_parts()
        self.retranslate()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.see(self._next)
        self.announce(self._verdict.text())

    def show_end(self, standing: Standing) -> None:
        """Say that there is nothing to be done for the time being."""
        self._standing = standing
        self._ended = True
        self._judged = None
        self._form = None
        self.see(None)
        self._place.clear()
        self._show_parts()
        self.retranslate()
        self.to_top()
        if self.isVisible():
            self._whole.setFocus(Qt.FocusReason.OtherFocusReason)
        self.announce(f"{self._end_title.text()} {self._end_text.text()}")

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        far = self.tr("By heart: %1 of %2 lines").replace("%1", str(self._standing.by_heart))
        self._far.setText(far.replace("%2", str(len(self._standing.lines))))
        self._check.setText(self.tr("Check"))
        self._help.setText(self.tr("I do not remember: show me"))
        self._next.setText(self.tr("Next"))
        self._undo.setText(self.tr("Take this answer back"))
        self._whole.setText(self.tr("Write the whole anthem"))
        if self._form is not None:
            self._form.retranslate()
        if self._form is not None and self._judged is not None:
            self._say_judged(self._form.asked, self._judged)
        if self._ended:
            self._say_end()

    def _say_judged(self, asked: Exercise, judged: Judged) -> None:
        right = asked.line.text
        slips = said_of_line(judged.found, right) if asked.from_memory else said_of_words(judged.written, right)
        seen = not asked.from_memory or judged.found.recognised
        if judged.right:
            said = self.tr("Right, every letter!")
        elif judged.points and "wrong" not in judged.verdicts:
            said = self.tr("Almost. The letters to mind are marked; it comes round again.")
        else:
            said = self.tr("Not yet. Read it once more, aloud; it comes round again.")
        self._verdict.set_tone("good" if judged.right else "wait")
        self._verdict.set_text(said)
        self._line.show_line(right, judged.written if seen else None, "" if judged.right else slips)

    def _say_end(self) -> None:
        standing = self._standing
        if standing.mastered:
            self._end_title.setText(self.tr("You know the anthem by heart"))
            said = self.tr("Every line will most likely stay with you for a week and longer.")
        else:
            self._end_title.setText(self.tr("Enough for now. Well done!"))
            said = self.tr("What was learnt today settles overnight.")
        if standing.next is not None:
            when = day(standing.next.astimezone().date())
            said += " " + self.tr("The next line comes round on %1.").replace("%1", when)
        self._end_text.set_text(said)

    def _show_parts(self) -> None:
        asking = self._form is not None and self._judged is None
        self._far.setVisible(not self._ended)
        self._place.setVisible(self._form is not None)
        self._asking.setVisible(asking)
        self._after.setVisible(self._judged is not None)
        self._end.setVisible(self._ended)
        self.foot.setVisible(asking)

    def _connect(self) -> None:
        self._check.clicked.connect(self._answer)
        self._help.clicked.connect(self._give_up)
        self._next.clicked.connect(self.next_asked)
        self._undo.clicked.connect(self.undo_asked)
        self._whole.clicked.connect(self.whole_asked)

    @Slot()
    def _typed(self) -> None:
        if self._form is not None:
            self.typed.emit(self._form.texts())

    @Slot()
    def _answer(self) -> None:
        if self._form is not None and self._judged is None:
            self.answered.emit(self._form.texts())

    @Slot()
    def _give_up(self) -> None:
        if self._form is not None and self._judged is None:
            self.answered.emit(tuple("" for _ in self._form.texts()))
