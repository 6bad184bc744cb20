"""Broken bank files by the thousand: `python -m tests.drills.fuzz [count [first seed]]`.

Each seed makes one file: a good one harmed in a few places, one of YAML's traps, or noise. It is read as the program
reads it and every problem told in every language. No traceback, none over 2 seconds of the processor, none over 200 MB;
what is found stands inside the file; what is good can be read back.
"""

import concurrent.futures
import gc
import os
import random
import sys
import time
import traceback
import unicodedata
from collections.abc import Callable
from pathlib import Path

import msgspec

from naturalization_trainer.bank.file import _slow, read_file
from naturalization_trainer.bank.reader import MAX_PROBLEMS, Unreadable, text_of
from naturalization_trainer.bank.rows import rows_of
from naturalization_trainer.bank.task import Task
from naturalization_trainer.sentences import LANGUAGES, sentence
from tests.bank.writing import QUESTION, RECORDING, STATEMENTS, bank_file, changed

COUNT = 10_000
SECONDS = 2.0
MEGABYTES = 200
BANK = Path(__file__).parents[2] / "question_bank"

TRAPS = (
    "no",
    "yes",
    "~",
    "null",
    "14:30",
    "1918-11-18",
    "1918-13-40",
    "0o14",
    "0x1F",
    "1_000",
    ".inf",
    "9" * 5000,
    "-" + "9" * 5000,
    "1e" + "9" * 400,
    '"\\0"',
    '"\\a"',
    '"\\ud800"',
    '"\\U00110000"',
    '"e\\u0301"',
    '"\\u202e"',
    "!!python/object/apply:os.system [ls]",
    "!!binary aGVsbG8=",
    "!x y",
    "! z",
    "&a b",
    "*a",
    "&a [*a]",
    "{<<: *a}",
    "{<<: {a: b}}",
    "<<",
    "[" * 30 + "]" * 30,
    "{a: " * 30 + "}" * 30,
    "[a, b",
    "{a: b",
    "{a: b, a: c}",
    "{? [a] : b}",
    "{: b}",
    "[, ]",
    "'unclosed",
    '"unclosed',
    "| text\n  more",
    "|+9\n   text",
    ">-\n      a\n\n  b",
    "a: b: c",
    "- - - a",
    "\t",
    "",
    "@a",
    "`a",
    "%a",
    "# a",
    "а",  # Cyrillic
    "ā" * 20_001,
    "a" * 1_030 + ": b",
    "<b>bold</b> <img src='file:///etc/passwd'>",
    "{1} {2} {99999999999999999999} {{}",
    "%s %d {key} {0} {}",
)

WHOLE: tuple[Callable[[], bytes], ...] = (
    lambda: b"",
    lambda: b"\x00" * 1000,
    lambda: b"\xff\xfe" + "section: x".encode("utf-16-le"),
    lambda: b"\xef\xbb\xbf\xef\xbb\xbfa: b",
    lambda: b"a: \xed\xa0\x80",
    lambda: b"%YAML 9.9\n---\na: b",
    lambda: b"%TAG ! tag:x,2000:\n---\n!a b",
    lambda: b"a: b\n---\nc: d",
    lambda: b"...\n...\n",
    lambda: b"[" * 1_000_000,
    lambda: b"{" * 1_000_000,
    lambda: b"{a: " * 250_000,
    lambda: b"- " * 500_000,
    lambda: b"? " * 500_000,
    lambda: b"-\n" * 500_000,
    lambda: b"a:\n" * 333_000,
    lambda: b"".join(b"%d:\n" % number for number in range(120_000)),
    lambda: b"".join(b"%d: x\n" % number for number in range(90_000)),
    lambda: b'"' * 1_000_000,
    lambda: b"'" * 1_000_000,
    lambda: b"#" * 1_000_000,
    lambda: b" " * 1_000_000,
    lambda: b"\n" * 1_000_000,
    lambda: b"\t" * 1_000_000,
    lambda: b"a" * 1_000_000,
    lambda: b"a: |\n" + b" a\n" * 333_000,
    lambda: b"a: >\n" + b" a\n" * 333_000,
    lambda: b'a: "' + b"\\\n" * 400_000,
    lambda: b'a: "' + b"\\u0061" * 166_000 + b'"',
    lambda: b"&a " * 333_000,
    lambda: b"*a " * 333_000,
    lambda: b"[" + b"*a, " * 90_000 + b"]",
    lambda: b"[" + b"&a x, " * 90_000 + b"]",
    lambda: b"! " * 500_000,
    lambda: b"!<" + b"a" * 900_000 + b"> b",
    lambda: b"%" + b"a" * 900_000 + b"\n---\n",
    lambda: b"---\n" * 250_000,
    lambda: b"a: b\r" * 200_000,
    lambda: "a\u0308".encode() * 300_000,
    lambda: "ﷺ".encode() * 300_000,
    lambda: b"a" * 1_000_001,
    lambda: _laughs(b"a%d: &a%d [%s]\n", b"*a%d"),
    lambda: _laughs(b"a%d: &a%d {<<: [%s]}\n", b"*a%d"),
    lambda: bank_file(*[QUESTION] * 1_500).encode(),
    lambda: bank_file(*[changed(QUESTION, id="x")] * 2_500).encode(),
    lambda: bank_file(*[changed(QUESTION, prompt=None, promtp="x", answr="y")] * 1_500).encode(),
    lambda: b"section: constitution\ntopic: a\ntitle: {lv: a}\ntasks:\n" + b"  - {}\n" * 90_000,
    lambda: b"section: constitution\ntopic: a\ntitle: {lv: a}\ntasks: [" + b"a," * 90_000 + b"]",
    lambda: b"section: constitution\ntopic: a\ntitle: {lv: a}\ntasks: {" + b"a: b," * 2 + b"}",
)
"""Files that are one big trap."""


def _laughs(line: bytes, alias: bytes) -> bytes:
    first = b"a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    return first + b"".join(line % (n, n, b", ".join([alias % (n - 1)] * 9)) for n in range(1, 12))


def good(chance: random.Random) -> bytes:
    """Return a good file: one of the bank's own, or one of ours."""
    files = sorted(BANK.glob("*/*.yaml"))
    if files and chance.random() < 0.7:
        return chance.choice(files).read_bytes()
    task, section = chance.choice(((QUESTION, "constitution"), (STATEMENTS, "reading"), (RECORDING, "listening")))
    return bank_file(*(changed(task, id=f"x-{number}") for number in range(3)), section=section).encode()


def _a_byte(raw: bytes, at: int, chance: random.Random) -> bytes:
    return raw[:at] + bytes([chance.randrange(256)]) + raw[at + 1 :]


def _more_bytes(raw: bytes, at: int, chance: random.Random) -> bytes:
    return raw[:at] + chance.randbytes(chance.randrange(1, 9)) + raw[at:]


def _less(raw: bytes, at: int, chance: random.Random) -> bytes:
    return raw[:at] + raw[at + chance.randrange(1, 80) :]


def _twice(raw: bytes, at: int, chance: random.Random) -> bytes:
    return raw[:at] + raw[at : at + chance.randrange(1, 400)] * chance.randrange(2, 5) + raw[at:]


def _the_beginning(raw: bytes, at: int, _: random.Random) -> bytes:
    return raw[:at]


def _swap(lines: list[bytes], row: int, chance: random.Random) -> None:
    other = chance.randrange(len(lines))
    lines[row], lines[other] = lines[other], lines[row]


def _indent(lines: list[bytes], row: int, chance: random.Random) -> None:
    lines[row] = b" " * chance.randrange(1, 7) + lines[row]


def _unindent(lines: list[bytes], row: int, _: random.Random) -> None:
    lines[row] = lines[row].lstrip()


def _trap(lines: list[bytes], row: int, chance: random.Random) -> None:
    key, colon, _ = lines[row].partition(b":")
    lines[row] = key + colon + b" " + chance.choice(TRAPS).encode("utf-8", "surrogatepass")


def _look_alike(lines: list[bytes], row: int, _: random.Random) -> None:
    lines[row] = lines[row].replace(b"a", "а".encode()).replace(b"e", "е".encode())


def _repeat(lines: list[bytes], row: int, chance: random.Random) -> None:
    lines.insert(row, lines[chance.randrange(len(lines))])


def _drop(lines: list[bytes], row: int, _: random.Random) -> None:
    del lines[row]


HARM_BYTES = (_a_byte, _more_bytes, _less, _twice, _the_beginning)
HARM_LINES = (_swap, _indent, _unindent, _trap, _trap, _trap, _look_alike, _repeat, _drop)


def harmed(raw: bytes, chance: random.Random) -> bytes:
    """Return a file harmed once."""
    if chance.random() < 0.35:
        return chance.choice(HARM_BYTES)(raw, chance.randrange(len(raw) + 1), chance)
    lines = raw.split(b"\n")
    chance.choice(HARM_LINES)(lines, chance.randrange(len(lines)), chance)
    return b"\n".join(lines)


def recoded(raw: bytes, chance: random.Random) -> bytes:
    """Return a file as another program might have saved it."""
    text = raw.decode("utf-8", "replace")
    match chance.randrange(6):
        case 0:
            return text.encode("utf-16")
        case 1:
            return text.encode("cp1257", "replace")
        case 2:
            return text.replace("\n", "\r\n").encode()
        case 3:
            return text.replace("\n", "\r").encode()
        case 4:
            return unicodedata.normalize("NFD", text).encode()
        case _:
            return b"\xef\xbb\xbf" + raw


def noise(chance: random.Random) -> bytes:
    """Return letters YAML means something by, in no order."""
    letters = "-?:,[]{}#&*!|>'\"%@` \n\t~<=abā0.\\"
    return "".join(chance.choices(letters, k=chance.randrange(1, 4000))).encode()


def made(seed: int) -> bytes:
    """Return the file of a seed."""
    if seed < len(WHOLE):
        return WHOLE[seed]()
    chance = random.Random(seed)  # noqa: S311 - the same files every time
    kind = chance.random()
    if kind < 0.1:
        return noise(chance) if chance.random() < 0.8 else chance.randbytes(chance.randrange(1, 4000))
    raw = good(chance)
    if kind < 0.15:
        return recoded(raw, chance)
    for _ in range(chance.randrange(1, 5)):
        raw = harmed(raw, chance)
    return raw


def trial(seed: int) -> None:
    """Read the file of a seed; raise AssertionError where something about it is not as it should be."""
    raw = made(seed)
    started = time.process_time()
    file = read_file(raw, "constitution/fuzz.yaml")
    took = time.process_time() - started
    for problem in file.problems:
        for language in LANGUAGES:
            assert sentence(problem.code, problem.facts, language)
    rows = rows_of(raw, "constitution/fuzz.yaml")
    assert took < SECONDS, f"{took:.1f} s"
    assert file.tasks or file.problems or not file.section or not raw.count(b"- "), "neither tasks nor problems"
    lines = raw.count(b"\n") + raw.count(b"\r") + raw.count("\u2028".encode()) + raw.count("\u2029".encode()) + 2
    assert all(1 <= problem.line <= lines + raw.count(b"\xc2\x85") and problem.column >= 1 for problem in file.problems)
    assert len(file.problems) <= 2 * MAX_PROBLEMS + 2
    assert all(len(str(fact)) <= 200 for problem in file.problems for fact in problem.facts.values())
    for task, row in zip(file.tasks, rows.tasks, strict=True):
        assert msgspec.msgpack.decode(row.body, type=Task) == task
    if file.tasks and not file.problems:
        try:
            assert _slow(text_of(raw, file.path), file.path) == file, "the two ways of reading differ"
        except Unreadable:
            raise AssertionError("read once, unreadable the second time") from None


def batch(seeds: range) -> list[tuple[int, str]]:
    """Try many seeds in a process that may not take more than its share of memory; return what went wrong."""
    wrong = []
    for seed in seeds:
        gc.collect()
        _limit()
        try:
            trial(seed)
        except BaseException:  # noqa: BLE001 - whatever it is, it should not have come
            wrong.append((seed, traceback.format_exc()))
    return wrong


def _limit() -> None:
    """Let this process grow by so many megabytes and no more, where the system knows such limits."""
    try:
        import resource  # noqa: PLC0415 - not on every system

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (ImportError, OSError):
        return
    size = pages * resource.getpagesize() + MEGABYTES * 1_000_000
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (size, hard))


def main(arguments: list[str]) -> int:
    """Run the drill; return 0 where nothing went wrong."""
    count = int(arguments[0]) if arguments else COUNT
    first = int(arguments[1]) if len(arguments) > 1 else 0
    batches = [range(start, min(start + 250, first + count)) for start in range(first, first + count, 250)]
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        wrong = [one for found in pool.map(batch, batches) for one in found]
    for seed, trace in wrong[:10]:
        print(f"seed {seed}\n{trace}")
    print(f"{count} files, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
