"""A loudspeaker and a microphone for tests: they do at once what they are told, and sound nothing."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from naturalization_trainer.errors import KnownError


class FakePlayer(QObject):
    """Plays until `end` is called. `played` lists what was begun."""

    started = Signal()
    moved = Signal(float)
    finished = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.played: list[Path] = []
        self.is_playing = False
        self.position = 0.0
        self.duration = 10.0

    def play(self, path: Path, start: float = 0.0) -> None:
        self.played.append(path)
        self.position = start
        self.is_playing = True
        self.started.emit()

    def end(self) -> None:
        """Come to the end of the recording."""
        self.is_playing = False
        self.finished.emit()

    def pause(self) -> None:
        self.is_playing = False

    def resume(self) -> None:
        self.is_playing = True

    def seek(self, seconds: float) -> None:
        self.position = seconds

    def stop(self) -> None:
        self.is_playing = False

    def set_volume(self, share: float) -> None:
        del share


class FakeRecorder(QObject):
    """Records four seconds of nothing. `broken`: the error it fails with."""

    started = Signal()
    level = Signal(float)
    moved = Signal(float)
    silent = Signal()
    saved = Signal(Path, float)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.is_recording = False
        self.has_microphone = True
        self.broken: KnownError | None = None
        self.longest = 0.0
        self._path = Path()

    def start(self, path: Path, longest: float) -> None:
        if self.broken is not None:
            self.failed.emit(self.broken)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"RIFF")
        self._path, self.longest, self.is_recording = path, longest, True
        self.started.emit()
        self.level.emit(0.5)
        self.moved.emit(4.0)

    def stop(self) -> None:
        if self.is_recording:
            self.is_recording = False
            self.saved.emit(self._path, 4.0)
