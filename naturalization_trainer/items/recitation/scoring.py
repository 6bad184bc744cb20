"""The written rule of a text known by heart (ours; the regulation gives none); a recital is marked by a person.

All lines recognisable, in order, and at most two slips: full. At least three quarters of the lines recognisable in
order: half. Else nothing. A slip is one wrong word, however many letters of it. Punctuation, case, the kind of
apostrophe or its absence, line breaks and repeats never count.
"""

import math

from naturalization_trainer.items.item import Charges, Outcome, Remark, Response
from naturalization_trainer.items.kind import Draw
from naturalization_trainer.items.points import rounded_down
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.recitation.lines import Found, find_lines
from naturalization_trainer.items.recordings import read_recordings
from naturalization_trainer.items.typed import clipped, cyrillic_remark, slip_remark, typed_text
from naturalization_trainer.language.letters import latin

MOST_SLIPS = 2
ENOUGH_LINES = 0.75


def present(item: Recitation, draw: Draw) -> tuple[str, ...]:
    """Show no options."""
    del item, draw
    return ()


def key(item: Recitation) -> Response:
    """Return the text, line by line."""
    return "\n".join(item.lines)


def read(item: Recitation, response: Response) -> str | dict[str, dict[str, str]] | None:
    """Return the text typed, or the recording of a recital; None where there is neither."""
    del item
    return typed_text(response) or read_recordings(response, 1)


def score(item: Recitation, response: Response, out_of: float, charges: Charges) -> Outcome:
    """Give points by the rule above. Parts: each line, whether it was recognised in its order."""
    del charges
    given = read(item, response)
    if given is None:
        return Outcome(0.0, out_of, (Remark("not_given"),), (False,) * len(item.lines))
    if not isinstance(given, str):
        return Outcome(None, out_of)
    found = find_lines(item.lines, latin(given))
    parts = tuple(line.recognised for line in found)
    remarks = tuple(remark for part, line in enumerate(found) for remark in _remarks(part, line, item.lines[part]))
    return Outcome(_points(found, out_of), out_of, (*cyrillic_remark(given), *remarks), parts)


def _points(found: tuple[Found, ...], out_of: float) -> float:
    recognised = sum(line.recognised for line in found)
    if recognised == len(found) and sum(len(line.wrong) for line in found) <= MOST_SLIPS:
        return out_of
    enough = recognised >= math.ceil(len(found) * ENOUGH_LINES)
    return rounded_down(out_of / 2, out_of) if enough else 0.0


def _remarks(part: int, line: Found, right: str) -> tuple[Remark, ...]:
    if line.recognised:
        return tuple(slip_remark(slip, part) for slips in line.wrong for slip in slips)
    return (
        Remark("order" if line.elsewhere else "line_missing", part, {"given": clipped(line.given), "right": right}),
    )
