"""A folder of papers: for each form its five sheets, the questions also in large print."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.exam.form import Form
from naturalization_trainer.media.room import listening_set, sheet
from naturalization_trainer.paper.pages import LARGE, STANDARD, Setting
from naturalization_trainer.paper.sheets import Origin, Sheets


def write_papers(
    folder: Path, forms: Sequence[Form], blueprint: Blueprint, bank_folder: Path, origin: Origin
) -> tuple[int, int]:
    """Write the sheets of every form into a folder; return how many files and pages they are.

    Raises KnownError `paper_not_written`.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("paper_not_written", str(error), path=str(folder)) from error
    files = pages = 0
    for number, form in enumerate(forms, start=1):
        sheets = Sheets(form, blueprint, number, origin)
        footer = sheets.footer()
        documents = (
            ("uzdevumi", sheets.questions, STANDARD),
            ("uzdevumi-liela-druka", sheets.questions, LARGE),
            ("atbilzu-lapa", sheets.answers, STANDARD),
            ("atslega", sheets.key, STANDARD),
            ("vertesana", sheets.marking, STANDARD),
            ("intervetajam", sheets.booklet, STANDARD),
        )
        for name, pieces, size in documents:
            setting = Setting(bank_folder, size=size, footer=footer, title=f"{blueprint.title.lv}, {number}. variants")
            pages += setting.write(folder / f"{number:02}-{name}.pdf", pieces())
            files += 1
    return files, pages


def write_listening(folder: Path, forms: Sequence[Form], audio: Path, ending: str) -> int:
    """Write the listening section of every form for a whole room, with what sounds when; return how many files.

    Raises what `listening_set` does, and KnownError `paper_not_written`.
    """
    files = 0
    for number, form in enumerate(forms, start=1):
        for section in (section for part in form.parts for section in part.sections if section.script):
            name = f"{number:02}-klausisanas"
            cues = listening_set(section, audio, folder / f"{name}.{ending}")
            _write(folder / f"{name}.json", msgspec.json.format(msgspec.json.encode(cues), indent=1))
            _write(folder / f"{name}.txt", sheet(cues).encode())
            files += 3
    return files


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise KnownError("paper_not_written", str(error), path=str(path)) from error
