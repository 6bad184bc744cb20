"""The report of an examination sat without a screen, the key that scores full, and the answers read from a file.

The shapes are documented in `docs/exam-json.md`.
"""

from collections.abc import Iterator
from typing import Annotated, Any

import msgspec

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.form import Form, FormItem, FormPart, FormSection
from naturalization_trainer.exam.scoring import Result
from naturalization_trainer.exam.session import Marks, Paper, Place
from naturalization_trainer.items.item import Response
from naturalization_trainer.items.kinds import kind_of


class Answers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Responses by item, and the points a person gave the items a person marks."""

    responses: dict[str, Any] = {}
    marks: dict[str, Annotated[float, msgspec.Meta(ge=0)]] = {}


def answer_key(form: Form) -> Answers:
    """Return the answers that score full in every section."""
    places = Paper(form).places.values()
    return Answers(
        responses={place.item.id: _key_response(place) for place in places},
        marks={place.item.id: place.item.out_of for place in places if place.marked_by_person},
    )


def _key_response(place: Place) -> Response:
    if place.questions:
        return {"recordings": {str(question): "key.wav" for question in range(place.questions)}}
    return kind_of(place.item.item).key(place.item.item)


def read_answers(raw: bytes, path: str, form: Form) -> Answers:
    """Return the answers of a file; KnownError names what is wrong with it, all unknown items at once."""
    try:
        answers = msgspec.json.decode(raw, type=Answers)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise KnownError("answers_unreadable", path=path, where=str(error)) from error
    places = Paper(form).places
    unknown = sorted((answers.responses.keys() | answers.marks.keys()) - places.keys())
    if unknown:
        raise KnownError("answers_unknown_item", items=", ".join(unknown))
    for item_id, points in answers.marks.items():
        if not places[item_id].marked_by_person:
            raise KnownError("mark_not_wanted", item=item_id)
        out_of = places[item_id].item.out_of
        if points > out_of:
            raise KnownError("mark_out_of_range", item=item_id, out_of=f"{out_of:g}", points=f"{points:g}")
    return answers


def marks_of(answers: Answers) -> dict[str, Marks]:
    """Return the marks as a person at a desk would have given them: whole points, by themselves."""
    return {item: Marks({"": points}, "self") for item, points in answers.marks.items()}


def report(form: Form, result: Result) -> dict[str, Any]:
    """Return the report of a form and its result as JSON values."""
    points = {item.id: item.outcome.points for item in result.items}
    return {
        "seed": form.seed,
        "profile": form.profile,
        "choices": form.choices,
        "bank_hash": form.bank_hash,
        "parts": [
            {
                "id": part.id,
                "variant": part.variant,
                "phases": [{"minutes": _plain(phase.minutes), "kind": phase.kind} for phase in part.phases],
                "sections": [
                    {
                        "id": section.id,
                        "points": _plain(section.points),
                        "out_of": _plain(section.out_of),
                        "cut": _plain(section.cut),
                        "state": section.state,
                        "marked_by": section.marked_by,
                    }
                    for section in part_result.sections
                ],
            }
            for part, part_result in zip(form.parts, result.parts, strict=True)
        ],
        "items": [
            {
                "id": item.id,
                "section": section.id,
                "type": kind_of(item.item).tag,
                "prompt": item.item.prompt,
                "options": list(item.options),
                "points": _plain(points.get(item.id)),
                "out_of": _plain(item.out_of),
            }
            for _, section, item in _items(form)
        ],
        "result": result.verdict,
    }


def _items(form: Form) -> Iterator[tuple[FormPart, FormSection, FormItem]]:
    for part in form.parts:
        for section in part.sections:
            for item in section.items():
                yield part, section, item


def _plain(number: float | None) -> float | int | None:
    """Return a whole number without its `.0`, as a reader of JSON expects it."""
    return int(number) if number is not None and float(number).is_integer() else number
