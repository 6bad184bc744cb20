"""The picture of home as it was last: shown at the next start at once, where home would look the same in every figure.

It lies in the person's own folder, so that it goes when they are erased. What it was made from is in its name; where
anything of that has changed it is not shown. Building the room takes longer than showing it.
"""

import contextlib
import zlib
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

_PREFIX = "home-"
_ENDING = ".ppm"


def platform(application: QApplication) -> tuple[object, ...]:
    """Return how the platform shows things; to be asked before a look of our own is put on."""
    palette = application.palette()
    colours = [palette.color(role).name() for role in (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText)]
    screen = application.primaryScreen()
    return (*colours, screen.devicePixelRatio(), screen.logicalDotsPerInch(), QLocale.system().name())


def key(shown_on: tuple[object, ...], *shown: object) -> str:
    """Return a short name for all that decides how home looks: the platform, what is shown, the program itself."""
    told = repr((shown_on, shown, _code())).encode()
    return f"{zlib.crc32(told):08x}{zlib.adler32(told):08x}"


def is_kept(folder: Path, name: str) -> bool:
    """Tell whether there is a picture of that name."""
    return _path(folder, name).is_file()


def find(folder: Path, name: str) -> QPixmap | None:
    """Return the picture of that name, None where there is none."""
    path = _path(folder, name)
    if not path.is_file():
        return None
    picture = QPixmap(str(path))
    return None if picture.isNull() else picture


def keep(folder: Path, name: str, window: QWidget) -> None:
    """Keep a picture of the window in place of the one before; where it cannot be written, none is kept."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob(f"{_PREFIX}*{_ENDING}"):
        path.unlink(missing_ok=True)
    unfinished = folder / f"{_PREFIX}unfinished"
    with contextlib.suppress(OSError):
        if window.grab().save(str(unfinished), "PPM"):
            unfinished.replace(_path(folder, name))
        unfinished.unlink(missing_ok=True)


def _path(folder: Path, name: str) -> Path:
    return folder / f"{_PREFIX}{name}{_ENDING}"


def _code() -> tuple[int, ...]:
    """Return what changes with the program itself."""
    here = Path(__file__).parent
    return tuple(
        (here / place).stat().st_mtime_ns
        for place in (".", "kit", "rooms", "theme", "i18n", "i18n/lv.qm", "i18n/ru.qm", "rooms/home.py")
    )
