"""Simulated learners, and what the program would have told them: `python -m tests.drills.learners [learners [days]]`.

Their memory is not the program's. Every other learner keeps a question by the traces of Pavlik and Anderson (2005,
Cognitive Science 29, 559-586): activation is the logarithm of the sum of age^-decay over all encounters, a trace decays
the faster the higher the activation it met (`decay = c e^m + a`), recall is a logistic of activation, and time between
sittings runs at 0.025 of the time in them. c, s and that factor are theirs; a is theirs on average and each learner's
own; the threshold is lower than theirs, since facts are easier kept than pairs of foreign words, and is each learner's
and each question's own. The others have two stores: a quick one, filled at every encounter, of which half is lost in
about a day, and a slow one, filled a little each time, the more the less was left, of which half is lost in about 45.

Some questions are known of old (right in 97 of 100). What is not recalled is guessed: one in three is right.
Who knows what beforehand follows ability, the topic's and the question's difficulty, and the learner's own liking of a
topic. Learners differ in minutes a day, speed, days left out, and one in five gives up before the end.
"""

import dataclasses
import datetime
import math
import random
import sys
import time
from collections.abc import Iterator, Sequence
from typing import Protocol

from naturalization_trainer.learning.memory import Card, rate, recall, review
from naturalization_trainer.learning.own_memory import Noted, by_luck, correction, note
from naturalization_trainer.learning.plan import Pace, Rule, Standing, make_plan, section_of
from naturalization_trainer.learning.queue import Practisable, Queue, ten_minutes
from naturalization_trainer.learning.readiness import Readiness, readiness
from tests.sample_bank import blueprint

LEARNERS = 500
DAYS = 60
SEED = 1918
START = datetime.datetime(2026, 3, 2, 16, 0, tzinfo=datetime.UTC)
DAY = datetime.timedelta(days=1)

GUESS = 1 / 3
OF_OLD = 0.97
DECAY_BY_ACTIVATION = 0.217
DECAY = 0.177
THRESHOLD = -1.4
NOISE = 0.255
BETWEEN_SITTINGS = 0.025
AT_LEAST = 1.0
"""A trace is never younger than a second."""

DAY_SECONDS = 86_400.0

TOPICS = {"constitution": 15, "history_culture": 24}
NIGHT = 1 / 3
"""Papers are sat in the morning, so many days before the hour of practice."""

PAPERS = 60
PLANNED = 30
"""On which day a plan to the end is asked for."""

MOST_OFF = 0.05
"""What predicted recall on the day may be off by, on average."""

LOOKS = (5, 10, 20, 30, 45, 60)
"""On which days the program is asked how ready the learner is."""


def written_rules() -> dict[str, Rule]:
    """Return how the blueprint of the law draws the two sections of cards."""
    part = next(part for part in blueprint().parts if part.id == "knowledge")
    return {
        rule.id: Rule(section=rule.id, cut=rule.cut.value, tasks=draw.tasks, points=draw.points, guess=GUESS)
        for rule in part.rules(part.variant({"knowledge": "written", "anthem": "written"}))
        if rule.id in TOPICS
        for draw in rule.draws
    }


RULES = written_rules()


@dataclasses.dataclass(frozen=True)
class World:
    """The bank all learners share: its questions, and how hard each is."""

    questions: tuple[Practisable, ...]
    hardness: dict[str, float]

    def topics(self, section: str) -> dict[str, list[Practisable]]:
        found: dict[str, list[Practisable]] = {}
        for question in self.questions:
            if question.section == section:
                found.setdefault(question.topic, []).append(question)
        return found


@dataclasses.dataclass(frozen=True)
class Forecast:
    """What was said on a day of a section, what a paper then gave, and what is really so."""

    day: int
    section: str
    said: Readiness
    share_so_far: float
    passed: bool
    truly: float


@dataclasses.dataclass(frozen=True)
class RecallForecast:
    """Mean recall foretold on a day for the last day, were nothing practised any more, and what it truly is."""

    day: int
    foretold: float
    uncorrected: float
    truly: float


def world(chance: random.Random) -> World:
    questions = []
    hardness = {}
    for section, topics in TOPICS.items():
        for topic in range(topics):
            name = f"{section[:3]}-{topic:02}"
            hard = chance.gauss(0, 0.7)
            for number in range(chance.randint(12, 26)):
                meaning = f"{name}-{number:02}"
                questions.append(Practisable(meaning, meaning, section, name))
                hardness[meaning] = hard + chance.gauss(0, 0.8)
    return World(tuple(questions), hardness)


class Memory(Protocol):
    """What is kept of what was met, and of nothing known of old."""

    def kept(self, meaning: str, days: float) -> float:
        """Return the chance of remembering after so many days without practice."""

    def meet(self, meaning: str) -> None:
        """Answer, and see the right answer."""

    def passes(self, seconds: float, *, in_sitting: bool) -> None:
        """Let time go by."""


class Traces:
    """Pavlik and Anderson's memory."""

    def __init__(self, thresholds: dict[str, float], decay: float) -> None:
        self.thresholds = thresholds
        self.decay = decay
        self.traces: dict[str, list[tuple[float, float]]] = {}
        self.clock = 0.0

    def activation(self, meaning: str, clock: float) -> float:
        return math.log(sum(max(clock - begun, AT_LEAST) ** -decay for begun, decay in self.traces[meaning]))

    def kept(self, meaning: str, days: float) -> float:
        if meaning not in self.traces:
            return 0.0
        activation = self.activation(meaning, self.clock + days * DAY_SECONDS * BETWEEN_SITTINGS)
        return 1 / (1 + math.exp((self.thresholds[meaning] - activation) / NOISE))

    def meet(self, meaning: str) -> None:
        decay = self.decay
        if meaning in self.traces:
            decay += DECAY_BY_ACTIVATION * math.exp(self.activation(meaning, self.clock))
        self.traces.setdefault(meaning, []).append((self.clock, decay))

    def passes(self, seconds: float, *, in_sitting: bool) -> None:
        self.clock += seconds if in_sitting else seconds * BETWEEN_SITTINGS


class TwoStores:
    """A quick store and a slow one."""

    def __init__(self, gains: dict[str, float], quick: float, slow: float) -> None:
        self.gains = gains
        self.quick = quick
        self.slow = slow
        self.stores: dict[str, tuple[float, float]] = {}
        self.days = 0.0

    def left(self, meaning: str, days: float) -> float:
        met, filled = self.stores[meaning]
        return filled * 2 ** -((self.days + days - met) / self.slow)

    def kept(self, meaning: str, days: float) -> float:
        if meaning not in self.stores:
            return 0.0
        quick = 0.95 * 2 ** -((self.days + days - self.stores[meaning][0]) / self.quick)
        return 1 - (1 - quick) * (1 - self.left(meaning, days))

    def meet(self, meaning: str) -> None:
        slow = self.left(meaning, 0.0) if meaning in self.stores else 0.0
        gain = self.gains[meaning] * (1 - 0.8 * self.kept(meaning, 0.0))
        self.stores[meaning] = (self.days, slow + (1 - slow) * gain)

    def passes(self, seconds: float, *, in_sitting: bool) -> None:
        self.days += seconds / DAY_SECONDS
        assert in_sitting or seconds > 0


class Learner:
    """Somebody who practises: what is known of old, the memory, how much time there is."""

    def __init__(self, here: World, chance: random.Random, *, traces: bool) -> None:
        self.chance = chance
        ability = chance.gauss(0.3, 0.9)
        self.minutes = chance.uniform(3, 18)
        self.seconds = chance.uniform(12, 35)
        self.comes = chance.uniform(0.5, 1.0)
        self.until = chance.randint(15, 60) if chance.random() < 0.2 else 10_000
        liking: dict[str, float] = {}
        self.known = set()
        for question in here.questions:
            hard = here.hardness[question.meaning] - liking.setdefault(question.topic, chance.gauss(0, 0.5))
            if chance.random() < 1 / (1 + math.exp(-1.1 * (ability - hard))):
                self.known.add(question.meaning)
        self.memory: Memory
        if traces:
            own = THRESHOLD + chance.gauss(-0.1 * ability, 0.15)
            thresholds = {of: own + 0.1 * hard + chance.gauss(0, 0.15) for of, hard in here.hardness.items()}
            self.memory = Traces(thresholds, min(max(chance.gauss(DECAY, 0.03), 0.08), 0.3))
        else:
            own = chance.uniform(0.3, 0.6) + 0.04 * ability
            gains = {
                of: min(max(own - 0.05 * hard + chance.gauss(0, 0.08), 0.05), 0.9) for of, hard in here.hardness.items()
            }
            self.memory = TwoStores(gains, 1.2 * chance.lognormvariate(0, 0.4), 45 * chance.lognormvariate(0, 0.4))

    def right(self, meaning: str, days: float = 0.0) -> float:
        """Return the true chance of a right answer after so many days without practice."""
        if meaning in self.known:
            return OF_OLD
        return GUESS + (1 - GUESS) * self.memory.kept(meaning, days)


class Practice:
    """What the program knows of a learner, and does."""

    def __init__(self, here: World, learner: Learner) -> None:
        self.here = here
        self.learner = learner
        self.topics = {section: here.topics(section) for section in TOPICS}
        self.cards: dict[str, Card] = {}
        self.noted = Noted()
        self.asked: dict[str, list[float]] = {}
        self.all_asked: dict[str, list[float]] = {}
        self.answers = 0

    def sit(self, day: int) -> None:
        at = START + day * DAY
        queue = Queue(self.here.questions, self.cards, ten_minutes(at, self.learner.minutes), at)
        while (question := queue.next(at)) is not None:
            right = float(self.learner.chance.random() < self.learner.right(question.meaning))
            self.learner.memory.meet(question.meaning)
            queue.answered(self.answer(question, right, at))
            self.learner.memory.passes(self.learner.seconds, in_sitting=True)
            at += datetime.timedelta(seconds=self.learner.seconds)

    def answer(self, question: Practisable, right: float, at: datetime.datetime) -> Card:
        card = self.cards.get(question.meaning)
        if card is None:
            card = Card(item=question.item, meaning=question.meaning)
            self.asked.setdefault(question.topic, []).append(right)
        elif card.last is not None and at - card.last > DAY / 2:
            self.noted = note(self.noted, by_luck(recall(card, at), GUESS), right)
        self.all_asked.setdefault(question.section, []).append(right)
        self.answers += 1
        card = self.cards[question.meaning] = review(card, rate(right, 1, first=not card.reviews), at)
        return card

    def standing(self) -> Standing:
        """Return what the program knows, as it would keep it."""
        topics = {question.topic: question.section for question in self.here.questions}
        return Standing(
            things=self.here.questions,
            cards=self.cards,
            first_sight={(topics[topic], topic): (float(len(got)), sum(got)) for topic, got in self.asked.items()},
            own=correction(self.noted),
            pace=Pace(card=self.learner.seconds),
        )

    def forecasts(self, day: int) -> Iterator[Forecast]:
        """Ask how ready the learner is for a paper on the morning of the next day, and see what it is."""
        standing = self.standing()
        for name, rule in RULES.items():
            said = readiness(section_of(rule, standing, self.cards, START + (day - NIGHT) * DAY), standing.own)
            yield self.judged(day, name, said)

    def judged(self, day: int, name: str, said: Readiness) -> Forecast:
        so_far = self.all_asked.get(name, [])
        truly = self.truly(name)
        return Forecast(
            day=day,
            section=name,
            said=said,
            share_so_far=mean(so_far) if so_far else 0.5,
            passed=self.learner.chance.random() < truly,
            truly=truly,
        )

    def plan(self, day: int, days: int) -> list[Readiness]:
        """Ask for the plan to the end, as somebody who comes as often as this learner would use the minutes."""
        now = START + day * DAY
        last = (START + days * DAY).date()
        minutes = max(self.learner.minutes * self.learner.comes, 1.0)
        return list(make_plan(self.standing(), list(RULES.values()), now=now, exam_day=last, minutes=minutes).sections)

    def truly(self, section: str) -> float:
        """Return the true chance of passing tomorrow morning, over papers drawn as the assembly draws them.

        Topics are drawn in turn, the larger the likelier; what a paper of these topics gives is counted out.
        """
        rule = RULES[section]
        topics = self.topics[section]
        rights = {
            name: mean([self.learner.right(question.meaning, 1 - NIGHT) for question in questions])
            for name, questions in topics.items()
        }
        passed = 0.0
        for _ in range(PAPERS):
            order = {name: -math.log(1 - self.learner.chance.random()) / len(topics[name]) for name in topics}
            scores = [1.0]
            for name in sorted(order, key=order.__getitem__)[: rule.tasks]:
                right = rights[name]
                scores = [
                    missed * (1 - right) + hit * right
                    for missed, hit in zip([*scores, 0.0], [0.0, *scores], strict=True)
                ]
            passed += sum(scores[math.ceil(rule.cut / rule.points) :])
        return passed / PAPERS

    def recall_forecast(self, day: int, last: int) -> RecallForecast:
        own = correction(self.noted)
        on = START + (last - NIGHT) * DAY
        expected = [by_luck(recall(card, on), GUESS) for card in self.cards.values()]
        truly = [self.learner.right(meaning, last - day + 1 - NIGHT) for meaning in self.cards]
        return RecallForecast(day, mean(list(map(own, expected))), mean(expected), mean(truly))


@dataclasses.dataclass
class Findings:
    """All that was said to all learners. `planned`: with the chance that a plan foretold for the last day."""

    forecasts: list[Forecast] = dataclasses.field(default_factory=list)
    planned: list[Forecast] = dataclasses.field(default_factory=list)
    recalls: list[RecallForecast] = dataclasses.field(default_factory=list)
    answers: int = 0

    def judged(self) -> list[Forecast]:
        return [forecast for forecast in self.forecasts if forecast.said.chance is not None]

    def brier(self) -> dict[str, float]:
        """Return the Brier score of the chance, of two readings of the share so far, and of the truth itself."""
        judged = self.judged()
        scores = {"readiness": 0.0, "share so far": 0.0, "share so far, as a paper": 0.0, "the true chance": 0.0}
        for forecast in judged:
            rule = RULES[forecast.section]
            share = forecast.share_so_far
            paper = sum(
                math.comb(rule.tasks, right) * share**right * (1 - share) ** (rule.tasks - right)
                for right in range(math.ceil(rule.cut), rule.tasks + 1)
            )
            for name, said in zip(scores, (chance_of(forecast), share, paper, forecast.truly), strict=True):
                scores[name] += (said - forecast.passed) ** 2 / len(judged)
        return scores

    def reliability(self) -> list[tuple[str, int, float, float]]:
        """Return by tenths of the chance said: how often, its mean, and the share of papers passed."""
        rows = []
        for tenth in range(10):
            inside = [forecast for forecast in self.judged() if min(int(chance_of(forecast) * 10), 9) == tenth]
            if inside:
                said = mean([chance_of(forecast) for forecast in inside])
                rows.append((f"{tenth * 10}-{tenth * 10 + 10} %", len(inside), said, mean([f.truly for f in inside])))
        return rows

    def off(self) -> float:
        """Return by how much the reliability table is off, its rows weighed by their counts."""
        rows = self.reliability()
        return sum(count * abs(said - truly) for _, count, said, truly in rows) / sum(count for _, count, _, _ in rows)

    def covered(self) -> float:
        """Return how often the true chance lay in the interval said (meant: 0.8)."""
        return mean([float(f.said.low <= f.truly <= f.said.high) for f in self.judged()])

    def recall_error(self, day: int) -> tuple[float, float, float]:
        """Return the mean error by learner, the bias, and the mean error without the person's correction."""
        rows = [row for row in self.recalls if row.day == day]
        return (
            mean([abs(row.foretold - row.truly) for row in rows]),
            mean([row.foretold - row.truly for row in rows]),
            mean([abs(row.uncorrected - row.truly) for row in rows]),
        )


def mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else math.nan


def chance_of(forecast: Forecast) -> float:
    assert forecast.said.chance is not None
    return forecast.said.chance


def simulate(learners: int = LEARNERS, days: int = DAYS, seed: int = SEED) -> Findings:
    """Let learners practise for so many days and ask the program what it thinks of them."""
    found = Findings()
    here = world(random.Random(seed))  # noqa: S311 - to be repeated
    for number in range(learners):
        chance = random.Random(seed * 1_000_003 + number)  # noqa: S311 - to be repeated
        follow(Practice(here, Learner(here, chance, traces=number % 2 == 0)), days, found)
    return found


def follow(practice: Practice, days: int, found: Findings) -> None:
    """Go with one learner to the end."""
    learner = practice.learner
    planned: list[Readiness] = []
    for day in range(days + 1):
        if (day in LOOKS or day == days) and practice.cards:
            found.forecasts += practice.forecasts(day)
            found.recalls.append(practice.recall_forecast(day, days))
        if day == PLANNED < days and learner.until > days and practice.cards:
            planned = practice.plan(day, days)
        if day == days:
            break
        if day < learner.until and learner.chance.random() < learner.comes:
            practice.sit(day)
        learner.memory.passes(DAY_SECONDS, in_sitting=False)
    found.planned += [practice.judged(days, said.section, said) for said in planned if said.chance is not None]
    found.answers += practice.answers


def main(learners: int = LEARNERS, days: int = DAYS, seed: int = SEED) -> None:
    """Print what was said and what was so."""
    begun = time.monotonic()
    found = simulate(learners, days, seed)
    print(f"{learners} learners, {days} days, {found.answers} answers, {time.monotonic() - begun:.0f} s")
    for day in sorted({row.day for row in found.recalls}):
        error, bias, alone = found.recall_error(day)
        print(
            f"recall on day {days} foretold on day {day}: off by {error:.3f}, bias {bias:+.3f}; FSRS alone {alone:.3f}"
        )
    print(f"a chance was said {len(found.judged())} times of {len(found.forecasts)}")
    print(f"the true chance lay in the interval {found.covered():.2f} of the time; the table is off {found.off():.3f}")
    for name, score in found.brier().items():
        print(f"Brier score, {name}: {score:.4f}")
    for tenth, count, said, truly in found.reliability():
        print(f"said {tenth}: {count} times, mean {said:.3f}, passed {truly:.3f}")
    for day in sorted({f.day for f in found.forecasts}):
        rows = [f for f in found.judged() if f.day == day]
        print(f"day {day}: said {mean([chance_of(f) for f in rows]):.3f}, truly {mean([f.truly for f in rows]):.3f}")
    said, truly = ([value(f) for f in found.planned] for value in (chance_of, lambda f: f.truly))
    off = mean([abs(one - other) for one, other in zip(said, truly, strict=True)])
    print(f"planned on day {PLANNED} for day {days}: said {mean(said):.3f}, truly {mean(truly):.3f}, off by {off:.3f}")
    if (
        found.recall_error(days)[0] > MOST_OFF
        or found.brier()["readiness"] >= found.brier()["share so far, as a paper"]
    ):
        sys.exit(1)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
