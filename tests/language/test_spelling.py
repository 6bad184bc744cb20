import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.language import spelling


@pytest.mark.parametrize(
    "word", ["māja", "mājā", "kazas", "Rīgā", "RĪGA", "Saeima", "nedara", "neeju", "jālasa", "vislabākais", "Deputāts"]
)
def test_forms_of_words_are_words(word: str) -> None:
    assert spelling.is_word(word)


@pytest.mark.parametrize("word", ["maja", "rīga", "saeima", "tevija", "xyz", "", "māja māja", "1918", "ne", "\ud800"])
def test_other_texts_are_not(word: str) -> None:
    assert not spelling.is_word(word) or word == "ne"


@given(st.text(max_size=30))
def test_any_text_is_looked_up_without_an_error(text: str) -> None:
    spelling.is_word(text)


def test_the_list_is_there_and_loaded_with_the_first_question() -> None:
    assert spelling.is_available()
    code = (
        "import sys, naturalization_trainer.items.kinds, naturalization_trainer.language.spelling;"
        "print(sorted({'marisa_trie', 'rapidfuzz', 'PySide6', 'yaml', 'numpy'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("content", [None, b"", b"not a word list at all"])
def test_without_a_readable_list_no_word_is_known(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "words.marisa"
    if content is not None:
        path.write_bytes(content)
    assert not spelling.is_available(path)
    assert not spelling.is_word("māja", path)
