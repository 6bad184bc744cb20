"""The letters written so far, the newest first, each with the person's own marks; any of them can be erased."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.language.letters import count_words
from naturalization_trainer.ui.exam.confirm import Confirm
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.numbers import day, points
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.theme.tokens import COLUMN
from naturalization_trainer.ui.writing.figures import PastLetter

AT_ONCE = 10
MARKS_SHOWN = 8


class WritingHistoryRoom(Room):
    """erase_asked(int): the letter to erase. again_asked(str): the task to write once more. desk_asked(): back."""

    erase_asked = Signal(int)
    again_asked = Signal(str)
    desk_asked = Signal()

    def __init__(self, letters: tuple[PastLetter, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, width=900)
        self._letters = letters
        self._heading = Heading()
        self._lead = Words(ink="ink_soft", columns=COLUMN)
        self._marks = Prose(body=True)
        self._back = BigButton(rank="quiet", icon="back")
        self._list = Pane(gap=16)
        self._more = BigButton(icon="plus")
        self._cards: list[_LetterCard] = []
        head = Pane(gap=12, across=True)
        head.add(self._heading, stretch=1)
        head.add_aside(self._back, Qt.AlignmentFlag.AlignVCenter)
        self.page.add(head, self._lead, self._marks, self._list)
        self.page.add_aside(self._more)
        self._back.clicked.connect(self.desk_asked)
        self._more.clicked.connect(self._show_more)
        self._add()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("My letters")

    def first_focus(self) -> QWidget | None:
        """Begin at the newest letter."""
        return self._cards[0].read if self._cards else self._back

    def retranslate(self) -> None:
        """Say every word anew."""
        self._heading.setText(self.title())
        none = self.tr("There are no letters yet.")
        some = self.tr("Your letters stay on this computer. The marks are your own.")
        self._lead.setText(some if self._letters else none)
        marked = [letter for letter in self._letters if letter.points is not None][:MARKS_SHOWN]
        lines = [self.tr("Your own marks, the latest last:")]
        for letter in reversed(marked):
            said = self.tr("%1: %2 of %3 points").replace("%1", day(letter.day))
            lines.append("- " + said.replace("%2", points(letter.points or 0)).replace("%3", points(letter.out_of)))
        self._marks.set_text("\n".join(lines))
        self._marks.setVisible(bool(marked))
        self._back.setText(self.tr("To the writing desk"))
        self._more.setText(self.tr("Show older letters"))
        self._more.setVisible(len(self._cards) < len(self._letters))

    def _add(self) -> None:
        shown = len(self._cards)
        for letter in self._letters[shown : shown + AT_ONCE]:
            card = _LetterCard(letter)
            card.erase_asked.connect(self.erase_asked)
            card.again_asked.connect(self.again_asked)
            self._cards.append(card)
            self._list.add(card)

    @Slot()
    def _show_more(self) -> None:
        shown = len(self._cards)
        self._add()
        self.retranslate()
        self._cards[shown].read.setFocus()


class _LetterCard(Card):
    """A letter that was kept. erase_asked(int), again_asked(str): as the room says them."""

    erase_asked = Signal(int)
    again_asked = Signal(str)

    def __init__(self, letter: PastLetter) -> None:
        super().__init__(gap=10, inset=20)
        self._letter = letter
        self._when = Heading(face="section")
        self._facts = Words(face="strong", ink="ink_soft")
        self._text = Pane(inset=(16, 12), name="notice_plain")
        self._text.add(Words(letter.text, face="reading"))
        self._text.hide()
        self.read = BigButton(icon="reading")
        self._again = BigButton(icon="writing")
        self._erase = Confirm(self.read, self._again, rank="quiet", icon="erase")
        self.add(self._when, Prose(letter.prompt, ink="ink_soft"), self._facts, self._text, self._erase)
        self.read.clicked.connect(self._read)
        self._again.clicked.connect(self._ask_again)
        self._erase.confirmed.connect(self._ask_erase)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        letter = self._letter
        when = day(letter.day)
        self._when.setText(when)
        said = self.tr("%n word(s)", "", count_words(letter.text))
        if letter.points is None:
            said += " · " + self.tr("without marks")
        else:
            given = self.tr("your own marks: %1 of %2").replace("%1", points(letter.points))
            said += " · " + given.replace("%2", points(letter.out_of))
        self._facts.setText(said)
        self.read.setText(self.tr("Read") if self._text.isHidden() else self.tr("Close"))
        self.read.setAccessibleDescription(when)
        self._again.setText(self.tr("Write it again"))
        self._erase.say(
            self.tr("Erase"),
            self.tr("Erase this letter for good? It cannot be brought back."),
            self.tr("Erase it"),
            self.tr("Keep it"),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _read(self) -> None:
        self._text.setVisible(self._text.isHidden())
        self.retranslate()

    @Slot()
    def _ask_again(self) -> None:
        self.again_asked.emit(self._letter.task)

    @Slot()
    def _ask_erase(self) -> None:
        self.erase_asked.emit(self._letter.id)
