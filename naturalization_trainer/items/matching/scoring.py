"""Credit by pair."""

from naturalization_trainer.items.item import Charges, Outcome, Remark, Response
from naturalization_trainer.items.kind import Draw
from naturalization_trainer.items.matching.item import Matching
from naturalization_trainer.items.points import share


def present(item: Matching, draw: Draw) -> tuple[str, ...]:
    """Show all right sides, the spare ones among them, shuffled."""
    return draw.shuffled((*(pair.right for pair in item.pairs), *item.spare))


def key(item: Matching) -> Response:
    """Return the right sides in the order of the left ones."""
    return [pair.right for pair in item.pairs]


def read(item: Matching, response: Response) -> list[str | None] | None:
    """Return for each left side the right side chosen or None; None where nothing is chosen."""
    if not isinstance(response, list) or len(response) != len(item.pairs):
        return None
    options = (*(pair.right for pair in item.pairs), *item.spare)
    chosen = [value if value in options else None for value in response]
    return chosen if any(value is not None for value in chosen) else None


def score(item: Matching, response: Response, out_of: float, charges: Charges) -> Outcome:
    """Give the share of right pairs."""
    del charges
    chosen = read(item, response)
    if chosen is None:
        return Outcome(0.0, out_of, (Remark("not_given"),), (False,) * len(item.pairs))
    parts = tuple(value == pair.right for value, pair in zip(chosen, item.pairs, strict=True))
    return Outcome(share(sum(parts), len(parts), out_of), out_of, parts=parts)
