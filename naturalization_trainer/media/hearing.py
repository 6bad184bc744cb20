"""Whether a recording sounds as it should: loud enough, not clipped, no hole in it, as long as its words take.

A check of the bank's content by the layer that can hear. What was heard once is kept by file, so that only recordings
that changed are listened to again.
"""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import msgspec

from naturalization_trainer.bank.folder import GONE, stamp
from naturalization_trainer.bank.quality.fault import Check, Fault
from naturalization_trainer.bank.task import AudioStimulus, Task
from naturalization_trainer.errors import KnownError
from naturalization_trainer.media.library import spoken_file
from naturalization_trainer.media.probe import Sound, probe
from naturalization_trainer.media.script import Script, scripts

LEVEL = (-24.0, -12.0)
"""How loud speech is, in dB below full scale: between these all recordings sound alike."""

CLIPPED = 0.0005
"""This share of samples at full scale can be heard."""

PAUSE = 3.0
"""Seconds of silence after which a listener thinks the recording is over."""

LISTENED, SPOKEN = (100, 190), (70, 190)
"""Words a minute: in texts to be understood; in answers and dictations, which are short or slow."""


class Heard(msgspec.Struct, frozen=True):
    """What was heard in a file of this time and size; None where it is no sound."""

    mtime: int
    size: int
    sound: Sound | None


def hearing(audio: Path, cache_folder: Path) -> Check:
    """Return the check of the recordings in a folder."""

    def check(tasks: Sequence[Task], _: Path) -> Iterator[Fault]:
        wanted = [(task, recording) for task in tasks for recording in _recordings(task)]
        heard = _listen(audio, [recording.file for _, recording in wanted], cache_folder / "heard.msgpack")
        for task, recording in wanted:
            sound = heard.get(recording.file)
            if sound is not None:
                yield from _faults(task, recording, sound)

    return check


class _Recording(NamedTuple):
    """A recording, how many words it says and how many seconds of pauses it was given."""

    file: str
    words: int
    pauses: float


def _recordings(task: Task) -> Iterator[_Recording]:
    """Return what should be heard in a task, read by a voice or by a person."""
    if isinstance(task.stimulus, AudioStimulus) and task.stimulus.voice == "recorded":
        words = sum(len((turn.say or turn.text).split()) for turn in task.stimulus.transcript)
        yield _Recording(spoken_file(task.section, task.id, task.stimulus.file), words, 0.0)
    for script in scripts(task):
        if isinstance(script, Script):
            words = sum(len(line.words.split()) for line in script.lines)
            yield _Recording(script.file, words, sum(line.pause for line in script.lines[:-1]))


def _faults(task: Task, recording: _Recording, sound: Sound) -> Iterator[Fault]:
    steps = ("stimulus", "transcript") if isinstance(task.stimulus, AudioStimulus) else ("items",)
    facts: dict[str, str | int | float] = {"file": recording.file}
    low, high = LEVEL
    if not low <= sound.speech <= high:
        yield Fault(task, steps, "sound_level", facts | {"level": sound.speech, "low": low, "high": high})
    if sound.clipped > CLIPPED:
        yield Fault(task, steps, "sound_clipped", facts | {"share": round(100 * sound.clipped, 2)})
    if sound.pause > PAUSE:
        yield Fault(task, steps, "sound_silent", facts | {"seconds": round(sound.pause, 1), "most": PAUSE})
    pace = round(60 * recording.words / max(sound.seconds - recording.pauses, 0.1))
    slow, fast = LISTENED if task.section == "listening" else SPOKEN
    if not slow <= pace <= fast:
        yield Fault(task, steps, "sound_pace", facts | {"pace": pace, "low": slow, "high": fast})


def _listen(audio: Path, files: Sequence[str], kept: Path) -> dict[str, Sound | None]:
    """Return what is heard in the files that are there, those that did not change from what was kept."""
    known: dict[str, Heard] = {}
    with suppress(OSError, msgspec.DecodeError):
        known = msgspec.msgpack.decode(kept.read_bytes(), type=dict[str, Heard])

    def listen(file: str) -> Heard:
        found = stamp(f"{audio}/{file}")
        old = known.get(f"{audio}/{file}")
        if old and (old.mtime, old.size) == (found.mtime, found.size):
            return old
        sound = None
        if found != GONE:
            with suppress(KnownError):
                sound = probe(audio / file)
        return Heard(found.mtime, found.size, sound)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        heard = dict(zip(files, pool.map(listen, files), strict=True))
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        fresh = kept.with_suffix(f".{os.getpid()}.new")
        fresh.write_bytes(msgspec.msgpack.encode({f"{audio}/{file}": one for file, one in heard.items()}))
        fresh.replace(kept)
    return {file: one.sound for file, one in heard.items()}
