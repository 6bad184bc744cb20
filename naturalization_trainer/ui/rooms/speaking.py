"""The speaking room: what can be rehearsed aloud, what was, and the recordings."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.door_card import DoorCard
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.numbers import day_and_time, points
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.speaking.figures import (
    PastRehearsal,
    SpeakingFigures,
    kind_words,
    length_words,
    size_words,
)
from naturalization_trainer.ui.speaking.rehearsal import CARD, INTERVIEW, KINDS, PICTURE, ROLE_PLAY


class SpeakingRoom(Room):
    """kind_asked(str): a kind of task. cards_asked(): oral knowledge. past_asked(str): a rehearsal, to hear or go on.

    recordings_asked(): the list of them.
    """

    kind_asked = Signal(str)
    cards_asked = Signal()
    past_asked = Signal(str)
    recordings_asked = Signal()

    def __init__(self, figures: SpeakingFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = SpeakingFigures({})
        self._heading = Heading()
        self._lead = Prose(ink="ink_soft")
        head = Pane(gap=8)
        head.add(self._heading, self._lead)
        self._doors = {INTERVIEW: DoorCard("speaking"), ROLE_PLAY: DoorCard("people"), PICTURE: DoorCard("reading")}
        self._cards = DoorCard("constitution")
        self._recordings = Card(gap=10)
        self._recordings_title = Heading(face="section")
        self._recordings_words = Prose()
        self._list = BigButton(icon="microphone")
        self._recordings.add(self._recordings_title, self._recordings_words, Row(self._list))
        self._past_title = Heading(face="section")
        self._past = Pane(gap=12)
        self._interrupted = Pane(gap=12)
        self._cut_off: list[tuple[Notice, PastRehearsal]] = []
        self.page.add(head, self._interrupted)
        self.page.add(Grid(*self._doors.values(), self._cards, least=420, most=2, gap=24))
        self.page.add(self._past_title, self._past, self._recordings)
        self._connect()
        self.show_figures(figures)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Speaking room")

    def first_focus(self) -> QWidget | None:
        """Begin at the first door."""
        doors = (*self._doors.values(), self._cards)
        return next((door.door for door in doors if not door.isHidden()), self._list)

    def show_figures(self, figures: SpeakingFigures) -> None:
        """Show what there is to rehearse, and what was."""
        self._figures = figures
        self._past.clear()
        self._interrupted.clear()
        self._cut_off = [(Notice(tone="wait"), past) for past in figures.past if past.cut_off]
        for notice, _ in self._cut_off:
            self._interrupted.add(notice)
        self._interrupted.setVisible(bool(self._cut_off))
        for past in figures.past:
            row = PastRow(past)
            row.asked.connect(self.past_asked)
            self._past.add(row)
        self._past_title.setVisible(bool(figures.past))
        self._past.setVisible(bool(figures.past))
        for kind in KINDS:
            self._doors[kind].setVisible(bool(figures.counts.get(kind)))
        self._cards.setVisible(bool(figures.counts.get(CARD)))
        self._lead_through()
        self.retranslate()

    def enter(self) -> None:
        """Lead through the page in its order."""
        self._lead_through()

    def _lead_through(self) -> None:
        """Let Tab go from the doors over the rehearsals to the recordings."""
        last: QWidget = self._cards.door
        for row in self._past.findChildren(PastRow):
            QWidget.setTabOrder(last, row.go)
            last = row.go
        QWidget.setTabOrder(last, self._list)

    def retranslate(self) -> None:
        """Say every word anew."""
        self._heading.setText(self.title())
        self._lead.set_text(
            self.tr(
                "Speak aloud, hear yourself beside a model answer, and mark yourself. Nobody else hears it, and the"
                " program judges nothing."
            )
        )
        self._say_doors()
        for notice, past in self._cut_off:
            said = self.tr("A recording was interrupted on %1. What was said until then is kept: %2 minutes.")
            notice.set_text(said.replace("%1", day_and_time(past.at)).replace("%2", length_words(past.cut_off)))
        self._past_title.setText(self.tr("What you have practised"))
        self._recordings_title.setText(self.tr("My recordings"))
        figures = self._figures
        if figures.recordings:
            said = self.tr("%n recording(s) on this computer, %1.", "", figures.recordings)
            self._recordings_words.set_text(said.replace("%1", size_words(figures.size)))
        else:
            self._recordings_words.set_text(self.tr("There are none yet. They stay on this computer."))
        self._list.setText(self.tr("Hear or erase recordings"))

    def _say_doors(self) -> None:
        begin = self.tr("Begin")
        self._doors[INTERVIEW].say(
            kind_words(INTERVIEW), self.tr("Some questions about everyday life, as in the examination."), begin
        )
        self._doors[ROLE_PLAY].say(
            kind_words(ROLE_PLAY), self.tr("A situation, and what you have to ask for or say in it."), begin
        )
        self._doors[PICTURE].say(kind_words(PICTURE), self.tr("A picture to describe, and questions about it."), begin)
        self._cards.say(
            kind_words(CARD),
            self.tr("The Constitution and history, answered aloud: time to prepare, then time to answer."),
            self.tr("See how it goes"),
        )
        for door in (*self._doors.values(), self._cards):
            door.door.setAccessibleName(f"{door.door.text()}: {door.name()}")

    def _connect(self) -> None:
        self._doors[INTERVIEW].asked.connect(self._ask_interview)
        self._doors[ROLE_PLAY].asked.connect(self._ask_role_play)
        self._doors[PICTURE].asked.connect(self._ask_picture)
        self._cards.asked.connect(self.cards_asked)
        self._list.clicked.connect(self.recordings_asked)

    @Slot()
    def _ask_interview(self) -> None:
        self.kind_asked.emit(INTERVIEW)

    @Slot()
    def _ask_role_play(self) -> None:
        self.kind_asked.emit(ROLE_PLAY)

    @Slot()
    def _ask_picture(self) -> None:
        self.kind_asked.emit(PICTURE)


class PastRow(Card):
    """A rehearsal of the past, with the way back to it, `go`. asked(str): its id."""

    asked = Signal(str)

    def __init__(self, past: PastRehearsal) -> None:
        super().__init__(gap=8, inset=16)
        self._past = past
        self._name = Words(face="strong")
        self._about = Words(ink="ink_soft")
        self.go = BigButton(rank="quiet", icon="forward")
        self.add(self._name, self._about)
        self.add_aside(self.go)
        self.go.clicked.connect(self._ask)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        past = self._past
        self._name.setText(f"{kind_words(past.kind)}: {past.title}")
        answered = self.tr("%1 of %n question(s) answered", "", past.questions).replace("%1", str(past.answered))
        said = [day_and_time(past.at), answered]
        if past.points is not None:
            own = self.tr("own marks %1 of %2").replace("%1", points(past.points))
            said.append(own.replace("%2", points(past.out_of)))
        else:
            said.append(self.tr("no marks yet"))
        self._about.setText(" · ".join(said))
        whole = past.points is not None or past.answered == past.questions
        self.go.setText(self.tr("Hear yourself and mark") if whole else self.tr("Go on with it"))
        self.go.setAccessibleName(f"{self.go.text()}: {past.title}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._past.id)
