"""Whether a window can be opened at all, asked before Qt: it ends the whole process where it cannot."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from naturalization_trainer.errors import KnownError

_SCREENLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
_PLUGINS = {"xcb": "libqxcb.so", "wayland": "libqwayland.so"}
_SOCKETS = "/tmp/.X11-unix/X"  # noqa: S108 - where X servers listen
_PATIENCE = 2.0


def require_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> None:
    """Return where a window can be opened; else raise `display_missing`, `display_unreachable`, `display_library`."""
    if platform != "linux":
        return
    wanted = environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if wanted in _SCREENLESS:
        return
    x11, wayland = environ.get("DISPLAY", ""), environ.get("WAYLAND_DISPLAY", "")
    if not x11 and not wayland:
        raise KnownError("display_missing")
    if wanted == "xcb" or not wayland:
        _reach(x11)
        _load("xcb")


def _reach(display: str) -> None:
    """Knock at a local X server; one on another machine is Qt's own business."""
    import socket  # noqa: PLC0415 - every millisecond counts before the first paint

    host, _, number = display.rpartition(":")
    if host not in {"", "unix"}:
        return
    path = _SOCKETS + number.split(".")[0]
    for address in ("\0" + path, path):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knock:
            knock.settimeout(_PATIENCE)
            try:
                knock.connect(address)
            except OSError:
                continue
            return
    raise KnownError("display_unreachable", display=display)


def _load(plugin: str) -> None:
    """Load the platform's plugin, as Qt will; what it lacks is named by the loader."""
    import ctypes  # noqa: PLC0415 - every millisecond counts before the first paint

    import PySide6  # noqa: PLC0415

    path = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / _PLUGINS[plugin]
    if not path.exists():
        return
    try:
        ctypes.CDLL(str(path))
    except OSError as error:
        raise KnownError("display_library", detail=str(error), library=str(error).split(":")[0]) from error
