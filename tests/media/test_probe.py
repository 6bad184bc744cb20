from pathlib import Path

import numpy as np
import pytest
import soundfile

from naturalization_trainer.errors import KnownError
from naturalization_trainer.media.probe import probe, seconds, stamp_of
from tests.media.tasks import write_tone


def test_a_tone_is_as_long_and_as_loud_as_it_is(tmp_path: Path) -> None:
    sound = probe(write_tone(tmp_path / "tone.wav", 2.5, 0.5))
    assert sound.seconds == seconds(tmp_path / "tone.wav") == 2.5
    assert (sound.rate, sound.channels) == (16_000, 1)
    assert sound.peak == pytest.approx(-6.02, abs=0.05)
    assert sound.level == pytest.approx(-9.03, abs=0.05)
    assert sound.clipped == 0.0
    assert sound.silent < 0.01
    assert not sound.is_nothing
    assert sound.stamp == ""


def test_half_silence_is_told_from_speech(tmp_path: Path) -> None:
    tone = 0.5 * np.sin(np.linspace(0, 3000, 16_000))
    soundfile.write(tmp_path / "half.wav", np.concatenate([tone, np.zeros(16_000)]), 16_000)
    sound = probe(tmp_path / "half.wav")
    assert sound.silent == pytest.approx(0.5, abs=0.01)
    assert sound.pause == pytest.approx(1.0, abs=0.01)
    assert sound.speech == pytest.approx(sound.level + 3.01, abs=0.1)


def test_zeros_are_nothing(tmp_path: Path) -> None:
    assert probe(write_tone(tmp_path / "zeros.wav", 1, 0.0)).is_nothing
    assert not probe(write_tone(tmp_path / "faint.wav", 1, 0.001)).is_nothing


def test_clipping_is_seen(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "clipped.wav", np.clip(3 * np.sin(np.linspace(0, 900, 8_000)), -1, 1), 8_000)
    assert probe(tmp_path / "clipped.wav").clipped > 0.5


@pytest.mark.parametrize("content", [b"", b"no sound", b"OggS" * 100, b"RIFF\x00\x00\x00\x00WAVEfmt "])
def test_what_is_no_sound_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.opus"
    path.write_bytes(content)
    for ask in (probe, seconds, stamp_of):
        with pytest.raises(KnownError) as raised:
            ask(path)
        assert raised.value.code == "sound_unreadable"
        assert raised.value.facts == {"file": "bad.opus"}


def test_a_sound_without_samples_is_told(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "empty.wav", np.zeros(0), 8_000)
    with pytest.raises(KnownError):
        probe(tmp_path / "empty.wav")


def test_a_file_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        seconds(tmp_path / "none.opus")
