"""Readiness on home: worked out anew after practice, when it is old, and when another way is chosen; never else."""

import json
import sqlite3

import pytest
from pytestqt.qtbot import QtBot

from naturalization_trainer.app import App
from naturalization_trainer.testing import FakeClock
from naturalization_trainer.ui.rooms.first_check import FirstCheckRoom


def practise(app: App) -> None:
    app.lobby.show_first_check()
    room = app.window.room()
    assert isinstance(room, FirstCheckRoom)
    room.begin_asked.emit(False)
    room.answer(None)
    app.lobby.go_home()


def settle(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.program.background.is_idle)


def told_on(app: App) -> int:
    return app.program.glance.home.readiness_day


def test_nothing_is_worked_out_for_whoever_answered_nothing(app: App) -> None:
    assert app.program.background.is_idle
    assert told_on(app) == 0


def test_it_is_renewed_by_answers_and_not_by_a_look(app: App, qtbot: QtBot) -> None:
    practise(app)
    assert not app.program.background.is_idle
    settle(app, qtbot)
    assert told_on(app) == app.program.today.toordinal()
    app.program.refresh()
    assert app.program.background.is_idle
    practise(app)
    assert not app.program.background.is_idle
    settle(app, qtbot)


@pytest.mark.parametrize(("days", "renewed"), [(1, False), (2, False), (3, True), (400, True), (-9, False)])
def test_it_grows_old(app: App, qtbot: QtBot, clock: FakeClock, days: int, renewed: bool) -> None:
    practise(app)
    settle(app, qtbot)
    before = told_on(app)
    clock.pass_time(days * 86_400.0)
    app.program.refresh()
    assert app.program.background.is_idle is not renewed
    settle(app, qtbot)
    assert (told_on(app) != before) is renewed


def test_with_the_clock_set_back_the_newest_is_shown(app: App, qtbot: QtBot, clock: FakeClock) -> None:
    practise(app)
    settle(app, qtbot)
    clock.pass_time(-30 * 86_400.0)
    practise(app)
    settle(app, qtbot)
    assert told_on(app) == app.program.today.toordinal()
    app.program.refresh()
    assert app.program.background.is_idle


def test_another_way_of_taking_it_is_another_readiness(app: App, qtbot: QtBot) -> None:
    practise(app)
    settle(app, qtbot)
    app.program.set_option("anthem", "recited")
    settle(app, qtbot)
    assert app.program.glance.home.readiness["anthem"]["reason"] == "marked_by_people"


def test_what_cannot_be_worked_out_is_left_as_it_was_without_a_word(app: App, qtbot: QtBot) -> None:
    practise(app)
    settle(app, qtbot)
    person = app.program.person
    assert person is not None
    before = told_on(app)
    for path in app.program.folders.bank.rglob("*.yaml"):
        path.unlink()
    connection = sqlite3.connect(person.path)
    connection.execute(
        "UPDATE learning SET value = ? WHERE key = 'foreseen'", (json.dumps({"of": "other answers", "day": before}),)
    )
    connection.commit()
    connection.close()
    app.program.refresh()
    settle(app, qtbot)
    assert told_on(app) == before
    assert app.window.bar.text() == ""
    app.program.refresh()
    assert app.program.background.is_idle, "what failed is not tried again and again"
