"""Keeps a kiosk's window alive: starts it as a process of its own, and again when it dies or no longer beats.

The window's process writes a byte to its output several times a second. Nothing here loads Qt, and nothing a visitor
does reaches this process.
"""

import queue
import subprocess
import threading
import time
from collections.abc import Callable
from typing import IO

LEFT, AGAIN = 0, 3
"""How the window's process ends when the staff leaves, or restarts it; whatever else it ends with is a fault."""

FIRST_BEAT = 60.0
"""Seconds a start may take: the first one compiles the question bank."""
HANG = 4.0
"""Seconds without a beat after which a window counts as hung."""
FAULTS, WITHIN = 3, 30.0
"""So many faults in so many seconds, and the window is started out of service."""
_GLANCE = 0.2
_DYING = 2.0

Command = Callable[[bool], list[str]]
"""Returns the command of the window's process; True: out of service."""

Told = Callable[[str, int], None]
"""Hears what happens: `started`, `beating`, `hung`, `ended`, and the process's id."""


def _tell_nobody(_what: str, _process: int) -> None:
    """Let nobody hear."""


def supervise(
    command: Command,
    wipe: Callable[[], None],
    *,
    told: Told = _tell_nobody,
    stop: threading.Event | None = None,
    hang: float = HANG,
) -> None:
    """Run until the staff leaves or `stop` is set. `wipe` deletes what a visit left, after each end of the window."""
    stop = stop or threading.Event()
    faults: list[float] = []
    while not stop.is_set():
        now = time.monotonic()
        faults = [at for at in faults if now - at < WITHIN]
        code = _run(command(len(faults) >= FAULTS), told, stop, hang)
        wipe()
        if code == LEFT:
            return
        if code != AGAIN:
            faults.append(time.monotonic())
            if len(faults) > FAULTS:
                stop.wait(1.0)


def _run(command: list[str], told: Told, stop: threading.Event, hang: float) -> int | None:
    """Run the window's process to its end; return its exit code, None where it hung or was to stop."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)  # noqa: S603 - our own program
    told("started", process.pid)
    beats: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    assert process.stdout is not None  # noqa: S101 - for the type checker
    reader = threading.Thread(target=_read, args=(process.stdout, beats), daemon=True)
    reader.start()
    try:
        return _watch(process, beats, told, stop, hang)
    finally:
        process.kill()
        process.wait()
        reader.join()
        process.stdout.close()
        told("ended", process.pid)


def _watch(
    process: "subprocess.Popen[bytes]",
    beats: "queue.SimpleQueue[bytes]",
    told: Told,
    stop: threading.Event,
    hang: float,
) -> int | None:
    last, begun = time.monotonic(), False
    while not stop.is_set():
        try:
            beat = beats.get(timeout=_GLANCE)
        except queue.Empty:
            if time.monotonic() - last > (hang if begun else FIRST_BEAT):
                told("hung", process.pid)
                return None
            continue
        if not beat:
            try:
                return process.wait(_DYING)
            except subprocess.TimeoutExpired:
                return None
        if not begun:
            begun = True
            told("beating", process.pid)
        last = time.monotonic()
    return None


def _read(output: IO[bytes], beats: "queue.SimpleQueue[bytes]") -> None:
    """Pass on what the process writes; b"" at its end."""
    while beat := output.read(1):
        beats.put(beat)
    beats.put(b"")
