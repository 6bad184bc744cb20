"""What sound this machine can do, asked without breaking anything; the door to QtMultimedia."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from naturalization_trainer.errors import KnownError
from naturalization_trainer.media.ports import Player, Recorder

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


@dataclass(frozen=True)
class SoundState:
    """What there is: names of loudspeakers and microphones, the usual one first; `problem` where nothing works."""

    outputs: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()
    problem: KnownError | None = None


def sound_state() -> SoundState:
    """Look what sound works; never raises. An application object must be there."""
    try:
        _check()
    except KnownError as problem:
        return SoundState(problem=problem)
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - not before it is asked for

    usual_output, usual_input = QMediaDevices.defaultAudioOutput(), QMediaDevices.defaultAudioInput()
    outputs = sorted(QMediaDevices.audioOutputs(), key=lambda device: device != usual_output)
    inputs = sorted(QMediaDevices.audioInputs(), key=lambda device: device != usual_input)
    return SoundState(tuple(d.description() for d in outputs), tuple(d.description() for d in inputs))


def make_player(parent: "QObject | None" = None) -> Player:
    """Return a player; raise `KnownError` where the system lacks what it takes."""
    _check()
    from naturalization_trainer.media.qt_player import QtPlayer  # noqa: PLC0415 - not before it is asked for

    return QtPlayer(parent)


def make_recorder(parent: "QObject | None" = None) -> Recorder:
    """Return a recorder; raise `KnownError` where the system lacks what it takes."""
    _check()
    from naturalization_trainer.media.qt_recorder import QtRecorder  # noqa: PLC0415 - not before it is asked for

    return QtRecorder(parent)


def pipewire_runs(environ: Mapping[str, str] = os.environ) -> bool:
    """Tell whether a PipeWire server can be reached; Qt crashes where only its library is there (Debian 13)."""
    folder = environ.get("PIPEWIRE_RUNTIME_DIR") or environ.get("XDG_RUNTIME_DIR")
    return folder is not None and Path(folder, environ.get("PIPEWIRE_REMOTE") or "pipewire-0").exists()


def _check() -> None:
    """Raise `KnownError` unless QtMultimedia loads and has a backend.

    Without libpulse it does not load; without other libraries it loads, says nothing and plays nothing.
    """
    if "QT_AUDIO_BACKEND" not in os.environ and not pipewire_runs():
        os.environ["QT_AUDIO_BACKEND"] = "pulseaudio"
    try:
        from PySide6.QtMultimedia import QMediaPlayer  # noqa: PLC0415 - it may be impossible to load
    except ImportError as error:
        raise KnownError("sound_library_missing", str(error), packages="libpulse0 libxrandr2") from error
    if not QMediaPlayer().isAvailable():
        raise KnownError("sound_library_missing", "no backend", packages="libpulse0 libxrandr2")
