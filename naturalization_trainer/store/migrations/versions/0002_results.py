"""Results, attempts with their tallies, and what was seen when."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

TRIGGERS = (
    (
        "CREATE TRIGGER results_no_update BEFORE UPDATE ON results"
        " BEGIN SELECT RAISE(ABORT, 'results can only be added to'); END"
    ),
    (
        "CREATE TRIGGER results_no_delete BEFORE DELETE ON results"
        " BEGIN SELECT RAISE(ABORT, 'results can only be added to'); END"
    ),
    (
        "CREATE TRIGGER section_results_no_update BEFORE UPDATE ON section_results"
        " BEGIN SELECT RAISE(ABORT, 'section_results can only be added to'); END"
    ),
    (
        "CREATE TRIGGER section_results_no_delete BEFORE DELETE ON section_results"
        " BEGIN SELECT RAISE(ABORT, 'section_results can only be added to'); END"
    ),
    (
        "CREATE TRIGGER attempts_tally AFTER INSERT ON attempts BEGIN"
        " INSERT INTO tallies (day, section, topic, mode, answered, points, out_of)"
        " VALUES (NEW.day, NEW.section, NEW.topic, NEW.mode, 1, NEW.points, NEW.out_of),"
        " (0, NEW.section, NEW.topic, NEW.mode, 1, NEW.points, NEW.out_of)"
        " ON CONFLICT (day, section, topic, mode) DO UPDATE SET answered = answered + 1,"
        " points = points + excluded.points, out_of = out_of + excluded.out_of;"
        " INSERT INTO seen (task, last) VALUES (NEW.task, CAST(strftime('%s', NEW.at) AS INTEGER))"
        " ON CONFLICT (task) DO UPDATE SET last = max(last, excluded.last); END"
    ),
    (
        "CREATE TRIGGER attempts_tally_again AFTER UPDATE OF points ON attempts BEGIN"
        " UPDATE tallies SET points = points + NEW.points - OLD.points"
        " WHERE day IN (OLD.day, 0) AND section = OLD.section AND topic = OLD.topic AND mode = OLD.mode; END"
    ),
    (
        "CREATE TRIGGER attempts_no_update BEFORE"
        " UPDATE OF id, sitting, item, task, section, topic, out_of, day, mode ON attempts"
        " BEGIN SELECT RAISE(ABORT, 'attempts can only be added to'); END"
    ),
    (
        "CREATE TRIGGER attempts_no_delete BEFORE DELETE ON attempts"
        " BEGIN SELECT RAISE(ABORT, 'attempts can only be added to'); END"
    ),
)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "results",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("sitting", sa.Integer, sa.ForeignKey("sittings.id"), nullable=False),
        sa.Column("part", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("program", sa.Text, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
    )
    op.create_index("results_by_sitting", "results", ["sitting", "part", "id"])
    op.create_table(
        "section_results",
        sa.Column("section", sa.Text, nullable=False),
        sa.Column("result", sa.Integer, sa.ForeignKey("results.id"), nullable=False),
        sa.Column("points", sa.Float),
        sa.Column("out_of", sa.Float, nullable=False),
        sa.Column("cut", sa.Float, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("marked_by", sa.Text),
        sa.PrimaryKeyConstraint("section", "result"),
        sqlite_with_rowid=False,
    )
    op.create_index("section_results_by_result", "section_results", ["result"])
    op.create_table(
        "attempts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("sitting", sa.Integer, sa.ForeignKey("sittings.id")),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("task", sa.Text, nullable=False),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("meaning", sa.Text, nullable=False),
        sa.Column("section", sa.Text, nullable=False),
        sa.Column("topic", sa.Text, nullable=False),
        sa.Column("points", sa.Float, nullable=False),
        sa.Column("out_of", sa.Float, nullable=False),
        sa.Column("response", sa.Text),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("mode", sa.Text, nullable=False),
    )
    op.create_index(
        "attempts_of_sitting", "attempts", ["sitting", "item"], unique=True, sqlite_where=sa.text("mode = 'exam'")
    )
    op.create_table(
        "tallies",
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("section", sa.Text, nullable=False),
        sa.Column("topic", sa.Text, nullable=False),
        sa.Column("mode", sa.Text, nullable=False),
        sa.Column("answered", sa.Integer, nullable=False),
        sa.Column("points", sa.Float, nullable=False),
        sa.Column("out_of", sa.Float, nullable=False),
        sa.PrimaryKeyConstraint("day", "section", "topic", "mode"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "seen",
        sa.Column("task", sa.Text, primary_key=True),
        sa.Column("last", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    for trigger in TRIGGERS:
        op.execute(trigger)
