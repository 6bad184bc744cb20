"""What practice costs, answers written durably: `python -m bench.practice [cards] [attempts]`."""

import datetime
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.bank import written
from bench.store import fill, floor
from naturalization_trainer import paths
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.clock import SystemClock
from naturalization_trainer.learning.memory import Card, review
from naturalization_trainer.learning.queue import Scope
from naturalization_trainer.practice.round import Round
from naturalization_trainer.practice.standing import practice_standing
from naturalization_trainer.practice.things import asked_now, things_of
from naturalization_trainer.store.engine import open_store
from naturalization_trainer.store.practice import PracticeLog

DAY = datetime.timedelta(days=1)
ANSWERS = 300


def told(name: str, took: list[float], base: float = 0.0) -> None:
    """Print the median and the 99th percentile of seconds."""
    took = sorted(took)
    middle = statistics.median(took)
    ratio = f"   {middle / base:.2f} x floor" if base else ""
    print(f"{name:<48} {middle * 1000:8.3f} ms   p99 {took[len(took) * 99 // 100] * 1000:.3f}{ratio}")


def timed(work: Callable[[], object], times: int = 11) -> list[float]:
    """Return the seconds of so many runs."""
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        found.append(time.perf_counter() - begun)
    return found


def practised(log: PracticeLog, bank: CompiledBank, now: datetime.datetime) -> None:
    """Leave a card for nine in ten of the questions, some due."""
    known = review(Card(item="", meaning=""), "good", now - 3 * DAY)
    today = now.astimezone().date()
    log.put(
        *(
            Card(
                item=thing.item,
                meaning=thing.meaning,
                stage="known",
                stability=1.0 + number % 90,
                difficulty=known.difficulty,
                due=now + (number % 60 - 10) * DAY,
                last=now - (number % 20 + 1) * DAY,
                reviews=3,
            )
            for number, thing in enumerate(things_of(bank, today).all)
            if number % 10 and thing.scheduled
        )
    )


def measure(folder: Path, bank: CompiledBank, attempts: int) -> None:
    """Print what practice over a bank costs somebody with so many attempts."""
    clock = SystemClock()
    now = clock.now()
    today = now.astimezone().date()
    path = folder / "trainer.db"
    open_store(path, now).close()
    fill(path, attempts, today)
    store = open_store(path, now)
    log = PracticeLog(store, clock)
    practised(log, bank, now)
    cards = len(log.cards())
    print(f"{attempts:,} attempts, {cards:,} cards")

    def standing() -> object:
        return practice_standing(bank, log, clock.now(), language="lv", minutes=10, day=today)

    def begin() -> Round:
        found = practice_standing(bank, log, clock.now(), language="lv", minutes=10, day=today)
        return Round(
            found.things.all,
            found.cards,
            Scope(),
            log,
            clock,
            task=lambda task, chance: asked_now(bank, task, chance),
            noted=log.noted(),
            seen=log.seen(found.things.rotating),
            slipped=log.slipped(),
        )

    told("what there is to practise, read and counted", timed(standing))
    told("a round begun and its first question asked", timed(lambda: begin().next()))
    going = begin()
    overwrite = floor(folder)
    disk, asking, answering, undoing = [], [], [], []
    for number in range(ANSWERS):
        disk += timed(overwrite, 1)
        asking += timed(going.next, 1)
        asked = going.asked
        if asked is None:
            break
        wrong = {} if number % 5 == 0 else {item.id: getattr(item.item, "answer", None) for item in asked.task.items}
        answering += timed(lambda given=wrong: going.answer(given), 1)  # type: ignore[misc] # of this turn
    while going.can_undo:
        undoing += timed(going.undo, 1)
        going.next()
    told("disk floor (4 KiB + fdatasync)", disk)
    told("the next card, with its question drawn", asking)
    told("an answer scored, scheduled and written durably", answering, statistics.median(disk))
    told("an answer taken back", undoing)
    log.close()
    store.close()


def main(cards: int = 10_000, attempts: int = 1_000_000) -> None:
    """Print the table for a bank of so many questions, and for the one that is shipped."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    today = SystemClock().now().astimezone().date()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        large = written(folder / "large", cards)
        for name, source in (("large", large), ("shipped", paths.bank_folder())):
            person = folder / name / "person"
            shutil.rmtree(person, ignore_errors=True)
            person.mkdir(parents=True)
            bank = open_bank(source, paths.audio_folder(), folder / "cache", today)
            print(f"-- the {name} bank: {len(bank.task_ids()):,} tasks")
            measure(person, bank, attempts)
            bank.close()


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
