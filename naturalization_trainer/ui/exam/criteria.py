"""What a spoken or written answer is marked by."""

from naturalization_trainer.exam.form import Criterion
from naturalization_trainer.items.item import Item
from naturalization_trainer.items.spoken_response.item import SpokenResponse

_NAME = {"lv": "Atbilde", "ru": "Ответ", "en": "The answer", "uk": "Відповідь"}


def criteria_for(item: Item, out_of: float, criteria: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
    """Return what an item is marked by: the section's criteria, else what the question itself says earns its points."""
    if criteria:
        return criteria
    earns = item.earns if isinstance(item, SpokenResponse) else {}
    descriptors = {key: {"lv": text} for key, text in earns.items()} or {
        f"{earned}": {"lv": f"{earned}"} for earned in range(int(out_of) + 1)
    }
    return (Criterion(id="", out_of=out_of, name=_NAME, descriptors=descriptors),)
