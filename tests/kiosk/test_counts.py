"""What survives a visit: items, points, options, the hour; nothing else, whatever was typed."""

import datetime
import json
from pathlib import Path

import pytest

from naturalization_trainer.bank.task import AnyItem
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.true_false.item import TrueFalse
from naturalization_trainer.kiosk.chosen import chosen
from naturalization_trainer.kiosk.counts import Answer, Counts, Today, read_answers
from naturalization_trainer.store.attempts import Attempt, record_attempts
from naturalization_trainer.store.engine import open_store

AT = datetime.datetime(2026, 3, 2, 9, 41, 27, tzinfo=datetime.UTC)
ONE = Answer("practice", "constitution", "saeima", "con-saeima-001", "r1", 1.0, 1.0, "0")
TWO = Answer("exam", "reading", "notice", "rea-notice-001.a", "r2", 0.0, 1.0, None)


def test_a_visit_is_counted_once(tmp_path: Path) -> None:
    counts = Counts(tmp_path / "counts.db")
    counts.add("a", AT, [ONE, TWO])
    counts.add("a", AT, [ONE, TWO])
    counts.add("b", AT, [])
    assert counts.since(AT) == Today(visits=2, answers=2)
    assert counts.since(AT + datetime.timedelta(hours=1)) == Today(0, 0)
    assert counts.answers("a") == (ONE, TWO)
    counts.close()


def test_no_time_finer_than_the_hour(tmp_path: Path) -> None:
    counts = Counts(tmp_path / "counts.db")
    counts.add("a", AT, [ONE])
    assert list(counts._connection.execute("SELECT hour FROM visits")) == [("2026-03-02T09",)]
    counts.close()


def test_what_was_added_is_there_again(tmp_path: Path) -> None:
    counts = Counts(tmp_path / "deep" / "counts.db")
    counts.add("a", AT, [ONE])
    again = Counts(tmp_path / "deep" / "counts.db")
    assert again.since(AT).visits == 1
    counts.close()
    again.close()


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "counts.db").write_bytes(b"no database at all" * 100)
    counts = Counts(tmp_path / "counts.db")
    counts.add("a", AT, [ONE])
    counts.close()
    assert (tmp_path / "counts.db.aside-1").read_bytes().startswith(b"no database")


CHOICE = SingleChoice(prompt="?", answer="100", distractors=("50", "101"))
SEVERAL = MultipleChoice(prompt="?", answers=("a", "b"), distractors=("c", "d"))


@pytest.mark.parametrize(
    ("item", "response", "option"),
    [
        (CHOICE, "100", "0"),
        (CHOICE, json.dumps("101"), "2"),
        (CHOICE, "SECRET", None),
        (CHOICE, None, None),
        (SEVERAL, json.dumps(["d", "a"]), "0,3"),
        (SEVERAL, json.dumps([]), None),
        (SEVERAL, json.dumps([1, {"x": 1}, "SECRET"]), None),
        (TrueFalse(prompt="?", answer="true"), "false", "1"),
        (TextEntry(prompt="?", answer="100", kind="number"), "100", None),
    ],
)
def test_options_are_places(item: AnyItem, response: str | None, option: str | None) -> None:
    assert chosen(item, response) == option


def test_the_visitors_file_is_read(tmp_path: Path) -> None:
    store = open_store(tmp_path / "trainer.db", AT)
    made = Attempt(
        item="con-saeima-001",
        task="con-saeima-001",
        revision="r1",
        meaning="m",
        section="constitution",
        topic="saeima",
        points=1,
        out_of=1,
        response="100",
        mode="practice",
    )
    with store.writing() as connection:
        record_attempts(connection, [made], AT)
    store.close()
    ((task, answer, response),) = read_answers(tmp_path / "trainer.db")
    assert (task, answer._replace(option="0")) == ("con-saeima-001", ONE)
    assert chosen(CHOICE, response) == "0"
    assert read_answers(tmp_path / "none.db") == ()
