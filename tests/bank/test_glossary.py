"""The glossary: read strictly, every entry used, links in both directions."""

import datetime
from functools import cache
from pathlib import Path

import pytest

from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.glossary import GLOSSARY, Glossary, glossary_problems, read_glossary
from naturalization_trainer.bank.task import Task
from naturalization_trainer.items.single_choice.item import SingleChoice
from tests.bank.writing import QUESTION, bank_file, write

TREE = Path(__file__).parents[2]
BANK = TREE / "question_bank"
DAY = datetime.date(2026, 11, 21)

COURT = "  - {lv: tiesa, ru: суд, en: court, field: law, forms: [tiesa, tiesas]}\n"
SUPREME = "  - {lv: Augstākā tiesa, ru: Верховный суд, en: Supreme Court, field: law, forms: [Augstākā tiesa]}\n"
DEPUTY = "  - {lv: deputāts, ru: депутат, en: deputy, field: state, forms: [deputātu, deputāts]}\n"


def problems_of(folder: Path, text: str) -> list[tuple[int, int, str]]:
    write(folder, {GLOSSARY: text})
    return [(problem.line, problem.column, problem.code) for problem in read_glossary(folder)[1]]


def glossary_of(folder: Path, text: str) -> Glossary:
    write(folder, {GLOSSARY: text})
    glossary, problems = read_glossary(folder)
    assert problems == ()
    return glossary


def asking(prompt: str, task_id: str = "con-one") -> Task:
    item = SingleChoice(prompt=prompt, answer="jā", distractors=("nē", "varbūt"))
    return Task(id=task_id, section="constitution", topic="tiesa", items=(item,))


@cache
def shipped(cache_folder: Path) -> tuple[Task, ...]:
    bank = open_bank(BANK, TREE / "audio", cache_folder, DAY)
    tasks = tuple(bank.task(task_id) for task_id in bank.task_ids())
    bank.close()
    return tasks


def test_a_bank_may_have_none(tmp_path: Path) -> None:
    assert read_glossary(tmp_path) == (Glossary(), ())


def test_a_word_is_recognised_by_its_forms_whatever_their_case(tmp_path: Path) -> None:
    glossary = glossary_of(tmp_path, "words:\n" + COURT + DEPUTY)
    court = glossary.gloss("Tiesas")
    assert court is not None
    assert (court.lv, court.ru, court.en) == ("tiesa", "суд", "court")
    assert glossary.gloss("tiesu") is None
    assert glossary.gloss("") is None


def test_the_word_at_a_place_is_found_with_the_term_it_stands_in(tmp_path: Path) -> None:
    glossary = glossary_of(tmp_path, "words:\n" + COURT + SUPREME)
    text = "Ko dara Augstākā tiesa, ko cita tiesa?"
    found = [glossary.at(text, text.index(word)) for word in ("Augst", "tiesa,", "tiesa?", "dara", " ")]
    assert [entry.lv if entry else "" for entry in found] == ["Augstākā tiesa", "Augstākā tiesa", "tiesa", "", ""]
    assert [entry.lv for entry in glossary.found_in(text)] == ["Augstākā tiesa", "tiesa"]
    assert Glossary().at(text, 3) is None


def test_a_term_is_taken_before_its_words(tmp_path: Path) -> None:
    glossary = glossary_of(tmp_path, "words:\n" + COURT + SUPREME)
    supreme = asking("Ko dara **Augstākā tiesa**?")
    both = asking("Ko dara tiesa, ko Augstākā tiesa?", "con-two")
    assert [entry.lv for entry in glossary.words_of(supreme)] == ["Augstākā tiesa"]
    assert [entry.lv for entry in glossary.words_of(both)] == ["tiesa", "Augstākā tiesa"]
    assert glossary.uses([supreme, both]) == {"tiesa": ("con-two",), "Augstākā tiesa": ("con-one", "con-two")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("words:\n" + COURT + COURT.replace("[tiesa, tiesas]", "[tiesai]"), [(3, 5, "glossary_twice")]),
        ("words:\n" + COURT + DEPUTY.replace("deputātu", "tiesas"), [(3, 5, "glossary_overlap")]),
        ("words:\n" + COURT.replace("tiesas", "tiesa"), [(2, 5, "glossary_overlap")]),
        ("words:\n" + COURT.replace("tiesas", "'tiesas,'"), [(2, 5, "glossary_form")]),
        ("words:\n" + COURT.replace("tiesas", "'14'"), [(2, 5, "glossary_form")]),
        ("words:\n" + COURT.replace("суд", "''"), [(2, 21, "empty_text")]),
        ("words:\n" + COURT.replace("ru: суд, ", ""), [(2, 5, "missing_key")]),
        ("words:\n" + COURT.replace("en:", "eng:"), [(2, 5, "missing_key"), (2, 26, "unknown_key_nearest")]),
        ("words:\n" + COURT.replace("law", "laws"), [(2, 44, "unknown_value_nearest")]),
        ("words:\n" + COURT.replace("[tiesa, tiesas]", "[]"), [(2, 56, "too_few")]),
        ("words: tiesa\n", [(1, 8, "expected_list")]),
        ("- tiesa\n", [(1, 1, "expected_mapping")]),
        ("words: [", [(2, 1, "yaml")]),
    ],
)
def test_what_is_wrong_is_told_where_it_stands(tmp_path: Path, text: str, found: list[tuple[int, int, str]]) -> None:
    assert problems_of(tmp_path, text) == found


def test_an_entry_no_task_uses_is_told(tmp_path: Path) -> None:
    bank = tmp_path / "question_bank"
    write(bank, {"constitution/saeima.yaml": bank_file(QUESTION), GLOSSARY: "words:\n" + COURT + DEPUTY})
    opened = open_bank(bank, tmp_path / "audio", tmp_path / "cache", DAY)
    found = list(glossary_problems(opened, DAY))
    opened.close()
    assert [(problem.line, problem.code, problem.facts["word"]) for problem in found] == [
        (2, "glossary_unused", "tiesa")
    ]


def test_ours_is_large_and_every_entry_is_used_by_a_task(tmp_path: Path) -> None:
    glossary, problems = read_glossary(BANK)
    assert problems == ()
    assert len(glossary.words) >= 600
    uses = glossary.uses(shipped(tmp_path))
    assert [lv for lv, ids in uses.items() if not ids] == []
    assert {entry.field for entry in glossary.words} == {"law", "state", "history", "culture", "everyday"}


def test_ours_links_words_and_tasks_both_ways(tmp_path: Path) -> None:
    glossary, _ = read_glossary(BANK)
    tasks = shipped(tmp_path)
    words = {task.id: {entry.lv for entry in glossary.words_of(task)} for task in tasks}
    back = {(lv, task_id) for lv, ids in glossary.uses(tasks).items() for task_id in ids}
    assert back == {(lv, task_id) for task_id, found in words.items() for lv in found}
    assert sum(map(bool, words.values())) > 0.95 * len(tasks)


def test_ours_is_written_in_the_three_languages() -> None:
    latin = set("abcdefghijklmnopqrstuvwxyz")
    for entry in read_glossary(BANK)[0].words:
        assert not latin & set(entry.ru.lower()), entry
        assert set(entry.en.lower()) & latin, entry
        assert "\u0301" not in entry.ru, entry
