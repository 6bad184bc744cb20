"""The one door for slow work off the window's thread. Work gets no widgets; what it gives comes back by signal."""

import gc
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot


class Job(QObject):
    """One piece of work under way. done(object): what it returned; failed(object): the exception it raised."""

    done = Signal(object)
    failed = Signal(object)


class _Run(QRunnable):
    def __init__(self, work: Callable[[], Any], ended: Callable[[Any, BaseException | None], None]) -> None:
        super().__init__()
        self._work = work
        self._ended = ended

    def run(self) -> None:
        """Do the work on a thread of the pool. Garbage waits meanwhile: no widget may be collected here."""
        collects = gc.isenabled()
        gc.disable()
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - whatever it is travels to the window's thread
            self._ended(None, error)
        else:
            self._ended(result, None)
        finally:
            if collects:
                gc.enable()


class Background(QObject):
    """Runs work one piece after another on one thread, in order, so that a database has one slow reader at most."""

    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._jobs: dict[int, Job] = {}
        self._count = 0
        self._closed = threading.Event()
        self._ended.connect(self._deliver)

    def start(self, work: Callable[[], Any]) -> Job:
        """Begin a piece of work; connect to the job's signals at once."""
        number = self._count
        self._count += 1
        job = Job(self)
        self._jobs[number] = job

        def ended(result: Any, error: BaseException | None) -> None:
            if not self._closed.is_set():
                self._ended.emit(number, result, error)

        self._pool.start(_Run(work, ended))
        return job

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._jobs

    def close(self) -> None:
        """Drop what has not begun, wait for what has, deliver nothing more."""
        self._closed.set()
        self._pool.clear()
        self._pool.waitForDone()
        self._jobs.clear()

    @Slot(int, object, object)
    def _deliver(self, number: int, result: Any, error: BaseException | None) -> None:
        job = self._jobs.pop(number, None)
        if job is None:
            return
        if error is None:
            job.done.emit(result)
        else:
            job.failed.emit(error)
        job.deleteLater()
