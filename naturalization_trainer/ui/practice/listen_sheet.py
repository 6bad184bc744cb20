"""A recording to be heard at one's own pace: play, hold, once more; what was said is shown once it was answered."""

from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.bank.task import AudioStimulus
from naturalization_trainer.media.ports import Player
from naturalization_trainer.ui.kit.audio_button import AudioButton
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.notices import Notices


class ListenSheet(Card):
    """`player` None: there is no sound on this computer; `path` None: the recording is not there. Then it is read.

    Close it when it is left.
    """

    def __init__(
        self,
        stimulus: AudioStimulus,
        path: Path | None,
        player: Player | None,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, gap=12)
        self._path = path
        self._player = player
        self._notices = notices
        self._state = "new"
        self._revealed = False
        self._heading = Heading(face="section")
        self._voice = Words(face="note", ink="ink_soft")
        self._voice.setVisible(stimulus.voice == "synthetic" and self._can_play)
        self._play = AudioButton("play", rank="primary")
        self._again = AudioButton("again")
        self._again.hide()
        self._silent = Notice(tone="wait")
        self._read = BigButton(icon="reading")
        self._said = Heading(face="section")
        several = len({turn.speaker for turn in stimulus.transcript}) > 1
        self._turns = [
            Prose(f"**{turn.speaker}:** {turn.text}" if several else turn.text, face="reading")
            for turn in stimulus.transcript
        ]
        self.add(self._heading, self._voice, Row(self._play, self._again), self._silent, Row(self._read), self._said)
        self.add(*self._turns)
        self._play.setVisible(self._can_play)
        self._silent.setVisible(not self._can_play)
        self._read.setVisible(not self._can_play)
        self._show_said()
        self._play.clicked.connect(self._toggle)
        self._again.clicked.connect(self._from_the_start)
        self._read.clicked.connect(self.reveal)
        if player is not None:
            player.finished.connect(self._ended)
            player.failed.connect(self._failed)
        self.retranslate()

    @property
    def _can_play(self) -> bool:
        return self._player is not None and self._path is not None

    def first_focus(self) -> QWidget:
        """Return the button one begins with."""
        return self._play if self._can_play else self._read

    @Slot()
    def reveal(self) -> None:
        """Show what was said."""
        self._revealed = True
        self._show_said()

    def highlight(self, quotes: tuple[str, ...]) -> None:
        """Mark the words that prove the answers."""
        for turn in self._turns:
            turn.highlight(quotes)

    def close_sound(self) -> None:
        """Fall silent and listen no more."""
        player, self._player = self._player, None
        if player is not None:
            if self._state in ("playing", "held"):
                player.stop()
            player.finished.disconnect(self._ended)
            player.failed.disconnect(self._failed)

    def retranslate(self) -> None:
        """Say the words anew."""
        self._heading.setText(self.tr("The recording"))
        self._voice.setText(self.tr("A computer reads it: that is harder to follow than people in the examination."))
        self._silent.set_text(
            self.tr("This recording cannot be heard on this computer now. You can read it instead and answer.")
        )
        self._read.setText(self.tr("Read it instead"))
        self._said.setText(self.tr("What was said"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_said(self) -> None:
        self._said.setVisible(self._revealed)
        for turn in self._turns:
            turn.setVisible(self._revealed)
        if self._revealed:
            self._read.hide()

    def _become(self, state: str) -> None:
        self._state = state
        self._play.set_state("pause" if state == "playing" else "play")
        self._again.setVisible(state != "new")

    @Slot()
    def _toggle(self) -> None:
        player = self._player
        if player is None or self._path is None:
            return
        if self._state == "playing":
            player.pause()
            self._become("held")
        elif self._state == "held":
            player.resume()
            self._become("playing")
        else:
            player.play(self._path)
            self._become("playing")

    @Slot()
    def _from_the_start(self) -> None:
        if self._player is not None and self._path is not None:
            self._player.play(self._path)
            self._become("playing")

    @Slot()
    def _ended(self) -> None:
        self._become("ended")

    @Slot(object)
    def _failed(self, error: object) -> None:
        if self._state not in ("playing", "held"):
            return
        self._become("ended")
        self._silent.show()
        self._read.setVisible(not self._revealed)
        if isinstance(error, Exception):
            self._notices.tell(error)
