"""The calendar file: what is read back is what was meant, and written twice it is the same days."""

import datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from naturalization_trainer.calendar_file import CalendarDay, calendar, save
from naturalization_trainer.errors import KnownError

NOW = datetime.datetime(2026, 3, 2, 9, 0, tzinfo=datetime.UTC)
DAYS = (
    CalendarDay(
        "a-practice-2026-03-02", datetime.date(2026, 3, 2), "Vingrināties 10 minūtes; ķēžu ģērbšana", "Jauni: 4"
    ),
    CalendarDay("a-examination", datetime.date(2026, 3, 31), "Экзамен по натурализации"),
)


def test_it_is_read_back() -> None:
    read = Calendar.from_ical(calendar(DAYS, NOW))
    events = read.walk("VEVENT")
    assert [str(event["SUMMARY"]) for event in events] == [day.summary for day in DAYS]
    assert [event.decoded("DTSTART") for event in events] == [day.day for day in DAYS]
    assert all(type(event.decoded("DTSTART")) is datetime.date for event in events), "whole days"
    assert [event.decoded("DTEND") - event.decoded("DTSTART") for event in events] == [datetime.timedelta(days=1)] * 2
    assert {str(event["TRANSP"]) for event in events} == {"TRANSPARENT"}
    assert str(events[0]["DESCRIPTION"]) == "Jauni: 4"


def test_the_same_day_keeps_its_name_and_a_later_file_replaces_an_earlier_one() -> None:
    first, later = (Calendar.from_ical(calendar(DAYS, NOW + datetime.timedelta(days=days))) for days in (0, 1))
    names = [[str(event["UID"]) for event in read.walk("VEVENT")] for read in (first, later)]
    assert names[0] == names[1]
    assert len(set(names[0])) == len(DAYS)
    assert first.walk("VEVENT")[0]["SEQUENCE"] < later.walk("VEVENT")[0]["SEQUENCE"] < 2**31


def test_no_line_is_longer_than_calendars_read() -> None:
    assert max(map(len, calendar(DAYS, NOW).split(b"\r\n"))) <= 75


def test_it_is_saved_whole_or_not_at_all(tmp_path: Path) -> None:
    path = save(tmp_path / "plan.ics", calendar(DAYS, NOW))
    assert path.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert [found.name for found in tmp_path.iterdir()] == ["plan.ics"]
    with pytest.raises(KnownError, match="store_unwritable"):
        save(tmp_path / "missing" / "plan.ics", b"")
