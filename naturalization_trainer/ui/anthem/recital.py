"""Joins the recital's panel to the microphone and the loudspeaker."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.errors import KnownError
from naturalization_trainer.media.ports import Player, Recorder
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.notices import Notices

NO_MICROPHONE = ("no_microphone", "sound_library_missing")
NO_PERMISSION = ("microphone_forbidden", "microphone_silent")


class Recital(QObject):
    """Records and plays back.

    begun(): the microphone is open. recorded(Path, float): it is whole, also where it was interrupted. troubled(): it
    could not be made, or not wholly.
    """

    begun = Signal()
    recorded = Signal(object, float)
    troubled = Signal()

    def __init__(
        self,
        panel: RecorderPanel,
        player: Player | None,
        recorder: Recorder | None,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._player = player
        self._recorder = recorder
        self._notices = notices
        self._file: Callable[[], Path] | None = None
        self._kept: Path | None = None
        self._seconds = 0.0
        self._longest = 0.0
        self._mute = False
        self._joined = True
        panel.record_asked.connect(self._record)
        panel.stop_asked.connect(self._stop)
        panel.play_asked.connect(self._play)
        if recorder is not None:
            recorder.started.connect(self._started)
            recorder.level.connect(panel.show_level)
            recorder.moved.connect(panel.show_seconds)
            recorder.silent.connect(self._silent)
            recorder.saved.connect(self._saved)
            recorder.failed.connect(self._failed)
        if player is not None:
            player.moved.connect(self._moved)
            player.finished.connect(self._played)
            player.failed.connect(self._not_played)

    def record_into(self, file: Callable[[], Path], longest: float) -> None:
        """Say what names the next recording's file, a new one each time, and how many seconds it has."""
        self._file, self._longest = file, longest

    def close(self) -> None:
        """Stop, keeping what was recorded so far, and listen to neither any longer."""
        if not self._joined:
            return
        self._stop()
        self._joined = False
        recorder, player = self._recorder, self._player
        if recorder is not None:
            recorder.started.disconnect(self._started)
            recorder.level.disconnect(self._panel.show_level)
            recorder.moved.disconnect(self._panel.show_seconds)
            recorder.silent.disconnect(self._silent)
            recorder.saved.disconnect(self._saved)
            recorder.failed.disconnect(self._failed)
        if player is not None:
            player.moved.disconnect(self._moved)
            player.finished.disconnect(self._played)
            player.failed.disconnect(self._not_played)

    @Slot()
    def _record(self) -> None:
        if self._recorder is None or self._file is None:
            self._show_trouble("no_microphone")
            return
        self._mute = False
        self._recorder.start(self._file(), self._longest)

    @Slot()
    def _stop(self) -> None:
        if self._recorder is not None and self._recorder.is_recording:
            self._recorder.stop()
        elif self._panel.state() == "playing" and self._player is not None:
            self._player.stop()
            self._show_kept()

    @Slot()
    def _play(self) -> None:
        if self._player is not None and self._kept is not None and self._kept.is_file():
            self._panel.show_state("playing")
            self._player.play(self._kept)

    @Slot()
    def _started(self) -> None:
        self._panel.show_state("recording")
        self.begun.emit()

    @Slot(float)
    def _moved(self, seconds: float) -> None:
        if self._panel.state() == "playing":
            self._panel.show_seconds(seconds)

    @Slot()
    def _silent(self) -> None:
        """Stop: nothing comes from the microphone, most likely because the program may not use it."""
        self._mute = True
        self._stop()
        self._show_trouble("no_permission")

    @Slot(Path, float)
    def _saved(self, path: Path, seconds: float) -> None:
        if self._mute:
            path.unlink(missing_ok=True)
            return
        self._kept, self._seconds = path, seconds
        self._show_kept()
        self.recorded.emit(path, seconds)

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        if error.code in NO_MICROPHONE:
            self._show_trouble("no_microphone")
        elif error.code in NO_PERMISSION:
            self._show_trouble("no_permission")
        else:
            self._show_kept()
            self._notices.tell(error)
            self.troubled.emit()

    @Slot()
    def _played(self) -> None:
        if self._panel.state() == "playing":
            self._show_kept()

    @Slot(object)
    def _not_played(self, error: KnownError) -> None:
        if self._panel.state() == "playing":
            self._show_kept()
            self._notices.tell(error)

    def _show_kept(self) -> None:
        self._panel.show_recording(self._kept is not None, self._seconds)

    def _show_trouble(self, state: str) -> None:
        self._panel.show_state("no_permission" if state == "no_permission" else "no_microphone")
        self.troubled.emit()
