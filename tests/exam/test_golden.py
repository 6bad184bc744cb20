import json

from tests.drills.golden import GOLDEN, golden_forms, other_pythons


def test_forms_are_as_committed() -> None:
    committed = json.loads(GOLDEN.read_text(encoding="utf-8"))
    found = golden_forms(range(1, 21))
    assert {name: committed[name] for name in found} == found


def test_other_pythons_have_the_same_chance() -> None:
    assert all(other_pythons().values())
