"""A letter."""

from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.extended_text.scoring import key, present, read, score
from naturalization_trainer.items.kind import Kind

KIND = Kind(
    tag="extended_text",
    item=ExtendedText,
    present=present,
    key=key,
    read=read,
    score=score,
    widget="naturalization_trainer.items.extended_text.widget:ExtendedTextWidget",
    person_marks=True,
)
