"""Words that come again and again, sentences that begin alike or run too long."""

from collections.abc import Iterator

from naturalization_trainer.language.letter_check.letter import Letter, Word
from naturalization_trainer.language.letter_check.listed import listed
from naturalization_trainer.language.letter_check.remark import Place, Remark
from naturalization_trainer.language.letters import bare

LONG_SENTENCE = 25
"""Words from which on a sentence is long, for a letter of this kind. Our default."""
OFTEN = 4
SHORT_LETTER, OFTEN_IN_A_SHORT_ONE = 45, 3
A_WORD_IN = 25
"""A word comes often where it comes so many times, and at least once in so many words."""
ALIKE = 3
"""So many sentences after one another that begin with the same word."""

_LEAST = 4
_STEM = 6
_DOUBLED_ON_PURPOSE = frozenset({"ļoti", "jā", "nē", "daudz", "tik", "liels", "sen", "pa", "vēl", "lūdzu", "vis"})
_FUNCTION = listed(
    "arī esmu esat esam esi bija biju bijām bijāt būšu būs būsim būsiet ļoti mums jums jūsu mūsu viņš viņa"
    " viņi viņas viņu viņam viņai viņiem tikai tāpēc tādēļ kāpēc jau vēl tagad tad šeit tur kopā pirms pēc bet"
    " lai kad kas kur kurš kura kuru kādu kāds kāda ceru mani mana mans manu manā manas manam tevi tevis tavs"
    " tava tavu tavā jūs jums esmu man tev ir nav nebija būtu varu varat varētu varēsim vari var vajag gribu"
    " lūdzu lūgums paldies diena dienā dienas dienu gada gadu laiks laika laiku laikā daudz labi jūsos šobrīd"
    " visi viss visu plkst"
)


def habits(letter: Letter, asked: str = "") -> Iterator[Remark]:
    """Yield what repeats and what is long. `asked`: the task's own words, which a letter cannot do without."""
    yield from _doubled(letter)
    yield from _repeated(letter, asked)
    yield from _same_start(letter)
    yield from _long(letter)


def _doubled(letter: Letter) -> Iterator[Remark]:
    for word, again in zip(letter.words, letter.words[1:], strict=False):
        if word.small == again.small and letter.between(word, again).isspace() and not again.first:
            if word.small in _DOUBLED_ON_PURPOSE or word.text[0].isupper() != again.text[0].isupper():
                continue
            place = Place(word.place.start, again.place.end)
            yield Remark("doubled", (place,), letter.text[place.start : place.end], (word.text,))


def _repeated(letter: Letter, asked: str) -> Iterator[Remark]:
    own = {_stem(word.small) for word in Letter(asked).words}
    counted: dict[str, list[Word]] = {}
    for word in letter.words:
        if len(word.text) >= _LEAST and word.small not in _FUNCTION and not (word.text[0].isupper() and not word.first):
            counted.setdefault(_stem(word.small), []).append(word)
    total = len(letter.words)
    often = OFTEN_IN_A_SHORT_ONE if total < SHORT_LETTER else OFTEN
    for stem, words in counted.items():
        if stem not in own and len(words) >= max(often, total / A_WORD_IN):
            places = tuple(word.place for word in words)
            yield Remark("repeated", places, words[0].text, number=len(words))


def _same_start(letter: Letter) -> Iterator[Remark]:
    run: list[Word] = []
    for word in (*(word for word in letter.words if word.first), None):
        if run and (word is None or word.small != run[-1].small):
            if len(run) >= ALIKE:
                yield Remark("same_start", tuple(each.place for each in run), run[0].text, number=len(run))
            run = []
        if word is not None:
            run.append(word)


def _long(letter: Letter) -> Iterator[Remark]:
    for sentence in letter.sentences:
        words = letter.words_in(sentence.place) if len(sentence.text) > LONG_SENTENCE else ()
        if len(words) > LONG_SENTENCE:
            yield Remark("long_sentence", (sentence.place,), words[0].text, number=len(words))


def _stem(small: str) -> str:
    """Return what forms of one word have in common, roughly: its beginning without marks."""
    plain = bare(small)
    return plain[: max(_LEAST, min(_STEM, len(plain) - 1))]
