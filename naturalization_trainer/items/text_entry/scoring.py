"""A typed answer, its slips at what the section charges."""

from naturalization_trainer.items.item import Charges, Outcome, Remark, Response
from naturalization_trainer.items.kind import Draw
from naturalization_trainer.items.points import rounded_down
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.typed import score_typed, typed_text


def present(item: TextEntry, draw: Draw) -> tuple[str, ...]:
    """Show no options."""
    del item, draw
    return ()


def key(item: TextEntry) -> Response:
    """Return the answer as the bank writes it."""
    return item.answer


def read(item: TextEntry, response: Response) -> str | None:
    """Return the text typed; None where it is blank."""
    del item
    return typed_text(response)


def score(item: TextEntry, response: Response, out_of: float, charges: Charges) -> Outcome:
    """Give what `items.typed` says."""
    typed = read(item, response)
    if typed is None:
        return Outcome(0.0, out_of, (Remark("not_given"),))
    share, remarks = score_typed(typed, (item.answer, *item.accept), item.reject, item.kind, charges)
    return Outcome(rounded_down(out_of * share, out_of), out_of, remarks)
