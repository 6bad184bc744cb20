from pathlib import Path

import numpy as np
import pytest
import soundfile

from naturalization_trainer.media.wav import WavWriter, mend

TONE = (10_000 * np.sin(np.arange(8_000) / 5)).astype(np.int16)


def test_the_file_is_whole_at_every_moment(tmp_path: Path) -> None:
    path = tmp_path / "voice.wav"
    with WavWriter(path, 16_000) as writer:
        assert soundfile.info(path).frames == 0
        for times in (1, 2, 3):
            writer.append(TONE.tobytes())
            assert soundfile.info(path).frames == times * len(TONE)
            assert writer.seconds == times * 0.5
    sound, rate = soundfile.read(path, dtype="int16")
    assert rate == 16_000
    assert np.array_equal(sound, np.tile(TONE, 3))


def test_half_a_sample_is_left_out(tmp_path: Path) -> None:
    with WavWriter(tmp_path / "voice.wav", 16_000) as writer:
        writer.append(TONE.tobytes()[:-1])
        assert writer.seconds == (len(TONE) - 1) / 16_000
    assert soundfile.info(tmp_path / "voice.wav").frames == len(TONE) - 1


@pytest.mark.parametrize("lost", [0, 1, 1_001])
def test_a_file_cut_off_in_a_crash_is_mended(tmp_path: Path, lost: int) -> None:
    path = tmp_path / "voice.wav"
    with WavWriter(path, 16_000) as writer:
        writer.append(TONE.tobytes())
    content = path.read_bytes()
    path.write_bytes(content[: len(content) - lost])
    samples = (2 * len(TONE) - lost) // 2
    assert mend(path) == samples / 16_000
    sound, _ = soundfile.read(path, dtype="int16")
    assert np.array_equal(sound, TONE[:samples])


def test_a_whole_file_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "voice.wav"
    with WavWriter(path, 16_000) as writer:
        writer.append(TONE.tobytes())
    path.chmod(0o400)
    written = path.stat().st_mtime_ns
    assert mend(path) == 0.5
    assert path.stat().st_mtime_ns == written


@pytest.mark.parametrize("content", [b"", b"RIFF", b"something else entirely, and long enough to be a header"])
def test_what_is_no_file_of_ours_holds_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "voice.wav"
    path.write_bytes(content)
    assert mend(path) == 0.0
    assert path.read_bytes() == content


def test_a_full_disk_is_told() -> None:
    with pytest.raises(OSError, match="No space left"):
        WavWriter(Path("/dev/full"), 16_000)
