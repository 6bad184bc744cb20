"""Slips in a person's file: counted by day, source and letter, with the words that keep being mistyped."""

from contextlib import closing
from pathlib import Path

import pytest

from naturalization_trainer.language.slips import slips
from naturalization_trainer.store import file, sittings
from naturalization_trainer.store import slips as kept
from naturalization_trainer.store.engine import Store
from naturalization_trainer.testing import FakeClock, sample_form

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


def test_what_was_typed_in_an_examination_counts_once(store: Store, clock: FakeClock) -> None:
    kept_sitting = sittings.begin(store, sample_form(), clock)
    sitting = kept_sitting.sitting(clock)
    sitting.open_phase("knowledge", "work")
    sitting.answer("ant-anthem-001", "Dievs, svēti Latviju,\nMūs' dārgo tēviju,")
    sitting.close_phase()
    for _ in range(2):
        sittings.record(store, kept_sitting.id, sitting.session, clock)
    assert times(store.path)["ī", "i"] == 1
    sitting.open_phase("language_written", "work")
    sitting.answer("wri-letter-001", "vārds " * 60)
    sitting.answer("lis-message-001.b", "Veikals ir atverts.")
    sitting.close_phase()
    sittings.record(store, kept_sitting.id, sitting.session, clock)
    found = times(store.path)
    sitting.mark("wri-letter-001", {"content": 5.0, "grammar": 4.0}, by="self")
    sittings.record(store, kept_sitting.id, sitting.session, clock)
    assert times(store.path) == found
    assert found["ē", "e"] == 1
    kept_sitting.journal.close()
