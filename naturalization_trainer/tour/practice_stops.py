"""The stops of the tour in practice, on the bank that is shipped and the options of a fixed seed."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from naturalization_trainer.app import App
from naturalization_trainer.tour.stop import Stop
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.practice.figures import AsideFigure, PracticeFigures, RoundFigures
from naturalization_trainer.ui.rooms.practice import PracticeRoom
from naturalization_trainer.ui.rooms.practice_end import PracticeEndRoom
from naturalization_trainer.ui.rooms.practice_round import PracticeRoundRoom
from naturalization_trainer.ui.rooms.set_aside import SetAsideRoom
from naturalization_trainer.ways.practising import Practising

SEED = 7
PROMPTS = ("Cik deputātu ir Saeimā?", "Kas ievēlē Valsts prezidentu?", "Kad svin Latvijas Republikas dibināšanu?")
CAME = RoundFigures(answered=14, right=11, minutes=10, now=2, tomorrow=3, week=5, later=3, aside=1, over_by_time=True)


def _practising(app: App) -> Practising:
    app.lobby.show_practice()
    practising = app.lobby.practising
    if practising is None:
        raise AssertionError
    practising.rounds.seed = lambda: SEED
    return practising


def _hub(app: App) -> None:
    _practising(app)


def _changed(app: App) -> None:
    practising = _practising(app)
    room = app.window.room()
    if isinstance(room, PracticeRoom):
        practising.visit(PracticeRoom(_busy(room.figures)))


def _busy(figures: PracticeFigures) -> PracticeFigures:
    return figures._replace(due=12, mistakes=4, aside=2, changed=PROMPTS[:2], lines_due=2)


def _question(section: str, *, answered: bool = False, words: bool = False) -> Callable[[App], None]:
    def go(app: App) -> None:
        _practising(app).begin_topic(section, "")
        _wait(app)
        room = app.window.room()
        if not isinstance(room, PracticeRoundRoom):
            raise TypeError(room)
        if answered:
            _answer(room)
        if words:
            room.explain_words()

    return go


def _answer(room: PracticeRoundRoom) -> None:
    """Choose the first option where there are options, and have it judged."""
    rows = [row for row in room.findChildren(ChoiceRow) if row.isVisible()]
    if rows:
        rows[0].click()
    room.go_on()


def _end(app: App) -> None:
    _practising(app).visit(PracticeEndRoom(CAME))


def _end_of_nothing(app: App) -> None:
    _practising(app).visit(PracticeEndRoom(RoundFigures()))


def _aside(app: App) -> None:
    reasons = ("forgotten_often", "never_learnt")
    sections = ("constitution", "history_culture")
    why = ("Saeimā ievēlē simt tautas priekšstāvjus.", "Prezidentu ievēlē Saeima.")
    figures = (AsideFigure(*one) for one in zip(PROMPTS, sections, PROMPTS, reasons, why, strict=False))
    _practising(app).visit(SetAsideRoom(tuple(figures)))


def _wait(app: App) -> None:
    """Wait until the list of words has been read."""
    while not app.program.background.is_idle:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


STOPS = (
    Stop("practice", _hub),
    Stop("practice-changed", _changed),
    Stop("practice-question", _question("history_culture")),
    Stop("practice-question-answered", _question("history_culture", answered=True)),
    Stop("practice-words", _question("constitution", words=True)),
    Stop("practice-listening", _question("listening")),
    Stop("practice-listening-answered", _question("listening", answered=True)),
    Stop("practice-reading-answered", _question("reading", answered=True)),
    Stop("practice-writing", _question("writing")),
    Stop("practice-end", _end),
    Stop("practice-end-nothing", _end_of_nothing),
    Stop("practice-aside", _aside),
)
