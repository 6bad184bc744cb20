"""One program at a time on a data folder. The system itself lets go of the lock when the program is killed."""

import importlib
from pathlib import Path

from naturalization_trainer.errors import KnownError


class Lock:
    """The lock on a data folder, held while this object lives. Made after the first paint: it loads filelock."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "lock"
        filelock = importlib.import_module("filelock")
        self._busy = filelock.Timeout
        self._lock = filelock.FileLock(self._path, timeout=0)

    def take(self) -> None:
        """Take the lock; `store_second_copy` where another copy of the program holds it, `store_unwritable`."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except self._busy as error:
            raise KnownError("store_second_copy", path=str(self._path)) from error
        except OSError as error:
            raise KnownError("store_unwritable", detail=str(error), path=str(self._path.parent)) from error

    def release(self) -> None:
        """Let another copy have it."""
        self._lock.release()
