import json
from pathlib import Path

import pytest

from naturalization_trainer.cli import main
from tests.bank.writing import QUESTION, bank_file, changed, write


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    broken = bank_file(QUESTION, changed(QUESTION, id="con-b", prompt=None, promt="x"))
    return write(tmp_path / "question_bank", {"constitution/saeima.yaml": broken})


def test_problems_are_printed_as_a_compiler_does(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bank", "check", "--bank", str(bank), "--language", "en"]) == 1
    printed = capsys.readouterr()
    path = bank / "constitution" / "saeima.yaml"
    assert f"{path}:13:5: error: key “prompt” is missing" in printed.out.splitlines()
    assert f"{path}:20:5: error: unknown key “promt”; did you mean “prompt”?" in printed.out.splitlines()
    assert printed.err.startswith("Files: 1. Tasks: 1. Errors: ")


@pytest.mark.parametrize(("language", "word"), [("lv", "kļūda: trūkst"), ("ru", "ошибка: не хватает")])
def test_they_are_told_in_every_language(
    bank: Path, language: str, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["bank", "check", "--bank", str(bank), "--language", language])
    assert word in capsys.readouterr().out


def test_editors_get_data(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["bank", "check", "--bank", str(bank), "--format", "json", "--language", "en"])
    report = json.loads(capsys.readouterr().out)
    found = [problem for problem in report["problems"] if problem["code"] == "unknown_key_nearest"]
    assert found == [
        {
            "path": "constitution/saeima.yaml",
            "line": 20,
            "column": 5,
            "severity": "error",
            "code": "unknown_key_nearest",
            "facts": {"key": "promt", "nearest": "prompt"},
            "message": "unknown key “promt”; did you mean “prompt”?",
        }
    ]


@pytest.mark.parametrize("language", ["lv", "ru", "en"])
def test_without_a_bank_it_ends_with_a_sentence(
    tmp_path: Path, language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_{language.upper()}.UTF-8")
    assert main(["bank", "check", "--bank", str(tmp_path / "none")]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert str(tmp_path / "none") in printed.err
    assert printed.err.count("\n") == 1


def test_an_unknown_verb_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["bnak"])
    assert caught.value.code == 2
    assert "bnak" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--help"], ["bank", "--help"], ["--version"]])
def test_help_is_given(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 0
    assert "naturalization-trainer" in capsys.readouterr().out
