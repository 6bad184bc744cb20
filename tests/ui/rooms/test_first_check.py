"""The first check's room: it asks, judges, takes "I do not know", and ends in a picture with one next step."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.item import Charges
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.ui.exam.playback import Playback
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.rooms.first_check import CheckTask, FirstCheckRoom
from naturalization_trainer.ui.rooms.first_check_step import Advice, Finding, advice
from tests.ui.sounding import FakePlayer

STRICT = Charges(marks="full", letter="full")


def choice(area: str, section: str, prompt: str = "Cik?", recording: Path | None = None) -> CheckTask:
    item = SingleChoice(prompt=prompt, answer="trīs", distractors=("divi", "četri"))
    shown = FormItem(id="first-check", item=item, options=("divi", "trīs", "četri"), out_of=1.0)
    return CheckTask(area, section, shown, recording=recording)


def word() -> CheckTask:
    item = FormItem(id="first-check", item=TextEntry(prompt="Uzrakstiet!", answer="māja"), out_of=1.0)
    return CheckTask("marks", "writing", item, STRICT)


@pytest.fixture
def room(qtbot: QtBot) -> FirstCheckRoom:
    made = FirstCheckRoom("en")
    qtbot.addWidget(made)
    made.retranslate()
    made.show()
    return made


@pytest.mark.parametrize(
    ("findings", "step"),
    [
        ([], Advice(part="knowledge")),
        ([Finding("knowledge", 3, 3, "constitution"), Finding("marks", 2, 2, "writing")], Advice(part="knowledge")),
        ([Finding("knowledge", 3, 2, "constitution"), Finding("anthem", 1, 0, "anthem")], Advice("anthem")),
        ([Finding("knowledge", 3, 0, "constitution"), Finding("anthem", 1, 0, "anthem")], Advice("constitution")),
        ([Finding("reading", 1, 0, "reading"), Finding("listening", 1, 0, "listening")], Advice("reading")),
    ],
)
def test_one_next_step(findings: list[Finding], step: Advice) -> None:
    assert advice(findings) == step


def test_one_question_before_it_and_no_more(room: FirstCheckRoom, qtbot: QtBot) -> None:
    for button, loud in ((room._intro.loud, True), (room._intro._silent, False)):
        with qtbot.waitSignal(room.begin_asked) as asked:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert asked.args == [loud]


def test_an_answer_is_judged_when_one_is_done_with_it(room: FirstCheckRoom, qtbot: QtBot) -> None:
    room.begin([choice("knowledge", "constitution"), word()])
    qtbot.keyClick(room.first_focus(), Qt.Key.Key_Space)
    qtbot.keyClick(room.first_focus(), Qt.Key.Key_Down)
    with qtbot.waitSignal(room.judged) as judged:
        qtbot.keyClick(room._check, Qt.Key.Key_Return)
    assert judged.args[1].points == 1.0
    room.go_on()
    field = room.first_focus()
    qtbot.keyClicks(field, "maja")
    with qtbot.waitSignal(room.judged) as judged:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert judged.args[1].points == 0.0
    room.go_on()
    with qtbot.waitSignal(room.practice_asked) as asked:
        qtbot.keyClick(room.first_focus(), Qt.Key.Key_Return)
    assert asked.args == ["writing"]


def test_not_knowing_is_an_answer(room: FirstCheckRoom, qtbot: QtBot) -> None:
    room.begin([choice("anthem", "anthem")])
    with qtbot.waitSignal(room.judged) as judged:
        qtbot.mouseClick(room._unknown, Qt.MouseButton.LeftButton)
    assert judged.args[1].points == 0.0
    assert room.first_focus() is room._next


def test_all_right_leads_to_a_part(room: FirstCheckRoom, qtbot: QtBot) -> None:
    room.begin([choice("knowledge", "constitution")])
    room.answer("trīs")
    room.go_on()
    with qtbot.waitSignal(room.examination_asked) as asked:
        qtbot.keyClick(room.first_focus(), Qt.Key.Key_Return)
    assert asked.args == ["knowledge"]
    assert "know a lot" in room._end.said()


def test_a_recording_is_heard_as_often_as_one_likes(room: FirstCheckRoom, qtbot: QtBot, tmp_path: Path) -> None:
    player = FakePlayer()
    notices = Notices(logging.getLogger("test"), "en")
    room.begin([choice("listening", "listening", recording=tmp_path / "a.wav")], Playback(player, notices))
    for _ in range(2):
        qtbot.keyClick(room.first_focus().focusProxy(), Qt.Key.Key_Space)
        player.end()
    assert len(player.played) == 2
    room.answer("trīs")
    room.go_on()
    assert "there was no sound" not in room._end._unseen.source()


def test_a_recording_nobody_hears_is_replaced_and_that_is_said(room: FirstCheckRoom, qtbot: QtBot) -> None:
    room.begin([choice("listening", "listening", recording=Path("a.wav"))])
    with qtbot.waitSignal(room.unheard) as unheard:
        qtbot.mouseClick(room._deaf, Qt.MouseButton.LeftButton)
    assert unheard.args == [0]
    room.replace(0, choice("reading", "reading")._replace(instead=True))
    assert room._instead.isVisible()
    room.answer("trīs")
    room.go_on()
    assert "there was no sound" in room._end._unseen.source()
