"""Charts: every point is reached by the keyboard and told in words, in every look and at every width."""

import datetime

import pytest
from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from naturalization_trainer.ui.charts import draw_line
from naturalization_trainer.ui.charts.bar_chart import BarChart
from naturalization_trainer.ui.charts.chart_card import ChartCard
from naturalization_trainer.ui.charts.heat_table import HeatTable
from naturalization_trainer.ui.charts.line_chart import LineChart
from naturalization_trainer.ui.charts.twin_model import TwinModel
from naturalization_trainer.ui.charts.twins import twin
from naturalization_trainer.ui.charts.values import (
    Bar,
    BarFigure,
    Figure,
    HeatCell,
    HeatFigure,
    Line,
    LineFigure,
    Point,
    is_empty,
)
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.translation import Translation

BEGIN = datetime.date(2026, 9, 20)
FEW = tuple(
    Point(BEGIN + datetime.timedelta(days=3 * step), 0.4 + step / 20, 0.3 + step / 20, 0.5 + step / 20)
    for step in range(6)
)
LINE = LineFigure(
    "Reading", (Line("", (*FEW, Point(BEGIN + datetime.timedelta(days=60), 0.9, 0.8, 0.97, ahead=True))),), target=0.8
)
MARKS = LineFigure(
    "Own marks",
    (Line("Writing", (Point(BEGIN, 12.5),)), Line("Interview", (Point(BEGIN, 13.0),), "good")),
    top=25.0,
    target=16.0,
    shares=False,
)
BARS = BarFigure(
    "By topic",
    (Bar("Saeima", 0.9, "90%", "9 of 10", mark=0.8), Bar("A topic with a very long name " * 3, 0.0, "0%")),
    ("Topic", "Recall", "Practised"),
)
HEAT = HeatFigure(
    "Days",
    ("Mon", "Tue"),
    tuple(f"week {number}" for number in range(12)),
    (
        tuple(HeatCell(str(number), number / 12, f"Monday of week {number}: {number} min") for number in range(12)),
        (*(HeatCell("", 0.0, "nothing") for _ in range(11)), None),
    ),
    "Day",
)
FIGURES: dict[str, Figure] = {"line": LINE, "marks": MARKS, "bars": BARS, "heat": HEAT}
EMPTY: tuple[Figure, ...] = (
    LineFigure("", (Line("", ()),)),
    BarFigure("", ()),
    HeatFigure("", ("a",), ("b",), ((None,),)),
)


def shown(qtbot: QtBot, figure: Figure, width: int = 900) -> ChartCard:
    card = ChartCard(figure)
    card.show_figure(figure, "What it says.")
    qtbot.addWidget(card)
    card.resize(width, card.heightForWidth(width))
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    card.chart.setFocus()
    return card


def press(card: ChartCard, *keys: Qt.Key) -> str:
    for key in keys:
        QTest.keyClick(card.chart, key)
    return card.chart.accessibleDescription()


@pytest.mark.usefixtures("worn")
def test_the_keyboard_walks_the_days_and_tells_each(qtbot: QtBot) -> None:
    card = shown(qtbot, LINE)
    assert isinstance(card.chart, LineChart)
    assert press(card, Qt.Key.Key_Right) == "19 November 2026: 90% (80% to 97%), forecast"
    assert press(card, Qt.Key.Key_Left) == "5 October 2026: 65% (55% to 75%)"
    assert press(card, Qt.Key.Key_Home) == "20 September 2026: 40% (30% to 50%)"
    assert press(card, Qt.Key.Key_Left) == "20 September 2026: 40% (30% to 50%)"
    assert press(card, Qt.Key.Key_Down) == "20 September 2026: 40% (30% to 50%)"
    assert press(card, Qt.Key.Key_Escape) == ""
    assert card.chart.accessibleName() == "Reading"


@pytest.mark.usefixtures("worn")
def test_lines_on_one_chart_are_told_apart(qtbot: QtBot) -> None:
    card = shown(qtbot, MARKS)
    assert press(card, Qt.Key.Key_Home) == "Writing, 20 September 2026: 12.5"
    assert press(card, Qt.Key.Key_Right) == "Interview, 20 September 2026: 13"


@pytest.mark.usefixtures("worn")
def test_bars_are_walked_up_and_down(qtbot: QtBot) -> None:
    card = shown(qtbot, BARS)
    assert isinstance(card.chart, BarChart)
    assert press(card, Qt.Key.Key_Down) == "Saeima: 90%, 9 of 10"
    assert press(card, Qt.Key.Key_Down).endswith(": 0%")


@pytest.mark.usefixtures("worn")
def test_cells_are_walked_by_all_arrows_and_only_those_shown(qtbot: QtBot) -> None:
    card = shown(qtbot, HEAT, 400)
    assert isinstance(card.chart, HeatTable)
    assert press(card, Qt.Key.Key_Left) == "Monday of week 11: 11 min"
    assert press(card, Qt.Key.Key_Down) == "Tue, week 11: –"
    press(card, *[Qt.Key.Key_Left] * 20)
    assert card.chart.at is not None
    assert card.chart.at % 12 > 0


@pytest.mark.usefixtures("worn")
def test_a_press_finds_the_nearest(qtbot: QtBot) -> None:
    card = shown(qtbot, LINE)
    QTest.mouseClick(card.chart, Qt.MouseButton.LeftButton)
    assert card.chart.at == 5
    bars = shown(qtbot, BARS)
    QTest.mouseClick(bars.chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(40, 20))
    assert bars.chart.at == 0


@pytest.mark.usefixtures("worn")
def test_the_twin_is_made_on_request_and_says_the_same(qtbot: QtBot) -> None:
    card = shown(qtbot, LINE)
    assert card.twin is None
    card.twin_button.click()
    assert card.twin is not None
    assert card.twin.isVisible()
    assert card.twin.accessibleName() == "Reading"
    model = card.twin.model()
    assert [model.index(0, column).data() for column in range(3)] == ["19 November 2026, forecast", "90%", "80% to 97%"]
    card.twin_button.click()
    assert not card.twin.isVisible()


@pytest.mark.parametrize("name", FIGURES)
def test_a_twin_is_a_sound_model(name: str) -> None:
    table = twin(FIGURES[name])
    assert all(len(row) == len(table.heads) for row in table.rows)
    model = TwinModel(table)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_table(twin(FIGURES["bars"]))


@pytest.mark.parametrize("figure", EMPTY)
@pytest.mark.usefixtures("worn")
def test_an_empty_figure_shows_its_sentence_alone(qtbot: QtBot, figure: Figure) -> None:
    assert is_empty(figure)
    card = ChartCard(figure)
    card.show_figure(figure, "After three days of practice a line appears here.")
    qtbot.addWidget(card)
    card.show()
    assert not card.chart.isVisible()
    assert not card.twin_button.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("size", [(percent, width) for percent in (100, 200) for width in (260, 700, 1080)])
@pytest.mark.parametrize("name", FIGURES)
def test_every_look_and_width_is_painted(
    worn: QApplication, qtbot: QtBot, theme: str, size: tuple[int, int], name: str
) -> None:
    percent, width = size
    look.apply(worn, theme, percent)
    card = shown(qtbot, FIGURES[name], width)
    card.chart.stand_on(0)
    picture = card.chart.grab().toImage()
    colors = {picture.pixelColor(x, y).rgb() for x in range(0, picture.width(), 3) for y in range(picture.height())}
    assert len(colors) > 2


@pytest.mark.usefixtures("worn")
def test_numbers_and_days_are_written_in_the_language_spoken(speaking: Translation) -> None:
    speaking.speak("lv")
    assert twin(LINE).rows[1] == ("05.10.2026.", "65\u00a0%", "no 55\u00a0% līdz 75\u00a0%")
    speaking.speak("ru")
    assert twin(LINE).rows[1][1] == "65\u00a0%"


@pytest.mark.usefixtures("worn")
@pytest.mark.parametrize(("value", "below"), [(0.95, True), (0.6, False)])
def test_the_targets_name_keeps_off_the_line(value: float, *, below: bool) -> None:
    days = [BEGIN + datetime.timedelta(days=day) for day in (0, 10, 20)]
    line = Line("", tuple(Point(day, value, value - 0.04, value + 0.04) for day in days))
    figure = LineFigure("", (line,), target=0.8, target_name="a good chance")
    now = look.current()
    where = draw_line.plan(QRectF(0, 0, 500, 190), now, figure)
    place = draw_line._free_place(now, figure, where, QSizeF(110, 20))
    assert (place.top() > where.y(0.8)) == below
