import pytest

from naturalization_trainer.bank.file import read_file
from tests.bank.writing import QUESTION, bank_file, changed
from tests.drills.fuzz import TRAPS, WHOLE, trial


@pytest.mark.parametrize("seeds", [range(start, start + 10) for start in range(0, 160, 10)], ids=str)
def test_harmed_files_are_read_or_told(seeds: range) -> None:
    assert len(WHOLE) < 160
    for seed in seeds:
        trial(seed)


@pytest.mark.parametrize("key", ["id", "type", "status", "prompt", "answer", "distractors", "explanation", "valid"])
@pytest.mark.parametrize("trap", [trap for trap in TRAPS if trap.strip()])
def test_every_trap_gives_text_or_a_problem_inside_the_file(trap: str, key: str) -> None:
    text = bank_file(changed(QUESTION, id="con-good"), changed(QUESTION, **{key: trap}))
    file = read_file(text.encode("utf-8", "surrogatepass"), "constitution/x.yaml")
    assert file.problems or len(file.tasks) == 2
    assert all(1 <= problem.line <= text.count("\n") + 1 for problem in file.problems)
