"""What is rehearsed aloud: tasks of the bank with their questions, models, criteria and clocks. Pure values."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from naturalization_trainer.bank.pool import Pool
from naturalization_trainer.bank.task import Section, Stimulus, Task
from naturalization_trainer.exam.assembly import Seen
from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.exam.form import Criterion
from naturalization_trainer.items.item import Explained, Source
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.media.library import Library
from naturalization_trainer.ui.exam.criteria import criteria_for

INTERVIEW, ROLE_PLAY, PICTURE, CARD = "interview", "role_play", "picture", "oral_card"
KINDS = (INTERVIEW, ROLE_PLAY, PICTURE)
"""The slots of the speaking section."""

CARD_SECTIONS: tuple[Section, ...] = ("constitution", "history_culture")
"""The sections with cards for oral knowledge."""


class Question(NamedTuple):
    """A question answered aloud. `number` is counted from 0 in its item. Sounds are None where there are none."""

    item: str
    number: int
    text: str
    model: str = ""
    model_sound: Path | None = None
    sound: Path | None = None

    @property
    def key(self) -> tuple[str, int]:
        """Which question it is."""
        return self.item, self.number


class Piece(NamedTuple):
    """An item, which is marked as one."""

    item: str
    prompt: str
    questions: tuple[Question, ...]
    criteria: tuple[Criterion, ...]
    out_of: float
    explanation: Explained | None = None
    source: Source | None = None


class Sheet(NamedTuple):
    """A task as it lies on the table."""

    task: str
    section: Section
    slot: str
    instructions: str
    stimulus: Stimulus | None
    pieces: tuple[Piece, ...]


class Rehearsal(NamedTuple):
    """All that is answered at one go. `id`: a UUID. Clocks are 0 where there are none."""

    id: str
    kind: str
    sheets: tuple[Sheet, ...]
    look_seconds: float = 0.0
    prepare_minutes: float = 0.0
    answer_minutes: float = 0.0

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Everything that is marked."""
        return tuple(piece for sheet in self.sheets for piece in sheet.pieces)

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question, in order."""
        return tuple(question for piece in self.pieces for question in piece.questions)

    def sheet_of(self, question: Question) -> Sheet:
        """Return the task a question stands in."""
        return next(sheet for sheet in self.sheets if any(question in piece.questions for piece in sheet.pieces))

    def piece_of(self, question: Question) -> Piece:
        """Return the item a question stands in."""
        return next(piece for piece in self.pieces if question in piece.questions)


def least_lately(pool: Pool, section: str, slot: str, day: datetime.date, seen: Seen) -> str | None:
    """Return the task that was practised longest ago, one never practised before all; None where there is none."""
    return min(_tasks(pool, section, slot, day), key=lambda task: seen.get(task) or 0, default=None)


def count(pool: Pool, section: str, slot: str, day: datetime.date) -> int:
    """Return how many tasks there are to choose from."""
    return sum(number for _, number in pool.topics(section, slot, day))


def speaking(task: Task, identity: str, blueprint: Blueprint, library: Library) -> Rehearsal:
    """Return the rehearsal of a task of the speaking section."""
    look = max((item.prepare_seconds for item in task.items if isinstance(item, SpokenResponse)), default=0)
    return Rehearsal(identity, task.slot, (_sheet(task, blueprint, library),), look_seconds=float(look))


def oral_knowledge(tasks: tuple[Task, ...], identity: str, blueprint: Blueprint, library: Library) -> Rehearsal:
    """Return the rehearsal of cards for oral knowledge, with the clocks of the rules."""
    prepare, answer = clocks(blueprint)
    sheets = tuple(_sheet(task, blueprint, library) for task in tasks)
    return Rehearsal(identity, CARD, sheets, prepare_minutes=prepare, answer_minutes=answer)


def clocks(blueprint: Blueprint) -> tuple[float, float]:
    """Return the minutes to prepare for oral knowledge and to answer; 0 where the rules have no such thing."""
    for part in blueprint.parts:
        for variant in part.variants:
            minutes = {phase.kind: phase.minutes.value for phase in variant.phases}
            if "prepare" in minutes:
                return minutes["prepare"], minutes.get("answer", 0.0)
    return 0.0, 0.0


def _tasks(pool: Pool, section: str, slot: str, day: datetime.date) -> Iterator[str]:
    for topic, number in pool.topics(section, slot, day):
        for place in range(number):
            yield pool.candidate(section, slot, topic, place, day).task


def _sheet(task: Task, blueprint: Blueprint, library: Library) -> Sheet:
    points, criteria = _marking(task, blueprint)
    pieces, asked = [], 0
    for item in task.items:
        if not isinstance(item, SpokenResponse):
            continue
        identity = task.item_id(item)
        out_of = item.out_of or points
        questions = tuple(
            Question(
                item=identity,
                number=number,
                text=text,
                model=item.model[number] if number < len(item.model) else "",
                model_sound=library.model(task.section, task.id, asked + number + 1),
                sound=library.question(task.section, task.id, asked + number + 1),
            )
            for number, text in enumerate(item.questions)
        )
        asked += len(questions)
        marked_by = criteria_for(item, out_of, criteria)
        pieces.append(Piece(identity, item.prompt, questions, marked_by, out_of, item.explanation, item.source))
    return Sheet(task.id, task.section, task.slot, task.instructions or "", task.stimulus, tuple(pieces))


def _marking(task: Task, blueprint: Blueprint) -> tuple[float, tuple[Criterion, ...]]:
    """Return what an item of the task earns where it does not say so itself, and the criteria it is marked by."""
    for part in blueprint.parts:
        for rule in part.sections:
            for draw in rule.draws:
                if rule.id == task.section and draw.slot == task.slot:
                    return draw.points, blueprint.criteria.get(draw.criteria, ())
    return 1.0, ()
