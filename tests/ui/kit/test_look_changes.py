"""A change of the look while widgets stand on the screen: every letter grows, whichever step of the scale it is."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.check import CheckRow
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.letter_key import LetterKey
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.tab import Tab
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.theme.tokens import FACES

KINDS: dict[str, tuple[type[QWidget], dict[str, str], str]] = {
    "primary": (BigButton, {"rank": "primary"}, "button"),
    "quiet": (BigButton, {"rank": "quiet"}, "strong"),
    "title": (Heading, {}, "title"),
    "body": (Words, {}, "body"),
    "note": (Words, {"face": "note", "ink": "ink_soft"}, "note"),
    "prose": (Prose, {}, "body"),
    "choice": (ChoiceRow, {}, "body"),
    "check": (CheckRow, {}, "body"),
    "tab": (Tab, {}, "strong"),
    "key": (LetterKey, {}, "button"),
}


@pytest.mark.parametrize("name", KINDS)
def test_letters_follow_the_text_size_there_and_back(worn: QApplication, qtbot: QtBot, name: str) -> None:
    kind, named, face = KINDS[name]
    window = QWidget()
    qtbot.addWidget(window)
    widget = kind("Vārds", **named)
    QVBoxLayout(window).addWidget(widget)
    window.show()
    QApplication.processEvents()
    for percent in (200, 100, 150, 100):
        look.apply(worn, "light", percent)
        QApplication.processEvents()
        step = FACES[face]
        assert widget.font().pixelSize() == round(step.size * (1 + step.growth * (percent - 100) / 100))


@pytest.mark.parametrize("ink", ["ink", "ink_soft", "accent_ink", "good", "wait"])
def test_colours_follow_the_theme(worn: QApplication, qtbot: QtBot, ink: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    words = Words("Vārds", ink=ink)
    QVBoxLayout(window).addWidget(words)
    window.show()
    QApplication.processEvents()
    for theme in ("dark", "contrast", "light", "dark"):
        look.apply(worn, theme, 100)
        QApplication.processEvents()
        assert words.palette().color(QPalette.ColorRole.WindowText) == look.current().color(ink)


def test_a_whole_room_of_old_letters_is_impossible(worn: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for kind, named, _ in KINDS.values():
        column.addWidget(kind("Vārds", **named))
    window.show()
    QApplication.processEvents()
    before = {widget: widget.font().pixelSize() for widget in window.findChildren(QWidget)}
    look.apply(worn, "dark", 200)
    QApplication.processEvents()
    for widget, size in before.items():
        if isinstance(widget, QLabel | QAbstractButton):
            assert widget.font().pixelSize() > size
