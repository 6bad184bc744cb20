"""The small widgets, by clicks and keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.check import CheckRow
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.clock_label import ClockLabel
from naturalization_trainer.ui.kit.cyrillic_guard import CyrillicGuard, suggestion
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.letter_bar import LETTERS, LetterBar
from naturalization_trainer.ui.kit.progress_strip import Cell, ProgressStrip
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.text_area import TextArea
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.theme import look

LEFT = Qt.MouseButton.LeftButton
LONG = "Rakstiska uzdevuma nosaukums, kas noteikti neietilpst vienā rindā"


def test_a_button_is_pressed_by_enter_space_and_mouse(qtbot: QtBot) -> None:
    button = BigButton("Tālāk")
    qtbot.addWidget(button)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, LEFT)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_button_grows_with_the_text_and_wraps(worn: QApplication, qtbot: QtBot, percent: int) -> None:
    look.apply(worn, "light", percent)
    button = BigButton(LONG, icon="flag")
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= 44 * percent / 100
    narrow = button.sizeHint().width() // 3
    assert button.heightForWidth(narrow) > button.sizeHint().height() * 1.5
    assert button.minimumSizeHint().width() < button.sizeHint().width()


@pytest.mark.parametrize("kind", [ChoiceRow, CheckRow])
def test_an_option_is_chosen_wherever_it_is_pressed(qtbot: QtBot, kind: type[ChoiceRow] | type[CheckRow]) -> None:
    row = kind("zila", letter="A")
    qtbot.addWidget(row)
    row.resize(600, 80)
    qtbot.mouseClick(row, LEFT, pos=QPoint(590, 75))
    assert row.isChecked()


@pytest.mark.parametrize("kind", [ChoiceRow, CheckRow])
def test_an_option_to_be_read_only_stays_as_it_is(qtbot: QtBot, kind: type[ChoiceRow] | type[CheckRow]) -> None:
    row = kind("zila")
    qtbot.addWidget(row)
    row.set_read_only(True)
    qtbot.mouseClick(row, LEFT)
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert not row.isChecked()


def test_text_from_the_bank_is_never_interpreted(qtbot: QtBot) -> None:
    prose = Prose('<img src="file:///etc/passwd"> un **treknā**')
    qtbot.addWidget(prose)
    assert prose.text() == '<img src="file:///etc/passwd"> un treknā'
    assert prose.textFormat() == Qt.TextFormat.PlainText
    assert prose._document.toPlainText() == prose.text()


def test_a_column_is_no_wider_than_the_eye_likes(qtbot: QtBot) -> None:
    prose = Prose("vārds " * 200)
    qtbot.addWidget(prose)
    assert prose.sizeHint().width() <= prose.fontMetrics().averageCharWidth() * 70


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[tuple[QLineEdit, LetterBar]]:
    """Give a text field that has the focus, with a letter bar under it."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    edit, bar = QLineEdit(), LetterBar()
    column.addWidget(edit)
    column.addWidget(bar)
    window.show()
    window.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    yield edit, bar
    window.hide()


def test_the_bar_types_and_leaves_the_focus(field: tuple[QLineEdit, LetterBar], qtbot: QtBot) -> None:
    edit, bar = field
    for key in bar._letters:
        qtbot.mouseClick(key, LEFT)
    assert edit.text() == "".join(LETTERS)
    assert edit.hasFocus()
    qtbot.mouseClick(bar._shift, LEFT)
    qtbot.mouseClick(bar._letters[0], LEFT)
    assert edit.text().endswith("Ā")


def test_alt_with_a_bare_letter_types_the_latvian_one(field: tuple[QLineEdit, LetterBar], qtbot: QtBot) -> None:
    edit, bar = field
    with qtbot.waitSignal(bar._letters[list(LETTERS).index("š")].clicked):
        qtbot.keyClick(edit, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert edit.text() == "š"


def test_the_keyboard_types_a_whole_word(field: tuple[QLineEdit, LetterBar], qtbot: QtBot) -> None:
    edit, bar = field
    qtbot.mouseClick(bar._opener, LEFT)
    keyboard = bar._keyboard
    assert keyboard is not None
    keys = {key.text(): key for key in keyboard._keys}
    qtbot.mouseClick(keyboard._shift, LEFT)
    for letter in "rīga":
        qtbot.mouseClick(keys[letter], LEFT)
    qtbot.mouseClick(keyboard._space, LEFT)
    qtbot.mouseClick(keyboard._back, LEFT)
    assert edit.text() == "Rīga"


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("Sаeima", "Saeima"),
        ("ыфушьф", "saeima"),
        ("Rīga Привет", ""),
    ],
)
def test_russian_letters_get_a_suggestion_where_one_can_guess(typed: str, offered: str) -> None:
    assert suggestion(typed) == offered


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_russian_letters_are_noticed_at_once_and_changed(
    qtbot: QtBot, kind: type[QLineEdit] | type[QPlainTextEdit]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    edit = kind()
    guard = CyrillicGuard(edit)
    column.addWidget(edit)
    column.addWidget(guard)
    window.show()
    qtbot.keyClicks(edit, "Rig")
    assert not guard.isVisible()
    with qtbot.waitSignal(guard.noticed):
        edit.insert("а") if isinstance(edit, QLineEdit) else edit.insertPlainText("а")
    assert guard.isVisible()
    qtbot.mouseClick(guard.findChild(BigButton), LEFT)
    assert guard._text() == "Riga"
    assert not guard.isVisible()


def test_the_clock_is_calm_and_tells_near_the_end(qtbot: QtBot) -> None:
    clock = ClockLabel()
    qtbot.addWidget(clock)
    clock.set_seconds(2580)
    assert clock.text() == "43 minute(s) left"
    clock.set_seconds(301)
    with qtbot.waitSignal(clock.told):
        clock.set_seconds(299.2)
    assert clock.text() == "5:00 left"
    clock.set_seconds(-4)
    assert clock.text() == "0:00 left"


def test_the_strip_tells_and_leads(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.set_cells((Cell("1", answered=True), Cell("2", flagged=True), Cell("3")))
    strip.set_current(1)
    with qtbot.waitActive(strip):
        strip.show()
        strip.activateWindow()
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.mouseClick(strip._buttons[2], LEFT)
    assert chosen.args == [2]
    assert strip._buttons[0].accessibleName() == "Question 1, answered"
    assert strip._buttons[1].accessibleName() == "Question 2, not answered yet, flagged, you are here"
    strip._buttons[1].setFocus()
    qtbot.keyClick(strip._buttons[1], Qt.Key.Key_Right)
    assert strip._buttons[2].hasFocus()
    assert [button.isChecked() for button in strip._buttons] == [False, True, False]
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.keyClick(strip._buttons[2], Qt.Key.Key_Return)
    assert chosen.args == [2]
    strip.set_current(-1)
    assert strip._buttons[0].focusPolicy() == Qt.FocusPolicy.StrongFocus
    strip.set_cells((Cell("1"),))
    assert len(strip._buttons) == 1


def test_a_line_of_buttons_wraps_and_tiles_share_the_width(qtbot: QtBot) -> None:
    row = Row(*(BigButton(LONG) for _ in range(3)))
    qtbot.addWidget(row)
    assert row.heightForWidth(3000) < row.heightForWidth(700) < row.heightForWidth(300)
    grid = Grid(*(BigButton("a") for _ in range(4)), least=200, most=4, gap=0)
    qtbot.addWidget(grid)
    assert grid.heightForWidth(800) * 4 == grid.heightForWidth(300)


def test_a_tinted_text_follows_the_theme_worn(qtbot: QtBot, qapp: QApplication) -> None:
    words = Words("teksts", ink="ink_soft")
    qtbot.addWidget(words)
    words.show()
    for theme in ("dark", "light", "contrast", "light"):
        look.apply(qapp, theme, 100)
        qapp.processEvents()
        assert words.palette().color(QPalette.ColorRole.WindowText) == look.current().color("ink_soft")


def test_a_place_to_write_grows_where_it_becomes_narrower(worn: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    area = TextArea(2)
    area.setPlainText(LONG)
    column.addWidget(area)
    column.addStretch(1)
    window.resize(1200, 600)
    window.show()
    worn.processEvents()
    wide = area.height()
    window.resize(320, 600)
    worn.processEvents()
    assert area.height() > wide
    assert area.verticalScrollBar().maximum() == 0
