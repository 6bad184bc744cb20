"""How near the person is to passing a section: the chance of reaching its cut "on questions like these".

Two things are known. What was practised has a predicted recall on the day. What was not is judged by the questions
answered at first sight: each topic has its own share right, the topics scatter around the person's level, and the less
there is of a topic the more it leans on the others (beta-binomial, the level and the scatter summed over a grid under
the priors below). The paper is then drawn as the blueprint draws it: so many tasks of different topics, larger topics
the likelier. The doubt that remains gives the interval; it also lowers a high chance and lifts a low one, as it must.

Nothing here is random. Writing and speaking are judged by people and have no chance; sections are not multiplied.
"""

import math
from collections.abc import Sequence
from typing import Literal

import msgspec

from naturalization_trainer.learning.own_memory import Correction, logit, sigmoid

Reason = Literal["", "not_enough", "marked_by_people", "nothing_to_draw"]
"""Why there is no chance; each reason has its sentence (`readiness_…`)."""

LEVEL_PRIOR = (2.0, 2.0)
"""Of the person's level before anything is known: any level between guessing and perfect, the very ends less likely
(a beta distribution)."""

SCATTER = (3.0, 10.0, 30.0)
"""How alike topics are: a topic's share scatters around the level as if seen in so many answers. All are as likely."""

TASK_ALIKE = 0.2
"""Correlation of the answers inside a task of several items: who misunderstands the text misses several."""

SEEN_AGAIN = 0.2
"""What an answer to a language task seen before weighs beside one at first sight."""

WIDE = 0.7
"""An interval wider than this says nothing, and is not shown as a figure."""

BAND = 1.2816
"""Eight in ten of the doubt lie in the interval (normal quantile of 0.9)."""

MARKED_BY_PEOPLE = frozenset({"writing", "speaking"})

_PRIOR = tuple(
    (level, (LEVEL_PRIOR[0] - 1) * math.log(level) + (LEVEL_PRIOR[1] - 1) * math.log(1 - level))
    for level in ((step + 0.5) / 25 for step in range(25))
)
"""Levels above guessing, and the logarithm of how likely each is beforehand."""
_SPREAD = ((-2.857, 0.01126), (-1.3556, 0.22208), (0.0, 0.53333), (1.3556, 0.22208), (2.857, 0.01126))
"""Gauss and Hermite's five points of the normal distribution and their weights."""

_Scores = dict[int, float]
"""Points in ten-thousandths -> probability."""

_POINT = 10_000


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a topic.

    tasks: how many the bank can draw; recalls: of those practised on cards, the corrected recall on the day; asked and
    right: items answered at first sight (and SEEN_AGAIN for each answer to a rotating task seen before).
    """

    id: str
    tasks: int
    recalls: tuple[float, ...] = ()
    asked: float = 0.0
    right: float = 0.0


class Draw(msgspec.Struct, frozen=True, kw_only=True):
    """A draw of the blueprint over this bank: so many tasks, each of so many points shared by so many items."""

    tasks: int
    points: float
    topics: tuple[Topic, ...]
    items: int = 1


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """A section with its cut. `guess`: the share right by luck, of one who knows nothing.

    voice: recordings of people and computer voices are judged apart, never together.
    """

    id: str
    cut: float
    draws: tuple[Draw, ...]
    guess: float = 0.0
    voice: Literal["", "recorded", "synthetic"] = ""
    by_program: bool = True


class Readiness(msgspec.Struct, frozen=True, kw_only=True):
    """The chance (0 to 1) of reaching the cut with its interval, or why there is none.

    answered: answers it rests on; share: the expected share of the points; recall: of what was practised, on the day.
    """

    section: str
    chance: float | None = None
    low: float = 0.0
    high: float = 1.0
    reason: Reason = ""
    answered: float = 0.0
    share: float | None = None
    recall: float | None = None
    voice: str = ""


class _Weighed(msgspec.Struct, frozen=True):
    """A topic in a draw: its weight, tasks drawn of it on average, its chance of a right answer, and its doubt.

    alone: doubt of this topic by itself; level: how far it moves with one deviation of the person's level; memory: how
    far with one deviation of how this person remembers.
    """

    weight: float
    taken: float
    chance: float
    alone: float
    level: float
    memory: float


def readiness(section: Section, own: Correction | None = None) -> Readiness:
    """Return the chance of a section, in a few milliseconds. `own` is the correction its recalls were made with."""
    answered = sum(topic.asked for draw in section.draws for topic in draw.topics)
    recalls = [recall for draw in section.draws for topic in draw.topics for recall in topic.recalls]
    known = Readiness(
        section=section.id,
        answered=answered,
        recall=sum(recalls) / len(recalls) if recalls else None,
        voice=section.voice,
    )
    if section.id in MARKED_BY_PEOPLE or not section.by_program:
        return _without(known, "marked_by_people")
    if not section.draws or any(not any(topic.tasks for topic in draw.topics) for draw in section.draws):
        return _without(known, "nothing_to_draw")
    draws = list(zip(section.draws, _weighed(section, own or Correction()), strict=True))
    out_of = sum(draw.tasks * draw.points for draw in section.draws)
    share = sum(draw.tasks * draw.points * _mean(draw, topics) for draw, topics in draws) / out_of
    known = msgspec.structs.replace(known, share=share)
    if answered < sum(draw.tasks * draw.items for draw in section.draws):
        return _without(known, "not_enough")
    doubt = _doubt(draws, out_of)
    low, high = (_reached(draws, section.cut, side * BAND * doubt) for side in (-1, 1))
    if high - low > WIDE:
        return _without(known, "not_enough")
    chance = sum(weight * _reached(draws, section.cut, place * doubt) for place, weight in _SPREAD)
    return msgspec.structs.replace(known, chance=chance, low=low, high=high)


def share_at_first_sight(topics: Sequence[Topic], guess: float = 0.0) -> tuple[float, ...]:
    """Return for each topic the share right to expect of lone questions never seen."""
    return tuple(mean for mean, _, _ in _unseen(topics, 1, guess))


def _without(known: Readiness, reason: Reason) -> Readiness:
    return msgspec.structs.replace(known, reason=reason)


def _mean(draw: Draw, topics: Sequence[_Weighed]) -> float:
    return sum(topic.taken * topic.chance for topic in topics) / draw.tasks


def _weighed(section: Section, own: Correction) -> list[tuple[_Weighed, ...]]:
    """Join memory and first sight, topic by topic. All draws of a section share one level."""
    topics = [topic for draw in section.draws for topic in draw.topics]
    unseen = iter(_unseen(topics, max(draw.items for draw in section.draws), section.guess))
    taken = (iter(_taken([float(topic.tasks) for topic in draw.topics], draw.tasks)) for draw in section.draws)
    return [
        tuple(_joined(topic, next(often), next(unseen), own, section.guess) for topic in draw.topics)
        for draw, often in zip(section.draws, taken, strict=True)
    ]


def _joined(topic: Topic, taken: float, unseen: tuple[float, float, float], own: Correction, guess: float) -> _Weighed:
    """Join a topic. Each single question is either known or guessed, which adds to the doubt of a small topic."""
    mean, alone, level = unseen
    total = max(topic.tasks, len(topic.recalls), 1)
    left = total - len(topic.recalls)
    singly = left * _either(mean, guess) + sum(_either(recall, guess) for recall in topic.recalls)
    return _Weighed(
        weight=float(topic.tasks),
        taken=taken,
        chance=(sum(topic.recalls) + left * mean) / total,
        alone=math.sqrt((left / total * alone) ** 2 + singly / total**2),
        level=left / total * level,
        memory=own.doubt * sum(recall * (1 - recall) for recall in topic.recalls) / total,
    )


def _either(mean: float, guess: float) -> float:
    """Return the variance of what is known or guessed and right so often on average."""
    return (1 - mean) * max(mean - guess, 0.0)


def _unseen(topics: Sequence[Topic], items: int, guess: float) -> list[tuple[float, float, float]]:
    """Return (mean, own deviation, deviation with the person's level) of the share right at first sight, by topic."""
    thinned = 1 / (1 + (items - 1) * TASK_ALIKE)
    facts = [(topic.right * thinned, (topic.asked - topic.right) * thinned) for topic in topics]
    above = [((1 - guess) * level + guess, log) for level, log in _PRIOR]
    grid = [(level * scatter, (1 - level) * scatter, log) for scatter in SCATTER for level, log in above]
    logs = [
        log
        + sum(_log_beta(right + r, wrong + w) for r, w in facts if r or w)
        - sum(1 for r, w in facts if r or w) * _log_beta(right, wrong)
        for right, wrong, log in grid
    ]
    highest = max(logs)
    weights = [math.exp(log - highest) for log in logs]
    total = sum(weights)
    likely = [
        (weight / total, right, wrong)
        for weight, (right, wrong, _) in zip(weights, grid, strict=True)
        if weight > total * 1e-5
    ]
    found = []
    for r, w in facts:
        mean = square = inside = 0.0
        for weight, right, wrong in likely:
            size = right + wrong + r + w
            share = (right + r) / size
            mean += weight * share
            square += weight * share**2
            inside += weight * share * (1 - share) / (size + 1)
        found.append((mean, math.sqrt(inside), math.sqrt(max(square - mean**2, 0.0))))
    return found


def _log_beta(right: float, wrong: float) -> float:
    return math.lgamma(right) + math.lgamma(wrong) - math.lgamma(right + wrong)


def _doubt(draws: Sequence[tuple[Draw, tuple[_Weighed, ...]]], out_of: float) -> float:
    """Return the standard deviation of the expected share of the points, as a shift of logits common to all topics."""
    alone = level = memory = slope = 0.0
    for draw, topics in draws:
        for topic in topics:
            part = topic.taken * draw.points / out_of
            alone += (part * topic.alone) ** 2
            level += part * topic.level
            memory += part * topic.memory
            odds = sigmoid(logit(topic.chance))
            slope += part * odds * (1 - odds)
    return math.sqrt(alone + level**2 + memory**2) / slope


def _reached(draws: Sequence[tuple[Draw, tuple[_Weighed, ...]]], cut: float, shift: float) -> float:
    """Return the chance of at least `cut` points where every topic is better by `shift` logits."""
    scores: _Scores = {0: 1.0}
    for draw, topics in draws:
        shifted = [(topic.weight, sigmoid(logit(topic.chance) + shift)) for topic in topics]
        scores = _sum(scores, _drawn(draw, shifted))
    return min(1.0, sum(chance for points, chance in scores.items() if points >= (cut - 0.01) * _POINT))


def _drawn(draw: Draw, topics: Sequence[tuple[float, float]]) -> _Scores:
    """Return the scores of a draw: tasks of different topics, and where topics are too few, again of each."""
    there = [(weight, _task(draw, chance)) for weight, chance in topics if weight]
    rounds, left = divmod(draw.tasks, len(there))
    scores: _Scores = {0: 1.0}
    for _ in range(rounds):
        for _, task in there:
            scores = _sum(scores, task)
    return _sum(scores, _chosen(there, left)) if left else scores


def _chosen(topics: Sequence[tuple[float, _Scores]], count: int) -> _Scores:
    """Return the scores of `count` different topics, each set of topics as likely as the product of its weights."""
    largest = max(weight for weight, _ in topics)
    sums: list[_Scores] = [{0: 1.0}, *({} for _ in range(count))]
    for weight, task in topics:
        outcomes = [(points, chance * weight / largest) for points, chance in task.items()]
        for place in range(count, 0, -1):
            here = sums[place]
            for before, likely in sums[place - 1].items():
                for points, chance in outcomes:
                    here[before + points] = here.get(before + points, 0.0) + likely * chance
    total = sum(sums[count].values())
    return {points: chance / total for points, chance in sums[count].items()}


def _taken(weights: Sequence[float], count: int) -> list[float]:
    """Return how many tasks of each topic a draw takes on average."""
    there = [weight for weight in weights if weight]
    rounds, left = divmod(count, len(there))
    if not left:
        return [float(rounds) if weight else 0.0 for weight in weights]
    largest = max(there)
    scaled = [weight / largest for weight in weights]
    shares = []
    for index, weight in enumerate(scaled):
        others = [1.0] + [0.0] * left
        for place, other in enumerate(scaled):
            if place != index:
                for size in range(left, 0, -1):
                    others[size] += other * others[size - 1]
        shares.append(weight * others[left - 1] / (weight * others[left - 1] + others[left]) if weight else 0.0)
    return [rounds * (weight > 0) + share for weight, share in zip(weights, shares, strict=True)]


def _task(draw: Draw, chance: float) -> _Scores:
    """Return the scores of one task: its items are alike by TASK_ALIKE (beta-binomial)."""
    if draw.items == 1:
        return {0: 1 - chance, round(draw.points * _POINT): chance}
    size = 1 / TASK_ALIKE - 1
    right, wrong = chance * size, (1 - chance) * size
    base = _log_beta(right, wrong)
    return {
        round(draw.points * hits / draw.items * _POINT): math.comb(draw.items, hits)
        * math.exp(_log_beta(right + hits, wrong + draw.items - hits) - base)
        for hits in range(draw.items + 1)
    }


def _sum(one: _Scores, other: _Scores) -> _Scores:
    if len(one) == 1:
        return other
    both: _Scores = {}
    for points, chance in one.items():
        for more, likely in other.items():
            both[points + more] = both.get(points + more, 0.0) + chance * likely
    return both
