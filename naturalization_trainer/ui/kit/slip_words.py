"""What the remarks of an outcome are called in the interface's language."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from naturalization_trainer.items.item import Remark

_KINDS: dict[str, Any] = {
    "long_vowel": QT_TRANSLATE_NOOP("Slips", "mark of a long vowel"),
    "softening": QT_TRANSLATE_NOOP("Slips", "softening mark"),
    "caron": QT_TRANSLATE_NOOP("Slips", "caron (č, š, ž)"),
    "letter": QT_TRANSLATE_NOOP("Slips", "a letter"),
    "case": QT_TRANSLATE_NOOP("Slips", "capital letter"),
    "cyrillic": QT_TRANSLATE_NOOP("Slips", "Russian letters: %1"),
    "word_missing": QT_TRANSLATE_NOOP("Slips", "word missing"),
    "word_extra": QT_TRANSLATE_NOOP("Slips", "word too many: %1"),
    "word_wrong": QT_TRANSLATE_NOOP("Slips", "another word: %1"),
    "other_word": QT_TRANSLATE_NOOP("Slips", "means something else: %1"),
    "order": QT_TRANSLATE_NOOP("Slips", "in another place"),
    "line_missing": QT_TRANSLATE_NOOP("Slips", "line missing"),
    "not_given": QT_TRANSLATE_NOOP("Slips", "no answer"),
}


def slip_words(remarks: Iterable[Remark]) -> str:
    """Return the kinds of slips in words, each once, joined by commas; "" where there are none."""
    said = dict.fromkeys(_say(remark) for remark in remarks if remark.code in _KINDS)
    return ", ".join(said)


def _say(remark: Remark) -> str:
    text = QCoreApplication.translate("Slips", _KINDS[remark.code])
    return text.replace("%1", remark.facts.get("given", ""))
