"""A round of practice: one question or task at a time, the answer explained at once, and any answer taken back."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from naturalization_trainer.bank.glossary import Glossary
from naturalization_trainer.bank.task import AudioStimulus
from naturalization_trainer.exam.form import FormItem, FormTask
from naturalization_trainer.items.item import Outcome, Response
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.exam.task_view import TaskView, sheet_of
from naturalization_trainer.ui.exam.text_sheet import TextSheet
from naturalization_trainer.ui.exam.widgets import item_widget
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.letter_bar import LetterBar
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.practice.answer_card import AnswerCard
from naturalization_trainer.ui.practice.gloss import Glossing
from naturalization_trainer.ui.practice.listen_sheet import ListenSheet
from naturalization_trainer.ui.practice.stubborn import stubborn_words
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.section_names import section_name
from naturalization_trainer.ui.theme import look

LAYING_OUT = 3
"""So many rounds until what was added to a page has its place in all that holds it."""
LOW, LOW_AND_NARROW = 480, 700
"""Under which height (pixels at 100 %) only the way on stands under the page; the rest follows at its end."""
NARROW = 720
"""Under which width (pixels at 100 %) the way on stands under the other buttons instead of beside them."""
ROOMY = (900, 600)
"""From which width and height (pixels at 100 %) on a text stands beside its questions."""


class Question(NamedTuple):
    """What is asked: a task of a section under its topic's name; how many were answered, and the minutes left."""

    section: str
    topic: str
    task: FormTask
    answered: int = 0
    minutes_left: int | None = None


class PracticeRoundRoom(Room):
    """checked(object): the answers by item, to be judged. next_asked(), undo_asked(), end_asked(): what was pressed.

    left(): one goes elsewhere. `sound`: what recordings are played with, asked for when the first one is to be heard.

    By keyboard: F2 explains the words, Ctrl + Page Down checks and goes on, Ctrl + Z takes the last answer back.
    """

    checked = Signal(object)
    next_asked = Signal()
    undo_asked = Signal()
    end_asked = Signal()
    left = Signal()

    def __init__(
        self, sound: Callable[[], Sound], notices: Notices, bank_folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=0, inset=(0, 0), fills=True)
        self._sound = sound
        self._notices = notices
        self._bank_folder = bank_folder
        self._question: Question | None = None
        self._responses: dict[str, Response] = {}
        self._judged = False
        self._aside = ""
        self._view: TaskView | None = None
        self._listen: ListenSheet | None = None
        self._text: TextSheet | None = None
        self._cards: list[AnswerCard] = []
        self._stubborn: Notice | None = None
        self._letters: LetterBar | None = None
        self._target: QWidget | None = None
        self._scroll = QTimer(self)
        self._scroll.setSingleShot(True)
        self._scroll.setInterval(0)
        self._scroll.timeout.connect(self._scroll_there)
        self._where = Words(face="note", ink="ink_soft")
        self._left = Words(face="note", ink="ink_soft", wrap=False)
        head = Pane(gap=16, inset=(32, 12), across=True, name="header")
        head.add(self._where, stretch=1)
        head.add_aside(self._left, Qt.AlignmentFlag.AlignVCenter)
        self._head = head
        self._body = Pane(gap=12, inset=(32, 12))
        self._stage = Pane()
        self._body.add(self._stage, stretch=1)
        self.page.add(head)
        self.page.add(self._body, stretch=1)
        self._low = False
        self._make_foot()
        self._glossing = Glossing(self)
        self._glossing.told.connect(self._tell_gloss)
        self._words.clicked.connect(self.explain_words)
        self._undo.clicked.connect(self.undo_asked)
        self._end.clicked.connect(self.end_asked)
        self._go.clicked.connect(self.go_on)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Practice")

    def first_focus(self) -> QWidget | None:
        """Begin where one answers; after the answer, at the way on."""
        if self._judged or self._view is None:
            return self._go
        if self._listen is not None:
            return self._listen.first_focus()
        return self._view.frames[0].widget.first_focus()

    def enter(self) -> None:
        """Put Tab in order: coming into the window has mixed it up."""
        if self._view is not None:
            self._order_tabs(self._view)

    def leave(self) -> None:
        """Fall silent."""
        self._fall_silent()
        self.left.emit()

    def use_glossary(self, glossary: Glossary) -> None:
        """Let the words of the questions be explained."""
        self._glossing.use(glossary)
        self._words.setVisible(self._glossing.is_of_use)

    def show_question(self, question: Question, *, can_undo: bool) -> None:
        """Ask something, in place of what was asked before."""
        self._fall_silent()
        self._scroll.stop()
        self._target = None
        self._question = question
        self._responses = {}
        self._judged = False
        self._aside = ""
        self._cards = []
        self._stubborn = None
        self._text = None
        before = self._view
        task = question.task
        number = 1 if len(task.items) > 1 else question.answered + 1
        view = TaskView(task, number, partial(self._sheet, question), self._make, self._stage, roomy=self._is_roomy())
        view.answered.connect(self._take)
        self._view = view
        self._stage.add(view, stretch=1)
        if before is not None:
            before.hide()
            before.deleteLater()
        view.say_where("")
        self._offer_letters(offered=any(frame.widget.types for frame in view.frames))
        self._undo.setEnabled(can_undo)
        view.show()
        self._order_tabs(view)
        self._glossing.watch(view)
        self.retranslate()
        self.to_top()
        focus = self.first_focus()
        if focus is not None and self.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.announce(f"{self._where.text()}. {task.items[0].item.prompt}")

    def show_judged(self, outcomes: Mapping[str, Outcome], *, aside: str = "") -> None:
        """Show what the answers came to; `aside`: why the question is set aside, "" where it is not."""
        view = self._view
        if view is None:
            return
        self._judged = True
        self._aside = aside
        for frame in view.frames:
            outcome = outcomes[frame.item_id]
            widget = frame.widget
            widget.set_read_only(True)
            widget.show_outcome(outcome)
            card = AnswerCard(widget.form_item, outcome, given=self._responses.get(frame.item_id) is not None)
            widget.add(card)
            self._cards.append(card)
        if aside:
            self._stubborn = Notice(tone="wait")
            view.frames[-1].widget.add(self._stubborn)
        self._show_evidence(view)
        self._glossing.watch(view)
        self._offer_letters(offered=False)
        self._undo.setEnabled(True)
        self.retranslate()
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)
        if len(self._cards) == 1:
            self._scroll_to(self._stubborn or self._cards[0])
            self.announce(" ".join(filter(None, (self._cards[0].said(), self._aside_words()))), urgent=True)
        else:
            self._scroll_to(view.frames[0])
            right = sum(outcome.points == outcome.out_of for outcome in outcomes.values())
            said = self.tr("%1 of %2 right").replace("%1", str(right)).replace("%2", str(len(outcomes)))
            view.say_where(said)
            self.announce(said, urgent=True)

    def retranslate(self) -> None:
        """Say every word anew."""
        self._undo.setText(self.tr("Take the last answer back"))
        self._undo.setShortcut(QKeySequence("Ctrl+Z"))
        self._words.setText(self.tr("Words (F2)"))
        self._words.setShortcut(QKeySequence("F2"))
        self._end.setText(self.tr("Finish practising"))
        question = self._question
        if question is None:
            return
        self._where.setText(f"{section_name(question.section)} · {question.topic}")
        left = question.minutes_left
        self._left.setText("" if left is None else self._minutes(left))
        given = self._is_given()
        self._go.set_rank("primary" if self._judged or given else "secondary")
        if self._judged:
            self._go.setText(self.tr("Next"))
            self._go.set_drawing("forward")
        elif given:
            self._go.setText(self.tr("Check"))
            self._go.set_drawing("check")
        else:
            self._go.setText(self.tr("I do not know – show me"))
            self._go.set_drawing("info")
        self._go.setShortcut(QKeySequence("Ctrl+PgDown"))
        if self._stubborn is not None:
            self._stubborn.set_text(self._aside_words())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the explained words away by Escape; have a short typed answer judged by Enter."""
        if event.key() == Qt.Key.Key_Escape and not self._glossing.card.isHidden():
            self._glossing.card.put_away()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_typed_alone() and not self._judged:
            self.go_on()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the task out for the room there is."""
        super().resizeEvent(event)
        self._suit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._suit()

    def _make_foot(self) -> None:
        """Make what stays under the page."""
        self._letters_place = Pane()
        self._letters_place.hide()
        self._undo = BigButton(rank="quiet", icon="back")
        self._end = BigButton(rank="quiet", icon="check")
        self._go = BigButton(rank="primary", icon="check")
        self._words = BigButton(rank="quiet", icon="language")
        self._words.hide()
        self._extras = Row(self._undo, self._words, self._end)
        self._aside_place = Pane()
        self._aside_place.add(self._extras)
        self._buttons = Pane(gap=16, across=True)
        self._buttons.add(self._aside_place, stretch=1)
        self._buttons.add_aside(self._go, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._letters_foot = Pane()
        self._letters_foot.add(self._letters_place)
        self.foot.add(self._letters_foot, self._buttons)
        self.foot.show()

    def _scroll_to(self, widget: QWidget) -> None:
        """Bring a widget into view once it has been laid out."""
        self._target = widget
        self._scroll.start()

    @Slot()
    def _scroll_there(self) -> None:
        for _ in range(LAYING_OUT):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        target, self._target = self._target, None
        if target is not None and self._view is not None and self._view.isAncestorOf(target):
            _bring(target)

    def _is_given(self) -> bool:
        return any(response is not None for response in self._responses.values())

    def _is_typed_alone(self) -> bool:
        """Tell whether a short typed answer is all that was asked, and is given."""
        frames = self._view.frames if self._view is not None else []
        return len(frames) == 1 and isinstance(frames[0].widget.form_item.item, TextEntry) and self._is_given()

    def _minutes(self, left: int) -> str:
        if left <= 0:
            return self.tr("The last one")
        return self.tr("About %n minute(s) left", "", left)

    def _aside_words(self) -> str:
        section = self._question.section if self._question is not None else ""
        return stubborn_words(self._aside, section) if self._aside else ""

    def _order_tabs(self, view: TaskView) -> None:
        """Let Tab go from the question to what stands under it."""
        stops = [one for one in view.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        before = stops[-1] if stops else None
        for button in (self._undo, self._words, self._end, self._go):
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button

    def _make(self, form_item: FormItem, parent: QWidget) -> ItemWidget:
        return item_widget(form_item, parent)

    def _sheet(self, question: Question) -> QWidget | None:
        stimulus = question.task.stimulus
        if isinstance(stimulus, AudioStimulus):
            sound = self._sound()
            path = sound.spoken(question.section, question.task)
            self._listen = ListenSheet(stimulus, path, sound.player, self._notices)
            return self._listen
        sheet = sheet_of(stimulus, self._bank_folder)
        self._text = sheet if isinstance(sheet, TextSheet) else None
        return sheet

    def _show_evidence(self, view: TaskView) -> None:
        quotes = tuple(item.item.evidence for item in view.task.items if item.item.evidence)
        if self._listen is not None:
            self._listen.reveal()
            self._listen.highlight(quotes)
        elif self._text is not None:
            self._text.highlight(quotes)

    def _offer_letters(self, *, offered: bool) -> None:
        """Show the Latvian letters where there is something to type."""
        if offered and self._letters is None:
            self._letters = LetterBar()
            self._letters_place.add(self._letters)
        self._letters_place.setVisible(offered)

    def _fall_silent(self) -> None:
        if self._listen is not None:
            self._listen.close_sound()
            self._listen = None

    def _suit(self) -> None:
        """Lay out for the room there is."""
        narrow = self.width() < look.current().px(NARROW)
        low = self.height() < look.current().px(LOW_AND_NARROW if narrow else LOW)
        self._buttons.set_across(low or not narrow)
        if low != self._low:
            self._low = low
            self._head.setVisible(not low)
            if low:
                self._body.add(self._letters_place, self._extras)
            else:
                self._letters_foot.add(self._letters_place)
                self._aside_place.add(self._extras)
        if self._view is not None:
            self._view.set_roomy(self._is_roomy())

    def _is_roomy(self) -> bool:
        now = look.current()
        return self.width() >= now.px(ROOMY[0]) and self.height() >= now.px(ROOMY[1])

    @Slot(str, object)
    def _take(self, item: str, response: Response) -> None:
        if not self._judged:
            self._responses[item] = response
            self.retranslate()

    @Slot(str)
    def _tell_gloss(self, text: str) -> None:
        self.announce(text)

    @Slot()
    def explain_words(self) -> None:
        """Explain the words to be seen, or put them away."""
        self._glossing.explain_all()

    @Slot()
    def go_on(self) -> None:
        """Have the answers judged, or go on to the next question."""
        if self._judged:
            self.next_asked.emit()
        elif self._view is not None:
            self.checked.emit(dict(self._responses))


def _bring(widget: QWidget) -> None:
    """Scroll until a widget is seen; of one that is too tall its beginning."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            holder = parent.widget()
            parent.ensureWidgetVisible(widget)
            if holder is not None and widget.height() > parent.viewport().height():
                parent.verticalScrollBar().setValue(widget.mapTo(holder, QPoint(0, 0)).y())
        parent = parent.parentWidget()
