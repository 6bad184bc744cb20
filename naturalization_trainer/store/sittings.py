"""Sittings as they are kept: begun with their whole form, taken up again, set aside where they cannot be."""

import uuid
import zlib
from dataclasses import dataclass

import msgspec
from sqlalchemy import Row, func, insert, select, update

from naturalization_trainer.clock import Clock
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.form import Form
from naturalization_trainer.exam.session import Refused, Session, replay, start
from naturalization_trainer.exam.sitting import Downtime, Sitting
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.journal import SqlJournal, read_entries, timestamp
from naturalization_trainer.store.results import record_results
from naturalization_trainer.store.schema import set_aside, sittings

_QUICKLY = 1
"""The compression of a form: a little larger than the usual one, and three times as quick."""


@dataclass(frozen=True)
class Kept:
    """A sitting from the file, with all it takes to go on. Close its journal when the sitting is left."""

    id: int
    uuid: str
    begun_at: str
    session: Session
    journal: SqlJournal
    last_at: str = ""

    @property
    def form(self) -> Form:
        """The form that is sat."""
        return self.session.form

    def sitting(self, clock: Clock, downtime: Downtime = "stands_still") -> Sitting:
        """Return the sitting, ready to go on where it stopped."""
        return Sitting(self.form, self.journal, clock, self.session, downtime, last_at=self.last_at)


@dataclass(frozen=True)
class Found:
    """What was found on taking up: the open sitting, if any, and those just set aside as unreadable."""

    kept: Kept | None
    set_aside: tuple[str, ...] = ()


def begin(store: Store, form: Form, clock: Clock) -> Kept:
    """Keep a new form and open its journal."""
    begun_at = timestamp(clock.now())
    identity = str(uuid.uuid4())
    row = {
        "uuid": identity,
        "begun_at": begun_at,
        "blueprint": form.blueprint,
        "profile": form.profile,
        "form": pack(form),
    }
    with store.writing() as connection:
        made = connection.execute(insert(sittings).values(row)).lastrowid
    return Kept(made, identity, begun_at, start(form), SqlJournal(store, made, clock))


def load(store: Store, identity: str, clock: Clock) -> Kept:
    """Return a sitting by its UUID, open or ended.

    Raises `store_sitting_unknown`; `store_sitting_unreadable` where its form or journal cannot be read or does not
    replay: it is then set aside, its rows untouched.
    """
    with store.reading() as connection:
        row = connection.execute(select(sittings).where(sittings.c.uuid == identity)).one_or_none()
    if row is None:
        raise KnownError("store_sitting_unknown", detail=identity)
    try:
        return _load(store, row, clock)
    except (msgspec.MsgspecError, zlib.error, Refused, UnicodeDecodeError) as error:
        _put_aside(store, row.id, clock, f"{type(error).__name__}: {error}")
        raise KnownError(
            "store_sitting_unreadable", detail=f"{identity}: {error}", begun_at=row.begun_at[:10]
        ) from error


def load_open_sitting(store: Store, clock: Clock) -> Found:
    """Return the newest sitting that has not ended.

    One whose last entries the program did not live to score is scored now; one that cannot be read is set aside.
    """
    aside: list[str] = []
    while True:
        with store.reading() as connection:
            identity = connection.execute(
                select(sittings.c.uuid)
                .where(sittings.c.ended_at.is_(None), sittings.c.id.not_in(select(set_aside.c.sitting)))
                .order_by(sittings.c.id.desc())
                .limit(1)
            ).scalar()
        if identity is None:
            return Found(None, tuple(aside))
        try:
            kept = load(store, identity, clock)
        except KnownError as error:
            if error.code != "store_sitting_unreadable":
                raise
            aside.append(identity)
            continue
        record(store, kept.id, kept.session, clock)
        if not kept.session.ended:
            return Found(kept, tuple(aside))
        kept.journal.close()


def record(store: Store, sitting: int, session: Session, clock: Clock) -> None:
    """Score the parts that have closed and keep what is new; note where the sitting has ended.

    To be called whenever a phase has closed or a mark was given. What is kept already is not kept twice.
    """
    now = clock.now()
    with store.writing() as connection:
        record_results(connection, sitting, session, now)
        if session.ended:
            connection.execute(
                update(sittings)
                .where(sittings.c.id == sitting, sittings.c.ended_at.is_(None))
                .values(ended_at=timestamp(now), ending=session.stage)
            )


def pack(form: Form) -> bytes:
    """Return a form as it is kept."""
    return zlib.compress(msgspec.msgpack.encode(form), level=_QUICKLY)


def unpack(packed: bytes) -> Form:
    """Return the form that was kept."""
    return msgspec.msgpack.decode(zlib.decompress(packed), type=Form)


def _load(store: Store, row: Row[tuple[object, ...]], clock: Clock) -> Kept:
    form = unpack(row.form)
    written = read_entries(store, row.id)
    session = replay(form, written)
    journal = SqlJournal(store, row.id, clock, len(written))
    last_at = written[-1].at if written else row.begun_at
    return Kept(row.id, row.uuid, row.begun_at, session, journal, last_at)


def _put_aside(store: Store, sitting: int, clock: Clock, reason: str) -> None:
    with store.writing() as connection:
        known = connection.execute(select(func.count()).where(set_aside.c.sitting == sitting)).scalar_one()
        if not known:
            at = timestamp(clock.now())
            connection.execute(insert(set_aside).values(sitting=sitting, at=at, reason=reason))
