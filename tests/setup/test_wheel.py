import importlib.util
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from naturalization_trainer import __version__

ROOT = Path(__file__).parents[2]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel of the tree and lay its content out as an installation would."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder / "installed")
        (folder / "names").write_text("\n".join(archive.namelist()))
    return folder / "installed"


@pytest.fixture
def run(wheel: Path, tmp_path: Path) -> Run:
    """Run the program of the wheel from an empty folder, with its libraries but without the tree on the path."""
    libraries = {str(Path(str(found.origin)).parents[1]) for name in ("msgspec", "yaml") if (found := _spec(name))}
    path = os.pathsep.join([str(wheel), *sorted(libraries)])
    empty = tmp_path / "empty"
    empty.mkdir()

    def start(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-S", *arguments],
            capture_output=True,
            text=True,
            check=False,
            cwd=empty,
            env={**os.environ, "PYTHONPATH": path},
        )

    return start


def _spec(name: str) -> "importlib.machinery.ModuleSpec | None":
    return importlib.util.find_spec(name)


def test_it_runs_from_an_empty_folder(run: Run, wheel: Path) -> None:
    where = run("-c", "import naturalization_trainer; print(naturalization_trainer.__file__)").stdout
    assert Path(where.strip()).is_relative_to(wheel)
    done = run("-m", "naturalization_trainer", "--version")
    assert done.stdout == f"naturalization-trainer {__version__}\n"


def test_it_carries_the_bank_and_the_recordings(run: Run, wheel: Path) -> None:
    done = run("-m", "naturalization_trainer", "bank", "check", "--format", "json")
    report = json.loads(done.stdout)
    assert report["tasks"] > 500
    assert [
        problem for problem in report["problems"] if problem["code"] in {"recording_not_rendered", "file_missing"}
    ] == []
    data = wheel / "naturalization_trainer" / "data"
    for folder, ending in (("question_bank", "yaml"), ("audio", "opus")):
        shipped = {path.relative_to(data / folder) for path in (data / folder).rglob(f"*.{ending}")}
        there = {path.relative_to(ROOT / folder) for path in (ROOT / folder).rglob(f"*.{ending}")}
        assert shipped == there


def test_it_carries_nothing_else(wheel: Path) -> None:
    names = [Path(name).parts for name in (wheel.parent / "names").read_text().splitlines()]
    assert {parts[0].split("-")[0] for parts in names} == {"naturalization_trainer"}
    assert not {"tests", "bench", "tools", "__pycache__"} & {part for parts in names for part in parts}
    assert len(names) == len(set(names))
