"""The window's header: the way home, the languages, the settings."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.menu_button import MenuButton
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.tab import Tab
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.translation import LANGUAGES, NAMES

_GAPS = 160
"""What the mark, the gaps and the header's own margins take beside the program's name, in pixels at 100 %."""

_AROUND = 64
"""What the gaps and the margins take where there is no mark."""


class _Shown(NamedTuple):
    """What there is room for: the languages side by side or behind one button, its icon, the words of the others."""

    tabs: bool
    globe: bool
    words: bool


_STEPS = (_Shown(True, True, True), _Shown(False, True, True), _Shown(False, True, False), _Shown(False, False, False))
"""From the widest window to the narrowest. One line always: a second would take a third of a low window."""


class Header(Pane):
    """back_asked(), settings_asked(), language_asked(str): what was pressed."""

    back_asked = Signal()
    settings_asked = Signal()
    language_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=0, inset=(20, 8), name="header")
        self._home = True
        self._shown = _STEPS[0]
        self._language = ""
        self._line = Pane(gap=8, across=True)
        self._choice = Pane(gap=8, across=True)
        self._one = MenuButton(NAMES, icon="language")
        self._one.hide()
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
        self._line.add_aside(self._one, middle)
        self._line.add_aside(self._settings, middle)
        self.add(self._line)
        self._back.clicked.connect(self.back_asked)
        self._settings.clicked.connect(self.settings_asked)
        self._languages.buttonClicked.connect(self._choose)
        self._one.chosen.connect(self.language_asked)
        self.retranslate()

    def show_place(self, *, home: bool) -> None:
        """Show the mark at home, and the way back elsewhere."""
        self._home = home
        self._back.setVisible(not home)
        self._star.setVisible(home)
        self._show_what_fits()

    def first_focus(self) -> QWidget:
        """Return what takes the focus where a room has nothing to: the way back."""
        return self._settings if self._back.isHidden() else self._back

    def show_language(self, language: str) -> None:
        """Mark the language spoken."""
        if language in self._tabs:
            self._tabs[language].setChecked(True)
            self._one.choose(language)
            self._language = language
            self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._name.setText(self.tr("Naturalisation trainer"))
        self._one.setText(self._language.upper())
        self._one.setAccessibleName(self.tr("Language: %1").replace("%1", NAMES.get(self._language, "")))
        for button, words in self._worded().items():
            button.setText(words if self._shown.words else "")
            button.setAccessibleName(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._show_what_fits()

    def _worded(self) -> dict[BigButton, str]:
        return {self._back: self.tr("Home"), self._settings: self.tr("Settings")}

    def _show_what_fits(self) -> None:
        """Show the program's name only where there is room for all of it, and the others as they fit.

        How the languages stand goes by the way back, which is wider than the mark: they stay when one comes home.
        """
        fitting = (shown for shown in _STEPS if self._width(shown) <= self.width())
        self._show(next(fitting, _STEPS[-1]))
        room = self._tabs_width() + self._settings.sizeHint().width() + look.current().px(_GAPS)
        named = self._shown.tabs and room + self._name.sizeHint().width() <= self.width()
        self._name.setVisible(self._home and named)

    def _tabs_width(self) -> int:
        return sum(tab.sizeHint().width() for tab in self._tabs.values())

    def _width(self, shown: _Shown) -> int:
        """Return what the header needs to show so much."""
        now = look.current()
        others = sum(button.width_with(words if shown.words else "") for button, words in self._worded().items())
        if shown.tabs:
            return others + self._tabs_width() + now.px(_AROUND + 8 * (len(self._tabs) - 1))
        code = self._one.width_with(self._language.upper(), icon=shown.globe)
        return others + code + now.px(_AROUND)

    def _show(self, shown: _Shown) -> None:
        if shown == self._shown:
            return
        self._shown = shown
        self._choice.setVisible(shown.tabs)
        self._one.setVisible(not shown.tabs)
        if not shown.tabs:
            self._one.make_list()
        self._one.set_drawing("language" if shown.globe else "")
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show_what_fits()

    @Slot(object)
    def _choose(self, chosen: object) -> None:
        for language, tab in self._tabs.items():
            if tab is chosen:
                self.language_asked.emit(language)
