"""The whole program: it opens, keeps what was set, and tells what is wrong instead of failing."""

import json
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from naturalization_trainer.app import App
from naturalization_trainer.folders import Folders
from naturalization_trainer.store import quick
from naturalization_trainer.store.lock import Lock
from naturalization_trainer.store.profiles import People
from naturalization_trainer.testing import FakeClock
from naturalization_trainer.ui.rooms.first_check import FirstCheckRoom
from naturalization_trainer.ui.rooms.home import Home
from naturalization_trainer.ui.rooms.people import PeopleRoom
from naturalization_trainer.ui.rooms.profile import ProfileRoom
from naturalization_trainer.ui.theme import look


def kept(app: App) -> dict[str, object]:
    person = app.program.person
    assert person is not None
    return dict(quick.look(person.path).home.settings)


def told(app: App) -> str:
    return app.window.bar.text()


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_opens_on_home_without_a_word(app: App) -> None:
    assert isinstance(app.window.room(), Home)
    assert told(app) == ""
    assert app.program.person is not None
    assert app.window.windowTitle() == "Home – Naturalisation trainer"


def test_a_language_is_spoken_at_once_and_kept(app: App, qtbot: QtBot) -> None:
    tabs = app.window.header.findChildren(type(app.window.header._tabs["ru"]))
    click(qtbot, next(tab for tab in tabs if tab.text() == "RU"))
    assert app.lobby.home.title() == "Начало"
    assert kept(app)["language"] == "ru"


def test_a_look_is_put_on_at_once_and_kept(app: App) -> None:
    app.program.set_option("theme", "dark")
    app.program.set_option("text_size", "200")
    assert (look.current().theme, look.current().percent) == ("dark", 200)
    assert kept(app) | {"theme": "dark", "text_size": "200"} == kept(app)


def test_the_settings_are_in_force_before_the_first_paint(
    app: App, worn: QApplication, folders: Folders, clock: FakeClock
) -> None:
    app.program.set_options({"theme": "contrast", "language": "ru"})
    app.window.close()
    again = App(worn, folders, clock)
    assert look.current().theme == "contrast"
    assert again.program.language == "ru"
    again.window.close()
    again.program.translation.be_silent()


def test_the_first_check_by_keys_alone_counts_as_practice(app: App, qtbot: QtBot) -> None:
    qtbot.keyClick(app.lobby.home.first_focus(), Qt.Key.Key_Return)
    room = app.window.room()
    assert isinstance(room, FirstCheckRoom)
    qtbot.keyClick(room.first_focus(), Qt.Key.Key_Tab)
    qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Return)
    for _ in range(3):
        qtbot.keyClick(room.first_focus(), Qt.Key.Key_Space)
        qtbot.keyClick(room._check, Qt.Key.Key_Return)
        qtbot.keyClick(room.first_focus(), Qt.Key.Key_Return)
    assert room.task() is None
    app.lobby.go_home()
    assert app.program.glance.home.attempt == 3


def test_readiness_is_renewed_when_something_was_answered(app: App, qtbot: QtBot) -> None:
    app.lobby.show_first_check()
    room = app.window.room()
    assert isinstance(room, FirstCheckRoom)
    room.begin_asked.emit(False)
    room.answer(None)
    app.lobby.go_home()
    qtbot.waitUntil(lambda: app.program.background.is_idle)
    home = app.program.glance.home
    assert home.readiness_day == app.program.today.toordinal()
    assert home.readiness["constitution"]["chance"] is None
    assert {figure.section for figure in app.program.figures().sections if figure.likely is None} == set()
    app.program.refresh()
    assert app.program.background.is_idle, "nothing changed since"


def test_the_four_questions_settle_what_is_taken(app: App, qtbot: QtBot) -> None:
    app.lobby.home.profile_asked.emit()
    room = app.window.room()
    assert isinstance(room, ProfileRoom)
    for page, answer in zip(room._pages, ("65plus", "no", "no", "no"), strict=True):
        click(qtbot, page._rows[answer])
        click(qtbot, page._next)
    click(qtbot, room._result._save)
    assert isinstance(app.window.room(), Home)
    assert kept(app)["profile"] == "65plus"
    assert kept(app)["relieved"] == "writing"
    relieved = [figure.section for figure in app.program.figures().sections if figure.state == "relieved"]
    assert relieved == ["writing"]


def test_somebody_else_has_settings_of_their_own(app: App, qtbot: QtBot) -> None:
    app.program.set_option("theme", "dark")
    app.lobby.show_people()
    room = app.window.room()
    assert isinstance(room, PeopleRoom)
    qtbot.keyClicks(room._name, "Anna")
    click(qtbot, room._add)
    assert app.program.figures().name == "Anna"
    assert app.program.options["theme"] == "system"
    assert len(app.program.people.all()) == 2


def test_erasing_leaves_nothing_of_a_person(app: App, qtbot: QtBot) -> None:
    person = app.program.person
    assert person is not None
    app.lobby.show_settings()
    settings = app.window.room()
    assert settings is not None
    click(qtbot, settings._erase)
    assert person.folder.exists()
    click(qtbot, settings._yes)
    assert not person.folder.exists()
    assert app.program.person is None
    with qtbot.waitSignal(app.program.opened):
        app.program.set_option("theme", "dark")
    assert kept(app)["theme"] == "dark"


def test_one_may_think_better_of_erasing(app: App, qtbot: QtBot) -> None:
    app.lobby.show_settings()
    settings = app.window.room()
    assert settings is not None
    click(qtbot, settings._erase)
    click(qtbot, settings._no)
    assert not settings._yes.isVisible()
    assert app.program.person is not None
    assert app.program.person.folder.exists()


def test_all_data_goes_to_a_file(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    app.program.set_option("theme", "dark")
    with qtbot.waitSignal(app.program.notices.shown):
        app.lobby._export()
    (written,) = (tmp_path / "export").rglob("export.json")
    assert json.loads(written.read_bytes())["settings"]["theme"] == "dark"


def test_a_backup_is_made_on_request(app: App, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.program.notices.shown):
        app.lobby._back_up()
    assert "The backup is made" in told(app)


@pytest.fixture
def start(worn: QApplication, folders: Folders, clock: FakeClock, qtbot: QtBot) -> object:
    """Start a program that is to tell something; close it after the test."""
    started: list[App] = []

    def begin() -> App:
        app = App(worn, folders, clock, language="en")
        started.append(app)
        with qtbot.waitSignal(app.program.notices.shown):
            app.show()
        return app

    yield begin
    for app in started:
        app.window.close()
        app.program.translation.be_silent()
        app.window.deleteLater()


def test_a_second_copy_says_so(start: object, folders: Folders) -> None:
    lock = Lock(folders.data)
    lock.take()
    app = start()
    assert "already open" in told(app)
    lock.release()


def test_what_could_not_be_opened_is_tried_again_when_asked_for(start: object, folders: Folders, qtbot: QtBot) -> None:
    lock = Lock(folders.data)
    lock.take()
    app = start()
    lock.release()
    with qtbot.waitSignal(app.program.opened):
        app.program.set_option("theme", "dark")
    assert kept(app)["theme"] == "dark"


def test_a_damaged_file_is_repaired_and_told(start: object, folders: Folders, clock: FakeClock) -> None:
    person = People(folders.data).create(clock.now(), "Anna")
    person.path.write_bytes(b"SQLite format 3\0" + b"\xff" * 8000)
    app = start()
    assert "damaged" in told(app)


def test_a_newer_file_is_left_alone(start: object, folders: Folders, clock: FakeClock) -> None:
    person = People(folders.data).create(clock.now(), "Anna")
    connection = sqlite3.connect(person.path)
    connection.execute("PRAGMA application_id = 0x4E545241")
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = person.path.read_bytes()
    app = start()
    assert "newer version" in told(app)
    assert person.path.read_bytes() == before


def test_a_missing_bank_is_told(start: object, folders: Folders) -> None:
    for path in folders.bank.rglob("*.yaml"):
        path.unlink()
    app = start()
    assert told(app)


def test_a_bug_is_told_calmly_and_logged_without_what_was_answered(app: App, folders: Folders) -> None:
    try:
        int("my secret answer")
    except ValueError as error:
        app.catch(type(error), error, error.__traceback__)
    assert "Nothing you have answered is lost" in told(app)
    written = (folders.data / "log" / "log.txt").read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "invalid literal" not in written


def test_an_everyday_topic_is_named_by_us_and_any_other_by_the_bank(app: App) -> None:
    assert app.program.topic_title("listening", "veseliba", "en") == "Health"
    assert app.program.topic_title("constitution", "veseliba", "en") == "Veseliba"
