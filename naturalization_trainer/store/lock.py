"""One program at a time on a data folder. The system itself lets go of the lock when the program is killed."""

import sqlite3
from pathlib import Path

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store import file


class Lock:
    """The lock on a data folder: a transaction that shuts out all others, on an empty database that is never written.

    SQLite locks files on every system, and is loaded already.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "lock"
        self._connection: sqlite3.Connection | None = None

    def take(self) -> None:
        """Take the lock; `store_second_copy` where another copy of the program holds it, `store_unwritable`."""
        with file.telling(self._path.parent):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self._path, timeout=0, isolation_level=None, check_same_thread=False)
            try:
                connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                connection.close()
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
                raise KnownError("store_second_copy", path=str(self._path)) from error
            except BaseException:
                connection.close()
                raise
        self._connection = connection

    def release(self) -> None:
        """Let another copy have it."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
