import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.language import letters


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ķēniņš", "kenins"),
        ("ĀČĒĢĪĶĻŅŠŪŽ", "acegiklnsuz"),
        (unicodedata.normalize("NFD", "Žagarē"), "zagare"),
        ("Rīga 1201", "riga 1201"),
        ("", ""),
    ],
)
def test_bare_folds_case_and_marks(text: str, folded: str) -> None:
    assert letters.bare(text) == folded


@given(st.text())
def test_bare_folds_once_and_for_all(text: str) -> None:
    assert letters.bare(letters.bare(text)) == letters.bare(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mūs' dārgo tēviju,", ("Mūs", "dārgo", "tēviju")),
        ("Mūs’ dārgo", ("Mūs", "dārgo")),
        ("d’Artanjans", ("d'Artanjans",)),
        ("1918. gada 18. novembrī", ("gada", "novembrī")),
        ("labi-labi, „jā”!", ("labi", "labi", "jā")),
        ("— … !", ()),
    ],
)
def test_words_are_runs_of_letters(text: str, found: tuple[str, ...]) -> None:
    assert letters.words(text) == found


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Labdien, Anna!", 2),
        ("Satiksimies plkst. 14.30 – pie Brīvības pieminekļa.", 6),
        ("…", 0),
        ("a\nb\tc", 3),
    ],
)
def test_a_letters_words_are_counted_as_a_person_counts(text: str, count: int) -> None:
    assert letters.count_words(text) == count


@pytest.mark.parametrize(
    ("text", "latin", "cyrillic"),
    [
        ("Sаеimа", "Saeima", "аеі"[:2]),
        ("Саеима", "Caeимa".replace("м", "m"), "Саеим"),
        ("Saeima", "Saeima", ""),
        ("ОРЕ", "OPE", "ОРЕ"),
    ],
)
def test_look_alike_letters_become_latin_and_are_named(text: str, latin: str, cyrillic: str) -> None:
    assert letters.latin(text) == latin
    assert set(letters.cyrillic(text)) >= set(cyrillic)
    assert bool(letters.cyrillic(text)) == bool(cyrillic)


@given(st.text(alphabet=letters.LOWER + letters.LOWER.upper() + " .,'-„”"))
def test_latvian_text_is_never_called_cyrillic(text: str) -> None:
    assert letters.cyrillic(text) == ""
    assert letters.latin(text) == text


def test_the_alphabet_has_33_letters_in_order() -> None:
    assert len(letters.LOWER) == len(set(letters.LOWER)) == 33


@pytest.mark.parametrize(
    ("given_letter", "right", "kind"),
    [
        ("a", "ā", "long_vowel"),
        ("ģ", "g", "softening"),
        ("s", "š", "caron"),
        ("ö", "o", "long_vowel"),
        ("ö", "ō", "long_vowel"),
    ],
)
def test_marks_have_their_kind(given_letter: str, right: str, kind: str) -> None:
    assert letters.mark_kind(given_letter, right) == kind
