"""What is told of slips, word by word: which letter, what it should be, where another word came of it. No widgets."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from naturalization_trainer.language.slips import OF_LETTERS, LetterSlip

MOST = 3
"""Slips in at most so many words are told at once: more cannot be minded."""


def told(slips: Iterable[LetterSlip], is_word: Callable[[str], bool]) -> tuple[str, ...]:
    """Return a line for each of the first words with slips, and how many more there are."""
    by_word: dict[tuple[str, str, bool], list[LetterSlip]] = {}
    for slip in slips:
        by_word.setdefault((slip.word, slip.given, slip.kind in OF_LETTERS), []).append(slip)
    lines = [_line(word, found, is_word) for word, found in list(by_word.items())[:MOST]]
    if len(by_word) > MOST:
        more = len(by_word) - MOST
        lines.append(QCoreApplication.translate("LetterTold", "And %n more.", "", more))
    return tuple(lines)


def _line(at: tuple[str, str, bool], slips: list[LetterSlip], is_word: Callable[[str], bool]) -> str:
    word, given, of_letters = at
    if not of_letters:
        return _of_words(slips[0]).replace("%1", word or given)
    said = ", ".join(dict.fromkeys(_of_letters(slip) for slip in slips))
    line = QCoreApplication.translate("LetterTold", "%1: %2.").replace("%1", word).replace("%2", said)
    if is_word(given):
        also = QCoreApplication.translate("LetterTold", "“%1” is another word.").replace("%1", given)
        line = f"{line} {also}"
    return line


def _of_letters(slip: LetterSlip) -> str:
    said = {
        "length_missing": QCoreApplication.translate("LetterTold", "%1 is long"),
        "length_added": QCoreApplication.translate("LetterTold", "%1 is short"),
        "softening_missing": QCoreApplication.translate("LetterTold", "%1 is soft"),
        "softening_added": QCoreApplication.translate("LetterTold", "%1 is hard"),
        "letter_missing": QCoreApplication.translate("LetterTold", "%1 is missing"),
        "single": QCoreApplication.translate("LetterTold", "%1 is doubled"),
        "letter_added": QCoreApplication.translate("LetterTold", "%2 is one letter too many"),
        "doubled": QCoreApplication.translate("LetterTold", "%2 is one letter too many"),
        "swapped": QCoreApplication.translate("LetterTold", "%1, in this order"),
        "cyrillic": QCoreApplication.translate("LetterTold", "%1 in Latin letters"),
    }
    other = QCoreApplication.translate("LetterTold", "%1, not %2")
    return said.get(slip.kind, other).replace("%1", slip.expected).replace("%2", slip.typed)


def _of_words(slip: LetterSlip) -> str:
    said = {
        "word_missing": QCoreApplication.translate("LetterTold", "The word “%1” is missing."),
        "word_added": QCoreApplication.translate("LetterTold", "The word “%1” does not belong here."),
        "order": QCoreApplication.translate("LetterTold", "“%1” stands in another place."),
        "spacing": QCoreApplication.translate("LetterTold", "It is written “%1”."),
    }
    return said.get(slip.kind, QCoreApplication.translate("LetterTold", "Here it is “%1”."))
