"""All or nothing."""

from naturalization_trainer.items.item import Charges, Outcome, Remark, Response
from naturalization_trainer.items.kind import Draw
from naturalization_trainer.items.single_choice.item import SingleChoice

_SHOWN_DISTRACTORS = 2


def present(item: SingleChoice, draw: Draw) -> tuple[str, ...]:
    """Show three options: the key and two of the distractors."""
    return draw.shuffled((item.answer, *draw.sample(item.distractors, _SHOWN_DISTRACTORS)))


def key(item: SingleChoice) -> Response:
    """Return the right option."""
    return item.answer


def read(item: SingleChoice, response: Response) -> str | None:
    """Return the option chosen; None where the text is none of the item's options."""
    return response if isinstance(response, str) and response in (item.answer, *item.distractors) else None


def score(item: SingleChoice, response: Response, out_of: float, charges: Charges) -> Outcome:
    """Give everything for the key, nothing else."""
    del charges
    chosen = read(item, response)
    if chosen is None:
        return Outcome(0.0, out_of, (Remark("not_given"),))
    return Outcome(out_of if chosen == item.answer else 0.0, out_of)
