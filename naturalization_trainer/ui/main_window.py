"""The one window: a header, a bar for messages, and the rooms on a stack."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from naturalization_trainer.ui.header import Header
from naturalization_trainer.ui.notice_bar import NoticeBar
from naturalization_trainer.ui.notices import Message
from naturalization_trainer.ui.room import Room

SIZE = (1180, 820)
LEAST = (480, 400)


class MainWindow(QWidget):
    """Shows one room at a time.

    closing(): the person closes the window; everything answered is already kept. painted(): it was painted first.
    """

    closing = Signal()
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header()
        self.bar = NoticeBar()
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self._home: Room | None = None
        self._painted = False
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)

    def set_home(self, room: Room) -> None:
        """Say which room is home: there the header shows the mark instead of the way back."""
        self._home = room

    def speak(self, language: str) -> None:
        """Let the header mark the language, and the rooms show their other texts in it."""
        self.header.show_language(language)
        for place in range(self._stack.count()):
            room = self._stack.widget(place)
            if isinstance(room, Room):
                room.set_language(language)

    def room(self) -> Room | None:
        """Return the room that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Room) else None

    def show_room(self, room: Room, *, header: bool = True) -> None:
        """Show a room, adding it the first time; `header` False gives it the whole window (an examination)."""
        before = self.room()
        if before is not None and before is not room:
            before.leave()
        if self._stack.indexOf(room) < 0:
            room.retranslate()
            self._stack.addWidget(room)
        room.enter()
        self.bar.put_away()
        self.header.setVisible(header)
        self.header.show_place(home=room is self._home)
        self._stack.setCurrentWidget(room)
        room.to_top()
        self._name()
        focus = room.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def holds(self, room: Room) -> bool:
        """Tell whether a room was shown here and not dropped since."""
        return self._stack.indexOf(room) >= 0

    def drop_room(self, room: Room) -> None:
        """Take a room that is not needed again out and delete it."""
        self._stack.removeWidget(room)
        room.deleteLater()

    @Slot(object)
    def show_message(self, message: Message) -> None:
        """Show a message above the room until it is put away."""
        self.bar.show_message(message)
        room = self.room()
        if room is not None:
            room.announce(message.text, urgent=message.tone == "wait")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put a message away by Escape."""
        if event.key() == Qt.Key.Key_Escape and self.bar.isVisible():
            self.bar.put_away()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, that the window stands there painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window closes."""
        self.closing.emit()
        super().closeEvent(event)

    def _name(self) -> None:
        name = self.tr("Naturalisation trainer")
        room = self.room()
        title = room.title() if room is not None else ""
        self.setWindowTitle(f"{title} – {name}" if title and title != name else name)
