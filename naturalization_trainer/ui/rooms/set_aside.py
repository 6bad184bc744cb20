"""The questions set aside because they would not be learnt, each with another way, to be taken back at any time."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.practice.figures import AsideFigure
from naturalization_trainer.ui.practice.stubborn import stubborn_words
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.theme.tokens import COLUMN


class SetAsideRoom(Room):
    """take_back_asked(str): the meaning of a question to practise again. practice_asked(): to the hub.

    reading_asked(): to the reading room.
    """

    take_back_asked = Signal(str)
    practice_asked = Signal()
    reading_asked = Signal()

    def __init__(self, figures: tuple[AsideFigure, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Heading()
        self._lead = Words(ink="ink_soft", columns=COLUMN)
        self._practice = BigButton(icon="back")
        self._reading = BigButton(icon="reading")
        self._rows: dict[QAbstractButton, tuple[AsideFigure, Prose, Card]] = {}
        self.page.add(self._heading, self._lead, Row(self._practice, self._reading))
        for figure in figures:
            self._add(figure)
        self._practice.clicked.connect(self.practice_asked)
        self._reading.clicked.connect(self.reading_asked)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Set aside")

    def first_focus(self) -> QWidget | None:
        """Begin at the way back."""
        return self._practice

    def retranslate(self) -> None:
        """Say every word anew."""
        self._heading.setText(self.title())
        self._lead.setText(
            self.tr("These would not stay, however often they were asked. That happens to everybody.")
            if self._rows
            else self.tr("Nothing is set aside.")
        )
        self._practice.setText(self.tr("To practice"))
        self._reading.setText(self.tr("Reading room"))
        for button, (figure, advice, _) in self._rows.items():
            advice.set_text(stubborn_words(figure.reason, figure.section))
            button.setText(self.tr("Practise it again"))
            button.setAccessibleDescription(figure.prompt)

    def _add(self, figure: AsideFigure) -> None:
        card = Card(gap=10)
        advice = Prose(ink="ink_soft")
        button = BigButton(icon="sprout")
        card.add(Prose(figure.prompt, face="strong"))
        if figure.explanation:
            card.add(Prose(figure.explanation))
        card.add(advice, Row(button))
        self._rows[button] = (figure, advice, card)
        button.clicked.connect(self._take_back)
        self.page.add(card)

    @Slot()
    def _take_back(self) -> None:
        button = self.sender()
        if isinstance(button, QAbstractButton) and button in self._rows:
            figure, _, card = self._rows.pop(button)
            card.hide()
            self._practice.setFocus()
            self.retranslate()
            self.announce(self.tr("It will be asked again: %1").replace("%1", figure.prompt))
            self.take_back_asked.emit(figure.meaning)
