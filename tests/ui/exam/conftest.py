"""A desk on a journal in memory, with the sample form's first phase open."""

import logging
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from naturalization_trainer.exam.session import start
from naturalization_trainer.exam.sitting import Sitting
from naturalization_trainer.testing import FakeClock, MemoryJournal, sample_form
from naturalization_trainer.ui.desk import Desk
from naturalization_trainer.ui.notices import Message, Notices


class Study:
    """A desk with all that belongs to it. `told` holds the messages."""

    def __init__(self, part: str, phase: str, **choices: str) -> None:
        self.clock = FakeClock()
        self.journal = MemoryJournal(self.clock)
        self.told: list[Message] = []
        self.notices = Notices(logging.getLogger("test"), "en")
        self.notices.shown.connect(self.told.append)
        form = sample_form(**choices)  # type: ignore[arg-type] # knowledge and anthem by name
        sitting = Sitting(form, self.journal, self.clock, start(form))
        self.desk = Desk(sitting, lambda _session: None, self.notices, self.clock)
        self.desk.open_phase(part, phase)

    def wait(self, seconds: float) -> None:
        """Let time go by, with a look at the clock every quarter of a second."""
        for _ in range(round(seconds * 4)):
            self.clock.pass_time(0.25)
            self.desk.look()


@pytest.fixture
def written(qtbot: QtBot) -> Iterator[Study]:
    """Give the written language part."""
    del qtbot
    study = Study("language_written", "work")
    yield study
    study.desk.leave()


@pytest.fixture
def oral(qtbot: QtBot) -> Iterator[Study]:
    """Give the interview."""
    del qtbot
    study = Study("language_oral", "interview")
    yield study
    study.desk.leave()
