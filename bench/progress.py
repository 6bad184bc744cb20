"""What the progress room costs: `python -m bench.progress [attempts [cards]]`. The real program, from the press on."""

import datetime
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from bench.bank import written
from bench.exam import Painted, Took, Watch
from bench.store import fill
from naturalization_trainer.steady import keep_none_alive

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
keep_none_alive()

from PySide6.QtCore import QCoreApplication, QEvent  # noqa: E402 - the platform is said first
from PySide6.QtWidgets import QApplication  # noqa: E402

from naturalization_trainer import paths  # noqa: E402
from naturalization_trainer.app import App  # noqa: E402
from naturalization_trainer.clock import SystemClock  # noqa: E402
from naturalization_trainer.folders import Folders  # noqa: E402
from naturalization_trainer.learning.progress import MARKED_LETTERS  # noqa: E402
from naturalization_trainer.store import file  # noqa: E402
from naturalization_trainer.store import progress as stored  # noqa: E402
from naturalization_trainer.store.engine import open_store  # noqa: E402
from naturalization_trainer.store.profiles import People  # noqa: E402
from naturalization_trainer.tour.progress_samples import PROGRESS  # noqa: E402
from naturalization_trainer.ui.progress.sheet import write_sheet  # noqa: E402
from naturalization_trainer.ui.rooms.progress import ProgressRoom  # noqa: E402

ROUNDS = 25
TASKS = 10_000
DAYS = 3 * 365
JUDGED = ("listening", "reading", "anthem", "history_culture", "constitution")


def main(attempts: int = 1_000_000, cards: int = 10_000) -> None:
    """Fill a person's file, then enter the room again and again."""
    application = QApplication(["bench"])
    clock = SystemClock()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        bank = written(home / "question_bank", TASKS)
        shutil.copytree(paths.bank_folder(), bank, dirs_exist_ok=True)
        folders = Folders(home / "data", home / "cache", bank, paths.audio_folder())
        people = People(folders.data)
        person = people.create(clock.now(), "Anna")
        people.remember(person)
        open_store(person.path, clock.now()).close()
        today = clock.now().astimezone().date()
        fill(person.path, attempts, today)
        app = App(application, folders, clock, language="lv")
        app.window.resize(1280, 720)
        app.show()
        app.program.when_open(app.program.refresh)
        while app.program.store is None or app.program.blueprint is None or not app.program.background.is_idle:
            application.processEvents()
        practised(person.path, list(app.program.bank.places()), cards, today)
        print(f"{attempts:,} attempts, {cards:,} cards, bank of {len(app.program.bank.places()):,} tasks")
        measure(app)
        app.window.close()


def practised(path: Path, items: list[str], cards: int, today: datetime.date) -> None:
    """Write what three years of practice leave besides attempts."""
    chance = random.Random(1)  # noqa: S311 - figures, no secret
    now = datetime.datetime.now(datetime.UTC)
    days = range(today.toordinal() - DAYS, today.toordinal() + 1)
    with closing(file.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        told = '{{"section":"{}","chance":{},"low":0.4,"high":0.9}}'
        connection.executemany(
            "INSERT OR REPLACE INTO readiness_days VALUES (?, ?, ?)",
            ((day, section, told.format(section, chance.random())) for day in days for section in JUDGED),
        )
        connection.executemany("INSERT INTO practice_days VALUES (?, ?)", ((day, 60.0 * (day % 30)) for day in days))
        rows = ((day, "entry", one, typed, 3) for day in days for one in MARKED_LETTERS for typed in (one, "a", "x"))
        connection.executemany("INSERT INTO letter_slips VALUES (?, ?, ?, ?, ?)", rows)
        for number, item in enumerate(chance.sample(items, min(cards, len(items)))):
            last = (now - datetime.timedelta(days=chance.uniform(0, 60))).isoformat()
            card = (
                f'{{"item":"{item}","meaning":"{number}","stage":"known","stability":{chance.uniform(1, 90)},'
                f'"difficulty":5.0,"due":"{last}","last":"{last}","reviews":4}}'
            )
            connection.execute("INSERT INTO cards VALUES (?, ?, ?)", (str(number), item, card))
        connection.execute("COMMIT")


def measure(app: App) -> None:
    """Print what entering costs, whole and in its pieces."""
    app.lobby.show_progress()
    settle()
    app.lobby.go_home()
    settle()
    whole = []
    for _ in range(ROUNDS):
        watch = Watch()
        app.lobby.show_progress()
        room = app.window.room()
        if not isinstance(room, ProgressRoom):
            raise TypeError(room)
        Painted(room.page).wait()
        whole.append(watch.took())
        settle()
        app.lobby.go_home()
        settle()
    show("the whole room, pressed to painted", whole)
    progressing = app.lobby.progressing
    person = app.program.person
    if progressing is None or person is None:
        raise TypeError(progressing)
    today = app.program.today.toordinal()
    with closing(file.connect_reading(person.path)) as connection:
        show("the file read", again(lambda: stored.read(connection, today - 112, today - 56, today - 365)))
    show("all figures (the file read, recalls, letters)", again(progressing.figures))
    with tempfile.TemporaryDirectory() as folder:
        sheet = Path(folder) / "sheet.pdf"
        show("the printed sheet", again(lambda: write_sheet(sheet, PROGRESS, lambda _s, topic, _l: topic, "lv")))


def again(action: Callable[[], object]) -> list[Took]:
    """Measure an action a few times."""
    found = []
    for _ in range(ROUNDS):
        watch = Watch()
        action()
        found.append(watch.took())
    return found


def show(name: str, took: list[Took]) -> None:
    """Print the medians."""
    wall, busy = (statistics.median(times) * 1000 for times in zip(*took, strict=True))
    print(f"{name:<48} {wall:7.1f} ms, {busy:6.1f} of the processor")


def settle() -> None:
    """Let Qt finish what follows."""
    for _ in range(10):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    begun = time.perf_counter()
    main(*map(int, sys.argv[1:]))
    print(f"{time.perf_counter() - begun:.0f} s in all")
