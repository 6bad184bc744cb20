"""What is opened after the first paint, off the window's thread: the person's file, the rules, the bank.

Each function imports what it needs when it is called: what nobody asked for takes no memory.
"""

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store.profiles import People, Person

if TYPE_CHECKING:
    from naturalization_trainer.bank.exam_day import ExamDay
    from naturalization_trainer.bank.glossary import Glossary
    from naturalization_trainer.bank.law import Law
    from naturalization_trainer.exam.blueprint import Blueprint
    from naturalization_trainer.store.engine import Store


@dataclass(frozen=True)
class Opened:
    """A person's open file. `told`: what the person should know of it, such as a repair."""

    person: Person
    store: "Store"
    told: KnownError | None = None


def open_person(people: People, person: Person | None, now: datetime.datetime) -> Opened:
    """Open somebody's file, making person and file where there are none, and repairing a damaged one.

    Raises the store's known errors where it cannot be opened.
    """
    from naturalization_trainer.store.engine import open_store  # noqa: PLC0415 - SQLAlchemy only where it is needed

    people.finish_erasing()
    who = person or people.create(now)
    people.remember(who)
    try:
        return Opened(who, open_store(who.path, now))
    except KnownError as error:
        if error.code != "store_damaged":
            raise
    return mend_and_open(who, now)


def mend_and_open(person: Person, now: datetime.datetime) -> Opened:
    """Repair a person's damaged file, which must be closed, and open what could be read of it."""
    from naturalization_trainer.store.engine import open_store  # noqa: PLC0415 - SQLAlchemy only where it is needed
    from naturalization_trainer.store.repair import repair  # noqa: PLC0415

    done = repair(person.path, now)
    told = KnownError("store_repaired", read=done.read, added=done.added, aside=str(done.aside))
    return Opened(person, open_store(person.path, now), told)


def read_rules(bank: Path, cache: Path) -> "Blueprint":
    """Return the examination's rules; raises their known errors."""
    from naturalization_trainer.exam.rules import open_blueprint  # noqa: PLC0415 - where it is needed

    return open_blueprint(bank, cache)


def compile_bank(bank: Path, audio: Path, cache: Path, today: datetime.date) -> None:
    """Bring the compiled bank up to its files, so that opening it later takes no time."""
    from naturalization_trainer.bank.cache import open_bank  # noqa: PLC0415 - where it is needed

    open_bank(bank, audio, cache, today).close()


def read_constitution(bank: Path) -> "Law":
    """Return the Constitution kept with a bank; raises its known errors."""
    from naturalization_trainer.bank.law import read_law  # noqa: PLC0415 - YAML only where it is needed

    return read_law(bank)


def read_exam_day(bank: Path) -> "ExamDay":
    """Return how the examination goes, as it is kept with a bank; raises its known errors."""
    from naturalization_trainer.bank import exam_day  # noqa: PLC0415 - where it is needed

    return exam_day.read_exam_day(bank)


def read_glossary(bank: Path) -> "Glossary":
    """Return a bank's glossary; an empty one where there is none or it cannot be read."""
    from naturalization_trainer.bank import glossary  # noqa: PLC0415 - where it is needed

    return glossary.read_glossary(bank)[0]
