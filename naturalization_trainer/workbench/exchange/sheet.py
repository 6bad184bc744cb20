"""Tables as files: CSV and XLSX, read defensively and written so that no cell is ever taken for a formula."""

import csv
import datetime
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from naturalization_trainer.bank.writer import write_whole
from naturalization_trainer.errors import KnownError

MAX_BYTES = 50_000_000
MAX_UNPACKED = 200_000_000
MAX_ROWS = 20_000
MAX_COLUMNS = 200
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""


class Cells(msgspec.Struct, frozen=True):
    """One row as read: its sheet ("" in CSV), its number from 1, its texts; `formulas` are columns from 0 with one."""

    sheet: str
    number: int
    texts: tuple[str, ...]
    formulas: tuple[int, ...] = ()


def guarded(text: str) -> str:
    """Return a text as it stands in a cell: behind an apostrophe where it might be taken for a formula."""
    return f"'{text}" if text.startswith((*_FORMULA, "'")) else text


def unguarded(text: str) -> str:
    """Return a cell's text without the apostrophe that `guarded` gave it."""
    return text[1:] if text.startswith("'") and text[1:].startswith((*_FORMULA, "'")) else text


def write_table(path: Path, rows: Iterable[Sequence[str]], choices: dict[int, Sequence[str]]) -> None:
    """Write a table, its first row the heading, as the file's ending says; `choices`: drop-downs by column from 0."""
    made = io.BytesIO()
    if path.suffix.lower() == ".xlsx":
        _write_xlsx(made, rows, choices)
    else:
        text = io.TextIOWrapper(made, encoding="utf-8-sig", newline="")
        csv.writer(text, delimiter=";").writerows([guarded(cell) for cell in row] for row in rows)
        text.flush()
    write_whole(path, made.getvalue())


def _write_xlsx(made: io.BytesIO, rows: Iterable[Sequence[str]], choices: dict[int, Sequence[str]]) -> None:
    from openpyxl import Workbook  # noqa: PLC0415 - only where a spreadsheet is written
    from openpyxl.utils import get_column_letter as letter_of  # noqa: PLC0415
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    book = Workbook()
    sheet: Any = book.active
    sheet.title = "questions"
    sheet.freeze_panes = "B2"
    count = 0
    for count, row in enumerate(rows, 1):
        for column, text in enumerate(row, 1):
            if text:
                sheet.cell(count, column, guarded(text)).number_format = "@"
    lists = book.create_sheet("lists")
    for place, (column, allowed) in enumerate(choices.items(), 1):
        for number, text in enumerate(allowed, 1):
            lists.cell(number, place, text)
        letter = letter_of(place)
        rule = DataValidation("list", formula1=f"lists!${letter}$1:${letter}${max(1, len(allowed))}", allow_blank=True)
        rule.add(f"{letter_of(column + 1)}2:{letter_of(column + 1)}{max(count, 1) + 1000}")
        sheet.add_data_validation(rule)
    lists.sheet_state = "hidden"
    book.save(made)


def read_table(path: Path) -> Iterator[Cells]:
    """Read a table's rows, the heading first; raise `KnownError` where it is none or too big."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise KnownError("table_unreadable", detail=str(error), path=str(path)) from error
    if len(raw) > MAX_BYTES:
        raise KnownError("table_too_big", path=str(path))
    rows = _read_xlsx(raw, path) if path.suffix.lower() == ".xlsx" else _read_csv(raw, path)
    for count, row in enumerate(rows):
        if count > MAX_ROWS or len(row.texts) > MAX_COLUMNS:
            raise KnownError("table_too_big", path=str(path))
        yield row


def _read_csv(raw: bytes, path: Path) -> Iterator[Cells]:
    try:
        text = raw.decode("utf-8-sig")
        first = text.partition("\n")[0]
        delimiter = max(";,\t", key=first.count)
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), 1):
            formulas = tuple(index for index, cell in enumerate(row) if cell.startswith(("=", "@")))
            yield Cells("", number, tuple(unguarded(cell.replace("\r\n", "\n")) for cell in row), formulas)
    except (UnicodeDecodeError, csv.Error) as error:
        raise KnownError("table_not_one", detail=str(error), path=str(path)) from error


def _read_xlsx(raw: bytes, path: Path) -> Iterator[Cells]:
    from openpyxl import load_workbook  # noqa: PLC0415 - only where a spreadsheet is read

    _refuse_traps(raw, path)
    try:
        book = load_workbook(io.BytesIO(raw), read_only=True)
        sheet: Any = book.worksheets[0]
        sheet.reset_dimensions()
        for number, row in enumerate(sheet.iter_rows(), 1):
            formulas = tuple(index for index, cell in enumerate(row) if cell.data_type == "f")
            yield Cells(sheet.title, number, tuple(_cell(cell.value) for cell in row), formulas)
    except KnownError:
        raise
    except Exception as error:
        raise KnownError("table_not_one", detail=str(error), path=str(path)) from error


def _refuse_traps(raw: bytes, path: Path) -> None:
    """Refuse an archive that unpacks too big or whose XML declares entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > MAX_UNPACKED:
                raise KnownError("table_too_big", path=str(path))
            for member in members:
                if member.filename.endswith((".xml", ".rels")) and b"<!" in archive.read(member)[:2000]:
                    raise KnownError("table_not_one", detail="document type", path=str(path))
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError) as error:
        raise KnownError("table_not_one", detail=str(error), path=str(path)) from error


def _cell(value: Any) -> str:
    """Return a cell's value as text: a number as people write it, a date by year, month, day."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return unguarded(str(value).replace("\r\n", "\n"))
