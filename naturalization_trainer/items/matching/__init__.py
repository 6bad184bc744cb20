"""Left sides joined with right sides."""

from naturalization_trainer.items.kind import Kind
from naturalization_trainer.items.matching.item import Matching
from naturalization_trainer.items.matching.scoring import key, present, read, score

KIND = Kind(
    tag="matching",
    item=Matching,
    present=present,
    key=key,
    read=read,
    score=score,
    widget="naturalization_trainer.items.matching.widget:MatchingWidget",
)
