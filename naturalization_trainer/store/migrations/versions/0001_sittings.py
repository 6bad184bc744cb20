"""Settings, sittings and their journal."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

TRIGGERS = (
    (
        "CREATE TRIGGER entries_no_update BEFORE UPDATE ON entries"
        " BEGIN SELECT RAISE(ABORT, 'entries can only be added to'); END"
    ),
    (
        "CREATE TRIGGER entries_no_delete BEFORE DELETE ON entries"
        " BEGIN SELECT RAISE(ABORT, 'entries can only be added to'); END"
    ),
    (
        "CREATE TRIGGER entries_in_order BEFORE INSERT ON entries"
        " WHEN NEW.seq <> (SELECT coalesce(max(seq) + 1, 0) FROM entries WHERE sitting = NEW.sitting)"
        " BEGIN SELECT RAISE(ABORT, 'entries follow one another'); END"
    ),
    (
        "CREATE TRIGGER sittings_no_update BEFORE UPDATE OF id, uuid, begun_at, blueprint, profile, form ON sittings"
        " BEGIN SELECT RAISE(ABORT, 'sittings can only be added to'); END"
    ),
    (
        "CREATE TRIGGER sittings_no_delete BEFORE DELETE ON sittings"
        " BEGIN SELECT RAISE(ABORT, 'sittings can only be added to'); END"
    ),
)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "settings",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sittings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("begun_at", sa.Text, nullable=False),
        sa.Column("blueprint", sa.Text, nullable=False),
        sa.Column("profile", sa.Text, nullable=False),
        sa.Column("form", sa.LargeBinary, nullable=False),
        sa.Column("ended_at", sa.Text),
        sa.Column("ending", sa.Text),
    )
    op.create_index("sittings_open", "sittings", ["id"], sqlite_where=sa.text("ended_at IS NULL"))
    op.create_table(
        "entries",
        sa.Column("sitting", sa.Integer, sa.ForeignKey("sittings.id"), nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("event", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("sitting", "seq"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "set_aside",
        sa.Column("sitting", sa.Integer, sa.ForeignKey("sittings.id"), primary_key=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
    )
    for trigger in TRIGGERS:
        op.execute(trigger)
