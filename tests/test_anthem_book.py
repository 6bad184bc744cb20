"""What the anthem's trainer keeps, and that it is there again for who comes back."""

import datetime
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from naturalization_trainer.anthem_book import RECITAL, WHOLE, Anthem, AnthemBook, find_anthem, line_key
from naturalization_trainer.bank.task import Task
from naturalization_trainer.errors import KnownError
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.learning.anthem import GAPPED, Exercise
from naturalization_trainer.store import file, kept, known, recordings
from naturalization_trainer.store.engine import Store, open_store
from naturalization_trainer.store.practice import PracticeLog
from naturalization_trainer.testing import FakeClock
from tests.items.samples import ANTHEM
from tests.sample_bank import MemoryPool

TODAY = datetime.date(2026, 3, 2)
TASK = Task(
    id="anthem-001",
    section="anthem",
    slot="anthem",
    topic="himna",
    status="second_read",
    items=(Recitation(prompt="Uzrakstiet!", lines=ANTHEM),),
    revision="r",
    meaning="m",
)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[Store]:
    opened = open_store(tmp_path / "trainer.db", clock.now())
    yield opened
    opened.close()


@pytest.fixture
def anthem() -> Anthem:
    found = find_anthem(MemoryPool([TASK]), TODAY)
    assert found is not None
    return found


@pytest.fixture
def book(anthem: Anthem, store: Store, clock: FakeClock) -> Iterator[AnthemBook]:
    opened = AnthemBook(anthem, store, clock)
    yield opened
    opened.close()


def right(asked: Exercise) -> list[str]:
    words = asked.line.text.split()
    return [asked.line.text] if asked.from_memory else [words[place] for place in asked.hidden]


def practise(book: AnthemBook) -> int:
    """Answer everything that is asked, rightly; return how many answers that took."""
    count = 0
    while (asked := book.next()) is not None:
        assert book.answer(asked, right(asked)).right
        count += 1
    return count


def rows(store: Store, query: str) -> list[tuple[object, ...]]:
    with closing(file.connect_reading(store.path)) as connection:
        return connection.execute(query).fetchall()


def test_a_bank_without_an_anthem() -> None:
    assert find_anthem(MemoryPool([]), TODAY) is None


def test_from_nothing_to_mastery_over_days(book: AnthemBook, clock: FakeClock) -> None:
    assert practise(book) == 8 * (GAPPED + 1)
    assert not book.standing().mastered
    days = 0
    while not book.standing().mastered:
        clock.pass_time(86_400)
        practise(book)
        days += 1
        assert days < 30
    assert days > 1


def test_who_comes_back_finds_everything(book: AnthemBook, anthem: Anthem, store: Store, clock: FakeClock) -> None:
    for _ in range(10):
        asked = book.next()
        assert asked is not None
        book.answer(asked, right(asked))
    with closing(AnthemBook(anthem, store, clock)) as again:
        assert again.standing() == book.standing()
        assert again.standing().begun


def test_only_lines_from_memory_are_attempts(book: AnthemBook, store: Store) -> None:
    practise(book)
    attempts = rows(store, "SELECT item, points, out_of, mode FROM attempts ORDER BY id")
    assert len(attempts) == 8
    assert set(attempts) == {(line.item, 1.0, 1.0, "practice") for line in book.lines}


def test_taking_an_answer_back_leaves_nothing_of_it(book: AnthemBook, store: Store) -> None:
    while True:
        asked = book.next()
        assert asked is not None
        if asked.from_memory:
            break
        book.answer(asked, right(asked))
    before = book.standing()
    slips = rows(store, "SELECT * FROM letter_slips")
    book.answer(asked, ["Dievs, sveti Latviju"])
    assert book.standing() != before
    book.take_back()
    assert book.standing() == before
    assert book.ask(asked.line) == asked
    assert rows(store, "SELECT count(*) FROM attempts") == [(0,)]
    assert rows(store, "SELECT count(*) FROM cards") == [(0,)]
    assert rows(store, "SELECT * FROM letter_slips") == slips
    assert not book.can_take_back
    book.take_back()


def test_a_whole_try_answers_every_line(book: AnthemBook, store: Store) -> None:
    text = "\n".join(ANTHEM).replace("svētī", "sveti", 1).replace(ANTHEM[3], "")
    outcome, found = book.write_whole(text)
    assert outcome.points == 1.0
    assert [line.recognised for line in found].count(False) == 1
    steps = [reached.step for reached in book.standing().lines]
    assert steps[3] == 0, "a line that did not come and was never practised stays new"
    assert steps[4] == 5, "what one knew before is kept at once"
    assert rows(store, "SELECT item, points, out_of FROM attempts") == [("anthem-001", 1.0, 2.0)]
    wrong = [(row.expected, row.wrong) for row in book.letters() if row.wrong]
    assert ("ē", 1) in wrong
    assert ("ī", 1) in wrong


def test_what_is_no_anthem_says_nothing_of_letters(book: AnthemBook) -> None:
    outcome, _ = book.write_whole("Es nezinu.")
    assert outcome.points == 0.0
    assert book.letters() == ()


def test_words_in_gaps_count_for_the_letters(book: AnthemBook) -> None:
    while True:
        asked = book.next()
        assert asked is not None
        words = asked.line.text.split()
        if any(words[place] == "dārgo" for place in asked.hidden):
            break
        book.answer(asked, right(asked))
    judged = book.answer(asked, ["dargo" if word == "dārgo" else word for word in right(asked)])
    assert "slip" in judged.verdicts
    assert [(row.expected, row.wrong) for row in book.letters() if row.wrong] == [("ā", 1)]


def test_both_ways_are_weighed(book: AnthemBook, store: Store) -> None:
    for _ in range(4):
        book.write_whole("\n".join(ANTHEM))
        assert book.recite([True] * 4 + [False] * 4, few_wrong=False) == 0.0
    assert book.advice().said == "written"
    assert rows(store, "SELECT item FROM attempts WHERE response LIKE '{%'") == [(RECITAL,)] * 4


def test_what_cannot_be_written_wholly_is_not_written(
    book: AnthemBook, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise KnownError("store_full")

    while (asked := book.next()) is not None and not asked.from_memory:
        book.answer(asked, right(asked))
    assert asked is not None
    before = book.standing()
    with monkeypatch.context() as broken:
        broken.setattr(kept, "write", full)
        with pytest.raises(KnownError):
            book.answer(asked, ["Es nezinu"])
        broken.setattr(PracticeLog, "put", full)
        with pytest.raises(KnownError):
            book.write_whole("\n".join(ANTHEM))
    assert book.standing() == before
    assert rows(store, "SELECT count(*) FROM attempts") == [(0,)]
    assert book.answer(asked, right(asked)).right
    assert rows(store, "SELECT count(*) FROM attempts") == [(1,)]


def test_only_whole_tries_in_writing_are_attempts_at_the_banks_task(book: AnthemBook, store: Store) -> None:
    practise(book)
    book.recite([True] * 8, few_wrong=True)
    book.write_whole("Dievs, svētī Latviju")
    with closing(file.connect_reading(store.path)) as connection:
        assert known.latest(connection, "anthem-001", 10) == [("anthem-001", 0.0, 2.0)]


def test_drafts_outlive_the_program(book: AnthemBook, anthem: Anthem, store: Store, clock: FakeClock) -> None:
    book.keep_draft(WHOLE, "Dievs, svētī")
    with closing(AnthemBook(anthem, store, clock)) as again:
        assert again.draft(WHOLE) == "Dievs, svētī"
        again.write_whole("\n".join(ANTHEM))
        assert again.draft(WHOLE) == ""
    book.keep_draft(line_key(book.lines[0]), "Dievs")
    book.keep_draft(line_key(book.lines[0]), " ")
    assert book.draft(line_key(book.lines[0])) == ""


def test_a_draft_goes_back_into_the_exercise_it_was_written_for(book: AnthemBook) -> None:
    line = book.lines[6]
    asked = Exercise(line, 2, (0, 2, 3, 4))
    book.keep_line_draft(asked, ["Laid", "", "laime", ""])
    assert book.line_draft(asked) == ("Laid", "", "laime", "")
    assert book.line_draft(Exercise(line, 2, (0, 1, 2, 3))) == ()
    book.keep_line_draft(asked, ["", "", "", ""])
    assert book.draft(line_key(line)) == ""


def test_a_recital_is_listed_among_the_recordings(book: AnthemBook, store: Store, tmp_path: Path) -> None:
    path = tmp_path / "recordings" / "anthem" / "one.wav"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"RIFF")
    book.keep_recording(path, tmp_path / "recordings", 31.5)
    with closing(file.connect_reading(store.path)) as connection:
        (answer,) = recordings.answers(connection)
    assert (answer.file, answer.seconds, answer.task) == ("anthem/one.wav", 31.5, "anthem-001")
    assert path.exists()
