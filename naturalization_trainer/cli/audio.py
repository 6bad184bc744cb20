"""`audio render`: make the synthetic recordings of the bank that are missing or whose words have changed."""

import argparse
import datetime
import fnmatch
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from naturalization_trainer import paths
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.letters import read_letters
from naturalization_trainer.cli import FAILED, add_language, language_of
from naturalization_trainer.cli.bank import folders
from naturalization_trainer.errors import KnownError
from naturalization_trainer.media.announcements import announcements
from naturalization_trainer.media.pair_words import spoken_words
from naturalization_trainer.media.render import check_programs, render, state_of
from naturalization_trainer.media.script import Refused, Script, scripts
from naturalization_trainer.sentences import sentence, tell

Counts = Counter[str]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `audio` understands."""
    parser.add_argument("action", choices=("render",), help="render: make recordings that are missing or out of date")
    parser.add_argument("--bank", type=Path, metavar="DIR", help="the bank's folder (default: the program's own)")
    parser.add_argument("--audio", type=Path, metavar="DIR", help="the recordings' folder (default: beside the bank)")
    parser.add_argument("--only", metavar="GLOB", default="*", help="only tasks whose id matches, as lis-*")
    parser.add_argument("--force", action="store_true", help="make synthetic recordings anew though nothing changed")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="how many at a time (default: 2)")
    add_language(parser)


def run(args: argparse.Namespace) -> int:
    """Render; 1 where some recording could not be made."""
    language = language_of(args.language)
    bank_folder, audio = folders(args.bank, args.audio)
    check_programs()
    bank = open_bank(bank_folder, audio, paths.cache_folder(), datetime.datetime.now(datetime.UTC).date())
    wanted = [
        script
        for task_id in bank.task_ids()
        if fnmatch.fnmatchcase(task_id, args.only)
        for script in scripts(bank.task(task_id))
    ]
    besides = (*announcements(), *spoken_words(read_letters(bank_folder)[0]))
    wanted += [script for script in besides if fnmatch.fnmatchcase(script.task, args.only)]
    counts: Counts = Counter()
    to_do = list(_to_do(wanted, audio, counts, language, force=args.force))
    with ThreadPoolExecutor(max(1, args.jobs)) as pool:
        for file, error in pool.map(lambda script: _rendered(script, audio), to_do):
            counts["failed" if error else "made"] += 1
            print(tell(error, language) if error else file, file=sys.stderr if error else sys.stdout)
    _sum_up(counts, language)
    return FAILED if counts["failed"] or counts["refused"] else 0


def _to_do(
    wanted: list[Script | Refused], audio: Path, counts: Counts, language: str, *, force: bool
) -> Iterator[Script]:
    """Return the scripts to be rendered, telling what cannot be."""
    for script in wanted:
        if isinstance(script, Refused):
            counts["unspoken" if script.model else "refused"] += 1
            code = "model_not_speakable" if script.model else "text_not_speakable"
            print(sentence(code, {"task": script.task, "words": script.words}, language), file=sys.stderr)
            continue
        try:
            state = state_of(script, audio)
        except KnownError as error:
            counts["failed"] += 1
            print(tell(error, language), file=sys.stderr)
            continue
        if state in ("missing", "changed") or (force and state == "current"):
            yield script
        else:
            counts[state] += 1


def _rendered(script: Script, audio: Path) -> tuple[str, KnownError | None]:
    try:
        render(script, audio)
    except KnownError as error:
        return script.file, error
    return script.file, None


def _sum_up(counts: Counts, language: str) -> None:
    names = ("made", "current", "human", "refused", "unspoken", "failed")
    print(sentence("audio_rendered", {name: counts[name] for name in names}, language), file=sys.stderr)
