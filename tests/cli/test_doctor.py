import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from naturalization_trainer.store import file
from naturalization_trainer.store.engine import create
from tests.bank.writing import QUESTION, bank_file, write

TOPICS = {"versions", "window", "fonts", "words", "bank", "recordings", "data", "database", "rendering"}


def doctor(tmp_path: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Ask in a process of its own: what Qt says of a machine without sound belongs to that one."""
    bank = write(tmp_path / "question_bank", {"constitution/saeima.yaml": bank_file(QUESTION)})
    return subprocess.run(
        [sys.executable, "-m", "naturalization_trainer", "doctor", "--bank", str(bank), *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_it_looks_at_everything(tmp_path: Path) -> None:
    done = doctor(tmp_path, "--json")
    found = {row["topic"]: row for row in json.loads(done.stdout)}
    assert found.keys() >= TOPICS
    assert found.keys() & {"sound", "output"}
    assert {found[topic]["state"] for topic in TOPICS} == {"well"}
    assert found["bank"]["facts"]["tasks"] == 1
    assert done.returncode == 0


@pytest.mark.parametrize(("language", "word"), [("lv", "labi"), ("ru", "в порядке"), ("en", "well")])
def test_it_speaks_every_language(tmp_path: Path, language: str, word: str) -> None:
    done = doctor(tmp_path, "--language", language)
    assert sum(line.startswith(word) for line in done.stdout.splitlines()) >= len(TOPICS)


def test_without_a_screen_the_rest_is_still_told(tmp_path: Path) -> None:
    done = doctor(tmp_path, "--json", QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    found = {row["topic"]: row["state"] for row in json.loads(done.stdout)}
    assert found["window"] == "broken"
    assert found["fonts"] == "well"
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("harm", "state", "code"),
    [
        ("none", "well", "doctor_database"),
        ("scribbled", "broken", "store_damaged"),
        ("text", "broken", "store_foreign"),
    ],
)
def test_the_databases_of_the_people_are_looked_at(tmp_path: Path, harm: str, state: str, code: str) -> None:
    path = tmp_path / "home" / "data" / "people" / "0123456789ab" / file.NAME
    path.parent.mkdir(parents=True)
    create(path)
    if harm == "scribbled":
        content = path.read_bytes()
        path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    elif harm == "text":
        path.write_text("this is no database" * 100)
    found = {row["topic"]: row for row in json.loads(doctor(tmp_path, "--json").stdout)}
    assert (found["database"]["state"], found["database"]["code"]) == (state, code)


def test_a_missing_bank_is_told(tmp_path: Path) -> None:
    found = {row["topic"]: row for row in json.loads(doctor(tmp_path, "--json", "--bank", str(tmp_path)).stdout)}
    assert (found["bank"]["state"], found["bank"]["code"]) == ("broken", "bank_empty")
