import sys
from pathlib import Path

import pytest

from naturalization_trainer.bank.readers import SECOND, read_all
from tests.bank.writing import QUESTION, bank_file, changed, write


@pytest.fixture
def sizes(tmp_path: Path) -> dict[str, int]:
    files: dict[str, str | bytes] = {
        f"constitution/{number}.yaml": bank_file(changed(QUESTION, id=f"con-{number}")) for number in range(6)
    }
    files["constitution/broken.yaml"] = b"\xff"
    write(tmp_path, files)
    return {path: len(content) for path, content in files.items()} | {"constitution/gone.yaml": 100}


def test_two_processes_read_what_one_reads(tmp_path: Path, sizes: dict[str, int]) -> None:
    alone = sorted(read_all(tmp_path, sizes), key=lambda rows: rows.path)
    assert sorted(read_all(tmp_path, sizes, much=0), key=lambda rows: rows.path) == alone
    assert {rows.path for rows in alone} == sizes.keys()
    assert sum(len(rows.tasks) for rows in alone) == 6


@pytest.mark.parametrize(
    "second",
    [
        (sys.executable, "-c", "import sys; sys.exit(1)"),
        (sys.executable, "-c", "print('nonsense')"),
        (sys.executable, "-c", "import os; os.abort()"),
        (*SECOND[:2], SECOND[2] + "; print('more')"),
        ("/no/such/program",),
        ("",),
    ],
)
def test_where_the_second_process_fails_its_share_is_read_here(
    tmp_path: Path, sizes: dict[str, int], second: tuple[str, ...]
) -> None:
    assert {rows.path for rows in read_all(tmp_path, sizes, much=0, second=second)} == sizes.keys()
