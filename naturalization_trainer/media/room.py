"""Listening for a whole room: one sound file that plays the set as on the day, and the sheet of what sounds when."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec
import numpy as np
import soundfile

from naturalization_trainer.bank.attachments import inside
from naturalization_trainer.bank.task import AudioStimulus
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.form import FormSection
from naturalization_trainer.media.announcements import MOST_TEXTS, WORDS, announcement_file
from naturalization_trainer.media.library import spoken_file

RATE = 24_000
"""Samples a second of the one file; it has one channel."""

INSTRUCTION_SECONDS = 3.0
"""Silence around an announcement where the blueprint gives none."""

FORMATS = {"flac": ("FLAC", "PCM_16"), "wav": ("WAV", "PCM_16"), "mp3": ("MP3", "MPEG_LAYER_III")}
"""What the file can be, by its ending."""

_BLOCK = RATE * 4

Kind = Literal["announcement", "read", "hearing", "pause"]


class Cue(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that sounds, or a silence: from `at` for `seconds`; `text` counts the tasks from 1, 0 for none.

    `say` is what is announced; `hearing` counts from 1; `items` are the numbers of the questions.
    """

    at: float
    seconds: float
    kind: Kind
    text: int = 0
    task: str = ""
    hearing: int = 0
    say: str = ""
    items: tuple[int, ...] = ()


class _Step(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of the file before it is joined: a sound of the audio folder, or `seconds` of silence."""

    kind: Kind
    file: str = ""
    seconds: float = 0.0
    text: int = 0
    task: str = ""
    hearing: int = 0
    say: str = ""


def listening_set(section: FormSection, audio: Path, path: Path) -> tuple[Cue, ...]:
    """Write the listening section as one sound file, whole or not at all; return what sounds when.

    Raises KnownError `sound_missing_file` naming every recording that is not there, `sound_unreadable`,
    `audio_not_written`.
    """
    steps = tuple(_steps(section))
    found = {step.file: inside(audio, step.file) for step in steps if step.file}
    files = {name: file for name, file in found.items() if file is not None and file.is_file()}
    if missing := sorted(found.keys() - files.keys()):
        raise KnownError("sound_missing_file", files=", ".join(missing))
    container, subtype = FORMATS[path.suffix.removeprefix(".")]
    part = path.with_name(path.name + ".part")
    cues = []
    numbers = _numbers(section)
    try:
        with soundfile.SoundFile(part, "w", samplerate=RATE, channels=1, format=container, subtype=subtype) as whole:
            frames = 0
            for step in steps:
                begun = frames
                for block in _samples(files[step.file]) if step.file else _silence(step.seconds):
                    whole.write(block)
                    frames += len(block)
                cues.append(
                    Cue(
                        at=round(begun / RATE, 3),
                        seconds=round((frames - begun) / RATE, 3),
                        kind=step.kind,
                        text=step.text,
                        task=step.task,
                        hearing=step.hearing,
                        say=step.say,
                        items=numbers.get(step.task, ()),
                    )
                )
        part.replace(path)
    except (OSError, soundfile.LibsndfileError) as error:
        raise KnownError("audio_not_written", detail=str(error), path=str(path)) from error
    finally:
        part.unlink(missing_ok=True)
    return tuple(cues)


def _steps(section: FormSection) -> Iterator[_Step]:
    """Return the pieces in order: announcements between the steps of the section's script."""
    stimuli = {task.id: task.stimulus for task in section.tasks}
    texts = {task.id: number for number, task in enumerate(section.tasks, start=1)}
    hearings = max((step.hearing for step in section.script), default=1)
    yield _announced("begin")
    for step in section.script:
        text = texts[step.task]
        heard: dict[str, Any] = {"text": text, "task": step.task}
        match step.kind:
            case "instruction":
                yield _Step(kind="pause", seconds=step.seconds or INSTRUCTION_SECONDS)
                if text <= MOST_TEXTS:
                    yield _announced(f"text-{text}", **heard)
            case "read":
                yield _announced("read", **heard)
                yield _Step(kind="read", seconds=step.seconds, **heard)
            case "hearing":
                stimulus = stimuli[step.task]
                named = stimulus.file if isinstance(stimulus, AudioStimulus) else ""
                yield _announced("first" if step.hearing == 1 else "again", **heard)
                file = spoken_file(section.id, step.task, named)
                yield _Step(kind="hearing", file=file, hearing=step.hearing, **heard)
            case "pause":
                if step.hearing == hearings:
                    yield _announced("check", **heard)
                yield _Step(kind="pause", seconds=step.seconds, **heard)
    yield _announced("end")


def _announced(name: str, **heard: Any) -> _Step:
    return _Step(kind="announcement", file=announcement_file(name), say=WORDS[name], **heard)


def _numbers(section: FormSection) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    number = 0
    for task in section.tasks:
        found[task.id] = tuple(range(number + 1, number + len(task.items) + 1))
        number += len(task.items)
    return found


def _silence(seconds: float) -> Iterator[np.ndarray[Any, Any]]:
    left = round(seconds * RATE)
    while left > 0:
        yield np.zeros(min(left, _BLOCK), dtype=np.float32)
        left -= _BLOCK


def _samples(path: Path) -> Iterator[np.ndarray[Any, Any]]:
    """Return a recording block by block, as one channel at RATE (a recording of another rate is interpolated)."""
    try:
        with soundfile.SoundFile(path) as file:
            if file.samplerate == RATE:
                for block in file.blocks(_BLOCK, dtype="float32", always_2d=True):
                    yield block.mean(axis=1)
                return
            whole = file.read(dtype="float32", always_2d=True).mean(axis=1)
            places = np.arange(0, len(whole), file.samplerate / RATE)
            yield np.interp(places, np.arange(len(whole)), whole).astype(np.float32)
    except (OSError, soundfile.LibsndfileError) as error:
        raise KnownError("sound_unreadable", detail=str(error), file=path.name) from error


def sheet(cues: Sequence[Cue]) -> str:
    """Return the cues as a sheet an official reads, in Latvian: when, how long, what."""
    lines = ["laiks  ilgums  kas skan"]
    for cue in cues:
        minutes, seconds = divmod(int(cue.at), 60)
        lines.append(f"{minutes:02}:{seconds:02}  {cue.seconds:5.1f} s  {_told(cue)}")
    return "\n".join(lines) + "\n"


def _told(cue: Cue) -> str:
    asked = f" (jautājumi {cue.items[0]}–{cue.items[-1]})" if cue.items else ""
    match cue.kind:
        case "announcement":
            return f"„{cue.say}”"
        case "read":
            return f"laiks izlasīt jautājumus{asked}"
        case "hearing":
            return f"{cue.text}. teksts, {cue.hearing}. reize{asked}"
        case "pause":
            return "pauze"
