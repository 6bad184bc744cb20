"""What a person can set, declared once as data. Values are kept as text beside the person's other rows."""

from collections.abc import Mapping
from typing import NamedTuple


class Option(NamedTuple):
    """A setting: its name in the store, its value when none was chosen, and the values it may have ((): any text).

    `profile` "": the four questions were not answered yet; `relieved`: its sections, joined by commas, kept so that
    home can be painted without the blueprint; `checked`: when the database was last checked fully (ISO 8601).
    """

    name: str
    default: str
    values: tuple[str, ...] = ()


CHOICES = ("knowledge", "anthem", "writing")
"""The ways of taking the examination a person may choose, by their ids in the blueprint."""

OPTIONS: tuple[Option, ...] = (
    Option("language", "system", ("system", "lv", "ru", "uk", "en")),
    Option("theme", "system", ("system", "light", "dark", "contrast")),
    Option("text_size", "100", ("100", "125", "150", "175", "200")),
    Option("profile", ""),
    Option("relieved", ""),
    Option("knowledge", "written", ("written", "oral")),
    Option("anthem", "written", ("written", "recited")),
    Option("writing", "included", ("included", "left_out")),
    Option("checked", ""),
)


class Options:
    """The values in force: what was chosen and is still allowed, else the default. KeyError for a name not declared."""

    def __init__(self, chosen: Mapping[str, object] | None = None) -> None:
        given = chosen or {}
        self._values = {option.name: _allowed(option, given.get(option.name)) for option in OPTIONS}

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def changed(self, name: str, value: str) -> "Options":
        """Return the options with one value changed; a value not allowed becomes the default."""
        if name not in self._values:
            raise KeyError(name)
        return Options({**self._values, name: value})


def _allowed(option: Option, value: object) -> str:
    if not isinstance(value, str) or (option.values and value not in option.values):
        return option.default
    return value
