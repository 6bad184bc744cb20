"""Tasks for the checks of the content."""

from naturalization_trainer.bank.quality.fault import Fault
from naturalization_trainer.bank.task import AnyItem, Section, Stimulus, Task
from naturalization_trainer.items.item import Explained, Source
from naturalization_trainer.items.single_choice.item import SingleChoice

EXPLANATION = Explained(lv="Tā ir.", ru="Это так.", en="So it is.")


def question(
    prompt: str,
    answer: str = "Saeima",
    distractors: tuple[str, ...] = ("tiesa", "tauta", "valdība"),
    *,
    task_id: str = "con-one",
    section: Section = "constitution",
    article: str | None = None,
    enemies: tuple[str, ...] = (),
    explanation: str = "Tā ir.",
) -> Task:
    """Return a lone question."""
    source = Source(act="Satversme", article=article) if article else None
    item = SingleChoice(
        prompt=prompt,
        answer=answer,
        distractors=distractors,
        source=source,
        explanation=Explained(lv=explanation, ru="Это так.", en="So it is."),
    )
    return task(item, task_id=task_id, section=section, enemies=enemies)


def task(
    *items: AnyItem,
    task_id: str = "one",
    section: Section = "constitution",
    slot: str = "question",
    stimulus: Stimulus | None = None,
    enemies: tuple[str, ...] = (),
) -> Task:
    """Return a task of items."""
    return Task(id=task_id, section=section, topic="one", slot=slot, items=items, stimulus=stimulus, enemies=enemies)


def told(faults: list[Fault]) -> list[tuple[str, str]]:
    """Return faults as (where in the task, code)."""
    return [("/".join(map(str, fault.steps)), fault.code) for fault in faults]
