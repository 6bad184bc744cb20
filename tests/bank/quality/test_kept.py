import datetime
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.problem import Problem
from naturalization_trainer.bank.quality.fault import Fault
from naturalization_trainer.bank.quality.kept import kept_problems
from naturalization_trainer.bank.task import Task
from tests.bank.writing import QUESTION, bank_file, write


class Counting:
    """A check that counts how often it is asked."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, tasks: Sequence[Task], _: Path) -> Iterator[Fault]:
        self.times += 1
        yield Fault(tasks[0], ("prompt",), "word_unknown", {"id": tasks[0].id, "words": "?"})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "question_bank", {"constitution/saeima.yaml": bank_file(QUESTION)})


def look(folder: Path, check: Counting) -> tuple[Problem, ...]:
    root = folder.parent
    bank = open_bank(folder, root / "audio", root / "cache", datetime.date(2026, 3, 1))
    found = kept_problems(bank, root / "cache", (check,))
    bank.close()
    return found


def test_a_bank_that_did_not_change_is_not_looked_at_again(folder: Path) -> None:
    check = Counting()
    first = look(folder, check)
    assert len(first) == 1
    assert look(folder, check) == first
    assert check.times == 1


@pytest.mark.parametrize(
    "beside", ["constitution/saeima.yaml", "words.txt", "waivers.yaml", "../audio/listening/a.opus"]
)
def test_a_change_of_anything_looked_at_is_seen(folder: Path, beside: str) -> None:
    check = Counting()
    look(folder, check)
    path = folder / beside
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text((path.read_text("utf-8") if path.exists() else "") + "\n", "utf-8")
    look(folder, check)
    assert check.times == 2


def test_what_was_kept_badly_is_looked_for_again(folder: Path) -> None:
    check = Counting()
    first = look(folder, check)
    (kept,) = (folder.parent / "cache").glob("content-*")
    kept.write_bytes(b"\xc1nonsense")
    assert look(folder, check) == first
    assert check.times == 2
