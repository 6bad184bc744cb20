"""One right answer among options."""

from typing import Annotated

import msgspec

from naturalization_trainer.items.item import Item, Text


class SingleChoice(Item, frozen=True, kw_only=True, tag="single_choice"):
    """A question with one key. Response: the text of the option chosen."""

    answer: Text
    distractors: Annotated[tuple[Text, ...], msgspec.Meta(min_length=2, max_length=8)]
