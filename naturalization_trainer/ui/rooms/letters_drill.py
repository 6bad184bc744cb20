"""A round of drills of letters: one exercise after another, each answer explained at once, then how it went."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.learning.letters import Answered, Exercise, LetterStanding, Summary
from naturalization_trainer.ui.charts.chart_card import ChartCard
from naturalization_trainer.ui.exam.footing import Footing
from naturalization_trainer.ui.exam.playback import ListenRow
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.letter_bar import LetterBar
from naturalization_trainer.ui.kit.lettered import Lettered
from naturalization_trainer.ui.kit.letters_compared import text_runs
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.star_card import StarCard
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.letters.choice_form import ChoiceForm
from naturalization_trainer.ui.letters.letter_bars import letter_bars
from naturalization_trainer.ui.letters.tap_area import TapArea
from naturalization_trainer.ui.letters.text_form import TextForm
from naturalization_trainer.ui.letters.told import told
from naturalization_trainer.ui.room import Room

WIDTH = 860


class LettersDrillRoom(Room):
    """Shows one exercise after another; what they come to is worked out and kept outside.

    answered(str): the word chosen or the text written. next_asked(): the next exercise. undo_asked(): the answer just
    given is taken back. again_asked(): another round. back_asked(): back to the letters. left(): another room is shown.
    """

    answered = Signal(str)
    next_asked = Signal()
    undo_asked = Signal()
    again_asked = Signal()
    back_asked = Signal()
    left = Signal()

    def __init__(self, language: str, is_word: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH, inset=(32, 20))
        self._language = language
        self._is_word = is_word
        self._place = (0, 0)
        self._form: ChoiceForm | TextForm | None = None
        self._given: Answered | None = None
        self._summary: Summary | None = None
        self._heading = Heading()
        self._back = BigButton(rank="quiet", icon="back")
        self._far = Words(face="note", ink="ink_soft")
        self._stage = Pane()
        self._make_after()
        self._make_end()
        top = Pane(gap=12, across=True)
        top.add_aside(self._heading, Qt.AlignmentFlag.AlignVCenter)
        top.add(self._far, stretch=1)
        top.add_aside(self._back, Qt.AlignmentFlag.AlignVCenter)
        self.page.add(top, self._stage, self._after, self._end, self._bars)
        self.foot.add(Footing(LetterBar(), width=WIDTH))
        self._connect()
        self._show_parts()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Letters")

    def leave(self) -> None:
        """Tell it."""
        self.left.emit()

    def set_language(self, language: str) -> None:
        """Explain in another language."""
        self._language = language
        self._say_answered()

    def first_focus(self) -> QWidget | None:
        """Return what is done next."""
        if self._summary is not None:
            return self._again
        if self._given is not None:
            return self._next
        return self._form.first_focus() if self._form is not None else self._back

    def ask(self, asked: Exercise, place: tuple[int, int], listen: ListenRow | None, *, swapped: bool) -> None:
        """Show an exercise: which of how many, what plays its recording, whether the right word stands second."""
        self._place = place
        self._given = None
        self._summary = None
        self._stage.clear()
        self._both.clear()
        if asked.options:
            self._form = ChoiceForm(asked, listen, swapped=swapped)
        else:
            self._form = TextForm(asked, listen)
        self._form.answered.connect(self.answered)
        self._stage.add(self._form)
        self._form.show()
        self._lead_on()
        self._show_parts()
        self.retranslate()
        self.to_top()
        if self.isVisible():
            self._form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self._bring_form)

    def enter(self) -> None:
        """Lead through the page in its order: the window has put the room's parts in one of its own."""
        super().enter()
        self._lead_on()

    def _lead_on(self) -> None:
        """Let Tab lead from the exercise to what is said of the answer."""
        fields = self._form.findChildren(QWidget) if self._form is not None else []
        stops = [field for field in fields if field.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for one, after in pairwise((*stops, self._next, self._undo)):
            QWidget.setTabOrder(one, after)

    @Slot()
    def _bring_form(self) -> None:
        """Scroll to where one begins, once all has its place: in large letters it would stand under the foot."""
        if self._form is not None and self._given is None:
            self.show_widget(self._form.first_focus())

    def show_answered(self, answered: Answered, heard: Mapping[str, ListenRow] | None = None) -> None:
        """Show what an answer came to, once it is kept; `heard` plays each of two words, to hear what differs."""
        if self._form is None:
            return
        self._given = answered
        for word, row in (heard or {}).items():
            row.set_name(word)
            self._both.add(row)
            row.show()
        self._form.set_read_only()
        self._show_parts()
        self.retranslate()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_widget(self._next)
        said = (self._verdict.text(), answered.exercise.right, self._why.text(), self._rule.source())
        self.announce(" ".join(words for words in said if words))

    def show_end(self, summary: Summary) -> None:
        """Show how the round went."""
        self._summary = summary
        self._given = None
        self._form = None
        self._stage.clear()
        self._show_parts()
        self.retranslate()
        self.to_top()
        if self.isVisible():
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.announce(f"{self._end_title.text()} {self._end_text.text()}")

    def retranslate(self) -> None:
        """Say every word anew."""
        self._heading.setText(self.title())
        self._back.setText(self.tr("Your letters"))
        far = self.tr("Exercise %1 of %2").replace("%1", str(self._place[0]))
        self._far.setText(far.replace("%2", str(self._place[1])))
        last = self._place[0] == self._place[1]
        self._next.setText(self.tr("See how it went") if last else self.tr("Next"))
        self._undo.setText(self.tr("Take this answer back"))
        self._again.setText(self.tr("Another round"))
        self._done.setText(self.tr("Your letters"))
        if self._form is not None:
            self._form.retranslate()
        self._say_answered()
        self._say_end()

    def _say_answered(self) -> None:
        given = self._given
        if given is None:
            return
        exercise = given.exercise
        if given.right:
            self._verdict.set_tone("good")
            self._verdict.set_text(self.tr("Right, every letter!") if not exercise.options else self.tr("Right!"))
        else:
            self._verdict.set_tone("wait")
            almost = self.tr("Almost. Look at the marked letters; it comes round again.")
            other = self.tr("Here it is the other one. Look at the marked letter; it comes round again.")
            self._verdict.set_text(other if exercise.options else almost)
        written = given.given if not exercise.options else exercise.with_option(given.given)
        self._line.show_runs(text_runs(written, exercise.right, case=False))
        self._why.setText("\n".join(told(given.found, self._is_word)) if not exercise.options else "")
        self._why.setVisible(bool(self._why.text()))
        self._rule.set_text(self._explained(exercise))
        self._rule.setVisible(bool(self._rule.text()))

    def _explained(self, exercise: Exercise) -> str:
        if exercise.rule is not None:
            return exercise.rule.in_language(self._language)
        if self._language == "lv":
            return ""
        pairs = zip(exercise.options, exercise.glosses, strict=False)
        meanings = [f"**{option}** – {gloss.get(self._language, gloss['en'])}" for option, gloss in pairs]
        return "\n".join(meanings)

    def _say_end(self) -> None:
        summary = self._summary
        if summary is None:
            return
        self._end_title.setText(self.tr("Well done, that is enough for now"))
        said = self.tr("Right: %1 of %2.").replace("%1", str(summary.right))
        said = said.replace("%2", str(len(summary.answered)))
        better = ", ".join(one.letter for one in summary.letters if _is_better(one, summary.before.get(one.letter)))
        if better:
            said += " " + self.tr("Better than before: %1.").replace("%1", better)
        said += " " + self.tr("What was not right yet comes round again by itself.")
        self._end_text.set_text(said)
        title = self.tr("The letters of this round")
        self._bars.show_figure(
            letter_bars(summary.letters, title, summary.before),
            self.tr("The tick shows how it was in what you typed before."),
        )

    def _make_after(self) -> None:
        self._verdict = Notice(tone="good")
        self._line = Lettered(face="prompt")
        self._why = Words()
        self._rule = Prose()
        self._next = BigButton(rank="primary", icon="forward")
        self._undo = BigButton(rank="quiet", icon="back")
        self._after = Pane(gap=14)
        self._both = Pane(gap=8, across=True)
        self._after.add(self._verdict, self._line, self._why, self._rule, Row(self._next, self._undo), self._both)

    def _make_end(self) -> None:
        self._end = StarCard(gap=10, inset=28)
        self._end_title = Heading(face="section")
        self._end_text = Prose()
        self._again = BigButton(rank="primary", icon="forward")
        self._done = BigButton(icon="check")
        self._end.add(self._end_title, self._end_text)
        self._end.add_gap(8)
        self._end.add(Row(self._again, self._done))
        self._bars = ChartCard(letter_bars((), ""))

    def _show_parts(self) -> None:
        asking = self._form is not None and self._given is None
        writing = isinstance(self._form, TextForm) and not isinstance(self._form.area, TapArea)
        self._far.setVisible(self._form is not None)
        self._stage.setVisible(self._form is not None)
        self._after.setVisible(self._given is not None)
        self._end.setVisible(self._summary is not None)
        self._bars.setVisible(self._summary is not None and bool(self._summary.letters))
        self.foot.setVisible(asking and writing)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_asked)
        self._next.clicked.connect(self.next_asked)
        self._undo.clicked.connect(self.undo_asked)
        self._again.clicked.connect(self.again_asked)
        self._done.clicked.connect(self.back_asked)


def _is_better(one: LetterStanding, before: float | None) -> bool:
    return before is not None and one.asked > 0 and one.share > before
