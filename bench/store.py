"""What keeping costs: `python -m bench.store [attempts]`. Every figure is a ratio or a time of one run."""

import datetime
import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from msgspec.structs import replace

from naturalization_trainer.clock import SystemClock
from naturalization_trainer.exam.form import Form
from naturalization_trainer.store import file, quick, sittings, views
from naturalization_trainer.store.attempts import Attempt
from naturalization_trainer.store.engine import open_store
from naturalization_trainer.store.practice import PracticeLog
from naturalization_trainer.testing import sample_form

ITEMS_A_SITTING = 65
ENTRIES_A_SITTING = 150
TOPICS = {
    "constitution": 12,
    "history_culture": 16,
    "anthem": 1,
    "listening": 4,
    "reading": 4,
    "writing": 2,
    "speaking": 3,
}
DAYS = 3 * 365
TRIES = 400


def fill(path: Path, attempts: int, today: datetime.date) -> None:
    """Write so many attempts, with the sittings, journals, results and tallies they would have left."""
    chance = random.Random(1)  # noqa: S311 - figures, no secret
    packed = sittings.pack(form())
    topics = [(section, f"{section}-{number}") for section, many in TOPICS.items() for number in range(many)]
    many = attempts // ITEMS_A_SITTING
    at = "2026-01-01T00:00:00.000+00:00"
    day_of = [today.toordinal() - DAYS + number * DAYS // many for number in range(many)]
    answer = '{"event":"AnswerGiven","item":"con-saeima-001","response":"100"}'
    with closing(file.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO sittings VALUES (?, ?, ?, 'sample', 'standard', ?, ?, 'finished')",
            ((number, f"uuid-{number}", at, packed, at) for number in range(1, many + 1)),
        )
        connection.executemany(
            "INSERT INTO entries VALUES (?, ?, ?, ?)",
            ((number, seq, at, answer) for number in range(1, many + 1) for seq in range(ENTRIES_A_SITTING)),
        )
        connection.executemany(
            "INSERT INTO results VALUES (?, ?, ?, ?, ?, '0.1.0', '{}')",
            (
                (3 * number + part, f"result-{number}-{part}", number, f"part-{part}", at)
                for number in range(1, many + 1)
                for part in range(3)
            ),
        )
        connection.executemany(
            "INSERT INTO section_results VALUES (?, ?, ?, 25, 16, 'passed', 'program')",
            (
                (section, 3 * number + index % 3, chance.randrange(26))
                for number in range(1, many + 1)
                for index, section in enumerate(TOPICS)
            ),
        )

        def one(number: int, place: int) -> tuple[object, ...]:
            section, topic = topics[chance.randrange(len(topics))]
            item = f"{section[:3]}-{chance.randrange(100_000):06}"
            points = float(chance.random() < 0.8)
            day = day_of[number]
            return (
                number + 1,
                f"{item}.{place}",
                item,
                "r" * 16,
                "m" * 16,
                section,
                topic,
                points,
                1.0,
                at,
                day,
                "exam",
            )

        connection.executemany(
            "INSERT INTO attempts"
            " (sitting, item, task, revision, meaning, section, topic, points, out_of, at, day, mode)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (one(number, place) for number in range(many) for place in range(ITEMS_A_SITTING)),
        )
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def form() -> Form:
    """Return a form of about the size of a real one: the sample's, with fifty more questions on the Constitution."""
    small = sample_form()
    knowledge = small.parts[-1]
    constitution = knowledge.sections[0]
    question = constitution.tasks[0]
    more = tuple(
        replace(question, id=f"con-more-{number:03}", items=(replace(question.items[0], id=f"con-more-{number:03}"),))
        for number in range(50)
    )
    longer = replace(constitution, tasks=constitution.tasks + more)
    parts = (*small.parts[:-1], replace(knowledge, sections=(longer, *knowledge.sections[1:])))
    return replace(small, parts=parts)


def floor(folder: Path) -> Callable[[], None]:
    """Return the disk's own floor: overwrite 4 KiB in place and wait for it."""
    handle = os.open(folder / "floor", os.O_RDWR | os.O_CREAT)
    os.pwrite(handle, os.urandom(4096 * 1000), 0)
    os.fsync(handle)
    block = os.urandom(4096)
    place = 0

    def overwrite() -> None:
        nonlocal place
        os.pwrite(handle, block, place % 1000 * 4096)
        os.fdatasync(handle)
        place += 1

    return overwrite


def timed(*actions: Callable[[], object], tries: int = TRIES) -> list[list[float]]:
    """Run the actions in turn, so that all meet the same disk; return the seconds each took, sorted."""
    took: list[list[float]] = [[] for _ in actions]
    for _ in range(tries):
        for action, seconds in zip(actions, took, strict=True):
            begun = time.perf_counter()
            action()
            seconds.append(time.perf_counter() - begun)
    return [sorted(seconds) for seconds in took]


def median_ms(action: Callable[[], object], tries: int = 21) -> float:
    """Return the median milliseconds of an action."""
    (took,) = timed(action, tries=tries)
    return statistics.median(took) * 1000


def main(attempts: int = 1_000_000) -> None:
    """Print the table."""
    clock = SystemClock()
    today = clock.now().date()
    with tempfile.TemporaryDirectory() as made:
        path = Path(made) / "trainer.db"
        open_store(path, clock.now()).close()
        begun = time.perf_counter()
        fill(path, attempts, today)
        size = path.stat().st_size / 1e6
        print(f"{attempts:,} attempts, {size:.0f} MB, written in {time.perf_counter() - begun:.0f} s")
        saving(path, clock)
        reading(path, today)
        resuming(path, clock)


def saving(path: Path, clock: SystemClock) -> None:
    """Print what one answer costs, against the disk's floor."""
    store = open_store(path, clock.now())
    kept = sittings.begin(store, form(), clock)
    sitting = kept.sitting(clock)
    sitting.open_phase("language_written", "work")
    log = PracticeLog(store, clock)
    number = 0

    def answer() -> None:
        nonlocal number
        number += 1
        sitting.answer("lis-notice-001.a", f"answer {number}")

    def practise() -> None:
        made = Attempt(
            item="con-saeima-001",
            task="con-saeima-001",
            revision="r" * 16,
            meaning="m" * 16,
            section="constitution",
            topic="saeima",
            points=1.0,
            out_of=1.0,
            response="100",
            mode="practice",
        )
        log.answer(made)

    overwrite = floor(path.parent)
    for name, action in (("one answer of a sitting, durably", answer), ("one practice attempt, tallied", practise)):
        disk, took = timed(overwrite, action)
        base, middle = statistics.median(disk), statistics.median(took)
        print(f"{'disk floor (4 KiB + fdatasync)':<35} {base * 1000:7.3f} ms   p99 {percentile(disk) * 1000:.3f}")
        print(f"{name:<35} {middle * 1000:7.3f} ms   p99 {percentile(took) * 1000:.3f}   {middle / base:.2f} x floor")
    log.close()
    kept.journal.close()
    store.close()


def percentile(took: list[float]) -> float:
    """Return the 99th percentile of sorted seconds."""
    return took[len(took) * 99 // 100]


def reading(path: Path, today: datetime.date) -> None:
    """Print what the screens' data cost."""
    lately = today.toordinal() - 30
    year = today.toordinal() - 365
    with closing(file.connect_reading(path)) as connection:
        pieces: dict[str, Callable[[], object]] = {
            "home": lambda: views.home(connection),
            "history, 50 sittings": lambda: views.history(connection),
            "progress by topic, 30 days": lambda: views.by_topic(connection, lately),
            "progress by topic, all days": lambda: views.by_topic(connection),
            "progress by day, a year": lambda: views.by_day(connection, year),
        }
        costs = {name: median_ms(piece) for name, piece in pieces.items()}
        seen = views.LatelySeen(connection)
        costs["lately seen, 1,000 tasks"] = median_ms(lambda: [seen.get(f"con-{n:06}") for n in range(1000)])
    costs["first look (opening included)"] = median_ms(lambda: quick.look(path))
    for name, cost in costs.items():
        print(f"{name:<35} {cost:7.2f} ms")
    print(f"{'history and progress together':<35} {sum(list(costs.values())[:5]):7.2f} ms")


def resuming(path: Path, clock: SystemClock) -> None:
    """Print what it costs to take up a sitting of 500 events."""
    store = open_store(path, clock.now())
    kept = sittings.begin(store, form(), clock)
    sitting = kept.sitting(clock)
    sitting.open_phase("language_written", "work")
    for number in range(499):
        sitting.answer("wri-letter-001", "vārds " * (number % 70))
    kept.journal.close()

    def resume() -> None:
        found = sittings.load_open_sitting(store, clock)
        assert found.kept is not None  # noqa: S101 - it was begun above
        found.kept.sitting(clock)
        found.kept.journal.close()

    print(f"{'resuming a sitting of 500 events':<35} {median_ms(resume):7.2f} ms")
    store.close()


if __name__ == "__main__":
    print(f"SQLite {sqlite3.sqlite_version}, Python {sys.version.split()[0]}")
    main(*map(int, sys.argv[1:]))
