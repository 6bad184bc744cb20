"""Words the list does not know, and what it knows beside them.

The list has every form the free dictionary makes, and that dictionary joins no words. What it does not know is let
stand where it may well be right: abbreviations, Roman figures, a name (a capital inside a sentence, or in the line that
says whose letter it is), two known words joined, a known verb under a prefix, numbers to nineteen with their endings.
Of names only common ones are told their marks (`Riga`).
Only what is left is remarked on. In a few words the slip is itself a rare word (`ari`, `vel`): they are listed.
"""

import re
from collections.abc import Iterator

from naturalization_trainer.language import spelling
from naturalization_trainer.language.distance import is_one_slip
from naturalization_trainer.language.letter_check.letter import Letter, Word
from naturalization_trainer.language.letter_check.listed import listed
from naturalization_trainer.language.letter_check.remark import Place, Remark
from naturalization_trainer.language.letters import bare

PROPOSED = 3
LOOKED_AT = 60
"""For so many different words at most something better is looked for, so that any text is gone through in its time."""

_SHORT_FORMS = listed("plkst nr tālr piem utt utml dz st min lpp tml gs eur sms pdf ok vs mob tel")
_MORE = listed(
    "pelna ciena vedīs vedīsi vedīšu iededza ukrainiski pakomāts pakomāta pakomātam pakomātu pakomātā pakomāti"
    " pakomātos tūkstotī"
)
"""Words of every day that the dictionary lacks."""

_ROMAN = re.compile(r"[IVXLCDM]+")
_TEEN = re.compile(r"(?:vien|div|trīs|četr|piec|seš|septiņ|astoņ|deviņ)padsmit\w{0,5}")
_ENDING = re.compile(
    r"(?:ajiem|ajām|iem|ajai|ajam|ais|ie[ms]|[āē]m|[īāē]s|am|im|um|ai|ei|as|es|is|us|os|[aāeēiīuūosš])$"
)
_PREFIXES = ("aiz", "ap", "at", "ie", "iz", "no", "pa", "pār", "pie", "sa", "uz")
_FIRST_PARTS = (
    "med",
    "pus",
    "div",
    "trīs",
    "četr",
    "piec",
    "seš",
    "daudz",
    "maz",
    "liel",
    "jaun",
    "vec",
    "vis",
    "starp",
    "pret",
)
"""What begins a compound and is no word, or is a short one."""
_NOUN_ENDINGS = ("a", "e", "s", "is", "us")
_TOWNS = listed(
    "Rīg Jūrmal Liepāj Cēs Kuldīg Rēzekn Jēkabpil Līvān Tukum Limbaž Mārup Ķekav Olain Ogr Salaspil Bausk Saldū"
)
"""Beginnings of names of places one writes of, whatever their ending."""
_LEAST_PART = 4
_LEAST_NAME = 5
_TOO_SHORT = 2
"""A word so short is remarked on only for its marks: in any language such words abound."""
_LEAST_VERB = 5
_MOST_CAPITALS = 6
"""A word of so many letters, all of them capitals, is an abbreviation."""

_RARE = {
    "ari": "arī",
    "biezi": "bieži",
    "bus": "būs",
    "busu": "būšu",
    "igauni": "igauņi",
    "kops": "kopš",
    "loti": "ļoti",
    "nebus": "nebūs",
    "nemiet": "ņemiet",
    "parit": "parīt",
    "rit": "rīt",
    "vardi": "vārdi",
    "vel": "vēl",
    "zel": "žēl",
}
"""Rare words that are far more often a slip in another one."""
_RARE_FIRST = {"Ludzu": "Lūdzu"}
"""The same at the beginning of a sentence: elsewhere it is a town."""


def misspelt(letter: Letter, known_names: frozenset[str] = frozenset()) -> Iterator[Remark]:
    """Yield each word that is not known, once, with every place it stands at; nothing where there is no word list."""
    if not spelling.is_available():
        return
    found: dict[str, list[Word]] = {}
    known: dict[tuple[str, bool], bool] = {}
    signed = letter.name_line.place if letter.name_line else Place(len(letter.text), len(letter.text))
    stems = frozenset(_stem(name) for name in known_names)
    for word in letter.words:
        if word.place.start >= signed.start:
            break
        key = (word.text, word.first)
        if key not in known:
            known[key] = _is_known(word, stems)
        if not known[key]:
            found.setdefault(word.text, []).append(word)
    for number, (text, words) in enumerate(found.items()):
        proposals = _proposals(words[0]) if number < LOOKED_AT else ()
        if not proposals and (_may_be_a_name(words[0]) or len(text) <= _TOO_SHORT):
            continue
        yield Remark("unknown_word", tuple(word.place for word in words), text, proposals)


def _is_known(word: Word, stems: frozenset[str]) -> bool:
    text, small = word.text, word.small
    if small in _RARE or (word.first and text in _RARE_FIRST):
        return False
    if len(text) == 1 or small in _SHORT_FORMS or small in _MORE or _ROMAN.fullmatch(text) or spelling.is_word(text):
        return True
    if text.isupper() and len(text) <= _MOST_CAPITALS:
        return not any(map(spelling.is_common, spelling.with_other_marks(small)))
    if text[0].isupper() and stems & {text, _stem(text)}:
        return True
    parts = re.split(r"['’-]", text)
    if len(parts) > 1:
        return all(len(part) == 1 or spelling.is_word(part) or part[:1].isupper() for part in parts)
    return bool(_TEEN.fullmatch(small)) or (not spelling.with_other_marks(text) and _is_made_of_known(small))


def _is_made_of_known(small: str) -> bool:
    """Tell whether a word is two known ones joined, or a known one under a prefix."""
    for prefix, least in (
        *((each, _LEAST_VERB) for each in _PREFIXES),
        *((each, _LEAST_PART) for each in _FIRST_PARTS),
    ):
        rest = small.removeprefix(prefix)
        if rest != small and len(rest) >= least and spelling.is_word(rest):
            return True
    return any(
        spelling.is_word(small[cut:]) and _begins_a_compound(small[:cut])
        for cut in range(_LEAST_PART, len(small) - _LEAST_PART + 1)
    )


def _begins_a_compound(part: str) -> bool:
    """Tell whether a part is a word, or one that has only lost its ending (`kultūr-`, `traum-`)."""
    return spelling.is_word(part) or any(spelling.is_word(part + ending) for ending in _NOUN_ENDINGS)


def _may_be_a_name(word: Word) -> bool:
    return word.text[0].isupper() and not word.text.isupper() and word.small not in _RARE


def _proposals(word: Word) -> tuple[str, ...]:
    """Return what the word may be meant to be: other marks first; one letter away only where there is no such word."""
    text = word.text
    if word.small in _RARE or (word.first and text in _RARE_FIRST):
        right = _RARE.get(word.small) or _RARE_FIRST[text].lower()
        return (right.capitalize() if text[0].isupper() else right,)
    marked = spelling.with_other_marks(text)
    if not _may_be_a_name(word):
        return (marked or (spelling.near(text) if len(text) > _TOO_SHORT else ()))[:PROPOSED]
    if bare(text) != text.lower():
        marked = ()
    known = tuple(each for each in marked if _is_well_known(each))
    if not word.first:
        return known[:PROPOSED]
    words = tuple(each for each in marked if spelling.is_word(each.lower()) and each not in known)
    return (*known, *words)[:PROPOSED] or _common_near(text)[:PROPOSED]


def _is_well_known(name: str) -> bool:
    """Tell whether a name is a town or a common name, and no other word with a capital."""
    return name.startswith(tuple(_TOWNS)) or (spelling.is_common(name) and not spelling.is_word(name.lower()))


def _common_near(text: str) -> tuple[str, ...]:
    """Return common words one letter away from a capitalised one, marks counted; nothing for a short one."""
    if len(text) < _LEAST_NAME:
        return ()
    found = (each for each in spelling.near(text) if spelling.is_common(each.lower()))
    return tuple(each for each in found if is_one_slip(text, each))


def _stem(name: str) -> str:
    stem = _ENDING.sub("", name, count=1)
    return stem if len(stem) >= _LEAST_PART - 1 else name
