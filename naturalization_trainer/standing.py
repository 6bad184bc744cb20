"""From what the store tells to what the rooms show."""

import datetime
from collections.abc import Mapping
from typing import Any

from naturalization_trainer.learning.habits import habit
from naturalization_trainer.options import Options
from naturalization_trainer.store import views
from naturalization_trainer.ui.figures import HomeFigures, Likely, PastSitting, SectionFigure, Unfinished
from naturalization_trainer.ui.section_names import SECTIONS


def home_figures(home: views.Home, options: Options, name: str, today: datetime.date) -> HomeFigures:
    """Return the home screen's figures; what cannot be read of a time or a section is left out."""
    relieved = set(options["relieved"].split(","))
    exam_day = _day(home.learning.get("exam_day"))
    return HomeFigures(
        name=name,
        sections=tuple(
            _section(section, home.standings.get(section), section in relieved)._replace(
                likely=_likely(home.readiness, section)
            )
            for section in SECTIONS
        ),
        unfinished=_unfinished(home.open_sitting),
        practised=home.attempt > 0,
        exam_day=exam_day,
        habit=habit(home.practised, today, home.learning.get("goal")),
        days_left=(exam_day - today).days if exam_day else None,
    )


def past_sittings(rows: tuple[views.PastSitting, ...]) -> tuple[PastSitting, ...]:
    """Return the sittings as the history shows them."""
    return tuple(
        PastSitting(
            sitting=row.uuid,
            begun=_moment(row.begun_at) or datetime.datetime.fromtimestamp(0, datetime.UTC),
            ending=row.ending,
            sections=tuple(_figure(standing) for standing in _in_order(row.sections)),
        )
        for row in rows
    )


def _likely(told: Mapping[str, Any], section: str) -> Likely | None:
    """Return what was told of a section; of one judged by two voices what was told of people's, where that is known."""
    kept = [told[key] for key in (section, f"{section}/recorded", f"{section}/synthetic") if key in told]
    kept.sort(key=lambda one: not isinstance(one, dict) or one.get("chance") is None)
    if not kept or not isinstance(kept[0], dict):
        return None
    return Likely(**{name: kept[0][name] for name in Likely._fields if name in kept[0]})


def _day(text: object) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _section(section: str, standing: views.Standing | None, relieved: bool) -> SectionFigure:
    if relieved:
        return SectionFigure(section, "relieved")
    return SectionFigure(section) if standing is None else _figure(standing)


def _figure(standing: views.Standing) -> SectionFigure:
    moment = _moment(standing.at)
    return SectionFigure(
        section=standing.section,
        state=standing.state,
        points=standing.points,
        out_of=standing.out_of,
        cut=standing.cut,
        day=moment.astimezone().date() if moment else None,
    )


def _in_order(standings: tuple[views.Standing, ...]) -> list[views.Standing]:
    order = {section: place for place, section in enumerate(SECTIONS)}
    return sorted(standings, key=lambda standing: order.get(standing.section, len(order)))


def _unfinished(sitting: views.OpenSitting | None) -> Unfinished | None:
    begun = _moment(sitting.begun_at) if sitting is not None else None
    return Unfinished(sitting.uuid, begun) if sitting is not None and begun is not None else None


def _moment(text: str) -> datetime.datetime | None:
    try:
        return datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
