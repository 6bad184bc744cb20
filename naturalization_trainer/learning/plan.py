"""From the day of the examination and the minutes a day: what each day holds, and what will be remembered on the day.

The plan is practice gone through in advance: the same queue, the same cards, answers that come out right as often as is
expected of this person, spread evenly instead of drawn. Nothing is random. Two months take about a quarter of a second
and a year two seconds: not a thing to do while a screen waits.
"""

import datetime
from collections.abc import Mapping, Sequence

import msgspec

from naturalization_trainer.errors import KnownError
from naturalization_trainer.learning.memory import Card, rate, recall, review
from naturalization_trainer.learning.own_memory import Correction, by_luck
from naturalization_trainer.learning.queue import Practisable, Queue, ten_minutes
from naturalization_trainer.learning.readiness import (
    Draw,
    Readiness,
    Section,
    Topic,
    readiness,
    share_at_first_sight,
)

FARTHEST = 366
"""Days: nobody plans farther, and the forecast would say nothing."""

LEAST_MINUTES, MOST_MINUTES = 1, 240

REACHED = 0.8
"""A section counts as reachable where its chance on the day is this high."""

FIRST = 5
"""So many topics are named to be done first."""

_DAY = datetime.timedelta(days=1)


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """A section of cards as the blueprint draws it: so many lone questions of so many points, and the cut."""

    section: str
    cut: float
    tasks: int
    points: float = 1.0
    guess: float = 0.0


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """What an answer takes this person: seconds for a card with its explanation, for a task that rotates."""

    card: float = 20.0
    task: float = 150.0


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Where the person stands: things to practise, cards by meaning, and (asked, right) at first sight by topic."""

    things: tuple[Practisable, ...]
    cards: Mapping[str, Card]
    first_sight: Mapping[tuple[str, str], tuple[float, float]]
    own: Correction = Correction()
    pace: Pace = Pace()


class PlanDay(msgspec.Struct, frozen=True):
    """What a day holds: cards to repeat, questions never seen, tasks of the language parts, and the minutes used."""

    day: datetime.date
    repeated: int
    new: int
    tasks: int
    minutes: float


class Urgent(msgspec.Struct, frozen=True):
    """A topic to be done first: `gain` is the points of a paper that knowing all of it would add."""

    section: str
    topic: str
    gain: float


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """The days from today to the day before the examination, and each section as it will stand on the day.

    reachable: whether every section that has a chance reaches REACHED; None where none has one yet. `first` names what
    to do first where it is not.
    """

    exam_day: datetime.date
    days: tuple[PlanDay, ...]
    sections: tuple[Readiness, ...]
    reachable: bool | None
    first: tuple[Urgent, ...] = ()


def make_plan(
    standing: Standing, rules: Sequence[Rule], *, now: datetime.datetime, exam_day: datetime.date, minutes: float
) -> Plan:
    """Return the plan; `now` is aware, in the person's own zone, and its day is the first one planned.

    Raises KnownError `exam_day_past`, `exam_day_today`, `exam_day_far`, `minutes_out_of_range`.
    """
    left = (exam_day - now.date()).days
    if left < 0:
        raise KnownError("exam_day_past", day=f"{exam_day:%d.%m.%Y}")
    if left == 0:
        raise KnownError("exam_day_today")
    if left > FARTHEST:
        raise KnownError("exam_day_far", day=f"{exam_day:%d.%m.%Y}", days=FARTHEST)
    if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise KnownError("minutes_out_of_range", least=LEAST_MINUTES, most=MOST_MINUTES)
    ahead = _Ahead(standing, rules)
    days = tuple(ahead.day(now + day * _DAY, minutes, last=day == left - 1) for day in range(left))
    sections = tuple(ahead.section(rule, now + left * _DAY) for rule in rules)
    found = tuple(readiness(section, standing.own) for section in sections)
    chances = [one.chance for one in found if one.chance is not None]
    short = {one.section for one in found if one.chance is not None and one.chance < REACHED}
    urgent = sorted(
        (urgent for section in sections if section.id in short for urgent in _urgent(section)),
        key=lambda urgent: (-urgent.gain, urgent.topic),
    )
    return Plan(
        exam_day=exam_day,
        days=days,
        sections=found,
        reachable=not short if chances else None,
        first=tuple(urgent[:FIRST]),
    )


def section_of(rule: Rule, standing: Standing, cards: Mapping[str, Card], on: datetime.datetime) -> Section:
    """Return what is known of a section of cards for a moment, as `readiness` asks for it."""
    sizes: dict[str, int] = {}
    recalls: dict[str, list[float]] = {}
    for thing in standing.things:
        if thing.section == rule.section and thing.scheduled:
            sizes[thing.topic] = sizes.get(thing.topic, 0) + 1
            card = cards.get(thing.meaning)
            if card is not None and card.reviews:
                recalls.setdefault(thing.topic, []).append(standing.own(by_luck(recall(card, on), rule.guess)))
    topics = []
    for topic, size in sorted(sizes.items()):
        asked, right = standing.first_sight.get((rule.section, topic), (0.0, 0.0))
        topics.append(Topic(id=topic, tasks=size, recalls=tuple(recalls.get(topic, ())), asked=asked, right=right))
    draws = (Draw(tasks=rule.tasks, points=rule.points, topics=tuple(topics)),) if topics else ()
    return Section(id=rule.section, cut=rule.cut, draws=draws, guess=rule.guess)


class _Ahead:
    """Practice gone through in advance."""

    def __init__(self, standing: Standing, rules: Sequence[Rule]) -> None:
        self._standing = standing
        self._cards = dict(standing.cards)
        self._seen: dict[str, int] = {}
        self._rules = {rule.section: rule for rule in rules}
        self._at_first: dict[tuple[str, str], float] = {}
        self._owed: dict[tuple[str, bool], float] = {}
        epoch = datetime.datetime.min.replace(tzinfo=datetime.UTC)
        for rule in rules:
            for draw in section_of(rule, standing, {}, epoch).draws:
                shares = share_at_first_sight(draw.topics, rule.guess)
                self._at_first |= {
                    (rule.section, topic.id): share for topic, share in zip(draw.topics, shares, strict=True)
                }

    def day(self, at: datetime.datetime, minutes: float, *, last: bool) -> PlanDay:
        """Go through a day. On the last one nothing new is begun, unless nothing was practised before."""
        begun = at
        new = 0 if last and self._cards else None
        queue = Queue(self._standing.things, self._cards, ten_minutes(at, minutes, new), at, seen=self._seen)
        done = {"repeated": 0, "new": 0, "tasks": 0}
        while (thing := queue.next(at)) is not None:
            if thing.scheduled:
                before = self._cards.get(thing.meaning)
                done["new" if before is None else "repeated"] += 1
                card = self._cards[thing.meaning] = self._answered(thing, before, at)
                queue.answered(card)
                at += datetime.timedelta(seconds=self._standing.pace.card)
            else:
                done["tasks"] += 1
                self._seen[thing.item] = int(at.timestamp())
                queue.shown(thing)
                at += datetime.timedelta(seconds=self._standing.pace.task)
        return PlanDay(begun.date(), minutes=(at - begun).total_seconds() / 60, **done)

    def section(self, rule: Rule, on: datetime.datetime) -> Section:
        """Return what will be known of a section. Nothing is learnt about the level by answers not yet given."""
        return section_of(rule, self._standing, self._cards, on)

    def _answered(self, thing: Practisable, before: Card | None, at: datetime.datetime) -> Card:
        rule = self._rules.get(thing.section)
        guess = rule.guess if rule else 0.0
        if before is None:
            likely = self._at_first.get((thing.section, thing.topic), 0.5)
            card = Card(item=thing.item, meaning=thing.meaning)
        else:
            likely = self._standing.own(by_luck(recall(before, at), guess))
            card = before
        account = (thing.section, before is None)
        owed = self._owed.get(account, 0.5) + likely
        right = owed >= 1
        self._owed[account] = owed - right
        return review(card, rate(float(right), 1.0, first=before is None), at)


def _urgent(section: Section) -> list[Urgent]:
    """Return what knowing each topic would add: its share of the paper times what is not known of it."""
    found = []
    for draw in section.draws:
        total = sum(topic.tasks for topic in draw.topics)
        for topic, unseen in zip(draw.topics, share_at_first_sight(draw.topics, section.guess), strict=True):
            known = (sum(topic.recalls) + (topic.tasks - len(topic.recalls)) * unseen) / topic.tasks
            often = min(1.0, draw.tasks * topic.tasks / total)
            found.append(Urgent(section.id, topic.id, draw.points * often * (1 - known)))
    return found
