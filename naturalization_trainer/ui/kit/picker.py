"""Joins places with options: one place is being answered, an option that is pressed goes there."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.kit.option_tile import OptionTile
from naturalization_trainer.ui.kit.picks import Picks

_TAKE_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Place(Protocol):
    """What a place can do besides being a radio button."""

    number: str

    def show_held(self, letter: str, text: str) -> None:
        """Show the option the place holds; "" for none."""


class Picker(QObject):
    """Holds the picks of places (radio buttons that are `Place`s too) and options.

    picked(): the person has chosen or taken back. turned(int): another place is being answered.

    By touch: press a place, then an option; the next empty place is then turned to. The option of the place one is at
    is taken back by pressing it again. By keyboard: arrows among the places, the option's letter gives it, Delete takes
    it back, Enter goes over to the options, where arrows move and Enter chooses.
    """

    picked = Signal()
    turned = Signal(int)

    def __init__(self, places: Sequence[QAbstractButton], tiles: Sequence[OptionTile], parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = parent
        self._places = list(places)
        self._tiles = list(tiles)
        self._read_only = False
        self.picks = Picks(len(self._places), tuple(tile.text() for tile in self._tiles))
        self._group = QButtonGroup(self)
        for number, place in enumerate(self._places):
            self._group.addButton(place, number)
            place.installEventFilter(self)
        self._places[0].setChecked(True)
        self._group.idToggled.connect(self._toggled)
        for tile in self._tiles:
            tile.clicked.connect(self._pressed)
        self.show()

    def at(self) -> int:
        """Return the place that is being answered."""
        return max(0, self._group.checkedId())

    def place(self) -> QWidget:
        """Return that place's button."""
        return self._places[self.at()]

    def set_texts(self, texts: Sequence[str | None] | None) -> None:
        """Show these options at the places; the first empty place is turned to."""
        self.picks.set_texts(texts)
        first = self.picks.next_empty(len(self._places) - 1)
        self._places[first or 0].setChecked(True)
        self.show()

    def set_read_only(self, read_only: bool) -> None:
        """Let the picks be read but not changed."""
        self._read_only = read_only
        for tile in self._tiles:
            tile.setEnabled(not read_only)
        self.show()

    def show(self) -> None:
        """Show the picks on places and tiles."""
        for number, place in enumerate(self._places):
            held = self.picks.held(number)
            tile = None if held is None else self._tiles[held]
            show_held = getattr(place, "show_held")  # noqa: B009 - a Place that is a QAbstractButton
            show_held(tile.letter if tile else "", tile.text() if tile else "")
        for number, tile in enumerate(self._tiles):
            at = self.picks.place_of(number)
            here = at is not None and at == self.at() and not self._read_only
            tile.show_use("" if at is None else str(at + 1), here=here)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take letters, Delete and Enter at a place."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self._read_only:
            return self._key(event)
        return super().eventFilter(watched, event)

    def take_back(self) -> None:
        """Empty the place that is being answered."""
        at = self.at()
        if self._read_only or self.picks.held(at) is None:
            return
        self.picks.take_back(at)
        self.show()
        announce(self._owner, self.tr("%1: taken back").replace("%1", self._places[at].text()))
        self._places[at].setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit()

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _TAKE_BACK:
            self.take_back()
            return True
        if event.key() in _ENTER:
            held = self.picks.held(self.at())
            self._tiles[held or 0].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        letters = [tile.letter for tile in self._tiles]
        typed = event.text().upper()
        if typed and typed in letters and event.modifiers() in (_NONE, _SHIFT):
            self._give(letters.index(typed), follow=True)
            return True
        return False

    def _give(self, option: int, *, follow: bool) -> None:
        at = self.at()
        if self.picks.held(at) == option:
            self.take_back()
            return
        self.picks.choose(at, option)
        said = f"{self._places[at].text()}: {self._tiles[option].text()}"
        after = self.picks.next_empty(at)
        if after is None:
            said += ". " + self.tr("Every place is filled.")
        else:
            self._places[after].setChecked(True)
            said += ". " + self.tr("Next: %1").replace("%1", self._places[after].text())
        self.show()
        if follow and after is not None:
            self._places[after].setFocus(Qt.FocusReason.TabFocusReason)
        announce(self._owner, said)
        self.picked.emit()

    @Slot()
    def _pressed(self) -> None:
        tile = self.sender()
        if isinstance(tile, OptionTile) and not self._read_only:
            self._give(self._tiles.index(tile), follow=False)

    @Slot(int, bool)
    def _toggled(self, place: int, checked: bool) -> None:
        if checked:
            self.show()
            self.turned.emit(place)


_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
