"""The speaking room by hand, with devices that do at once what they are told."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from naturalization_trainer.errors import KnownError
from naturalization_trainer.ui.exam.criterion_card import CriterionCard
from naturalization_trainer.ui.rooms.speaking import PastRow, SpeakingRoom
from naturalization_trainer.ui.rooms.speaking_recordings import RecordingRow, RecordingsRoom
from naturalization_trainer.ui.rooms.speaking_rehearsal import RehearsalRoom
from naturalization_trainer.ui.rooms.speaking_review import SpeakingReviewRoom
from tests.media.tasks import write_tone
from tests.ui.hands import Finger, Keyboard, Mouse
from tests.ui.sounding import FakePlayer, FakeRecorder
from tests.ui.speaking.speaker import Speaker


class Mouth(FakeRecorder):
    """Records four seconds of a tone."""

    def start(self, path: Path, longest: float) -> None:
        super().start(path, longest)
        if self.is_recording:
            write_tone(path, 4, 0.3)


@pytest.fixture
def recorder(speaker: Speaker) -> Mouth:
    """Give the program a loudspeaker and a microphone."""
    mouth = Mouth()
    speaker.give_devices(FakePlayer(), mouth)
    return mouth


@pytest.fixture
def _nothing_to_hear(speaker: Speaker) -> None:
    """Let the computer have no sound at all."""
    speaker.give_devices(None, None)


@pytest.mark.usefixtures("recorder")
@pytest.mark.parametrize("hand", [Mouse, Finger, Keyboard])
def test_an_interview_is_recorded_heard_and_marked(speaker: Speaker, hand: type[Mouse]) -> None:
    speaker.hand = hand()
    speaker.enter()
    assert isinstance(speaker.room, SpeakingRoom)
    speaker.press("Begin")
    room = speaker.room
    assert isinstance(room, RehearsalRoom)
    questions = len(room.questions)
    speaker.answer_all(questions)
    assert isinstance(speaker.room, SpeakingReviewRoom)
    assert speaker.says(f"You spoke for {4 * questions} of {4 * questions} seconds.")
    assert speaker.says("the pace is an estimate")
    speaker.press("Listen")
    speaker.press("Stop")
    speaker.mark_all()
    assert speaker.says("Your marks are kept.")
    (mark,) = speaker.marks()
    assert (mark.points, mark.out_of) == (8.0, 8.0)
    assert [answer.seconds for answer in speaker.kept()] == [4.0] * questions
    assert all(answer.figures is not None for answer in speaker.kept())
    speaker.press("To the speaking room")
    assert speaker.says(f"{questions} of {questions} questions answered · own marks 8 of 8")
    assert speaker.says(f"{questions} recordings on this computer")


@pytest.mark.usefixtures("recorder")
def test_the_task_practised_longest_ago_comes_first(speaker: Speaker) -> None:
    asked = []
    for _ in range(3):
        speaker.enter()
        speaker.press("Begin")
        room = speaker.room
        assert isinstance(room, RehearsalRoom)
        asked.append(room.questions[0].item)
        speaker.press("Record")
        speaker.press("Stop")
        speaker.press("Stop for today")
    assert len(set(asked)) == 3


@pytest.mark.usefixtures("recorder")
def test_what_was_recorded_before_is_replaced(speaker: Speaker) -> None:
    speaker.enter()
    speaker.press("Begin")
    for again in ("Record", "Record anew"):
        speaker.press(again)
        speaker.press("Stop")
    speaker.settle()
    (answer,) = speaker.kept()
    assert [path.relative_to(speaker.folder()).as_posix() for path in speaker.sounds()] == [answer.file]


@pytest.mark.usefixtures("recorder")
def test_a_rehearsal_left_in_the_middle_is_gone_on_with(speaker: Speaker) -> None:
    speaker.enter()
    speaker.press("Begin")
    speaker.press("Record")
    speaker.app.lobby.go_home()
    assert [answer.seconds for answer in speaker.kept()] == [4.0]
    speaker.settle()
    speaker.enter()
    speaker.press("Go on with it")
    assert isinstance(speaker.room, RehearsalRoom)
    assert speaker.says("Question 2 of")
    speaker.press("Back")
    assert speaker.panel().state() == "recorded"
    speaker.press("End here and hear yourself")
    assert isinstance(speaker.room, SpeakingReviewRoom)


def test_a_recording_cut_off_by_a_crash_is_mended_and_offered(speaker: Speaker, recorder: Mouth) -> None:
    speaker.enter()
    speaker.press("Begin")
    speaker.press("Record")
    recorder.is_recording = False
    (path,) = speaker.sounds()
    path.write_bytes(path.read_bytes()[: 44 + 2 * 2 * 48_000])
    speaker.app.lobby.go_home()
    assert [answer.seconds for answer in speaker.kept()] == [0.0]
    speaker.enter()
    assert speaker.says("A recording was interrupted on")
    assert speaker.says("What was said until then is kept")
    assert speaker.kept()[0].seconds > 1
    speaker.press("Go on with it")
    speaker.press("Back")
    assert speaker.panel().state() == "recorded"


@pytest.mark.usefixtures("recorder")
def test_a_picture_is_looked_at_first(speaker: Speaker) -> None:
    speaker.enter()
    speaker.app.lobby.speaking.rehearse("picture")  # type: ignore[union-attr] # entered just now
    room = speaker.room
    assert isinstance(room, RehearsalRoom)
    assert speaker.says("Look at the picture in peace.")
    speaker.app.program.clock.pass_time(31)  # type: ignore[attr-defined] # a clock turned by hand
    room.look()
    assert speaker.panel().state() == "ready"


@pytest.mark.usefixtures("recorder")
def test_cards_have_their_two_clocks_and_either_ends(speaker: Speaker) -> None:
    clock = speaker.app.program.clock
    speaker.enter()
    speaker.press("See how it goes")
    assert speaker.says("up to 30 minutes")
    speaker.press("Begin to prepare")
    room = speaker.room
    assert isinstance(room, RehearsalRoom)
    assert speaker.says("30 minutes left")
    clock.pass_time(29 * 60)  # type: ignore[attr-defined]
    room.look()
    assert speaker.says("1:00 left")
    clock.pass_time(61)  # type: ignore[attr-defined]
    room.look()
    assert speaker.says("The time to prepare is over.")
    assert speaker.says("15 minutes left")
    speaker.press("Record")
    clock.pass_time(15 * 60)  # type: ignore[attr-defined]
    room.look()
    assert speaker.says("The time to answer is over.")
    assert isinstance(speaker.room, SpeakingReviewRoom)
    assert [answer.seconds for answer in speaker.kept()] == [4.0]
    assert speaker.says("Source: Satversme")
    assert len(speaker.seen(CriterionCard)) == 4
    speaker.mark_all()
    assert [mark.out_of for mark in speaker.marks()] == [2.0]
    speaker.settle()


@pytest.mark.usefixtures("_nothing_to_hear")
def test_without_a_microphone_one_answers_aloud(speaker: Speaker) -> None:
    speaker.enter()
    speaker.press("Begin")
    room = speaker.room
    assert isinstance(room, RehearsalRoom)
    assert speaker.says("No microphone was found. Answer aloud without a recording")
    for number in range(len(room.questions)):
        speaker.press("I have answered aloud")
        assert speaker.panel().state() == "aloud"
        speaker.press("Hear yourself" if number + 1 == len(room.questions) else "Next question")
    assert speaker.says("Answered aloud, without a recording")
    speaker.mark_all()
    assert len(speaker.marks()) == 1
    assert list(speaker.sounds()) == []


@pytest.mark.parametrize("code", ["no_microphone", "microphone_forbidden", "microphone_silent"])
def test_a_microphone_that_gives_nothing_is_told_at_its_place(speaker: Speaker, recorder: Mouth, code: str) -> None:
    speaker.enter()
    speaker.press("Begin")
    recorder.broken = KnownError(code)
    speaker.press("Record")
    assert speaker.panel().state() in ("no_microphone", "no_permission")
    assert speaker.kept() == ()
    speaker.press("I have answered aloud")
    assert speaker.panel().state() == "aloud"


@pytest.mark.parametrize("code", ["recording_disk_full", "microphone_lost"])
def test_what_was_said_before_a_failure_is_kept_and_the_failure_told(
    speaker: Speaker, recorder: Mouth, code: str
) -> None:
    speaker.enter()
    speaker.press("Begin")
    speaker.press("Record")
    recorder.failed.emit(KnownError(code, path="/home"))
    recorder.stop()
    speaker.settle()
    assert speaker.panel().state() == "recorded"
    assert speaker.says("is kept")
    assert [answer.seconds for answer in speaker.kept()] == [4.0]


@pytest.mark.usefixtures("recorder")
def test_recordings_are_listed_and_erased_one_by_one_and_at_once(speaker: Speaker) -> None:
    speaker.enter()
    speaker.press("Begin")
    room = speaker.room
    assert isinstance(room, RehearsalRoom)
    speaker.answer_all(len(room.questions))
    speaker.mark_all()
    exam = speaker.folder() / "a-sitting" / "spe-int-001-1-1.wav"
    exam.parent.mkdir()
    shutil.copyfile(next(iter(speaker.sounds())), exam)
    speaker.enter()
    speaker.press("Hear or erase recordings")
    assert isinstance(speaker.room, RecordingsRoom)
    rows = len(speaker.seen(RecordingRow))
    assert rows == len(room_files := list(speaker.sounds()))
    assert speaker.says("An examination")
    assert speaker.says(f"{len(room_files)} recordings, together")
    speaker.press("Erase", 1)
    speaker.press("No, keep it")
    assert len(list(speaker.sounds())) == rows
    speaker.press("Erase", 1)
    speaker.press("Yes, erase it")
    assert len(list(speaker.sounds())) == len(speaker.seen(RecordingRow)) == rows - 1
    speaker.press("Erase all recordings")
    speaker.press("Yes, erase all")
    assert list(speaker.sounds()) == []
    assert speaker.says("There are no recordings.")
    assert len(speaker.marks()) == 1
    speaker.press("To the speaking room")
    assert len(speaker.seen(PastRow)) == 1


@pytest.mark.usefixtures("recorder")
def test_erasing_a_person_erases_the_recordings(speaker: Speaker) -> None:
    speaker.enter()
    speaker.press("Begin")
    speaker.press("Record")
    speaker.press("Stop")
    speaker.settle()
    folder = speaker.folder()
    assert list(folder.rglob("*.wav"))
    speaker.app.lobby.go_home()
    speaker.app.program.erase_person()
    assert not folder.exists()


@pytest.mark.usefixtures("recorder")
def test_a_task_gone_from_the_bank_takes_nothing_with_it(speaker: Speaker) -> None:
    speaker.enter()
    speaker.press("Begin")
    speaker.press("Record")
    speaker.press("Stop")
    speaker.settle()
    with speaker.app.program.store.writing() as connection:  # type: ignore[union-attr] # open
        connection.exec_driver_sql("UPDATE recordings SET task = 'spe-gone-001', item = 'spe-gone-001'")
    speaker.enter()
    assert speaker.seen(PastRow) == []
    speaker.press("Hear or erase recordings")
    assert len(speaker.seen(RecordingRow)) == 1
    QApplication.processEvents()


def test_a_recording_that_cannot_be_measured_is_told(speaker: Speaker, recorder: Mouth) -> None:
    del recorder
    speaker.enter()
    speaker.press("Begin")
    speaker.press("Record")
    (path,) = speaker.sounds()

    path.write_bytes(b"RIFF")
    speaker.press("Stop")
    speaker.settle()
    assert speaker.says("cannot be read as sound")


@pytest.mark.usefixtures("recorder")
def test_practice_leads_here(speaker: Speaker) -> None:
    speaker.app.lobby.show_practice()
    speaker.settle()
    speaker.press("Speak")
    speaker.settle()
    assert isinstance(speaker.room, SpeakingRoom)
