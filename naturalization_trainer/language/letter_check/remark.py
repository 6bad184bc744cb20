"""What is remarked on in a letter."""

from typing import Literal, NamedTuple

RemarkKind = Literal[
    "other_letters",
    "too_short",
    "point",
    "familiar",
    "mixed",
    "polite",
    "unknown_word",
    "doubled",
    "no_greeting",
    "greeting_familiar",
    "greeting_comma",
    "no_closing",
    "closing_comma",
    "closing_familiar",
    "no_name",
    "comma",
    "pronoun",
    "repeated",
    "same_start",
    "long_sentence",
    "too_long",
]

WEIGHTS: dict[RemarkKind, int] = {
    "other_letters": 100,
    "too_short": 90,
    "point": 80,
    "familiar": 74,
    "mixed": 72,
    "greeting_familiar": 70,
    "unknown_word": 64,
    "pronoun": 62,
    "no_greeting": 60,
    "no_closing": 58,
    "no_name": 54,
    "doubled": 52,
    "comma": 44,
    "greeting_comma": 42,
    "polite": 36,
    "closing_familiar": 34,
    "repeated": 30,
    "same_start": 28,
    "long_sentence": 26,
    "too_long": 24,
    "closing_comma": 20,
}
"""What is to be mended first: what costs most in a letter and is surest. Our own order."""


class Place(NamedTuple):
    """A stretch of the letter, in characters from its beginning."""

    start: int
    end: int


class Remark(NamedTuple):
    """One thing to look at.

    places: where it stands, every time it does; empty where something is missing. given: what stands there. proposals:
    what may stand there instead of each place, the likeliest first. number: how many, or which point (0 …).
    """

    kind: RemarkKind
    places: tuple[Place, ...] = ()
    given: str = ""
    proposals: tuple[str, ...] = ()
    number: int = 0

    @property
    def weight(self) -> int:
        """How soon it is to be mended; a higher number is sooner."""
        return WEIGHTS[self.kind]
