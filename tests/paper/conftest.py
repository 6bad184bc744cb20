"""Papers drawn from the shipped bank."""

import datetime
from pathlib import Path

import pytest

from naturalization_trainer import paths
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.exam.rules import open_blueprint

DAY = datetime.date(2026, 11, 21)


@pytest.fixture(scope="session")
def bank(tmp_path_factory: pytest.TempPathFactory) -> CompiledBank:
    return open_bank(paths.bank_folder(), paths.audio_folder(), tmp_path_factory.mktemp("cache"), DAY)


@pytest.fixture(scope="session")
def blueprint(tmp_path_factory: pytest.TempPathFactory) -> Blueprint:
    return open_blueprint(paths.bank_folder(), tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def bank_folder() -> Path:
    return paths.bank_folder()
