"""The rooms of the anthem's trainer: what they show, and what they say where something is missing or goes wrong."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer import paths
from naturalization_trainer.app import App
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.anthem import anthem_rules
from naturalization_trainer.exam.rules import open_blueprint
from naturalization_trainer.folders import Folders
from naturalization_trainer.learning.anthem import Exercise, lines_of, standing
from naturalization_trainer.learning.anthem_advice import advise
from naturalization_trainer.store import file
from naturalization_trainer.store.anthem import LetterDay
from naturalization_trainer.store.drafts import Drafts
from naturalization_trainer.store.practice import PracticeLog
from naturalization_trainer.testing import FakeClock
from naturalization_trainer.ui.anthem.advice_card import AdviceCard
from naturalization_trainer.ui.anthem.letter_map import is_marked, is_plain, is_sign, letter_map, most_wrong
from naturalization_trainer.ui.anthem.line_button import LineButton
from naturalization_trainer.ui.anthem.trainer_room import TrainerRoom
from naturalization_trainer.ui.charts.values import is_empty
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.check import CheckRow
from naturalization_trainer.ui.kit.recited_line import RecitedLine
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.kit.text_area import TextArea
from naturalization_trainer.ui.kit.text_field import TextField
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.rooms.anthem import AnthemFigures, AnthemRoom
from naturalization_trainer.ui.rooms.anthem_letters import AnthemLettersRoom
from naturalization_trainer.ui.rooms.anthem_lines import AnthemLinesRoom
from naturalization_trainer.ui.rooms.anthem_listen import AnthemListenRoom
from tests.items.samples import ANTHEM
from tests.ui.anthem.learner import Learner
from tests.ui.hands import Mouse
from tests.ui.sounding import FakePlayer, FakeRecorder

DAY = 739_312
LINES = lines_of(ANTHEM)


@pytest.fixture
def hand() -> Mouse:
    return Mouse()


def said(learner: Learner) -> str:
    return "\n".join(words.text() for words in learner.seen(Words))


def until_memory(learner: Learner) -> Exercise:
    """Answer rightly until a line is asked from memory."""
    while True:
        asked = learner.asked()
        assert asked is not None
        if asked.from_memory:
            return asked
        learner.answer()
        learner.press("Next")


def test_the_line_that_is_heard_is_set_apart(learner: Learner, app: App, player: FakePlayer) -> None:
    app.lobby.show_anthem()
    learner.press("Listen")
    assert "A computer voice speaks the words; it does not sing." in said(learner)
    learner.press("Listen")
    player.end()
    heard = [button.number for button in learner.seen(LineButton) if button.isChecked()]
    assert heard == [2]
    learner.press("Stop")
    assert not player.is_playing
    learner.hand.press(learner.seen(LineButton)[4])
    assert [button.number for button in learner.seen(LineButton) if button.isChecked()] == [5]
    player.end()
    assert not [button for button in learner.seen(LineButton) if button.isChecked()]
    assert player.played[-1].name == "line-5.opus"


def test_leaving_the_room_falls_silent(learner: Learner, app: App, player: FakePlayer) -> None:
    app.lobby.show_anthem()
    learner.press("Listen")
    learner.press("Listen")
    learner.press("The anthem")
    assert not player.is_playing
    learner.room(AnthemRoom)


def test_a_recording_that_cannot_be_played_is_told(learner: Learner, app: App, player: FakePlayer) -> None:
    app.lobby.show_anthem()
    learner.press("Listen")
    learner.press("Listen")
    player.failed.emit(KnownError("no_loudspeaker"))
    assert "no loudspeakers" in app.window.bar.text()
    assert learner.offered("Listen") is not None


@pytest.mark.parametrize("what", ["sound", "recordings"])
def test_without_sound_one_reads(learner: Learner, app: App, folders: Folders, what: str) -> None:
    if what == "sound":
        app.lobby.hearing._devices = (None, None)
    else:
        shutil.rmtree(folders.audio / "anthem")
    app.lobby.show_anthem()
    learner.press("Listen")
    learner.room(AnthemListenRoom)
    told = "This computer plays no sound" if what == "sound" else "There is no recording of the anthem"
    assert told in said(learner)
    assert ANTHEM[0] in said(learner)
    assert learner.offered("Listen") is None
    assert learner.seen(LineButton) == []
    learner.press("On to the gaps")
    learner.room(AnthemLinesRoom)


def test_slips_are_shown_and_the_line_comes_again(learner: Learner, app: App) -> None:
    app.lobby.show_anthem()
    learner.press("To the lines")
    until_memory(learner)
    asked = learner.answer(lambda line: line.replace("ē", "e"))
    assert "Almost" in said(learner)
    (shown,) = learner.seen(RecitedLine)
    assert asked.line.text in [words.text() for words in shown.findChildren(Words)]
    assert "mark of a long vowel" in said(learner)
    learner.press("Next")
    assert learner.asked() != asked


def test_who_does_not_remember_is_shown(learner: Learner, app: App) -> None:
    app.lobby.show_anthem()
    learner.press("To the lines")
    asked = until_memory(learner)
    learner.press("I do not remember: show me")
    assert "Not yet" in said(learner)
    assert asked.line.text in said(learner)
    learner.press("Next")
    while (again := learner.asked()) is None or again.line != asked.line:
        learner.answer()
        learner.press("Next")
    assert not again.from_memory, "it is helped along first"


def test_an_answer_is_taken_back(learner: Learner, app: App) -> None:
    app.lobby.show_anthem()
    learner.press("To the lines")
    asked = until_memory(learner)
    learner.answer(lambda line: line[:5])
    learner.press("Take this answer back")
    assert learner.asked() == asked
    learner.answer()
    assert "Right, every letter!" in said(learner)


def test_russian_letters_are_noticed(learner: Learner, app: App) -> None:
    app.lobby.show_anthem()
    learner.press("To the lines")
    learner.hand.write(learner.seen(TextField)[0], "свети")
    assert "Russian letters" in said(learner)


def test_a_full_disk_loses_nothing(learner: Learner, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise KnownError("store_full")

    app.lobby.show_anthem()
    learner.press("Write")
    learner.hand.write(learner.seen(TextArea)[0], "\n".join(ANTHEM))
    with monkeypatch.context() as broken:
        broken.setattr(PracticeLog, "answer", full)
        learner.press("Check")
    assert app.window.bar.isVisible()
    assert "2 of 2 points" not in said(learner)
    assert learner.seen(TextArea)[0].toPlainText() == "\n".join(ANTHEM)
    learner.press("Check")
    assert "2 of 2 points" in said(learner)


def test_an_empty_sheet_is_no_try(learner: Learner, app: App) -> None:
    app.lobby.show_anthem()
    learner.press("Write")
    learner.press("Check")
    assert "Nothing is written yet" in said(learner)
    assert learner.offered("Check") is not None


def test_what_is_written_is_kept_as_the_window_closes(learner: Learner, app: App) -> None:
    app.lobby.show_anthem()
    learner.press("Write")
    learner.hand.write(learner.seen(TextArea)[0], "Dievs")
    store, clock = app.program.store, app.program.clock
    assert store is not None
    app.window.closing.emit()
    drafts = Drafts(store, clock)
    assert drafts.get("anthem:whole") == "Dievs"
    drafts.close()


def test_what_there_was_no_room_for_is_kept_when_one_leaves(
    learner: Learner, app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "BUSY_SECONDS", 0)
    app.lobby.show_anthem()
    training, store = app.lobby.anthem, app.program.store
    assert training is not None
    assert store is not None
    training._keeping.setInterval(0)
    learner.press("Write")
    with closing(file.connect(store.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with qtbot.waitSignal(training._keeping.timeout):
            learner.hand.write(learner.seen(TextArea)[0], "D")
        other.execute("ROLLBACK")
    app.window.closing.emit()
    with closing(Drafts(store, app.program.clock)) as drafts:
        assert drafts.get("anthem:whole") == "D"


def test_what_is_written_is_kept_within_a_second(learner: Learner, app: App, qtbot: QtBot) -> None:
    app.lobby.show_anthem()
    training = app.lobby.anthem
    assert training is not None
    training._keeping.setInterval(0)
    learner.press("Write")
    with qtbot.waitSignal(training._keeping.timeout):
        learner.hand.write(learner.seen(TextArea)[0], "D")
    assert training._book is not None
    assert training._book.draft("anthem:whole") == "D"


def test_half_a_line_outlives_the_room(learner: Learner, app: App) -> None:
    app.lobby.show_anthem()
    learner.press("To the lines")
    learner.hand.write(learner.seen(TextField)[0], "svē")
    learner.press("The anthem")
    learner.press("To the lines")
    assert learner.seen(TextField)[0].text() == "svē"


@pytest.mark.parametrize(
    ("code", "state"), [("no_microphone", "no_microphone"), ("microphone_silent", "no_permission")]
)
def test_without_a_microphone_one_recites_aloud(
    learner: Learner, app: App, recorder: FakeRecorder, code: str, state: str
) -> None:
    recorder.broken = KnownError(code)
    app.lobby.show_anthem()
    learner.press("Recite")
    learner.press("Record")
    (panel,) = learner.seen(RecorderPanel)
    assert panel.state() == state
    learner.press("I have said it aloud without recording")
    assert len(learner.seen(CheckRow)) == len(ANTHEM) + 1


def test_a_computer_without_sound_can_mark_a_recital(learner: Learner, app: App) -> None:
    app.lobby.hearing._devices = (None, None)
    app.lobby.show_anthem()
    learner.press("Recite")
    learner.press("Record")
    (panel,) = learner.seen(RecorderPanel)
    assert panel.state() == "no_microphone"
    learner.press("I have said it aloud without recording")
    learner.press("Keep my marks")
    assert "0 of 2 points" in said(learner)


def test_a_recital_that_is_interrupted_is_kept_as_far_as_it_goes(
    learner: Learner, app: App, recorder: FakeRecorder
) -> None:
    app.lobby.show_anthem()
    learner.press("Recite")
    learner.press("Record")
    recorder.is_recording = False
    recorder.failed.emit(KnownError("recording_disk_full", path="/"))
    recorder.saved.emit(recorder._path, 2.0)
    (panel,) = learner.seen(RecorderPanel)
    assert panel.state() == "recorded"
    assert "disk has no room left" in app.window.bar.text()
    assert learner.seen(CheckRow)


def test_nothing_but_silence_is_said_and_not_kept(learner: Learner, app: App, recorder: FakeRecorder) -> None:
    app.lobby.show_anthem()
    learner.press("Recite")
    learner.press("Record")
    path = recorder._path
    assert learner.offered("I have said it aloud without recording") is None, "while it is recorded"
    recorder.silent.emit()
    assert learner.offered("I have said it aloud without recording") is not None
    (panel,) = learner.seen(RecorderPanel)
    assert panel.state() == "no_permission"
    assert not path.exists()
    assert learner.seen(CheckRow) == []


def test_leaving_while_recording_keeps_it(learner: Learner, app: App, recorder: FakeRecorder) -> None:
    app.lobby.show_anthem()
    learner.press("Recite")
    learner.press("Record")
    learner.press("The anthem")
    assert not recorder.is_recording
    assert recorder._path.exists()
    learner.room(AnthemRoom)


def test_each_recital_has_a_file_of_its_own(learner: Learner, app: App, recorder: FakeRecorder) -> None:
    app.lobby.show_anthem()
    learner.press("Recite")
    learner.press("Record")
    learner.press("Stop")
    first = recorder._path
    learner.press("Record anew")
    learner.press("Stop")
    assert recorder._path != first
    assert first.exists()


def test_who_erases_everything_leaves_nothing_open(learner: Learner, app: App) -> None:
    app.lobby.show_anthem()
    learner.press("To the lines")
    learner.answer()
    assert app.program.person is not None
    folder = app.program.person.folder
    app.lobby.go_home()
    training = app.lobby.anthem
    assert training is not None
    assert training._book is None
    app.program.erase_person()
    assert not folder.exists()


@pytest.fixture
def enter(worn: object, qtbot: QtBot) -> Callable[[AnthemRoom | AnthemLettersRoom], str]:
    del worn

    def show(room: AnthemRoom | AnthemLettersRoom) -> str:
        qtbot.addWidget(room)
        room.retranslate()
        room.show()
        return "\n".join(words.text() for words in room.findChildren(Words) if words.isVisible())

    return show


def test_the_rules_stand_with_their_paragraphs(enter: Callable[[AnthemRoom], str], tmp_path: Path) -> None:
    rules = anthem_rules(open_blueprint(paths.bank_folder(), tmp_path))
    assert rules is not None
    text = enter(AnthemRoom(AnthemFigures(standing(LINES, {}, {}, FakeClock().now()), advise([], [], 1.0), rules)))
    assert "45 minutes" in text
    assert "15 minutes" in text
    assert "Regulation No. 973, paragraph 23" in text
    assert "Regulation No. 973, paragraph 24" in text
    assert "Our default" in text
    assert "Not enough yet to say" in text


def test_the_next_step_is_offered_first(enter: Callable[[AnthemRoom], str]) -> None:
    room = AnthemRoom(AnthemFigures(standing(LINES, {}, {}, FakeClock().now()), advise([], [], 1.0)))
    enter(room)
    focus = room.first_focus()
    assert isinstance(focus, BigButton)
    assert focus.text() == "Listen and read"


@pytest.mark.parametrize(
    ("written", "recited", "words"),
    [
        ([], [], "Not enough yet"),
        ([2.0] * 6, [0.0] * 6, "writing is the safer way"),
        ([0.0] * 6, [2.0] * 6, "reciting is the safer way"),
        ([2.0] * 6, [2.0] * 6, "equally well"),
    ],
)
def test_the_advice_says_what_it_rests_on(
    worn: object, qtbot: QtBot, written: list[float], recited: list[float], words: str
) -> None:
    del worn
    card = AdviceCard(advise(written, recited, 1.0), None)
    qtbot.addWidget(card)
    text = " ".join(each.text() for each in card.findChildren(Words))
    assert words in text
    if written:
        assert f"{sum(p >= 1 for p in written)} of the last 6 whole tries" in text


ROWS = (
    LetterDay(DAY, ",", 1, 1),
    LetterDay(DAY, "D", 0, 1),
    LetterDay(DAY, "a", 9, 0),
    LetterDay(DAY, "ē", 2, 2),
    LetterDay(DAY + 1, "d", 3, 1),
    LetterDay(DAY + 1, "ē", 4, 0),
)


def test_letters_are_mapped_by_kind_and_day() -> None:
    marked = letter_map(ROWS, is_marked, "marks")
    assert marked.rows == ("ē",)
    assert [cell.text if cell else None for cell in marked.cells[0]] == ["2", "0"]
    assert marked.cells[0][0] is not None
    assert marked.cells[0][0].weight == 1.0
    assert "wrong 2 of 4" in marked.cells[0][0].said
    assert letter_map(ROWS, is_plain, "others").rows == ("d",), "what was never wrong is left out"
    assert letter_map(ROWS, is_sign, "signs").rows == (",", "D")
    assert is_empty(letter_map((), is_marked, "marks"))


def test_the_letters_to_mind_are_named() -> None:
    assert [(each.letter, each.times) for each in most_wrong(ROWS)] == [("ē", 2), ("d", 1)]


def test_the_room_of_letters(enter: Callable[[AnthemLettersRoom], str]) -> None:
    text = enter(AnthemLettersRoom(ROWS))
    assert "Most often wrong: ē (2), d (1)" in text
    assert "they cost nothing" in text
    assert "Nothing has been typed yet" in enter(AnthemLettersRoom(()))
    right = enter(AnthemLettersRoom((LetterDay(DAY, "a", 9, 0),)))
    assert "Every letter you typed was right." in right


@pytest.mark.parametrize("door", ["Listen", "To the lines", "Write", "Recite", "See the letters"])
def test_everything_one_can_reach_has_a_name(learner: Learner, app: App, door: str) -> None:
    app.lobby.show_anthem()
    for room in (AnthemRoom, TrainerRoom):
        nameless = [
            widget
            for widget in learner.seen(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        ]
        assert nameless == []
        small = [button for button in learner.seen(BigButton) if button.height() < 44]
        assert small == []
        if room is AnthemRoom:
            learner.press(door)
    learner.room(TrainerRoom)


def test_another_language_is_spoken_at_once(learner: Learner, app: App, speaking: object) -> None:
    del speaking
    app.lobby.show_anthem()
    learner.press("To the lines")
    learner.answer()
    app.program.set_option("language", "lv")
    assert "Pareizi, ikviens burts!" in said(learner)
    assert "1. rinda no 8" in said(learner)
    app.program.set_option("language", "en")
