"""Listening for a whole room: the one file, decoded, has everything where its sheet says."""

import datetime
import itertools
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile

from naturalization_trainer import paths
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.assembly import assemble
from naturalization_trainer.exam.form import FormSection
from naturalization_trainer.exam.rules import open_blueprint
from naturalization_trainer.media.announcements import WORDS, announcement_file, announcements
from naturalization_trainer.media.library import spoken_file
from naturalization_trainer.media.render import state_of
from naturalization_trainer.media.room import RATE, Cue, listening_set, sheet

DAY = datetime.date(2026, 11, 21)
AUDIO = paths.audio_folder()


@pytest.fixture(scope="module")
def section(tmp_path_factory: pytest.TempPathFactory) -> FormSection:
    cache = tmp_path_factory.mktemp("cache")
    bank = open_bank(paths.bank_folder(), AUDIO, cache, DAY)
    form = assemble(open_blueprint(paths.bank_folder(), cache), bank, seed=7, profile="standard", day=DAY)
    bank.close()
    return next(section for part in form.parts for section in part.sections if section.id == "listening")


@pytest.fixture(scope="module")
def written(section: FormSection, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[Cue, ...]]:
    path = tmp_path_factory.mktemp("room") / "set.flac"
    return path, listening_set(section, AUDIO, path)


def heard(path: Path, cue: Cue) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    start = round(cue.at * RATE)
    found: np.ndarray[tuple[int, ...], np.dtype[np.float32]]
    found, _ = soundfile.read(path, start=start, stop=start + round(cue.seconds * RATE), dtype="float32")
    return found


def test_everything_sounds_where_the_sheet_says(section: FormSection, written: tuple[Path, tuple[Cue, ...]]) -> None:
    path, cues = written
    assert soundfile.info(path).samplerate == RATE
    assert abs(soundfile.info(path).duration - (cues[-1].at + cues[-1].seconds)) < 0.01
    for before, after in itertools.pairwise(cues):
        assert abs(before.at + before.seconds - after.at) < 0.002
    for cue in cues:
        sound = heard(path, cue)
        if cue.kind in ("read", "pause"):
            assert np.abs(sound[2:-2]).max(initial=0) == 0
            continue
        name = next((known for known, words in WORDS.items() if words == cue.say), "")
        source = announcement_file(name) if cue.kind == "announcement" else spoken_file(section.id, cue.task)
        expected, _ = soundfile.read(AUDIO / source, dtype="float32")
        shared = min(len(sound), len(expected))
        assert abs(len(sound) - len(expected)) < RATE * 0.002
        assert np.corrcoef(sound[:shared], expected[:shared])[0, 1] > 0.99, cue


def test_every_text_is_heard_as_often_as_the_rules_say(
    section: FormSection, written: tuple[Path, tuple[Cue, ...]]
) -> None:
    hearings = [(cue.text, cue.hearing) for cue in written[1] if cue.kind == "hearing"]
    assert hearings == [(text, hearing) for text in range(1, len(section.tasks) + 1) for hearing in (1, 2)]
    numbers = {cue.text: cue.items for cue in written[1] if cue.kind == "hearing"}
    assert [number for text in sorted(numbers) for number in numbers[text]] == list(range(1, 26))


def test_the_sheet_is_read_by_a_person(written: tuple[Path, tuple[Cue, ...]]) -> None:
    lines = sheet(written[1]).splitlines()
    assert lines[1].startswith("00:00")
    assert any("1. teksts, 2. reize (jautājumi 1–3)" in line for line in lines)
    assert "beigusies" in lines[-1]


@pytest.mark.parametrize("ending", ["wav", "mp3"])
def test_other_players_get_what_they_play(section: FormSection, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"set.{ending}"
    cues = listening_set(section, AUDIO, path)
    assert abs(soundfile.info(path).duration - (cues[-1].at + cues[-1].seconds)) < 0.2


def test_recordings_that_are_not_there_are_all_named(section: FormSection, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        listening_set(section, tmp_path, tmp_path / "set.flac")
    assert caught.value.code == "sound_missing_file"
    named = str(caught.value.facts["files"])
    assert all(spoken_file("listening", task.id) in named for task in section.tasks)
    assert list(tmp_path.iterdir()) == []


def test_a_broken_recording_leaves_nothing_half_written(section: FormSection, tmp_path: Path) -> None:
    audio = tmp_path / "audio"
    shutil.copytree(AUDIO / "room", audio / "room")
    shutil.copytree(AUDIO / "listening", audio / "listening")
    (audio / spoken_file("listening", section.tasks[2].id)).write_bytes(b"no sound")
    with pytest.raises(KnownError) as caught:
        listening_set(section, audio, tmp_path / "set.flac")
    assert caught.value.code == "sound_unreadable"
    assert not list(tmp_path.glob("set*"))


def test_a_human_recording_of_another_rate_is_brought_to_ours(section: FormSection, tmp_path: Path) -> None:
    audio = tmp_path / "audio"
    shutil.copytree(AUDIO / "room", audio / "room")
    shutil.copytree(AUDIO / "listening", audio / "listening")
    times = np.arange(0, 4, 1 / 44_100)
    tone = 0.4 * np.sin(2 * np.pi * 440 * times)
    replaced = audio / spoken_file("listening", section.tasks[0].id)
    replaced.unlink()
    soundfile.write(replaced, np.column_stack([tone, tone]), 44_100, format="FLAC")
    cues = listening_set(section, audio, tmp_path / "set.flac")
    cue = next(cue for cue in cues if cue.kind == "hearing")
    assert abs(cue.seconds - 4) < 0.01
    sound = heard(tmp_path / "set.flac", cue)
    crossings = np.count_nonzero(np.diff(np.signbit(sound)))
    assert abs(crossings / 2 / cue.seconds - 440) < 2


def test_the_announcements_are_rendered_and_current() -> None:
    assert {script.task: state_of(script, AUDIO) for script in announcements()} == {
        f"room-{name}": "current" for name in WORDS
    }
