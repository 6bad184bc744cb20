"""Which questions ask something else since they were practised, after the bank was brought up to date."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words

MOST = 8
"""So many are named."""


class ChangesCard(Card):
    """seen(): the person has read it."""

    seen = Signal()

    def __init__(self, changed: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10)
        self._changed = changed
        self._heading = Heading(face="section")
        self._about = Words()
        self._list = Prose(body=True)
        self._more = Words(face="note", ink="ink_soft")
        self._good = BigButton(icon="check")
        self.add(self._heading, self._about, self._list, self._more, Row(self._good))
        self._good.clicked.connect(self.seen)

    def said(self) -> str:
        """Return it as it is heard."""
        return f"{self._heading.text()}. {self._about.text()}"

    def retranslate(self) -> None:
        """Say every word anew."""
        count = len(self._changed)
        self._heading.setText(self.tr("What changed since you practised"))
        self._about.setText(
            self.tr("The question bank was updated. %n question(s) you know now ask(s) something else.", "", count)
            + " "
            + self.tr("They will be asked anew; everything else you have learnt stays.")
        )
        self._list.set_text("\n".join(f"- {prompt}" for prompt in self._changed[:MOST]))
        self._more.setText(self.tr("and %n more", "", count - MOST) if count > MOST else "")
        self._more.setVisible(count > MOST)
        self._good.setText(self.tr("Good to know"))
