"""A sitting over a journal and a clock turned by hand."""

import datetime

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.events import AnswerGiven, Beat, GapNoted, PhaseClosed, PhaseOpened
from naturalization_trainer.exam.session import Refused, replay, start
from naturalization_trainer.exam.sitting import Downtime, Sitting
from naturalization_trainer.testing import FakeClock, MemoryJournal, sample_form

ITEM = "rea-signs-001"
LETTER = "wri-letter-001"


class Desk:
    """A sitting with its fakes at hand, a phase already open."""

    def __init__(self, downtime: Downtime = "stands_still") -> None:
        self.clock = FakeClock()
        self.journal = MemoryJournal(self.clock)
        self.form = sample_form()
        self.sitting = Sitting(self.form, self.journal, self.clock, start(self.form), downtime)
        self.sitting.open_phase("language_written", "work")

    def run(self, seconds: float) -> None:
        """Let the screen's timer tick for so long."""
        for _ in range(int(seconds * 4)):
            self.clock.pass_time(0.25)
            self.sitting.tick()

    def kinds(self) -> list[str]:
        return [type(entry.event).__name__ for entry in self.journal.entries]

    def again(self, downtime: Downtime = "stands_still") -> None:
        """Start the program again on the same journal."""
        session = replay(self.form, self.journal.entries)
        last_at = self.journal.entries[-1].at
        self.sitting = Sitting(self.form, self.journal, self.clock, session, downtime, last_at=last_at)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_beat_every_five_seconds(desk: Desk) -> None:
    desk.run(11)
    assert [entry.event for entry in desk.journal.entries[1:]] == [Beat(5.0), Beat(10.0)]
    assert desk.sitting.used == 11.0
    assert desk.sitting.remaining == 5400.0 - 11.0


def test_time_closes_the_phase_at_exactly_the_limit(desk: Desk) -> None:
    desk.run(5399)
    assert desk.sitting.session.is_open
    desk.run(2)
    assert desk.journal.entries[-2].event == Beat(5400.0)
    assert desk.journal.entries[-1].event == PhaseClosed("time")
    assert desk.sitting.used == 5400.0


def test_an_answer_at_the_limit_is_refused_and_the_draft_before_it_kept(desk: Desk) -> None:
    desk.run(5399)
    desk.sitting.draft(LETTER, "Labdien!")
    desk.clock.pass_time(0.5)
    desk.sitting.draft(LETTER, "Labdien! Es")
    desk.clock.pass_time(0.5)
    with pytest.raises(Refused, match="sitting_time_over"):
        desk.sitting.answer(ITEM, ["Pasts", None])
    assert desk.sitting.session.responses == {LETTER: "Labdien! Es"}
    assert desk.sitting.session.used_now == 5400.0
    assert desk.sitting.session.closed == {("language_written", "work"): "time"}


def test_equal_answers_are_written_once(desk: Desk) -> None:
    desk.sitting.answer(ITEM, ["Pasts", None])
    desk.sitting.answer(ITEM, ["Pasts", None])
    desk.sitting.flag(ITEM, flagged=False)
    desk.sitting.show(ITEM)
    desk.sitting.show(ITEM)
    assert desk.kinds() == ["PhaseOpened", "AnswerGiven", "ItemShown"]


def test_drafts_are_written_at_most_once_a_second_and_wait_no_longer(desk: Desk) -> None:
    for length in range(1, 13):
        desk.sitting.draft(LETTER, "x" * length)
        desk.clock.pass_time(0.25)
        desk.sitting.tick()
    written = [entry.event for entry in desk.journal.entries if isinstance(entry.event, AnswerGiven)]
    assert [len(event.response) for event in written] == [1, 4, 8, 12]
    assert desk.sitting.response(LETTER) == "x" * 12


def test_drafts_are_written_before_anything_closes(desk: Desk) -> None:
    desk.sitting.draft(LETTER, "a")
    desk.sitting.draft(LETTER, "ab")
    desk.sitting.close_phase()
    assert desk.kinds() == ["PhaseOpened", "AnswerGiven", "AnswerGiven", "PhaseClosed"]


def test_half_a_character_does_not_stop_the_sitting(desk: Desk) -> None:
    desk.sitting.answer(LETTER, "labi \ud83d")
    assert desk.sitting.session.responses[LETTER] == "labi ?"


def test_what_cannot_be_written_has_not_happened(desk: Desk) -> None:
    before = desk.sitting.session
    desk.journal.broken = KnownError("store_full")
    with pytest.raises(KnownError):
        desk.sitting.answer(ITEM, ["Pasts", None])
    with pytest.raises(KnownError):
        desk.sitting.draft(LETTER, "Labdien!")
    assert desk.sitting.session is before
    desk.journal.broken = None
    desk.run(2)
    assert desk.sitting.session.responses == {LETTER: "Labdien!"}


def test_no_time_is_lost_while_nothing_can_be_written(desk: Desk) -> None:
    desk.journal.broken = KnownError("store_full")
    for _ in range(40):
        desk.clock.pass_time(0.25)
        try:
            desk.sitting.tick()
        except KnownError:
            continue
    desk.journal.broken = None
    desk.sitting.tick()
    assert desk.sitting.session.used_now == 10.0


@pytest.mark.parametrize(("downtime", "used"), [("stands_still", 1.0), ("runs_on", 61.0)])
def test_a_frozen_program_stands_still_or_runs_on(downtime: Downtime, used: float) -> None:
    desk = Desk(downtime)
    desk.run(1)
    desk.clock.pass_time(60)
    desk.sitting.tick()
    assert desk.sitting.session.gaps == (GapNoted(60.0, used - 1.0),)
    assert desk.sitting.used == used


@pytest.mark.parametrize(("downtime", "used"), [("stands_still", 1.0), ("runs_on", 61.0)])
def test_a_closed_lid_stands_still_or_runs_on(downtime: Downtime, used: float) -> None:
    desk = Desk(downtime)
    desk.run(1)
    desk.clock.sleep(60)
    desk.sitting.tick()
    assert desk.sitting.used == used
    assert len(desk.sitting.session.gaps) == 1


@pytest.mark.parametrize("days", [1, -1])
@pytest.mark.parametrize("downtime", ["stands_still", "runs_on"])
def test_a_clock_set_by_a_day_counts_as_none_and_is_noted(downtime: Downtime, days: int) -> None:
    desk = Desk(downtime)
    desk.run(1)
    desk.clock.set_wall(desk.clock.now() + datetime.timedelta(days=days))
    desk.run(1)
    assert desk.sitting.session.gaps == (GapNoted(days * 86400.0 + 0.25, 0.0, jumped=True),)
    assert desk.sitting.used == 2.0


def test_running_on_is_capped_by_the_limit() -> None:
    desk = Desk("runs_on")
    desk.sitting.draft(LETTER, "a")
    desk.sitting.draft(LETTER, "ab")
    desk.clock.sleep(3 * 3600)
    desk.sitting.tick()
    assert desk.sitting.session.used_now == 5400.0
    assert desk.sitting.session.closed == {("language_written", "work"): "time"}
    assert desk.sitting.session.responses == {LETTER: "ab"}


@pytest.mark.parametrize(("downtime", "used"), [("stands_still", 10.0), ("runs_on", 611.0)])
def test_after_a_crash_it_opens_at_the_same_item(downtime: Downtime, used: float) -> None:
    desk = Desk(downtime)
    desk.sitting.show(ITEM)
    desk.run(11)
    desk.clock.pass_time(600)
    desk.again(downtime)
    desk.sitting.tick()
    assert desk.sitting.session.current == ITEM
    assert desk.sitting.used == used
    assert desk.sitting.session.gaps[0].seconds == 601.0


def test_a_clock_set_back_between_two_starts_is_noted_and_counts_as_none() -> None:
    desk = Desk("runs_on")
    desk.run(5)
    desk.clock.set_wall(desk.clock.now() - datetime.timedelta(hours=2))
    desk.again("runs_on")
    desk.sitting.tick()
    assert desk.sitting.session.gaps == (GapNoted(-7200.0, 0.0, jumped=True),)
    assert desk.sitting.used == 5.0


def test_a_break_takes_no_time(desk: Desk) -> None:
    desk.run(2)
    desk.sitting.close_phase()
    desk.clock.pass_time(3600)
    desk.sitting.tick()
    desk.sitting.open_phase("knowledge", "work")
    assert desk.sitting.used == 0.0
    assert desk.sitting.session.gaps == ()
    assert isinstance(desk.journal.entries[-1].event, PhaseOpened)


def test_the_script_is_not_noted_twice_after_a_stop(desk: Desk) -> None:
    desk.sitting.advance_script("listening", 0)
    desk.sitting.advance_script("listening", 1)
    desk.again()
    desk.sitting.advance_script("listening", desk.sitting.session.script_step("listening"))
    assert desk.kinds().count("ScriptAdvanced") == 2


def test_abandoning_keeps_the_draft(desk: Desk) -> None:
    desk.sitting.draft(LETTER, "a")
    desk.sitting.draft(LETTER, "ab")
    desk.sitting.abandon()
    assert desk.sitting.session.responses == {LETTER: "ab"}
    assert desk.sitting.session.stage == "abandoned"


def test_marks_are_written_once_and_may_change(desk: Desk) -> None:
    desk.sitting.close_phase()
    desk.sitting.mark(LETTER, {"content": 5.0, "grammar": 3.0}, "self")
    desk.sitting.mark(LETTER, {"content": 5.0, "grammar": 3.0}, "self")
    desk.sitting.mark(LETTER, {"content": 6.0, "grammar": 3.0}, "self")
    assert desk.kinds().count("MarkGiven") == 2
