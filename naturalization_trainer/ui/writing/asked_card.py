"""What a letter is asked for: the situation, the points to cover, how many words; and which points seem touched on."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.extended_text.widget import COVER
from naturalization_trainer.language.letter_check.check import LookedOver
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Words

_WORDS_SHOWN = 4


class AskedCard(Card):
    """The task; `show_points` marks its points by what a look over found."""

    def __init__(self, item: ExtendedText, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10, inset=20)
        self._item = item
        self._found: tuple[tuple[str, ...], ...] | None = None
        self._register = Words(face="note", ink="ink_soft")
        self._rows = [_PointRow(point) for point in item.cover]
        self.add(Prose(item.prompt, face="strong"), self._register, Words(COVER))
        self.add(*self._rows)
        self.retranslate()

    def show_points(self, seen: LookedOver | None, text: str) -> None:
        """Mark each point by the words found of it in the text; None takes the marks away."""
        if seen is None:
            self._found = None
        else:
            self._found = tuple(
                tuple(dict.fromkeys(text[place.start : place.end] for place in point.places)) for point in seen.points
            )
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        formal = self._item.register == "formal"
        self._register.setText(
            self.tr("A polite letter: one writes Jūs.") if formal else self.tr("A letter to friends: one writes tu.")
        )
        for number, row in enumerate(self._rows):
            if self._found is None:
                row.show_found("", found=None)
                continue
            words = self._found[number]
            said = (
                self.tr("Words of this point: %1").replace("%1", ", ".join(words[:_WORDS_SHOWN]))
                if words
                else self.tr("No words of this point were found: look for yourself.")
            )
            row.show_found(said, found=bool(words))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _PointRow(Pane):
    """A point, under it what was found of it."""

    def __init__(self, point: str) -> None:
        super().__init__(gap=10, across=True)
        self._picture = Picture("open", size=22, ink="ink_soft")
        self._said = Words(face="note", ink="ink_soft")
        words = Pane(gap=2)
        words.add(Words(point), self._said)
        self.add_aside(self._picture)
        self.add(words, stretch=1)

    def show_found(self, said: str, *, found: bool | None) -> None:
        """Show what was found; None: nobody has looked yet."""
        drawing, ink = {None: ("open", "ink_soft"), True: ("done", "good"), False: ("pending", "wait")}[found]
        self._picture.show_drawing(drawing, ink)
        self._said.setText(said)
        self._said.setVisible(bool(said))
