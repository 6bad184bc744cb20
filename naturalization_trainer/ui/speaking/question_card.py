"""A question on the table: which of how many, its words, its voice where there is one, and what records the answer."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.exam.playback import Playback
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.speaking.rehearsal import Question


class QuestionCard(Card):
    """`panel` records; `aloud` is for who answers without a microphone. answered_aloud(): it was pressed."""

    answered_aloud = Signal()

    def __init__(
        self, question: Question, place: int, of: int, playback: Playback, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, gap=14, tinted=True)
        self._place, self._of = place, of
        self._count = Words(face="note", ink="ink_soft")
        self._voice = playback.row(question.sound) if question.sound is not None else None
        self.panel = RecorderPanel()
        self.panel.set_question(question.text)
        self.aloud = BigButton(icon="check")
        self.aloud.hide()
        self.add(self._count, Prose(question.text, face="prompt"))
        if self._voice is not None:
            self.add(self._voice)
        self.add(self.panel)
        self.add_aside(self.aloud)
        self.aloud.clicked.connect(self.answered_aloud)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        count = self.tr("Question %1 of %2").replace("%1", str(self._place)).replace("%2", str(self._of))
        self._count.setText(count)
        self.aloud.setText(self.tr("I have answered aloud"))
        if self._voice is not None:
            self._voice.set_name(self.tr("The question read aloud"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
