"""What was said, beside the model: each question with one's own recording, its plain numbers, and what to compare."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QWidget

from naturalization_trainer.store.recordings import Figures
from naturalization_trainer.ui.exam.playback import ListenRow, Playback
from naturalization_trainer.ui.exam.remarks import source_words
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.speaking.figures import Given, told
from naturalization_trainer.ui.speaking.rehearsal import Piece, Question


class SpokenPiece(Card):
    """Shows a piece of work, with the model answers, the explanation and where it stands."""

    def __init__(
        self,
        piece: Piece,
        given: Mapping[tuple[str, int], Given],
        sound: Sound,
        playback: Playback,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, gap=20)
        self._piece = piece
        self._answers = [
            _Answer(question, given.get(question.key), sound, playback, numbered=len(piece.questions) > 1)
            for question in piece.questions
        ]
        self._explanation = Prose(parent=self)
        self._source = Words(parent=self, face="note", ink="ink_soft")
        self._explanation.setVisible(piece.explanation is not None)
        self._source.setVisible(piece.source is not None)
        self.add(Heading(piece.prompt, face="section"), *self._answers, self._explanation, self._source)
        self.add_stretch()
        self.retranslate()

    def show_figures(self, question: Question, figures: Figures) -> None:
        """Show what was measured in an answer."""
        for answer in self._answers:
            if answer.question.key == question.key:
                answer.show_figures(figures)

    def retranslate(self) -> None:
        """Say the words anew."""
        piece = self._piece
        if piece.explanation is not None:
            self._explanation.set_text(piece.explanation.in_language(QLocale().name()[:2]))
        if piece.source is not None:
            cited = source_words(piece.source.act, piece.source.article, piece.source.title)
            self._source.setText(self.tr("Source: %1").replace("%1", cited))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _Answer(Pane):
    """A question, one's own answer with its numbers, and the model."""

    def __init__(
        self, question: Question, given: Given | None, sound: Sound, playback: Playback, *, numbered: bool
    ) -> None:
        super().__init__(gap=8)
        self.question = question
        self._given = given
        self._figures = given.figures if given is not None else None
        self._own = playback.row(sound.recording(given.file) if given is not None and given.file else None)
        self._numbers = Words(ink="ink_soft")
        self._compare = Words(parent=self, face="note", ink="ink_soft")
        self._compare.setVisible(bool(question.model))
        self._model: ListenRow | None = None
        self.add(Prose(f"{question.number + 1}. {question.text}" if numbered else question.text, face="strong"))
        self.add(self._own, self._numbers)
        if question.model:
            self.add(self._compare, Prose(question.model, face="reading"))
            if question.model_sound is not None:
                self._model = playback.row(question.model_sound)
                self.add(self._model)
        self.retranslate()

    def show_figures(self, figures: Figures) -> None:
        """Show what was measured."""
        self._figures = figures
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        given = self._given
        aloud = given is not None and not given.file
        self._own.setVisible(not aloud)
        self._own.set_name(self.tr("Your answer"), self.question.text)
        if aloud:
            self._numbers.setText(self.tr("Answered aloud, without a recording"))
        else:
            self._numbers.setText(" ".join(told(self._figures)) if self._figures is not None else "")
        self._numbers.setVisible(bool(self._numbers.text()))
        self._compare.setText(self.tr("To compare with:"))
        if self._model is not None:
            self._model.set_name(self.tr("A model answer"), self.question.text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
