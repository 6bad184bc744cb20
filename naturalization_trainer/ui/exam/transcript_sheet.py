"""What a recording said, by speaker, with the recording to hear again."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.bank.task import AudioStimulus
from naturalization_trainer.ui.exam.playback import ListenRow
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading


class TranscriptSheet(Card):
    """Shows an audio stimulus after the examination."""

    def __init__(self, stimulus: AudioStimulus, row: ListenRow, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10)
        self._heading = Heading(face="section")
        self._row = row
        self._turns = []
        self.add(self._heading, row)
        several = len({turn.speaker for turn in stimulus.transcript}) > 1
        for turn in stimulus.transcript:
            prose = Prose(f"**{turn.speaker}:** {turn.text}" if several else turn.text, face="reading")
            self._turns.append(prose)
            self.add(prose)
        self.retranslate()

    def highlight(self, quotes: tuple[str, ...]) -> None:
        """Mark the words that prove the answers."""
        for turn in self._turns:
            turn.highlight(quotes)

    def retranslate(self) -> None:
        """Say the words anew."""
        self._heading.setText(self.tr("What was said"))
        self._row.set_name(self.tr("The recording"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
