"""Every type of item, once. To add one: a folder, a line here, a sample in the tests."""

from typing import Any

from naturalization_trainer.items import (
    dictation,
    extended_text,
    form_entry,
    gap_choice,
    matching,
    multiple_choice,
    ordering,
    recitation,
    single_choice,
    spoken_response,
    text_entry,
    true_false,
)
from naturalization_trainer.items.item import Item
from naturalization_trainer.items.kind import Kind

KINDS: tuple[Kind[Any], ...] = (
    single_choice.KIND,
    multiple_choice.KIND,
    true_false.KIND,
    matching.KIND,
    ordering.KIND,
    gap_choice.KIND,
    text_entry.KIND,
    dictation.KIND,
    recitation.KIND,
    extended_text.KIND,
    form_entry.KIND,
    spoken_response.KIND,
)

_BY_CLASS: dict[type[Item], Kind[Any]] = {kind.item: kind for kind in KINDS}


def kind_of(item: Item) -> Kind[Any]:
    """Return the kind of an item."""
    return _BY_CLASS[type(item)]
