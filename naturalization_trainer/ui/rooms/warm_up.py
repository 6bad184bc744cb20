"""A few easy questions, each answered for at once: a small success within three minutes. Nothing is counted or kept."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.item import Charges
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.items.single_choice.widget import SingleChoiceWidget
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.star_card import StarCard
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.room import Room


class WarmUp(Room):
    """home_asked(), examination_asked(str), more_asked(): where to go after the last question."""

    home_asked = Signal()
    examination_asked = Signal(str)
    more_asked = Signal()

    def __init__(self, items: tuple[FormItem, ...], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=860)
        self._items = items
        self._language = language
        self._place = 0
        self._right = 0
        self._judged = False
        self._widget: SingleChoiceWidget | None = None
        self._over = Words(face="note", ink="accent_ink")
        self._question = Card(gap=12)
        self._verdict = Notice(tone="good")
        self._why = Prose()
        self._next = BigButton(rank="primary", icon="forward")
        self._after = Pane(gap=14)
        self._after.add(self._verdict, self._why, Row(self._next))
        self._end = StarCard(gap=10, inset=28)
        self._end_title = Heading(face="title")
        self._end_text = Prose()
        self._more = BigButton(rank="primary", icon="sprout")
        self._exam = BigButton(icon="exam")
        self._home = BigButton(icon="home")
        self._end.add(self._end_title, self._end_text)
        self._end.add_gap(8)
        self._end.add(Row(self._more, self._exam, self._home))
        self.page.add(self._over, self._question, self._after, self._end)
        self._next.clicked.connect(self._go_on)
        self._more.clicked.connect(self.more_asked)
        self._exam.clicked.connect(self._ask_examination)
        self._home.clicked.connect(self.home_asked)
        self.begin(items)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Three easy questions")

    def begin(self, items: tuple[FormItem, ...]) -> None:
        """Ask these questions from the first on."""
        self._items = items
        self._place = 0
        self._right = 0
        self._ask()

    def first_focus(self) -> QWidget | None:
        """Begin at the first option, then at the next button."""
        if self._judged:
            return self._next
        return self._widget.first_focus() if self._widget is not None else self._more

    def set_language(self, language: str) -> None:
        """Explain in another language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        where = self.tr("Question %1 of %2").replace("%1", str(self._place + 1))
        self._over.setText(where.replace("%2", str(len(self._items))))
        last = self._place + 1 >= len(self._items)
        self._next.setText(self.tr("Finish") if last else self.tr("Next question"))
        self._more.setText(self.tr("Three more"))
        self._exam.setText(self.tr("To the examination"))
        self._home.setText(self.tr("Home"))
        self._end_title.setText(self.tr("Well begun!"))
        self._end_text.set_text(
            self.tr("%n right answer(s).", "", self._right)
            + " "
            + self.tr("You have already made a start. The examination has questions like these, only more of them.")
        )
        if self._judged:
            self._say_verdict()

    def _ask(self) -> None:
        self._question.clear()
        self._judged = False
        ended = self._place >= len(self._items)
        self._widget = None
        if not ended:
            self._widget = SingleChoiceWidget(self._items[self._place])
            self._widget.answered.connect(self._answered)
            self._question.add(self._widget)
        self._over.setVisible(not ended)
        self._question.setVisible(not ended)
        self._after.hide()
        self._end.setVisible(ended)
        self.retranslate()
        self.to_top()
        if ended:
            self.announce(f"{self._end_title.text()} {self._end_text.text()}")

    @Slot(object)
    def _answered(self, response: object) -> None:
        widget = self._widget
        if widget is None or self._judged:
            return
        item = self._items[self._place]
        kind = kind_of(item.item)
        outcome = kind.score(item.item, kind.read(item.item, response), item.out_of, Charges())
        self._judged = True
        self._right += outcome.points == outcome.out_of
        widget.set_read_only(True)
        widget.show_outcome(outcome)
        self._after.show()
        self.retranslate()
        self._next.setFocus()
        self.announce(f"{self._verdict.text()} {self._why.text()}")

    def _say_verdict(self) -> None:
        widget = self._widget
        if widget is None:
            return
        item = self._items[self._place]
        right = widget.response() == kind_of(item.item).key(item.item)
        self._verdict.set_tone("good" if right else "wait")
        self._verdict.set_text(
            self.tr("Right!") if right else self.tr("Not this one – now you know. The right answer is marked.")
        )
        explanation = item.item.explanation
        self._why.set_text(explanation.in_language(self._language) if explanation is not None else "")

    @Slot()
    def _go_on(self) -> None:
        self._place += 1
        self._ask()
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus()

    @Slot()
    def _ask_examination(self) -> None:
        self.examination_asked.emit("")
