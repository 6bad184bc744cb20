"""How the letter bar and the keyboard type: into the text field that has the focus, as if a key had been pressed."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


def field() -> QWidget | None:
    """Return the text field that has the focus and may be written in, if there is one."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit | QPlainTextEdit) and not focused.isReadOnly() and focused.isEnabled():
        return focused
    return None


def press(text: str, key: Qt.Key = Qt.Key.Key_unknown) -> bool:
    """Type a text, or a key without one (Backspace), into the field; tell whether there was a field."""
    target = field()
    if target is None:
        return False
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
    return True
