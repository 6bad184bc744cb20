"""Our own marks in plain text: `**bold**`, `- ` lists, ` | ` tables. No Qt, nothing else is ever interpreted."""

from typing import NamedTuple

BOLD = "**"
BULLET = "- "
CELL = " | "


class Run(NamedTuple):
    """A stretch of text in one weight."""

    text: str
    bold: bool = False


class Block(NamedTuple):
    """A paragraph, a list entry (`bullet`) or a row of a table (`cells`, one run list each)."""

    cells: tuple[tuple[Run, ...], ...]
    bullet: bool = False
    row: bool = False
    gap_before: bool = False


def runs(text: str) -> tuple[Run, ...]:
    """Split a line at its `**`; a last one without its partner is shown as it stands."""
    pieces = text.split(BOLD)
    if len(pieces) % 2 == 0:
        pieces[-2:] = [BOLD.join(pieces[-2:])]
    return tuple(Run(piece, place % 2 == 1) for place, piece in enumerate(pieces) if piece) or (Run(""),)


def blocks(text: str, *, body: bool = False) -> tuple[Block, ...]:
    """Split a text into its blocks, one a line; an empty line is a gap. `body` reads lists and tables too."""
    found: list[Block] = []
    gap = False
    for line in text.strip("\n").split("\n"):
        if not line.strip():
            gap = True
            continue
        found.append(_block(line, gap=gap and bool(found), body=body))
        gap = False
    return tuple(found)


def _block(line: str, *, gap: bool, body: bool) -> Block:
    if body and line.startswith(BULLET):
        return Block((runs(line.removeprefix(BULLET)),), bullet=True, gap_before=gap)
    if body and CELL in line:
        return Block(tuple(runs(cell.strip()) for cell in line.split(CELL.strip())), row=True, gap_before=gap)
    return Block((runs(line),), gap_before=gap)


def plain(text: str) -> str:
    """Return the text without its marks, for whoever hears it."""
    return "\n".join("".join(run.text for run in runs(line)) for line in text.split("\n"))
