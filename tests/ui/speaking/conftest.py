"""A bank with the shipped speaking tasks and cards, and somebody who goes through the speaking room."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from naturalization_trainer import paths
from naturalization_trainer.app import App
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.folders import Folders
from naturalization_trainer.testing import FakeClock
from tests.ui.bank import write_bank
from tests.ui.speaking.speaker import Speaker

SHIPPED = ("speaking/intervijas-1.yaml", "speaking/atteli-1.yaml", "constitution/oral_cards.yaml")
CARDS = "history_culture/oral_cards-vesture.yaml"


@pytest.fixture
def folders(tmp_path: Path, clock: FakeClock) -> Folders:
    """Give folders with a bank of interviews, pictures and cards, compiled already, and the shipped sound."""
    bank = tmp_path / "question_bank"
    write_bank(bank)
    for file in (*SHIPPED, CARDS):
        (bank / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(paths.bank_folder() / file, bank / file)
    shutil.copytree(paths.bank_folder() / "images", bank / "images")
    made = Folders(tmp_path / "data", tmp_path / "cache", bank, paths.audio_folder())
    open_bank(bank, made.audio, made.cache, clock.now().date()).close()
    return made


@pytest.fixture
def speaker(app: App, qtbot: QtBot) -> Speaker:
    """Give somebody in front of the open program."""
    return Speaker(app, qtbot)
