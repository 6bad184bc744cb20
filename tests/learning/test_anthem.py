"""The ladder of the anthem's lines: gaps, what comes next, when a line is kept; and which way is safer."""

import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.learning.anthem import (
    GAPPED,
    KEPT_DAYS,
    STEPS,
    Line,
    climb,
    exercise,
    gaps,
    judge,
    judge_word,
    lines_due,
    lines_of,
    next_line,
    remember,
    standing,
)
from naturalization_trainer.learning.anthem_advice import LEAST, Tries, advise, chance_better, next_step, recital_points
from naturalization_trainer.learning.memory import Card
from tests.items.samples import ANTHEM

AT = datetime.datetime(2026, 3, 2, 9, 0, tzinfo=datetime.UTC)
LINES = lines_of(ANTHEM)
DONE = {line.meaning: GAPPED for line in LINES}


def test_a_line_follows_its_text_and_not_its_place() -> None:
    moved = lines_of(ANTHEM[::-1])
    assert {line.meaning for line in moved} == {line.meaning for line in LINES}
    assert LINES[2].item == "anthem/line-3"
    assert LINES[2].thing.section == LINES[2].thing.topic == "anthem"
    assert lines_of(("Dievs, sveti Latviju,",))[0].meaning != LINES[0].meaning


@given(st.sampled_from(ANTHEM), st.integers(min_value=0))
def test_gaps_grow_until_the_whole_line_is_gone(line: str, seed: int) -> None:
    levels = [set(gaps(line, level, seed)) for level in range(GAPPED + 1)]
    assert levels[0] == set()
    assert levels[-1] == set(range(len(line.split())))
    assert all(lower <= higher for lower, higher in itertools.pairwise(levels))
    assert 0 < len(levels[1]) < len(levels[-1])
    assert gaps(line, 1, seed) == gaps(line, 1, seed)


def test_gaps_fall_elsewhere_another_day() -> None:
    assert len({gaps(ANTHEM[6], 1, seed) for seed in range(20)}) > 1


@pytest.mark.parametrize(
    ("given_", "right", "verdict"),
    [
        ("tēviju", "tēviju,", "right"),
        ("TĒVIJU", "tēviju,", "right"),
        ("Mūs’", "Mūs'", "right"),
        ("mūs", "Mūs'", "right"),
        ("teviju", "tēviju,", "slip"),
        ("tēvju", "tēviju,", "slip"),
        ("dzimteni", "tēviju,", "wrong"),
        ("", "tēviju,", "wrong"),
        ("svētī", "svētī", "right"),
        ("svеtī", "svētī", "slip"),
    ],
)
def test_a_word_in_a_gap(given_: str, right: str, verdict: str) -> None:
    assert judge_word(given_, right) == verdict


def test_climbing() -> None:
    assert climb(0, ["right", "right"]) == 1
    assert climb(GAPPED, ["right"]) == GAPPED
    assert climb(1, ["right", "slip"]) == 1
    assert climb(1, ["slip", "wrong"]) == 0
    assert climb(0, ["wrong"]) == 0


@pytest.mark.parametrize(
    ("typed", "points"),
    [
        ("Mūs' dārgo tēviju,", 1.0),
        ("mus dārgo tēviju", 0.5),
        ("mūs dārgo tēviju", 1.0),
        ("Mūs dārgo dzimteni", 0.0),
        ("", 0.0),
    ],
)
def test_a_line_from_memory(typed: str, points: float) -> None:
    judged = judge(exercise(LINES, LINES[1], DONE, 1), [typed])
    assert judged.points == points
    assert judged.right == (points == 1.0)


def test_the_words_put_into_the_gaps_are_judged_inside_their_line() -> None:
    asked = exercise(LINES, LINES[6], {LINES[6].meaning: 1}, 1)
    words = [LINES[6].text.split()[place].strip(",") for place in asked.hidden]
    assert judge(asked, words).right
    assert judge(asked, words).written.startswith("Laid mums tur laimē diet")
    wrong = judge(asked, ["", *words[1:]])
    assert wrong.verdicts[0] == "wrong"
    assert not wrong.right


def test_the_first_stanza_is_learnt_before_the_second_and_level_by_level() -> None:
    rungs: dict[str, int] = {}
    cards: dict[str, Card] = {}
    asked: list[tuple[int, int]] = []
    last: Line | None = None
    while (last := next_line(LINES, rungs, cards, AT, last)) is not None:
        step = exercise(LINES, last, rungs, seed=1)
        asked.append((last.number, step.level))
        if step.from_memory:
            cards[last.meaning], rungs[last.meaning] = remember(last, cards.get(last.meaning), 1.0, AT)
        else:
            rungs[last.meaning] = climb(rungs.get(last.meaning, 0), ["right"] * len(step.hidden))
    assert len(asked) == 8 * (GAPPED + 1)
    assert asked[:5] == [(1, 1), (2, 1), (3, 1), (4, 1), (1, 2)]
    assert asked[16] == (5, 1)
    assert standing(LINES, rungs, cards, AT).by_heart == 8


def test_what_is_due_comes_before_what_is_new() -> None:
    card, rung = remember(LINES[5], None, 1.0, AT)
    later = AT + datetime.timedelta(days=30)
    assert card.is_due(later)
    assert next_line(LINES, {LINES[5].meaning: rung}, {card.meaning: card}, later) == LINES[5]
    assert next_line(LINES, {LINES[5].meaning: rung}, {card.meaning: card}, AT) == LINES[0]


def test_a_line_that_did_not_come_is_helped_along_and_asked_again() -> None:
    card, rung = remember(LINES[0], None, 0.0, AT)
    rungs, cards = {LINES[0].meaning: rung}, {card.meaning: card}
    everything_else = {line.meaning: remember(line, None, 1.0, AT)[0] for line in LINES[1:]}
    cards |= everything_else
    rungs |= {line.meaning: GAPPED for line in LINES[1:]}
    line = next_line(LINES, rungs, cards, AT, LINES[0])
    assert line == LINES[0]
    assert exercise(LINES, LINES[0], rungs, 1).level == GAPPED
    rungs[line.meaning] = climb(rungs[line.meaning], ["right"])
    assert exercise(LINES, LINES[0], rungs, 1).from_memory
    assert next_line(LINES, rungs, cards, AT, LINES[0]) == LINES[0]


def test_lines_to_repeat_are_counted_among_all_cards() -> None:
    card, _ = remember(LINES[0], None, 1.0, AT)
    other = Card(item="con-saeima-001", meaning="m", due=AT, last=AT)
    later = AT + datetime.timedelta(days=30)
    assert lines_due([card, other], AT) == 0
    assert lines_due([card, other], later) == 1


def test_mastery_takes_days() -> None:
    cards: dict[str, Card] = {}
    at = AT
    for line in LINES:
        cards[line.meaning], _ = remember(line, None, 1.0, at)
    assert not standing(LINES, DONE, cards, at).mastered
    days = 0
    while not standing(LINES, DONE, cards, at).mastered:
        at += datetime.timedelta(days=1)
        days += 1
        for line in LINES:
            if cards[line.meaning].is_due(at):
                cards[line.meaning], _ = remember(line, cards[line.meaning], 1.0, at)
        assert days < 30
    assert days >= 2
    now = standing(LINES, DONE, cards, at)
    assert all(reached.step == STEPS for reached in now.lines)
    assert now.next is not None
    assert now.next - at >= datetime.timedelta(days=KEPT_DAYS - 1)


def test_what_one_knew_before_is_kept_at_once() -> None:
    card, _ = remember(LINES[0], None, 1.0, AT, first=True)
    assert standing(LINES, {}, {card.meaning: card}, AT).lines[0].kept


def test_nothing_done_yet() -> None:
    now = standing(LINES, {}, {}, AT)
    assert not now.begun
    assert not now.mastered
    assert now.due == 0
    assert now.next is None


def test_a_text_of_one_line_asks_it_again() -> None:
    one = LINES[:1]
    assert next_line(one, {}, {}, AT, one[0]) == one[0]


@pytest.mark.parametrize(
    ("written", "recited", "said"),
    [
        ([], [], "not_enough"),
        ([2.0] * 9, [2.0] * (LEAST - 1), "not_enough"),
        ([2.0] * 6, [0.0] * 6, "written"),
        ([0.0, 0.0, 1.0, 0.0], [2.0] * 5, "recited"),
        ([2.0] * 5, [1.0] * 5, "either"),
        ([0.0] * 20 + [2.0] * 10, [0.0] * 6, "written"),
    ],
)
def test_which_way_is_safer(written: list[float], recited: list[float], said: str) -> None:
    assert advise(written, recited, cut=1.0).said == said


def test_what_is_missing_is_named() -> None:
    assert advise([2.0], [], cut=1.0).missing == (LEAST - 1, LEAST)


def test_what_to_do_next() -> None:
    rungs: dict[str, int] = {}
    cards: dict[str, Card] = {}
    none = advise([], [], cut=1.0)
    assert next_step(standing(LINES, rungs, cards, AT), none) == "listen"
    rungs[LINES[0].meaning] = 1
    assert next_step(standing(LINES, rungs, cards, AT), none) == "lines"
    cards = {line.meaning: remember(line, None, 1.0, AT)[0] for line in LINES}
    assert next_step(standing(LINES, DONE, cards, AT), none) == "whole"
    assert next_step(standing(LINES, DONE, cards, AT), advise([2.0], [], cut=1.0)) == "recite"
    assert next_step(standing(LINES, DONE, cards, AT), advise([2.0] * 3, [2.0] * 3, cut=1.0)) == "rest"
    assert next_step(standing(LINES, DONE, cards, AT + datetime.timedelta(days=90)), none) == "due"


tries = st.integers(0, 10).flatmap(lambda n: st.builds(Tries, st.just(n), st.integers(0, n)))


@given(tries, tries)
def test_one_is_better_or_the_other(one: Tries, other: Tries) -> None:
    assert chance_better(one, other) + chance_better(other, one) == pytest.approx(1.0)
    assert 0 <= chance_better(one, other) <= 1


@pytest.mark.parametrize(
    ("came", "few_wrong", "points"),
    [(8, True, 2.0), (8, False, 1.0), (7, True, 1.0), (6, True, 1.0), (5, True, 0.0)],
)
def test_a_recital_is_marked_by_the_written_rule(came: int, few_wrong: bool, points: float) -> None:
    assert recital_points([True] * came + [False] * (8 - came), few_wrong=few_wrong, out_of=2.0) == points
