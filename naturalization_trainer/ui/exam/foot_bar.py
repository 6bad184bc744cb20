"""The foot of the examination: back, mark to come back to, overview, on."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane


class FootBar(Pane):
    """previous_asked(), next_asked(), overview_asked(), flag_asked(bool): what was pressed.

    `extras`: marking and overview, which stand at the end of the page where the screen is low.

    By keyboard: Ctrl + Page Up and Page Down turn the pages, Ctrl + M marks, Ctrl + O opens the overview.
    """

    previous_asked = Signal()
    next_asked = Signal()
    overview_asked = Signal()
    flag_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=16, across=True)
        self._back = BigButton(icon="back")
        self._on = BigButton(rank="primary", icon="forward")
        self._flag = BigButton(rank="quiet", icon="flag")
        self._flag.setCheckable(True)
        self._overview = BigButton(rank="quiet", icon="exam")
        self._last = False
        self.extras = Row(self._flag, self._overview)
        self._left = Pane(gap=12, across=True)
        self._left.add_aside(self._back, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._left.add(self.extras, stretch=1)
        self.add(self._left, stretch=1)
        self.add_aside(self._on, Qt.AlignmentFlag.AlignVCenter)
        self._back.clicked.connect(self.previous_asked)
        self._on.clicked.connect(self.next_asked)
        self._flag.clicked.connect(self.flag_asked)
        self._overview.clicked.connect(self.overview_asked)
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:
        """Put the way back over the other buttons, where the screen is narrow."""
        self._left.set_across(not narrow)

    def take_back(self) -> None:
        """Put the buttons that stood at the end of the page (`extras`) into the foot again."""
        self._left.add(self.extras, stretch=1)

    def show_place(self, *, first: bool, last: bool, flagged: bool) -> None:
        """Show where one is: there is nothing before the first task, and after the last comes the overview."""
        self._last = last
        self._back.setEnabled(not first)
        self._flag.setChecked(flagged)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._back.setText(self.tr("Back"))
        self._on.setText(self.tr("To the overview") if self._last else self.tr("Next"))
        self._flag.setText(self.tr("Marked") if self._flag.isChecked() else self.tr("Come back to this"))
        self._overview.setText(self.tr("Overview"))
        for button, keys in (
            (self._back, "Ctrl+PgUp"),
            (self._on, "Ctrl+PgDown"),
            (self._flag, "Ctrl+M"),
            (self._overview, "Ctrl+O"),
        ):
            button.setShortcut(QKeySequence(keys))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
