"""What to practise: a few minutes of everything, what is due, mistakes, a section or topic, and the four workshops."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.door_card import DoorCard
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.practice.changes_card import ChangesCard
from naturalization_trainer.ui.practice.figures import PracticeFigures
from naturalization_trainer.ui.practice.topic_choice import TopicChoice
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.theme.tokens import COLUMN


class PracticeRoom(Room):
    """The hub of practice. `figures`: what it shows.

    minutes_asked(): a mix of everything, for the minutes of a day. due_asked(), mistakes_asked(): these alone.
    topic_asked(str, str): a section and a topic of it, "" for all of them. aside_asked(): what was set aside.
    changes_seen(): the changed questions were read. anthem_asked(), letters_asked(), writing_asked(), speaking_asked():
    the workshops.
    """

    minutes_asked = Signal()
    due_asked = Signal()
    mistakes_asked = Signal()
    topic_asked = Signal(str, str)
    aside_asked = Signal()
    changes_seen = Signal()
    anthem_asked = Signal()
    letters_asked = Signal()
    writing_asked = Signal()
    speaking_asked = Signal()

    def __init__(self, figures: PracticeFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = figures
        self._heading = Heading()
        self._lead = Words(ink="ink_soft", columns=COLUMN)
        self._changes = ChangesCard(figures.changed)
        self._few = Card(gap=12, tinted=True)
        self._few_title = Heading(face="section")
        self._few_about = Words(columns=COLUMN)
        self._begin = BigButton(rank="primary", icon="sprout")
        self._due = BigButton(icon="clock")
        self._mistakes = BigButton(icon="not_yet")
        self._aside = BigButton(rank="quiet", icon="pending")
        self._few.add(self._few_title, self._few_about)
        self._few.add(Row(self._begin, self._due, self._mistakes, self._aside))
        self._anthem = DoorCard("anthem")
        self._letters = DoorCard("keyboard")
        self._writing = DoorCard("writing")
        self._speaking = DoorCard("speaking")
        doors = (self._anthem, self._letters, self._writing, self._speaking)
        self._topics = TopicChoice(figures.sections)
        self._changes.setVisible(bool(figures.changed))
        self.page.add(self._heading, self._lead, self._changes, self._few)
        self.page.add(Grid(*doors, least=420, most=2, gap=24), self._topics)
        self._connect()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Practice")

    def first_focus(self) -> QWidget | None:
        """Begin at the few minutes."""
        return self._begin

    def enter(self) -> None:
        """Say what has changed."""
        if self.figures.changed:
            self.announce(self._changes.said())

    def retranslate(self) -> None:
        """Say every word anew."""
        figures = self.figures
        self._heading.setText(self.title())
        self._lead.setText(self.tr("A little every day is worth more than much at once. Every answer is explained."))
        self._changes.retranslate()
        self._few_title.setText(self.tr("%n minute(s) of everything", "", figures.minutes))
        self._few_about.setText(
            self.tr("What is about to be forgotten, something new, and a task of the language parts now and then.")
        )
        self._begin.setText(self.tr("Begin"))
        self._due.setText(self.tr("Repeat what is due (%n)", "", figures.due))
        self._due.setVisible(bool(figures.due))
        self._mistakes.setText(self.tr("My mistakes (%n)", "", figures.mistakes))
        self._mistakes.setVisible(bool(figures.mistakes))
        self._aside.setText(self.tr("Set aside (%n)", "", figures.aside))
        self._aside.setVisible(bool(figures.aside))
        self._say_doors()
        self._topics.retranslate()

    def _say_doors(self) -> None:
        lines = self.figures.lines_due
        anthem = self.tr("Listen, fill in the gaps line by line, then write or say it from memory.")
        due = self.tr("%n line(s) to repeat today.", "", lines)
        self._anthem.say(self.tr("The anthem"), due if lines else anthem, self.tr("Learn the anthem"))
        letters = self.tr("ā or a, š or s, ķ or k: short exercises made from what you yourself mistype.")
        due = self.tr("%n exercise(s) to repeat today.", "", self.figures.letters_due)
        self._letters.say(
            self.tr("Long vowels and soft letters"),
            due if self.figures.letters_due else letters,
            self.tr("Practise the letters"),
        )
        self._writing.say(
            self.tr("The writing desk"),
            self.tr("Write a letter in peace; afterwards you see what to mend, three things at a time."),
            self.tr("Write a letter"),
        )
        self._speaking.say(
            self.tr("The speaking room"),
            self.tr("Answer aloud, listen to yourself, and hear how it can be said. Nobody else hears it."),
            self.tr("Speak"),
        )

    def _connect(self) -> None:
        self._changes.seen.connect(self._see_changes)
        self._begin.clicked.connect(self.minutes_asked)
        self._due.clicked.connect(self.due_asked)
        self._mistakes.clicked.connect(self.mistakes_asked)
        self._aside.clicked.connect(self.aside_asked)
        self._topics.asked.connect(self.topic_asked)
        self._anthem.asked.connect(self.anthem_asked)
        self._letters.asked.connect(self.letters_asked)
        self._writing.asked.connect(self.writing_asked)
        self._speaking.asked.connect(self.speaking_asked)

    @Slot()
    def _see_changes(self) -> None:
        self._changes.hide()
        self._begin.setFocus()
        self.changes_seen.emit()
