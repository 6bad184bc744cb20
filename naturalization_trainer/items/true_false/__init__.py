"""A statement that is true, false or not said."""

from naturalization_trainer.items.kind import Kind
from naturalization_trainer.items.true_false.item import TrueFalse
from naturalization_trainer.items.true_false.scoring import key, present, read, score

KIND = Kind(
    tag="true_false",
    item=TrueFalse,
    present=present,
    key=key,
    read=read,
    score=score,
    widget="naturalization_trainer.items.true_false.widget:TrueFalseWidget",
)
