"""`audio render`, from the bank to the recordings."""

from pathlib import Path

import pytest

from naturalization_trainer.cli import main
from naturalization_trainer.media.probe import probe
from tests.media.tasks import write_tone

FILE = """
section: listening
topic: tests
title: {lv: Tests, ru: Тест, en: Test}
tasks:
  - id: lis-test-001
    slot: practice
    type: single_choice
    prompt: Kur viņi ir?
    answer: Veikalā.
    distractors: [Mājās., Skolā.]
    evidence: Labdien
    stimulus:
      kind: audio
      transcript:
        - {speaker: Pārdevēja, voice: female1, text: "WORDS"}
  - id: lis-test-002
    slot: practice
    type: single_choice
    prompt: Kur viņi ir?
    answer: Veikalā.
    distractors: [Mājās., Skolā.]
    evidence: Labdien
    stimulus:
      kind: audio
      transcript:
        - {speaker: Pircējs, voice: male1, text: "Labdien! Kas te ir?"}
"""


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    folder = tmp_path / "question_bank"
    write(folder, "Labdien! Ko vēlaties?")
    return folder


def write(bank: Path, words: str) -> None:
    (bank / "listening").mkdir(parents=True, exist_ok=True)
    (bank / "listening" / "tests.yaml").write_text(FILE.replace("WORDS", words), encoding="utf-8")


def rendered(bank: Path, *more: str) -> int:
    """Render the recordings of the tasks; what is announced to a room has tests of its own."""
    only = () if "--only" in more else ("--only", "lis-*")
    return main(["audio", "render", "--bank", str(bank), "--language", "en", *only, *more])


def test_only_what_is_missing_or_changed_is_rendered(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = ["listening/lis-test-001/text.opus", "listening/lis-test-002/text.opus"]
    assert rendered(bank) == 0
    assert capsys.readouterr().out.splitlines() == files
    assert all(probe(bank.parent / "audio" / file).seconds > 0.5 for file in files)
    assert rendered(bank) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert "unchanged: 2" in told.err
    write(bank, "Labvakar! Labdien! Ko vēlaties?")
    assert rendered(bank) == 0
    assert capsys.readouterr().out.splitlines() == files[:1]
    assert rendered(bank, "--force", "--only", "*-002") == 0
    assert capsys.readouterr().out.splitlines() == files[1:]


def test_figures_are_reported_and_the_rest_is_rendered(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(bank, "Labdien! Maksā 5 eiro.")
    assert rendered(bank, "--jobs", "1") == 1
    told = capsys.readouterr()
    assert told.out.splitlines() == ["listening/lis-test-002/text.opus"]
    assert "lis-test-001: a voice cannot read “5” rightly" in told.err


def test_a_human_recording_is_never_written_over(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tone = write_tone(bank.parent / "tone.wav", 4, 0.3)
    place = bank.parent / "audio" / "listening" / "lis-test-001" / "text.opus"
    place.parent.mkdir(parents=True)
    place.write_bytes(tone.read_bytes())
    assert rendered(bank, "--force") == 0
    assert place.read_bytes() == tone.read_bytes()
    assert "in a human voice: 1" in capsys.readouterr().err


def test_a_broken_recording_is_named_and_left(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = bank.parent / "audio" / "listening" / "lis-test-001" / "text.opus"
    place.parent.mkdir(parents=True)
    place.write_bytes(b"broken")
    assert rendered(bank) == 1
    assert "“text.opus” cannot be read as sound" in capsys.readouterr().err
    assert place.read_bytes() == b"broken"


def test_without_the_voice_one_sentence_says_what_to_install(
    bank: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert rendered(bank) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "espeak-ng" in told.err
    assert "Traceback" not in told.err
