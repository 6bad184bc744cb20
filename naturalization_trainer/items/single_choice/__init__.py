"""One right answer among options."""

from naturalization_trainer.items.kind import Kind
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.single_choice.scoring import key, present, read, score

KIND = Kind(
    tag="single_choice",
    item=SingleChoice,
    present=present,
    key=key,
    read=read,
    score=score,
    widget="naturalization_trainer.items.single_choice.widget:SingleChoiceWidget",
)
