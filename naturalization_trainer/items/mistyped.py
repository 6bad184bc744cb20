"""What was mistyped in an answer, letter by letter, whatever type of item it answers.

Only what is near enough to the right answer is looked into: another word is no slip of the pen, and figures have no
letters to be learnt.
"""

from typing import Literal

from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.form_entry import scoring as form_scoring
from naturalization_trainer.items.form_entry.item import FormEntry
from naturalization_trainer.items.item import EntryKind, Item, Response
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.recitation.lines import find_lines
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.typed import typed_text
from naturalization_trainer.language import spelling
from naturalization_trainer.language.compare import compare
from naturalization_trainer.language.letters import bare, latin
from naturalization_trainer.language.slips import Slips, slips

Source = Literal["dictation", "entry", "anthem", "drill", "letter"]
"""Where something was typed: a dictation, a short answer, the anthem, a drill of letters, a letter to somebody."""

NOTHING: tuple[Source, tuple[Slips, ...]] = ("entry", ())


def mistyped(item: Item, response: Response) -> tuple[Source, tuple[Slips, ...]]:
    """Return where an answer was typed and what it says of the letters; nothing for what was not typed."""
    match item:
        case Dictation():
            typed = typed_text(response)
            return "dictation", () if typed is None else (slips(item.answer, typed),)
        case Recitation():
            typed = typed_text(response)
            return "anthem", () if typed is None else _lines(item.lines, typed)
        case TextEntry():
            typed = typed_text(response)
            found = () if typed is None else _entry(typed, (item.answer, *item.accept), item.reject, item.kind)
            return "entry", found
        case FormEntry():
            given = form_scoring.read(item, response) or [""] * len(item.fields)
            pairs = zip(item.fields, given, strict=True)
            return "entry", tuple(
                one
                for field, typed in pairs
                for one in _entry(typed, (field.answer, *field.accept), field.reject, field.kind)
            )
    return NOTHING


def _lines(lines: tuple[str, ...], typed: str) -> tuple[Slips, ...]:
    found = find_lines(lines, latin(typed))
    return tuple(
        slips(right, line.given, signs=False) for right, line in zip(lines, found, strict=True) if line.recognised
    )


def _entry(typed: str, accepted: tuple[str, ...], rejected: tuple[str, ...], kind: EntryKind) -> tuple[Slips, ...]:
    if kind not in ("word", "name"):
        return ()
    comparison = compare(typed, accepted, rejected, spelling.is_word)
    near = comparison.match in ("same", "slip")
    if near or (comparison.match == "other_word" and bare(latin(typed)) == bare(comparison.nearest)):
        return (slips(comparison.nearest, typed, signs=False),)
    return ()
