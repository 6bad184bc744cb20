"""Opening a bank: from its compiled file where that is of these very files, else by compiling it first.

The compiled file is never trusted blindly. It must be ours, of this format, made by this program from this folder, and
every file of the bank must be as it was then; whatever else is found in its place is written over. It can be thrown
away at any time. Only `sqlite3` and `msgspec` are needed to open a bank in which nothing changed.
"""

import datetime
import hashlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.bank.folder import Listing, listing, stamp
from naturalization_trainer.bank.tables import APPLICATION_ID, FORMAT, Where

Probe = Callable[[Path], float]


def open_bank(
    folder: Path, audio: Path, cache_folder: Path, today: datetime.date, probe: Probe | None = None
) -> CompiledBank:
    """Open the bank of a folder with its recordings; raise `KnownError` where there is none to read.

    probe: listens to every recording not listened to yet and returns its seconds; None: only looks whether it is there.
    """
    where = _where(folder, audio, cache_folder)
    found = listing(where.folder)

    def anew() -> sqlite3.Connection:
        return _compiled(where, listing(where.folder))

    connection = _usable(where)
    if connection and not _unchanged(connection, where, found, probe):
        connection.close()
        connection = _compiled(where, found, old=where.compiled, probe=probe)
    elif connection is None:
        connection = _compiled(where, found, probe=probe)
    return CompiledBank(
        connection, anew, path=where.folder, audio=where.audio, today=today, folder_problems=found.problems
    )


def _where(folder: Path, audio: Path, cache_folder: Path) -> Where:
    folder, audio = folder.absolute(), audio.absolute()
    both = f"{folder}\n{audio}\n"
    return Where(
        folder, audio, cache_folder.absolute() / f"bank-{_digest(both)}.sqlite", _digest(both + program_stamp())
    )


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()


def program_stamp() -> str:
    """Return what changes when the code that reads a bank does: the times and sizes of its own files."""
    here = Path(__file__).parent
    items = here.parent / "items"
    places = [str(here), str(items), *sorted(entry.path for entry in os.scandir(items) if entry.is_dir())]
    return " ".join(
        f"{entry.name} {entry.stat().st_mtime_ns} {entry.stat().st_size}"
        for place in places
        for entry in sorted(os.scandir(place), key=lambda entry: entry.name)
        if entry.name.endswith(".py")
    )


def _connect(path: Path) -> sqlite3.Connection:
    """Open a compiled bank to read, from any thread, one at a time; it is never written in place: no locks needed."""
    uri = f"{path.as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)


def _usable(where: Where) -> sqlite3.Connection | None:
    """Open a compiled bank where it is ours and made by this program from this folder."""
    if not where.compiled.is_file():
        return None
    connection = _connect(where.compiled)
    try:
        ours = connection.execute("pragma application_id").fetchone() == (APPLICATION_ID,)
        ours = ours and connection.execute("pragma user_version").fetchone() == (FORMAT,)
        if ours and _meta(connection, "identity") == where.identity:
            return connection
    except sqlite3.DatabaseError:
        pass
    connection.close()
    return None


def _meta(connection: sqlite3.Connection, name: str) -> object:
    found = connection.execute("select value from meta where name = ?", (name,)).fetchone()
    return found and found[0]


def _unchanged(connection: sqlite3.Connection, where: Where, found: Listing, probe: Probe | None) -> bool:
    """Tell whether every file is as it was when the bank was compiled."""
    try:
        files = {path: tuple(was) for path, *was in connection.execute("select path, mtime, ctime, size from files")}
        attached = connection.execute("select kind, file, mtime, size, probed from attached").fetchall()
    except sqlite3.DatabaseError:
        return False
    if files != found.files:
        return False
    for kind, file, mtime, size, probed in attached:
        now = stamp(f"{where.audio if kind == 'audio' else where.folder}/{file}")
        if (now.mtime, now.size) != (mtime, size) or (probe and not probed and now.size >= 0):
            return False
    return True


def _compiled(
    where: Where, found: Listing, *, old: Path | None = None, probe: Probe | None = None
) -> sqlite3.Connection:
    """Compile the bank, from an old one where that will do; where the cache folder cannot be written, into memory."""
    from naturalization_trainer.bank import compiler  # noqa: PLC0415 - YAML is imported only where something changed

    for source in dict.fromkeys((old, None)):
        with suppress(OSError, sqlite3.DatabaseError):
            return _connect(compiler.compile_bank(where, found.files, old=source, probe=probe))
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    compiler.fill(connection, where, found.files, probe=probe, empty=True)
    return connection
