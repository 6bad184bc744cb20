"""Marked by a person; counted here are only the words."""

from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.item import Charges, Outcome, Remark, Response
from naturalization_trainer.items.kind import Draw
from naturalization_trainer.items.typed import cyrillic_remark, typed_text
from naturalization_trainer.language.letters import count_words


def present(item: ExtendedText, draw: Draw) -> tuple[str, ...]:
    """Show no options."""
    del item, draw
    return ()


def key(item: ExtendedText) -> Response:
    """Return the sample letter with full marks, else a text of as many words as are asked for."""
    full = next((sample.text for sample in item.samples if sample.level == "full"), None)
    return full or "\n".join(("Labdien!", *item.cover, *("vārdi",) * item.words.min))


def read(item: ExtendedText, response: Response) -> str | None:
    """Return the letter; None where it is blank."""
    del item
    return typed_text(response)


def score(item: ExtendedText, response: Response, out_of: float, charges: Charges) -> Outcome:
    """Leave the points to a person; a blank letter earns nothing, a short one is remarked on."""
    del charges
    letter = read(item, response)
    if letter is None:
        return Outcome(0.0, out_of, (Remark("not_given"),))
    remarks = cyrillic_remark(letter)
    count = count_words(letter)
    if count < item.words.min:
        remarks = (*remarks, Remark("too_short", facts={"given": str(count), "right": str(item.words.min)}))
    return Outcome(None, out_of, remarks)
