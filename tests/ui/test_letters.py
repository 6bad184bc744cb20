"""The letters' drills by hand: from practice through a round to how it went, with the mouse and by keys alone."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer import paths
from naturalization_trainer.app import App
from naturalization_trainer.bank.letters import LETTERS
from naturalization_trainer.folders import Folders
from naturalization_trainer.language.slips import slips
from naturalization_trainer.learning.letters import DRILLS, Exercise, Overview, Times, standings
from naturalization_trainer.media.pair_words import word_file
from naturalization_trainer.store import file
from naturalization_trainer.store import slips as kept
from naturalization_trainer.ui.exam.playback import ListenRow
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.letters.choice_form import ChoiceForm
from naturalization_trainer.ui.letters.tap_area import TapArea
from naturalization_trainer.ui.letters.text_form import TextForm
from naturalization_trainer.ui.letters.told import told
from naturalization_trainer.ui.rooms.letters import LettersRoom
from naturalization_trainer.ui.rooms.letters_drill import LettersDrillRoom
from tests.ui.bank import write_bank
from tests.ui.hands import Hand, Keyboard, Mouse
from tests.ui.sounding import FakePlayer, FakeRecorder


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Give a small bank with the shipped drills and dictations, the first nine of them spoken."""
    bank = tmp_path / "question_bank"
    write_bank(bank)
    shutil.copy(paths.bank_folder() / LETTERS, bank / LETTERS)
    (bank / "writing").mkdir()
    shutil.copy(paths.bank_folder() / "writing" / "diktati.yaml", bank / "writing")
    for task in (paths.audio_folder() / "writing").glob("wri-dik-00*"):
        shutil.copytree(task, tmp_path / "audio" / "writing" / task.name)
    shutil.copytree(paths.audio_folder() / "letters", tmp_path / "audio" / "letters")
    return Folders(tmp_path / "data", tmp_path / "cache", bank, tmp_path / "audio")


@pytest.fixture
def player(app: App) -> FakePlayer:
    """Put sound in that one ends by hand."""
    player = FakePlayer()
    app.lobby.hearing._devices = (player, FakeRecorder())
    return player


def button(room: QWidget, words: str) -> BigButton:
    return next(one for one in room.findChildren(BigButton) if one.isVisible() and one.text() == words)


def enter(app: App, qtbot: QtBot) -> LettersRoom:
    app.lobby.show_letters()
    qtbot.waitUntil(lambda: isinstance(app.window.room(), LettersRoom), timeout=20_000)
    qtbot.waitUntil(lambda: app.program.background.is_idle)
    room = app.window.room()
    assert isinstance(room, LettersRoom)
    return room


def form_of(app: App) -> ChoiceForm | TextForm:
    room = app.window.room()
    assert isinstance(room, LettersDrillRoom)
    assert room._form is not None
    return room._form


def put_marks_back(area: TapArea, right: str) -> None:
    """Tap the letters that need another mark, as a finger does."""
    for at, letter in enumerate(right):
        if area.toPlainText()[at] != letter:
            cursor = area.textCursor()
            cursor.setPosition(at)
            left = area.cursorRect(cursor)
            cursor.setPosition(at + 1)
            end = area.cursorRect(cursor)
            spot = left.center()
            spot.setX((left.x() + end.x()) // 2 if end.y() == left.y() else left.x() + 4)
            QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)


def marks_by_keys(area: TapArea, right: str) -> None:
    """Walk through the text and press F2 behind each letter that needs another mark."""
    QTest.keyClick(area, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for letter in right:
        QTest.keyClick(area, Qt.Key.Key_Right)
        if area.toPlainText()[area.textCursor().position() - 1] != letter:
            QTest.keyClick(area, Qt.Key.Key_F2)


def go_through(app: App, hand: Hand, mend: Callable[[TapArea, str], None]) -> list[Exercise]:
    """Answer a round, its first exercise wrong and taken back, its second wrong."""
    done: list[Exercise] = []
    drill = app.window.room()
    assert isinstance(drill, LettersDrillRoom)
    taken_back = False
    while drill._summary is None:
        form = form_of(app)
        asked = form.asked
        wrong = len(done) == 1 or not taken_back
        if isinstance(form, ChoiceForm):
            choice = asked.options[1] if wrong else asked.key
            hand.press(next(one for one in form.buttons if one.text() == choice))
        else:
            assert isinstance(form.area, TapArea)
            mend(form.area, asked.right)
            assert form.text() == asked.right
            hand.press(form.check)
        if not taken_back:
            taken_back = True
            hand.press(button(drill, "Take this answer back"))
            continue
        done.append(asked)
        hand.press(button(drill, "See how it went" if len(done) == drill._place[1] else "Next"))
    return done


@pytest.mark.usefixtures("player")
@pytest.mark.parametrize(("hand", "mend"), [(Mouse(), put_marks_back), (Keyboard(), marks_by_keys)])
def test_a_round_of_everything(app: App, qtbot: QtBot, hand: Hand, mend: Callable[[TapArea, str], None]) -> None:
    room = enter(app, qtbot)
    assert "too little" in room._step_text.text()
    hand.press(button(room, "Begin"))
    done = go_through(app, hand, mend)
    assert [one.drill for one in done] == ["pairs"] * 4 + ["endings"] * 4 + ["marks"] * 2
    drill = app.window.room()
    assert isinstance(drill, LettersDrillRoom)
    assert "Right: 9 of 10." in drill._end_text.text()
    hand.press(button(drill, "Another round"))
    assert isinstance(form_of(app), ChoiceForm)
    again = app.window.room()
    hand.press(next(one for one in again.findChildren(BigButton) if one.isVisible() and one.text() == "Your letters"))
    room = app.window.room()
    assert isinstance(room, LettersRoom)
    person = app.program.person
    assert person is not None
    with closing(file.connect_reading(person.path)) as connection:
        assert len(connection.execute("SELECT * FROM cards WHERE item LIKE 'letters/%'").fetchall()) == 10
        assert sum(row.times for row in kept.table(connection)) > 10


def test_without_sound_there_is_no_dictation_and_the_room_says_so(app: App, qtbot: QtBot) -> None:
    app.lobby.hearing._devices = (None, None)
    room = enter(app, qtbot)
    door = room._doors["dictation"]
    assert not door.door.isEnabled()
    assert "no sound" in door._about.text()
    app.lobby.letters.begin("dictation")  # type: ignore[union-attr] # it was just entered
    assert app.window.room() is room


def test_a_bank_without_drills_says_so(app: App, folders: Folders, qtbot: QtBot) -> None:
    (folders.bank / LETTERS).unlink()
    shutil.rmtree(folders.bank / "writing")
    app.program._bank = None
    app.program._bank_is_compiled = False
    with qtbot.waitSignal(app.program.notices.shown, timeout=20_000) as told_of:
        app.lobby.show_letters()
    assert "no drills" in told_of.args[0].text


@pytest.mark.usefixtures("player")
def test_the_practice_hub_leads_there(app: App, qtbot: QtBot) -> None:
    app.lobby.show_practice()
    qtbot.waitUntil(lambda: hasattr(app.window.room(), "letters_asked"), timeout=20_000)
    Mouse().press(button(app.window.room(), "Practise the letters"))
    qtbot.waitUntil(lambda: isinstance(app.window.room(), LettersRoom), timeout=20_000)
    Mouse().press(button(app.window.room(), "To practice"))
    qtbot.waitUntil(lambda: hasattr(app.window.room(), "letters_asked"), timeout=20_000)


def test_a_dictation_is_heard_written_and_told(app: App, player: FakePlayer, qtbot: QtBot) -> None:
    hand = Mouse()
    hand.press(button(enter(app, qtbot), "Write what you hear"))
    form = form_of(app)
    assert isinstance(form, TextForm)
    hand.press(form._listen._button)  # type: ignore[union-attr] # a dictation has one
    assert [path.parent.name for path in player.played] == [form.asked.task[1]]  # type: ignore[index]
    player.end()
    typed = form.asked.right.replace("ā", "a")
    hand.write(form.area, typed)
    hand.press(form.check)
    drill = app.window.room()
    assert isinstance(drill, LettersDrillRoom)
    assert drill._given is not None
    assert drill._given.right == ("ā" not in form.asked.right.lower())
    if not drill._given.right:
        assert "ā is long" in drill._why.text()
    app.program.set_option("language", "lv")
    qtbot.waitUntil(lambda: drill._next.text() == "Tālāk")


def test_both_words_of_a_pair_can_be_heard(app: App, player: FakePlayer, qtbot: QtBot) -> None:
    hand = Mouse()
    hand.press(button(enter(app, qtbot), "Choose words"))
    form = form_of(app)
    assert isinstance(form, ChoiceForm)
    hand.press(button(form, "Listen"))
    hand.press(form.buttons[0])
    assert not player.is_playing
    drill = app.window.room()
    for row in drill.findChildren(ListenRow):
        if row.isVisible():
            hand.press(row._button)
    wanted = [word_file(word) for word in (form.asked.key, *form.asked.options)]
    assert [f"letters/{path.name}" for path in player.played] == wanted
    hand.press(button(drill, "Next"))
    assert not player.is_playing


@pytest.mark.usefixtures("worn")
def test_what_is_missing_is_said_in_a_clear_sentence(qtbot: QtBot) -> None:
    counts = dict.fromkeys(DRILLS, 0)
    room = LettersRoom(Overview(standings(()), False, (), counts, counts, heard=False, word_list=False))
    qtbot.addWidget(room)
    room.retranslate()
    assert "too little" in room._step_text.source()
    assert not room._no_list.isHidden()
    assert "word" in room._no_list.text()
    assert "no sound" in room._doors["dictation"]._about.text()
    assert room._words.isHidden()
    own = standings((Times("š", "s", 40), Times("ā", "ā", 40)))
    room.show_overview(Overview(own, True, (("šodien", "sodien"),), counts, counts, heard=True, word_list=True))
    assert "first of all: š" in room._step_text.source()
    assert "šodien" in room._words.text()
    assert room._no_list.isHidden()


def test_slips_are_told_word_by_word(speaking: object) -> None:
    del speaking
    read = slips("Dīķī peld pīle, bet krīt ūdens pile.", "Diki peld pile bet krit udens", signs=False)
    assert told(read.slips, {"pile"}.__contains__) == (
        "dīķī: ī is long, ķ is soft.",
        "pīle: ī is long. “pile” is another word.",
        "krīt: ī is long.",
        "And 2 more.",
    )
