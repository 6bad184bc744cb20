"""What the progress room shows on the tour: a person two months on the way."""

import datetime
import math

from naturalization_trainer.learning.progress import MARKED_LETTERS, Habit, LetterWeek, OftenTyped, weeks
from naturalization_trainer.tour.samples import SECTIONS
from naturalization_trainer.ui.progress.values import (
    Chance,
    DayFigure,
    OwnMark,
    ProgressFigures,
    SectionChances,
    TopicFigure,
)

TODAY = datetime.date(2026, 3, 2)
EXAM_DAY = datetime.date(2026, 4, 18)
_BEGUN = 62
_TOPICS = (
    ("constitution", "tiesa-valsts-kontrole", 0.43, 5, 22),
    ("history_culture", "okupacijas", 0.51, 9, 31),
    ("constitution", "likumdosana", 0.58, 11, 30),
    ("history_culture", "muzika", 0.64, 8, 18),
    ("history_culture", "valsts-dibinasana", 0.71, 20, 34),
    ("constitution", "prezidents-amats", 0.74, 14, 21),
    ("history_culture", "svetki-atceres-dienas", 0.79, 16, 24),
    ("constitution", "deputats", 0.83, 18, 20),
    ("constitution", "saeima-darbs", 0.88, 21, 27),
    ("history_culture", "geografija", 0.93, 15, 16),
)


def _ago(days: int) -> datetime.date:
    return TODAY - datetime.timedelta(days=days)


def _chances(section: str, low: float, high: float, *, ahead: float) -> SectionChances:
    told = []
    for step in range(_BEGUN // 3):
        grown = 1 - math.exp(-step / 8)
        chance = low + (high - low) * grown + 0.025 * math.sin(step * 2.3)
        wide = 0.22 - 0.13 * grown
        told.append(Chance(_ago(_BEGUN - 3 * step), chance, max(0.0, chance - wide), min(1.0, chance + wide * 0.8)))
    then = Chance(EXAM_DAY, ahead, ahead - 0.09, min(0.99, ahead + 0.05))
    return SectionChances(section, told=tuple(told), ahead=then)


def _days() -> dict[datetime.date, DayFigure]:
    return {
        _ago(back): DayFigure((back * 7) % 24 + 3 if back % 11 else 0, 12 + (back * 5) % 40)
        for back in range(_BEGUN)
        if (back * back + back // 5) % 13 not in {1, 2, 3, 9}
    }


def _letters() -> tuple[LetterWeek, ...]:
    found = []
    for place, letter in enumerate(MARKED_LETTERS):
        for step, monday in enumerate(weeks(TODAY.toordinal(), 7)):
            times = 4 + (place * 5 + step * 3) % 13
            wrong = (times * (7 - step) * (1 + place % 3)) // 26
            if (place + step) % 5:
                found.append(LetterWeek(letter, monday, times, times - min(wrong, times)))
    return tuple(found)


PROGRESS = ProgressFigures(
    today=TODAY,
    name="Anna",
    chances=(
        _chances("reading", 0.35, 0.62, ahead=0.78),
        _chances("history_culture", 0.3, 0.84, ahead=0.93),
        _chances("constitution", 0.22, 0.7, ahead=0.88),
    ),
    exam_day=EXAM_DAY,
    topics=tuple(TopicFigure(*topic) for topic in _TOPICS),
    days=_days(),
    habit=Habit(21, 14),
    letters=_letters(),
    often=OftenTyped("ē", "e", 12, 40),
    marks=(
        *(OwnMark("writing", _ago(back), share) for back, share in ((50, 0.48), (34, 0.56), (20, 0.6), (6, 0.72))),
        *(OwnMark("speaking", _ago(back), share) for back, share in ((41, 0.5), (27, 0.66), (9, 0.64))),
    ),
    cut={"writing": 0.64, "speaking": 0.64},
    sections=SECTIONS,
)
EMPTY = ProgressFigures(today=TODAY)


def name_of(_section: str, topic: str, _language: str) -> str:
    """Return a topic's name without a bank."""
    return topic.replace("-", " ").capitalize()
