"""What an examination costs in its window: `python -m bench.exam [tasks …]`. One run of the real rooms."""

import logging
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from bench.bank import DAY, written
from naturalization_trainer.steady import keep_none_alive

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
keep_none_alive()

from PySide6.QtCore import QCoreApplication, QEvent, QObject  # noqa: E402 - the platform is said first
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from naturalization_trainer import paths  # noqa: E402
from naturalization_trainer.bank.cache import open_bank  # noqa: E402
from naturalization_trainer.bank.compiled import CompiledBank  # noqa: E402
from naturalization_trainer.clock import SystemClock  # noqa: E402
from naturalization_trainer.exam.assembly import Seen, assemble  # noqa: E402
from naturalization_trainer.exam.rules import open_blueprint  # noqa: E402
from naturalization_trainer.media.library import Library  # noqa: E402
from naturalization_trainer.store import file, views  # noqa: E402
from naturalization_trainer.store.engine import open_store  # noqa: E402
from naturalization_trainer.ui.examination import Examination, Supplies  # noqa: E402
from naturalization_trainer.ui.main_window import MainWindow  # noqa: E402
from naturalization_trainer.ui.notices import Notices  # noqa: E402
from naturalization_trainer.ui.rooms.briefing import BriefingRoom  # noqa: E402
from naturalization_trainer.ui.rooms.exam import ExamRoom  # noqa: E402
from naturalization_trainer.ui.theme import look  # noqa: E402

OPENINGS = 30
ROUNDS = 6
READING = 250
"""Milliseconds one spends on a task at the least: the next one is made ready meanwhile."""


class Took(NamedTuple):
    """What something took: seconds by the wall, seconds of the processor."""

    wall: float
    busy: float

    def __add__(self, other: object) -> "Took":
        return Took(self.wall + other.wall, self.busy + other.busy) if isinstance(other, Took) else NotImplemented


class Watch:
    """Measures from when it is made."""

    def __init__(self) -> None:
        self._wall, self._busy = time.perf_counter(), time.process_time()

    def took(self) -> Took:
        """Return what it has been since."""
        return Took(time.perf_counter() - self._wall, time.process_time() - self._busy)


class Painted(QObject):
    """Notes when a widget has been painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        self.is_done = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See the paint."""
        if event.type() == QEvent.Type.Paint:
            self.is_done = True
        return False

    def wait(self) -> None:
        """Let Qt work until it is painted."""
        while not self.is_done:
            QApplication.processEvents()
        self._widget.removeEventFilter(self)


class Bench:
    """The shipped bank with so many questions more, an empty store, and the window."""

    def __init__(self, home: Path, tasks: int) -> None:
        bank = written(home / "question_bank", tasks)
        shutil.copytree(paths.bank_folder(), bank, dirs_exist_ok=True)
        audio = paths.audio_folder()
        self.bank: CompiledBank = open_bank(bank, audio, home / "cache", DAY)
        self.clock = SystemClock()
        self.store = open_store(home / "trainer.db", self.clock.now())
        self.window = MainWindow()
        self.window.resize(1280, 720)
        self.blueprint = open_blueprint(bank, home / "cache")
        notices = Notices(logging.getLogger("bench"), "lv")
        self._seed = 0
        supplies = Supplies(
            store=self.store,
            blueprint=self.blueprint,
            pool=lambda: self.bank,
            seen=self._seen,
            clock=self.clock,
            notices=notices,
            bank_folder=bank,
            library=Library(audio),
            recordings=home / "recordings",
            scratch=home,
            seed=self._next_seed,
            devices=lambda: (None, None),
        )
        self.examination = Examination(self.window, supplies, self.window)
        self.window.show()
        QApplication.processEvents()

    def close(self) -> None:
        """Close all."""
        self.examination.put_away()
        self.window.close()
        self.store.close()
        self.bank.close()

    def opening(self, part: str) -> Took:
        """Return the seconds it takes to draw a paper, and from its beginning to the first task painted.

        Between the two the person reads what comes; that room is not counted.
        """
        watch = Watch()
        with self._seen() as seen:
            assemble(self.blueprint, self.bank, seed=self._next_seed(), profile="standard", day=DAY, seen=seen)
        drawn = watch.took()
        self.examination.ask(part, "standard", {})
        self._settle()
        room = self.window.room()
        if not isinstance(room, BriefingRoom):
            raise TypeError(type(room).__name__)
        watch = Watch()
        room.begin_asked.emit(part, room.phase())
        self._first_item().wait()
        took = drawn + watch.took()
        self._settle()
        return took

    def _first_item(self) -> Painted:
        room = self.window.room()
        view = room.view() if isinstance(room, ExamRoom) else None
        if view is None:
            raise TypeError(type(room).__name__)
        return Painted(view.frames[0].widget)

    def next_tasks(self) -> list[Took]:
        """Return the seconds from turning to each next task to its paint, a moment after the one before."""
        room = self.window.room()
        if not isinstance(room, ExamRoom):
            raise TypeError(type(room).__name__)
        times = []
        for item in room.items()[1:]:
            QTest.qWait(READING)
            self._settle()
            watch = Watch()
            room.go_to(item)
            self._first_item().wait()
            times.append(watch.took())
            self._settle()
        return times

    def _settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    @contextmanager
    def _seen(self) -> Iterator[Seen]:
        with closing(file.connect_reading(self.store.path)) as connection:
            yield views.LatelySeen(connection)

    def _next_seed(self) -> int:
        self._seed += 1
        return self._seed


def measure(tasks: int) -> None:
    """Print the rows for a bank of so many questions."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        bench = Bench(Path(home), tasks)
        openings: dict[str, list[Took]] = {"knowledge": [], "language_written": []}
        turns: list[Took] = []
        for number in range(OPENINGS):
            for part, times in openings.items():
                times.append(bench.opening(part))
                if number < ROUNDS:
                    turns += bench.next_tasks()
        bench.close()
    for part, times in openings.items():
        print(f"{tasks:>7} tasks  opening {part:<17} {spread(times)}")
    print(f"{tasks:>7} tasks  {len(turns)} times the next task     {spread(turns)}")


def spread(times: list[Took]) -> str:
    """Return median and 99th percentile in milliseconds, by the wall and of the processor."""
    said = []
    for name, values in (("wall", [each.wall for each in times]), ("processor", [each.busy for each in times])):
        middle, last = statistics.median(values), statistics.quantiles(values, n=100)[-1]
        said.append(f"{name}: median {middle * 1000:5.1f} ms, p99 {last * 1000:5.1f} ms")
    return "   ".join(said)


def main() -> None:
    """Run."""
    application = QApplication(sys.argv[:1])
    look.apply(application, "light", 100)
    for tasks in [int(word) for word in sys.argv[1:]] or [1_000, 10_000, 100_000]:
        measure(tasks)


if __name__ == "__main__":
    main()
