"""Results, each beside the ones before it: what a part came to, section by section and item by item."""

import datetime
import uuid
from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection, insert, select

from naturalization_trainer import __version__
from naturalization_trainer.exam.form import FormPart
from naturalization_trainer.exam.scoring import ItemResult, PartResult, score
from naturalization_trainer.exam.session import Session
from naturalization_trainer.items.mistyped import Source, mistyped
from naturalization_trainer.language.slips import Slips
from naturalization_trainer.store import slips
from naturalization_trainer.store.attempts import Attempt, day_of, record_attempts, record_seen
from naturalization_trainer.store.journal import timestamp
from naturalization_trainer.store.schema import results, section_results


class StoredResult(msgspec.Struct, frozen=True, kw_only=True):
    """A part's result as it is kept."""

    part: PartResult
    items: tuple[ItemResult, ...]


def record_results(connection: Connection, sitting: int, session: Session, now: datetime.datetime) -> None:
    """Score the parts that have closed; keep each result that differs from the last one kept, and its attempts."""
    closed = frozenset(part.id for part in session.form.parts if session.part_closed(part))
    opened = {part for part, _ in session.used}
    for part in session.form.parts:
        if part.id in opened:
            record_seen(connection, {task.id for section in part.sections for task in section.tasks}, now)
    if not closed:
        return
    result = score(session.form, session.responses, session.marks, closed)
    sections = {part.id: {section.id for section in part.sections} for part in session.form.parts}
    for scored in result.parts:
        if scored.id in closed:
            items = tuple(item for item in result.items if item.section in sections[scored.id])
            _record(connection, sitting, session, StoredResult(part=scored, items=items), now)


def _record(
    connection: Connection, sitting: int, session: Session, stored: StoredResult, now: datetime.datetime
) -> None:
    data = msgspec.json.encode(stored).decode()
    mine = (results.c.sitting == sitting) & (results.c.part == stored.part.id)
    before = connection.execute(select(results.c.data).where(mine).order_by(results.c.id.desc()).limit(1)).scalar()
    if data == before:
        return
    row = {
        "uuid": str(uuid.uuid4()),
        "sitting": sitting,
        "part": stored.part.id,
        "at": timestamp(now),
        "program": __version__,
        "data": data,
    }
    made = connection.execute(insert(results).values(row)).lastrowid
    sections = [
        {
            "section": section.id,
            "result": made,
            "points": section.points,
            "out_of": section.out_of,
            "cut": section.cut,
            "state": section.state,
            "marked_by": section.marked_by,
        }
        for section in stored.part.sections
    ]
    connection.execute(insert(section_results), sections)
    part = next(part for part in session.form.parts if part.id == stored.part.id)
    record_attempts(connection, _attempts(sitting, part, stored.items), now)
    if before is None:
        _record_slips(connection, part, session, day_of(now))


def _record_slips(connection: Connection, part: FormPart, session: Session, day: int) -> None:
    """Add what was mistyped in a part, once: what is scored anew was typed only once."""
    found: dict[Source, list[Slips]] = {}
    for item in (item for section in part.sections for task in section.tasks for item in task.items):
        source, read = mistyped(item.item, session.responses.get(item.id))
        found.setdefault(source, []).extend(read)
    for source, everything in found.items():
        slips.record_beside(connection, day, source, everything)


def _attempts(sitting: int, part: FormPart, items: tuple[ItemResult, ...]) -> Iterator[Attempt]:
    """Return an attempt for each item that has its points; the responses stay in the journal."""
    tasks = {task.id: (section.id, task) for section in part.sections for task in section.tasks}
    for item in items:
        if item.outcome.points is None:
            continue
        section, task = tasks[item.task]
        yield Attempt(
            sitting=sitting,
            item=item.id,
            task=task.id,
            revision=task.revision,
            meaning=task.meaning,
            section=section,
            topic=task.topic,
            points=item.outcome.points,
            out_of=item.outcome.out_of,
        )


def stored_results(connection: Connection, sitting: int) -> tuple[tuple[str, StoredResult], ...]:
    """Return every result kept of a sitting with its time, oldest first; the last of a part is the one that counts."""
    wanted = select(results.c.at, results.c.data).where(results.c.sitting == sitting).order_by(results.c.id)
    return tuple((at, msgspec.json.decode(data, type=StoredResult)) for at, data in connection.execute(wanted))
