"""The reading room: its doors, and the Constitution searched by hand and by keys alone."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from naturalization_trainer import paths
from naturalization_trainer.app import App
from naturalization_trainer.bank.law import read_law
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.models.passages import Passage, PassagesModel
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.constitution import ConstitutionRoom
from naturalization_trainer.ui.rooms.library import LibraryRoom
from tests.ui.hands import Finger, Hand, Keyboard, Mouse


def arrive(app: App, qtbot: QtBot, kind: type[Room]) -> Room:
    """Wait until a room of a kind is entered."""
    qtbot.waitUntil(lambda: isinstance(app.window.room(), kind))
    room = app.window.room()
    assert room is not None
    return room


def button(room: QWidget, words: str) -> BigButton:
    (found,) = [each for each in room.findChildren(BigButton) if each.text() == words]
    return found


def enter_constitution(app: App, qtbot: QtBot, hand: Hand) -> ConstitutionRoom:
    hand.press(button(app.lobby.home, "Reading room"))
    hand.press(button(arrive(app, qtbot, LibraryRoom), "Read the Constitution"))
    room = arrive(app, qtbot, ConstitutionRoom)
    assert isinstance(room, ConstitutionRoom)
    return room


@pytest.fixture
def constitution(worn: object, qtbot: QtBot) -> ConstitutionRoom:
    del worn
    room = ConstitutionRoom(read_law(paths.bank_folder()))
    qtbot.addWidget(room)
    room.retranslate()
    room.resize(1280, 720)
    room.show()
    return room


def headings(room: ConstitutionRoom) -> list[str]:
    return [row.heading for row in room._model.rows()]


@pytest.mark.parametrize("hand", [Mouse, Finger, Keyboard])
def test_from_home_to_an_article(app: App, qtbot: QtBot, hand: type[Hand]) -> None:
    mine = hand()
    room = enter_constitution(app, qtbot, mine)
    mine.write(room.search.line, "simts tautas priekšst")
    assert headings(room) == ["II nodaļa. Saeima", "5. pants"]
    assert room.search.found() == "3 places in 1 article."
    mine.press(button(room, "Reading room"))
    arrive(app, qtbot, LibraryRoom)


def test_marks_and_case_do_not_matter(constitution: ConstitutionRoom, qtbot: QtBot) -> None:
    qtbot.keyClicks(constitution.search.line, "SVINIGU SOLIJUMU")
    assert "18. pants" in headings(constitution)
    marked = next(row for row in constitution._model.rows() if row.heading == "18. pants")
    assert [marked.text[start:end] for start, end in marked.marks[1]] == ["svinīgu", "solījumu"]


def test_an_article_is_found_by_its_number(constitution: ConstitutionRoom, qtbot: QtBot) -> None:
    qtbot.keyClicks(constitution.search.line, "36. pants")
    assert "36. pants" in headings(constitution)
    assert "5. pants" not in headings(constitution)


def test_what_was_found_is_said_when_the_typing_pauses(constitution: ConstitutionRoom, qtbot: QtBot) -> None:
    constitution.search.line.setFocus()
    with qtbot.waitSignal(constitution.search._saying.timeout):
        qtbot.keyClicks(constitution.search.line, "karogs")
    assert constitution.search.found() == "1 place(s) in 1 article(s)."


def test_nothing_found_is_said_and_all_comes_back(constitution: ConstitutionRoom, qtbot: QtBot) -> None:
    everything = constitution._model.rowCount()
    qtbot.keyClicks(constitution.search.line, "kosmoss")
    assert constitution._model.rowCount() == 0
    assert "Nothing found" in constitution.search.found()
    qtbot.mouseClick(constitution.search._clear, Qt.MouseButton.LeftButton)
    assert constitution._model.rowCount() == everything
    qtbot.keyClicks(constitution.search.line, "kosmoss")
    qtbot.keyClick(constitution.search.line, Qt.Key.Key_Escape)
    assert constitution._model.rowCount() == everything


def test_a_word_in_another_case_is_found_and_said_so(constitution: ConstitutionRoom, qtbot: QtBot) -> None:
    qtbot.keyClicks(constitution.search.line, "teritorijai")
    assert "begins alike" in constitution.search.found()
    assert "3. pants" in headings(constitution)


def test_keys_go_to_what_was_found_and_back(constitution: ConstitutionRoom, qtbot: QtBot) -> None:
    qtbot.keyClicks(constitution.search.line, "karogs")
    qtbot.keyClick(constitution.search.line, Qt.Key.Key_Return)
    assert constitution.list.hasFocus()
    assert constitution.list.currentIndex().data().startswith("4. pants")
    qtbot.keySequence(constitution, QKeySequence(QKeySequence.StandardKey.Find))
    qtbot.waitUntil(constitution.search.line.hasFocus)
    assert constitution.search.line.selectedText() == "karogs"


def test_a_chapter_is_opened_from_the_contents(constitution: ConstitutionRoom, qtbot: QtBot) -> None:
    contents = constitution._contents
    place = contents.visualRect(constitution._contents_model.index(3)).center()
    qtbot.mouseClick(contents.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert constitution.list.currentIndex().data() == "III nodaļa. Valsts prezidents"


def test_where_it_is_narrow_the_contents_are_asked_for(constitution: ConstitutionRoom, qtbot: QtBot) -> None:
    constitution.resize(600, 720)
    assert not constitution._contents.isVisible()
    qtbot.mouseClick(constitution._opener, Qt.MouseButton.LeftButton)
    assert constitution._contents.isVisible()
    assert not constitution.list.isVisible()
    constitution._contents.setFocus()
    qtbot.keyClick(constitution._contents, Qt.Key.Key_Down)
    qtbot.keyClick(constitution._contents, Qt.Key.Key_Return)
    assert constitution.list.hasFocus()


def test_the_arrows_read_on_inside_a_long_article(constitution: ConstitutionRoom, qtbot: QtBot) -> None:
    constitution.resize(480, 420)
    view = constitution.list
    row = headings(constitution).index("68. pants")
    view.setFocus()
    view.go_to(row)
    assert view.visualRect(view.currentIndex()).height() > view.viewport().height()
    before = view.verticalScrollBar().value()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == row
    assert view.verticalScrollBar().value() > before
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() > row


def test_a_screen_reader_hears_the_articles(constitution: ConstitutionRoom) -> None:
    told = QAccessible.queryAccessibleInterface(constitution.list)
    assert told.text(QAccessible.Text.Name) == "The Constitution"
    assert "republika" in constitution.list.model().index(9, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    line = QAccessible.queryAccessibleInterface(constitution.search.line)
    assert line.text(QAccessible.Text.Name) == constitution.search_label()


def test_a_missing_text_is_told(app: App, qtbot: QtBot) -> None:
    shutil.rmtree(app.program.folders.bank / "library")
    read_law.cache_clear()
    app.lobby.show_library()
    room = arrive(app, qtbot, LibraryRoom)
    with qtbot.waitSignal(app.program.notices.shown):
        qtbot.mouseClick(button(room, "Read the Constitution"), Qt.MouseButton.LeftButton)
    assert isinstance(app.window.room(), LibraryRoom)


def test_passages_are_a_good_model(qtmodeltester: ModelTester) -> None:
    model = PassagesModel()
    model.show_rows((Passage("Heading"), Passage("", "Text"), Passage("One", "Text", "Note", ((), ((0, 2),)))))
    qtmodeltester.check(model)
