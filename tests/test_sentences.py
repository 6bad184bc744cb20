"""Every code somebody raises or reports has its sentence, in every language, with the same blanks."""

import ast
import re
from string import Formatter

import pytest

from naturalization_trainer.sentences import LANGUAGES, SENTENCES
from tests.test_architecture import modules

CODE_AT = {"KnownError": 0, "Problem": 4, "Finding": 1, "report": 1, "_refuse": 1, "_at": 1, "Found": 2, "Fault": 2}
"""Which argument of a call is the code."""

CODE = re.compile(r"[a-z][a-z0-9_]+")


def codes() -> set[tuple[str, str]]:
    """Return (module, code) of every code that stands in the program as a plain text."""
    found = set()
    for name, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                called = getattr(node.func, "id", getattr(node.func, "attr", ""))
                place = CODE_AT.get(called, len(node.args))
                argument = node.args[place] if place < len(node.args) else None
                choices = [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
                texts = [str(choice.value) for choice in choices if isinstance(choice, ast.Constant)]
                found |= {(name, text) for text in texts if CODE.fullmatch(text)}
    return found


def test_every_code_has_its_sentence() -> None:
    assert {(name, code) for name, code in codes() if code not in SENTENCES} == set()
    assert len(codes()) > 50


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_every_sentence_speaks_every_language_with_the_same_blanks(code: str) -> None:
    texts = SENTENCES[code]
    assert set(texts) >= set(LANGUAGES)
    blanks = {language: {name for _, name, _, _ in Formatter().parse(text) if name} for language, text in texts.items()}
    assert len(set(map(frozenset, blanks.values()))) == 1, blanks
    assert all(text.strip() for text in texts.values())
