"""What a measured program says of itself at its first paint. Small: it is imported by the bare window too."""

import os
import sys
import time


def tell() -> None:
    """Say when the first paint was, what it took of the processor, and what is in memory; end here."""
    told = time.monotonic(), time.process_time()
    sys.stdout.write(f"{told[0]} {told[1]} {pss()}\n")
    sys.stdout.flush()
    os._exit(0)


def rest(window: object) -> None:
    """Let the program do what it does after the first paint, then close it and say what was in memory."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - measured

    def close() -> None:
        sys.stdout.write(f"0 0 {pss()}\n")
        sys.stdout.flush()
        window.close()  # type: ignore[attr-defined] # a QWidget

    QTimer.singleShot(3000, close)


def pss() -> int:
    """Return the proportional set size of this process in KiB, 0 where the system does not tell."""
    try:
        with open("/proc/self/smaps_rollup", encoding="ascii") as file:  # noqa: PTH123 - pathlib would count
            return next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
    except OSError:
        return 0
