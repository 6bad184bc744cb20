"""The words of the pairs that differ by a mark, each spoken on its own: `audio/letters/`."""

from collections.abc import Iterator

from naturalization_trainer.bank.letters import LetterDrills
from naturalization_trainer.language.letters import bare
from naturalization_trainer.media.script import Line, Script

_PAUSE = 0.1


def word_file(word: str) -> str:
    """Return the path of a word's recording inside the audio folder, in letters every file system can write.

    The places of the letters with a mark follow, counted from 1: `kāzas` -> `letters/kazas-2.opus`.
    """
    lower = word.lower()
    marks = "".join(f"-{place}" for place, letter in enumerate(lower, start=1) if bare(letter) != letter)
    return f"letters/{bare(lower)}{marks}.opus"


def spoken_words(drills: LetterDrills) -> Iterator[Script]:
    """Return what is to be read: every word of every pair once."""
    words = dict.fromkeys(side.word for pair in drills.pairs for side in pair.words)
    for word in words:
        file = word_file(word)
        yield Script(file.removesuffix(".opus").replace("/", "-"), file, (Line("female1", word, _PAUSE),))
