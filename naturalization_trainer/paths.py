"""Where things lie: the bank and its recordings, the person's data, what may be thrown away."""

import os
from pathlib import Path

import platformdirs

NAME = "naturalization-trainer"
HOME_VARIABLE = "NATURALIZATION_TRAINER_HOME"
"""Set: data and cache lie under this folder (tests, kiosks, a stick carried about)."""

_PACKAGE = Path(__file__).resolve().parent


def bank_folder() -> Path:
    """Return the bank that came with the program: the one in the wheel, or the source tree's."""
    return _shipped("question_bank")


def audio_folder() -> Path:
    """Return the recordings that came with the program."""
    return _shipped("audio")


def _shipped(name: str) -> Path:
    in_wheel = _PACKAGE / "data" / name
    return in_wheel if in_wheel.is_dir() else _PACKAGE.parent / name


def data_folder() -> Path:
    """Return where the people's files lie; it may not exist yet."""
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / "data" if home else Path(platformdirs.user_data_dir(NAME, appauthor=False))


def cache_folder() -> Path:
    """Return where lies what can be made again at any time; it may not exist yet."""
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / "cache" if home else Path(platformdirs.user_cache_dir(NAME, appauthor=False))
