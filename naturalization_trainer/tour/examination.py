"""The tour's way through an examination: every kind of task once, the overview, the marking, the result, the review."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton

from naturalization_trainer.app import App
from naturalization_trainer.exam.session import Place
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.ui.desk import Desk
from naturalization_trainer.ui.rooms.exam import ExamRoom
from naturalization_trainer.ui.rooms.marking import MarkingRoom
from naturalization_trainer.ui.rooms.results import ResultsRoom
from naturalization_trainer.ui.rooms.review import ReviewRoom
from naturalization_trainer.ui.rooms.summary import SummaryRoom

_SAMPLE_LETTER = "Labdien!\n\nRakstu Jums, jo svētdien nevarēšu atnākt.\n\nAr cieņu\nAnna"


def walk(app: App) -> Iterator[str]:
    """Go through an examination, written and then oral; yield the name of each screen when it stands there."""
    app.program.set_options({"knowledge": "written", "anthem": "written"})
    app.examining.ask("")
    yield "exam-briefing"
    yield from _part(app)
    yield from _afterwards(app, "written")
    for part in ("language_oral", "knowledge"):
        app.examining.ask(part)
        yield f"exam-briefing-{part}"
        yield from _part(app)
    yield from _afterwards(app, "whole")
    app.program.set_options({"knowledge": "oral"})
    app.examining.ask("knowledge")
    yield "exam-briefing-oral"
    yield from _part(app)
    app.examining.check_sound()
    yield "sound-check"
    app.program.set_options({"knowledge": "written"})


def _part(app: App) -> Iterator[str]:
    """Sit the part that is explained: turn to each kind of task, answering half, then finish."""
    while True:
        _press_first(app)
        room, desk = app.window.room(), _desk(app)
        if not isinstance(room, ExamRoom) or desk is None:
            return
        phase = desk.session.paper.phases[desk.session.key].kind
        for place in _one_of_each(desk):
            _answer(desk, place)
            room.go_to(place.item.id)
            yield f"exam-{place.section.id}-{place.task.slot}-{kind_of(place.item.item).tag}-{phase}"
        room.overview_asked.emit()
        yield f"exam-overview-{desk.session.part}-{phase}"
        overview = app.window.room()
        if isinstance(overview, SummaryRoom):
            overview.finish_asked.emit()
        if _desk(app) is None or isinstance(app.window.room(), MarkingRoom | ResultsRoom):
            return


def _afterwards(app: App, name: str) -> Iterator[str]:
    """Look at marking, result and review of what was just finished."""
    room = app.window.room()
    if isinstance(room, MarkingRoom):
        yield f"exam-marking-{name}-sample"
        _press_first(app)
        yield f"exam-marking-{name}"
        room.done.emit()
    room = app.window.room()
    if isinstance(room, ResultsRoom):
        yield f"exam-result-{name}"
        room.review_asked.emit()
        if isinstance(app.window.room(), ReviewRoom):
            yield f"exam-review-{name}"


def _one_of_each(desk: Desk) -> list[Place]:
    """Return the first item of every slot and type in the open phase."""
    found: dict[tuple[str, str, str], Place] = {}
    for item in desk.session.items():
        place = desk.session.paper.places[item.id]
        found.setdefault((place.section.id, place.task.slot, kind_of(place.item.item).tag), place)
    return list(found.values())


def _answer(desk: Desk, place: Place) -> None:
    """Answer every other item of a task, rightly, and begin a letter."""
    if desk.session.paper.phases[desk.session.key].kind == "prepare":
        return
    for item in place.task.items[::2]:
        kind = kind_of(item.item)
        if kind.tag == "extended_text":
            desk.answer(item.id, _SAMPLE_LETTER)
        elif not kind.spoken:
            desk.answer(item.id, kind.key(item.item))
    desk.settle()


def _press_first(app: App) -> None:
    """Press what a room offers first."""
    room = app.window.room()
    focus = room.first_focus() if room is not None else None
    if isinstance(focus, QAbstractButton):
        focus.click()


def _desk(app: App) -> Desk | None:
    examination = app.examining.examination
    return examination.desk if examination is not None else None
