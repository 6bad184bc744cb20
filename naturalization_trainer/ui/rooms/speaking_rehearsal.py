"""Answering aloud: a time to look or to prepare where the task gives one, then question after question."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.clock import Clock
from naturalization_trainer.ui.exam.footing import Footing
from naturalization_trainer.ui.exam.notes import Notes
from naturalization_trainer.ui.exam.playback import Playback
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.exam.task_view import sheet_of
from naturalization_trainer.ui.kit.beside import Beside
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.clock_label import MINUTE, ClockLabel
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.section_names import section_name
from naturalization_trainer.ui.speaking.figures import Given, kind_words
from naturalization_trainer.ui.speaking.question_card import QuestionCard
from naturalization_trainer.ui.speaking.rehearsal import Question, Rehearsal, Sheet
from naturalization_trainer.ui.speaking.takes import Takes

WIDTH = 1160
_TICK = 500


class RehearsalRoom(Room):
    """One rehearsal of `questions`. `given`: what has been answered already. `microphone`: whether there is one.

    begun(Question, str), kept(Question, str, float), dropped(Question, str): as `Takes` tells them.
    answered_aloud(Question): answered without a microphone. finished(): all is answered, or the person or the clock
    ends it. left(): the person goes away without an end; what was answered is kept.
    """

    begun = Signal(object, str)
    kept = Signal(object, str, float)
    dropped = Signal(object, str)
    answered_aloud = Signal(object)
    finished = Signal()
    left = Signal()

    def __init__(
        self,
        rehearsal: Rehearsal,
        given: Mapping[tuple[str, int], Given],
        *,
        sound: Sound,
        microphone: bool,
        notices: Notices,
        clock: Clock,
        bank_folder: Path,
    ) -> None:
        super().__init__(width=WIDTH)
        self._rehearsal = rehearsal
        self._given = dict(given)
        self._microphone = microphone
        self._notices = notices
        self._clock = clock
        self._bank_folder = bank_folder
        self.questions = rehearsal.questions
        self._at = next((at for at, one in enumerate(self.questions) if one.key not in self._given), 0)
        self._playback = Playback(sound.player, notices, self)
        self._takes = Takes(sound, self._new_file, notices, self)
        self._tried = 0
        self._card: QuestionCard | None = None
        self._shown: Sheet | None = None
        self._notes: Notes | None = None
        self._noted = ""
        self._hint: Words | None = None
        self._ends = 0.0
        self._preparing = False
        self._heading = Heading()
        self._clock_label = ClockLabel()
        head = Pane(gap=12)
        head.add(self._heading, self._clock_label)
        self._no_microphone = Notice(tone="wait")
        self._sheet = Pane(gap=20)
        self._asked = Pane(gap=16)
        self.page.add(head, Beside(self._sheet, self._asked, least=900, share=0.5, gap=24), self._no_microphone)
        self._go = BigButton(rank="primary", icon="forward")
        self._before = BigButton(icon="back")
        self._next = BigButton(rank="primary", icon="forward")
        self._end = BigButton(rank="quiet", icon="check")
        self._stop = BigButton(rank="quiet", icon="close")
        buttons = Row(self._before, self._next, self._go, self._end, self._stop)
        self.foot.add(Footing(buttons, width=WIDTH))
        self.foot.show()
        self._ticks = QTimer(self, interval=_TICK)
        self._connect()
        if (rehearsal.prepare_minutes or rehearsal.look_seconds) and not given:
            self._prepare()
        else:
            self.begin_answering()

    def title(self) -> str:
        """Return the room's name."""
        return kind_words(self._rehearsal.kind)

    def first_focus(self) -> QWidget | None:
        """Begin at what is to be done next."""
        if self._preparing:
            return self._notes.focus_target() if self._notes is not None else self._go
        return self._card.panel.first_focus() if self._card is not None and self._microphone else self._next

    def enter(self) -> None:
        """Lead through the page in its order: the window has put the room's parts in one of its own."""
        self._lead_on()

    def leave(self) -> None:
        """Stop the clocks, keep what is being recorded, fall silent."""
        self._ticks.stop()
        self._takes.close()
        self._playback.close()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._heading.setText(self.title())
        self._no_microphone.set_text(
            self.tr(
                "No microphone was found. Answer aloud without a recording: everything else works as well."
                " If you plug one in, press Record."
            )
        )
        if self._hint is not None:
            self._hint.setText(self.tr("Look at the picture in peace. You may begin to speak at any time."))
        self._go.setText(self.tr("Begin to answer") if self._rehearsal.prepare_minutes else self.tr("Begin to speak"))
        self._before.setText(self.tr("Back"))
        last = self._at + 1 == len(self.questions)
        self._next.setText(self.tr("Hear yourself") if last else self.tr("Next question"))
        self._end.setText(self.tr("End here and hear yourself"))
        self._stop.setText(self.tr("Stop for today"))

    @Slot()
    def look(self) -> None:
        """Look at the clock: the time to prepare or to answer may be over."""
        if not self._ends:
            return
        left = self._ends - self._clock.monotonic()
        self._clock_label.set_seconds(left)
        if left > 0:
            return
        if self._preparing:
            if self._rehearsal.prepare_minutes:
                self._notices.say(self.tr("The time to prepare is over. Now answer aloud."))
            self.begin_answering()
        else:
            self._notices.say(self.tr("The time to answer is over. Everything you said is kept."))
            self._finish()

    def _connect(self) -> None:
        self._ticks.timeout.connect(self.look)
        self._clock_label.told.connect(self.announce)
        self._go.clicked.connect(self.begin_answering)
        self._before.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self._end.clicked.connect(self._finish)
        self._stop.clicked.connect(self._go_away)
        self._takes.begun.connect(self.begun)
        self._takes.kept.connect(self._keep)
        self._takes.dropped.connect(self.dropped)
        self._takes.unheard.connect(self._offer_aloud)

    def _prepare(self) -> None:
        """Let the person look, or prepare with notes, as long as the rules give."""
        self._preparing = True
        rehearsal = self._rehearsal
        self._until(rehearsal.prepare_minutes * MINUTE or rehearsal.look_seconds)
        for sheet in rehearsal.sheets:
            self._sheet.add(self._paper(sheet, questions=True))
        if rehearsal.prepare_minutes:
            self._notes = Notes()
            self._asked.add(self._notes)
            self._lead_on()
        else:
            self._hint = Words(face="prompt")
            self._asked.add(self._hint)
        self._asked.add_stretch()
        self._offer()

    @Slot()
    def begin_answering(self) -> None:
        """Ask the questions one by one, against the clock where there is one."""
        self._noted = self._notes.text() if self._notes is not None else ""
        self._preparing, self._notes, self._hint = False, None, None
        self._until(self._rehearsal.answer_minutes * MINUTE)
        self._ask()
        focus = self.first_focus()
        if focus is not None and self.isVisible():
            focus.setFocus()
        self.to_top()

    def _until(self, seconds: float) -> None:
        """Let a clock run for so many seconds; none where there are none."""
        self._ends = self._clock.monotonic() + seconds if seconds else 0.0
        self._clock_label.setVisible(bool(seconds))
        if seconds:
            self._clock_label.set_seconds(seconds)
            self._ticks.start()
        else:
            self._ticks.stop()

    def _ask(self) -> None:
        """Show the question one is at, beside its task."""
        question = self.questions[self._at]
        sheet = self._rehearsal.sheet_of(question)
        if sheet is not self._shown:
            self._shown = sheet
            self._sheet.clear()
            self._sheet.add(self._paper(sheet, questions=False))
            if self._noted.strip():
                self._sheet.add(Notes(self._noted, read_only=True))
        self._takes.let_go()
        self._playback.stop()
        self._asked.clear()
        card = QuestionCard(question, self._at + 1, len(self.questions), self._playback)
        given = self._given.get(question.key)
        self._card = card
        self._asked.add(card)
        self._asked.add_stretch()
        self._takes.join(question, card.panel, given.file if given else "", given.seconds if given else 0.0)
        if given is not None and not given.file:
            card.panel.show_state("aloud")
        card.aloud.setVisible(not self._microphone and given is None)
        card.answered_aloud.connect(self._answered_aloud)
        self._lead_on()
        self._offer()

    def _paper(self, sheet: Sheet, *, questions: bool) -> QWidget:
        """Return a task as it lies on the table."""
        paper = Card(gap=12)
        if self._rehearsal.prepare_minutes:
            paper.add(Heading(section_name(sheet.section), face="section"))
        if sheet.instructions:
            paper.add(Prose(sheet.instructions, ink="ink_soft"))
        seen = sheet_of(sheet.stimulus, self._bank_folder)
        if seen is not None:
            paper.add(seen)
        for piece in sheet.pieces:
            paper.add(Prose(piece.prompt, face="strong"))
            if questions and self._rehearsal.prepare_minutes:
                paper.add(*(Prose(question.text) for question in piece.questions))
        paper.add_stretch()
        return paper

    def _lead_on(self) -> None:
        """Let Tab lead from the last thing of the page to the foot."""
        last: QWidget | None = self._card.aloud if self._card is not None else None
        if self._notes is not None:
            last = self._notes.focus_target()
        if last is None:
            return
        for button in (self._before, self._next, self._go, self._end, self._stop):
            QWidget.setTabOrder(last, button)
            last = button

    def _offer(self) -> None:
        last = self._at + 1 == len(self.questions)
        self._no_microphone.setVisible(not self._microphone and not self._given)
        self._go.setVisible(self._preparing)
        self._before.setVisible(not self._preparing and self._at > 0)
        self._next.setVisible(not self._preparing)
        self._end.setVisible(not self._preparing and not last and bool(self._given))
        self.retranslate()

    @Slot()
    def _go_on(self) -> None:
        if self._at + 1 == len(self.questions):
            self._finish()
        else:
            self._turn(1)

    @Slot()
    def _go_back(self) -> None:
        self._turn(-1)

    def _turn(self, step: int) -> None:
        self._takes.finish()
        self._at += step
        self._ask()
        if self._card is not None:
            self._card.panel.first_focus().setFocus()
            self.announce(self.questions[self._at].text)
        QTimer.singleShot(0, self._bring_question)

    @Slot()
    def _bring_question(self) -> None:
        """Scroll to the question, where the letters are so large that it stands under its task."""
        if self._card is not None:
            self.show_widget(self._card)

    @Slot()
    def _finish(self) -> None:
        self._ticks.stop()
        self._takes.finish()
        self.finished.emit()

    @Slot()
    def _go_away(self) -> None:
        self._takes.finish()
        self.left.emit()

    @Slot(object, str, float)
    def _keep(self, question: Question, file: str, seconds: float) -> None:
        self._given[question.key] = Given(file, seconds)
        if self._card is not None and self.questions[self._at] == question:
            self._card.aloud.hide()
        self.kept.emit(question, file, seconds)
        self._offer()

    @Slot()
    def _offer_aloud(self) -> None:
        if self._card is not None:
            self._card.aloud.show()

    @Slot()
    def _answered_aloud(self) -> None:
        question = self.questions[self._at]
        self._given[question.key] = Given()
        if self._card is not None:
            self._card.panel.show_state("aloud")
            self._card.aloud.hide()
        self._next.setFocus()
        self.answered_aloud.emit(question)
        self._offer()

    def _new_file(self, question: Question) -> str:
        """Return a name no recording has yet: what was recorded before is never written over."""
        self._tried += 1
        moment = f"{self._clock.now():%Y%m%d%H%M%S}"
        name = f"{question.item}-{question.number + 1}-{moment}-{self._tried}.wav"
        return f"practice/{self._rehearsal.id}/{name}"
