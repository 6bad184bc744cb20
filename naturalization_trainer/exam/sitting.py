"""A sitting in progress: decide (`apply` accepts or refuses), write (one committed row), become (the new state)."""

import datetime
from typing import Literal, Protocol

from naturalization_trainer.clock import Clock
from naturalization_trainer.exam.events import (
    AnswerGiven,
    AnyEvent,
    Beat,
    CloseReason,
    Entry,
    GapNoted,
    ItemFlagged,
    ItemShown,
    MarkGiven,
    PhaseClosed,
    PhaseOpened,
    RecordingSaved,
    ScriptAdvanced,
    SectionClosed,
    SittingAbandoned,
)
from naturalization_trainer.exam.form import Form
from naturalization_trainer.exam.session import Refused, Session, apply
from naturalization_trainer.items.item import Response

Downtime = Literal["stands_still", "runs_on"]

BEAT_SECONDS = 5.0
GAP_SECONDS = 15.0
"""Longer than this between two looks at the clock, and the program was not there."""
DRAFT_SECONDS = 1.0
IMPLAUSIBLE_SECONDS = 12 * 3600.0
"""A wall clock that moved by more was set, not waited for."""


class Journal(Protocol):
    """Where a sitting writes what happened."""

    def append(self, event: AnyEvent) -> Entry:
        """Write one entry durably and return it; `KnownError` where it could not be written."""


class Sitting:
    """One person's run through a form, while it lasts.

    Every method raises `Refused` where the rules do not allow it and lets the journal's `KnownError` pass; the state
    has then not moved. `tick` is called by the screen's timer every 250 ms or oftener. `last_at` is the time of the
    journal's last entry (ISO 8601) where the sitting is taken up again: what passed since is down time, which at home
    stands still and under `runs_on` counts as the wall clock has it.
    """

    def __init__(
        self,
        form: Form,
        journal: Journal,
        clock: Clock,
        session: Session,
        downtime: Downtime = "stands_still",
        *,
        last_at: str = "",
    ) -> None:
        self._form = form
        self._journal = journal
        self._clock = clock
        self._session = session
        self._downtime = downtime
        self._seen = clock.monotonic()
        self._seen_at = clock.now()
        self._unwritten = 0.0
        self._drafts: dict[str, Response] = {}
        self._drafts_tried = self._seen - DRAFT_SECONDS
        self._gaps: list[GapNoted] = []
        if session.is_open and last_at:
            self._notice_gap(self._since(last_at), ran=0.0, stopped=True)

    @property
    def form(self) -> Form:
        """The form that is sat."""
        return self._form

    @property
    def session(self) -> Session:
        """The state as the journal holds it."""
        return self._session

    @property
    def limit(self) -> float:
        """Seconds the open (or last) phase may take."""
        return self._session.limit

    @property
    def used(self) -> float:
        """Seconds used of the open (or last) phase, up to this moment."""
        if not self._session.is_open:
            return self._session.used_now
        running = self._clock.monotonic() - self._seen
        return min(self.limit, self._session.used_now + self._unwritten + (running if running <= GAP_SECONDS else 0.0))

    @property
    def remaining(self) -> float:
        """Seconds left of the open phase."""
        return self.limit - self.used

    def response(self, item: str) -> Response:
        """Return what is answered to an item so far, drafts included; None where nothing is."""
        return self._drafts.get(item, self._session.responses.get(item))

    def open_phase(self, part: str, phase: str) -> None:
        """Begin a phase; its clock starts now."""
        self._write(PhaseOpened(part, phase))
        self._look_away()

    def show(self, item: str) -> None:
        """Turn to an item."""
        self._keep_time()
        self.flush()
        event = ItemShown(item)
        after = apply(self._session, event)
        if item != self._session.current:
            self._write(event, after)

    def answer(self, item: str, response: Response) -> None:
        """Answer an item; None takes the answer back. Returns when the answer is on disk."""
        self._keep_time(answering=True)
        response = _storable(response)
        event = AnswerGiven(item, response)
        after = apply(self._session, event)
        if response != self._session.responses.get(item):
            self._write(event, after)
        self._drafts.pop(item, None)

    def draft(self, item: str, response: Response) -> None:
        """Keep what is being typed; it is written at most once a second, and before anything closes."""
        self._keep_time(answering=True)
        response = _storable(response)
        apply(self._session, AnswerGiven(item, response))
        self._drafts[item] = response
        if self._clock.monotonic() - self._drafts_tried >= DRAFT_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Write the drafts; those that could not be written stay."""
        self._drafts_tried = self._clock.monotonic()
        for item, response in list(self._drafts.items()):
            if response != self._session.responses.get(item):
                self._write(AnswerGiven(item, response))
            del self._drafts[item]

    def flag(self, item: str, flagged: bool) -> None:
        """Mark an item to come back to, or take the mark away."""
        self._keep_time()
        event = ItemFlagged(item, flagged)
        after = apply(self._session, event)
        if flagged != (item in self._session.flagged):
            self._write(event, after)

    def advance_script(self, section: str, step: int) -> None:
        """Note that the listening script begins a step; noted again after a stop, it is not written twice."""
        self._keep_time()
        if step != self._session.script.get(section, -1):
            self._write(ScriptAdvanced(section, step))

    def close_section(self, section: str) -> None:
        """Close a section whose script has ended."""
        self._keep_time()
        self.flush()
        self._write(SectionClosed(section))

    def recording_saved(self, item: str, question: int, file: str, seconds: float) -> None:
        """Note a recording on disk; one finished as the time ran out is still taken after the phase has closed."""
        self._keep_time()
        self._write(RecordingSaved(item, question, file, seconds))

    def close_phase(self, reason: CloseReason = "finished") -> None:
        """End the open phase; where its time runs out at this very moment, it has ended by time."""
        if not self._session.is_open:
            raise Refused("sitting_phase_not_open")
        self._keep_time()
        if self._session.is_open:
            self.flush()
            self._beat()
            self._write(PhaseClosed(reason))

    def mark(self, item: str, marks: dict[str, float], by: Literal["self", "official"]) -> None:
        """Give an item its points by criterion ("" where there is only one); may be given anew."""
        kept = self._session.marks.get(item)
        if kept is None or dict(kept.points) != marks or kept.by != by:
            self._write(MarkGiven(item, marks, by))

    def abandon(self) -> None:
        """Give the sitting up; what is answered stays readable."""
        self._keep_time()
        if self._session.is_open:
            self.flush()
            self._beat()
        self._write(SittingAbandoned())

    def tick(self) -> None:
        """Look at the clock: write what is due (a beat, drafts) and close the phase when its time has run out."""
        self._keep_time()
        if not self._session.is_open:
            return
        if self._drafts and self._clock.monotonic() - self._drafts_tried >= DRAFT_SECONDS:
            self.flush()
        if self._unwritten >= BEAT_SECONDS:
            self._beat()

    def _write(self, event: AnyEvent, after: Session | None = None) -> None:
        """Decide (unless that was done), write, become."""
        decided = after or apply(self._session, event)
        self._journal.append(event)
        self._session = decided

    def _beat(self) -> None:
        used = min(self.limit, self._session.used_now + self._unwritten)
        if used > self._session.used_now:
            self._write(Beat(used))
        self._unwritten = 0.0

    def _look_away(self) -> None:
        """Start counting from now."""
        self._seen = self._clock.monotonic()
        self._seen_at = self._clock.now()
        self._unwritten = 0.0
        self._gaps.clear()

    def _keep_time(self, *, answering: bool = False) -> None:
        """Count the time since the last look; close the phase at its limit, refusing then an answer that came late."""
        if not self._session.is_open:
            self._look_away()
            return
        self._count()
        while self._gaps:
            self.flush()
            self._write(self._gaps[0])
            del self._gaps[0]
        if self._session.used_now + self._unwritten < self.limit:
            return
        if self._session.used_now < self.limit:
            self.flush()
            self._beat()
        self._drafts.clear()
        self._write(PhaseClosed("time"))
        if answering:
            raise Refused("sitting_time_over")

    def _count(self) -> None:
        """Count what the clock that only goes forward says; where the program was not there, notice a gap instead."""
        seen, seen_at = self._clock.monotonic(), self._clock.now()
        ran = seen - self._seen
        passed = (seen_at - self._seen_at).total_seconds()
        self._seen, self._seen_at = seen, seen_at
        stopped = ran > GAP_SECONDS
        if not stopped:
            self._unwritten += ran
        if stopped or abs(passed - ran) > GAP_SECONDS:
            self._notice_gap(passed, ran=ran, stopped=stopped)

    def _notice_gap(self, passed: float, *, ran: float, stopped: bool) -> None:
        """Keep for writing that time passed without the program.

        passed: by the wall clock; ran: by the clock that only goes forward, counted already unless it `stopped`.
        """
        jumped = passed < max(0.0, ran - GAP_SECONDS) or passed > IMPLAUSIBLE_SECONDS
        counted = 0.0
        if self._downtime == "runs_on" and not jumped:
            left = self.limit - self._session.used_now - self._unwritten
            counted = max(0.0, min(left, passed if stopped else passed - ran))
        self._gaps.append(GapNoted(passed, counted, jumped))

    def _since(self, last_at: str) -> float:
        """Return the seconds since a journal's time by the wall clock; 0 where that cannot be read."""
        try:
            return (self._seen_at - datetime.datetime.fromisoformat(last_at)).total_seconds()
        except (ValueError, TypeError):
            return 0.0


def _storable(response: Response) -> Response:
    """Return a response without the halves of characters a keyboard may leave, which no file can hold."""
    match response:
        case str():
            return response.encode("utf-8", "replace").decode("utf-8")
        case list() | tuple():
            return [_storable(part) for part in response]
        case dict():
            return {str(key): _storable(part) for key, part in response.items()}
        case _:
            return response
