"""The first check: eight small things, each answered for at once, and at the end a kind and honest picture."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.item import Charges, Outcome, Response
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.ui.exam.playback import ListenRow, Playback
from naturalization_trainer.ui.exam.widgets import item_widget
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.letter_bar import LetterBar
from naturalization_trainer.ui.kit.meter import Meter
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.first_check_end import NAMES, FirstCheckEnd
from naturalization_trainer.ui.rooms.first_check_intro import FirstCheckIntro
from naturalization_trainer.ui.rooms.first_check_step import AREAS, Finding


class CheckTask(NamedTuple):
    """One thing to ask. `section`: where it is practised; `recording`: what is heard first; `charges`: what slips cost.

    instead: it takes the place of a recording nobody could hear.
    """

    area: str
    section: str
    item: FormItem
    charges: Charges = Charges()
    recording: Path | None = None
    instead: bool = False


class FirstCheckRoom(Room):
    """Asks, answers, sums up.

    begin_asked(bool): tasks are wanted, with sound or without. unheard(int): the recording of that place cannot be
    heard, another task is wanted for it. judged(int, object, object): the task of that place has this `Outcome` for
    this response.
    practice_asked(str), examination_asked(str), home_asked(): where to go at the end.
    """

    begin_asked = Signal(bool)
    unheard = Signal(int)
    judged = Signal(int, object, object)
    practice_asked = Signal(str)
    examination_asked = Signal(str)
    home_asked = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=900)
        self._language = language
        self._playback: Playback | None = None
        self._tasks: list[CheckTask] = []
        self._outcomes: list[Outcome] = []
        self._loud = True
        self._widget: ItemWidget | None = None
        self._row: ListenRow | None = None
        self._build()
        self._show_intro()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("First check")

    def begin(self, tasks: Sequence[CheckTask], playback: Playback | None = None) -> None:
        """Ask these tasks from the first on; `playback` plays their recordings, and is the room's from now on."""
        self._let_go()
        self._playback = playback
        self._tasks = list(tasks)
        self._outcomes = []
        self._ask()

    def replace(self, place: int, task: CheckTask) -> None:
        """Ask something else in a place that has not been answered."""
        self._tasks[place] = task
        if place == len(self._outcomes):
            self._ask()

    def task(self) -> CheckTask | None:
        """Return what is asked, or was just answered; None before the first and after the last."""
        if self._widget is None:
            return None
        return self._tasks[len(self._outcomes) - (not self._after.isHidden())]

    def answer(self, response: Response) -> None:
        """Answer what is asked, None for "I do not know", as by hand."""
        if self._widget is not None and self._after.isHidden():
            self._widget.set_response(response)
            self._settle(self._widget, response)

    @Slot()
    def go_on(self) -> None:
        """Go on to the next task, or to the picture."""
        self.leave()
        self._ask()

    def leave(self) -> None:
        """Fall silent."""
        if self._playback is not None:
            self._playback.stop()

    def first_focus(self) -> QWidget | None:
        """Return what is to be pressed or answered first."""
        if not self._intro.isHidden():
            return self._intro.loud
        if not self._end.isHidden():
            return self._end.go
        if not self._after.isHidden():
            return self._next
        if self._row is not None:
            return self._row
        return self._widget.first_focus() if self._widget is not None else None

    def set_language(self, language: str) -> None:
        """Explain in another language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        self._intro.retranslate()
        self._end.retranslate()
        self._check.setText(self.tr("Check"))
        self._unknown.setText(self.tr("I do not know"))
        self._deaf.setText(self.tr("I hear nothing"))
        if self._row is not None:
            self._row.set_name(self.tr("Listen to the sentence, as often as you like"))
        task = self.task()
        if task is None:
            return
        place = len(self._outcomes) - (not self._after.isHidden())
        where = self.tr("%1 of %2").replace("%1", str(place + 1)).replace("%2", str(len(self._tasks)))
        self._over.setText(f"{where} · {QCoreApplication.translate('FirstCheck', NAMES[task.area])}")
        self._instead.setVisible(task.instead)
        self._instead.set_text(self.tr("There is no sound here, so you read a second notice instead."))
        self._next.setText(self.tr("To the picture") if place + 1 == len(self._tasks) else self.tr("Go on"))
        if not self._after.isHidden():
            self._say_verdict(task, self._outcomes[place])

    def _build(self) -> None:
        self._intro = FirstCheckIntro()
        self._intro.begin_asked.connect(self._begin)
        self._end = FirstCheckEnd()
        self._end.practice_asked.connect(self.practice_asked)
        self._end.examination_asked.connect(self.examination_asked)
        self._end.again_asked.connect(self._show_intro)
        self._end.home_asked.connect(self.home_asked)
        self._over = Words(face="note", ink="accent_ink")
        self._way = Meter()
        self._instead = Notice()
        self._question = Card(gap=16)
        self._check = BigButton(rank="primary", icon="check")
        self._unknown = BigButton()
        self._deaf = BigButton(rank="quiet", icon="speaker")
        self._before = Row(self._check, self._unknown, self._deaf)
        self._letters_place = Pane()
        self._verdict = Notice(tone="good")
        self._why = Prose()
        self._next = BigButton(rank="primary", icon="forward")
        self._after = Pane(gap=14)
        self._after.add(self._verdict, self._why, Row(self._next))
        self._work = Pane(gap=16)
        self._work.add(self._over, self._way, self._instead, self._question, self._before, self._letters_place)
        self._work.add(self._after)
        self.page.add(self._intro, self._work, self._end)
        self._check.clicked.connect(self._judge)
        self._unknown.clicked.connect(self._give_up)
        self._deaf.clicked.connect(self._hear_nothing)
        self._next.clicked.connect(self.go_on)

    @Slot()
    def _show_intro(self) -> None:
        self._intro.show()
        self._work.hide()
        self._end.hide()
        self.to_top()
        self._intro.loud.setFocus()

    @Slot(bool)
    def _begin(self, loud: bool) -> None:
        self._loud = loud
        self.begin_asked.emit(loud)

    def _ask(self) -> None:
        """Ask the next task; sum up after the last."""
        self._question.clear()
        self._letters_place.clear()
        self._widget = self._row = None
        self._intro.hide()
        self._after.hide()
        place = len(self._outcomes)
        ended = place >= len(self._tasks)
        self._work.setVisible(not ended)
        self._end.setVisible(ended)
        self.to_top()
        if ended:
            self._let_go()
            self._sum_up()
            return
        task = self._tasks[place]
        self._way.show_points(place, len(self._tasks), 0, "accent_ink")
        self._way.setAccessibleName(self.title())
        if task.recording is not None and self._playback is not None:
            self._row = self._playback.row(task.recording)
            self._question.add(self._row)
        self._widget = item_widget(task.item)
        self._widget.answered.connect(self._answered)
        self._check.setEnabled(False)
        self._question.add(self._widget)
        self._before.show()
        self._deaf.setVisible(task.recording is not None)
        self._letters_place.setVisible(self._widget.types)
        self._order_tabs(self._widget)
        field = self._widget.first_focus()
        if self._widget.types:
            self._letters_place.add(LetterBar())
        if isinstance(field, QLineEdit):
            field.returnPressed.connect(self._judge)
        self.retranslate()
        self._take_focus()

    def _order_tabs(self, widget: ItemWidget) -> None:
        """Let Tab go from the task to the buttons under it: they were made before it."""
        within = [each for each in widget.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        order = [*within[-1:], self._check, self._unknown, self._deaf, self._next]
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)

    @Slot(object)
    def _answered(self, response: object) -> None:
        """Let what was answered be checked."""
        self._check.setEnabled(response is not None)

    def _sum_up(self) -> None:
        areas: dict[str, list[tuple[CheckTask, bool]]] = {area: [] for area in AREAS}
        for task, outcome in zip(self._tasks, self._outcomes, strict=True):
            areas[task.area].append((task, outcome.points == outcome.out_of))
        findings = []
        for area, asked in areas.items():
            if asked:
                missed = next((task.section for task, right in asked if not right), asked[0][0].section)
                findings.append(Finding(area, len(asked), sum(right for _, right in asked), missed))
        self._end.show_findings(findings, heard=bool(areas["listening"]))
        self.announce(self._end.said())
        self._take_focus()

    @Slot()
    def _judge(self) -> None:
        widget = self._widget
        if widget is not None and self._after.isHidden() and widget.response() is not None:
            self._settle(widget, widget.response())

    @Slot()
    def _give_up(self) -> None:
        self.answer(None)

    @Slot()
    def _hear_nothing(self) -> None:
        self.leave()
        self.unheard.emit(len(self._outcomes))

    def _settle(self, widget: ItemWidget, response: Response) -> None:
        place = len(self._outcomes)
        task = self._tasks[place]
        kind = kind_of(task.item.item)
        outcome = kind.score(task.item.item, kind.read(task.item.item, response), task.item.out_of, task.charges)
        self._outcomes.append(outcome)
        widget.set_read_only(True)
        widget.show_outcome(outcome)
        self._before.hide()
        self._letters_place.hide()
        self._after.show()
        self._way.show_points(place + 1, len(self._tasks), 0, "accent_ink")
        self.judged.emit(place, outcome, response)
        self.retranslate()
        self._next.setFocus()
        self.show_widget(self._next)
        self.announce(f"{self._verdict.text()} {self._why.source()}")

    def _say_verdict(self, task: CheckTask, outcome: Outcome) -> None:
        right = outcome.points == outcome.out_of
        self._verdict.set_tone("good" if right else "plain")
        self._verdict.set_text(self.tr("Right!") if right else self.tr("Now you know: the right answer stands above."))
        explanation = task.item.item.explanation
        self._why.set_text(explanation.in_language(self._language) if explanation is not None else "")
        self._why.setVisible(explanation is not None)

    def _let_go(self) -> None:
        if self._playback is not None:
            self._playback.close()
            self._playback = None

    def _take_focus(self) -> None:
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus()
