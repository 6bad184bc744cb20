"""The rooms one behind the other."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer.ui.stack import Stack


class Measured(QLabel):
    """A room that counts how often its height is asked for."""

    def __init__(self) -> None:
        super().__init__("Labdien! " * 40)
        self.setWordWrap(True)
        self.asked = 0

    def heightForWidth(self, width: int) -> int:
        """Count."""
        self.asked += 1
        return super().heightForWidth(width)


def test_only_takes_the_room_there_is(qtbot: QtBot, worn: QApplication) -> None:
    del worn
    window = QWidget()
    qtbot.addWidget(window)
    stack, shown, behind = Stack(), QWidget(), Measured()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(stack)
    for room in (shown, behind):
        stack.addWidget(room)
    window.resize(300, 200)
    window.show()
    qtbot.waitExposed(window)
    assert stack.size() == QSize(300, 200)
    assert shown.size() == QSize(300, 200)
    assert not behind.asked
