"""Several right answers among options."""

from naturalization_trainer.items.kind import Kind
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.multiple_choice.scoring import key, present, read, score

KIND = Kind(
    tag="multiple_choice",
    item=MultipleChoice,
    present=present,
    key=key,
    read=read,
    score=score,
    widget="naturalization_trainer.items.multiple_choice.widget:MultipleChoiceWidget",
)
