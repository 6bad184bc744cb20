"""Trying the sound before it matters: a voice to listen to, a microphone to speak into and hear oneself."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.errors import KnownError
from naturalization_trainer.ui.exam.footing import Footing
from naturalization_trainer.ui.exam.playback import Playback
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.kit.words import Heading
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.room import Room

SAMPLE = "check/voice.opus"
"""A short text read aloud, inside the audio folder."""
LONGEST = 20.0
WIDTH = 840


class SoundCheckRoom(Room):
    """`sample`: the voice to listen to, None where it is not there. `scratch`: where the trial recording goes.

    done(): the person has heard enough.
    """

    done = Signal()

    def __init__(self, sound: Sound, sample: Path | None, scratch: Path, notices: Notices) -> None:
        super().__init__(width=WIDTH)
        self._sound = sound
        self._joined = False
        self._file = scratch / "trial.wav"
        self._playback = Playback(sound.player, notices, self)
        self._heading = Heading()
        self._lead = Prose(ink="ink_soft")
        head = Pane(gap=8)
        head.add(self._heading, self._lead)
        self._listen_title = Heading(face="section")
        self._listen_words = Prose()
        self._sample = self._playback.row(sample)
        self._no_sound = Notice(tone="wait")
        listen = Card(gap=12)
        listen.add(self._listen_title, self._listen_words, self._sample, self._no_sound)
        self._speak_title = Heading(face="section")
        self._speak_words = Prose()
        self._panel = RecorderPanel()
        speak = Card(gap=12)
        speak.add(self._speak_title, self._speak_words, self._panel)
        self.page.add(head, listen, speak)
        self._done = BigButton(rank="primary", icon="check")
        self.foot.add(Footing(Row(self._done), width=WIDTH))
        self.foot.show()
        self._no_sound.setVisible(sound.player is None)
        self._done.clicked.connect(self.done)
        self._panel.record_asked.connect(self._record)
        self._panel.stop_asked.connect(self._stop)
        self._panel.play_asked.connect(self._play)
        self._join_recorder()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Sound check")

    def first_focus(self) -> QWidget | None:
        """Begin at the button that plays, else at the way on."""
        return self._sample.findChild(BigButton) if not self._sample.isHidden() else self._done

    def leave(self) -> None:
        """Fall silent and forget what was recorded."""
        self.close_sound()

    def close_sound(self) -> None:
        """Let go of player and recorder; the trial recording is deleted."""
        self._playback.close()
        recorder, player = self._sound.recorder, self._sound.player
        if self._joined:
            self._joined = False
            if recorder is not None:
                if recorder.is_recording:
                    recorder.stop()
                recorder.started.disconnect(self._started)
                recorder.level.disconnect(self._panel.show_level)
                recorder.moved.disconnect(self._panel.show_seconds)
                recorder.silent.disconnect(self._silent)
                recorder.saved.disconnect(self._saved)
                recorder.failed.disconnect(self._failed)
            if player is not None:
                player.stop()
                player.finished.disconnect(self._played)
        self._file.unlink(missing_ok=True)

    def retranslate(self) -> None:
        """Say the words anew."""
        self._heading.setText(self.tr("Sound check"))
        self._lead.set_text(self.tr("Try both in peace. Nothing of this is kept."))
        self._listen_title.setText(self.tr("Listening"))
        self._listen_words.set_text(
            self.tr("Press and listen. If you hear nothing, turn up the loudspeaker or plug in headphones.")
        )
        self._sample.set_name(self.tr("A voice in Latvian"))
        self._no_sound.set_text(self.tr("This computer plays no sound, so the listening section cannot be taken here."))
        self._speak_title.setText(self.tr("Speaking"))
        self._speak_words.set_text(
            self.tr("Press Record, say a sentence, press Stop. The bar moves while you speak. Then listen to yourself.")
        )
        self._done.setText(self.tr("Done"))

    def _join_recorder(self) -> None:
        recorder, player = self._sound.recorder, self._sound.player
        self._joined = True
        if recorder is not None:
            recorder.started.connect(self._started)
            recorder.level.connect(self._panel.show_level)
            recorder.moved.connect(self._panel.show_seconds)
            recorder.silent.connect(self._silent)
            recorder.saved.connect(self._saved)
            recorder.failed.connect(self._failed)
        if player is not None:
            player.finished.connect(self._played)

    @Slot()
    def _record(self) -> None:
        self._playback.stop()
        if self._sound.recorder is None:
            self._panel.show_state("no_microphone")
        else:
            self._sound.recorder.start(self._file, LONGEST)

    @Slot()
    def _stop(self) -> None:
        if self._sound.recorder is not None and self._sound.recorder.is_recording:
            self._sound.recorder.stop()
        elif self._sound.player is not None:
            self._sound.player.stop()
            self._panel.show_recording(self._file.is_file())

    @Slot()
    def _play(self) -> None:
        if self._sound.player is not None and self._file.is_file():
            self._playback.stop()
            self._panel.show_state("playing")
            self._sound.player.play(self._file)

    @Slot()
    def _started(self) -> None:
        self._panel.show_state("recording")

    @Slot()
    def _silent(self) -> None:
        if self._sound.recorder is not None:
            self._sound.recorder.stop()
        self._panel.show_state("no_permission")

    @Slot(Path, float)
    def _saved(self, _path: Path, seconds: float) -> None:
        self._panel.show_recording(True, seconds)

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        forbidden = error.code in ("microphone_forbidden", "microphone_silent")
        self._panel.show_state("no_permission" if forbidden else "no_microphone")

    @Slot()
    def _played(self) -> None:
        if self._panel.state() == "playing":
            self._panel.show_recording(True)
