"""What a widget scrolls in."""

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def scroll_area_of(widget: QWidget) -> QAbstractScrollArea | None:
    """Return the nearest area that scrolls a widget, or None."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent
