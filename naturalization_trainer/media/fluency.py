"""How fluently somebody spoke, in plain numbers and without judgement: time, pauses, syllables.

The method is that of N. H. de Jong and T. Wempe, "Praat script to detect syllable nuclei and measure speech rate
automatically", Behavior Research Methods 41 (2), 2009, 385-390 (doi:10.3758/BRM.41.2.385), with the silence threshold
of its second version (2010): what is 25 dB below the loudest hundredth is silent, and silence from 0.3 s on is a pause;
a peak of intensity that rises 2 dB above the dips beside it, and is voiced, is the nucleus of a syllable.

A recording is read in blocks, and of each 5 ms only the power is kept: an hour takes some megabytes. Import it when
something is measured: it loads numpy.
"""

import wave
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from naturalization_trainer.errors import KnownError

Floats = NDArray[np.float32]
Stretch = tuple[int, int]
"""The first bin of something, and the one after its last."""

SILENCE = 25.0
"""Decibels below the loudest hundredth, under which it is silent."""
ABOVE_NOISE = 6.0
"""Decibels above the room's own noise, under which it is silent too."""
PAUSE = 0.3
"""Seconds of silence that count as a pause."""
SOUND = 0.1
"""Seconds a sound must last to end a silence: a click does not."""
DIP = 2.0
"""Decibels by which a nucleus rises above the dips beside it."""

_BIN = 0.005
_BLOCK = 2.0
_WIDTH = 2
_SHORT, _LONG = 0.025, 0.065
_LEAST, _FAINT, _REACH = 12.0, 45.0, 0.15
_PITCH = (60.0, 450.0)
_WINDOW = 0.045
_VOICED = 0.45
_AT_ONCE = 128
_NOTHING = 1e-3


@dataclass(frozen=True)
class Fluency:
    """What was measured. Times in seconds.

    speaking: the time of sound. total: the whole recording. before: the silence before the first sound. pauses,
    pause_seconds, longest: the silences between the first sound and the last. syllables: the nuclei counted.
    """

    speaking: float
    total: float
    before: float = 0.0
    pauses: int = 0
    pause_seconds: float = 0.0
    longest: float = 0.0
    syllables: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was heard at all: a microphone one may not use gives that."""
        return self.speaking <= 0

    @property
    def articulation(self) -> float:
        """Syllables in a second of speaking."""
        return self.syllables / self.speaking if self.speaking else 0.0

    @property
    def rate(self) -> float:
        """Syllables in a second of the whole recording, silences included."""
        return self.syllables / self.total if self.total else 0.0


def measure(path: Path) -> Fluency:
    """Measure a recording of ours (WAV, one channel, 16 bits); raise `KnownError("sound_unreadable")` for another."""
    try:
        with wave.open(str(path), "rb") as file:
            if file.getsampwidth() != _WIDTH or file.getnchannels() != 1 or file.getframerate() < 2 / _BIN:
                raise KnownError("sound_unreadable", "not a recording of ours", file=path.name)
            return _measure(file)
    except (OSError, EOFError, wave.Error) as error:
        raise KnownError("sound_unreadable", str(error), file=path.name) from error


def _measure(file: wave.Wave_read) -> Fluency:
    total = file.getnframes() / file.getframerate()
    size = round(file.getframerate() * _BIN)
    step = size / file.getframerate()
    power = _power(file, size)
    if not power.any():
        return Fluency(0.0, total)
    loudness = _decibels(_smoothed(power, _SHORT))
    threshold, faint = _thresholds(loudness)
    sounding = _sounding(loudness >= threshold, loudness >= faint)
    if not sounding:
        return Fluency(0.0, total)
    del loudness
    contour = _decibels(_smoothed(power, _LONG))
    del power
    peaks = [peak for stretch in sounding for peak in _peaks(contour, stretch, threshold)]
    pauses = [(after - before) * step for (_, before), (after, _) in pairwise(sounding)]
    return Fluency(
        speaking=sum(end - start for start, end in sounding) * step,
        total=total,
        before=sounding[0][0] * step,
        pauses=len(pauses),
        pause_seconds=sum(pauses),
        longest=max(pauses, default=0.0),
        syllables=_voiced(file, [round((peak + 0.5) * size) for peak in peaks]),
    )


def _power(file: wave.Wave_read, size: int) -> Floats:
    """Return the mean power of each bin of so many samples, without the constant some microphones add."""
    block = size * round(_BLOCK / _BIN)
    bins = -(-file.getnframes() // size)
    means, squares = np.zeros(bins, np.float32), np.zeros(bins, np.float32)
    place = 0
    while data := file.readframes(block):
        samples = np.frombuffer(data, "<i2").astype(np.float32)
        each = np.pad(samples, (0, -len(samples) % size)).reshape(-1, size)
        means[place : place + len(each)] = each.mean(axis=1)
        squares[place : place + len(each)] = np.square(each).mean(axis=1)
        place += len(each)
    constant = means.mean() if place else np.float32(0)
    means *= -2 * constant
    squares += means
    squares += np.square(constant)
    return squares[:place]


def _smoothed(power: Floats, seconds: float) -> Floats:
    """Return the power under a soft window of so many seconds."""
    window = np.hanning(round(seconds / _BIN) + 2)[1:-1].astype(np.float32)
    smooth: Floats = np.convolve(power, window / window.sum(), "same")[: len(power)].astype(np.float32)
    return smooth


def _decibels(power: Floats) -> Floats:
    loudness: Floats = 10 * np.log10(np.maximum(power, _NOTHING))
    return loudness


def _thresholds(loudness: Floats) -> tuple[float, float]:
    """Return the loudness from which it is sound, and from which it may be the faint edge of one."""
    loud = float(np.percentile(loudness, 99))
    noise = float(np.percentile(loudness, 3)) + ABOVE_NOISE
    threshold = max(loud - SILENCE, min(noise, loud - _LEAST))
    return threshold, min(threshold, max(noise, loud - _FAINT))


def _sounding(loud: NDArray[np.bool_], faint: NDArray[np.bool_]) -> list[Stretch]:
    """Return the stretches of sound between the pauses, each with its faint beginning and end."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], loud, [False]))))
    stretches = _joined((start, end) for start, end in edges.reshape(-1, 2).tolist())
    reach = round(_REACH / _BIN)
    return _joined(
        (start - _run(faint[max(0, start - reach) : start][::-1]), end + _run(faint[end : end + reach]))
        for start, end in stretches
        if (end - start) * _BIN >= SOUND
    )


def _run(faint: NDArray[np.bool_]) -> int:
    """Return how many bins in a row are faint sound."""
    return len(faint) if faint.all() else int(np.argmin(faint))


def _joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Return the stretches, those joined that no pause lies between."""
    found: list[Stretch] = []
    for start, end in stretches:
        if found and (start - found[-1][1]) * _BIN < PAUSE:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _peaks(contour: Floats, stretch: Stretch, threshold: float) -> Iterator[int]:
    """Return the peaks of a stretch that stand out from the dips before and after them."""
    start, end = stretch
    part = contour[start:end]
    turns = np.flatnonzero((part[1:-1] >= part[:-2]) & (part[1:-1] > part[2:])) + 1
    tops = [int(turn) for turn in turns if part[turn] >= threshold]
    kept: list[int] = []
    dip = float(part[0])
    for place, top in enumerate(tops):
        before = min(dip, float(np.min(part[kept[-1] if kept else 0 : top + 1])))
        after = float(np.min(part[top : tops[place + 1] + 1] if place + 1 < len(tops) else part[top:]))
        if part[top] - before >= DIP and part[top] - after >= DIP:
            kept.append(top)
            dip = float(part[top])
    return iter(top + start for top in kept)


def _voiced(file: wave.Wave_read, peaks: list[int]) -> int:
    """Return how many of the peaks (samples) are voiced: the sound repeats itself at the pitch of a voice."""
    rate = file.getframerate()
    length = round(rate * _WINDOW)
    window = np.hanning(length).astype(np.float32)
    shortest, longest = round(rate / _PITCH[1]), min(round(rate / _PITCH[0]), length - 1)
    own = _autocorrelation(window[np.newaxis, :])[0]
    count = 0
    for place in range(0, len(peaks), _AT_ONCE):
        parts = np.zeros((len(peaks[place : place + _AT_ONCE]), length), np.float32)
        for row, peak in enumerate(peaks[place : place + _AT_ONCE]):
            file.setpos(max(0, min(peak - length // 2, file.getnframes() - length)))
            samples = np.frombuffer(file.readframes(length), "<i2").astype(np.float32)
            parts[row, : len(samples)] = samples
        parts = (parts - parts.mean(axis=1, keepdims=True)) * window
        like = _autocorrelation(parts) / own
        strength = like[:, shortest : longest + 1].max(axis=1) / np.maximum(like[:, 0], _NOTHING)
        count += int((strength > _VOICED).sum())
    return count


def _autocorrelation(parts: Floats) -> Floats:
    """Return how like each row is to itself, shifted by 0, 1, 2 … samples."""
    length = parts.shape[1]
    spectrum = np.fft.rfft(parts, 2 * length, axis=1)
    found: Floats = np.fft.irfft(np.square(np.abs(spectrum)), axis=1)[:, :length].astype(np.float32)
    return found
