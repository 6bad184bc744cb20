"""A person's file, a bank on the disk that can be edited, and rounds of practice over both."""

import datetime
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.learning.queue import Scope
from naturalization_trainer.practice.round import Judged, Round
from naturalization_trainer.practice.standing import PracticeStanding, practice_standing
from naturalization_trainer.practice.things import asked_now
from naturalization_trainer.store.engine import Store, open_store
from naturalization_trainer.store.practice import PracticeLog
from naturalization_trainer.testing import FakeClock
from tests.bank.writing import QUESTION, RECORDING, bank_file, changed, write

DAY = datetime.date(2026, 3, 2)


class Learner:
    """Somebody with a file, a bank and a clock."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.folder = folder
        self.store: Store = open_store(folder / "person" / "trainer.db", self.clock.now())
        self.log = PracticeLog(self.store, self.clock)
        self.bank_folder = folder / "question_bank"
        self._stamp = 1_700_000_000
        self.bank: CompiledBank | None = None

    def write_bank(self, *questions: str) -> None:
        """Put a bank of these questions of knowledge, and one recording, in the place of what was there."""
        files: dict[str, str | bytes] = {
            "constitution/saeima.yaml": bank_file(*questions),
            "listening/x.yaml": bank_file(RECORDING, section="listening", topic="x"),
        }
        write(self.bank_folder, files)
        self._stamp += 60
        for path in self.bank_folder.rglob("*.yaml"):
            os.utime(path, (self._stamp, self._stamp))
        if self.bank is not None:
            self.bank.close()
        self.bank = open_bank(self.bank_folder, self.folder / "audio", self.folder / "cache", DAY)

    def standing(self) -> PracticeStanding:
        assert self.bank is not None
        return practice_standing(self.bank, self.log, self.clock.now(), language="en", minutes=10, day=DAY)

    def round(self, scope: Scope | None = None, minutes: float | None = None) -> Round:
        standing, bank = self.standing(), self.bank
        assert bank is not None
        return Round(
            standing.things.all,
            standing.cards,
            scope or Scope(),
            self.log,
            self.clock,
            task=lambda task, chance: asked_now(bank, task, chance),
            noted=self.log.noted(),
            seen=self.log.seen(standing.things.rotating),
            slipped=self.log.slipped(),
            minutes=minutes,
        )

    def close(self) -> None:
        if self.bank is not None:
            self.bank.close()
        self.log.close()
        self.store.close()


def question(number: int, **keys: str | None) -> str:
    """Return a question of knowledge, by number; "100" is right."""
    return changed(QUESTION, id=f"con-{number}", prompt=f"Cik deputātu ir Saeimā? ({number})", **keys)


def answered(going: Round, right: bool = True, seconds: float = 8.0, clock: FakeClock | None = None) -> Judged:
    """Answer what is asked, all right or all wrong."""
    asked = going.asked
    assert asked is not None
    if clock is not None:
        clock.pass_time(seconds)
    responses = {}
    for item in asked.task.items:
        wrong = next(option for option in item.options if option != item.item.answer)  # type: ignore[union-attr] # single choices
        responses[item.id] = item.item.answer if right else wrong  # type: ignore[union-attr] # single choices
    return going.answer(responses)


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Learner]:
    somebody = Learner(tmp_path)
    somebody.write_bank(*(question(number) for number in range(4)))
    yield somebody
    somebody.close()
