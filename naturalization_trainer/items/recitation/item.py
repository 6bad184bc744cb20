"""A text known by heart, written or recited."""

from typing import Annotated

import msgspec

from naturalization_trainer.items.item import Item, Text


class Recitation(Item, frozen=True, kw_only=True, tag="recitation"):
    """A text of lines. Response: the text typed, or `{"recordings": {"0": file}}` where it is recited."""

    DEFAULT_POINTS = 2.0

    lines: Annotated[tuple[Text, ...], msgspec.Meta(min_length=2, max_length=40)]
