"""`kiosk`: the full-screen program strangers use one after another; `--check` reads its settings alone.

The process started here watches the window, which is a process of its own (`--window`, for nobody else's use).
"""

import argparse
import getpass
import os
import secrets
import signal
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from naturalization_trainer import paths
from naturalization_trainer.cli import FAILED, UNUSABLE, add_language, language_of
from naturalization_trainer.display import require_display
from naturalization_trainer.errors import KnownError
from naturalization_trainer.kiosk import pin, supervisor
from naturalization_trainer.kiosk.config import Config, read_config
from naturalization_trainer.kiosk.visit import Visits, places
from naturalization_trainer.sentences import sentence, tell
from naturalization_trainer.steady import keep_none_alive


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="the kiosk's settings (docs/kiosk.md tells of them)"
    )
    parser.add_argument("--check", action="store_true", help="read the settings, tell all that is wrong, do no more")
    parser.add_argument("--hash-pin", action="store_true", help="ask for the staff's PIN and print its hash")
    parser.add_argument("--window", choices=("open", "closed"), help=argparse.SUPPRESS)
    add_language(parser)


def run(args: argparse.Namespace) -> int:
    """Run the verb; 1 where `--check` found something wrong, 2 where it was asked for nothing it can do."""
    language = language_of(args.language)
    if args.hash_pin:
        return _hash_pin(language)
    if args.config is None:
        print(sentence("kiosk_which_config", {}, language), file=sys.stderr)
        return UNUSABLE
    if args.check:
        return _check(args.config, language)
    if args.window:
        return _window(args.config, broken=args.window == "closed")
    return _watch(args.config, language)


def _check(path: Path, language: str) -> int:
    config, problems = read_config(path)
    for problem in problems:
        where = f"{path}:{problem.line}:{problem.column}" if problem.line else str(path)
        print(f"{where}: {sentence(problem.code, problem.facts, language)}")
    if config is not None:
        print(sentence("kiosk_config_good", {"path": str(path)}, language), file=sys.stderr)
    return 0 if config is not None else FAILED


def _hash_pin(language: str) -> int:
    """Ask for a PIN, without showing it where there is a terminal, and print its hash."""
    wish = sentence("kiosk_pin_wish", {"least": pin.LEAST, "most": pin.MOST}, language)
    given = getpass.getpass(wish + " ") if sys.stdin.isatty() else sys.stdin.readline().strip()
    if not pin.is_pin(given):
        print(wish, file=sys.stderr)
        return FAILED
    print(pin.hashed(given, secrets.token_bytes(16)))
    return 0


def _watch(path: Path, language: str) -> int:
    """Keep the window alive until the staff leaves. Broken settings show a window out of service, not a desktop."""
    from naturalization_trainer.store.lock import Lock  # noqa: PLC0415 - only where the kiosk runs

    require_display()
    _check(path, language)
    config = read_config(path).config
    lock = Lock(config.folder) if config is not None else None
    closed = config is None
    try:
        if lock is not None:
            lock.take()
    except KnownError as error:
        if error.code == "store_second_copy":
            raise
        print(tell(error, language), file=sys.stderr)
        closed = True

    def command(broken: bool) -> list[str]:
        state = "closed" if broken or closed else "open"
        return [sys.executable, "-m", "naturalization_trainer", "kiosk", "--config", str(path), "--window", state]

    def wipe() -> None:
        if config is not None:
            with suppress(KnownError):
                _visits(config).clear()

    signal.signal(signal.SIGTERM, _end)
    try:
        supervisor.supervise(command, wipe)
    finally:
        wipe()
        if lock is not None:
            lock.release()
    return 0


def _end(_signal: int, _frame: object) -> None:
    """End as the system asks: the window's process and the visit's folder go first."""
    raise SystemExit(0)


def _visits(config: Config) -> Visits:
    return Visits(places(config.folder), config.folder / "cache")


def _window(path: Path, *, broken: bool) -> int:
    """Be the window's process."""
    keep_none_alive()
    config = read_config(path).config
    visits = _visits(config) if config is not None else None
    if visits is not None:
        with suppress(KnownError):
            visits.clear()
            os.environ["TMPDIR"] = tempfile.tempdir = str(visits.temporary)
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - Qt only where a window is wanted

    from naturalization_trainer.clock import SystemClock  # noqa: PLC0415
    from naturalization_trainer.folders import Folders  # noqa: PLC0415
    from naturalization_trainer.ways import kiosk  # noqa: PLC0415

    application = QApplication(sys.argv[:1])
    application.setApplicationName(paths.NAME)
    application.setQuitOnLastWindowClosed(False)
    if config is None or visits is None:
        return kiosk.run_closed(application, _beat)
    folders = Folders(config.folder, config.folder / "cache", paths.bank_folder(), paths.audio_folder())
    running = kiosk.Kiosk(application, config, folders, SystemClock(), visits)
    again = kiosk.run(application, running, _beat, broken=broken)
    return supervisor.AGAIN if again else supervisor.LEFT


def _beat() -> bool:
    """Tell the supervisor that the window is alive; False where there is no supervisor any more."""
    try:
        os.write(sys.stdout.fileno(), b".")
    except OSError:
        return False
    return True
