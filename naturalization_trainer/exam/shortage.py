"""What a bank lacks for a form."""

from typing import NamedTuple

from naturalization_trainer.errors import KnownError


class Shortage(NamedTuple):
    """A slot the bank cannot fill: how many tasks are needed and how many there are."""

    section: str
    slot: str
    needed: int
    found: int


class TooSmallBankError(KnownError):
    """The bank has too few tasks that may be drawn; `shortages` names them all."""

    def __init__(self, shortages: tuple[Shortage, ...]) -> None:
        self.shortages = shortages
        missing = "; ".join(f"{row.section}/{row.slot}: {row.found} < {row.needed}" for row in shortages)
        super().__init__("bank_too_small", missing=missing)
