"""What each place of the examination takes: the shape a task must have to fill it."""

import msgspec

from naturalization_trainer.bank.task import AudioStimulus, TextStimulus


class Shape(msgspec.Struct, frozen=True):
    """So many items of these types, worth so many points together, about such a stimulus (None: any or none)."""

    items: int
    types: tuple[str, ...]
    points: float
    stimulus: type | None = None


_QUESTION = Shape(
    1, ("single_choice", "multiple_choice", "true_false", "matching", "ordering", "gap_choice", "text_entry"), 1
)
_CARD = Shape(2, ("spoken_response",), 4)

SHAPES: dict[str, dict[str, Shape]] = {
    "constitution": {"question": _QUESTION, "oral_card": _CARD},
    "history_culture": {"question": _QUESTION, "oral_card": _CARD},
    "anthem": {"anthem": Shape(1, ("recitation",), 2)},
    "listening": {
        "notice": Shape(3, ("single_choice",), 3, AudioStimulus),
        "dialogue_true_false": Shape(5, ("true_false",), 5, AudioStimulus),
        "dialogue_choice": Shape(5, ("single_choice",), 5, AudioStimulus),
        "message": Shape(6, ("text_entry",), 6, AudioStimulus),
    },
    "reading": {
        "signs": Shape(1, ("matching",), 6),
        "factual": Shape(7, ("single_choice",), 7, TextStimulus),
        "official": Shape(6, ("true_false", "single_choice"), 6, TextStimulus),
        "cloze": Shape(1, ("gap_choice",), 6),
    },
    "writing": {"form": Shape(1, ("form_entry",), 10), "letter": Shape(1, ("extended_text",), 15)},
    "speaking": {
        "interview": Shape(1, ("spoken_response",), 8),
        "role_play": Shape(1, ("spoken_response",), 8),
        "picture": Shape(1, ("spoken_response",), 9),
    },
}

POINTS = {"interview": 8.0, "role_play": 8.0, "picture": 9.0, "oral_card": 2.0}
"""What an item of a slot is worth where neither it nor its type says so."""
