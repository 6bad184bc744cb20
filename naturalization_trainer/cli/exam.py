"""`exam`: draw, answer and score a form without a screen, for checking the rules by machine."""

import argparse
import datetime
import sys
from pathlib import Path

import msgspec

from naturalization_trainer import paths
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.cli import UNUSABLE, add_language, language_of
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.assembly import assemble
from naturalization_trainer.exam.report import Answers, answer_key, marks_of, read_answers, report
from naturalization_trainer.exam.rules import open_blueprint
from naturalization_trainer.exam.scoring import score
from naturalization_trainer.sentences import tell


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--seed", type=int, required=True, help="the seed of the draw")
    parser.add_argument("--profile", default="standard", help="whom the law relieves of what (default: standard)")
    parser.add_argument("--knowledge", default=None, help="written or oral")
    parser.add_argument("--anthem", default=None, help="written or recited")
    parser.add_argument("--writing", default=None, help="included or left_out (profile latvian_liv)")
    parser.add_argument("--answers", type=Path, help="a JSON file of responses and marks; without it all is blank")
    parser.add_argument("--print-key", action="store_true", help="print the answer file that scores full")
    parser.add_argument("--report", choices=("json", "text"), default="text", help="the report's form")
    parser.add_argument("--bank", type=Path, help="the bank's folder (default: the one shipped)")
    parser.add_argument("--day", type=datetime.date.fromisoformat, help="the day of the draw, for facts that age")
    add_language(parser)


def run(args: argparse.Namespace) -> int:
    """Run the verb; 0 when done, 2 when something outside the program is wrong."""
    try:
        sys.stdout.write(_exam(args))
    except KnownError as error:
        print(tell(error, language_of(args.language)), file=sys.stderr)
        return UNUSABLE
    return 0


def _exam(args: argparse.Namespace) -> str:
    day = args.day or datetime.datetime.now(tz=datetime.UTC).date()
    folder = args.bank or paths.bank_folder()
    audio = paths.audio_folder() if args.bank is None else args.bank.parent / "audio"
    bank = open_bank(folder, audio, paths.cache_folder(), day)
    blueprint = open_blueprint(folder, paths.cache_folder())
    chosen = {name: getattr(args, name) for name in ("knowledge", "anthem", "writing") if getattr(args, name)}
    form = assemble(blueprint, bank, seed=args.seed, profile=args.profile, choices=chosen, day=day)
    if args.print_key:
        return _json(answer_key(form))
    answers = Answers()
    if args.answers is not None:
        answers = read_answers(_read(args.answers), str(args.answers), form)
    found = report(form, score(form, answers.responses, marks_of(answers)))
    return _json(found) if args.report == "json" else _text(found)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise KnownError("answers_unreadable", path=str(path), where=error.strerror or str(error)) from error


def _json(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n"


def _text(found: dict[str, object]) -> str:
    lines = [f"seed {found['seed']}, profile {found['profile']}, bank {str(found['bank_hash'])[:12]}"]
    for part in msgspec.convert(found["parts"], list[dict[str, object]]):
        clocks = " + ".join(f"{phase['minutes']} min {phase['kind']}" for phase in _rows(part["phases"]))
        lines.append(f"{part['id']} ({part['variant']}): {clocks}")
        for section in _rows(part["sections"]):
            points = "–" if section["points"] is None else section["points"]
            lines.append(
                f"  {section['id']:<16}{points!s:>5} of {section['out_of']} (cut {section['cut']}): "
                f"{section['state']}, marked by {section['marked_by'] or 'nobody yet'}"
            )
    lines.append(f"result: {found['result']}")
    return "\n".join(lines) + "\n"


def _rows(value: object) -> list[dict[str, object]]:
    return msgspec.convert(value, list[dict[str, object]])
