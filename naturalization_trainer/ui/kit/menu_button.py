"""A button that stands for a row of choices where there is no room for them: it opens their list."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from naturalization_trainer.ui.kit.button import BigButton


class MenuButton(BigButton):
    """Opens a list of names, one of which is chosen. chosen(str): the key of the one pressed.

    The list is made when the button is first shown, for most never need it.
    """

    chosen = Signal(str)

    def __init__(self, choices: Mapping[str, str], parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(parent=parent, rank="quiet", icon=icon)
        self._choices = dict(choices)
        self._at = ""
        self._actions: dict[str, QAction] = {}

    def choose(self, key: str) -> None:
        """Mark one of the list as chosen."""
        self._at = key
        if key in self._actions:
            self._actions[key].setChecked(True)

    def make_list(self) -> None:
        """Make the list, once."""
        if self._actions:
            return
        menu = QMenu(self)
        group = QActionGroup(menu)
        group.triggered.connect(self._triggered)
        for key, name in self._choices.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            group.addAction(action)
            self._actions[key] = action
        self.choose(self._at)
        self.setMenu(menu)

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        for key, each in self._actions.items():
            if each is action:
                self.chosen.emit(key)
