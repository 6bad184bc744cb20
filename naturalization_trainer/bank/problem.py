"""Something wrong with the bank, at its place."""

from collections.abc import Mapping
from typing import Literal

import msgspec

Severity = Literal["error", "warning"]


class Problem(msgspec.Struct, frozen=True):
    """One thing wrong: where, and what.

    `path` is relative to the bank's folder; line and column count from 1 and are 0 where there is none. `code` names
    the sentence, `facts` fill its blanks. An error keeps its task from being drawn; a warning does not.
    """

    path: str
    line: int
    column: int
    severity: Severity
    code: str
    facts: Mapping[str, str | int | float] = {}


def place(problem: Problem) -> tuple[str, int, int, str]:
    """Return what problems are sorted by."""
    return problem.path, problem.line, problem.column, problem.code


SHOWN = 60


def shown(text: str) -> str:
    """Return a text short and plain enough to stand inside a sentence."""
    flat = " ".join("".join(letter if letter.isprintable() else "?" for letter in text[: 4 * SHOWN]).split())
    return flat if len(flat) <= SHOWN else flat[: SHOWN - 1] + "…"
