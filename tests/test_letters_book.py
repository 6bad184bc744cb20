"""A person's letters: rounds of drills, kept at once, taken back exactly, told afterwards."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from naturalization_trainer.bank.file import read_file
from naturalization_trainer.bank.letters import read_letters
from naturalization_trainer.language.slips import slips
from naturalization_trainer.learning import letters
from naturalization_trainer.letters_book import LettersBook
from naturalization_trainer.store import slips as kept
from naturalization_trainer.store.attempts import day_of
from naturalization_trainer.store.engine import Store, open_store
from naturalization_trainer.testing import FakeClock

BANK = Path(__file__).parents[1] / "question_bank"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[Store]:
    opened = open_store(tmp_path / "trainer.db", clock.now())
    yield opened
    opened.close()


def heard(section: str, task: str) -> Path | None:
    return Path(section) / task


def nothing_heard(_section: str, _task: str) -> Path | None:
    return None


@pytest.fixture
def open_book(store: Store, clock: FakeClock) -> Iterator[Callable[..., LettersBook]]:
    tasks = read_file((BANK / "writing" / "diktati.yaml").read_bytes(), "writing/diktati.yaml").tasks
    exercises = letters.of_bank(read_letters(BANK)[0], tasks)
    books: list[LettersBook] = []

    def opened(sound: Callable[[str, str], Path | None] = heard) -> LettersBook:
        books.append(LettersBook(exercises, store, clock, sound, seed=lambda: 7))
        return books[-1]

    yield opened
    for book in books:
        book.close()


def test_an_empty_history_says_so_and_still_has_drills(open_book: Callable[..., LettersBook]) -> None:
    standing = open_book().overview()
    assert not standing.own
    assert standing.words == ()
    assert standing.heard
    assert standing.word_list
    assert standing.counts == {"dictation": 40, "pairs": 202, "marks": 40, "endings": 122}


def test_without_sound_there_is_no_dictation(open_book: Callable[..., LettersBook]) -> None:
    book = open_book(nothing_heard)
    assert not book.overview().heard
    assert book.begin("dictation") is None


def test_a_round_is_kept_answer_by_answer(open_book: Callable[..., LettersBook], clock: FakeClock) -> None:
    book = open_book()
    asked = book.begin("pairs")
    while asked is not None:
        wrong = book.place[0] == 1
        clock.pass_time(5)
        book.answer(asked, asked.options[1] if wrong else asked.key)
        asked = book.asked()
    summary = book.summary()
    assert len(summary.answered) == letters.COUNT
    assert summary.right == letters.COUNT - 1
    assert sum(one.asked + one.added for one in summary.letters) >= letters.COUNT
    other = open_book()
    known = other.overview()
    assert sum(one.asked for one in known.letters) > 0
    assert len(known.words) == 1
    clock.pass_time(11 * 60)
    assert other.overview().due["pairs"] == 1
    assert other.begin("pairs") is not None


def test_the_last_answer_can_be_taken_back(open_book: Callable[..., LettersBook]) -> None:
    book = open_book()
    asked = book.begin("endings")
    assert asked is not None
    before = book.overview()
    book.answer(asked, asked.options[1])
    assert book.overview() != before
    assert book.can_take_back
    assert book.take_back() == asked
    assert book.overview() == before
    assert book.place == (1, letters.COUNT)
    assert book.take_back() is None


def test_own_slips_lead_the_round(open_book: Callable[..., LettersBook], store: Store, clock: FakeClock) -> None:
    text = "mēneši paši laši tiesneši eži vēži " * 10
    typed = text.replace("ž", "z")
    kept.keep(store.path, day_of(clock.now()), "dictation", [slips(text, typed)])
    book = open_book()
    standing = book.overview()
    assert standing.own
    assert {word for word, _ in standing.words} == {"eži", "vēži"}
    first = book.begin("pairs")
    assert first is not None
    assert sum("ž" in one.letters for one in book._round) >= 6


def test_a_round_of_everything(open_book: Callable[..., LettersBook]) -> None:
    book = open_book(nothing_heard)
    asked = book.begin(None)
    drills = []
    while asked is not None:
        drills.append(asked.drill)
        book.answer(asked, asked.right if not asked.options else asked.key)
        asked = book.asked()
    assert drills == ["pairs"] * 4 + ["endings"] * 4 + ["marks"] * 2
    assert book.summary().right == 10
