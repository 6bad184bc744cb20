"""A letter."""

from typing import Annotated, Literal

import msgspec

from naturalization_trainer.items.item import Explained, Item, Text


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many words are asked for."""

    min: int
    max: int


class Sample(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sample letter with its marks by criterion and the reasons for them."""

    level: Literal["full", "border", "below"]
    text: Text
    marks: dict[str, float]
    reasons: Explained


class ExtendedText(Item, frozen=True, kw_only=True, tag="extended_text"):
    """A letter with points to cover. Response: the text typed. Marked by a person by the blueprint's criteria."""

    DEFAULT_POINTS = 15.0

    cover: Annotated[tuple[Text, ...], msgspec.Meta(min_length=2, max_length=6)]
    words: Words
    register: Literal["formal", "informal"]
    samples: tuple[Sample, ...] = ()
