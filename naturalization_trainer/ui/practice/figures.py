"""What the rooms of practice are told: plain figures and texts, everything in the language now spoken."""

from typing import NamedTuple


class TopicFigure(NamedTuple):
    """A topic to choose: its slug and name, how many questions it has, how many of them were practised."""

    topic: str
    name: str
    items: int
    known: int = 0


class SectionTopics(NamedTuple):
    """A section with its topics."""

    section: str
    topics: tuple[TopicFigure, ...]


class PracticeFigures(NamedTuple):
    """What there is to practise: cards due, mistakes, cards set aside, and the questions changed since practised.

    minutes: how long "a few minutes" are, as the person has set it. lines_due, letters_due: what
    there is to repeat now of the anthem and of the letters' exercises.
    """

    sections: tuple[SectionTopics, ...] = ()
    due: int = 0
    mistakes: int = 0
    aside: int = 0
    changed: tuple[str, ...] = ()
    minutes: int = 10
    lines_due: int = 0
    letters_due: int = 0


class AsideFigure(NamedTuple):
    """A question set aside: its meaning, section and words, and why (`forgotten_often`, `never_learnt`).

    explanation: what explains its answer, "" where nothing does.
    """

    meaning: str
    section: str
    prompt: str
    reason: str
    explanation: str = ""


class RoundFigures(NamedTuple):
    """How a round of practice went, and when it all comes back: cards still due, by tomorrow, within a week, later."""

    answered: int = 0
    right: int = 0
    minutes: int = 0
    now: int = 0
    tomorrow: int = 0
    week: int = 0
    later: int = 0
    aside: int = 0
    over_by_time: bool = False
