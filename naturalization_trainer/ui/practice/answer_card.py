"""What is said of an answer at once: right or not, kindly; why; and where that stands."""

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.ui.exam.remarks import remark_words, source_words
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.verdict import Verdict
from naturalization_trainer.ui.kit.words import Words


class AnswerCard(Pane):
    """Says what an answer came to. `given`: whether anything was answered."""

    def __init__(self, form_item: FormItem, outcome: Outcome, *, given: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10, inset=(16, 14), name="card")
        self._item = form_item.item
        self._outcome = outcome
        self._given = given
        self._verdict = Verdict()
        self._slips = Prose(body=True)
        self._why = Prose()
        self._evidence = Prose()
        self._source = Words(face="note", ink="ink_soft")
        self.add(self._verdict, self._slips, self._why, self._evidence, self._source)
        self.retranslate()

    def said(self) -> str:
        """Return it as it is heard."""
        parts = (self._verdict.text(), self._slips.text(), self._why.text())
        return " ".join(part for part in parts if part)

    def retranslate(self) -> None:
        """Say the words anew."""
        self._verdict.say(*self._words())
        lines = [
            words
            for remark in self._outcome.remarks
            if remark.part >= 0 or remark.code != "not_given"
            if (words := remark_words(remark))
        ]
        self._slips.set_text("\n".join(f"- {line}" for line in lines))
        self._slips.setVisible(bool(lines))
        explanation = self._item.explanation
        self._why.set_text(explanation.in_language(QLocale().name()[:2]) if explanation is not None else "")
        self._why.setVisible(explanation is not None)
        evidence = self._item.evidence
        self._evidence.set_text(self.tr("In the text: “%1”").replace("%1", evidence) if evidence else "")
        self._evidence.setVisible(bool(evidence))
        source = self._item.source
        cited = source_words(source.act, source.article, source.title) if source else ""
        self._source.setText(self.tr("Source: %1").replace("%1", cited) if cited else "")
        self._source.setVisible(bool(cited))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _words(self) -> tuple[str, str]:
        """Return tone and words of the outcome."""
        points, out_of = self._outcome.points or 0.0, self._outcome.out_of
        if points >= out_of:
            return "good", self.tr("Right!")
        if not self._given:
            return "plain", self.tr("Here is the answer. Next time you will know it.")
        if points > 0:
            return "wait", self.tr("Nearly: part of it is right.")
        return "wait", self.tr("Not this one – now you know. The right answer is marked.")
