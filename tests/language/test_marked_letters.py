"""Thirty letters written on purpose: what the desk finds, and that it hardly ever blames what is right."""

import pytest

from naturalization_trainer.language.letter_check.check import look_over
from naturalization_trainer.language.letter_check.mend import mended
from tests.language.marked_letters import (
    HABITS,
    Marked,
    asked_of,
    bank_samples,
    correct_words,
    counts,
    later_letters,
    marked_letters,
    slipped,
    verdict,
)

LETTERS = marked_letters()
WORDS_A_FALSE_ALARM = 200
SURELY_FOUND = {"marks": 0.95, "pronoun": 0.9, "greeting_comma": 1.0, "register": 0.9, "missing": 0.9, "short": 1.0}
"""The share of each kind of fault that must be found."""


def test_there_are_thirty_letters_with_many_faults() -> None:
    assert len(LETTERS) == 30
    assert sum(len(letter.faults) for letter in LETTERS) > 180


@pytest.mark.parametrize("letter", LETTERS[:10], ids=[letter.name for letter in LETTERS[:10]])
def test_nothing_is_said_of_a_letter_without_faults(letter: Marked) -> None:
    assert look_over(letter.text, letter.asked).remarks == ()


def test_false_alarms_are_rare_in_correct_letters() -> None:
    correct = [(letter.asked, letter.text) for letter in LETTERS[:10]]
    correct += [(letter.asked, letter.text) for letter in later_letters()]
    correct += [(asked_of(task), text) for task, text in bank_samples("full")]
    looked = [look_over(text, asked) for asked, text in correct]
    alarms = [remark for seen in looked for remark in seen.remarks if remark.kind not in HABITS]
    assert len(alarms) * WORDS_A_FALSE_ALARM <= sum(seen.words for seen in looked)


def test_most_faults_a_program_can_find_are_found() -> None:
    found = counts(tuple(map(verdict, LETTERS)))
    for kind, share in SURELY_FOUND.items():
        put, seen = found[kind]
        assert seen >= share * put, (kind, put, seen)


def test_most_seeded_slips_are_seen() -> None:
    found = slipped(correct_words(), 200, 7)
    assert found["marks left out"][1] >= 0.7 * 200
    assert all(seen >= 0.8 * put for kind, (put, seen) in found.items() if kind != "marks left out")


def test_hardly_a_remark_blames_wrongly() -> None:
    verdicts = [verdict(letter) for letter in LETTERS]
    wrong = [remark for each in verdicts for remark in each.wrong]
    assert len(wrong) <= sum(len(each.seen.remarks) for each in verdicts) / 50, wrong


def test_the_first_proposal_is_mostly_the_right_word() -> None:
    spelt = [
        (fault, remark)
        for letter in LETTERS
        for fault, remark in verdict(letter).found
        if fault.kind == "marks" and " " not in fault.right and remark.proposals
    ]
    right = [remark.proposals[0] == fault.right for fault, remark in spelt]
    assert sum(right) >= 0.9 * len(right)


def test_taking_every_first_proposal_mends_and_never_adds() -> None:
    for letter in LETTERS:
        text, before = letter.text, len(look_over(letter.text, letter.asked).remarks)
        for _ in range(40):
            remarks = look_over(text, letter.asked).remarks
            remark = next((each for each in remarks if each.proposals), None)
            if remark is None:
                break
            text = mended(text, remark, remark.proposals[0])
        after = look_over(text, letter.asked).remarks
        assert not [each for each in after if each.proposals], letter.name
        assert len(after) <= before, letter.name
