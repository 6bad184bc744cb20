"""A section on home: where one stands in it by practice, else by the last try, in a line of words and a short bar."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from naturalization_trainer.ui import numbers
from naturalization_trainer.ui.figures import SectionFigure
from naturalization_trainer.ui.kit.meter import Meter
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.section_names import section_name, state_look, state_words

_STATED = ("passed", "not_yet")
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class StandingRow(Pane):
    """Shows a `SectionFigure`."""

    def __init__(self, figure: SectionFigure, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12, across=True)
        self._figure = figure
        self.add_aside(Picture(figure.section, size=38, ink="accent_ink", ground="accent_soft"), _MIDDLE)
        column = Pane(gap=0)
        self._name = Words(face="strong")
        self._words = Words(face="note")
        column.add(self._name, self._words)
        self.add(column, stretch=1)
        self._meter = Meter()
        self._meter.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add_aside(self._meter, _MIDDLE)
        self.show_figure(figure)

    def show_figure(self, figure: SectionFigure) -> None:
        """Show where one stands now."""
        self._figure = figure
        likely, stated = figure.likely, figure.state in _STATED
        known = likely is not None and likely.chance is not None and figure.state != "relieved"
        ink = state_look(figure.state)[1] if stated and not known else "ink_soft"
        self._words.set_ink(ink if stated and not known else "ink_soft")
        self._meter.setVisible(known or stated)
        if known and likely is not None:
            self._meter.show_points(100 * (likely.chance or 0.0), 100, 0, ink)
        else:
            self._meter.show_points(figure.points or 0.0, figure.out_of, figure.cut, ink)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._name.setText(section_name(self._figure.section))
        self._meter.setAccessibleName(self._name.text())
        self._words.setText(self._said())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _said(self) -> str:
        figure, likely = self._figure, self._figure.likely
        if figure.state != "relieved" and likely is not None and likely.chance is not None:
            about = self.tr("About %1 times in 100 (%2 to %3)").replace("%1", str(numbers.hundred(likely.chance)))
            about = about.replace("%2", str(numbers.hundred(likely.low))).replace(
                "%3", str(numbers.hundred(likely.high))
            )
            voices = self.tr("computer voices")
            return f"{about} · {voices}" if likely.voice == "synthetic" else about
        said = state_words(figure.state)
        if figure.points is not None and figure.state in _STATED:
            earned = self.tr("%1 of %2 points").replace("%1", numbers.points(figure.points))
            return f"{said} · {earned.replace('%2', numbers.points(figure.out_of))}"
        if figure.state == "not_sat" and likely is not None and likely.reason == "not_enough":
            return self.tr("We do not know yet")
        return said
