"""The examination without a screen, on the bank that is shipped."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from naturalization_trainer.cli import main
from naturalization_trainer.exam.coverage import every_choice
from tests.sample_bank import blueprint

WAYS = [(profile.id, choices) for profile in blueprint().profiles for choices in every_choice(blueprint(), profile)]


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("NATURALIZATION_TRAINER_HOME", str(tmp_path_factory.getbasetemp() / "exam-home"))
    return


def run(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, object]:
    assert main(["exam", "--day", "2026-11-21", *words]) == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def sections(report: dict[str, object]) -> dict[str, dict[str, object]]:
    return {section["id"]: section for part in report["parts"] for section in part["sections"]}  # type: ignore[attr-defined]


@pytest.mark.parametrize(("profile", "choices"), WAYS)
def test_the_key_scores_full_and_blank_passes_nothing(
    profile: str, choices: dict[str, str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    words = ["--seed", "7", "--profile", profile, *(w for name, way in choices.items() for w in (f"--{name}", way))]
    key = run(capsys, *words, "--print-key")
    (tmp_path / "key.json").write_text(json.dumps(key), encoding="utf-8")
    full = run(capsys, *words, "--report", "json", "--answers", str(tmp_path / "key.json"))
    assert all(found["points"] == found["out_of"] for found in sections(full).values())
    assert full["result"] == ("passed_if_own_marks_hold" if key["marks"] else "passed")
    blank = run(capsys, *words, "--report", "json")
    assert {found["state"] for found in sections(blank).values()} == {"not_yet"}
    assert blank["result"] == "not_yet"


def test_the_same_seed_gives_the_same_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["exam", "--seed", "12", "--report", "json", "--day", "2026-11-21"]
    printed = []
    for _ in range(2):
        assert main(words) == 0
        printed.append(capsys.readouterr().out)
    assert printed[0] == printed[1]


def test_the_text_report_names_every_section(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exam", "--seed", "3"]) == 0
    told = capsys.readouterr().out
    assert all(title.id in told for title in blueprint().sections)


@pytest.mark.parametrize("language", ["lv", "ru", "en"])
@pytest.mark.parametrize(
    "words",
    [
        ["--profile", "nobody"],
        ["--knowledge", "sung"],
        ["--answers", "nowhere.json"],
        ["--bank", "nowhere"],
    ],
)
def test_what_is_wrong_is_told_in_one_sentence(
    words: list[str], language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["exam", "--seed", "7", *words, "--language", language]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.strip().splitlines()) == 1
