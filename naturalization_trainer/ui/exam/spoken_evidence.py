"""What spoken answers are marked from: each question with one's own recording beside the model answer."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.session import Place, Session
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.ui.exam.playback import ListenRow, Playback
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words


class SpokenEvidence(Card):
    """Shows the recordings of an item and what they are compared with."""

    def __init__(
        self, session: Session, place: Place, sound: Sound, playback: Playback, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, gap=12)
        item = place.item.item
        self._heading = Heading(face="section")
        self._own: list[ListenRow] = []
        self._models: list[ListenRow] = []
        self._model_words: list[Words] = []
        self.add(self._heading, Prose(item.prompt))
        questions = item.questions if isinstance(item, SpokenResponse) else ("",)
        models = item.model if isinstance(item, SpokenResponse) else ()
        before = _questions_before(place)
        for number, question in enumerate(questions):
            if question:
                self.add(Prose(question, face="strong"))
            kept = session.recordings.get((place.item.id, number))
            own = playback.row(sound.recording(kept.file) if kept is not None else None)
            self._own.append(own)
            self.add(own)
            if number < len(models):
                path = sound.library.model(place.section.id, place.task.id, before + number + 1)
                self._add_model(models[number], playback.row(path) if path is not None else None)
        if isinstance(item, Recitation):
            self._add_model("\n".join(item.lines), None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._heading.setText(self.tr("What you said"))
        for row in self._own:
            row.set_name(self.tr("Your recording"))
        for row in self._models:
            row.set_name(self.tr("A model answer"))
        for words in self._model_words:
            words.setText(self.tr("To compare with:"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _add_model(self, text: str, row: ListenRow | None) -> None:
        words = Words(face="note", ink="ink_soft")
        self._model_words.append(words)
        self.add(words, Prose(text, face="reading"))
        if row is not None:
            self._models.append(row)
            self.add(row)


def _questions_before(place: Place) -> int:
    """Return how many questions the task has before this item's: its models are counted through all of them."""
    count = 0
    for item in place.task.items:
        if item.id == place.item.id:
            break
        count += len(item.item.questions) if isinstance(item.item, SpokenResponse) else 0
    return count
