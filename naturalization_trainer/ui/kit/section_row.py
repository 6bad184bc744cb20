"""A section of the examination with where one stands in it: icon, name, a bar, words."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.figures import SectionFigure
from naturalization_trainer.ui.kit.meter import Meter
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.numbers import points
from naturalization_trainer.ui.section_names import section_name, state_look, state_words

_STATED = ("passed", "not_yet")


class SectionRow(Pane):
    """Shows a `SectionFigure`."""

    def __init__(self, figure: SectionFigure, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14, across=True)
        self._figure = figure
        top = Qt.AlignmentFlag.AlignTop
        self.add_aside(Picture(figure.section, size=44, ink="accent_ink", ground="accent_soft"), top)
        column = Pane(gap=4)
        self._name = Words(face="strong")
        self._state = Pane(gap=8, across=True)
        self._mark = Picture("open", size=22)
        self._words = Words(face="note")
        self._state.add_aside(self._mark, top)
        self._state.add(self._words, stretch=1)
        self._meter = Meter()
        column.add(self._name, self._meter, self._state)
        self.add(column, stretch=1)
        self.show_figure(figure)

    def show_figure(self, figure: SectionFigure) -> None:
        """Show where one stands now."""
        self._figure = figure
        drawing, ink = state_look(figure.state)
        self._mark.show_drawing(drawing, ink)
        self._words.set_ink(ink if figure.state in _STATED else "ink_soft")
        self._meter.setVisible(figure.state in _STATED)
        self._meter.show_points(figure.points or 0.0, figure.out_of, figure.cut, ink)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        figure = self._figure
        self._name.setText(section_name(figure.section))
        self._meter.setAccessibleName(self._name.text())
        said = state_words(figure.state)
        if figure.points is not None and figure.state in _STATED:
            earned = (
                self.tr("%1 of %2 points").replace("%1", points(figure.points)).replace("%2", points(figure.out_of))
            )
            said = f"{said} · {earned}"
            if figure.state == "not_yet":
                said += " · " + self.tr("%1 needed").replace("%1", points(figure.cut))
        self._words.setText(said)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
