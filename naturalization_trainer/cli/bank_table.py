"""`bank export` and `bank import`: the questions that fit a row, out into a table and back."""

import argparse
import sys
from pathlib import Path

from naturalization_trainer.cli import FAILED, language_of
from naturalization_trainer.errors import KnownError
from naturalization_trainer.sentences import sentence
from naturalization_trainer.workbench.exchange.carry import apply, choices, plan, read_bank, table
from naturalization_trainer.workbench.exchange.sheet import read_table, write_table


def export(args: argparse.Namespace, folder: Path) -> int:
    """Write a table; list what fits none."""
    language = language_of(args.language)
    out: Path = args.out
    ending = f".{args.format}" if args.format else out.suffix.lower()
    if ending not in {".csv", ".xlsx"} or out.suffix.lower() != ending:
        raise KnownError("table_ending", path=str(out))
    bank = read_bank(folder)
    wanted = {name: getattr(args, name) for name in ("section", "topic", "status") if getattr(args, name)}
    tasks = [task for _, task in bank.tasks() if all(getattr(task, name) == value for name, value in wanted.items())]
    rows, left = table(tasks)
    write_table(out, rows, choices(bank))
    for one in left:
        told = sentence("table_left", {"id": one.id, "reason": sentence(one.code, {}, language)}, language)
        print(f"{folder / one.path}:{one.line}: {told}")
    broken = sum(len(file.lost) for file in bank.files.values())
    counts: dict[str, str | float] = {"rows": len(rows) - 1, "left": len(left), "broken": broken, "path": str(out)}
    print(sentence("table_exported", counts, language), file=sys.stderr)
    return 0


def bring_in(args: argparse.Namespace, folder: Path) -> int:
    """Show what a table would do and, where nothing is wrong with it, do it; 1 where something is."""
    language = language_of(args.language)
    bank = read_bank(folder)
    found = plan(bank, read_table(args.table))
    for one in found.wrong:
        sheet = f"{one.sheet}:" if one.sheet else ""
        place = f"{args.table}:{sheet}{one.row}:{one.column}".rstrip(":")
        print(f"{place}: {sentence('severity_error', {}, language)}: {sentence(one.code, one.facts, language)}")
    if found.wrong:
        print(sentence("table_refused", {"count": len(found.wrong)}, language), file=sys.stderr)
        return FAILED
    width = max((len(step.id) for step in found.steps), default=0)
    for step in found.steps:
        if step.kind != "same":
            kind = sentence(f"table_{step.kind}", {}, language)
            print(f"{step.row:>6}  {step.id:<{width}}  {kind}  {step.path}  {', '.join(step.columns)}".rstrip())
    if not args.dry_run:
        apply(folder, found, bank.raw)
    kinds = ("new", "changed", "same")
    counts: dict[str, str | float] = {kind: sum(step.kind == kind for step in found.steps) for kind in kinds}
    print(sentence("table_would_bring" if args.dry_run else "table_brought", counts, language), file=sys.stderr)
    return 0
