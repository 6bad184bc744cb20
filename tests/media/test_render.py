"""The recordings as the real programs make them."""

import os
from pathlib import Path

import numpy as np
import pytest
import soundfile

from naturalization_trainer.errors import KnownError
from naturalization_trainer.media.probe import probe
from naturalization_trainer.media.render import VARIANTS, check_programs, render, state_of
from naturalization_trainer.media.script import Line, Script, Voice

WORDS = "Labdien! Kā varu palīdzēt? Lūdzu, pasakiet, kurā stāvā ir bibliotēka."


def script(*lines: Line, file: str = "listening/lis-test-001/text.opus") -> Script:
    return Script("lis-test-001", file, lines or (Line("female1", WORDS),))


def pitch(path: Path) -> float:
    """Return the median pitch of a voice in Hz, by autocorrelation."""
    sound, rate = soundfile.read(path)
    size = round(0.04 * rate)
    found = []
    for start in range(0, len(sound) - size, size):
        window = sound[start : start + size] * np.hanning(size)
        if np.sqrt(np.square(window).mean()) < 0.02:
            continue
        alike = np.correlate(window, window, "full")[size - 1 :]
        low, high = rate // 400, rate // 60
        best = low + int(alike[low:high].argmax())
        if alike[best] > 0.45 * alike[0]:
            found.append(rate / best)
    return float(np.median(found))


def test_the_programs_are_there() -> None:
    check_programs()


def test_a_recording_is_levelled_stamped_and_made_alike_again(tmp_path: Path) -> None:
    made = render(script(), tmp_path / "one")
    again = render(script(), tmp_path / "two")
    assert made == tmp_path / "one" / "listening" / "lis-test-001" / "text.opus"
    # Newer encoders do not give the same bytes twice, but the same sound: as long, and known by the same stamp.
    assert (probe(made).seconds, probe(made).stamp) == (probe(again).seconds, probe(again).stamp)
    assert [path.name for path in made.parent.iterdir()] == ["text.opus"]
    sound = probe(made)
    assert (sound.rate, sound.channels) == (24_000, 1)
    assert sound.stamp == script().stamp
    assert -19 < sound.speech < -14
    assert sound.peak < 0
    assert sound.clipped == 0
    assert 3 < sound.seconds < 10
    assert made.stat().st_size / sound.seconds < 5_000
    with soundfile.SoundFile(made) as file:
        assert (file.artist, file.license, file.title) == ("eSpeak NG", "CC BY 4.0", "lis-test-001")
    assert b"Synthetic voice" in made.read_bytes()[:1000]


def test_the_four_voices_are_clearly_distinct(tmp_path: Path) -> None:
    heard: dict[Voice, float] = {}
    for voice in VARIANTS:
        heard[voice] = pitch(render(script(Line(voice, WORDS), file=f"{voice}.opus"), tmp_path))
    assert max(heard["male1"], heard["male2"]) < 145
    assert min(heard["female1"], heard["female2"]) > 160
    assert abs(heard["female1"] / heard["female2"] - 1) > 0.2
    assert abs(heard["male1"] / heard["male2"] - 1) > 0.2


def test_turns_are_parted_by_silence(tmp_path: Path) -> None:
    path = render(script(Line("female1", "Labdien!"), Line("male1", "Labdien!")), tmp_path)
    sound, rate = soundfile.read(path)
    frame = rate // 100
    loud = [float(np.abs(sound[i : i + frame]).max()) > 0.01 for i in range(0, len(sound), frame)]
    first, last = loud.index(True), len(loud) - 1 - loud[::-1].index(True)
    gaps = "".join("x" if on else "." for on in loud[first:last]).split("x")
    assert 0.5 <= max(len(gap) for gap in gaps) / 100 <= 0.85


def test_a_dictation_is_slower(tmp_path: Path) -> None:
    usual = probe(render(script(Line("female1", WORDS, 0.0)), tmp_path)).seconds
    slow = probe(render(script(Line("female1", WORDS, 0.0, slow=True), file="slow.opus"), tmp_path)).seconds
    assert slow > 1.15 * usual


def test_the_state_of_a_recording(tmp_path: Path) -> None:
    assert state_of(script(), tmp_path) == "missing"
    path = render(script(), tmp_path)
    assert state_of(script(), tmp_path) == "current"
    assert state_of(script(Line("male1", WORDS)), tmp_path) == "changed"
    soundfile.write(path, np.zeros(4_800), 24_000, format="OGG", subtype="VORBIS")
    assert state_of(script(), tmp_path) == "human"
    path.write_bytes(b"broken")
    with pytest.raises(KnownError):
        state_of(script(), tmp_path)


def program(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)


@pytest.mark.parametrize(
    ("name", "body", "code"),
    [
        ("espeak-ng", None, "program_missing"),
        ("espeak-ng", "exit 3", "program_failed"),
        ("espeak-ng", "echo Pty Language", "espeak_not_latvian"),
        ("ffmpeg", "echo encoders", "ffmpeg_without_opus"),
        ("ffmpeg", None, "program_missing"),
    ],
)
def test_a_program_missing_or_broken_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, body: str | None, code: str
) -> None:
    if name == "ffmpeg":
        program(tmp_path, "espeak-ng", "echo ' 5  lv --/M Latvian bat/lv'")
    if body is not None:
        program(tmp_path, name, body)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(KnownError) as raised:
        check_programs()
    assert raised.value.code == code


@pytest.mark.parametrize("body", ["exit 0", "exit 1"])
def test_a_voice_that_says_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    program(tmp_path, "espeak-ng", body)
    monkeypatch.setenv("PATH", os.pathsep.join((str(tmp_path), os.environ["PATH"])))
    with pytest.raises(KnownError) as raised:
        render(script(), tmp_path / "audio")
    assert raised.value.code == "program_failed"
    assert not list((tmp_path / "audio").rglob("*.*"))


def test_a_place_one_may_not_write_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "listening").write_text("a file, not a folder")
    with pytest.raises(KnownError) as raised:
        render(script(), tmp_path)
    assert raised.value.code == "audio_not_written"
