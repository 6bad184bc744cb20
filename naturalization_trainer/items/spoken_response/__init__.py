"""Questions answered aloud."""

from naturalization_trainer.items.kind import Kind
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.items.spoken_response.scoring import key, present, read, score

KIND = Kind(
    tag="spoken_response",
    item=SpokenResponse,
    present=present,
    key=key,
    read=read,
    score=score,
    widget="naturalization_trainer.items.spoken_response.widget:SpokenResponseWidget",
    person_marks=True,
    spoken=True,
)
