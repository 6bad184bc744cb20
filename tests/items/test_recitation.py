"""The written rule of the anthem, by tables and by properties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.items.item import Charges, Outcome
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.recitation.scoring import score
from tests.items.samples import ANTHEM

ITEM = Recitation(prompt="Uzrakstiet himnu.", lines=ANTHEM)
WHOLE = "\n".join(ANTHEM)


def scored(typed: object) -> Outcome:
    return score(ITEM, typed, 2.0, Charges())


def changed(*pairs: tuple[str, str]) -> str:
    text = WHOLE
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    return text


@pytest.mark.parametrize(
    "typed",
    [
        WHOLE,
        WHOLE.replace("\n", " "),
        WHOLE.upper(),
        WHOLE.replace("'", "’"),
        WHOLE.replace("'", ""),
        WHOLE.replace(",", "").replace("!", " …"),
        "Latvijas valsts himna\n\n" + WHOLE,
        "\n".join((*ANTHEM[:4], *ANTHEM[:4], *ANTHEM[4:], *ANTHEM[4:])),
        "\n".join(line for line in ANTHEM for _ in range(2)),
        WHOLE + "\n" + WHOLE,
        (WHOLE + "\n") * 40,
        WHOLE.replace("to!", "to! (2x)"),
        WHOLE.replace("to!", "to! 2x"),
        "\n".join(f"{n}. {line}" for n, line in enumerate(ANTHEM, start=1)),
        WHOLE.replace(" ", "\n"),
        WHOLE.replace("а", "a").replace("a", "а"),
    ],
)
def test_punctuation_case_line_breaks_and_repeats_never_count(typed: str) -> None:
    outcome = scored(typed)
    assert outcome.points == 2.0
    assert {remark.code for remark in outcome.remarks} <= {"cyrillic"}
    assert outcome.parts == (True,) * 8


@pytest.mark.parametrize(
    ("typed", "points", "remarks"),
    [
        (changed(("tēviju", "teviju")), 2.0, [("long_vowel", 1)]),
        (changed(("svētī", "sveti"), ("tēviju", "teviju")), 2.0, [("long_vowel", 0), ("long_vowel", 1)]),
        (changed(("svētī", "sveti"), ("tēviju", "teviju"), ("diet", "iet")), 1.0, None),
        (changed(("Mūs'", "Mūsu")), 2.0, [("letter", 1)]),
        (changed(("latvju", "latviešu")), 2.0, [("word_wrong", 4)]),
        (changed(("jel Latviju", "Latviju")), 1.0, [("line_missing", 2)]),
        (changed(("Kur latvju dēli", "Latvju dēli")), 2.0, [("word_missing", 5)]),
        (changed(("Laid mums", "Laid jel mums")), 2.0, [("word_extra", 6)]),
        (changed(("meitas zied", "zied meitas")), 1.0, [("line_missing", 4)]),
        (changed(("mums tur", "tur mums")), 1.0, [("line_missing", 6)]),
        ("\n".join(ANTHEM[:7]), 1.0, [("line_missing", 7)]),
        ("\n".join(ANTHEM[:6]), 1.0, [("line_missing", 6), ("line_missing", 7)]),
        ("\n".join(ANTHEM[:5]), 0.0, None),
        ("\n".join((ANTHEM[1], ANTHEM[0], *ANTHEM[2:])), 1.0, None),
        ("\n".join((*ANTHEM[4:], *ANTHEM[:4])), 0.0, None),
        ("\n".join(reversed(ANTHEM)), 0.0, None),
        ("Saule, Pērkons, Daugava", 0.0, None),
        (WHOLE.translate(str.maketrans("āēīšū", "aeisu")), 1.0, None),
    ],
)
def test_what_slips_cost(typed: str, points: float, remarks: list[tuple[str, int]] | None) -> None:
    outcome = scored(typed)
    assert outcome.points == points
    if remarks is not None:
        assert [(remark.code, remark.part) for remark in outcome.remarks] == remarks


def test_a_slip_says_what_was_given_and_what_is_right() -> None:
    (remark,) = scored(changed(("tēviju", "teviju"))).remarks
    assert remark.facts == {"given": "teviju", "right": "tēviju"}


def test_a_line_missing_says_what_stands_in_its_place() -> None:
    (remark,) = scored(changed(("Ak, svētī jel to!", "Ak, esi tu!"))).remarks
    assert (remark.code, remark.part) == ("line_missing", 3)
    assert remark.facts == {"given": "Ak esi tu", "right": "Ak, svētī jel to!"}


def test_lines_out_of_their_order_are_named_so() -> None:
    outcome = scored("\n".join((ANTHEM[1], ANTHEM[0], *ANTHEM[2:])))
    assert [remark.code for remark in outcome.remarks] == ["order"]
    assert sum(outcome.parts) == 7


def test_the_rule_holds_for_any_number_of_lines() -> None:
    item = Recitation(
        prompt="?", lines=("viena rinda te", "otra pavisam cita", "trešā vēl garāka rinda", "beigas klāt")
    )
    lines = list(item.lines)
    assert score(item, "\n".join(lines), 3.0, Charges()).points == 3.0
    assert score(item, "\n".join(lines[:3]), 3.0, Charges()).points == 1.5
    assert score(item, "\n".join(lines[:2]), 3.0, Charges()).points == 0.0


def test_a_recital_is_left_to_a_person() -> None:
    assert scored({"recordings": {"0": "himna.wav"}}).points is None


line = st.text(alphabet="aābcdeēiīklmnoprstuūvz ", min_size=3, max_size=30).filter(lambda text: text.strip())


@given(st.lists(line, min_size=2, max_size=8), st.sampled_from(["\n", " ", "\n\n", ",\n"]))
def test_a_perfect_text_is_always_full(lines: list[str], between: str) -> None:
    item = Recitation(prompt="?", lines=tuple(lines))
    assert score(item, between.join(lines), 2.0, Charges()).points == 2.0


@given(st.permutations(WHOLE.split()))
def test_any_order_of_its_words_scores_within_bounds(given_words: list[str]) -> None:
    outcome = scored(" ".join(given_words))
    assert outcome.points in (0.0, 1.0, 2.0)
    assert len(outcome.parts) == 8


@given(st.sets(st.integers(min_value=0, max_value=7)))
def test_lines_left_out_are_the_ones_missing(left_out: set[int]) -> None:
    typed = "\n".join(text for place, text in enumerate(ANTHEM) if place not in left_out)
    outcome = scored(typed)
    if len(left_out) < 8:
        assert outcome.parts == tuple(place not in left_out for place in range(8))
    expected = 2.0 if not left_out else 1.0 if len(left_out) <= 2 else 0.0
    assert outcome.points == expected


@given(st.text(max_size=300))
def test_any_text_is_scored(typed: str) -> None:
    assert scored(typed).points == 0.0
