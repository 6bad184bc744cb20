"""A bank made for tests: every slot of the blueprint, as many tasks and topics as asked for."""

import datetime
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path

import msgspec

from naturalization_trainer.bank.pool import Candidate
from naturalization_trainer.bank.task import AnyItem, AudioStimulus, Section, Stimulus, Task, TextStimulus, Turn
from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.exam.rules import BLUEPRINT, read_blueprint
from naturalization_trainer.items.extended_text.item import ExtendedText, Sample, Words
from naturalization_trainer.items.form_entry.item import Field, FormEntry
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.item import Explained
from naturalization_trainer.items.matching.item import Matching, Pair
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.true_false.item import TrueFalse

DAY = datetime.date(2026, 3, 2)
ANTHEM = (
    "Dievs, svētī Latviju,",
    "Mūs' dārgo tēviju,",
    "Svētī jel Latviju,",
    "Ak, svētī jel to!",
    "Kur latvju meitas zied,",
    "Kur latvju dēli dzied,",
    "Laid mums tur laimē diet,",
    "Mūs' Latvijā!",
)


@cache
def blueprint() -> Blueprint:
    """Return the blueprint that is shipped."""
    found, problems = read_blueprint((Path(__file__).parents[1] / "question_bank" / BLUEPRINT).read_bytes(), BLUEPRINT)
    assert found is not None, problems
    return found


class MemoryPool:
    """A pool over a list of tasks."""

    def __init__(self, tasks: Iterable[Task]) -> None:
        self._tasks = {task.id: task for task in sorted(tasks, key=lambda task: task.id)}
        self._enemies: dict[str, set[str]] = {task_id: set() for task_id in self._tasks}
        for task in self._tasks.values():
            for enemy in task.enemies:
                self._enemies[task.id].add(enemy)
                self._enemies[enemy].add(task.id)
        self.bank_hash = blake2b(msgspec.json.encode(list(self._tasks.values())), digest_size=16).hexdigest()

    def _places(self, section: str, slot: str, day: datetime.date) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for task in self._tasks.values():
            if task.section == section and task.slot == slot and task.status != "draft" and task.valid.holds(day):
                found.setdefault(task.topic, []).append(task.id)
        return dict(sorted(found.items()))

    def topics(self, section: str, slot: str, day: datetime.date) -> tuple[tuple[str, int], ...]:
        return tuple((topic, len(ids)) for topic, ids in self._places(section, slot, day).items())

    def candidate(self, section: str, slot: str, topic: str, place: int, day: datetime.date) -> Candidate:
        task = self._places(section, slot, day)[topic][place]
        return Candidate(task, frozenset(self._enemies[task]))

    def task(self, task_id: str) -> Task:
        return self._tasks[task_id]


def choice(name: str, item_id: str = "") -> SingleChoice:
    """Return a single choice item whose texts carry a name."""
    return SingleChoice(
        id=item_id,
        prompt=f"Jautājums {name}?",
        answer=f"pareizi {name}",
        distractors=tuple(f"nepareizi {name} {letter}" for letter in "abc"),
    )


def sample_tasks(count: int = 3, topics: int = 4) -> list[Task]:
    """Return `count` tasks a draw of the blueprint for each slot, over so many topics."""
    tasks = []
    for section, slot, drawn in _slots():
        number = 1 if slot == "anthem" else count * drawn
        for index in range(number):
            name = f"{section.replace('_', '-')}-{slot.replace('_', '-')}-{index:03}"
            items = tuple(_items(section, slot, name))
            sounding = AudioStimulus(transcript=(Turn(text=f"Teksts {name}.", speaker="Balss", voice="female1"),))
            reading = TextStimulus(look="notice", body=f"Teksts {name}.")
            stimuli: dict[str, Stimulus] = {"listening": sounding, "reading": reading}
            tasks.append(
                Task(
                    id=name,
                    section=section,
                    slot=slot,
                    topic=f"topic-{index % topics}",
                    status="second_read",
                    items=items,
                    stimulus=stimuli.get(section),
                    revision=f"{index:016x}",
                    meaning=f"{index + 1:016x}",
                )
            )
    return tasks


def _slots() -> Iterator[tuple[Section, str, int]]:
    """Every slot once, with the most tasks a form draws of it."""
    found: dict[tuple[Section, str], int] = {}
    for part in blueprint().parts:
        for rule in part.sections:
            for draw in rule.draws:
                found[rule.id, draw.slot] = max(draw.tasks, found.get((rule.id, draw.slot), 0))
    for (section, slot), drawn in sorted(found.items()):
        yield section, slot, drawn


def _items(section: str, slot: str, name: str) -> Iterator[AnyItem]:
    if slot == "question":
        yield choice(name)
    elif section == "speaking":
        yield SpokenResponse(prompt="Runājiet!", questions=("Kas?", "Kāpēc?"))
    elif slot in CHOICES:
        yield from (choice(f"{name} {letter}", letter) for letter in CHOICES[slot])
    elif slot in STATEMENTS:
        yield from (TrueFalse(id=letter, prompt=f"{name} {letter}", answer="true") for letter in STATEMENTS[slot])
    else:
        yield from OTHERS[slot]


def _letter() -> ExtendedText:
    marks = {"content": 5.0, "vocabulary": 3.0, "grammar": 4.0, "spelling": 2.0, "form": 1.0}
    full = Sample(level="full", text=" ".join(["vārds"] * 60), marks=marks, reasons=Explained(lv="Labi."))
    return ExtendedText(
        prompt="Uzrakstiet vēstuli!",
        cover=("kad", "kur", "kāpēc"),
        words=Words(50, 70),
        register="formal",
        samples=(full,),
    )


CHOICES = {"notice": "abc", "dialogue_choice": "abcde", "factual": "abcdefg"}
STATEMENTS = {"dialogue_true_false": "abcde", "official": "abcdef"}
OTHERS: dict[str, tuple[AnyItem, ...]] = {
    "message": tuple(
        TextEntry(id=letter, prompt="Cikos?", answer=f"1{place}.30", kind="time")
        for place, letter in enumerate("abcdef")
    ),
    "signs": (
        Matching(
            prompt="Atrodiet!",
            pairs=tuple(Pair(f"Situācija {number}", f"Zīme {number}") for number in range(6)),
            spare=("Zīme x", "Zīme y"),
        ),
    ),
    "cloze": (
        GapChoice(
            prompt="Aizpildiet!",
            text=" ".join(f"{{{number}}}" for number in range(1, 7)),
            gaps=tuple(f"vārds{number}" for number in range(6)),
            spare=("lieks", "lieka"),
        ),
    ),
    "form": (
        FormEntry(
            prompt="Aizpildiet!",
            card="Anna Kalniņa",
            fields=tuple(Field(label=f"Lauks {number}", answer=f"atbilde{number}") for number in range(10)),
        ),
    ),
    "letter": (_letter(),),
    "anthem": (Recitation(prompt="Uzrakstiet himnu!", lines=ANTHEM),),
    "oral_card": tuple(SpokenResponse(id=letter, prompt="Atbildiet!", questions=("Kas?",)) for letter in "ab"),
}
