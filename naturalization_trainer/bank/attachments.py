"""The recordings and pictures a task names: there, inside their folder, not too big, and what they say they are."""

import os
import struct
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import Literal

import msgspec

from naturalization_trainer.bank.checks import Finding
from naturalization_trainer.bank.problem import shown
from naturalization_trainer.bank.task import AudioStimulus, ImageStimulus, Task
from naturalization_trainer.errors import KnownError

Probe = Callable[[Path], float]
"""Returns how many seconds a recording lasts; raises `KnownError` where it is no sound."""

MAX_SOUND = 20_000_000
MAX_PICTURE = 20_000_000
MAX_SVG = 1_000_000
MAX_PIXELS = 20_000_000
SECONDS = (3.0, 180.0)
NOT_RENDERED = "recording_not_rendered"


class Attachment(msgspec.Struct, frozen=True, array_like=True):
    """A file a task needs: its path with `/`, relative to the audio folder or the bank's."""

    kind: Literal["audio", "bank"]
    file: str
    synthetic: bool

    def place(self, folder: Path, audio: Path) -> Path | None:
        """Return where the file is, links followed; None where that is outside its folder."""
        return inside(audio if self.kind == "audio" else folder, self.file)


def attachment(task: Task) -> Attachment | None:
    """Return the file a task's stimulus needs, or None."""
    match task.stimulus:
        case AudioStimulus() as audio:
            file = audio.file or f"{task.section}/{task.id}/text.opus"
            return Attachment("audio", file, audio.voice == "synthetic")
        case ImageStimulus() as image:
            return Attachment("bank", image.file, synthetic=False)
        case _:
            return None


def inside(folder: Path, file: str) -> Path | None:
    """Return where a relative path leads, links followed; None where that is outside the folder."""
    if "\\" in file or ":" in file or PurePosixPath(file).is_absolute() or ".." in PurePosixPath(file).parts:
        return None
    path = Path(os.path.realpath(folder / file))
    return path if path.is_relative_to(os.path.realpath(folder)) else None


def findings(needed: Attachment, folder: Path, audio: Path, probe: Probe | None) -> Iterator[Finding]:
    """Return what is wrong with a file; `probe` None: a recording is not listened to."""
    steps = ("stimulus", "file")
    facts: dict[str, str | float] = {"file": shown(needed.file)}
    path = needed.place(folder, audio)
    if path is None:
        yield Finding(steps, "file_outside", facts)
    elif not path.is_file():
        if needed.synthetic:
            yield Finding(steps, NOT_RENDERED, facts, "warning")
        else:
            yield Finding(steps, "file_missing", facts)
    elif needed.kind == "audio":
        yield from (Finding(steps, code, facts | more) for code, more in _sound(path, probe))
    else:
        yield from (Finding(steps, code, facts | more) for code, more in _picture(path))


Told = tuple[str, dict[str, str | float]]


def _sound(path: Path, probe: Probe | None) -> Iterator[Told]:
    if path.stat().st_size > MAX_SOUND:
        yield "file_too_heavy", {"limit": MAX_SOUND // 1_000_000}
    elif probe:
        try:
            seconds = probe(path)
        except KnownError:
            yield "not_sound", {}
            return
        low, high = SECONDS
        if not low <= seconds <= high:
            yield "sound_length", {"seconds": round(seconds, 1), "low": low, "high": high}


def _picture(path: Path) -> Iterator[Told]:
    svg = path.suffix.lower() == ".svg"
    limit = MAX_SVG if svg else MAX_PICTURE
    if path.stat().st_size > limit:
        yield "file_too_heavy", {"limit": limit // 1_000_000}
        return
    content = path.read_bytes()
    if svg:
        yield from _svg(content)
        return
    size = _png_size(content) if content.startswith(b"\x89PNG\r\n\x1a\n") else _jpeg_size(content)
    if size is None:
        yield "not_a_picture", {}
    elif size[0] * size[1] > MAX_PIXELS:
        yield "too_many_pixels", {"width": size[0], "height": size[1], "limit": MAX_PIXELS // 1_000_000}


def _png_size(content: bytes) -> tuple[int, int] | None:
    if content[12:16] != b"IHDR" or len(content) < 33:  # noqa: PLR2004 - the end of the header chunk
        return None
    width, height = struct.unpack(">II", content[16:24])
    return width, height


_START_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Walk the segments of a JPEG to its frame."""
    if not content.startswith(b"\xff\xd8"):
        return None
    here = 2
    while here + 9 <= len(content) and content[here] == 0xFF:  # noqa: PLR2004 - the mark of a segment
        if content[here + 1] in _START_OF_FRAME:
            height, width = struct.unpack(">HH", content[here + 5 : here + 9])
            return width, height
        here += 2 + int(struct.unpack(">H", content[here + 2 : here + 4])[0])
    return None


_ACTIVE = frozenset({"script", "foreignobject", "iframe", "audio", "video", "handler"})


def _svg(content: bytes) -> Iterator[Told]:
    """Refuse whatever could load or run something; an SVG needs no document type."""
    if b"<!doctype" in content.lower() or b"<!entity" in content.lower():
        yield "picture_reaches_out", {"detail": "DOCTYPE"}
        return
    try:
        root = ET.fromstring(content)  # noqa: S314 - no document type, so no entities, and at most 1 MB
    except (ET.ParseError, ValueError):
        root = None
    if root is None or _local(root.tag) != "svg":
        yield "not_a_picture", {}
        return
    for element in root.iter():
        for detail in _reaching_out(element):
            yield "picture_reaches_out", {"detail": shown(detail)}


def _local(name: object) -> str:
    return str(name).rsplit("}", 1)[-1].lower()


def _reaching_out(element: "ET.Element[str]") -> Iterator[str]:
    if _local(element.tag) in _ACTIVE:
        yield _local(element.tag)
    for name, value in element.attrib.items():
        if _local(name).startswith("on") or (_local(name) in {"href", "src", "base"} and not value.startswith("#")):
            yield f"{_local(name)}={value}"
        elif _loads(value):
            yield value
    if _local(element.tag) == "style" and _loads(element.text or ""):
        yield element.text or ""


def _loads(style: str) -> bool:
    """Tell whether a style loads something: an import, or an address that is no part of the same picture."""
    packed = "".join(style.lower().split()).replace("'", "").replace('"', "")
    return "@import" in packed or "\\" in packed or packed.count("url(") != packed.count("url(#")
