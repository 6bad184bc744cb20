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

    def opening(self, part: str) -> float:
        """Return the seconds it takes to draw a paper, and from its beginning to the first task painted.

        Between the two the person reads what comes; that room is not counted.
        """
        started = time.perf_counter()
        with self._seen() as seen:
            assemble(self.blueprint, self.bank, seed=self._next_seed(), profile="standard", day=DAY, seen=seen)
        drawn = time.perf_counter() - started
        self.examination.ask(part, "standard", {})
        self._settle()
        room = self.window.room()
        if not isinstance(room, BriefingRoom):
            raise TypeError(type(room).__name__)
        started = time.perf_counter()
        room.begin_asked.emit(part, room.phase())
        self._first_item().wait()
        took = drawn + time.perf_counter() - started
        self._settle()
        return took

    def _first_item(self) -> Painted:
        room = self.window.room()
        view = room.view() if isinstance(room, ExamRoom) else None
        if view is None:
            raise TypeError(type(room).__name__)
        return Painted(view.frames[0].widget)

    def next_tasks(self) -> list[float]:
        """Return the seconds from turning to each next task to its paint, a moment after the one before."""
        room = self.window.room()
        if not isinstance(room, ExamRoom):
            raise TypeError(type(room).__name__)
        times = []
        for item in room.items()[1:]:
            QTest.qWait(READING)
            self._settle()
            started = time.perf_counter()
            room.go_to(item)
            self._first_item().wait()
            times.append(time.perf_counter() - started)
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
        openings: dict[str, list[float]] = {"knowledge": [], "language_written": []}
        turns: list[float] = []
        for number in range(OPENINGS):
            for part, times in openings.items():
                times.append(bench.opening(part))
                if number < ROUNDS:
                    turns += bench.next_tasks()
        bench.close()
    for part, times in openings.items():
        first, *others = times
        print(
            f"{tasks:>7} tasks  opening {part:<17} median {statistics.median(others) * 1000:6.1f} ms, "
            f"p95 {statistics.quantiles(others, n=20)[-1] * 1000:6.1f} ms, the very first {first * 1000:6.1f} ms"
        )
    hundredths = statistics.quantiles(turns, n=100)
    print(
        f"{tasks:>7} tasks  next task of {len(turns)}: median {statistics.median(turns) * 1000:5.1f} ms, "
        f"p99 {hundredths[-1] * 1000:5.1f} ms, at most {max(turns) * 1000:5.1f} ms"
    )


def main() -> None:
    """Run."""
    application = QApplication(sys.argv[:1])
    look.apply(application, "light", 100)
    for tasks in [int(word) for word in sys.argv[1:]] or [1_000, 10_000, 100_000]:
        measure(tasks)


if __name__ == "__main__":
    main()
