"""Whether a letter touches on a point it was asked to cover: by words, so never surely; a person looks.

A point is looked for by the stems of its own words, and by what usually answers its question: `kad` by a day, an hour
or a date, `kāpēc` by `jo` or `tāpēc`, `pateicaties` by `paldies`. Marks and endings do not matter.
"""

import re
from typing import NamedTuple

from naturalization_trainer.language.letter_check.letter import Letter
from naturalization_trainer.language.letter_check.listed import listed
from naturalization_trainer.language.letter_check.remark import Place
from naturalization_trainer.language.letters import bare

LEAST_STEM = 4
_STEM = 5
_SHOWN = 6

_TIME = (
    "pirmdien otrdien tresdien ceturtdien piektdien sestdien svetdien nedel menes janvar februar mart april maij junij "
    "julij august septembr oktobr novembr decembr sodien rit ritos parit vakar vakara vakarnakt diena dienas pavasar "
    "vasar ruden ziem plkst pulksten stund brivdien nakam lidz svetk jan ligo"
)
_WORDS_OF = {
    "kad ": _TIME,
    "cikos": _TIME,
    "laiku": _TIME,
    "kuru laik": _TIME,
    "cik ilgi": _TIME + " ilgi ilgu kops gad",
    "ilgi": _TIME + " ilgi kops gad",
    "kops kura": _TIME + " kops ilgi",
    "biezi": _TIME + " reiz biezi katr",
    "datum": _TIME,
    "kapec ": "jo tapec tadel del tadejadi lai gribu grib gribetu velos vajag vajadz patik slim",
    "kur ": "iela ielas ielu pilset ciem lauk maj dzivokl centr ezer jur mez riga rigas daugavpil liepaj jurmal sigul "
    "pie blakus pretim stav adres virtuv kafejn pagalm",
    "kurp ": "uz ezer jur mez riga sigul lauk brauc",
    "atrast": "adres iela ielas maja majas autobus tramvaj trolejbus piet blakus preti pretim brauc netalu",
    "svin": "svin dzimsanas jubilej svetk balli kaz",
    "sazinat": "zvan telefon talrun numur epast pasts past rakst atbild mobil @",
    "atbild": "atbild atrakst zvan rakst pazino telefon talrun epast past numur @",
    "pazino": "pazino zvan rakst atbild telefon",
    "ludz": "ludz varetu vareji palidz vajag grib prieks",
    "palidz": "palidz ludz varu varesim sagaid parad aizved pavad",
    "bistam": "krit nokrit paslid tums gaism neredz baid bail masin bern",
    "grut": "stav kajam kapn bern vecs slim",
    "kartib": "nedarb nestrad bojat auksts auksti plist salauz logs logu radiator temperatur grad",
    "darisiet": "-sim -simies",
    "notiks": "-sim -simies dzied dejo ugunskur spele",
    "pateic": "paldies pateic",
    "atvaino": "atvaino piedod zel kauns diemzel",
    "apsveic": "apsveic prieku vesel",
    "novel": "novel velu laim vesel izdev",
    "pajauta": "? vai kad cik kur kas",
    "uzzinat": "? vai cik kad maks cen",
    "cen": "cen maks eiro nauda dargi leti",
    "naud": "naud eiro maks atdo atmaks atgrie",
    "tikties": "tik satik tiks nac atnac brauc atbrauc ciem redz",
    "ciem": "ciem nac atnac brauc atbrauc",
    "lidzi": "lidzi panem panemi atnes davan nem janem",
    "atvest": "atved panem atnes lidzi",
    "paturet": "patur",
    "piedava": "piedava varbut varetu varam aicin tik atbrauc nac",
    "pret": "pret vieta samaks davan uzcien palidz paldies",
    "aizbrauc": "brauc lidoj autobus vilcien atbrauc masin",
    "noklus": "brauc autobus vilcien masin iesim kajam",
    "brauc": "brauc lido",
    "darij": "zvan rakst lud runa darij gaj teic paslai meginaj izsauc pirk",
    "meginaj": "zvan rakst meginaj darij teic runa liku aizlim izsauc ieslez nopirk siltin",
    "jut": "jut vesel labi labak slikti sap",
    "darb": "darb strad kolegi biroj vadit",
    "koleg": "koleg draudzig laipn darbabiedr",
    "citadi": "citadi agrak pilseta tagad klus audz dobe darz nav",
    "proti": "varu prot mac patik esmu daru",
    "protat": "varu protu proti mac patik esmu strad",
    "apgerb": "jak cimd drebe apgerb apav kurp lietus silt sal peldkostim",
    "apskat": "apskat redz muzej vecpils vecrig tirg baznic iela",
    "arpus": "jurmal sigul cesi cesis liepaj daugavp kuldig jur ezer lauk pil",
    "jusu vieta": "vieta aizviet koleg strad",
    "noticis": "slim lauz nestrad plist bojat nedarb notik salauz problem",
    "problem": "iela ielas lamp gaism nedeg problem tums",
    "slimnic": "slimnic operac arst slim sirds kaj",
    "kas jus esat": "sauc vards esmu",
    "rezerv": "rezerv istab numur nakt",
    "nevar": "nevar slim jastrada aiznem diemzel",
    "macas": "macas uzdev uzdot majas darb vingrin",
    "jaunum": "jaunum darb kolegi biroj prieksniek",
}
"""What usually answers a word of a point, without marks.

Keys begin a word of the point, with a space at their end they are one; what answers begins a word of the letter, after
`-` it ends one.
"""

_EMPTY = listed(
    "jums jusu jusus vinu vinam vinai vina vins tagad kaut pateiksiet pasakiet ieteiciet paskaidrojiet"
    " pastastiet pajautajiet piedavajiet novelat gribat varat kuru kura kurs kada kads kadi kadu kadam vislabak"
    " tiesi katram esat vajag ludzat laiku laika jusu paremsiet nakamreiz"
)
_PREFIXES = ("ne", "aiz", "ap", "at", "ie", "iz", "no", "pa", "par", "pie", "sa", "uz")
_FIGURE_TIME = re.compile(r"\d{1,2}[.:]\d\d|\b\d{1,2}\.|\b\d{4}\b|\b\d{1,2}os\b")
_FIGURE_REACH = re.compile(r"\d[\d ]{6,}|\S+@\S+")
_REACHING = ("sazinat", "atbild", "pazino")
_TIMING = ("kad ", "cikos", "kuru laik", "kuram laik", "ilgi", "datum", "kops")


class Touched(NamedTuple):
    """A point, and the words of the letter that seem to speak of it; none: the program found nothing."""

    point: str
    places: tuple[Place, ...] = ()


def touched(letter: Letter, points: tuple[str, ...], body: Place) -> tuple[Touched, ...]:
    """Look for each point in the body of a letter: what stands between its greeting and its name."""
    words = [(bare(word.text), word.place) for word in letter.words_in(body)]
    return tuple(Touched(point, _places(letter, point, words, body)) for point in points)


def _places(letter: Letter, point: str, words: list[tuple[str, Place]], body: Place) -> tuple[Place, ...]:
    plain = " ".join(re.findall(r"\w+", bare(point)))
    wanted = _wanted(plain)
    found = [place for word, place in words if _is_wanted(word, wanted)]
    text = letter.text[: body.end]
    if any(_begins(plain, cue) for cue in _TIMING):
        found += [Place(*hit.span()) for hit in _FIGURE_TIME.finditer(text, body.start)]
    if any(_begins(plain, cue) for cue in _REACHING):
        found += [Place(*hit.span()) for hit in _FIGURE_REACH.finditer(text, body.start)]
    if "?" in wanted:
        found += [Place(place, place + 1) for place in range(body.start, body.end) if letter.text[place] == "?"]
    return tuple(sorted(set(found))[:_SHOWN])


def _wanted(plain: str) -> frozenset[str]:
    """Return the beginnings of words that would touch on a point: its own, and what answers its questions."""
    own = {word[:_STEM] if len(word) > _STEM else word for word in re.findall(r"\w+", plain) if _says_something(word)}
    answers = {each for cue, said in _WORDS_OF.items() if _begins(plain, cue) for each in said.split()}
    return frozenset(own | answers)


def _says_something(word: str) -> bool:
    return len(word) >= LEAST_STEM and word not in _EMPTY


def _begins(plain: str, cue: str) -> bool:
    """Tell whether a word of the point, or two, begin so; a space at the end asks for the whole word."""
    return f" {cue}" in f" {plain} "


def _is_wanted(word: str, wanted: frozenset[str]) -> bool:
    """Tell whether a word begins so, or ends so where there is a `-`; a short one must be the whole word.

    A prefix - of denial, of a verb - does not matter.
    """
    bodies = {word, *(word.removeprefix(prefix) for prefix in _PREFIXES if len(word) >= len(prefix) + LEAST_STEM)}
    return any(
        (each[0] == "-" and word.endswith(each[1:]))
        or each in bodies
        or (len(each) >= LEAST_STEM and any(body.startswith(each) for body in bodies))
        for each in wanted
    )
