"""After a rehearsal: hear oneself beside the model, read the plain numbers, and mark oneself by the criteria."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.store.recordings import Figures, OwnMarks
from naturalization_trainer.ui.exam.criterion_card import CriterionCard
from naturalization_trainer.ui.exam.playback import Playback
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.kit.beside import Beside
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.numbers import points
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.speaking.figures import Given, kind_words, together, told
from naturalization_trainer.ui.speaking.rehearsal import Question, Rehearsal
from naturalization_trainer.ui.speaking.spoken_piece import SpokenPiece

WIDTH = 1240


class SpeakingReviewRoom(Room):
    """marked(dict): `OwnMarks` by item. another_asked(): one more of the kind. back_asked(): to the speaking room."""

    marked = Signal(object)
    another_asked = Signal()
    back_asked = Signal()

    def __init__(
        self,
        rehearsal: Rehearsal,
        given: Mapping[tuple[str, int], Given],
        marks: Mapping[str, OwnMarks],
        sound: Sound,
        notices: Notices,
    ) -> None:
        super().__init__(width=WIDTH)
        self._rehearsal = rehearsal
        self.questions = rehearsal.questions
        self._given = dict(given)
        self._playback = Playback(sound.player, notices, self)
        self._kept = bool(marks)
        self._heading = Heading()
        self._lead = Prose(ink="ink_soft")
        head = Pane(gap=8)
        head.add(self._heading, self._lead)
        self._numbers = Card(gap=8, tinted=True)
        self._numbers_title = Heading(face="section")
        self._numbers_words = Words(face="prompt")
        self._numbers_about = Prose(ink="ink_soft")
        self._numbers.add(self._numbers_title, self._numbers_words, self._numbers_about)
        self.page.add(head, self._numbers)
        self._pieces: list[SpokenPiece] = []
        self._cards: dict[str, list[CriterionCard]] = {}
        for piece in rehearsal.pieces:
            spoken = SpokenPiece(piece, given, sound, self._playback)
            self._pieces.append(spoken)
            column = Pane(gap=16)
            self._cards[piece.item] = [CriterionCard(criterion) for criterion in piece.criteria]
            for card in self._cards[piece.item]:
                if piece.item in marks:
                    card.set_points(marks[piece.item].points.get(card.criterion_id))
                card.given.connect(self._say_total)
                column.add(card)
            column.add_stretch()
            self.page.add(Beside(spoken, column, least=900, share=0.5, gap=24))
        self._total = Words(face="strong")
        self._keep = BigButton(rank="primary", icon="check")
        self._another = BigButton(icon="forward")
        self._back = BigButton(rank="quiet", icon="back")
        end = Pane(gap=12)
        end.add(self._total, Row(self._keep, self._another, self._back))
        self.page.add(end)
        self._keep.clicked.connect(self._keep_marks)
        self._another.clicked.connect(self.another_asked)
        self._back.clicked.connect(self.back_asked)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Hear yourself: %1").replace("%1", kind_words(self._rehearsal.kind))

    def first_focus(self) -> QWidget | None:
        """Begin at one's own first recording, else at the criteria."""
        rows = self.page.findChildren(BigButton)
        shown = next((row for row in rows if not row.isHidden()), None)
        return shown or self._back

    def leave(self) -> None:
        """Fall silent."""
        self._playback.close()

    def show_figures(self, question: Question, figures: Figures) -> None:
        """Show what was measured in an answer."""
        before = self._given.get(question.key, Given())
        self._given[question.key] = before._replace(figures=figures)
        for piece in self._pieces:
            piece.show_figures(question, figures)
        self._say_numbers()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._heading.setText(self.title())
        self._lead.set_text(
            self.tr(
                "Listen to yourself and to the model, then mark yourself. The model is one good answer, not the only"
                " one. The program does not judge speech."
            )
        )
        self._numbers_title.setText(self.tr("In plain numbers"))
        self._numbers_about.set_text(
            self.tr(
                "They say how long and how fast you spoke, not how well: one may pause to think, and nobody marks the"
                " pace. Silences of a third of a second or more are counted; syllables are counted by their loudness"
                " (after de Jong and Wempe, 2009), so the pace is an estimate."
            )
        )
        self._another.setText(self.tr("One more"))
        self._back.setText(self.tr("To the speaking room"))
        self._say_numbers()
        self._say_total()

    def _say_numbers(self) -> None:
        measured = [given.figures for given in self._given.values() if given.figures is not None]
        self._numbers.setVisible(bool(measured))
        if measured:
            self._numbers_words.setText(" ".join(told(together(measured))))

    @Slot()
    def _say_total(self) -> None:
        given = [card.points() for cards in self._cards.values() for card in cards]
        earned = [each for each in given if each is not None]
        out_of = sum(piece.out_of for piece in self._rehearsal.pieces)
        said = self.tr("Your own marks: %1 of %2").replace("%1", points(sum(earned))).replace("%2", points(out_of))
        missing = len(given) - len(earned)
        if missing:
            said += " · " + self.tr("%n criterion(s) still to mark", "", missing)
        self._total.setText(said)
        self._keep.setEnabled(not missing)
        self._keep.setText(self.tr("Keep these marks anew") if self._kept else self.tr("Keep these marks"))

    @Slot()
    def _keep_marks(self) -> None:
        given = {
            piece.item: OwnMarks({card.criterion_id: card.points() or 0.0 for card in cards}, piece.out_of)
            for piece, cards in zip(self._rehearsal.pieces, self._cards.values(), strict=True)
        }
        self._kept = True
        self.marked.emit(given)
        self._say_total()
        self._another.setFocus()
