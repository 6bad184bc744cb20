"""The script that makes the word list, on a dictionary small enough to see through."""

import subprocess
import sys
from pathlib import Path

from naturalization_trainer.language.spelling import is_word

SCRIPT = Path(__file__).parents[2] / "tools" / "make_word_list.py"
AFFIXES = """
SET UTF-8
FULLSTRIP
NEEDAFFIX {
CIRCUMFIX |
PFX - Y 1
PFX - 0 ne .
PFX [ Y 1
PFX [ 0 vis/| .
SFX O Y 2
SFX O s a [^z]s
SFX O s am .
SFX W Y 2
SFX W s ais [b]s
SFX W s āks/[| .
SFX 5 Y 1
SFX 5 t ts/O t
"""
STEMS = "5\ngads/O po:noun\nlabs/W-\nēst/{5\na.k./O\nRīga\n"
FORMS = {"gads", "gada", "gadam", "labs", "labais", "vislabāks", "ēsts", "ēsta", "ēstam", "Rīga", "nelabs", "nelabais"}
NO_FORMS = {"labāks", "ēst", "visgads", "a.k.", "rīga", "visnelabāks"}


def make(folder: Path, name: str) -> Path:
    (folder / "tiny.aff").write_text(AFFIXES, encoding="utf-8")
    (folder / "tiny.dic").write_text(STEMS, encoding="utf-8")
    command = [sys.executable, str(SCRIPT), "--dictionary", str(folder / "tiny"), "--output", str(folder / name)]
    subprocess.run(command, check=True, capture_output=True)
    return folder / name


def test_every_form_is_made_and_no_other(tmp_path: Path) -> None:
    words = make(tmp_path, "words.marisa")
    assert {form for form in FORMS if is_word(form, words)} == FORMS
    assert {form for form in NO_FORMS if is_word(form, words)} == set()


def test_the_same_dictionary_gives_the_same_file(tmp_path: Path) -> None:
    assert make(tmp_path, "one.marisa").read_bytes() == make(tmp_path, "two.marisa").read_bytes()
