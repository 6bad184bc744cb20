"""How an item of each type is asked on paper, what is left for the answer, and its key."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import NamedTuple

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.form_entry.item import FormEntry
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.item import Response
from naturalization_trainer.items.matching.item import Matching
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.ordering.item import Ordering
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.true_false.item import TrueFalse
from naturalization_trainer.paper import markup

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
TRUTHS = {"true": "P", "false": "N", "not_said": "T"}
"""Pareizi, nepareizi, tekstā nav teikts."""

LETTER_LINES = 22
DICTATION_LINES = 10


class Cell(NamedTuple):
    """One place for an answer: its label ("5", "5b"), the letters to choose from or the lines to write on, the key."""

    label: str
    key: str
    letters: str = ""
    lines: int = 0


class Asked(NamedTuple):
    """An item on paper: its question as markup, and its places for answers."""

    question: str
    cells: tuple[Cell, ...]
    points: float


def asked(item: FormItem, number: int) -> Asked:
    """Return an item as it is asked under a number of its section."""
    question, cells = _by_type(item, str(number))
    prompt = f"<p><b>{number}.</b> {markup.text(item.item.prompt)}</p>"
    return Asked(prompt + question, tuple(cells), item.out_of)


def _by_type(item: FormItem, number: str) -> tuple[str, Iterable[Cell]]:  # noqa: C901, PLR0911, PLR0912 - one match
    match item.item:
        case SingleChoice(answer=answer):
            return _options(item.options), [_chosen(number, item.options, [answer])]
        case MultipleChoice(answers=answers):
            more = "<p><i>Pareizas ir vairākas atbildes.</i></p>"
            return more + _options(item.options), [_chosen(number, item.options, answers)]
        case TrueFalse(answer=answer, not_said=not_said):
            letters = "PNT" if not_said else "PN"
            return f"<p>{'&nbsp;&nbsp;&nbsp; '.join(letters)}</p>", [Cell(number, TRUTHS[answer], letters)]
        case Matching(pairs=pairs):
            rows = [[f"<b>{_sub(number, place)}</b> {markup.text(pair.left)}"] for place, pair in enumerate(pairs)]
            keys = _each(number, item.options, [pair.right for pair in pairs])
            left = markup.table(rows)
            return markup.table([[left, _options(item.options)]], widths=(55, 45)), keys
        case Ordering(sequence=sequence):
            order = " ".join(LETTERS[item.options.index(entry)] for entry in sequence)
            return _options(item.options), [Cell(number, order, lines=1)]
        case GapChoice(text=text, gaps=gaps):
            shown = markup.body(text)
            for place in range(len(gaps)):
                shown = shown.replace(f"{{{place + 1}}}", f"<b>({_sub(number, place)})</b> {markup.BLANK}")
            return shown + _options(item.options, across=True), _each(number, item.options, gaps)
        case TextEntry(answer=answer, accept=accept):
            return "", [Cell(number, _also(answer, accept), lines=1)]
        case FormEntry(card=card, fields=fields):
            shown = _box(markup.body(card))
            rows = [[escape(f"{_sub(number, place)} {field.label}"), ""] for place, field in enumerate(fields)]
            cells = [
                Cell(_sub(number, place), _also(field.answer, field.accept), lines=1)
                for place, field in enumerate(fields)
            ]
            return shown + markup.table(rows, border=1, widths=(40, 60), padding=7), cells
        case ExtendedText(cover=cover, words=words):
            points = markup.listed(markup.text(entry) for entry in cover)
            asked_for = f"<p>Rakstiet <b>{words.min}–{words.max}</b> vārdus.</p>"
            return points + asked_for, [Cell(number, "pēc kritērijiem", lines=LETTER_LINES)]
        case Dictation(answer=answer):
            return "", [Cell(number, answer, lines=DICTATION_LINES)]
        case Recitation(lines=lines):
            return "", [Cell(number, " / ".join(lines), lines=len(lines))]
        case SpokenResponse(questions=questions):
            return markup.listed(markup.text(entry) for entry in questions), []


def response_of(item: FormItem, written: Sequence[str]) -> Response:  # noqa: PLR0911 - one match over the types
    """Return the response an answer sheet gives: for each cell what stands in it, letters or words, "" for nothing.

    A letter that is not offered counts as nothing.
    """
    match item.item:
        case SingleChoice():
            return next(iter(_picked(item.options, written[0])), None)
        case MultipleChoice():
            return list(_picked(item.options, written[0]))
        case TrueFalse(not_said=not_said):
            said = {letter: truth for truth, letter in TRUTHS.items() if not_said or truth != "not_said"}
            return said.get(written[0].strip().upper())
        case Ordering():
            order = list(_picked(item.options, written[0]))
            return order if len(set(order)) == len(item.options) else None
        case Matching() | GapChoice():
            return [next(iter(_picked(item.options, cell)), None) for cell in written]
        case FormEntry():
            return list(written)
        case SpokenResponse():
            return None
        case _:
            return written[0]


def _picked(options: Sequence[str], written: str) -> Iterator[str]:
    for letter in written.upper():
        place = LETTERS.find(letter)
        if letter.strip() and 0 <= place < len(options):
            yield options[place]


def _options(options: Sequence[str], *, across: bool = False) -> str:
    named = [
        f"<b>{letter}</b>&nbsp;&nbsp;{markup.text(option)}" for letter, option in zip(LETTERS, options, strict=False)
    ]
    if across:
        return f"<p>{'&nbsp;&nbsp;&nbsp; '.join(named)}</p>"
    return markup.table([[entry] for entry in named], padding=2)


def _chosen(label: str, options: Sequence[str], right: Iterable[str]) -> Cell:
    keys = sorted(LETTERS[options.index(answer)] for answer in right)
    return Cell(label, " ".join(keys), LETTERS[: len(options)])


def _each(number: str, options: Sequence[str], right: Sequence[str]) -> Iterator[Cell]:
    for place, answer in enumerate(right):
        yield Cell(_sub(number, place), LETTERS[options.index(answer)], LETTERS[: len(options)])


def _sub(number: str, place: int) -> str:
    return f"{number}{'abcdefghijklmnopqrstuvwxyz'[place]}"


def _also(answer: str, accept: Sequence[str]) -> str:
    return answer if not accept else f"{answer} ({'; '.join(accept)})"


def _box(inside: str) -> str:
    return markup.table([[inside]], border=1, padding=8)
