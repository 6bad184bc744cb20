"""A word, a figure, a date: typed in."""

from naturalization_trainer.items.item import EntryKind, Item, Text


class TextEntry(Item, frozen=True, kw_only=True, tag="text_entry"):
    """A short answer typed in. Response: the text typed. `reject` lists near answers that are wrong all the same."""

    answer: Text
    accept: tuple[Text, ...] = ()
    reject: tuple[Text, ...] = ()
    kind: EntryKind = "word"
