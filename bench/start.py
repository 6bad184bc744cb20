"""What a start costs, and what home holds in memory: `python -m bench.start [attempts]`. Ratios to a bare window."""

import datetime
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from bench.store import fill
from naturalization_trainer import opening, paths
from naturalization_trainer.clock import SystemClock
from naturalization_trainer.learning.readiness import Readiness
from naturalization_trainer.options import CHOICES, Options
from naturalization_trainer.store import file, known, readiness_days
from naturalization_trainer.store.engine import open_store
from naturalization_trainer.store.profiles import People

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 15
WARM_UPS = 2

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from bench.first_paint import tell
class Window(QWidget):
    told = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.told:
            self.told = True
            QTimer.singleShot(0, done)
def done():
    tell()
application = QApplication(["bare"])
window = Window()
if "label" in sys.argv:
    label = QLabel("Labdien!", window)
window.resize(1180, 820)
window.show()
application.exec()
"""

PROGRAM = """
import sys
from naturalization_trainer.ui.main_window import MainWindow
from bench.first_paint import rest, tell
first = MainWindow.__init__
def init(self, *args, **named):
    first(self, *args, **named)
    self.painted.connect(lambda: rest(self) if "rest" in sys.argv else tell())
MainWindow.__init__ = init
from naturalization_trainer.cli import main
main([])
"""


def run(code: str, *words: str, home: Path) -> tuple[float, float, int]:
    """Run a program; return seconds to its first paint, seconds of processor until then, KiB."""
    own = {"NATURALIZATION_TRAINER_HOME": str(home), "PYTHONPYCACHEPREFIX": str(home / "bytecode")}
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(home / "tree"), **own}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, *words], env=environ, check=True, capture_output=True, text=True, cwd=home
    )
    painted, processor, kib = done.stdout.split()[-3:]
    return float(painted) - began, float(processor), int(kib)


def forget_pictures(home: Path) -> None:
    """Delete the pictures of home, as a change of any figure would make them useless."""
    for picture in home.rglob("home-*.ppm"):
        picture.unlink()


def tell(path: Path, today: datetime.date) -> None:
    """Keep a readiness of these answers, as whoever practised left it."""
    told = [Readiness(section=section, chance=0.7, low=0.5, high=0.9) for section in ("reading", "constitution")]
    with closing(file.connect(path)) as connection:
        foreseen = f"{known.last_attempt(connection)} {' '.join(Options()[name] for name in CHOICES)}"
        readiness_days.write(connection, today.toordinal(), told, foreseen)


def main(attempts: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        os.environ["NATURALIZATION_TRAINER_HOME"] = folder
        clock = SystemClock()
        person = People(paths.data_folder()).create(clock.now(), "Anna")
        open_store(person.path, clock.now()).close()
        fill(person.path, attempts, clock.now().date())
        tell(person.path, clock.now().date())
        for package in ("naturalization_trainer", "bench"):
            shutil.copytree(ROOT / package, home / "tree" / package, ignore=shutil.ignore_patterns("__pycache__"))
        for folder_beside in ("question_bank", "audio"):
            (home / "tree" / folder_beside).symlink_to(ROOT / folder_beside)
        opening.compile_bank(paths.bank_folder(), paths.audio_folder(), paths.cache_folder(), clock.now().date())
        for _ in range(WARM_UPS):
            run(PROGRAM, "rest", home=home)
            run(BARE, home=home)
        _print(home, attempts)


def _print(home: Path, attempts: int) -> None:
    took: dict[str, list[tuple[float, float, int]]] = {"bare": [], "label": [], "picture": [], "built": [], "rest": []}
    for _ in range(ROUNDS):
        took["bare"].append(run(BARE, home=home))
        took["label"].append(run(BARE, "label", home=home))
        took["picture"].append(run(PROGRAM, home=home))
        pictures = {path: path.read_bytes() for path in home.rglob("home-*.ppm")}
        forget_pictures(home)
        took["built"].append(run(PROGRAM, home=home))
        for path, content in pictures.items():
            path.write_bytes(content)
    took["rest"] = [run(PROGRAM, "rest", home=home) for _ in range(3)]
    rows = {
        "a bare window": "bare",
        "a bare window with a line of text": "label",
        "home, as it was left": "picture",
        "home, a figure changed": "built",
    }
    wall, processor = (statistics.median(run[place] for run in took["bare"]) for place in (0, 1))
    print(f"{attempts} attempts, {ROUNDS} rounds in turn, medians")
    for name, key in rows.items():
        own = [statistics.median(run[place] for run in took[key]) for place in (0, 1)]
        print(f"{name:36} {own[0] * 1000:4.0f} ms {own[0] / wall:5.2f} x   processor {own[1] / processor:5.2f} x")
    bare = statistics.median(run[2] for run in took["bare"])
    for name, key in (*rows.items(), ("home, at rest", "rest")):
        kib = statistics.median(run[2] for run in took[key])
        print(f"{name:36} {kib / 1024:6.1f} MiB {kib / bare:5.2f} x")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
