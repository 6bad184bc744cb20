"""What every item's widget is: it shows an item, takes a response, tells each change, and can show an outcome."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.theme import look

if TYPE_CHECKING:
    from naturalization_trainer.exam.form import FormItem
    from naturalization_trainer.items.item import Outcome


class ItemWidget(QWidget):
    """One item on screen. The concrete ones live in `items/<type>/widget.py`.

    answered(object): the whole response, a plain JSON value (None: taken back), after the widget has painted its own
    state; never emitted by `set_response`. Subclasses put their controls into the pane by `add`, and override
    `response`, `set_response`, `set_read_only`, `show_outcome` and `retranslate`.

    wide: whether it gains from more width than a column of text has.
    types: whether it asks for typing, so that the screen offers the Latvian letters.
    """

    answered = Signal(object)
    types = False
    wide = False

    def __init__(self, form_item: "FormItem", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form_item = form_item
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.prompt = Prose(form_item.item.prompt, face="prompt")
        self._column.addWidget(self.prompt)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._respace()

    def add(self, widget: QWidget) -> None:
        """Add a control under the prompt."""
        self._column.addWidget(widget)

    def response(self) -> Any:
        """Return the response as it stands; None where nothing is answered."""
        raise NotImplementedError

    def set_response(self, response: Any) -> None:
        """Show a response given before, without telling it again; nonsense shows as blank."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Let the response be read but not changed."""
        raise NotImplementedError

    def show_outcome(self, outcome: "Outcome") -> None:
        """Show the review look on the item itself: the key and what was answered, by icon and word."""
        raise NotImplementedError

    def first_focus(self) -> QWidget:
        """Return the control that takes the focus when the item is shown."""
        return self

    def retranslate(self) -> None:
        """Say the interface's own words anew."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look and the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._respace()
        elif event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _respace(self) -> None:
        self._column.setSpacing(look.current().px(12))
