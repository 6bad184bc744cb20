"""What an answer says of the letters, by type of item."""

import pytest

from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.form_entry.item import Field, FormEntry
from naturalization_trainer.items.item import Item, Response
from naturalization_trainer.items.mistyped import Source, mistyped
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.text_entry.item import TextEntry
from tests.items.samples import ANTHEM, SAMPLES

FORM = FormEntry(
    prompt="Aizpildiet!",
    card="Jūs esat Anna Bērziņa, dzimusi 1980. gadā.",
    fields=(Field(label="Uzvārds", answer="Bērziņa", kind="name"), Field(label="Gads", answer="1980", kind="number")),
)
RIGA = TextEntry(prompt="Kur?", answer="Rīga", accept=("Jūrmala",), reject=("Rīgas",), kind="name")


@pytest.mark.parametrize(
    ("item", "response", "source", "found"),
    [
        (Dictation(prompt="Rakstiet!", answer="Māsa lasa."), "Masa lasa", "dictation", [("ā", "a"), (".", "")]),
        (Recitation(prompt="Himna", lines=ANTHEM), "Dievs, sveti Latviju", "anthem", [("ē", "e"), ("ī", "i")]),
        (RIGA, "riga", "entry", [("ī", "i")]),
        (RIGA, "Jurmala", "entry", [("ū", "u")]),
        (RIGA, "Ventspils", "entry", []),
        (RIGA, "Rīgas", "entry", []),
        (TextEntry(prompt="Kas?", answer="kāzas"), "kazas", "entry", [("ā", "a")]),
        (TextEntry(prompt="Kas?", answer="lauma"), "lauva", "entry", []),
        (TextEntry(prompt="Cik?", answer="14.30", kind="time"), "14.31", "entry", []),
        (FORM, ["Berzina", "1981"], "entry", [("ē", "e"), ("ņ", "n")]),
        (FORM, None, "entry", []),
        (FORM, ["", ""], "entry", []),
    ],
)
def test_slips_of_an_answer(item: Item, response: Response, source: Source, found: list[tuple[str, str]]) -> None:
    where, read = mistyped(item, response)
    assert where == source
    assert [(slip.expected, slip.typed) for one in read for slip in one.slips] == found


@pytest.mark.parametrize("item", SAMPLES, ids=lambda item: type(item).__name__)
@pytest.mark.parametrize("response", [None, "", "vārds", ["a"], {"recordings": {"a": "b"}}, 7, {"x": []}])
def test_nonsense_says_nothing_and_never_raises(item: Item, response: Response) -> None:
    mistyped(item, response)


def test_right_letters_are_counted_too() -> None:
    _, read = mistyped(RIGA, "Rīga")
    assert [one.right for one in read] == [{"r": 1, "ī": 1, "g": 1, "a": 1}]
