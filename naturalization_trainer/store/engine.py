"""A person's open file: made where there is none, brought up to date where it is old, refused where it is not ours."""

import datetime
import importlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store import backup, file
from naturalization_trainer.store.schema import TRIGGERS, metadata


class Store:
    """The database of one person. Connections may be used from any thread, one at a time each."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.engine = _engine(path)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one unmoving state and keeps nobody from writing."""
        with telling(self.path), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection inside one transaction: all of it is on disk afterwards, or none."""
        with telling(self.path), self.engine.connect() as plain:
            connection = plain.execution_options(writing=True)
            with connection.begin():
                yield connection

    def close(self) -> None:
        """Close the file; its write-ahead log is taken in and removed."""
        self.engine.dispose()


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn what SQLAlchemy, SQLite and the disk say of a file into known errors."""
    with file.telling(path):
        try:
            yield
        except DBAPIError as error:
            known = file.explain(error.orig, path) if error.orig is not None else None
            if known is None:
                raise
            raise known from error


def open_store(path: Path, now: datetime.datetime) -> Store:
    """Open a person's file, whatever its age.

    Raises `store_newer`, `store_foreign`, `store_damaged`, `store_unwritable`, `store_locked`, `store_full`; the file
    is then as it was.
    """
    with telling(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    file.finish_repair(path)
    match _state(path):
        case "missing":
            create(path)
        case "old":
            importlib.import_module("naturalization_trainer.store.migrate").migrate(path, now)
        case "newer":
            raise KnownError("store_newer", path=str(path))
        case "foreign":
            raise KnownError("store_foreign", path=str(path))
        case "ready":
            _try_writing(path)
    return Store(path)


def _state(path: Path) -> file.State:
    """Return what stands at the path. Where it was ours, as its backups show, nothing or no database is damage."""
    try:
        found = file.state(path)
    except KnownError as error:
        if error.code == "store_foreign" and backup.backups(path):
            raise KnownError("store_damaged", error.detail, path=str(path)) from error
        raise
    if found == "missing" and backup.backups(path):
        raise KnownError("store_damaged", "the file is gone", path=str(path))
    return found


def _try_writing(path: Path) -> None:
    """Find out now, and not at the first answer, that the file cannot be written."""
    with telling(path), closing(file.connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA user_version = {file.VERSION}")
        connection.execute("ROLLBACK")


def create(path: Path) -> None:
    """Make a new file, whole or not at all."""
    store = Store(path)
    try:
        with store.writing() as connection:
            metadata.create_all(connection)
            for trigger in TRIGGERS:
                connection.exec_driver_sql(trigger)
            stamp(connection, file.VERSION)
    finally:
        store.close()


def stamp(connection: Connection, version: int) -> None:
    """Write into the file whose it is and by which migration it was left."""
    connection.exec_driver_sql(
        "CREATE TABLE IF NOT EXISTS alembic_version"
        " (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("DELETE FROM alembic_version")
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (f"{version:04}",))
    connection.exec_driver_sql(f"PRAGMA application_id = {file.APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def _engine(path: Path) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: file.connect(path), poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin for SQLite what SQLAlchemy takes to be begun; a writer takes the lock at once, not halfway."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
