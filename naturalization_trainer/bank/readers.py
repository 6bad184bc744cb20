"""Many files read at once: half of them by a second process where there is much to read.

The second process is this module started as a program: the folder and the paths come in on its standard input, the rows
go out on its standard output. Whatever keeps it from its work, its share is read here.
"""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from naturalization_trainer.bank.rows import FileRows, read_rows

MUCH = 2_000_000
"""From so many bytes on starting a second process is worth its while."""

SHARE = 0.46
"""Of these bytes the second process takes so much: it has to start first."""


class Request(msgspec.Struct, frozen=True, array_like=True):
    """What the second process is to read."""

    folder: str
    paths: tuple[str, ...]


SECOND = (sys.executable, "-c", f"from {__name__} import main; main()")


def read_all(
    folder: Path, sizes: dict[str, int], *, much: int = MUCH, second: tuple[str, ...] = SECOND
) -> Iterator[FileRows]:
    """Read the files of these paths and sizes, in any order; with a second process from `much` bytes on."""
    worthwhile = sum(sizes.values()) > much and (os.cpu_count() or 1) > 1 and bool(second[0])
    mine, theirs = _shared(sizes) if worthwhile else (list(sizes), [])
    process = _started(second, Request(str(folder), tuple(theirs))) if theirs else None
    for path in mine:
        yield read_rows(folder, path)
    yield from _collected(process) or (read_rows(folder, path) for path in theirs)


def _shared(sizes: dict[str, int]) -> tuple[list[str], list[str]]:
    """Return the paths to read here and those for the second process."""
    left = SHARE * sum(sizes.values())
    mine, theirs = [], []
    for path, size in sizes.items():
        if left > 0:
            theirs.append(path)
            left -= size
        else:
            mine.append(path)
    return mine, theirs


def _started(program: tuple[str, ...], request: Request) -> "subprocess.Popen[bytes] | None":
    root = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH")
    try:
        process = subprocess.Popen(  # noqa: S603 - ourselves
            program,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, known)))},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        return None
    assert process.stdin is not None  # noqa: S101 - it is a pipe
    try:
        process.stdin.write(msgspec.msgpack.encode(request))
        process.stdin.close()
    except OSError:
        process.kill()
    return process


def _collected(process: "subprocess.Popen[bytes] | None") -> Iterable[FileRows]:
    """Return what the second process read, () where it failed."""
    if process is None or process.stdout is None:
        return ()
    with process:
        answer = process.stdout.read()
    if process.returncode:
        return ()
    try:
        return msgspec.msgpack.decode(answer, type=tuple[FileRows, ...])
    except msgspec.DecodeError:
        return ()


def main() -> None:
    """Be the second process."""
    request = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Request)
    rows = [read_rows(Path(request.folder), path) for path in request.paths]
    sys.stdout.buffer.write(msgspec.msgpack.encode(rows))
