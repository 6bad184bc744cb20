"""A WAV file that is whole at every moment: its header is mended as it grows, and after a crash."""

import struct
from pathlib import Path
from types import TracebackType
from typing import Self

_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
_SAMPLE = 2
_PCM = 1
_LONGEST = 0xFFFF_FFFF - _HEADER.size


class WavWriter:
    """Writes mono 16-bit samples. Raises `OSError` where the disk does."""

    def __init__(self, path: Path, rate: int) -> None:
        self._rate = rate
        self._bytes = 0
        self._file = path.open("wb", buffering=0)
        try:
            self._file.write(_header(rate, 0))
        except OSError:
            self._file.close()
            raise

    @property
    def seconds(self) -> float:
        """Seconds written."""
        return self._bytes / (self._rate * _SAMPLE)

    def append(self, samples: bytes) -> None:
        """Write samples at the end and the new length at the beginning."""
        room = _LONGEST - self._bytes
        samples = samples[:room]
        written = 0
        try:
            while written < len(samples):
                written += self._file.write(samples[written:]) or 0
        finally:
            self._bytes += written - written % _SAMPLE
            self._file.seek(0)
            self._file.write(_header(self._rate, self._bytes))
            self._file.seek(_HEADER.size + self._bytes)

    def close(self) -> None:
        """Leave the file as it is; twice is once."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def mend(path: Path) -> float:
    """Set the header of a file of ours to what it holds (after a crash); return its seconds, 0.0 for none.

    A file whose header is right is only read.
    """
    with path.open("rb") as file:
        head = file.read(_HEADER.size)
        length = (file.seek(0, 2) - _HEADER.size) // _SAMPLE * _SAMPLE
    if len(head) < _HEADER.size or not head.startswith(b"RIFF"):
        return 0.0
    rate = int(_HEADER.unpack(head)[7])
    right = _header(rate, length)
    if head != right:
        with path.open("r+b") as file:
            file.write(right)
    return length / (rate * _SAMPLE) if rate else 0.0


def _header(rate: int, length: int) -> bytes:
    return _HEADER.pack(
        *(b"RIFF", _HEADER.size - 8 + length, b"WAVE", b"fmt ", 16, _PCM, 1),
        *(rate, rate * _SAMPLE, _SAMPLE, 8 * _SAMPLE, b"data", length),
    )
