"""A text whose gaps are filled from one list."""

from typing import Annotated

import msgspec

from naturalization_trainer.items.item import Item, Text


class GapChoice(Item, frozen=True, kw_only=True, tag="gap_choice"):
    """A text with gaps `{1}`, `{2}` … Response: for each gap the option chosen or null."""

    DEFAULT_POINTS = None

    text: Text
    gaps: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1, max_length=12)]
    spare: Annotated[tuple[Text, ...], msgspec.Meta(min_length=2, max_length=8)]

    @property
    def out_of(self) -> float:
        """One point a gap unless the bank says otherwise."""
        return float(len(self.gaps)) if self.points is None else self.points
