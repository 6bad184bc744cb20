"""`tour`: drive the real windows, without a screen, through every room and save a picture of each.

Exit code 1 where a text has no translation or does not fit its place.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from naturalization_trainer import paths
from naturalization_trainer.steady import keep_none_alive

THEMES = ("light", "dark", "contrast")
LANGUAGES = ("lv", "ru", "uk", "en")
FAILED = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--out", type=Path, default=Path("tour"), help="where the pictures go (default: ./tour)")
    parser.add_argument("--themes", type=_words, default=THEMES, help="light,dark,contrast")
    parser.add_argument("--languages", type=_words, default=LANGUAGES, help="lv,ru,uk,en")
    parser.add_argument("--text", type=_percents, default=(100, 200), help="text sizes in percent: 100,200")
    parser.add_argument("--sizes", type=_sizes, default=((1280, 720),), help="window sizes: 1280x720,1080x1920")
    parser.add_argument("--only", default="", help="only the stops whose names contain this")


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    keep_none_alive()
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - Qt only where windows are wanted

    from naturalization_trainer.clock import SystemClock  # noqa: PLC0415
    from naturalization_trainer.folders import Folders  # noqa: PLC0415
    from naturalization_trainer.tour.guide import Plan, Tour  # noqa: PLC0415
    from naturalization_trainer.tour.stops import STOPS  # noqa: PLC0415

    application = QApplication(sys.argv[:1])
    stops = tuple(stop for stop in STOPS if args.only in stop.name)
    plan = Plan(args.themes, args.languages, args.text, args.sizes, stops)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as data:
        folders = Folders(Path(data), paths.cache_folder(), paths.bank_folder(), paths.audio_folder())
        tour = Tour(application, folders, SystemClock(), args.out, print)
        sys.excepthook = tour.catch
        problems = tour.walk(plan)
    print(f"{tour.pictures} pictures in {args.out}, {problems} problems")
    return FAILED if problems else 0


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split(","))


def _percents(text: str) -> tuple[int, ...]:
    return tuple(int(word) for word in text.split(","))


def _sizes(text: str) -> tuple[tuple[int, int], ...]:
    return tuple((int(wide), int(high)) for wide, high in (word.split("x") for word in text.split(",")))
