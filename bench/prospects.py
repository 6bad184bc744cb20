"""What readiness costs on the shipped bank: `python -m bench.prospects [attempts]`."""

import datetime
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from bench.learning import costs
from bench.store import fill
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.clock import SystemClock
from naturalization_trainer.exam.rules import open_blueprint
from naturalization_trainer.learning.memory import Card, review
from naturalization_trainer.paths import audio_folder, bank_folder, cache_folder
from naturalization_trainer.prospects import prospects
from naturalization_trainer.store import file, readiness_days
from naturalization_trainer.store.attempts import Attempt
from naturalization_trainer.store.engine import open_store
from naturalization_trainer.store.practice import PracticeLog


def practise(path: Path, bank: CompiledBank, today: datetime.date) -> int:
    """Answer every task of the bank once, two in three rightly; return how many."""
    clock = SystemClock()
    store = open_store(path, clock.now())
    count = 0
    with closing(PracticeLog(store, clock)) as log:
        for count, one in enumerate(bank.drawable(today), start=1):
            right = float(count % 3 > 0)
            attempt = Attempt(
                item=one.task,
                task=one.task,
                revision="",
                meaning=one.meaning,
                section=one.section,
                topic=one.topic,
                points=right,
                out_of=1.0,
            )
            card = review(Card(item=one.task, meaning=one.meaning), "good" if right else "again", clock.now())
            log.answer(attempt, card)
    store.close()
    return count


def main(attempts: int) -> None:
    """Print the table."""
    clock = SystemClock()
    now = clock.now().astimezone()
    bank = open_bank(bank_folder(), audio_folder(), cache_folder(), now.date())
    blueprint = open_blueprint(bank_folder(), cache_folder())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "trainer.db"
        open_store(path, clock.now()).close()
        fill(path, attempts, now.date())
        count = practise(path, bank, now.date())
        with closing(file.connect(path)) as connection:
            taken = costs(lambda: prospects(blueprint, {}, bank, connection, now.date()), 20)
            known = prospects(blueprint, {}, bank, connection, now.date())
            told = known.readiness(now)
            print(f"{attempts} attempts and {count} tasks of the bank answered, as many cards")
            print(f"what is known read and composed: {taken}")
            print(f"readiness of seven sections: {costs(lambda: known.readiness(now), 20)}")
            print(f"kept: {costs(lambda: readiness_days.write(connection, now.toordinal(), told), 20)}")
    bank.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
