"""The four plain questions and what follows from them by the law's reliefs. Pure; the reliefs are the blueprint's."""

from collections.abc import Mapping
from typing import NamedTuple

NO = "no"
STANDARD = "standard"


class Question(NamedTuple):
    """A question and the answers it offers; the first is the ordinary one."""

    id: str
    answers: tuple[str, ...]


QUESTIONS = (
    Question("age", (NO, "65plus")),
    Question("descent", (NO, "latvian_liv")),
    Question("schooling", (NO, "knowledge_only", "basic_school")),
    Question("health", (NO, "no_writing_hand", "sight", "speech", "hearing", "group_one")),
)

WAIVED = frozenset({"basic_school", "group_one"})
"""Answers after which the law may waive both examinations; PMLP decides."""

_STRONGEST_FIRST = ("sight", "no_writing_hand", "hearing", "speech", "knowledge_only", "latvian_liv", "65plus")


def profiles_for(answers: Mapping[str, str]) -> tuple[str, ...]:
    """Return the profiles the answers lead to, the one with the most reliefs first; `standard` where there is none."""
    given = set(answers.values())
    return tuple(profile for profile in _STRONGEST_FIRST if profile in given) or (STANDARD,)


def may_be_waived(answers: Mapping[str, str]) -> bool:
    """Tell whether the examinations may not be needed at all."""
    return bool(WAIVED & set(answers.values()))
