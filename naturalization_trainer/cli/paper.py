"""`paper`: make examinations on paper for a room, as PDF: questions, answer sheets, keys, marking sheets, a booklet."""

import argparse
import datetime
import os
import sys
from pathlib import Path

from naturalization_trainer import __version__, paths
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.cli import UNUSABLE, add_language, language_of
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.rules import open_blueprint
from naturalization_trainer.sentences import sentence, tell
from naturalization_trainer.steady import keep_none_alive

SOUNDS = ("flac", "wav", "mp3")
MOST = 40
"""More papers at once nobody prints; the bank would not reach either."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--forms", type=_count, default=1, help="how many different papers (default: 1)")
    parser.add_argument("--seed", type=int, required=True, help="the seed of the draw")
    parser.add_argument("--profile", default="standard", help="whom the law relieves of what (default: standard)")
    parser.add_argument("--knowledge", default=None, help="written or oral")
    parser.add_argument("--anthem", default=None, help="written or recited")
    parser.add_argument("--writing", default=None, help="included or left_out (profile latvian_liv)")
    parser.add_argument("--sound", choices=SOUNDS, help="also the listening section as one sound file of this kind")
    parser.add_argument("--out", type=Path, default=Path("papers"), help="the folder to write to (default: ./papers)")
    parser.add_argument("--bank", type=Path, help="the bank's folder (default: the one shipped)")
    parser.add_argument("--day", type=datetime.date.fromisoformat, help="the day of the draw, for facts that age")
    add_language(parser)


def run(args: argparse.Namespace) -> int:
    """Run the verb; 0 when done, 2 when something outside the program is wrong."""
    language = language_of(args.language)
    try:
        files, pages = _make(args)
    except KnownError as error:
        print(tell(error, language), file=sys.stderr)
        return UNUSABLE
    print(sentence("papers_made", {"files": files, "pages": pages, "folder": str(args.out)}, language))
    return 0


def _make(args: argparse.Namespace) -> tuple[int, int]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    keep_none_alive()
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - Qt only where pages are set

    from naturalization_trainer.paper.draw import papers  # noqa: PLC0415
    from naturalization_trainer.paper.folder import write_papers  # noqa: PLC0415
    from naturalization_trainer.paper.sheets import Origin  # noqa: PLC0415

    day = args.day or datetime.datetime.now(tz=datetime.UTC).date()
    bank_folder = args.bank or paths.bank_folder()
    audio = paths.audio_folder() if args.bank is None else args.bank.parent / "audio"
    bank = open_bank(bank_folder, audio, paths.cache_folder(), day)
    blueprint = open_blueprint(bank_folder, paths.cache_folder())
    chosen = {name: getattr(args, name) for name in ("knowledge", "anthem", "writing") if getattr(args, name)}
    forms = papers(blueprint, bank, count=args.forms, seed=args.seed, profile=args.profile, choices=chosen, day=day)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    origin = Origin(args.seed, len(forms), day, __version__)
    try:
        files, pages = write_papers(args.out, forms, blueprint, bank_folder, origin)
    finally:
        del application
    if args.sound:
        from naturalization_trainer.paper.folder import write_listening  # noqa: PLC0415

        files += write_listening(args.out, forms, audio, args.sound)
    return files, pages


def _count(text: str) -> int:
    count = int(text)
    if not 1 <= count <= MOST:
        raise argparse.ArgumentTypeError(f"1 to {MOST}")
    return count
