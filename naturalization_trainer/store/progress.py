"""What the progress room reads of a person's file: plain SQL, quick at a million attempts.

What cannot be read of a row is left out: a chart without a point is better than no chart.
"""

import sqlite3
from typing import Any, NamedTuple

import msgspec

from naturalization_trainer.learning.own_memory import Noted
from naturalization_trainer.learning.progress import Known
from naturalization_trainer.store import kept, recordings
from naturalization_trainer.store.letters_written import AskedLetter

_MARKED = 60
"""So many of a person's own marks are looked at, the newest."""


class Told(NamedTuple):
    """A section's chance as it was told on a day. `section` may carry a voice after a slash, as it was kept."""

    day: int
    section: str
    chance: float
    low: float
    high: float


class Marked(NamedTuple):
    """A person's own marks for a piece of work."""

    section: str
    day: int
    points: float
    out_of: float


class Progress(NamedTuple):
    """All of it.

    days: day -> (seconds of practice, answers). slips: (the Monday of their week, expected, typed, times).
    """

    told: tuple[Told, ...] = ()
    days: dict[int, tuple[float, int]] = {}
    cards: tuple[Known, ...] = ()
    noted: Noted = Noted()
    slips: tuple[tuple[int, str, str, int], ...] = ()
    marked: tuple[Marked, ...] = ()


class _Readiness(msgspec.Struct):
    """What is kept of a chance; a section without one is kept as null or not at all."""

    chance: float | None = None
    low: float = 0.0
    high: float = 1.0


_CARD = msgspec.json.Decoder(Known)
_READINESS = msgspec.json.Decoder(_Readiness)
_ASKED = msgspec.json.Decoder(AskedLetter)
_POINTS = msgspec.json.Decoder(dict[str, float])


def read(connection: sqlite3.Connection, since: int, slips_since: int, told_since: int) -> Progress:
    """Return everything: days, letters and chances from their days on."""
    return Progress(
        told=_told(connection, told_since),
        days=_days(connection, since),
        cards=_cards(connection),
        noted=kept.read(connection, kept.NOTED, Noted) or Noted(),
        slips=_slips(connection, slips_since),
        marked=_marked(connection),
    )


def _told(connection: sqlite3.Connection, since: int) -> tuple[Told, ...]:
    found = []
    for day, section, data in connection.execute(
        "SELECT day, section, data FROM readiness_days WHERE day >= ? ORDER BY day", (since,)
    ):
        said = _decoded(_READINESS, data)
        if said is not None and said.chance is not None:
            found.append(Told(day, section, said.chance, said.low, said.high))
    return tuple(found)


def _days(connection: sqlite3.Connection, since: int) -> dict[int, tuple[float, int]]:
    answered = dict(
        connection.execute("SELECT day, sum(answered) FROM tallies WHERE day >= ? GROUP BY day", (max(since, 1),))
    )
    seconds = dict(connection.execute("SELECT day, seconds FROM practice_days WHERE day >= ?", (since,)))
    return {day: (seconds.get(day, 0.0), answered.get(day, 0)) for day in sorted({*answered, *seconds})}


def _cards(connection: sqlite3.Connection) -> tuple[Known, ...]:
    """Return the cards; looked at one by one only where not all can be read."""
    texts = [text for (text,) in connection.execute("SELECT card FROM cards")]
    try:
        return tuple(map(_CARD.decode, texts))
    except msgspec.MsgspecError:
        return tuple(card for card in (_decoded(_CARD, text) for text in texts) if card is not None)


def _slips(connection: sqlite3.Connection, since: int) -> tuple[tuple[int, str, str, int], ...]:
    return tuple(
        connection.execute(
            "SELECT day - (day - 1) % 7 AS monday, expected, typed, sum(times) FROM letter_slips WHERE day >= ?"
            " GROUP BY monday, expected, typed",
            (since,),
        )
    )


def _exam_marks(connection: sqlite3.Connection) -> tuple[Marked, ...]:
    """Return what the person gave themselves in examinations, by the day the result was written (UTC)."""
    found = []
    for section in ("writing", "speaking"):
        rows = connection.execute(
            "SELECT CAST(julianday(r.at) - 1721424.5 AS INTEGER), x.points, x.out_of"
            " FROM section_results x JOIN results r ON r.id = x.result"
            " WHERE x.section = ? AND x.marked_by = 'self' AND x.points IS NOT NULL ORDER BY x.result DESC LIMIT ?",
            (section, _MARKED),
        )
        found += [Marked(section, day, points, out_of) for day, points, out_of in rows if day and out_of]
    return tuple(found)


def _letter_marks(connection: sqlite3.Connection) -> tuple[Marked, ...]:
    rows = connection.execute(
        "SELECT day, asked, marks FROM letters_written WHERE marks IS NOT NULL ORDER BY id DESC LIMIT ?", (_MARKED,)
    )
    found = []
    for day, asked, marks in rows:
        letter, given = _decoded(_ASKED, asked), _decoded(_POINTS, marks)
        if given and letter is not None:
            found.append(Marked("writing", day, min(sum(given.values()), letter.limit), letter.out_of))
    return tuple(found)


def _marked(connection: sqlite3.Connection) -> tuple[Marked, ...]:
    """Return all marks, the oldest first."""
    spoken = tuple(
        Marked("speaking", mark.day, mark.points, mark.out_of)
        for mark in recordings.marks(connection)
        if mark.section == "speaking"
    )
    found = (*_exam_marks(connection), *_letter_marks(connection), *spoken[-_MARKED:])
    return tuple(sorted(found, key=lambda marked: marked.day))


def _decoded(decoder: "msgspec.json.Decoder[Any]", text: str) -> Any:
    try:
        return decoder.decode(text)
    except msgspec.MsgspecError:
        return None
