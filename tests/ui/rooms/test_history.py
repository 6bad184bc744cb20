"""My results: the list as a model, and what is asked for."""

import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from naturalization_trainer.ui.figures import PastSitting, SectionFigure
from naturalization_trainer.ui.models.history import HistoryModel, state_of
from naturalization_trainer.ui.rooms.history import HistoryRoom

BEGUN = datetime.datetime(2026, 3, 2, 9, 30, tzinfo=datetime.UTC)
GOOD = SectionFigure("reading", "passed", 20.0, 25.0, 16.0)
WEAK = SectionFigure("listening", "not_yet", 12.0, 25.0, 16.0)
OPEN = PastSitting("one", BEGUN)
DONE = PastSitting("two", BEGUN, "finished", (GOOD, WEAK))


def test_the_list_is_a_good_model(qtmodeltester: ModelTester) -> None:
    model = HistoryModel()
    model.show_rows((OPEN, DONE))
    qtmodeltester.check(model)
    assert "Not yet enough: Listening" in model.index(1).data()


@pytest.mark.parametrize(
    ("past", "state"),
    [
        (OPEN, "open"),
        (DONE, "not_yet"),
        (PastSitting("x", BEGUN, "finished", (GOOD,)), "passed"),
        (PastSitting("x", BEGUN, "finished", (GOOD, SectionFigure("writing", "not_marked"))), "not_marked"),
        (PastSitting("x", BEGUN, "abandoned"), "abandoned"),
    ],
)
def test_a_sitting_comes_out_as_its_sections_do(past: PastSitting, state: str) -> None:
    assert state_of(past) == state


def test_the_newest_is_looked_at_and_can_be_gone_on_with(qtbot: QtBot) -> None:
    room = HistoryRoom((OPEN, DONE))
    qtbot.addWidget(room)
    room.retranslate()
    room.show()
    with qtbot.waitSignal(room.resume_asked) as asked:
        qtbot.mouseClick(room._resume, Qt.MouseButton.LeftButton)
    assert asked.args == ["one"]


def test_the_arrow_keys_move_in_the_list(qtbot: QtBot) -> None:
    room = HistoryRoom((OPEN, DONE))
    qtbot.addWidget(room)
    room.retranslate()
    room.show()
    qtbot.keyClick(room.first_focus(), Qt.Key.Key_Down)
    with qtbot.waitSignal(room.result_asked) as asked:
        qtbot.mouseClick(room._look, Qt.MouseButton.LeftButton)
    assert asked.args == ["two"]


def test_an_empty_list_leads_to_the_examination(qtbot: QtBot) -> None:
    room = HistoryRoom(())
    qtbot.addWidget(room)
    with qtbot.waitSignal(room.begin_asked):
        qtbot.keyClick(room.first_focus(), Qt.Key.Key_Return)
