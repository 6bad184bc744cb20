"""The stops of the tour in the anthem's trainer, with somebody in the middle of learning it."""

import datetime
from collections.abc import Callable

from naturalization_trainer.app import App
from naturalization_trainer.exam.anthem import anthem_rules
from naturalization_trainer.items.item import Charges
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.recitation.lines import find_lines
from naturalization_trainer.items.recitation.scoring import score
from naturalization_trainer.learning.anthem import GAPPED, STEPS, Line, Reached, Standing, exercise, judge, lines_of
from naturalization_trainer.learning.anthem_advice import advise
from naturalization_trainer.store.anthem import LetterDay
from naturalization_trainer.tour.stop import Stop
from naturalization_trainer.ui.rooms.anthem import AnthemFigures, AnthemRoom
from naturalization_trainer.ui.rooms.anthem_letters import AnthemLettersRoom
from naturalization_trainer.ui.rooms.anthem_lines import AnthemLinesRoom
from naturalization_trainer.ui.rooms.anthem_listen import AnthemListenRoom
from naturalization_trainer.ui.rooms.anthem_recite import AnthemReciteRoom
from naturalization_trainer.ui.rooms.anthem_whole import AnthemWholeRoom
from naturalization_trainer.ways.anthem import AnthemTraining

_TEXTS = (
    "Dievs, svētī Latviju,",
    "Mūs' dārgo tēviju,",
    "Svētī jel Latviju,",
    "Ak, svētī jel to!",
    "Kur latvju meitas zied,",
    "Kur latvju dēli dzied,",
    "Laid mums tur laimē diet,",
    "Mūs' Latvijā!",
)
_LINES = lines_of(_TEXTS)
_MARCH = datetime.datetime(2026, 3, 12, 9, 0, tzinfo=datetime.UTC)
_STEPS = (STEPS, STEPS, STEPS - 1, STEPS - 1, GAPPED, GAPPED - 1, 1, 0)
_WRITTEN = "Dievs, sveti Latviju,\nMus dārgo teviju,\nSvētī jel Latviju,\nAk, svētī jel to!\nKur latvju meitas zied,\n"
_LETTERS = tuple(
    LetterDay(_MARCH.toordinal() + day, letter, 4, wrong)
    for letter, wrongs in (("ē", (4, 3, 1, 0)), ("ī", (2, 2, 0, 0)), ("ū", (1, 0, 1, 0)), ("d", (1, 0, 0, 0)))
    for day, wrong in enumerate(wrongs)
)


def _reached(line: Line, step: int) -> Reached:
    comes = _MARCH + datetime.timedelta(days=line.number) if step > GAPPED else None
    return Reached(line, step, due=step == STEPS - 1, next=comes)


_STANDING = Standing(tuple(_reached(line, step) for line, step in zip(_LINES, _STEPS, strict=True)))
_DONE = Standing(tuple(_reached(line, STEPS) for line in _LINES))


def _training(app: App) -> AnthemTraining:
    app.lobby.show_anthem()
    training = app.lobby.anthem
    if training is None:
        raise AssertionError
    return training


def _first(standing: Standing, written: tuple[float, ...], recited: tuple[float, ...]) -> Callable[[App], None]:
    def go(app: App) -> None:
        _training(app)
        room, blueprint = app.window.room(), app.program.blueprint
        if isinstance(room, AnthemRoom) and blueprint is not None:
            room.show_figures(AnthemFigures(standing, advise(written, recited, 1.0), anthem_rules(blueprint)))

    return go


def _listen(app: App) -> None:
    _training(app).listen()


def _heard(app: App) -> None:
    _training(app).listen()
    room = app.window.room()
    if isinstance(room, AnthemListenRoom):
        room.show_heard(3)


def _line(number: int, level: int, typed: str | None = None) -> Callable[[App], None]:
    """Ask a line; with `typed` from memory, show what it came to."""

    def go(app: App) -> None:
        _training(app).lines()
        room, line = app.window.room(), _LINES[number - 1]
        asked = exercise(_LINES, line, {line.meaning: level - 1}, seed=1)
        if isinstance(room, AnthemLinesRoom):
            room.ask(asked, _STANDING)
            if typed is not None:
                room.ask(asked, _STANDING, (typed,))
                room.show_judged(judge(asked, (typed,)), _STANDING)

    return go


def _end(app: App) -> None:
    _training(app).lines()
    room = app.window.room()
    if isinstance(room, AnthemLinesRoom):
        room.show_end(_DONE)


def _whole(app: App) -> None:
    _training(app).whole()


def _whole_checked(app: App) -> None:
    _training(app).whole()
    room = app.window.room()
    if isinstance(room, AnthemWholeRoom):
        item = Recitation(prompt="-", lines=_TEXTS)
        room.show_text(_WRITTEN)
        room.show_outcome(score(item, _WRITTEN, 2.0, Charges()), find_lines(_TEXTS, _WRITTEN))


def _recite(app: App) -> None:
    _training(app).recite()


def _marks(app: App) -> None:
    _training(app).recite()
    room = app.window.room()
    if isinstance(room, AnthemReciteRoom):
        room.panel.show_recording(True, 41.0)
        room.show_marks()


def _letters(app: App) -> None:
    _training(app).letters()
    room = app.window.room()
    if isinstance(room, AnthemLettersRoom):
        room.show_rows(_LETTERS)


STOPS = (
    Stop("anthem", _first(Standing(tuple(Reached(line, 0) for line in _LINES)), (), ())),
    Stop("anthem-on-the-way", _first(_STANDING, (0.0, 1.0), ())),
    Stop("anthem-mastered", _first(_DONE, (2.0,) * 6, (1.0, 0.0, 0.0, 0.0))),
    Stop("anthem-listen", _listen),
    Stop("anthem-heard", _heard),
    Stop("anthem-gaps", _line(7, 2)),
    Stop("anthem-memory", _line(2, GAPPED + 1)),
    Stop("anthem-right", _line(2, GAPPED + 1, "Mūs' dārgo tēviju,")),
    Stop("anthem-almost", _line(2, GAPPED + 1, "Mus dārgo teviju")),
    Stop("anthem-not-yet", _line(2, GAPPED + 1, "")),
    Stop("anthem-end", _end),
    Stop("anthem-whole", _whole),
    Stop("anthem-whole-checked", _whole_checked),
    Stop("anthem-recite", _recite),
    Stop("anthem-marks", _marks),
    Stop("anthem-letters", _letters),
)
