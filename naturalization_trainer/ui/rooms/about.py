"""About the program: what it is and is not, whose rules, whose questions, which licences."""

import datetime

from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.figures import BankFacts
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading
from naturalization_trainer.ui.numbers import day
from naturalization_trainer.ui.room import Room


class AboutRoom(Room):
    """`rules`: the regulation's title, since when it is in force so, when we last looked."""

    def __init__(
        self,
        version: str,
        facts: BankFacts,
        rules: tuple[str, datetime.date, datetime.date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=860)
        self._version = version
        self._facts = facts
        self._rules = rules
        self._title = Heading()
        self.page.add(self._title)
        self._headings: list[Heading] = []
        self._texts: list[Prose] = []
        for _ in self._said():
            heading, text, card = Heading(face="section"), Prose(body=True), Card()
            card.add(heading, text)
            self.page.add(card)
            self._headings.append(heading)
            self._texts.append(text)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("About the program")

    def retranslate(self) -> None:
        """Say every word anew."""
        self._title.setText(self.title())
        for heading, text, (head, body) in zip(self._headings, self._texts, self._said(), strict=True):
            heading.setText(head)
            text.set_text(body)

    def _said(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("An unofficial trainer"), self._unofficial()),
            (self.tr("The rules"), self._said_rules()),
            (self.tr("The questions"), self._said_bank()),
            (self.tr("Your answers"), self._said_data()),
            (self.tr("Licences"), self._said_licences()),
        )

    def _unofficial(self) -> str:
        return self.tr(
            "This program helps to prepare for the naturalisation examination. It does not belong to PMLP, and a "
            "result here is not a result of the examination. What matters in the end is what PMLP says."
        )

    def _said_rules(self) -> str:
        title, as_of, checked = self._rules
        known = self.tr("%1, as in force since %2. We last looked on %3.")
        ours = self.tr("Where the regulation is silent, the program uses a default of its own and says so.")
        return known.replace("%1", title).replace("%2", day(as_of)).replace("%3", day(checked)) + "\n\n" + ours

    def _said_bank(self) -> str:
        facts = self._facts
        lines = [
            self.tr("%n task(s) in the bank.", "", facts.tasks),
            "- " + self.tr("%n of them read by a second person", "", facts.second_read),
            "- " + self.tr("%n of them checked by a named expert", "", facts.expert),
            "- " + self.tr("%n draft(s), never used in an examination", "", facts.drafts),
        ]
        if facts.synthetic:
            lines += [
                "",
                self.tr(
                    "%n recording(s) are spoken by a computer voice, which is harder to follow.", "", facts.synthetic
                ),
            ]
        return "\n".join(lines)

    def _said_data(self) -> str:
        return self.tr(
            "Everything you answer stays on this computer. The program needs no network and no account. "
            "In the settings you can save or erase your data."
        )

    def _said_licences(self) -> str:
        licences = self.tr("Program: EUPL-1.2. Questions and recordings: CC BY 4.0.")
        return licences + "\n" + self.tr("Version %1").replace("%1", self._version)
