"""The glossary: the examination's words in Latvian, Russian and English, and which tasks use them.

A word is recognised by the forms the glossary lists, never by guessing at endings; a form belongs to one entry only, so
that a word met in a text has one meaning. A form of several words is taken before the forms of its parts: in "Valsts
prezidents" stands the head of state, neither the state nor just any president.
"""

import datetime
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.bank.problem import Problem, place, shown
from naturalization_trainer.bank.quality.texts import latvian, plain
from naturalization_trainer.bank.task import Task
from naturalization_trainer.items.item import Text

GLOSSARY = "glossary.yaml"

Field = Literal["law", "state", "history", "culture", "everyday"]

Places = tuple[tuple[int, int], ...]
"""Line and column of each entry."""

_WORD = re.compile(r"[^\W\d_]+")


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A word or term: its dictionary form, what it means here, and the forms it is recognised by, case aside."""

    lv: Text
    ru: Text
    en: Text
    field: Field
    forms: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1, max_length=100)]
    note: Text | None = None


class Glossary(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """All entries, in the file's order."""

    words: Annotated[tuple[Entry, ...], msgspec.Meta(max_length=5000)] = ()

    @cached_property
    def _by_form(self) -> dict[tuple[str, ...], Entry]:
        listed = {_split(form): entry for entry in reversed(self.words) for form in entry.forms}
        return {_split(entry.lv): entry for entry in reversed(self.words)} | listed

    @cached_property
    def _by_listed_form(self) -> dict[tuple[str, ...], Entry]:
        return {_split(form): entry for entry in reversed(self.words) for form in entry.forms}

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._by_listed_form), default=0)

    def gloss(self, text: str) -> Entry | None:
        """Return the entry of a word or phrase as it stands in a text, or of a dictionary form; None for others."""
        return self._by_form.get(_split(text))

    def at(self, text: str, place: int) -> Entry | None:
        """Return the entry of the word at a place (0-based) of a text, or of the longest phrase it stands in."""
        words = list(_WORD.finditer(text.lower()))
        here = next((number for number, word in enumerate(words) if word.start() <= place < word.end()), None)
        if here is None:
            return None
        forms = tuple(word.group() for word in words)
        for length in range(max(self._longest, 1), 0, -1):
            for start in range(max(0, here - length + 1), here + 1):
                entry = self._by_form.get(forms[start : start + length])
                if entry is not None and start + length <= len(forms):
                    return entry
        return None

    def found_in(self, text: str) -> tuple[Entry, ...]:
        """Return the entries that occur in a text, as they first appear."""
        return tuple({entry.lv: entry for entry in self._in_text(text)}.values())

    def words_of(self, task: Task) -> tuple[Entry, ...]:
        """Return the entries that occur in a task's Latvian texts, explanations too, as they first appear."""
        found = (entry for _, text in latvian(task) for entry in self._in_text(plain(text)))
        return tuple({entry.lv: entry for entry in found}.values())

    def uses(self, tasks: Iterable[Task]) -> dict[str, tuple[str, ...]]:
        """Return by dictionary form the ids of the tasks that use each entry; an entry nobody uses has none."""
        ids: dict[str, list[str]] = {entry.lv: [] for entry in self.words}
        for task in tasks:
            for entry in self.words_of(task):
                ids[entry.lv].append(task.id)
        return {lv: tuple(using) for lv, using in ids.items()}

    def _in_text(self, text: str) -> Iterator[Entry]:
        words = _split(text)
        start = 0
        while start < len(words):
            for length in range(self._longest, 0, -1):
                entry = self._by_listed_form.get(words[start : start + length])
                if entry and start + length <= len(words):
                    yield entry
                    start += length
                    break
            else:
                start += 1


def _split(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


def read_glossary(folder: Path) -> tuple[Glossary, tuple[Problem, ...]]:
    """Return a bank's glossary and all that is wrong with it; an empty one where there is none or it cannot be read."""
    glossary, problems, _ = _read(folder)
    return glossary, problems


def glossary_problems(bank: CompiledBank, _day: datetime.date) -> Iterator[Problem]:
    """Yield what is wrong with a bank's glossary, and which of its entries no task uses."""
    glossary, problems, places = _read(bank.path)
    yield from problems
    if not glossary.words:
        return
    uses = glossary.uses(bank.task(task_id) for task_id in bank.task_ids())
    for entry, (line, column) in zip(glossary.words, places, strict=True):
        if not uses[entry.lv]:
            yield Problem(GLOSSARY, line, column, "warning", "glossary_unused", {"word": shown(entry.lv)})


def _read(folder: Path) -> tuple[Glossary, tuple[Problem, ...], Places]:
    """Return the glossary, all that is wrong with it, and where each entry stands."""
    from naturalization_trainer.bank import reader  # noqa: PLC0415 - YAML only where a glossary is asked for

    try:
        top, problems = reader.marked(reader.text_of((folder / GLOSSARY).read_bytes(), GLOSSARY), GLOSSARY)
        if top is None or problems:
            return Glossary(), tuple(sorted(problems, key=place)), ()
        glossary = msgspec.convert(top.plain(), Glossary)
    except FileNotFoundError:
        return Glossary(), (), ()
    except OSError as error:
        facts: dict[str, str | float] = {"detail": error.strerror or str(error)}
        return Glossary(), (Problem(GLOSSARY, 0, 0, "error", "file_unreadable", facts),), ()
    except reader.Unreadable as error:
        return Glossary(), (error.problem,), ()
    except msgspec.ValidationError as error:
        return Glossary(), _misfits(top, str(error)), ()
    nodes = top.value["words"].value if glossary.words else ()
    places = tuple((node.line, node.column) for node in nodes)
    return glossary, tuple(_contradictions(glossary, places)), places


def _misfits(top: Any, detail: str) -> tuple[Problem, ...]:
    """Return where the file does not fit the format."""
    from naturalization_trainer.bank import reader, schema  # noqa: PLC0415 - as above

    walk = schema.Walk(GLOSSARY)
    try:
        walk.value(top, msgspec.inspect.type_info(Glossary), "words")
    except reader.Unreadable as stopped:
        walk.problems.append(stopped.problem)
    if not walk.problems:
        walk.report((top.line, top.column), "does_not_fit", detail=detail)
    return tuple(sorted(walk.problems, key=place))


def _contradictions(glossary: Glossary, places: Places) -> Iterator[Problem]:
    """Yield words that stand twice, forms that are no words, and forms of two entries."""
    lines: dict[str, int] = {}
    owners: dict[tuple[str, ...], str] = {}
    for entry, (line, column) in zip(glossary.words, places, strict=True):
        first = lines.setdefault(entry.lv.lower(), line)
        if first != line:
            yield Problem(GLOSSARY, line, column, "error", "glossary_twice", {"word": shown(entry.lv), "line": first})
        for form in entry.forms:
            words = _split(form)
            facts: dict[str, str | float] = {"word": shown(entry.lv), "form": shown(form)}
            if not words or " ".join(words) != form.lower():
                yield Problem(GLOSSARY, line, column, "error", "glossary_form", facts)
            elif words in owners:
                facts["other"] = shown(owners[words])
                yield Problem(GLOSSARY, line, column, "error", "glossary_overlap", facts)
            owners.setdefault(words, entry.lv)
