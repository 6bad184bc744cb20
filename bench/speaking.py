"""What speaking costs and how near its numbers are: `python -m bench.speaking`.

An hour of recording as it reaches the disk, and its analysis, each in a process of its own: seconds, and the memory it
adds. And speech of known pauses and rate, read by eSpeak NG, measured: how far off the numbers are.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from naturalization_trainer.media.fluency import measure
from naturalization_trainer.media.wav import WavWriter
from tests.media.speech import BEFORE, write_speech

HOUR = 3600
RATE = 16_000
CHUNK = RATE // 10
VOICES = ("lv+f2", "lv+f5", "lv+m2", "lv+m3")
WORDS_A_MINUTE = (100, 140, 200)
NOISES = (None, -60.0, -45.0)
_MEGABYTE = 1024.0


def main() -> None:
    """Run all of it and print the tables."""
    if len(sys.argv) > 2:
        {"record": _record, "analyse": _analyse}[sys.argv[1]](Path(sys.argv[2]))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hour.wav"
        for work in ("record", "analyse"):
            command = [sys.executable, "-m", "bench.speaking", work, str(path)]
            print(work, subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip())
        _accuracy(Path(folder) / "speech.wav")


def _record(path: Path) -> None:
    """Write an hour of sound as the recorder does: as it comes, a tenth of a second at a time."""
    from PySide6.QtMultimedia import QAudioFormat  # noqa: PLC0415 - loaded before the memory is looked at

    from naturalization_trainer.media.qt_recorder import _mono  # noqa: PLC0415

    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    tone = _babble()
    before, begun = _memory(), time.perf_counter()
    with WavWriter(path, RATE) as writer:
        for place in range(HOUR * 10):
            begin = (place * CHUNK) % (len(tone) - CHUNK)
            writer.append(_mono(tone[begin : begin + CHUNK].tobytes(), form).tobytes())
    _tell(begun, before)


def _analyse(path: Path) -> None:
    np.fft.rfft(np.zeros(8))
    before, begun = _memory(), time.perf_counter()
    found = measure(path)
    _tell(begun, before)
    print(f"  {found.syllables} syllables, {found.pauses} pauses")


def _babble() -> NDArray[np.int16]:
    """Return ten seconds of something like speech: a buzz that swells four times a second and rests at times."""
    at = np.arange(10 * RATE) / RATE
    buzz = np.sin(2 * np.pi * 120 * at) + 0.5 * np.sin(2 * np.pi * 240 * at) + 0.3 * np.sin(2 * np.pi * 480 * at)
    swell = np.clip(np.sin(2 * np.pi * 4 * at), 0.02, 1) * (np.sin(2 * np.pi * 0.3 * at) > -0.6)
    babble: NDArray[np.int16] = (5_000 * buzz * swell).astype(np.int16)
    return babble


def _tell(begun: float, before: float) -> None:
    print(f"{time.perf_counter() - begun:.2f} s, {_memory() - before:.1f} MB more")


def _memory() -> float:
    """Return the most memory this process ever held, in MB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / _MEGABYTE
    return 0.0


def _accuracy(path: Path) -> None:
    """Measure speech whose numbers are known."""
    for noise in NOISES:
        counts, pauses, longest, rates = [], [], [], []
        for voice in VOICES:
            for speed in WORDS_A_MINUTE:
                truth = write_speech(path, voice, speed, noise)
                found = measure(path)
                counts.append(found.pauses - len(truth.pauses))
                pauses.append(found.pause_seconds / sum(truth.pauses) - 1)
                longest.append(found.longest / max(truth.pauses) - 1)
                rates.append(found.articulation / truth.rate - 1)
        print(f"noise {noise}, after {BEFORE} s of silence, {len(rates)} recordings")
        print(f"  pauses missed or added: {sum(map(abs, counts))}")
        for name, errors in (("pause time", pauses), ("longest pause", longest), ("rate", rates)):
            print(f"  {name}: {100 * min(errors):+.1f} … {100 * max(errors):+.1f} %, mean {100 * _mean(errors):+.1f} %")


def _mean(errors: list[float]) -> float:
    return sum(errors) / len(errors)


if __name__ == "__main__":
    main()
