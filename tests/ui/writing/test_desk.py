"""A letter from choosing to marks, by mouse and by keyboard alone; drafts, mending, history, bad input."""

import shutil
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer import paths
from naturalization_trainer.app import App
from naturalization_trainer.folders import Folders
from naturalization_trainer.language import spelling
from naturalization_trainer.store import file
from naturalization_trainer.store.drafts import Drafts
from naturalization_trainer.store.letters_written import LetterWritten, letters, marks
from naturalization_trainer.ui.exam.criterion_card import CriterionCard
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.check import CheckRow
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.text_area import TextArea
from naturalization_trainer.ui.rooms.writing_desk import WritingDeskRoom
from naturalization_trainer.ui.rooms.writing_desk_history import WritingHistoryRoom
from naturalization_trainer.ui.rooms.writing_desk_letter import WritingLetterRoom
from naturalization_trainer.ui.rooms.writing_desk_marks import WritingMarksRoom
from naturalization_trainer.ui.writing.seen_panel import SeenPanel
from naturalization_trainer.ways.writing import DRAFT
from tests.ui.bank import write_bank
from tests.ui.hands import Hand, Keyboard, Mouse

Widget = TypeVar("Widget", bound=QWidget)

TASK = "wri-letter-001"
LETTER = "Sveika Inita! Ludzu atnac sestdien, jo svinam. Brauc ar autobusu un panem gitaru. Gaidu! Marta"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Give folders with a bank that has letters."""
    bank = tmp_path / "question_bank"
    write_bank(bank)
    (bank / "writing").mkdir()
    shutil.copy(paths.bank_folder() / "writing" / "vestules-1.yaml", bank / "writing")
    return Folders(tmp_path / "data", tmp_path / "cache", bank, tmp_path / "audio")


@pytest.fixture
def desk(app: App) -> App:
    """Give the program with the writing desk open."""
    app.window.resize(1280, 800)
    app.lobby.show_writing()
    return app


def seen(app: App, kind: type[Widget]) -> list[Widget]:
    QApplication.processEvents()
    room = app.window.room()
    assert room is not None
    return [widget for widget in room.findChildren(kind) if widget.isVisible()]


def button(app: App, text: str) -> BigButton:
    found = next((each for each in seen(app, BigButton) if text in each.text() and each.isEnabled()), None)
    assert found is not None, f"no {text!r} among {[each.text() for each in seen(app, BigButton)]}"
    return found


def letter_room(app: App) -> WritingLetterRoom:
    room = app.window.room()
    assert isinstance(room, WritingLetterRoom)
    return room


def written(app: App) -> str:
    return seen(app, TextArea)[0].toPlainText()


def kept(app: App) -> tuple[LetterWritten, ...]:
    assert app.program.store is not None
    with closing(file.connect_reading(app.program.store.path)) as connection:
        return letters(connection)


def draft(app: App, task: str = TASK) -> str | None:
    assert app.program.store is not None
    with closing(Drafts(app.program.store, app.program.clock)) as drafts:
        return drafts.get(DRAFT + task)


def open_letter(app: App, text: str = "") -> WritingLetterRoom:
    assert app.lobby.writing is not None
    app.lobby.writing.show_letter(TASK)
    room = letter_room(app)
    if text:
        seen(app, TextArea)[0].setPlainText(text)
    return room


@pytest.mark.parametrize("hand", [Mouse(), Keyboard()], ids=["mouse", "keyboard"])
def test_a_letter_from_choosing_to_marks(desk: App, hand: Hand) -> None:
    assert isinstance(desk.window.room(), WritingDeskRoom)
    hand.press(button(desk, "Write"))
    hand.write(seen(desk, TextArea)[0], LETTER)
    hand.press(button(desk, "Look it over"))
    assert len(seen(desk, SeenPanel)[0].cards()) == 3
    hand.press(button(desk, "Lūdzu"))
    assert "Lūdzu atnac" in written(desk)
    hand.press(button(desk, "Show more"))
    hand.press(button(desk, "Sveika,"))
    assert written(desk).startswith("Sveika, Inita! Lūdzu")
    hand.press(button(desk, "Done"))
    assert isinstance(desk.window.room(), WritingMarksRoom)
    for card in seen(desk, CriterionCard):
        hand.press(card.findChildren(ChoiceRow)[1])
    hand.press(button(desk, "Keep letter and marks"))
    assert isinstance(desk.window.room(), WritingHistoryRoom)
    (letter,) = kept(desk)
    assert (letter.task, letter.points, letter.asked.out_of) == (TASK, 5.0, 15.0)
    assert letter.text.startswith("Sveika, Inita!")
    assert draft(desk) is None
    hand.press(button(desk, "Read"))
    hand.press(button(desk, "Erase"))
    hand.press(button(desk, "Erase it"))
    assert kept(desk) == ()


def test_the_letter_not_written_for_longest_comes_first_and_a_begun_one_before_all(desk: App) -> None:
    room = desk.window.room()
    assert isinstance(room, WritingDeskRoom)
    assert [task.id for task in room._tasks][:2] != []
    open_letter(desk, LETTER)
    button(desk, "Done").click()
    button(desk, "Keep without marks").click()
    assert [letter.marks for letter in kept(desk)] == [None]
    assert desk.lobby.writing is not None
    desk.lobby.writing.show_letter("wri-letter-003")
    seen(desk, TextArea)[0].setPlainText("Mīļā Ausma!")
    button(desk, "Other letters").click()
    room = desk.window.room()
    assert isinstance(room, WritingDeskRoom)
    assert (room._tasks[0].id, room._tasks[0].begun) == ("wri-letter-003", True)
    assert (room._tasks[-1].id, room._tasks[-1].written is not None) == (TASK, True)


def test_a_draft_is_kept_once_a_second_at_most_and_when_one_leaves(desk: App, qtbot: QtBot) -> None:
    room = open_letter(desk)
    drafts: list[str] = []
    room.draft_changed.connect(lambda _task, text: drafts.append(text))
    with qtbot.waitSignal(room.draft_changed):
        for text in ("L", "La", "Lab", "Labd"):
            seen(desk, TextArea)[0].setPlainText(text)
    assert drafts == ["Labd"]
    assert draft(desk) == "Labd"
    seen(desk, TextArea)[0].setPlainText("Labdien!")
    desk.lobby.go_home()
    assert draft(desk) == "Labdien!"
    assert open_letter(desk) is not None
    assert written(desk) == "Labdien!"


def test_a_draft_there_was_no_room_for_is_on_the_desk_and_kept_later(
    desk: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "BUSY_SECONDS", 0)
    assert desk.program.store is not None
    open_letter(desk, LETTER)
    with closing(file.connect(desk.program.store.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        button(desk, "Other letters").click()
        assert draft(desk) is None
        open_letter(desk)
        assert written(desk) == LETTER
        other.execute("ROLLBACK")
    button(desk, "Other letters").click()
    assert draft(desk) == LETTER


def test_what_was_mended_counts_among_the_letters_one_mistypes(desk: App) -> None:
    open_letter(desk, "Sveika, Inita! Ludzu brauc. Marta")
    button(desk, "Look it over").click()
    button(desk, "Lūdzu").click()
    assert desk.program.store is not None
    with closing(file.connect_reading(desk.program.store.path)) as connection:
        rows = connection.execute("SELECT source, expected, typed FROM letter_slips WHERE expected <> typed").fetchall()
    assert rows == [("letter", "ū", "u")]


def test_mending_can_be_undone_and_a_remark_that_no_longer_holds_changes_nothing(desk: App) -> None:
    open_letter(desk, "😀 Sveika, Inita! Ludzu brauc uz maja. Marta")
    area = seen(desk, TextArea)[0]
    button(desk, "Look it over").click()
    button(desk, "Lūdzu").click()
    assert "😀 Sveika, Inita! Lūdzu brauc" in written(desk)
    area.undo()
    assert "😀 Sveika, Inita! Ludzu brauc" in written(desk)
    again = button(desk, "māja")
    area.setPlainText("Cits teksts.")
    again.click()
    assert written(desk) == "Cits teksts."


def test_as_in_the_examination_there_are_no_hints(desk: App) -> None:
    open_letter(desk, LETTER)
    button(desk, "Look it over").click()
    seen(desk, CheckRow)[0].click()
    assert seen(desk, SeenPanel) == []
    assert [each.text() for each in seen(desk, BigButton) if "Look it over" in each.text()] == []
    button(desk, "Done").click()
    assert isinstance(desk.window.room(), WritingMarksRoom)
    button(desk, "Improve the letter").click()
    assert written(desk) == LETTER


def test_a_short_letter_earns_half_at_most(desk: App) -> None:
    open_letter(desk, "Sveika, Inita! Atnāc! Marta")
    button(desk, "Done").click()
    for card in seen(desk, CriterionCard):
        card.findChildren(ChoiceRow)[-1].click()
    assert any("7.5" in notice.text() for notice in seen(desk, Notice))
    button(desk, "Keep letter and marks").click()
    assert desk.program.store is not None
    with closing(file.connect_reading(desk.program.store.path)) as connection:
        assert [row.points for row in marks(connection)] == [7.5]


def test_tab_goes_through_the_remarks_in_their_order(desk: App) -> None:
    open_letter(desk, LETTER)
    button(desk, "Look it over").click()
    button(desk, "Show more").click()
    wanted = [one for card in seen(desk, SeenPanel)[0].cards() for one in card.buttons()]
    wanted[0].setFocus()
    met = [wanted[0]]
    for _ in wanted[1:]:
        assert desk.window.focusNextChild()
        focused = desk.window.focusWidget()
        assert focused is not None
        met.append(focused)
    assert met == wanted


def test_practice_leads_to_the_desk_and_back(desk: App) -> None:
    button(desk, "To practice").click()
    button(desk, "Write a letter").click()
    assert isinstance(desk.window.room(), WritingDeskRoom)


def test_show_it_selects_the_word(desk: App) -> None:
    open_letter(desk, "😀 Sveika, Inita! Es brauc ar maju. Marta")
    button(desk, "Look it over").click()
    area = seen(desk, TextArea)[0]
    selected = []
    for show in [each for each in seen(desk, BigButton) if each.text() == "Show it"]:
        show.click()
        selected.append(area.textCursor().selectedText())
    assert selected == ["maju"]
    assert desk.window.focusWidget() is area


def test_rules_that_ask_for_no_letter_leave_the_desk_empty(desk: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk.lobby.writing, "_rules", lambda: None)
    desk.lobby.show_writing()
    room = desk.window.room()
    assert isinstance(room, WritingDeskRoom)
    assert room._tasks == ()
    assert room.first_focus() is not None


def test_nothing_written_is_told_and_kept_nowhere(desk: App) -> None:
    open_letter(desk, "  ")
    button(desk, "Look it over").click()
    button(desk, "Done").click()
    assert isinstance(desk.window.room(), WritingLetterRoom)
    assert draft(desk) is None


def test_without_a_word_list_one_is_told_and_the_rest_goes_on(desk: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spelling, "_trie", lambda _path: None)
    open_letter(desk, "Es domaju ka viss ir labi.")
    button(desk, "Look it over").click()
    assert any("no word list" in notice.text() for notice in seen(desk, Notice))
    assert len(seen(desk, SeenPanel)[0].cards()) == 3


def test_russian_letters_are_told_at_once(desk: App) -> None:
    open_letter(desk, "Привет, Инита!")
    assert any("Russian letters" in notice.text() for notice in seen(desk, Notice))
    button(desk, "Look it over").click()
    assert seen(desk, SeenPanel)[0].cards()[0].remark.kind == "other_letters"


def test_a_full_disk_is_told_and_the_letter_stays_on_the_desk(desk: App, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    desk.program.notices.shown.connect(lambda message: told.append(message.text))
    open_letter(desk, LETTER)
    button(desk, "Done").click()
    assert desk.program.store is not None
    with desk.program.store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    monkeypatch.setattr(desk.lobby.writing, "_text", "ķ" * 1_000_000)
    button(desk, "Keep without marks").click()
    assert "disk" in told[-1]
    assert isinstance(desk.window.room(), WritingMarksRoom)
    assert draft(desk) == LETTER


def test_a_long_letter_is_looked_over_in_its_time(desk: App) -> None:
    open_letter(desk, "Es dzivoju maja un domaju ka viss ir labi. " * 1100)
    button(desk, "Look it over").click()
    assert len(seen(desk, SeenPanel)[0].cards()) == 3


def test_all_letters_can_be_shown_and_a_letter_written_again(desk: App) -> None:
    room = desk.window.room()
    assert isinstance(room, WritingDeskRoom)
    assert len(room._cards) == len(room._tasks) == 6
    open_letter(desk, LETTER)
    button(desk, "Done").click()
    button(desk, "Keep without marks").click()
    button(desk, "Write it again").click()
    assert letter_room(desk)
    assert written(desk) == ""
