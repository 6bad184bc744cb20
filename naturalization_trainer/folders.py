"""Where everything lies, passed in from the start."""

from pathlib import Path
from typing import NamedTuple


class Folders(NamedTuple):
    """The people's data, what may be thrown away, the bank, its recordings."""

    data: Path
    cache: Path
    bank: Path
    audio: Path
