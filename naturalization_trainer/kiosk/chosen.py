"""Which options a response chose: places alone, so that nothing a visitor typed can be among them."""

import json

from naturalization_trainer.bank.task import AnyItem
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.true_false.item import TrueFalse


def chosen(item: AnyItem, response: str | None) -> str | None:
    """Return the places of the options a response (JSON, or the bare text of one) chose; None where none was."""
    options = _options(item)
    if not options or response is None:
        return None
    texts = _texts(response)
    places = sorted({options.index(text) for text in texts if text in options})
    return ",".join(map(str, places)) or None


def _options(item: AnyItem) -> tuple[str, ...]:
    """Return the options as the task's file has them, the keys first."""
    match item:
        case SingleChoice():
            return (item.answer, *item.distractors)
        case MultipleChoice():
            return (*item.answers, *item.distractors)
        case TrueFalse():
            return ("true", "false", "not_said")
        case _:
            return ()


def _texts(response: str) -> tuple[str, ...]:
    try:
        read = json.loads(response)
    except (ValueError, RecursionError):
        return (response,)
    if isinstance(read, list):
        return tuple(text for text in read if isinstance(text, str))
    return (read,) if isinstance(read, str) else (response,)
