"""One thing to look at in a letter: what it is, where it stands, what may stand there instead."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.language.letter_check.remark import Remark
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.writing.remark_words import proposal_button, proposal_words, remark_words


class RemarkCard(Card):
    """show_asked(object): the remark whose place is to be seen. taken(object, str): the remark and the proposal."""

    show_asked = Signal(object)
    taken = Signal(object, str)

    def __init__(self, remark: Remark, points: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10, inset=16)
        self._remark = remark
        self._points = points
        self._said = Words()
        self._show = BigButton(rank="quiet", icon="forward")
        self._proposals = [BigButton(icon="check") for _ in remark.proposals]
        self._show.setVisible(bool(remark.places))
        self.add(self._said)
        if remark.places or remark.proposals:
            self.add(Row(*self._proposals, self._show, gap=8))
        for button in self._proposals:
            button.clicked.connect(self._take)
        self._show.clicked.connect(self._ask)
        self.retranslate()

    @property
    def remark(self) -> Remark:
        """What the card is about."""
        return self._remark

    def buttons(self) -> tuple[QWidget, ...]:
        """Return the buttons in their order."""
        return (*self._proposals, self._show) if self._remark.places else tuple(self._proposals)

    def first_focus(self) -> QWidget | None:
        """Return the first button; None where there is none."""
        return next(iter(self.buttons()), None)

    def said(self) -> str:
        """Return the remark's sentence."""
        return self._said.text()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._said.setText(remark_words(self._remark, self._points))
        self._show.setText(self.tr("Show it"))
        self._show.setAccessibleDescription(self._said.text())
        for button, proposal in zip(self._proposals, self._remark.proposals, strict=True):
            button.setText(proposal_button(self._remark, proposal))
            button.setAccessibleName(proposal_words(self._remark, proposal))
            button.setAccessibleDescription(self._said.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _ask(self) -> None:
        self.show_asked.emit(self._remark)

    @Slot()
    def _take(self) -> None:
        for button, proposal in zip(self._proposals, self._remark.proposals, strict=True):
            if button is self.sender():
                self.taken.emit(self._remark, proposal)
                return
