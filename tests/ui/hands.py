"""Hands for the journeys: a mouse, a finger, a keyboard. They press what can be seen and nothing else."""

from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget


class Hand(Protocol):
    """Presses buttons and types."""

    def press(self, widget: QWidget) -> None:
        """Press a button, a row, a tab."""

    def write(self, field: QWidget, text: str) -> None:
        """Go to a field and type."""


def bring_into_view(widget: QWidget) -> None:
    """Scroll until a widget can be seen, as a person would."""
    QApplication.processEvents()
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    QApplication.processEvents()
    assert widget.isVisible(), f"{widget} is not on the screen"


def place_of(widget: QWidget) -> QPoint:
    """Return where to press a widget; nothing may lie over it."""
    bring_into_view(widget)
    window = widget.window()
    visible = widget.visibleRegion().boundingRect()
    assert not visible.isEmpty(), f"{widget} cannot be seen"
    spot = visible.center()
    under = window.childAt(widget.mapTo(window, spot))
    assert under is widget or (under is not None and widget.isAncestorOf(under)), f"{under} lies over {widget}"
    return spot


def type_text(field: QWidget, text: str) -> None:
    """Type letter by letter, Latvian ones too, which QTest's own typing refuses."""
    for letter in text:
        key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
        said = "\r" if letter == "\n" else letter
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, said))


class Mouse:
    """Clicks."""

    def press(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place_of(widget))

    def write(self, field: QWidget, text: str) -> None:
        self.press(field)
        type_text(field, text)


class Finger:
    """Touches; types on whatever keyboard there is."""

    def __init__(self) -> None:
        self._screen = QTest.createTouchDevice()

    def press(self, widget: QWidget) -> None:
        spot = place_of(widget)
        window = widget.window()
        at = widget.mapTo(window, spot)
        device: QPointingDevice = self._screen
        QTest.touchEvent(window, device).press(0, at, window)
        QTest.touchEvent(window, device).release(0, at, window)
        QApplication.processEvents()

    def write(self, field: QWidget, text: str) -> None:
        self.press(field)
        type_text(field, text)


class Keyboard:
    """Tab until there, arrows inside a group, Space or Enter. The pointer is never used."""

    def press(self, widget: QWidget) -> None:
        self.reach(widget)
        QTest.keyClick(widget, Qt.Key.Key_Space)

    def write(self, field: QWidget, text: str) -> None:
        self.reach(field)
        type_text(field, text)

    def reach(self, widget: QWidget) -> None:
        """Move the focus to a widget."""
        window = widget.window()
        met: list[QWidget | None] = []
        for _ in range(400):
            focused = window.focusWidget()
            if focused is widget:
                return
            if _together(focused, widget):
                QTest.keyClick(focused or window, Qt.Key.Key_Down)
                if window.focusWidget() is focused:
                    QTest.keyClick(focused or window, Qt.Key.Key_Tab)
            else:
                QTest.keyClick(focused or window, Qt.Key.Key_Tab)
            met.append(window.focusWidget())
        names = [f"{type(each).__name__} {each.accessibleName() if each else ''}" for each in met[-12:]]
        raise AssertionError(f"Tab never reaches {type(widget).__name__}; the last ones were {names}")


def _together(focused: QWidget | None, widget: QWidget) -> bool:
    """Tell whether arrows lead from one to the other."""
    if not isinstance(focused, QAbstractButton) or not isinstance(widget, QAbstractButton):
        return False
    group = focused.group()
    return group is not None and group is widget.group()
