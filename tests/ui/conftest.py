"""What tests of the windows share: nothing leaks, and the application wears and speaks nothing from the test before."""

import gc
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer.app import App
from naturalization_trainer.folders import Folders
from naturalization_trainer.testing import FakeClock
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.translation import Translation
from tests.ui.bank import write_bank


def _windows() -> set[int]:
    return {id(widget) for widget in QApplication.topLevelWidgets() if shiboken6.isValid(widget)}


def _running_timers() -> list[QTimer]:
    return [
        thing
        for thing in gc.get_objects()
        if isinstance(thing, QTimer) and shiboken6.isValid(thing) and thing.isActive()
    ]


@pytest.fixture(autouse=True)
def _nothing_leaks(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window, a running timer or a thread behind; those of Qt's pool stay for the next."""
    del qapp
    windows, threads = _windows(), set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    left = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in windows]
    told = [f"{type(widget).__name__} {widget.objectName()}" for widget in left if not _is_qts_own(widget)]
    for widget in left:
        widget.deleteLater()
    timers = _running_timers()
    for timer in timers:
        timer.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not told, "windows left open"
    assert not timers, "timers left running"
    ours = {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}
    assert ours <= threads, "threads left running"


def _is_qts_own(widget: QWidget) -> bool:
    """Tell whether Qt keeps a window for itself: tool tips, and the pop-up list of a combo box."""
    return type(widget).__name__ in {"QTipLabel", "QComboBoxPrivateContainer"}


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[QApplication]:
    """Give the application in the light look at 100 %, and take all looks and languages off afterwards.

    Windows nobody holds any longer go first: collected while the style walks through them, they would take it along.
    """
    look.apply(qapp, "light", 100)
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(QLocale("en"))
    gc.collect()
    qapp.setProperty(look.PROPERTY, None)
    qapp.setStyleSheet("")


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Translation]:
    """Give the translation, and let the application speak English again afterwards."""
    translation = Translation(qapp)
    yield translation
    translation.be_silent()


@pytest.fixture
def clock() -> FakeClock:
    """Give a clock that stands."""
    return FakeClock()


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Give folders with a small bank of its own."""
    bank = tmp_path / "question_bank"
    write_bank(bank)
    return Folders(tmp_path / "data", tmp_path / "cache", bank, tmp_path / "audio")


@pytest.fixture
def app(worn: QApplication, folders: Folders, clock: FakeClock, qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    """Give the whole program, its window shown and everything open."""
    running = App(worn, folders, clock, language="en", folder_asked=lambda _parent, _title: str(tmp_path / "export"))
    with qtbot.waitSignal(running.program.opened):
        running.show()
        running.program.when_open(running.program.refresh)
    qtbot.waitUntil(lambda: running.program.background.is_idle)
    yield running
    running.window.close()
    running.program.translation.be_silent()
    running.window.deleteLater()
    running.program.deleteLater()
