"""The supervisor: whatever happens to the window's process, there is soon another."""

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from naturalization_trainer.kiosk.supervisor import AGAIN, LEFT, supervise
from naturalization_trainer.kiosk.visit import Visits, places
from tests.kiosk.samples import config, written

BEATING = "import sys, time\nwhile True:\n    sys.stdout.write('.')\n    sys.stdout.flush()\n    time.sleep(0.1)"
SOON = 3.0
"""Seconds in which the welcome has to be back."""


class Watched:
    """A supervisor on a thread, and what it told."""

    def __init__(self, command: Callable[[bool], list[str]], hang: float = 1.0) -> None:
        self.wiped = 0
        self._told: queue.SimpleQueue[tuple[str, int]] = queue.SimpleQueue()
        self._stop = threading.Event()
        keywords = {"told": lambda *what: self._told.put(what), "stop": self._stop, "hang": hang}
        self._thread = threading.Thread(target=supervise, args=(command, self._wipe), kwargs=keywords)
        self._thread.start()

    def _wipe(self) -> None:
        self.wiped += 1

    def wait_for(self, wanted: str, within: float = 60) -> int:
        """Wait until something is told; return the process's id."""
        until = time.monotonic() + within
        while True:
            what, process = self._told.get(timeout=max(0.01, until - time.monotonic()))
            if what == wanted:
                return process

    def end(self) -> None:
        self._stop.set()
        self._thread.join(30)
        assert not self._thread.is_alive()

    def wait_for_end(self) -> None:
        self._thread.join(30)


Start = Callable[[Callable[[bool], list[str]]], Watched]


@pytest.fixture
def start() -> Iterator[Start]:
    running: list[Watched] = []

    def begin(command: Callable[[bool], list[str]]) -> Watched:
        running.append(Watched(command))
        return running[-1]

    yield begin
    for each in running:
        each.end()


def script(text: str) -> Callable[[bool], list[str]]:
    return lambda _broken: [sys.executable, "-c", text]


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
def test_killed_or_hung_it_is_there_again(start: Start, blow: signal.Signals) -> None:
    watched = start(script(BEATING))
    first = watched.wait_for("beating")
    os.kill(first, blow)
    second = watched.wait_for("beating", within=SOON)
    assert second != first
    assert watched.wiped == 1
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


def test_when_the_staff_leaves_it_ends(start: Start) -> None:
    watched = start(script(f"raise SystemExit({LEFT})"))
    watched.wait_for_end()
    assert watched.wiped == 1


def test_when_the_staff_restarts_it_begins_again(start: Start) -> None:
    watched = start(script(f"raise SystemExit({AGAIN})"))
    for _ in range(6):
        watched.wait_for("started")


def test_after_several_faults_it_is_out_of_service(start: Start) -> None:
    asked: list[bool] = []

    def command(broken: bool) -> list[str]:
        asked.append(broken)
        return script(BEATING if broken else "raise SystemExit(1)")(broken)

    start(command).wait_for("beating")
    assert asked == [False, False, False, True]


def real(path: Path) -> Callable[[bool], list[str]]:
    verb = [sys.executable, "-m", "naturalization_trainer", "kiosk", "--config", str(path)]
    return lambda broken: [*verb, "--window", "closed" if broken else "open"]


def test_the_kiosk_itself_is_back_after_a_kill(start: Start, tmp_path: Path) -> None:
    """The beats begin when the window has been shown: from the kill to the next one the welcome is back."""
    path = written(tmp_path)
    folder = config(tmp_path).folder
    watched = start(real(path))
    first = watched.wait_for("beating")
    left = next(place for place in places(folder) if place.is_dir())
    (left / "visit-of-somebody").mkdir()
    (left / "visit-of-somebody" / "letter").write_text("MARKER", encoding="utf-8")
    os.kill(first, signal.SIGKILL)
    watched.wait_for("beating", within=SOON)
    assert not (left / "visit-of-somebody").exists()
    watched.end()
    Visits(places(folder), folder / "cache").clear()


def test_broken_settings_show_a_window_out_of_service(start: Start, tmp_path: Path) -> None:
    start(real(written(tmp_path, "nonsense: yes\n"))).wait_for("beating")


def test_the_system_ends_it(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "naturalization_trainer", "kiosk", "--config", str(written(tmp_path))]
    running = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert running.stderr is not None
    assert "kiosk.yaml" in running.stderr.readline()
    counts = config(tmp_path).counts_file
    until = time.monotonic() + 60
    while not counts.exists() and time.monotonic() < until:
        os.sched_yield()
    running.terminate()
    assert running.wait(20) == 0
    running.stderr.close()
