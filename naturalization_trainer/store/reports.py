"""What a person reports of a question: a line in a file of their own, which nobody sends anywhere."""

from pathlib import Path

import msgspec

from naturalization_trainer.store import file

NAME = "question-reports.jsonl"


class QuestionReport(msgspec.Struct, frozen=True, kw_only=True):
    """One report. `reason`: `key`, `unclear`, `language`, `sound` or `other`; `at`: UTC, ISO 8601."""

    at: str
    item: str
    revision: str
    bank_hash: str
    reason: str
    note: str = ""


def keep_report(folder: Path, report: QuestionReport) -> Path:
    """Add a report to the file in a folder and return that file; raises `store_unwritable`."""
    path = folder / NAME
    with file.telling(path):
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as lines:
            lines.write(msgspec.json.encode(report) + b"\n")
    return path
