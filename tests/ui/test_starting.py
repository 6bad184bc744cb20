"""The picture of home: shown at the next start while it is true, and not a moment longer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from naturalization_trainer.app import App
from naturalization_trainer.folders import Folders
from naturalization_trainer.starting import Start
from naturalization_trainer.store import settings
from naturalization_trainer.store.engine import open_store
from naturalization_trainer.testing import FakeClock
from naturalization_trainer.ui.main_window import MainWindow


def test_home_as_it_was_left_is_shown_again(app: App, worn: QApplication, folders: Folders, clock: FakeClock) -> None:
    app.window.resize(900, 700)
    app.lobby.show_settings()
    app.window.close()
    picture = Start(worn, folders, clock, "en")._picture()
    assert picture is not None
    assert (picture.width(), picture.height()) == (900, 700)
    assert len(list(folders.data.rglob("home-*.ppm"))) == 1


def test_it_is_not_shown_once_anything_changed(
    app: App, worn: QApplication, folders: Folders, clock: FakeClock
) -> None:
    person = app.program.person
    assert person is not None
    app.window.close()
    assert Start(worn, folders, clock, "lv")._picture() is None, "another language"
    app.program.people.rename(person, "Anna")
    assert Start(worn, folders, clock, "en")._picture() is None, "another name"
    app.program.people.rename(person, person.name)
    assert Start(worn, folders, clock, "en")._picture() is not None
    store = open_store(person.path, clock.now())
    settings.write(store, theme="dark")
    store.close()
    assert Start(worn, folders, clock, "en")._picture() is None, "another look"


def test_it_is_kept_while_the_program_runs(
    app: App, worn: QApplication, folders: Folders, clock: FakeClock, qtbot: QtBot
) -> None:
    app._rest.setInterval(0)
    app.lobby.show_settings()
    with qtbot.waitSignal(app._rest.timeout):
        app.program.set_option("text_size", "125")
    assert Start(worn, folders, clock, "en")._picture() is None, "home is not what stands there"
    with qtbot.waitSignal(app._rest.timeout):
        app.lobby.go_home()
    assert Start(worn, folders, clock, "en")._picture() is not None, "though the window was never closed"
    assert app.window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange) is False
    (picture,) = folders.data.rglob("home-*.ppm")
    made = picture.stat().st_mtime_ns
    with qtbot.waitSignal(app._rest.timeout):
        app.lobby.go_home()
    assert picture.stat().st_mtime_ns == made, "what is kept already is not kept again"


def test_it_goes_with_the_person(app: App, folders: Folders) -> None:
    app.window.close()
    app.program.erase_person()
    assert not list(folders.data.rglob("home-*.ppm"))


def test_a_window_on_a_picture_is_furnished_after_its_first_paint(
    app: App, worn: QApplication, folders: Folders, clock: FakeClock, qtbot: QtBot
) -> None:
    app.window.close()
    picture = Start(worn, folders, clock, "en")._picture()
    assert picture is not None
    window = MainWindow(picture=picture)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    assert not window._furnished
    again = App(worn, folders, clock, language="en", window=window)
    again.show()
    assert window.room() is again.lobby.home
    assert window._picture is None
    window.close()
    again.program.translation.be_silent()
