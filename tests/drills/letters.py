"""What the writing desk finds in thirty letters, misses and blames wrongly: `python -m tests.drills.letters`.

`--write` writes the tables into `docs/writing-desk.md`, between its marks.
"""

import argparse
import datetime
import re
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

from naturalization_trainer import paths
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.quality.texts import latvian, plain
from naturalization_trainer.language.letter_check.check import look_over
from naturalization_trainer.language.letter_check.commas import commas
from naturalization_trainer.language.letter_check.forms import forms
from naturalization_trainer.language.letter_check.letter import Letter
from naturalization_trainer.language.letter_check.spelling import misspelt
from tests.language.marked_letters import (
    HABITS,
    Verdict,
    asked_of,
    bank_samples,
    correct_words,
    counts,
    later_letters,
    marked_letters,
    slipped,
    verdict,
)

PAGE = Path(__file__).parents[2] / "docs" / "writing-desk.md"
BEGIN, END = "<!-- letters: begin -->", "<!-- letters: end -->"
SLIPS, SEED = 1000, 1918
A_FALSE_ALARM_IN = 200
"""Words of correct text: more false alarms than one in so many are a failure."""

NAMES = {
    "marks": "marks missing or wrong (*maja*)",
    "spelling": "other misspellings (*telfons*)",
    "real_word": "a slip that makes another word (*skola* for *skolā*)",
    "grammar": "endings and forms (*viena nedēļa*)",
    "pronoun": "pronoun and verb or preposition (*es bija*, *pie mani*)",
    "comma": "comma before a clause",
    "greeting_comma": "comma in the greeting",
    "register": "tu in a polite letter",
    "missing": "no greeting, closing or name",
    "untouched": "a point nothing is said of",
    "short": "too few words",
}


def false_alarms() -> list[tuple[str, int, int, Counter[str]]]:
    """Return, for each kind of correct text, its words, its false alarms and what was blamed."""
    found = []
    full = [(letter.asked, letter.text) for letter in marked_letters() if letter.level == "full"]
    for name, letters in (
        ("the 10 letters without faults", full),
        ("7 letters written after the rules", [(letter.asked, letter.text) for letter in later_letters()]),
        ("the bank's 24 letters of full marks", [(asked_of(task), text) for task, text in bank_samples("full")]),
    ):
        looked = [look_over(text, asked) for asked, text in letters]
        blamed = Counter(each.given or each.kind for seen in looked for each in seen.remarks if each.kind not in HABITS)
        found.append((name, sum(seen.words for seen in looked), blamed.total(), blamed))
    words: Counter[str] = Counter()
    alarms: dict[str, Counter[str]] = {}
    with tempfile.TemporaryDirectory() as cache:
        bank = open_bank(paths.bank_folder(), paths.audio_folder(), Path(cache), datetime.date(2026, 1, 1))
        for task in map(bank.task, bank.task_ids()):
            for _, text in latvian(task):
                letter = Letter(plain(text))
                words[task.section] += len(letter.words)
                blamed = alarms.setdefault(task.section, Counter())
                blamed.update(each.given for each in (*misspelt(letter), *commas(letter), *forms(letter)))
        bank.close()
    found += [
        (f"all texts of the bank: {section}", words[section], alarms[section].total(), alarms[section])
        for section in sorted(words)
    ]
    found += [
        _in_texts("the program's own words in Latvian *", _own_words()),
        _in_texts("the Constitution *", _law()),
    ]
    return found


def _own_words() -> list[str]:
    """Return what the windows say in Latvian."""
    root = ET.parse(  # noqa: S314 - our own file
        PAGE.parents[1] / "naturalization_trainer" / "ui" / "i18n" / "lv.ts"
    ).getroot()
    said = [each.text or "" for tag in ("translation", "numerusform") for each in root.iter(tag)]
    return [re.sub(r"%\w|&", " ", text) for text in said]


def _law() -> list[str]:
    """Return the articles of the Constitution."""
    return re.findall(r"text: (.+)", (paths.bank_folder() / "library" / "satversme.yaml").read_text("utf-8"))


def _in_texts(name: str, texts: list[str]) -> tuple[str, int, int, Counter[str]]:
    words, blamed = 0, Counter[str]()
    for letter in map(Letter, texts):
        words += len(letter.words)
        blamed.update(each.given for each in (*misspelt(letter), *commas(letter), *forms(letter)))
    return name, words, blamed.total(), blamed


def table(verdicts: tuple[Verdict, ...]) -> str:
    lines = ["| put in on purpose | faults | found | missed |", "|---|---|---|---|"]
    for kind, (put, seen) in counts(verdicts).items():
        lines.append(f"| {NAMES[kind]} | {put} | {seen} | {put - seen} |")
    put, seen = (sum(each[place] for each in counts(verdicts).values()) for place in (0, 1))
    lines.append(f"| **together** | **{put}** | **{seen}** | **{put - seen}** |")
    remarks = sum(len([each for each in one.seen.remarks if each.kind not in HABITS]) for one in verdicts)
    wrong = sum(len(one.wrong) for one in verdicts)
    lines += ["", f"Remarks in all: {remarks}; wrongly blamed: {wrong}."]
    return "\n".join(lines)


def letters_table(verdicts: tuple[Verdict, ...]) -> str:
    lines = ["| letter | words | faults | found | missed | wrongly blamed |", "|---|---|---|---|---|---|"]
    for one in verdicts:
        missed = ", ".join(_shown(one, fault.kind, fault.place) for fault in one.missed) or "–"
        wrong = ", ".join(each.given or each.kind for each in one.wrong) or "–"
        words, faults = one.seen.words, len(one.letter.faults)
        lines.append(f"| {one.letter.name} | {words} | {faults} | {len(one.found)} | {missed} | {wrong} |")
    return "\n".join(lines)


def alarms_table(found: list[tuple[str, int, int, Counter[str]]]) -> str:
    lines = ["| correct text | words | false alarms | one in | most often |", "|---|---|---|---|---|"]
    for name, words, alarms, blamed in found:
        often = ", ".join(word for word, _ in blamed.most_common(4)) or "–"
        lines.append(f"| {name} | {words:,} | {alarms} | {f'{words // alarms:,}' if alarms else '–'} | {often} |")
    words, alarms = sum(each[1] for each in found), sum(each[2] for each in found)
    lines.append(f"| **together** | **{words:,}** | **{alarms}** | **{words // max(1, alarms):,}** | |")
    return "\n".join(lines)


def slips_table() -> str:
    lines = ["| a slip in a correct word | slips | remarked on | in 100 |", "|---|---|---|---|"]
    for kind, (put, found) in slipped(correct_words(), SLIPS, SEED).items():
        lines.append(f"| {kind} | {put} | {found} | {100 * found / put:.1f} |")
    return "\n".join(lines)


def _shown(one: Verdict, kind: str, place: tuple[int, int] | None) -> str:
    return f"*{one.letter.text[slice(*place)]}*" if place is not None else NAMES[kind]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args(arguments)
    verdicts = tuple(map(verdict, marked_letters()))
    alarms = false_alarms()
    told = "\n\n".join((table(verdicts), alarms_table(alarms), slips_table(), letters_table(verdicts)))
    print(told)
    if options.write:
        page = PAGE.read_text(encoding="utf-8")
        between = re.compile(f"{re.escape(BEGIN)}.*{re.escape(END)}", re.DOTALL)
        text = between.sub(lambda _: f"{BEGIN}\n\n{told}\n\n{END}", page)
        PAGE.write_text(text, encoding="utf-8", newline="\n")
    too_many = [name for name, words, count, _ in alarms if count * A_FALSE_ALARM_IN > words]
    for name in too_many:
        print(f"too many false alarms in {name}", file=sys.stderr)
    return 1 if too_many else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
