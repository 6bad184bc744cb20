from pathlib import Path

import pytest

from naturalization_trainer.bank.quality.giveaways import giveaways
from tests.bank.quality.tasks import question


@pytest.mark.parametrize(
    ("prompt", "answer", "distractors", "codes"),
    [
        ("Kas?", "tauta", ("tiesa", "valdība"), []),
        ("Kas?", "visi pilntiesīgie Latvijas pilsoņi", ("tiesa", "valdība"), ["key_length"]),
        ("Kas?", "Saeimas deputāti", ("tiesa", "valdība"), []),
        ("Kas?", "Tā ir tiesa.", ("Tā ir valdība", "Tā ir tauta"), ["key_form"]),
        ("Kas?", "Tā ir tiesa", ("Tā ir valdība.", "Tā ir tauta."), ["key_form"]),
        ("Cik?", "30 dienas", ("divas nedēļas", "gadu"), ["key_form"]),
        ("Cik?", "30 dienas", ("14 dienas", "gadu"), []),
        ("Kas ir loks, kura punkti ir arī Latvijā?", "punktu ķēde", ("tilts", "pils velve"), ["key_word"]),
        ("Kas ir loks, kura punkti ir arī Latvijā?", "punktu ķēde", ("punktu rinda", "velve"), []),
        ("Vai Saeima ir Rīgā?", "Rīgā", ("Cēsīs", "Ogrē"), ["key_in_prompt"]),
        ("Rīgā vai Cēsīs?", "Rīgā", ("Cēsīs", "Ogrē"), []),
    ],
)
def test_a_key_that_gives_itself_away_is_found(
    prompt: str, answer: str, distractors: tuple[str, ...], codes: list[str]
) -> None:
    faults = list(giveaways([question(prompt, answer, distractors)], Path()))
    assert [fault.code for fault in faults] == codes
    assert all(fault.steps == ("items", 0, "answer") for fault in faults)


def test_a_word_everybody_uses_gives_nothing_away() -> None:
    tasks = [
        question(f"Kad ievēlē Saeimu {number}?", "kad ir Saeima", ("otrdien", "trešdien"), task_id=f"con-{number}")
        for number in range(4)
    ]
    assert list(giveaways(tasks, Path())) == []
