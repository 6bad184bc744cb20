"""Whole examinations by hand, on a sample bank and a clock nobody waits for."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from naturalization_trainer.store import views
from naturalization_trainer.store.file import connect_reading
from naturalization_trainer.ui.rooms.results import ResultsRoom
from tests.ui.traveller import Traveller


def states(traveller: Traveller) -> dict[str, str]:
    """Return each section's state as it is kept in the file."""
    connection = connect_reading(traveller.store.path)
    try:
        return {section: standing.state for section, standing in views.standings(connection).items()}
    finally:
        connection.close()


def test_the_written_knowledge_test(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask("knowledge")
    traveller.press("Begin")
    traveller.work()
    traveller.finish()
    assert states(traveller) == {"anthem": "passed", "history_culture": "passed", "constitution": "passed"}


LANGUAGE = ("listening", "reading", "writing", "speaking")
KNOWLEDGE = ("anthem", "history_culture", "constitution")


def passed(*sections: str) -> dict[str, str]:
    return dict.fromkeys(sections, "passed")


def verdict(traveller: Traveller) -> str:
    """Return what the result says of the whole."""
    room = traveller.window.room()
    assert isinstance(room, ResultsRoom)
    return room.verdict()


def test_the_whole_standard_examination(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask()
    traveller.sit_all()
    assert len(traveller.player.played) == 12, "six recordings, each heard twice"
    assert states(traveller) == passed(*LANGUAGE, *KNOWLEDGE)
    assert verdict(traveller) == "Passed, if your own marks hold"


@pytest.mark.parametrize(
    ("profile", "sections"),
    [
        ("65plus", ("listening", "reading", "speaking", *KNOWLEDGE)),
        ("latvian_liv", LANGUAGE),
        ("hearing", ("reading", "writing", *KNOWLEDGE)),
    ],
)
def test_who_is_relieved(qtbot: QtBot, tmp_path: Path, profile: str, sections: tuple[str, ...]) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask(profile=profile)
    traveller.sit_all()
    assert states(traveller) == passed(*sections)


@pytest.mark.parametrize("choices", [{"knowledge": "oral"}, {"anthem": "recited"}])
def test_knowledge_aloud(qtbot: QtBot, tmp_path: Path, choices: dict[str, str]) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask("knowledge", choices=choices)
    traveller.sit()
    assert states(traveller) == passed(*KNOWLEDGE)
    assert list((tmp_path / "recordings").rglob("*.wav"))
