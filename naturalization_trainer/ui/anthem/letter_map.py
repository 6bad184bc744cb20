"""Which letters of the anthem went wrong, day by day, as a table of heat."""

import datetime
from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from naturalization_trainer.language.letters import CARONS, LONG_VOWELS, LOWER, SOFTENED
from naturalization_trainer.store.anthem import LetterDay
from naturalization_trainer.ui.charts.values import HeatCell, HeatFigure
from naturalization_trainer.ui.charts.words import short_day
from naturalization_trainer.ui.numbers import day

DAYS = 14
"""Days on which something was typed, the latest; more do not fit and say no more."""

_STRONG = 0.5
"""From this share wrong on, the colour is as strong as it gets."""

_MARKED = frozenset((*LONG_VOWELS, *SOFTENED, *CARONS))


class Most(NamedTuple):
    """A letter and how often it went wrong."""

    letter: str
    times: int


def is_marked(letter: str) -> bool:
    """Tell whether a letter has a mark: of length, softness, a caron."""
    return letter in _MARKED


def is_plain(letter: str) -> bool:
    """Tell whether it is a letter without a mark, written small."""
    return letter.isalpha() and letter == letter.lower() and letter not in _MARKED


def is_sign(letter: str) -> bool:
    """Tell whether it is a capital, or no letter."""
    return not is_marked(letter) and not is_plain(letter)


def letter_map(rows: Iterable[LetterDay], belongs: Callable[[str], bool], title: str) -> HeatFigure:
    """Return the letters of a kind that ever went wrong, against the latest days."""
    known = tuple(rows)
    days = sorted({row.day for row in known})[-DAYS:]
    wrong = {row.expected for row in known if row.wrong and row.day in days and belongs(row.expected)}
    letters = sorted(wrong, key=_place)
    at = {(row.expected, row.day): row for row in known}
    return HeatFigure(
        title,
        tuple(_name(letter) for letter in letters),
        tuple(short_day(datetime.date.fromordinal(each)) for each in days) if letters else (),
        tuple(tuple(_cell(at.get((letter, each))) for each in days) for letter in letters),
        QCoreApplication.translate("LetterMap", "Letter"),
    )


def most_wrong(rows: Iterable[LetterDay], most: int = 3) -> tuple[Most, ...]:
    """Return the letters that went wrong most often, signs and capitals left out."""
    times: dict[str, int] = {}
    for row in rows:
        if row.wrong and not is_sign(row.expected):
            times[row.expected] = times.get(row.expected, 0) + row.wrong
    found = sorted(times, key=lambda letter: (-times[letter], _place(letter)))
    return tuple(Most(letter, times[letter]) for letter in found[:most])


def _cell(row: LetterDay | None) -> HeatCell | None:
    if row is None:
        return None
    said = QCoreApplication.translate("LetterMap", "%1, %2: wrong %3 of %4 times")
    said = said.replace("%1", _name(row.expected)).replace("%2", day(datetime.date.fromordinal(row.day)))
    said = said.replace("%3", str(row.wrong)).replace("%4", str(row.wrong + row.right))
    share = row.wrong / (row.wrong + row.right) if row.wrong else 0.0
    return HeatCell(str(row.wrong), min(1.0, share / _STRONG), said)


def _name(letter: str) -> str:
    """Return a letter as it is shown; what cannot be seen gets a word."""
    if letter == "":
        return QCoreApplication.translate("LetterMap", "one too many")
    return QCoreApplication.translate("LetterMap", "space") if letter.isspace() else letter


def _place(letter: str) -> tuple[int, str]:
    """Order letters as the alphabet does, and what is none after them."""
    return (LOWER.index(letter), "") if letter and letter in LOWER else (len(LOWER), letter)
