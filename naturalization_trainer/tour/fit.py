"""Whether everything on a window fits: no word cut, nothing wider than its place."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

SHOWN = 60
SLACK = 2
"""Pixels that rounding may take."""


def misfits(window: QWidget) -> tuple[str, ...]:
    """Return what does not fit, one line each."""
    return tuple(dict.fromkeys(_misfits(window)))


def _misfits(window: QWidget) -> Iterator[str]:
    for area in window.findChildren(QScrollArea):
        inner = area.widget()
        if inner is not None and area.isVisible() and inner.width() > area.viewport().width() + SLACK:
            yield f"{_name(area)}: {inner.width()} pixels wide in a place of {area.viewport().width()}"
    worded: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    for widget in worded:
        if widget.isVisible() and widget.text():
            yield from _cut(widget)


def _cut(widget: QLabel | QAbstractButton) -> Iterator[str]:
    """Tell where a text needs more room than it has, by what the widget itself says it needs."""
    least = widget.minimumSizeHint().width()
    if least > widget.width() + SLACK:
        yield f"{_name(widget)}: needs {least} pixels across, has {widget.width()}: {_short(widget.text())}"
    elif widget.hasHeightForWidth():
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height() + SLACK:
            yield f"{_name(widget)}: needs {needed} pixels down, has {widget.height()}: {_short(widget.text())}"
    parent = widget.parentWidget()
    if parent is not None and widget.geometry().right() > parent.width() + SLACK:
        yield f"{_name(widget)}: reaches out of {_name(parent)}: {_short(widget.text())}"


def _name(widget: QWidget) -> str:
    return type(widget).__name__ + (f"#{widget.objectName()}" if widget.objectName() else "")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"
