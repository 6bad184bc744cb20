"""A text written down as it is heard."""

from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.dictation.scoring import key, present, read, score
from naturalization_trainer.items.kind import Kind

KIND = Kind(
    tag="dictation",
    item=Dictation,
    present=present,
    key=key,
    read=read,
    score=score,
    widget="naturalization_trainer.items.dictation.widget:DictationWidget",
)
