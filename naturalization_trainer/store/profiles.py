"""The people who use this computer: each a folder of their own, a name only, and that optional.

```
people/last                      the id of the person who was here last
people/<id>/person.json          their name, and since when
people/<id>/trainer.db           everything they did
people/<id>/recordings backups aside
```
"""

import datetime
import json
import re
from dataclasses import dataclass
from pathlib import Path

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store import file

_ID = re.compile(r"[0-9a-f]{12}")
_ERASING = "erasing-"


@dataclass(frozen=True)
class Person:
    """Somebody who uses the program here."""

    folder: Path
    name: str = ""
    since: str = ""

    @property
    def id(self) -> str:
        """The folder's name; it says nothing about the person."""
        return self.folder.name

    @property
    def path(self) -> Path:
        """Where their database is."""
        return self.folder / file.NAME

    @property
    def recordings(self) -> Path:
        """Where their recordings lie."""
        return self.folder / "recordings"


class People:
    """The people in a data folder. Reading never fails: a folder that cannot be read has nobody in it."""

    def __init__(self, data: Path) -> None:
        self._folder = data / "people"

    def all(self) -> tuple[Person, ...]:
        """Return everybody, in the order they came."""
        try:
            folders = [folder for folder in self._folder.iterdir() if _ID.fullmatch(folder.name) and folder.is_dir()]
        except OSError:
            return ()
        return tuple(sorted(map(_read, folders), key=lambda person: (person.since, person.id)))

    def last(self) -> Person | None:
        """Return who was here last, else who came first, else None."""
        people = self.all()
        try:
            last = (self._folder / "last").read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            last = ""
        return next((person for person in people if person.id == last), people[0] if people else None)

    def create(self, now: datetime.datetime, name: str = "") -> Person:
        """Make a folder for somebody new."""
        import uuid  # noqa: PLC0415 - not before the first paint

        person = Person(self._folder / uuid.uuid4().hex[:12], _tidy(name), now.isoformat(timespec="seconds"))
        with file.telling(person.folder):
            person.recordings.mkdir(parents=True)
        _write(person)
        return person

    def rename(self, person: Person, name: str) -> Person:
        """Give somebody another name, or none."""
        renamed = Person(person.folder, _tidy(name), person.since)
        _write(renamed)
        return renamed

    def remember(self, person: Person) -> None:
        """Note who is here now."""
        _replace(self._folder / "last", person.id.encode())

    def erase(self, person: Person) -> None:
        """Delete all of a person: database, write-ahead log, recordings, backups. Their store must be closed.

        `store_not_erased` where something could not be deleted; it is tried again at the next start.
        """
        if person.folder.parent != self._folder or not _ID.fullmatch(person.id) or person.folder.is_symlink():
            raise KnownError("store_not_erased", detail="not a person's folder", path=str(person.folder))
        import shutil  # noqa: PLC0415 - not before the first paint

        leaving = self._folder / (_ERASING + person.id)
        try:
            person.folder.rename(leaving)
            shutil.rmtree(leaving)
        except OSError as error:
            raise KnownError("store_not_erased", detail=str(error), path=str(error.filename or leaving)) from error

    def finish_erasing(self) -> None:
        """Delete what an interrupted erasing left."""
        import shutil  # noqa: PLC0415 - not before the first paint

        try:
            left = [folder for folder in self._folder.iterdir() if folder.name.startswith(_ERASING)]
        except OSError:
            return
        for folder in left:
            if not folder.is_symlink():
                shutil.rmtree(folder, ignore_errors=True)


def _read(folder: Path) -> Person:
    try:
        about = json.loads((folder / "person.json").read_bytes())
        name, since = about.get("name", ""), about.get("since", "")
    except (OSError, ValueError, AttributeError, RecursionError):
        return Person(folder)
    return Person(folder, name, since) if isinstance(name, str) and isinstance(since, str) else Person(folder)


def _write(person: Person) -> None:
    about = {"name": person.name, "since": person.since}
    _replace(person.folder / "person.json", json.dumps(about, ensure_ascii=False).encode())


def _replace(path: Path, content: bytes) -> None:
    """Write a small file whole or not at all."""
    unfinished = path.with_name(path.name + ".unfinished")
    with file.telling(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(content)
        unfinished.replace(path)


def _tidy(name: str) -> str:
    """Return a name as one short line."""
    return " ".join(name.encode("utf-8", "ignore").decode().split())[:80]
