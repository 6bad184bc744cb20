"""What the bank costs: `python -m bench.bank [tasks …]`. Every ratio is taken in one run."""

import datetime
import os
import random
import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import yaml

from naturalization_trainer.bank import compiler, schema  # noqa: F401 - a program that runs has them loaded
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.compiled import CompiledBank

DAY = datetime.date(2026, 3, 2)
A_FILE = 100
ROUNDS = 5
LONG_AGO = 1_700_000_000
TEXT = (
    "Saeima Satversme prezidents deputāts vēlēšanas likums tauta valsts karogs himna pilsonis tiesības pienākums tiesa "
    "ministrs valdība budžets balsojums referendums pašvaldība robeža novads Rīga Daugava Gauja svētki dziesma vēsture"
)
WORDS = TEXT.split()
TASK = """\
  - id: con-{name}
    status: second_read
    difficulty: {difficulty}
    type: single_choice
    prompt: {prompt} {name}?
    answer: {answer}
    distractors:
      - {first} a
      - {second} b
      - {third} c
    explanation:
      lv: Vēlēt var pilntiesīgi pilsoņi, kuri vēlēšanu dienā ir sasnieguši 18 gadu vecumu.
      ru: Голосовать могут полноправные граждане, которым в день выборов исполнилось 18 лет.
      en: Full citizens who have reached 18 on election day may vote. {prompt}
    source: {{act: Satversme, article: {article}}}
{extra}"""


def written(folder: Path, tasks: int) -> Path:
    """Write a bank of so many questions of about 730 bytes, a hundred to a file."""
    chance = random.Random(1)  # noqa: S311 - the same bank every time
    for number in range(0, tasks, A_FILE):
        section = ("constitution", "history_culture")[number // A_FILE % 2]
        path = folder / section / f"topic-{number // A_FILE:04}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        head = f"section: {section}\ntopic: {path.stem}\ntitle: {{lv: Temats, ru: Тема, en: Topic}}\ntasks:\n"
        path.write_text(head + "".join(_task(number + place, chance) for place in range(A_FILE)), encoding="utf-8")
        _settle(path)
    return folder


def _task(number: int, chance: random.Random) -> str:
    extra = ""
    if number % 20 == 0:
        extra += f"    enemies: [con-{number + 1:06}]\n"
    if number % 50 == 0:
        extra += "    valid: {from: 2020-01-01, until: 2025-12-31}\n"
    return TASK.format(
        name=f"{number:06}",
        difficulty=chance.randrange(1, 4),
        prompt=" ".join(chance.choices(WORDS, k=6)),
        answer=" ".join(chance.choices(WORDS, k=2)),
        first=" ".join(chance.choices(WORDS, k=2)),
        second=" ".join(chance.choices(WORDS, k=2)),
        third=" ".join(chance.choices(WORDS, k=2)),
        article=chance.randrange(1, 81),
        extra=extra,
    )


def _settle(path: Path) -> None:
    """Let a file look as if it had been written long ago."""
    os.utime(path, (LONG_AGO, LONG_AGO))


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds something takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


class Bench:
    """A bank in a folder of its own, and what is done with it."""

    def __init__(self, home: Path, tasks: int) -> None:
        self.bank = written(home / "question_bank", tasks)
        self.audio, self.cache = home / "audio", home / "cache"
        self.files = sorted(self.bank.rglob("*.yaml"))
        self.tasks = tasks
        self._touched = 0

    def events(self) -> None:
        """Let libyaml read everything and give its events: the floor."""
        for path in self.files:
            for _ in yaml.parse(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader):
                pass

    def opened(self) -> CompiledBank:
        """Open the bank."""
        return open_bank(self.bank, self.audio, self.cache, DAY)

    def check(self) -> None:
        """Do what `bank check` does before it prints."""
        with closing(self.opened()) as bank:
            assert not bank.problems  # noqa: S101 - a bench of a broken bank measures something else
            assert sum(bank.statuses().values()) == self.tasks  # noqa: S101

    def check_all_new(self) -> None:
        """Check a bank never seen before."""
        shutil.rmtree(self.cache, ignore_errors=True)
        self.check()

    def change_one(self) -> None:
        """Change one question of one file."""
        self._touched += 1
        path = self.files[self._touched * 37 % len(self.files)]
        path.write_text(path.read_text(encoding="utf-8").replace("en: Full", "en: All", 1), encoding="utf-8")
        _settle(path)

    def counts(self) -> None:
        """Open the bank and count what can be drawn, topic by topic: what the start needs."""
        with closing(self.opened()) as bank:
            for section in ("constitution", "history_culture"):
                assert bank.topics(section, "question", DAY)  # noqa: S101


def drawing(bank: CompiledBank, chance: random.Random) -> None:
    """Draw eighteen questions by topic, with their enemies, and read them."""
    for section, wanted in (("constitution", 8), ("history_culture", 10)):
        topics = bank.topics(section, "question", DAY)
        for _ in range(wanted):
            topic, count = chance.choice(topics)
            bank.task(bank.candidate(section, "question", topic, chance.randrange(count), DAY).task)


def measured(tasks: int) -> list[str]:
    """Measure one size; return its column."""
    with tempfile.TemporaryDirectory() as home:
        bench = Bench(Path(home), tasks)
        pairs = [(timed(bench.events), timed(bench.check_all_new)) for _ in range(ROUNDS if tasks <= 10_000 else 2)]
        nothing = [timed(bench.check) for _ in range(4 * ROUNDS)]
        one = []
        for _ in range(2 * ROUNDS):
            bench.change_one()
            one.append(timed(bench.check))
        counts = [timed(bench.counts) for _ in range(4 * ROUNDS)]
        chance = random.Random(2)  # noqa: S311
        with closing(bench.opened()) as bank:
            draws = [timed(lambda: drawing(bank, chance)) for _ in range(50)]
            ids = chance.sample(bank.task_ids(), 500)
            reads = timed(lambda: [bank.task(task_id) for task_id in ids]) / len(ids)
        ratio = statistics.median(check / events for events, check in pairs)
        events, check = (statistics.median(column) for column in zip(*pairs, strict=True))
        (cache,) = bench.cache.glob("*.sqlite")
        return [
            f"{events:.2f} s",
            f"**{ratio:.2f} x** ({check:.2f} s)",
            f"**{1000 * statistics.median(nothing):.1f} ms**",
            f"**{1000 * statistics.median(one):.0f} ms**",
            f"{1000 * statistics.median(counts):.1f} ms",
            f"{1000 * statistics.median(draws):.2f} ms",
            f"{1e6 * reads:.0f} µs",
            f"{cache.stat().st_size / 1e6:.1f} MB",
            f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB",
        ]


ROWS = (
    "libyaml's events alone",
    "check, all new (target ≤ 1.6 x events at 10,000)",
    "check, nothing changed (≤ 10 ms at 10,000)",
    "check, one file changed (≤ 50 ms at 10,000)",
    "open and count every topic",
    "draw 18 by topic and read them",
    "read one task",
    "compiled file",
    "memory of the process, at most",
)


def main(arguments: list[str]) -> None:
    """Print the table."""
    sizes = [int(argument) for argument in arguments] or [1_000, 10_000, 100_000]
    columns = [measured(size) for size in sizes]
    print(f"| | {' | '.join(f'{size:,} tasks' for size in sizes)} |")
    print("|---" * (len(sizes) + 1) + "|")
    for row, *cells in zip(ROWS, *columns, strict=True):
        print(f"| {row} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main(sys.argv[1:])
