"""A kiosk's settings: one file, read as strictly as the bank, all that is wrong with it told at once with its place."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import msgspec

from naturalization_trainer.bank.problem import Problem, place, shown
from naturalization_trainer.bank.side_file import read_side_file
from naturalization_trainer.kiosk import pin

if TYPE_CHECKING:
    from naturalization_trainer.bank.reader import Node

Language = Literal["lv", "ru", "en", "uk"]
Offer = Literal["check", "ten", "section", "trial"]

Seconds = Annotated[int, msgspec.Meta(ge=10, le=1800)]


class Idle(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """When a visit counts as left: seconds without a touch until the warning, and the warning's own seconds."""

    seconds: Seconds = 90
    countdown: Seconds = 30


class Config(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a kiosk's file says.

    languages: in the order of the welcome's buttons; the first greets. more_time: by how much the clock of a sitting is
    stretched for whoever asks. data: an absolute folder, the kiosk's own. pin: as `kiosk --hash-pin` prints it. counts:
    where the counts go; "" for `counts.db` in the data folder.
    """

    data: Annotated[str, msgspec.Meta(min_length=1)]
    pin: Annotated[str, msgspec.Meta(min_length=1)]
    languages: Annotated[tuple[Language, ...], msgspec.Meta(min_length=1, max_length=4)] = ("lv", "ru", "en", "uk")
    offers: Annotated[tuple[Offer, ...], msgspec.Meta(min_length=1, max_length=4)] = (
        "check",
        "ten",
        "section",
        "trial",
    )
    idle: Idle = Idle()
    more_time: Annotated[float, msgspec.Meta(ge=1, le=3)] = 1.5
    counts: str = ""

    @property
    def folder(self) -> Path:
        """The kiosk's own folder."""
        return Path(self.data)

    @property
    def counts_file(self) -> Path:
        """The file of counts."""
        return Path(self.counts) if self.counts else self.folder / "counts.db"


class Read(NamedTuple):
    """A file read: the settings where it is right, else all that is wrong with it."""

    config: Config | None
    problems: tuple[Problem, ...] = ()


def read_config(path: Path) -> Read:
    """Read a kiosk's file. Whatever stands there, this returns."""
    side = read_side_file(path.parent, path.name, Config)
    found = list(side.problems)
    if side.top is not None and isinstance(side.top.value, dict):
        found += _own(side.top, path.name)
    if side.top is not None and not found:
        with suppress(msgspec.ValidationError):
            return Read(msgspec.convert(side.top.plain(), Config, strict=False))
    return Read(None, tuple(sorted(found, key=place)) or (Problem(path.name, 0, 0, "error", "kiosk_no_config"),))


def _own(top: "Node", name: str) -> Iterator[Problem]:
    """Yield what is wrong though each value alone is of its type."""

    def at(node: "Node", code: str, **facts: str | float) -> Problem:
        return Problem(name, node.line, node.column, "error", code, facts)

    for key in ("languages", "offers"):
        node = top.value.get(key)
        met: set[str] = set()
        for part in node.value if node is not None and isinstance(node.value, list) else ():
            if isinstance(part.value, str) and part.value in met:
                yield at(part, "kiosk_twice", key=key, value=shown(part.value))
            elif isinstance(part.value, str):
                met.add(part.value)
    for key in ("data", "counts"):
        node = top.value.get(key)
        if node is not None and isinstance(node.value, str) and node.value and not Path(node.value).is_absolute():
            yield at(node, "kiosk_not_absolute", key=key, value=shown(node.value))
    node = top.value.get("pin")
    if node is not None and isinstance(node.value, str) and node.value and not pin.is_hash(node.value):
        yield at(node, "kiosk_not_hash", key="pin")
