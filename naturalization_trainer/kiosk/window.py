"""The kiosk's window: the whole screen, no way out of it; in a visit the program's own window stands inside."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from naturalization_trainer.kiosk.words import say
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.main_window import MainWindow
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.stack import Stack

_SIGNS = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
}
_KEPT_OUT = {
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
    QEvent.Type.WhatsThis,
}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut}
_CTRL, _ALT, _META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
_SURE = 5_000
"""Milliseconds in which “Finish and erase” is to be pressed again."""


class Guard(QObject):
    """Sees every event of the application. touched(): somebody is there. What could lead out of the window is kept out.

    Kept out: context menus, drag and drop, and keys with Ctrl, Alt or the system's key, but not AltGr, with which
    Latvian letters are typed.
    """

    touched = Signal()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell of signs of life; swallow what leads out."""
        kind = event.type()
        if kind in _SIGNS:
            self.touched.emit()
        if kind in _KEPT_OUT:
            event.ignore()
            return True
        return kind in _KEYS and isinstance(event, QKeyEvent) and _leads_out(event)


def _leads_out(event: QKeyEvent) -> bool:
    held = event.modifiers()
    if held & _META:
        return True
    if event.key() in (Qt.Key.Key_F1, Qt.Key.Key_F11, Qt.Key.Key_Menu, Qt.Key.Key_Print):
        return True
    return bool(held & _CTRL) != bool(held & _ALT)


class VisitPane(Pane):
    """The program's window with the way to the end of the visit above it. finished(): it was pressed, twice."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__(gap=0)
        self._language = "lv"
        self._sure = False
        self._bar = Pane(gap=12, inset=(20, 8), across=True, name="header")
        self.finish = BigButton(icon="erase")
        self.finish.clicked.connect(self._press)
        self._bar.add_stretch()
        self._bar.add_aside(self.finish, Qt.AlignmentFlag.AlignVCenter)
        self._place = Pane(gap=0)
        self.add(self._bar)
        self.add(self._place, stretch=1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SURE)
        self._timer.timeout.connect(self._unsure)

    def hold(self, window: MainWindow) -> None:
        """Take the program's window in."""
        self._unsure()
        window.setMinimumSize(0, 0)
        self._place.add(window, stretch=1)
        window.show()

    def empty(self) -> None:
        """Let the program's window go."""
        self._timer.stop()
        self._place.clear()

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._language = language
        self._say()

    def _say(self) -> None:
        self.finish.setText(say("finish_sure" if self._sure else "finish", self._language))
        self.finish.set_rank("primary" if self._sure else "secondary")

    @Slot()
    def _press(self) -> None:
        if self._sure:
            self._unsure()
            self.finished.emit()
            return
        self._sure = True
        self._timer.start()
        self._say()

    @Slot()
    def _unsure(self) -> None:
        self._sure = False
        self._timer.stop()
        self._say()


class KioskWindow(QWidget):
    """Shows a room of the kiosk's own, or the visit. It closes only when `let_go` was called."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self._may_close = False
        self.visit = VisitPane()
        self._stack = Stack()
        self._stack.addWidget(self.visit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def room(self) -> Room | None:
        """Return the kiosk's own room that is shown; None in a visit."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Room) else None

    def take(self, *rooms: Room) -> None:
        """Take the kiosk's own rooms in."""
        for room in rooms:
            self._stack.addWidget(room)

    def show_room(self, room: Room) -> None:
        """Show one of the rooms taken in."""
        before = self.room()
        if before is room:
            return
        if before is not None:
            before.leave()
        self._stack.setCurrentWidget(room)
        room.to_top()
        room.enter()
        focus = room.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_visit(self) -> None:
        """Show the visit again."""
        before = self.room()
        if before is not None:
            before.leave()
        self._stack.setCurrentWidget(self.visit)

    def let_go(self) -> None:
        """Close; nothing else does."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, whoever asks."""
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()
