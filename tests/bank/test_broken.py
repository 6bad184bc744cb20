"""A folder of broken samples: each problem is found at the line that says so itself, and no other."""

import datetime
import re
import shutil
import struct
from pathlib import Path

import pytest

from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.media.probe import seconds

SAMPLES = Path(__file__).parent / "broken"
SAID = re.compile(rb"#! ([a-z_8 ]+)\s*$")
DAY = datetime.date(2026, 3, 2)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the samples, and make beside them what is too big or too binary to be kept."""
    home = tmp_path_factory.mktemp("broken")
    shutil.copytree(SAMPLES, home / "bank")
    pictures = home / "bank" / "images" / "speaking"
    header = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", 30_000, 30_000, 8, 2, 0, 0, 0)
    (pictures / "big.png").write_bytes(header + b"\0" * 100)
    (pictures / "heavy.svg").write_bytes(b"<svg>" + b" " * 1_000_001 + b"</svg>")
    sounds = home / "audio" / "listening"
    sounds.mkdir(parents=True)
    (sounds / "noise.opus").write_bytes(b"no sound at all" * 100)
    rate, length = 8_000, 8_000
    wav = struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        b"RIFF",
        36 + 2 * length,
        b"WAVE",
        b"fmt ",
        16,
        1,
        1,
        rate,
        2 * rate,
        2,
        16,
        b"data",
        2 * length,
    )
    (sounds / "short.wav").write_bytes(wav + b"\1\2" * length)
    (home / "elsewhere.wav").write_bytes(wav)
    (sounds / "link.wav").symlink_to(home / "elsewhere.wav")
    return home


def expected() -> list[tuple[str, int, str]]:
    """Return (path, line, code) of every problem the samples say they have."""
    found = [
        (path.relative_to(SAMPLES).as_posix(), number, code)
        for path in SAMPLES.glob("*/*.yaml")
        for number, line in enumerate(path.read_bytes().split(b"\n"), 1)
        if (said := SAID.search(line))
        for code in said.group(1).decode().split()
    ]
    return found + [
        (path, -1, code)
        for path, code in (line.split() for line in (SAMPLES / "elsewhere.txt").read_text().splitlines())
    ]


def test_every_problem_is_found_where_it_is_and_nothing_else(folder: Path) -> None:
    bank = open_bank(folder / "bank", folder / "audio", folder / "cache", DAY, seconds)
    said = sorted(expected())
    elsewhere = {(path, code) for path, line, code in said if line < 0}
    found = sorted(
        (problem.path, -1 if (problem.path, problem.code) in elsewhere else problem.line, problem.code)
        for problem in bank.problems
    )
    assert found == said


def test_what_is_good_among_them_is_kept(folder: Path) -> None:
    bank = open_bank(folder / "bank", folder / "audio", folder / "cache", DAY)
    assert bank.task_ids() == (
        "con-overdue",
        "lis-unrendered",
        "read-true-1",
        "read-true-2",
        "spk-good",
        "yaml-deep-enough",
    )
    answer = bank.task("yaml-deep-enough").items[0]
    assert (answer.answer, answer.accept) == ("no", ("14:30", "1918-11-18"))  # type: ignore[union-attr] # a text entry


def test_the_samples_cover_most_problems() -> None:
    assert len({code for _, _, code in expected()}) > 55
