"""What is said of one answer: points, slips by name, why the key is right, where that stands."""

from PySide6.QtCore import QEvent, QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.exam.scoring import ItemResult
from naturalization_trainer.ui.exam.remarks import remark_words, source_words
from naturalization_trainer.ui.exam.report_form import ReportForm
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.verdict import Verdict
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.numbers import points

MOST_REMARKS = 12


class ItemReview(Pane):
    """reported(str, str, str): the item, the reason, the note."""

    reported = Signal(str, str, str)

    def __init__(self, form_item: FormItem, result: ItemResult, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10, inset=(16, 14), name="card")
        self._item = form_item
        self._result = result
        self._verdict = Verdict()
        self._slips = Prose(body=True)
        self._explanation = Prose()
        self._evidence = Prose()
        self._source = Words(face="note", ink="ink_soft")
        report = ReportForm()
        self.add(self._verdict, self._slips, self._explanation, self._evidence, self._source, report)
        report.sent.connect(self._report)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        language = QLocale().name()[:2]
        outcome, item = self._result.outcome, self._item.item
        self._verdict.say(*self._verdict_words())
        lines = [words for remark in outcome.remarks if (words := remark_words(remark))]
        if len(lines) > MOST_REMARKS:
            more = self.tr("and %n more", "", len(lines) - MOST_REMARKS)
            lines = [*lines[:MOST_REMARKS], more]
        self._slips.set_text("\n".join(f"- {line}" for line in lines))
        self._slips.setVisible(bool(lines))
        self._explanation.set_text(item.explanation.in_language(language) if item.explanation else "")
        self._explanation.setVisible(item.explanation is not None)
        quoted = self.tr("In the text: “%1”").replace("%1", item.evidence) if item.evidence else ""
        self._evidence.set_text(quoted)
        self._evidence.setVisible(bool(quoted))
        source = item.source
        cited = source_words(source.act, source.article, source.title) if source else ""
        self._source.setText(self.tr("Source: %1").replace("%1", cited) if cited else "")
        self._source.setVisible(bool(cited))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _verdict_words(self) -> tuple[str, str]:
        """Return tone and words of the outcome."""
        earned, out_of = self._result.outcome.points, self._result.outcome.out_of
        if earned is None:
            return "plain", self.tr("Waiting for your marks")
        said = self.tr("%1 of %2 points").replace("%1", points(earned)).replace("%2", points(out_of))
        if self._result.marked_by == "self":
            said += " · " + self.tr("marked by yourself")
        if earned == out_of:
            return "good", said
        return "wait", said

    @Slot(str, str)
    def _report(self, reason: str, note: str) -> None:
        self.reported.emit(self._item.id, reason, note)
