"""A person's settings: names with JSON values. They are read by `views.settings`."""

from typing import Any

import msgspec
from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert

from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.schema import settings


def write(store: Store, **values: Any) -> None:
    """Set several settings at once; None forgets one."""
    with store.writing() as connection:
        for key, value in values.items():
            if value is None:
                connection.execute(delete(settings).where(settings.c.key == key))
                continue
            statement = insert(settings).values(key=key, value=msgspec.json.encode(value).decode())
            connection.execute(
                statement.on_conflict_do_update(index_elements=["key"], set_={"value": statement.excluded.value})
            )
