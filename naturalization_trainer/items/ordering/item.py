"""Things to be put in their order."""

from typing import Annotated

import msgspec

from naturalization_trainer.items.item import Item, Text


class Ordering(Item, frozen=True, kw_only=True, tag="ordering"):
    """A sequence. Response: the list of all its texts, in the order given."""

    sequence: Annotated[tuple[Text, ...], msgspec.Meta(min_length=3, max_length=10)]
