"""What a sound file is: how long, how loud, clipped, silent. Reads it in blocks, so memory stays small."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from naturalization_trainer.errors import KnownError

SILENCE = 0.001
"""Below this amplitude (-60 dBFS) a sample counts as silence."""

_CLIPPED = 0.999
_BLOCK = 65_536
_FLOOR = 1e-6


@dataclass(frozen=True)
class Sound:
    """A sound file. Times in seconds; levels in dB below full scale (0 is the loudest there is, -120 is nothing).

    clipped, silent: shares of the samples, 0 to 1. pause: the longest silence. speech: the level where it is not
    silent. stamp: what the renderer wrote about itself ("" in a human recording).
    """

    seconds: float
    rate: int
    channels: int
    peak: float
    level: float
    speech: float
    clipped: float
    silent: float
    pause: float
    stamp: str

    @property
    def is_nothing(self) -> bool:
        """Tell whether every sample is zero: a microphone one may not use gives that."""
        return self.peak <= _decibels(0.0)


def seconds(path: Path) -> float:
    """Return how long a recording is, all of it decoded; raise `KnownError("sound_unreadable")` where it is none."""
    return probe(path).seconds


def probe(path: Path) -> Sound:
    """Listen to a recording; raise `KnownError("sound_unreadable")` where it is none."""
    frames, peak, power, speech_power, heard, clipped = 0, 0.0, 0.0, 0.0, 0, 0
    last, pause = -1, 0
    try:
        with soundfile.SoundFile(path) as file:
            for block in file.blocks(_BLOCK, dtype="float32", always_2d=True):
                loudest = np.abs(block).max(axis=1)
                squares = np.square(block, dtype=np.float64).mean(axis=1)
                audible = loudest > SILENCE
                places = np.concatenate(([last], np.flatnonzero(audible) + frames))
                pause = max(pause, int(np.diff(places).max(initial=1)) - 1)
                last = int(places[-1])
                frames += len(block)
                peak = max(peak, float(loudest.max(initial=0.0)))
                power += float(squares.sum())
                speech_power += float(squares[audible].sum())
                heard += int(audible.sum())
                clipped += int((loudest >= _CLIPPED).sum())
            rate, channels, stamp = file.samplerate, file.channels, str(file.album or "")
    except (OSError, RuntimeError, ValueError) as error:
        raise KnownError("sound_unreadable", detail=str(error), file=path.name) from error
    if not frames:
        raise KnownError("sound_unreadable", detail="no samples", file=path.name)
    return Sound(
        seconds=frames / rate,
        rate=rate,
        channels=channels,
        peak=_decibels(peak),
        level=_decibels((power / frames) ** 0.5),
        speech=_decibels((speech_power / max(heard, 1)) ** 0.5),
        clipped=clipped / frames,
        silent=1 - heard / frames,
        pause=max(pause, frames - last - 1) / rate,
        stamp=stamp,
    )


def stamp_of(path: Path) -> str:
    """Return what the renderer wrote about itself into a recording; "" for any other sound."""
    try:
        with soundfile.SoundFile(path) as file:
            return str(file.album or "")
    except (OSError, RuntimeError) as error:
        raise KnownError("sound_unreadable", detail=str(error), file=path.name) from error


def _decibels(amplitude: float) -> float:
    return round(20 * float(np.log10(max(amplitude, _FLOOR))), 2)
