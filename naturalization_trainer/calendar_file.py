"""Days for the person's own calendar (iCalendar, RFC 5545): all-day events that take nobody's time."""

import datetime
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from naturalization_trainer.errors import KnownError

PRODUCT = "-//naturalization-trainer//plan//LV"


class CalendarDay(NamedTuple):
    """An all-day event. `id` stays the same for the same thing, so that importing twice doubles nothing."""

    id: str
    day: datetime.date
    summary: str
    about: str = ""


def calendar(days: Iterable[CalendarDay], now: datetime.datetime) -> bytes:
    """Return the file's content; `now` is aware."""
    from icalendar import Calendar, Event  # noqa: PLC0415 - where somebody wants a calendar

    whole = Calendar()
    whole.add("prodid", PRODUCT)
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
    for one in days:
        event = Event()
        event.add("uid", f"{one.id}@naturalization-trainer")
        event.add("dtstamp", now.astimezone(datetime.UTC))
        event.add("sequence", max(0, int(now.timestamp()) - _SINCE))
        event.add("dtstart", one.day)
        event.add("dtend", one.day + datetime.timedelta(days=1))
        event.add("summary", one.summary)
        if one.about:
            event.add("description", one.about)
        event.add("transp", "TRANSPARENT")
        whole.add_component(event)
    return bytes(whole.to_ical())


_SINCE = 1_700_000_000
"""Later files replace earlier ones by their sequence: seconds since then."""


def save(path: Path, content: bytes) -> Path:
    """Write the file whole or not at all; raises `store_unwritable`."""
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as error:
        raise KnownError("store_unwritable", detail=str(error), path=str(path)) from error
    return path
