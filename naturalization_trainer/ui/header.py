"""The window's header: the way home, the languages, the settings."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.tab import Tab
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.translation import LANGUAGES, NAMES

_GAPS = 160
"""What the mark, the gaps and the header's own margins take, in pixels at 100 %."""

_AROUND = 88
"""What the gaps and the margins take where there is no mark."""


class Header(Pane):
    """back_asked(), settings_asked(), language_asked(str): what was pressed."""

    back_asked = Signal()
    settings_asked = Signal()
    language_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=0, inset=(20, 8), name="header")
        self._home = True
        self._below = False
        self._line = Pane(gap=8, across=True)
        self._choice = Pane(gap=8, across=True)
        self._star = Picture("auseklis", size=38, ink="accent_ink")
        self._name = Words(face="strong", wrap=False)
        self._back = BigButton(rank="quiet", icon="back")
        self._settings = BigButton(rank="quiet", icon="settings")
        self._languages = QButtonGroup(self)
        self._tabs = {language: Tab(language.upper()) for language in LANGUAGES}
        middle = Qt.AlignmentFlag.AlignVCenter
        self._line.add_aside(self._back, middle)
        self._line.add_aside(self._star, middle)
        self._line.add_aside(self._name, middle)
        self._line.add_stretch()
        for language, tab in self._tabs.items():
            tab.setAccessibleName(NAMES[language])
            self._languages.addButton(tab)
            self._choice.add_aside(tab, middle)
        self._line.add_aside(self._choice, middle)
        self._line.add_aside(self._settings, middle)
        self.add(self._line)
        self._back.clicked.connect(self.back_asked)
        self._settings.clicked.connect(self.settings_asked)
        self._languages.buttonClicked.connect(self._choose)
        self.retranslate()

    def show_place(self, *, home: bool) -> None:
        """Show the mark at home, and the way back elsewhere."""
        self._home = home
        self._back.setVisible(not home)
        self._star.setVisible(home)
        self._show_name()

    def first_focus(self) -> QWidget:
        """Return what takes the focus where a room has nothing to: the way back."""
        return self._settings if self._back.isHidden() else self._back

    def show_language(self, language: str) -> None:
        """Mark the language spoken."""
        if language in self._tabs:
            self._tabs[language].setChecked(True)

    def retranslate(self) -> None:
        """Say the words anew."""
        self._name.setText(self.tr("Naturalisation trainer"))
        self._back.setText(self.tr("Home"))
        self._settings.setText(self.tr("Settings"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._show_name()

    def _show_name(self) -> None:
        """Show the program's name only where there is room for all of it; put the languages below where there is none.

        Where they stand goes by the way back, which is wider than the mark: they stay when one comes home.
        """
        shown = (self._name, self._settings, *self._tabs.values())
        needed = sum(widget.sizeHint().width() for widget in shown) + look.current().px(_GAPS)
        self._name.setVisible(self._home and needed <= self.width())
        words = sum(widget.sizeHint().width() for widget in (self._back, self._settings, *self._tabs.values()))
        self._put_languages(below=words + look.current().px(_AROUND) > self.width())

    def _put_languages(self, *, below: bool) -> None:
        if below == self._below:
            return
        self._below = below
        middle = Qt.AlignmentFlag.AlignVCenter
        if below:
            self.add_aside(self._choice, Qt.AlignmentFlag.AlignRight)
        else:
            self._line.add_aside(self._choice, middle)
            self._line.add_aside(self._settings, middle)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show_name()

    @Slot(object)
    def _choose(self, chosen: object) -> None:
        for language, tab in self._tabs.items():
            if tab is chosen:
                self.language_asked.emit(language)
