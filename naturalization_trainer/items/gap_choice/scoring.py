"""Credit by gap."""

from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.item import Charges, Outcome, Remark, Response
from naturalization_trainer.items.kind import Draw
from naturalization_trainer.items.points import share


def present(item: GapChoice, draw: Draw) -> tuple[str, ...]:
    """Show the answers and the spare ones, shuffled; a text that fills two gaps stands there twice."""
    return draw.shuffled((*item.gaps, *item.spare))


def key(item: GapChoice) -> Response:
    """Return the answers in the order of the gaps."""
    return list(item.gaps)


def read(item: GapChoice, response: Response) -> list[str | None] | None:
    """Return for each gap the option chosen or None; None where nothing is chosen."""
    if not isinstance(response, list) or len(response) != len(item.gaps):
        return None
    chosen = [value if value in (*item.gaps, *item.spare) else None for value in response]
    return chosen if any(value is not None for value in chosen) else None


def score(item: GapChoice, response: Response, out_of: float, charges: Charges) -> Outcome:
    """Give the share of right gaps."""
    del charges
    chosen = read(item, response)
    if chosen is None:
        return Outcome(0.0, out_of, (Remark("not_given"),), (False,) * len(item.gaps))
    parts = tuple(value == answer for value, answer in zip(chosen, item.gaps, strict=True))
    return Outcome(share(sum(parts), len(parts), out_of), out_of, parts=parts)
