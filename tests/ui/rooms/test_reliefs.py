"""What follows from the four questions, against the shipped rules."""

import pytest

from naturalization_trainer import paths
from naturalization_trainer.exam.rules import open_blueprint
from naturalization_trainer.ui.rooms.reliefs import NO, QUESTIONS, STANDARD, WAIVED, may_be_waived, profiles_for

ORDINARY = {question.id: NO for question in QUESTIONS}


@pytest.mark.parametrize(
    ("given", "profiles"),
    [
        ({}, (STANDARD,)),
        ({"age": "65plus"}, ("65plus",)),
        ({"descent": "latvian_liv"}, ("latvian_liv",)),
        ({"schooling": "knowledge_only"}, ("knowledge_only",)),
        ({"health": "hearing"}, ("hearing",)),
        ({"age": "65plus", "health": "sight"}, ("sight", "65plus")),
        ({"schooling": "basic_school"}, (STANDARD,)),
    ],
)
def test_answers_lead_to_profiles(given: dict[str, str], profiles: tuple[str, ...]) -> None:
    assert profiles_for(ORDINARY | given) == profiles


def test_some_may_not_need_the_examination_at_all() -> None:
    assert not may_be_waived(ORDINARY)
    assert may_be_waived(ORDINARY | {"health": "group_one"})


def test_every_answer_is_a_profile_of_the_rules_and_every_profile_an_answer() -> None:
    known = {profile.id for profile in open_blueprint(paths.bank_folder(), paths.cache_folder()).profiles}
    offered = {answer for question in QUESTIONS for answer in question.answers} - {NO} - WAIVED
    assert offered | {STANDARD} == known
