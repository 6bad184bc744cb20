"""What a bank keeps of the examination's day is checked as the tasks are."""

import datetime
from pathlib import Path

import pytest

from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.exam_day import EXAM_DAY, exam_day_problems, read_exam_day
from naturalization_trainer.errors import KnownError
from tests.bank.writing import QUESTION, bank_file, write

TREE = Path(__file__).parents[2]
DAY = datetime.date(2026, 11, 21)

GOOD = """steps:
  - title: {lv: Pirms tam, ru: Заранее, en: Beforehand}
    icon: history
    facts:
      - text: {lv: Divas pārbaudes., ru: Два экзамена., en: Two examinations.}
        source: R973
        confidence: confirmed
"""


def problems_of(folder: Path, text: str) -> list[tuple[int, str]]:
    write(folder, {"constitution/saeima.yaml": bank_file(QUESTION), EXAM_DAY: text})
    bank = open_bank(folder, folder / "audio", folder / "cache", DAY)
    found = [(problem.line, problem.code) for problem in exam_day_problems(bank, DAY)]
    bank.close()
    return found


def test_what_is_shipped_has_no_problem(tmp_path: Path) -> None:
    bank = open_bank(TREE / "question_bank", TREE / "audio", tmp_path, DAY)
    assert list(exam_day_problems(bank, DAY)) == []
    bank.close()
    assert read_exam_day(TREE / "question_bank").steps


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (GOOD, []),
        (GOOD.replace("confirmed", "unknown"), [(5, "fact_source")]),
        (GOOD.replace("        source: R973\n", ""), [(5, "fact_source")]),
        (GOOD.replace("confirmed", "confirmt"), [(7, "unknown_value_nearest")]),
        (GOOD.replace("icon:", "icons:"), [(2, "missing_key"), (3, "unknown_key_nearest")]),
        (GOOD.replace("steps:", "steps: [", 1), [(2, "yaml")]),
    ],
)
def test_each_problem_has_its_line(tmp_path: Path, text: str, found: list[tuple[int, str]]) -> None:
    assert problems_of(tmp_path, text) == found


def test_a_bank_may_keep_nothing_of_it(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="bank_unreadable"):
        read_exam_day(tmp_path)
