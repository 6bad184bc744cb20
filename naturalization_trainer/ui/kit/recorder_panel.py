"""Recording an answer: record, stop, listen, record anew; how loud and how long; why it does not work."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.kit.audio_button import AudioButton
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.level import Level
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.words import Words

State = Literal["ready", "recording", "recorded", "playing", "aloud", "no_microphone", "no_permission"]
"""What the panel is doing, or why it cannot. `aloud`: answered without a recording."""

MINUTE = 60
_TROUBLES = ("no_microphone", "no_permission")


class RecorderPanel(Pane):
    """A view of one recording; what records and plays is joined to it from outside.

    record_asked(), stop_asked(), play_asked(): what was pressed. `stop` ends a recording and a playing alike.
    """

    record_asked = Signal()
    stop_asked = Signal()
    play_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10)
        self._state: State = "ready"
        self._has = False
        self._seconds = 0.0
        self._of = 0.0
        self._what = ""
        self._read_only = False
        self._main = AudioButton("record", rank="secondary")
        self._play = AudioButton("play")
        self._again = BigButton(rank="quiet", icon="record")
        self._picture = Picture("microphone", size=24, ink="ink_soft")
        self._words = Words(face="note", ink="ink_soft")
        self._level = Level()
        self._trouble: Notice | None = None
        self._line = Pane(gap=8, across=True)
        self._line.add_aside(self._picture, Qt.AlignmentFlag.AlignVCenter)
        self._line.add(self._words, stretch=1)
        self.add(Row(self._main, self._play, self._again, self._line, gap=12), self._level)
        self._main.clicked.connect(self._main_pressed)
        self._play.clicked.connect(self._play_pressed)
        self._again.clicked.connect(self.record_asked)
        self.retranslate()

    def state(self) -> State:
        """Return what the panel is doing."""
        return self._state

    def set_question(self, text: str) -> None:
        """Say which question the recording answers, for whoever cannot see it."""
        self._what = text
        self.retranslate()

    def set_read_only(self, read_only: bool) -> None:
        """Let the recording be heard but not made."""
        self._read_only = read_only
        self.retranslate()

    def show_recording(self, has: bool, seconds: float = 0.0) -> None:
        """Show that there is a recording, of so many seconds (0: not known), or that there is none."""
        self._has = has
        self._of = seconds
        self.show_state("recorded" if has else "ready")

    def show_state(self, state: State) -> None:
        """Show what is being done, or why it cannot be, and say it aloud where it is new."""
        before = self._words.text()
        focused = any(button.hasFocus() for button in (self._main, self._play, self._again))
        self._state = state
        self._level.set_level(0.0)
        self._seconds = 0.0
        self.retranslate()
        if focused:
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.isVisible():
            return
        if self._trouble is not None and state in _TROUBLES:
            announce(self, self._trouble.text(), urgent=True)
        elif self._words.text() != before:
            announce(self, self._words.text())

    def show_level(self, level: float) -> None:
        """Show how loud it is, 0 to 1."""
        self._level.set_level(level)

    def show_seconds(self, seconds: float) -> None:
        """Show how long it has been recording or playing."""
        if int(seconds) != int(self._seconds):
            self._seconds = seconds
            self._say()
        self._seconds = seconds

    def first_focus(self) -> QWidget:
        """Return the button that is pressed next."""
        for button in (self._main, self._play, self._again):
            if not button.isHidden():
                return button
        return self

    def retranslate(self) -> None:
        """Say and show what can be done now."""
        busy = self._state in ("recording", "playing")
        self._main.set_state("stop" if busy else "record")
        self._main.setVisible(busy or (not self._read_only and not self._has))
        self._main.set_rank("primary" if self._state == "recording" else "secondary")
        self._play.setVisible(self._has and not busy)
        self._again.setVisible(self._has and not busy and not self._read_only)
        self._again.setText(self.tr("Record anew"))
        self._level.setVisible(self._state == "recording")
        self._show_trouble()
        for button in (self._main, self._play, self._again):
            button.setAccessibleName(f"{button.text()}: {self._what}" if self._what else button.text())
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_trouble(self) -> None:
        """Say why nothing can be recorded, where that is so."""
        troubled = self._state in _TROUBLES
        if troubled and self._trouble is None:
            self._trouble = Notice(tone="wait")
            self.add(self._trouble)
        if self._trouble is not None:
            self._trouble.setVisible(troubled)
            self._trouble.set_text(self._trouble_words() if troubled else "")

    def _say(self) -> None:
        self._picture.show_drawing(*_PICTURES.get(self._state, ("microphone", "ink_soft")))
        self._words.setText(self._state_words())
        self._line.setVisible(bool(self._words.text()))

    def _state_words(self) -> str:
        if self._state == "recording":
            return self.tr("Recording: %1").replace("%1", _clock(self._seconds))
        if self._state == "playing":
            return self.tr("Playing: %1").replace("%1", _clock(self._seconds))
        if self._state == "aloud":
            return self.tr("Answered aloud, without a recording")
        if self._has:
            return self.tr("Recorded: %1").replace("%1", _clock(self._of)) if self._of else self.tr("Recorded")
        return self.tr("Nothing recorded") if self._read_only else self.tr("Press Record and speak.")

    def _trouble_words(self) -> str:
        if self._state == "no_permission":
            return self.tr(
                "The microphone gives no sound. Allow this program to use it in the computer's privacy settings,"
                " check that it is not switched off, then press Record again."
            )
        return self.tr("No microphone was found. Plug one in and press Record again, or answer aloud without it.")

    @Slot()
    def _main_pressed(self) -> None:
        if self._state in ("recording", "playing"):
            self.stop_asked.emit()
        else:
            self.record_asked.emit()

    @Slot()
    def _play_pressed(self) -> None:
        self.play_asked.emit()


_PICTURES = {
    "recording": ("record", "accent_ink"),
    "playing": ("speaker", "ink_soft"),
    "recorded": ("done", "good"),
    "aloud": ("done", "good"),
}


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), MINUTE)
    return f"{minutes}:{rest:02}"
