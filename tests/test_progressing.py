"""A forecast joins the chances that were told."""

import datetime

from naturalization_trainer.learning.plan import Plan
from naturalization_trainer.learning.readiness import Readiness
from naturalization_trainer.ui.progress.values import Chance, SectionChances
from naturalization_trainer.ways.progress import _with_forecast

DAY = datetime.date(2026, 4, 18)
TOLD = (Chance(datetime.date(2026, 3, 1), 0.5, 0.4, 0.6),)


def test_a_forecast_joins_the_section_it_is_of() -> None:
    plan = Plan(
        exam_day=DAY,
        days=(),
        sections=(
            Readiness(section="constitution", chance=0.8, low=0.7, high=0.9),
            Readiness(section="history_culture", chance=0.6, low=0.5, high=0.7),
            Readiness(section="anthem", reason="not_enough"),
        ),
        reachable=None,
    )
    known = (SectionChances("reading", told=TOLD), SectionChances("constitution", told=TOLD))
    assert _with_forecast(known, plan) == (
        SectionChances("reading", told=TOLD),
        SectionChances("constitution", told=TOLD, ahead=Chance(DAY, 0.8, 0.7, 0.9)),
        SectionChances("history_culture", ahead=Chance(DAY, 0.6, 0.5, 0.7)),
    )
