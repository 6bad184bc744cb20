"""Which letters are marked where something was written otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.language.letters import tidy
from naturalization_trainer.ui.kit.letters_compared import letter_runs, text_runs
from naturalization_trainer.ui.kit.marks import Run

words = st.text(alphabet="aābcčdeēgģikķlļmnņosšuūzž'., ", max_size=60)


def marked(runs: tuple[Run, ...]) -> str:
    """Write the marked letters in brackets."""
    return "".join(f"[{run.text}]" if run.bold else run.text for run in runs)


@pytest.mark.parametrize(
    ("given", "right", "shown"),
    [
        ("Rīga", "Rīga", "Rīga"),
        ("Riga", "Rīga", "R[ī]ga"),
        ("Kenins", "Ķēniņš", "[Ķē]ni[ņš]"),
        ("Ulmaniss", "Ulmanis", "Ulmani[s]"),
        ("Ulmans", "Ulmanis", "Ulman[i]s"),
        ("riga", "Rīga", "[Rī]ga"),
    ],
)
def test_letters_of_a_word(given: str, right: str, shown: str) -> None:
    assert marked(letter_runs(given, right)) == shown


def test_capitals_are_no_difference_where_they_do_not_count() -> None:
    assert marked(letter_runs("RĪGA", "Rīga", case=False)) == "Rīga"


@pytest.mark.parametrize(
    ("given", "right", "shown"),
    [
        ("Sodien ir diena", "Šodien ir diena.", "[Š]odien ir diena."),
        ("Šodien diena", "Šodien ir diena.", "Šodien [ir] diena."),
        ("Šodien ir ļoti diena", "Šodien ir diena.", "Šodien ir diena."),
        ("", "Ak, svētī jel to!", "[Ak], [svētī] [jel] [to]!"),
        ("Mus darzo teviju", "Mūs' dārgo tēviju,", "M[ū]s' d[ā]r[g]o t[ē]viju,"),
    ],
)
def test_letters_of_a_text(given: str, right: str, shown: str) -> None:
    assert marked(text_runs(given, right)) == shown


@given(words, words)
def test_the_text_itself_is_never_changed(given: str, right: str) -> None:
    assert "".join(run.text for run in text_runs(given, right)) == tidy(right)


@given(words)
def test_what_is_right_has_no_marks(right: str) -> None:
    assert not any(run.bold for run in text_runs(right, right))
