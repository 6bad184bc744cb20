"""Several right answers among options."""

from typing import Annotated

import msgspec

from naturalization_trainer.items.item import Item, Text


class MultipleChoice(Item, frozen=True, kw_only=True, tag="multiple_choice"):
    """A question with several keys. Response: the list of the texts chosen, in any order."""

    answers: Annotated[tuple[Text, ...], msgspec.Meta(min_length=2, max_length=6)]
    distractors: Annotated[tuple[Text, ...], msgspec.Meta(min_length=2, max_length=6)]
