"""`run`: start the program. This is what happens without a verb."""

import argparse
import sys
from pathlib import Path

from naturalization_trainer import paths
from naturalization_trainer.display import require_display
from naturalization_trainer.steady import keep_none_alive


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--language", choices=("lv", "ru", "uk", "en"), default="", help="the language of the windows")
    parser.add_argument("--bank", type=Path, help="the bank's folder (default: the one shipped)")


def run(args: argparse.Namespace) -> int:
    """Run the verb; `display_missing` and its like where no window can be opened."""
    require_display()
    keep_none_alive()
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - Qt only where a window is wanted

    from naturalization_trainer import starting  # noqa: PLC0415
    from naturalization_trainer.clock import SystemClock  # noqa: PLC0415
    from naturalization_trainer.folders import Folders  # noqa: PLC0415

    bank = args.bank or paths.bank_folder()
    audio = args.bank.parent / "audio" if args.bank else paths.audio_folder()
    folders = Folders(paths.data_folder(), paths.cache_folder(), bank, audio)
    application = QApplication(sys.argv[:1])
    application.setApplicationName(paths.NAME)
    return starting.run(application, folders, SystemClock(), language=args.language)
