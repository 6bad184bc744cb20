"""The kiosk by touch: a visit from the welcome to the wipe; what does not lead out of it; the staff."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer.kiosk.counts import Counts
from naturalization_trainer.kiosk.visit import Visits
from naturalization_trainer.testing import FakeClock
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.text_field import TextField
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.briefing import BriefingRoom
from naturalization_trainer.ui.rooms.first_check import FirstCheckRoom
from naturalization_trainer.ui.rooms.practice_end import PracticeEndRoom
from naturalization_trainer.ui.rooms.practice_round import PracticeRoundRoom
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ways.kiosk import Kiosk
from tests.kiosk.samples import PIN, config
from tests.ui.hands import Finger

MARKER = "Kviešumarķieris"
"""Planted by a visitor; after the visit it may stand nowhere."""


class Visitor:
    """Somebody who touches what can be seen."""

    def __init__(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        self.kiosk = kiosk
        self.qtbot = qtbot
        self.finger = Finger()

    def touch(self, button: QWidget) -> None:
        self.finger.press(button)

    def begin(self, language: str = "en") -> None:
        self.touch(self.kiosk.welcome.buttons[language])
        assert stage_of(self.kiosk) == "visit"
        self.settle()

    def settle(self) -> None:
        """Let the program finish what it opens."""
        visiting = self.kiosk.visiting
        assert visiting is not None
        self.qtbot.waitUntil(lambda: visiting.program.background.is_idle, timeout=60_000)

    def room(self) -> Room:
        assert self.kiosk.visiting is not None
        room = self.kiosk.visiting.window.room()
        assert room is not None
        return room

    def offer(self, name: str, kind: type[Room]) -> None:
        assert self.kiosk.visiting is not None
        self.touch(self.kiosk.visiting.lobby.offers.doors[name].door)
        self.qtbot.waitUntil(lambda: isinstance(self.room(), kind), timeout=60_000)

    def press(self, text: str) -> None:
        QApplication.processEvents()
        found = [each for each in self.room().findChildren(BigButton) if each.isVisible() and each.text() == text]
        shown = [each.text() for each in self.room().findChildren(BigButton) if each.isVisible()]
        assert found, f"no button {text!r} among {shown}"
        self.touch(found[0])

    def finish(self) -> None:
        button = self.kiosk.window.visit.finish
        self.touch(button)
        assert stage_of(self.kiosk) == "visit", "one touch alone erases nothing"
        self.touch(button)
        self.qtbot.waitUntil(lambda: stage_of(self.kiosk) == "welcome")


@pytest.fixture
def visitor(kiosk: Kiosk, qtbot: QtBot) -> Visitor:
    return Visitor(kiosk, qtbot)


def stage_of(kiosk: Kiosk) -> str:
    return kiosk.state.stage


def found_in(*folders: Path) -> list[Path]:
    """Return the files that hold the marker, in either of the encodings it could stand in."""
    wanted = [MARKER.encode(), MARKER.encode("utf-16-le"), MARKER.encode("unicode_escape")]
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return [path for path in files if any(each in path.read_bytes() for each in wanted)]


def test_a_visit_by_touch_alone(visitor: Visitor, visits: Visits, tmp_path: Path, clock: FakeClock) -> None:
    visitor.begin()
    visitor.offer("check", FirstCheckRoom)
    visitor.press("Yes, begin")
    visitor.settle()
    room = visitor.room()
    assert isinstance(room, FirstCheckRoom)
    while room.task() is not None:
        for field in room.findChildren(TextField):
            if field.isVisible():
                visitor.finger.write(field, MARKER)
        rows = [each for each in room.findChildren(ChoiceRow) if each.isVisible()]
        if rows:
            visitor.touch(rows[0])
        checks = [b for b in room.findChildren(BigButton) if b.isVisible() and b.text() == "Check" and b.isEnabled()]
        visitor.press("Check" if checks else "I do not know")
        visitor.press(room._next.text())
    root = visits.temporary.parent
    QGuiApplication.clipboard().setText(MARKER)
    (visits.temporary / "aside").write_text(MARKER, encoding="utf-8")
    assert found_in(root), "the marker was planted"
    begun = time.monotonic()
    visitor.finish()
    assert time.monotonic() - begun < 4
    assert visitor.kiosk.visiting is None
    assert found_in(root, tmp_path) == []
    assert QGuiApplication.clipboard().text() == ""
    assert [path for path in root.rglob("*") if path.is_file()] == []
    counts = Counts(config(tmp_path).counts_file)
    counted = counts.since(clock.now())
    counts.close()
    assert counted.visits == 1
    assert counted.answers >= 3


def test_after_a_crash_the_next_start_leaves_no_marker(tmp_path: Path, visits: Visits) -> None:
    command = [sys.executable, "-m", "tests.kiosk.crashing", str(tmp_path), MARKER]
    typing = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert typing.stdout is not None
    assert typing.stdout.readline() == "typed\n"
    typing.kill()
    typing.wait()
    typing.stdout.close()
    root = visits._places[0]
    assert found_in(root), "the marker was planted"
    visits.clear()
    assert found_in(root, tmp_path) == []


def test_ten_questions_and_no_more(visitor: Visitor) -> None:
    visitor.begin()
    visitor.offer("ten", PracticeRoundRoom)
    answered = 0
    while isinstance(visitor.room(), PracticeRoundRoom):
        visitor.press("I do not know – show me")
        answered += 1
        visitor.press("Next")
        assert answered <= 10
    assert isinstance(visitor.room(), PracticeEndRoom)
    visitor.finish()


@pytest.mark.parametrize("language", ["lv", "ru", "en", "uk"])
def test_every_language(visitor: Visitor, language: str) -> None:
    visitor.begin(language)
    visitor.offer("trial", BriefingRoom)
    assert visitor.kiosk.visiting is not None
    assert visitor.kiosk.visiting.program.language == language
    visitor.finish()


def test_one_part_with_more_time(visitor: Visitor) -> None:
    visitor.touch(visitor.kiosk.welcome.comfort.buttons["more_time"])
    visitor.begin()
    visitor.offer("section", Room)
    visitor.press("Listening, reading, writing")
    visitor.qtbot.waitUntil(lambda: isinstance(visitor.room(), BriefingRoom), timeout=60_000)
    assert visitor.kiosk.visiting is not None
    examination = visitor.kiosk.visiting.examining.examination
    assert examination is not None
    assert examination._form is not None
    assert examination._form.time_factor == 1.5
    visitor.finish()


def test_comfort_by_one_touch_ends_with_the_visit(visitor: Visitor) -> None:
    comfort = visitor.kiosk.welcome.comfort
    visitor.touch(comfort.buttons["large"])
    visitor.touch(comfort.buttons["contrast"])
    assert (look.current().theme, look.current().percent) == ("contrast", 150)
    visitor.begin()
    assert (look.current().theme, look.current().percent) == ("contrast", 150)
    visitor.finish()
    assert (look.current().theme, look.current().percent) == ("light", 100)


def test_whoever_goes_is_warned_and_then_wiped(visitor: Visitor, clock: FakeClock, visits: Visits) -> None:
    kiosk = visitor.kiosk
    visitor.begin()
    clock.pass_time(91)
    kiosk.look()
    assert stage_of(kiosk) == "warning"
    clock.pass_time(10)
    kiosk.look()
    assert "20" in kiosk.warning.left.text()
    visitor.touch(kiosk.warning.stay)
    assert stage_of(kiosk) == "visit"
    clock.pass_time(91)
    kiosk.look()
    clock.pass_time(31)
    kiosk.look()
    visitor.qtbot.waitUntil(lambda: stage_of(kiosk) == "welcome")
    assert [path for path in visits.temporary.parent.rglob("*") if path.is_file()] == []


KEYS = [
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_D, Qt.KeyboardModifier.MetaModifier),
]


@pytest.mark.parametrize("in_visit", [False, True])
def test_no_key_leads_out(visitor: Visitor, *, in_visit: bool) -> None:
    kiosk = visitor.kiosk
    if in_visit:
        visitor.begin()
    windows = len(QApplication.topLevelWidgets())
    for key, held in KEYS:
        QTest.keyClick(kiosk.window.focusWidget() or kiosk.window, key, held)
    closing = QCloseEvent()
    QApplication.sendEvent(kiosk.window, closing)
    assert not closing.isAccepted()
    assert not kiosk.window.close()
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(kiosk.window.focusWidget() or kiosk.window, menu)
    assert kiosk.window.isVisible()
    assert QApplication.activePopupWidget() is None
    assert len(QApplication.topLevelWidgets()) == windows
    if in_visit:
        visitor.finish()


def test_latvian_letters_by_altgr_pass(visitor: Visitor) -> None:
    kiosk = visitor.kiosk
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    assert not kiosk._guard.eventFilter(kiosk, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, both, "ā"))


@pytest.fixture
def ends(kiosk: Kiosk) -> Iterator[list[bool]]:
    told: list[bool] = []
    kiosk.ended.connect(told.append)
    yield told
    kiosk.ended.disconnect(told.append)


def enter_pin(visitor: Visitor, pin: str) -> None:
    for digit in pin:
        visitor.touch(visitor.kiosk.pin.digits[digit])
    visitor.touch(visitor.kiosk.pin.enter_button)


def test_staff_by_touch(visitor: Visitor, ends: list[bool]) -> None:
    kiosk = visitor.kiosk
    visitor.touch(kiosk.welcome.staff)
    enter_pin(visitor, PIN)
    assert stage_of(kiosk) == "staff"
    assert "0 " in kiosk.staff.facts.text() or "– 0" in kiosk.staff.facts.text()
    visitor.touch(kiosk.staff.buttons["restart"])
    visitor.touch(kiosk.staff.buttons["leave"])
    assert ends == [True, False]
    visitor.touch(kiosk.staff.buttons["to_welcome"])
    assert stage_of(kiosk) == "welcome"


def test_a_wrong_pin_many_times(visitor: Visitor, clock: FakeClock) -> None:
    kiosk = visitor.kiosk
    visitor.touch(kiosk.welcome.staff)
    for _ in range(3):
        enter_pin(visitor, "000000")
    assert "10" in kiosk.pin.told.text()
    enter_pin(visitor, PIN)
    assert stage_of(kiosk) == "pin", "while it waits even the right one is not looked at"
    clock.pass_time(11)
    enter_pin(visitor, PIN)
    assert stage_of(kiosk) == "staff"
    visitor.touch(kiosk.staff.buttons["to_welcome"])


def test_what_cannot_be_wiped_ends_the_service(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, visits: Visits
) -> None:
    kiosk = visitor.kiosk
    visitor.begin()
    monkeypatch.setattr("shutil.rmtree", lambda *_args, **_more: None)
    button = kiosk.window.visit.finish
    visitor.touch(button)
    visitor.touch(button)
    visitor.qtbot.waitUntil(lambda: stage_of(kiosk) == "out")
    assert kiosk.window.room() is kiosk.out
    monkeypatch.undo()
    visits.clear()
