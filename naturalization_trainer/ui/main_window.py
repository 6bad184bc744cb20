"""The one window: a header, a bar for messages, and the rooms on a stack."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from naturalization_trainer.ui.header import Header
    from naturalization_trainer.ui.notice_bar import NoticeBar
    from naturalization_trainer.ui.notices import Message
    from naturalization_trainer.ui.room import Room
    from naturalization_trainer.ui.stack import Stack

SIZE = (1180, 820)
LEAST = (480, 400)
FRAME = (16, 48)
"""What a window manager's frame may take, in pixels."""


class MainWindow(QWidget):
    """Shows one room at a time.

    With a `picture` it first shows that and nothing else, at the picture's size, until it is furnished; the namespace
    `Qt`, costly to load, is not touched before.

    stack: where the rooms stand; a room of many widgets is shown sooner where it is made as its child.

    closing(): the person closes the window; everything answered is already kept. painted(): it was painted first.
    """

    closing = Signal()
    painted = Signal()

    header: "Header"
    bar: "NoticeBar"
    stack: "Stack"

    def __init__(self, parent: QWidget | None = None, *, picture: QPixmap | None = None) -> None:
        super().__init__(parent)
        self._home: Room | None = None
        self._painted = False
        self._picture = picture
        self._furnished = False
        self.setMinimumSize(*LEAST)
        if picture is None:
            self.resize(self._bounded(QSize(*SIZE)))
            self.furnish()
        else:
            self.resize(self._bounded(picture.deviceIndependentSize().toSize()))

    def furnish(self) -> None:
        """Put header, bar and stack in, where they are not yet."""
        if self._furnished:
            return
        self._furnished = True
        from PySide6.QtWidgets import QVBoxLayout  # noqa: PLC0415 - after the first paint

        from naturalization_trainer.ui.header import Header  # noqa: PLC0415
        from naturalization_trainer.ui.notice_bar import NoticeBar  # noqa: PLC0415
        from naturalization_trainer.ui.stack import Stack  # noqa: PLC0415

        self.setObjectName("window")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header()
        self.bar = NoticeBar()
        self.stack = Stack()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)

    def _bounded(self, size: QSize) -> QSize:
        """Return a size that fits on the screen, with room for the window's frame."""
        return size.boundedTo(self.screen().availableSize() - QSize(*FRAME)).expandedTo(self.minimumSize())

    @property
    def is_painted(self) -> bool:
        """Whether it was painted already."""
        return self._painted

    def set_home(self, room: "Room") -> None:
        """Say which room is home: there the header shows the mark instead of the way back."""
        self._home = room

    def speak(self, language: str) -> None:
        """Let the header mark the language, and the rooms show their other texts in it."""
        self.header.show_language(language)
        for room in self._rooms():
            room.set_language(language)

    def room(self) -> "Room | None":
        """Return the room that is shown."""
        shown = self.stack.currentWidget()
        return next((room for room in self._rooms() if room is shown), None)

    def show_room(self, room: "Room", *, header: bool = True) -> None:
        """Show a room, adding it the first time; `header` False gives it the whole window (an examination)."""
        before = self.room()
        if before is not None and before is not room:
            before.leave()
        if self.stack.indexOf(room) < 0:
            room.retranslate()
            self.stack.addWidget(room)
        room.enter()
        self.bar.put_away()
        self.header.setVisible(header)
        self.header.show_place(home=room is self._home)
        self.stack.setCurrentWidget(room)
        self._picture = None
        room.to_top()
        self._name()
        focus = room.first_focus() or self.header.first_focus()
        focus.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def drop_room(self, room: "Room") -> None:
        """Take a room that is not needed again out and delete it."""
        self.stack.removeWidget(room)
        room.deleteLater()

    @Slot(object)
    def show_message(self, message: "Message") -> None:
        """Show a message above the room until it is put away."""
        self.bar.show_message(message)
        room = self.room()
        if room is not None:
            room.announce(message.text, urgent=message.tone == "wait")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put a message away by Escape."""
        if self._furnished and event.key() == QtCore.Qt.Key.Key_Escape and self.bar.isVisible():
            self.bar.put_away()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._home is not None:
            self._name()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture while there is no room; tell, once, that the window stands there painted."""
        super().paintEvent(event)
        if self._picture is not None:
            painter = QPainter(self)
            painter.drawPixmap(0, 0, self._picture)
            painter.end()
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window closes."""
        self.closing.emit()
        super().closeEvent(event)

    def _rooms(self) -> "list[Room]":
        from naturalization_trainer.ui.room import Room  # noqa: PLC0415 - loaded by now

        widgets = (self.stack.widget(place) for place in range(self.stack.count()))
        return [widget for widget in widgets if isinstance(widget, Room)]

    def _name(self) -> None:
        name = self.tr("Naturalisation trainer")
        room = self.room()
        title = room.title() if room is not None else ""
        self.setWindowTitle(f"{title} – {name}" if title and title != name else name)
