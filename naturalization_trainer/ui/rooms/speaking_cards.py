"""Oral knowledge before it is rehearsed: how it goes, which cards, and the two clocks."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.numbers import points
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.section_names import section_name
from naturalization_trainer.ui.speaking.figures import kind_words
from naturalization_trainer.ui.speaking.rehearsal import CARD

WIDTH = 860


class CardsRoom(Room):
    """`sections`: those there are cards of. begin_asked(tuple): a card of each of these. back_asked()."""

    begin_asked = Signal(object)
    back_asked = Signal()

    def __init__(self, sections: tuple[str, ...], minutes: tuple[float, float], parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self._minutes = minutes
        self._ways = ((sections,) if len(sections) > 1 else ()) + tuple((section,) for section in sections)
        self._heading = Heading()
        self._lead = Prose(body=True)
        self._which = Words(face="strong")
        self._group = QButtonGroup(self)
        self._rows = [ChoiceRow("") for _ in self._ways]
        for row in self._rows:
            self._group.addButton(row)
        if self._rows:
            self._rows[0].setChecked(True)
        self._begin = BigButton(rank="primary", icon="forward")
        self._back = BigButton(rank="quiet", icon="back")
        card = Card(gap=12)
        card.add(self._which, *self._rows, Row(self._begin, self._back))
        self.page.add(self._heading, self._lead, card)
        self._begin.clicked.connect(self._ask)
        self._back.clicked.connect(self.back_asked)

    def title(self) -> str:
        """Return the room's name."""
        return kind_words(CARD)

    def first_focus(self) -> QWidget | None:
        """Begin at the way in."""
        return self._begin

    def retranslate(self) -> None:
        """Say every word anew."""
        self._heading.setText(self.title())
        prepare, answer = (points(minutes) for minutes in self._minutes)
        steps = (
            self.tr("Whoever wishes answers the questions of knowledge aloud instead of in writing."),
            self.tr("First you prepare: up to %1 minutes. You may make notes; nobody marks them.").replace(
                "%1", prepare
            ),
            self.tr("Then you answer, question by question: up to %1 minutes for all.").replace("%1", answer),
            self.tr("You may end either earlier. Then hear yourself, read what is right and why, and mark yourself."),
        )
        self._lead.set_text("\n".join(f"- {step}" for step in steps))
        self._which.setText(self.tr("What will you rehearse?"))
        for row, way in zip(self._rows, self._ways, strict=True):
            names = [section_name(section) for section in way]
            row.setText(
                self.tr("Both, as in the examination: %1").replace("%1", "; ".join(names))
                if len(names) > 1
                else names[0]
            )
        self._begin.setText(self.tr("Begin to prepare"))
        self._back.setText(self.tr("To the speaking room"))

    @Slot()
    def _ask(self) -> None:
        chosen = next((way for row, way in zip(self._rows, self._ways, strict=True) if row.isChecked()), ())
        self.begin_asked.emit(chosen)
