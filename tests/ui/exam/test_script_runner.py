"""The listening script: in order, by itself, on the examination's own clock, never a hearing too many."""

from collections.abc import Callable
from pathlib import Path

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.events import ScriptAdvanced, SectionClosed
from naturalization_trainer.ui.exam.script_runner import Moment, ScriptRunner
from tests.ui.exam.conftest import Study
from tests.ui.sounding import FakePlayer

NOTICE = "lis-notice-001"
MESSAGE = "lis-message-001"


class Listening:
    """A runner with everything it tells."""

    def __init__(self, study: Study, find: Callable[[str], Path | None]) -> None:
        self.study = study
        self.player = FakePlayer()
        self.begun: list[str] = []
        self.missing: list[str] = []
        self.moments: list[Moment] = []
        self.ended = 0
        section = study.desk.form.parts[0].section("listening")
        self.runner = ScriptRunner(study.desk, section, self.player, find)
        self.player.finished.connect(self.runner.heard_out)
        self.player.failed.connect(self.runner.not_heard)
        self.runner.task_begun.connect(self.begun.append)
        self.runner.missing.connect(self.missing.append)
        self.runner.moved.connect(self.moments.append)
        self.runner.ended.connect(self._count)

    def _count(self) -> None:
        self.ended += 1

    def kind(self) -> str:
        moment = self.runner.moment()
        return moment.step.kind if moment is not None else ""

    def steps(self) -> list[int]:
        return [e.event.step for e in self.study.journal.entries if isinstance(e.event, ScriptAdvanced)]


@pytest.fixture
def listening(written: Study) -> Listening:
    found = Listening(written, lambda task: Path(f"/audio/{task}.opus"))
    found.runner.start()
    return found


def test_everything_in_its_order_and_time(listening: Listening) -> None:
    wait = listening.study.wait
    assert listening.kind() == "instruction"
    wait(5)
    assert listening.kind() == "read"
    assert listening.begun == [NOTICE], "the instruction was for all of it"
    wait(29.75)
    assert listening.kind() == "read"
    wait(0.25)
    assert listening.kind() == "hearing"
    wait(60)
    assert listening.kind() == "hearing", "as long as the recording plays"
    listening.player.end()
    assert listening.kind() == "pause"
    wait(15)
    assert listening.begun == [NOTICE, MESSAGE]
    listening.player.end()
    wait(20)
    assert listening.ended == 1
    assert listening.steps() == [0, 1, 2, 3, 4, 5]
    assert isinstance(listening.study.journal.entries[-1].event, SectionClosed)


def test_the_display_counts_down(listening: Listening) -> None:
    listening.study.wait(10)
    now = listening.runner.moment()
    assert now is not None
    assert (now.step.kind, now.left, now.task, now.tasks) == ("read", 25.0, 1, 2)


def test_a_gap_does_not_eat_the_time_to_read(listening: Listening) -> None:
    listening.study.wait(10)
    listening.study.clock.pass_time(3600)
    listening.study.desk.look()
    now = listening.runner.moment()
    assert now is not None
    assert now.left == pytest.approx(25.0)


def test_a_missing_recording_is_passed_over(written: Study) -> None:
    found = Listening(written, lambda task: None if task == NOTICE else Path("/audio/there.opus"))
    found.runner.start()
    found.study.wait(5)
    assert found.missing == [NOTICE]
    assert found.runner.is_missing(NOTICE)
    assert found.kind() == "hearing"
    assert found.steps() == [0, 1, 2, 3, 4]


def test_a_recording_that_does_not_play_is_passed_over(listening: Listening) -> None:
    listening.study.wait(35)
    listening.player.failed.emit(KnownError("sound_unreadable"))
    assert listening.missing == [NOTICE]
    assert listening.kind() == "hearing"
    assert listening.runner.moment().step.task == MESSAGE  # type: ignore[union-attr] # it is a hearing


def test_with_no_sound_at_all_the_section_closes(written: Study) -> None:
    found = Listening(written, lambda _task: None)
    found.runner.start()
    found.study.wait(6)
    assert found.ended == 1
    assert found.missing == [NOTICE, MESSAGE]


def test_after_a_stop_a_hearing_that_had_begun_is_not_given_again(listening: Listening) -> None:
    listening.study.wait(35)
    assert listening.kind() == "hearing"
    listening.runner.stop()
    again = Listening(listening.study, lambda task: Path(f"/audio/{task}.opus"))
    again.runner.start()
    assert again.kind() == "pause"
    assert again.player.played == []


def test_after_a_stop_the_time_to_read_begins_again(listening: Listening) -> None:
    listening.study.wait(20)
    listening.runner.stop()
    again = Listening(listening.study, lambda task: Path(f"/audio/{task}.opus"))
    again.runner.start()
    now = again.runner.moment()
    assert now is not None
    assert (now.step.kind, now.left) == ("read", 30.0)


def test_a_disk_that_fails_for_a_while_loses_no_step(listening: Listening) -> None:
    listening.study.journal.broken = KnownError("store_full", path="x")
    listening.study.wait(40)
    listening.player.end()
    listening.study.wait(10)
    listening.study.journal.broken = None
    listening.study.wait(10)
    listening.player.end()
    listening.study.wait(21)
    assert listening.steps() == [0, 1, 2, 3, 4, 5]
    assert listening.ended == 1
