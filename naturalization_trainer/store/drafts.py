"""Drafts: what somebody is writing and has not handed in yet, one row each, kept until it is dropped."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import dialect, insert

from naturalization_trainer.clock import Clock
from naturalization_trainer.store import file
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.journal import timestamp
from naturalization_trainer.store.schema import drafts

_DIALECT = dialect(paramstyle="qmark")
_INSERT = insert(drafts).values(dict.fromkeys(column.name for column in drafts.columns))
_PUT = str(
    _INSERT.on_conflict_do_update(
        index_elements=["key"], set_={"at": _INSERT.excluded.at, "text": _INSERT.excluded.text}
    ).compile(dialect=_DIALECT)
)
_GET = str(select(drafts.c.text).where(drafts.c.key == "").compile(dialect=_DIALECT))
_DROP = str(delete(drafts).where(drafts.c.key == "").compile(dialect=_DIALECT))


class Drafts:
    """The drafts in a person's file. A key says what is being written (`letter:wri-letter-001`). Close it when done.

    One connection is kept open: a draft is written while somebody types, once a second at most, which is the caller's
    matter. All raise what `SqlJournal.append` does; the draft kept before then stands.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._path = store.path
        self._connection = file.connect(store.path)
        self._clock = clock

    def get(self, key: str) -> str | None:
        """Return what was being written; None where nothing is kept."""
        with file.telling(self._path):
            row = self._connection.execute(_GET, (key,)).fetchone()
        return None if row is None else str(row[0])

    def put(self, key: str, text: str) -> None:
        """Keep a draft in place of the one before; returns when it is on the disk."""
        with file.telling(self._path):
            self._connection.execute(_PUT, (key, timestamp(self._clock.now()), text))

    def drop(self, key: str) -> None:
        """Forget a draft, where there is one."""
        with file.telling(self._path):
            self._connection.execute(_DROP, (key,))

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()
