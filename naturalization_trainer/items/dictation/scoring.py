"""Every slip counts: each wrong, missing or extra word, however many letters of it."""

from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.item import Charges, Outcome, Remark, Response
from naturalization_trainer.items.kind import Draw
from naturalization_trainer.items.points import rounded_down
from naturalization_trainer.items.typed import cyrillic_remark, slip_remark, typed_text
from naturalization_trainer.language.diff import slips
from naturalization_trainer.language.letters import latin, words


def present(item: Dictation, draw: Draw) -> tuple[str, ...]:
    """Show no options."""
    del item, draw
    return ()


def key(item: Dictation) -> Response:
    """Return the text."""
    return item.answer


def read(item: Dictation, response: Response) -> str | None:
    """Return the text typed; None where it is blank."""
    del item
    return typed_text(response)


def score(item: Dictation, response: Response, out_of: float, charges: Charges) -> Outcome:
    """Give out_of * (1 - wrong words / words), never below nothing; capitals count, punctuation does not."""
    del charges
    typed = read(item, response)
    if typed is None:
        return Outcome(0.0, out_of, (Remark("not_given"),))
    right = words(item.answer)
    wrong = slips(words(latin(typed)), right, case=True)
    points = out_of * (1 - len(wrong) / max(1, len(right)))
    remarks = (*cyrillic_remark(typed), *(slip_remark(slip) for found in wrong for slip in found))
    return Outcome(rounded_down(points, out_of), out_of, remarks)
