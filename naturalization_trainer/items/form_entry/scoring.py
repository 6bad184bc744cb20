"""Credit by field, each field a typed answer."""

from naturalization_trainer.items.form_entry.item import Field, FormEntry
from naturalization_trainer.items.item import Charges, Outcome, Remark, Response
from naturalization_trainer.items.kind import Draw
from naturalization_trainer.items.points import rounded_down
from naturalization_trainer.items.typed import score_typed, typed_text


def present(item: FormEntry, draw: Draw) -> tuple[str, ...]:
    """Show no options."""
    del item, draw
    return ()


def key(item: FormEntry) -> Response:
    """Return every field's answer."""
    return [field.answer for field in item.fields]


def read(item: FormEntry, response: Response) -> list[str] | None:
    """Return for each field the text typed ("" where blank); None where all are blank."""
    if not isinstance(response, list) or len(response) != len(item.fields):
        return None
    typed = [typed_text(value) or "" for value in response]
    return typed if any(typed) else None


def score(item: FormEntry, response: Response, out_of: float, charges: Charges) -> Outcome:
    """Give each field its equal share, less what its slips are charged. Parts: whether a field earned anything."""
    typed = read(item, response)
    if typed is None:
        return Outcome(0.0, out_of, (Remark("not_given"),), (False,) * len(item.fields))
    scored = [
        _field(field, text, charges, part) for part, (field, text) in enumerate(zip(item.fields, typed, strict=True))
    ]
    points = out_of * sum(share for share, _ in scored) / len(scored)
    remarks = tuple(remark for _, remarks in scored for remark in remarks)
    return Outcome(rounded_down(points, out_of), out_of, remarks, tuple(share > 0 for share, _ in scored))


def _field(field: Field, typed: str, charges: Charges, part: int) -> tuple[float, tuple[Remark, ...]]:
    if not typed:
        return 0.0, (Remark("not_given", part),)
    return score_typed(typed, (field.answer, *field.accept), field.reject, field.kind, charges, part=part)
