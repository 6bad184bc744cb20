"""Two banks compared by meaning."""

import json
import shutil
from pathlib import Path

import pytest

from naturalization_trainer import paths
from naturalization_trainer.bank.difference import differences, read_folder
from naturalization_trainer.bank.fmt import formatted
from naturalization_trainer.cli import main
from tests.bank.writing import QUESTION, RECORDING, bank_file, changed, write

PATH = "constitution/saeima.yaml"


@pytest.fixture
def before(tmp_path: Path) -> Path:
    tasks = [changed(QUESTION, id=f"con-{name}") for name in ("a", "b", "c", "d", "e", "f")]
    listening = bank_file(RECORDING, section="listening")
    return write(tmp_path / "before", {PATH: bank_file(*tasks), "listening/a.yaml": listening})


@pytest.fixture
def after(tmp_path: Path) -> Path:
    tasks = [
        changed(QUESTION, id="con-b", prompt="Cik deputātu?"),
        changed(QUESTION.replace("Это так.", "Да."), id="con-c"),
        changed(QUESTION, id="con-d", difficulty="3"),
        changed(QUESTION, id="con-f", topic="deputats"),
        changed(QUESTION, id="con-new"),
    ]
    moved = bank_file(changed(QUESTION, id="con-e", status="expert", reviewed_by="A. B."))
    recording = RECORDING.replace(
        "id: b, type: single_choice, prompt: No kurienes?", "id: b, type: single_choice, prompt: Kur?"
    )
    listening = bank_file(recording, section="listening")
    files: dict[str, str | bytes] = {
        PATH: bank_file(*tasks),
        "constitution/other.yaml": moved,
        "listening/a.yaml": listening,
    }
    return write(tmp_path / "after", files)


def test_every_kind_of_change_is_told(before: Path, after: Path) -> None:
    changes = differences(read_folder(before).tasks, read_folder(after).tasks)
    assert {(change.kind, change.id, change.what, change.was) for change in changes} == {
        ("removed", "con-a", (), ""),
        ("meaning", "con-b", ("prompt",), ""),
        ("explanation", "con-c", ("explanation",), ""),
        ("settings", "con-d", ("difficulty",), ""),
        ("moved", "con-e", (), PATH),
        ("settings", "con-e", ("status", "reviewed_by"), ""),
        ("moved", "con-f", (), "saeima"),
        ("added", "con-new", (), ""),
        ("meaning", "lis-one", ("items.b.prompt",), ""),
    }


def test_order_layout_and_the_place_are_no_difference(tmp_path: Path) -> None:
    shutil.copytree(paths.bank_folder(), tmp_path / "bank")
    for path in read_folder(tmp_path / "bank").tasks.values():
        file = tmp_path / "bank" / path.path
        file.write_text("# moved down\n" + formatted(file.read_text(encoding="utf-8")), encoding="utf-8")
        break
    assert differences(read_folder(paths.bank_folder()).tasks, read_folder(tmp_path / "bank").tasks) == ()


def test_it_is_printed(before: Path, after: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bank", "diff", str(before), str(after), "--language", "en"]) == 0
    printed = capsys.readouterr()
    assert f"{PATH}:5: con-b: what is asked changed (prompt)" in printed.out.splitlines()
    assert printed.err.startswith("New: 1. Gone: 1. Moved: 2.")
    assert main(["bank", "diff", str(before), str(after), "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["meaning"] == 2
    assert {"kind": "added", "id": "con-new", "path": PATH, "line": 39, "what": [], "was": ""} in report["changes"]


def test_what_cannot_be_read_is_told(before: Path, after: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (after / PATH).write_text("tasks: [", encoding="utf-8")
    assert main(["bank", "diff", str(before), str(after), "--language", "en"]) == 1
    assert f"{after / PATH}:" in capsys.readouterr().err
    assert main(["bank", "diff", str(before), str(after / "none")]) == 2
