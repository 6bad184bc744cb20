"""The first check on the bank that is shipped, by mouse, by touch and by keyboard alone, heard and unheard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from naturalization_trainer import paths
from naturalization_trainer.app import App
from naturalization_trainer.folders import Folders
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.testing import FakeClock
from naturalization_trainer.ui.kit.audio_button import AudioButton
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.text_field import TextField
from naturalization_trainer.ui.rooms.first_check import FirstCheckRoom
from tests.ui.hands import Finger, Hand, Keyboard, Mouse
from tests.ui.sounding import FakePlayer


@pytest.fixture
def app(worn: QApplication, clock: FakeClock, qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    """Give the whole program on the bank that is shipped."""
    folders = Folders(tmp_path / "data", paths.cache_folder(), paths.bank_folder(), paths.audio_folder())
    running = App(worn, folders, clock, language="en")
    with qtbot.waitSignal(running.program.opened):
        running.show()
        running.program.when_open(running.program.refresh)
    qtbot.waitUntil(lambda: running.program.background.is_idle)
    yield running
    running.window.close()
    running.program.translation.be_silent()
    running.window.deleteLater()
    running.program.deleteLater()


class Newcomer:
    """Somebody who opens the program for the first time."""

    def __init__(self, app: App, hand: Hand, player: FakePlayer | None) -> None:
        self.app = app
        self.hand = hand
        self.player = player
        app.lobby.hearing.devices = lambda: (player, None)  # type: ignore[method-assign] # no sound card in a test
        self.press("Begin")

    def room(self) -> FirstCheckRoom:
        room = self.app.window.room()
        assert isinstance(room, FirstCheckRoom)
        return room

    def press(self, text: str) -> None:
        QApplication.processEvents()
        room = self.app.window.room()
        assert room is not None
        found = [each for each in room.findChildren(BigButton) if each.isVisible() and each.text() == text]
        assert found, f"no button {text!r}"
        self.hand.press(found[0])

    def answer(self, *, right: bool) -> None:
        """Listen where there is something to hear, then answer by hand."""
        task = self.room().task()
        assert task is not None
        QApplication.processEvents()
        for button in self.room().findChildren(AudioButton):
            if button.isVisible() and self.player is not None:
                self.hand.press(button)
                self.player.end()
        item = task.item.item
        match item:
            case TextEntry():
                (field,) = (each for each in self.room().findChildren(TextField) if each.isVisible())
                self.hand.write(field, item.answer if right else "xx")
            case SingleChoice():
                wanted = [option for option in task.item.options if (option == item.answer) is right]
                shown = (each for each in self.room().findChildren(ChoiceRow) if each.isVisible())
                rows = [each for each in shown if each.text() in wanted]
                self.hand.press(rows[0])
        self.press("Check")

    def go_through(self, *, right: bool) -> int:
        """Answer everything; return how many tasks there were."""
        for number in range(20):
            if self.room().task() is None:
                return number
            self.answer(right=right)
            last = self.room()._next.text()
            self.press(last)
        raise AssertionError("the last task never comes")


@pytest.mark.parametrize("hand", [Mouse, Finger, Keyboard])
def test_all_right_and_heard(app: App, qtbot: QtBot, hand: type[Hand]) -> None:
    player = FakePlayer()
    newcomer = Newcomer(app, hand(), player)
    newcomer.press("Yes, begin")
    assert newcomer.go_through(right=True) == 8
    assert len(player.played) == 1
    assert "You know a lot already!" in newcomer.room()._end.said()
    newcomer.press("Home")
    qtbot.waitUntil(lambda: app.program.background.is_idle)
    assert app.program.glance.home.attempt == 4, "three questions and the anthem count as practice"
    assert app.program.figures().practised


def test_nothing_known_and_no_sound(app: App) -> None:
    newcomer = Newcomer(app, Mouse(), None)
    newcomer.press("Yes, begin")
    areas = []
    while (task := newcomer.room().task()) is not None:
        areas.append(task.area)
        newcomer.press("I do not know")
        newcomer.press(newcomer.room()._next.text())
    assert areas.count("reading") == 2
    assert "A beginning is made" in newcomer.room()._end.said()
    assert "there was no sound" in newcomer.room()._end._unseen.source()


def test_sound_that_nobody_hears_is_replaced(app: App) -> None:
    newcomer = Newcomer(app, Mouse(), FakePlayer())
    newcomer.press("Yes, begin")
    while (task := newcomer.room().task()) is not None and task.area != "listening":
        newcomer.answer(right=True)
        newcomer.press("Go on")
    newcomer.press("I hear nothing")
    task = newcomer.room().task()
    assert task is not None
    assert (task.area, task.instead) == ("reading", True)
    assert newcomer.go_through(right=False) == 3


def test_marks_that_were_missing_lead_to_the_drills_of_letters(app: App, qtbot: QtBot) -> None:
    newcomer = Newcomer(app, Mouse(), None)
    newcomer.press("No, begin without sound")
    while (task := newcomer.room().task()) is not None:
        newcomer.answer(right=task.area != "marks")
        newcomer.press(newcomer.room()._next.text())
    assert "Long vowels and soft letters" in newcomer.room()._end.said()
    newcomer.press("Practise")
    qtbot.waitUntil(lambda: not isinstance(app.window.room(), FirstCheckRoom))
    assert type(app.window.room()).__name__.startswith("Letters")
