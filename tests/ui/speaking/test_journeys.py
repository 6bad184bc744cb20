"""A recording made, heard, rated, listed and erased over a real sound server, whose microphone hears its speaker."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QMediaDevices
from pytestqt.qtbot import QtBot

from naturalization_trainer.media.devices import make_player
from naturalization_trainer.media.ports import Player, Recorder
from naturalization_trainer.ui.rooms.speaking_rehearsal import RehearsalRoom
from naturalization_trainer.ui.rooms.speaking_review import SpeakingReviewRoom
from tests.media.speech import Spoken, write_speech
from tests.sound_server import LOUDSPEAKER, MICROPHONE, SoundServer
from tests.ui.hands import Keyboard, Mouse
from tests.ui.speaking.speaker import Speaker

PATIENCE = 20_000


@pytest.fixture
def voice(qtbot: QtBot) -> Iterator[Player]:
    """Give a mouth: what it plays is heard by the microphone."""
    del qtbot
    holder = QObject()
    player = make_player(holder)
    yield player
    player.stop()
    holder.deleteLater()


@pytest.fixture
def speech(tmp_path: Path) -> tuple[Path, Spoken]:
    """Give a minute of speech with pauses."""
    path = tmp_path / "speech.wav"
    return path, write_speech(path, "lv+f2", 140)


def recorder_of(speaker: Speaker) -> Recorder:
    _, recorder = speaker.app.lobby.hearing.devices()
    assert recorder is not None
    return recorder


def record(speaker: Speaker, voice: Player, speech: Path, seconds: float) -> None:
    """Record so many seconds of what the mouth says."""
    with speaker.qtbot.waitSignal(voice.started, timeout=PATIENCE):
        voice.play(speech, start=1.0)
    speaker.press("Record")
    recorder = recorder_of(speaker)
    with speaker.qtbot.waitSignal(recorder.moved, timeout=PATIENCE, check_params_cb=lambda now: now > seconds):
        pass
    speaker.press("Stop")
    voice.stop()
    assert speaker.panel().state() == "recorded"


@pytest.mark.parametrize("hand", [Mouse, Keyboard])
def test_a_recording_is_made_heard_rated_listed_and_erased(
    speaker: Speaker, voice: Player, speech: tuple[Path, Spoken], hand: type[Mouse]
) -> None:
    speaker.hand = hand()
    speaker.enter()
    speaker.press("Begin")
    record(speaker, voice, speech[0], 4.0)
    speaker.settle()
    speaker.press("End here and hear yourself")
    assert isinstance(speaker.room, SpeakingReviewRoom)
    speaker.settle()
    (answer,) = speaker.kept()
    assert answer.figures is not None
    assert 2 < answer.figures.speaking <= answer.seconds
    assert answer.figures.pauses >= 1
    assert 8 < answer.figures.syllables < 30
    assert speaker.says("You spoke for")
    player, _ = speaker.app.lobby.hearing.devices()
    assert player is not None
    with speaker.qtbot.waitSignal(player.finished, timeout=PATIENCE):
        speaker.press("Listen")
    speaker.mark_all()
    speaker.press("To the speaking room")
    speaker.press("Hear or erase recordings")
    with speaker.qtbot.waitSignal(player.started, timeout=PATIENCE):
        speaker.press("Listen")
    speaker.press("Erase all recordings")
    speaker.press("Yes, erase all")
    assert list(speaker.sounds()) == []
    assert [mark.points for mark in speaker.marks()] == [8.0]


@pytest.fixture
def _devices_back(qtbot: QtBot, sound_server: SoundServer) -> Iterator[None]:
    yield
    devices = QMediaDevices()
    with qtbot.waitSignals([devices.audioOutputsChanged, devices.audioInputsChanged], timeout=PATIENCE):
        sound_server.plug(LOUDSPEAKER)
        sound_server.plug(MICROPHONE)
    devices.deleteLater()


@pytest.mark.qt_log_ignore("Stream failed to connect")
@pytest.mark.usefixtures("_devices_back")
def test_a_microphone_pulled_out_leaves_what_was_said_and_a_way_on(
    speaker: Speaker, voice: Player, speech: tuple[Path, Spoken], sound_server: SoundServer
) -> None:
    speaker.enter()
    speaker.press("Begin")
    with speaker.qtbot.waitSignal(voice.started, timeout=PATIENCE):
        voice.play(speech[0], start=1.0)
    speaker.press("Record")
    recorder = recorder_of(speaker)
    with speaker.qtbot.waitSignal(recorder.moved, timeout=PATIENCE, check_params_cb=lambda now: now > 1):
        pass
    with speaker.qtbot.waitSignal(recorder.saved, timeout=PATIENCE):
        sound_server.unplug(MICROPHONE)
        sound_server.unplug(LOUDSPEAKER)
    voice.stop()
    assert speaker.says("The microphone no longer answers.")
    assert speaker.panel().state() == "recorded"
    speaker.settle()
    assert speaker.kept()[0].seconds > 1
    speaker.press("Next question")
    speaker.press("Record")
    assert speaker.panel().state() == "no_microphone"
    speaker.press("I have answered aloud")
    assert isinstance(speaker.room, RehearsalRoom)
    assert [bool(answer.file) for answer in speaker.kept()] == [True, False]
