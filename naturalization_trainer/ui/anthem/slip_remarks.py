"""What is said of the slips in a line that was written."""

from naturalization_trainer.items.item import Remark
from naturalization_trainer.items.recitation.lines import Found
from naturalization_trainer.items.typed import clipped, cyrillic_remark, slip_remark
from naturalization_trainer.language.diff import slips
from naturalization_trainer.language.letters import latin, words
from naturalization_trainer.ui.kit.slip_words import slip_words


def said_of_line(found: Found, right: str) -> str:
    """Return the kinds of slips in a line from memory in words, "" where there are none."""
    if not found.recognised:
        code = "order" if found.elsewhere else "line_missing"
        return slip_words((Remark(code, 0, {"given": clipped(found.given), "right": right}),))
    return slip_words(slip_remark(slip) for wrong in found.wrong for slip in wrong)


def said_of_words(written: str, right: str) -> str:
    """Return the kinds of slips in a line whose gaps were filled, in words."""
    wrong = slips(words(latin(written)), words(right))
    return slip_words((*cyrillic_remark(written), *(slip_remark(slip) for found in wrong for slip in found)))
