"""What every item has, whatever its type; and what answering it gives."""

from typing import Annotated, Any, ClassVar, Literal

import msgspec

Text = Annotated[str, msgspec.Meta(min_length=1)]
Texts = tuple[Text, ...]

EntryKind = Literal["word", "number", "date", "time", "price", "name"]
"""What a typed answer says."""


class Explained(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A text for the learner in the languages of the interface; Latvian is always there."""

    lv: Text
    ru: Text | None = None
    en: Text | None = None
    uk: Text | None = None

    def in_language(self, language: str) -> str:
        """Return the text in `language` (`lv`, `ru`, `en`, `uk`), else in English, else in Latvian."""
        return getattr(self, language, None) or self.en or self.lv


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where a reader finds that the key is right: an article of an act, or a title one can look up."""

    act: Text | None = None
    article: Text | None = None
    title: Text | None = None
    fact: Text | None = None


class Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True, tag_field="type"):
    """One thing answered and scored. `id` is short inside a task of several items and empty in a lone question."""

    DEFAULT_POINTS: ClassVar[float | None] = 1.0

    id: str = ""
    prompt: Text
    points: Annotated[float, msgspec.Meta(gt=0, le=25)] | None = None
    explanation: Explained | None = None
    source: Source | None = None
    evidence: Text | None = None

    @property
    def out_of(self) -> float | None:
        """The item's full points; None where the blueprint's slot decides."""
        return self.DEFAULT_POINTS if self.points is None else self.points


class Remark(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing to tell the learner about an answer: `code` names the sentence, `facts` fill its blanks.

    Codes: `long_vowel`, `softening`, `caron`, `letter`, `case`, `cyrillic`, `word_missing`, `word_extra`,
    `word_wrong`, `order`, `other_word`, `part_right`, `part_wrong`, `line_missing`, `too_short`, `not_given`.
    `part` is the index of the part (pair, gap, field, line) it speaks of, -1 for the whole.
    """

    code: str
    part: int = -1
    facts: dict[str, str] = {}


class Outcome(msgspec.Struct, frozen=True, omit_defaults=True):
    """Points for one item. `points` is None until a person has marked it. Points are multiples of one half."""

    points: float | None
    out_of: float
    remarks: tuple[Remark, ...] = ()
    parts: tuple[bool, ...] = ()


class Charges(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a slip in a typed answer costs in a section: `free`, `half` (half of the item's points) or `full`."""

    marks: str = "free"
    letter: str = "free"


Response = Any
"""A response as plain JSON values; each kind documents its own shape and reads anything else as blank."""
