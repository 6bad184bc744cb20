"""What a short typed answer earns: the rule of text entries and of a form's fields."""

import functools
from typing import cast

from naturalization_trainer.items.item import Charges, EntryKind, Remark
from naturalization_trainer.language import numbers, spelling
from naturalization_trainer.language.compare import Comparison, compare
from naturalization_trainer.language.diff import Slip
from naturalization_trainer.language.letters import cyrillic, latin

_COSTS = {"free": 0.0, "half": 0.5, "full": 1.0}
_LONGEST = 20_000
_LONGEST_QUOTE = 100


def typed_text(response: object) -> str | None:
    """Read a response that is a typed text; None where it is blank or no text. What no file can hold becomes `?`."""
    if not isinstance(response, str):
        return None
    text = response[:_LONGEST].encode("utf-8", "replace").decode("utf-8")
    return text if text.strip() else None


def score_typed(
    typed: str,
    accepted: tuple[str, ...],
    rejected: tuple[str, ...],
    kind: EntryKind,
    charges: Charges,
    *,
    part: int = -1,
) -> tuple[float, tuple[Remark, ...]]:
    """Return which share of the points a typed answer earns (0, one half or 1), and the remarks.

    `accepted` begins with the key. Figures compare exactly; words as `language.compare` says, each kind of slip at its
    charge.
    """
    comparison = compare(typed, accepted, rejected, spelling.is_word)
    if kind not in ("word", "name") and comparison.match != "same":
        comparison = _figure(typed, accepted, rejected, cast("numbers.FigureKind", kind), comparison)
    noticed = cyrillic_remark(typed, part)
    if comparison.match in ("other", "other_word"):
        code = "word_wrong" if comparison.match == "other" else "other_word"
        return 0.0, (*noticed, Remark(code, part, {"given": clipped(typed), "right": accepted[0]}))
    remarks = (*noticed, *(slip_remark(slip, part) for slip in comparison.slips))
    return max(0.0, 1.0 - _cost(comparison.slips, charges)), remarks


def clipped(typed: str) -> str:
    """Return what was typed as a remark quotes it: on one line, and cut where it is long."""
    text = " ".join(typed.split())
    return text if len(text) <= _LONGEST_QUOTE else text[:_LONGEST_QUOTE] + "…"


def cyrillic_remark(typed: str, part: int = -1) -> tuple[Remark, ...]:
    """Return the remark that names the Cyrillic letters in a typed answer and the Latin ones they were read as."""
    found = cyrillic(typed)
    return (Remark("cyrillic", part, {"given": found, "right": latin(found)}),) if found else ()


def slip_remark(slip: Slip, part: int = -1) -> Remark:
    """Return the remark of a slip."""
    return Remark(slip.kind, part, {"given": clipped(slip.given), "right": slip.right})


def _figure(
    typed: str,
    accepted: tuple[str, ...],
    rejected: tuple[str, ...],
    kind: numbers.FigureKind,
    comparison: Comparison,
) -> Comparison:
    """Judge an answer that asks for a figure; what cannot be read as one stays as its words compare."""
    equal = functools.partial(numbers.same, kind, latin(typed))
    if any(equal(wrong) for wrong in rejected):
        return Comparison("other_word", accepted[0])
    readings = [equal(right) for right in accepted]
    if any(readings):
        return Comparison("same", accepted[readings.index(True)])
    if False in readings:
        return Comparison("other", accepted[0])
    return comparison


def _cost(slips: tuple[Slip, ...], charges: Charges) -> float:
    """Return what the slips of one answer cost: each family of slips once."""
    families = {"letter" if slip.kind == "letter" else "marks" for slip in slips}
    return sum(_COSTS.get(getattr(charges, family), 0.0) for family in families)
