"""Leads through the stops in every look and language, takes the pictures, and tells what is wrong."""

import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from naturalization_trainer.app import App
from naturalization_trainer.clock import Clock
from naturalization_trainer.folders import Folders
from naturalization_trainer.tour.fit import misfits
from naturalization_trainer.tour.stop import Stop
from naturalization_trainer.tour.untranslated import Untranslated

SETTLING = 25
"""Turns of the event loop until timers, layouts and deletions that follow from one another are done."""
PATIENCE = 120_000
"""Milliseconds to wait for the program to open: a new bank is compiled first."""


class Plan(NamedTuple):
    """What to show: themes, languages, text sizes in percent, window sizes in pixels, the stops."""

    themes: tuple[str, ...]
    languages: tuple[str, ...]
    percents: tuple[int, ...]
    sizes: tuple[tuple[int, int], ...]
    stops: tuple[Stop, ...]


class Tour:
    """One run of the program, walked through. `say` is told each problem as it is found."""

    def __init__(
        self, application: QApplication, folders: Folders, clock: Clock, out: Path, say: Callable[[str], None]
    ) -> None:
        self._out = out
        self._say = say
        self._problems = 0
        self._pictures = 0
        self._is_open = False
        self._saving = ThreadPoolExecutor(1)
        self._untranslated = Untranslated()
        application.installTranslator(self._untranslated)
        self._app = App(application, folders, clock, language="lv")

    def walk(self, plan: Plan) -> int:
        """Walk the plan; return how many problems were found."""
        self._app.show()
        self._app.program.when_open(self._opened)
        self._wait_until(lambda: self._is_open and self._app.program.background.is_idle)
        for theme in plan.themes:
            for language in plan.languages:
                for percent in plan.percents:
                    options = {"theme": theme, "language": language, "text_size": str(percent)}
                    self._untranslated.listening = language != "en"
                    self._app.program.set_options(options)
                    for size in plan.sizes:
                        self._app.window.resize(*size)
                        self._walk(plan, f"{theme}-{language}-{percent}-{size[0]}x{size[1]}")
        for text in self._untranslated.found:
            self._report(f"no translation: {text}")
        self._app.window.close()
        self._saving.shutdown()
        return self._problems

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take what nobody caught as a problem, with its trace."""
        self._report("".join(traceback.format_exception(kind, error, trace)).rstrip())

    def _opened(self) -> None:
        self._is_open = True

    @property
    def pictures(self) -> int:
        """How many pictures were taken."""
        return self._pictures

    def _walk(self, plan: Plan, look: str) -> None:
        """Visit every stop, each from home."""
        for stop in plan.stops:
            self._app.lobby.go_home()
            stop.go(self._app)
            self._take(look, stop.name)

    def _take(self, look: str, name: str) -> None:
        """Take the picture of what stands there, and tell what does not fit."""
        self._settle()
        folder = self._out / look
        folder.mkdir(parents=True, exist_ok=True)
        picture = self._app.window.grab().toImage()
        self._saving.submit(picture.save, str(folder / f"{name}.png"))
        self._pictures += 1
        for misfit in misfits(self._app.window):
            self._report(f"{look}/{name}: {misfit}")

    def _report(self, problem: str) -> None:
        self._problems += 1
        self._say(problem)

    def _settle(self) -> None:
        """Let everything be laid out and painted that was asked for."""
        for _ in range(SETTLING):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _wait_until(self, done: Callable[[], bool]) -> None:
        timer = QElapsedTimer()
        timer.start()
        while not done() and timer.elapsed() < PATIENCE:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
