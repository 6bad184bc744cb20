"""A letter on the desk: the task beside the paper; looked over when asked, and only then."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.language.letter_check.check import Asked, LookedOver, look_over
from naturalization_trainer.language.letter_check.manners import to_several
from naturalization_trainer.language.letter_check.mend import edits
from naturalization_trainer.language.letter_check.remark import Remark
from naturalization_trainer.language.letters import count_words
from naturalization_trainer.ui.exam.footing import Footing
from naturalization_trainer.ui.kit.beside import Beside
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.check import CheckRow
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.letter_bar import LetterBar
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.writing.asked_card import AskedCard
from naturalization_trainer.ui.writing.figures import LetterWork
from naturalization_trainer.ui.writing.letter_area import LetterArea
from naturalization_trainer.ui.writing.seen_panel import SeenPanel

WIDTH = 1240
DRAFT_EVERY = 1000
"""Milliseconds: a draft is kept at most so often."""


class WritingLetterRoom(Room):
    """A letter and all that is said of it.

    draft_changed(str, str): the letter's id and the draft to keep, at most once a second and when the room is left.
    mended(str, str): what stood there and what the person put there instead. done(str): the letter is to be marked.
    desk_asked(): back.
    """

    draft_changed = Signal(str, str)
    mended = Signal(str, str)
    done = Signal(str)
    desk_asked = Signal()

    def __init__(self, work: LetterWork, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        item = work.item
        self._work = work
        self._asked = Asked(
            prompt=item.prompt,
            points=item.cover,
            least=item.words.min,
            most=item.words.max,
            formal=item.register == "formal",
            several=to_several(item.prompt),
        )
        self._kept = work.text
        self._heading = Heading()
        self._lead = Words(ink="ink_soft")
        self._back = BigButton(rank="quiet", icon="back")
        self._task = AskedCard(item)
        self._as_exam = CheckRow("")
        self._panel = SeenPanel(item.cover)
        self._paper = LetterArea()
        self._paper.set_text(work.text)
        self._count = Words(face="strong", ink="ink_soft")
        self._look = BigButton(rank="primary", icon="check")
        self._done = BigButton(icon="forward")
        self._drafts = QTimer(self)
        self._drafts.setSingleShot(True)
        self._drafts.setInterval(DRAFT_EVERY)
        self._lay_out()
        self._connect()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("A letter")

    def first_focus(self) -> QWidget | None:
        """Begin on the paper."""
        return self._paper.area

    def leave(self) -> None:
        """Keep what was written last."""
        self._keep_draft()

    def look_it_over(self) -> LookedOver:
        """Look the letter over as it stands and show what was seen."""
        text = self._paper.composed()
        seen = look_over(text, self._asked)
        self._task.show_points(seen if seen.words else None, text)
        self._panel.show_seen(seen)
        return seen

    def retranslate(self) -> None:
        """Say every word anew."""
        self._heading.setText(self.title())
        self._back.setText(self.tr("Other letters"))
        self._paper.area.setAccessibleName(self.tr("Your letter"))
        self._paper.area.setAccessibleDescription(" ".join((self._work.item.prompt, *self._work.item.cover)))
        self._as_exam.setText(self.tr("As in the examination: no hints until I am done"))
        self._look.setText(self.tr("Look it over"))
        self._done.setText(self.tr("Done: mark it myself"))
        self._say_lead()
        self._say_count()

    def _lay_out(self) -> None:
        head = Pane(gap=12, across=True)
        head.add(self._heading, stretch=1)
        head.add_aside(self._back, Qt.AlignmentFlag.AlignVCenter)
        task = Pane(gap=16)
        task.add(self._panel, self._task, self._as_exam)
        task.add_stretch()
        editor = Pane(gap=8)
        editor.add(self._paper, self._count, LetterBar())
        editor.add_stretch()
        self.page.add(head, self._lead, Beside(task, editor, least=860, share=0.42, gap=24))
        self.foot.add(Footing(Row(self._look, self._done), width=WIDTH))
        self.foot.show()

    def _connect(self) -> None:
        self._paper.typed.connect(self._typed)
        self._drafts.timeout.connect(self._keep_draft)
        self._look.clicked.connect(self._look_over)
        self._done.clicked.connect(self.finish)
        self._back.clicked.connect(self._go_back)
        self._as_exam.toggled.connect(self._set_exam)
        self._panel.show_asked.connect(self._show)
        self._panel.taken.connect(self._take)

    def _say_lead(self) -> None:
        said = self.tr("There is no clock. What you write is kept as you write.")
        if self._as_exam.isChecked() and self._work.minutes is not None:
            said = self.tr(
                "In the examination about %n minute(s) are left for the letter; here nobody stops you.",
                "",
                self._work.minutes,
            )
        self._lead.setText(said)

    def _say_count(self) -> None:
        words = self._work.item.words
        said = self.tr("%n word(s)", "", count_words(self._paper.text()))
        asked = self.tr("%1–%2 are asked for").replace("%1", str(words.min)).replace("%2", str(words.max))
        self._count.setText(f"{said} · {asked}")

    @Slot()
    def _typed(self) -> None:
        self._say_count()
        if not self._drafts.isActive():
            self._drafts.start()

    @Slot()
    def _keep_draft(self) -> None:
        self._drafts.stop()
        text = self._paper.text()
        if text != self._kept:
            self._kept = text
            self.draft_changed.emit(self._work.id, text)

    @Slot()
    def _look_over(self) -> None:
        self.look_it_over()
        self.announce(self._panel.said())
        self.to_top()
        focus = self._panel.first_focus()
        if focus is not None:
            focus.setFocus()

    @Slot(bool)
    def _set_exam(self, checked: bool) -> None:
        self._look.setVisible(not checked)
        self._done.set_rank("primary" if checked else "secondary")
        if checked:
            self._panel.put_away()
            self._task.show_points(None, "")
        self._say_lead()

    @Slot()
    def _go_back(self) -> None:
        self._keep_draft()
        self.desk_asked.emit()

    @Slot()
    def finish(self) -> None:
        """Go on to one's own marks; where nothing is written, say so."""
        if not count_words(self._paper.text()):
            self._look_at_nothing()
            return
        self._keep_draft()
        self.done.emit(self._paper.composed())

    def _look_at_nothing(self) -> None:
        said = self.tr("There is no letter yet. Write a few words first.")
        self._lead.setText(said)
        self.announce(said, urgent=True)
        self._paper.area.setFocus()

    @Slot(object)
    def _show(self, remark: Remark) -> None:
        still = self._still(remark)
        if still is not None and still.places:
            self._paper.select(still.places[0])

    @Slot(object, str)
    def _take(self, remark: Remark, proposal: str) -> None:
        still = self._still(remark)
        if still is None:
            return
        self._paper.change(edits(self._paper.text(), still, proposal))
        if still.kind == "unknown_word":
            self.mended.emit(still.given, proposal)
        self._look_over()
        if self._panel.first_focus() is None:
            self._paper.area.setFocus()

    def _still(self, remark: Remark) -> Remark | None:
        """Return the remark as it holds of the letter now; what does not hold any more leaves the panel."""
        now = look_over(self._paper.composed(), self._asked).remarks
        if remark in now:
            return remark
        same = next((each for each in now if (each.kind, each.given) == (remark.kind, remark.given)), None)
        if same is None:
            self.look_it_over()
        return same
