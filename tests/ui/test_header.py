"""The header: one line that fits at every size, every language within reach."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer.ui.header import Header
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.translation import LANGUAGES, NAMES, Translation

Make = Callable[..., Header]
FINGER = 44


@pytest.fixture
def make(worn: QApplication, speaking: Translation) -> Iterator[Make]:
    """Make headers in a window as wide as said, in a language, at a text size."""
    windows: list[QWidget] = []

    def header(width: int, percent: int, language: str = "lv", *, home: bool = False) -> Header:
        look.apply(worn, "light", percent)
        speaking.speak(language)
        window = QWidget()
        windows.append(window)
        window.setMinimumSize(200, 60)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        made = Header()
        column.addWidget(made)
        made.show_place(home=home)
        made.show_language(language)
        window.resize(width, 200)
        window.show()
        QApplication.processEvents()
        return made

    yield header
    for window in windows:
        window.close()
        window.deleteLater()
    look.apply(worn, "light", 100)


def buttons(header: Header) -> list[QAbstractButton]:
    return [button for button in header.findChildren(QAbstractButton) if button.isVisible()]


def names(header: Header) -> list[str]:
    return [button.accessibleName() for button in buttons(header)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("width", "percent"),
    [(480, 100), (480, 200), (640, 150), (640, 200), (800, 200), (1080, 200), (1280, 100), (1280, 200)],
)
@pytest.mark.parametrize("home", [True, False])
def test_it_fits_on_one_line(make: Make, width: int, percent: int, language: str, *, home: bool) -> None:
    header = make(width, percent, language, home=home)
    for button in buttons(header):
        left = button.mapTo(header, button.rect().topLeft()).x()
        assert button.width() >= button.sizeHint().width()
        assert left >= 0
        assert left + button.width() <= header.width()
        assert min(button.width(), button.height()) >= FINGER
        assert button.accessibleName() or button.text()
    assert header.sizeHint().height() <= look.current().px(52) + 2 * look.current().px(8) + 2


def test_the_languages_stand_side_by_side_where_there_is_room(make: Make) -> None:
    assert set(NAMES.values()) <= set(names(make(1280, 200)))


def test_the_languages_stand_behind_one_button_where_there_is_none(make: Make) -> None:
    shown = names(make(1080, 200))
    assert "Valoda: Latviešu" in shown
    assert not set(NAMES.values()) & set(shown)


def test_what_shows_no_words_has_a_name_all_the_same(make: Make) -> None:
    header = make(480, 200)
    assert [button.text() for button in buttons(header)] == ["", "LV", ""]
    assert names(header) == ["Sākums", "Valoda: Latviešu", "Iestatījumi"]


def test_a_wider_window_shows_the_words_again(make: Make) -> None:
    header = make(480, 200)
    header.window().resize(1280, 200)
    QApplication.processEvents()
    assert [button.text() for button in buttons(header)] == ["Sākums", "LV", "RU", "UK", "EN", "Iestatījumi"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_language_is_chosen_from_the_list_by_keys_alone(make: Make, qtbot: QtBot) -> None:
    header = make(1080, 200)
    button = header._one
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    menu = button.menu()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == list(NAMES.values())
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Latviešu"]
    assert menu.isVisible()
    assert all(menu.actionGeometry(action).height() >= FINGER for action in menu.actions())
    at = menu.activeAction()
    with qtbot.waitSignal(header.language_asked) as asked:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if at is None:
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert asked.args == ["ru"]
    assert not menu.isVisible()


def test_a_screen_reader_is_told_of_the_list_and_what_is_chosen(make: Make) -> None:
    header = make(1080, 200, "ru")
    told = QAccessible.queryAccessibleInterface(header._one)
    assert told.role() == QAccessible.Role.ButtonMenu
    menu = header._one.menu()
    assert menu is not None
    (chosen,) = [action for action in menu.actions() if isinstance(action, QAction) and action.isChecked()]
    assert chosen.text() == "Русский"
