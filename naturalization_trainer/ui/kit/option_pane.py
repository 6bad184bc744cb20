"""The options for the place at hand: short ones in a line, long ones in columns."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.option_tile import OptionTile
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Words

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LONG = 24
"""From so many characters on an option counts as long."""


class OptionPane(Card):
    """Tiles with a line above them: what is being answered. take_back_asked(): the place at hand is to be emptied."""

    take_back_asked = Signal()

    def __init__(self, options: tuple[str, ...], parent: QWidget | None = None, *, sign: bool = False) -> None:
        super().__init__(parent, gap=10, inset=16)
        self.tiles = [OptionTile(letter, text, sign=sign) for letter, text in zip(LETTERS, options, strict=False)]
        self._long = any(len(text) > LONG for text in options)
        self._place = ""
        self._heading = Words(face="strong")
        self._back = BigButton(rank="quiet", icon="close")
        self._back.clicked.connect(self.take_back_asked)
        top = Pane(gap=8, across=True)
        top.add(self._heading, stretch=1)
        top.add_aside(self._back, Qt.AlignmentFlag.AlignVCenter)
        self.add(top)
        self.add(
            Grid(*self.tiles, least=250 if sign else 300, most=4, gap=10) if self._long else Row(*self.tiles, gap=10)
        )
        self._filled = False
        self.retranslate()

    def is_long(self) -> bool:
        """Tell whether the options need room."""
        return self._long

    def show_place(self, place: str, filled: bool) -> None:
        """Say what the options are for, and offer to take back what it holds."""
        self._place, self._filled = place, filled
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._heading.setText(self.tr("%1: choose the answer").replace("%1", self._place))
        self._back.setText(self.tr("Take back"))
        self._back.setAccessibleName(self.tr("Take back: %1").replace("%1", self._place))
        self._back.setVisible(self._filled)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
