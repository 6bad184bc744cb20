"""Arrows in a group of buttons of which one is chosen: the next and the one before, wherever they stand on screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


def arrow_moves(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Choose the neighbour in the button's group when an arrow is pressed; tell whether it was one."""
    step = -1 if event.key() in _BACK else 1 if event.key() in _ON else 0
    group = button.group()
    if not step or group is None:
        return False
    buttons = [each for each in group.buttons() if each.isEnabled() and not each.isHidden()]
    if button in buttons:
        other = buttons[(buttons.index(button) + step) % len(buttons)]
        other.setFocus(Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason)
        other.click()
    return True
