"""The bar over a room in which messages are shown, without stopping anybody."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.notices import Message


class NoticeBar(Pane):
    """One message with a button that puts it away; hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8, inset=(24, 8), across=True)
        self._notice = Notice()
        self._close = BigButton(rank="quiet", icon="close")
        self.add(self._notice, stretch=1)
        self.add_aside(self._close, Qt.AlignmentFlag.AlignVCenter)
        self._close.clicked.connect(self.put_away)
        self.retranslate()
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show a message in place of the one before."""
        self._notice.set_tone(message.tone)
        self._notice.set_text(message.text)
        self.show()

    @Slot()
    def put_away(self) -> None:
        """Hide the message."""
        self.hide()

    def text(self) -> str:
        """Return the message that is shown, "" where there is none."""
        return "" if self.isHidden() else self._notice.text()

    def retranslate(self) -> None:
        """Say the button's word."""
        self._close.setText(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
