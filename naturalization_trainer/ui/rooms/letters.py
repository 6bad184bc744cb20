"""Your letters: how each letter with a mark stands, one next step, and each drill behind its own door."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.learning.letters import DRILLS, Overview, weakest
from naturalization_trainer.ui.charts.chart_card import ChartCard
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.door_card import DoorCard
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.star_card import StarCard
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.letters.letter_bars import letter_bars
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.theme.tokens import COLUMN

_ICONS = {"dictation": "listening", "pairs": "keyboard", "marks": "writing", "endings": "language"}
_WORDS = 8


class LettersRoom(Room):
    """drill_asked(str): a drill, "" for a round of everything. practice_asked(): back to practice."""

    drill_asked = Signal(str)
    practice_asked = Signal()

    def __init__(self, overview: Overview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview = overview
        self._title = Heading()
        self._back = BigButton(rank="quiet", icon="back")
        self._lead = Words(ink="ink_soft", columns=COLUMN)
        self._step_title = Heading(face="section")
        self._step_text = Prose()
        self._go = BigButton(rank="primary", icon="forward")
        step = StarCard(gap=10, inset=28)
        step.add(self._step_title, self._step_text)
        step.add_gap(8)
        step.add(Row(self._go))
        self._doors = {drill: DoorCard(_ICONS[drill]) for drill in DRILLS}
        self._bars = ChartCard(letter_bars(overview.letters, ""))
        self._words = Words(columns=COLUMN)
        self._no_list = Notice(tone="wait")
        self.page.add(self._title, self._lead, step, Grid(*self._doors.values(), least=420, most=2, gap=24))
        self.page.add(self._bars, self._words, self._no_list)
        self.page.add_aside(self._back)
        self._go.clicked.connect(self._begin)
        self._back.clicked.connect(self.practice_asked)
        for door in self._doors.values():
            door.asked.connect(self._open)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Long vowels and soft letters")

    def first_focus(self) -> QWidget | None:
        """Begin at the next step."""
        return self._go

    def show_overview(self, overview: Overview) -> None:
        """Show how letters stand now."""
        self._overview = overview
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        self._words.setVisible(bool(self._overview.words))
        self._no_list.setVisible(not self._overview.word_list)
        self._title.setText(self.title())
        self._lead.setText(
            self.tr("A mark can make another word: kāzas is a wedding, kazas are goats. Three minutes at a time.")
        )
        self._back.setText(self.tr("To practice"))
        self._say_step()
        self._say_doors()
        self._bars.show_figure(letter_bars(self._overview.letters, self.tr("Your letters")), self._say_bars())
        listed = ", ".join(word for word, _ in self._overview.words[:_WORDS])
        self._words.setText(self.tr("Words to mind: %1").replace("%1", listed))
        self._no_list.set_text(
            self.tr("The list of Latvian words is missing. The drills go on; only other words are not pointed out.")
        )

    def _say_step(self) -> None:
        due = sum(self._overview.due.values())
        self._step_title.setText(self.tr("Ten short exercises"))
        if self._overview.own:
            letters = ", ".join(one.letter for one in weakest(self._overview.letters))
            said = self.tr("Chosen from what you yourself mistyped, first of all: %1.").replace("%1", letters)
        else:
            said = self.tr(
                "You have typed too little so far to speak of your own slips. So we begin with the letters"
                " people miss most: ā, ē, ī."
            )
        if due:
            said += " " + self.tr("%n come(s) round today.", "", due)
        self._step_text.set_text(said)
        self._go.setText(self.tr("Begin"))

    def _say_bars(self) -> str:
        if not any(one.asked for one in self._overview.letters):
            return self.tr("Nothing has been typed yet. Whatever you type from now on is looked at letter by letter.")
        return self.tr("How often each letter was right in what you typed in the last three months.")

    def _say_doors(self) -> None:
        counts = self._overview.counts
        heard = self.tr("A sentence is spoken, you write it. Four sentences.")
        if not self._overview.heard:
            heard = self.tr("This computer has no sound, or the recordings are missing: the other drills need none.")
        self._doors["dictation"].say(self.tr("Dictation"), heard, self.tr("Write what you hear"))
        self._doors["pairs"].say(
            self.tr("One mark, another word"), self.tr("Kāzas or kazas? The sentence tells."), self.tr("Choose words")
        )
        self._doors["marks"].say(
            self.tr("Put the marks back"),
            self.tr("A sentence has lost all its marks. Tap the letters that need one."),
            self.tr("Mend sentences"),
        )
        self._doors["endings"].say(
            self.tr("Endings, long or short"),
            self.tr("Rīga or Rīgā, dzīvojam or dzīvojām? With the rule in one line."),
            self.tr("Choose endings"),
        )
        for drill, door in self._doors.items():
            door.door.setEnabled(counts[drill] > 0)

    @Slot()
    def _begin(self) -> None:
        self.drill_asked.emit("")

    @Slot()
    def _open(self) -> None:
        door = self.sender()
        for drill, one in self._doors.items():
            if one is door:
                self.drill_asked.emit(drill)
