"""`bank check`: print everything wrong with a question bank, as a compiler does."""

import argparse
import datetime
import sys
from pathlib import Path

import msgspec

from naturalization_trainer import paths
from naturalization_trainer.bank.bank import Check, load
from naturalization_trainer.bank.problem import Problem
from naturalization_trainer.cli import FAILED, add_language, language_of
from naturalization_trainer.sentences import sentence

FURTHER: tuple[Check, ...] = ()
"""Checks of the layers above the bank: enough tasks for every draw of every blueprint."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `bank` understands."""
    parser.add_argument("action", choices=("check",), help="check: list every problem with its place")
    parser.add_argument("--bank", type=Path, metavar="DIR", help="the bank's folder (default: the program's own)")
    parser.add_argument("--audio", type=Path, metavar="DIR", help="the recordings' folder (default: beside the bank)")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="json is for editors")
    parser.add_argument("--strict", action="store_true", help="let warnings count as errors")
    add_language(parser)


def run(args: argparse.Namespace) -> int:
    """Check a bank; 1 where it has errors (with `--strict` also warnings)."""
    folder, audio = folders(args.bank, args.audio)
    bank = load(folder, audio, datetime.datetime.now(datetime.UTC).date(), further=FURTHER)
    language = language_of(args.language)
    errors = sum(problem.severity == "error" for problem in bank.problems)
    warnings = len(bank.problems) - errors
    if args.format == "json":
        rows = [
            msgspec.structs.asdict(problem) | {"message": sentence(problem.code, problem.facts, language)}
            for problem in bank.problems
        ]
        counts = {"files": bank.files, "tasks": len(bank.tasks), "errors": errors, "warnings": warnings}
        print(msgspec.json.format(msgspec.json.encode(counts | {"bank_hash": bank.hash, "problems": rows})).decode())
    else:
        for problem in bank.problems:
            print(line_of(problem, folder, language))
        counts = {"files": bank.files, "tasks": len(bank.tasks), "errors": errors, "warnings": warnings}
        print(sentence("bank_checked", dict(counts), language), file=sys.stderr)
    return FAILED if errors or (args.strict and warnings) else 0


def folders(bank: Path | None, audio: Path | None) -> tuple[Path, Path]:
    """Return the bank's and the recordings' folder: those asked for, else the program's own."""
    if bank is None:
        return paths.bank_folder(), audio or paths.audio_folder()
    return bank, audio or bank.absolute().parent / "audio"


def line_of(problem: Problem, folder: Path, language: str) -> str:
    """Return a problem as `path:line:column: error: sentence`."""
    place = f":{problem.line}:{problem.column}" if problem.line else ""
    severity = sentence(f"severity_{problem.severity}", {}, language)
    return f"{folder / problem.path}{place}: {severity}: {sentence(problem.code, problem.facts, language)}"
