"""Readiness composed from the rules, the shipped bank and answers: what counts, what does not, how quickly."""

import datetime
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.compiled import CompiledBank, Drawable
from naturalization_trainer.learning.memory import Card, review
from naturalization_trainer.learning.readiness import Readiness
from naturalization_trainer.paths import audio_folder, bank_folder, cache_folder
from naturalization_trainer.prospects import prospects
from naturalization_trainer.store import file, readiness_days
from naturalization_trainer.store.attempts import Attempt
from naturalization_trainer.store.engine import Store, open_store
from naturalization_trainer.store.practice import PracticeLog
from naturalization_trainer.testing import FakeClock
from tests.sample_bank import blueprint

WRITTEN = {"knowledge": "written", "anthem": "written", "writing": "included"}


@pytest.fixture(scope="module")
def bank() -> Iterator[CompiledBank]:
    found = open_bank(bank_folder(), audio_folder(), cache_folder(), datetime.date(2026, 3, 2))
    yield found
    found.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[Store]:
    opened = open_store(tmp_path / "trainer.db", clock.now())
    yield opened
    opened.close()


def answer(log: PracticeLog, one: Drawable, share: float, clock: FakeClock, out_of: float = 1.0) -> None:
    attempt = Attempt(
        item=one.task,
        task=one.task,
        revision="r",
        meaning=one.meaning,
        section=one.section,
        topic=one.topic,
        points=share * out_of,
        out_of=out_of,
    )
    card = None
    if one.section in ("constitution", "history_culture"):
        card = review(Card(item=one.task, meaning=one.meaning), "good" if share else "again", clock.now())
    log.answer(attempt, card)


def told(bank: CompiledBank, store: Store, clock: FakeClock, choices: dict[str, str] = WRITTEN) -> dict[str, Readiness]:
    with closing(file.connect_reading(store.path)) as connection:
        found = prospects(blueprint(), choices, bank, connection, datetime.date(2026, 3, 2))
        return {one.section: one for one in found.readiness(clock.now())}


def drawable(bank: CompiledBank, section: str, slot: str) -> list[Drawable]:
    found = bank.drawable(datetime.date(2026, 3, 2))
    return [one for one in found if (one.section, one.slot) == (section, slot)]


def test_with_no_answers_nothing_is_claimed(bank: CompiledBank, store: Store, clock: FakeClock) -> None:
    found = told(bank, store, clock)
    assert list(found) == [
        "listening",
        "reading",
        "writing",
        "speaking",
        "anthem",
        "history_culture",
        "constitution",
    ]
    assert all(one.chance is None for one in found.values())
    assert {section for section, one in found.items() if one.reason == "marked_by_people"} == {"writing", "speaking"}
    assert found["listening"].voice == "synthetic"


def test_who_knows_much_is_told_so_and_who_knows_little_too(bank: CompiledBank, store: Store, clock: FakeClock) -> None:
    with closing(PracticeLog(store, clock)) as log:
        for one in drawable(bank, "constitution", "question")[::4]:
            answer(log, one, 1.0, clock)
        for one in drawable(bank, "history_culture", "question")[::6]:
            answer(log, one, 0.0, clock)
    found = told(bank, store, clock)
    assert (found["constitution"].chance or 0.0) > 0.9
    assert found["history_culture"].chance is not None
    assert found["history_culture"].chance < 0.1
    assert found["reading"].reason == "not_enough"


def test_language_tasks_count_by_their_points_and_little_when_seen_again(
    bank: CompiledBank, store: Store, clock: FakeClock
) -> None:
    with closing(PracticeLog(store, clock)) as log:
        for slot, points in (("signs", 6.0), ("factual", 7.0), ("official", 6.0), ("cloze", 6.0)):
            for one in drawable(bank, "reading", slot)[:3]:
                answer(log, one, 1.0, clock, points)
        once = told(bank, store, clock)["reading"]
        for one in drawable(bank, "reading", "signs")[:3]:
            answer(log, one, 1.0, clock, 6.0)
    again = told(bank, store, clock)["reading"]
    assert once.answered == 75
    assert again.answered == pytest.approx(75 + 3 * 6 * 0.2)
    assert (once.chance or 0.0) > 0.8


def test_the_anthem_is_judged_by_the_last_times_it_was_written(
    bank: CompiledBank, store: Store, clock: FakeClock
) -> None:
    (anthem,) = drawable(bank, "anthem", "anthem")
    with closing(PracticeLog(store, clock)) as log:
        for share in (0.0, 0.0, 0.0, 0.5, 1.0, 1.0, 1.0, 1.0, 1.0):
            answer(log, anthem, share, clock, 2.0)
    assert (told(bank, store, clock)["anthem"].chance or 0.0) == pytest.approx(0.8)


@pytest.mark.parametrize("choices", [{"anthem": "recited"}, {"knowledge": "oral"}])
def test_what_is_spoken_is_judged_by_people(
    bank: CompiledBank, store: Store, clock: FakeClock, choices: dict[str, str]
) -> None:
    found = told(bank, store, clock, WRITTEN | choices)
    assert found["anthem"].reason == "marked_by_people"
    oral = "knowledge" in choices
    assert (found["constitution"].reason == "marked_by_people") is oral


def test_what_was_told_is_kept_by_day(store: Store) -> None:
    told_then = [Readiness(section="reading", chance=0.5), Readiness(section="listening", voice="synthetic")]
    both = [*told_then, Readiness(section="listening", voice="recorded", chance=0.25)]
    with closing(file.connect(store.path)) as connection:
        readiness_days.write(connection, 10, told_then)
        readiness_days.write(connection, 12, [])
        readiness_days.write(connection, 12, both)
        connection.execute("INSERT INTO readiness_days VALUES (12, 'nonsense', 'no JSON')")
        assert readiness_days.by_day(connection, 11) == {
            12: {"reading": both[0], "listening/synthetic": both[1], "listening/recorded": both[2]}
        }
        assert list(readiness_days.by_day(connection, 0)) == [10, 12]


def test_it_is_quick(bank: CompiledBank, store: Store, clock: FakeClock) -> None:
    with closing(PracticeLog(store, clock)) as log:
        for one in bank.drawable(datetime.date(2026, 3, 2)):
            answer(log, one, 1.0, clock)
    told(bank, store, clock)
    begun = time.perf_counter()
    told(bank, store, clock)
    assert time.perf_counter() - begun < 0.5, "the figure itself is in bench/README.md"
