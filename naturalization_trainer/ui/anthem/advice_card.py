"""Written or recited: what the tries say so far, what that rests on, and what the rules say of both."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.anthem import AnthemRules
from naturalization_trainer.learning.anthem_advice import Advice, Tries
from naturalization_trainer.ui.anthem.rule_facts import RuleFacts
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words


class AdviceCard(Card):
    """`rules` None: the blueprint has no anthem, and only the tries speak."""

    def __init__(self, advice: Advice, rules: AnthemRules | None, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12)
        self._advice = advice
        self._heading = Heading(face="section")
        self._said = Prose(face="strong")
        self._rests = Prose(ink="ink_soft")
        self._rules_title = Words(face="strong")
        self.add(self._heading, self._said, self._rests)
        if rules is not None:
            self.add(self._rules_title, RuleFacts(rules))
        else:
            self._rules_title.hide()
        self.retranslate()

    def show_advice(self, advice: Advice) -> None:
        """Show what the tries say now."""
        self._advice = advice
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        advice = self._advice
        self._heading.setText(self.tr("Written or recited?"))
        self._said.set_text(self._say(advice))
        self._rests.set_text(self._say_what_it_rests_on(advice))
        self._rules_title.setText(self.tr("What the rules say"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say(self, advice: Advice) -> str:
        match advice.said:
            case "written":
                return self.tr("So far writing is the safer way for you.")
            case "recited":
                return self.tr("So far reciting is the safer way for you.")
            case "either":
                return self.tr("Both ways go about equally well for you. Choose the one you feel calmer with.")
            case _:
                return self.tr("Not enough yet to say which way is safer for you.")

    def _say_what_it_rests_on(self, advice: Advice) -> str:
        written = self._told(self.tr("Written: %1 of the last %2 whole tries were enough."), advice.written)
        recited = self._told(
            self.tr("Recited, by your own marks: %1 of the last %2 whole tries were enough."), advice.recited
        )
        said = " ".join(part for part in (written, recited) if part)
        if advice.said != "not_enough":
            return f"{said} " + self.tr("Only your tries here were counted; the day itself may differ.")
        one, other = advice.missing
        wanted = self.tr("Still wanted: written tries %1, recited tries %2.")
        return f"{said} {wanted.replace('%1', str(one)).replace('%2', str(other))}".strip()

    @staticmethod
    def _told(sentence: str, tries: Tries) -> str:
        return sentence.replace("%1", str(tries.reached)).replace("%2", str(tries.count)) if tries.count else ""
