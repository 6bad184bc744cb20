"""The other rooms of the library: rules, the day, words, the anthem; and that they say what the rules say."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from naturalization_trainer import paths
from naturalization_trainer.app import App
from naturalization_trainer.bank.exam_day import EXAM_DAY, ExamDay, read_exam_day
from naturalization_trainer.bank.glossary import Entry, Glossary
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.exam.rules import open_blueprint
from naturalization_trainer.folders import Folders
from naturalization_trainer.ui.citations import cited, sureness
from naturalization_trainer.ui.kit.sourced import Sourced
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.anthem_text import AnthemTextRoom
from naturalization_trainer.ui.rooms.glossary import GlossaryRoom
from naturalization_trainer.ui.rooms.leaf import LeafRoom
from naturalization_trainer.ui.rooms.library import LibraryRoom
from naturalization_trainer.ui.rooms.profile import ProfileRoom
from naturalization_trainer.ui.rooms.rules import RulesRoom
from naturalization_trainer.ui.rooms.the_day import TheDayRoom
from naturalization_trainer.ui.theme.icons import DRAWINGS
from tests.ui.hands import Keyboard
from tests.ui.rooms.test_library import arrive, button

WORDS = Glossary(
    (
        Entry(lv="žūrija", ru="жюри", en="jury", field="culture", forms=("žūrija",)),
        Entry(lv="ābele", ru="яблоня", en="apple tree", field="everyday", forms=("ābele",), note="Koks."),
        Entry(lv="zaglis", ru="вор, ещё вор", en="thief", field="everyday", forms=("zaglis",)),
    )
)


@pytest.fixture
def day() -> ExamDay:
    return read_exam_day(paths.bank_folder())


@pytest.fixture
def blueprint(tmp_path: Path) -> Blueprint:
    return open_blueprint(paths.bank_folder(), tmp_path)


def said(room: Room) -> str:
    """Return all the statements a room shows, with what is said of their sources."""
    return "\n".join(f"{each._text.text()} [{each._from.text()}]" for each in room.findChildren(Sourced))


def enter(room: Room, qtbot: QtBot) -> Room:
    qtbot.addWidget(room)
    room.retranslate()
    room.show()
    return room


@pytest.mark.parametrize(("door", "kind"), [("Read the rules", RulesRoom), ("Walk through the day", TheDayRoom)])
def test_each_door_leads_to_its_room_and_back(app: App, qtbot: QtBot, door: str, kind: type[LeafRoom]) -> None:
    hand = Keyboard()
    app.lobby.show_library()
    hand.press(button(arrive(app, qtbot, LibraryRoom), door))
    hand.press(button(arrive(app, qtbot, kind), "Reading room"))
    arrive(app, qtbot, LibraryRoom)


def test_a_bank_without_words_or_anthem_says_so(app: App, qtbot: QtBot) -> None:
    app.lobby.show_library()
    room = arrive(app, qtbot, LibraryRoom)
    for door, told in (("Look up words", "no list of words"), ("Read the anthem", "no anthem")):
        with qtbot.waitSignal(app.program.notices.shown):
            Keyboard().press(button(room, door))
        assert told in app.window.bar.text()


@pytest.fixture
def _anthem(folders: Folders) -> None:
    """Put the anthem into the bank before the program opens it."""
    shutil.copytree(paths.bank_folder() / "anthem", folders.bank / "anthem")


@pytest.mark.usefixtures("_anthem")
def test_the_anthem_of_the_bank_is_shown(app: App, qtbot: QtBot) -> None:
    app.lobby.show_library()
    Keyboard().press(button(arrive(app, qtbot, LibraryRoom), "Read the anthem"))
    room = arrive(app, qtbot, AnthemTextRoom)
    shown = "\n".join(words.text() for words in room.findChildren(Words))
    assert "Dievs, svētī Latviju," in shown
    assert "Laid mums tur laimē diet," in shown


def test_the_words_of_the_bank_are_shown(app: App, qtbot: QtBot) -> None:
    shutil.copy(paths.bank_folder() / "glossary.yaml", app.program.folders.bank)
    app.lobby.show_library()
    Keyboard().press(button(arrive(app, qtbot, LibraryRoom), "Look up words"))
    room = arrive(app, qtbot, GlossaryRoom)
    assert isinstance(room, GlossaryRoom)
    Keyboard().write(room.search.line, "конституция")
    assert "Satversme" in [row.heading for row in room._model.rows()]


def test_the_rules_ask_which_parts_are_to_be_taken(app: App, qtbot: QtBot) -> None:
    app.lobby.show_library()
    Keyboard().press(button(arrive(app, qtbot, LibraryRoom), "Read the rules"))
    Keyboard().press(button(arrive(app, qtbot, RulesRoom), "Which parts must I take?"))
    arrive(app, qtbot, ProfileRoom)


def test_the_rules_say_every_figure_of_the_blueprint(blueprint: Blueprint, qtbot: QtBot) -> None:
    text = said(enter(RulesRoom(blueprint, "en"), qtbot))
    for part in blueprint.parts:
        for variant in part.variants:
            assert all(f"{round(phase.minutes.value)} minute" in text for phase in variant.phases)
    assert "Listening: 25 points, at least 16 needed [Regulation No. 973, paragraph 18]" in text
    assert "Constitution: 8 points, at least 5 needed [Regulation No. 973, paragraph 27]" in text
    assert "[Our default: the rules do not say it.]" in text
    assert all(profile.about.in_language("en") in text for profile in blueprint.profiles)


def test_the_rules_change_their_language(blueprint: Blueprint, qtbot: QtBot) -> None:
    room = enter(RulesRoom(blueprint, "en"), qtbot)
    room.set_language("ru")
    assert "65 лет и старше" in said(room)


def test_the_day_says_what_is_known_and_what_is_not(day: ExamDay, qtbot: QtBot) -> None:
    room = enter(TheDayRoom(day, "en"), qtbot)
    text = said(room)
    assert "identity document" in text.lower()
    assert "[Not known: ask PMLP.]" in text
    room.set_language("lv")
    assert "Personu apliecinošs dokuments" in said(room)


def test_the_day_is_read_by_keys_alone(day: ExamDay, qtbot: QtBot) -> None:
    room = enter(TheDayRoom(day, "en"), qtbot)
    room.resize(800, 400)
    bar = room._area.verticalScrollBar()
    focus = room.first_focus()
    qtbot.keyClick(focus, Qt.Key.Key_Down)
    line = bar.value()
    qtbot.keyClick(focus, Qt.Key.Key_PageDown)
    assert 0 < line < bar.value()


def test_the_day_is_said_in_three_languages_with_drawings_there_are(day: ExamDay) -> None:
    assert {step.icon for step in day.steps} <= DRAWINGS.keys()
    texts = [step.title for step in day.steps] + [fact.text for step in day.steps for fact in step.facts]
    assert all(text.ru and text.en for text in texts)


def test_the_day_agrees_with_the_blueprint(day: ExamDay, blueprint: Blueprint) -> None:
    for part in blueprint.parts:
        for phase in (phase for variant in part.variants for phase in variant.phases):
            paragraph = phase.minutes.source.removeprefix("R973 ").removesuffix(" punkts")
            told = [fact.text.lv for step in day.steps for fact in step.facts if paragraph in fact.source]
            assert any(str(round(phase.minutes.value)) in text for text in told), paragraph


@pytest.mark.parametrize("raw", [b"", b"steps: [", b"steps:\n  - {title: {lv: a}, icon: home}\n", b"\xff"])
def test_a_broken_day_is_a_known_error(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / EXAM_DAY
    path.parent.mkdir()
    path.write_bytes(raw)
    with pytest.raises(KnownError):
        read_exam_day(tmp_path)


def test_a_fact_without_a_source_is_refused(tmp_path: Path) -> None:
    path = tmp_path / EXAM_DAY
    path.parent.mkdir()
    path.write_text("steps:\n  - {title: {lv: a}, icon: home, facts: [{text: {lv: b}, confidence: confirmed}]}\n")
    with pytest.raises(KnownError):
        read_exam_day(tmp_path)


@pytest.mark.parametrize("query", ["abele", "ЯБЛОНЯ", "apple", "koks"])
def test_a_word_is_found_in_any_language(qtbot: QtBot, query: str) -> None:
    room = GlossaryRoom(WORDS)
    enter(room, qtbot)
    room.search.line.setText(query)
    assert [row.heading for row in room._model.rows()] == ["Everyday life", "ābele"]


def test_words_stand_in_the_order_of_the_latvian_alphabet(qtbot: QtBot) -> None:
    room = GlossaryRoom(WORDS)
    enter(room, qtbot)
    assert [row.heading for row in room._model.rows()][1:] == ["Culture", "žūrija", "Everyday life", "ābele", "zaglis"]


def test_the_anthem_has_its_two_stanzas(qtbot: QtBot) -> None:
    lines = tuple(f"rinda {number}" for number in range(8))
    room = AnthemTextRoom(lines, None, "Likums", "lv")
    enter(room, qtbot)
    assert room.first_focus() is not None


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("R973 18. punkts", "Regulation No. 973, paragraph 18"),
        ("R973 27. un 28. punkts", "Regulation No. 973, paragraph 27, 28"),
        ("R973 7.1 un 17. punkts; pmlp.gov.lv, X", "Regulation No. 973, paragraph 7.1, 17; pmlp.gov.lv, X"),
        ("R973 10.–16. punkts", "Regulation No. 973, paragraph 10–16"),
        ("R973 29. punkts un 30.2. apakšpunkts", "Regulation No. 973, paragraph 29, 30.2"),
        ("R973 pielikums", "Regulation No. 973, annex"),
        ("mūsu noklusējums: kā mums šķiet", "our default"),
        ("ALTE apraksts", "an older description of the examination (ALTE)"),
    ],
)
def test_a_source_is_cited_in_the_language_spoken(source: str, expected: str) -> None:
    assert cited(source) == expected


def test_what_is_confirmed_needs_no_warning() -> None:
    assert sureness("confirmed") == ""
    assert all(sureness(each) for each in ("default", "older_model", "single_source", "unknown"))
