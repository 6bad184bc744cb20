"""Searching as one types: folded letters, whole numbers, beginnings of words, endings left off."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer import paths
from naturalization_trainer.bank.law import read_law
from naturalization_trainer.language.letters import bare
from naturalization_trainer.language.search import Index, fold

TEXTS = (
    ("1. pants", "Latvija ir neatkarīga demokrātiska republika."),
    ("11. pants", "Saeimas vēlēšanas izdarāmas oktobrī; tautas nobalsošana."),
    ("35. pants", "Valsts Prezidentu Saeima ievēlē uz četriem gadiem."),
    ("Vārds", "Конституция, ещё закон"),
)
INDEX = Index(TEXTS)


def places(query: str) -> list[int]:
    return [hit.place for hit in INDEX.find(query).hits]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("neatkarīga", [0]),
        ("NEATKARIGA", [0]),
        ("velesanas", [1]),
        ("saeima", [1, 2]),
        ("saeima četriem", [2]),
        ("balsosana", [1]),
        ("ir", [0]),
        ("ka", []),
        ("1", [0]),
        ("11. pants", [1]),
        ("конституция", [3]),
        ("еще", [3]),
        ("nekas tāds", []),
        ("", []),
        (" .,; ", []),
    ],
)
def test_what_is_found(query: str, expected: list[int]) -> None:
    assert places(query) == expected


def test_a_hit_says_where() -> None:
    (hit,) = INDEX.find("demokratiska lat").hits
    text = TEXTS[0][1]
    assert [text[start:end] for start, end in hit.spans[1]] == ["Lat", "demokrātiska"]
    assert hit.spans[0] == ()


def test_places_that_overlap_are_one() -> None:
    found = INDEX.find("republika publika")
    assert found.hits[0].spans[1] == ((35, 44),)
    assert found.total == 1


def test_a_word_in_another_case_is_found_by_what_it_begins_with() -> None:
    found = INDEX.find("prezidentiem")
    assert [hit.place for hit in found.hits] == [2]
    assert found.alike
    assert not INDEX.find("prezidentu").alike


def test_russian_letters_that_look_latin_are_read_as_latin() -> None:
    assert [hit.place for hit in INDEX.find("dеmоkrātiskа").hits] == [0]


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(alphabet="aābcčdeēģķļņšž ĀČĒ'’-", max_size=40))
def test_folding_folds_as_the_bare_letters_do(text: str) -> None:
    letters = [(a, b) for a, b in zip(fold(text), text, strict=True) if b.isalpha()]
    assert all(folded == bare(letter) for folded, letter in letters)


@given(st.text(max_size=60))
def test_nothing_typed_breaks_it(query: str) -> None:
    for hit in INDEX.find(query).hits:
        for text, spans in zip(TEXTS[hit.place], hit.spans, strict=True):
            assert all(0 <= start < end <= len(text) for start, end in spans)


def test_the_whole_constitution_is_searched_at_once() -> None:
    law = read_law(paths.bank_folder())
    index = Index((f"{article.number}. pants", article.text) for c in law.chapters for article in c.articles)
    assert [hit.place for hit in index.find("simts tautas priekšstāvjiem").hits] == [4]
    for query in ("saeima", "a", "valsts prezidents", "nekā tāda te nav"):
        assert min(_seconds(index, query) for _ in range(5)) < 0.005


def _seconds(index: Index, query: str) -> float:
    begun = time.perf_counter()
    index.find(query)
    return time.perf_counter() - begun
