"""Sittings kept, taken up again, scored, set aside."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.session import Session
from naturalization_trainer.exam.sitting import Sitting
from naturalization_trainer.store import file, sittings, views
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.results import stored_results
from naturalization_trainer.store.sittings import Kept
from naturalization_trainer.testing import FakeClock, sample_form

LETTER = "wri-letter-001"


@pytest.fixture
def kept(store: Store, clock: FakeClock) -> Iterator[Kept]:
    begun = sittings.begin(store, sample_form(), clock)
    yield begun
    begun.journal.close()


def sit(kept: Kept, clock: FakeClock, *parts: str) -> Sitting:
    """Sit parts with a right answer here and there, and close them."""
    sitting = kept.sitting(clock)
    phases = {"language_written": "work", "language_oral": "interview", "knowledge": "work"}
    answers: dict[str, list[tuple[str, object]]] = {
        "language_written": [("rea-signs-001", ["Maiznīca", "Pasts"]), (LETTER, "vārds " * 60)],
        "knowledge": [("con-saeima-001", "100")],
    }
    for part in parts:
        sitting.open_phase(part, phases[part])
        for item, response in answers.get(part, ()):
            sitting.answer(item, response)
        sitting.close_phase()
    return sitting


def again(store: Store, clock: FakeClock) -> Session | None:
    found = sittings.load_open_sitting(store, clock)
    if found.kept is None:
        return None
    found.kept.journal.close()
    return found.kept.session


def scalar(store: Store, sql: str) -> object:
    with closing(file.connect_reading(store.path)) as connection:
        return connection.execute(sql).fetchone()[0]


def test_a_sitting_is_taken_up_as_it_was_left(store: Store, kept: Kept, clock: FakeClock) -> None:
    sitting = kept.sitting(clock)
    sitting.open_phase("language_written", "work")
    sitting.show("rea-signs-001")
    sitting.answer("rea-signs-001", ["Pasts", None])
    sitting.flag("rea-signs-001", flagged=True)
    assert again(store, clock) == sitting.session


def test_there_is_nothing_to_take_up_in_a_new_file(store: Store, clock: FakeClock) -> None:
    assert again(store, clock) is None


def test_down_time_counts_from_the_journal_s_last_entry(store: Store, kept: Kept, clock: FakeClock) -> None:
    sitting = sit(kept, clock, "language_oral")
    clock.pass_time(3600)
    sitting.open_phase("knowledge", "work")
    clock.pass_time(100)
    found = sittings.load(store, kept.uuid, clock)
    later = found.sitting(clock, "runs_on")
    later.tick()
    assert later.used == 100.0
    found.journal.close()


def test_a_part_is_scored_when_it_has_closed(store: Store, kept: Kept, clock: FakeClock) -> None:
    sitting = sit(kept, clock, "language_written")
    sittings.record(store, kept.id, sitting.session, clock)
    with closing(file.connect_reading(store.path)) as connection:
        standings = views.standings(connection)
        topics = views.by_topic(connection)
    assert standings["reading"].points == 2.0
    assert standings["writing"].state == "not_marked"
    assert "constitution" not in standings
    assert {tally.section: (tally.answered, tally.points) for tally in topics} == {
        "listening": (4, 0.0),
        "reading": (2, 2.0),
        "writing": (1, 0.0),
    }


def test_a_mark_adds_a_result_beside_the_one_before(store: Store, kept: Kept, clock: FakeClock) -> None:
    sitting = sit(kept, clock, "language_written")
    sittings.record(store, kept.id, sitting.session, clock)
    sittings.record(store, kept.id, sitting.session, clock)
    for grammar in (4.0, 6.0):
        clock.pass_time(60)
        sitting.mark(LETTER, {"content": 9.0, "grammar": grammar}, "self")
        sittings.record(store, kept.id, sitting.session, clock)
    with store.reading() as connection:
        kept_results = stored_results(connection, kept.id)
    writing = [next(s for s in stored.part.sections if s.id == "writing") for _, stored in kept_results]
    assert len(writing) == 3
    assert writing[0].points is None
    assert writing[1:] == sorted(writing[1:], key=lambda section: section.points or 0.0)
    assert scalar(store, "SELECT count(*) FROM attempts WHERE item = 'wri-letter-001'") == 1
    attempted = scalar(store, "SELECT count(*) || ' ' || sum(points) FROM attempts")
    assert scalar(store, "SELECT sum(answered) || ' ' || sum(points) FROM tallies WHERE day > 0") == attempted
    assert scalar(store, "SELECT sum(answered) || ' ' || sum(points) FROM tallies WHERE day = 0") == attempted


def test_a_finished_sitting_is_no_longer_open(store: Store, kept: Kept, clock: FakeClock) -> None:
    sitting = sit(kept, clock, "language_written", "language_oral", "knowledge")
    assert sitting.session.stage == "finished"
    assert scalar(store, "SELECT ended_at FROM sittings") is None
    assert again(store, clock) is None
    assert scalar(store, "SELECT ending FROM sittings") == "finished"
    assert scalar(store, "SELECT count(*) FROM results") == 3
    loaded = sittings.load(store, kept.uuid, clock)
    assert loaded.session == sitting.session
    loaded.journal.close()


def test_an_abandoned_sitting_keeps_the_parts_that_closed(store: Store, kept: Kept, clock: FakeClock) -> None:
    sitting = sit(kept, clock, "knowledge")
    sitting.open_phase("language_written", "work")
    sitting.abandon()
    sittings.record(store, kept.id, sitting.session, clock)
    with closing(file.connect_reading(store.path)) as connection:
        (past,) = views.history(connection)
        seen = views.LatelySeen(connection)
        assert seen.get("con-saeima-001") == seen.get("lis-notice-001") == int(clock.now().timestamp())
        assert seen.get("spe-interview-001") is None
    assert past.ending == "abandoned"
    assert {section.section for section in past.sections} == {"constitution", "history_culture", "anthem"}


@pytest.mark.parametrize(
    "damage",
    [
        'INSERT INTO entries VALUES (1, 1, \'\', \'{"event":"Beat","used":-5}\')',
        "INSERT INTO entries VALUES (1, 1, '', '{\"event\":\"FromTheFuture\"}')",
        "INSERT INTO entries VALUES (1, 1, '', 'nonsense')",
        "INSERT INTO entries VALUES (1, 1, '', x'ff')",
        "DROP TRIGGER sittings_no_update; UPDATE sittings SET form = x'00'",
        "DROP TRIGGER sittings_no_update; UPDATE sittings SET form = x'789c030000000001'",
    ],
)
def test_what_cannot_be_replayed_is_set_aside_with_its_rows(
    store: Store, kept: Kept, clock: FakeClock, damage: str
) -> None:
    kept.sitting(clock).open_phase("language_written", "work")
    with closing(file.connect(store.path)) as connection:
        connection.executescript(damage)
        before = connection.execute("SELECT * FROM sittings JOIN entries ON sitting = id").fetchall()
    found = sittings.load_open_sitting(store, clock)
    assert (found.kept, found.set_aside) == (None, (kept.uuid,))
    assert sittings.load_open_sitting(store, clock).set_aside == ()
    with closing(file.connect(store.path)) as connection:
        assert connection.execute("SELECT * FROM sittings JOIN entries ON sitting = id").fetchall() == before
        assert views.open_sitting(connection) is None
    for _ in range(2):
        with pytest.raises(KnownError) as told:
            sittings.load(store, kept.uuid, clock)
        assert told.value.code == "store_sitting_unreadable"


def test_a_sitting_nobody_knows_is_told(store: Store, clock: FakeClock) -> None:
    with pytest.raises(KnownError) as told:
        sittings.load(store, "none", clock)
    assert told.value.code == "store_sitting_unknown"


def test_a_journal_with_an_unreadable_time_stands_still(store: Store, kept: Kept, clock: FakeClock) -> None:
    kept.sitting(clock).open_phase("language_written", "work")
    with closing(file.connect(store.path)) as connection:
        connection.execute('INSERT INTO entries VALUES (1, 1, \'yesterday\', \'{"event":"Beat","used":5.0}\')')
    loaded = sittings.load(store, kept.uuid, clock)
    sitting = loaded.sitting(clock, "runs_on")
    sitting.tick()
    assert sitting.used == 5.0
    loaded.journal.close()
