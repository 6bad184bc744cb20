"""The bank that is shipped gives twelve mock examinations that share no task but the anthem, for everybody."""

import datetime
from pathlib import Path

import pytest

from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.exam.assembly import disjoint_forms
from naturalization_trainer.exam.coverage import every_choice
from tests.sample_bank import blueprint

TREE = Path(__file__).parents[2]
DAY = datetime.date(2026, 11, 21)
TWELVE = range(1, 13)


@pytest.mark.parametrize("profile", [profile.id for profile in blueprint().profiles])
def test_twelve_disjoint_forms(profile: str, tmp_path: Path) -> None:
    bank = open_bank(TREE / "question_bank", TREE / "audio", tmp_path, DAY)
    for choices in every_choice(blueprint(), blueprint().profile(profile)):
        forms = disjoint_forms(blueprint(), bank, seeds=TWELVE, profile=profile, choices=choices, day=DAY)
        drawn = [task for form in forms for part in form.parts for section in part.sections for task in section.tasks]
        ids = [task.id for task in drawn if task.slot != "anthem"]
        assert len(ids) == len(set(ids))
    bank.close()
