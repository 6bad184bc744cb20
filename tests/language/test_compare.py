"""The table of typed answers: what is the same, a slip, another word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.language.compare import Match, compare
from naturalization_trainer.language.letters import LOWER, bare
from naturalization_trainer.language.spelling import is_word

TABLE: list[tuple[str, str, Match, list[str]]] = [
    # typed, right, match, kinds of slip
    ("Rīga", "Rīga", "same", []),
    ("  Rīga.", "Rīga", "same", []),
    ("rīga", "Rīga", "same", ["case"]),
    ("RĪGA", "Rīga", "same", []),
    ("Saule", "saule", "same", []),
    ("„Lāčplēsis”", "Lāčplēsis", "same", []),
    ("Pūt vējiņi", "Pūt, vējiņi!", "same", []),
    ("LV1010", "LV-1010", "same", []),
    ("12 A", "12a", "same", []),
    # marks
    ("Riga", "Rīga", "slip", ["long_vowel"]),
    ("Janis Cakste", "Jānis Čakste", "slip", ["long_vowel", "caron"]),
    ("Karlis Ulmanis", "Kārlis Ulmanis", "slip", ["long_vowel"]),
    ("tevija", "tēvija", "slip", ["long_vowel"]),
    ("Kegums", "Ķegums", "slip", ["softening"]),
    ("Ķegums", "Kegums", "other_word", []),
    # marks that make another dictionary word
    ("kazas", "kāzas", "other_word", []),
    ("Kazas", "kāzas", "other_word", []),
    ("masa", "māsa", "other_word", []),
    ("pile", "pīle", "other_word", []),
    # length in the ending only: another form of the word, not another word
    ("Rīga", "Rīgā", "slip", ["long_vowel"]),
    ("Riga", "Rīgā", "slip", ["long_vowel"]),
    ("skola", "skolā", "slip", ["long_vowel"]),
    ("skolā", "skola", "slip", ["long_vowel"]),
    ("bibliotēka", "bibliotēkā", "slip", ["long_vowel"]),
    ("ja", "jā", "other_word", []),
    ("māte", "mātē", "slip", ["long_vowel"]),
    # one letter
    ("prezidens", "prezidents", "slip", ["letter"]),
    ("preziddents", "prezidents", "slip", ["letter"]),
    ("prezedents", "prezidents", "slip", ["letter"]),
    ("perzidents", "prezidents", "slip", ["letter"]),
    ("lauva", "lauma", "other_word", []),
    ("nakts", "nauts", "other_word", []),
    ("dēli", "dēls", "other_word", []),
    ("Jānis Caktse", "Jānis Čakste", "slip", ["letter"]),
    ("nerunat", "ne runāt", "slip", ["letter"]),
    # too much
    ("prezidns", "prezidents", "other", []),
    ("", "Rīga", "other", []),
    ("...", "Rīga", "other", []),
    ("Tallina", "Rīga", "other", []),
    ("AS", "ES", "other", []),
    ("jel", "jeb", "other", []),
    ("x" * 10_000, "Rīga", "other", []),
    # figures inside are never forgiven
    ("1990. gads", "1991. gads", "other", []),
    ("12b", "12a", "other", []),
    ("Brīvības 125", "Brīvības 12-5", "other", []),
    ("Brivibas iela 12-5", "Brīvības iela 12-5", "slip", ["long_vowel"]),
    ("anna.kalnina@pasts.lv", "anna.kalnina@pasts.lv", "same", []),
    ("anna.kalniņa@pasts.lv", "anna.kalnina@pasts.lv", "other", []),
    # Cyrillic look-alikes
    ("Sаеima", "Saeima", "same", []),
    ("Саеима", "Saeima", "other", []),
]


@pytest.mark.parametrize(("typed", "right", "match", "kinds"), TABLE)
def test_table(typed: str, right: str, match: Match, kinds: list[str]) -> None:
    comparison = compare(typed, (right,), (), is_word)
    assert comparison.match == match
    if match in ("same", "slip"):
        assert [slip.kind for slip in comparison.slips] == kinds


@pytest.mark.parametrize(
    ("typed", "accepted", "rejected", "match"),
    [
        ("Ulmanis", ("Kārlis Ulmanis", "Ulmanis"), (), "same"),
        ("Valdis Ulmanis", ("Kārlis Ulmanis",), ("Valdis Ulmanis",), "other_word"),
        ("Zemgals", ("Zemgale",), ("Zemgalis",), "other_word"),
        ("kazas", ("kāzas", "kazas"), (), "same"),
        ("mūsu", ("mūs",), ("mūsu",), "other_word"),
        ("latviesu", ("latvju",), ("latviešu",), "other_word"),
        ("Guntis Ulmans", ("Guntis Ulmanis",), ("Kārlis Ulmanis",), "slip"),
    ],
)
def test_a_rejected_answer_is_wrong_and_so_is_what_stands_nearer_to_it(
    typed: str, accepted: tuple[str, ...], rejected: tuple[str, ...], match: Match
) -> None:
    assert compare(typed, accepted, rejected, is_word).match == match


texts = st.text(alphabet=LOWER + "ĀČ ,.-'", min_size=1, max_size=24)


@given(texts.filter(lambda text: any(c.isalpha() for c in text)))
def test_the_right_text_is_always_the_same(right: str) -> None:
    assert compare(right, (right,), (), is_word).match == "same"


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_any_texts_compare_without_an_error(typed: str, right: str, wrong: str) -> None:
    compare(typed, (right,), (wrong,), is_word)


@given(texts, texts)
def test_folding_never_invents_a_right_answer(typed: str, right: str) -> None:
    """Letters more than one slip apart never score, whatever their marks; nor does another dictionary word's letter."""

    def letters(text: str) -> str:
        return "".join(c for c in bare(text) if c.isalnum())

    if compare(typed, (right,), (), is_word).match in ("same", "slip"):
        one, other = letters(typed), letters(right)
        assert abs(len(one) - len(other)) <= 1
        differing = [i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
        if len(one) == len(other):
            swap = len(differing) == 2 and one[differing[0]] == other[differing[1]]
            assert len(differing) <= 1 or swap
        else:
            longer, shorter = sorted((one, other), key=len, reverse=True)
            assert any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))
