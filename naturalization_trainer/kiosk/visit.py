"""A visit's own folder: in memory where the system has such a place, and deleted whole.

```
<place>/naturalization-trainer-<kiosk>/<UUID>/data    the visitor's file, recordings, log
<place>/naturalization-trainer-<kiosk>/<UUID>/cache   links to what the kiosk keeps between visits
<place>/naturalization-trainer-<kiosk>/temporary      what libraries put aside while they work
```
"""

import hashlib
import os
import shutil
import stat
import uuid
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from naturalization_trainer.errors import KnownError

_SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - memory, and what is made there is ours alone


class Visit(NamedTuple):
    """One visit. `id` is a UUID, so that what is counted of many kiosks can be joined."""

    id: str
    folder: Path

    @property
    def data(self) -> Path:
        """The visitor's data."""
        return self.folder / "data"

    @property
    def cache(self) -> Path:
        """What may be thrown away."""
        return self.folder / "cache"


def places(data: Path, environ: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Return where visits of the kiosk with this data folder may lie, the best first: memory before the disk.

    All of them are emptied at the start, whichever was used before.
    """
    kiosk = hashlib.blake2b(str(data).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    name = f"naturalization-trainer-{kiosk}"
    run = environ.get("XDG_RUNTIME_DIR", "")
    memory = [Path(run)] if run and Path(run).is_absolute() else []
    return (*(place / name for place in (*memory, _SHARED_MEMORY) if place.is_dir()), data / "visit")


class Visits:
    """The visits of a kiosk, one at a time. `kept`: the folder of what every visit may read, such as the compiled bank.

    A visit left behind by a crash goes at `clear`, with which the kiosk starts and every visit ends.
    """

    def __init__(self, places: tuple[Path, ...], kept: Path) -> None:
        self._places = places
        self._kept = kept
        self._root: Path | None = None

    @property
    def temporary(self) -> Path:
        """Where temporary files belong; there after `clear`."""
        return self._rooted() / "temporary"

    def clear(self) -> None:
        """Delete whatever a visit left, at every place; `kiosk_not_wiped` where something stays."""
        left = [path for place in self._places for path in _emptied(place)]
        if left:
            raise KnownError("kiosk_not_wiped", detail=", ".join(map(str, left)))
        self._root = None
        self.temporary.mkdir(mode=0o700)

    def begin(self) -> Visit:
        """Make the folder of a visit; what was there before must be cleared."""
        visit = Visit(str(uuid.uuid4()), self._rooted())
        visit = visit._replace(folder=visit.folder / visit.id)
        try:
            visit.data.mkdir(parents=True, mode=0o700)
            visit.cache.mkdir(mode=0o700)
            for kept in self._kept.iterdir() if self._kept.is_dir() else ():
                if kept.is_file():
                    _lend(kept, visit.cache / kept.name)
        except OSError as error:
            raise KnownError("kiosk_no_room", detail=str(error)) from error
        return visit

    def _rooted(self) -> Path:
        """Return the folder above the visits, at the first place that is ours to write."""
        if self._root is None:
            found = next((place for place in self._places if _made(place)), None)
            if found is None:
                raise KnownError("kiosk_no_room", detail=", ".join(map(str, self._places)))
            self._root = found
        return self._root


def _made(place: Path) -> bool:
    """Make a folder nobody else can read; False where it cannot be, or somebody else made it before."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.mkdir(mode=0o700, exist_ok=True)
        found = place.lstat()
    except OSError:
        return False
    owned = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    return owned and stat.S_ISDIR(found.st_mode) and os.access(place, os.W_OK | os.X_OK)


def _emptied(place: Path) -> Iterator[Path]:
    """Delete all that lies in a folder, following no link; yield what stays."""
    if place.is_symlink():
        return
    try:
        inside = list(place.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return
    except PermissionError:
        if place.is_dir() and not os.access(place, os.R_OK):
            return  # somebody else's: nothing of ours was ever put there
        raise
    for path in inside:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink()
        if path.is_symlink() or path.exists():
            yield path


def _lend(kept: Path, path: Path) -> None:
    """Let a visit read a file of the kiosk's: by a link, or a copy where there are no links."""
    try:
        path.symlink_to(kept)
    except (OSError, NotImplementedError):
        shutil.copyfile(kept, path)
