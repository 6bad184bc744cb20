"""Joins the panel of a question to the microphone and the loudspeaker; one question at a time."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.errors import KnownError
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.exam.voice import NO_MICROPHONE, NO_PERMISSION
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.speaking.rehearsal import Question

LONGEST = 900.0
"""Seconds an answer is recorded at most."""


class Takes(QObject):
    """`new_file` gives the name of a recording to be made, inside the person's folder of recordings.

    begun(Question, str): the file is being recorded. kept(Question, str, float): it is whole, and its seconds; also
    where the microphone was lost or the disk is full, as far as it got. dropped(Question, str): nothing came of it.
    unheard(): there is nothing to record with, or it gives no sound.
    """

    begun = Signal(object, str)
    kept = Signal(object, str, float)
    dropped = Signal(object, str)
    unheard = Signal()

    def __init__(
        self, sound: Sound, new_file: Callable[[Question], str], notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sound = sound
        self._new_file = new_file
        self._notices = notices
        self._panel: RecorderPanel | None = None
        self._question: Question | None = None
        self._file = ""
        self._recording: tuple[Question, str] | None = None
        self._began = False
        self._playing = False
        self._nothing_heard = False
        self._closed = False
        if sound.recorder is not None:
            recorder = sound.recorder
            recorder.started.connect(self._started)
            recorder.level.connect(self._level)
            recorder.moved.connect(self._moved)
            recorder.silent.connect(self._silent)
            recorder.saved.connect(self._saved)
            recorder.failed.connect(self._failed)
        if sound.player is not None:
            sound.player.moved.connect(self._moved)
            sound.player.finished.connect(self._played)
            sound.player.failed.connect(self._not_played)

    def join(self, question: Question, panel: RecorderPanel, file: str, seconds: float) -> None:
        """Join the panel of a question in place of the one before; `file` is what was recorded already, "" for none."""
        self.let_go()
        self._question, self._panel, self._file = question, panel, file
        panel.record_asked.connect(self._record)
        panel.stop_asked.connect(self.finish)
        panel.play_asked.connect(self._play)
        panel.show_recording(bool(file), seconds)

    def let_go(self) -> None:
        """Forget the panel; what is being recorded is kept."""
        self.finish()
        self._panel = self._question = None

    @Slot()
    def finish(self) -> None:
        """Stop at once; a recording that is being made is kept as far as it got."""
        recorder, player = self._sound.recorder, self._sound.player
        if self._recording is not None and recorder is not None:
            recorder.stop()
        elif self._playing and player is not None:
            player.stop()
            self._played()

    def close(self) -> None:
        """Finish and listen to neither any longer; twice is once."""
        self.let_go()
        if self._closed:
            return
        self._closed = True
        recorder, player = self._sound.recorder, self._sound.player
        if recorder is not None:
            recorder.started.disconnect(self._started)
            recorder.level.disconnect(self._level)
            recorder.moved.disconnect(self._moved)
            recorder.silent.disconnect(self._silent)
            recorder.saved.disconnect(self._saved)
            recorder.failed.disconnect(self._failed)
        if player is not None:
            player.moved.disconnect(self._moved)
            player.finished.disconnect(self._played)
            player.failed.disconnect(self._not_played)

    @Slot()
    def _record(self) -> None:
        self.finish()
        question, recorder = self._question, self._sound.recorder
        if question is None:
            return
        if recorder is None:
            self._show_trouble("no_microphone")
            return
        file = self._new_file(question)
        self._recording, self._began, self._nothing_heard = (question, file), False, False
        recorder.start(self._sound.recordings / file, LONGEST)

    @Slot()
    def _play(self) -> None:
        self.finish()
        path = self._sound.recording(self._file) if self._file else None
        if self._panel is None or path is None or self._sound.player is None:
            return
        self._playing = True
        self._panel.show_state("playing")
        self._sound.player.play(path)

    @Slot()
    def _started(self) -> None:
        if self._recording is None:
            return
        self._began = True
        if self._panel is not None:
            self._panel.show_state("recording")
        self.begun.emit(*self._recording)

    @Slot(float)
    def _level(self, level: float) -> None:
        if self._panel is not None and self._recording is not None:
            self._panel.show_level(level)

    @Slot(float)
    def _moved(self, seconds: float) -> None:
        if self._panel is not None and (self._recording is not None or self._playing):
            self._panel.show_seconds(seconds)

    @Slot()
    def _silent(self) -> None:
        """Stop: nothing comes from the microphone, most likely because the program may not use it."""
        if self._recording is not None and self._sound.recorder is not None:
            self._nothing_heard = True
            self._sound.recorder.stop()

    @Slot(Path, float)
    def _saved(self, path: Path, seconds: float) -> None:
        """Keep a recording; it may follow a failure, which has been told already."""
        recording, self._recording = self._recording, None
        if recording is None or path != self._sound.recordings / recording[1]:
            return
        if self._nothing_heard:
            with contextlib.suppress(OSError):
                path.unlink()
            self.dropped.emit(*recording)
            return
        question, file = recording
        if self._question == question:
            self._file = file
        if self._panel is not None and self._question == question:
            self._panel.show_recording(True, seconds)
        self.kept.emit(question, file, seconds)

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        """Tell what went wrong; where something was recorded, `saved` follows and keeps it."""
        recording = self._recording
        if recording is None:
            return
        there = (self._sound.recordings / recording[1]).is_file()
        if error.code in NO_MICROPHONE or (error.code == "microphone_lost" and not self._began):
            self._show_trouble("no_microphone")
        elif error.code in NO_PERMISSION or self._nothing_heard:
            self._show_trouble("no_permission")
        else:
            self._notices.tell(error)
            if self._panel is not None:
                self._panel.show_recording(bool(self._file))
        if not there or not self._began or error.code in (*NO_MICROPHONE, *NO_PERMISSION):
            self._recording = None
            self.dropped.emit(*recording)

    @Slot()
    def _played(self) -> None:
        if self._playing:
            self._playing = False
            if self._panel is not None:
                self._panel.show_recording(bool(self._file))

    @Slot(object)
    def _not_played(self, error: KnownError) -> None:
        if self._playing:
            self._played()
            self._notices.tell(error)

    def _show_trouble(self, state: str) -> None:
        if self._panel is not None:
            self._panel.show_state("no_permission" if state == "no_permission" else "no_microphone")
        self.unheard.emit()
