"""A comma before a subordinate clause, where it is surely missing."""

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
