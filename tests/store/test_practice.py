"""What practice writes, and that taking an answer back leaves nothing of it."""

import datetime
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from naturalization_trainer.errors import KnownError
from naturalization_trainer.language.slips import slips
from naturalization_trainer.learning.memory import Card, Rating, review
from naturalization_trainer.learning.own_memory import Noted, note
from naturalization_trainer.store import file, kept
from naturalization_trainer.store.attempts import Attempt, record_attempts
from naturalization_trainer.store.engine import Store, open_store
from naturalization_trainer.store.practice import LONGEST, PracticeLog, Undo
from naturalization_trainer.store.schema import metadata
from naturalization_trainer.testing import FakeClock

RATINGS: tuple[Rating, ...] = ("again", "hard", "good", "easy")
SHARES = (0.0, 0.1, 0.2, 1 / 3, 1.0)


def attempt(item: str = "con-1", points: float = 1.0, section: str = "constitution", topic: str = "saeima") -> Attempt:
    return Attempt(
        item=item,
        task=item,
        revision="r",
        meaning=f"m-{item}",
        section=section,
        topic=topic,
        points=points,
        out_of=1.0,
        response="100",
    )


def new_card(item: str = "con-1") -> Card:
    return Card(item=item, meaning=f"m-{item}")


@contextmanager
def opened(store: Store, clock: FakeClock) -> Iterator[PracticeLog]:
    log = PracticeLog(store, clock)
    try:
        yield log
    finally:
        log.close()


def everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table."""
    with closing(file.connect_reading(path)) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()  # noqa: S608 - our own names
            for table in metadata.tables
        }


def test_an_answer_is_written_with_all_that_follows(store: Store, clock: FakeClock) -> None:
    card = review(new_card(), "good", clock.now())
    noted = note(Noted(), 0.9, 1.0)
    with opened(store, clock) as log:
        log.answer(attempt(), card, noted, 12.5)
        assert log.cards() == {card.meaning: card}
        assert log.noted() == noted
    found = everything(store.path)
    assert [row[-1] for row in found["attempts"]] == ["practice"]
    assert found["practice_days"] == [(clock.now().toordinal(), 12.5)]
    assert len(found["tallies"]) == 2
    assert [row[0] for row in found["seen"]] == ["con-1"]


def test_time_away_is_not_practice(store: Store, clock: FakeClock) -> None:
    with opened(store, clock) as log:
        log.answer(seconds=7200.0)
        log.answer(seconds=-5.0)
    assert everything(store.path)["practice_days"] == [(clock.now().toordinal(), LONGEST)]


def test_only_the_last_answer_can_be_taken_back(store: Store, clock: FakeClock) -> None:
    with opened(store, clock) as log:
        first = log.answer(attempt())
        log.answer(attempt("con-2"))
        with pytest.raises(ValueError, match="last"):
            log.undo(first)


def test_cards_are_put_and_dropped(store: Store, clock: FakeClock) -> None:
    one, two = new_card(), new_card("con-2")
    with opened(store, clock) as log:
        log.put(one, two)
        log.drop([one.meaning])
        assert log.cards() == {two.meaning: two}


def test_a_card_that_cannot_be_read_begins_anew(store: Store, clock: FakeClock) -> None:
    with closing(file.connect(store.path)) as connection:
        connection.execute("INSERT INTO cards VALUES ('m', 'con-1', '{\"item\": 5}')")
    with opened(store, clock) as log:
        assert log.cards() == {}


def test_what_cannot_be_written_is_told_and_leaves_nothing(store: Store, clock: FakeClock) -> None:
    with opened(store, clock) as log:
        before = everything(store.path)
        with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            log._connection.execute("PRAGMA busy_timeout = 0")
            with pytest.raises(KnownError) as told:
                log.answer(attempt(), new_card(), Noted(), 5.0)
        assert told.value.code == "store_locked"
        assert everything(store.path) == before
        log.answer(attempt(), new_card(), Noted(), 5.0)
        assert len(log.cards()) == 1


def test_mistakes_are_what_was_last_answered_wrong(store: Store, clock: FakeClock) -> None:
    with store.writing() as connection:
        exam = attempt("con-3", 0.0)
        record_attempts(connection, [exam], clock.now())
    with opened(store, clock) as log:
        for item, points in (("con-1", 0.0), ("con-2", 0.0), ("con-1", 1.0)):
            log.answer(attempt(item, points))
        assert log.slipped() == {"con-2": ("con-2", "m-con-2"), "con-3": ("con-3", "m-con-3")}
        assert set(log.seen(["con-1", "con-3", "con-9"])) == {"con-1", "con-3"}


def test_an_answer_to_an_examination_cannot_be_taken_back(store: Store, clock: FakeClock) -> None:
    with store.writing() as connection:
        record_attempts(connection, [attempt()], clock.now())
    with opened(store, clock) as log:
        forged = Undo((1,), ())
        log._made.append(forged)
        with pytest.raises(sqlite3.IntegrityError):
            log.undo(forged)


step = st.one_of(
    st.just("undo"),
    st.tuples(
        st.sampled_from(("con-1", "con-2", "rea-1")),
        st.sampled_from(SHARES),
        st.one_of(st.none(), st.sampled_from(RATINGS)),
        st.booleans(),
        st.floats(min_value=0, max_value=900),
        st.sampled_from((-3600, 30, 90000)),
    ),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(step, max_size=14))
def test_taking_answers_back_restores_every_table(
    steps: list[object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    clock = FakeClock()
    store = open_store(tmp_path_factory.mktemp("person") / "trainer.db", clock.now())
    with store.writing() as connection:
        record_attempts(connection, [attempt(points=0.1)], clock.now())
    kept.write(store, **{kept.GOAL: 10})
    done: list[tuple[Undo, dict[str, list[tuple[object, ...]]]]] = []
    with opened(store, clock) as log:
        for one in steps:
            if not isinstance(one, tuple):
                if done:
                    undo, before = done.pop()
                    log.undo(undo)
                    assert everything(store.path) == before
                continue
            item, points, rating, noting, seconds, pause = one
            before = everything(store.path)
            card = log.cards().get(f"m-{item}", new_card(item))
            after = review(card, rating, clock.now()) if rating else None
            noted = note(log.noted(), 0.7, points) if noting else None
            made = tuple(attempt(item, share) for share in (points, 0.1)[: 1 + (item == "rea-1")])
            done.append((log.answer(made, after, noted, seconds), before))
            clock.set_wall(clock.now() + datetime.timedelta(seconds=pause))
        while done:
            undo, before = done.pop()
            log.undo(undo)
            assert everything(store.path) == before
    store.close()


def test_taking_back_what_was_typed_leaves_no_slip(store: Store, clock: FakeClock) -> None:
    with opened(store, clock) as log:
        log.answer(attempt(), typed=("dictation", (slips("Māsa lasa.", "Masa lasa"),)))
        before = everything(store.path)
        undo = log.answer(attempt(), typed=("entry", (slips("māsa lasa", "maša lāsa"), slips("māsa", "māsa"))))
        assert everything(store.path) != before
        log.undo(undo)
        assert everything(store.path) == before
        undo = log.answer(attempt(), typed=("entry", (slips("māsa", "māsa"),)))
        assert everything(store.path)["slip_words"] == []
        log.undo(undo)
        assert everything(store.path) == before
