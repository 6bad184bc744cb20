"""A reported question is one line in a file, and nothing else."""

from pathlib import Path

import msgspec
import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store.reports import NAME, QuestionReport, keep_report

REPORT = QuestionReport(at="2026-03-02T09:00:00Z", item="con-001", revision="00", bank_hash="11", reason="key")


def test_reports_are_added_line_by_line(tmp_path: Path) -> None:
    for note in ("viens\ndivi", "ķļņ"):
        path = keep_report(tmp_path / "person", msgspec.structs.replace(REPORT, note=note))
    lines = path.read_bytes().splitlines()
    assert [msgspec.json.decode(line, type=QuestionReport).note for line in lines] == ["viens\ndivi", "ķļņ"]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    with pytest.raises(KnownError, match="store_unwritable"):
        keep_report(tmp_path, REPORT)
