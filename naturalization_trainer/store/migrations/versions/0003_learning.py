"""What learning keeps: cards, slips by letter, letters written, recordings, days; practice can be taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

TRIGGERS = (
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


def upgrade() -> None:
    """Make the tables, and let practice be taken back."""
    _what_is_remembered()
    _what_is_typed()
    _what_is_told()
    op.create_index("attempts_by_task", "attempts", ["task"])
    op.execute("DROP TRIGGER attempts_no_delete")
    for trigger in TRIGGERS:
        op.execute(trigger)


def _what_is_remembered() -> None:
    op.create_table(
        "cards",
        sa.Column("meaning", sa.Text, primary_key=True),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("card", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "learning",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "practice_days",
        sa.Column("day", sa.Integer, primary_key=True),
        sa.Column("seconds", sa.Float, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "readiness_days",
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("section", sa.Text, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("day", "section"),
        sqlite_with_rowid=False,
    )


def _what_is_typed() -> None:
    op.create_table(
        "drafts",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "letter_slips",
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("expected", sa.Text, nullable=False),
        sa.Column("typed", sa.Text, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("day", "source", "expected", "typed"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "slip_words",
        sa.Column("word", sa.Text, primary_key=True),
        sa.Column("typed", sa.Text, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )


def _what_is_told() -> None:
    op.create_table(
        "letters_written",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("task", sa.Text, nullable=False),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("asked", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("marks", sa.Text),
    )
    op.create_table(
        "recordings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("rehearsal", sa.Text, nullable=False),
        sa.Column("section", sa.Text, nullable=False),
        sa.Column("task", sa.Text, nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("question", sa.Integer, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sa.Column("figures", sa.Text),
        sa.Column("marks", sa.Text),
    )
