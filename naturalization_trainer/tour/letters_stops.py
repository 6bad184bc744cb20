"""The stops of the tour in the letters' rooms."""

from collections.abc import Callable
from pathlib import Path

from naturalization_trainer.app import App
from naturalization_trainer.bank.letters import read_letters
from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.learning.letters import (
    DRILLS,
    Drill,
    Exercise,
    Overview,
    Summary,
    Times,
    answer,
    of_bank,
    of_round,
    standings,
    unmarked,
)
from naturalization_trainer.tour.stop import Stop
from naturalization_trainer.ui.exam.playback import ListenRow
from naturalization_trainer.ui.rooms.letters import LettersRoom
from naturalization_trainer.ui.rooms.letters_drill import LettersDrillRoom

_TYPED = (
    Times("ā", "ā", 64),
    Times("ā", "a", 17),
    Times("ē", "ē", 20),
    Times("ē", "e", 6),
    Times("ī", "ī", 31),
    Times("ī", "i", 2),
    Times("a", "ā", 3),
    Times("š", "š", 12),
    Times("š", "s", 7),
    Times("ļ", "ļ", 5),
    Times("ļ", "l", 4),
    Times("ņ", "ņ", 9),
)
_COUNTS: dict[Drill, int] = {"dictation": 40, "pairs": 202, "marks": 40, "endings": 122}
_WORDS = (("kāzas", "kazas"), ("šodien", "sodien"), ("cēlies", "celies"))


def _overview(overview: Overview) -> Callable[[App], None]:
    def go(app: App) -> None:
        app.lobby.show_letters()
        room = app.window.room()
        if isinstance(room, LettersRoom):
            room.show_overview(overview)

    return go


def _exercise(app: App, drill: str) -> Exercise:
    """Return the first exercise of a drill in the shipped bank."""
    bank = app.program.bank
    dictation = next(
        task for task in map(bank.task, bank.task_ids()) if isinstance(task.items[0], Dictation) and task.stimulus
    )
    every = of_bank(read_letters(app.program.folders.bank)[0], (dictation,))
    return next(one for one in every if one.drill == drill)


def _drill(app: App) -> LettersDrillRoom:
    """Enter a round of pairs; what is shown in its room is set afterwards."""
    app.lobby.show_letters()
    training = app.lobby.letters
    if training is None:
        raise AssertionError
    training.begin("pairs")
    room = app.window.room()
    if not isinstance(room, LettersDrillRoom):
        raise TypeError(room)
    return room


def _asked(drill: str) -> Callable[[App], None]:
    def go(app: App) -> None:
        exercise = _exercise(app, drill)
        listen = ListenRow(Path("text.opus")) if exercise.task else None
        _drill(app).ask(exercise, (3, 10), listen, swapped=False)

    return go


def _answered(drill: str, *, right: bool) -> Callable[[App], None]:
    def go(app: App) -> None:
        exercise = _exercise(app, drill)
        room = _drill(app)
        room.ask(exercise, (3, 10), None, swapped=False)
        wrong = exercise.options[1] if exercise.options else unmarked(exercise.right)
        key = exercise.key if exercise.options else exercise.right
        room.show_answered(answer(exercise, key if right else wrong))

    return go


def _end(app: App) -> None:
    given = [answer(one, one.key) for one in (_exercise(app, "pairs"), _exercise(app, "endings"))]
    text = _exercise(app, "marks")
    given.append(answer(text, unmarked(text.right)))
    _drill(app).show_end(Summary(tuple(given), of_round(given), {"ā": 0.3, "ī": 0.9}))


_OWN = Overview(standings(_TYPED), True, _WORDS, dict(_COUNTS), {"pairs": 3, "endings": 1}, True, True)
_EMPTY = Overview(standings(()), False, (), {**_COUNTS, "dictation": 0}, dict.fromkeys(DRILLS, 0), False, False)

STOPS = (
    Stop("letters", _overview(_OWN)),
    Stop("letters-empty", _overview(_EMPTY)),
    Stop("letters-pair", _asked("pairs")),
    Stop("letters-pair-other", _answered("pairs", right=False)),
    Stop("letters-ending-right", _answered("endings", right=True)),
    Stop("letters-dictation", _asked("dictation")),
    Stop("letters-marks", _asked("marks")),
    Stop("letters-marks-told", _answered("marks", right=False)),
    Stop("letters-end", _end),
)
