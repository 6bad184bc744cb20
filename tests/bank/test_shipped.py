from pathlib import Path

import pytest

from naturalization_trainer import paths
from naturalization_trainer.cli import main


def test_the_bank_we_ship_has_no_problem(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["bank", "check", "--strict", "--language", "en"])
    assert capsys.readouterr().out.splitlines() == []
    assert code == 0


def test_the_program_finds_it() -> None:
    assert paths.bank_folder() == Path(__file__).parents[2] / "question_bank"
    assert paths.audio_folder().is_dir()
