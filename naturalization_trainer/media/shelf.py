"""The recordings in a person's folder: which there are, how long and how large; and how they are erased."""

import contextlib
import datetime
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from naturalization_trainer.errors import KnownError
from naturalization_trainer.media.wav import mend

_ENDING = ".wav"


class Recorded(NamedTuple):
    """A recording: its path inside the folder (with `/`), when it was made, its seconds and bytes."""

    file: str
    at: datetime.datetime
    seconds: float
    size: int


class Erased(NamedTuple):
    """Which recordings are gone, and why some are not (`recordings_not_erased`)."""

    files: tuple[str, ...]
    problem: KnownError | None = None


def recorded(folder: Path) -> tuple[Recorded, ...]:
    """Return the recordings in a folder, the newest first; one cut off in a crash is mended."""
    found = (_recorded(path, folder) for path in _files(folder))
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (one.at, one.file), reverse=True))


def erase(folder: Path, files: Iterable[str] | None = None) -> Erased:
    """Delete these recordings, or all there are; one that cannot be deleted does not keep the others."""
    wanted = tuple(files) if files is not None else tuple(_name(path, folder) for path in _files(folder))
    problem: KnownError | None = None
    gone = []
    for file in wanted:
        path = folder / file
        if not path.resolve().is_relative_to(folder.resolve()):
            continue
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            problem = KnownError("recordings_not_erased", str(error), path=str(folder))
            continue
        gone.append(file)
        with contextlib.suppress(OSError):
            if path.parent != folder:
                path.parent.rmdir()
    return Erased(tuple(gone), problem)


def _files(folder: Path) -> Iterator[Path]:
    """Return the sound files in a folder and under it; links are not followed."""
    for path in folder.rglob("*" + _ENDING):
        if path.is_file() and not path.is_symlink():
            yield path


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _recorded(path: Path, folder: Path) -> Recorded | None:
    """Return what is known of a file; None where it cannot be read, or holds nothing."""
    try:
        about, seconds = path.stat(), mend(path)
    except OSError:
        return None
    if not seconds:
        return None
    at = datetime.datetime.fromtimestamp(about.st_mtime, datetime.UTC)
    return Recorded(_name(path, folder), at, seconds, about.st_size)
