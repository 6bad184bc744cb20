"""Figures as people write them: numbers, dates, times and prices, in figures and in Latvian words.

`same(kind, typed, right)` reads both and compares them exactly: 14.30 = 14:30 = 14 30, 1 000 = 1000, 18.11.1918 =
18. novembris 1918 = 1918. gada 18. novembrī, 5 € = 5 eiro = 5,00. A part the right answer does not say (the year of a
date) must not be said; a weekday beside a date may be left out; a noun after a number must agree where both have one.
"""

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from naturalization_trainer.language.letters import bare, tidy
from naturalization_trainer.language.numerals import read_number, read_numeral

FigureKind = Literal["number", "date", "time", "price"]

_LONGEST = 80
_HALF_DAY = 12 * 60
_LAST_HOUR, _LAST_MINUTE, _LAST_DAY, _LAST_MONTH = 24, 59, 31, 12
_IDENTIFIER = 6

_EDGES = " .,;:!?„”“\"'()"
_FIGURE = re.compile(r"-?\d+(?:[.,]\d+)?")
_GROUPS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_SPACED = re.compile(r"\d{2,}(?: \d{2,})+")
_BEFORE = frozenset(("ap", "apmeram", "aptuveni", "nr", "numurs", "pec", "lidz", "no", "ik"))
_MULTIPLES = ((re.compile(r"tukst"), 1_000), (re.compile(r"miljon|milj"), 1_000_000))

_MONTHS = {
    stem: place
    for place, stem in enumerate(
        (
            "janvar",
            "februar",
            "mart",
            "april",
            "maij",
            "junij",
            "julij",
            "august",
            "septembr",
            "oktobr",
            "novembr",
            "decembr",
        ),
        start=1,
    )
}
_MONTH = re.compile(rf"({'|'.join(_MONTHS)})(?:is|am|im|a|i|s|u)$")
_ROMAN = {
    numeral: place
    for place, numeral in enumerate(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"), start=1)
}
_WEEKDAYS = ("pirm", "otr", "tres", "ceturt", "piekt", "sest", "sve")
_WEEKDAY = re.compile(r"(pirm|otr|tres|ceturt|piekt|sest|sve)t?dien(?:a|u|as|ai)?$")
_YEAR_WORD = re.compile(r"g|gad(?:s|a|u|am)$")
_NUMERIC_DATE = re.compile(r"(\d{1,2}) ?[./ -] ?(\d{1,2})(?: ?[./ -] ?(\d{4}))?$")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")

_TIME = re.compile(r"(\d{1,2})(?: ?[.:, ] ?(\d{2}))?$|(\d{2})(\d{2})$")
_TIME_WORDS = frozenset(("plkst", "pulksten", "pulkstenis", "h", "no", "pec", "ap"))
_LATER = frozenset(("vakara", "pecpusdiena", "diena"))
_EARLIER = frozenset(("rita", "nakti"))

_EURO = re.compile(r"eiro|euro|eur|€")
_CENT = re.compile(r"\bc(?:ent\w*|t)?\b")


class _Number(NamedTuple):
    """A number as read: its values (the literal one first; `1.000` may be a thousand too) and the word after it."""

    values: tuple[Decimal, ...]
    unit: str


class _Date(NamedTuple):
    """A date as read; 0 where a part is not said; the weekday counts from 1."""

    day: int = 0
    month: int = 0
    year: int = 0
    weekday: int = 0


class _Times(NamedTuple):
    """Times as read, in minutes; `half_day` where said in words, which leave morning or evening open."""

    minutes: tuple[int, ...]
    half_day: bool


def same(kind: FigureKind, typed: str, right: str) -> bool | None:
    """Tell whether two texts say the same figure; None where either cannot be read as one."""
    if max(len(typed), len(right)) > _LONGEST:
        return None
    match kind:
        case "number":
            return _same_number(_number(typed), _number(right))
        case "date":
            return _same_date(_date(typed), _date(right))
        case "time":
            return _same_time(_times(typed), _times(right))
        case "price":
            one, other = _price(typed), _price(right)
            return None if one is None or other is None else other[0] in one


def _plain(text: str) -> str:
    return bare(tidy(text)).strip(_EDGES)


# Numbers


def _same_number(typed: _Number | None, right: _Number | None) -> bool | None:
    if typed is None or right is None:
        return None
    shorter = min(len(typed.unit), len(right.unit), 3)
    return right.values[0] in typed.values and typed.unit[:shorter] == right.unit[:shorter]


def _number(text: str) -> _Number | None:
    plain = re.sub(r"^\+?371 ?(?=(?:\d[ -]?){8}$)", "", _plain(text)).removeprefix("+")
    plain = re.sub(r"^minus ", "-", plain)
    digits = re.sub(r"[ -]", "", plain)
    if digits.isdecimal() and (len(digits) >= _IDENTIFIER or _SPACED.fullmatch(plain)):
        return _Number((Decimal(digits),), "")
    chunks = _GROUPS.sub("", plain).replace("%", " %").split()
    while len(chunks) > 1 and chunks[0].strip(".") in _BEFORE:
        chunks = chunks[1:]
    for end in range(len(chunks), 0, -1):
        values = _amounts(" ".join(chunks[:end]))
        if values:
            return _with_unit(values, chunks[end:])
    return None


def _amounts(text: str) -> tuple[Decimal, ...]:
    """Return the values a figure or a spoken number may have; () where it is neither."""
    text = text.strip(_EDGES)
    if _FIGURE.fullmatch(text):
        value = Decimal(text.replace(",", "."))
        whole, _, fraction = text.replace(",", ".").partition(".")
        return (value, Decimal(whole + fraction)) if len(fraction) == 3 else (value,)  # noqa: PLR2004 - a thousand's group
    spoken = read_number(text)
    return () if spoken is None else (Decimal(spoken),)


def _with_unit(values: tuple[Decimal, ...], rest: list[str]) -> _Number | None:
    for multiple, times in _MULTIPLES:
        if rest and multiple.match(rest[0]):
            values, rest = tuple(value * times for value in values), rest[1:]
    if len(rest) > 1:
        return None
    unit = rest[0].strip(_EDGES) if rest else ""
    if unit and not (unit.isalpha() or unit in "%€"):
        return None
    return _Number(values, "%" if unit.startswith("procent") else unit)


# Dates


def _same_date(typed: _Date | None, right: _Date | None) -> bool | None:
    if typed is None or right is None:
        return None
    if typed[:3] == right[:3] and any(right[:3]):
        return not (typed.weekday and right.weekday) or typed.weekday == right.weekday
    return typed == right


def _date(text: str) -> _Date | None:
    plain = re.sub(r" (?:g|gada|gads)$", "", _plain(text))
    if found := _ISO_DATE.match(plain):
        return _checked(_Date(int(found[3]), int(found[2]), int(found[1])))
    if found := _NUMERIC_DATE.match(plain):
        return _checked(_Date(int(found[1]), int(found[2]), int(found[3] or 0)))
    return _checked(_spoken_date([chunk for chunk in re.split(r"[ .,]+", plain) if chunk]))


def _checked(date: _Date | None) -> _Date | None:
    if date is None or not any(date) or date.day > _LAST_DAY or date.month > _LAST_MONTH:
        return None
    return date if date.month or not date.day else None


def _spoken_date(chunks: list[str]) -> _Date | None:
    date = _Date()
    waiting: list[str] = []
    for chunk in chunks:
        if (found := _WEEKDAY.match(chunk)) and not date.weekday:
            date = date._replace(weekday=_WEEKDAYS.index(found[1]) + 1)
        elif (month := _month(chunk)) and not date.month:
            day = _said(waiting)
            if day is None:
                return None
            date, waiting = date._replace(month=month, day=day), []
        elif _YEAR_WORD.match(chunk) and waiting and not date.year:
            year = _said(waiting)
            if not year:
                return None
            date, waiting = date._replace(year=year), []
        else:
            waiting.append(chunk)
    return _last_year(date, waiting)


def _last_year(date: _Date, waiting: list[str]) -> _Date | None:
    """Take what is left at the end as the year: `18. novembris 1918`, `1918`."""
    if not waiting:
        return date
    year = _said(waiting)
    return None if date.year or year is None or year < 1000 else date._replace(year=year)  # noqa: PLR2004 - four figures


def _said(chunks: list[str]) -> int | None:
    """Return the number of what waits: 0 for nothing, None where it is no number."""
    if not chunks:
        return 0
    if len(chunks) == 1 and chunks[0].isdecimal():
        return int(chunks[0])
    return read_number(" ".join(chunks))


def _month(chunk: str) -> int:
    found = _MONTH.match(chunk)
    return _MONTHS[found[1]] if found else _ROMAN.get(chunk, 0)


# Times


def _same_time(typed: _Times | None, right: _Times | None) -> bool | None:
    if typed is None or right is None:
        return None
    if len(typed.minutes) != len(right.minutes):
        return False
    step = _HALF_DAY if typed.half_day or right.half_day else 2 * _HALF_DAY
    return all(one % step == other % step for one, other in zip(typed.minutes, right.minutes, strict=True))


def _times(text: str) -> _Times | None:
    plain = re.sub(r"\bno rita\b", "rita", _plain(text))
    plain = re.sub(r"(?<=[a-z])\.?(?=\d)", " ", plain)
    parts = [part.strip(_EDGES) for part in re.split(r"-|\blidz\b", plain)]
    times = [_time(part) for part in parts if part]
    read = [time for time in times if time is not None]
    if not times or len(read) != len(times):
        return None
    return _Times(tuple(minutes for minutes, _ in read), any(half_day for _, half_day in read))


def _time(text: str) -> tuple[int, bool] | None:
    chunks = [chunk for chunk in text.split() if chunk.strip(".") not in _TIME_WORDS]
    later, earlier = any(chunk in _LATER for chunk in chunks), any(chunk in _EARLIER for chunk in chunks)
    chunks = [chunk for chunk in chunks if chunk not in _LATER | _EARLIER]
    plain = re.sub(r"(?<=\d)h$", "", " ".join(chunks).strip(_EDGES))
    if found := _TIME.match(plain):
        hour, minute, half_day = int(found[1] or found[3]), int(found[2] or found[4] or 0), False
    else:
        spoken = _spoken_time(chunks)
        if spoken is None:
            return None
        (hour, minute), half_day = spoken, not (later or earlier)
    if hour > _LAST_HOUR or minute > _LAST_MINUTE:
        return None
    if later and hour < 12:  # noqa: PLR2004 - the afternoon's twelve hours
        hour += 12
    return hour * 60 + minute, half_day


def _spoken_time(chunks: list[str]) -> tuple[int, int] | None:
    """Return hour and minute said in words: `pusdeviņos` (8, 30), `astoņos trīsdesmit` (8, 30)."""
    if len(chunks) == 1 and chunks[0].startswith("pus"):
        half = read_numeral(chunks[0].removeprefix("pus"))
        return None if half is None or not half[0] else (half[0] - 1, 30)
    for end in range(len(chunks), 0, -1):
        hour = read_number(" ".join(chunks[:end]))
        minute = read_number(" ".join(chunks[end:])) if chunks[end:] else 0
        if hour is not None and minute is not None:
            return hour, minute
    return None


# Prices


def _price(text: str) -> tuple[Decimal, ...] | None:
    plain = _GROUPS.sub("", bare(tidy(text)).strip(_EDGES))
    plain = re.sub(r"[.,]-+", "", plain)
    if cents := _CENT.search(plain):
        if plain[cents.end() :].strip(_EDGES):
            return None
        plain = plain[: cents.start()]
    euros, mark, rest = _split_at_euro(plain)
    if cents and not mark:
        euros, rest = "0", euros
    whole = _amounts(euros) if euros.strip(_EDGES) else ()
    part = _amounts(rest) if rest.strip(_EDGES) else (Decimal(0),)
    if not whole or not part:
        return None
    return tuple(amount + part[0] / 100 for amount in whole)


def _split_at_euro(plain: str) -> tuple[str, bool, str]:
    """Divide a price at its currency: what stands before (or, where nothing does, after it) and the cents."""
    found = _EURO.search(plain)
    if found is None:
        return plain, False, ""
    before, after = plain[: found.start()], plain[found.end() :]
    return (before, True, after) if before.strip(_EDGES) else (after, True, "")
