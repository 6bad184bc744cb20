"""The tables of a person's file, and the triggers by which the file itself keeps its promises.

Times are UTC, ISO 8601 with milliseconds; days are `date.toordinal()` of the person's own calendar.
"""

from sqlalchemy import (
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

metadata = MetaData()

settings = Table(
    "settings",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False, comment="JSON"),
    sqlite_with_rowid=False,
)

sittings = Table(
    "sittings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uuid", Text, nullable=False, unique=True),
    Column("begun_at", Text, nullable=False),
    Column("blueprint", Text, nullable=False),
    Column("profile", Text, nullable=False),
    Column("form", LargeBinary, nullable=False, comment="the whole form, msgpack in zlib"),
    Column("ended_at", Text),
    Column("ending", Text, comment="finished or abandoned"),
)
Index("sittings_open", sittings.c.id, sqlite_where=sittings.c.ended_at.is_(None))

entries = Table(
    "entries",
    metadata,
    Column("sitting", Integer, ForeignKey("sittings.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("event", Text, nullable=False, comment="JSON"),
    PrimaryKeyConstraint("sitting", "seq"),
    sqlite_with_rowid=False,
)

set_aside = Table(
    "set_aside",
    metadata,
    Column("sitting", Integer, ForeignKey("sittings.id"), primary_key=True),
    Column("at", Text, nullable=False),
    Column("reason", Text, nullable=False),
)

results = Table(
    "results",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uuid", Text, nullable=False, unique=True),
    Column("sitting", Integer, ForeignKey("sittings.id"), nullable=False),
    Column("part", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("program", Text, nullable=False, comment="the version that scored"),
    Column("data", Text, nullable=False, comment="JSON: the part's sections and the outcome of every item"),
)
Index("results_by_sitting", results.c.sitting, results.c.part, results.c.id)

section_results = Table(
    "section_results",
    metadata,
    Column("section", Text, nullable=False),
    Column("result", Integer, ForeignKey("results.id"), nullable=False),
    Column("points", Float),
    Column("out_of", Float, nullable=False),
    Column("cut", Float, nullable=False),
    Column("state", Text, nullable=False),
    Column("marked_by", Text),
    PrimaryKeyConstraint("section", "result"),
    sqlite_with_rowid=False,
)
Index("section_results_by_result", section_results.c.result)

attempts = Table(
    "attempts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sitting", Integer, ForeignKey("sittings.id")),
    Column("item", Text, nullable=False),
    Column("task", Text, nullable=False),
    Column("revision", Text, nullable=False),
    Column("meaning", Text, nullable=False),
    Column("section", Text, nullable=False),
    Column("topic", Text, nullable=False),
    Column("points", Float, nullable=False),
    Column("out_of", Float, nullable=False),
    Column("response", Text, comment="JSON; absent where it is in the sitting's journal"),
    Column("at", Text, nullable=False),
    Column("day", Integer, nullable=False),
    Column("mode", Text, nullable=False, comment="exam or practice"),
)
Index("attempts_of_sitting", attempts.c.sitting, attempts.c.item, unique=True, sqlite_where=text("mode = 'exam'"))
Index("attempts_by_task", attempts.c.task)

tallies = Table(
    "tallies",
    metadata,
    Column("day", Integer, nullable=False, comment="0: all days together"),
    Column("section", Text, nullable=False),
    Column("topic", Text, nullable=False),
    Column("mode", Text, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("points", Float, nullable=False),
    Column("out_of", Float, nullable=False),
    PrimaryKeyConstraint("day", "section", "topic", "mode"),
    sqlite_with_rowid=False,
)

seen = Table(
    "seen",
    metadata,
    Column("task", Text, primary_key=True),
    Column("last", Integer, nullable=False, comment="seconds since 1970, for order only"),
    sqlite_with_rowid=False,
)

cards = Table(
    "cards",
    metadata,
    Column("meaning", Text, primary_key=True),
    Column("item", Text, nullable=False),
    Column("card", Text, nullable=False, comment="JSON"),
    sqlite_with_rowid=False,
)

learning = Table(
    "learning",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False, comment="JSON"),
    sqlite_with_rowid=False,
)

drafts = Table(
    "drafts",
    metadata,
    Column("key", Text, primary_key=True, comment="what is being written"),
    Column("at", Text, nullable=False),
    Column("text", Text, nullable=False),
    sqlite_with_rowid=False,
)

letter_slips = Table(
    "letter_slips",
    metadata,
    Column("day", Integer, nullable=False),
    Column("source", Text, nullable=False, comment="where it was typed: dictation, entry, anthem, drill, letter"),
    Column("expected", Text, nullable=False, comment="the letter that belongs there"),
    Column("typed", Text, nullable=False, comment="what stood there: the same letter, another, or none"),
    Column("times", Integer, nullable=False),
    PrimaryKeyConstraint("day", "source", "expected", "typed"),
    sqlite_with_rowid=False,
)

slip_words = Table(
    "slip_words",
    metadata,
    Column("word", Text, primary_key=True, comment="as it is spelt"),
    Column("typed", Text, nullable=False, comment="as it was last mistyped"),
    Column("times", Integer, nullable=False),
    Column("last", Integer, nullable=False, comment="the day"),
    sqlite_with_rowid=False,
)

letters_written = Table(
    "letters_written",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uuid", Text, nullable=False, unique=True),
    Column("at", Text, nullable=False),
    Column("day", Integer, nullable=False),
    Column("task", Text, nullable=False),
    Column("revision", Text, nullable=False),
    Column("asked", Text, nullable=False, comment="JSON: the task as it was asked"),
    Column("text", Text, nullable=False),
    Column("marks", Text, comment="JSON: points by criterion, the person's own"),
)

recordings = Table(
    "recordings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uuid", Text, nullable=False, unique=True),
    Column("at", Text, nullable=False),
    Column("day", Integer, nullable=False),
    Column("rehearsal", Text, nullable=False, comment="one UUID for all that was answered at one go"),
    Column("section", Text, nullable=False),
    Column("task", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("question", Integer, nullable=False, comment="counted from 0 in the item"),
    Column("file", Text, nullable=False, comment="in the person's folder of recordings; empty where none was made"),
    Column("seconds", Float, nullable=False, comment="0 while it is being recorded"),
    Column("figures", Text, comment="JSON: speaking time, pauses, rate"),
    Column("marks", Text, comment="JSON: points by criterion, the person's own"),
)

practice_days = Table(
    "practice_days",
    metadata,
    Column("day", Integer, primary_key=True),
    Column("seconds", Float, nullable=False),
    sqlite_with_rowid=False,
)

readiness_days = Table(
    "readiness_days",
    metadata,
    Column("day", Integer, nullable=False),
    Column("section", Text, nullable=False),
    Column("data", Text, nullable=False, comment="JSON: chance and interval as they were told that day"),
    PrimaryKeyConstraint("day", "section"),
    sqlite_with_rowid=False,
)


def _refuse(table: str, doing: str) -> str:
    name = f"{table}_no_{doing.split(maxsplit=1)[0].lower()}"
    refusal = f"SELECT RAISE(ABORT, '{table} can only be added to')"
    return f"CREATE TRIGGER {name} BEFORE {doing} ON {table} BEGIN {refusal}; END"


_ADD_TO_TALLIES = (
    "INSERT INTO tallies (day, section, topic, mode, answered, points, out_of)"
    " VALUES (NEW.day, NEW.section, NEW.topic, NEW.mode, 1, NEW.points, NEW.out_of),"
    " (0, NEW.section, NEW.topic, NEW.mode, 1, NEW.points, NEW.out_of)"
    " ON CONFLICT (day, section, topic, mode) DO UPDATE SET answered = answered + 1,"
    " points = points + excluded.points, out_of = out_of + excluded.out_of"
)
_NOTE_SEEN = (
    "INSERT INTO seen (task, last) VALUES (NEW.task, CAST(strftime('%s', NEW.at) AS INTEGER))"
    " ON CONFLICT (task) DO UPDATE SET last = max(last, excluded.last)"
)

TRIGGERS = (
    _refuse("entries", "UPDATE"),
    _refuse("entries", "DELETE"),
    (
        "CREATE TRIGGER entries_in_order BEFORE INSERT ON entries"
        " WHEN NEW.seq <> (SELECT coalesce(max(seq) + 1, 0) FROM entries WHERE sitting = NEW.sitting)"
        " BEGIN SELECT RAISE(ABORT, 'entries follow one another'); END"
    ),
    _refuse("sittings", "UPDATE OF id, uuid, begun_at, blueprint, profile, form"),
    _refuse("sittings", "DELETE"),
    _refuse("results", "UPDATE"),
    _refuse("results", "DELETE"),
    _refuse("section_results", "UPDATE"),
    _refuse("section_results", "DELETE"),
    f"CREATE TRIGGER attempts_tally AFTER INSERT ON attempts BEGIN {_ADD_TO_TALLIES}; {_NOTE_SEEN}; END",
    (
        "CREATE TRIGGER attempts_tally_again AFTER UPDATE OF points ON attempts BEGIN"
        " UPDATE tallies SET points = points + NEW.points - OLD.points"
        " WHERE day IN (OLD.day, 0) AND section = OLD.section AND topic = OLD.topic AND mode = OLD.mode; END"
    ),
    _refuse("attempts", "UPDATE OF id, sitting, item, task, section, topic, out_of, day, mode"),
    (
        "CREATE TRIGGER attempts_no_delete BEFORE DELETE ON attempts WHEN OLD.mode <> 'practice'"
        " BEGIN SELECT RAISE(ABORT, 'attempts can only be added to'); END"
    ),
    (
        "CREATE TRIGGER attempts_tally_less AFTER DELETE ON attempts BEGIN"
        " UPDATE tallies SET answered = answered - 1, points = points - OLD.points, out_of = out_of - OLD.out_of"
        " WHERE day IN (OLD.day, 0) AND section = OLD.section AND topic = OLD.topic AND mode = OLD.mode;"
        " DELETE FROM tallies WHERE answered = 0 AND day IN (OLD.day, 0) AND section = OLD.section"
        " AND topic = OLD.topic AND mode = OLD.mode; END"
    ),
)
"""Practice alone can be taken back (undo).

Refusing REPLACE needs no trigger of its own: `recursive_triggers` makes it fire the one against DELETE.
"""
