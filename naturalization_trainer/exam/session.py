"""The state of a sitting as a frozen value, and the one function that moves it on.

`apply` is pure and strict: what the rules of the examination do not allow is refused, so a journal that replays is a
sitting that could have happened. Seconds used are what the journal's beats say; the running clock is `sitting`'s.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import Literal, assert_never

from naturalization_trainer.errors import KnownError
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
from naturalization_trainer.exam.form import Criterion, Form, FormItem, FormPart, FormPhase, FormSection, FormTask
from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.item import Response
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.spoken_response.item import SpokenResponse

Stage = Literal["not_begun", "open", "break", "finished", "abandoned"]
PhaseKey = tuple[str, str]
"""A phase by its part's id and its own."""


class Refused(KnownError):  # noqa: N818 - what the rules say, not a fault
    """The sitting does not accept this now; `code` says why. The state has not moved."""


@dataclass(frozen=True)
class Place:
    """Where an item stands in the form."""

    part: FormPart
    section: FormSection
    task: FormTask
    item: FormItem

    @property
    def aloud(self) -> bool:
        """Tell whether the item's section is answered aloud here (an interview, an oral test, a recital)."""
        return any(
            phase.kind in {"answer", "recite"} for phase in self.part.phases if self.section.id in phase.sections
        )

    @property
    def marked_by_person(self) -> bool:
        """Tell whether a person gives the item's points: a letter, an interview, a recital."""
        match self.item.item:
            case ExtendedText() | SpokenResponse():
                return True
            case Recitation():
                return self.aloud
            case _:
                return False

    @property
    def questions(self) -> int:
        """How many recordings the item can hold."""
        match self.item.item:
            case SpokenResponse() as spoken:
                return len(spoken.questions)
            case Recitation():
                return int(self.aloud)
            case _:
                return 0

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """By what the item is marked; () where there is one mark only, out of the item's points."""
        return self.section.criteria.get(self.task.slot, ())


@dataclass(frozen=True)
class Paper:
    """A form, looked up by item and phase."""

    form: Form
    places: Mapping[str, Place] = field(init=False, compare=False, repr=False)
    phases: Mapping[PhaseKey, FormPhase] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        places = {
            item.id: Place(part, section, task, item)
            for part in self.form.parts
            for section in part.sections
            for task in section.tasks
            for item in task.items
        }
        object.__setattr__(self, "places", places)
        phases = {(part.id, phase.id): phase for part in self.form.parts for phase in part.phases}
        object.__setattr__(self, "phases", phases)

    def limit(self, key: PhaseKey) -> float:
        """Return a phase's time in seconds, stretched by the form's factor."""
        return self.phases[key].minutes * 60 * self.form.time_factor

    def section(self, section_id: str) -> FormSection | None:
        """Return a section of any part, or None."""
        for part in self.form.parts:
            for section in part.sections:
                if section.id == section_id:
                    return section
        return None


@dataclass(frozen=True)
class Recording:
    """A recording on disk: `file` is relative to the person's recordings folder."""

    file: str
    seconds: float


@dataclass(frozen=True)
class Marks:
    """What a person gave an item: points by criterion ("" where there is only one), and who gave them."""

    points: Mapping[str, float]
    by: Literal["self", "official"]

    @property
    def total(self) -> float:
        """The points together."""
        return sum(self.points.values())


@dataclass(frozen=True)
class Session:
    """Where a sitting stands.

    part, phase: the open phase, or the last one open. current: the item turned to, "" before the first. used: seconds
    by phase, as of the last beat. script: the step reached (0-based) by section. closed: how each phase ended.
    """

    paper: Paper
    stage: Stage = "not_begun"
    part: str = ""
    phase: str = ""
    current: str = ""
    responses: Mapping[str, Response] = field(default_factory=dict)
    flagged: frozenset[str] = frozenset()
    recordings: Mapping[tuple[str, int], Recording] = field(default_factory=dict)
    used: Mapping[PhaseKey, float] = field(default_factory=dict)
    closed: Mapping[PhaseKey, CloseReason] = field(default_factory=dict)
    script: Mapping[str, int] = field(default_factory=dict)
    closed_sections: frozenset[str] = frozenset()
    marks: Mapping[str, Marks] = field(default_factory=dict)
    gaps: tuple[GapNoted, ...] = ()

    @property
    def form(self) -> Form:
        """The form that is sat."""
        return self.paper.form

    @property
    def key(self) -> PhaseKey:
        """The phase that is open, or was last."""
        return (self.part, self.phase)

    @property
    def is_open(self) -> bool:
        """Tell whether a phase is open."""
        return self.stage == "open"

    @property
    def ended(self) -> bool:
        """Tell whether no phase will open any more."""
        return self.stage in {"finished", "abandoned"}

    @property
    def open_phase(self) -> FormPhase | None:
        """The open phase, or None."""
        return self.paper.phases[self.key] if self.is_open else None

    @property
    def limit(self) -> float:
        """Seconds of the open (or last) phase; 0 before the first."""
        return self.paper.limit(self.key) if self.key in self.paper.phases else 0.0

    @property
    def used_now(self) -> float:
        """Seconds used of the open (or last) phase, as of the last beat."""
        return self.used.get(self.key, 0.0)

    def next_phases(self) -> tuple[PhaseKey, ...]:
        """Return the phases that may be opened now: of each part the first one not opened yet."""
        if self.is_open or self.ended:
            return ()
        firsts = (
            next(((part.id, phase.id) for phase in part.phases if (part.id, phase.id) not in self.closed), None)
            for part in self.form.parts
        )
        return tuple(key for key in firsts if key is not None)

    def part_closed(self, part: FormPart) -> bool:
        """Tell whether all phases of a part have closed and were not given up."""
        return all(self.closed.get((part.id, phase.id), "abandoned") != "abandoned" for phase in part.phases)

    def items(self) -> Iterator[FormItem]:
        """Return the items one may turn to in the open phase, in the form's order."""
        phase = self.open_phase
        if phase is None:
            return
        part = next(part for part in self.form.parts if part.id == self.part)
        for section_id in phase.sections:
            if section_id not in self.closed_sections:
                yield from part.section(section_id).items()

    def unanswered(self) -> tuple[str, ...]:
        """Return the ids of the open phase's items without a response, for the summary before closing."""
        return tuple(item.id for item in self.items() if self.responses.get(item.id) is None)

    def script_step(self, section_id: str) -> int:
        """Return the step (0-based) the script goes on with after a stop; its length where it has ended.

        A hearing that had begun counts as heard; a silence or an instruction begins again.
        """
        section = self.paper.section(section_id)
        reached = self.script.get(section_id, -1)
        if section is None or reached < 0:
            return 0
        return reached + 1 if section.script[reached].kind == "hearing" else reached


def start(form: Form) -> Session:
    """Return the state before anything has happened."""
    return Session(Paper(form))


def replay(form: Form, entries: Iterable[Entry]) -> Session:
    """Return the state a journal leads to; `Refused` where it does not lead anywhere."""
    session = start(form)
    for entry in entries:
        session = apply(session, entry.event)
    return session


def apply(session: Session, event: AnyEvent) -> Session:  # noqa: C901, PLR0911, PLR0912 - one match over all events
    """Return the state after an event; raise `Refused` where it cannot happen now."""
    match event:
        case PhaseOpened():
            return _open_phase(session, event)
        case ItemShown():
            _reachable(session, event.item)
            return replace(session, current=event.item)
        case AnswerGiven():
            return _answer(session, event)
        case ItemFlagged():
            _reachable(session, event.item)
            changed = frozenset({event.item})
            return replace(session, flagged=session.flagged | changed if event.flagged else session.flagged - changed)
        case ScriptAdvanced():
            return _advance_script(session, event)
        case RecordingSaved():
            return _save_recording(session, event)
        case Beat():
            return _beat(session, event)
        case PhaseClosed():
            return _close_phase(session, event)
        case SectionClosed():
            return _close_section(session, event)
        case MarkGiven():
            return _mark(session, event)
        case SittingAbandoned():
            return _abandon(session)
        case GapNoted():
            return _note_gap(session, event)
        case _:
            assert_never(event)


def _not_ended(session: Session) -> None:
    if session.ended:
        raise Refused("sitting_ended", stage=session.stage)


def _opened(session: Session) -> FormPhase:
    """Return the open phase, or refuse."""
    _not_ended(session)
    phase = session.open_phase
    if phase is None:
        raise Refused("sitting_phase_not_open")
    return phase


def _place(session: Session, item: str) -> Place:
    place = session.paper.places.get(item)
    if place is None:
        raise Refused("sitting_item_unknown", item=item)
    return place


def _reachable(session: Session, item: str) -> Place:
    """Return where an item of the open phase stands; refuse one of another phase or of a closed section."""
    phase = _opened(session)
    place = _place(session, item)
    if place.part.id != session.part or place.section.id not in phase.sections:
        raise Refused("sitting_item_elsewhere", item=item)
    if place.section.id in session.closed_sections:
        raise Refused("sitting_section_closed", section=place.section.id)
    return place


def _answerable(session: Session, item: str) -> Place:
    """Return where an item stands that may be answered now."""
    place = _reachable(session, item)
    if session.paper.phases[session.key].kind == "prepare":
        raise Refused("sitting_preparing")
    if session.used_now >= session.limit:
        raise Refused("sitting_time_over")
    return place


def _open_phase(session: Session, event: PhaseOpened) -> Session:
    _not_ended(session)
    key = (event.part, event.phase)
    if session.is_open:
        raise Refused("sitting_phase_open")
    if key not in session.next_phases():
        raise Refused("sitting_out_of_order", part=event.part, phase=event.phase)
    used = {**session.used, key: 0.0}
    return replace(session, stage="open", part=event.part, phase=event.phase, current="", used=used)


def _answer(session: Session, event: AnswerGiven) -> Session:
    _answerable(session, event.item)
    responses = {item: response for item, response in session.responses.items() if item != event.item}
    if event.response is not None:
        responses[event.item] = event.response
    return replace(session, responses=responses)


def _advance_script(session: Session, event: ScriptAdvanced) -> Session:
    phase = _opened(session)
    section = session.paper.section(event.section)
    if section is None or section.id not in phase.sections:
        raise Refused("sitting_section_elsewhere", section=event.section)
    if section.id in session.closed_sections:
        raise Refused("sitting_section_closed", section=section.id)
    if event.step != session.script.get(section.id, -1) + 1 or event.step >= len(section.script):
        raise Refused("sitting_script_order", section=section.id)
    return replace(session, script={**session.script, section.id: event.step})


def _save_recording(session: Session, event: RecordingSaved) -> Session:
    """Take a recording; one that was still being written when its phase closed is taken in the break after it."""
    key = (event.item, event.question)
    if session.is_open or session.key not in session.closed or session.closed[session.key] == "abandoned":
        place = _reachable(session, event.item)
    else:
        place = _place(session, event.item)
        late = place.section.id in session.paper.phases[session.key].sections and place.part.id == session.part
        if not late or key in session.recordings:
            raise Refused("sitting_phase_not_open")
    if session.paper.phases[session.key].kind == "prepare":
        raise Refused("sitting_preparing")
    if not 0 <= event.question < place.questions:
        raise Refused("sitting_not_spoken", item=event.item)
    path = PurePosixPath(event.file)
    if not event.file or path.is_absolute() or ".." in path.parts or "\\" in event.file or ":" in event.file:
        raise Refused("sitting_recording_outside")
    if not (math.isfinite(event.seconds) and event.seconds >= 0):
        raise Refused("sitting_clock")
    recordings = {**session.recordings, key: Recording(event.file, event.seconds)}
    files = {str(question): kept.file for (item, question), kept in sorted(recordings.items()) if item == event.item}
    return replace(
        session,
        recordings=recordings,
        responses={**session.responses, event.item: {"recordings": files}},
    )


def _beat(session: Session, event: Beat) -> Session:
    _opened(session)
    if not session.used_now <= event.used <= session.limit:
        raise Refused("sitting_clock")
    return replace(session, used={**session.used, session.key: event.used})


def _note_gap(session: Session, event: GapNoted) -> Session:
    _opened(session)
    if not (math.isfinite(event.seconds) and 0 <= event.counted <= max(event.seconds, 0)):
        raise Refused("sitting_clock")
    used = min(session.limit, session.used_now + event.counted)
    return replace(session, used={**session.used, session.key: used}, gaps=(*session.gaps, event))


def _close_phase(session: Session, event: PhaseClosed) -> Session:
    phase = _opened(session)
    if event.reason == "time" and session.used_now < session.limit:
        raise Refused("sitting_time_left")
    if event.reason == "script" and not session.closed_sections.issuperset(phase.sections):
        raise Refused("sitting_script_order", section=", ".join(phase.sections))
    closed: dict[PhaseKey, CloseReason] = {**session.closed, session.key: event.reason}
    stage: Stage = "finished" if session.paper.phases.keys() <= closed.keys() else "break"
    return replace(session, stage=stage, closed=closed)


def _close_section(session: Session, event: SectionClosed) -> Session:
    """Close a section whose script has reached its last step; the item turned to is no longer one of its own."""
    phase = _opened(session)
    section = session.paper.section(event.section)
    if section is None or section.id not in phase.sections:
        raise Refused("sitting_section_elsewhere", section=event.section)
    if section.id in session.closed_sections:
        raise Refused("sitting_section_closed", section=section.id)
    if not section.script or session.script.get(section.id, -1) != len(section.script) - 1:
        raise Refused("sitting_script_order", section=section.id)
    here = session.paper.places[session.current].section.id if session.current else ""
    return replace(
        session,
        closed_sections=session.closed_sections | {section.id},
        current="" if here == section.id else session.current,
    )


def _mark(session: Session, event: MarkGiven) -> Session:
    place = _place(session, event.item)
    if not place.marked_by_person:
        raise Refused("sitting_not_marked_by_person", item=event.item)
    if not session.part_closed(place.part):
        raise Refused("sitting_mark_too_early")
    most = {criterion.id: criterion.out_of for criterion in place.criteria} or {"": place.item.out_of}
    if event.marks.keys() != most.keys() or not all(
        0 <= points <= most[criterion] and (points * 2).is_integer() for criterion, points in event.marks.items()
    ):
        raise Refused("sitting_mark_out_of_range", item=event.item)
    return replace(session, marks={**session.marks, event.item: Marks(dict(event.marks), event.by)})


def _abandon(session: Session) -> Session:
    _not_ended(session)
    closed: dict[PhaseKey, CloseReason] = dict(session.closed)
    if session.is_open:
        closed[session.key] = "abandoned"
    return replace(session, stage="abandoned", closed=closed)
