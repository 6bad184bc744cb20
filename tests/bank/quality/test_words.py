from pathlib import Path

import pytest

from naturalization_trainer.bank.quality.words import OWN_WORDS, read_own_words, unknown_words, words_of
from naturalization_trainer.bank.task import Task
from naturalization_trainer.items.extended_text.item import ExtendedText, Sample, Words
from naturalization_trainer.items.item import Explained
from naturalization_trainer.items.text_entry.item import TextEntry
from tests.bank.quality.tasks import question, task


def unknown(one: Task, folder: Path) -> list[tuple[str, str]]:
    return [
        ("/".join(map(str, fault.steps)), str(fault.facts["words"]).replace("„", "").replace("”", ""))
        for fault in unknown_words([one], folder)
    ]


def test_a_slip_is_found_where_it_stands(tmp_path: Path) -> None:
    one = question("Kas ievēlx Saeimu?", "tauta", ("tieza", "Saeima", "valdība"))
    assert unknown(one, tmp_path) == [("items/0/prompt", "ievēlx"), ("items/0/distractors/0", "tieza")]


@pytest.mark.parametrize(
    "text",
    [
        "Valsts prezidentu ievēlē Saeima.",
        "VALSTS VALODA",
        "**Bibliotēka** nestrādā. | Pirmdien | 9.00 |",
        "Rakstiet uz agris.bltz@pasts.example vai skatiet www.blx.lv!",
        "Jānis XIII un XIV gadsimtā, 1. a un b punkts",
        "Mūs' dārgo tēviju",
        "latviešu-krievu vārdnīca",
    ],
)
def test_good_words_pass(text: str, tmp_path: Path) -> None:
    assert unknown(question(text), tmp_path) == []


def test_the_banks_own_words_are_known(tmp_path: Path) -> None:
    (tmp_path / OWN_WORDS).write_text("# vārdi\nVihrovs # rakstnieks\nknadžs\n", encoding="utf-8")
    assert unknown(question("Vihrova, Vihrovam un Vihrovs; knadžs. Knadžs."), tmp_path) == []
    assert unknown(question("vihrova knadžam"), tmp_path) == [("items/0/prompt", "vihrova, knadžam")]


def test_without_a_list_of_its_own_a_bank_has_no_words(tmp_path: Path) -> None:
    assert read_own_words(tmp_path).words == frozenset()


def test_what_is_wrong_on_purpose_is_left_alone(tmp_path: Path) -> None:
    marks = {"content": 5.0}
    reasons = Explained(lv="Kļūda vārdā „sveiki draugz”.")
    samples = tuple(Sample(level, "Sveiks, draugz!", marks, reasons) for level in ("border", "below"))
    letter = ExtendedText(
        prompt="Rakstiet!", cover=("kas", "kur"), words=Words(1, 2), register="informal", samples=samples
    )
    assert unknown(task(letter, section="writing"), tmp_path) == []
    entry = TextEntry(prompt="Kas?", answer="māja", reject=("maaja",))
    assert unknown(task(entry), tmp_path) == []
    anthem = question("Kurš vārds?", "dārgo", ("daargo", "dārgu"), section="anthem", explanation="Nevis „daargo”.")
    assert unknown(anthem, tmp_path) == []


def test_a_good_sample_is_read(tmp_path: Path) -> None:
    sample = Sample("full", "Sveiks, draugz!", {"content": 5.0}, Explained(lv="Labi."))
    letter = ExtendedText(
        prompt="Rakstiet!", cover=("kas", "kur"), words=Words(1, 2), register="informal", samples=(sample,)
    )
    assert unknown(task(letter, section="writing"), tmp_path) == [("items/0/samples/0/text", "draugz")]


def test_words_are_taken_without_our_marks() -> None:
    assert words_of("Dievs, {1} **Latviju** – 5 km² | e-pasts") == ["Dievs", "Latviju", "km", "e-pasts"]


def test_the_list_we_ship_is_sorted_and_has_no_word_twice() -> None:
    lines = (Path(__file__).parents[3] / "question_bank" / OWN_WORDS).read_text(encoding="utf-8").splitlines()
    words = [line for line in lines if not line.startswith("#")]
    assert words == sorted(set(words))
