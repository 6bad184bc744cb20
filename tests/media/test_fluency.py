"""The plain numbers of somebody's speech, on speech whose numbers are known."""

import wave
from pathlib import Path

import numpy as np
import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.media.fluency import Fluency, measure
from tests.media import speech
from tests.media.speech import BEFORE, read_aloud, syllables, write_samples, write_speech

QUIET, NOISY = None, -45.0
PAUSES, RATE = 0.05, 0.15
"""How far the numbers may be off, as shares."""


@pytest.mark.parametrize(
    ("text", "count"),
    [("Latvija", 3), ("iemācīties", 4), ("radio", 3), ("aijā", 2), ("Rīgā jau", 3), ("vecmāmiņas", 4), ("krst", 0)],
)
def test_syllables_are_counted_in_the_text(text: str, count: int) -> None:
    assert syllables(text) == count


@pytest.mark.parametrize("noise", [QUIET, NOISY])
@pytest.mark.parametrize("words_a_minute", [100, 140, 200])
@pytest.mark.parametrize("voice", ["lv+f2", "lv+f5", "lv+m2", "lv+m3"])
def test_pauses_and_rate_are_near_the_truth(
    tmp_path: Path, voice: str, words_a_minute: int, noise: float | None
) -> None:
    path = tmp_path / "voice.wav"
    truth = write_speech(path, voice, words_a_minute, noise)
    measured = measure(path)
    assert measured.pauses == len(truth.pauses)
    assert measured.pause_seconds == pytest.approx(sum(truth.pauses), rel=PAUSES)
    assert measured.longest == pytest.approx(max(truth.pauses), rel=PAUSES)
    assert measured.speaking == pytest.approx(truth.speaking, rel=PAUSES)
    assert measured.articulation == pytest.approx(truth.rate, rel=RATE)
    assert measured.before == pytest.approx(BEFORE, abs=0.05)
    assert measured.total == pytest.approx(truth.speaking + sum(truth.pauses) + 2 * BEFORE, abs=0.01)
    assert measured.rate == pytest.approx(truth.syllables / measured.total, rel=RATE)


def test_a_constant_of_the_microphone_changes_nothing(tmp_path: Path) -> None:
    write_speech(tmp_path / "plain.wav", "lv+f2", 140)
    write_speech(tmp_path / "shifted.wav", "lv+f2", 140, hum=700.0)
    plain, shifted = measure(tmp_path / "plain.wav"), measure(tmp_path / "shifted.wav")
    assert shifted.pauses == plain.pauses
    assert shifted.speaking == pytest.approx(plain.speaking, rel=0.01)


def test_how_loud_one_speaks_changes_nothing(tmp_path: Path) -> None:
    spoken = read_aloud(speech.SENTENCES[0], "lv+m3", 140)
    for name, share in (("soft.wav", 0.05), ("loud.wav", 2.5)):
        write_samples(tmp_path / name, spoken * share)
    soft, loud = measure(tmp_path / "soft.wav"), measure(tmp_path / "loud.wav")
    assert soft.syllables == loud.syllables == syllables(speech.SENTENCES[0])
    assert soft.speaking == pytest.approx(loud.speaking, rel=0.02)


@pytest.mark.parametrize("seconds", [0, 0.001, 0.02, 4])
def test_zeros_are_nothing(tmp_path: Path, seconds: float) -> None:
    path = tmp_path / "voice.wav"
    write_samples(path, np.zeros(round(16_000 * seconds)), 16_000)
    measured = measure(path)
    assert measured.is_nothing
    assert measured == Fluency(0.0, round(16_000 * seconds) / 16_000)
    assert (measured.articulation, measured.rate) == (0.0, 0.0)


def test_a_click_neither_ends_a_pause_nor_is_speech(tmp_path: Path) -> None:
    spoken = read_aloud(speech.SENTENCES[1], "lv+f2", 140)
    silence = np.zeros(22_050)
    click = np.random.default_rng(1).standard_normal(600) * 6_000
    write_samples(tmp_path / "click.wav", np.concatenate([spoken, silence, click, silence, spoken]))
    measured = measure(tmp_path / "click.wav")
    assert measured.pauses == 1
    assert measured.longest == pytest.approx(2 + 600 / 22_050, rel=PAUSES)


def test_hissing_has_no_syllables(tmp_path: Path) -> None:
    loud = 3_000 * (1 + np.sin(np.arange(5 * 22_050) / 22_050 * 2 * np.pi * 4)) / 2 + 200
    hiss = np.random.default_rng(2).standard_normal(len(loud)) * loud
    write_samples(tmp_path / "hiss.wav", hiss)
    measured = measure(tmp_path / "hiss.wav")
    assert measured.speaking > 1
    assert measured.syllables <= 1


def test_what_is_no_recording_of_ours_is_told(tmp_path: Path) -> None:
    (tmp_path / "none.wav").write_bytes(b"RIFF")
    with wave.open(str(tmp_path / "stereo.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(bytes(64_000))
    for name in ("none.wav", "stereo.wav", "missing.wav"):
        with pytest.raises(KnownError) as caught:
            measure(tmp_path / name)
        assert caught.value.code == "sound_unreadable"
