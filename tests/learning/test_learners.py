"""A few of the drill's learners: what they are told is near what is so."""

import pytest

from tests.drills.learners import MOST_OFF, Findings, simulate


@pytest.fixture(scope="module")
def found() -> Findings:
    return simulate(learners=12, days=40, seed=7)


def test_recall_on_the_day_is_foretold_within_five_points(found: Findings) -> None:
    error, bias, _ = found.recall_error(40)
    assert error < MOST_OFF
    assert abs(bias) < MOST_OFF


def test_readiness_is_better_than_the_share_so_far(found: Findings) -> None:
    scores = found.brier()
    assert scores["readiness"] < scores["share so far"]
    assert scores["readiness"] < scores["share so far, as a paper"]


def test_what_is_said_is_what_happens(found: Findings) -> None:
    assert found.off() < 0.1


def test_the_same_learners_every_time() -> None:
    assert simulate(learners=2, days=12, seed=3) == simulate(learners=2, days=12, seed=3)
