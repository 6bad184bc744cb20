"""The one next step the home screen offers, decided from where the person stands. Pure."""

from typing import Literal, NamedTuple

from naturalization_trainer.ui.figures import HomeFigures, SectionFigure

PARTS = {
    "listening": "language_written",
    "reading": "language_written",
    "writing": "language_written",
    "speaking": "language_oral",
    "anthem": "knowledge",
    "history_culture": "knowledge",
    "constitution": "knowledge",
}
"""The part of the examination each section belongs to, as the blueprint names them."""


ENOUGH = 0.8
"""From this chance on a part is worth a try."""

UNLIKELY = 0.5
"""A section whose chance is lower than this is practised before it is tried again."""


class Step(NamedTuple):
    """What to do next; `part` and `section` say of what."""

    kind: Literal["resume", "first_check", "practise", "mark", "part", "again", "whole"]
    part: str = ""
    section: str = ""


def next_step(figures: HomeFigures) -> Step:
    """Return the next step: go on, the first check, practice, own marks, a part never sat, the weakest section, all.

    Who has only practised practises on until a section is likely to be enough; then its part is worth a try.
    """
    if figures.unfinished is not None:
        return Step("resume", section=figures.unfinished.section)
    sections = [figure for figure in figures.sections if figure.state != "relieved"]
    if all(figure.state == "not_sat" for figure in sections):
        return _before_any_try(figures, sections)
    for kind, state in (("mark", "not_marked"), ("part", "not_sat")):
        found = next((figure.section for figure in sections if figure.state == state), "")
        if found:
            return Step("mark" if kind == "mark" else "part", PARTS[found], found)
    weak = [figure for figure in sections if figure.state == "not_yet"]
    if weak:
        figure = min(weak, key=_share)
        weakest = figure.section
        likely = figure.likely.chance if figure.likely is not None else None
        if likely is not None and likely < UNLIKELY:
            return Step("practise", PARTS[weakest], weakest)
        return Step("again", PARTS[weakest], weakest)
    return Step("whole")


def _before_any_try(figures: HomeFigures, sections: list[SectionFigure]) -> Step:
    if not figures.practised:
        return Step("first_check")
    chances = [(figure.likely.chance or 0.0, figure.section) for figure in sections if figure.likely is not None]
    best, section = max(chances, default=(0.0, ""))
    return Step("part", PARTS[section], section) if best >= ENOUGH else Step("practise")


def _share(figure: SectionFigure) -> float:
    return (figure.points or 0.0) / figure.cut if figure.cut else 0.0
