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


class Step(NamedTuple):
    """What to do next; `part` and `section` say of what."""

    kind: Literal["resume", "first_check", "mark", "part", "again", "whole"]
    part: str = ""
    section: str = ""


def next_step(figures: HomeFigures) -> Step:
    """Return the next step: go on, a small success, own marks, a part never sat, the weakest section, the whole."""
    if figures.unfinished is not None:
        return Step("resume", section=figures.unfinished.section)
    sections = [figure for figure in figures.sections if figure.state != "relieved"]
    if all(figure.state == "not_sat" for figure in sections):
        return Step("first_check")
    for kind, state in (("mark", "not_marked"), ("part", "not_sat")):
        found = next((figure.section for figure in sections if figure.state == state), "")
        if found:
            return Step("mark" if kind == "mark" else "part", PARTS[found], found)
    weak = [figure for figure in sections if figure.state == "not_yet"]
    if weak:
        weakest = min(weak, key=_share).section
        return Step("again", PARTS[weakest], weakest)
    return Step("whole")


def _share(figure: SectionFigure) -> float:
    return (figure.points or 0.0) / figure.cut if figure.cut else 0.0
