"""Whole examinations by hand, on a sample bank and a clock nobody waits for."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from naturalization_trainer.errors import KnownError
from naturalization_trainer.media.library import spoken_file
from naturalization_trainer.store import views
from naturalization_trainer.store.file import connect_reading
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.rooms.marking import MarkingRoom
from naturalization_trainer.ui.rooms.results import ResultsRoom
from naturalization_trainer.ui.rooms.review import ReviewRoom
from tests.ui.hands import Finger, Keyboard
from tests.ui.traveller import Traveller


def open_sitting(traveller: Traveller) -> str | None:
    """Return the UUID of the sitting that can be continued."""
    connection = connect_reading(traveller.store.path)
    try:
        found = views.open_sitting(connection)
    finally:
        connection.close()
    return found.uuid if found is not None else None


def states(traveller: Traveller) -> dict[str, str]:
    """Return each section's state as it is kept in the file."""
    connection = connect_reading(traveller.store.path)
    try:
        return {section: standing.state for section, standing in views.standings(connection).items()}
    finally:
        connection.close()


def test_the_written_knowledge_test(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask("knowledge")
    traveller.press("Begin")
    traveller.work()
    traveller.finish()
    assert states(traveller) == {"anthem": "passed", "history_culture": "passed", "constitution": "passed"}


LANGUAGE = ("listening", "reading", "writing", "speaking")
KNOWLEDGE = ("anthem", "history_culture", "constitution")


def passed(*sections: str) -> dict[str, str]:
    return dict.fromkeys(sections, "passed")


def verdict(traveller: Traveller) -> str:
    """Return what the result says of the whole."""
    room = traveller.window.room()
    assert isinstance(room, ResultsRoom)
    return room.verdict()


def test_the_whole_standard_examination(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask()
    traveller.sit_all()
    assert len(traveller.player.played) == 12, "six recordings, each heard twice"
    assert states(traveller) == passed(*LANGUAGE, *KNOWLEDGE)
    assert verdict(traveller) == "Passed, if your own marks hold"


@pytest.mark.parametrize(
    ("profile", "sections"),
    [
        ("65plus", ("listening", "reading", "speaking", *KNOWLEDGE)),
        ("latvian_liv", LANGUAGE),
        ("hearing", ("reading", "writing", *KNOWLEDGE)),
    ],
)
def test_who_is_relieved(qtbot: QtBot, tmp_path: Path, profile: str, sections: tuple[str, ...]) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask(profile=profile)
    traveller.sit_all()
    assert states(traveller) == passed(*sections)


@pytest.mark.parametrize("choices", [{"knowledge": "oral"}, {"anthem": "recited"}])
def test_knowledge_aloud(qtbot: QtBot, tmp_path: Path, choices: dict[str, str]) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask("knowledge", choices=choices)
    traveller.sit()
    assert states(traveller) == passed(*KNOWLEDGE)
    assert list((tmp_path / "recordings").rglob("*.wav"))


def test_the_knowledge_test_by_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path, Keyboard())
    traveller.ask("knowledge")
    traveller.sit()
    assert states(traveller) == passed(*KNOWLEDGE)


def test_the_language_test_by_touch(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path, Finger())
    traveller.ask()
    traveller.sit()
    traveller.press("To the next part")
    traveller.sit()
    assert states(traveller) == passed(*LANGUAGE)


def test_killed_and_taken_up_again_at_the_same_item(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask("knowledge")
    traveller.press("Begin")
    answers = traveller.key()
    for _ in range(5):
        traveller.answer_task(answers)
        traveller.press("Next")
    traveller.answer_task(answers)
    traveller.press("Come back to this")
    traveller.pass_time(600)
    here, left = traveller.exam_room().item(), traveller.desk.remaining
    before = traveller.desk.session.responses
    traveller.kill()
    traveller.clock.pass_time(3600)
    traveller.open_window()
    unfinished = open_sitting(traveller)
    assert unfinished is not None
    traveller.examination.resume(unfinished)
    assert traveller.exam_room().item() == here
    assert traveller.desk.session.responses == before
    assert abs(traveller.desk.remaining - left) <= 5
    assert here in traveller.desk.session.flagged
    traveller.work()
    traveller.finish()
    assert states(traveller) == passed(*KNOWLEDGE)


def test_no_recording_is_heard_a_third_time_after_a_kill(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask("language_written")
    traveller.press("Begin")
    traveller.pass_time(45)
    assert len(traveller.player.played) == 1, "in the middle of the first hearing"
    traveller.kill()
    traveller.open_window()
    traveller.examination.resume(open_sitting(traveller) or "")
    traveller.listen()
    first = traveller.player.played[0]
    assert traveller.player.played.count(first) == 2
    assert len(traveller.player.played) == 12
    traveller.examination.put_away()


def test_time_runs_out_and_everything_answered_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask("knowledge")
    traveller.press("Begin")
    traveller.answer_task(traveller.key())
    traveller.pass_time(45 * 60 + 1)
    assert isinstance(traveller.window.room(), ResultsRoom)
    assert states(traveller) == {"anthem": "passed", "history_culture": "not_yet", "constitution": "not_yet"}
    assert verdict(traveller) == "Not yet"
    assert any("time is over" in message.text for message in traveller.told)


def test_a_recording_under_way_when_the_time_ends_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask("language_oral")
    traveller.press("Begin")
    traveller.press("Record")
    traveller.pass_time(15 * 60 + 1)
    assert isinstance(traveller.window.room(), MarkingRoom)
    traveller.mark()
    assert states(traveller) == {"speaking": "not_yet"}
    assert len(traveller.desk.session.recordings) == 1


def test_giving_up_takes_two_steps_and_leaves_the_answers_to_be_read(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask("knowledge")
    traveller.press("Begin")
    traveller.answer_task(traveller.key())
    traveller.press("Overview")
    traveller.press("Give up this examination")
    traveller.press("No, go on")
    traveller.press("Give up this examination")
    traveller.press("Yes, give it up")
    assert open_sitting(traveller) is None
    assert states(traveller) == {}
    traveller.press("Read the answers")
    assert isinstance(traveller.window.room(), ReviewRoom)


def test_the_rest_on_another_day_joins_one_result(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask("knowledge")
    traveller.sit()
    traveller.press("Home")
    assert traveller.homes == 1
    traveller.clock.pass_time(3 * 24 * 3600)
    traveller.ask("language_oral")
    traveller.sit()
    assert {part.id for part in traveller.desk.form.parts if traveller.desk.session.part_closed(part)} == {
        "knowledge",
        "language_oral",
    }
    assert verdict(traveller) == "Part of the examination is done"


def test_leaving_in_the_middle_keeps_all_and_the_clock_stands_still(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask("knowledge")
    traveller.press("Begin")
    traveller.answer_task(traveller.key())
    left = traveller.desk.remaining
    traveller.press("Overview")
    traveller.press("Go on another time")
    assert traveller.homes == 1
    traveller.clock.pass_time(24 * 3600)
    traveller.examination.resume(open_sitting(traveller) or "")
    assert traveller.desk.remaining == pytest.approx(left, abs=5)
    traveller.examination.put_away()


def test_a_missing_recording_costs_its_task_and_not_the_section(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask("language_written")
    traveller.press("Begin")
    task = traveller.desk.form.parts[0].section("listening").tasks[1]
    (tmp_path / "audio" / spoken_file("listening", task.id)).unlink()
    traveller.listen()
    assert len(traveller.player.played) == 10
    assert any("missing" in message.text for message in traveller.told)
    traveller.work()
    traveller.finish()
    assert states(traveller)["listening"] == "passed"


def test_without_a_microphone_one_answers_aloud_and_marks_oneself(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.recorder.broken = KnownError("no_microphone")
    traveller.ask("language_oral")
    traveller.press("Begin")
    for page in range(3):
        for _ in range(2):
            traveller.press("Record")
            traveller.press("I have answered aloud")
        if page < 2:
            traveller.press("Next")
    traveller.press("To the overview")
    traveller.finish()
    traveller.mark()
    assert states(traveller) == {"speaking": "passed"}


def test_every_answer_can_be_read_afterwards(qtbot: QtBot, tmp_path: Path) -> None:
    traveller = Traveller(qtbot, tmp_path)
    traveller.ask("knowledge")
    traveller.sit()
    traveller.press("Read the answers")
    room = traveller.window.room()
    assert isinstance(room, ReviewRoom)
    read = {room.task()}
    while traveller.text_on(BigButton, "Next") is not None:
        traveller.press("Next")
        read.add(room.task())
    assert len(read) == 19
    traveller.press("Report this question")
    traveller.press("Keep the report")
    assert (tmp_path / "question-reports.jsonl").read_text(encoding="utf-8").count("\n") == 1
    traveller.press("To the result")
    assert isinstance(traveller.window.room(), ResultsRoom)
