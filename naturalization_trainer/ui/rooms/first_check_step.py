"""What the first check leads to, decided from what was right. Pure."""

from collections.abc import Sequence
from typing import NamedTuple

AREAS = ("knowledge", "anthem", "reading", "listening", "marks")
"""What is looked at, in this order."""


class Finding(NamedTuple):
    """How one kind of task went: so many asked, so many of them right; `section` is where it is practised."""

    area: str
    asked: int
    right: int
    section: str


class Advice(NamedTuple):
    """The one next step: practise a section, or where all was right try a part of the examination."""

    section: str = ""
    part: str = ""


def advice(findings: Sequence[Finding]) -> Advice:
    """Return the step: what went worst, the earlier where two went alike; the knowledge test where nothing went wrong.

    One question of a kind weighs no more than one of three.
    """
    short = [finding for finding in findings if finding.right < finding.asked]
    if not short:
        return Advice(part="knowledge")
    worst = max(short, key=lambda finding: (finding.asked - finding.right) / (finding.asked + 1))
    return Advice(section=worst.section)
