"""One item of every kind, for the tests that run over all of them."""

import random

from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.extended_text.item import ExtendedText, Words
from naturalization_trainer.items.form_entry.item import Field, FormEntry
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.item import Item
from naturalization_trainer.items.matching.item import Matching, Pair
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.ordering.item import Ordering
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.true_false.item import TrueFalse

ANTHEM = (
    "Dievs, svētī Latviju,",
    "Mūs' dārgo tēviju,",
    "Svētī jel Latviju,",
    "Ak, svētī jel to!",
    "Kur latvju meitas zied,",
    "Kur latvju dēli dzied,",
    "Laid mums tur laimē diet,",
    "Mūs' Latvijā!",
)

SAMPLES: tuple[Item, ...] = (
    SingleChoice(prompt="Cik deputātu ir Saeimā?", answer="100", distractors=("50", "101", "120")),
    MultipleChoice(
        prompt="Kuras ir Latvijas pilsētas?",
        answers=("Rīga", "Liepāja", "Cēsis"),
        distractors=("Tallina", "Viļņa"),
    ),
    TrueFalse(prompt="Veikals ir slēgts.", answer="not_said", not_said=True),
    Matching(
        prompt="Savienojiet.",
        pairs=(Pair(left="karogs", right="sarkanbaltsarkans"), Pair(left="himna", right="Dievs, svētī Latviju!")),
        spare=("zils", "Pūt, vējiņi!"),
    ),
    Ordering(prompt="Sakārtojiet.", sequence=("1905", "1918", "1940", "1991")),
    GapChoice(
        prompt="Aizpildiet.",
        text="Dievs, {1} Latviju, mūs' {2} tēviju",
        gaps=("svētī", "dārgo"),
        spare=("sargi", "skaisto"),
    ),
    TextEntry(prompt="Kas ir galvaspilsēta?", answer="Rīga", kind="name"),
    Dictation(prompt="Rakstiet!", answer="Šodien ir skaista diena. Ķēniņš dzīvo pilī."),
    Recitation(prompt="Uzrakstiet himnu.", lines=ANTHEM),
    ExtendedText(
        prompt="Uzrakstiet vēstuli.",
        cover=("kad", "kur", "ko"),
        words=Words(min=50, max=70),
        register="informal",
    ),
    FormEntry(
        prompt="Aizpildiet anketu.",
        card="Anna Kalniņa, dzimusi 1990. gada 4. maijā, dzīvo Rīgā.",
        fields=(
            Field(label="Vārds", answer="Anna", kind="name"),
            Field(label="Dzimšanas datums", answer="4. maijs 1990", kind="date"),
            Field(label="Tālrunis", answer="26123456", kind="number"),
            Field(label="Pilsēta", answer="Rīga", accept=("Rīgā",)),
        ),
    ),
    SpokenResponse(prompt="Pastāstiet par sevi.", questions=("Kur jūs dzīvojat?", "Ko jūs darāt?"), points=8.0),
)


class SeededDraw:
    """A source of chance for `present`, from a seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - no secret

    def shuffled(self, values: tuple[str, ...]) -> tuple[str, ...]:
        """Return the values in a new order."""
        return self.sample(values, len(values))

    def sample(self, values: tuple[str, ...], count: int) -> tuple[str, ...]:
        """Return `count` of the values in a new order."""
        return tuple(self._random.sample(values, min(count, len(values))))
