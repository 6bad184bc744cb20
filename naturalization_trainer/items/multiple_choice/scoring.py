"""Credit for what is rightly chosen, less what is wrongly chosen."""

from naturalization_trainer.items.item import Charges, Outcome, Remark, Response
from naturalization_trainer.items.kind import Draw
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.points import share


def present(item: MultipleChoice, draw: Draw) -> tuple[str, ...]:
    """Show all options, shuffled."""
    return draw.shuffled((*item.answers, *item.distractors))


def key(item: MultipleChoice) -> Response:
    """Return all right options."""
    return list(item.answers)


def read(item: MultipleChoice, response: Response) -> list[str] | None:
    """Return the options chosen, in the bank's order; None where none is."""
    if not isinstance(response, list):
        return None
    return [option for option in (*item.answers, *item.distractors) if option in response] or None


def score(item: MultipleChoice, response: Response, out_of: float, charges: Charges) -> Outcome:
    """Give the share (right chosen - wrong chosen) / keys, never below nothing. Parts: each key, whether chosen."""
    del charges
    chosen = read(item, response)
    if chosen is None:
        return Outcome(0.0, out_of, (Remark("not_given"),))
    parts = tuple(answer in chosen for answer in item.answers)
    wrong = len(chosen) - sum(parts)
    return Outcome(share(max(0, sum(parts) - wrong), len(parts), out_of), out_of, parts=parts)
