"""The stops of the tour in the speaking room."""

import datetime
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from naturalization_trainer.app import App
from naturalization_trainer.media.shelf import Recorded
from naturalization_trainer.store.recordings import Figures
from naturalization_trainer.tour.stop import Stop
from naturalization_trainer.ui.exam.criterion_card import CriterionCard
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.rooms.speaking import SpeakingRoom
from naturalization_trainer.ui.rooms.speaking_cards import CardsRoom
from naturalization_trainer.ui.rooms.speaking_recordings import RecordingsRoom
from naturalization_trainer.ui.rooms.speaking_rehearsal import RehearsalRoom
from naturalization_trainer.ui.rooms.speaking_review import SpeakingReviewRoom
from naturalization_trainer.ui.speaking.figures import PastRehearsal, SpeakingFigures
from naturalization_trainer.ui.speaking.rehearsal import CARD, KINDS

_AT = datetime.datetime(2026, 3, 2, 9, 30, tzinfo=datetime.UTC)
_COUNTS = {**dict.fromkeys(KINDS, 24), CARD: 24}
_PAST = (
    PastRehearsal("a", _AT, "interview", "Saruna par jūsu ģimeni un draugiem.", 2, 5, 41.0, cut_off=12.0),
    PastRehearsal("b", _AT - datetime.timedelta(days=1), "picture", "Tirgū", 4, 4, 96.0, 7.0, 9.0),
    PastRehearsal("c", _AT - datetime.timedelta(days=3), "oral_card", "Valsts vara", 4, 4, 120.0),
)
_RECORDED = tuple(
    Recorded(f"practice/{number}.wav", _AT - datetime.timedelta(days=number), 14.0 * number, 448_000 * number)
    for number in range(1, 5)
)
_TITLES = {one.file: "Intervija: Saruna par jūsu ikdienu." for one in _RECORDED[:3]}
_FIGURES = Figures(speaking=11.4, total=16.2, before=1.3, pauses=3, pause_seconds=2.6, longest=1.4, syllables=47)


def _entrance(app: App) -> None:
    app.lobby.show_speaking()


def _entrance_later(app: App) -> None:
    app.lobby.show_speaking()
    room = _room(app)
    if isinstance(room, SpeakingRoom):
        room.show_figures(SpeakingFigures(_COUNTS, 9, 4_200_000, _PAST))


def _rehearsal(kind: str) -> Callable[[App], None]:
    def go(app: App) -> None:
        app.lobby.show_speaking()
        if app.lobby.speaking is not None:
            app.lobby.speaking.rehearse(kind)

    return go


def _recorded(app: App) -> None:
    _rehearsal("interview")(app)
    for panel in _room(app).findChildren(RecorderPanel):
        panel.show_recording(True, 14.0)


def _cards(app: App) -> None:
    app.lobby.show_speaking()
    if app.lobby.speaking is not None:
        app.lobby.speaking.show_cards()


def _preparing(app: App) -> None:
    _cards(app)
    room = _room(app)
    if isinstance(room, CardsRoom):
        room.begin_asked.emit(("constitution", "history_culture"))


def _answering(app: App) -> None:
    _preparing(app)
    room = _room(app)
    if isinstance(room, RehearsalRoom):
        room.begin_answering()


def _review(kind: str) -> Callable[[App], None]:
    def go(app: App) -> None:
        if kind == CARD:
            _answering(app)
        else:
            _rehearsal(kind)(app)
        room = _room(app)
        if isinstance(room, RehearsalRoom):
            room.answered_aloud.emit(room.questions[0])
            room.finished.emit()
        room = _room(app)
        if isinstance(room, SpeakingReviewRoom):
            room.show_figures(room.questions[0], _FIGURES)
            for card in room.findChildren(CriterionCard)[:1]:
                card.findChildren(ChoiceRow)[-1].click()

    return go


def _recordings(app: App) -> None:
    if app.program.person is not None:
        for one in _RECORDED:
            path = app.program.person.recordings / one.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"a recording")
    _no_recordings(app)
    room = _room(app)
    if isinstance(room, RecordingsRoom):
        room.show_recordings(_RECORDED, _TITLES)


def _no_recordings(app: App) -> None:
    app.lobby.show_speaking()
    if app.lobby.speaking is not None:
        app.lobby.speaking.show_recordings()


def _room(app: App) -> QWidget:
    return app.window.room() or app.window


STOPS = (
    Stop("speaking", _entrance),
    Stop("speaking-later", _entrance_later),
    Stop("speaking-interview", _rehearsal("interview")),
    Stop("speaking-interview-recorded", _recorded),
    Stop("speaking-role-play", _rehearsal("role_play")),
    Stop("speaking-picture", _rehearsal("picture")),
    Stop("speaking-review", _review("interview")),
    Stop("speaking-cards", _cards),
    Stop("speaking-cards-prepare", _preparing),
    Stop("speaking-cards-answer", _answering),
    Stop("speaking-cards-review", _review(CARD)),
    Stop("speaking-recordings", _recordings),
    Stop("speaking-recordings-none", _no_recordings),
)
