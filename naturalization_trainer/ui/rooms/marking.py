"""Marking one's own letters and speech: the criteria beside the evidence, one piece of work after another."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import Criterion
from naturalization_trainer.exam.scoring import letter_limit
from naturalization_trainer.exam.session import Place, Session
from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.ui.desk import Desk
from naturalization_trainer.ui.exam.criteria import criteria_for
from naturalization_trainer.ui.exam.criterion_card import CriterionCard
from naturalization_trainer.ui.exam.footing import Footing
from naturalization_trainer.ui.exam.letter_evidence import OwnLetter, SampleLetters
from naturalization_trainer.ui.exam.playback import Playback
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.exam.spoken_evidence import SpokenEvidence
from naturalization_trainer.ui.kit.beside import Beside
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.numbers import points
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.section_names import section_name

WIDTH = 1240


class MarkingRoom(Room):
    """done(): everything is marked, or the person wants to go on later."""

    done = Signal()

    def __init__(self, desk: Desk, sound: Sound, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self._desk = desk
        self._sound = sound
        self._playback = Playback(sound.player, notices, self)
        self._work = to_mark(desk.session)
        self._at = next((n for n, place in enumerate(self._work) if place.item.id not in desk.session.marks), 0)
        self._cards: list[CriterionCard] = []
        self._heading = Heading()
        self._lead = Prose(ink="ink_soft")
        head = Pane(gap=8)
        head.add(self._heading, self._lead)
        self._sheet = Pane(gap=24)
        self.page.add(head, self._sheet)
        self._total = Words(face="strong")
        self._limit = Notice(tone="wait")
        self._keep = BigButton(rank="primary", icon="check")
        self._start = BigButton(rank="primary", icon="forward")
        self._later = BigButton(rank="quiet", icon="clock")
        buttons = Row(self._start, self._keep, self._later)
        self.foot.add(Footing(self._limit, self._total, buttons, width=WIDTH))
        self.foot.show()
        self._start.clicked.connect(self.begin)
        self._keep.clicked.connect(self._keep_marks)
        self._later.clicked.connect(self.done)
        self._show_work()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Your own marks")

    def first_focus(self) -> QWidget | None:
        """Begin at what is to be done next."""
        return self._start if not self._start.isHidden() else (self._cards[0] if self._cards else self._later)

    def leave(self) -> None:
        """Fall silent."""
        self._playback.stop()

    def close_sound(self) -> None:
        """Let go of the player."""
        self._playback.close()

    def retranslate(self) -> None:
        """Say the words anew."""
        place = self._work[self._at]
        said = self.tr("Your own marks: %1").replace("%1", section_name(place.section.id))
        self._heading.setText(said)
        counted = self.tr("Piece %1 of %2.").replace("%1", str(self._at + 1)).replace("%2", str(len(self._work)))
        self._lead.set_text(
            counted
            + " "
            + self.tr("The program does not judge letters and speech. These criteria are ours: the rules give none.")
        )
        self._start.setText(self.tr("Now to my own letter"))
        self._keep.setText(self.tr("Keep these marks"))
        self._later.setText(self.tr("Mark later"))
        self._say_total()

    def _show_work(self) -> None:
        """Show a piece of work: a letter begins with the samples."""
        item = self._work[self._at].item.item
        if isinstance(item, ExtendedText) and item.samples and self._work[self._at].item.id not in self._seen():
            self._sheet.clear()
            self._cards = []
            self._sheet.add(SampleLetters(item, self._work[self._at].criteria))
            self._offer(samples=True)
        else:
            self._show_criteria()
        self.to_top()

    def _seen(self) -> frozenset[str]:
        """Return the items whose marks are there already: their samples have been seen."""
        return frozenset(self._desk.session.marks)

    def _show_criteria(self) -> None:
        place = self._work[self._at]
        kept = self._desk.session.marks.get(place.item.id)
        self._sheet.clear()
        self._cards = [CriterionCard(criterion) for criterion in criteria_of(place)]
        for card in self._cards:
            if kept is not None:
                card.set_points(kept.points.get(card.criterion_id))
            card.given.connect(self._given)
        column = Pane(gap=16)
        column.add(*self._cards)
        column.add_stretch()
        self._sheet.add(Beside(self._evidence(place), column, least=900, share=0.5, gap=24))
        self._offer(samples=False)

    def _evidence(self, place: Place) -> QWidget:
        item = place.item.item
        response = self._desk.session.responses.get(place.item.id)
        if not isinstance(item, ExtendedText):
            return SpokenEvidence(self._desk.session, place, self._sound, self._playback)
        column = Pane(gap=16)
        column.add(OwnLetter(item, response if isinstance(response, str) else ""))
        if item.samples:
            column.add(SampleLetters(item, place.criteria))
        column.add_stretch()
        return column

    def _offer(self, *, samples: bool) -> None:
        self._start.setVisible(samples)
        self._keep.setVisible(not samples)
        self._total.setVisible(not samples)
        self._playback.stop()
        self.retranslate()

    def _marks(self) -> dict[str, float]:
        given = {card.criterion_id: card.points() for card in self._cards}
        return {criterion: earned for criterion, earned in given.items() if earned is not None}

    def _say_total(self) -> None:
        place = self._work[self._at]
        marks = self._marks()
        whole = len(marks) == len(self._cards) and bool(self._cards)
        self._keep.setEnabled(whole)
        limit = letter_limit(place.section, place.item, self._desk.session.responses.get(place.item.id), marks)
        earned = min(sum(marks.values()), limit)
        said = self.tr("%1 of %2 points").replace("%1", points(earned)).replace("%2", points(place.item.out_of))
        if not whole:
            missing = len(self._cards) - len(marks)
            said += " · " + self.tr("%n criterion(s) still to mark", "", missing)
        self._total.setText(said)
        capped = not self._total.isHidden() and sum(marks.values()) > limit
        self._limit.setVisible(capped)
        if capped:
            self._limit.set_text(
                self.tr("A letter that is too short or off the topic earns %1 points at most.").replace(
                    "%1", points(limit)
                )
            )

    @Slot()
    def begin(self) -> None:
        """Go on from the samples to one's own letter."""
        self._show_criteria()
        self.to_top()

    @Slot(str, float)
    def _given(self, _criterion: str, _points: float) -> None:
        self._say_total()

    @Slot()
    def _keep_marks(self) -> None:
        place = self._work[self._at]
        self._desk.mark(place.item.id, self._marks())
        if place.item.id not in self._desk.session.marks:
            return
        after = next((n for n, each in enumerate(self._work) if each.item.id not in self._desk.session.marks), None)
        if after is None:
            self.done.emit()
            return
        self._at = after
        self._show_work()


def to_mark(session: Session) -> tuple[Place, ...]:
    """Return what a person is to mark: work of parts that are over, where there is something to judge."""
    return tuple(
        place
        for place in session.paper.places.values()
        if place.marked_by_person
        and session.part_closed(place.part)
        and kind_of(place.item.item).read(place.item.item, session.responses.get(place.item.id)) is not None
    )


def criteria_of(place: Place) -> tuple[Criterion, ...]:
    """Return what an item of the examination is marked by."""
    return criteria_for(place.item.item, place.item.out_of, place.criteria)
