"""The record a type of item registers itself with."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from naturalization_trainer.items.item import Charges, Item, Outcome, Response

ItemT = TypeVar("ItemT", bound=Item)


class Draw(Protocol):
    """The seeded source of chance an item is presented with."""

    def shuffled(self, values: tuple[str, ...]) -> tuple[str, ...]:
        """Return the values in a new order."""

    def sample(self, values: tuple[str, ...], count: int) -> tuple[str, ...]:
        """Return `count` of the values in a new order, or all of them where there are fewer."""


@dataclass(frozen=True)
class Kind(Generic[ItemT]):
    """One type of item, whole: what it is, how it is shown, answered and scored.

    tag: the `type` in the bank. item: its class.
    present: the options in the order the form shows them; () where there are none.
    key: the response that scores full (a JSON value).
    read: any JSON value -> the response in its own shape, or None (blank) where it is nonsense.
    score: (item, response, out_of, charges) -> Outcome; total and pure; `points` None where a person marks.
    person_marks: whether a person (self, official) gives the points, wholly or for some responses.
    spoken: whether the response is a recording.
    widget, editor: lazy paths "package.module:Class", loaded only by the screens.
    """

    tag: str
    item: type[ItemT]
    present: Callable[[ItemT, Draw], tuple[str, ...]]
    key: Callable[[ItemT], Response]
    read: Callable[[ItemT, Response], Response]
    score: Callable[[ItemT, Response, float, Charges], Outcome]
    widget: str
    person_marks: bool = False
    spoken: bool = False
    editor: str = ""
