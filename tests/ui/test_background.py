"""Slow work: off the window's thread, its results on it."""

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from naturalization_trainer.ui.background import Background


def test_results_come_back_on_the_windows_thread(qtbot: QtBot) -> None:
    background = Background()
    job = background.start(threading.get_ident)
    with qtbot.waitSignal(job.done) as done:
        pass
    assert done.args != [threading.get_ident()]
    background.close()


def test_what_fails_comes_back_as_what_it_is(qtbot: QtBot) -> None:
    background = Background()
    job = background.start(lambda: 1 // 0)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert isinstance(failed.args[0], ZeroDivisionError)
    background.close()


def test_after_closing_nothing_is_delivered(qtbot: QtBot) -> None:
    owner = QObject()
    background = Background(owner)
    heard: list[object] = []
    began = threading.Event()
    job = background.start(began.set)
    job.done.connect(heard.append)
    began.wait(5)
    background.close()
    background.start(lambda: None)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    assert heard == []


def test_garbage_waits_while_work_is_under_way(qtbot: QtBot) -> None:
    background = Background()
    with qtbot.waitSignal(background.start(gc.isenabled).done) as done:
        pass
    assert done.args == [False]
    background.close()
    assert gc.isenabled()
