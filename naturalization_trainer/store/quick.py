"""The home screen's figures before the first paint: sqlite3 alone, nothing written, nothing that fails."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store import file, views


@dataclass(frozen=True)
class Glance:
    """What a first look at a person's file found.

    home: its figures, empty unless `state` is "ready". trouble: what to tell the person, once they see the window.
    """

    state: file.State
    home: views.Home
    trouble: KnownError | None = None
    unclean: bool = False


def look(path: Path) -> Glance:
    """Look at a person's file. Whatever it is, this returns: opening it properly comes after the paint."""
    try:
        unclean = file.unclean(path)
        if not path.exists():
            return Glance("missing", views.Home())
        with file.telling(path), closing(file.connect_reading(path)) as connection:
            state = file.state_of(connection)
            figures = views.home(connection) if state == "ready" else views.Home()
            return Glance(state, figures, unclean=unclean)
    except KnownError as error:
        return Glance("foreign" if error.code == "store_foreign" else "ready", views.Home(), error)
    except (sqlite3.Error, OSError) as error:
        return Glance("ready", views.Home(), KnownError("store_damaged", str(error), path=str(path)))
