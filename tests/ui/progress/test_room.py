"""The progress room: every chart with its sentence, honest where there is nothing yet, in every look."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from naturalization_trainer.tour.fit import misfits
from naturalization_trainer.tour.progress_samples import EMPTY, PROGRESS, name_of
from naturalization_trainer.ui.charts.chart_card import ChartCard
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.progress.values import ProgressFigures
from naturalization_trainer.ui.rooms.progress import ProgressRoom
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.translation import Translation


def shown(qtbot: QtBot, figures: ProgressFigures, size: tuple[int, int] = (1280, 720)) -> ProgressRoom:
    room = ProgressRoom(figures, name_of, "en")
    room.retranslate()
    qtbot.addWidget(room)
    room.resize(*size)
    room.show()
    QApplication.processEvents()
    return room


def cards(room: ProgressRoom) -> list[ChartCard]:
    return [card for card in room.findChildren(ChartCard) if card.isVisible()]


def button(room: ProgressRoom, text: str) -> BigButton:
    return next(found for found in room.findChildren(BigButton) if found.text() == text)


@pytest.mark.usefixtures("worn")
def test_each_chart_has_a_name_and_points_in_words(qtbot: QtBot) -> None:
    room = shown(qtbot, PROGRESS)
    names = [card.chart.accessibleName() for card in cards(room)]
    assert names == [
        "Reading",
        "History and culture",
        "The Constitution",
        "Days I practised",
        "What I remember, by topic",
        "Long vowels and soft letters",
        "My own marks",
    ]
    for card in cards(room):
        assert all(card.chart.said(at) for at in range(card.chart.count()))


@pytest.mark.usefixtures("worn")
def test_with_nothing_yet_every_card_says_what_comes(qtbot: QtBot) -> None:
    room = shown(qtbot, EMPTY)
    assert len(cards(room)) == 5
    assert not any(card.chart.isVisible() for card in cards(room))
    assert button(room, "Set the examination day").isVisible()


@pytest.mark.usefixtures("worn")
def test_all_topics_are_shown_on_request(qtbot: QtBot) -> None:
    room = shown(qtbot, PROGRESS)
    topics = cards(room)[4]
    assert topics.chart.count() == 8
    button(room, "Show all 10 topic(s)").click()
    assert topics.chart.count() == 10
    assert not button(room, "Show all 10 topic(s)").isVisible()


@pytest.mark.usefixtures("worn")
def test_the_doors_ask(qtbot: QtBot) -> None:
    room = shown(qtbot, PROGRESS)
    for text, signal in (
        ("Practise now", room.practice_asked),
        ("Save a sheet for printing", room.sheet_asked),
        ("Change the plan", room.plan_asked),
    ):
        with qtbot.waitSignal(signal, timeout=0):
            button(room, text).click()


@pytest.mark.usefixtures("worn")
def test_a_forecast_that_comes_later_is_shown(qtbot: QtBot) -> None:
    without = PROGRESS._replace(chances=tuple(chances._replace(ahead=None) for chances in PROGRESS.chances))
    room = shown(qtbot, without)
    before = [card.chart.count() for card in cards(room)[:3]]
    room.show_figures(PROGRESS)
    assert [card.chart.count() for card in cards(room)[:3]] == [count + 1 for count in before]


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("shape", [(100, 1280, 720), (200, 1280, 720), (100, 1080, 1920)])
def test_everything_fits(
    worn: QApplication, qtbot: QtBot, speaking: Translation, theme: str, shape: tuple[int, int, int]
) -> None:
    speaking.speak("ru")
    look.apply(worn, theme, shape[0])
    for figures in (PROGRESS, EMPTY):
        assert misfits(shown(qtbot, figures, shape[1:])) == ()


@pytest.mark.usefixtures("worn")
def test_tab_goes_down_the_page_also_after_other_figures_came(qtbot: QtBot) -> None:
    room = shown(qtbot, EMPTY)
    room.show_figures(PROGRESS)
    QApplication.processEvents()
    met: list[str] = []
    each = button(room, "Change the plan").nextInFocusChain()
    while len(met) < 7:
        assert each is not None
        if any(each is card.chart for card in cards(room)):
            met.append(each.accessibleName())
        each = each.nextInFocusChain()
    assert met == [card.chart.accessibleName() for card in cards(room)]


@pytest.mark.usefixtures("worn")
def test_up_and_down_scroll_the_page_while_one_stands_on_a_line(qtbot: QtBot) -> None:
    room = shown(qtbot, PROGRESS)
    room.activateWindow()
    chart = cards(room)[0].chart
    chart.setFocus()
    before = chart.mapTo(room, chart.rect().topLeft()).y()
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.mapTo(room, chart.rect().topLeft()).y() < before
