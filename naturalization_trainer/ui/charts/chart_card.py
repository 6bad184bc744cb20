"""A chart on its sheet: heading, what it says in a sentence, the chart, and on request its twin in words."""

from typing import Any

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.charts.bar_chart import BarChart
from naturalization_trainer.ui.charts.chart import Chart
from naturalization_trainer.ui.charts.heat_table import HeatTable
from naturalization_trainer.ui.charts.line_chart import LineChart
from naturalization_trainer.ui.charts.twin_table import TwinTable
from naturalization_trainer.ui.charts.twins import twin
from naturalization_trainer.ui.charts.values import BarFigure, Figure, HeatFigure, LineFigure, is_empty
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.theme.tokens import COLUMN


def chart_of(figure: Figure) -> Chart[Any]:
    """Return the widget for a figure."""
    match figure:
        case LineFigure():
            return LineChart(figure)
        case BarFigure():
            return BarChart(figure)
        case HeatFigure():
            return HeatTable(figure)


class ChartCard(Card):
    """A figure with its heading and its sentence; where the figure is empty, only what has to happen first is told.

    The twin is made when it is first asked for.
    """

    def __init__(self, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10)
        self._heading = Heading(face="section")
        self._sentence = Words(ink="ink_soft", columns=COLUMN)
        self.chart = chart_of(figure)
        self.twin_button = BigButton(rank="quiet", icon="table")
        self.twin_button.setCheckable(True)
        self._twin: TwinTable | None = None
        self.add(self._heading, self._sentence, self.chart)
        self.add_aside(self.twin_button)
        self.twin_button.clicked.connect(self._turn)
        self.show_figure(figure, "")

    @property
    def twin(self) -> TwinTable | None:
        """The twin, once it was asked for."""
        return self._twin

    def show_figure(self, figure: Figure, sentence: str) -> None:
        """Show a figure of the same kind as before, and what it says in a sentence."""
        self._heading.setText(figure.title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.chart.show_figure(figure)
        empty = is_empty(figure)
        self.chart.setVisible(not empty)
        self.twin_button.setVisible(not empty)
        if self._twin is not None:
            self._twin.show_table(twin(figure))
            self._twin.setAccessibleName(figure.title)
            self._twin.setVisible(not empty and self.twin_button.isChecked())
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words of its own anew."""
        shown = self.twin_button.isChecked()
        self.twin_button.setText(self.tr("Hide the table") if shown else self.tr("Show as a table"))
        self.twin_button.setAccessibleName(f"{self.twin_button.text()}: {self.chart.figure.title}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _turn(self) -> None:
        shown = self.twin_button.isChecked()
        if self._twin is None:
            self._twin = TwinTable(twin(self.chart.figure))
            self._twin.setAccessibleName(self.chart.figure.title)
            self.add(self._twin)
            QWidget.setTabOrder(self.twin_button, self._twin)
        self._twin.setVisible(shown)
        self.retranslate()
