"""What the program saw in a letter: counts, at most three things to mend first, the rest on request."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.language.letter_check.check import LookedOver
from naturalization_trainer.language.letter_check.remark import Remark
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.writing.remark_card import RemarkCard

MORE = 10
"""So many of the rest are shown at a time."""


class SeenPanel(Pane):
    """show_asked(object), taken(object, str): as a `RemarkCard` says them."""

    show_asked = Signal(object)
    taken = Signal(object, str)

    def __init__(self, points: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12)
        self._points = points
        self._seen: LookedOver | None = None
        self._shown = 0
        self._heading = Heading(face="section")
        self._counts = Words(ink="ink_soft")
        self._unspelt = Notice(tone="wait")
        self._good = Notice(tone="good")
        self._cards = Pane(gap=12)
        self._more = BigButton(rank="quiet", icon="plus")
        self._note = Words(face="note", ink="ink_soft")
        self.add(self._heading, self._counts, self._unspelt, self._good, self._cards)
        self.add_aside(self._more)
        self.add(self._note)
        self._more.clicked.connect(self._show_more)
        self.hide()

    def show_seen(self, seen: LookedOver) -> None:
        """Show what was seen: the first three, and more where more were asked for before."""
        asked_for_more = self._seen is not None and self._shown > len(self._seen.first)
        self._seen = seen
        self._cards.clear()
        self._shown = 0
        self._add(seen.first)
        if asked_for_more:
            self._add(seen.rest[:MORE])
        self.setVisible(True)
        self.retranslate()

    def put_away(self) -> None:
        """Show nothing."""
        self._seen = None
        self.hide()

    def cards(self) -> tuple[RemarkCard, ...]:
        """Return the cards that are shown."""
        return tuple(card for card in self._cards.findChildren(RemarkCard) if not card.isHidden())

    def first_focus(self) -> QWidget | None:
        """Return the first button of the first card that has one."""
        return next((button for card in self.cards() if (button := card.first_focus()) is not None), None)

    def said(self) -> str:
        """Return what the panel says, for whoever hears it."""
        if self._seen is None:
            return ""
        cards = " ".join(card.said() for card in self.cards())
        return f"{self._counts.text()} {cards or self._good.text()}"

    def retranslate(self) -> None:
        """Say the words anew."""
        seen = self._seen
        if seen is None:
            return
        left = len(seen.remarks) - self._shown
        self._heading.setText(self.tr("Look at this first") if seen.remarks else self.tr("Looked over"))
        sentences = self.tr("%n sentence(s)", "", seen.sentences)
        greeting = self.tr("greeting found") if seen.opening else self.tr("no greeting found")
        closing = self.tr("closing found") if seen.closing else self.tr("no closing found")
        self._counts.setText(" · ".join((self.tr("%n word(s)", "", seen.words), sentences, greeting, closing)))
        self._unspelt.setVisible(not seen.spelt)
        self._unspelt.set_text(self.tr("There is no word list, so the spelling was not looked at. The rest was."))
        self._good.setVisible(not seen.remarks)
        self._good.set_text(
            self.tr("The program found nothing to mend. It does not see everything: read it once more.")
        )
        self._more.setVisible(left > 0)
        self._more.setText(self.tr("Show more (%n)", "", left))
        whole = "" if seen.whole else self.tr("Only the first pages were looked over.") + " "
        self._note.setText(
            whole + self.tr("The program sees words and signs, not sense: endings and word order are for you to check.")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _add(self, remarks: tuple[Remark, ...]) -> None:
        for remark in remarks:
            card = RemarkCard(remark, self._points)
            card.show_asked.connect(self.show_asked)
            card.taken.connect(self.taken)
            self._cards.add(card)
            for button in card.buttons():
                QWidget.setTabOrder(self._before_more(), button)
        self._shown += len(remarks)

    def _before_more(self) -> QWidget:
        """Return what Tab reaches before the button that shows more: a new card's buttons come between the two."""
        widget = self._more.previousInFocusChain()
        while widget is not None and widget is not self._more:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                return widget
            widget = widget.previousInFocusChain()
        return self._more

    @Slot()
    def _show_more(self) -> None:
        if self._seen is None:
            return
        begun = self._shown - len(self._seen.first)
        more = self._seen.rest[begun : begun + MORE]
        before = len(self.cards())
        self._add(more)
        self.retranslate()
        added = self.cards()[before:]
        focus = next((button for card in added if (button := card.first_focus()) is not None), None)
        if focus is not None:
            focus.setFocus()
