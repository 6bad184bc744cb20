"""The stops of the tour inside the examination, on one paper drawn by a fixed seed from the bank that is shipped."""

from collections.abc import Callable, Iterator

from naturalization_trainer.app import App
from naturalization_trainer.exam.report import answer_key
from naturalization_trainer.exam.session import Place, Session
from naturalization_trainer.tour.stop import Stop
from naturalization_trainer.ui.desk import Desk
from naturalization_trainer.ui.exam.confirm import Confirm
from naturalization_trainer.ui.exam.criterion_card import CriterionCard
from naturalization_trainer.ui.exam.report_form import ReportForm
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.kit.tab import Tab
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.briefing import BriefingRoom
from naturalization_trainer.ui.rooms.exam import ExamRoom
from naturalization_trainer.ui.rooms.marking import MarkingRoom
from naturalization_trainer.ui.rooms.review import ReviewRoom
from naturalization_trainer.ui.rooms.summary import SummaryRoom

SEED = 7
WRITTEN, ORAL, KNOWLEDGE = "language_written", "language_oral", "knowledge"

WORK = (
    (WRITTEN, "notice"),
    (WRITTEN, "dialogue_true_false"),
    (WRITTEN, "message"),
    (WRITTEN, "signs"),
    (WRITTEN, "factual"),
    (WRITTEN, "official"),
    (WRITTEN, "cloze"),
    (WRITTEN, "form"),
    (WRITTEN, "letter"),
    (ORAL, "interview"),
    (ORAL, "role_play"),
    (ORAL, "picture"),
    (KNOWLEDGE, "anthem"),
    (KNOWLEDGE, "question"),
)
"""A task of each slot of the written and spoken papers."""

Going = Callable[[App], None]


class Lost(RuntimeError):  # noqa: N818 - a way that does not lead there
    """A stop cannot be reached: the program shows another room."""


def _ask(app: App, part: str, **choices: str) -> None:
    """Have a part of a new examination explained."""
    app.examining.seed = lambda: SEED
    written = {"knowledge": "written", "anthem": "written"}
    app.program.set_options({**written, **choices})
    app.examining.ask("")
    briefing = app.window.room()
    if not isinstance(briefing, BriefingRoom):
        raise Lost(type(briefing).__name__)
    tabs = briefing.findChildren(Tab)
    tabs[(WRITTEN, ORAL, KNOWLEDGE).index(part)].click()


def _begin(app: App, part: str, **choices: str) -> ExamRoom:
    _ask(app, part, **choices)
    return _begin_phase(app)


def _begin_phase(app: App) -> ExamRoom:
    focus = _room(app).first_focus()
    if isinstance(focus, BigButton):
        focus.click()
    room = app.window.room()
    if not isinstance(room, ExamRoom):
        raise Lost(type(room).__name__)
    return room


def _desk(app: App) -> Desk:
    examination = app.examining.examination
    if examination is None or examination.desk is None:
        raise Lost("no sitting")
    return examination.desk


def _room(app: App) -> Room:
    room = app.window.room()
    if room is None:
        raise Lost("no room")
    return room


def _places(session: Session, part: str) -> Iterator[Place]:
    return (place for place in session.paper.places.values() if place.part.id == part)


def _answer(app: App, part: str, *, every: int = 1) -> None:
    """Answer every so manieth item of a part rightly."""
    desk = _desk(app)
    key = answer_key(desk.form).responses
    for number, place in enumerate(_places(desk.session, part)):
        if number % every == 0:
            if place.questions:
                for question in range(place.questions):
                    desk.recording_saved(place.item.id, question, f"{place.item.id}-{question}.wav", 12.0)
            else:
                desk.answer(place.item.id, key[place.item.id])
    desk.settle()


def _explained(part: str, **choices: str) -> Going:
    def go(app: App) -> None:
        _ask(app, part, **choices)

    return go


def _task(part: str, slot: str, phases: int = 1, **choices: str) -> Going:
    """Go to the first task of a slot, `phases` phases into a part."""

    def go(app: App) -> None:
        room = _begin(app, part, **choices)
        for _ in range(phases - 1):
            _desk(app).close_phase()
            room = _begin_phase(app)
        places = {place.item.id: place for place in _places(_desk(app).session, part)}
        room.go_to(next(item for item in room.items() if places[item].task.slot == slot))

    return go


def _recorded(app: App) -> None:
    room = _begin(app, ORAL)
    panels = room.findChildren(RecorderPanel)
    panels[0].show_recording(True, 34.0)
    panels[1].show_state("recording")
    panels[1].show_level(0.6)
    panels[1].show_seconds(7.0)


def _no_microphone(app: App) -> None:
    room = _begin(app, ORAL)
    room.findChildren(RecorderPanel)[0].show_state("no_microphone")


def _half_way(app: App) -> None:
    room = _begin(app, KNOWLEDGE)
    _answer(app, KNOWLEDGE, every=2)
    room.go_to(room.items()[5])
    _desk(app).flag(room.items()[5], flagged=True)
    room.go_to(room.items()[4])


def _overview(app: App) -> None:
    room = _begin(app, WRITTEN)
    _answer(app, WRITTEN, every=3)
    _desk(app).flag(room.items()[2], flagged=True)
    room.overview_asked.emit()


def _asked(which: int) -> Going:
    """Ask on the overview whether to finish (0) or to give up (1)."""

    def go(app: App) -> None:
        _overview(app)
        questions = sorted(
            _room(app).findChildren(Confirm), key=lambda confirm: not _room(app).foot.isAncestorOf(confirm)
        )
        questions[which].ask.click()

    return go


def _finish(app: App, part: str, *, every: int = 1, **choices: str) -> None:
    """Sit a part to its end."""
    _begin(app, part, **choices)
    while True:
        desk = _desk(app)
        if desk.session.paper.phases[desk.session.key].kind != "prepare":
            _answer(app, part, every=every)
        desk.close_phase()
        if not isinstance(app.window.room(), BriefingRoom):
            return
        _begin_phase(app)


def _finished(part: str, *, every: int = 1, **choices: str) -> Going:
    def go(app: App) -> None:
        _finish(app, part, every=every, **choices)

    return go


def _criteria(app: App) -> None:
    _finish(app, WRITTEN)
    room = _room(app)
    if isinstance(room, MarkingRoom):
        room.begin()
    for card in room.findChildren(CriterionCard)[:2]:
        card.set_points(2.0)


def _result(part: str, *, every: int = 1, **choices: str) -> Going:
    def go(app: App) -> None:
        _finish(app, part, every=every, **choices)
        room = _room(app)
        if isinstance(room, MarkingRoom):
            room.done.emit()

    return go


def _read(part: str, slot: str, *, every: int = 1) -> Going:
    """Read a task's answers afterwards."""

    def go(app: App) -> None:
        _result(part, every=every)(app)
        examination = app.examining.examination
        if examination is not None:
            examination.show_review()
        room = _room(app)
        if not isinstance(room, ReviewRoom):
            raise Lost(type(room).__name__)
        room.go_to(slot)

    return go


def _report(app: App) -> None:
    _read(KNOWLEDGE, "question", every=2)(app)
    form = _room(app).findChildren(ReportForm)[0]
    form.findChildren(BigButton)[0].click()


def _break(app: App) -> None:
    _begin(app, KNOWLEDGE, knowledge="oral")
    _desk(app).close_phase()


def _prepared(app: App) -> None:
    _begin(app, KNOWLEDGE, knowledge="oral")
    room = _room(app)
    if isinstance(room, ExamRoom):
        room.overview_asked.emit()
    if not isinstance(_room(app), SummaryRoom):
        raise Lost(type(_room(app)).__name__)


def _sound_check(app: App) -> None:
    app.examining.check_sound()


STOPS = (
    Stop("briefing-written", _explained(WRITTEN)),
    Stop("briefing-interview", _explained(ORAL)),
    Stop("briefing-knowledge", _explained(KNOWLEDGE)),
    Stop("briefing-knowledge-oral", _explained(KNOWLEDGE, knowledge="oral")),
    Stop("briefing-break", _break),
    Stop("sound-check", _sound_check),
    *(Stop(f"exam-{slot}", _task(part, slot)) for part, slot in WORK),
    Stop("exam-half-way", _half_way),
    Stop("exam-recorded", _recorded),
    Stop("exam-no-microphone", _no_microphone),
    Stop("exam-prepare", _task(KNOWLEDGE, "oral_card", knowledge="oral")),
    Stop("exam-oral-card", _task(KNOWLEDGE, "oral_card", 2, knowledge="oral")),
    Stop("exam-recite", _task(KNOWLEDGE, "anthem", 2, anthem="recited")),
    Stop("overview", _overview),
    Stop("overview-finish", _asked(0)),
    Stop("overview-give-up", _asked(1)),
    Stop("overview-prepare", _prepared),
    Stop("marking-samples", _finished(WRITTEN)),
    Stop("marking-letter", _criteria),
    Stop("marking-interview", _finished(ORAL)),
    Stop("marking-oral-card", _finished(KNOWLEDGE, knowledge="oral")),
    Stop("result-knowledge", _result(KNOWLEDGE)),
    Stop("result-not-yet", _result(KNOWLEDGE, every=3)),
    Stop("result-unmarked", _result(WRITTEN)),
    *(Stop(f"review-{slot}", _read(part, slot, every=2)) for part, slot in WORK if slot != "role_play"),
    Stop("review-report", _report),
)
