"""A bank with the anthem, spoken; a loudspeaker and a microphone that sound nothing."""

import shutil
from pathlib import Path

import pytest

from naturalization_trainer import paths
from naturalization_trainer.app import App
from naturalization_trainer.folders import Folders
from tests.ui.anthem.learner import Learner
from tests.ui.bank import write_bank
from tests.ui.hands import Hand, Keyboard, Mouse
from tests.ui.sounding import FakePlayer, FakeRecorder


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    bank = tmp_path / "question_bank"
    write_bank(bank)
    shutil.copytree(paths.bank_folder() / "anthem", bank / "anthem")
    shutil.copytree(paths.audio_folder() / "anthem", tmp_path / "audio" / "anthem")
    return Folders(tmp_path / "data", tmp_path / "cache", bank, tmp_path / "audio")


@pytest.fixture
def player(app: App) -> FakePlayer:
    """Put sound in that one ends by hand."""
    player = FakePlayer()
    app.lobby.hearing._devices = (player, FakeRecorder())
    return player


@pytest.fixture
def recorder(app: App, player: FakePlayer) -> FakeRecorder:
    recorder = FakeRecorder()
    app.lobby.hearing._devices = (player, recorder)
    return recorder


@pytest.fixture(params=[Mouse, Keyboard])
def hand(request: pytest.FixtureRequest) -> Hand:
    """By clicks, and by the keyboard alone."""
    made: Hand = request.param()
    return made


@pytest.fixture
def learner(app: App, player: FakePlayer, hand: Hand) -> Learner:
    del player
    return Learner(app, hand)
