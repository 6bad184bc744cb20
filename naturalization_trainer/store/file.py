"""The database file itself, by sqlite3 alone: how it is opened, what it says it is, and what its faults mean.

Nothing here loads SQLAlchemy, so that the home screen can be painted first.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Literal

from naturalization_trainer.errors import KnownError

NAME = "trainer.db"
APPLICATION_ID = 0x4E545241
"""Written into the file's header ("NTRA"), so that a foreign file is known at once."""
VERSION = 3
"""The newest schema: the number of the last migration, kept in `user_version`."""
BUSY_SECONDS = 2.0

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)

_MEANING = {
    sqlite3.SQLITE_FULL: "store_full",
    sqlite3.SQLITE_READONLY: "store_unwritable",
    sqlite3.SQLITE_PERM: "store_unwritable",
    sqlite3.SQLITE_CANTOPEN: "store_unwritable",
    sqlite3.SQLITE_AUTH: "store_unwritable",
    sqlite3.SQLITE_BUSY: "store_locked",
    sqlite3.SQLITE_LOCKED: "store_locked",
    sqlite3.SQLITE_PROTOCOL: "store_locked",
    sqlite3.SQLITE_CORRUPT: "store_damaged",
    sqlite3.SQLITE_FORMAT: "store_damaged",
    sqlite3.SQLITE_NOTADB: "store_foreign",
    sqlite3.SQLITE_IOERR: "store_disk",
}
"""What SQLite's primary result codes mean for the person; the others are mistakes of ours."""

State = Literal["missing", "ready", "old", "newer", "foreign"]


def beside(path: Path) -> tuple[Path, ...]:
    """Return the files SQLite keeps with a database: itself, its write-ahead log, its shared memory, its journal."""
    return (path, *(path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal")))


def connect(path: Path) -> sqlite3.Connection:
    """Open a database for reading and writing, every statement a transaction of its own unless one is begun."""
    with telling(path):
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        try:
            for pragma in _PRAGMAS:
                connection.execute(pragma)
        except BaseException:
            connection.close()
            raise
        return connection


def connect_reading(path: Path) -> sqlite3.Connection:
    """Open a database for reading only; where not even its shared memory can be written, as the file stands."""
    uri = path.absolute().as_uri()
    with telling(path):
        connection = sqlite3.connect(f"{uri}?mode=ro", uri=True, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError as error:
            connection.close()
            if _MEANING.get(_primary(error)) != "store_unwritable" or not path.is_file():
                raise
            return sqlite3.connect(f"{uri}?immutable=1", uri=True, isolation_level=None)
        except sqlite3.DatabaseError:
            connection.close()
            raise
        return connection


def state(path: Path) -> State:
    """Return what stands at a path, by its header; `store_damaged` where it cannot be told."""
    if not path.exists():
        return "missing"
    if not path.is_file():
        return "foreign"
    with closing(connect_reading(path)) as connection:
        return state_of(connection)


def state_of(connection: sqlite3.Connection) -> State:
    """Return what an open database says it is. An empty one counts as missing."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return "foreign" if tables or application or version else "missing"
    if version > VERSION:
        return "newer"
    return "ready" if version == VERSION else "old"


def unclean(path: Path) -> bool:
    """Tell whether the program ended without closing the file: its write-ahead log is still there."""
    wal = path.with_name(path.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0


def healthy(path: Path, *, full: bool = False) -> bool:
    """Check a database's pages, and with `full` its indexes and references too. May take a second per 100 MB."""
    try:
        with closing(connect_reading(path)) as connection:
            found = connection.execute("PRAGMA integrity_check(1)" if full else "PRAGMA quick_check(1)").fetchone()
            return bool(found[0] == "ok") and not (full and connection.execute("PRAGMA foreign_key_check").fetchone())
    except (sqlite3.DatabaseError, KnownError):
        return False


def repaired(path: Path) -> Path:
    """Return where a repaired file stands ready to take the place of a damaged one."""
    return path.with_name(path.name + ".repaired")


def finish_repair(path: Path) -> None:
    """Put a repaired file in its place, if one stands ready; done again where a repair was interrupted just here.

    The old write-ahead log must go first: it would be taken for the new file's.
    """
    with telling(path):
        if repaired(path).exists():
            for left in beside(path)[1:]:
                left.unlink(missing_ok=True)
            repaired(path).replace(path)


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn what SQLite and the disk say of a file into known errors."""
    try:
        yield
    except sqlite3.Error as error:
        known = explain(error, path)
        if known is None:
            raise
        raise known from error
    except OSError as error:
        raise KnownError("store_unwritable", detail=str(error), path=str(path)) from error


def explain(error: BaseException, path: Path) -> KnownError | None:
    """Return what an error of SQLite's means for the person; None where it is a mistake of ours."""
    code = _MEANING.get(_primary(error))
    return None if code is None else KnownError(code, f"{_name(error)}: {error}", path=str(path))


def _primary(error: BaseException) -> int:
    """Return SQLite's primary result code: the low byte of the extended one."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _name(error: BaseException) -> str:
    return str(getattr(error, "sqlite_errorname", type(error).__name__))
