import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.language.diff import align, slips
from naturalization_trainer.language.letters import words

latvian_words = st.lists(st.text(alphabet="aābcčdeē", min_size=1, max_size=6), max_size=12).map(tuple)


@pytest.mark.parametrize(
    ("given_text", "right", "kinds"),
    [
        ("skaista diena", "skaista diena", []),
        ("skaista dena", "skaista diena", ["letter"]),
        ("māja", "maja", ["long_vowel"]),
        ("kenins", "ķēniņš", ["softening", "long_vowel", "caron"]),
        ("diena skaista", "skaista diena", ["order"]),
        ("diena", "skaista diena", ["word_missing"]),
        ("ļoti skaista diena", "skaista diena", ["word_extra"]),
        ("skaista nakts", "skaista diena", ["word_wrong"]),
        ("skasita diena", "skaista diena", ["letter"]),
        ("mus", "mūs", ["long_vowel"]),
        ("", "viens divi", ["word_missing", "word_missing"]),
    ],
)
def test_slips_are_named(given_text: str, right: str, kinds: list[str]) -> None:
    found = slips(words(given_text), words(right))
    assert [slip.kind for wrong in found for slip in wrong] == kinds


def test_capitals_count_only_where_asked() -> None:
    assert slips(("rīga",), ("Rīga",)) == ()
    assert [slip.kind for wrong in slips(("rīga",), ("Rīga",), case=True) for slip in wrong] == ["case"]


@given(latvian_words)
def test_the_same_words_have_no_slip(text: tuple[str, ...]) -> None:
    assert slips(text, text) == ()


@given(latvian_words, latvian_words)
def test_an_alignment_keeps_every_word_in_its_order(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    pairs = align(one, other)
    assert tuple(mine for mine, _ in pairs if mine is not None) == one
    assert tuple(right for _, right in pairs if right is not None) == other


@given(latvian_words, latvian_words)
def test_different_texts_have_a_slip_and_no_more_than_their_words(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    found = slips(one, other)
    assert bool(found) == (one != other)
    assert len(found) <= len(one) + len(other)


def test_a_text_far_too_long_is_cut() -> None:
    assert len(align(("vārds",) * 100_000, ("vārds",) * 3)) < 100
