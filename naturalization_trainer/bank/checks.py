"""What must hold of one task beyond its schema: a table of small functions.

A check returns findings: what, and by which steps inside the task one comes to it.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping

import msgspec

from naturalization_trainer.bank.problem import Severity, shown
from naturalization_trainer.bank.task import AnyItem, AudioStimulus, Task, TextStimulus
from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.form_entry.item import FormEntry
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.item import Item
from naturalization_trainer.items.matching.item import Matching
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.ordering.item import Ordering
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.true_false.item import TrueFalse

Step = str | int


class Finding(msgspec.Struct, frozen=True):
    """Something wrong with a task; `steps` lead from the task to the value (`items`, 0, `answer`)."""

    steps: tuple[Step, ...]
    code: str
    facts: Mapping[str, str | int | float] = {}
    severity: Severity = "error"


KNOWLEDGE = frozenset({"constitution", "history_culture", "anthem"})
UNDERSTANDING = frozenset({"listening", "reading"})


def task_findings(task: Task) -> Iterator[Finding]:
    """Return what is wrong with one task on its own."""
    for check in TASK_CHECKS:
        yield from check(task)


# --- of one task ------------------------------------------------------------------------------------------------------


def _own_items(task: Task) -> Iterator[Finding]:
    """Items of a task of several have short ids, each its own; a lone question has none."""
    seen: set[str] = set()
    for index, item in enumerate(task.items):
        if not item.id and len(task.items) > 1:
            yield Finding(("items", index), "item_without_id")
        elif item.id and not _ITEM_ID.fullmatch(item.id):
            yield Finding(("items", index, "id"), "not_a_name", {"key": "id", "value": shown(item.id)})
        elif item.id in seen:
            yield Finding(("items", index, "id"), "item_id_twice", {"id": item.id})
        seen.add(item.id)


_ITEM_ID = re.compile(r"[a-z0-9]{1,20}")


def folded(text: str) -> str:
    """Return an option as a hurried reader sees it: without case, spacing and closing punctuation."""
    return " ".join(text.casefold().split()).rstrip(".!?;,")


def _options(task: Task) -> Iterator[Finding]:
    """No two options of an item read the same, least of all a right and a wrong one."""
    for index, item in enumerate(task.items):
        match item:
            case SingleChoice():
                yield from _apart(index, ("answer",), (item.answer,), "distractors", item.distractors)
            case MultipleChoice():
                yield from _apart(index, ("answers",), item.answers, "distractors", item.distractors)
            case Matching():
                rights = tuple(pair.right for pair in item.pairs)
                yield from _apart(index, ("pairs",), rights, "spare", item.spare)
                yield from _apart(index, (), (), "pairs", tuple(pair.left for pair in item.pairs))
            case GapChoice():
                yield from _apart(index, ("gaps",), item.gaps, "spare", item.spare)
            case Ordering():
                yield from _apart(index, (), (), "sequence", item.sequence)
            case TextEntry():
                yield from _accepted(("items", index), item.answer, item.accept, item.reject)
            case FormEntry():
                for place, field in enumerate(item.fields):
                    yield from _accepted(("items", index, "fields", place), field.answer, field.accept, field.reject)


def _apart(
    index: int, right_key: tuple[str, ...], right: tuple[str, ...], wrong_key: str, wrong: tuple[str, ...]
) -> Iterator[Finding]:
    """Compare right options with wrong ones, and each with its like."""
    seen: set[str] = set()
    for place, option in enumerate(right):
        if folded(option) in seen:
            steps: tuple[Step, ...] = ("items", index, *right_key, place)
            yield Finding(steps, "option_twice", {"option": shown(option)})
        seen.add(folded(option))
    answers = set(seen)
    for place, option in enumerate(wrong):
        fold = folded(option)
        if fold in answers:
            yield Finding(("items", index, wrong_key, place), "answer_among_wrong", {"option": shown(option)})
        elif fold in seen:
            yield Finding(("items", index, wrong_key, place), "option_twice", {"option": shown(option)})
        seen.add(fold)


def _accepted(
    steps: tuple[Step, ...], answer: str, accept: tuple[str, ...], reject: tuple[str, ...]
) -> Iterator[Finding]:
    """No answer is both accepted and rejected, none accepted twice."""
    good = {answer}
    for place, option in enumerate(accept):
        if option in good:
            yield Finding((*steps, "accept", place), "option_twice", {"option": shown(option)})
        good.add(option)
    for place, option in enumerate(reject):
        if option in good:
            yield Finding((*steps, "reject", place), "answer_among_wrong", {"option": shown(option)})


def _true_false(task: Task) -> Iterator[Finding]:
    """`not_said` can be the answer only where it is offered."""
    for index, item in enumerate(task.items):
        if isinstance(item, TrueFalse) and item.answer == "not_said" and not item.not_said:
            yield Finding(("items", index, "answer"), "not_said_not_offered")


def _gaps(task: Task) -> Iterator[Finding]:
    """Every gap stands once in the text, by its number."""
    for index, item in enumerate(task.items):
        if isinstance(item, GapChoice):
            found = Counter(_GAP.findall(item.text))
            wanted = {str(number + 1) for number in range(len(item.gaps))}
            for number in sorted(wanted - found.keys(), key=int):
                yield Finding(("items", index, "text"), "gap_missing", {"gap": number})
            for marker, times in found.items():
                if marker not in wanted:
                    yield Finding(("items", index, "text"), "gap_unknown", {"gap": shown(marker)})
                elif times > 1:
                    yield Finding(("items", index, "text"), "gap_twice", {"gap": marker})


_GAP = re.compile(r"\{([^{}\n]{0,20})\}")

MAX_ARTICLE = 116
STRUCK_OUT = 81


def _sources(task: Task) -> Iterator[Finding]:
    """Ask of a knowledge item a source a reader can find, and an explanation in every language."""
    if task.section not in KNOWLEDGE:
        return
    for index, item in enumerate(task.items):
        steps: tuple[Step, ...] = ("items", index)
        if item.source is None:
            yield Finding(steps, "missing_key", {"key": "source"})
        elif item.source.act is None and item.source.title is None:
            yield Finding((*steps, "source"), "source_without_title")
        elif item.source.act == "Satversme":
            yield from _articles((*steps, "source"), item.source.article)
        yield from _explained(steps, item)
        if isinstance(item, SingleChoice) and len(item.distractors) < _KNOWLEDGE_DISTRACTORS:
            facts: dict[str, str | float] = {
                "key": "distractors",
                "count": len(item.distractors),
                "least": _KNOWLEDGE_DISTRACTORS,
            }
            yield Finding((*steps, "distractors"), "too_few", facts)


_KNOWLEDGE_DISTRACTORS = 3


def _explained(steps: tuple[Step, ...], item: Item) -> Iterator[Finding]:
    if item.explanation is None:
        yield Finding(steps, "missing_key", {"key": "explanation"})
        return
    for language in ("ru", "en"):
        if getattr(item.explanation, language) is None:
            yield Finding((*steps, "explanation"), "missing_language", {"key": "explanation", "language": language})


def _articles(steps: tuple[Step, ...], article: str | None) -> Iterator[Finding]:
    if article is None:
        yield Finding(steps, "missing_key", {"key": "article"})
        return
    for part in (part.strip() for part in article.split(",")):
        if part == "preambula" or (part.isascii() and part.isdigit() and _is_article(int(part[:4]))):
            continue
        yield Finding((*steps, "article"), "no_such_article", {"article": shown(part)})


def _is_article(number: int) -> bool:
    return 1 <= number <= MAX_ARTICLE and number != STRUCK_OUT


def _evidence(task: Task) -> Iterator[Finding]:
    """Look for what proves the key of a listening or reading item in the text, to the letter."""
    if task.section not in UNDERSTANDING:
        return
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


def _validity(task: Task) -> Iterator[Finding]:
    """Ask that the day until which it is true does not come before the day from which it is."""
    start, until = task.valid.start, task.valid.until
    if start and until and until < start:
        yield Finding(("valid", "until"), "until_before_from", {"start": start.isoformat(), "until": until.isoformat()})


def _enemies(task: Task) -> Iterator[Finding]:
    """Refuse an enemy named twice, and the task itself among them."""
    for place, enemy in enumerate(task.enemies):
        if enemy == task.id:
            yield Finding(("enemies", place), "own_enemy")
        elif enemy in task.enemies[:place]:
            yield Finding(("enemies", place), "option_twice", {"option": shown(enemy)})


def _expert(task: Task) -> Iterator[Finding]:
    """Ask for the name of an expert."""
    if task.status == "expert" and not task.reviewed_by:
        yield Finding(("status",), "expert_without_name")


MARKS = {"content": 5.0, "vocabulary": 3.0, "grammar": 4.0, "spelling": 2.0, "form": 1.0}
LEVELS = ("full", "border", "below")


def _letters(task: Task) -> Iterator[Finding]:
    """Ask that the words asked for make a window, and that the slot's letter has its samples."""
    for index, item in enumerate(task.items):
        if not isinstance(item, ExtendedText):
            continue
        if not 0 < item.words.min <= item.words.max:
            yield Finding(("items", index, "words"), "word_window", {"low": item.words.min, "high": item.words.max})
        if task.slot == "letter":
            for level in LEVELS:
                if sum(sample.level == level for sample in item.samples) != 1:
                    yield Finding(("items", index, "samples"), "sample_levels", {"level": level})
        for place, sample in enumerate(item.samples):
            yield from _marks(("items", index, "samples", place, "marks"), sample.marks)


def _marks(steps: tuple[Step, ...], marks: dict[str, float]) -> Iterator[Finding]:
    """Ask for a mark for every criterion, in halves, none above its most."""
    for name, most in MARKS.items():
        mark = marks.get(name)
        if mark is None:
            yield Finding(steps, "missing_key", {"key": name})
        elif not 0 <= mark <= most or mark * 2 % 1:
            facts: dict[str, str | float] = {"key": name, "value": str(mark), "low": 0, "high": most}
            yield Finding((*steps, name), "out_of_range", facts)
    for name in sorted(marks.keys() - MARKS.keys()):
        yield Finding((*steps, name), "unknown_key", {"key": shown(name)})


def _spoken(task: Task) -> Iterator[Finding]:
    """Every question asked aloud has its model answer; a card's question says what earns 0, 1 and 2 points."""
    for index, item in enumerate(task.items):
        if not isinstance(item, SpokenResponse):
            continue
        if len(item.model) != len(item.questions):
            facts: dict[str, str | float] = {"count": len(item.model), "least": len(item.questions)}
            yield Finding(("items", index, "model"), "model_count", facts)
        if task.slot == "oral_card" and sorted(item.earns) != ["0", "1", "2"]:
            yield Finding(("items", index, "earns"), "earns_incomplete")
        if not 0 <= item.prepare_seconds <= _MOST_SECONDS:
            facts = {"key": "prepare_seconds", "value": str(item.prepare_seconds), "low": 0, "high": _MOST_SECONDS}
            yield Finding(("items", index, "prepare_seconds"), "out_of_range", facts)


_MOST_SECONDS = 1800


class Shape(msgspec.Struct, frozen=True):
    """What a slot holds: so many items of these types, worth so much together (None: the blueprint says)."""

    items: int
    types: tuple[str, ...]
    points: float | None
    stimulus: type | None = None


_QUESTION = Shape(
    1,
    ("single_choice", "multiple_choice", "true_false", "matching", "ordering", "gap_choice", "text_entry"),
    1,
)
_CARD = Shape(2, ("spoken_response",), 4)
SHAPES: dict[str, dict[str, Shape]] = {
    "constitution": {"question": _QUESTION, "oral_card": _CARD},
    "history_culture": {"question": _QUESTION, "oral_card": _CARD},
    "anthem": {"anthem": Shape(1, ("recitation",), 2)},
    "listening": {
        "notice": Shape(3, ("single_choice",), 3, AudioStimulus),
        "dialogue_true_false": Shape(5, ("true_false",), 5, AudioStimulus),
        "dialogue_choice": Shape(5, ("single_choice",), 5, AudioStimulus),
        "message": Shape(6, ("text_entry",), 6, AudioStimulus),
    },
    "reading": {
        "signs": Shape(1, ("matching",), 6),
        "factual": Shape(7, ("single_choice",), 7, TextStimulus),
        "official": Shape(6, ("true_false", "single_choice"), 6, TextStimulus),
        "cloze": Shape(1, ("gap_choice",), 6),
    },
    "writing": {"form": Shape(1, ("form_entry",), 10), "letter": Shape(1, ("extended_text",), 15)},
    "speaking": {
        "interview": Shape(1, ("spoken_response",), None),
        "role_play": Shape(1, ("spoken_response",), None),
        "picture": Shape(1, ("spoken_response",), None),
    },
}
_SPOKEN_POINTS = {"interview": 8.0, "role_play": 8.0, "picture": 9.0, "oral_card": 2.0}


def _shape(task: Task) -> Iterator[Finding]:
    """Compare a task with the slot it names; one for practice alone is free."""
    if task.slot == "practice":
        return
    shape = SHAPES[task.section].get(task.slot)
    if shape is None:
        known = ", ".join((*SHAPES[task.section], "practice"))
        steps: tuple[Step, ...] = ("slot",)
        yield Finding(steps, "unknown_value", {"key": "slot", "value": shown(task.slot), "allowed": known})
        return
    if len(task.items) != shape.items:
        facts: dict[str, str | float] = {"slot": task.slot, "count": len(task.items), "wanted": shape.items}
        yield Finding(("items",), "slot_items", facts)
    for index, item in enumerate(task.items):
        tag = str(item.__struct_config__.tag)
        if tag not in shape.types:
            facts = {"slot": task.slot, "type": tag, "allowed": ", ".join(shape.types)}
            yield Finding(("items", index, "type"), "slot_type", facts)
    if shape.stimulus and not isinstance(task.stimulus, shape.stimulus):
        kind = str(shape.stimulus.__struct_config__.tag)  # type: ignore[attr-defined] # a stimulus is a tagged class
        yield Finding(("stimulus",), "slot_stimulus", {"slot": task.slot, "kind": kind})
    points = sum(_points(task, item) for item in task.items)
    wanted = shape.points if shape.points is not None else _SPOKEN_POINTS[task.slot]
    if points != wanted and len(task.items) == shape.items:
        yield Finding(("points",), "slot_points", {"slot": task.slot, "count": points, "wanted": wanted})


def _points(task: Task, item: AnyItem) -> float:
    return item.out_of if item.out_of is not None else _SPOKEN_POINTS.get(task.slot, 0.0)


def _half_points(task: Task) -> Iterator[Finding]:
    """Points come in halves."""
    for index, item in enumerate(task.items):
        if item.points is not None and item.points * 2 % 1:
            yield Finding(("items", index, "points"), "half_points", {"value": item.points})


TASK_CHECKS: tuple[Callable[[Task], Iterator[Finding]], ...] = (
    _own_items,
    _options,
    _true_false,
    _gaps,
    _sources,
    _evidence,
    _validity,
    _enemies,
    _expert,
    _letters,
    _spoken,
    _shape,
    _half_points,
)
