"""From home to one's progress and on, by clicks and by the keyboard alone."""

import datetime
from contextlib import closing
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer.app import App
from naturalization_trainer.store import file, kept
from naturalization_trainer.ui.charts.chart_card import ChartCard
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.rooms.progress import ProgressRoom
from tests.ui.hands import Hand, Keyboard, Mouse


def practise(app: App) -> None:
    """Leave in the file what some weeks of practice leave."""
    person = app.program.person
    assert person is not None
    today = app.program.today.toordinal()
    with closing(file.connect(person.path)) as connection:
        for back in range(20):
            told = f'{{"section":"constitution","chance":{0.8 - back / 50},"low":0.3,"high":0.9}}'
            connection.execute("INSERT INTO readiness_days VALUES (?, 'constitution', ?)", (today - back, told))
            connection.execute("INSERT INTO practice_days VALUES (?, ?)", (today - back, 60.0 * back))
        last = (app.program.clock.now() - datetime.timedelta(days=5)).isoformat()
        card = f'{{"item":"viens-001","meaning":"m","stage":"known","stability":9.0,"last":"{last}","reviews":4}}'
        connection.execute("INSERT INTO cards VALUES ('m', 'viens-001', ?)", (card,))
        connection.execute("INSERT INTO letter_slips VALUES (?, 'entry', 'ā', 'a', 2)", (today,))
        connection.execute("INSERT INTO letter_slips VALUES (?, 'entry', 'ā', 'ā', 6)", (today,))


def button(room: QWidget | None, text: str) -> BigButton:
    assert room is not None
    return next(found for found in room.findChildren(BigButton) if found.isVisible() and found.text() == text)


def enter(app: App, qtbot: QtBot, hand: Hand) -> ProgressRoom:
    hand.press(button(app.window.room(), "My progress"))
    qtbot.waitUntil(lambda: isinstance(app.window.room(), ProgressRoom))
    room = app.window.room()
    assert isinstance(room, ProgressRoom)
    return room


@pytest.mark.parametrize("hand", [Mouse(), Keyboard()], ids=["mouse", "keyboard"])
def test_from_home_to_the_charts_and_their_twins(app: App, qtbot: QtBot, hand: Hand) -> None:
    practise(app)
    room = enter(app, qtbot, hand)
    cards = [card for card in room.findChildren(ChartCard) if card.chart.isVisible()]
    names = ["The Constitution", "Days I practised", "What I remember, by topic", "Long vowels and soft letters"]
    assert [card.chart.accessibleName() for card in cards] == names
    hand.press(cards[0].twin_button)
    twin = cards[0].twin
    assert twin is not None
    assert twin.model().rowCount() == 20
    assert room.figures.topics[0].topic == "viens"
    assert room.figures.often is not None
    hand.press(button(room, "Practise now"))
    qtbot.waitUntil(lambda: not isinstance(app.window.room(), ProgressRoom))


def test_the_keyboard_reads_a_chart_point_by_point(app: App, qtbot: QtBot) -> None:
    practise(app)
    keyboard = Keyboard()
    room = enter(app, qtbot, keyboard)
    chart = room.findChildren(ChartCard)[0].chart
    keyboard.reach(chart)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription().endswith("80% (30% to 90%)")
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription().endswith("78% (30% to 90%)")


def test_a_new_person_sees_what_will_stand_here(app: App, qtbot: QtBot) -> None:
    room = enter(app, qtbot, Mouse())
    assert not any(card.chart.isVisible() for card in room.findChildren(ChartCard))
    assert room.figures.topics == ()


def test_the_sheet_is_saved_as_one_page(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "export").mkdir()
    practise(app)
    room = enter(app, qtbot, Mouse())
    with qtbot.waitSignal(app.program.notices.shown) as said:
        Mouse().press(button(room, "Save a sheet for printing"))
    path = tmp_path / "export" / f"progress {app.program.today.isoformat()}.pdf"
    assert str(path) in said.args[0].text
    assert len(PdfReader(path).pages) == 1


def test_a_folder_that_cannot_be_written_is_told(app: App, qtbot: QtBot) -> None:
    room = enter(app, qtbot, Mouse())
    with qtbot.waitSignal(app.program.notices.shown) as said:
        Mouse().press(button(room, "Save a sheet for printing"))
    assert said.args[0].text.startswith("The sheet cannot be saved")


def test_the_forecast_follows_where_a_day_is_known(app: App, qtbot: QtBot) -> None:
    practise(app)
    assert app.program.store is not None
    kept.write(app.program.store, exam_day=app.program.today + datetime.timedelta(days=9), goal=20)
    room = enter(app, qtbot, Mouse())
    assert room.figures.exam_day == app.program.today + datetime.timedelta(days=9)
    qtbot.waitUntil(lambda: app.program.background.is_idle)
    assert room.figures.goal == 20
    assert button(room, "Change the plan").isVisible()
