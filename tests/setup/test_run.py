import importlib.util
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = [pytest.mark.usefixtures("_posix")]


@pytest.fixture
def _posix() -> None:
    """Run what the starter of POSIX systems does; Windows has its own."""
    assert os.name == "posix"


@pytest.fixture
def set_up() -> ModuleType:
    spec = importlib.util.spec_from_file_location("set_up", ROOT / "tools" / "set_up.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Lay out a tree with only the starter in it."""
    for name in ("run", "pyproject.toml", "tools/set_up.py", "tools/test.py", "tools/drills.py"):
        place = tmp_path / "tree" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, place)
    return tmp_path / "tree"


def program(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def start(tree: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["/bin/sh", str(tree / "run"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.environ["PATH"], **environment},
    )


def make_environment(tree: Path, purpose: str) -> None:
    """Let it look as if the environment had been made by a Python that only says how it was called."""
    program(tree / ".venv" / "bin" / "python", 'echo "$@"')
    maker = program(tree.parent / "maker", f'test "$1" = -c || {{ echo "$3" > "{tree}/.venv/made-for-{purpose}"; }}')
    start(tree, *([purpose] if purpose == "test" else []), PYTHON=str(maker))
    maker.unlink()


def test_a_second_start_takes_no_installation_step(tree: Path) -> None:
    make_environment(tree, "run")
    done = start(tree, "bank", "check", "--language", "lv", PYTHON="/bin/false")
    assert (done.stdout, done.stderr) == ("-m naturalization_trainer bank check --language lv\n", "")


def test_what_is_good_for_the_tests_is_good_for_the_program(tree: Path) -> None:
    make_environment(tree, "test")
    assert start(tree).stdout == "-m naturalization_trainer\n"
    assert start(tree, "test", "-k", "x").stdout == f"{tree}/tools/test.py -k x\n"
    assert start(tree, "drills", "fuzz").stdout == f"{tree}/tools/drills.py fuzz\n"


@pytest.mark.parametrize("change", ["pyproject.toml", "tools/set_up.py", "move"])
def test_what_changed_is_installed_again(tree: Path, change: str) -> None:
    make_environment(tree, "run")
    if change == "move":
        tree = tree.rename(tree.with_name("moved"))
    else:
        (tree / change).write_text((tree / change).read_text() + "\n")
    maker = program(tree.parent / "maker", 'test "$1" = -c || { echo installing; exit 3; }')
    done = start(tree, PYTHON=str(maker))
    assert (done.stdout, done.returncode) == ("installing\n", 3)


def test_without_python_it_is_said(tree: Path, tmp_path: Path) -> None:
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("dirname", "cat", "cksum"):
        (tools / name).symlink_to(str(shutil.which(name)))
    done = start(tree, PATH=str(tools))
    assert done.returncode == 2
    assert done.stderr.startswith("Python 3.11 or newer is needed")
    assert done.stderr.count("\n") == 1


def test_everything_missing_is_named_in_one_go(set_up: ModuleType) -> None:
    needs = (*set_up.WINDOW, *set_up.SOUND, *set_up.TESTING)
    nothing = set_up.missing(needs, lambda _: False, lambda _: False, lambda _: False)
    assert nothing == [need.package for need in needs]
    assert {"libegl1", "libxcb-cursor0", "libpulse0", "fonts-dejavu-core", "espeak-ng"} <= set(nothing)
    assert set_up.missing(needs, lambda _: True, lambda _: True, lambda _: True) == []
    assert set_up.missing(needs, lambda name: name != "libXrandr.so.2", lambda _: True, lambda _: True) == [
        "libxrandr2"
    ]


def test_libraries_are_looked_for_by_the_loader(set_up: ModuleType) -> None:
    assert set_up.loads("libc.so.6")
    assert not set_up.loads("libsurely-not-there.so.9")


def test_the_environment_of_another_tree_is_not_taken(set_up: ModuleType) -> None:
    assert not set_up.is_made("run", "some other stamp")


def test_what_windows_starts_is_there() -> None:
    text = (ROOT / "run.cmd").read_text()
    assert "tools\\set_up.py" in text
    assert sys.version_info >= (3, 11)
