"""A comma before a subordinate clause, and a pronoun in the form its preposition asks for: only where both are sure."""

from collections.abc import Iterator

from naturalization_trainer.language.letter_check.letter import Letter, Word
from naturalization_trainer.language.letter_check.listed import listed
from naturalization_trainer.language.letter_check.remark import Place, Remark

_JOINING = frozenset({"ka", "jo", "bet", "ja", "kad", "kurš", "kura", "kuru", "kuri", "kuras", "kurā", "kuram"})
"""Words before which a comma stands, unless one of the words below does."""

_WISHING = listed(
    "lūdzu lūdz lūdza gribu grib gribam gribētu vēlos novēlu saki pasaki vajag palūdz strādāju mācos mācījos"
)
"""Verbs after which `lai` begins a clause; elsewhere it may be a wish (`bērni lai nāk`)."""

_NOT_AFTER = listed(
    "un vai bet ka jo ja lai kad nevis ne tikai tieši arī pat jau vēl tad tā tāpēc tādēļ tādējādi pirms pēc"
    " līdz kopš it kaut diez diezin nezin reti maz tik gandrīz varbūt īpaši sevišķi galvenokārt vienmēr ikreiz"
    " katrreiz toreiz tagad kā cik kur kas kāds kāda kuru no ar par pie uz bez aiz zem pret starp caur pār pa"
    " ap dēļ kurš kura arvien vien piemēram proti ikviens katrs viens laikā brīdī neviens kopā"
)
_MORE = frozenset({"īpaši", "sevišķi", "vairāk", "mazāk", "labāk", "tālāk", "ilgāk", "drīz", "vēl", "tuvāk"})
"""After `jo` in `jo vairāk`: more and more, and no reason."""

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
_OF_WHOM = {"es": "man", "tu": "tev", "mēs": "mums"}


def commas(letter: Letter) -> Iterator[Remark]:
    """Yield each conjunction that wants a comma before it and has none."""
    words = letter.words
    for before, word, after in zip(words, words[1:], (*words[2:], None), strict=False):
        joins = word.small in _JOINING or (word.small == "lai" and before.small in _WISHING)
        if not joins or word.first or word.text[0].isupper():
            continue
        if letter.between(before, word) != " " or before.small in _NOT_AFTER or _is_no_clause(word, after):
            continue
        place = Place(before.place.start, word.place.end)
        yield Remark("comma", (place,), letter.text[place.start : place.end], (f"{before.text}, {word.text}",))


def _is_no_clause(word: Word, after: Word | None) -> bool:
    if after is None:
        return True
    return word.small == "jo" and (after.small in _MORE or after.small.endswith("āk"))


def pronouns(letter: Letter) -> Iterator[Remark]:
    """Yield each pronoun in a form that cannot follow its preposition, and each verb that cannot follow its pronoun."""
    for before, word in zip(letter.words, letter.words[1:], strict=False):
        if letter.between(before, word) != " ":
            continue
        right = _AFTER_PREPOSITION.get(word.small, {}).get(before.small)
        if right is not None:
            yield _instead(letter, before, word, f"{before.text} {_as_written(right, word.text)}")
        verb = _WRONG_VERB.get(before.small, {}).get(word.small)
        if verb is not None:
            yield _instead(letter, before, word, f"{before.text} {verb}")
        elif before.small in _OF_WHOM and _asks_of_whom(word.small):
            whom = _as_written(_OF_WHOM[before.small], before.text)
            yield _instead(letter, before, word, f"{whom} {word.text}")


def _asks_of_whom(small: str) -> bool:
    """Tell whether a word wants `man` and not `es` before it: what is needed, what must be done."""
    return small == "vajag" or (small.startswith("jā") and len(small) >= len("jāiet"))


def _instead(letter: Letter, before: Word, word: Word, right: str) -> Remark:
    place = Place(before.place.start, word.place.end)
    return Remark("pronoun", (place,), letter.text[place.start : place.end], (right,))


def _as_written(right: str, written: str) -> str:
    return right.capitalize() if written[0].isupper() else right
