"""All or nothing."""

from naturalization_trainer.items.item import Charges, Outcome, Remark, Response
from naturalization_trainer.items.kind import Draw
from naturalization_trainer.items.true_false.item import TrueFalse


def present(item: TrueFalse, draw: Draw) -> tuple[str, ...]:
    """Show the choices in their fixed order; `not_said` only where it is offered."""
    del draw
    return ("true", "false", "not_said") if item.not_said or item.answer == "not_said" else ("true", "false")


def key(item: TrueFalse) -> Response:
    """Return the right choice."""
    return item.answer


def read(item: TrueFalse, response: Response) -> str | None:
    """Return the choice; JSON's own true and false are understood too."""
    del item
    if isinstance(response, bool):
        return "true" if response else "false"
    return response if isinstance(response, str) and response in ("true", "false", "not_said") else None


def score(item: TrueFalse, response: Response, out_of: float, charges: Charges) -> Outcome:
    """Give everything for the key, nothing else."""
    del charges
    chosen = read(item, response)
    if chosen is None:
        return Outcome(0.0, out_of, (Remark("not_given"),))
    return Outcome(out_of if chosen == item.answer else 0.0, out_of)
