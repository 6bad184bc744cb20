"""Tables of what single types of item earn."""

import pytest

from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.extended_text.item import ExtendedText, Sample, Words
from naturalization_trainer.items.form_entry.item import Field, FormEntry
from naturalization_trainer.items.item import Charges, EntryKind, Explained, Item, Outcome
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.items.ordering.item import Ordering
from naturalization_trainer.items.points import rounded_down
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.true_false.item import TrueFalse
from tests.items.samples import SAMPLES, SeededDraw

LISTENING = Charges()
KNOWLEDGE = Charges(marks="free", letter="half")
STRICT = Charges(marks="half", letter="full")


def scored(item: Item, response: object, out_of: float | None = None, charges: Charges = LISTENING) -> Outcome:
    return kind_of(item).score(item, response, out_of or item.out_of or 1.0, charges)


def codes(outcome: Outcome) -> list[str]:
    return [remark.code for remark in outcome.remarks]


def sample(kind: type[Item]) -> Item:
    return next(item for item in SAMPLES if type(item) is kind)


@pytest.mark.parametrize(
    ("points", "out_of", "expected"),
    [(0.99, 1, 0.5), (0.49, 1, 0), (1.0, 1, 1), (-3, 1, 0), (9, 2, 2), (2.9999999999, 3, 3), (1.74, 2, 1.5)],
)
def test_points_are_halves_rounded_down(points: float, out_of: float, expected: float) -> None:
    assert rounded_down(points, out_of) == expected


def test_single_choice_shows_the_key_and_two_distractors() -> None:
    item = SingleChoice(prompt="?", answer="100", distractors=("50", "101", "120", "200"))
    seen = set()
    for seed in range(60):
        shown = kind_of(item).present(item, SeededDraw(seed))
        assert len(shown) == len(set(shown)) == 3
        assert "100" in shown
        seen |= {shown.index("100")} | set(shown)
    assert seen == {0, 1, 2, "100", "50", "101", "120", "200"}


@pytest.mark.parametrize(("not_said", "shown"), [(False, ("true", "false")), (True, ("true", "false", "not_said"))])
def test_true_false_stands_in_its_order(not_said: bool, shown: tuple[str, ...]) -> None:
    item = TrueFalse(prompt="?", answer="true", not_said=not_said)
    assert kind_of(item).present(item, SeededDraw(1)) == shown


@pytest.mark.parametrize(
    ("chosen", "points"),
    [
        (["Rīga", "Liepāja", "Cēsis"], 3.0),
        (["Cēsis", "Rīga"], 2.0),
        (["Cēsis", "Rīga", "Tallina"], 1.0),
        (["Tallina"], 0.0),
        (["Rīga", "Liepāja", "Cēsis", "Tallina", "Viļņa"], 1.0),
        (["Rīga", "Rīga", "Rīga"], 1.0),
    ],
)
def test_multiple_choice_takes_off_what_is_wrongly_chosen(chosen: list[str], points: float) -> None:
    assert scored(SAMPLES[1], chosen, out_of=3.0).points == points


@pytest.mark.parametrize(
    ("response", "points", "parts"),
    [
        (["sarkanbaltsarkans", None], 1.0, (True, False)),
        (["zils", "Dievs, svētī Latviju!"], 1.0, (False, True)),
        (["Dievs, svētī Latviju!", "sarkanbaltsarkans"], 0.0, (False, False)),
        (["sarkanbaltsarkans"], 0.0, (False, False)),
    ],
)
def test_matching_gives_each_pair_its_share(response: object, points: float, parts: tuple[bool, ...]) -> None:
    outcome = scored(SAMPLES[3], response)
    assert (outcome.points, outcome.parts) == (points, parts)


def test_a_shared_point_is_rounded_down_to_a_half() -> None:
    assert scored(SAMPLES[3], ["sarkanbaltsarkans", None], out_of=1.0).points == 0.5


@pytest.mark.parametrize(
    ("order", "points"),
    [("abcd", 3.0), ("bacd", 2.0), ("badc", 1.0), ("dcba", 0.0), ("bdac", 0.0), ("acbd", 2.0), ("dabc", 0.0)],
)
def test_ordering_gives_kendalls_tau(order: str, points: float) -> None:
    item = Ordering(prompt="?", sequence=("a", "b", "c", "d"))
    assert scored(item, list(order), out_of=3.0).points == points


def test_ordering_is_never_shown_in_the_right_order() -> None:
    item = Ordering(prompt="?", sequence=("a", "b", "c"))
    for seed in range(60):
        shown = kind_of(item).present(item, SeededDraw(seed))
        assert shown != item.sequence
        assert sorted(shown) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("typed", "charges", "points", "remarks"),
    [
        ("Kārlis Ulmanis", STRICT, 1.0, []),
        ("Karlis Ulmanis", LISTENING, 1.0, ["long_vowel"]),
        ("Karlis Ulmanis", STRICT, 0.5, ["long_vowel"]),
        ("kārlis ulmanis", STRICT, 0.5, ["case", "case"]),
        ("Kārlis Ulmaniss", LISTENING, 1.0, ["letter"]),
        ("Kārlis Ulmaniss", KNOWLEDGE, 0.5, ["letter"]),
        ("Kārlis Ulmaniss", STRICT, 0.0, ["letter"]),
        ("Kārlis Ulmaņu", LISTENING, 0.0, ["word_wrong"]),
        ("Kārlis Ūlmaniss", KNOWLEDGE, 0.5, ["letter"]),
        ("Guntis Ulmanis", LISTENING, 0.0, ["word_wrong"]),
        ("Kаrlis Ulmаnis", LISTENING, 1.0, ["cyrillic", "long_vowel"]),
        ("Карлис Улманис", LISTENING, 0.0, ["cyrillic", "word_wrong"]),
    ],
)
def test_a_typed_name_at_what_the_section_charges(
    typed: str, charges: Charges, points: float, remarks: list[str]
) -> None:
    item = TextEntry(prompt="?", answer="Kārlis Ulmanis", kind="name")
    outcome = scored(item, typed, charges=charges)
    assert outcome.points == points
    assert codes(outcome) == remarks


@pytest.mark.parametrize(
    ("kind", "answer", "accept", "typed", "points"),
    [
        ("number", "1201", (), "1201. gadā", 1.0),
        ("number", "1201", (), "1202", 0.0),
        ("number", "5", ("piecu", "5 gadi"), "pieci", 1.0),
        ("number", "10", ("10 darbdienām", "pēc 10"), "pēc desmit", 1.0),
        ("time", "18.00", ("18", "6 vakarā"), "18:00", 1.0),
        ("time", "15.30", ("3.30", "pusčetros"), "puscetros", 1.0),
        ("time", "15.30", (), "15.31", 0.0),
        ("date", "12. novembrī", ("12. novembris",), "12.11.", 1.0),
        ("date", "12. novembrī", (), "12. decembris", 0.0),
        ("date", "12. novembrī", (), "12. novembrs", 1.0),
        ("date", "12. novembrī", (), "13. novembrs", 0.0),
        ("price", "2,40", ("2,4",), "2.40 €", 1.0),
        ("price", "17", (), "septiņpadsmit eiro", 1.0),
        ("number", "8066", (), "80 66", 1.0),
    ],
)
def test_a_typed_figure(kind: EntryKind, answer: str, accept: tuple[str, ...], typed: str, points: float) -> None:
    item = TextEntry(prompt="?", answer=answer, accept=accept, kind=kind)
    assert scored(item, typed).points == points


def test_a_rejected_figure_is_wrong_though_it_is_near() -> None:
    item = TextEntry(prompt="?", answer="18.00", accept=("6",), reject=("6.00",), kind="time")
    assert codes(scored(item, "6:00")) == ["other_word"]


def test_a_form_gives_each_field_its_share_and_names_the_field() -> None:
    item = SAMPLES[10]
    outcome = scored(item, ["ana", "4.5.1990.", "", "riga"], charges=STRICT)
    assert outcome.parts == (False, True, False, True)
    assert outcome.points == 1.5
    assert [(remark.code, remark.part) for remark in outcome.remarks] == [
        ("letter", 0),
        ("case", 0),
        ("not_given", 2),
        ("long_vowel", 3),
        ("case", 3),
    ]


def test_half_points_of_fields_add_up_before_they_are_rounded() -> None:
    fields = tuple(Field(label=str(n), answer="Liepāja") for n in range(4))
    item = FormEntry(prompt="?", card="…", fields=fields, points=1.0)
    assert scored(item, ["Liepaja"] * 4, charges=STRICT).points == 0.5


@pytest.mark.parametrize(
    ("typed", "points", "remarks"),
    [
        ("Šodien ir skaista diena. Ķēniņš dzīvo pilī.", 4.0, []),
        ("Šodien ir skaista diena Ķēniņš dzīvo pilī", 4.0, []),
        ("Sodien ir skaista diena. Ķēniņš dzīvo pilī.", 3.0, ["caron"]),
        ("Šodien ir skaista diena. Kenins dzīvo pilī.", 3.0, ["softening", "long_vowel", "caron"]),
        ("šodien ir skaista diena. Ķēniņš dzīvo pilī.", 3.0, ["case"]),
        ("Šodien ir diena. Ķēniņš dzīvo pilī.", 3.0, ["word_missing"]),
        ("Šodien ir ļoti skaista diena. Ķēniņš dzīvo pilī.", 3.0, ["word_extra"]),
        ("Šodien skaista ir diena. Ķēniņš dzīvo pilī.", 3.0, ["order"]),
        ("pavisam kaut kas cits", 0.0, None),
    ],
)
def test_dictation_counts_every_wrong_word(typed: str, points: float, remarks: list[str] | None) -> None:
    outcome = scored(sample(Dictation), typed)
    assert outcome.points == points
    assert remarks is None or codes(outcome) == remarks


def test_a_letter_is_left_to_a_person() -> None:
    item = sample(ExtendedText)
    short = scored(item, "Sveika, Anna! Tiekamies rīt.")
    assert short.points is None
    assert [(remark.code, remark.facts) for remark in short.remarks] == [("too_short", {"given": "4", "right": "50"})]
    assert codes(scored(item, "vārds " * 50)) == []
    assert codes(scored(item, "вот " * 50)) == ["cyrillic"]


def test_the_key_of_a_letter_is_its_full_sample() -> None:
    samples = tuple(
        Sample(level=level, text=f"Sveiki! {level}", marks={}, reasons=Explained(lv="…")) for level in ("below", "full")
    )
    item = ExtendedText(prompt="?", cover=("a", "b"), words=Words(min=50, max=70), register="formal", samples=samples)
    assert kind_of(item).key(item) == "Sveiki! full"


@pytest.mark.parametrize(
    ("response", "points", "parts"),
    [
        ({"recordings": {"0": "a.opus", "1": "b.opus"}}, None, (True, True)),
        ({"recordings": {"1": "b.opus", "7": "c.opus"}}, None, (False, True)),
        ({"recordings": {"0": "", "1": None}}, 0.0, (False, False)),
        ({"recordings": ["a"]}, 0.0, (False, False)),
    ],
)
def test_speech_is_left_to_a_person(response: object, points: float | None, parts: tuple[bool, ...]) -> None:
    outcome = scored(SAMPLES[11], response)
    assert (outcome.points, outcome.parts) == (points, parts)
