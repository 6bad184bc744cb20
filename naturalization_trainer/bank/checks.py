"""What must hold of one task beyond its schema: tables of small functions.

A check returns findings: what, and by which steps inside the task one comes to it. A task goes through the checks of
all tasks and of its section, each of its items through those of its type.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

import msgspec

from naturalization_trainer.bank.problem import Severity, shown
from naturalization_trainer.bank.slots import POINTS, SHAPES
from naturalization_trainer.bank.task import AnyItem, AudioStimulus, Task, TextStimulus
from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.form_entry.item import FormEntry
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.item import Explained, Source
from naturalization_trainer.items.matching.item import Matching
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.ordering.item import Ordering
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.true_false.item import TrueFalse

Step = str | int
Steps = tuple[Step, ...]


class Finding(msgspec.Struct, frozen=True):
    """Something wrong with a task; `steps` lead from the task to the value (`items`, 0, `answer`)."""

    steps: Steps
    code: str
    facts: Mapping[str, str | int | float] = {}
    severity: Severity = "error"


def task_findings(task: Task) -> Iterator[Finding]:
    """Return what is wrong with one task on its own."""
    for check in CHECKS:
        yield from check(task)
    for check in CHECKS_OF_SECTION.get(task.section, ()):
        yield from check(task)
    for index, item in enumerate(task.items):
        for check_item in CHECKS_OF_TYPE.get(item.__class__, ()):
            yield from check_item(item, ("items", index))


# --- every task -------------------------------------------------------------------------------------------------------


def _itself(task: Task) -> Iterable[Finding]:
    """Ask of a task's own keys that they go together."""
    if task.enemies:
        yield from _enemies(task)
    start, until = task.valid.start, task.valid.until
    if start and until and until < start:
        yield Finding(("valid", "until"), "until_before_from", {"start": start.isoformat(), "until": until.isoformat()})
    if task.status == "expert" and not task.reviewed_by:
        yield Finding(("status",), "expert_without_name")


def _enemies(task: Task) -> Iterator[Finding]:
    """Refuse an enemy named twice, and the task itself among them."""
    for place, enemy in enumerate(task.enemies):
        if enemy == task.id:
            yield Finding(("enemies", place), "own_enemy")
        elif enemy in task.enemies[:place]:
            yield Finding(("enemies", place), "option_twice", {"option": shown(enemy)})


def _item_ids(task: Task) -> Iterator[Finding]:
    """Ask of the items of a task for short ids, each its own; a lone question needs none."""
    seen: set[str] = set()
    for index, item in enumerate(task.items):
        if not item.id and len(task.items) > 1:
            yield Finding(("items", index), "item_without_id")
        elif item.id and not _ITEM_ID.fullmatch(item.id):
            yield Finding(("items", index, "id"), "not_a_name", {"key": "id", "value": shown(item.id)})
        elif item.id in seen:
            yield Finding(("items", index, "id"), "item_id_twice", {"id": item.id})
        seen.add(item.id)
        if item.points is not None and item.points * 2 % 1:
            yield Finding(("items", index, "points"), "half_points", {"value": item.points})


_ITEM_ID = re.compile(r"[a-z0-9]{1,20}")


def _slot(task: Task) -> Iterator[Finding]:
    """Compare a task with the slot it names; one for practice alone is free."""
    if task.slot == "practice":
        return
    shape = SHAPES[task.section].get(task.slot)
    if shape is None:
        allowed = ", ".join((*SHAPES[task.section], "practice"))
        yield Finding(("slot",), "unknown_value", {"key": "slot", "value": shown(task.slot), "allowed": allowed})
        return
    for index, item in enumerate(task.items):
        tag = str(item.__struct_config__.tag)
        if tag not in shape.types:
            facts = {"slot": task.slot, "type": tag, "allowed": ", ".join(shape.types)}
            yield Finding(("items", index, "type"), "slot_type", facts)
    if shape.stimulus and not isinstance(task.stimulus, shape.stimulus):
        kind = str(shape.stimulus.__struct_config__.tag)  # type: ignore[attr-defined] # a stimulus is a tagged class
        yield Finding(("stimulus",), "slot_stimulus", {"slot": task.slot, "kind": kind})
    if len(task.items) != shape.items:
        yield Finding(("items",), "slot_items", {"slot": task.slot, "count": len(task.items), "wanted": shape.items})
        return
    points = sum(POINTS.get(task.slot, 0.0) if item.out_of is None else item.out_of for item in task.items)
    if points != shape.points:
        yield Finding(("points",), "slot_points", {"slot": task.slot, "count": points, "wanted": shape.points})


# --- by section -------------------------------------------------------------------------------------------------------


def _knowledge(task: Task) -> Iterator[Finding]:
    """Ask of knowledge items for a source a reader can find, an explanation in every language, enough distractors."""
    for index, item in enumerate(task.items):
        steps: Steps = ("items", index)
        yield from _source(item.source, steps)
        yield from _explanation(item.explanation, steps)
        if isinstance(item, SingleChoice) and len(item.distractors) < _LEAST:
            few: dict[str, str | int] = {"key": "distractors", "count": len(item.distractors), "least": _LEAST}
            yield Finding((*steps, "distractors"), "too_few", few)


def _source(source: Source | None, steps: Steps) -> Iterator[Finding]:
    if source is None:
        yield Finding(steps, "missing_key", {"key": "source"})
    elif source.act is None and source.title is None:
        yield Finding((*steps, "source"), "source_without_title")
    elif source.act == "Satversme":
        if source.article is None:
            yield Finding((*steps, "source"), "missing_key", {"key": "article"})
        elif wrong := _no_articles(source.article):
            yield Finding((*steps, "source", "article"), "no_such_article", {"article": shown(wrong)})


def _explanation(explanation: Explained | None, steps: Steps) -> Iterator[Finding]:
    if explanation is None:
        yield Finding(steps, "missing_key", {"key": "explanation"})
        return
    for language in ("ru", "en"):
        if getattr(explanation, language) is None:
            facts = {"key": "explanation", "language": language}
            yield Finding((*steps, "explanation"), "missing_language", facts)


_LEAST = 3
_LAST_ARTICLE = 116
_STRUCK_OUT = 81


@lru_cache(maxsize=1024)
def _no_articles(article: str) -> str:
    """Return the first part of `1, 64, preambula` that names no article of the Constitution, "" where all do."""
    for part in (part.strip() for part in article.split(",")):
        known = (
            part.isascii() and part.isdigit() and 1 <= int(part[:4]) <= _LAST_ARTICLE and int(part[:4]) != _STRUCK_OUT
        )
        if part != "preambula" and not known:
            return part or "?"
    return ""


def _evidence(task: Task) -> Iterator[Finding]:
    """Look for what proves the key of a listening or reading item in the text, to the letter."""
    text = _heard_or_read(task)
    for index, item in enumerate(task.items):
        if item.evidence is None:
            if text and isinstance(item, _NEED_EVIDENCE) and getattr(item, "answer", "") != "not_said":
                yield Finding(("items", index), "missing_key", {"key": "evidence"})
        elif _flat(item.evidence) not in (text or _flat(" ".join(_texts(item)))):
            yield Finding(("items", index, "evidence"), "evidence_not_in_text", {"evidence": shown(item.evidence)})


_NEED_EVIDENCE = (SingleChoice, MultipleChoice, TrueFalse, TextEntry)


def _flat(text: str) -> str:
    return " ".join(text.replace("**", "").replace("|", " ").split())


def _heard_or_read(task: Task) -> str:
    match task.stimulus:
        case TextStimulus() as text:
            parts = (text.title, text.sender, text.to, text.date, text.body)
            return _flat("\n".join(part for part in parts if part))
        case AudioStimulus() as audio:
            return _flat("\n".join(turn.text for turn in audio.transcript))
        case _:
            return ""


def _texts(item: AnyItem) -> Iterator[str]:
    match item:
        case Matching():
            for pair in item.pairs:
                yield from (pair.left, pair.right)
        case GapChoice():
            yield item.text
        case _:
            yield item.prompt


def _letter(task: Task) -> Iterator[Finding]:
    """Ask of a letter to be drawn for one sample of each level."""
    for index, item in enumerate(task.items):
        if isinstance(item, ExtendedText) and task.slot == "letter":
            for level in LEVELS:
                if sum(sample.level == level for sample in item.samples) != 1:
                    yield Finding(("items", index, "samples"), "sample_levels", {"level": level})


def _card(task: Task) -> Iterator[Finding]:
    """Ask of an oral card what earns 0, 1 and 2 points."""
    for index, item in enumerate(task.items):
        if isinstance(item, SpokenResponse) and task.slot == "oral_card" and sorted(item.earns) != ["0", "1", "2"]:
            yield Finding(("items", index, "earns"), "earns_incomplete")


# --- by type ----------------------------------------------------------------------------------------------------------


def folded(text: str) -> str:
    """Return an option as a hurried reader sees it: without case and closing punctuation."""
    return text.casefold().strip(" .!?;,")


def _single_choice(item: SingleChoice, steps: Steps) -> Iterable[Finding]:
    return _apart(steps, "answer", (item.answer,), "distractors", item.distractors)


def _multiple_choice(item: MultipleChoice, steps: Steps) -> Iterable[Finding]:
    return _apart(steps, "answers", item.answers, "distractors", item.distractors)


def _matching(item: Matching, steps: Steps) -> Iterable[Finding]:
    rights = tuple(pair.right for pair in item.pairs)
    lefts = tuple(pair.left for pair in item.pairs)
    return (*_apart(steps, "pairs", rights, "spare", item.spare), *_apart(steps, "pairs", lefts, "", ()))


def _ordering(item: Ordering, steps: Steps) -> Iterable[Finding]:
    return _apart(steps, "sequence", item.sequence, "", ())


def _apart(
    steps: Steps, right_key: str, right: tuple[str, ...], wrong_key: str, wrong: tuple[str, ...]
) -> Iterable[Finding]:
    """Refuse options that read the same, least of all a right and a wrong one."""
    folds = [folded(option) for option in (*right, *wrong)]
    if len(set(folds)) == len(folds):
        return
    for place, option in enumerate(right):
        if folds[place] in folds[:place]:
            yield Finding((*steps, right_key, place), "option_twice", {"option": shown(option)})
    for place, option in enumerate(wrong):
        before = folds[: len(right) + place]
        if folds[len(right) + place] in before:
            among_right = folds[len(right) + place] in before[: len(right)]
            code = "answer_among_wrong" if among_right else "option_twice"
            yield Finding((*steps, wrong_key, place), code, {"option": shown(option)})


def _text_entry(item: TextEntry, steps: Steps) -> Iterable[Finding]:
    return _accepted(steps, item.answer, item.accept, item.reject)


def _form_entry(item: FormEntry, steps: Steps) -> Iterator[Finding]:
    for place, field in enumerate(item.fields):
        yield from _accepted((*steps, "fields", place), field.answer, field.accept, field.reject)


def _accepted(steps: Steps, answer: str, accept: tuple[str, ...], reject: tuple[str, ...]) -> Iterator[Finding]:
    """Refuse an answer both accepted and rejected, or accepted twice."""
    good = {answer}
    for place, option in enumerate(accept):
        if option in good:
            yield Finding((*steps, "accept", place), "option_twice", {"option": shown(option)})
        good.add(option)
    for place, option in enumerate(reject):
        if option in good:
            yield Finding((*steps, "reject", place), "answer_among_wrong", {"option": shown(option)})


def _true_false(item: TrueFalse, steps: Steps) -> Iterator[Finding]:
    """Refuse `not_said` as the answer where it is not offered."""
    if item.answer == "not_said" and not item.not_said:
        yield Finding((*steps, "answer"), "not_said_not_offered")


def _gap_choice(item: GapChoice, steps: Steps) -> Iterator[Finding]:
    """Look for every gap in the text, once, by its number."""
    yield from _apart(steps, "gaps", item.gaps, "spare", item.spare)
    found = Counter(_GAP.findall(item.text))
    wanted = [str(number + 1) for number in range(len(item.gaps))]
    for gap in wanted:
        if found[gap] != 1:
            yield Finding((*steps, "text"), "gap_twice" if found[gap] else "gap_missing", {"gap": gap})
    for gap in found:
        if gap not in wanted:
            yield Finding((*steps, "text"), "gap_unknown", {"gap": shown(gap)})


_GAP = re.compile(r"\{([^{}\n]{0,20})\}")

MARKS = {"content": 5.0, "vocabulary": 3.0, "grammar": 4.0, "spelling": 2.0, "form": 1.0}
LEVELS = ("full", "border", "below")


def _extended_text(item: ExtendedText, steps: Steps) -> Iterator[Finding]:
    """Ask that the words asked for make a window, and that the samples' marks are whole."""
    if not 0 < item.words.min <= item.words.max:
        yield Finding((*steps, "words"), "word_window", {"low": item.words.min, "high": item.words.max})
    for place, sample in enumerate(item.samples):
        yield from _marks((*steps, "samples", place, "marks"), sample.marks)


def _marks(steps: Steps, marks: dict[str, float]) -> Iterator[Finding]:
    """Ask for a mark for every criterion, in halves, none above its most."""
    for name, most in MARKS.items():
        mark = marks.get(name)
        if mark is None:
            yield Finding(steps, "missing_key", {"key": name})
        elif not 0 <= mark <= most or mark * 2 % 1:
            yield Finding((*steps, name), "out_of_range", {"key": name, "value": f"{mark:g}", "low": 0, "high": most})
    for name in sorted(marks.keys() - MARKS.keys()):
        yield Finding((*steps, name), "unknown_key", {"key": shown(name)})


def _spoken_response(item: SpokenResponse, steps: Steps) -> Iterator[Finding]:
    """Ask for a model answer to every question, and a sensible time to look before speaking."""
    if len(item.model) != len(item.questions):
        yield Finding((*steps, "model"), "model_count", {"count": len(item.model), "least": len(item.questions)})
    if not 0 <= item.prepare_seconds <= _MOST_SECONDS:
        facts: dict[str, str | int] = {
            "key": "prepare_seconds",
            "value": str(item.prepare_seconds),
            "low": 0,
            "high": _MOST_SECONDS,
        }
        yield Finding((*steps, "prepare_seconds"), "out_of_range", facts)


_MOST_SECONDS = 1800

TaskCheck = Callable[[Task], Iterable[Finding]]
CHECKS: tuple[TaskCheck, ...] = (_itself, _item_ids, _slot)
CHECKS_OF_SECTION: dict[str, tuple[TaskCheck, ...]] = {
    "constitution": (_knowledge, _card),
    "history_culture": (_knowledge, _card),
    "anthem": (_knowledge,),
    "listening": (_evidence,),
    "reading": (_evidence,),
    "writing": (_letter,),
}
CHECKS_OF_TYPE: dict[type, tuple[Callable[[Any, Steps], Iterable[Finding]], ...]] = {
    SingleChoice: (_single_choice,),
    MultipleChoice: (_multiple_choice,),
    TrueFalse: (_true_false,),
    Matching: (_matching,),
    Ordering: (_ordering,),
    GapChoice: (_gap_choice,),
    TextEntry: (_text_entry,),
    ExtendedText: (_extended_text,),
    FormEntry: (_form_entry,),
    SpokenResponse: (_spoken_response,),
}
