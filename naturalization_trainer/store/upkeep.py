"""What is done for a person's file after the first paint, off the thread of the screen: check it and back it up."""

import datetime
from dataclasses import dataclass
from pathlib import Path

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store import backup, file

FULL_EVERY = datetime.timedelta(days=7)


@dataclass(frozen=True)
class Upkeep:
    """What was done. `healthy` is False where the file must be repaired; `checked_fully` goes into the settings."""

    healthy: bool = True
    checked_fully: bool = False
    backup: Path | None = None
    trouble: KnownError | None = None


def look_after(
    path: Path, now: datetime.datetime, *, unclean: bool, last_full: str = "", on_request: bool = False
) -> Upkeep:
    """Check the file where it is due (quickly after an unclean end, fully once a week or on request); back it up.

    `last_full` is when it was last checked fully (ISO 8601), as the settings say; in the future counts as long ago.
    """
    full = on_request or _full_due(last_full, now)
    if (full or unclean) and not file.healthy(path, full=full):
        return Upkeep(healthy=False, checked_fully=full)
    if not backup.due(path, now):
        return Upkeep(checked_fully=full)
    try:
        return Upkeep(checked_fully=full, backup=backup.make(path, now))
    except KnownError as error:
        return Upkeep(healthy=error.code != "store_damaged", checked_fully=full, trouble=error)


def _full_due(last_full: str, now: datetime.datetime) -> bool:
    try:
        age = now - datetime.datetime.fromisoformat(last_full)
    except (ValueError, TypeError):
        return True
    return not datetime.timedelta(0) <= age < FULL_EVERY
