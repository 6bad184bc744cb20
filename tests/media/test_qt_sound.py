"""Playing and recording for real: over a sound server of the tests' own, whose microphone hears its loudspeaker."""

import resource
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QMediaDevices
from pytestqt.qtbot import QtBot

from naturalization_trainer.errors import KnownError
from naturalization_trainer.media import wav
from naturalization_trainer.media.devices import make_player, make_recorder, sound_state
from naturalization_trainer.media.probe import probe
from naturalization_trainer.media.qt_player import QtPlayer
from naturalization_trainer.media.qt_recorder import QtRecorder
from tests.media.tasks import write_tone
from tests.sound_server import LOUDSPEAKER, MICROPHONE, SoundServer

AUDIO = Path(__file__).parents[2] / "audio"
PATIENCE = 20_000


@pytest.fixture
def holder(qtbot: QtBot) -> Iterator[QObject]:
    del qtbot
    parent = QObject()
    yield parent
    parent.deleteLater()


@pytest.fixture
def player(holder: QObject) -> QtPlayer:
    return cast("QtPlayer", make_player(holder))


@pytest.fixture
def recorder(holder: QObject) -> QtRecorder:
    return cast("QtRecorder", make_recorder(holder))


def told(emitted: list[object]) -> str:
    (error,) = emitted
    assert isinstance(error, KnownError)
    return error.code


def test_the_devices_are_named(qtbot: QtBot) -> None:
    del qtbot
    state = sound_state()
    assert state.problem is None
    assert len(state.outputs) == len(state.inputs) == 1


def test_a_recording_of_the_bank_is_played_to_its_end(qtbot: QtBot, player: QtPlayer) -> None:
    path = min(AUDIO.rglob("*.opus"), key=lambda file: file.stat().st_size)
    heard: list[float] = []
    player.moved.connect(heard.append)
    with qtbot.waitSignals([player.started, player.finished], timeout=PATIENCE):
        player.play(path)
        assert player.is_playing
    assert not player.is_playing
    assert player.duration == pytest.approx(probe(path).seconds, abs=0.1)
    assert heard == sorted(heard)
    assert len(heard) >= 3


def beyond(limit: float) -> Callable[[float], bool]:
    return lambda seconds: seconds > limit


def test_what_is_played_is_what_is_recorded(
    qtbot: QtBot, tmp_path: Path, player: QtPlayer, recorder: QtRecorder
) -> None:
    path = tmp_path / "own" / "voice.wav"
    levels: list[float] = []
    recorder.level.connect(levels.append)
    with qtbot.waitSignals([recorder.started, recorder.moved], timeout=PATIENCE):
        recorder.start(path, 60)
    with qtbot.waitSignal(player.finished, timeout=PATIENCE):
        player.play(write_tone(tmp_path / "tone.wav", 1.5, 0.5))
    on_its_way = probe(path).seconds + 2.2
    with qtbot.waitSignal(recorder.moved, timeout=PATIENCE, check_params_cb=beyond(on_its_way)):
        assert recorder.is_recording
    with qtbot.waitSignal(recorder.saved, timeout=PATIENCE) as saved:
        recorder.stop()
    assert not recorder.is_recording
    sound = probe(path)
    assert saved.args == [path, sound.seconds]
    assert (sound.rate, sound.channels) == (16_000, 1)
    assert sound.seconds * (1 - sound.silent) == pytest.approx(1.5, abs=0.2)
    assert sound.peak == pytest.approx(-9.0, abs=1.5), "half of one channel's power goes to each of two"
    assert sound.clipped == 0
    assert max(levels) == pytest.approx(0.85, abs=0.03)
    assert min(levels) == 0
    assert wav.mend(path) == sound.seconds


def test_a_recording_begins_anywhere_and_is_held(qtbot: QtBot, tmp_path: Path, player: QtPlayer) -> None:
    tone = write_tone(tmp_path / "tone.wav", 6, 0.2)
    with qtbot.waitSignal(player.moved, timeout=PATIENCE, check_params_cb=beyond(4)):
        player.play(tone, start=4)
    player.pause()
    assert not player.is_playing
    assert 4 < player.position < 6
    player.seek(5.5)
    with qtbot.waitSignal(player.finished, timeout=PATIENCE):
        player.resume()


def test_stopping_is_not_finishing(qtbot: QtBot, tmp_path: Path, player: QtPlayer) -> None:
    tone = write_tone(tmp_path / "tone.wav", 3, 0.2)
    short = write_tone(tmp_path / "short.wav", 0.4, 0.2)
    ends: list[float] = []
    player.finished.connect(lambda: ends.append(player.duration))
    with qtbot.waitSignal(player.started, timeout=PATIENCE):
        player.play(tone)
    player.stop()
    with qtbot.waitSignal(player.finished, timeout=PATIENCE):
        player.play(short)
    assert ends == [pytest.approx(0.4, abs=0.05)]


@pytest.mark.qt_log_ignore("Could not open media")
@pytest.mark.parametrize(("content", "code"), [(None, "sound_missing"), (b"no sound at all", "sound_unreadable")])
def test_what_cannot_be_played_is_told(
    qtbot: QtBot, tmp_path: Path, player: QtPlayer, content: bytes | None, code: str
) -> None:
    path = tmp_path / "bad.opus"
    if content is not None:
        path.write_bytes(content)
    with qtbot.waitSignal(player.failed, timeout=PATIENCE) as failed:
        player.play(path)
    assert told(failed.args) == code
    assert not player.is_playing


def test_a_recording_ends_by_itself_at_the_longest(
    qtbot: QtBot, tmp_path: Path, player: QtPlayer, recorder: QtRecorder
) -> None:
    player.play(write_tone(tmp_path / "tone.wav", 30, 0.2))
    with qtbot.waitSignal(player.started, timeout=PATIENCE):
        pass
    with qtbot.waitSignal(recorder.saved, timeout=PATIENCE) as saved:
        recorder.start(tmp_path / "voice.wav", 1.25)
    assert saved.args[1] == 1.25
    assert probe(tmp_path / "voice.wav").seconds == 1.25
    player.stop()


def test_nothing_but_zeros_is_told_while_recording_and_after(
    qtbot: QtBot, tmp_path: Path, recorder: QtRecorder
) -> None:
    with qtbot.waitSignal(recorder.silent, timeout=PATIENCE):
        recorder.start(tmp_path / "voice.wav", 60)
    with qtbot.waitSignal(recorder.failed, timeout=PATIENCE) as failed:
        recorder.stop()
    assert told(failed.args) == "microphone_silent"
    assert not (tmp_path / "voice.wav").exists()


def test_a_place_one_may_not_write_to_is_told(qtbot: QtBot, tmp_path: Path, recorder: QtRecorder) -> None:
    (tmp_path / "file").write_text("no folder")
    with qtbot.waitSignal(recorder.failed, timeout=PATIENCE) as failed:
        recorder.start(tmp_path / "file" / "voice.wav", 60)
    assert told(failed.args) == "recording_not_written"
    assert not recorder.is_recording


@pytest.fixture
def _room_for_a_second() -> Iterator[None]:
    """Let no file of this process grow beyond 32 kB: a disk that is full."""
    before, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (32_000, most))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (before, most))


@pytest.mark.usefixtures("_room_for_a_second")
def test_a_full_disk_is_told_and_what_was_said_is_kept(
    qtbot: QtBot, tmp_path: Path, player: QtPlayer, recorder: QtRecorder
) -> None:
    with qtbot.waitSignal(player.started, timeout=PATIENCE):
        player.play(min(AUDIO.rglob("text.opus")))
    failures: list[str] = []
    recorder.failed.connect(lambda error: failures.append(error.code))
    with qtbot.waitSignal(recorder.saved, timeout=PATIENCE) as saved:
        recorder.start(tmp_path / "voice.wav", 60)
    player.stop()
    assert failures == ["recording_disk_full"]
    assert saved.args[1] == probe(tmp_path / "voice.wav").seconds == pytest.approx(1.0, abs=0.01)


@pytest.fixture
def _devices_back(qtbot: QtBot, sound_server: SoundServer) -> Iterator[None]:
    yield
    devices = QMediaDevices()
    with qtbot.waitSignals([devices.audioOutputsChanged, devices.audioInputsChanged], timeout=PATIENCE):
        sound_server.plug(LOUDSPEAKER)
        sound_server.plug(MICROPHONE)
    devices.deleteLater()


@pytest.mark.usefixtures("_devices_back")
def test_devices_pulled_out_are_told_and_leave_what_was_said(
    qtbot: QtBot, tmp_path: Path, player: QtPlayer, recorder: QtRecorder, sound_server: SoundServer
) -> None:
    with qtbot.waitSignal(player.started, timeout=PATIENCE):
        player.play(min(AUDIO.rglob("text.opus")))
    with qtbot.waitSignal(recorder.moved, timeout=PATIENCE, check_params_cb=beyond(1)):
        recorder.start(tmp_path / "voice.wav", 60)
    happened: list[tuple[object, ...]] = []
    recorder.failed.connect(lambda error: happened.append((error.code,)))
    recorder.saved.connect(lambda path, seconds: happened.append((path.name, seconds > 1)))
    with qtbot.waitSignals([player.failed, recorder.saved], timeout=PATIENCE):
        sound_server.unplug(MICROPHONE)
        sound_server.unplug(LOUDSPEAKER)
    assert happened == [("microphone_lost",), ("voice.wav", True)]
    assert probe(tmp_path / "voice.wav").seconds > 1
