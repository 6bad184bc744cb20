"""The anthem to read: its two stanzas, large, and what to mind when writing it down."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.items.item import Explained
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.star_card import StarCard
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.rooms.leaf import LeafRoom

_STANZA = 4


class AnthemTextRoom(LeafRoom):
    """`lines`: the text as the law prints it, each stanza once; `about`: what the bank explains of it.

    learn_asked(): learn it by heart.
    """

    learn_asked = Signal()

    def __init__(
        self,
        lines: tuple[str, ...],
        about: Explained | None,
        source: str,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=860)
        self._about = about
        self._language = language
        self._source = source
        sheet = StarCard(gap=28, inset=36)
        for start in range(0, len(lines), _STANZA):
            sheet.add(Words("\n".join(lines[start : start + _STANZA]), face="prompt"))
        self._learn = BigButton(icon="sprout")
        self._learn.clicked.connect(self.learn_asked)
        sheet.add(Row(self._learn))
        self._mind = Heading(face="section")
        self._explained = Prose()
        self._from = Words(face="note", ink="ink_soft")
        card = Card()
        card.add(self._mind, self._explained, self._from)
        self.page.add(self.top, sheet, card)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("The anthem")

    def set_language(self, language: str) -> None:
        """Speak another language where the bank explains."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self._learn.setText(self.tr("Learn it by heart"))
        self._mind.setText(self.tr("What to mind"))
        self._explained.set_text(self._about.in_language(self._language) if self._about else "")
        self._from.setText(self._source)
