"""Playing by QtMultimedia. Import this module through `devices.make_player`, which tells what is missing."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import QAudio, QAudioOutput, QMediaDevices, QMediaPlayer

from naturalization_trainer.errors import KnownError

_Status = QMediaPlayer.MediaStatus

PATIENCE = 5_000
"""Milliseconds without getting on after which the loudspeaker counts as lost; not every system tells."""


class QtPlayer(QObject):
    """A `ports.Player`. It plays on the system's usual device and follows it where that changes.

    started(), moved(float), finished(), failed(KnownError): as the port says.
    """

    started = Signal()
    moved = Signal(float)
    finished = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._output = QAudioOutput(self)
        self._media = QMediaPlayer(self)
        self._media.setAudioOutput(self._output)
        self._file = ""
        self._start = 0.0
        self._heard = False
        self._over = True
        self._paused = False
        self._devices.audioOutputsChanged.connect(self._follow_device)
        self._watch = QTimer(self, interval=PATIENCE, singleShot=True)
        self._watch.timeout.connect(self._lose_patience)
        self._media.mediaStatusChanged.connect(self._follow_status)
        self._media.positionChanged.connect(self._follow_position)
        self._media.errorOccurred.connect(self._tell_error)

    @property
    def is_playing(self) -> bool:
        """Whether a recording is being played; not while it is paused."""
        return not self._over and not self._paused

    @property
    def position(self) -> float:
        """Seconds played."""
        return self._media.position() / 1000

    @property
    def duration(self) -> float:
        """Seconds of the recording; 0.0 until it is known."""
        return self._media.duration() / 1000

    def play(self, path: Path, start: float = 0.0) -> None:
        """Play a recording from a second on; what was playing stops."""
        self.stop()
        self._file, self._start, self._heard, self._over, self._paused = path.name, start, False, False, False
        if not path.is_file():
            self._fail("sound_missing")
        elif not self._devices.audioOutputs():
            self._fail("no_loudspeaker")
        else:
            self._output.setDevice(self._devices.defaultAudioOutput())
            self._media.setSource(QUrl.fromLocalFile(str(path)))
            self._media.play()
            self._watch.start()

    def pause(self) -> None:
        """Hold the recording where it is."""
        if self.is_playing:
            self._paused = True
            self._media.pause()
            self._watch.stop()

    def resume(self) -> None:
        """Go on where it was held."""
        if self._paused and not self._over:
            self._paused = False
            self._media.play()
            self._watch.start()

    def seek(self, seconds: float) -> None:
        """Go to a second of the recording."""
        self._media.setPosition(round(max(0.0, seconds) * 1000))

    def stop(self) -> None:
        """Stop and forget the recording."""
        self._over = True
        self._watch.stop()
        self._media.stop()
        self._media.setSource(QUrl())

    def set_volume(self, share: float) -> None:
        """Set the loudness, 0.0 to 1.0 as the ear hears it."""
        scale = QAudio.VolumeScale
        self._output.setVolume(
            QAudio.convertVolume(min(max(share, 0.0), 1.0), scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
        )

    @Slot(QMediaPlayer.MediaStatus)
    def _follow_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._over:
            return
        if status == _Status.LoadedMedia and self._start:
            self.seek(self._start)
        elif status == _Status.EndOfMedia:
            self._over = True
            self._watch.stop()
            self.finished.emit()

    @Slot("qlonglong")
    def _follow_position(self, milliseconds: int) -> None:
        if self._over:
            return
        if milliseconds and not self._heard:
            self._heard = True
            self.started.emit()
        if self.is_playing:
            self._watch.start()
        self.moved.emit(milliseconds / 1000)

    @Slot(QMediaPlayer.Error, str)
    def _tell_error(self, error: QMediaPlayer.Error, text: str) -> None:
        if not self._over:
            self._fail("sound_unreadable", f"{error.name}: {text}")

    @Slot()
    def _follow_device(self) -> None:
        """Go on over the device that is the usual one now; where none is left the recording cannot go on."""
        if self._devices.audioOutputs():
            self._output.setDevice(self._devices.defaultAudioOutput())
        elif not self._over:
            self._fail("no_loudspeaker")

    @Slot()
    def _lose_patience(self) -> None:
        self._fail("no_loudspeaker", "playing does not get on")

    def _fail(self, code: str, detail: str = "") -> None:
        error = KnownError(code, detail, file=self._file)
        self.stop()
        self.failed.emit(error)
