"""The way through a phase, and what counts as answered."""

import pytest

from naturalization_trainer.exam.events import PhaseOpened, ScriptAdvanced, SectionClosed
from naturalization_trainer.exam.session import Session, apply, start
from naturalization_trainer.items.recordings import ALOUD
from naturalization_trainer.testing import sample_form
from naturalization_trainer.ui.exam.route import is_answered, stop_of, stops


def opened(part: str, phase: str) -> Session:
    return apply(start(sample_form()), PhaseOpened(part, phase))


def test_tasks_in_order_numbered_within_their_section() -> None:
    way = stops(opened("language_written", "work"))
    assert [(stop.section, stop.number, stop.place) for stop in way] == [
        ("listening", 1, 0),
        ("listening", 3, 1),
        ("reading", 1, 0),
        ("reading", 2, 1),
        ("writing", 1, 0),
        ("writing", 2, 1),
    ]
    assert way[1].number_of("lis-message-001.b") == 4
    assert stop_of(way, "wri-letter-001") == 5
    assert stop_of(way, "unknown") == 0


def test_a_closed_section_is_no_longer_on_the_way() -> None:
    session = opened("language_written", "work")
    for step in range(6):
        session = apply(session, ScriptAdvanced("listening", step))
    session = apply(session, SectionClosed("listening"))
    assert {stop.section for stop in stops(session)} == {"reading", "writing"}


@pytest.mark.parametrize(
    ("item", "response", "answered"),
    [
        ("lis-notice-001.a", None, False),
        ("lis-notice-001.a", "Veikals", True),
        ("lis-message-001.a", "  ", False),
        ("rea-signs-001", ["Pasts", None], False),
        ("rea-signs-001", ["Pasts", "Banka"], True),
        ("wri-form-001", ["Anna", ""], False),
        ("spe-interview-001", {"recordings": {"0": "a.wav"}}, False),
        ("spe-interview-001", {"recordings": {"0": "a.wav", "1": ALOUD}}, True),
    ],
)
def test_what_counts_as_answered(item: str, response: object, answered: bool) -> None:
    assert is_answered(opened("language_written", "work"), item, response) is answered
