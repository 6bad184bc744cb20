"""The desk: the only Qt object that knows the sitting. What is answered reaches the disk here, after it was painted."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from naturalization_trainer.clock import Clock
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.events import CloseReason
from naturalization_trainer.exam.form import Form
from naturalization_trainer.exam.session import Refused, Session
from naturalization_trainer.exam.sitting import DRAFT_SECONDS, Sitting
from naturalization_trainer.items.item import Response
from naturalization_trainer.ui.notices import Notices

Keeping = Literal["", "waiting", "saved", "not_saved"]

TICK = 250
"""Milliseconds between two looks at the clock."""
TURNING = 100
"""Milliseconds after which a turned page is written."""
SLOW_SECONDS = 0.25
SLOW_TIMES = 3
SLOW_OF = 10
AGAIN_SECONDS = 2.0
"""How long to wait before a result that could not be kept is kept again."""


class Desk(QObject):
    """Takes what the person does, lets the sitting decide and write, and tells what became of it.

    changed(): the sitting has moved on. clock(float): the seconds left of the open phase. keeping(str): whether what
    was answered is on the disk (`waiting`, `saved`, `not_saved`). phase_closed(str): the open phase has ended, why.

    `record` scores the parts that have closed and keeps the results. Typed text (an item without options) is kept as
    a draft, at most once a second; anything else at once, by a call that follows the paint. Nothing is lost where a
    write fails: it is tried again at every look at the clock.
    """

    changed = Signal()
    clock = Signal(float)
    keeping = Signal(str)
    phase_closed = Signal(str)

    def __init__(
        self,
        sitting: Sitting,
        record: Callable[[Session], None],
        notices: Notices,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._record = record
        self._notices = notices
        self._time = clock
        self._pending: dict[str, Response] = {}
        self._turned_to = ""
        self._unsaved: set[str] = set()
        self._keeping: Keeping = ""
        self._failing = False
        self._lately: list[bool] = []
        self._slowness_told = False
        self._unrecorded_since: float | None = None
        self._after_paint = QTimer(self)
        self._after_paint.setSingleShot(True)
        self._after_paint.setInterval(0)
        self._after_paint.timeout.connect(self.settle)
        self._after_turning = QTimer(self)
        self._after_turning.setSingleShot(True)
        self._after_turning.setInterval(TURNING)
        self._after_turning.timeout.connect(self.settle)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setTimerType(Qt.TimerType.PreciseTimer)
        self._typed.setInterval(round(DRAFT_SECONDS * 1000))
        self._typed.timeout.connect(self.flush)
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK)
        self._ticks.timeout.connect(self.look)
        if self.session.is_open:
            self._ticks.start()

    @property
    def form(self) -> Form:
        """The form that is sat."""
        return self._sitting.form

    @property
    def session(self) -> Session:
        """The state as the journal holds it."""
        return self._sitting.session

    @property
    def remaining(self) -> float:
        """Seconds left of the open phase."""
        return self._sitting.remaining

    @property
    def used(self) -> float:
        """Seconds used of the open phase; gaps do not count."""
        return self._sitting.used

    def response(self, item: str) -> Response:
        """Return what is answered to an item so far, saved or not; None where nothing is."""
        return self._pending[item] if item in self._pending else self._sitting.response(item)

    def open_phase(self, part: str, phase: str) -> bool:
        """Begin a phase; tell whether it is open now."""
        self._try(lambda: self._sitting.open_phase(part, phase))
        if self.session.is_open:
            self._ticks.start()
        return self.session.is_open

    def show(self, item: str) -> None:
        """Note that the person turned to an item; it is written a moment later, well after it is painted."""
        self._turned_to = item
        self._after_turning.start()

    @Slot(str, object)
    def answer(self, item: str, response: Response) -> None:
        """Take an answer; it is written once the widget has painted it."""
        self._pending[item] = response
        self._say("waiting")
        self._after_paint.start()

    @Slot()
    def settle(self) -> None:
        """Write what waits; called before anything that follows from it."""
        self._after_paint.stop()
        self._after_turning.stop()
        pending, self._pending = self._pending, {}
        for item, response in pending.items():
            self._unsaved.add(item)
            if self.session.paper.places[item].item.options:
                self._answer(item, response)
            else:
                self._draft(item, response)
        turned_to, self._turned_to = self._turned_to, ""
        if turned_to and self.session.is_open:
            self._try(lambda: self._sitting.show(turned_to), quiet=True)
        self._say_kept()

    @Slot()
    def flush(self) -> None:
        """Write what was typed, if any of it is not written yet."""
        if self._unsaved and self.session.is_open:
            self._try(self._sitting.flush)
            self._say_kept()

    def flag(self, item: str, flagged: bool) -> None:
        """Mark an item to come back to, or take the mark away."""
        self.settle()
        self._try(lambda: self._sitting.flag(item, flagged))

    def advance_script(self, section: str, step: int) -> None:
        """Note that the listening script begins a step."""
        self._try(lambda: self._sitting.advance_script(section, step))

    def close_section(self, section: str) -> None:
        """Close a section whose script has ended."""
        self.settle()
        self._try(lambda: self._sitting.close_section(section))

    def recording_saved(self, item: str, question: int, file: str, seconds: float) -> None:
        """Note a recording on disk."""
        self._try(lambda: self._sitting.recording_saved(item, question, file, seconds))

    def close_phase(self, reason: CloseReason = "finished") -> None:
        """End the open phase."""
        self.settle()
        if self.session.is_open:
            self._try(lambda: self._sitting.close_phase(reason))

    def mark(self, item: str, marks: dict[str, float]) -> None:
        """Give an item the person's own points by criterion."""
        self._try(lambda: self._sitting.mark(item, marks, "self"))
        self._keep_result()

    def abandon(self) -> None:
        """Give the sitting up."""
        self.settle()
        self._try(self._sitting.abandon)

    @Slot()
    def look(self) -> None:
        """Look at the clock: what is due is written, and the phase closes when its time has run out."""
        self.settle()
        if self.session.is_open:
            self._try(self._sitting.tick)
            self._say_kept()
            self.clock.emit(self.remaining)
        waited = self._unrecorded_since
        if waited is not None and self._time.monotonic() - waited >= AGAIN_SECONDS:
            self._keep_result()

    def leave(self) -> None:
        """Write what waits and stop looking at the clock: the person leaves, the sitting can be taken up again."""
        self.settle()
        if self.session.is_open:
            self._try(self._sitting.flush)
        if self._unrecorded_since is not None:
            self._keep_result()
        self._ticks.stop()
        self._typed.stop()
        self._after_paint.stop()

    def _answer(self, item: str, response: Response) -> None:
        if not self._try(lambda: self._sitting.answer(item, response)):
            self._draft(item, response)

    def _draft(self, item: str, response: Response) -> None:
        """Keep an answer where the sitting tries again to write it."""
        self._try(lambda: self._sitting.draft(item, response))

    def _try(self, act: Callable[[], None], *, quiet: bool = False) -> bool:
        """Let the sitting do something; tell whether a write failed by the world's fault (False).

        quiet: say nothing where the rules refuse it (turning a page just as the time ran out).
        """
        before = self.session
        began = self._time.monotonic()
        done = True
        try:
            act()
        except Refused as error:
            if not quiet:
                self._notices.tell(error)
        except KnownError as error:
            done = False
            self._fail(error)
        after = self.session
        if after is not before:
            self._notice_speed(self._time.monotonic() - began)
            if done:
                self._recover()
            self.changed.emit()
            if before.stage != after.stage:
                self._turn(before, after)
        return done

    def _turn(self, before: Session, after: Session) -> None:
        """Follow a change of stage: a phase that has ended is scored and kept before anybody is told."""
        if after.is_open:
            return
        if self._unrecorded_since is None:
            self._keep_result()
        if self._unrecorded_since is None:
            self._ticks.stop()
        self._unsaved.clear()
        if before.is_open:
            self.phase_closed.emit(after.closed.get(after.key, ""))

    def _keep_result(self) -> None:
        try:
            self._record(self.session)
        except KnownError as error:
            self._unrecorded_since = self._time.monotonic()
            self._ticks.start()
            self._fail(error)
        else:
            self._unrecorded_since = None
            if not self.session.is_open:
                self._ticks.stop()
            self._recover()

    def _fail(self, error: KnownError) -> None:
        """Tell once that something could not be kept."""
        if not self._failing:
            self._failing = True
            self._notices.tell(error)
        self._say("not_saved")

    def _recover(self) -> None:
        """Tell that what could not be kept is kept now."""
        if self._failing and self._unrecorded_since is None:
            self._failing = False
            self._notices.say(self.tr("Saving works again. Nothing was lost."), "good")

    def _say_kept(self) -> None:
        """Say `saved` once everything answered is on the disk, and not before."""
        session = self.session
        self._unsaved = {item for item in self._unsaved if self._sitting.response(item) != session.responses.get(item)}
        if self._unsaved:
            self._say("not_saved" if self._failing else "waiting")
            if not self._typed.isActive():
                self._typed.start()
        elif self._keeping in ("waiting", "not_saved") and not self._failing:
            self._say("saved")

    def _say(self, keeping: Keeping) -> None:
        if keeping != self._keeping:
            self._keeping = keeping
            self.keeping.emit(keeping)

    def _notice_speed(self, seconds: float) -> None:
        """Say once that the disk is slow, where it was so several times of late."""
        self._lately = [*self._lately[1 - SLOW_OF :], seconds > SLOW_SECONDS]
        if sum(self._lately) >= SLOW_TIMES and not self._slowness_told:
            self._slowness_told = True
            self._notices.say(
                self.tr("This computer's disk is slow. Everything is kept; saving just takes a moment longer."), "wait"
            )
