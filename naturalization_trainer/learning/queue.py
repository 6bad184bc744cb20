"""What to practise next.

Cards come when they are due; what was never practised comes topic by topic in turn, so that every topic is soon known
a little; tasks of the language parts rotate, the least recently seen first. Times are passed in.
"""

import datetime
import heapq
from collections.abc import Collection, Mapping, Sequence
from typing import Literal

import msgspec

from naturalization_trainer.learning.memory import Card

Kind = Literal["due", "new", "task"]

MIX: tuple[Kind, ...] = ("due", "due", "new", "due", "new", "task", "due", "due", "new", "new")
"""The turn of each kind; where a kind has nothing, the others follow in the order due, new, task."""

SOON = datetime.timedelta(minutes=20)
"""Rather than end, a card due within this time is asked early."""

_Key = tuple[float, int]


class Practisable(msgspec.Struct, frozen=True):
    """One thing to practise: an item on a card, or (`scheduled` false) a task that only rotates."""

    item: str
    meaning: str
    section: str
    topic: str
    scheduled: bool = True


class Scope(msgspec.Struct, frozen=True, kw_only=True):
    """What is practised: sections and topics named (none: all), mistakes alone, due cards alone.

    until: when the time is over ("ten minutes"); new: how many at most that were never practised, None: any number;
    ahead: whether to go on with cards not yet due where nothing else is left.
    """

    sections: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    mistakes: bool = False
    due_only: bool = False
    until: datetime.datetime | None = None
    new: int | None = None
    ahead: bool = False

    def holds(self, thing: Practisable) -> bool:
        """Tell whether a thing's section and topic are meant."""
        return (not self.sections or thing.section in self.sections) and (not self.topics or thing.topic in self.topics)


def ten_minutes(at: datetime.datetime, minutes: float = 10, new: int | None = None) -> Scope:
    """Return the everyday scope: a mix of all there is, for so many minutes from `at`."""
    return Scope(until=at + datetime.timedelta(minutes=minutes), new=new)


class Queue:
    """One sitting of practice. It is asked what comes next, and told what came of it.

    cards: by meaning; seen: task -> how lately (higher is later); mistaken: items outside cards last answered wrong.
    """

    def __init__(
        self,
        things: Sequence[Practisable],
        cards: Mapping[str, Card],
        scope: Scope,
        at: datetime.datetime,
        *,
        seen: Mapping[str, int] | None = None,
        mistaken: Collection[str] = frozenset(),
    ) -> None:
        self._scope = scope
        self._turn = 0
        self._new_left = scope.new
        self._last = ""
        self._latest = float(max((seen or {}).values(), default=0))
        self._things: dict[str, Practisable] = {}
        self._order: dict[str, int] = {}
        self._where: dict[str, tuple[Kind, _Key]] = {}
        heaps: dict[Kind, list[tuple[_Key, str]]] = {"due": [], "new": [], "task": []}
        in_topic: dict[tuple[str, str], int] = {}
        for order, thing in enumerate(things):
            if not scope.holds(thing):
                continue
            card = cards.get(thing.meaning) if thing.scheduled else None
            self._order[thing.meaning] = order
            if scope.mistakes and not (card is not None and card.misses) and thing.item not in mistaken:
                continue
            kind: Kind
            if not thing.scheduled:
                kind, key = "task", (float((seen or {}).get(thing.item, -1)), order)
            elif card is None or card.due is None:
                place = in_topic[thing.section, thing.topic] = in_topic.get((thing.section, thing.topic), -1) + 1
                kind, key = "new", (float(place), order)
                self._order[thing.meaning] = place
            elif card.aside:
                continue
            else:
                now = scope.mistakes or card.is_due(at)
                kind, key = "due", (min(card.due, at).timestamp() if now else card.due.timestamp(), order)
            if (kind == "due" or not scope.due_only) and (kind != "new" or not scope.mistakes):
                self._things[thing.meaning] = thing
                self._where[thing.meaning] = (kind, key)
                heaps[kind].append((key, thing.meaning))
        for heap in heaps.values():
            heapq.heapify(heap)
        self._heaps = heaps

    def next(self, at: datetime.datetime) -> Practisable | None:
        """Return what to ask now, the same until something is answered; None where nothing is left or time is over."""
        if self._scope.until is not None and at >= self._scope.until:
            return None
        for kind in dict.fromkeys((MIX[self._turn % len(MIX)], "due", "new", "task")):
            if kind == "due":
                found = self._due_by(at.timestamp())
            elif kind == "new" and self._new_left == 0:
                found = None
            else:
                found = self._first(kind)
            if found is not None:
                return self._things[found]
        early = self._first("due") if self._scope.ahead else self._due_by((at + SOON).timestamp())
        return None if early is None else self._things[early]

    def answered(self, card: Card) -> None:
        """Note the card as the answer left it."""
        if self._new_left is not None and self._where.get(card.meaning, ("", ()))[0] == "new":
            self._new_left -= 1
        self._turn += 1
        self._last = card.meaning
        self._place(card)

    def shown(self, thing: Practisable) -> None:
        """Note that a rotating task was done: here it does not come again before all others of its kind."""
        self._turn += 1
        self._last = thing.meaning
        if self._scope.mistakes:
            self._where.pop(thing.meaning, None)
            return
        self._latest += 1
        self._put(thing.meaning, "task", (self._latest, 0))

    def undo(self, before: Card) -> None:
        """Put the earlier value of a card back; it is asked again when its turn was."""
        if self._new_left is not None and not before.reviews:
            self._new_left += 1
        self._turn -= 1
        self._last = ""
        self._place(before)

    def leave_out(self, thing: Practisable) -> None:
        """Ask a thing no more: the bank has it no longer."""
        self._where.pop(thing.meaning, None)

    def _place(self, card: Card) -> None:
        if card.meaning not in self._things or card.aside or (self._scope.mistakes and not card.misses):
            self._where.pop(card.meaning, None)
        elif card.due is None:
            self._put(card.meaning, "new", (float(self._order[card.meaning]), 0))
        else:
            self._put(card.meaning, "due", (card.due.timestamp(), self._order[card.meaning]))

    def _put(self, meaning: str, kind: Kind, key: _Key) -> None:
        self._where[meaning] = (kind, key)
        heapq.heappush(self._heaps[kind], (key, meaning))

    def _due_by(self, moment: float) -> str | None:
        found = self._first("due")
        return found if found is not None and self._where[found][1][0] <= moment else None

    def _first(self, kind: Kind) -> str | None:
        """Return the first of a kind; not the one just answered, where another of the kind is there."""
        first = self._top(kind)
        if first is None or first != self._last:
            return first
        entry = heapq.heappop(self._heaps[kind])
        second = self._top(kind)
        heapq.heappush(self._heaps[kind], entry)
        return second or first

    def _top(self, kind: Kind) -> str | None:
        heap = self._heaps[kind]
        while heap and self._where.get(heap[0][1]) != (kind, heap[0][0]):
            heapq.heappop(heap)
        return heap[0][1] if heap else None
