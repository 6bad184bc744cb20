"""A short answer typed in."""

from naturalization_trainer.items.kind import Kind
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.text_entry.scoring import key, present, read, score

KIND = Kind(
    tag="text_entry",
    item=TextEntry,
    present=present,
    key=key,
    read=read,
    score=score,
    widget="naturalization_trainer.items.text_entry.widget:TextEntryWidget",
)
