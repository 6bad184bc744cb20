from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from naturalization_trainer.bank.task import AudioStimulus, Task, Turn
from naturalization_trainer.items.true_false.item import TrueFalse
from naturalization_trainer.media.hearing import hearing

RATE = 8_000
FILE = "listening/lis-one/text.wav"
Wave = np.ndarray[tuple[int], np.dtype[np.float64]]


def tone(seconds: float, loud: float = 0.2) -> Wave:
    return loud * np.sin(np.linspace(0, 2_000 * seconds, round(RATE * seconds)))


def silence(seconds: float) -> Wave:
    return np.zeros(round(RATE * seconds))


def spoken(words: int) -> Task:
    """Return a listening task of so many words, read by a person."""
    turn = Turn(text=" ".join(["vārds"] * words), speaker="A", voice="female1")
    stimulus = AudioStimulus(transcript=(turn,), voice="recorded", file=FILE)
    items = (TrueFalse(prompt="Tā ir.", answer="true"),)
    return Task(id="lis-one", section="listening", topic="one", items=items, stimulus=stimulus)


@pytest.fixture
def codes(tmp_path: Path) -> Callable[[Wave, int], list[str]]:
    def heard(wave: Wave, words: int) -> list[str]:
        path = tmp_path / "audio" / FILE
        path.parent.mkdir(parents=True, exist_ok=True)
        soundfile.write(path, wave, RATE)
        check = hearing(tmp_path / "audio", tmp_path / "cache")
        return [fault.code for fault in check([spoken(words)], tmp_path)]

    return heard


@pytest.mark.parametrize(
    ("wave", "words", "expected"),
    [
        (tone(6), 13, []),
        (tone(6, 0.01), 13, ["sound_level"]),
        (np.clip(tone(6, 0.9) * 3, -1, 1), 13, ["sound_level", "sound_clipped"]),
        (np.concatenate([tone(3), silence(4), tone(3)]), 20, ["sound_silent"]),
        (np.concatenate([tone(6), silence(4)]), 20, ["sound_silent"]),
        (np.concatenate([silence(4), tone(6)]), 20, ["sound_silent"]),
        (tone(6), 4, ["sound_pace"]),
        (tone(6), 40, ["sound_pace"]),
    ],
)
def test_what_sounds_wrong_is_found(
    codes: Callable[[Wave, int], list[str]], wave: Wave, words: int, expected: list[str]
) -> None:
    assert codes(wave, words) == expected


def test_a_recording_that_changed_is_listened_to_again(codes: Callable[[Wave, int], list[str]]) -> None:
    assert codes(tone(6), 13) == []
    assert codes(tone(12), 13) == ["sound_pace"]


def test_what_is_not_there_or_no_sound_is_told_elsewhere(tmp_path: Path) -> None:
    check = hearing(tmp_path / "audio", tmp_path / "cache")
    assert list(check([spoken(13)], tmp_path)) == []
    path = tmp_path / "audio" / FILE
    path.parent.mkdir(parents=True)
    path.write_bytes(b"no sound")
    assert list(check([spoken(13)], tmp_path)) == []
