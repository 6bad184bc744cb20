"""What became of a typed answer: right or not, the slips in words, the key with its letters marked."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.items.item import Remark
from naturalization_trainer.language.letters import tidy, tokens
from naturalization_trainer.ui.kit.lettered import Lettered
from naturalization_trainer.ui.kit.letters_compared import text_runs
from naturalization_trainer.ui.kit.marks import Run
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.slip_words import slip_words
from naturalization_trainer.ui.kit.verdict import Verdict

_LETTERS = ("long_vowel", "softening", "caron", "letter", "case")
_OF_A_PART = ("cyrillic", "not_given")
"""What is named here of one field among several; of a whole item it is said under the item, in a sentence."""


class EntryOutcome(Pane):
    """Stands under a field that is reviewed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=6)
        self._given = self._right = ""
        self._share = 0.0
        self._remarks: tuple[Remark, ...] = ()
        self._verdict = Verdict()
        self._key = Lettered()
        self.add(self._verdict, self._key)

    def show_outcome(self, given: str, key: str, share: float, remarks: tuple[Remark, ...]) -> None:
        """Show what was given, the key, which share of the points that earned (0 to 1), and the remarks."""
        self._given, self._right, self._share, self._remarks = given, key, share, remarks
        self.retranslate()

    def retranslate(self) -> None:
        """Say the outcome anew."""
        slips = slip_words(
            remark
            for remark in self._remarks
            if remark.code in _LETTERS or (remark.part >= 0 and remark.code in _OF_A_PART)
        )
        if self._share == 1:
            said = self.tr("Right, with a slip: %1").replace("%1", slips) if slips else self.tr("Right")
        elif self._share > 0:
            said = self.tr("Half right: %1").replace("%1", slips)
        else:
            said = self.tr("Not right: %1").replace("%1", slips) if slips else self.tr("Not right")
        self._verdict.say("good" if self._share == 1 else "wait", said)
        heading, _, rest = self.tr("The right answer: %1").partition("%1")
        self._key.show_runs((Run(heading), *self._key_runs(), Run(rest)))
        self._key.setVisible(bool(slips) or tidy(self._right).casefold() != tidy(self._given).casefold())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _key_runs(self) -> tuple[Run, ...]:
        """Return the key, its letters marked where what was given is the key but for them."""
        slips = [remark for remark in self._remarks if remark.code in _LETTERS]
        own = {*tokens(self._right), self._right}
        if not slips or any(remark.facts.get("right") not in own for remark in slips):
            return (Run(self._right),)
        return text_runs(self._given, self._right, case=any(remark.code == "case" for remark in slips))
