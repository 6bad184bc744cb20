"""Whether a bank is enough for the examination: a check of the whole bank beside its blueprint."""

import datetime
from collections.abc import Iterator

from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.bank.pool import Pool
from naturalization_trainer.bank.problem import Problem
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.assembly import disjoint_forms, shortages
from naturalization_trainer.exam.blueprint import Blueprint, Profile
from naturalization_trainer.exam.rules import BLUEPRINT, read_blueprint

FORMS = 3
"""So many disjoint forms a bank must give for every profile and choice."""


def coverage_problems(bank: CompiledBank, day: datetime.date) -> Iterator[Problem]:
    """Yield what is wrong with the blueprint of a bank, else what the bank lacks for its draws."""
    try:
        raw = (bank.path / BLUEPRINT).read_bytes()
    except OSError as error:
        facts: dict[str, str | float] = {"path": BLUEPRINT, "where": error.strerror or str(error)}
        yield Problem(BLUEPRINT, 0, 0, "error", "blueprint_unreadable", facts)
        return
    blueprint, problems = read_blueprint(raw, BLUEPRINT)
    yield from problems
    if blueprint is None:
        return
    missing = shortages(blueprint, bank, day, forms=FORMS)
    for row in missing:
        yield Problem(
            BLUEPRINT,
            0,
            0,
            "error",
            "bank_shortage",
            {"section": row.section, "slot": row.slot, "needed": row.needed, "found": row.found, "forms": FORMS},
        )
    if not missing:
        yield from _not_disjoint(blueprint, bank, day)


def _not_disjoint(blueprint: Blueprint, pool: Pool, day: datetime.date) -> Iterator[Problem]:
    """Yield where enemies keep apart what would otherwise suffice."""
    for profile in blueprint.profiles:
        for choices in every_choice(blueprint, profile):
            try:
                disjoint_forms(blueprint, pool, seeds=range(1, FORMS + 1), profile=profile.id, choices=choices, day=day)
            except KnownError as error:
                yield Problem(BLUEPRINT, 0, 0, "error", error.code, error.facts)
                return


def every_choice(blueprint: Blueprint, profile: Profile) -> Iterator[dict[str, str]]:
    """Yield every way a profile can choose."""
    ways: list[dict[str, str]] = [{}]
    for choice in blueprint.choices_of(profile):
        ways = [{**way, choice.id: option.id} for way in ways for option in choice.options]
    yield from ways
