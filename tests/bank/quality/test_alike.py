from pathlib import Path

import pytest

from naturalization_trainer.bank.quality.alike import alike, given_away
from naturalization_trainer.bank.task import Task
from tests.bank.quality.tasks import question

HERE = Path()
OTHERS = [
    question(text, key, ("a b", "c d", "e f"), task_id=f"con-o{number}")
    for number, (text, key) in enumerate(
        (
            ("Cik deputātu ir Saeimā?", "100"),
            ("Kas vada Ministru kabineta darbu?", "Ministru prezidents"),
            ("Kur?", "x"),
        )
    )
]


def bank(*tasks: Task) -> list[Task]:
    return [*tasks, *OTHERS]


@pytest.mark.parametrize(
    ("prompt", "key", "same"),
    [
        ("Kas ievēlē Valsts prezidentu?", "Saeima", True),
        ("Valsts prezidentu kas ievēlē?", "Saeima", True),
        ("Kas atceļ Valsts prezidentu?", "Ministru kabinets", False),
        ("Kas apstiprina budžetu?", "Saeima", False),
    ],
)
def test_the_same_question_twice_is_found(prompt: str, key: str, same: bool) -> None:
    one = question("Kas ievēlē Valsts prezidentu?", task_id="con-one")
    two = question(prompt, key, task_id="con-two")
    found = [(fault.code, fault.task.id, fault.other) for fault in alike(bank(one, two), HERE)]
    assert found == ([("items_alike", "con-two", "con-one")] if same else [])


def test_enemies_may_be_alike() -> None:
    one = question("Kas ievēlē Valsts prezidentu?", task_id="con-one", enemies=("con-two",))
    two = question("Kas ievēlē Valsts prezidentu?", task_id="con-two")
    assert list(alike(bank(one, two), HERE)) == []


def test_another_section_is_another_paper() -> None:
    one = question("Kas ievēlē Valsts prezidentu?", task_id="con-one")
    two = question("Kas ievēlē Valsts prezidentu?", task_id="his-two", section="history_culture")
    assert list(alike(bank(one, two), HERE)) == []


ASKED = question("Kurš komponists sacerēja himnu?", "Baumaņu Kārlis", task_id="con-one")


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("Kurā gadā komponists Baumaņu Kārlis sacerēja himnu?", True),
        ("Kurā pilsētā dzimis Baumaņu Kārlis?", False),
        ("Kurā gadā komponists sacerēja himnu?", False),
    ],
)
def test_a_key_that_stands_in_a_prompt_about_the_same_is_found(prompt: str, found: bool) -> None:
    other = question(prompt, "1873", task_id="con-two")
    codes = [(fault.code, fault.task.id, fault.other) for fault in given_away(bank(ASKED, other), HERE)]
    assert codes == ([("key_elsewhere", "con-one", "con-two")] if found else [])
