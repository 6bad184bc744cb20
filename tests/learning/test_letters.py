"""Drills of letters: what is asked, what an answer comes to, how letters stand."""

import datetime
from pathlib import Path

import pytest

from naturalization_trainer.bank.file import read_file
from naturalization_trainer.bank.letters import read_letters
from naturalization_trainer.learning import letters
from naturalization_trainer.learning.letters import Exercise, Times
from naturalization_trainer.learning.memory import Card, review

BANK = Path(__file__).parents[2] / "question_bank"
NOW = datetime.datetime(2026, 11, 21, 12, 0, tzinfo=datetime.UTC)
USUAL = letters.weights(letters.standings(()))


@pytest.fixture(scope="module")
def exercises() -> tuple[Exercise, ...]:
    tasks = read_file((BANK / "writing" / "diktati.yaml").read_bytes(), "writing/diktati.yaml").tasks
    return letters.of_bank(read_letters(BANK)[0], tasks)


def of(exercises: tuple[Exercise, ...], drill: str) -> tuple[Exercise, ...]:
    return tuple(one for one in exercises if one.drill == drill)


def test_every_exercise_has_its_own_id_and_meaning(exercises: tuple[Exercise, ...]) -> None:
    assert len({one.item for one in exercises}) == len(exercises)
    assert len({one.meaning for one in exercises}) == len(exercises)
    assert len(of(exercises, "pairs")) == 202
    assert len(of(exercises, "dictation")) == len(of(exercises, "marks")) == 40


def test_a_choice_stands_in_its_sentence(exercises: tuple[Exercise, ...]) -> None:
    for one in exercises:
        if one.options:
            assert one.right[one.start : one.start + len(one.key)] == one.key
            assert letters.bare(one.with_option(one.options[1])) == letters.bare(one.right)
            assert one.with_option(one.key) == one.right


def test_the_whole_word_of_an_ending_is_offered(exercises: tuple[Exercise, ...]) -> None:
    one = next(one for one in exercises if one.right == "Es dzīvoju Rīgā.")
    assert one.options == ("Rīgā", "Rīga")
    assert one.letters == {"ā"}
    assert one.rule is not None


def test_a_choice_tells_of_the_letters_that_differ_alone(exercises: tuple[Exercise, ...]) -> None:
    one = next(one for one in exercises if one.item == "letters/pairs/kāzas-kazas")
    right, wrong = letters.answer(one, "kāzas"), letters.answer(one, "kazas")
    assert right.right
    assert right.read.right == {"ā": 1}
    assert right.read.words == ("kāzas",)
    assert not wrong.right
    assert wrong.read.right == {}
    assert [(slip.expected, slip.typed) for slip in wrong.found] == [("ā", "a")]


def test_marks_put_back_are_judged_letter_by_letter(exercises: tuple[Exercise, ...]) -> None:
    one = next(one for one in of(exercises, "marks") if one.right.startswith("Mana māsa rīt"))
    nothing = letters.answer(one, letters.unmarked(one.right))
    assert 0 < nothing.points < 0.9
    assert {slip.word for slip in nothing.found} == {"māsa", "rīt", "kāzām", "brālis", "mājās"}
    assert letters.answer(one, one.right).points == 1
    assert letters.answer(one, one.right.lower().rstrip(".")).points == 1
    assert letters.answer(one, one.right.replace("kāzām", "kazām")).points == 0.9
    assert letters.answer(one, "").points == 0


@pytest.mark.parametrize(("letter", "after"), [("a", "ā"), ("ā", "a"), ("S", "Š"), ("Ž", "Z"), ("b", "b"), (",", ",")])
def test_a_tap_changes_the_mark(letter: str, after: str) -> None:
    assert letters.cycled(letter) == after


def test_marks_are_taken_off_and_capitals_stay() -> None:
    assert letters.unmarked("Šķūnī, Āda!") == "Skuni, Ada!"


def test_letters_stand_as_they_were_typed() -> None:
    rows = (Times("ā", "ā", 18), Times("ā", "a", 2), Times("a", "ā", 1), Times("a", "a", 50), Times("š", "s", 3))
    known = {one.letter: one for one in letters.standings(rows)}
    assert known["ā"] == ("ā", 20, 18, "a", 1)
    assert known["ā"].share == 0.9
    assert known["š"] == ("š", 3, 0, "s", 0)
    assert known["ģ"].asked == 0
    assert [one.letter for one in letters.weakest(tuple(known.values()))] == ["š", "ā"]
    assert not letters.enough(tuple(known.values()))


def test_somebody_without_slips_is_given_what_is_usual(exercises: tuple[Exercise, ...]) -> None:
    assert max(USUAL, key=lambda letter: USUAL[letter]) == "ā"
    chosen = letters.choose(of(exercises, "pairs"), {}, USUAL, NOW, seed=1)
    assert len(chosen) == letters.COUNT
    assert sum("ā" in one.letters for one in chosen) >= 5


def test_own_slips_come_first(exercises: tuple[Exercise, ...]) -> None:
    need = letters.weights(letters.standings((Times("š", "s", 20), Times("ā", "ā", 50))))
    chosen = letters.choose(of(exercises, "pairs"), {}, need, NOW, seed=1)
    assert all("š" in one.letters for one in chosen)


def test_words_mistyped_come_first(exercises: tuple[Exercise, ...]) -> None:
    chosen = letters.choose(
        of(exercises, "marks"), {}, USUAL, NOW, seed=1, words_missed=frozenset({"velosipēds"}), count=1
    )
    assert "velosipēds" in chosen[0].right


def test_what_is_due_comes_first_and_the_other_side_of_a_pair_not_at_once(exercises: tuple[Exercise, ...]) -> None:
    pairs = of(exercises, "pairs")
    forgotten = next(one for one in pairs if one.item == "letters/pairs/birža-birza")
    card = review(Card(item=forgotten.item, meaning=forgotten.meaning), "again", NOW - datetime.timedelta(days=1))
    cards = {card.meaning: card}
    assert letters.due(exercises, cards, NOW) == 1
    for seed in range(5):
        chosen = letters.choose(pairs, cards, USUAL, NOW, seed=seed)
        assert forgotten in chosen
        assert len({letters.bare(one.key) for one in chosen}) == len(chosen)


def test_a_round_of_everything_needs_no_sound(exercises: tuple[Exercise, ...]) -> None:
    chosen = letters.mixed(exercises, {}, USUAL, NOW, seed=3)
    assert [one.drill for one in chosen] == ["pairs"] * 4 + ["endings"] * 4 + ["marks"] * 2


def test_a_round_is_summed_up_by_letter(exercises: tuple[Exercise, ...]) -> None:
    pair = next(one for one in exercises if one.item == "letters/pairs/kāzas-kazas")
    found = letters.of_round([letters.answer(pair, "kāzas"), letters.answer(pair, "kazas")])
    assert found == (("ā", 2, 1, "a", 0),)
