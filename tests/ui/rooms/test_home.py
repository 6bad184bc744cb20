"""Home: the one next step, and the doors."""

import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from naturalization_trainer.ui.figures import HomeFigures, SectionFigure, Unfinished
from naturalization_trainer.ui.rooms.home import Home
from naturalization_trainer.ui.rooms.next_step import PARTS, Step, next_step
from naturalization_trainer.ui.section_names import SECTIONS

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
