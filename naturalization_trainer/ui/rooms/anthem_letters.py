"""The letters of the anthem that go wrong, day by day: those with marks, the others, and what costs nothing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from naturalization_trainer.store.anthem import LetterDay
from naturalization_trainer.ui.anthem.letter_map import is_marked, is_plain, is_sign, letter_map, most_wrong
from naturalization_trainer.ui.anthem.trainer_room import TrainerRoom
from naturalization_trainer.ui.charts.chart_card import ChartCard
from naturalization_trainer.ui.charts.values import is_empty
from naturalization_trainer.ui.kit.notice import Notice

_KINDS = (is_marked, is_plain, is_sign)


class AnthemLettersRoom(TrainerRoom):
    """`rows`: what was typed, letter by letter and day by day."""

    def __init__(self, rows: Sequence[LetterDay], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._lead = Notice()
        self._cards = [ChartCard(letter_map(rows, kind, "")) for kind in _KINDS]
        self.page.add(self.top, self._lead, *self._cards)

    def show_rows(self, rows: Sequence[LetterDay]) -> None:
        """Show what was typed by now."""
        self._rows = rows
        self.retranslate()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Letters that go wrong")

    def first_focus(self) -> QWidget | None:
        """Begin at the first table, else at the way back."""
        return next((card.chart for card in self._cards if not card.isHidden()), self._back)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self._lead.set_text(self._say())
        titles = (
            self.tr("Letters with marks"),
            self.tr("Other letters"),
            self.tr("Capitals and signs: they cost nothing"),
        )
        for card, kind, title in zip(self._cards, _KINDS, titles, strict=True):
            figure = letter_map(self._rows, kind, title)
            card.setVisible(not is_empty(figure))
            if not is_empty(figure):
                card.show_figure(figure, self.tr("How often it was wrong, day by day; a strong colour means often."))

    def _say(self) -> str:
        if not self._rows:
            return self.tr("Nothing has been typed yet. After the first lines you will see here which letters to mind.")
        most = most_wrong(self._rows)
        if not most:
            return self.tr("Every letter you typed was right.")
        told = ", ".join(f"{letter} ({times})" for letter, times in most)
        return self.tr("Most often wrong: %1. Say the long ones long when you write, it helps.").replace("%1", told)
