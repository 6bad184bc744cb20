"""The words of the pairs: each has a file of its own, and a recording that is current."""

from pathlib import Path

from naturalization_trainer.bank.letters import read_letters
from naturalization_trainer.media.pair_words import spoken_words, word_file
from naturalization_trainer.media.render import state_of

TREE = Path(__file__).parents[2]


def test_a_word_has_a_plain_name_that_tells_its_marks() -> None:
    assert word_file("kāzas") == "letters/kazas-2.opus"
    assert word_file("kazas") == "letters/kazas.opus"
    assert word_file("Ķēniņš") == "letters/kenins-1-2-5-6.opus"


def test_every_word_of_the_shipped_pairs_is_spoken_once() -> None:
    scripts = tuple(spoken_words(read_letters(TREE / "question_bank")[0]))
    assert len({script.file for script in scripts}) == len(scripts)
    assert {state_of(script, TREE / "audio") for script in scripts} == {"current"}
