"""What may be loaded before the first paint, asked of a fresh interpreter."""

import subprocess
import sys

import pytest

ALLOWED = {
    "PySide6",
    "shiboken6",
    "shibokensupport",
    "signature_bootstrap",
    "platformdirs",
    "naturalization_trainer",
}
"""Packages from outside the standard library; msgspec may be, and is not."""
QT = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}

_RUN = """
import os, sys
before = set(sys.modules)
from naturalization_trainer.ui.main_window import MainWindow
first = MainWindow.__init__
def init(self, *args, **named):
    first(self, *args, **named)
    self.painted.connect(lambda: done(self))
MainWindow.__init__ = init
def done(window):
    print(window._furnished, *sorted(set(sys.modules) - before), flush=True)
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, window.close)
from naturalization_trainer.cli import main
main(["--language", "lv"])
"""


def start() -> tuple[bool, set[str]]:
    """Start the program, close it after the first paint; return whether home was built by then, and what was loaded."""
    done = subprocess.run([sys.executable, "-c", _RUN], check=True, capture_output=True, text=True)
    furnished, *modules = done.stdout.split()
    return furnished == "True", set(modules)


@pytest.mark.parametrize("starts", [1, 2])
def test_only_these_are_loaded_before_the_first_paint(starts: int) -> None:
    for number in range(starts):
        furnished, modules = start()
        assert furnished == (number == 0), "the second start shows the picture of home first"
    packages = {module.split(".")[0] for module in modules} - set(sys.stdlib_module_names)
    ours = {package for package in packages if not package.startswith(("_", "encodings"))}
    assert ours <= ALLOWED
    assert {module for module in modules if module.startswith("PySide6.Qt")} <= QT
    assert not {module for module in modules if module.startswith("naturalization_trainer.bank")}


_REST = """
import sys
from PySide6.QtCore import QTimer
from naturalization_trainer.program import Program
opened = Program.open
def open_and_rest(self):
    opened(self)
    self.timer = QTimer(self, interval=20)
    self.timer.timeout.connect(lambda: rest(self))
    self.timer.start()
def rest(program):
    if program.background.is_idle:
        print(*sorted(sys.modules), flush=True)
        program.timer.stop()
        from PySide6.QtWidgets import QApplication
        QApplication.closeAllWindows()
Program.open = open_and_rest
from naturalization_trainer.cli import main
main([])
"""


def test_nothing_is_opened_at_home_that_nobody_needs() -> None:
    start()
    done = subprocess.run([sys.executable, "-c", _REST], check=True, capture_output=True, text=True)
    assert not set(done.stdout.split()) & {"sqlalchemy", "alembic", "numpy", "PySide6.QtMultimedia"}
