"""Slips in a person's file: counted by day, source and letter, with the words that keep being mistyped."""

from contextlib import closing
from pathlib import Path

import pytest

from naturalization_trainer.language.slips import slips
from naturalization_trainer.store import file
from naturalization_trainer.store import slips as kept
from naturalization_trainer.store.engine import Store

DAY = 739_000


def times(path: Path, since: int = 0, before: int | None = None) -> dict[tuple[str, str], int]:
    with closing(file.connect_reading(path)) as connection:
        return {(row.expected, row.typed): row.times for row in kept.table(connection, since, before)}


def words(path: Path) -> list[tuple[str, str, int]]:
    with closing(file.connect_reading(path)) as connection:
        return [(word.word, word.typed, word.times) for word in kept.words(connection)]


def test_letters_are_counted_right_and_wrong(store: Store) -> None:
    kept.keep(store.path, DAY, "dictation", [slips("Māsa lasa.", "Masa lasa")])
    kept.keep(store.path, DAY, "dictation", [slips("māsa", "māsa"), slips("māsa", "maša")])
    found = times(store.path)
    assert found["ā", "a"] == 2
    assert found["ā", "ā"] == 1
    assert found["s", "š"] == 1
    assert found[".", ""] == 1
    assert times(store.path, since=DAY + 1) == {}
    assert times(store.path, before=DAY) == {}


def test_a_word_written_right_again_leaves_the_list(store: Store) -> None:
    kept.keep(store.path, DAY, "drill", [slips("māsa", "masa"), slips("ceļš lauks", "cels lauks")])
    assert words(store.path) == [("ceļš", "cels", 1), ("māsa", "masa", 1)]
    kept.keep(store.path, DAY, "drill", [slips("māsa", "masa"), slips("ceļš", "ceļš")])
    assert words(store.path) == [("māsa", "masa", 2)]
    kept.keep(store.path, DAY, "drill", [slips("māsa", "māsa")])
    assert words(store.path) == [("māsa", "masa", 1)]


def test_a_word_left_out_or_another_word_is_no_slip_of_letters(store: Store) -> None:
    kept.keep(store.path, DAY, "dictation", [slips("skaista diena ārā", "skaista nakts")])
    assert words(store.path) == []
    assert ("d", "n") not in times(store.path)


def test_slips_are_part_of_the_transaction_around_them(store: Store) -> None:
    def interrupted() -> None:
        with store.writing() as connection:
            kept.record_beside(connection, DAY, "entry", [slips("māsa", "masa")])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        interrupted()
    assert times(store.path) == {}
    with store.writing() as connection:
        kept.record_beside(connection, DAY, "entry", [slips("māsa", "masa")])
    assert times(store.path)["ā", "a"] == 1


def test_slips_can_be_forgotten(store: Store) -> None:
    kept.keep(store.path, DAY, "entry", [slips("māsa", "masa")])
    with closing(file.connect(store.path)) as connection:
        kept.forget(connection)
    assert times(store.path) == {}
    assert words(store.path) == []
