"""Our marks in plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.ui.kit.marks import Run, blocks, plain, runs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("vienkārši", (Run("vienkārši"),)),
        ("a **b** c", (Run("a "), Run("b", bold=True), Run(" c"))),
        ("**b**", (Run("b", bold=True),)),
        ("a ** b", (Run("a ** b"),)),
        ("", (Run(""),)),
        ("2 ** 3 ** 4 **", (Run("2 "), Run(" 3 ", bold=True), Run(" 4 **"))),
    ],
)
def test_bold_stands_between_pairs(text: str, found: tuple[Run, ...]) -> None:
    assert runs(text) == found


def test_lists_and_tables_only_in_a_body() -> None:
    text = "Virsraksts\n\n- viens\nPirmdiena | 10.00"
    head, entry, row = blocks(text, body=True)
    assert not head.gap_before
    assert entry.bullet
    assert entry.gap_before
    assert row.row
    assert len(row.cells) == 2
    assert not any(block.bullet or block.row for block in blocks(text))


@given(st.text())
def test_no_letter_is_lost(text: str) -> None:
    assert plain(text).replace("*", "") == text.replace("*", "")
    assert "".join(run.text for line in text.split("\n") for run in runs(line)).replace("*", "") == text.replace(
        "*", ""
    ).replace("\n", "")
