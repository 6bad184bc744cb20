"""Questions answered aloud."""

from typing import Annotated

import msgspec

from naturalization_trainer.items.item import Item, Text


class SpokenResponse(Item, frozen=True, kw_only=True, tag="spoken_response"):
    """Questions answered aloud. Response: `{"recordings": {"<question index>": file}}`. Marked by a person.

    `earns` says for oral knowledge what gives 0, 1 and 2 points; `prepare_seconds` is the time to look before speaking.
    """

    DEFAULT_POINTS = None

    questions: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1, max_length=12)]
    model: tuple[Text, ...] = ()
    earns: dict[str, str] = {}
    prepare_seconds: int = 0
