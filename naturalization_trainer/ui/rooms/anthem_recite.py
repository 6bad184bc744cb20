"""The anthem recited from memory and recorded, then heard beside the text; the person says what came."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.learning.anthem import Line
from naturalization_trainer.media.ports import Player, Recorder
from naturalization_trainer.ui.anthem.recital import Recital
from naturalization_trainer.ui.anthem.trainer_room import TrainerRoom
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.check import CheckRow
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.kit.words import Heading
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.numbers import points


class AnthemReciteRoom(TrainerRoom):
    """`recital` makes the recording. marked(tuple, bool): each line, whether it came; whether few words were wrong.

    again_asked(): once more from the beginning.
    """

    marked = Signal(object, bool)
    again_asked = Signal()

    def __init__(
        self,
        lines: Sequence[Line],
        player: Player | None,
        recorder: Recorder | None,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._earned: tuple[float, float, bool] | None = None
        self._how = Prose()
        self.panel = RecorderPanel()
        self._aloud = BigButton(icon="check")
        speak = Card(gap=14)
        speak.add(self._how, self.panel, Row(self._aloud))
        self.recital = Recital(self.panel, player, recorder, notices, self)
        self._marks_title = Heading(face="section")
        self._ask = Prose()
        self._rows = [CheckRow(line.text) for line in lines]
        self._few = CheckRow("")
        self._keep = BigButton(rank="primary", icon="check")
        self._verdict = Notice(tone="good")
        self._again = BigButton(rank="secondary", icon="record")
        ticks = Pane(gap=6)
        ticks.add(*self._rows)
        self._marks = Card(gap=14)
        self._marks.add(self._marks_title, self._ask, ticks, self._few, Row(self._keep))
        self._marks.hide()
        self._after = Pane(gap=14)
        self._after.add(self._verdict, Row(self._again))
        self._after.hide()
        self.page.add(self.top, speak, self._marks, self._after)
        self._connect()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("The anthem recited")

    def first_focus(self) -> QWidget | None:
        """Return the button that records."""
        return self.panel.first_focus()

    def leave(self) -> None:
        """Stop what is recorded or played; what was recorded is kept."""
        self.recital.close()
        super().leave()

    def show_kept(self, earned: float, out_of: float, *, enough: bool) -> None:
        """Say what the person's own marks come to, once they are kept."""
        self._earned = (earned, out_of, enough)
        for row in (*self._rows, self._few):
            row.set_read_only(True)
        self._keep.hide()
        self._after.show()
        self.retranslate()
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.see(self._again)
        self.announce(self._verdict.text())

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self._how.set_text(
            self.tr(
                "Stand or sit as you will in the examination. Press Record and say both stanzas aloud, each once."
                " The text comes afterwards, so that you can listen to yourself beside it."
            )
        )
        self.panel.set_question(self.title())
        self._aloud.setText(self.tr("I have said it aloud without recording"))
        self._marks_title.setText(self.tr("What came?"))
        self._ask.set_text(
            self.tr(
                "Listen to yourself and tick each line that came in its place. Nobody checks this; it is for you alone."
            )
        )
        self._few.setText(self.tr("No more than two words were wrong"))
        self._keep.setText(self.tr("Keep my marks"))
        self._again.setText(self.tr("Recite once more"))
        if self._earned is not None:
            earned, out_of, enough = self._earned
            said = self.tr("By your own marks: %1 of %2 points.").replace("%1", points(earned))
            said = said.replace("%2", points(out_of))
            more = self.tr("That is enough.") if enough else self.tr("Six lines in order are enough; it will come.")
            self._verdict.set_tone("good" if enough else "wait")
            self._verdict.set_text(f"{said} {more}")

    def _connect(self) -> None:
        self.recital.recorded.connect(self.show_marks)
        self.recital.troubled.connect(self._offer_aloud)
        self.recital.begun.connect(self._aloud.hide)
        self._aloud.clicked.connect(self.show_marks)
        self._keep.clicked.connect(self._give_marks)
        self._again.clicked.connect(self.again_asked)

    @Slot()
    def show_marks(self) -> None:
        """Show the text, and ask what came."""
        if not self._marks.isHidden():
            return
        self._marks.show()
        self._aloud.hide()
        self.announce(self._ask.text())

    @Slot()
    def _offer_aloud(self) -> None:
        """Offer to go on without a recording, where nothing is to be marked yet."""
        self._aloud.setVisible(self._marks.isHidden())

    @Slot()
    def _give_marks(self) -> None:
        if self._earned is None:
            self.marked.emit(tuple(row.isChecked() for row in self._rows), self._few.isChecked())
