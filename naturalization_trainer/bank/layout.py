"""The stable order of keys: where each stands in its mapping, so that two authors' files look alike."""

FILE = ("section", "topic", "title", "tasks")
TASK = (
    *("id", "status", "slot", "topic", "difficulty", "enemies", "valid", "reviewed_by", "instructions", "stimulus"),
    *("type", "look", "prompt", "points", "not_said", "card", "fields", "cover", "words", "register", "samples"),
    *("text", "gaps", "pairs", "sequence", "lines", "spare", "questions", "model", "prepare_seconds", "earns"),
    *("answer", "answers", "kind", "accept", "reject", "distractors", "items", "evidence", "explanation", "source"),
)
"""A task and its items alike: first what it is, then what is asked, the key, and why."""

_LANGUAGES = ("lv", "ru", "en", "uk")
_BY_KEY = {
    "title": _LANGUAGES,
    "explanation": _LANGUAGES,
    "alt": _LANGUAGES,
    "items": TASK,
    "tasks": TASK,
    "stimulus": ("kind", "look", "file", "alt", "title", "from", "to", "date", "body", "voice", "transcript"),
    "transcript": ("speaker", "voice", "text", "say"),
    "valid": ("from", "until", "review_by"),
    "source": ("act", "article", "title", "fact"),
    "fields": ("label", "answer", "accept", "reject", "kind"),
    "pairs": ("left", "right"),
    "samples": ("level", "text", "marks", "reasons"),
    "words": ("min", "max"),
}
IN_ONE_LINE = frozenset({"enemies", "source", "valid", "words"})
"""Keys whose value, where it is new, is written in brackets in the key's own line."""
BARE = frozenset(
    {
        "difficulty",
        "points",
        "not_said",
        "article",
        "marks",
        "min",
        "max",
        "prepare_seconds",
        "from",
        "until",
        "review_by",
    }
)
"""Keys whose value is a number, a date or a truth value and needs no quotes; a text that looks like one has them."""


def order_of(owner: str | None) -> tuple[str, ...]:
    """Return the order of the keys of a mapping under a key (None: the file itself); () where any will do."""
    return FILE if owner is None else _BY_KEY.get(owner, ())


def rank(key: str, order: tuple[str, ...]) -> int:
    """Return where a key stands; unknown keys come last, in the order they have."""
    return order.index(key) if key in order else len(order)
