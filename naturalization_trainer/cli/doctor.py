"""`doctor`: tell what works on this machine, to be read aloud over the telephone or pasted into a message."""

import argparse
import datetime
import os
import platform
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec

from naturalization_trainer import __version__, paths
from naturalization_trainer.bank.attachments import attachment
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.cli import FAILED, add_language, language_of
from naturalization_trainer.display import require_display
from naturalization_trainer.errors import KnownError
from naturalization_trainer.sentences import sentence

MEGABYTE = 1_000_000
LITTLE = 200
"""Megabytes below which the room on the disk is worth a word: recordings take about 10 a sitting."""


class Found(NamedTuple):
    """One thing looked at. Lacking: the program does without; broken: it does not."""

    topic: str
    state: Literal["well", "lacking", "broken"]
    code: str
    facts: Mapping[str, str | float]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `doctor` understands."""
    parser.add_argument("--json", action="store_true", help="print the findings as data")
    parser.add_argument("--bank", type=Path, metavar="DIR", help="the bank's folder (default: the program's own)")
    add_language(parser)


def run(args: argparse.Namespace) -> int:
    """Look at everything; 1 where something without which the program cannot work is broken."""
    language = language_of(args.language)
    bank = args.bank or paths.bank_folder()
    audio = bank.absolute().parent / "audio" if args.bank else paths.audio_folder()
    found = [*_screen(), *_words(), *_bank(bank, audio), *_data(paths.data_folder()), *_rendering()]
    rows = [
        {"topic": one.topic, "state": one.state, "code": one.code, "facts": dict(one.facts)}
        | {"message": sentence(one.code, one.facts, language)}
        for one in found
    ]
    if args.json:
        print(msgspec.json.format(msgspec.json.encode(rows)).decode())
    else:
        width = max(len(sentence(f"doctor_state_{state}", {}, language)) for state in ("well", "lacking", "broken"))
        for row in rows:
            state = sentence(f"doctor_state_{row['state']}", {}, language)
            print(f"{state:<{width}}  {row['message']}")
    return FAILED if any(one.state == "broken" for one in found) else 0


def _screen() -> Iterator[Found]:
    """Look at Qt, the screen, fonts and sound. Without a screen the rest is asked of a Qt that draws nowhere."""
    try:
        require_display()
    except KnownError as error:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield Found("window", "broken", error.code, error.facts)
        seen = False
    else:
        seen = True
    try:
        from PySide6.QtCore import qVersion  # noqa: PLC0415 - Qt may be what does not work
        from PySide6.QtGui import QFontDatabase, QGuiApplication  # noqa: PLC0415
    except ImportError as error:
        yield Found("qt", "broken", "doctor_no_qt", {"detail": str(error)})
        return
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    yield Found("versions", "well", "doctor_versions", _versions(qVersion()))
    if seen:
        yield Found("window", "well", "doctor_window", {"platform": QGuiApplication.platformName()})
    latvian = set(QFontDatabase.families(QFontDatabase.WritingSystem.Latin))
    cyrillic = set(QFontDatabase.families(QFontDatabase.WritingSystem.Cyrillic))
    fonts = sorted(family for family in latvian & cyrillic if _has_letters(family))
    usual = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if fonts:
        yield Found(
            "fonts", "well", "doctor_fonts", {"count": len(fonts), "example": usual if usual in fonts else fonts[0]}
        )
    else:
        yield Found("fonts", "broken", "doctor_no_fonts", {})
    yield from _sound()
    del application


def _versions(qt: str) -> dict[str, str | float]:
    return {
        "program": __version__,
        "python": platform.python_version(),
        "qt": qt,
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(terse=True),
    }


def _has_letters(family: str) -> bool:
    """Tell whether a font itself has the letters, not another one in its place."""
    from PySide6.QtGui import QFont, QRawFont  # noqa: PLC0415

    font = QRawFont.fromFont(QFont(family))
    return font.isValid() and all(font.supportsCharacter(ord(letter)) for letter in "āčēģīķļņšūžĀЖжя„”–")


def _sound() -> Iterator[Found]:
    from naturalization_trainer.media.devices import sound_state  # noqa: PLC0415 - it loads Qt

    state = sound_state()
    if state.problem:
        yield Found("sound", "lacking", state.problem.code, state.problem.facts)
        return
    for topic, names in (("output", state.outputs), ("input", state.inputs)):
        if names:
            yield Found(topic, "well", f"doctor_{topic}s", {"names": ", ".join(names)})
        else:
            yield Found(topic, "lacking", f"doctor_no_{topic}", {})


def _words() -> Iterator[Found]:
    from naturalization_trainer.language.spelling import is_word  # noqa: PLC0415

    there = is_word("grāmata")
    yield Found("words", "well" if there else "lacking", "doctor_words" if there else "doctor_no_words", {})


def _bank(folder: Path, audio: Path) -> Iterator[Found]:
    try:
        bank = open_bank(folder, audio, paths.cache_folder(), datetime.datetime.now(datetime.UTC).date())
    except KnownError as error:
        yield Found("bank", "broken", error.code, error.facts)
        return
    with closing(bank):
        errors = sum(problem.severity == "error" for problem in bank.problems)
        facts: dict[str, str | float] = {
            "tasks": sum(bank.statuses().values()),
            "drawable": sum(bank.sections().values()),
            "errors": errors,
            "path": str(folder),
        }
        yield Found("bank", "well" if not errors else "lacking", "doctor_bank", facts)
        needed = [one for task_id in bank.task_ids() if (one := attachment(bank.task(task_id))) and one.kind == "audio"]
        there = sum((place := one.place(folder, audio)) is not None and place.is_file() for one in needed)
        state: Literal["well", "lacking"] = "well" if there == len(needed) else "lacking"
        yield Found("recordings", state, "doctor_recordings", {"there": there, "wanted": len(needed)})


def _data(folder: Path) -> Iterator[Found]:
    from naturalization_trainer.store.profiles import People  # noqa: PLC0415 - only this verb looks at people's files

    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            free = shutil.disk_usage(folder).free // MEGABYTE
    except OSError:
        yield Found("data", "broken", "doctor_data_unwritable", {"path": str(folder)})
        return
    facts: dict[str, str | float] = {"free": free, "path": str(folder)}
    yield (
        Found("data", "well", "doctor_data", facts)
        if free > LITTLE
        else Found("data", "lacking", "doctor_data_little", facts)
    )
    people = [person.path for person in People(folder).all() if person.path.exists()]
    for path in people:
        yield _database(path)
    if not people:
        yield Found("database", "well", "doctor_no_database", {})


def _database(path: Path) -> Found:
    from naturalization_trainer.store import file  # noqa: PLC0415

    facts: dict[str, str | float] = {"path": str(path)}
    try:
        state = file.state(path)
        if not file.healthy(path, full=True):
            return Found("database", "broken", "store_damaged", facts)
    except KnownError as error:
        return Found("database", "broken", error.code, error.facts)
    if state in {"newer", "foreign"}:
        return Found("database", "broken", f"store_{state}", facts)
    if state == "old":
        return Found("database", "well", "doctor_database_old", facts)
    return Found("database", "well", "doctor_database", {**facts, "size": round(path.stat().st_size / MEGABYTE, 1)})


def _rendering() -> Iterator[Found]:
    from naturalization_trainer.media.render import check_programs  # noqa: PLC0415 - it starts programs

    try:
        check_programs()
    except KnownError as error:
        yield Found("rendering", "lacking", error.code, error.facts)
    else:
        yield Found("rendering", "well", "doctor_rendering", {})
