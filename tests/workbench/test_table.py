"""Questions out into a table and back: nothing changes that nobody changed, and what is wrong is told by its cell."""

import csv
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer import paths
from naturalization_trainer.bank.file import read_file
from naturalization_trainer.cli import main
from naturalization_trainer.errors import KnownError
from naturalization_trainer.workbench.exchange.carry import apply, plan, read_bank, table
from naturalization_trainer.workbench.exchange.row import COLUMNS
from naturalization_trainer.workbench.exchange.sheet import guarded, read_table, unguarded, write_table
from tests.bank.writing import EXPLANATION, QUESTION, STATEMENTS, bank_file, changed, write

PATH = "constitution/saeima.yaml"
SEVERAL = f"""\
id: con-many
type: multiple_choice
prompt: Kuri?
answers: [a, b]
distractors: [c, d]
enemies: [con-one]
{EXPLANATION}
source: {{act: Satversme, article: 5}}
"""
TRUTH = f"""\
id: con-truth
type: true_false
prompt: Tā ir.
answer: "true"
valid: {{from: 2020-01-01}}
{EXPLANATION}
source: {{act: Satversme, article: 5}}
"""
TYPED = f"""\
id: con-typed
type: text_entry
prompt: Cik?
answer: "100"
accept: [simts]
kind: number
{EXPLANATION}
source: {{act: Satversme, article: 5}}
"""
Edit = Callable[[str, str, str], None]


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    formula = changed(QUESTION, id="con-formula", answer='"=1+1"', distractors='["-1", "+2", "\'x"]')
    return write(
        tmp_path / "question_bank",
        {
            PATH: bank_file(QUESTION + "# kept\n", SEVERAL, TRUTH, TYPED, formula),
            "reading/notes.yaml": bank_file(STATEMENTS, section="reading", topic="notes"),
        },
    )


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.yaml")}


def export(bank: Path, out: Path) -> None:
    assert main(["bank", "export", str(out), "--bank", str(bank), "--language", "en"]) == 0


def bring_in(bank: Path, table: Path, *more: str) -> int:
    return main(["bank", "import", str(table), "--bank", str(bank), "--language", "en", *more])


def edited(path: Path, cells: dict[tuple[str, str], str]) -> None:
    """Change cells of a CSV by task id and column; an unknown id is a new row."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        heading, *rows = list(csv.reader(file, delimiter=";"))
    for (task_id, column), text in cells.items():
        row = next((row for row in rows if row[0] == task_id), None)
        if row is None:
            row = [task_id] + [""] * (len(heading) - 1)
            rows.append(row)
        row[heading.index(column)] = text
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([heading, *rows])


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_out_and_in_changes_nothing(
    ending: str, bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(bank)
    export(bank, tmp_path / f"t{ending}")
    printed = capsys.readouterr()
    assert "read-one is not in the table: several questions of one task do not fit a row" in printed.out
    assert printed.err.startswith("Rows: 5. Left out: 1.")
    assert bring_in(bank, tmp_path / f"t{ending}") == 0
    assert capsys.readouterr().err == "New: 0. Changed: 0. The same: 5.\n"
    assert contents(bank) == before


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_the_bank_we_ship_comes_back_whole(ending: str, tmp_path: Path) -> None:
    shipped = read_bank(paths.bank_folder())
    rows, left = table(task for _, task in shipped.tasks())
    write_table(tmp_path / f"t{ending}", rows, {})
    found = plan(shipped, read_table(tmp_path / f"t{ending}"))
    assert len(rows) - 1 + len(left) == sum(1 for _ in shipped.tasks())
    assert not found.wrong
    assert {step.kind for step in found.steps} == {"same"}
    assert found.files == {}


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_an_empty_bank_is_filled_from_the_table(ending: str, bank: Path, tmp_path: Path) -> None:
    full = read_bank(bank)
    export(bank, tmp_path / f"t{ending}")
    (bank / PATH).write_text(bank_file(QUESTION).partition("tasks:")[0] + "tasks: []\n", encoding="utf-8")
    assert bring_in(bank, tmp_path / f"t{ending}") == 0
    again = read_bank(bank)
    assert {task.id: task.revision for _, task in again.tasks()} == {task.id: task.revision for _, task in full.tasks()}


def test_one_cell_is_one_line(bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (bank / PATH).read_text(encoding="utf-8")
    export(bank, tmp_path / "t.csv")
    edited(tmp_path / "t.csv", {("con-one", "prompt"): "Cik deputātu?", ("con-typed", "accept"): "simts\nsimtu"})
    capsys.readouterr()
    assert bring_in(bank, tmp_path / "t.csv", "--dry-run") == 0
    assert (bank / PATH).read_text(encoding="utf-8") == before
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        f"     2  con-one      changed  {PATH}  prompt",
        f"     5  con-typed    changed  {PATH}  accept",
    ]
    assert bring_in(bank, tmp_path / "t.csv") == 0
    expected = before.replace("Cik deputātu ir Saeimā?", "Cik deputātu?", 1).replace("[simts]", "[simts, simtu]")
    assert (bank / PATH).read_text(encoding="utf-8") == expected


def test_new_rows_types_and_emptied_cells(bank: Path, tmp_path: Path) -> None:
    export(bank, tmp_path / "t.csv")
    new = {
        "section": "constitution",
        "topic": "saeima",
        "type": "single_choice",
        "prompt": "Kas?",
        "answer": "-x",
        "distractors": "a\nb\nc",
        "explanation_lv": "Tā.",
        "explanation_ru": "Так.",
        "explanation_en": "So.",
        "source_act": "Satversme",
        "source_article": "5",
    }
    edited(
        tmp_path / "t.csv",
        {("con-new", column): text for column, text in new.items()}
        | {("con-truth", "valid_from"): "", ("con-many", "enemies"): "", ("con-one", "difficulty"): "3"},
    )
    assert bring_in(bank, tmp_path / "t.csv") == 0
    file = read_file((bank / PATH).read_bytes(), PATH)
    tasks = {task.id: task for task in file.tasks}
    assert not [problem for problem in file.problems if problem.severity == "error"]
    assert tasks["con-new"].items[0].prompt == "Kas?"
    assert tasks["con-truth"].valid.start is None
    assert tasks["con-many"].enemies == ()
    assert tasks["con-one"].difficulty == 3
    assert "# kept" in (bank / PATH).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({("con-one", "answer"): "=1+1"}, "2:answer: error: the cell holds a formula"),
        ({("con-one", "prompt"): ""}, "2:prompt: error: key “prompt” is missing"),
        ({("con-one", "explanation_en"): ""}, "2:explanation_en: error: "),
        ({("con-one", "difficulty"): "9"}, "2:difficulty: error: "),
        ({("con-one", "distractors"): "a"}, "2:distractors: error: "),
        ({("con-one", "status"): "good"}, "2:status: error: "),
        ({("con-one", "type"): "essay"}, "2:type: error: "),
        ({("con-truth", "valid_from"): "1918-13-40"}, "4:valid_from: error: "),
        ({("con-one", "section"): "history_culture"}, "2:section: error: "),
        ({("read-one", "prompt"): "x"}, "7:id: error: several questions of one task do not fit a row"),
        ({("Con New", "prompt"): "x"}, "7:section: error: the bank has no file"),
    ],
)
def test_what_is_wrong_is_told_by_its_cell(
    cells: dict[tuple[str, str], str], told: str, bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(bank)
    export(bank, tmp_path / "t.csv")
    edited(tmp_path / "t.csv", {**cells, ("con-typed", "prompt"): "Cik tad?"})
    capsys.readouterr()
    assert bring_in(bank, tmp_path / "t.csv") == 1
    printed = capsys.readouterr()
    assert f"{tmp_path / 't.csv'}:{told}" in printed.out
    assert printed.err.endswith("Nothing was written.\n")
    assert contents(bank) == before


def test_a_spreadsheet_has_drop_downs_and_no_formula(bank: Path, tmp_path: Path) -> None:
    export(bank, tmp_path / "t.xlsx")
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    sheet: Any = book["questions"]
    rules = {str(rule.sqref).partition("2")[0] for rule in sheet.data_validations.dataValidation}
    letter = openpyxl.utils.get_column_letter
    assert {letter(COLUMNS.index(column) + 1) for column in ("section", "status", "type", "kind")} <= rules
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert sheet.cell(6, COLUMNS.index("answer") + 1).value == "'=1+1"


def test_a_spreadsheets_numbers_dates_and_formulas(
    bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export(bank, tmp_path / "t.xlsx")
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    sheet: Any = book["questions"]
    sheet.cell(2, COLUMNS.index("answer") + 1).value = 100
    book.save(tmp_path / "t.xlsx")
    assert bring_in(bank, tmp_path / "t.xlsx") == 0
    assert "Changed: 0." in capsys.readouterr().err
    sheet.cell(3, COLUMNS.index("prompt") + 1).value = "=1+1"
    book.save(tmp_path / "t.xlsx")
    assert bring_in(bank, tmp_path / "t.xlsx") == 1
    assert f"{tmp_path / 't.xlsx'}:questions:3:prompt: error: the cell holds a formula" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("t.csv", b"\xff\xfe", "table_not_one"),
        ("t.csv", b'id;prompt\n"a', "table_not_one"),
        ("t.csv", b"id\n" * 20_010, "table_too_big"),
        ("t.xlsx", b"no archive", "table_not_one"),
        ("t.xlsx", b"", "table_not_one"),
    ],
)
def test_files_that_are_no_tables_are_refused(name: str, content: bytes, code: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(KnownError) as caught:
        list(read_table(tmp_path / name))
    assert caught.value.code == code


def test_declared_entities_and_bombs_are_refused(bank: Path, tmp_path: Path) -> None:
    export(bank, tmp_path / "t.xlsx")
    for number, content in enumerate((b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', b" " * 210_000_000)):
        path = tmp_path / f"{number}.xlsx"
        shutil.copy(tmp_path / "t.xlsx", path)
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("xl/more.xml", content)
        with pytest.raises(KnownError):
            list(read_table(path))


def test_a_bank_that_changed_meanwhile_is_left_alone(bank: Path, tmp_path: Path) -> None:
    export(bank, tmp_path / "t.csv")
    edited(tmp_path / "t.csv", {("con-one", "prompt"): "Cik deputātu?"})
    known = read_bank(bank)
    found = plan(known, read_table(tmp_path / "t.csv"))
    (bank / PATH).write_bytes(known.raw[PATH] + b"# somebody\n")
    with pytest.raises(KnownError) as caught:
        apply(bank, found, known.raw)
    assert caught.value.code == "table_bank_changed"
    assert (bank / PATH).read_bytes() == known.raw[PATH] + b"# somebody\n"


@given(st.text())
def test_no_guarded_cell_is_a_formula(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))
