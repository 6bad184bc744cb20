import datetime
from pathlib import Path

import pytest

from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.bank.problem import Problem
from naturalization_trainer.errors import KnownError
from tests.bank.writing import QUESTION, RECORDING, STATEMENTS, bank_file, changed, write

DAY = datetime.date(2026, 3, 2)


def opened(tmp_path: Path, files: dict[str, str | bytes]) -> CompiledBank:
    folder = write(tmp_path / "bank", files)
    return open_bank(folder, tmp_path / "audio", tmp_path / "cache", DAY)


def places(problems: tuple[Problem, ...]) -> list[tuple[str, str, int]]:
    return [(problem.code, problem.path, problem.line) for problem in problems]


def test_an_id_stands_once_in_the_whole_bank(tmp_path: Path) -> None:
    bank = opened(tmp_path, {"constitution/a.yaml": bank_file(QUESTION), "constitution/b.yaml": bank_file(QUESTION)})
    assert places(bank.problems) == [("id_twice", "constitution/b.yaml", 5)]
    assert bank.task_ids() == ("con-one",)
    assert bank.task("con-one").path == "constitution/a.yaml"


def test_enemies_are_tasks_of_the_bank(tmp_path: Path) -> None:
    one = changed(QUESTION, enemies="[con-two, con-gone]")
    files: dict[str, str | bytes] = {
        "constitution/a.yaml": bank_file(one, changed(QUESTION, id="con-two")),
        "constitution/b.yaml": bank_file(changed(QUESTION, id="con-three", enemies="[con-one]")),
    }
    bank = opened(tmp_path, files)
    assert places(bank.problems) == [("unknown_enemy", "constitution/a.yaml", 5)]
    assert bank.task_ids() == ("con-three", "con-two")


def test_a_task_that_cannot_be_read_is_no_unknown_enemy(tmp_path: Path) -> None:
    one = changed(QUESTION, enemies="[con-two, con-three]")
    files: dict[str, str | bytes] = {
        "constitution/a.yaml": bank_file(one, changed(QUESTION, id="con-two", prompt=None)),
        "constitution/b.yaml": bank_file(changed(QUESTION, id="con-three")) + "\t:",
    }
    assert [code for code, _, _ in places(opened(tmp_path, files).problems)] == ["missing_key", "yaml"]


def test_what_was_to_be_reviewed_is_told_by_the_day(tmp_path: Path) -> None:
    task = changed(QUESTION, valid="{review_by: 2026-03-01}")
    bank = opened(tmp_path, {"constitution/a.yaml": bank_file(task)})
    assert [(problem.code, problem.severity) for problem in bank.problems] == [("review_overdue", "warning")]
    earlier = open_bank(bank.path, bank.audio, tmp_path / "cache", datetime.date(2026, 3, 1))
    assert not earlier.problems
    assert earlier.task_ids() == ("con-one",)


@pytest.mark.parametrize(("count", "told"), [(19, False), (20, True)])
def test_the_key_is_not_the_longest_option_too_often(tmp_path: Path, count: int, told: bool) -> None:
    long = changed(QUESTION, answer="vienmēr pati garākā")
    tasks = [changed(long, id=f"con-{number}") for number in range(count)]
    bank = opened(tmp_path, {"constitution/a.yaml": bank_file(*tasks)})
    assert [problem.code for problem in bank.problems] == ["longest_is_key"] * told
    assert len(bank.task_ids()) == count


def test_statements_are_not_all_true(tmp_path: Path) -> None:
    all_true = STATEMENTS.replace("'false'", "'true'")
    tasks = [all_true, changed(all_true, id="read-two")]
    bank = opened(tmp_path, {"reading/a.yaml": bank_file(*tasks, section="reading")})
    assert [(problem.code, problem.facts) for problem in bank.problems] == [
        ("truths_share", {"truths": 12, "count": 12})
    ]


def test_recordings_not_made_yet_are_told_once_a_file(tmp_path: Path) -> None:
    tasks = [RECORDING, changed(RECORDING, id="lis-two")]
    bank = opened(tmp_path, {"listening/a.yaml": bank_file(*tasks, section="listening")})
    (problem,) = bank.problems
    assert (problem.severity, problem.facts["count"]) == ("warning", 2)
    assert bank.task_ids() == ("lis-one", "lis-two")


def test_a_missing_human_recording_is_an_error(tmp_path: Path) -> None:
    task = RECORDING.replace("kind: audio", "kind: audio\n  voice: recorded")
    bank = opened(tmp_path, {"listening/a.yaml": bank_file(task, section="listening")})
    assert places(bank.problems) == [("file_missing", "listening/a.yaml", 5)]
    assert not bank.task_ids()


def test_files_that_stand_in_the_wrong_place_are_told(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "constitution/a.yaml": bank_file(QUESTION),
        "constitution/b.yml": bank_file(QUESTION),
        "konstitucija/c.yaml": bank_file(QUESTION),
        "blueprints/x.yaml": "abc",
        "images/constitution/x.svg": "<svg/>",
        "glossary.yaml": "abc",
        "constitution/notes.txt": "abc",
        ".git/d.yaml": "abc",
    }
    assert places(opened(tmp_path, files).problems) == [
        ("wrong_ending", "constitution/b.yml", 0),
        ("wrong_folder", "konstitucija/c.yaml", 0),
    ]


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "bank" / "constitution" / "b.yaml").mkdir(parents=True)
    bank = opened(tmp_path, {"constitution/a.yaml": bank_file(QUESTION)})
    assert places(bank.problems) == [("file_unreadable", "constitution/b.yaml", 0)]
    assert bank.task_ids() == ("con-one",)


@pytest.mark.parametrize(
    ("folder", "code"), [("gone", "bank_missing"), ("empty", "bank_empty"), ("file", "bank_missing")]
)
def test_where_there_is_no_bank_it_is_said(tmp_path: Path, folder: str, code: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("abc")
    with pytest.raises(KnownError) as caught:
        open_bank(tmp_path / folder, tmp_path, tmp_path / "cache", DAY)
    assert caught.value.code == code
