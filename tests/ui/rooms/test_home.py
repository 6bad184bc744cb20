"""Home: the one next step, and the doors."""

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from naturalization_trainer.learning.habits import Habit
from naturalization_trainer.ui.figures import HomeFigures, Likely, SectionFigure, Unfinished
from naturalization_trainer.ui.rooms.home import Home
from naturalization_trainer.ui.rooms.next_step import PARTS, Step, next_step
from naturalization_trainer.ui.section_names import SECTIONS
from naturalization_trainer.ui.translation import Translation

BEGUN = datetime.datetime(2026, 3, 2, 9, 30, tzinfo=datetime.UTC)


def figures(states: dict[str, str] | None = None, *, open_sitting: bool = False) -> HomeFigures:
    """Return figures in which every section is passed but for those named."""
    given = states or {}
    return HomeFigures(
        sections=tuple(SectionFigure(name, given.get(name, "passed"), 17.0, 25.0, 16.0) for name in SECTIONS),
        unfinished=Unfinished("uuid", BEGUN) if open_sitting else None,
    )


def all_of(state: str) -> dict[str, str]:
    return dict.fromkeys(SECTIONS, state)


@pytest.mark.parametrize(
    ("found", "step"),
    [
        (figures(all_of("not_sat")), Step("first_check")),
        (figures(all_of("not_sat"), open_sitting=True), Step("resume")),
        (figures({"writing": "not_marked", "reading": "not_yet"}), Step("mark", "language_written", "writing")),
        (figures({"speaking": "not_sat", "reading": "not_yet"}), Step("part", "language_oral", "speaking")),
        (figures({"reading": "not_yet"}), Step("again", "language_written", "reading")),
        (figures(), Step("whole")),
        (
            figures({"writing": "relieved", **{name: "not_sat" for name in SECTIONS if name != "writing"}}),
            Step("first_check"),
        ),
    ],
)
def test_the_next_step_follows_from_where_one_stands(found: HomeFigures, step: Step) -> None:
    assert next_step(found) == step


def test_the_weakest_section_is_the_next_step() -> None:
    sections = (
        SectionFigure("listening", "not_yet", 15.0, 25.0, 16.0),
        SectionFigure("anthem", "not_yet", 0.5, 2.0, 1.0),
    )
    assert next_step(HomeFigures(sections=sections)).section == "anthem"


@pytest.mark.parametrize(
    ("chances", "step"),
    [
        ({}, Step("practise")),
        ({"reading": 0.7, "anthem": 0.3}, Step("practise")),
        ({"reading": 0.85, "anthem": 0.95}, Step("part", "knowledge", "anthem")),
    ],
    ids=str,
)
def test_who_has_only_practised_tries_what_is_likely_to_be_enough(chances: dict[str, float], step: Step) -> None:
    sections = tuple(SectionFigure(name, likely=Likely(chances.get(name))) for name in SECTIONS)
    assert next_step(HomeFigures(sections=sections, practised=True)) == step


@pytest.mark.parametrize(("chance", "kind"), [(None, "again"), (0.4, "practise"), (0.6, "again")])
def test_what_is_unlikely_is_practised_before_it_is_tried_again(chance: float | None, kind: str) -> None:
    weak = SectionFigure("reading", "not_yet", 12.0, 25.0, 16.0, likely=Likely(chance))
    assert next_step(HomeFigures(sections=(weak,), practised=True)) == Step(kind, "language_written", "reading")


def shown(home: Home) -> list[str]:
    return [label.text() for label in home.findChildren(QLabel) if label.isVisibleTo(home)]


def test_readiness_is_told_with_its_interval_and_its_voice(qtbot: QtBot) -> None:
    sections = (
        SectionFigure("listening", likely=Likely(0.62, 0.41, 0.8, voice="synthetic")),
        SectionFigure("reading", likely=Likely(reason="not_enough")),
        SectionFigure("writing", "passed", 17.0, 25.0, 16.0, likely=Likely(reason="marked_by_people")),
        SectionFigure("anthem", "relieved", likely=Likely(0.9, 0.8, 0.95)),
    )
    home = Home(HomeFigures(sections=sections))
    qtbot.addWidget(home)
    home.retranslate()
    texts = shown(home)
    assert "About 62 times in 100 (41 to 80) · computer voices" in texts
    assert "We do not know yet" in texts
    assert "Enough to pass · 17 of 25 points" in texts
    assert "You need not take it" in texts


def test_the_picture_of_home_says_nothing_that_changes_with_the_day(qtbot: QtBot) -> None:
    day = datetime.date(2026, 4, 1)
    one, other = (
        Home(HomeFigures("Anna", habit=habit, exam_day=day, days_left=left))
        for habit, left in ((Habit(week=(True,) * 7, run=7, minutes=5.0, away=0), 20), (Habit(away=30), -10))
    )
    for home in (one, other):
        qtbot.addWidget(home)
        home.retranslate()
    assert shown(one) != shown(other)
    assert "Good to see you again, Anna!" in shown(other)
    for home in (one, other):
        home.set_timeless(True)
    assert shown(one) == shown(other)
    one.set_timeless(False)
    assert shown(one) != shown(other)


@pytest.mark.parametrize(
    ("left", "told"), [(20, "20 days to go."), (1, "Sleep well"), (0, "Good luck"), (-5, "has passed")]
)
def test_the_day_of_the_examination_comes_and_goes(qtbot: QtBot, speaking: Translation, left: int, told: str) -> None:
    speaking.speak("en")
    home = Home(HomeFigures(exam_day=datetime.date(2026, 4, 1), days_left=left))
    qtbot.addWidget(home)
    home.retranslate()
    assert any(told in text for text in shown(home))


@pytest.mark.parametrize(
    ("habit", "told"),
    [
        (Habit(), "Little and often"),
        (Habit(week=(False,) * 6 + (True,), run=1, minutes=4.5, away=0), "Today 4 of 10 minutes. 1 of the last"),
        (Habit(week=(True,) * 7, run=16, minutes=12.0, away=0), "Enough for today. Well done! 16 days"),
        (Habit(away=30), "Today 0 of 10 minutes."),
    ],
)
def test_practice_is_told_kindly(qtbot: QtBot, speaking: Translation, habit: Habit, told: str) -> None:
    speaking.speak("en")
    home = Home(HomeFigures(habit=habit))
    qtbot.addWidget(home)
    home.retranslate()
    (said,) = [text for text in shown(home) if text.startswith(told)]
    assert home._today._dots.accessibleDescription() == said


def test_every_section_belongs_to_a_part() -> None:
    assert set(PARTS) == set(SECTIONS)


def test_doors_lead_where_they_say(qtbot: QtBot) -> None:
    home = Home(figures())
    qtbot.addWidget(home)
    home.retranslate()
    for button, signal, values in (
        (home._whole, home.examination_asked, [""]),
        (home._written, home.examination_asked, ["language_written"]),
        (home._oral, home.examination_asked, ["language_oral"]),
        (home._test, home.examination_asked, ["knowledge"]),
        (home._history, home.history_asked, []),
        (home._profile, home.profile_asked, []),
        (home._people, home.people_asked, []),
        (home._about, home.about_asked, []),
        (home._today.practise, home.practice_asked, [""]),
        (home._today.room, home.practice_room_asked, []),
        (home._exam_day.plan, home.plan_asked, []),
        (home._progress, home.progress_asked, []),
        (home._check, home.first_check_asked, []),
    ):
        with qtbot.waitSignal(signal) as asked:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert asked.args == values


def test_an_unfinished_sitting_is_gone_on_with(qtbot: QtBot) -> None:
    home = Home(figures(open_sitting=True))
    qtbot.addWidget(home)
    home.retranslate()
    with qtbot.waitSignal(home.resume_asked) as asked:
        qtbot.keyClick(home.first_focus(), Qt.Key.Key_Return)
    assert asked.args == ["uuid"]
