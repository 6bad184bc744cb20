"""A text written down as it is heard."""

from naturalization_trainer.items.item import Item, Text


class Dictation(Item, frozen=True, kw_only=True, tag="dictation"):
    """A text spoken. Response: the text typed; every slip counts."""

    DEFAULT_POINTS = 4.0

    answer: Text
