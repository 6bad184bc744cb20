"""From home to a plan to the day of the examination, by mouse and by keyboard alone."""

import datetime
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from naturalization_trainer.app import App
from naturalization_trainer.testing import FakeClock
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.rooms.home import Home
from naturalization_trainer.ui.rooms.plan import PlanRoom
from tests.ui.hands import Hand, Keyboard, Mouse

TODAY = datetime.date(2026, 3, 2)


def press(app: App, hand: Hand, text: str) -> None:
    QApplication.processEvents()
    room = app.window.room()
    assert room is not None
    buttons = [button for button in room.findChildren(BigButton) if button.isVisible() and text in button.text()]
    assert buttons, f"no button {text!r}"
    hand.press(buttons[0])


def plan_room(app: App) -> PlanRoom:
    room = app.window.room()
    assert isinstance(room, PlanRoom)
    return room


def write_date(app: App, hand: Hand, date: datetime.date) -> None:
    for field, value in zip(plan_room(app).date.fields, (date.day, date.month, date.year), strict=True):
        field.clear()
        hand.write(field, str(value))


def settle(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.program.background.is_idle)


@pytest.mark.parametrize("hand", [Mouse(), Keyboard()], ids=["mouse", "keyboard"])
def test_a_plan_to_a_date(app: App, qtbot: QtBot, hand: Hand, tmp_path: Path) -> None:
    press(app, hand, "Make a plan")
    room = plan_room(app)
    write_date(app, hand, datetime.date(2026, 4, 1))
    hand.press(room._tabs[15])
    press(app, hand, "Make the plan")
    settle(app, qtbot)
    assert room.shown.isVisible()
    assert "30 days of 15 minutes" in room.shown.said()
    (tmp_path / "export").mkdir()
    press(app, hand, "calendar")
    read = Calendar.from_ical((tmp_path / "export" / "naturalizacija.ics").read_bytes())
    days = [event.decoded("DTSTART") for event in read.walk("VEVENT")]
    assert days[:30] == [TODAY + datetime.timedelta(days=day) for day in range(30)]
    assert days[30:] == [datetime.date(2026, 4, 1), datetime.date(2026, 7, 1), datetime.date(2026, 5, 1)]
    figures = app.program.figures()
    assert (figures.exam_day, figures.days_left, figures.habit.goal) == (datetime.date(2026, 4, 1), 30, 15)


@pytest.mark.parametrize(
    ("date", "told"),
    [
        (TODAY - datetime.timedelta(days=1), "has passed"),
        (TODAY, "The examination is today"),
        (TODAY + datetime.timedelta(days=400), "too far"),
    ],
)
def test_a_day_that_cannot_be_planned_is_explained(app: App, qtbot: QtBot, date: datetime.date, told: str) -> None:
    app.lobby.home.plan_asked.emit()
    write_date(app, Mouse(), date)
    press(app, Mouse(), "Make the plan")
    settle(app, qtbot)
    room = plan_room(app)
    assert told in room._trouble.text()
    assert not room.shown.isVisible()
    assert app.program.figures().exam_day is None


def test_no_such_day(app: App) -> None:
    app.lobby.home.plan_asked.emit()
    for field, text in zip(plan_room(app).date.fields, ("31", "2", "2027"), strict=True):
        field.setText(text)
    press(app, Mouse(), "Make the plan")
    assert "There is no such day" in plan_room(app)._trouble.text()


def test_tomorrow_is_told_kindly(app: App, qtbot: QtBot) -> None:
    app.lobby.home.plan_asked.emit()
    plan_room(app).date.set_date(TODAY + datetime.timedelta(days=1))
    press(app, Mouse(), "Make the plan")
    settle(app, qtbot)
    assert "sleep well" in plan_room(app).shown.said()


def test_a_date_by_touch_alone_and_without_typing(app: App, qtbot: QtBot) -> None:
    app.lobby.home.plan_asked.emit()
    press(app, Mouse(), "In two months")
    press(app, Mouse(), "A week later")
    press(app, Mouse(), "A day earlier")
    press(app, Mouse(), "Make the plan")
    settle(app, qtbot)
    assert app.program.figures().exam_day == TODAY + datetime.timedelta(days=66)
    press(app, Mouse(), "Forget the date")
    assert app.program.figures().exam_day is None


def test_the_plan_is_there_again_and_its_day_passes(app: App, qtbot: QtBot, clock: FakeClock) -> None:
    app.lobby.home.plan_asked.emit()
    press(app, Mouse(), "In a month")
    press(app, Mouse(), "Make the plan")
    settle(app, qtbot)
    app.lobby.go_home()
    assert isinstance(app.window.room(), Home)
    app.lobby.home.plan_asked.emit()
    settle(app, qtbot)
    assert plan_room(app).shown.isVisible()
    app.lobby.go_home()
    clock.pass_time(40 * 86_400)
    app.lobby.home.plan_asked.emit()
    settle(app, qtbot)
    assert not plan_room(app).shown.isVisible()
    assert plan_room(app).date.date() is None


def test_leaving_before_the_plan_is_there_harms_nothing(app: App, qtbot: QtBot) -> None:
    app.lobby.home.plan_asked.emit()
    plan_room(app).date.set_date(TODAY + datetime.timedelta(days=60))
    press(app, Mouse(), "Make the plan")
    app.lobby.go_home()
    settle(app, qtbot)
    assert isinstance(app.window.room(), Home)


def test_the_minutes_of_a_day_are_kept_without_a_date(app: App) -> None:
    app.lobby.home.plan_asked.emit()
    Mouse().press(plan_room(app)._tabs[30])
    app.lobby.go_home()
    assert app.program.figures().habit.goal == 30
    assert app.program.figures().exam_day is None


def test_what_one_need_not_take_is_not_planned(app: App, qtbot: QtBot) -> None:
    app.program.set_options({"profile": "latvian_liv", "relieved": "anthem,constitution,history_culture"})
    app.lobby.home.plan_asked.emit()
    press(app, Mouse(), "In a month")
    press(app, Mouse(), "Make the plan")
    settle(app, qtbot)
    shown = plan_room(app).shown._shown
    assert shown is not None
    assert shown.plan.sections == ()
    assert {day.new for day in shown.plan.days} == {0}
