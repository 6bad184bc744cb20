"""The desk: painted first, written next, told as saved last; nothing lost where the disk fails."""

import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.events import AnswerGiven, AnyEvent, Entry, PhaseClosed
from naturalization_trainer.exam.session import Session, start
from naturalization_trainer.exam.sitting import Sitting
from naturalization_trainer.testing import FakeClock, MemoryJournal, sample_form
from naturalization_trainer.ui.desk import Desk
from naturalization_trainer.ui.notices import Message, Notices

CHOICE = "lis-notice-001.a"
TYPED = "lis-message-001.a"


class Bench:
    """A desk on a journal in memory, with all it tells written down."""

    def __init__(self, journal: MemoryJournal | None = None, clock: FakeClock | None = None) -> None:
        self.clock = clock or FakeClock()
        self.journal = journal or MemoryJournal(self.clock)
        self.records: list[Session] = []
        self.record_error: KnownError | None = None
        self.told: list[Message] = []
        self.kept: list[str] = []
        self.closed: list[str] = []
        form = sample_form()
        notices = Notices(logging.getLogger("test"), "en")
        notices.shown.connect(self.told.append)
        self.notices = notices
        sitting = Sitting(form, self.journal, self.clock, start(form))
        self.desk = Desk(sitting, self._record, notices, self.clock)
        self.desk.keeping.connect(self.kept.append)
        self.desk.phase_closed.connect(self.closed.append)
        self.desk.open_phase("language_written", "work")

    def _record(self, session: Session) -> None:
        if self.record_error is not None:
            raise self.record_error
        self.records.append(session)

    def answers(self) -> list[Any]:
        return [entry.event.response for entry in self.journal.entries if isinstance(entry.event, AnswerGiven)]


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    del qtbot
    made = Bench()
    yield made
    made.desk.leave()


class _Painted(QWidget):
    """Tells the desk what was pressed and notes when it has painted it."""

    def __init__(self, painted: Callable[[], None]) -> None:
        super().__init__()
        self._painted = painted

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._painted()


class _Told(MemoryJournal):
    """A journal that notes each writing among other things that happen."""

    def __init__(self, story: list[str]) -> None:
        super().__init__()
        self._story = story

    def append(self, event: AnyEvent) -> Entry:
        if isinstance(event, AnswerGiven):
            self._story.append("written")
        return super().append(event)


def test_painted_then_written_then_saved(qtbot: QtBot) -> None:
    story: list[str] = []
    bench = Bench(_Told(story))
    widget = _Painted(lambda: story.append("painted"))
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    bench.desk.keeping.connect(story.append)
    story.clear()
    with qtbot.waitSignal(bench.desk.keeping, check_params_cb=lambda kept: kept == "saved"):
        widget.update()
        bench.desk.answer(CHOICE, "Veikals")
    assert story == ["waiting", "painted", "written", "saved"]
    bench.desk.leave()


def test_an_answer_shows_at_once_though_it_is_not_written(bench: Bench) -> None:
    bench.desk.answer(CHOICE, "Veikals")
    assert bench.desk.response(CHOICE) == "Veikals"
    assert bench.answers() == []
    bench.desk.settle()
    assert bench.answers() == ["Veikals"]


def test_only_the_last_of_quick_answers_is_written(bench: Bench) -> None:
    for option in ("Skola", "Banka", "Veikals"):
        bench.desk.answer(CHOICE, option)
    bench.desk.settle()
    assert bench.answers() == ["Veikals"]


def test_typing_is_written_at_most_once_a_second_and_never_later(bench: Bench) -> None:
    for text in ("1", "14", "14.", "14.3"):
        bench.desk.answer(TYPED, text)
        bench.desk.settle()
        bench.clock.pass_time(0.2)
    assert bench.answers() == ["1"]
    assert bench.kept[-1] == "waiting"
    bench.clock.pass_time(0.5)
    bench.desk.look()
    assert bench.answers() == ["1", "14.3"]
    assert bench.kept[-1] == "saved"


def test_typing_is_written_by_its_own_timer(qtbot: QtBot, bench: Bench) -> None:
    bench.desk.answer(TYPED, "1")
    bench.desk.settle()
    with qtbot.waitSignal(bench.desk.keeping, check_params_cb=lambda kept: kept == "saved", timeout=3000):
        bench.desk.answer(TYPED, "14")
    assert bench.answers() == ["1", "14"]


def test_a_write_that_fails_loses_nothing_and_is_tried_again(bench: Bench) -> None:
    bench.journal.broken = KnownError("store_full", path="trainer.db")
    bench.desk.answer(CHOICE, "Veikals")
    bench.desk.settle()
    assert bench.desk.response(CHOICE) == "Veikals"
    assert bench.kept[-1] == "not_saved"
    bench.clock.pass_time(1.5)
    bench.desk.look()
    assert [message.tone for message in bench.told] == ["wait"], "told once, however often it fails"
    bench.journal.broken = None
    bench.clock.pass_time(1.5)
    bench.desk.look()
    assert bench.answers() == ["Veikals"]
    assert bench.kept[-1] == "saved"
    assert [message.tone for message in bench.told] == ["wait", "good"]


def test_time_runs_out_by_itself_and_the_part_is_kept(bench: Bench) -> None:
    bench.desk.answer(TYPED, "14.30")
    bench.desk.settle()
    bench.desk.answer(TYPED, "14.31")
    for _ in range(90 * 6):
        bench.clock.pass_time(10)
        bench.desk.look()
    assert bench.closed == ["time"]
    assert bench.answers()[-1] == "14.31"
    assert isinstance(bench.journal.entries[-1].event, PhaseClosed)
    assert bench.records[-1].closed == {("language_written", "work"): "time"}


def test_an_answer_after_the_end_is_refused_kindly(bench: Bench) -> None:
    bench.desk.close_phase()
    assert bench.closed == ["finished"]
    bench.desk.answer(CHOICE, "Veikals")
    bench.desk.settle()
    assert bench.answers() == []
    assert bench.told


def test_a_result_that_cannot_be_kept_is_kept_later(bench: Bench) -> None:
    bench.record_error = KnownError("store_locked", path="trainer.db")
    bench.desk.close_phase()
    assert bench.records == []
    bench.record_error = None
    bench.clock.pass_time(3)
    bench.desk.look()
    assert len(bench.records) == 1
    assert [message.tone for message in bench.told] == ["wait", "good"]


class _Slow(MemoryJournal):
    """A journal on a slow disk."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.turned = clock

    def append(self, event: AnyEvent) -> Entry:
        self.turned.pass_time(0.4)
        return super().append(event)


def test_a_slow_disk_is_told_of_once(qtbot: QtBot) -> None:
    del qtbot
    clock = FakeClock()
    bench = Bench(_Slow(clock), clock)
    for option in ("Skola", "Banka", "Veikals", "Skola", "Banka"):
        bench.desk.answer(CHOICE, option)
        bench.desk.settle()
    assert len(bench.told) == 1
    bench.desk.leave()


def test_leaving_writes_what_is_being_typed(bench: Bench) -> None:
    for text in ("1", "14"):
        bench.desk.answer(TYPED, text)
        bench.desk.settle()
    bench.desk.leave()
    assert bench.answers() == ["1", "14"]
