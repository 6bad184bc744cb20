"""Letters are kept with the person's own marks, read again, marked anew and erased."""

from contextlib import closing

import msgspec
import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store import file, views
from naturalization_trainer.store.drafts import Drafts
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.letters_written import (
    LONGEST,
    AskedLetter,
    LetterWritten,
    NewLetter,
    OwnMarks,
    erase,
    keep,
    letters,
    mark,
    marks,
)
from naturalization_trainer.testing import FakeClock

ASKED = AskedLetter(
    prompt="Uzrakstiet!", cover=("kad;", "kur."), least=50, most=70, register="formal", out_of=15, limit=15
)
MARKS = {"content": 4.0, "spelling": 1.5}


def new(text: str = "Labdien!", *, marks: dict[str, float] | None = None, limit: float = 15) -> NewLetter:
    asked = msgspec.structs.replace(ASKED, limit=limit)
    return NewLetter(task="wri-1", revision="r", asked=asked, text=text, marks=marks, draft="letter:wri-1")


def kept(store: Store) -> tuple[LetterWritten, ...]:
    with closing(file.connect_reading(store.path)) as connection:
        return letters(connection)


def test_a_letter_is_kept_with_its_marks_and_its_draft_dropped(store: Store, clock: FakeClock) -> None:
    with closing(Drafts(store, clock)) as drafts:
        drafts.put("letter:wri-1", "Labdien!")
        number = keep(store, new(marks=MARKS), clock.now())
        assert drafts.get("letter:wri-1") is None
    (letter,) = kept(store)
    assert (letter.id, letter.text, letter.marks, letter.points, letter.asked) == (
        number,
        "Labdien!",
        MARKS,
        5.5,
        ASKED,
    )
    with closing(file.connect_reading(store.path)) as connection:
        assert marks(connection) == (OwnMarks(letter.day, "wri-1", 5.5, 15),)
        assert views.LatelySeen(connection).get("wri-1") == int(clock.now().timestamp())


def test_marks_can_be_given_later_and_anew_and_never_above_the_limit(store: Store, clock: FakeClock) -> None:
    number = keep(store, new(limit=5), clock.now())
    with closing(file.connect_reading(store.path)) as connection:
        assert marks(connection) == ()
        mark(store, number, MARKS)
        assert [row.points for row in marks(connection)] == [5.0]
        mark(store, number, {"content": 1.0})
        assert [row.points for row in marks(connection)] == [1.0]


def test_the_newest_letter_is_first_the_oldest_mark_too(store: Store, clock: FakeClock) -> None:
    for text in ("viens", "divi"):
        keep(store, new(text, marks={"content": float(len(text))}), clock.now())
        clock.pass_time(86_400)
    assert [letter.text for letter in kept(store)] == ["divi", "viens"]
    with closing(file.connect_reading(store.path)) as connection:
        assert [row.points for row in marks(connection)] == [5.0, 4.0]


def test_the_time_a_letter_took_counts_as_practice_up_to_half_an_hour(store: Store, clock: FakeClock) -> None:
    for seconds in (60.0, 120.0, 9000.0):
        keep(store, msgspec.structs.replace(new(), seconds=seconds), clock.now())
    with closing(file.connect_reading(store.path)) as connection:
        rows = connection.execute("SELECT seconds FROM practice_days").fetchall()
    assert rows == [(60 + 120 + LONGEST,)]


def test_a_letter_is_erased_for_good(store: Store, clock: FakeClock) -> None:
    first, _ = (keep(store, new(text), clock.now()) for text in ("viens", "divi"))
    erase(store, first)
    assert [letter.text for letter in kept(store)] == ["divi"]


def test_on_a_full_disk_nothing_is_kept_and_the_draft_stands(store: Store, clock: FakeClock) -> None:
    with closing(Drafts(store, clock)) as drafts:
        drafts.put("letter:wri-1", "Labdien!")
        with store.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1")
        with pytest.raises(KnownError, match="store_full"):
            keep(store, new("ķ" * 1_000_000), clock.now())
        assert drafts.get("letter:wri-1") == "Labdien!"
    assert kept(store) == ()
