"""The writing desk: which letters one may write, the one not written for longest first."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.numbers import day
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.theme.tokens import COLUMN
from naturalization_trainer.ui.writing.figures import LetterTask

AT_ONCE = 6


class WritingDeskRoom(Room):
    """letter_asked(str): the id of the letter to write. history_asked(), practice_asked(): other rooms.

    tasks: in the order they are to be offered. kept: how many letters there are to read again.
    """

    letter_asked = Signal(str)
    history_asked = Signal()
    practice_asked = Signal()

    def __init__(self, tasks: tuple[LetterTask, ...], kept: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._kept = kept
        self._heading = Heading()
        self._lead = Words(ink="ink_soft", columns=COLUMN)
        self._history = BigButton(icon="history")
        self._practice = BigButton(rank="quiet", icon="back")
        self._none = Words()
        self._cards = [_TaskCard(task, first=number == 0) for number, task in enumerate(tasks[:AT_ONCE])]
        self._grid = Grid(*self._cards, least=420, most=2, gap=20)
        self._all = BigButton(icon="plus")
        head = Pane(gap=12, across=True)
        head.add(self._heading, stretch=1)
        head.add_aside(self._practice, Qt.AlignmentFlag.AlignVCenter)
        self.page.add(head, self._lead, Row(self._history), self._none, self._grid)
        self.page.add_aside(self._all)
        for card in self._cards:
            card.asked.connect(self.letter_asked)
        self._history.clicked.connect(self.history_asked)
        self._practice.clicked.connect(self.practice_asked)
        self._all.clicked.connect(self._show_all)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("The writing desk")

    def first_focus(self) -> QWidget | None:
        """Begin at the first letter."""
        return self._cards[0].button if self._cards else self._practice

    def retranslate(self) -> None:
        """Say every word anew."""
        self._heading.setText(self.title())
        self._lead.setText(
            self.tr(
                "Choose a letter and write it in peace. Afterwards the program shows what it saw, and you mark the"
                " letter yourself beside three letters that have their marks."
            )
        )
        self._history.setText(self.tr("My letters (%n)", "", self._kept))
        self._history.setVisible(bool(self._kept))
        self._practice.setText(self.tr("To practice"))
        self._none.setVisible(not self._tasks)
        self._none.setText(self.tr("The question bank has no letters yet."))
        self._all.setText(self.tr("Show all letters (%n)", "", len(self._tasks)))
        self._all.setVisible(len(self._tasks) > len(self._cards))

    @Slot()
    def _show_all(self) -> None:
        added = [_TaskCard(task, first=False) for task in self._tasks[len(self._cards) :]]
        for card in added:
            card.asked.connect(self.letter_asked)
        self._cards += added
        self._grid.add(*added)
        self.retranslate()
        added[0].button.setFocus()


class _TaskCard(Card):
    """A letter one may write. asked(str): its id."""

    asked = Signal(str)

    def __init__(self, task: LetterTask, *, first: bool) -> None:
        super().__init__(gap=10, inset=20, tinted=first)
        self._task = task
        self._register = Words(face="note", ink="ink_soft")
        self._prompt = Prose(task.prompt)
        self._when = Words(face="note", ink="ink_soft")
        self.button = BigButton(rank="primary" if first else "secondary", icon="writing")
        self.add(self._register, self._prompt, self._when)
        self.add_stretch()
        self.add_aside(self.button)
        self.button.clicked.connect(self._ask)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        task = self._task
        self._register.setText(self.tr("A polite letter") if task.formal else self.tr("A letter to friends"))
        said = ""
        if task.written is not None:
            said = self.tr("Last written: %1").replace("%1", day(task.written))
        self._when.setText(said)
        self._when.setVisible(bool(said))
        self.button.setText(self.tr("Go on writing") if task.begun else self.tr("Write"))
        self.button.setAccessibleDescription(task.prompt)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._task.id)
