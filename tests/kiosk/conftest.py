"""A kiosk that runs on a small bank, with nobody's own files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from naturalization_trainer import paths
from naturalization_trainer.folders import Folders
from naturalization_trainer.kiosk.visit import Visits, places
from naturalization_trainer.testing import FakeClock
from naturalization_trainer.ways.kiosk import Kiosk
from tests.kiosk.samples import config
from tests.ui.conftest import _nothing_leaks, clock, worn  # noqa: F401 - fixtures of the screens

SIZE = (1080, 1920)


@pytest.fixture
def visits(tmp_path: Path) -> Visits:
    """Give the folders of visits."""
    settings = config(tmp_path)
    return Visits(places(settings.folder, {}), settings.folder / "cache")


@pytest.fixture
def kiosk(
    worn: QApplication,  # noqa: F811 - as above
    clock: FakeClock,  # noqa: F811
    visits: Visits,
    qtbot: QtBot,
    tmp_path: Path,
) -> Iterator[Kiosk]:
    """Give a kiosk at its welcome, on the bank that is shipped."""
    settings = config(tmp_path)
    folders = Folders(settings.folder, paths.cache_folder(), paths.bank_folder(), paths.audio_folder())
    running = Kiosk(worn, settings, folders, clock, visits)
    running.window.resize(*SIZE)
    running.window.show()
    running.start()
    qtbot.waitUntil(lambda: running.background.is_idle, timeout=60_000)
    yield running
    running.stop()
    running.deleteLater()
