"""The drills of letters: read strictly, each pair a pair, each sentence with its gap; what is shipped has no fault."""

from collections import Counter
from pathlib import Path

import pytest

from naturalization_trainer.bank.letters import GAP, LETTERS, LetterDrills, _unknown, read_letters
from naturalization_trainer.language.letters import bare
from tests.bank.writing import write

BANK = Path(__file__).parents[2] / "question_bank"

PAIR = """\
pairs:
  - words:
      - {word: kāzas, ru: свадьба, en: wedding, sentence: "Mums ir _."}
      - {word: kazas, ru: козы, en: goats, sentence: "Tur ir _."}
"""
RULE = "rules:\n  - {id: where, text: {lv: kur, ru: где, en: where}}\n"
ENDING = 'endings:\n  - {rule: where, key: ā, instead: a, sentence: "Es dzīvoju Rīg_."}\n'


def codes(folder: Path, text: str) -> list[tuple[int, str]]:
    write(folder, {LETTERS: text})
    return [(problem.line, problem.code) for problem in read_letters(folder)[1]]


def test_a_bank_may_have_none(tmp_path: Path) -> None:
    assert read_letters(tmp_path) == (LetterDrills(), ())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (PAIR + RULE + ENDING, []),
        (PAIR.replace("kazas,", "kazu,"), [(2, "letters_no_pair")]),
        (PAIR.replace("kazas,", "kāzas,"), [(2, "letters_no_pair")]),
        (PAIR.replace("Tur ir _.", "Tur ir kazas."), [(2, "letters_gap")]),
        (PAIR.replace("Tur ir _.", "_ tur ir _."), [(2, "letters_gap")]),
        (PAIR.replace("Tur ir _.", "_ ir tur."), [(2, "letters_gap")]),
        (PAIR.replace("Tur ir _.", "Mums ir _."), [(2, "letters_twice")]),
        (ENDING, [(2, "letters_no_rule")]),
        (RULE + ENDING.replace("instead: a", "instead: e"), [(4, "letters_no_pair")]),
        (RULE + ENDING.replace("instead: a", "instead: x"), [(4, "unknown_value")]),
        (RULE + "  - {id: where, text: {lv: kur, ru: где, en: where}}\n", [(2, "letters_twice"), (3, "letters_twice")]),
        (PAIR.replace("ru: козы, ", ""), [(4, "missing_key")]),
        ("pairs: [\n", [(2, "yaml")]),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, text: str, found: list[tuple[int, str]]) -> None:
    assert codes(tmp_path, text) == found


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / LETTERS).mkdir()
    drills, problems = read_letters(tmp_path)
    assert drills == LetterDrills()
    assert [problem.code for problem in problems] == ["file_unreadable"]


def test_the_shipped_drills_are_without_fault() -> None:
    drills, problems = read_letters(BANK)
    assert problems == ()
    places = type("Places", (), {"pairs": [(0, 0)] * len(drills.pairs), "endings": [(0, 0)] * len(drills.endings)})
    assert list(_unknown(drills, places, BANK)) == []  # type: ignore[arg-type] # only the places' number matters
    assert len(drills.pairs) >= 60
    assert len(drills.endings) >= 80
    assert {rule.id for rule in drills.rules} == {ending.rule for ending in drills.endings}


def test_the_shipped_pairs_reach_over_the_marks() -> None:
    drills, _ = read_letters(BANK)
    letters: Counter[str] = Counter()
    marked = set("āēīūčšžķļņ")
    for pair in drills.pairs:
        one, other = (side.word for side in pair.words)
        letters.update(marked & {letter for letter in one + other if one.count(letter) != other.count(letter)})
        for side in pair.words:
            assert bare(side.word) == bare(one)
            assert GAP in side.sentence
    assert set(letters) == marked
    assert min(letters.values()) >= 4
