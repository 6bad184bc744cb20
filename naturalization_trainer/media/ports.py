"""What the screens ask of sound. The Qt versions stand in `qt_player` and `qt_recorder`, fakes in `testing`.

Errors come as signals with a `KnownError`, never as exceptions: everything silent goes on.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol


class Happening(Protocol):
    """Something one can listen to: a Qt signal, or a fake's."""

    def connect(self, slot: Callable[..., object], /) -> object:
        """Call `slot` each time it happens."""

    def disconnect(self, slot: Callable[..., object], /) -> object:
        """Call `slot` no longer."""


class Player(Protocol):
    """Plays one recording at a time.

    started(): sound can be heard. moved(float): seconds played, several times a second. finished(): played to its end
    (not after `stop`). failed(KnownError): it cannot be played, or no longer; what was begun is stopped.
    """

    @property
    def started(self) -> Happening:
        """Sound can be heard."""

    @property
    def moved(self) -> Happening:
        """Seconds played."""

    @property
    def finished(self) -> Happening:
        """The recording was played to its end."""

    @property
    def failed(self) -> Happening:
        """It cannot be played."""

    @property
    def is_playing(self) -> bool:
        """Whether a recording is being played; not while it is paused."""

    @property
    def position(self) -> float:
        """Seconds played."""

    @property
    def duration(self) -> float:
        """Seconds of the recording; 0.0 until it is known."""

    def play(self, path: Path, start: float = 0.0) -> None:
        """Play a recording from a second on; what was playing stops."""

    def pause(self) -> None:
        """Hold the recording where it is."""

    def resume(self) -> None:
        """Go on where it was held."""

    def seek(self, seconds: float) -> None:
        """Go to a second of the recording."""

    def stop(self) -> None:
        """Stop and forget the recording."""

    def set_volume(self, share: float) -> None:
        """Set the loudness, 0.0 to 1.0 as the ear hears it."""


class Recorder(Protocol):
    """Records one voice at a time into a WAV file that grows on the disk.

    started(): the microphone is open. level(float): loudness just now, 0.0 (-60 dB) to 1.0, about ten times a second.
    moved(float): seconds recorded. silent(): nothing at all has come for the first seconds, not even noise.
    saved(Path, float): the file is whole, and its seconds; also after the longest time, and after a failure as far as
    it was recorded. failed(KnownError): no recording, or no more of it.
    """

    @property
    def started(self) -> Happening:
        """The microphone is open."""

    @property
    def level(self) -> Happening:
        """The loudness just now."""

    @property
    def moved(self) -> Happening:
        """Seconds recorded."""

    @property
    def silent(self) -> Happening:
        """Nothing has come from the microphone."""

    @property
    def saved(self) -> Happening:
        """The file is whole."""

    @property
    def failed(self) -> Happening:
        """No recording, or no more of it."""

    @property
    def has_microphone(self) -> bool:
        """Whether there is a microphone at this moment."""

    @property
    def is_recording(self) -> bool:
        """Whether the microphone is open."""

    def start(self, path: Path, longest: float) -> None:
        """Record into a new file, at most `longest` seconds; its folder is made where it is missing."""

    def stop(self) -> None:
        """End the recording; `saved` or `failed` follows at once."""
