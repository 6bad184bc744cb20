"""Files kept beside the tasks: read as strictly, every problem with its line, an absent one being no problem."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from naturalization_trainer.bank.problem import Problem, place

if TYPE_CHECKING:
    from naturalization_trainer.bank.reader import Node


class Side(NamedTuple):
    """What a file of a bank came to: the value (None where it is absent or broken), its problems, the marked value."""

    value: object = None
    problems: tuple[Problem, ...] = ()
    top: "Node | None" = None


def read_side_file(folder: Path, name: str, kind: type) -> Side:
    """Read a file of a bank as a class."""
    from naturalization_trainer.bank import reader  # noqa: PLC0415 - YAML only where the file is asked for

    try:
        top, problems = reader.marked(reader.text_of((folder / name).read_bytes(), name), name)
        if top is None or problems:
            return Side(problems=tuple(sorted(problems, key=place)))
        return Side(msgspec.convert(top.plain(), kind), top=top)
    except FileNotFoundError:
        return Side()
    except OSError as error:
        facts: dict[str, str | float] = {"detail": error.strerror or str(error)}
        return Side(problems=(Problem(name, 0, 0, "error", "file_unreadable", facts),))
    except reader.Unreadable as error:
        return Side(problems=(error.problem,))
    except msgspec.ValidationError:
        return Side(problems=_misfits(top, name, kind) if top is not None else (), top=top)


def _misfits(top: "Node", name: str, kind: type) -> tuple[Problem, ...]:
    """Return where the file does not fit the class; () where only a rule of the class's own is broken."""
    from naturalization_trainer.bank import reader, schema  # noqa: PLC0415 - as above

    walk = schema.Walk(name)
    try:
        walk.value(top, msgspec.inspect.type_info(kind), name)
    except reader.Unreadable as stopped:
        walk.problems.append(stopped.problem)
    return tuple(sorted(walk.problems, key=place))
