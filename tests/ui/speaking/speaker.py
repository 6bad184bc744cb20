"""Somebody who goes through the speaking room by hand."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer.app import App
from naturalization_trainer.store import file, recordings
from naturalization_trainer.store.recordings import Answer, Mark
from naturalization_trainer.ui.exam.criterion_card import CriterionCard
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.notices import Message
from naturalization_trainer.ui.room import Room
from tests.ui.hands import Hand, Mouse
from tests.ui.sounding import FakePlayer, FakeRecorder

Kind = TypeVar("Kind", bound=QWidget)


class Speaker:
    """Presses what can be seen. `told`: the messages so far."""

    def __init__(self, app: App, qtbot: QtBot, hand: Hand | None = None) -> None:
        self.app = app
        self.qtbot = qtbot
        self.hand: Hand = hand or Mouse()
        self.told: list[Message] = []
        app.program.notices.shown.connect(self.told.append)
        app.window.resize(1280, 900)

    def give_devices(self, player: FakePlayer | None, recorder: FakeRecorder | None) -> None:
        """Let the program play and record with these."""
        self.app.lobby.hearing._devices = (player, recorder)
        for device in (player, recorder):
            if isinstance(device, QObject):
                device.setParent(self.app.lobby.hearing)

    @property
    def room(self) -> Room:
        QApplication.processEvents()
        room = self.app.window.room()
        assert room is not None
        return room

    def seen(self, kind: type[Kind]) -> list[Kind]:
        room = self.room
        return [widget for widget in room.findChildren(kind) if widget.isVisible()]

    def button(self, text: str, place: int = 0) -> QAbstractButton:
        found = [each for each in self.seen(QAbstractButton) if text in each.text() and each.isEnabled()]
        shown = [each.text() for each in self.seen(QAbstractButton)]
        assert len(found) > place, f"no {text!r} among {shown}"
        return found[place]

    def press(self, text: str, place: int = 0) -> None:
        self.hand.press(self.button(text, place))
        QApplication.processEvents()

    def enter(self) -> None:
        """Go to the speaking room."""
        self.app.lobby.show_speaking()
        self.settle()

    def settle(self) -> None:
        """Wait until what is done off the window's thread is done."""
        self.qtbot.waitUntil(lambda: self.app.program.background.is_idle)

    def says(self, text: str) -> bool:
        return any(text in words.text() for words in self.seen(Words)) or any(
            text in message.text for message in self.told
        )

    def panel(self) -> RecorderPanel:
        (panel,) = self.seen(RecorderPanel)
        return panel

    def answer_all(self, questions: int) -> None:
        """Record an answer to each question, with devices that do at once what they are told."""
        for number in range(questions):
            self.press("Record")
            assert self.panel().state() == "recording"
            self.press("Stop")
            assert self.panel().state() == "recorded"
            self.press("Hear yourself" if number + 1 == questions else "Next question")
        self.settle()

    def mark_all(self) -> None:
        """Give oneself the best of every criterion."""
        for card in self.seen(CriterionCard):
            self.hand.press(card.findChildren(ChoiceRow)[-1])
        self.press("Keep these marks")

    def kept(self) -> tuple[Answer, ...]:
        with closing(file.connect_reading(self._path())) as connection:
            return recordings.answers(connection)

    def marks(self) -> tuple[Mark, ...]:
        with closing(file.connect_reading(self._path())) as connection:
            return recordings.marks(connection)

    def folder(self) -> Path:
        person = self.app.program.person
        assert person is not None
        return person.recordings

    def sounds(self) -> Iterator[Path]:
        return self.folder().rglob("*.wav")

    def _path(self) -> Path:
        person = self.app.program.person
        assert person is not None
        return person.path
