"""The stops of the tour at the writing desk."""

from collections.abc import Callable

from naturalization_trainer.app import App
from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.tour.stop import Stop
from naturalization_trainer.ui.exam.criterion_card import CriterionCard
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.text_area import TextArea
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.writing_desk_letter import WritingLetterRoom
from naturalization_trainer.ui.rooms.writing_desk_marks import WritingMarksRoom
from naturalization_trainer.ways.writing import Writing

TASK = "wri-letter-001"
LEVEL = "border"
"""The sample that is written at the desk: it has faults of many kinds."""


def _desk(app: App) -> Writing:
    app.lobby.show_writing()
    writing = app.lobby.writing
    if writing is None:
        raise AssertionError
    return writing


def _letter(app: App, *, looked_over: bool = True) -> Room | None:
    _desk(app).show_letter(TASK)
    room = app.window.room()
    item = app.program.bank.task(TASK).items[0]
    if isinstance(room, WritingLetterRoom) and isinstance(item, ExtendedText):
        text = next(sample.text for sample in item.samples if sample.level == LEVEL)
        room.findChildren(TextArea)[0].setPlainText(text if looked_over else "")
        if looked_over:
            room.look_it_over()
    return room


def _marks(app: App) -> Room | None:
    room = _letter(app)
    if isinstance(room, WritingLetterRoom):
        room.finish()
    return app.window.room()


def _history(app: App) -> None:
    room = _marks(app)
    if isinstance(room, WritingMarksRoom):
        for card in room.findChildren(CriterionCard):
            card.findChildren(ChoiceRow)[-1].click()
        room.keep_marks()


def _go(visit: Callable[[App], object]) -> Callable[[App], None]:
    def go(app: App) -> None:
        visit(app)

    return go


STOPS = (
    Stop("writing-desk", _go(_desk)),
    Stop("writing-letter", _go(lambda app: _letter(app, looked_over=False))),
    Stop("writing-looked-over", _go(_letter)),
    Stop("writing-marks", _go(_marks)),
    Stop("writing-history", _go(_history)),
)
