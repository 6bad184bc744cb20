"""Recording answers: one at a time, never written over, kept to the last second, and a way on without a microphone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.items.recordings import ALOUD
from naturalization_trainer.media.library import Library
from naturalization_trainer.media.wav import WavWriter
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.exam.voice import Voice
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from tests.ui.exam.conftest import Study
from tests.ui.sounding import FakePlayer, FakeRecorder

ITEM = "spe-interview-001"


class Booth:
    """Two panels joined to a microphone."""

    def __init__(self, study: Study, folder: Path, *, recorder: FakeRecorder | None) -> None:
        self.study = study
        self.folder = folder
        self.player = FakePlayer()
        self.recorder = recorder
        sound = Sound(Library(folder / "audio"), folder / "recordings", self.player, recorder)
        self.voice = Voice(study.desk, sound, "sitting", study.notices)
        self.panels = [RecorderPanel(), RecorderPanel()]
        self.aloud: list[BigButton] = [self.voice.join(ITEM, n, panel) for n, panel in enumerate(self.panels)]

    def files(self) -> list[str]:
        return sorted(path.name for path in (self.folder / "recordings").rglob("*.wav"))

    def response(self) -> object:
        return self.study.desk.response(ITEM)

    def close(self) -> None:
        self.voice.close()
        for widget in (*self.panels, *self.aloud):
            widget.deleteLater()


@pytest.fixture
def booth(oral: Study, tmp_path: Path) -> Iterator[Booth]:
    made = Booth(oral, tmp_path, recorder=FakeRecorder())
    yield made
    made.close()


@pytest.fixture
def deaf(oral: Study, tmp_path: Path) -> Iterator[Booth]:
    made = Booth(oral, tmp_path, recorder=None)
    yield made
    made.close()


def test_an_answer_is_recorded_and_noted(booth: Booth) -> None:
    booth.panels[0].record_asked.emit()
    assert booth.panels[0].state() == "recording"
    booth.panels[0].stop_asked.emit()
    assert booth.panels[0].state() == "recorded"
    assert booth.response() == {"recordings": {"0": f"sitting/{ITEM}-1-1.wav"}}


def test_recording_anew_leaves_the_first_one_on_the_disk(booth: Booth) -> None:
    for _ in range(2):
        booth.panels[0].record_asked.emit()
        booth.panels[0].stop_asked.emit()
    assert booth.files() == [f"{ITEM}-1-1.wav", f"{ITEM}-1-2.wav"]
    assert booth.response() == {"recordings": {"0": f"sitting/{ITEM}-1-2.wav"}}


def test_another_recording_ends_the_one_before(booth: Booth) -> None:
    booth.panels[0].record_asked.emit()
    booth.panels[1].record_asked.emit()
    assert [panel.state() for panel in booth.panels] == ["recorded", "recording"]


def test_no_recording_is_longer_than_the_time_left(booth: Booth) -> None:
    booth.study.wait(60)
    booth.panels[0].record_asked.emit()
    assert booth.recorder is not None
    assert booth.recorder.longest == pytest.approx(14 * 60)


def test_one_hears_oneself(booth: Booth) -> None:
    booth.panels[0].record_asked.emit()
    booth.panels[0].stop_asked.emit()
    booth.panels[0].play_asked.emit()
    assert booth.panels[0].state() == "playing"
    assert booth.player.played[0].name == f"{ITEM}-1-1.wav"
    booth.player.end()
    assert booth.panels[0].state() == "recorded"


def test_a_recording_under_way_is_kept_when_the_time_ends(booth: Booth) -> None:
    booth.study.desk.phase_closed.connect(booth.voice.finish)
    booth.panels[0].record_asked.emit()
    booth.study.wait(15 * 60 + 1)
    assert not booth.study.desk.session.is_open
    assert booth.study.desk.session.recordings[ITEM, 0].seconds == 4.0


def test_recording_anew_as_the_time_ends_leaves_the_one_that_counts(booth: Booth) -> None:
    booth.study.desk.phase_closed.connect(booth.voice.finish)
    booth.panels[0].record_asked.emit()
    booth.panels[0].stop_asked.emit()
    booth.panels[0].record_asked.emit()
    booth.study.wait(15 * 60 + 1)
    assert booth.study.desk.session.recordings[ITEM, 0].file.endswith("-1-1.wav")
    assert booth.files() == [f"{ITEM}-1-1.wav"]


@pytest.mark.parametrize(
    ("code", "state"),
    [
        ("no_microphone", "no_microphone"),
        ("sound_library_missing", "no_microphone"),
        ("microphone_forbidden", "no_permission"),
    ],
)
def test_why_nothing_is_recorded_is_said_in_its_place(booth: Booth, code: str, state: str) -> None:
    assert booth.recorder is not None
    booth.recorder.broken = KnownError(code)
    booth.panels[0].record_asked.emit()
    assert booth.panels[0].state() == state
    assert not booth.aloud[0].isHidden()


def test_silence_is_no_permission_and_leaves_no_file(booth: Booth) -> None:
    booth.panels[0].record_asked.emit()
    assert booth.recorder is not None
    booth.recorder.silent.emit()
    assert booth.panels[0].state() == "no_permission"
    assert booth.files() == []
    assert booth.response() is None


def test_a_full_disk_is_told(booth: Booth) -> None:
    assert booth.recorder is not None
    booth.recorder.broken = KnownError("recording_disk_full", path="x.wav")
    booth.panels[0].record_asked.emit()
    assert [message.tone for message in booth.study.told] == ["wait"]


def test_without_a_microphone_one_answers_aloud(deaf: Booth) -> None:
    for panel, aloud in zip(deaf.panels, deaf.aloud, strict=True):
        panel.record_asked.emit()
        aloud.click()
        deaf.study.desk.settle()
    assert deaf.response() == {"recordings": {"0": ALOUD, "1": ALOUD}}
    assert [panel.state() for panel in deaf.panels] == ["aloud", "aloud"]


def test_a_recording_beside_an_answer_given_aloud(booth: Booth) -> None:
    assert booth.recorder is not None
    booth.recorder.broken = KnownError("no_microphone")
    booth.panels[0].record_asked.emit()
    booth.aloud[0].click()
    booth.study.desk.settle()
    booth.recorder.broken = None
    booth.panels[1].record_asked.emit()
    booth.panels[1].stop_asked.emit()
    booth.study.desk.settle()
    assert booth.response() == {"recordings": {"0": ALOUD, "1": f"sitting/{ITEM}-2-1.wav"}}


@pytest.mark.parametrize("code", ["recording_disk_full", "microphone_lost"])
def test_what_was_said_before_a_failure_is_kept(booth: Booth, code: str) -> None:
    assert booth.recorder is not None
    booth.panels[0].record_asked.emit()
    booth.recorder.failed.emit(KnownError(code, path="x"))
    booth.recorder.stop()
    assert booth.panels[0].state() == "recorded"
    assert booth.response() == {"recordings": {"0": f"sitting/{ITEM}-1-1.wav"}}
    assert [message.tone for message in booth.study.told] == ["wait"]


def test_what_a_crash_cut_off_is_mended_and_taken_in(oral: Study, tmp_path: Path) -> None:
    folder = tmp_path / "recordings" / "sitting"
    folder.mkdir(parents=True)
    for number, seconds in ((1, 3), (2, 2), (10, 1)):
        with WavWriter(folder / f"{ITEM}-2-{number}.wav", 16_000) as writer:
            writer.append(bytes(32_000 * seconds))
    cut_off = folder / f"{ITEM}-2-10.wav"
    cut_off.write_bytes(cut_off.read_bytes()[:-16_001])
    (folder / f"{ITEM}-1-1.wav").write_bytes(b"RIFF")
    booth = Booth(oral, tmp_path, recorder=FakeRecorder())
    assert [panel.state() for panel in booth.panels] == ["ready", "recorded"]
    assert booth.response() == {"recordings": {"1": f"sitting/{ITEM}-2-10.wav"}}
    assert booth.study.desk.session.recordings[ITEM, 1].seconds == pytest.approx(0.5, abs=0.001)
    booth.close()
