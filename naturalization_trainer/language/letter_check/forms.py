"""Two words side by side whose forms cannot go together: pronoun and verb, preposition and what follows it."""

import re
from collections.abc import Iterator

from naturalization_trainer.language import spelling
from naturalization_trainer.language.letter_check.letter import Letter, Word
from naturalization_trainer.language.letter_check.listed import listed
from naturalization_trainer.language.letter_check.remark import Place, Remark

_AFTER_PREPOSITION = {
    "es": {"ar": "mani", "par": "mani", "uz": "mani", "pie": "manis", "no": "manis", "bez": "manis", "pēc": "manis"},
    "tu": {"ar": "tevi", "par": "tevi", "uz": "tevi", "pie": "tevis", "no": "tevis", "bez": "tevis", "pēc": "tevis"},
    "mani": {"pie": "manis", "no": "manis", "bez": "manis"},
    "tevi": {"pie": "tevis", "no": "tevis", "bez": "tevis"},
    "mēs": dict.fromkeys(("ar", "par", "uz", "pie", "no", "bez", "pēc"), "mums"),
    "mūs": dict.fromkeys(("ar", "par", "uz", "pie", "no", "bez", "pēc"), "mums"),
    "jūs": dict.fromkeys(("ar", "par", "uz", "pie", "no", "bez"), "jums"),
}
_WRONG_VERB = {
    "es": {
        "bija": "biju",
        "ir": "esmu",
        "būs": "būšu",
        "dzīvo": "dzīvoju",
        "strādā": "strādāju",
        "grib": "gribu",
        "var": "varu",
        "nevar": "nevaru",
        "negrib": "negribu",
        "nav": "neesmu",
        "nebija": "nebiju",
        "mācās": "mācos",
        "runā": "runāju",
        "zina": "zinu",
        "nezina": "nezinu",
        "gribēja": "gribēju",
        "strādāja": "strādāju",
        "dzīvoja": "dzīvoju",
        "gaida": "gaidu",
        "lūdz": "lūdzu",
        "domā": "domāju",
        "raksta": "rakstu",
        "brauc": "braucu",
    },
    "tu": {"ir": "esi", "var": "vari", "grib": "gribi", "bija": "biji", "nevar": "nevari", "būs": "būsi"},
    "cik": {"maksa": "maksā"},
    "gaidu": {"tu": "tevi"},
    "mīlu": {"tu": "tevi"},
    "mēs": {"ir": "esam", "bija": "bijām", "var": "varam", "būs": "būsim", "grib": "gribam", "iet": "ejam"},
}
"""Mostly the verb in the third person right after a pronoun of the first or second."""
_AFTER = {
    "pie": ("a",),
    "no": ("a",),
    "bez": ("a",),
    "pēc": ("a",),
    "pirms": ("a",),
    "ar": ("u",),
    "par": ("u",),
    "pret": ("u",),
    "uz": ("u", "a"),
}
"""Prepositions, and the endings they give a word that ends in -s or -š when nothing asks for its form."""
_NAMING = re.compile(r"\w+[^aeiouāēīūo\W](?:s|š)|\w+š")
_SAME_FORM = listed("mums jums akmens ūdens asmens zibens rudens mēness sāls suns pats cits viens otrs")
"""Words that look so in other cases too, and pronouns that stand so in phrases (`cits par citu`)."""
_SIXTH = tuple(
    listed(
        "valsts pils sirds krāsns govs acs uguns nakts pirts klēts zivs balss auss krūts plīts telts takts vēsts"
        " dzelzs sāls asins nāss klints kūts avs smilts simts tūkstots kārts durvs"
    )
)
"""Ends of words of the sixth declension, whose genitive is as their name (`no pils`), and of numbers that stay."""
_OF_WHOM = {"es": "man", "tu": "tev", "mēs": "mums"}


def forms(letter: Letter) -> Iterator[Remark]:
    """Yield each word in a form that cannot follow its preposition, and each verb that cannot follow its pronoun."""
    for before, word in zip(letter.words, letter.words[1:], strict=False):
        if letter.between(before, word) != " ":
            continue
        right = _AFTER_PREPOSITION.get(word.small, {}).get(before.small)
        if right is not None:
            yield _instead(letter, before, word, f"{before.text} {_as_written(right, word.text)}")
        elif before.small in _AFTER and _names_something(word):
            proposals = tuple(word.text[:-1] + ending for ending in _AFTER[before.small])
            known = tuple(f"{before.text} {each}" for each in proposals if spelling.is_word(each))
            place = Place(before.place.start, word.place.end)
            yield Remark("pronoun", (place,), letter.text[place.start : place.end], known)
        verb = _WRONG_VERB.get(before.small, {}).get(word.small)
        if verb is not None:
            yield _instead(letter, before, word, f"{before.text} {verb}")
        elif before.small in _OF_WHOM and _asks_of_whom(word.small):
            whom = _as_written(_OF_WHOM[before.small], before.text)
            yield _instead(letter, before, word, f"{whom} {word.text}")


def _names_something(word: Word) -> bool:
    """Tell whether a word is surely in the form that names (`ezers`, `ceļš`), which follows no preposition."""
    fits = _NAMING.fullmatch(word.text) is not None and word.text.islower()
    same = word.small in _SAME_FORM or word.small.endswith(_SIXTH)
    return fits and not same and spelling.is_word(word.text)


def _asks_of_whom(small: str) -> bool:
    """Tell whether a word wants `man` and not `es` before it: what is needed, what must be done."""
    return small == "vajag" or (small.startswith("jā") and len(small) >= len("jāiet"))


def _instead(letter: Letter, before: Word, word: Word, right: str) -> Remark:
    place = Place(before.place.start, word.place.end)
    return Remark("pronoun", (place,), letter.text[place.start : place.end], (right,))


def _as_written(right: str, written: str) -> str:
    return right.capitalize() if written[0].isupper() else right
