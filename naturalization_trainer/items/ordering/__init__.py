"""Things put in their order."""

from naturalization_trainer.items.kind import Kind
from naturalization_trainer.items.ordering.item import Ordering
from naturalization_trainer.items.ordering.scoring import key, present, read, score

KIND = Kind(
    tag="ordering",
    item=Ordering,
    present=present,
    key=key,
    read=read,
    score=score,
    widget="naturalization_trainer.items.ordering.widget:OrderingWidget",
)
