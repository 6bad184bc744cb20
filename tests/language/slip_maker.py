"""Mistypes texts on purpose and knows what it did: an independent truth for the classifier of slips.

It knows nothing of how slips are found: it changes one letter, sign, space or word of a text and writes down which.
Changes that no reader could tell apart from another one are not made (a letter doubled beside its like, neighbours of
one bare letter changed about). The word further back is changed first, so that a place stays what it was.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import takewhile

SHORT = dict(zip("āēīū", "aeiu", strict=True))
SOFT = dict(zip("ģķļņ", "gkln", strict=True))
CARON = dict(zip("čšž", "csz", strict=True))
HARD = {short: long for marked in (SHORT, SOFT, CARON) for long, short in marked.items()}
UNMARKED = SHORT | SOFT | CARON
CYRILLIC = dict(zip("aeopcxkmt", "аеорсхкмт", strict=True))
LETTERS = "abdefghijklmnoprstuvz"
CONSONANTS = "bdfgjklmnprstvzčšžģķļņ"
VOWELS = "aeiuāēīūo"
LEAST = 4
"""A word shorter than this is changed in its marks only: of a wrong letter in `un` no one can tell what word it was."""

Truth = tuple[str, str, str]
"""Kind, the letter that belongs there, the letter typed."""


@dataclass(frozen=True)
class Mistyped:
    """A text as it should be, as it was typed, and what was done to it."""

    right: str
    typed: str
    truth: tuple[Truth, ...]


Change = Callable[[random.Random, list[str], int], Truth | None]
"""Changes the word at a place in a list of words; None where it cannot be done there."""


def _plain(word: str) -> tuple[int, int]:
    """Return where the letters of a word begin and end: punctuation stays as it is."""
    letters = [place for place, letter in enumerate(word) if letter.isalpha()]
    return (letters[0], letters[-1] + 1) if letters else (0, 0)


def _pick(draw: random.Random, word: str, fits: Callable[[str, int], bool], *, least: int = LEAST) -> int | None:
    start, end = _plain(word)
    if end - start < least or not word[start:end].isalpha():
        return None
    places = [place for place in range(start, end) if fits(word, place)]
    return draw.choice(places) if places else None


def _like(letter: str, other: str) -> str:
    return other.upper() if letter.isupper() else other


def _swap_letter(table: dict[str, str], kind: str) -> Change:
    def change(draw: random.Random, words: list[str], at: int) -> Truth | None:
        word = words[at]
        place = _pick(draw, word, lambda text, here: text[here].lower() in table, least=2)
        if place is None:
            return None
        right = word[place].lower()
        words[at] = word[:place] + _like(word[place], table[right]) + word[place + 1 :]
        return kind, right, table[right]

    return change


def _beside(word: str, place: int) -> str:
    return (word[place - 1 : place] + word[place + 1 : place + 2]).lower()


def _bare(letter: str) -> str:
    return UNMARKED.get(letter.lower(), letter.lower())


def wrong_letter(draw: random.Random, words: list[str], at: int) -> Truth | None:
    word = words[at]
    place = _pick(draw, word, lambda _text, _here: True)
    if place is None:
        return None
    right = word[place].lower()
    other = draw.choice([one for one in LETTERS if one != _bare(right) and one not in map(_bare, _beside(word, place))])
    words[at] = word[:place] + _like(word[place], other) + word[place + 1 :]
    return "letter", right, other


def missing(draw: random.Random, words: list[str], at: int) -> Truth | None:
    word = words[at]
    place = _pick(draw, word, lambda text, here: here > 0 and _bare(text[here]) not in map(_bare, _beside(text, here)))
    if place is None:
        return None
    words[at] = word[:place] + word[place + 1 :]
    return "letter_missing", word[place].lower(), ""


def added(draw: random.Random, words: list[str], at: int) -> Truth | None:
    word = words[at]
    place = _pick(draw, word, lambda _text, here: here > 0)
    if place is None:
        return None
    near = {_bare(letter) for letter in word[max(0, place - 2) : place + 2]}
    other = draw.choice([one for one in LETTERS if one not in near])
    words[at] = word[:place] + other + word[place:]
    return "letter_added", "", other


def doubled(draw: random.Random, words: list[str], at: int) -> Truth | None:
    word = words[at]
    place = _pick(draw, word, lambda text, here: text[here] in CONSONANTS and text[here] not in _beside(text, here))
    if place is None:
        return None
    words[at] = word[:place] + word[place] + word[place:]
    return "doubled", "", word[place]


def single(draw: random.Random, words: list[str], at: int) -> Truth | None:
    word = words[at]
    place = _pick(
        draw, word, lambda text, here: text[here] in CONSONANTS and text[here : here + 1] == text[here + 1 : here + 2]
    )
    if place is None:
        return None
    words[at] = word[:place] + word[place + 1 :]
    return "single", word[place], ""


def swapped(draw: random.Random, words: list[str], at: int) -> Truth | None:
    word = words[at]
    place = _pick(
        draw,
        word,
        lambda text, here: (
            here > 0 and text[here + 1 : here + 2].isalpha() and _bare(text[here]) != _bare(text[here + 1])
        ),
    )
    if place is None:
        return None
    one, other = word[place], word[place + 1]
    words[at] = word[:place] + other + one + word[place + 2 :]
    return "swapped", one + other, other + one


def doubled_vowel(draw: random.Random, words: list[str], at: int) -> Truth | None:
    word = words[at]
    place = _pick(draw, word, lambda text, here: text[here] in SHORT)
    if place is None:
        return None
    words[at] = word[:place] + SHORT[word[place]] * 2 + word[place + 1 :]
    return "length_missing", word[place], SHORT[word[place]] * 2


def capital(draw: random.Random, words: list[str], at: int) -> Truth | None:
    del draw
    word = words[at]
    start, end = _plain(word)
    if end - start < 2 or word[start:end].isupper():
        return None
    changed = word[start].swapcase()
    words[at] = word[:start] + changed + word[start + 1 :]
    return "capital", word[start], changed


def punctuation(draw: random.Random, words: list[str], at: int) -> Truth | None:
    word = words[at]
    _, end = _plain(word)
    if end == 0 or "'" in word[:end]:
        return None
    if word[end:] in {",", ".", "?", "!"}:
        words[at] = word[:end] + draw.choice(["", ";"])
        return "punctuation", word[end:], words[at][end:]
    if word[end:]:
        return None
    words[at] = word + ","
    return "punctuation", "", ","


def split(draw: random.Random, words: list[str], at: int) -> Truth | None:
    word = words[at]
    place = _pick(draw, word, lambda text, here: here - _plain(text)[0] >= 2 and _plain(text)[1] - here >= 2, least=6)
    if place is None:
        return None
    words[at] = word[:place] + " " + word[place:]
    return "spacing", "", " "


def joined(draw: random.Random, words: list[str], at: int) -> Truth | None:
    del draw
    if at + 1 >= len(words) or not words[at].isalpha() or not words[at + 1][:1].islower():
        return None
    words[at : at + 2] = [words[at] + words[at + 1]]
    return "spacing", " ", ""


def word_missing(draw: random.Random, words: list[str], at: int) -> Truth | None:
    del draw
    if len(words) < 4 or at == 0 or not words[at].isalpha() or words[at] in words[at - 1 : at] + words[at + 1 :]:
        return None
    del words[at]
    return "word_missing", "", ""


def word_added(draw: random.Random, words: list[str], at: int) -> Truth | None:
    extra = draw.choice(["ļoti", "šodien", "arī", "varbūt", "tagad"])
    if at == 0 or extra in [word.strip(",.!?").lower() for word in words]:
        return None
    words.insert(at, extra)
    return "word_added", "", ""


LEFT_OUT: tuple[Change, ...] = (
    _swap_letter(SHORT, "length_missing"),
    _swap_letter(SOFT, "softening_missing"),
    _swap_letter(CARON, "caron_missing"),
)
IN_WORDS: tuple[Change, ...] = (
    *LEFT_OUT,
    *LEFT_OUT,
    _swap_letter({short: long for long, short in SHORT.items()}, "length_added"),
    _swap_letter({short: long for long, short in SOFT.items()}, "softening_added"),
    _swap_letter({short: long for long, short in CARON.items()}, "caron_added"),
    wrong_letter,
    missing,
    added,
    doubled,
    single,
    swapped,
    doubled_vowel,
    _swap_letter(CYRILLIC, "cyrillic"),
    capital,
)
IN_TEXTS: tuple[Change, ...] = (*IN_WORDS, punctuation, split, joined, word_missing, word_added)


def _alike(one: str, other: str) -> int:
    """Return how many letters two words begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def mistyped(texts: tuple[str, ...], count: int, seed: int) -> Iterator[Mistyped]:
    """Yield so many mistyped texts, each with one slip but for every third, which has two.

    Two slips stand in words apart, or in one word with two letters between them: nearer, one may undo the other.
    """
    draw = random.Random(seed)  # noqa: S311 - no secret
    made = 0
    while made < count:
        text = draw.choice(texts)
        words = text.split()
        changes = IN_TEXTS if len(words) > 1 else IN_WORDS
        if made % 6 == 0:
            at = draw.randrange(len(words))
            either = LEFT_OUT if made % 12 == 0 else IN_WORDS
            wanted = [(at, draw.choice(either)), (at, draw.choice(either))]
        elif made % 3 == 0 and len(words) > 5:
            places = sorted(draw.sample(range(len(words)), 2), reverse=True)
            if places[0] - places[1] < 3:
                continue
            wanted = [(at, draw.choice(changes)) for at in places]
        else:
            wanted = [(draw.randrange(len(words)), draw.choice(changes))]
        done = []
        places = []
        for at, change in wanted:
            was = words[at]
            done.append(change(draw, words, at))
            places.append(_alike(was, words[at]) if at < len(words) else 0)
        if len({at for at, _ in wanted}) < len(wanted) and abs(places[0] - places[1]) < 3:
            continue
        truth = tuple(one for one in done if one is not None)
        if len(truth) == len(wanted):
            made += 1
            yield Mistyped(text, " ".join(words), truth)
