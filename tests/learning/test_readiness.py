import itertools
import statistics
import time

import pytest

from naturalization_trainer.exam.chance import Chance
from naturalization_trainer.learning.own_memory import Correction
from naturalization_trainer.learning.readiness import Draw, Readiness, Section, Topic, readiness, share_at_first_sight
from tests.sample_bank import blueprint

SURE = Correction(doubt=0.0)


def section(
    *,
    topics: int = 15,
    asked: float = 0,
    share: float = 0.7,
    recall: float | None = None,
    size: int = 12,
    guess: float = 1 / 3,
) -> Section:
    known = () if recall is None else (recall,) * size
    found = tuple(
        Topic(id=f"t{number}", tasks=size, recalls=known, asked=asked, right=asked * share) for number in range(topics)
    )
    return Section(id="constitution", cut=5, guess=guess, draws=(Draw(tasks=8, points=1, topics=found),))


def chance(of: Readiness) -> float:
    assert of.chance is not None
    return of.chance


def test_with_little_data_we_do_not_know_yet() -> None:
    nothing = readiness(section())
    assert (nothing.chance, nothing.reason, nothing.answered) == (None, "not_enough", 0)
    little = readiness(section(topics=15, asked=0.4))
    assert (little.chance, little.reason) == (None, "not_enough")
    assert little.share == pytest.approx(0.68, abs=0.05)


def test_people_mark_writing_and_speaking_and_oral_cards() -> None:
    known = section(asked=20, share=1.0)
    for other in (
        Section(id="writing", cut=16, draws=known.draws),
        Section(id="speaking", cut=16, draws=known.draws),
        Section(id="constitution", cut=2, draws=known.draws, by_program=False),
    ):
        assert (readiness(other).chance, readiness(other).reason) == (None, "marked_by_people")


@pytest.mark.parametrize(
    "draws", [(), (Draw(tasks=8, points=1, topics=()),), (Draw(tasks=8, points=1, topics=(Topic(id="a", tasks=0),)),)]
)
def test_a_bank_without_the_topics_gives_no_chance(draws: tuple[Draw, ...]) -> None:
    assert readiness(Section(id="constitution", cut=5, draws=draws)).reason == "nothing_to_draw"


def test_the_interval_holds_the_chance_and_narrows() -> None:
    widths = []
    for asked in (1, 3, 10, 60):
        found = readiness(section(asked=asked))
        assert 0 <= found.low <= chance(found) <= found.high <= 1
        widths.append(found.high - found.low)
    assert all(later < earlier for earlier, later in itertools.pairwise(widths))


def test_knowing_more_never_makes_it_less() -> None:
    by_share = [chance(readiness(section(asked=4, share=share / 10))) for share in range(3, 11)]
    assert by_share == sorted(by_share)
    by_recall = [chance(readiness(section(asked=4, recall=recall / 10), SURE)) for recall in range(3, 11)]
    assert by_recall == sorted(by_recall)


def test_everything_known_is_nearly_sure_and_never_quite() -> None:
    found = readiness(section(asked=12, share=0.6, recall=0.97), SURE)
    assert 0.99 < chance(found) <= 1
    assert found.recall == pytest.approx(0.97)


def test_where_every_topic_is_alike_it_is_the_binomial() -> None:
    found = readiness(section(asked=12, recall=0.6, guess=0.6), SURE)
    assert chance(found) == pytest.approx(0.5941, abs=0.0005)
    assert found.share == pytest.approx(0.6)


def test_a_doubtful_memory_widens_the_interval() -> None:
    sure, doubtful = (readiness(section(asked=12, recall=0.8), Correction(doubt=doubt)) for doubt in (0.0, 0.5))
    assert doubtful.high - doubtful.low > sure.high - sure.low + 0.1
    assert chance(doubtful) < chance(sure)


def test_a_topic_little_known_leans_on_the_others() -> None:
    others = tuple(Topic(id=f"t{number}", tasks=10, asked=20, right=18) for number in range(9))
    few = share_at_first_sight((*others, Topic(id="few", tasks=10, asked=2, right=0)))
    many = share_at_first_sight((*others, Topic(id="many", tasks=10, asked=20, right=0)))
    none = share_at_first_sight((*others, Topic(id="none", tasks=10)))
    assert many[-1] < few[-1] < none[-1]
    assert none[-1] == pytest.approx(0.89, abs=0.04)
    assert many[-1] < 0.3


def test_the_draw_is_the_assemblys() -> None:
    sizes = [4, 30, 9, 12, 25, 6, 18, 10, 40, 5, 14, 22]
    shares = [0.2, 0.9, 0.4, 0.95, 0.3, 0.8, 0.5, 0.99, 0.6, 0.1, 0.7, 0.35]
    topics = tuple(
        Topic(id=str(place), tasks=size, recalls=(share,) * size, asked=size)
        for place, (size, share) in enumerate(zip(sizes, shares, strict=True))
    )
    said = readiness(Section(id="constitution", cut=5, draws=(Draw(tasks=8, points=1, topics=topics),)), SURE)
    luck = Chance(5)
    passed = 0
    for _ in range(6000):
        weights = list(sizes)
        right = 0
        for _ in range(8):
            topic = luck.weighted(weights)
            weights[topic] = 0
            right += luck.below(1000) < shares[topic] * 1000
        passed += right >= 5
    assert chance(said) == pytest.approx(passed / 6000, abs=0.03)


def test_fewer_topics_than_questions_are_asked_again() -> None:
    topics = tuple(Topic(id=str(place), tasks=20, recalls=(0.6,) * 20, asked=20) for place in range(3))
    said = readiness(
        Section(id="constitution", cut=5, guess=0.6, draws=(Draw(tasks=8, points=1, topics=topics),)), SURE
    )
    assert chance(said) == pytest.approx(0.5941, abs=0.0005)


def language(voice: str = "") -> Section:
    part = next(part for part in blueprint().parts if part.id == "language_written")
    rule = next(rule for rule in part.sections if rule.id == "listening")
    topics = tuple(Topic(id=f"t{number}", tasks=4, asked=10, right=8) for number in range(4))
    return Section(
        id=rule.id,
        cut=rule.cut.value,
        voice="synthetic" if voice else "",
        draws=tuple(
            Draw(tasks=draw.tasks, points=draw.points, topics=topics, items=1 if draw.tasks > 1 else 5)
            for draw in rule.draws
        ),
    )


def test_tasks_of_several_items_are_drawn_too() -> None:
    found = readiness(language())
    assert 0.6 < chance(found) < 0.95
    assert readiness(language("synthetic")).voice == "synthetic"


def test_it_is_the_same_every_time_and_quick() -> None:
    sections = [section(topics=24, asked=6, recall=0.8, size=24), section(topics=15, asked=3), language(), language()]
    costs = []
    for _ in range(5):
        begun = time.perf_counter()
        found = [readiness(of) for of in sections]
        costs.append(time.perf_counter() - begun)
        assert found == [readiness(of) for of in sections]
    assert statistics.median(costs) < 0.2
