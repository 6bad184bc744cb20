"""A visitor who types, in a process that is then killed: `python -m tests.kiosk.crashing FOLDER MARKER`.

Prints a line when the marker stands in the visit's files, and waits to be killed.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from naturalization_trainer import paths
from naturalization_trainer.clock import SystemClock
from naturalization_trainer.folders import Folders
from naturalization_trainer.kiosk.visit import Visits, places
from naturalization_trainer.steady import keep_none_alive
from naturalization_trainer.store.drafts import Drafts
from naturalization_trainer.ways.kiosk import Kiosk
from tests.kiosk.samples import config


def main(folder: Path, marker: str) -> None:
    """Begin a visit and type."""
    keep_none_alive()
    application = QApplication([])
    settings = config(folder)
    visits = Visits(places(settings.folder, {}), settings.folder / "cache")
    folders = Folders(settings.folder, settings.folder / "cache", paths.bank_folder(), paths.audio_folder())
    kiosk = Kiosk(application, settings, folders, SystemClock(), visits)
    kiosk.window.show()
    kiosk.start()
    kiosk.welcome.buttons["en"].click()
    visiting = kiosk.visiting
    assert visiting is not None

    def type_on() -> None:
        store = visiting.program.store
        assert store is not None
        Drafts(store, kiosk._clock).put("letter", marker)
        sys.stdout.write("typed\n")
        sys.stdout.flush()

    visiting.program.when_open(lambda: QTimer.singleShot(0, type_on))
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
