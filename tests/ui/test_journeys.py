"""Whole examinations by hand, on a sample bank and a clock nobody waits for."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from naturalization_trainer.store import views
from naturalization_trainer.store.file import connect_reading
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


def test_the_whole_standard_examination(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask()
    traveller.press("Begin")
    traveller.listen()
    assert len(traveller.player.played) == 12, "six recordings, each heard twice"
    traveller.work()
    traveller.finish()
    assert states(traveller) == {"listening": "passed", "reading": "passed", "writing": "not_marked"}
    traveller.press("To the next part")
    traveller.press("Begin")
    traveller.work()
    traveller.finish()
    traveller.press("To the next part")
    traveller.press("Begin")
    traveller.work()
    traveller.finish()
    assert states(traveller)["constitution"] == "passed"
