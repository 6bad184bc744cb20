"""The drills of letters kept with the bank: words that differ by a mark alone, endings that differ by a length alone.

A sentence has one gap, `_`: for the whole word of a pair, for the vowel of an ending. Which of two fits is the writer's
word and the reader's; what a program can tell - that both are words, and differ by marks alone - is checked here.
"""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import msgspec

from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.bank.problem import Problem, place, shown
from naturalization_trainer.bank.quality.words import read_own_words, unknown_in
from naturalization_trainer.bank.task import Slug
from naturalization_trainer.items.item import Explained, Text
from naturalization_trainer.language.letters import bare

LETTERS = "letters.yaml"
GAP = "_"

Vowel = Literal["a", "e", "i", "u", "ā", "ē", "ī", "ū"]


class PairWord(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One word of a pair: as it stands in its sentence, what it means there, the sentence."""

    word: Text
    ru: Text
    en: Text
    sentence: Text


class Pair(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Two words of the same letters but for their marks."""

    words: Annotated[tuple[PairWord, ...], msgspec.Meta(min_length=2, max_length=2)]


class EndingRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Why an ending is long or short, in one line."""

    id: Slug
    text: Explained


class Ending(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A sentence in which the vowel of an ending is missing: the right one, and the other length."""

    rule: Slug
    key: Vowel
    instead: Vowel
    sentence: Text


class LetterDrills(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All of it, in the file's order."""

    pairs: Annotated[tuple[Pair, ...], msgspec.Meta(max_length=1000)] = ()
    rules: Annotated[tuple[EndingRule, ...], msgspec.Meta(max_length=100)] = ()
    endings: Annotated[tuple[Ending, ...], msgspec.Meta(max_length=1000)] = ()


class _Places(NamedTuple):
    """Line and column of each entry."""

    pairs: tuple[tuple[int, int], ...] = ()
    rules: tuple[tuple[int, int], ...] = ()
    endings: tuple[tuple[int, int], ...] = ()


def read_letters(folder: Path) -> tuple[LetterDrills, tuple[Problem, ...]]:
    """Return a bank's drills of letters and all that is wrong with them; none where the file is missing or broken."""
    drills, problems, _ = _read(folder)
    return drills, problems


def letter_problems(bank: CompiledBank, _day: datetime.date) -> Iterator[Problem]:
    """Yield what is wrong with a bank's drills of letters, words that no list knows included."""
    drills, problems, places = _read(bank.path)
    yield from problems
    yield from _unknown(drills, places, bank.path)


def _read(folder: Path) -> tuple[LetterDrills, tuple[Problem, ...], _Places]:
    from naturalization_trainer.bank import reader  # noqa: PLC0415 - YAML only where the drills are asked for

    nothing = LetterDrills()
    try:
        top, problems = reader.marked(reader.text_of((folder / LETTERS).read_bytes(), LETTERS), LETTERS)
        if top is None or problems:
            return nothing, tuple(sorted(problems, key=place)), _Places()
        drills = msgspec.convert(top.plain(), LetterDrills)
    except FileNotFoundError:
        return nothing, (), _Places()
    except OSError as error:
        facts: dict[str, str | float] = {"detail": error.strerror or str(error)}
        return nothing, (Problem(LETTERS, 0, 0, "error", "file_unreadable", facts),), _Places()
    except reader.Unreadable as error:
        return nothing, (error.problem,), _Places()
    except msgspec.ValidationError as error:
        return nothing, _misfits(top, str(error)), _Places()
    places = _Places(*(_of(top, name) for name in _Places._fields))
    return drills, tuple(_contradictions(drills, places)), places


def _of(top: Any, name: str) -> tuple[tuple[int, int], ...]:
    listed = top.value.get(name)
    return tuple((node.line, node.column) for node in listed.value) if listed is not None else ()


def _misfits(top: Any, detail: str) -> tuple[Problem, ...]:
    """Return where the file does not fit the format."""
    from naturalization_trainer.bank import reader, schema  # noqa: PLC0415 - as above

    walk = schema.Walk(LETTERS)
    try:
        walk.value(top, msgspec.inspect.type_info(LetterDrills), "letters")
    except reader.Unreadable as stopped:
        walk.problems.append(stopped.problem)
    if not walk.problems:
        walk.report((top.line, top.column), "does_not_fit", detail=detail)
    return tuple(sorted(walk.problems, key=place))


def _error(at: tuple[int, int], code: str, text: str) -> Problem:
    return Problem(LETTERS, *at, "error", code, {"text": shown(text)})


def _contradictions(drills: LetterDrills, places: _Places) -> Iterator[Problem]:
    """Yield sentences without one gap, pairs that are none, rules that are not there, and what stands twice."""
    met: set[str] = set()
    for pair, at in zip(drills.pairs, places.pairs, strict=True):
        one, other = (side.word for side in pair.words)
        if one == other or bare(one) != bare(other):
            yield _error(at, "letters_no_pair", f"{one}, {other}")
        for side in pair.words:
            yield from _sentence(side.sentence, at, met)
    rules = [rule.id for rule in drills.rules]
    for rule, at in zip(rules, places.rules, strict=True):
        if rules.count(rule) > 1:
            yield _error(at, "letters_twice", rule)
    for ending, at in zip(drills.endings, places.endings, strict=True):
        if ending.rule not in rules:
            yield _error(at, "letters_no_rule", ending.rule)
        if ending.key == ending.instead or bare(ending.key) != bare(ending.instead):
            yield _error(at, "letters_no_pair", f"{ending.key}, {ending.instead}")
        yield from _sentence(ending.sentence, at, met)


def _sentence(sentence: str, at: tuple[int, int], met: set[str]) -> Iterator[Problem]:
    if sentence.count(GAP) != 1 or sentence.startswith(GAP):
        yield _error(at, "letters_gap", sentence)
    if sentence in met:
        yield _error(at, "letters_twice", sentence)
    met.add(sentence)


def _unknown(drills: LetterDrills, places: _Places, folder: Path) -> Iterator[Problem]:
    own = read_own_words(folder)
    sentences = [
        (side.sentence.replace(GAP, side.word), at)
        for pair, at in zip(drills.pairs, places.pairs, strict=True)
        for side in pair.words
    ]
    sentences += [
        (ending.sentence.replace(GAP, ending.key), at)
        for ending, at in zip(drills.endings, places.endings, strict=True)
    ]
    for text, at in sentences:
        if unknown := unknown_in(text, own):
            facts: dict[str, str | float] = {"id": LETTERS, "words": shown(", ".join(unknown))}
            yield Problem(LETTERS, *at, "warning", "word_unknown", facts)
