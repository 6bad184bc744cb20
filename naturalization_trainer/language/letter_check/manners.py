"""How a letter opens and closes, and whom it addresses: Jūs where one must be polite, tu to a friend."""

import re
from collections.abc import Iterator

from naturalization_trainer.language import spelling
from naturalization_trainer.language.letter_check.letter import Letter, Line, Word
from naturalization_trainer.language.letter_check.remark import Place, Remark
from naturalization_trainer.language.letters import bare

_OPENING_LINES = 3
"""A greeting stands in one of the first lines: a name or `Iesniegums` may stand over it."""
_CLOSING_WORDS = 14
"""A closing stands among the last words of a letter."""

_GREETINGS_ANY = ("labdien", "labrit", "labvakar", "sveicinati", "sveicinata", "sveicinats", "esiet sveicinat")
_GREETINGS_POLITE = ("cienijam", "godat", "godajam", "augsti cienijam", "iesniegums")
_GREETINGS_FAMILIAR = ("sveik", "cau", "mil", "darg", "hei", "hallo", "labi vakar")
_TO_SOMEBODY = re.compile(
    r"^(?:\w+ ){0,4}\w+(?:am|ai|ei|im|um|iem|ām) (?:\w+(?:am|ai|ei|im|um|iem|ām) ?)+$", re.IGNORECASE
)
"""A line that only says to whom an application goes (`Uzņēmuma vadītājai Daigai Krūmiņai`)."""

_CLOSINGS_ANY = (
    "ar sveicien",
    "draudzig",
    "sveicien",
    "ar pateicib",
    "pateicib",
    "visu lab",
    "uz tiksanos",
    "uz redzesanos",
    "lai jums",
    "jau ieprieks pateic",
    "paldies",
    "gaidisu",
    "gaidisim",
    "es gaidu",
    "mes gaidam",
    "gaidu",
    "gaidam",
    "ceru",
    "lai tev",
)
_CLOSINGS_POLITE = ("ar cien", "cienu", "ciena", "patiesa ciena", "ar patiesu cienu", "ar augstu cienu")
_CLOSINGS_FAMILIAR = (
    "tava",
    "tavs",
    "jusu",
    "bucas",
    "bucinas",
    "cau",
    "ata",
    "sveiki",
    "milestiba",
    "apskauju",
    "sirsnig",
    "mili",
    "lidz",
    "tiekamies",
    "tiksimies",
    "priecasos",
    "esiet",
    "esi",
)

_GREETING_WITHOUT_COMMA = re.compile(
    r"^(sveik[saiu]|čau|labdien|labrīt|labvakar|sveicināt[sai]|hei) (?=[A-ZĀČĒĢĪĶĻŅŠŪŽ])", re.IGNORECASE
)
_TOO_FAMILIAR_CLOSING = ("bucas", "bucinas", "cau", "ata")

_TU = {
    "tu": "jūs",
    "tev": "jums",
    "tevi": "jūs",
    "tevis": "jums",
    "tevī": "jūsos",
    "tavs": "jūsu",
    "tava": "jūsu",
    "tavu": "jūsu",
    "tavam": "jūsu",
    "tavai": "jūsu",
    "tavā": "jūsu",
    "tavas": "jūsu",
    "tavi": "jūsu",
    "tavus": "jūsu",
    "tavām": "jūsu",
    "tavos": "jūsu",
    "tavās": "jūsu",
    "taviem": "jūsu",
}
_JUS = frozenset({"jūs", "jums", "jūsu", "jūsos"})
_ASKING_A_FRIEND = {
    "vari": "varat",
    "nevari": "nevarat",
    "varēsi": "varēsiet",
    "gribi": "gribat",
    "esi": "esat",
    "neesi": "neesat",
    "zini": "zināt",
    "atnāc": "atnāciet",
    "palīdzi": "palīdziet",
    "pasaki": "pasakiet",
    "uzraksti": "uzrakstiet",
    "atraksti": "atrakstiet",
    "piezvani": "piezvaniet",
}
"""Verbs said to one friend, and to somebody one is polite to; only those that are nothing else."""
_WILL_YOU = re.compile(r"\w{2,}(?:[āēīūo]s|ks)i")
_SEVERAL = re.compile(
    r"\b(?:viņiem|viņām|draugiem|draudzenēm|radiem|vecākiem|kolēģiem|darbiniekiem|kaimiņiem)\b", re.IGNORECASE
)


def manners(letter: Letter, *, formal: bool, several: bool) -> Iterator[Remark]:
    """Yield what is to be said of opening, closing and address.

    formal: the task asks for a letter to somebody one says Jūs to. several: it goes to more than one person.
    """
    yield from _opening(letter, formal=formal)
    yield from _closing(letter, formal=formal)
    yield from _address(letter, formal=formal, several=several)


def to_several(prompt: str) -> bool:
    """Tell whether a task asks for a letter to more than one person: then `jūs` is no politeness."""
    return _SEVERAL.search(prompt) is not None


def greeting(letter: Letter) -> Place | None:
    """Return where the letter greets; None where no greeting is known."""
    for line in letter.lines[:_OPENING_LINES]:
        start = bare(line.text)
        if start.startswith((*_GREETINGS_ANY, *_GREETINGS_POLITE, *_GREETINGS_FAMILIAR)):
            end = re.search(r"[!,.]", line.text)
            return Place(line.place.start, line.place.start + (end.end() if end else len(line.text)))
    first = letter.lines[0] if letter.lines else None
    return first.place if first is not None and _TO_SOMEBODY.match(first.text) else None


def closing(letter: Letter) -> Place | None:
    """Return where the letter takes its leave; None where no closing is known."""
    words = letter.words[-_CLOSING_WORDS:]
    starts = (*_CLOSINGS_POLITE, *_CLOSINGS_ANY, *_CLOSINGS_FAMILIAR)
    for word in words:
        rest = bare(letter.text[word.place.start :])
        if (word.first or word.text[0].isupper()) and rest.startswith(starts):
            line = _line_of(letter, word)
            return Place(word.place.start, line.place.end if line else word.place.end)
    return None


def _line_of(letter: Letter, word: Word) -> Line | None:
    return next((line for line in letter.lines if line.place.start <= word.place.start < line.place.end), None)


def _opening(letter: Letter, *, formal: bool) -> Iterator[Remark]:
    where = greeting(letter)
    if where is None:
        yield Remark("no_greeting", proposals=("Labdien!",) if formal else ("Sveiki!",))
        return
    said = letter.text[where.start : where.end]
    if formal and bare(said).startswith(("sveiks", "sveika", "sveiki", "cau", "mil", "hei")):
        word = said.split()[0].rstrip("!,.")
        yield Remark("greeting_familiar", (Place(where.start, where.start + len(word)),), word, ("Labdien",))
    if _GREETING_WITHOUT_COMMA.match(said):
        word, _, name = said.partition(" ")
        place = Place(where.start, where.start + len(word))
        yield Remark("greeting_comma", (place,), f"{word} {name.split()[0]}", (f"{word},",))


def _closing(letter: Letter, *, formal: bool) -> Iterator[Remark]:
    where = closing(letter)
    named = letter.name_line
    if where is None and not _is_application(letter):
        yield Remark("no_closing", proposals=("Ar cieņu",) if formal else ("Sirsnīgi sveicieni",))
    if where is not None:
        said = letter.text[where.start : where.end]
        if formal and bare(said).startswith(_TOO_FAMILIAR_CLOSING):
            yield Remark("closing_familiar", (where,), said)
        if re.fullmatch(r"ar cieņu,", said, re.IGNORECASE):
            yield Remark("closing_comma", (where,), said, (said[:-1],))
    if named is None and not _name_after(letter, where):
        yield Remark("no_name")


def _is_application(letter: Letter) -> bool:
    """Tell whether the letter is an application, which needs no words of leave."""
    return any(bare(line.text).startswith("iesniegums") for line in letter.lines)


def _name_after(letter: Letter, where: Place | None) -> bool:
    """Tell whether the letter's last word is a name, though it has no line of its own."""
    last = letter.words[-1] if letter.words else None
    leaves = (*_CLOSINGS_POLITE, *_CLOSINGS_ANY, *_CLOSINGS_FAMILIAR)
    if last is None or not last.text[0].isupper() or bare(last.text).startswith(leaves):
        return False
    before = letter.text[: last.place.start].rstrip()
    return where is not None or before[-1:] in {".", "!", "?", ","}


def _address(letter: Letter, *, formal: bool, several: bool) -> Iterator[Remark]:
    body = letter.words
    tu = [word for word in body if word.small in _TU]
    jus = [word for word in body if word.small in _JUS]
    if formal:
        verbs = [word for word in body if word.small in _ASKING_A_FRIEND or _is_will_you(word)]
        yield from _familiar((*tu, *verbs))
    elif not several and tu and any(word.text[0].isupper() and not word.first for word in jus):
        polite = tuple(word for word in jus if word.text[0].isupper())
        yield Remark("mixed", tuple(word.place for word in polite), polite[0].text)
    elif not several and len(jus) > 1 and not tu:
        yield Remark("polite", tuple(word.place for word in jus), jus[0].text)


def _is_will_you(word: Word) -> bool:
    """Tell whether a word is a verb of the future said to a friend (`atnāksi`): with `-et` it is said to many."""
    return bool(_WILL_YOU.fullmatch(word.small)) and spelling.is_word(word.small + "et")


def _familiar(words: tuple[Word, ...]) -> Iterator[Remark]:
    """Yield one remark for every different word."""
    found: dict[str, list[Word]] = {}
    for word in words:
        found.setdefault(word.text, []).append(word)
    for text, said in found.items():
        yield Remark("familiar", tuple(word.place for word in said), text, _politely(text))


def _politely(text: str) -> tuple[str, ...]:
    small = text.lower()
    polite = _TU.get(small) or _ASKING_A_FRIEND.get(small) or small + "et"
    return (polite.capitalize() if text[0].isupper() else polite,)
