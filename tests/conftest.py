"""What all tests share: no internet, no screen, nobody's own files."""

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings

import tests.no_network.sitecustomize  # noqa: F401 - from here on no internet socket can be made
from naturalization_trainer.steady import keep_none_alive

pytest_plugins = ("tests.sound_server",)

keep_none_alive()

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

_GUARD = Path(__file__).parent / "no_network"

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHONPATH"] = os.pathsep.join(part for part in (str(_GUARD), os.environ.get("PYTHONPATH")) if part)


def pytest_collection_finish() -> None:
    """Leave what was collected out of every later search for garbage: thousands of tests, and the modules parsed."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep data and cache of every test in its own folder."""
    monkeypatch.setenv("NATURALIZATION_TRAINER_HOME", str(tmp_path / "home"))
