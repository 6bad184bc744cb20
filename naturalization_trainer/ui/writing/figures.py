"""What the writing desk shows: plain values, filled from the bank, the rules and the store."""

import datetime
from typing import NamedTuple

from naturalization_trainer.exam.form import Criterion, FormItem, FormSection
from naturalization_trainer.items.extended_text.item import ExtendedText


class LetterTask(NamedTuple):
    """A letter one may write. written: the day it was last written; begun: whether a draft of it is kept."""

    id: str
    prompt: str
    formal: bool
    written: datetime.date | None = None
    begun: bool = False


class LetterWork(NamedTuple):
    """A letter on the desk. minutes: what the examination leaves for it, where the rules say; section: its caps."""

    id: str
    revision: str
    item: ExtendedText
    form_item: FormItem
    criteria: tuple[Criterion, ...]
    section: FormSection
    text: str = ""
    minutes: int | None = None


class PastLetter(NamedTuple):
    """A letter that was kept. points: the person's own, None where they gave none."""

    id: int
    task: str
    day: datetime.date
    prompt: str
    text: str
    points: float | None
    out_of: float
