"""What the screens read, and that the first look loads little and never fails."""

import datetime
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from naturalization_trainer.store import file, quick, settings, sittings, views
from naturalization_trainer.store.attempts import Attempt, record_attempts
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.practice import PracticeLog
from naturalization_trainer.testing import FakeClock, sample_form

TODAY = datetime.date(2026, 3, 2)


def attempt(section: str = "constitution", topic: str = "saeima", points: float = 1.0, item: str = "con-1") -> Attempt:
    return Attempt(
        item=item,
        task=item,
        revision="r",
        meaning="m",
        section=section,
        topic=topic,
        points=points,
        out_of=1.0,
        mode="practice",
        response="100",
    )


def test_settings_are_set_changed_and_forgotten(store: Store) -> None:
    settings.write(store, language="lv", theme="dark", exam_date="2026-05-01")
    settings.write(store, language="ru", theme=None)
    with closing(file.connect_reading(store.path)) as connection:
        assert views.settings(connection) == {"language": "ru", "exam_date": "2026-05-01"}


def test_an_unreadable_setting_is_left_out(store: Store) -> None:
    settings.write(store, language="lv")
    with closing(file.connect(store.path)) as connection:
        connection.execute("INSERT INTO settings VALUES ('theme', 'not JSON')")
        assert views.settings(connection) == {"language": "lv"}


def test_attempts_are_tallied_by_day_section_and_topic(store: Store, clock: FakeClock) -> None:
    with store.writing() as connection:
        record_attempts(connection, [attempt(), attempt(points=0.5), attempt(topic="president")], clock.now())
    clock.pass_time(86400)
    with store.writing() as connection:
        record_attempts(connection, [attempt(points=0.0), attempt(section="reading", topic="signs")], clock.now())
    today = TODAY.toordinal()
    with closing(file.connect_reading(store.path)) as connection:
        sections = {tally.section: (tally.answered, tally.points) for tally in views.by_section(connection)}
        topics = {tally.topic: tally.points for tally in views.by_topic(connection, today + 1)}
        days = [(tally.day - today, tally.section, tally.answered) for tally in views.by_day(connection, 0)]
    assert sections == {"constitution": (4, 2.5), "reading": (1, 1.0)}
    assert topics == {"saeima": 0.0, "signs": 1.0}
    assert days == [(0, "constitution", 3), (1, "constitution", 1), (1, "reading", 1)]


def test_practice_writes_one_attempt_at_a_time(store: Store, clock: FakeClock) -> None:
    log = PracticeLog(store, clock)
    log.answer(attempt())
    log.answer(attempt(points=0.0))
    log.close()
    with closing(file.connect_reading(store.path)) as connection:
        assert views.by_topic(connection) == (views.Tally("constitution", "saeima", 2, 1.0, 2.0),)
        assert views.LatelySeen(connection).get("con-1") == clock.now().timestamp()
        assert connection.execute("SELECT DISTINCT response FROM attempts").fetchall() == [('"100"',)]


def test_what_was_seen_later_has_a_higher_number(store: Store, clock: FakeClock) -> None:
    for item in ("con-1", "con-2"):
        clock.pass_time(60)
        with store.writing() as connection:
            record_attempts(connection, [attempt(item=item)], clock.now())
    with closing(file.connect_reading(store.path)) as connection:
        seen = views.LatelySeen(connection)
        assert seen.get("con-1") == clock.now().timestamp() - 60
        assert (seen.get("con-1") or 0) < (seen.get("con-2") or 0)
        assert seen.get("con-3") is None


def test_history_turns_its_pages(store: Store, clock: FakeClock) -> None:
    for _ in range(5):
        kept = sittings.begin(store, sample_form(), clock)
        sitting = kept.sitting(clock)
        sitting.open_phase("knowledge", "work")
        sitting.close_phase()
        sitting.abandon()
        sittings.record(store, kept.id, sitting.session, clock)
        kept.journal.close()
    with closing(file.connect_reading(store.path)) as connection:
        first = views.history(connection, limit=3)
        rest = views.history(connection, limit=3, before=first[-1].id)
    assert [past.id for past in (*first, *rest)] == [5, 4, 3, 2, 1]
    assert all(len(past.sections) == 3 for past in first)


def test_a_first_look_has_the_home_screen_s_figures(store: Store, clock: FakeClock) -> None:
    settings.write(store, language="ru")
    kept = sittings.begin(store, sample_form(), clock)
    with store.writing() as connection:
        record_attempts(connection, [attempt()], clock.now())
    clock.pass_time(60)
    kept.sitting(clock).open_phase("knowledge", "work")
    glance = quick.look(store.path)
    assert glance.state == "ready"
    assert glance.home.settings == {"language": "ru"}
    assert glance.home.open_sitting == views.OpenSitting(
        kept.uuid, "2026-03-02T09:00:00.000+00:00", "standard", "2026-03-02T09:01:00.000+00:00"
    )
    assert glance.home.attempt == 1
    assert glance.unclean
    kept.journal.close()


def test_a_first_look_writes_nothing(path: Path, store: Store) -> None:
    store.close()
    before = {found: found.stat().st_mtime_ns for found in path.parent.iterdir()}
    glance = quick.look(path)
    assert not glance.unclean
    assert {found: found.stat().st_mtime_ns for found in path.parent.iterdir() if found == path} == before


@pytest.mark.parametrize(
    ("content", "state", "trouble"),
    [(None, "missing", None), (b"", "missing", None), (b"Dear diary, " * 500, "foreign", "store_foreign")],
)
def test_a_first_look_never_fails(path: Path, content: bytes | None, state: str, trouble: str | None) -> None:
    path.parent.mkdir(parents=True)
    if content is not None:
        path.write_bytes(content)
    glance = quick.look(path)
    assert (glance.state, glance.trouble and glance.trouble.code) == (state, trouble)


def test_a_first_look_survives_every_damaged_page(path: Path, store: Store) -> None:
    settings.write(store, language="lv")
    store.close()
    whole = path.read_bytes()
    for page in range(0, len(whole), 4096):
        path.write_bytes(whole[:page] + b"\xa5" * 4096 + whole[page + 4096 :])
        quick.look(path)


def test_a_first_look_loads_nothing_heavy() -> None:
    code = (
        "import sys; import naturalization_trainer.store.quick, naturalization_trainer.store.profiles;"
        "import naturalization_trainer.store.lock;"
        "print(sorted({'sqlalchemy', 'alembic', 'yaml', 'PySide6', 'numpy'} & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
