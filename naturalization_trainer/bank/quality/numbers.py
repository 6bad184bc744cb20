"""Whether a number that answers a question on the Constitution stands in the article cited, in figures or in words."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from naturalization_trainer.bank.law import cited_articles, read_law
from naturalization_trainer.bank.problem import shown
from naturalization_trainer.bank.quality.fault import Fault
from naturalization_trainer.bank.task import Task
from naturalization_trainer.errors import KnownError
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.language.numerals import read_number, read_numeral

_WORD = re.compile(r"\w+")


def numbers_cited(tasks: Sequence[Task], folder: Path) -> Iterator[Fault]:
    """Yield keys with a number the article does not have; nothing where the bank has no text of the Constitution."""
    try:
        law = read_law(folder)
    except KnownError:
        return
    for task in tasks:
        for index, item in enumerate(task.items):
            source = item.source
            if not isinstance(item, SingleChoice | TextEntry) or not source or not source.article:
                continue
            if source.act == "Satversme":
                text = "\n".join(law.article(number) or "" for number in cited_articles(source.article))
                if lacking := numbers_in(item.answer) - numbers_in(text):
                    facts: dict[str, str | int | float] = {
                        "id": task.item_id(item),
                        "numbers": ", ".join(map(str, sorted(lacking))),
                        "article": shown(source.article),
                    }
                    yield Fault(task, ("items", index, "answer"), "number_not_cited", facts)


def numbers_in(text: str) -> frozenset[int]:
    """Return the numbers a text says, in figures, cardinals and ordinals."""
    found: set[int] = set()
    spoken: list[str] = []
    for word in (*_WORD.findall(text), ""):
        if word and read_numeral(word):
            spoken.append(word)
            continue
        together = read_number(" ".join(spoken)) if spoken else None
        each = (read_number(one) for one in spoken)
        found.update([together] if together is not None else [one for one in each if one is not None])
        spoken.clear()
        if word.isdecimal():
            found.add(int(word))
    return frozenset(found)
