"""What every room is: a page in the middle of the window, a title, words that can be said anew, a first focus."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.theme import look

PAGE = 1080


class _Holder(QWidget):
    """Holds the page in the middle by its margins: a nested layout would tell the scroll area heights of yesterday."""

    def __init__(self, page: Pane, *, fills: bool) -> None:
        super().__init__()
        self._widest = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(page, 1 if fills else 0)
        if not fills:
            self._column.addStretch(1)

    def set_widest(self, widest: int) -> None:
        """Let the page be no wider than so many pixels."""
        self._widest = widest
        self._leave_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in the middle."""
        super().resizeEvent(event)
        self._leave_margins()

    def _leave_margins(self) -> None:
        margin = max(0, (self.width() - self._widest) // 2) if self._widest else 0
        if margin != self._column.contentsMargins().left():
            self._column.setContentsMargins(margin, 0, margin, 0)


class Room(QWidget):
    """A screen. Subclasses fill `page` (which scrolls) and `foot` (which stays), and say their words in `retranslate`.

    width: the widest the page gets, in pixels at 100 %; 0 takes the whole window. fills: the page takes the whole
    height too, however little stands on it.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        width: int = PAGE,
        inset: tuple[int, int] = (32, 32),
        fills: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("room")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._widest = width
        self.page = Pane(gap=24, inset=inset)
        self.page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.foot = Pane(gap=12, inset=(32, 12), name="foot")
        self.foot.hide()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._holder = _Holder(self.page, fills=fills)
        self._area.setWidget(self._holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self.foot)
        self._respace()

    def title(self) -> str:
        """Return the room's name, for the window's title and whoever cannot see it."""
        return ""

    def retranslate(self) -> None:
        """Say every word anew, in the language now spoken. Called once when first entered, then at each change."""

    def set_language(self, language: str) -> None:
        """Speak another language (`lv`, `ru`, `en`) where the room shows texts of the bank or the rules."""

    def first_focus(self) -> QWidget | None:
        """Return what takes the focus when the room is entered; None leaves it on the page."""
        return None

    def enter(self) -> None:
        """Do what is to be done when the room is entered: figures may have changed."""

    def leave(self) -> None:
        """Do what is to be done when another room takes the window."""

    def announce(self, text: str, *, urgent: bool = False) -> None:
        """Let a screen reader say a text; `urgent` interrupts it."""
        event = QAccessibleAnnouncementEvent(self, text)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def to_top(self) -> None:
        """Scroll to the beginning."""
        self._area.verticalScrollBar().setValue(0)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll until a widget of the page is seen."""
        self._area.ensureWidgetVisible(widget)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look and the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._respace()
        elif event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _respace(self) -> None:
        if self._widest:
            self._holder.set_widest(look.current().px(self._widest))
