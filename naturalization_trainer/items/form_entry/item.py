"""A form filled in from a role card."""

from typing import Annotated

import msgspec

from naturalization_trainer.items.item import EntryKind, Item, Text


class Field(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One field of the form with its key."""

    label: Text
    answer: Text
    accept: tuple[Text, ...] = ()
    reject: tuple[Text, ...] = ()
    kind: EntryKind = "word"


class FormEntry(Item, frozen=True, kw_only=True, tag="form_entry"):
    """A form. Response: for each field the text typed, in the bank's order."""

    DEFAULT_POINTS = None

    card: Text
    fields: Annotated[tuple[Field, ...], msgspec.Meta(min_length=2, max_length=20)]

    @property
    def out_of(self) -> float:
        """One point a field unless the bank says otherwise."""
        return float(len(self.fields)) if self.points is None else self.points
