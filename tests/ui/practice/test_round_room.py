"""The room of a round: every type of item is asked, judged and explained there."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from naturalization_trainer.exam.form import FormTask
from naturalization_trainer.items.item import Charges, Explained, Outcome, Response
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.media.library import Library
from naturalization_trainer.testing import sample_form, sample_task
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.practice.figures import RoundFigures
from naturalization_trainer.ui.rooms.practice_end import PracticeEndRoom
from naturalization_trainer.ui.rooms.practice_round import PracticeRoundRoom, Question
from tests.ui.hands import type_text
from tests.ui.sounding import FakePlayer

FORM = sample_form()
TASKS = tuple(
    (section.id, task)
    for part in FORM.parts
    for section in part.sections
    for task in section.tasks
    if not any(kind_of(item.item).person_marks for item in task.items)
)
SENTENCE = TextEntry(
    prompt="Kā sauc Latvijas galvaspilsētu?", answer="Rīga", kind="name", explanation=Explained(lv="Rīga.", en="Riga.")
)

MakeRoom = Callable[..., PracticeRoundRoom]


@pytest.fixture
def make_room(worn: QApplication, qtbot: QtBot, tmp_path: Path) -> MakeRoom:
    assert worn.styleSheet()

    def make(player: FakePlayer | None = None) -> PracticeRoundRoom:
        sound = Sound(Library(tmp_path), tmp_path, player)
        room = PracticeRoundRoom(lambda: sound, Notices(logging.getLogger("practice")), tmp_path)
        qtbot.addWidget(room)
        room.resize(1200, 760)
        with qtbot.waitActive(room):
            room.show()
            room.activateWindow()
        return room

    return make


def judged(task: FormTask, responses: dict[str, Response]) -> dict[str, Outcome]:
    return {
        item.id: kind_of(item.item).score(item.item, responses.get(item.id), item.out_of, Charges())
        for item in task.items
    }


def key(task: FormTask) -> dict[str, Response]:
    return {item.id: kind_of(item.item).key(item.item) for item in task.items}


@pytest.mark.parametrize(("section", "task"), TASKS, ids=[task.id for _, task in TASKS])
@pytest.mark.parametrize("known", [True, False], ids=["known", "not known"])
def test_every_type_is_asked_judged_and_explained(
    make_room: MakeRoom, section: str, task: FormTask, known: bool
) -> None:
    room = make_room(FakePlayer())
    asked: list[dict[str, Response]] = []
    room.checked.connect(asked.append)
    room.show_question(Question(section, "Temats", task, 0, 10), can_undo=False)
    assert room._go.text() == "I do not know – show me"
    assert not room._undo.isEnabled()
    assert room._letters_place.isVisible() == any(frame.widget.types for frame in room._view.frames)  # type: ignore[union-attr] # shown
    responses = key(task) if known else {}
    for frame in room._view.frames if room._view is not None else ():
        if known:
            frame.widget.set_response(responses[frame.item_id])
            frame.widget.answered.emit(frame.widget.response())
    room.go_on()
    (given,) = asked
    assert set(given) == set(responses)
    outcomes = judged(task, given)
    room.show_judged(outcomes)
    assert room._go.text() == "Next"
    assert room._go.hasFocus()
    tones = {card._verdict.text() for card in room._cards}
    assert tones == {"Right!" if known else "Here is the answer. Next time you will know it."}
    with_next: list[bool] = []
    room.next_asked.connect(lambda: with_next.append(True))
    room.go_on()
    assert with_next == [True]
    room.leave()


def test_enter_has_a_typed_answer_judged(make_room: MakeRoom, qtbot: QtBot) -> None:
    room = make_room()
    task = sample_task("his-riga-001", "question", SENTENCE)
    room.show_question(Question("history_culture", "Rīga", task), can_undo=False)
    focus = room.first_focus()
    assert focus is not None
    type_text(focus, "Riga")
    with qtbot.waitSignal(room.checked) as checked:
        qtbot.keyClick(focus, Qt.Key.Key_Return)
    assert checked.args == [{"his-riga-001": "Riga"}]
    room.show_judged(judged(task, {"his-riga-001": "Riga"}))
    assert "Riga." in room._cards[0].said()


def test_a_question_set_aside_says_another_way(make_room: MakeRoom) -> None:
    room = make_room()
    task = sample_task("his-riga-001", "question", SENTENCE)
    room.show_question(Question("constitution", "Rīga", task), can_undo=True)
    room.show_judged(judged(task, {}), aside="never_learnt")
    assert room._stubborn is not None
    assert "put it aside" in room._stubborn.text()
    assert "reading room" in room._stubborn.text()


def test_without_sound_the_recording_is_read(make_room: MakeRoom) -> None:
    room = make_room()
    section, task = next((section, task) for section, task in TASKS if section == "listening")
    room.show_question(Question(section, "Temats", task), can_undo=False)
    assert room._listen is not None
    assert room._listen._silent.isVisible()
    assert room.first_focus() is room._listen._read
    room.leave()


def test_where_the_screen_is_low_only_the_way_on_stays(make_room: MakeRoom) -> None:
    room = make_room()
    room.show_question(Question("history_culture", "Rīga", sample_task("a-1", "question", SENTENCE)), can_undo=True)
    assert room.foot.isAncestorOf(room._undo)
    room.resize(1200, 400)
    assert room.page.isAncestorOf(room._undo)
    assert room.foot.isAncestorOf(room._go)
    room.resize(1200, 760)
    assert room.foot.isAncestorOf(room._undo)


@pytest.mark.usefixtures("worn")
@pytest.mark.parametrize(
    ("figures", "title", "first"),
    [
        (RoundFigures(), "Nothing to do here just now", "To practice"),
        (RoundFigures(answered=4, right=4, minutes=3, week=4), "Well done!", "Home"),
        (
            RoundFigures(answered=4, right=1, minutes=3, now=3, week=1),
            "Another step done",
            "Once more what did not work",
        ),
    ],
)
def test_the_end_is_honest_and_has_one_next_step(qtbot: QtBot, figures: RoundFigures, title: str, first: str) -> None:
    room = PracticeEndRoom(figures)
    qtbot.addWidget(room)
    room.enter()
    assert room._heading.text() == title
    assert room._first.text() == first
