"""The stops of the tour: a name, and how one gets there from home."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from naturalization_trainer.app import App
from naturalization_trainer.errors import KnownError
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.tour import (
    anthem_stops,
    exam_stops,
    letters_stops,
    practice_stops,
    progress_samples,
    samples,
    speaking_stops,
    writing_stops,
)
from naturalization_trainer.tour.stop import Stop
from naturalization_trainer.ui.figures import HomeFigures
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.rooms.first_check import FirstCheckRoom
from naturalization_trainer.ui.rooms.history import HistoryRoom
from naturalization_trainer.ui.rooms.leaf import LeafRoom
from naturalization_trainer.ui.rooms.people import PeopleRoom
from naturalization_trainer.ui.rooms.plan import PlanRoom
from naturalization_trainer.ui.rooms.profile_question import ProfileQuestion
from naturalization_trainer.ui.rooms.progress import ProgressRoom
from naturalization_trainer.ui.rooms.searched import SearchedRoom
from naturalization_trainer.ways.reading import Reading


def _home(figures: HomeFigures) -> Callable[[App], None]:
    def go(app: App) -> None:
        app.lobby.home.show_figures(figures)

    return go


def _message(app: App) -> None:
    app.program.notices.tell(KnownError("store_full"))


def _question(number: int) -> Callable[[App], None]:
    def go(app: App) -> None:
        app.lobby.show_profile()
        for _ in range(number):
            _answer(app, 0)

    return go


def _relief(app: App) -> None:
    app.lobby.show_profile()
    for answer in (1, 0, 2, 4):
        _answer(app, answer)


def _answer(app: App, answer: int) -> None:
    page = next(page for page in _room(app).findChildren(ProfileQuestion) if page.isVisible())
    page.findChildren(ChoiceRow)[answer].click()
    page.go_on()


def _history(app: App) -> None:
    app.lobby.show_history()
    room = _room(app)
    if isinstance(room, HistoryRoom):
        room.show_rows(samples.PAST)
        room.look_at(2)


def _no_history(app: App) -> None:
    app.lobby.show_history()
    room = _room(app)
    if isinstance(room, HistoryRoom):
        room.show_rows(())


def _no_progress(app: App) -> None:
    app.lobby.show_progress()
    _arrive(app, ProgressRoom)


def _progress(app: App) -> None:
    _no_progress(app)
    room = _room(app)
    if isinstance(room, ProgressRoom):
        room.show_figures(progress_samples.PROGRESS)


def _progress_below(app: App) -> None:
    _progress(app)
    room = _room(app)
    if isinstance(room, ProgressRoom):
        QApplication.processEvents()
        room.show_topics()


def _people(app: App) -> None:
    app.lobby.show_people()
    room = _room(app)
    if isinstance(room, PeopleRoom):
        room.show_people(samples.PEOPLE, "a")


def _settings(app: App) -> None:
    app.lobby.show_settings()


def _about(app: App) -> None:
    app.lobby.show_about()


def _library(app: App) -> None:
    app.lobby.show_library()


def _constitution(query: str) -> Callable[[App], None]:
    def go(app: App) -> None:
        _reading(app).show_constitution()
        _arrive(app, SearchedRoom)
        room = _room(app)
        if isinstance(room, SearchedRoom):
            room.search.line.setText(query)

    return go


def _glossary(query: str) -> Callable[[App], None]:
    def go(app: App) -> None:
        _reading(app).show_glossary()
        _arrive(app, SearchedRoom)
        room = _room(app)
        if isinstance(room, SearchedRoom):
            room.search.line.setText(query)

    return go


def _rules(app: App) -> None:
    _reading(app).show_rules()
    _arrive(app, LeafRoom)


def _day(app: App) -> None:
    _reading(app).show_day()
    _arrive(app, LeafRoom)


def _anthem(app: App) -> None:
    _reading(app).show_anthem()
    _arrive(app, LeafRoom)


def _reading(app: App) -> Reading:
    app.lobby.show_library()
    reading = app.lobby.reading
    if reading is None:
        raise AssertionError
    return reading


def _arrive(app: App, kind: type[QWidget]) -> None:
    """Wait until what the room shows has been read."""
    while not isinstance(_room(app), kind) and not app.program.background.is_idle:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def _first_check_intro(app: App) -> None:
    app.lobby.show_first_check()


def _first_check(answers: int, *, judged: bool = False) -> Callable[[App], None]:
    """Answer so many tasks of the first check, every third wrong; `judged`: stay at the last of them."""

    def go(app: App) -> None:
        app.lobby.show_first_check()
        room = _room(app)
        if not isinstance(room, FirstCheckRoom):
            return
        room.begin_asked.emit(False)
        for number in range(answers):
            task = room.task()
            if task is not None:
                item = task.item.item
                room.answer(kind_of(item).key(item) if number % 3 != 1 else None)
            if not judged or number + 1 < answers:
                room.go_on()

    return go


def _plan(days: int, minutes: int = 10) -> Callable[[App], None]:
    """Plan to a day so many days ahead; 0 days: only enter the room."""

    def go(app: App) -> None:
        app.lobby.home.plan_asked.emit()
        room = _room(app)
        if isinstance(room, PlanRoom) and days:
            date = app.program.today + datetime.timedelta(days=days)
            room.date.set_date(date)
            room.plan_asked.emit(date, minutes)
            while not app.program.background.is_idle:
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    return go


def _room(app: App) -> QWidget:
    return app.window.room() or app.window


STOPS = (
    Stop("home-first", _home(samples.FIRST)),
    Stop("home-interrupted", _home(samples.INTERRUPTED)),
    Stop("home-on-the-way", _home(samples.ON_THE_WAY)),
    Stop("home-practising", _home(samples.PRACTISING)),
    Stop("home-returning", _home(samples.RETURNING)),
    Stop("home-relieved", _home(samples.RELIEVED)),
    Stop("home-message", _message),
    Stop("first-check", _first_check_intro),
    Stop("first-check-question", _first_check(0)),
    Stop("first-check-answered", _first_check(1, judged=True)),
    Stop("first-check-notice", _first_check(4)),
    Stop("first-check-word", _first_check(7, judged=True)),
    Stop("first-check-picture", _first_check(8)),
    Stop("plan", _plan(0)),
    Stop("plan-shown", _plan(45)),
    Stop("plan-too-far", _plan(500)),
    *(Stop(f"profile-question-{number + 1}", _question(number)) for number in range(4)),
    Stop("profile-result", _relief),
    Stop("people", _people),
    Stop("history", _history),
    Stop("history-empty", _no_history),
    Stop("progress", _progress),
    Stop("progress-below", _progress_below),
    Stop("progress-empty", _no_progress),
    Stop("settings", _settings),
    Stop("about", _about),
    Stop("library", _library),
    Stop("library-constitution", _constitution("")),
    Stop("library-constitution-found", _constitution("valsts prezident")),
    Stop("library-glossary", _glossary("")),
    Stop("library-glossary-found", _glossary("tiesa")),
    Stop("library-rules", _rules),
    Stop("library-day", _day),
    Stop("library-anthem", _anthem),
    *anthem_stops.STOPS,
    *letters_stops.STOPS,
    *speaking_stops.STOPS,
    *writing_stops.STOPS,
    *practice_stops.STOPS,
    *exam_stops.STOPS,
)
