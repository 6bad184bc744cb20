"""A form filled in."""

from naturalization_trainer.items.form_entry.item import FormEntry
from naturalization_trainer.items.form_entry.scoring import key, present, read, score
from naturalization_trainer.items.kind import Kind

KIND = Kind(
    tag="form_entry",
    item=FormEntry,
    present=present,
    key=key,
    read=read,
    score=score,
    widget="naturalization_trainer.items.form_entry.widget:FormEntryWidget",
)
