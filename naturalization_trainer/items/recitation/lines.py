"""Finding the lines of a text known by heart in what was typed, however it was broken into lines, with its slips.

A line is recognisable where, folded of marks, case and punctuation, its edit similarity is at least 0.8. Of all ways to
read the text the one with the fewest lines missing and then the fewest slips is taken; lines and stanzas that are
repeated, and a title on a line of its own before them, cost nothing.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from naturalization_trainer.language.diff import Slip, slips
from naturalization_trainer.language.distance import similarity
from naturalization_trainer.language.letters import bare, words

ALIKE = 0.8
"""The edit similarity from which a line is recognisable (a default of ours)."""

_REPEAT_MARKS = re.compile(r"\([^)]*\)|\[[^\]]*\]|\d+\s*[x×]|[x×]\s*\d+|\d+", re.IGNORECASE)
_EXTRA_WORDS = 2
_MISSING, _STRAY, _REPEATED = 1_000.0, 0.9, 0.001


@dataclass(frozen=True)
class Found:
    """What was read of one line: the words given for it, and its slips, each tuple one wrong word.

    `recognised` where it stands in its order; `elsewhere` where it stands, but out of order.
    """

    given: str
    recognised: bool
    elsewhere: bool
    wrong: tuple[tuple[Slip, ...], ...]


@dataclass(frozen=True)
class _Window:
    """Words `start` to `end` read as line `line`, at the cost of so many slips."""

    line: int
    start: int
    end: int
    wrong: tuple[tuple[Slip, ...], ...]


def find_lines(lines: tuple[str, ...], typed: str) -> tuple[Found, ...]:
    """Return for every line what was found of it."""
    rows = [words(row) for row in _REPEAT_MARKS.sub(" ", typed).splitlines()]
    wanted = [words(line) for line in lines]
    most = 4 * sum(map(len, wanted)) + 100
    everything = [word for row in rows for word in row]
    given = everything[:most]
    windows = list(_windows(wanted, given))
    title = _title(rows, windows)
    steps = _best_reading(len(lines), title, len(given), windows)
    return _report(wanted, given, steps, whole=len(given) == len(everything))


def _windows(wanted: list[tuple[str, ...]], given: list[str]) -> Iterator[_Window]:
    """Return every run of words that is recognisable as a line."""
    folded = [bare(word) for word in given]
    for number, line in enumerate(wanted):
        right = " ".join(bare(word) for word in line)
        for start in range(len(given)):
            for end in range(start + 1, min(start + len(line) + _EXTRA_WORDS, len(given)) + 1):
                text = " ".join(folded[start:end])
                if len(text) * ALIKE > len(right):
                    break
                if similarity(text, right) >= ALIKE:
                    yield _Window(number, start, end, slips(tuple(given[start:end]), line))


def _title(rows: list[tuple[str, ...]], windows: list[_Window]) -> int:
    """Return how many words stand before the first row in which any line was found."""
    first = min((window.start for window in windows), default=0)
    count = 0
    for row in rows:
        if count + len(row) > first:
            break
        count += len(row)
    return count


_Step = tuple[str, _Window | int]


def _best_reading(lines: int, start: int, end: int, windows: list[_Window]) -> list[_Step]:
    """Return the cheapest way through words and lines: steps `line`, `repeat`, `stray` (a word), `missing` (a line)."""
    at: dict[int, list[_Window]] = {}
    for window in windows:
        at.setdefault(window.start, []).append(window)
    costs = [[float("inf")] * (lines + 1) for _ in range(end + 1)]
    steps: dict[tuple[int, int], tuple[int, int, _Step]] = {}
    costs[start][0] = 0.0

    def offer(place: tuple[int, int], cost: float, come_from: tuple[int, int], step: _Step) -> None:
        if cost < costs[place[0]][place[1]]:
            costs[place[0]][place[1]] = cost
            steps[place] = (*come_from, step)

    for word in range(start, end + 1):
        for line in range(lines + 1):
            _offer_steps(offer, costs[word][line], (word, line), at.get(word, []), (end, lines))
    return _steps_back(steps, (end, lines), (start, 0))


def _offer_steps(
    offer: Callable[[tuple[int, int], float, tuple[int, int], _Step], None],
    cost: float,
    here: tuple[int, int],
    windows: list[_Window],
    last: tuple[int, int],
) -> None:
    word, line = here
    for window in windows:
        if window.line == line:
            offer((window.end, line + 1), cost + len(window.wrong), here, ("line", window))
        offer((window.end, line), cost + _REPEATED, here, ("repeat", window))
    if word < last[0]:
        offer((word + 1, line), cost + _STRAY, here, ("stray", word))
    if line < last[1]:
        offer((word, line + 1), cost + _MISSING, here, ("missing", line))


def _steps_back(
    steps: dict[tuple[int, int], tuple[int, int, _Step]], place: tuple[int, int], start: tuple[int, int]
) -> list[_Step]:
    path: list[_Step] = []
    while place != start:
        word, line, step = steps[place]
        path.append(step)
        place = (word, line)
    return path[::-1]


def _report(wanted: list[tuple[str, ...]], given: list[str], steps: list[_Step], *, whole: bool) -> tuple[Found, ...]:
    found: dict[int, Found] = {}
    elsewhere = {step.line for name, step in steps if name == "repeat" and isinstance(step, _Window)}
    strays: list[str] = []
    before = -1
    for name, step in steps:
        if isinstance(step, _Window):
            if name == "line":
                _leave_strays(found, strays, before, step.line)
                before = step.line
                found[before] = Found(
                    " ".join(given[step.start : step.end]), recognised=True, elsewhere=False, wrong=step.wrong
                )
        elif name == "stray":
            strays.append(given[step])
    if whole:
        _leave_strays(found, strays, before, len(wanted))
    return tuple(
        found.get(line, Found("", recognised=False, elsewhere=line in elsewhere, wrong=()))
        for line in range(len(wanted))
    )


def _leave_strays(found: dict[int, Found], strays: list[str], before: int, line: int) -> None:
    """Give words that belong nowhere to the line missing there, else to the line before them as extra words."""
    if not strays:
        return
    if line - before > 1:
        found[before + 1] = Found(" ".join(strays), recognised=False, elsewhere=False, wrong=())
    elif before in found:
        old = found[before]
        extra = tuple((Slip("word_extra", word, "", len(old.given.split())),) for word in strays)
        found[before] = Found(old.given, recognised=True, elsewhere=False, wrong=(*old.wrong, *extra))
    strays.clear()
