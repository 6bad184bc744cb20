"""A statement that is true, false or not said in the text."""

from typing import Literal

from naturalization_trainer.items.item import Item


class TrueFalse(Item, frozen=True, kw_only=True, tag="true_false"):
    """A statement. Response: `true`, `false` or, where `not_said` is offered, `not_said`."""

    answer: Literal["true", "false", "not_said"]
    not_said: bool = False
