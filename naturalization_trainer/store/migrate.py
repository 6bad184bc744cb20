"""Bring an old file up to date, one numbered migration after another, with a backup before. Loaded only for that."""

import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store import backup, file
from naturalization_trainer.store.engine import Store, stamp


def migrate(path: Path, now: datetime.datetime, version: int = file.VERSION) -> Path:
    """Migrate the file to a version and return the backup made before. It stays as it was where that fails."""
    kept = backup.make(path, now, note="before-migration")
    store = Store(path)
    try:
        with store.writing() as connection:
            config = Config()
            config.set_main_option("script_location", "naturalization_trainer.store:migrations")
            config.attributes["connection"] = connection
            command.upgrade(config, f"{version:04}")
            stamp(connection, version)
    except KnownError as error:
        raise KnownError("store_not_migrated", detail=str(error), path=str(path), backup=str(kept)) from error
    finally:
        store.close()
    return kept
