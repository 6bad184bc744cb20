"""The fakes are what they stand for."""

from naturalization_trainer.items.kinds import KINDS
from naturalization_trainer.testing import FakeClock, sample_form

FORMS = [sample_form(), sample_form(anthem="recited"), sample_form(knowledge="oral")]


def test_the_sample_forms_have_an_item_of_every_kind_and_every_kind_of_phase() -> None:
    parts = [part for form in FORMS for part in form.parts]
    items = {type(item.item) for part in parts for section in part.sections for item in section.items()}
    assert items == {kind.item for kind in KINDS}
    assert {phase.kind for part in parts for phase in part.phases} == {"work", "prepare", "answer", "recite"}


def test_a_fake_clock_has_two_hands() -> None:
    clock = FakeClock()
    began, began_at = clock.monotonic(), clock.now()
    clock.pass_time(5)
    clock.sleep(60)
    assert clock.monotonic() - began == 5
    assert (clock.now() - began_at).total_seconds() == 65
