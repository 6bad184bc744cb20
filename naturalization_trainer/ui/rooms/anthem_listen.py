"""The anthem's first step: listen and read along, the line that is heard set apart."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.learning.anthem import STANZA, Line
from naturalization_trainer.media.ports import Player
from naturalization_trainer.ui.anthem.line_button import LineButton
from naturalization_trainer.ui.anthem.line_player import LinePlayer
from naturalization_trainer.ui.anthem.trainer_room import TrainerRoom
from naturalization_trainer.ui.kit.audio_button import AudioButton
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.star_card import StarCard
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.notices import Notices


class AnthemListenRoom(TrainerRoom):
    """`recordings`: one of each line, or none at all. `synthetic`: a computer's voice speaks them.

    `player` is None where the computer has no sound. lines_asked(): on to the lines with words missing.
    """

    lines_asked = Signal()

    def __init__(
        self,
        lines: Sequence[Line],
        recordings: Sequence[Path],
        player: Player | None,
        notices: Notices,
        *,
        synthetic: bool,
    ) -> None:
        super().__init__()
        self._count = len(lines)
        self._recorded = bool(recordings)
        self._synthetic = synthetic
        self._voice: LinePlayer | None = None
        self._buttons: list[LineButton] = []
        if recordings and player is not None:
            self._voice = LinePlayer(player, recordings, notices, self)
            self._voice.heard.connect(self.show_heard)
        self._notice = Notice()
        self._sheet = StarCard(gap=28, inset=28)
        for start in range(0, len(lines), STANZA):
            stanza = Pane(gap=2)
            for line in lines[start : start + STANZA]:
                self._add_line(stanza, line)
            self._sheet.add(stanza)
        self._all = AudioButton("play", rank="primary" if self._voice is not None else "secondary")
        self._all.setVisible(self._voice is not None)
        self._on = BigButton(rank="secondary" if self._voice is not None else "primary", icon="forward")
        self._all.clicked.connect(self._toggle)
        self._on.clicked.connect(self.lines_asked)
        self.page.add(self.top, self._notice, Row(self._all), self._sheet, Row(self._on))

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Listen and read")

    def first_focus(self) -> QWidget | None:
        """Begin at the button that plays, else at the way on."""
        return self._all if self._voice is not None else self._on

    def leave(self) -> None:
        """Fall silent."""
        if self._voice is not None:
            self._voice.close()
        super().leave()

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        if not self._recorded:
            said = self.tr("There is no recording of the anthem here. Read each line aloud, slowly, a few times.")
        elif self._voice is None:
            said = self.tr("This computer plays no sound. Read each line aloud, slowly, a few times.")
        elif self._synthetic:
            said = self.tr(
                "A computer voice speaks the words; it does not sing. Press a line to hear it alone, and say it along."
            )
        else:
            said = self.tr("Press a line to hear it alone, and say it along.")
        self._notice.set_text(said)
        self._on.setText(self.tr("On to the gaps"))

    def _add_line(self, stanza: Pane, line: Line) -> None:
        if self._voice is None:
            stanza.add(Words(line.text, face="prompt"))
            return
        button = LineButton(line.number, line.text)
        button.clicked.connect(self._play_line)
        self._buttons.append(button)
        stanza.add(button)

    @Slot()
    def _toggle(self) -> None:
        if self._voice is None:
            return
        if self._voice.is_playing:
            self._voice.stop()
        else:
            self._voice.play(1, self._count)

    @Slot()
    def _play_line(self) -> None:
        button = self.sender()
        if self._voice is not None and isinstance(button, LineButton):
            self._voice.play(button.number, button.number)

    @Slot(int)
    def show_heard(self, number: int) -> None:
        """Set the line that is heard apart; 0 for none."""
        self._all.set_state("stop" if number else "play")
        for button in self._buttons:
            button.show_heard(heard=button.number == number)
            if button.number == number:
                self.show_widget(button)
