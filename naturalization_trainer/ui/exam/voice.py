"""Joins the panels on the screen to the microphone and the loudspeaker, one recording at a time."""

import contextlib
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.errors import KnownError
from naturalization_trainer.items.recordings import ALOUD
from naturalization_trainer.media.wav import mend
from naturalization_trainer.ui.desk import Desk
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.notices import Notices

NO_MICROPHONE = ("no_microphone", "sound_library_missing")
NO_PERMISSION = ("microphone_forbidden", "microphone_silent")


class _Joined(NamedTuple):
    """A panel with what it records: question `question` of an item."""

    panel: RecorderPanel
    item: str
    question: int
    aloud: BigButton


class Voice(QObject):
    """`folder`: where this sitting's recordings go, a name inside the person's recordings.

    recorded(str): an item has a new recording, or was answered aloud without one.
    """

    recorded = Signal(str)

    def __init__(self, desk: Desk, sound: Sound, folder: str, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sound = sound
        self._folder = folder
        self._notices = notices
        self._joined: list[_Joined] = []
        self._active: _Joined | None = None
        self._dropped = False
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

    def join(self, item: str, question: int, panel: RecorderPanel) -> BigButton:
        """Join a panel; return the button for who answers aloud without a microphone, hidden until there is none."""
        aloud = BigButton(icon="check")
        aloud.setText(self.tr("I have answered aloud"))
        aloud.hide()
        joined = _Joined(panel, item, question, aloud)
        self._joined.append(joined)
        panel.record_asked.connect(self._record)
        panel.stop_asked.connect(self._stop)
        panel.play_asked.connect(self._play)
        aloud.clicked.connect(self._answered_aloud)
        self._take_in(joined)
        self._show_kept(joined)
        return aloud

    def let_go(self) -> None:
        """Forget the panels: another task is shown. What is being recorded is kept."""
        self.finish()
        self._joined.clear()

    def finish(self) -> None:
        """Stop at once; a recording that was being made is kept as far as it got."""
        recorder, player = self._sound.recorder, self._sound.player
        if recorder is not None and recorder.is_recording:
            recorder.stop()
        elif player is not None and self._active is not None:
            player.stop()
            self._active = None

    def close(self) -> None:
        """Finish and listen to neither any longer."""
        self.let_go()
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

    def _take_in(self, joined: _Joined) -> None:
        """Take in what was being recorded when the program ended without a word."""
        key = (joined.item, joined.question)
        session = self._desk.session
        if not session.is_open or key in session.recordings or self._given(joined.item).get(str(joined.question)):
            return
        folder = self._sound.recordings / self._folder
        for path in sorted(folder.glob(f"{joined.item}-{joined.question + 1}-*.wav"), key=_number, reverse=True):
            with contextlib.suppress(OSError):
                if seconds := mend(path):
                    self._desk.recording_saved(*key, f"{self._folder}/{path.name}", seconds)
                    return

    def _show_kept(self, joined: _Joined) -> None:
        """Show what there is of an answer: a recording, that it was given aloud, or nothing."""
        kept = self._desk.session.recordings.get((joined.item, joined.question))
        joined.panel.show_recording(kept is not None, kept.seconds if kept is not None else 0.0)
        if kept is None and self._given(joined.item).get(str(joined.question)) == ALOUD:
            joined.panel.show_state("aloud")

    def _given(self, item: str) -> dict[str, str]:
        response = self._desk.response(item)
        given = response.get("recordings") if isinstance(response, dict) else None
        return dict(given) if isinstance(given, dict) else {}

    def _sender(self) -> _Joined | None:
        sender = self.sender()
        return next((joined for joined in self._joined if sender in (joined.panel, joined.aloud)), None)

    def _new_file(self, joined: _Joined) -> str:
        """Return a name no recording has yet: what was recorded before is never written over."""
        number = 1
        while True:
            file = f"{self._folder}/{joined.item}-{joined.question + 1}-{number}.wav"
            if not (self._sound.recordings / file).exists():
                return file
            number += 1

    @Slot()
    def _record(self) -> None:
        joined = self._sender()
        self.finish()
        if joined is None or not self._desk.session.is_open:
            return
        if self._sound.recorder is None:
            self._show_trouble(joined, "no_microphone")
            return
        self._active = joined
        self._dropped = False
        self._sound.recorder.start(self._sound.recordings / self._new_file(joined), self._desk.remaining)

    @Slot()
    def _stop(self) -> None:
        joined = self._active
        self.finish()
        if joined is not None and joined.panel.state() == "playing":
            self._show_kept(joined)

    @Slot()
    def _play(self) -> None:
        joined = self._sender()
        self.finish()
        kept = self._desk.session.recordings.get((joined.item, joined.question)) if joined is not None else None
        path = self._sound.recording(kept.file) if kept is not None else None
        if joined is None or path is None or self._sound.player is None:
            return
        self._active = joined
        joined.panel.show_state("playing")
        self._sound.player.play(path)

    @Slot()
    def _answered_aloud(self) -> None:
        joined = self._sender()
        if joined is None:
            return
        given = self._given(joined.item) | {str(joined.question): ALOUD}
        self._desk.answer(joined.item, {"recordings": given})
        joined.aloud.hide()
        joined.panel.show_state("aloud")
        self.recorded.emit(joined.item)

    @Slot()
    def _started(self) -> None:
        if self._active is not None:
            self._active.panel.show_state("recording")

    @Slot(float)
    def _level(self, level: float) -> None:
        if self._active is not None:
            self._active.panel.show_level(level)

    @Slot(float)
    def _moved(self, seconds: float) -> None:
        if self._active is not None and self._active.panel.state() in ("recording", "playing"):
            self._active.panel.show_seconds(seconds)

    @Slot()
    def _silent(self) -> None:
        """Stop: nothing comes from the microphone, most likely because the program may not use it."""
        joined = self._active
        self._dropped = True
        self.finish()
        if joined is not None:
            self._show_trouble(joined, "no_permission")

    @Slot(Path, float)
    def _saved(self, path: Path, seconds: float) -> None:
        joined, self._active = self._active, None
        if joined is None or not path.is_relative_to(self._sound.recordings):
            return
        key = (joined.item, joined.question)
        late = not self._desk.session.is_open and key in self._desk.session.recordings
        if self._dropped or late:
            with contextlib.suppress(OSError):
                path.unlink()
            self._show_kept(joined)
            return
        aloud = {question: file for question, file in self._given(joined.item).items() if file == ALOUD}
        self._desk.recording_saved(*key, path.relative_to(self._sound.recordings).as_posix(), seconds)
        aloud.pop(str(joined.question), None)
        if aloud and self._desk.session.is_open:
            self._desk.answer(joined.item, {"recordings": aloud | self._given(joined.item)})
        self._show_kept(joined)
        joined.aloud.hide()
        self.recorded.emit(joined.item)

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        """Tell what went wrong; where something had been recorded, `saved` follows and keeps it."""
        joined = self._active
        if joined is None:
            return
        if error.code in NO_MICROPHONE:
            self._active = None
            self._show_trouble(joined, "no_microphone")
        elif error.code in NO_PERMISSION:
            self._active = None
            self._show_trouble(joined, "no_permission")
        else:
            self._show_kept(joined)
            self._notices.tell(error)

    @Slot()
    def _played(self) -> None:
        joined, self._active = self._active, None
        if joined is not None:
            self._show_kept(joined)

    @Slot(object)
    def _not_played(self, error: KnownError) -> None:
        if self._active is not None:
            self._played()
            self._notices.tell(error)

    def _show_trouble(self, joined: _Joined, state: str) -> None:
        """Say why nothing is recorded, and offer to go on without."""
        joined.panel.show_state("no_permission" if state == "no_permission" else "no_microphone")
        joined.aloud.show()


def _number(path: Path) -> int:
    """Return which of the recordings of a question it is; the newest has the highest number."""
    number = path.stem.rpartition("-")[2]
    return int(number) if number.isdecimal() else 0
