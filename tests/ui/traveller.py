"""One who goes through the examination by hand: reads what is on the screen, answers, presses on."""

import logging
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer.exam.report import answer_key
from naturalization_trainer.items.dictation.widget import DictationWidget
from naturalization_trainer.items.extended_text.widget import ExtendedTextWidget
from naturalization_trainer.items.form_entry.widget import FormEntryWidget
from naturalization_trainer.items.gap_choice.widget import GapChoiceWidget
from naturalization_trainer.items.item import Response
from naturalization_trainer.items.matching.widget import MatchingWidget
from naturalization_trainer.items.recitation.widget import RecitationWidget
from naturalization_trainer.items.text_entry.widget import TextEntryWidget
from naturalization_trainer.items.true_false.widget import TrueFalseWidget
from naturalization_trainer.media.library import Library, spoken_file
from naturalization_trainer.store.engine import Store, open_store
from naturalization_trainer.testing import FakeClock
from naturalization_trainer.ui.desk import Desk
from naturalization_trainer.ui.exam.criterion_card import CriterionCard
from naturalization_trainer.ui.exam.item_frame import ItemFrame
from naturalization_trainer.ui.examination import Examination, Supplies
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.option_tile import OptionTile
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.kit.slot_row import SlotRow
from naturalization_trainer.ui.kit.text_area import TextArea
from naturalization_trainer.ui.kit.text_field import TextField
from naturalization_trainer.ui.main_window import MainWindow
from naturalization_trainer.ui.notices import Message, Notices
from naturalization_trainer.ui.rooms.briefing import BriefingRoom
from naturalization_trainer.ui.rooms.exam import ExamRoom
from naturalization_trainer.ui.rooms.marking import MarkingRoom
from naturalization_trainer.ui.rooms.results import ResultsRoom
from tests.sample_bank import MemoryPool, blueprint, sample_tasks
from tests.ui.hands import Hand, Mouse
from tests.ui.sounding import FakePlayer, FakeRecorder

Widget = TypeVar("Widget", bound=QWidget)
STEP = 5.0
"""Seconds that pass between two looks at the clock."""


class Traveller:
    """Owns a window on an empty store, a sample bank, and a clock nobody waits for."""

    def __init__(self, qtbot: QtBot, folder: Path, hand: Hand | None = None) -> None:
        self._qtbot = qtbot
        self._folder = folder
        self.hand = hand or Mouse()
        self.clock = FakeClock()
        self.store: Store = open_store(folder / "trainer.db", self.clock.now())
        self.player, self.recorder = FakePlayer(), FakeRecorder()
        self.told: list[Message] = []
        self.homes = 0
        tasks = sample_tasks()
        for task in tasks:
            if task.section == "listening":
                file = folder / "audio" / spoken_file(task.section, task.id)
                file.parent.mkdir(parents=True)
                file.write_bytes(b"sound")
        self.pool = MemoryPool(tasks)
        self.open_window()

    def open_window(self) -> None:
        """Open the program's window, anew after a kill."""
        self.window = MainWindow()
        self._qtbot.addWidget(self.window, before_close_func=self._end)
        self.window.resize(1280, 900)
        notices = Notices(logging.getLogger("journey"), "en")
        notices.shown.connect(self.told.append)
        notices.shown.connect(self.window.show_message)
        supplies = Supplies(
            store=self.store,
            blueprint=blueprint(),
            pool=lambda: self.pool,
            seen=lambda: nullcontext({}),
            library=Library(self._folder / "audio"),
            recordings=self._folder / "recordings",
            scratch=self._folder,
            clock=self.clock,
            notices=notices,
            bank_folder=self._folder,
            seed=lambda: 7,
            devices=lambda: (self.player, self.recorder),
        )
        self.examination = Examination(self.window, supplies, self.window)
        self.examination.left.connect(self._came_home)
        with self._qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def _end(self, _: QWidget) -> None:
        """Let go of everything open, as the program does when its window closes."""
        self.examination.put_away()
        self.store.close()

    def kill(self) -> None:
        """End without a word, as a pulled plug does: nothing is written, nothing said good-bye."""
        desk = self.desk
        desk.blockSignals(True)
        desk._ticks.stop()
        desk._after_paint.stop()
        desk._after_turning.stop()
        desk._typed.stop()
        assert self.examination._kept is not None
        self.examination._kept.journal.close()
        self.examination._kept = None
        self.examination._desk = None
        self.window.close()
        played = self.player.played
        self.player, self.recorder = FakePlayer(), FakeRecorder()
        self.player.played = played

    @property
    def desk(self) -> Desk:
        assert self.examination.desk is not None
        return self.examination.desk

    def ask(self, part: str = "", profile: str = "standard", choices: Mapping[str, str] | None = None) -> None:
        self.examination.ask(part, profile, choices or {})

    def seen(self, kind: type[Widget]) -> list[Widget]:
        """Return the widgets of a kind one can see."""
        QApplication.processEvents()
        room = self.window.room()
        assert room is not None
        return [widget for widget in room.findChildren(kind) if widget.isVisible()]

    def text_on(self, kind: type[Widget], text: str) -> Widget | None:
        return next((w for w in self.seen(kind) if text in w.text() and w.isEnabled()), None)  # type: ignore[attr-defined] # buttons and labels

    def press(self, text: str) -> None:
        """Press the button that says so."""
        button = self.text_on(BigButton, text)
        shown = [each.text() for each in self.seen(BigButton)]
        assert button is not None, f"no button {text!r} among {shown}"
        self.hand.press(button)
        self._wait_for_script()

    def _wait_for_script(self) -> None:
        """Wait until the listening script has begun, where there is one: it follows the first paint."""
        room = self.window.room()
        script = room._script if isinstance(room, ExamRoom) else None
        if script is not None and script.moment() is None and not script.has_ended():
            with self._qtbot.waitSignal(script.moved):
                pass

    def exam_room(self) -> ExamRoom:
        room = self.window.room()
        assert isinstance(room, ExamRoom)
        return room

    def frames(self) -> list[ItemFrame]:
        view = self.exam_room().view()
        assert view is not None
        return view.frames

    def key(self) -> dict[str, Response]:
        """Return the right answer to everything on this form."""
        return dict(answer_key(self.desk.form).responses)

    def pass_time(self, seconds: float) -> None:
        """Let time go by, the program looking at its clock meanwhile."""
        while seconds > 0:
            self.clock.pass_time(min(STEP, seconds))
            self.desk.look()
            seconds -= STEP

    def answer_task(self, answers: Mapping[str, Response]) -> None:
        """Answer every item of the task that is shown."""
        for frame in self.frames():
            if frame.item_id in answers:
                self.answer(frame.widget, answers[frame.item_id])

    def answer(self, widget: ItemWidget, response: Response) -> None:
        """Answer an item by hand."""
        press, write = self.hand.press, self.hand.write
        match widget:
            case TrueFalseWidget():
                press(widget._rows[response])
            case MatchingWidget() | GapChoiceWidget():
                self._join(widget, response)
            case TextEntryWidget() | DictationWidget():
                write(_first(widget, (TextField, TextArea)), response)
            case ExtendedTextWidget():
                write(_first(widget, (TextArea,)), response)
            case FormEntryWidget():
                for field, text in zip(widget.findChildren(TextField), response, strict=True):
                    write(field, text)
            case RecitationWidget() if isinstance(response, str):
                write(_first(widget, (TextArea,)), response)
            case _ if widget.findChildren(RecorderPanel):
                for panel in widget.findChildren(RecorderPanel):
                    press(_first(panel, (BigButton,)))
                    assert panel.state() == "recording"
                    press(_first(panel, (BigButton,)))
                    assert panel.state() == "recorded"
            case _:
                press(next(row for row in widget.findChildren(ChoiceRow) if row.text() == response))

    def _join(self, widget: MatchingWidget | GapChoiceWidget, response: list[str]) -> None:
        tiles = widget.findChildren(OptionTile)
        used: set[OptionTile] = set()
        for place, text in enumerate(response):
            tile = next(tile for tile in tiles if tile.text() == text and tile not in used)
            used.add(tile)
            if place == 0 and isinstance(widget, MatchingWidget):
                self.hand.press(widget.findChildren(SlotRow)[0])
            self.hand.press(tile)

    def listen(self) -> None:
        """Let the listening script run to its end, answering each task as it comes."""
        answers = self.key()
        for _ in range(1000):
            self._wait_for_script()
            script = self.exam_room()._script
            moment = script.moment() if script is not None else None
            if moment is None:
                return
            if moment.step.kind == "pause" and moment.step.hearing == 1:
                self.answer_task(answers)
            if moment.left is None:
                self.clock.pass_time(10)
                self.player.end()
                self.desk.look()
            else:
                self.pass_time(moment.left + 0.1)
        raise AssertionError("the listening script never ends")

    def work(self, until: Callable[[], bool] | None = None) -> None:
        """Answer task after task to the last one, and go on to the overview."""
        answers = self.key()
        for _ in range(100):
            self.answer_task(answers)
            if until is not None and until():
                return
            last = self.text_on(BigButton, "To the overview")
            if last is not None:
                self.hand.press(last)
                return
            self.press("Next")
        raise AssertionError("the last task never comes")

    def finish(self) -> None:
        """Finish from the overview."""
        self.press("Finish this part")
        self.press("Yes, finish")

    def mark(self) -> None:
        """Give oneself full marks for everything that wants them."""
        while isinstance(self.window.room(), MarkingRoom):
            if self.text_on(BigButton, "Now to my own letter") is not None:
                self.press("Now to my own letter")
            for card in self.seen(CriterionCard):
                self.hand.press(card.findChildren(ChoiceRow)[-1])
            self.press("Keep these marks")

    def sit(self) -> None:
        """Sit the part that is explained now, right in everything, to its result."""
        while True:
            self.press("Begin")
            if self.exam_room()._script is not None:
                self.listen()
            if self.desk.session.paper.phases[self.desk.session.key].kind == "prepare":
                self.press("Overview")
                self.press("Begin to answer")
                self.press("Yes, begin")
            else:
                self.work()
                self.finish()
            if not isinstance(self.window.room(), BriefingRoom):
                break
        self.mark()
        assert isinstance(self.window.room(), ResultsRoom)

    def sit_all(self) -> None:
        """Sit every part there is, one after another."""
        self.sit()
        while self.text_on(BigButton, "To the next part") is not None:
            self.press("To the next part")
            self.sit()

    def _came_home(self) -> None:
        self.homes += 1


def _first(widget: QWidget, kinds: tuple[type[QWidget], ...]) -> QWidget:
    QApplication.processEvents()
    for kind in kinds:
        for found in widget.findChildren(kind):
            if found.isVisible():
                return found
    raise AssertionError(f"nothing to press or to write in, in {widget}")
