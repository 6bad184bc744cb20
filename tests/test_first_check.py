"""What the first check asks: eight things of five kinds, the same for the same seed, all of them short and clear."""

import datetime
from collections.abc import Iterator

import pytest
import soundfile

from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.bank.task import AudioStimulus
from naturalization_trainer.first_check import another_notice, first_check
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.language.letters import bare
from naturalization_trainer.media.library import Library
from naturalization_trainer.paths import audio_folder, bank_folder, cache_folder
from tests.sample_bank import MemoryPool

DAY = datetime.date(2026, 3, 2)
LOUD = ["knowledge", "knowledge", "knowledge", "anthem", "reading", "listening", "marks", "marks"]
LONGEST = 12.0
LINES = ("Dievs, svētī Latviju,", "Mūs' dārgo tēviju,", "Svētī jel Latviju,", "Ak, svētī jel to!", "Kur latvju")


@pytest.fixture(scope="module")
def bank() -> Iterator[CompiledBank]:
    found = open_bank(bank_folder(), audio_folder(), cache_folder(), DAY)
    yield found
    found.close()


@pytest.mark.parametrize("seed", range(12))
def test_eight_things_of_five_kinds(bank: CompiledBank, seed: int) -> None:
    asked = first_check(bank, seed=seed, day=DAY, sound=True)
    assert [one.area for one in asked] == LOUD
    assert len({one.task.topic for one in asked[:3] if one.task}) == 3
    assert all(isinstance(one.item.item, SingleChoice) and len(one.item.options) == 3 for one in asked[:6])
    assert asked == first_check(bank, seed=seed, day=DAY, sound=True)
    anthem = asked[3].item.item
    assert isinstance(anthem, SingleChoice)
    assert any(line in text for line in LINES for text in (anthem.prompt, anthem.answer)), "a whole line"


@pytest.mark.parametrize("seed", range(12))
def test_what_is_heard_is_shorter_than_twelve_seconds(bank: CompiledBank, seed: int) -> None:
    (heard,) = (one.heard for one in first_check(bank, seed=seed, day=DAY, sound=True) if one.heard)
    assert isinstance(heard.stimulus, AudioStimulus)
    path = Library(audio_folder()).spoken(heard.section, heard.id, heard.stimulus.file)
    assert soundfile.info(str(path)).duration < LONGEST


@pytest.mark.parametrize("seed", range(12))
def test_without_sound_two_notices(bank: CompiledBank, seed: int) -> None:
    asked = first_check(bank, seed=seed, day=DAY, sound=False)
    assert [one.area for one in asked] == ["reading" if area == "listening" else area for area in LOUD]
    assert len({one.item.item.prompt for one in asked}) == 8
    other = another_notice(bank, asked, seed=seed, day=DAY)
    assert other is not None
    assert other.item.item.prompt not in {one.item.item.prompt for one in asked}


@pytest.mark.parametrize("seed", range(12))
def test_a_word_is_right_with_every_mark_and_only_so(bank: CompiledBank, seed: int) -> None:
    for asked in first_check(bank, seed=seed, day=DAY, sound=False)[-2:]:
        item, kind = asked.item.item, kind_of(asked.item.item)
        key = kind.key(item)
        assert kind.score(item, key, 1.0, asked.charges).points == 1.0
        assert kind.score(item, bare(key), 1.0, asked.charges).points == 0.0
        assert f"**{bare(key)}**" in item.prompt


def test_a_bank_of_nothing_asks_nothing() -> None:
    assert first_check(MemoryPool(()), seed=1, day=DAY, sound=True) == ()
    assert another_notice(MemoryPool(()), (), seed=1, day=DAY) is None
