"""The day: a calm rehearsal of how the examination goes, step by step, with what is known and what is not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from naturalization_trainer.bank.exam_day import ExamDay, Fact, Step
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.sourced import Sourced
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.rooms.leaf import LeafRoom
from naturalization_trainer.ui.theme.tokens import COLUMN


class TheDayRoom(LeafRoom):
    """`day`: the steps kept with the bank, shown in the language spoken."""

    def __init__(self, day: ExamDay, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=860)
        self._language = language
        self._lead = Words(ink="ink_soft", columns=COLUMN)
        self.page.add(self.top, self._lead)
        self._titles: list[tuple[Heading, Step]] = []
        self._facts: list[tuple[Sourced, Fact]] = []
        for step in day.steps:
            self.page.add(self._card(step))

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("The day of the examination")

    def set_language(self, language: str) -> None:
        """Speak another language in the steps."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self._lead.setText(
            self.tr("Go through it once in your mind, in peace. What we do not know, we say; PMLP will tell you.")
        )
        for place, (heading, step) in enumerate(self._titles, start=1):
            heading.setText(f"{place}. {step.title.in_language(self._language)}")
        for sourced, fact in self._facts:
            sourced.say(fact.text.in_language(self._language))

    def _card(self, step: Step) -> Card:
        heading = Heading(face="section")
        self._titles.append((heading, step))
        top = Pane(gap=16, across=True)
        middle = Qt.AlignmentFlag.AlignVCenter
        top.add_aside(Picture(step.icon, size=44, ink="accent_ink", ground="accent_soft"), middle)
        top.add(heading, stretch=1)
        card = Card(gap=18)
        card.add(top)
        for fact in step.facts:
            sourced = Sourced(fact.confidence, fact.source)
            self._facts.append((sourced, fact))
            card.add(sourced)
        return card
