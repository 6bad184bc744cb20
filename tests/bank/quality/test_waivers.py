from pathlib import Path

from naturalization_trainer.bank.file import read_file
from naturalization_trainer.bank.quality.content import content_problems
from naturalization_trainer.bank.quality.fault import Fault
from naturalization_trainer.bank.quality.waivers import WAIVERS, Waiver, read_waivers, unwaived
from tests.bank.quality.tasks import question
from tests.bank.writing import QUESTION, bank_file, write

ONE, TWO = question("Kas?", task_id="con-one"), question("Kur?", task_id="con-two")


def test_a_waived_warning_is_gone() -> None:
    faults = [Fault(ONE, (), "word_unknown", {}), Fault(TWO, (), "word_unknown", {})]
    left, unused = unwaived(faults, [Waiver("word_unknown", "con-one", "a name")])
    assert left == faults[1:]
    assert list(unused) == []


def test_a_waiver_may_name_the_other_of_a_pair() -> None:
    faults = [Fault(ONE, (), "alike", {}, "con-two"), Fault(ONE, (), "alike", {}, "con-three")]
    left, _ = unwaived(faults, [Waiver("alike", "con-one", "another question", "con-two")])
    assert left == faults[1:]


def test_a_waiver_of_nothing_is_told() -> None:
    _, unused = unwaived([], [Waiver("word_unknown", "con-one", "a name")])
    assert [(problem.path, problem.code) for problem in unused] == [(WAIVERS, "waiver_unused")]


def test_a_bank_needs_none(tmp_path: Path) -> None:
    assert read_waivers(tmp_path) == ((), ())


def test_a_waiver_without_a_reason_is_an_error(tmp_path: Path) -> None:
    (tmp_path / WAIVERS).write_text("waivers:\n  - {code: word_unknown, task: con-one}\n", encoding="utf-8")
    waivers, problems = read_waivers(tmp_path)
    assert waivers == ()
    assert [(problem.severity, problem.code) for problem in problems] == [("error", "waivers_do_not_fit")]


def test_a_broken_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / WAIVERS).write_bytes(b"waivers: [\xff")
    waivers, problems = read_waivers(tmp_path)
    assert waivers == ()
    assert [problem.severity for problem in problems] == ["error"]


def test_a_fault_is_told_at_its_line(tmp_path: Path) -> None:
    text = bank_file(QUESTION.replace("deputātu", "deputatu"))
    write(tmp_path, {"constitution/saeima.yaml": text})
    tasks = read_file(text.encode(), "constitution/saeima.yaml").tasks
    problems = list(content_problems(tasks, tmp_path))
    lines = text.splitlines()
    assert [(lines[problem.line - 1].strip(), problem.code) for problem in problems] == [
        ("prompt: Cik deputatu ir Saeimā?", "word_unknown")
    ]
