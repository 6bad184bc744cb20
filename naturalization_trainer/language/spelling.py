"""The Latvian word list: every form of every word the free Hunspell dictionary knows."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import marisa_trie

WORD_LIST = Path(__file__).resolve().parent.parent / "data" / "words.marisa"
"""Made by `tools/make_word_list.py`."""

_NOT = "ne"


@cache
def _trie(path: Path) -> "marisa_trie.Trie | None":
    import marisa_trie  # noqa: PLC0415 - not before the first paint

    try:
        return marisa_trie.Trie().mmap(str(path))
    except (OSError, RuntimeError):
        return None


def is_available(path: Path = WORD_LIST) -> bool:
    """Tell whether the word list can be read; without it no word is known and slips are judged more mildly."""
    return _trie(path) is not None


def is_word(text: str, path: Path = WORD_LIST) -> bool:
    """Tell whether a text is one Latvian word in some form, its capitals as they may stand.

    A word of the list may also be written with a capital or in capitals; a name only with its capital. The list holds
    no forms with the prefix `ne-`: it is taken off here.
    """
    trie = _trie(path)
    if trie is None or not text.isalpha():
        return False
    forms = {text}
    if text[:1].isupper():
        forms |= {text.lower(), text.capitalize()} if text.isupper() else {text.lower()}
    return any(form in trie or (form.startswith(_NOT) and form[len(_NOT) :] in trie) for form in forms)
