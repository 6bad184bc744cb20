"""What is rehearsed, drawn from the bank that is shipped and marked by the rules that are shipped."""

import datetime
from collections.abc import Iterator

import pytest

from naturalization_trainer import paths
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.exam.rules import open_blueprint
from naturalization_trainer.folders import Folders
from naturalization_trainer.media.library import Library
from naturalization_trainer.store.recordings import Figures
from naturalization_trainer.ui.speaking.figures import length_words, together, told
from naturalization_trainer.ui.speaking.rehearsal import (
    CARD,
    INTERVIEW,
    PICTURE,
    clocks,
    count,
    least_lately,
    oral_knowledge,
    speaking,
)

DAY = datetime.date(2026, 3, 2)
LIBRARY = Library(paths.audio_folder())


@pytest.fixture
def bank(folders: Folders) -> Iterator[CompiledBank]:
    opened = open_bank(folders.bank, folders.audio, folders.cache, DAY)
    yield opened
    opened.close()


@pytest.fixture
def rules(folders: Folders) -> Blueprint:
    return open_blueprint(folders.bank, folders.cache)


def test_one_never_practised_comes_before_all_others(bank: CompiledBank) -> None:
    seen: dict[str, int] = {}
    for number in range(1, count(bank, "speaking", INTERVIEW, DAY) + 1):
        task = least_lately(bank, "speaking", INTERVIEW, DAY, seen)
        assert task is not None
        assert task not in seen
        seen[task] = number
    assert least_lately(bank, "speaking", INTERVIEW, DAY, seen) == next(iter(seen))
    assert least_lately(bank, "speaking", "none", DAY, seen) is None


def test_a_task_has_its_questions_models_and_criteria(bank: CompiledBank, rules: Blueprint) -> None:
    made = speaking(bank.task("spe-pic-001"), "an id", rules, LIBRARY)
    assert (made.kind, made.look_seconds, made.prepare_minutes) == (PICTURE, 30, 0)
    (piece,) = made.pieces
    assert piece.out_of == sum(criterion.out_of for criterion in piece.criteria) == 9
    assert [question.number for question in made.questions] == [0, 1, 2, 3]
    assert all(question.model and question.model_sound and question.sound for question in made.questions)


def test_cards_have_the_clocks_of_the_rules_and_say_what_earns_points(bank: CompiledBank, rules: Blueprint) -> None:
    assert clocks(rules) == (30, 15)
    tasks = tuple(
        bank.task(least_lately(bank, section, CARD, DAY, {}) or "") for section in ("constitution", "history_culture")
    )
    made = oral_knowledge(tasks, "an id", rules, LIBRARY)
    assert (made.kind, made.prepare_minutes, made.answer_minutes) == (CARD, 30, 15)
    assert [piece.out_of for piece in made.pieces] == [2, 2, 2, 2]
    assert all(piece.criteria[0].descriptors.keys() == {"0", "1", "2"} for piece in made.pieces)
    assert all(piece.explanation and piece.source for piece in made.pieces)
    assert {made.sheet_of(question).section for question in made.questions} == {"constitution", "history_culture"}
    assert [made.piece_of(question).item for question in made.questions] == [piece.item for piece in made.pieces]


def test_numbers_are_told_plainly() -> None:
    assert told(Figures(total=5)) == ("No speech was heard in this recording.",)
    assert told(Figures(speaking=4.6, total=5.2, syllables=20))[1:] == (
        "No pauses.",
        "While speaking, about 4.3 syllables a second.",
    )
    assert "You began after 2.5 seconds." in told(Figures(speaking=4.6, total=8, before=2.5))
    assert length_words(125.4) == "2:05"


def test_answers_together_are_as_one() -> None:
    one = Figures(speaking=4, total=6, before=1, pauses=2, pause_seconds=1.5, longest=1.0, syllables=16)
    two = Figures(speaking=6, total=7, pauses=1, pause_seconds=0.5, longest=0.5, syllables=20)
    assert together([one, two]) == Figures(
        speaking=10, total=13, pauses=3, pause_seconds=2.0, longest=1.0, syllables=36
    )
    assert together([]) == Figures()
