"""Papers from the command line."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from naturalization_trainer.cli import main


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    """Give a home of its own; the application of the other tests is there already, not one of less."""
    del qapp
    monkeypatch.setenv("NATURALIZATION_TRAINER_HOME", str(tmp_path_factory.getbasetemp() / "paper-home"))


def test_two_papers_for_people_over_sixty_five(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--forms", "2", "--seed", "7", "--profile", "65plus", "--day", "2026-11-21", "--out", str(tmp_path / "p")]
    assert main(["paper", *words, "--language", "en"]) == 0
    assert "Files: 12" in capsys.readouterr().out
    assert sorted(path.name[:3] for path in (tmp_path / "p").iterdir()) == ["01-"] * 6 + ["02-"] * 6


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--profile", "nobody"], "There is no profile"),
        (["--forms", "40"], "repeats tasks"),
    ],
)
def test_what_cannot_be_made_is_told(
    words: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["paper", "--seed", "1", "--out", str(tmp_path / "p"), "--language", "en", *words]) == 2
    assert told in capsys.readouterr().err
    assert not (tmp_path / "p").exists()


@pytest.mark.parametrize("count", ["0", "41", "x"])
def test_a_count_beyond_reason_is_refused(count: str) -> None:
    with pytest.raises(SystemExit):
        main(["paper", "--seed", "1", "--forms", count])
