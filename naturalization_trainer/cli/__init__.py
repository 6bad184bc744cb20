"""The command line: one module a verb, imported only when it is asked for."""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from naturalization_trainer import __version__
from naturalization_trainer.errors import KnownError

VERBS = {
    "run": "start the program (this is what happens without a verb)",
    "bank": "check the question bank",
    "exam": "assemble and score an examination without a screen",
    "paper": "make examinations on paper (PDF) for a room",
    "kiosk": "let strangers try the program one after another, full screen",
    "audio": "render the recordings of the bank",
    "doctor": "tell what works on this machine",
    "tour": "save a picture of every screen",
}
"""Each has a module of its name here with `add_arguments(parser)` and `run(args) -> int`."""

FAILED = 1
UNUSABLE = 2


def main(arguments: Sequence[str]) -> int:
    """Run one verb; return its exit code: 0 well, 1 it found something wrong, 2 it could not do its work."""
    _speak_utf8()
    parser = _parser()
    words = list(arguments)
    if not words or (words[0].startswith("-") and words[0] not in {"-h", "--help", "--version"}):
        words.insert(0, "run")
    verb = words[0] if words[0] in VERBS else None
    if verb:
        module = importlib.import_module(f"naturalization_trainer.cli.{verb}")
        own = argparse.ArgumentParser(prog=f"{parser.prog} {verb}", description=VERBS[verb])
        module.add_arguments(own)
        try:
            return int(module.run(own.parse_args(words[1:])))
        except KnownError as error:
            print(_told(error), file=sys.stderr)
            return UNUSABLE
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return FAILED
    parser.parse_args(words)
    return UNUSABLE


def _parser() -> argparse.ArgumentParser:
    verbs = "\n".join(f"  {name:<8}{text}" for name, text in VERBS.items())
    parser = argparse.ArgumentParser(
        prog="naturalization-trainer",
        description="Try and train for the Latvian naturalisation examination, offline. An unofficial trainer.",
        epilog=f"verbs:\n{verbs}\n\n“naturalization-trainer VERB --help” tells more.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("verb", choices=tuple(VERBS), metavar="VERB", nargs="?")
    return parser


def language_of(wish: str | None) -> str:
    """Return the language to speak: the one wished for, else the environment's where we speak it, else English."""
    if wish:
        return wish
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value[:2] if value[:2] in {"lv", "ru", "uk", "en"} else "en"
    return "en"


def add_language(parser: argparse.ArgumentParser) -> None:
    """Let the person choose the language of what is told."""
    parser.add_argument("--language", choices=("lv", "ru", "uk", "en"), help="language of the messages")


def _told(error: KnownError) -> str:
    from naturalization_trainer.sentences import tell  # noqa: PLC0415 - only where something went wrong

    return tell(error, language_of(None))


def _speak_utf8() -> None:
    """Print Latvian and Russian letters whatever the terminal's encoding; what it lacks becomes a question mark."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            encoding = (stream.encoding or "ascii").lower()
            reconfigure(errors="replace", encoding="utf-8" if encoding in {"ascii", "ansi_x3.4-1968"} else encoding)
