from pathlib import Path

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.rules import BLUEPRINT, open_blueprint, read_blueprint
from naturalization_trainer.sentences import sentence

SHIPPED = Path(__file__).parents[2] / "question_bank"
TEXT = (SHIPPED / BLUEPRINT).read_text(encoding="utf-8")


def test_the_shipped_blueprint_has_no_problem() -> None:
    assert read_blueprint(TEXT.encode(), BLUEPRINT)[1] == ()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("value: 8, source: R973 27", "value: 9, source: R973 27", "blueprint_points"),
        ("cut: {value: 16,", "cut: {value: 26,", "blueprint_cut"),
        ("criteria: letter}", "criteria: leter}", "blueprint_unknown_name"),
        ("criteria: spoken_8}", "criteria: spoken_9}", "blueprint_criteria"),
        ("- id: hearing", "- id: speech", "blueprint_twice"),
        ("sections: [listening, reading, writing]", "sections: [listening, reading]", "blueprint_section_rules"),
        ("when: {knowledge: oral}", "when: {knowledge: sung}", "blueprint_unknown_name"),
        ("exam: knowledge", "exam: knowlege", "blueprint_unknown_name"),
        ("kind: recite", "kind: recyte", None),
        ("minutes: {value: 45,", "minutes: {value: no,", None),
        ("profiles:\n  - id: standard", "profile:\n  - id: standard", None),
        ("id: naturalisation", "id: [naturalisation", None),
        ("id: naturalisation", "id: &x naturalisation", None),
    ],
)
def test_what_is_wrong_is_told_at_its_line(old: str, new: str, code: str | None) -> None:
    found, problems = read_blueprint(TEXT.replace(old, new, 1).encode(), BLUEPRINT)
    assert found is None
    assert problems
    assert code is None or code in {problem.code for problem in problems}
    assert all(problem.line > 0 for problem in problems)
    for language in ("lv", "ru", "en"):
        assert all(sentence(problem.code, problem.facts, language) for problem in problems)


def test_the_compiled_copy_is_made_once_and_never_trusted_blindly(tmp_path: Path) -> None:
    first = open_blueprint(SHIPPED, tmp_path)
    (compiled,) = tmp_path.iterdir()
    assert open_blueprint(SHIPPED, tmp_path) == first
    compiled.write_bytes(b"\x00" * 100)
    assert open_blueprint(SHIPPED, tmp_path) == first
    assert len(compiled.read_bytes()) > 100


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert open_blueprint(SHIPPED, tmp_path / "file" / "cache").id == "naturalisation"


def test_a_missing_or_broken_blueprint_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="blueprint_unreadable"):
        open_blueprint(tmp_path, tmp_path)
    (tmp_path / "blueprints").mkdir()
    (tmp_path / BLUEPRINT).write_text("id: x\n", encoding="utf-8")
    with pytest.raises(KnownError, match="blueprint_broken"):
        open_blueprint(tmp_path, tmp_path)
