"""The way through a phase: its tasks in the form's order, with the numbers their items carry. Pure."""

from typing import NamedTuple

from naturalization_trainer.exam.form import FormTask
from naturalization_trainer.exam.session import Place, Session
from naturalization_trainer.items.recordings import read_recordings


class Stop(NamedTuple):
    """A task on the way. `number` is that of its first item in its section (from 1), `place` the task's (from 0)."""

    section: str
    task: FormTask
    number: int
    place: int

    def number_of(self, item_id: str) -> int:
        """Return the number of one of the task's items."""
        return self.number + next(place for place, item in enumerate(self.task.items) if item.id == item_id)


def stops(session: Session) -> tuple[Stop, ...]:
    """Return the tasks one may turn to in the open phase."""
    found: list[Stop] = []
    for place in _tasks(session):
        before = [stop for stop in found if stop.section == place.section.id]
        number = 1 + sum(len(stop.task.items) for stop in before)
        found.append(Stop(place.section.id, place.task, number, len(before)))
    return tuple(found)


def stop_of(way: tuple[Stop, ...], item_id: str) -> int:
    """Return the place on the way of the task an item belongs to; 0 where it is none of them."""
    for place, stop in enumerate(way):
        if any(item.id == item_id for item in stop.task.items):
            return place
    return 0


def is_answered(session: Session, item_id: str, response: object) -> bool:
    """Tell whether an item counts as answered: every part of it given, every question of it recorded."""
    place = session.paper.places[item_id]
    if place.questions:
        given = read_recordings(response, place.questions)
        return given is not None and len(given["recordings"]) == place.questions
    match response:
        case None:
            return False
        case list():
            return bool(response) and all(part not in (None, "") for part in response)
        case str():
            return bool(response.strip())
        case _:
            return True


def _tasks(session: Session) -> list[Place]:
    """Return one place a task, in order."""
    found: dict[str, Place] = {}
    for item in session.items():
        place = session.paper.places[item.id]
        found.setdefault(place.task.id, place)
    return list(found.values())
