from pathlib import Path

import pytest

from naturalization_trainer.bank.quality.numbers import numbers_cited, numbers_in
from tests.bank.quality.tasks import question

BANK = Path(__file__).parents[3] / "question_bank"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("simts tautas priekšstāvjiem", {100}),
        ("uz četriem gadiem, 2/3", {4, 2, 3}),
        ("vecāks par astoņpadsmit gadiem", {18}),
        ("pirmajā otrdienā", {1}),
        ("bez skaitļiem", set()),
        ("tūkstoš deviņi simti astoņpadsmit", {1918}),
    ],
)
def test_numbers_are_read_in_words_and_figures(text: str, numbers: set[int]) -> None:
    assert numbers_in(text) == numbers


@pytest.mark.parametrize(
    ("answer", "article", "codes"),
    [
        ("100", "5", []),
        ("simts", "5", []),
        ("101", "5", ["number_not_cited"]),
        ("Saeima", "5", []),
        ("100", "4, 5", []),
        ("100", "4", ["number_not_cited"]),
    ],
)
def test_a_number_that_is_not_in_the_article_is_found(answer: str, article: str, codes: list[str]) -> None:
    asked = question("Cik deputātu ir Saeimā?", answer, article=article)
    assert [fault.code for fault in numbers_cited([asked], BANK)] == codes


def test_without_the_constitution_nothing_is_said(tmp_path: Path) -> None:
    assert list(numbers_cited([question("Cik?", "7", article="5")], tmp_path)) == []
