"""What the rules say of giving the anthem, each fact with its paragraph."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.anthem import AnthemRules
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.sourced import Sourced
from naturalization_trainer.ui.numbers import points


class RuleFacts(Pane):
    """Points and clocks of both ways; what is our own default is called that."""

    def __init__(self, rules: AnthemRules, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12)
        self._rules = rules
        self._cut = Sourced(rules.cut.confidence, rules.cut.source)
        self._slips = Sourced("default", "")
        self._written = Sourced(rules.written.confidence, rules.written.source) if rules.written else None
        self._recited = Sourced(rules.recited.confidence, rules.recited.source) if rules.recited else None
        self.add(self._cut, *(fact for fact in (self._written, self._recited) if fact is not None), self._slips)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the facts anew."""
        rules = self._rules
        enough = self.tr("The anthem gives up to %1 points; %2 is enough.").replace("%1", points(rules.points.value))
        self._cut.say(enough.replace("%2", points(rules.cut.value)))
        if self._written is not None and rules.written is not None:
            said = self.tr("In writing it is part of the knowledge test, which then lasts %1 minutes in all.")
            self._written.say(said.replace("%1", points(rules.written.value)))
        if self._recited is not None and rules.recited is not None:
            said = self.tr("Recited, it is said aloud to the commission after the test, within %1 minutes.")
            self._recited.say(said.replace("%1", points(rules.recited.value)))
        self._slips.say(
            self.tr(
                "We count so: all eight lines in order with at most two wrong words, 2 points; six lines, 1 point."
                " Capitals, commas and apostrophes cost nothing."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
