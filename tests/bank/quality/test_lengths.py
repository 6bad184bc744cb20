from pathlib import Path

import pytest

from naturalization_trainer.bank.quality.lengths import lengths
from naturalization_trainer.bank.task import AudioStimulus, Section, Stimulus, TextStimulus, Turn
from naturalization_trainer.items.matching.item import Matching, Pair
from naturalization_trainer.items.true_false.item import TrueFalse
from tests.bank.quality.tasks import task

ITEM = TrueFalse(prompt="Tā ir.", answer="true")


def said(*sentences: int) -> str:
    """Return sentences of so many words."""
    return " ".join("Māja " + "ir " * (count - 2) + "liela." for count in sentences)


def written(body: str) -> Stimulus:
    return TextStimulus(look="notice", body=body)


def spoken(text: str) -> Stimulus:
    return AudioStimulus(transcript=(Turn(text=text, speaker="A", voice="female1"),))


@pytest.mark.parametrize(
    ("slot", "stimulus", "codes"),
    [
        ("factual", written(said(*[10] * 12)), []),
        ("factual", written(said(*[10] * 10)), ["text_length"]),
        ("factual", written(said(*[10] * 23)), ["text_length"]),
        ("factual", written(said(*[15] * 10)), ["sentences_long"]),
        ("factual", written(said(*[8] * 12, 26)), ["sentence_long"]),
        ("factual", written("\n".join(f"- {said(8)[:-1]}" for _ in range(15))), []),
        ("practice", written(said(3)), []),
        ("notice", spoken(said(*[10] * 8)), []),
        ("notice", spoken(said(*[10] * 4)), ["text_length"]),
    ],
)
def test_lengths_are_those_of_level_b1(slot: str, stimulus: Stimulus, codes: list[str]) -> None:
    section: Section = "listening" if isinstance(stimulus, AudioStimulus) else "reading"
    one = task(ITEM, slot=slot, section=section, stimulus=stimulus)
    assert [fault.code for fault in lengths([one], Path())] == codes


def test_each_sign_is_looked_at() -> None:
    signs = Matching(
        prompt="Kur?", pairs=(Pair("Slēgts", "Veikals šodien nestrādā."), Pair(said(10), said(9))), spare=("a", "b")
    )
    faults = list(lengths([task(signs, slot="signs", section="reading")], Path()))
    assert [(fault.code, fault.steps[-2:]) for fault in faults] == [("text_length", (0, "left"))]
