"""What the rooms show on the tour: a person in the middle of things."""

import datetime

from naturalization_trainer.learning.habits import Habit
from naturalization_trainer.ui.figures import HomeFigures, Likely, PastSitting, Person, SectionFigure, Unfinished

_BEGUN = datetime.datetime(2026, 3, 2, 9, 30, tzinfo=datetime.UTC)

SECTIONS = (
    SectionFigure("listening", "passed", 19.0, 25.0, 16.0),
    SectionFigure("reading", "not_yet", 12.5, 25.0, 16.0),
    SectionFigure("writing", "not_marked", None, 25.0, 16.0),
    SectionFigure("speaking", "not_sat"),
    SectionFigure("anthem", "passed", 2.0, 2.0, 1.0),
    SectionFigure("history_culture", "passed", 8.0, 10.0, 7.0),
    SectionFigure("constitution", "not_yet", 4.0, 8.0, 5.0),
)

FIRST = HomeFigures(sections=tuple(SectionFigure(figure.section) for figure in SECTIONS))
INTERRUPTED = HomeFigures("Anna", SECTIONS, Unfinished("sample", _BEGUN, "reading", 43))
ON_THE_WAY = HomeFigures("Anna", SECTIONS)
_LIKELY = {
    "listening": Likely(0.62, 0.41, 0.8, voice="synthetic"),
    "reading": Likely(0.34, 0.18, 0.55),
    "writing": Likely(reason="marked_by_people"),
    "speaking": Likely(reason="marked_by_people"),
    "anthem": Likely(0.8, 0.63, 0.94),
    "history_culture": Likely(0.88, 0.74, 0.96),
    "constitution": Likely(reason="not_enough"),
}
PRACTISING = HomeFigures(
    "Anna",
    tuple(SectionFigure(figure.section, likely=_LIKELY[figure.section]) for figure in SECTIONS),
    practised=True,
    exam_day=datetime.date(2027, 1, 20),
    habit=Habit(week=(True, True, False, True, True, True, True), run=16, minutes=6.0, goal=10, away=0),
    days_left=60,
)
RETURNING = HomeFigures(
    "Anna",
    tuple(figure._replace(likely=_LIKELY[figure.section]) for figure in SECTIONS),
    practised=True,
    habit=Habit(away=30),
)
RELIEVED = HomeFigures(
    "Ivan",
    tuple(
        SectionFigure(figure.section, "relieved") if figure.section == "writing" else figure._replace(state="passed")
        for figure in SECTIONS
    ),
)

PAST = (
    PastSitting("open", _BEGUN),
    PastSitting("marks", _BEGUN - datetime.timedelta(days=3), "finished", SECTIONS[:3]),
    PastSitting("not-yet", _BEGUN - datetime.timedelta(days=10), "finished", SECTIONS[4:]),
    PastSitting("passed", _BEGUN - datetime.timedelta(days=30), "finished", (SECTIONS[0], *SECTIONS[4:6])),
    PastSitting("given-up", _BEGUN - datetime.timedelta(days=40), "abandoned"),
)

PEOPLE = (Person("a", "Anna", 4), Person("b", "Ivan", 1), Person("c", ""))
