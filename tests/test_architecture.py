"""Who may know whom: imports run downward only, and what is heavy is known in one place."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "naturalization_trainer"
NAME = "naturalization_trainer"

LAYERS = (
    {"language"},
    {"items"},
    {"bank"},
    {"exam", "learning"},
    {"store", "media"},
    {"ui"},
    {"kiosk", "workbench", "paper"},
    {"app"},
    {"cli"},
)
"""From the lowest up; a layer knows those below it, and those beside it do not know each other."""

BASICS = {"errors", "clock", "paths", "options", "log", "sentences", "display"}
"""Known by everybody; they know only one another."""

BESIDE_ALL = {"testing", "__main__", "__init__"}
"""Fakes for tests, which nobody of the program knows; the door."""

ON_THE_SIDE_OF_THE_SCREENS = {"widget", "editor"}
"""Modules of these names under `items` are the screens' part of a type of item."""

EXCEPTIONS: dict[tuple[str, str], str] = {}
"""(importing module, imported module): why this one may."""

OWNERS = {
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "yaml": {"bank.reader", "bank.writer"},
    "pydub": {"media.render"},
    "soundfile": {"media.probe", "media.room"},
    "marisa_trie": {"language"},
    "fsrs": {"learning.memory"},
    "icalendar": {"calendar_file"},
}
"""Who alone imports a library: whole layers, or single modules."""

PURE = ("language", "items", "bank", "exam", "learning", "sentences")


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Return every module of the program by its name without the package's."""
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)
        yield name, ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    """Return the full names a module imports, wherever in it, typing-only ones too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            if node.module == NAME:
                yield from (f"{NAME}.{alias.name}" for alias in node.names)
            else:
                yield node.module or ""


def layer(module: str) -> str:
    """Return the layer a module belongs to; what stands alone at the top composes the program."""
    first, *rest = module.split(".")
    if first == "items" and rest and rest[-1] in ON_THE_SIDE_OF_THE_SCREENS:
        return "ui"
    known = set().union(*LAYERS) | BASICS | BESIDE_ALL
    return first if first in known else "app"


HEIGHT = {name: height for height, names in enumerate(LAYERS) for name in names}


def may_import(importing: str, other: str) -> bool:
    here, there = layer(importing), layer(other)
    if here in BESIDE_ALL:
        return True
    if there in BESIDE_ALL:
        return False
    if there in BASICS:
        return True
    if here in BASICS:
        return False
    return here == there or HEIGHT[there] < HEIGHT[here]


@pytest.mark.parametrize(("name", "tree"), list(modules()), ids=lambda value: value if isinstance(value, str) else "")
def test_imports_run_downward_only(name: str, tree: ast.Module) -> None:
    own = (other.removeprefix(f"{NAME}.") for other in imported(tree) if other.startswith(f"{NAME}."))
    wrong = [other for other in own if other != "__version__" and not may_import(name, other)]
    assert [other for other in wrong if (name, other) not in EXCEPTIONS] == []


def test_sentences_know_only_errors() -> None:
    for name, tree in modules():
        if name.split(".")[0] == "sentences":
            own = {other.removeprefix(f"{NAME}.") for other in imported(tree) if other.startswith(f"{NAME}.")}
            assert {other for other in own if not other.startswith(("sentences", "errors"))} == set(), name


@pytest.mark.parametrize(("library", "owners"), list(OWNERS.items()), ids=list(OWNERS))
def test_a_library_is_known_in_one_place(library: str, owners: set[str]) -> None:
    knowing = {name for name, tree in modules() if any(other.split(".")[0] == library for other in imported(tree))}
    assert {name for name in knowing if name not in owners and name.split(".")[0] not in owners} == set()


def test_the_exceptions_are_still_needed() -> None:
    needed = {
        (name, other.removeprefix(f"{NAME}."))
        for name, tree in modules()
        for other in imported(tree)
        if other.startswith(f"{NAME}.") and not may_import(name, other.removeprefix(f"{NAME}."))
    }
    assert EXCEPTIONS.keys() <= needed


def loaded_after(names: list[str]) -> set[str]:
    """Return what a fresh interpreter has loaded after importing these modules."""
    script = "import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module(name)\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script, *names], capture_output=True, text=True, check=True, cwd=ROOT)
    return {name.split(".")[0] for name in done.stdout.split()}


def test_the_pure_layers_load_no_qt_and_no_database() -> None:
    pure = [
        f"{NAME}.{name}" for name, _ in modules() if name.split(".")[0] in PURE and layer(name) in (*PURE, "sentences")
    ]
    assert (
        loaded_after(pure) & {"PySide6", "shiboken6", "sqlalchemy", "alembic", "pydub", "soundfile", "numpy"} == set()
    )


@pytest.mark.parametrize("verb", ["bank", "exam", "audio", "doctor"])
def test_the_command_line_loads_no_qt(verb: str) -> None:
    assert loaded_after([f"{NAME}.cli.{verb}"]) & {"PySide6", "shiboken6"} == set()


def test_opening_a_bank_loads_only_what_the_first_paint_may() -> None:
    heavy = {"yaml", "rapidfuzz", "numpy", "sqlalchemy", "alembic", "soundfile", "pydub", "marisa_trie", "PySide6"}
    assert loaded_after([f"{NAME}.bank.cache"]) & heavy == set()
