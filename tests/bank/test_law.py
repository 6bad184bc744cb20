"""What the bank says of the Constitution stands in the Constitution."""

import datetime
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.law import cited_articles, quotes, read_law, stands_in
from naturalization_trainer.bank.task import Task

TREE = Path(__file__).parents[2]
BANK = TREE / "question_bank"


@cache
def _constitution(cache_folder: Path) -> tuple[Task, ...]:
    bank = open_bank(BANK, TREE / "audio", cache_folder, datetime.date(2026, 11, 21))
    tasks = tuple(bank.task(task_id) for task_id in bank.task_ids())
    bank.close()
    return tasks


def _cited(cache_folder: Path) -> Iterator[tuple[str, str, tuple[str, ...], str]]:
    """Yield (item id, cited article's text, articles, everything Latvian the item says)."""
    law = read_law(BANK)
    for task in _constitution(cache_folder):
        for item in task.items:
            if item.source and item.source.act == "Satversme" and item.source.article:
                numbers = cited_articles(item.source.article)
                texts = [law.article(number) for number in numbers]
                said = [item.prompt, getattr(item, "text", "")]
                if item.explanation:
                    said.append(item.explanation.lv)
                assert None not in texts, (task.item_id(item), numbers)
                yield task.item_id(item), "\n".join(text for text in texts if text), numbers, "\n".join(said)


def test_the_text_is_whole() -> None:
    law = read_law(BANK)
    numbers = [article.number for chapter in law.chapters for article in chapter.articles]
    assert numbers == [str(number) for number in range(1, 117)]
    assert law.article("81") is None
    assert law.article("5") == "Saeima sastāv no simts tautas priekšstāvjiem."
    assert len(law.preamble) == 6


def test_every_cited_article_is_in_the_constitution(tmp_path: Path) -> None:
    cited = {number for _, _, numbers, _ in _cited(tmp_path) for number in numbers}
    assert len(cited) >= 100


def test_every_quotation_stands_in_the_article_cited(tmp_path: Path) -> None:
    wrong = [
        (item, quote.whole)
        for item, text, _, said in _cited(tmp_path)
        for quote in quotes(said)
        if not stands_in(quote, text)
    ]
    assert wrong == []
