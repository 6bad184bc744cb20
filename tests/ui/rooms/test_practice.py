"""Practice in the window: ten minutes by mouse and by keyboard, taken back, ended, and what else there is."""

import datetime
import logging
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer.app import App
from naturalization_trainer.bank.task import AudioStimulus, Turn
from naturalization_trainer.learning.memory import Card
from naturalization_trainer.store.practice import PracticeLog
from naturalization_trainer.testing import FakeClock
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.practice.listen_sheet import ListenSheet
from naturalization_trainer.ui.rooms.home import Home
from naturalization_trainer.ui.rooms.practice import PracticeRoom
from naturalization_trainer.ui.rooms.practice_end import PracticeEndRoom
from naturalization_trainer.ui.rooms.practice_round import PracticeRoundRoom
from naturalization_trainer.ui.rooms.set_aside import SetAsideRoom
from tests.ui.hands import Hand, Keyboard, Mouse, bring_into_view
from tests.ui.sounding import FakePlayer

RIGHT = {4: "8", 5: "10", 6: "12"}


def button(room: QWidget, text: str) -> QAbstractButton:
    found = [one for one in room.findChildren(QAbstractButton) if one.text() == text and one.isVisible()]
    assert found, f"{text}: {[one.text() for one in room.findChildren(QAbstractButton) if one.isVisible()]}"
    return found[0]


def room_of(app: App, kind: type[QWidget]) -> QWidget:
    room = app.window.room()
    assert isinstance(room, kind), room
    return room


def be_active(app: App, qtbot: QtBot) -> None:
    """Let the window have the keyboard."""
    with qtbot.waitActive(app.window):
        app.window.activateWindow()


def begin(app: App, qtbot: QtBot, hand: Hand) -> PracticeRoundRoom:
    hand.press(button(room_of(app, Home), "Practise now"))
    return arrive(app, qtbot)


def arrive(app: App, qtbot: QtBot) -> PracticeRoundRoom:
    qtbot.waitUntil(lambda: isinstance(app.window.room(), PracticeRoundRoom))
    qtbot.waitUntil(lambda: app.program.background.is_idle)
    room = room_of(app, PracticeRoundRoom)
    assert isinstance(room, PracticeRoundRoom)
    return room


def rows(room: QWidget) -> list[ChoiceRow]:
    return [row for row in room.findChildren(ChoiceRow) if row.isVisible()]


def answer(room: PracticeRoundRoom, hand: Hand, right: bool = True) -> None:
    """Answer the question on the screen and read what is said."""
    assert room._question is not None
    key = room._question.task.items[0].item.answer  # type: ignore[union-attr] # single choices
    hand.press(next(row for row in rows(room) if (row.text() == key) == right))
    hand.press(button(room, "Check"))


def attempts(app: App) -> int:
    assert app.program.store is not None
    with app.program.store.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM attempts").scalar_one())


@pytest.mark.parametrize("hand", [Mouse, Keyboard])
def test_ten_minutes_of_practice(app: App, qtbot: QtBot, clock: FakeClock, hand: type[Hand]) -> None:
    mine = hand()
    be_active(app, qtbot)
    room = begin(app, qtbot, mine)
    for number in range(3):
        answer(room, mine, right=number != 1)
        assert attempts(app) == number + 1
        said = room._cards[0].said()
        assert said.startswith("Right!" if number != 1 else "Not this one")
        assert "So it is." in said
        clock.pass_time(60)
        if number < 2:
            mine.press(button(room, "Next"))
    clock.pass_time(8 * 60)
    mine.press(button(room, "Next"))
    end = room_of(app, PracticeEndRoom)
    assert isinstance(end, PracticeEndRoom)
    assert end._how.text() == "3 answers, 2 of them right, in 2 minutes."
    assert end._when.text().splitlines()[0].endswith("1 question comes back today")
    assert end.first_focus() is button(end, "Once more what did not work")
    mine.press(button(end, "Home"))
    room_of(app, Home)


@pytest.mark.parametrize("hand", [Mouse, Keyboard])
def test_an_answer_is_taken_back_and_asked_again(app: App, qtbot: QtBot, hand: type[Hand]) -> None:
    mine = hand()
    be_active(app, qtbot)
    room = begin(app, qtbot, mine)
    first = room._question
    answer(room, mine, right=False)
    mine.press(button(room, "Take the last answer back"))
    assert attempts(app) == 0
    assert room._question is not None
    assert first is not None
    assert room._question.task == first.task
    answer(room, mine)
    mine.press(button(room, "Next"))
    qtbot.keyClick(room, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: attempts(app) == 0)
    assert room._question.task == first.task
    answer(room, mine)
    mine.press(button(room, "Finish practising"))
    mine.press(button(room_of(app, PracticeEndRoom), "Take the last answer back"))
    again = arrive(app, qtbot)
    assert attempts(app) == 0
    assert again._question is not None
    assert again._question.task == first.task


def tab_stops(room: PracticeRoundRoom) -> list[QWidget]:
    """Return what Tab stops at in the room, in order."""
    found: list[QWidget] = []
    widget = room.nextInFocusChain()
    while widget is not room:
        if room.isAncestorOf(widget) and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_tab_goes_from_the_question_to_what_stands_under_it(app: App, qtbot: QtBot) -> None:
    room = begin(app, qtbot, Mouse())
    for _ in range(2):
        question, *under = tab_stops(room)
        assert isinstance(question, ChoiceRow)
        assert [one for one in under if not isinstance(one, ChoiceRow)] == [room._undo, room._end, room._go]
        answer(room, Mouse())
        Mouse().press(button(room, "Next"))


def test_whoever_does_not_know_is_shown(app: App, qtbot: QtBot) -> None:
    room = begin(app, qtbot, Mouse())
    Mouse().press(button(room, "I do not know – show me"))
    assert room._cards[0].said().startswith("Here is the answer.")
    assert not any(row.isChecked() for row in rows(room))
    app.lobby.go_home()
    assert app.lobby.practising is not None
    assert app.lobby.practising.rounds._log is None


def test_a_topic_from_the_hub(app: App, qtbot: QtBot) -> None:
    hand = Mouse()
    hand.press(button(app.lobby.home, "What to practise"))
    hub = room_of(app, PracticeRoom)
    hand.press(button(hub, "Divi"))
    room = arrive(app, qtbot)
    for _ in range(3):
        assert room._question is not None
        assert room._question.task.topic == "divi"
        answer(room, hand)
        hand.press(button(room, "Next"))


def test_what_the_bank_changed_is_told_first(app: App, qtbot: QtBot) -> None:
    hand = Mouse()
    room = begin(app, qtbot, hand)
    asked = []
    for _ in range(3):
        assert room._question is not None
        asked.append(room._question.task)
        answer(room, hand)
        hand.press(button(room, "Next"))
    changed = next(task for task in asked if task.topic == "divi")
    file = app.program.folders.bank / "constitution" / "divi.yaml"
    file.write_text(file.read_text("utf-8").replace('answer: "10"', 'answer: "11"'), "utf-8")
    app.program.bank.close()
    app.program._bank = None
    hand.press(button(room_of(app, PracticeEndRoom), "Home"))
    app.lobby.practise("")
    qtbot.waitUntil(lambda: isinstance(app.window.room(), PracticeRoom))
    hub = room_of(app, PracticeRoom)
    assert isinstance(hub, PracticeRoom)
    assert changed.items[0].item.prompt in hub._changes._list.text()
    hand.press(button(hub, "Good to know"))
    app.lobby.practise("")
    room = arrive(app, qtbot)
    assert room._question is not None
    assert room._question.task.id == changed.id


def test_what_is_set_aside_has_a_list_and_comes_back(app: App) -> None:
    task = app.program.bank.task("viens-001")
    assert app.program.store is not None
    log = PracticeLog(app.program.store, app.program.clock)
    log.put(Card(item=task.id, meaning=task.meaning, aside="never_learnt", misses=6))
    log.close()
    hand = Mouse()
    hand.press(button(app.lobby.home, "What to practise"))
    hand.press(button(room_of(app, PracticeRoom), "Set aside (1)"))
    room = room_of(app, SetAsideRoom)
    assert isinstance(room, SetAsideRoom)
    hand.press(button(room, "Practise it again"))
    hand.press(button(room, "To practice"))
    hub = room_of(app, PracticeRoom)
    assert isinstance(hub, PracticeRoom)
    assert not hub._aside.isVisible()


def test_a_clock_set_back_is_told(app: App, qtbot: QtBot, clock: FakeClock) -> None:
    room = begin(app, qtbot, Mouse())
    answer(room, Mouse())
    clock.set_wall(clock.now() - datetime.timedelta(days=40))
    for way in (app.lobby.show_practice, partial(app.lobby.practise, "")):
        app.lobby.go_home()
        assert not app.window.bar.isVisible()
        way()
        assert app.window.bar.isVisible()


def test_words_are_explained_by_key_tap_and_hold(app: App, qtbot: QtBot) -> None:
    (app.program.folders.bank / "glossary.yaml").write_text(
        "words:\n  - {lv: cik, ru: сколько, en: how many, field: everyday, forms: [cik]}\n", "utf-8"
    )
    be_active(app, qtbot)
    room = begin(app, qtbot, Mouse())
    assert room._view is not None
    qtbot.waitUntil(lambda: room._glossing.is_of_use)
    card = room._glossing.card
    QApplication.processEvents()
    QTest.keyClick(room, Qt.Key.Key_F2)
    qtbot.waitUntil(card.isVisible)
    assert "how many" in card._list.text()
    assert card._close.hasFocus()
    QTest.keyClick(card._close, Qt.Key.Key_Escape)
    assert not card.isVisible()
    prompt = room._view.frames[0].widget.prompt
    with qtbot.waitSignal(room._glossing.told) as told:
        QTest.mouseClick(prompt, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(8, 10))
    assert told.args == ["cik – how many"]
    (row, *_) = rows(room)
    bring_into_view(row)
    with qtbot.waitSignal(room._glossing.told) as told:
        QTest.mousePress(row, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 20))
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 20))
    assert told.args == ["This word is not in our list."]
    assert not row.isChecked()


def heard() -> AudioStimulus:
    return AudioStimulus(transcript=(Turn(text="Veikals ir atvērts.", speaker="Balss", voice="female1"),))


@pytest.mark.usefixtures("worn")
def test_a_recording_is_heard_at_ones_own_pace(qtbot: QtBot, tmp_path: Path) -> None:
    player = FakePlayer()
    notices = Notices(logging.getLogger("practice"))
    sheet = ListenSheet(heard(), tmp_path / "text.opus", player, notices)
    qtbot.addWidget(sheet)
    sheet.show()
    hand = Mouse()
    hand.press(button(sheet, "Listen"))
    hand.press(button(sheet, "Pause"))
    assert not player.is_playing
    hand.press(button(sheet, "Listen"))
    assert player.is_playing
    player.end()
    hand.press(button(sheet, "Listen again"))
    assert len(player.played) == 2
    assert not sheet._turns[0].isVisible()
    sheet.reveal()
    assert sheet._turns[0].isVisible()
    sheet.close_sound()
    assert not player.is_playing


@pytest.mark.usefixtures("worn")
def test_without_sound_one_can_read(qtbot: QtBot) -> None:
    sheet = ListenSheet(heard(), None, None, Notices(logging.getLogger("practice")))
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet._silent.isVisible()
    Mouse().press(button(sheet, "Read it instead"))
    assert sheet._turns[0].isVisible()
