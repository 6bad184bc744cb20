"""`kiosk`: the full-screen program strangers use one after another; `--check` reads its settings alone."""

import argparse
import getpass
import secrets
import sys
from pathlib import Path

from naturalization_trainer.cli import FAILED, UNUSABLE, add_language, language_of
from naturalization_trainer.kiosk import pin
from naturalization_trainer.kiosk.config import read_config
from naturalization_trainer.sentences import sentence


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="the kiosk's settings (docs/kiosk.md tells of them)"
    )
    parser.add_argument("--check", action="store_true", help="read the settings, tell all that is wrong, do no more")
    parser.add_argument("--hash-pin", action="store_true", help="ask for the staff's PIN and print its hash")
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
    return UNUSABLE


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
