"""Every code somebody raises or reports has its sentence, in every language, with the same blanks."""

import ast
import re
from string import Formatter

import pytest

from naturalization_trainer.sentences import LANGUAGES, SENTENCES, sentence
from naturalization_trainer.sentences.ukrainian import SENTENCES as UKRAINIAN
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


@pytest.mark.parametrize("code", sorted(UKRAINIAN))
def test_a_ukrainian_sentence_has_the_blanks_of_the_english_one(code: str) -> None:
    blanks = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in _both(code)]
    assert blanks[0] == blanks[1]


def test_what_ukrainian_lacks_is_said_in_english() -> None:
    lacking = min(set(SENTENCES) - set(UKRAINIAN), default=None)
    if lacking is not None:
        facts = {name: name for _, name, _, _ in Formatter().parse(SENTENCES[lacking]["en"]) if name}
        assert sentence(lacking, facts, "uk") == sentence(lacking, facts, "en")
    assert sentence("store_full", {}, "de") == SENTENCES["store_full"]["en"]


def _both(code: str) -> tuple[str, str]:
    return UKRAINIAN[code], SENTENCES[code]["en"]
