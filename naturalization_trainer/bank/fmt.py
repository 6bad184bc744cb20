"""`bank fmt`: one order of keys and clean line ends; whatever else an author laid out stays as it is.

Every step is kept only where the text says the same after it as before; what a step cannot judge it leaves alone.
"""

import re
from collections.abc import Callable, Iterator

import msgspec

from naturalization_trainer.bank.file import read_file
from naturalization_trainer.bank.layout import order_of, rank
from naturalization_trainer.bank.problem import Problem
from naturalization_trainer.bank.reader import text_of
from naturalization_trainer.bank.writer import Span, column_of, line_end, read_spans
from naturalization_trainer.errors import KnownError


class Formatted(msgspec.Struct, frozen=True):
    """A file as it should stand; as it was where it has errors, which are told."""

    content: bytes
    problems: tuple[Problem, ...] = ()


def format_file(raw: bytes, path: str) -> Formatted:
    """Format one file of tasks; `path` is relative to the bank's folder, with `/`. The tasks read stay the same."""
    before = read_file(raw, path)
    errors = tuple(problem for problem in before.problems if problem.severity == "error")
    if errors:
        return Formatted(raw, errors)
    try:
        content = formatted(text_of(raw, path)).encode()
    except KnownError:
        return Formatted(raw, (Problem(path, 0, 0, "error", "fmt_not_readable"),))
    if content == raw:
        return Formatted(raw)
    after = read_file(content, path)
    same = [task.revision for task in before.tasks] == [task.revision for task in after.tasks]
    return Formatted(content if same and before.title == after.title else raw)


def formatted(text: str) -> str:
    """Return a bank file's text in the stable order and layout; a formatted text is returned as it is.

    Raises `KnownError` where the text cannot be read.
    """
    text = text.removeprefix("\ufeff")
    value = read_spans(text).plain()
    for step in STEPS:
        new = step(text)
        if new != text and _says(new, value) and _comments(new) == _comments(text):
            text = new
    return text


def _says(text: str, value: object) -> bool:
    try:
        return bool(read_spans(text).plain() == value)
    except KnownError:
        return False


def _comments(text: str) -> list[str]:
    """Return what may be a comment, for comparison: every line's rest from a `#` on."""
    return sorted(found.rstrip() for found in re.findall(r"(?m)(?:^|\s)(#.*)$", text.replace("\r", "\n")))


def _line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _no_trailing_blanks(text: str) -> str:
    """Strip every line but those inside a text of several lines, where a blank may count."""
    inside = [(one.start, one.end) for one in _leaves(read_spans(text)) if "\n" in text[one.start : one.end]]
    lines, offset, reach = [], 0, iter(inside)
    start, end = next(reach, (len(text), len(text)))
    for line in text.split("\n"):
        here = offset + len(line)
        while end < here:
            start, end = next(reach, (len(text) + 1, len(text) + 1))
        lines.append(line if start <= here <= end else line.rstrip(" \t"))
        offset = here + 1
    return "\n".join(lines)


def _leaves(span: Span) -> Iterator[Span]:
    if span.kind is str:
        yield span
    for part in span.parts:
        yield from _leaves(part)


def _one_newline_at_the_end(text: str) -> str:
    return text.rstrip("\n") + "\n"


def _in_order(text: str) -> str:
    """Put the keys of every mapping in order, the innermost first."""
    return _ordered(text, read_spans(text), None)


def _ordered(text: str, span: Span, owner: str | None) -> str:
    """Return the text, as long as before, with a span in order."""
    for index, part in reversed(list(enumerate(span.parts))):
        if part.kind is not str:
            text = _ordered(text, part, span.keys[index].value if span.kind is dict else owner)
    order = order_of(owner) if span.kind is dict else ()
    wanted = sorted(range(len(span.keys)), key=lambda index: rank(span.keys[index].value, order))
    if wanted == list(range(len(wanted))):
        return text
    return (_in_brackets if span.style else _in_lines)(text, span, wanted)


def _in_brackets(text: str, span: Span, wanted: list[int]) -> str:
    entries = [text[key.start : part.end] for key, part in zip(span.keys, span.parts, strict=True)]
    between = [text[part.end : key.start] for part, key in zip(span.parts, span.keys[1:], strict=False)]
    if any("#" in one for one in between):
        return text
    inner = "".join(entries[index] + gap for index, gap in zip(wanted, [*between, ""], strict=True))
    return text[: span.keys[0].start] + inner + text[span.parts[-1].end :]


def _in_lines(text: str, span: Span, wanted: list[int]) -> str:
    """Move whole lines: an entry takes along the comments and empty lines right above it, and those deeper below."""
    column = column_of(text, span.keys[0].start)
    cuts = [span.keys[0].start]
    for part, key in zip(span.parts, span.keys[1:], strict=False):
        line = text.rfind("\n", 0, key.start) + 1
        if text[line : key.start].strip() or key.start - line != column:
            return text
        cuts.append(_above(text, min(line_end(text, max(part.end, cuts[-1])) + 1, line), line, column))
    last = max(span.parts[-1].end, span.keys[-1].end + 1)
    end = line_end(text, last) + 1
    body = text[:end] if text[:end].endswith("\n") else text + "\n"
    pieces = [body[a:b] for a, b in zip(cuts, (*cuts[1:], end), strict=True)]
    first, *others = (pieces[index] for index in wanted)
    head = body[: cuts[0]]
    if wanted[0] != 0:
        comments, key_line = _split_comments(first)
        line = head.rfind("\n") + 1
        head = head[:line] + comments + head[line:]
        others = [" " * column + one if one is pieces[0] else one for one in others]
        first = key_line.lstrip(" ")
    return head + first + "".join(others) + text[end:]


def _above(text: str, start: int, line: int, column: int) -> int:
    """Return where the comments and empty lines begin that stand right above a key's line."""
    here = line
    while here > start:
        above = text.rfind("\n", 0, here - 1) + 1
        found = text[above : here - 1]
        if found.strip() and not (found.lstrip().startswith("#") and len(found) - len(found.lstrip()) <= column):
            break
        here = above
    return here


def _split_comments(piece: str) -> tuple[str, str]:
    lines = piece.splitlines(keepends=True)
    count = next(index for index, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#"))
    return "".join(lines[:count]), "".join(lines[count:])


STEPS: tuple[Callable[[str], str], ...] = (_line_ends, _no_trailing_blanks, _one_newline_at_the_end, _in_order)
