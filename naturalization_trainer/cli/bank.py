"""`bank check`: print everything wrong with a question bank, as a compiler does; `bank report`: show it in figures.

`bank fmt`: write its files in one order; `bank diff`: compare two; `bank export`, `bank import`: tables.
"""

import argparse
import datetime
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from naturalization_trainer import paths
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.bank.exam_day import exam_day_problems
from naturalization_trainer.bank.folder import listing
from naturalization_trainer.bank.glossary import glossary_problems
from naturalization_trainer.bank.law import read_law
from naturalization_trainer.bank.letters import letter_problems
from naturalization_trainer.bank.problem import Problem, place
from naturalization_trainer.bank.quality.kept import kept_problems
from naturalization_trainer.cli import FAILED, add_language, language_of
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.coverage import coverage_problems
from naturalization_trainer.sentences import sentence

Check = Callable[[CompiledBank, datetime.date], Iterable[Problem]]
"""A further check of a whole bank on a day, by a layer above it."""


FURTHER: tuple[Check, ...] = (coverage_problems, glossary_problems, letter_problems, exam_day_problems)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `bank` understands."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, (about, add) in ACTIONS.items():
        own = actions.add_parser(name, help=about, description=about)
        add(own)
        add_language(own)


def _add_check(parser: argparse.ArgumentParser) -> None:
    _add_folders(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="json is for editors")
    parser.add_argument("--thorough", action="store_true", help="listen to every recording, too")
    parser.add_argument("--strict", action="store_true", help="let warnings count as errors")


def _add_report(parser: argparse.ArgumentParser) -> None:
    _add_folders(parser)
    parser.add_argument("--out", type=Path, metavar="FILE", help="where to write the HTML page")


def _add_fmt(parser: argparse.ArgumentParser) -> None:
    _add_folders(parser)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="files of tasks (default: all of the bank)")
    parser.add_argument("--check", action="store_true", help="only tell which files would change")


def _add_diff(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("before", type=Path, metavar="A", help="the folder of the older bank")
    parser.add_argument("after", type=Path, metavar="B", help="the folder of the newer bank")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="json is for other programs")


def _add_export(parser: argparse.ArgumentParser) -> None:
    _add_folders(parser)
    parser.add_argument("out", type=Path, metavar="OUT", help="the table to write")
    parser.add_argument("--format", choices=("csv", "xlsx"), help="what OUT is (default: by its ending)")
    for name in ("section", "topic", "status"):
        parser.add_argument(f"--{name}", metavar="NAME", help=f"only questions of this {name}")


def _add_import(parser: argparse.ArgumentParser) -> None:
    _add_folders(parser)
    parser.add_argument("table", type=Path, metavar="FILE", help="a table as `export` writes it (.csv or .xlsx)")
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be done")


def _add_folders(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--bank", type=Path, metavar="DIR", help="the bank's folder (default: the program's own)")
    parser.add_argument("--audio", type=Path, metavar="DIR", help="the recordings' folder (default: beside the bank)")


ACTIONS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": ("list every problem with its place", _add_check),
    "report": ("write a page of figures", _add_report),
    "fmt": ("put the keys of the files in one order, keeping comments and layout", _add_fmt),
    "export": ("write the questions that fit a row as a table (CSV or XLSX)", _add_export),
    "import": (
        "take questions from a table: first everything is looked at, then all is written or nothing",
        _add_import,
    ),
    "diff": ("tell what differs between two banks by meaning", _add_diff),
}
"""What one can do with a bank, and the options of each."""


def run(args: argparse.Namespace) -> int:
    """Check a bank; 1 where it has errors (with `--strict` also warnings). Or write the report on it."""
    if args.action == "diff":
        return _diff(args)
    folder, audio = folders(args.bank, args.audio)
    if args.action in {"export", "import"}:
        from naturalization_trainer.cli import bank_table  # noqa: PLC0415 - spreadsheets only where one is asked for

        return bank_table.export(args, folder) if args.action == "export" else bank_table.bring_in(args, folder)
    today = datetime.datetime.now(datetime.UTC).date()
    if args.action == "report":
        return _report(args, folder, audio, today)
    if args.action == "fmt":
        return _fmt(args, folder)
    bank = open_bank(folder, audio, paths.cache_folder(), today, _seconds)
    further = (problem for check in FURTHER for problem in check(bank, today))
    problems = sorted((*bank.problems, *further, *_content(bank, thorough=args.thorough)), key=place)
    language = language_of(args.language)
    errors = sum(problem.severity == "error" for problem in problems)
    counts: dict[str, str | float] = {
        "files": bank.files,
        "tasks": sum(bank.statuses().values()),
        "errors": errors,
        "warnings": len(problems) - errors,
    }
    if args.format == "json":
        rows = [
            msgspec.structs.asdict(problem) | {"message": sentence(problem.code, problem.facts, language)}
            for problem in problems
        ]
        report = counts | {"bank_hash": bank.bank_hash, "problems": rows}
        print(msgspec.json.format(msgspec.json.encode(report)).decode())
    else:
        for problem in problems:
            print(line_of(problem, folder, language))
        print(sentence("bank_checked", counts, language), file=sys.stderr)
    return FAILED if errors or (args.strict and problems) else 0


def _content(bank: CompiledBank, *, thorough: bool) -> tuple[Problem, ...]:
    """Look at the content; sound is only imported where it is listened to."""
    cache_folder = paths.cache_folder()
    if not thorough:
        return kept_problems(bank, cache_folder)
    from naturalization_trainer.media.hearing import hearing  # noqa: PLC0415

    return kept_problems(bank, cache_folder, (hearing(bank.audio, cache_folder),), name="thorough")


def _report(args: argparse.Namespace, folder: Path, audio: Path, today: datetime.date) -> int:
    """Write the bank's figures as a page."""
    from naturalization_trainer.bank.survey.figures import survey  # noqa: PLC0415 - not where a bank is only checked
    from naturalization_trainer.bank.survey.page import page  # noqa: PLC0415

    if args.out is None:
        raise KnownError("survey_no_file")
    language = language_of(args.language)
    bank = open_bank(folder, audio, paths.cache_folder(), today)
    try:
        law = read_law(folder)
    except KnownError:
        law = None
    try:
        args.out.write_text(page(survey(bank, language, law), today, language), encoding="utf-8")
    except OSError as error:
        raise KnownError("survey_not_written", detail=str(error), path=str(args.out)) from error
    print(sentence("survey_written", {"path": str(args.out)}, language), file=sys.stderr)
    return 0


def _fmt(args: argparse.Namespace, folder: Path) -> int:
    """Put files in one order; 1 where a file has errors or, with `--check`, is not as it should be."""
    from naturalization_trainer.bank.fmt import format_file  # noqa: PLC0415 - YAML is only read where files are written
    from naturalization_trainer.bank.writer import write_whole  # noqa: PLC0415 - as above

    language = language_of(args.language)
    files: list[Path] = args.files or [folder / path for path in listing(folder).files]
    changed = left = 0
    for file in files:
        try:
            raw = file.read_bytes()
        except OSError as error:
            raise KnownError("fmt_no_file", detail=str(error), path=str(file)) from error
        home = file.absolute().parent
        done = format_file(raw, f"{home.name}/{file.name}")
        for problem in done.problems:
            print(line_of(problem, home.parent, language))
        left += bool(done.problems)
        if done.content != raw:
            changed += 1
            print(file)
            if not args.check:
                write_whole(file, done.content)
    code = "fmt_would_change" if args.check else "fmt_changed"
    counts: dict[str, str | float] = {"files": len(files), "changed": changed, "left": left}
    print(sentence(code, counts, language), file=sys.stderr)
    return FAILED if left or (args.check and changed) else 0


def _diff(args: argparse.Namespace) -> int:
    """Print what differs between two banks; 1 where a file of either has errors: some tasks were not compared."""
    from naturalization_trainer.bank.difference import differences, read_folder  # noqa: PLC0415 - YAML only here

    language = language_of(args.language)
    before, after = read_folder(args.before), read_folder(args.after)
    changes = differences(before.tasks, after.tasks)
    kinds = ("added", "removed", "moved", "meaning", "explanation", "settings")
    counts: dict[str, str | float] = {kind: sum(change.kind == kind for change in changes) for kind in kinds}
    if args.format == "json":
        print(msgspec.json.format(msgspec.json.encode(counts | {"changes": changes})).decode())
    else:
        for change in changes:
            facts = {"id": change.id, "what": ", ".join(change.what), "was": change.was}
            print(f"{change.path}:{change.line}: {sentence(f'diff_{change.kind}', facts, language)}")
    for folder, read in ((args.before, before), (args.after, after)):
        for problem in read.problems:
            print(line_of(problem, folder, language), file=sys.stderr)
    print(sentence("diff_counted", counts, language), file=sys.stderr)
    return FAILED if before.problems or after.problems else 0


def _seconds(recording: Path) -> float:
    """Return how long a recording lasts; sound is only imported where one has not been listened to yet."""
    from naturalization_trainer.media.probe import seconds  # noqa: PLC0415

    return seconds(recording)


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
