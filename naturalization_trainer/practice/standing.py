"""Where a person stands in practice: what is due, what went wrong, what was set aside, what the bank changed since."""

import datetime
from collections.abc import Mapping
from typing import NamedTuple, Protocol

from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.learning.anthem import lines_due
from naturalization_trainer.learning.memory import Card, match
from naturalization_trainer.learning.queue import Practisable
from naturalization_trainer.practice.round import mistaken
from naturalization_trainer.practice.things import Things, things_of
from naturalization_trainer.ui.practice.figures import AsideFigure, PracticeFigures, SectionTopics, TopicFigure
from naturalization_trainer.ui.section_names import SECTIONS
from naturalization_trainer.ui.topic_names import topic_name

LETTERS = "letters/"
"""How the exercises of the letters' trainer are named."""

_DAY = datetime.timedelta(days=1)


class Log(Protocol):
    """What is read of the person's file (`PracticeLog`)."""

    def cards(self) -> dict[str, Card]:
        """Return all cards by meaning."""

    def slipped(self) -> dict[str, tuple[str, str]]:
        """Return what was last answered wrong."""

    def put(self, *changed: Card) -> None:
        """Write cards."""


class PracticeStanding(NamedTuple):
    """What can be practised, the cards that still hold, the meanings of those that do not, and the hub's figures.

    is_ahead: whether a card was answered in the future: the computer's clock was set back.
    """

    things: Things
    cards: Mapping[str, Card]
    changed: tuple[str, ...]
    figures: PracticeFigures
    asides: tuple[AsideFigure, ...] = ()
    is_ahead: bool = False


def practice_standing(
    bank: CompiledBank, log: Log, at: datetime.datetime, *, language: str, minutes: int, day: datetime.date
) -> PracticeStanding:
    """Return it. A card whose question has moved to another id is written under that."""
    things = things_of(bank, day)
    cards = log.cards()
    matched = match(cards.values(), things.meanings)
    moved = [card for card in matched.kept if cards[card.meaning].item != card.item]
    if moved:
        log.put(*moved)
        cards |= {card.meaning: card for card in moved}
    changed_items = set(matched.changed)
    changed = tuple(
        meaning
        for meaning, card in cards.items()
        if card.item in changed_items and card.meaning != things.meanings[card.item]
    )
    known = {meaning: card for meaning, card in cards.items() if meaning not in set(changed)}
    here = {thing.meaning: thing for thing in things.all if thing.scheduled}
    asides = [card for card in known.values() if card.aside and card.meaning in here]
    slipped = mistaken(log.slipped(), things.all)
    figures = PracticeFigures(
        sections=_sections(bank, things.all, known, language),
        due=sum(card.is_due(at) and not card.aside and meaning in here for meaning, card in known.items()),
        mistakes=sum(_is_mistake(thing, known.get(thing.meaning), thing.item in slipped) for thing in things.all),
        aside=len(asides),
        changed=tuple(_prompt(bank, item) for item in matched.changed),
        minutes=minutes,
        lines_due=lines_due(known.values(), at),
        letters_due=sum(card.item.startswith(LETTERS) and card.is_due(at) for card in known.values()),
    )
    return PracticeStanding(
        things=things,
        cards=known,
        changed=changed,
        figures=figures,
        asides=tuple(_aside(bank, card, here[card.meaning].section, language) for card in asides),
        is_ahead=any(card.last is not None and card.last > at + _DAY for card in cards.values()),
    )


def _is_mistake(thing: Practisable, card: Card | None, slipped: bool) -> bool:
    if not thing.scheduled or card is None:
        return slipped
    return not card.aside and (bool(card.misses) or slipped)


def _aside(bank: CompiledBank, card: Card, section: str, language: str) -> AsideFigure:
    try:
        item = bank.task(card.item).items[0]
    except KeyError:
        return AsideFigure(card.meaning, section, card.item, card.aside)
    explanation = item.explanation.in_language(language) if item.explanation is not None else ""
    return AsideFigure(card.meaning, section, item.prompt, card.aside, explanation)


def _prompt(bank: CompiledBank, item: str) -> str:
    try:
        return bank.task(item).items[0].prompt
    except KeyError:
        return item


def _sections(
    bank: CompiledBank, things: tuple[Practisable, ...], cards: Mapping[str, Card], language: str
) -> tuple[SectionTopics, ...]:
    """Return sections and topics in the order the screens have; a section without anything is left out."""
    topics: dict[tuple[str, str], list[int]] = {}
    for thing in things:
        counts = topics.setdefault((thing.section, thing.topic), [0, 0])
        counts[0] += 1
        counts[1] += thing.scheduled and thing.meaning in cards
    found = []
    for section in SECTIONS[::-1]:
        named = [
            TopicFigure(topic, topic_name(section, topic, bank.topic_title(section, topic, language)), items, known)
            for (of, topic), (items, known) in topics.items()
            if of == section
        ]
        if named:
            found.append(SectionTopics(section, tuple(sorted(named, key=lambda one: one.name.casefold()))))
    return tuple(found)
