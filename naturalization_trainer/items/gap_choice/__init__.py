"""Gaps filled from one list."""

from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.gap_choice.scoring import key, present, read, score
from naturalization_trainer.items.kind import Kind

KIND = Kind(
    tag="gap_choice",
    item=GapChoice,
    present=present,
    key=key,
    read=read,
    score=score,
    widget="naturalization_trainer.items.gap_choice.widget:GapChoiceWidget",
)
