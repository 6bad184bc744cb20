"""What a word means: by a tap on it, by holding a finger or the mouse on any text, or by a key for all at once.

For practice only: the examination has no such thing.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from naturalization_trainer.bank.glossary import Entry, Glossary
from naturalization_trainer.ui.exam.scroll import Scroll
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading
from naturalization_trainer.ui.theme import look

HOLD = 550
"""Milliseconds a finger rests on a word until it counts as a question."""
STILL = 12
"""Pixels it may tremble meanwhile."""
WIDTH = 520
_INSET, _GAP, _BAR = 18, 10, 16
MOST = 14
"""So many words are explained at once."""
_SCROLLING: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}


class GlossCard(Pane):
    """A small sheet over the page. closed(): it was put away; Escape does so too."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=_GAP, inset=_INSET, name="tinted")
        self._over = parent
        self._heading = Heading(face="strong")
        self._list = Prose(body=True, columns=0)
        self._close = BigButton(icon="close")
        self._scroll = Scroll()
        self._scroll.setWidget(self._list)
        self.add(self._heading, self._scroll, Row(self._close))
        self._close.clicked.connect(self.put_away)
        self._close.installEventFilter(self)
        self.setAutoFillBackground(True)
        self.hide()

    def tell(self, heading: str, lines: tuple[str, ...], at: QPoint) -> None:
        """Show lines under a heading, near a point of the parent and wholly inside it."""
        parent = self._over
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._list.set_text("\n".join(lines))
        self._close.setText(self.tr("Close"))
        now = look.current()
        width = min(now.px(WIDTH), parent.width() - 16)
        self.setFixedWidth(width)
        wanted = self._list.heightForWidth(width - now.px(2 * _INSET + _BAR))
        least = 2 * now.px(_INSET) + self._close.sizeHint().height() + now.px(3 * _GAP)
        around = least + (self._heading.heightForWidth(width) if heading else 0)
        self._scroll.setFixedHeight(max(now.px(40), min(wanted, parent.height() - 16 - around)))
        self.setFixedHeight(self._scroll.height() + around)
        below = at.y() + look.current().px(28)
        top = below if below + self.height() <= parent.height() - 8 else at.y() - self.height() - look.current().px(28)
        left = max(8, min(at.x() - width // 2, parent.width() - width - 8))
        self.move(left, max(8, min(top, parent.height() - self.height() - 8)))
        self.show()
        self.raise_()

    def focus(self) -> None:
        """Give the focus to the way out."""
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def put_away(self) -> None:
        """Put the sheet away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows scroll while the focus is on the way out."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _SCROLLING:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + _SCROLLING[event.key()] * bar.singleStep() * 3)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put it away by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)


class Glossing(QObject):
    """Explains words of what `watch` is given. told(str): what is shown, for whoever listens.

    `room`: over which the sheet lies.
    """

    told = Signal(str)

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self._glossary = Glossary()
        self._watched: QWidget | None = None
        self._pressed: tuple[QWidget, QPoint] | None = None
        self._held = False
        self._before: QWidget | None = None
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD)
        self._hold.timeout.connect(self._hold_over)
        self.card = GlossCard(room)
        self.card.closed.connect(self._give_focus_back)

    def use(self, glossary: Glossary) -> None:
        """Explain the words of a glossary."""
        self._glossary = glossary

    @property
    def is_of_use(self) -> bool:
        """Whether there are any words to explain."""
        return bool(self._glossary.words)

    def watch(self, view: QWidget) -> None:
        """Explain the words on a page, and on what was added to it since."""
        self.card.hide()
        self._hold.stop()
        self._pressed = None
        self._watched = view
        for widget in (view, *view.findChildren(QWidget)):
            if isinstance(widget, QLabel | QAbstractButton):
                widget.removeEventFilter(self)
                widget.installEventFilter(self)

    def explain_all(self) -> None:
        """Explain the words to be seen, and let the keyboard read them."""
        if not self.card.isHidden():
            self.card.put_away()
            return
        texts = "\n".join(_texts(self._watched)) if self._watched is not None else ""
        entries = self._glossary.found_in(texts)[:MOST]
        self._before = self._room.window().focusWidget()
        heading = self.tr("Words here") if entries else ""
        lines = tuple(f"- {_line(entry)}" for entry in entries) or (self.tr("No word here is in our list."),)
        self._tell(heading, lines, QPoint(self._room.width() // 2, self._room.height()))
        self.card.focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take taps and holds; everything else goes on as it was."""
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            match event.type():
                case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                    self._press(watched, event.position().toPoint())
                case QEvent.Type.MouseMove if self._pressed is not None:
                    if (event.position().toPoint() - self._pressed[1]).manhattanLength() > STILL:
                        self._pressed = None
                        self._hold.stop()
                case QEvent.Type.MouseButtonRelease:
                    return self._release(watched)
        return super().eventFilter(watched, event)

    def _press(self, widget: QWidget, at: QPoint) -> None:
        self.card.hide()
        self._held = False
        self._pressed = (widget, at)
        if self.is_of_use:
            self._hold.start()

    def _release(self, widget: QWidget) -> bool:
        """Explain the word tapped; tell whether the release ends a hold, which must not choose anything."""
        pressed, self._pressed = self._pressed, None
        self._hold.stop()
        if self._held:
            self._held = False
            if isinstance(widget, QAbstractButton):
                widget.setDown(False)
            return True
        if pressed is not None and isinstance(widget, Prose):
            entry = self._glossary.at(widget.shown(), widget.place_at(pressed[1]))
            if entry is not None:
                self._explain((entry,), widget, pressed[1])
        return False

    @Slot()
    def _hold_over(self) -> None:
        if self._pressed is None:
            return
        widget, at = self._pressed
        self._held = True
        entry = self._glossary.at(widget.shown(), widget.place_at(at)) if isinstance(widget, Prose) else None
        found = (entry,) if entry is not None else self._glossary.found_in("\n".join(_said(widget)))
        self._explain(found[:MOST], widget, at)

    def _explain(self, entries: tuple[Entry, ...], widget: QWidget, at: QPoint) -> None:
        lines = tuple(_line(entry) for entry in entries) or (self.tr("This word is not in our list."),)
        self._before = None
        self._tell("", lines, widget.mapTo(self._room, at))

    def _tell(self, heading: str, lines: tuple[str, ...], at: QPoint) -> None:
        self.card.tell(heading, lines, at)
        self.told.emit(" ".join((heading, *lines)).replace("**", "").strip())

    @Slot()
    def _give_focus_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)


def _line(entry: Entry) -> str:
    """Return a word with its meaning in the language spoken; for Latvian the dictionary form and both languages."""
    language = QLocale().name()[:2]
    meaning = {"ru": entry.ru, "en": entry.en, "uk": entry.en}.get(language, f"{entry.ru} · {entry.en}")
    note = f" ({entry.note})" if entry.note else ""
    return f"**{entry.lv}** – {meaning}{note}"


def _texts(view: QWidget) -> Iterator[str]:
    """Return the texts that can be seen on a page."""
    for widget in view.findChildren(QWidget):
        if widget.isVisible():
            yield from _said(widget)


def _said(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, Prose):
        yield widget.shown()
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
