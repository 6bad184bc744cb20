"""Left sides to be joined with right sides."""

from typing import Annotated, Literal

import msgspec

from naturalization_trainer.items.item import Item, Text


class Pair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A left side with its right side."""

    left: Text
    right: Text


class Matching(Item, frozen=True, kw_only=True, tag="matching"):
    """Pairs to be found. Response: for each left side, in the bank's order, the right side chosen or null."""

    DEFAULT_POINTS = None

    pairs: Annotated[tuple[Pair, ...], msgspec.Meta(min_length=2, max_length=10)]
    spare: Annotated[tuple[Text, ...], msgspec.Meta(min_length=2, max_length=6)]
    look: Literal["plain", "sign"] = "plain"

    @property
    def out_of(self) -> float:
        """One point a pair unless the bank says otherwise."""
        return float(len(self.pairs)) if self.points is None else self.points
