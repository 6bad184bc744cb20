"""Recording by QtMultimedia. Import this module through `devices.make_recorder`, which tells what is missing."""

import errno
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QIODevice, QMicrophonePermission, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSource, QMediaDevices

from naturalization_trainer.errors import KnownError
from naturalization_trainer.media.wav import WavWriter

RATE = 16_000
"""Samples a second where the device can do it: enough for speech, 32 kB a second."""

PATIENCE = 4_000
"""Milliseconds without any sample after which the microphone counts as lost; not every system tells."""

SILENT_AFTER = 2.0
"""Seconds of nothing but zeros after which `silent` is told."""

_BUFFERED = 1.0
_METER = 0.1
_FLOOR = 60.0
_FULL = 32_767
_FORMATS = QAudioFormat.SampleFormat
_KINDS: dict[QAudioFormat.SampleFormat, tuple[type[np.generic], float, float]] = {
    _FORMATS.UInt8: (np.uint8, 128.0, 128.0),
    _FORMATS.Int16: (np.int16, 0.0, 32_767.0),
    _FORMATS.Int32: (np.int32, 0.0, 2_147_483_647.0),
    _FORMATS.Float: (np.float32, 0.0, 1.0),
}
"""Each format's samples: their type, the value of silence, the value of full scale."""


class QtRecorder(QObject):
    """A `ports.Recorder`. Sound goes to the disk as it comes; nothing longer than a second is held in memory.

    started(), level(float), moved(float), silent(), saved(Path, float), failed(KnownError): as the port says.
    """

    started = Signal()
    level = Signal(float)
    moved = Signal(float)
    silent = Signal()
    saved = Signal(object, float)
    failed = Signal(object)

    _spent_one = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.audioInputsChanged.connect(self._look_for_device)
        self._watch = QTimer(self, interval=PATIENCE, singleShot=True)
        self._watch.timeout.connect(self._lose_patience)
        self._device = QAudioDevice()
        self._spent: list[QAudioSource] = []
        self._spent_one.connect(self._dispose, Qt.ConnectionType.QueuedConnection)
        self._source: QAudioSource | None = None
        self._stream: QIODevice | None = None
        self._writer: WavWriter | None = None
        self._path = Path()
        self._longest = 0.0
        self._metered = 0.0
        self._any_sound = False
        self._silence_told = False
        self._loudest = 0.0

    @property
    def has_microphone(self) -> bool:
        """Whether there is a microphone at this moment."""
        return bool(self._devices.audioInputs())

    @property
    def is_recording(self) -> bool:
        """Whether the microphone is open."""
        return self._source is not None

    def start(self, path: Path, longest: float) -> None:
        """Record into a new file, at most `longest` seconds; its folder is made where it is missing."""
        self.stop()
        self._path, self._longest = path, longest
        application, permission = QCoreApplication.instance(), QMicrophonePermission()
        status = application.checkPermission(permission) if application else Qt.PermissionStatus.Granted
        if application and status == Qt.PermissionStatus.Undetermined:
            application.requestPermission(permission, self, self._permission_answered)
        elif status == Qt.PermissionStatus.Denied:
            self.failed.emit(KnownError("microphone_forbidden"))
        else:
            self._open()

    def stop(self) -> None:
        """End the recording; `saved` or `failed` follows at once."""
        if self._source is None:
            return
        self._read()
        self._close()

    def _permission_answered(self, permission: QMicrophonePermission) -> None:
        application = QCoreApplication.instance()
        if application and application.checkPermission(permission) == Qt.PermissionStatus.Granted:
            self._open()
        else:
            self.failed.emit(KnownError("microphone_forbidden"))

    def _open(self) -> None:
        self._device = self._devices.defaultAudioInput()
        if self._device.isNull():
            self.failed.emit(KnownError("no_microphone"))
            return
        form = _form_for(self._device)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._writer = WavWriter(self._path, form.sampleRate())
        except OSError as error:
            self.failed.emit(_disk_error(error, self._path))
            return
        self._metered = self._loudest = 0.0
        self._any_sound = self._silence_told = False
        self._source = QAudioSource(self._device, form, self)
        self._source.setBufferSize(form.bytesForDuration(round(_BUFFERED * 1_000_000)))
        self._stream = self._source.start()
        if self._stream is None or self._source.error().name != "NoError":
            self._stream = None
            self._close(KnownError("microphone_lost", self._source.error().name))
            return
        self._source.stateChanged.connect(self._follow_state)
        self._stream.readyRead.connect(self._read)
        self._watch.start()
        self.started.emit()

    @Slot()
    def _read(self) -> None:
        if self._stream is None or self._source is None or self._writer is None:
            return
        self._watch.start()
        samples = _mono(bytes(self._stream.readAll().data()), self._source.format())
        room = max(0, round((self._longest - self._writer.seconds) * self._source.format().sampleRate()))
        try:
            self._writer.append(samples[:room].tobytes())
        except OSError as error:
            self._close(_disk_error(error, self._path))
            return
        self._meter(samples[:room])
        if len(samples) >= room:
            self._close()

    def _meter(self, samples: NDArray[np.int16]) -> None:
        """Tell how loud and how long; and once, where nothing but zeros comes."""
        if self._writer is None or not len(samples):
            return
        self._loudest = max(self._loudest, float(np.abs(samples.astype(np.int32)).max()))
        self._any_sound = self._any_sound or self._loudest > 0
        seconds = self._writer.seconds
        if seconds - self._metered >= _METER:
            decibels = 20 * float(np.log10(max(self._loudest, 1.0) / _FULL))
            self._metered, self._loudest = seconds, 0.0
            self.level.emit(min(1.0, max(0.0, 1 + decibels / _FLOOR)))
            self.moved.emit(seconds)
        if seconds >= SILENT_AFTER and not self._any_sound and not self._silence_told:
            self._silence_told = True
            self.silent.emit()

    @Slot()
    def _follow_state(self) -> None:
        """Notice that the microphone was closed by somebody else."""
        if self._source is not None and self._source.state().name == "StoppedState":
            self._close(KnownError("microphone_lost", self._source.error().name))

    @Slot()
    def _look_for_device(self) -> None:
        """Notice that the microphone was pulled out."""
        if self._source is not None and self._device.id() not in [d.id() for d in self._devices.audioInputs()]:
            self._close(KnownError("microphone_lost", "the device is gone"))

    @Slot()
    def _lose_patience(self) -> None:
        self._close(KnownError("microphone_lost", "no samples came"))

    def _close(self, error: KnownError | None = None) -> None:
        """Close the microphone and the file; tell the failure, then what was saved all the same."""
        source, stream, writer = self._source, self._stream, self._writer
        self._source = self._stream = self._writer = None
        self._watch.stop()
        if source is not None:
            if stream is not None:
                source.stateChanged.disconnect(self._follow_state)
                stream.readyRead.disconnect(self._read)
            self._spent.append(source)
            self._spent_one.emit()
        seconds = 0.0
        if writer is not None:
            seconds = writer.seconds
            writer.close()
        if error is None and not self._any_sound:
            error = KnownError("microphone_silent" if seconds else "microphone_lost")
        if error is not None:
            self.failed.emit(error)
        if self._any_sound and seconds:
            self.saved.emit(self._path, seconds)
        else:
            self._path.unlink(missing_ok=True)

    @Slot()
    def _dispose(self) -> None:
        """Close the microphones that are no longer needed, with nothing of theirs still being told.

        Stopping deletes the stream; from inside one of its signals, or as the device goes, that could end the program.
        """
        spent, self._spent = self._spent, []
        for source in spent:
            source.stop()
            source.deleteLater()


def _form_for(device: QAudioDevice) -> QAudioFormat:
    """Return speech quality where the device can do it, else what it prefers."""
    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(1)
    form.setSampleFormat(_FORMATS.Int16)
    return form if device.isFormatSupported(form) else device.preferredFormat()


def _mono(data: bytes, form: QAudioFormat) -> NDArray[np.int16]:
    """Return the samples of all channels as one channel of 16 bits."""
    frame = form.bytesPerFrame()
    kind, middle, full = _KINDS[form.sampleFormat()]
    raw = np.frombuffer(data[: len(data) // frame * frame], kind)
    scaled = (raw.astype(np.float64) - middle) / full
    mixed = scaled.reshape(-1, form.channelCount()).mean(axis=1)
    samples: NDArray[np.int16] = np.round(np.clip(mixed, -1.0, 1.0) * _FULL).astype(np.int16)
    return samples


def _disk_error(error: OSError, path: Path) -> KnownError:
    full = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
    code = "recording_disk_full" if error.errno in full else "recording_not_written"
    return KnownError(code, str(error), path=str(path.parent))
