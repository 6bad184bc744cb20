"""Marked by a person; only silence is scored here."""

from naturalization_trainer.items.item import Charges, Outcome, Remark, Response
from naturalization_trainer.items.kind import Draw
from naturalization_trainer.items.recordings import read_recordings
from naturalization_trainer.items.spoken_response.item import SpokenResponse


def present(item: SpokenResponse, draw: Draw) -> tuple[str, ...]:
    """Show no options."""
    del item, draw
    return ()


def key(item: SpokenResponse) -> Response:
    """Return a response with something recorded for every question; a person gives the points."""
    return {"recordings": {str(question): "…" for question in range(len(item.questions))}}


def read(item: SpokenResponse, response: Response) -> dict[str, dict[str, str]] | None:
    """Return the recordings by question; None where nothing was recorded."""
    return read_recordings(response, len(item.questions))


def score(item: SpokenResponse, response: Response, out_of: float, charges: Charges) -> Outcome:
    """Leave the points to a person; nothing recorded earns nothing. Parts: each question, whether it was answered."""
    del charges
    given = read(item, response)
    parts = tuple(given is not None and str(q) in given["recordings"] for q in range(len(item.questions)))
    if given is None:
        return Outcome(0.0, out_of, (Remark("not_given"),), parts)
    return Outcome(None, out_of, parts=parts)
