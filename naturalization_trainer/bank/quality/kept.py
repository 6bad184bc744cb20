"""The content's problems kept between runs: looked for again only where the bank, its lists or the checks changed."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.bank.folder import listing, stamp
from naturalization_trainer.bank.problem import Problem
from naturalization_trainer.bank.quality.fault import Check

_BESIDE = ("words.txt", "waivers.yaml", "library/satversme.yaml")
"""Files of the bank, beside its tasks, on which the checks depend."""


class Kept(msgspec.Struct, frozen=True):
    """What was found, and of what it was found."""

    of: str
    problems: tuple[Problem, ...]


def kept_problems(
    bank: CompiledBank, cache_folder: Path, further: Sequence[Check] = (), *, name: str = "content"
) -> tuple[Problem, ...]:
    """Return the content's problems; a bank that did not change is not looked at again.

    name: under which they are kept, another for other `further` checks.

    What cannot be kept (a cache folder one may not write) is looked for every time.
    """
    folder, audio = bank.path, bank.audio
    digest = hashlib.blake2b(f"{folder}\n{audio}".encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
    path = cache_folder / f"{name}-{digest}.msgpack"
    of = _of(bank)
    with suppress(OSError, msgspec.DecodeError):
        kept = msgspec.msgpack.decode(path.read_bytes(), type=Kept)
        if kept.of == of:
            return kept.problems
    from naturalization_trainer.bank.quality.content import content_problems  # noqa: PLC0415 - only where needed

    tasks = tuple(bank.task(task_id) for task_id in bank.task_ids())
    problems = tuple(content_problems(tasks, folder, further))
    with suppress(OSError):
        cache_folder.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(f".{os.getpid()}.new")
        fresh.write_bytes(msgspec.msgpack.encode(Kept(of, problems)))
        fresh.replace(path)
    return problems


def _of(bank: CompiledBank) -> str:
    """Return what changes when anything does that the checks look at."""
    package = Path(__file__).resolve().parents[2]
    folders = (*(package / part for part in ("bank/quality", "language", "media", "data")), bank.audio)
    beside = [stamp(str(bank.path / name)) for name in _BESIDE]
    stamps = (bank.bank_hash, listing(bank.path).files, beside, [list(_stamps(str(folder))) for folder in folders])
    return hashlib.blake2b(msgspec.json.encode(stamps), digest_size=16).hexdigest()


def _stamps(folder: str) -> Iterator[tuple[str, int, int]]:
    """Yield path, time and size of every file in a folder and below, in order; nothing where there is none."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir():
            yield from _stamps(entry.path)
        elif not entry.name.endswith(".pyc"):
            found = entry.stat()
            yield entry.path, found.st_mtime_ns, found.st_size
