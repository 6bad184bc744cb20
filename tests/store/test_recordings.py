from contextlib import closing
from pathlib import Path

import pytest

from naturalization_trainer.store import file, recordings, views
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.recordings import Answer, Asked, Figures, Mark, OwnMarks
from naturalization_trainer.testing import FakeClock

FIRST = Asked("r1", "speaking", "spe-int-001", "spe-int-001", 0)
SECOND = FIRST._replace(question=1)
FIGURES = Figures(speaking=3.5, total=5.0, before=0.5, pauses=1, pause_seconds=0.6, longest=0.6, syllables=12)


def read(path: Path, rehearsal: str | None = None) -> tuple[Answer, ...]:
    with closing(file.connect_reading(path)) as connection:
        return recordings.answers(connection, rehearsal)


def marks(path: Path) -> tuple[Mark, ...]:
    with closing(file.connect_reading(path)) as connection:
        return recordings.marks(connection)


def test_an_answer_is_kept_from_when_it_begins(store: Store, clock: FakeClock) -> None:
    recordings.keep(store, clock, FIRST, "practice/1.wav")
    (begun,) = read(store.path)
    assert (begun.file, begun.seconds, begun.figures, begun.marks) == ("practice/1.wav", 0.0, None, None)
    recordings.note_seconds(store, "practice/1.wav", 5.0)
    recordings.note_figures(store, "practice/1.wav", FIGURES)
    (ended,) = read(store.path, "r1")
    assert (ended.seconds, ended.figures) == (5.0, FIGURES)
    assert read(store.path, "r2") == ()


def test_a_new_answer_takes_the_place_of_the_one_before(store: Store, clock: FakeClock) -> None:
    recordings.keep(store, clock, FIRST, "practice/1.wav", 4.0)
    recordings.note_figures(store, "practice/1.wav", FIGURES)
    recordings.keep(store, clock, SECOND)
    recordings.keep(store, clock, FIRST, "practice/2.wav", 6.0)
    first, second = read(store.path)
    assert (first.file, first.seconds, first.figures) == ("practice/2.wav", 6.0, None)
    assert (second.question, second.file) == (1, "")


def test_what_was_practised_is_seen(store: Store, clock: FakeClock) -> None:
    recordings.keep(store, clock, FIRST)
    with closing(file.connect_reading(store.path)) as connection:
        assert views.LatelySeen(connection).get(FIRST.task) == int(clock.now().timestamp())


def test_marks_are_one_for_each_piece_of_work(store: Store, clock: FakeClock) -> None:
    recordings.keep(store, clock, FIRST, "practice/1.wav", 4.0)
    recordings.keep(store, clock, SECOND, "practice/2.wav", 4.0)
    card = Asked("r2", "constitution", "con-card-001", "con-card-001.a", 0)
    recordings.keep(store, clock, card)
    given = OwnMarks({"task": 2.0, "vocabulary": 1.0}, 8.0)
    recordings.mark(store, "r1", {FIRST.item: given})
    recordings.mark(store, "r2", {card.item: OwnMarks({"": 2.0}, 2.0)})
    today = read(store.path)[0].day
    assert marks(store.path) == (
        Mark(today, "speaking", FIRST.task, 3.0, 8.0),
        Mark(today, "constitution", card.task, 2.0, 2.0),
    )
    recordings.mark(store, "r1", {FIRST.item: OwnMarks({"task": 1.0}, 8.0)})
    assert marks(store.path)[0].points == 1.0


def test_erased_sound_leaves_the_marks(store: Store, clock: FakeClock) -> None:
    recordings.keep(store, clock, FIRST, "practice/1.wav", 4.0)
    recordings.keep(store, clock, FIRST._replace(rehearsal="r2"), "practice/2.wav", 4.0)
    recordings.mark(store, "r1", {FIRST.item: OwnMarks({"task": 1.0}, 8.0)})
    recordings.forget(store, ["practice/1.wav", "practice/2.wav", "practice/none.wav"])
    (left,) = read(store.path)
    assert (left.rehearsal, left.file) == ("r1", "")
    assert len(marks(store.path)) == 1


@pytest.mark.parametrize("told", ["", "{", "[]", '{"points": 3}'])
def test_what_cannot_be_read_is_left_out(store: Store, clock: FakeClock, told: str) -> None:
    recordings.keep(store, clock, FIRST, "practice/1.wav", 4.0)
    with store.writing() as connection:
        connection.exec_driver_sql("UPDATE recordings SET figures = ?, marks = ?", (told, told))
    assert marks(store.path) == ()
    (answer,) = read(store.path)
    assert answer.marks is None
