"""On paper: the key of every item, written on the answer sheet, scores full; nothing written scores nothing."""

import pytest

from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.exam.assembly import assemble
from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.exam.form import Form, FormItem
from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.item import Charges
from naturalization_trainer.items.kinds import KINDS, kind_of
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.items.true_false.item import TrueFalse
from naturalization_trainer.paper.asked import asked, response_of
from tests.paper.conftest import DAY

WAYS = [("standard", {}), ("standard", {"knowledge": "oral"}), ("standard", {"anthem": "recited"}), ("65plus", {})]


def drawn(blueprint: Blueprint, bank: CompiledBank, seed: int, profile: str, choices: dict[str, str]) -> Form:
    return assemble(blueprint, bank, seed=seed, profile=profile, choices=choices, day=DAY)


@pytest.mark.parametrize(("profile", "choices"), WAYS)
@pytest.mark.parametrize("seed", range(5))
def test_the_key_as_written_scores_full_and_nothing_scores_nothing(
    blueprint: Blueprint, bank: CompiledBank, profile: str, choices: dict[str, str], seed: int
) -> None:
    for part in drawn(blueprint, bank, seed, profile, choices).parts:
        for section in part.sections:
            for number, item in enumerate(section.items(), start=1):
                cells = asked(item, number).cells
                if not cells or isinstance(item.item, ExtendedText):
                    continue
                key = [cell.key.split(" (")[0].replace(" / ", "\n") for cell in cells]
                assert scored(item, key, section.charges) == item.out_of, item.id
                assert scored(item, ["" for _ in cells], section.charges) == 0, item.id


def scored(item: FormItem, written: list[str], charges: Charges) -> float | None:
    return kind_of(item.item).score(item.item, response_of(item, written), item.out_of, charges).points


def test_every_type_of_item_can_be_asked_on_paper() -> None:
    assert {kind.tag for kind in KINDS} == {
        "single_choice", "multiple_choice", "true_false", "matching", "ordering", "gap_choice", "text_entry",
        "dictation", "recitation", "extended_text", "form_entry", "spoken_response",
    }  # fmt: skip


def test_what_the_bank_says_is_never_markup() -> None:
    item = FormItem(id="a", item=TrueFalse(prompt="1 < 2 & <b>x</b>", answer="true"), out_of=1)
    question = asked(item, 7).question
    assert "1 &lt; 2 &amp; &lt;b&gt;x&lt;/b&gt;" in question


def test_a_letter_that_is_not_offered_counts_as_nothing() -> None:
    item = FormItem(id="a", item=TrueFalse(prompt="x", answer="false"), out_of=1)
    assert [response_of(item, [written]) for written in ("N", "n ", "P", "T", "?", "")] == [
        "false",
        "false",
        "true",
        None,
        None,
        None,
    ]


def test_speech_has_no_place_on_the_answer_sheet() -> None:
    item = FormItem(id="a", item=SpokenResponse(prompt="x", questions=("Kas?",)), out_of=8)
    assert asked(item, 1).cells == ()
    assert response_of(item, []) is None


def test_the_anthem_has_a_line_for_each_of_its_lines() -> None:
    item = FormItem(id="a", item=Recitation(prompt="x", lines=("a", "b", "c")), out_of=2)
    assert asked(item, 1).cells[0].lines == 3
