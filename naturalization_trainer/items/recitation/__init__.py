"""A text known by heart, written or recited."""

from naturalization_trainer.items.kind import Kind
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.recitation.scoring import key, present, read, score

KIND = Kind(
    tag="recitation",
    item=Recitation,
    present=present,
    key=key,
    read=read,
    score=score,
    widget="naturalization_trainer.items.recitation.widget:RecitationWidget",
    person_marks=True,
)
