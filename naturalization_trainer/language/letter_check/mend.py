"""What changes in a letter where a proposal is taken: nothing else is touched."""

from typing import NamedTuple

from naturalization_trainer.language.letter_check.letter import Letter
from naturalization_trainer.language.letter_check.remark import Place, Remark


class Edit(NamedTuple):
    """A stretch of the letter, and what stands there afterwards."""

    place: Place
    text: str


def edits(text: str, remark: Remark, proposal: str) -> tuple[Edit, ...]:
    """Return the edits that take a proposal, the last one first, so that each place holds while they are made."""
    match remark.kind:
        case "no_greeting":
            return (Edit(Place(0, 0), f"{proposal}\n\n"),)
        case "no_closing":
            named = Letter(text).name_line
            if named is None:
                end = len(text.rstrip())
                return (Edit(Place(end, len(text)), f"\n\n{proposal}\n"),)
            return (Edit(Place(named.place.start, named.place.start), f"{proposal}\n"),)
        case _:
            return tuple(Edit(place, proposal) for place in sorted(remark.places, reverse=True))


def mended(text: str, remark: Remark, proposal: str) -> str:
    """Return the letter with a proposal taken."""
    for edit in edits(text, remark, proposal):
        text = text[: edit.place.start] + edit.text + text[edit.place.end :]
    return text
