"""The easy questions: few, explained, each of another topic, the same for the same seed."""

import datetime

from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.paths import audio_folder, bank_folder, cache_folder
from naturalization_trainer.warm_up import easy_items
from tests.sample_bank import MemoryPool

DAY = datetime.date(2026, 3, 2)


def test_three_explained_questions_of_three_topics() -> None:
    bank = open_bank(bank_folder(), audio_folder(), cache_folder(), DAY)
    for seed in range(20):
        found = easy_items(bank, 3, seed=seed, day=DAY)
        assert len(found) == 3
        assert all(isinstance(item.item, SingleChoice) and item.item.explanation for item in found)
        assert len({bank.task(item.id).topic for item in found}) == 3
        assert {bank.task(item.id).difficulty for item in found} == {1}
        assert found == easy_items(bank, 3, seed=seed, day=DAY)
    bank.close()


def test_an_empty_bank_has_none() -> None:
    assert easy_items(MemoryPool(()), 3, seed=1, day=DAY) == ()
