"""From the blueprint's YAML to a `Blueprint`: everything wrong with it at once, each problem with its place."""

import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec

from naturalization_trainer.bank.problem import Problem
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.blueprint import Blueprint, Part, Variant

Finding = tuple[tuple[str | int, ...], str, dict[str, str | float]]
"""The steps to the value, the problem's code, its facts."""

BLUEPRINT = "blueprints/naturalisation.yaml"
CACHE_FORMAT = 1


def read_blueprint(raw: bytes, path: str) -> tuple[Blueprint | None, tuple[Problem, ...]]:
    """Return the blueprint of a file, None where anything is wrong with it, and all that is wrong."""
    from naturalization_trainer.bank import reader, schema  # noqa: PLC0415 - YAML only where the file is new

    try:
        text = reader.text_of(raw, path)
    except reader.Unreadable as error:
        return None, (error.problem,)
    top, problems = reader.marked(text, path)
    if top is None or problems:
        return None, _in_order(problems)
    try:
        blueprint = msgspec.convert(top.plain(), Blueprint, strict=False)
    except msgspec.ValidationError as error:
        walk = schema.Walk(path)
        kind = msgspec.inspect.type_info(Blueprint)
        walk.value(top, kind, "")
        if not walk.problems:
            walk.report((top.line, top.column), "does_not_fit", detail=str(error))
        return None, _in_order(walk.problems)
    found = _in_order(_located(finding, top, path) for finding in _findings(blueprint))
    return (None if found else blueprint), found


def open_blueprint(bank_folder: Path, cache_folder: Path) -> Blueprint:
    """Return the blueprint of a bank, from the compiled copy where that was made of the very same bytes.

    Raises KnownError where the file is missing or anything is wrong with it.
    """
    path = bank_folder / BLUEPRINT
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise KnownError("blueprint_unreadable", path=str(path), where=error.strerror or str(error)) from error
    stamp = blake2b(raw, digest_size=16, person=b"blueprint" + bytes([CACHE_FORMAT])).hexdigest()
    compiled = cache_folder / f"blueprint-{stamp}.msgpack"
    try:
        return msgspec.msgpack.decode(compiled.read_bytes(), type=Blueprint)
    except (OSError, msgspec.MsgspecError):
        pass
    blueprint, problems = read_blueprint(raw, BLUEPRINT)
    if blueprint is None:
        raise KnownError("blueprint_broken", path=str(path), count=len(problems), detail=str(problems[:5]))
    _keep(compiled, msgspec.msgpack.encode(blueprint))
    return blueprint


def _keep(path: Path, raw: bytes) -> None:
    """Write the compiled copy whole or not at all; without it the next start only takes longer."""
    half = path.with_suffix(".half")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        half.write_bytes(raw)
        half.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            half.unlink()


def _in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: (problem.line, problem.column, problem.code)))


def _located(finding: Finding, top: Any, path: str) -> Problem:
    steps, code, facts = finding
    node = top
    for step in steps:
        node = node.value[step]
    return Problem(path, node.line, node.column, "error", code, facts)


def _findings(blueprint: Blueprint) -> Iterator[Finding]:
    """Yield where the blueprint contradicts itself."""
    yield from _names(blueprint)
    titled = {title.id for title in blueprint.sections}
    exams = {exam.id for exam in blueprint.exams}
    for place, part in enumerate(blueprint.parts):
        here = ("parts", place)
        if part.exam not in exams:
            yield (*here, "exam"), "blueprint_unknown_name", {"name": part.exam}
        yield from _section_findings(blueprint, part, here)
        for number, variant in enumerate(part.variants):
            yield from _variant_findings(blueprint, part, variant, (*here, "variants", number))
        for number, rule in enumerate(part.sections):
            if rule.id not in titled:
                yield (*here, "sections", number, "id"), "blueprint_unknown_name", {"name": rule.id}


def _names(blueprint: Blueprint) -> Iterator[Finding]:
    """Yield names that stand twice and names nobody has."""
    profiles = {profile.id for profile in blueprint.profiles}
    for kind in ("exams", "choices", "parts", "profiles", "sections"):
        rows = getattr(blueprint, kind)
        twice = {name for name, count in Counter(row.id for row in rows).items() if count > 1}
        for place, row in enumerate(rows):
            if row.id in twice:
                yield (kind, place, "id"), "blueprint_twice", {"name": row.id}
    for place, choice in enumerate(blueprint.choices):
        for number, name in enumerate(choice.profiles):
            if name not in profiles:
                yield ("choices", place, "profiles", number), "blueprint_unknown_name", {"name": name}


def _section_findings(blueprint: Blueprint, part: Part, here: tuple[str | int, ...]) -> Iterator[Finding]:
    variants = {variant.id for variant in part.variants}
    for place, rule in enumerate(part.sections):
        at = (*here, "sections", place)
        drawn = sum(draw.tasks * draw.points for draw in rule.draws)
        if drawn != rule.points.value:
            facts = {"section": rule.id, "points": f"{rule.points.value:g}", "drawn": f"{drawn:g}"}
            yield (*at, "points"), "blueprint_points", dict(facts)
        if rule.cut.value > rule.points.value:
            yield (*at, "cut"), "blueprint_cut", {"section": rule.id}
        for number, name in enumerate(rule.variants):
            if name not in variants:
                yield (*at, "variants", number), "blueprint_unknown_name", {"name": name}
        for number, draw in enumerate(rule.draws):
            criteria = blueprint.criteria.get(draw.criteria)
            if draw.criteria and criteria is None:
                yield (*at, "draws", number, "criteria"), "blueprint_unknown_name", {"name": draw.criteria}
            elif criteria and sum(criterion.out_of for criterion in criteria) != draw.points:
                yield (*at, "draws", number, "criteria"), "blueprint_criteria", {"name": draw.criteria}


def _variant_findings(
    blueprint: Blueprint, part: Part, variant: Variant, here: tuple[str | int, ...]
) -> Iterator[Finding]:
    known = {choice.id: {option.id for option in choice.options} for choice in blueprint.choices}
    for name, value in variant.when.items():
        if value not in known.get(name, set()):
            yield (*here, "when", name), "blueprint_unknown_name", {"name": f"{name}: {value}"}
    there = Counter(rule.id for rule in part.rules(variant))
    shown = {section for phase in variant.phases for section in phase.sections}
    for number, phase in enumerate(variant.phases):
        for place, section in enumerate(phase.sections):
            if there[section] != 1:
                at = (*here, "phases", number, "sections", place)
                yield at, "blueprint_section_rules", {"section": section, "count": there[section]}
    for section in there.keys() - shown:
        yield here, "blueprint_section_rules", {"section": section, "count": 0}
