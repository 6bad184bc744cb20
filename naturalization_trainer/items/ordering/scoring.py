"""Credit by Kendall's tau: the pairs in their right order less the pairs turned round, as a share of all pairs.

Below nothing it counts as nothing, so an order at random earns nothing in the middle.
"""

from itertools import combinations

from naturalization_trainer.items.item import Charges, Outcome, Remark, Response
from naturalization_trainer.items.kind import Draw
from naturalization_trainer.items.ordering.item import Ordering
from naturalization_trainer.items.points import rounded_down


def present(item: Ordering, draw: Draw) -> tuple[str, ...]:
    """Show the texts shuffled, never in the right order."""
    shown = draw.shuffled(item.sequence)
    return (*shown[1:], shown[0]) if shown == item.sequence else shown


def key(item: Ordering) -> Response:
    """Return the right order."""
    return list(item.sequence)


def read(item: Ordering, response: Response) -> list[str] | None:
    """Return the order given; None unless every text stands in it as often as in the item."""
    if not isinstance(response, list) or not all(isinstance(value, str) for value in response):
        return None
    return list(response) if sorted(response) == sorted(item.sequence) else None


def score(item: Ordering, response: Response, out_of: float, charges: Charges) -> Outcome:
    """Give the points times Kendall's tau. Parts: whether each place holds its text."""
    del charges
    given = read(item, response)
    if given is None:
        return Outcome(0.0, out_of, (Remark("not_given"),), (False,) * len(item.sequence))
    parts = tuple(text == right for text, right in zip(given, item.sequence, strict=True))
    return Outcome(rounded_down(out_of * _tau(item.sequence, given), out_of), out_of, parts=parts)


def _tau(sequence: tuple[str, ...], given: list[str]) -> float:
    places: dict[str, list[int]] = {}
    for place, text in enumerate(sequence):
        places.setdefault(text, []).append(place)
    order = [places[text].pop(0) for text in given]
    signs = [1 if one < other else -1 for one, other in combinations(order, 2)]
    return sum(signs) / len(signs)
