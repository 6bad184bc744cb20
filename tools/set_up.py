"""Makes the environment of a source tree: `set_up.py run|test [stamp]`. Standard library only; `run` starts it.

Looks for the system's libraries (not for packages: their names differ between releases) and names everything missing in
one go; root installs it, anybody else is told the one command. Then makes `.venv` and installs the program into it.
Ends with 2 where something is missing that it cannot make.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
UNUSABLE = 2


class Need(NamedTuple):
    """Something of the system: the Debian package it comes in, and what of it must be there (any one of `files`)."""

    package: str
    libraries: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    program: str = ""


FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
LATVIAN_AND_CYRILLIC = ("DejaVuSans", "NotoSans-", "LiberationSans-", "Ubuntu-", "Ubuntu[", "Roboto-", "OpenSans-")

WINDOW = (
    Need("libglib2.0-0", ("libglib-2.0.so.0", "libgthread-2.0.so.0")),
    Need("libegl1", ("libEGL.so.1",)),
    Need("libgl1", ("libGL.so.1",)),
    Need("libxkbcommon0", ("libxkbcommon.so.0",)),
    Need("libdbus-1-3", ("libdbus-1.so.3",)),
    Need("libfontconfig1", ("libfontconfig.so.1", "libfreetype.so.6")),
    Need("fonts-dejavu-core", files=LATVIAN_AND_CYRILLIC),
    Need("libx11-xcb1", ("libX11-xcb.so.1", "libX11.so.6")),
    Need("libxcb-cursor0", ("libxcb-cursor.so.0", "libxcb-image.so.0", "libxcb-render-util.so.0")),
    Need("libxkbcommon-x11-0", ("libxkbcommon-x11.so.0",)),
    Need("libxcb-icccm4", ("libxcb-icccm.so.4",)),
    Need("libxcb-keysyms1", ("libxcb-keysyms.so.1",)),
    Need("libxcb-randr0", ("libxcb-randr.so.0",)),
    Need("libxcb-shape0", ("libxcb-shape.so.0",)),
    Need("libxcb-sync1", ("libxcb-sync.so.1",)),
    Need("libxcb-xfixes0", ("libxcb-xfixes.so.0",)),
    Need("libxcb-xkb1", ("libxcb-xkb.so.1",)),
    Need("libwayland-client0", ("libwayland-client.so.0",)),
    Need("libwayland-cursor0", ("libwayland-cursor.so.0",)),
    Need("libwayland-egl1", ("libwayland-egl.so.1",)),
)
SOUND = (
    Need("libpulse0", ("libpulse.so.0",)),
    Need("libxrandr2", ("libXrandr.so.2",)),
    Need("libpipewire-0.3-0", ("libpipewire-0.3.so.0",)),
    Need("libva2", ("libva.so.2",)),
    Need("libva-drm2", ("libva-drm.so.2",)),
    Need("libva-x11-2", ("libva-x11.so.2",)),
)
TESTING = (
    Need("espeak-ng", program="espeak-ng"),
    Need("ffmpeg", program="ffmpeg"),
    Need("pulseaudio", program="pulseaudio"),
    Need("pulseaudio-utils", program="pactl"),
)


def main(arguments: list[str]) -> int:
    """Make the environment for `run` or `test`; return the exit code."""
    purpose = arguments[0]
    stamp = arguments[1] if len(arguments) > 1 else own_stamp()
    if is_made(purpose, stamp):
        return 0
    code = system(purpose)
    if code:
        return code
    return environment(purpose, stamp)


def own_stamp() -> str:
    """Return what the environment is made from, for systems whose starter does not say."""
    content = (ROOT / "pyproject.toml").read_bytes() + Path(__file__).read_bytes()
    return f"{hashlib.sha256(content).hexdigest()} {ROOT}"


def is_made(purpose: str, stamp: str) -> bool:
    """Tell whether the environment was made for this purpose from this very tree."""
    enough = {"run": ("run", "test"), "test": ("test",)}[purpose]
    return any(_read(ROOT / ".venv" / f"made-for-{name}").strip() == stamp for name in enough)


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""


# --- the system -------------------------------------------------------------------------------------------------------


def system(purpose: str) -> int:
    """See to what the system must have; return 0 where all is there."""
    if sys.platform != "linux":
        return 0
    needs = (*WINDOW, *SOUND, *(TESTING if purpose == "test" else ()))
    packages = [*missing_python(), *missing(needs)]
    if packages and not _installed(packages):
        return UNUSABLE
    still = [*missing_python(), *missing(needs)] if packages else []
    if still:
        tell(f"Still missing after the installation: {' '.join(still)}")
    return UNUSABLE if still else 0


def _installed(packages: list[str]) -> bool:
    """Install packages as root, or tell what to run; False where they are not installed."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        tell(f"Missing: {', '.join(packages)} (these are their Debian names). Install them, then start this again.")
        return False
    if os.geteuid() != 0:
        tell("Some packages of the system are missing. Ask an administrator to run, or run yourself:")
        tell(f"  sudo sh -c 'apt-get update && {' '.join(command)}'")
        tell("Then start this again.")
        return False
    tell(f"Installing what the system lacks: {' '.join(packages)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "--quiet=2"], [*command, "--quiet=2"]):
        done = subprocess.run(
            step, env=quiet, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        if done.returncode:
            tell(done.stdout.decode(errors="replace"))
            tell(f"That failed: {' '.join(step)}. Its own message stands above.")
            return False
    return True


def missing_python() -> list[str]:
    """Return the package of Python's own parts that a system may leave out."""
    done = subprocess.run([sys.executable, "-c", "import ensurepip, venv"], check=False, capture_output=True)
    return ["python3-venv"] if done.returncode else []


def missing(
    needs: Iterable[Need],
    has_library: Callable[[str], bool] | None = None,
    has_font: Callable[[Iterable[str]], bool] | None = None,
    has_program: Callable[[str], bool] | None = None,
) -> list[str]:
    """Return the packages of whatever is not there."""
    has_library, has_font = has_library or loads, has_font or font_there
    has_program = has_program or (lambda name: shutil.which(name) is not None)
    return [
        need.package
        for need in needs
        if not all(has_library(name) for name in need.libraries)
        or (need.files and not has_font(need.files))
        or (need.program and not has_program(need.program))
    ]


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a library and all it needs."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def font_there(names: Iterable[str]) -> bool:
    """Tell whether a font with Latvian and Cyrillic letters stands where fonts are looked for."""
    wanted = tuple(names)
    folders = (Path(folder).expanduser() for folder in FONTS)
    return any(file.startswith(wanted) for folder in folders for _, _, files in os.walk(folder) for file in files)


# --- the environment --------------------------------------------------------------------------------------------------


def environment(purpose: str, stamp: str) -> int:
    """Make `.venv`, or what is missing of it; return 0 where the program is installed in it."""
    folder = ROOT / ".venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    for old in folder.glob("made-for-*"):
        old.unlink()
    if not _works(python):
        tell("Making the environment …")
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True, symlinks=os.name != "nt")
    tell("Installing the program; the first time this downloads about 250 MB …")
    what = f"{ROOT}[test]" if purpose == "test" else str(ROOT)
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", *quiet, "install", "--editable", what]
    if subprocess.run(pip, check=False, stdin=subprocess.DEVNULL).returncode:
        tell("The installation failed; the message above says why. Without the internet it cannot be done.")
        return UNUSABLE
    (folder / f"made-for-{purpose}").write_text(f"{stamp}\n")
    tell("Done.")
    return 0


def _works(python: Path) -> bool:
    try:
        done = subprocess.run([str(python), "-m", "pip", "--version"], check=False, capture_output=True)
    except OSError:
        return False
    return done.returncode == 0


def tell(line: str) -> None:
    """Say something to whoever started this."""
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
