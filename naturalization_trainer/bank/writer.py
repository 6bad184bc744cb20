"""Changes one thing in the text of a bank file and keeps every other byte: the author's layout, quotes and comments.

A text is read into spans, each value with its first and last letter; a change cuts out one span and puts another text
in its place. A file of tasks is held as a head and one piece of text a task, so that a change reads one task anew.
"""

import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from naturalization_trainer.bank.layout import BARE, IN_ONE_LINE, TASK, order_of, rank
from naturalization_trainer.errors import KnownError

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_RESOLVER: Any = yaml.resolver.Resolver()

Value = Any
"""A text, a list of values or a mapping of texts to values."""

Step = str | int


class Span(msgspec.Struct):
    """A value with its place: `text[start:end]`, without the line's end.

    style: of a text its quote (`'`, `"`, `|`, `>` or ""); of a list or mapping "[" where it stands in brackets.
    """

    kind: type
    start: int
    end: int
    style: str = ""
    value: str = ""
    parts: list["Span"] = []
    keys: list["Span"] = []

    def plain(self) -> Value:
        """Return the value."""
        if self.kind is dict:
            return {key.value: part.plain() for key, part in zip(self.keys, self.parts, strict=True)}
        return [part.plain() for part in self.parts] if self.kind is list else self.value

    def names(self) -> list[str]:
        """Return a mapping's keys."""
        return [key.value for key in self.keys]


def read_spans(text: str) -> Span:
    """Return the spans of a text of one document; raise `KnownError` where it cannot be read."""
    loader = _LOADER(text)
    stack: list[Span] = [Span(list, 0, 0, parts=[], keys=[])]
    try:
        while (event := loader.get_event()) is not None:
            match event:
                case ScalarEvent() | MappingStartEvent() | SequenceStartEvent():
                    new = _begun(event, text)
                    _attach(stack[-1], new)
                    if new.kind is not str:
                        stack.append(new)
                case MappingEndEvent() | SequenceEndEvent():
                    _ended(stack.pop(), event)
                case AliasEvent():
                    raise KnownError("fmt_not_readable")
    except yaml.YAMLError as error:
        raise KnownError("fmt_not_readable", detail=str(error)) from error
    if len(stack[0].parts) != 1:
        raise KnownError("fmt_not_readable")
    return stack[0].parts[0]


def _ended(done: Span, event: Any) -> None:
    if done.style:
        done.end = event.end_mark.index
    elif done.parts:
        done.end = max(done.parts[-1].end, done.keys[-1].end + 1 if done.keys else 0)


def _begun(event: Any, text: str) -> Span:
    start: int = event.start_mark.index
    end: int = event.end_mark.index
    if isinstance(event, ScalarEvent):
        style: str = event.style or ""
        if style in {"|", ">"}:
            raw = text[start:end]
            header = raw.partition("\n")[0]
            kept = "+" in header.partition("#")[0]
            raw = raw.removesuffix("\n") if kept else re.sub(rf"(\n {{0,{_depth(raw)}}})+\Z", "", raw)
            end = start + len(raw)
        return Span(str, start, end, style, event.value)
    kind = dict if isinstance(event, MappingStartEvent) else list
    return Span(kind, start, end, "[" if event.flow_style else "", parts=[], keys=[])


def _depth(raw: str) -> int:
    """Return the indentation of a long text's lines."""
    first = next((line for line in raw.split("\n")[1:] if line.strip()), "")
    return len(first) - len(first.lstrip(" "))


def _attach(owner: Span, new: Span) -> None:
    if owner.kind is dict and len(owner.keys) == len(owner.parts):
        owner.keys.append(new)
    else:
        owner.parts.append(new)


def column_of(text: str, offset: int) -> int:
    """Return the column, from 0, of an offset."""
    return offset - (text.rfind("\n", 0, offset) + 1)


def line_end(text: str, offset: int) -> int:
    """Return the offset of the line's end (its newline, or the text's end)."""
    found = text.find("\n", offset)
    return len(text) if found < 0 else found


# --- texts as YAML writes them ----------------------------------------------------------------------------------------


def written(value: str, style: str | None, indent: int, *, flow: bool) -> str:
    """Return a text as it stands in a file: in `style` where that can say it, else in the plainest one that can.

    indent: the column of the key or dash it belongs to; the lines of a long text stand two deeper.
    """
    if "\n" in value.strip("\n") and not flow:
        found = _literal(value, indent)
        hidden = any(line and not line.strip() for line in value.split("\n"))
        if not hidden and _says(found, value, flow=False):
            return found
    wanted = {"": value, "'": "'" + value.replace("'", "''") + "'"}.get(style or "", _quoted(value))
    if style is not None and _says(wanted, value, flow=flow):
        return wanted
    return value if not _typed(value) and _says(value, value, flow=flow) else _quoted(value)


def _literal(value: str, indent: int) -> str:
    body = value.rstrip("\n")
    ends = len(value) - len(body)
    header = "|-" if not ends else "|" if ends == 1 else "|+"
    lines = "\n".join(" " * (indent + 2) + line if line else "" for line in body.split("\n"))
    return f"{header}\n{lines}" + "\n" * max(0, ends - 1)


def _quoted(value: str) -> str:
    for letter, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        value = value.replace(letter, escaped)
    return f'"{value}"'


_PLAIN_WORDS = re.compile(r"\w+(?:[.?!]*[ –-]\w+)*[.?!]?")
"""Words that are one plain text wherever they stand."""


def _says(form: str, value: str, *, flow: bool) -> bool:
    """Tell whether a form, standing in a file, is read as this text."""
    if form == value and _PLAIN_WORDS.fullmatch(form):
        return True
    if "\n" not in form and form != form.strip():
        return False
    try:
        top = read_spans(f"- {{k: {form}, l: x}}\n" if flow else f"- k: {form}\n  l: x\n")
    except KnownError:
        return False
    return bool(top.plain() == [{"k": value, "l": "x"}])


def _typed(value: str) -> bool:
    """Tell whether another program would take a bare text for a number, a date or a truth value."""
    return str(_RESOLVER.resolve(yaml.ScalarNode, value, (True, False))) != "tag:yaml.org,2002:str"


def rendered(value: Value, indent: int, *, flow: bool, own_line: bool = False) -> str:
    """Return a value as it follows its key or dash in column `indent`, without the blank between.

    own_line: it follows a dash, so that a mapping begins in the dash's own line.
    """
    if isinstance(value, str):
        return written(value, None, indent, flow=flow)
    if flow or not value:
        return _in_brackets(value)
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: rank(key, TASK)) if own_line else list(value)
        between = "\n" + " " * (indent + 2)
        lines = between.join(_entry(key, value[key], indent + 2) for key in keys)
        return lines if own_line else between + lines
    between = "\n" + " " * (indent + 2)
    return between + between.join(f"- {rendered(part, indent + 2, flow=False, own_line=True)}" for part in value)


def _entry(key: str, value: Value, indent: int) -> str:
    told = _bare(key, value) or rendered(value, indent, flow=key in IN_ONE_LINE and not isinstance(value, str))
    return f"{key}:{told}" if told.startswith("\n") else f"{key}: {told}"


def _bare(key: str, value: Value) -> str:
    """Return a number, date or truth value as it is where its key says that it is one, else ""."""
    both = key in BARE and isinstance(value, str) and all(_says(value, value, flow=flow) for flow in (True, False))
    return value if both else ""


def _in_brackets(value: Value) -> str:
    if isinstance(value, dict):
        parts = (
            f"{written(key, None, 0, flow=True)}: {_bare(key, part) or _in_brackets(part)}"
            for key, part in value.items()
        )
        return "{" + ", ".join(parts) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_in_brackets(part) for part in value) + "]"
    return written(value, None, 0, flow=True)


# --- one change -------------------------------------------------------------------------------------------------------


class Owned(msgspec.Struct):
    """A span with what it stands in: the key it is under, the column of that key or dash, whether in brackets."""

    span: Span
    key: str | None
    indent: int
    flow: bool


def found_at(text: str, top: Span, steps: Sequence[Step]) -> Owned:
    """Return the span steps lead to; raise LookupError where there is none."""
    here = Owned(top, None, column_of(text, top.start), bool(top.style))
    for step in steps:
        span, flow = here.span, here.flow or bool(here.span.style)
        if span.kind is dict and step in span.names():
            index = span.names().index(str(step))
            here = Owned(span.parts[index], str(step), column_of(text, span.keys[index].start), flow)
        elif span.kind is list and isinstance(step, int) and 0 <= step < len(span.parts):
            part = span.parts[step]
            dash = here.indent if flow else column_of(text, _dash(text, span, step))
            here = Owned(part, here.key, dash, flow)
        else:
            raise LookupError(step)
    return here


def _dash(text: str, span: Span, index: int) -> int:
    """Return the offset of the dash of a list's part."""
    before = span.parts[index - 1].end if index else span.start
    end = span.parts[index].start
    for line in re.finditer(r"(?m)^[ \t]*(?:- +)*?-(?=\s|\Z)", text[:end][_line_start(text, before) :]):
        offset = _line_start(text, before) + line.end() - 1
        if offset >= before:
            return offset
    return text.rindex("-", 0, max(end, span.start + 1)) if index else span.start


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def changed(text: str, steps: Sequence[Step], value: Value) -> str:
    """Return a text with the value at a place set, or taken out where it is None; all else stays as it is.

    A step may lead one further than there is: a new key, or the end of a list.
    """
    top = read_spans(text)
    *before, last = steps
    owner = found_at(text, top, before)
    try:
        here = found_at(text, top, steps)
    except LookupError:
        return text if value is None else _put_in(text, owner, last, value)
    old = here.span.plain()
    if value is None:
        text = _taken_out(text, owner.span, last)
    elif old and value and isinstance(old, dict) and isinstance(value, dict):
        for key in [*old, *(key for key in value if key not in old)]:
            text = changed(text, (*steps, key), value.get(key))
    elif old and value and isinstance(old, list) and isinstance(value, list):
        text = _list_changed(text, steps, old, value)
    elif old != value:
        text = _replaced(text, here, value)
    return text


def _list_changed(text: str, steps: Sequence[Step], old: list[Value], value: list[Value]) -> str:
    """Change what differs between the parts both begin with and those both end with."""
    same = min(len(old), len(value))
    begin = next((index for index in range(same) if old[index] != value[index]), same)
    left = same - begin
    end = next((index for index in range(left) if old[-1 - index] != value[-1 - index]), left)
    gone, new = old[begin : len(old) - end], value[begin : len(value) - end]
    for index in range(min(len(gone), len(new))):
        text = changed(text, (*steps, begin + index), new[index])
    for _ in gone[len(new) :]:
        text = changed(text, (*steps, begin + len(new)), None)
    for index in range(len(gone), len(new)):
        owner = found_at(text, read_spans(text), steps)
        text = _put_in(text, owner, begin + index, new[index])
    return text


def _replaced(text: str, here: Owned, value: Value) -> str:
    span = here.span
    old = text[span.start : span.end]
    rest = text[span.end :]
    if span.kind is str and isinstance(value, str):
        for form in _mended(old, span, value):
            fitting = text[: span.start] + form + rest
            if _reads_as(fitting, text, span, value):
                return fitting
    style = span.style if span.kind is str and old else None
    if isinstance(value, str):
        form = written(value, style if style not in {"|", ">"} else None, here.indent, flow=here.flow)
    else:
        form = rendered(value, here.indent, flow=here.flow or here.key in IN_ONE_LINE)
    head = text[: span.start]
    if form.startswith("\n"):
        head = head.rstrip(" \n")
    elif head.endswith((":", "-")):
        head += " "
    elif head.endswith("\n") or not head[_line_start(head, len(head)) :].strip():
        head = head.rstrip() + " "
    if span.style in {"|", ">"} and "\n" not in form:
        comment = old.partition("\n")[0].lstrip("|>+-0123456789").rstrip()
        return head + form + comment + rest
    if "\n" in form and not here.flow:
        first, _, lines = form.partition("\n")
        comment, _, after = rest.partition("\n")
        return head + first + comment + "\n" + lines + ("\n" + after if _ else "")
    return head + form + rest


def _mended(old: str, span: Span, value: str) -> Iterator[str]:
    """Offer the old text with only the words changed that differ: its line breaks stay where they are."""
    if "\n" not in old:
        return
    if span.style == "|":
        was, now = span.value.split("\n"), value.split("\n")
    else:
        was, now = span.value.split(), value.split()
    same = min(len(was), len(now))
    begin = next((index for index in range(same) if was[index] != now[index]), same)
    end = next((index for index in range(same - begin) if was[-1 - index] != now[-1 - index]), same - begin)
    if span.style == "|":
        header, *lines = old.split("\n")
        if len(lines) >= len(was) - 1 and begin < len(lines):
            indent = next((line[: len(line) - len(line.lstrip(" "))] for line in lines if line.strip()), "")
            new = [indent + line if line else "" for line in now[begin : len(now) - end]]
            yield "\n".join([header, *lines[:begin], *new, *lines[len(was) - end :]])
        return
    words = list(re.finditer(r"\S+", old))
    extra = 1 if span.style == ">" else 0
    if len(words) == len(was) + extra and begin < len(was) - end:
        first, last = words[begin + extra], words[len(was) - end - 1 + extra]
        new_words = " ".join(now[begin : len(now) - end])
        quote = span.style if span.style in {"'", '"'} else ""
        opening = quote if begin == 0 else ""
        closing = quote if end == 0 else ""
        yield old[: first.start()] + opening + new_words + closing + old[last.end() :]


def _reads_as(fitting: str, text: str, span: Span, value: str) -> bool:
    """Tell whether a changed text is read as the old one with this one value another."""
    try:
        new, old = read_spans(fitting), read_spans(text)
    except KnownError:
        return False
    return bool(_with(old, span.start, value) == new.plain())


def _with(span: Span, start: int, value: str) -> Value:
    """Return a span's value where the text that begins at `start` is another."""
    if span.kind is dict:
        both = zip(span.keys, span.parts, strict=True)
        return {key.value: _with(part, start, value) for key, part in both}
    if span.kind is list:
        return [_with(part, start, value) for part in span.parts]
    return value if span.start == start else span.value


def _put_in(text: str, owner: Owned, step: Step, value: Value) -> str:
    """Put a new key, or a new part before the one of this number, into a mapping or list."""
    span = owner.span
    flow = owner.flow or bool(span.style)
    if not span.parts or span.kind is str:
        whole = {step: value} if isinstance(step, str) else [value]
        return _replaced(text, owner, whole)
    if span.kind is dict and isinstance(step, str):
        order = order_of(owner.key or "tasks") or TASK
        place = (
            max((n for n, name in enumerate(span.names()) if rank(name, order) <= rank(step, order)), default=-1) + 1
        )
        starts = [key.start for key in span.keys]
        indent = column_of(text, starts[0])
        form = f"{step}: {_bare(step, value) or _in_brackets(value)}" if flow else _entry(step, value, indent)
    else:
        place = min(int(step), len(span.parts))
        if flow:
            starts = [part.start for part in span.parts]
            indent, form = 0, _in_brackets(value)
        else:
            starts = [_dash(text, span, index) for index in range(len(span.parts))]
            indent = column_of(text, starts[0])
            form = f"- {rendered(value, indent, flow=False, own_line=True)}"
    if flow:
        at = span.parts[place - 1].end if place else starts[0]
        return text[:at] + (f", {form}" if place else f"{form}, ") + text[at:]
    if place == 0:
        return text[: starts[0]] + form + "\n" + " " * indent + text[starts[0] :]
    at = line_end(text, span.parts[place - 1].end or span.keys[place - 1].end)
    return text[:at] + "\n" + " " * indent + form + text[at:]


def _taken_out(text: str, span: Span, step: Step) -> str:
    index = span.names().index(str(step)) if span.kind is dict else int(step)
    if len(span.parts) == 1:
        return text[: span.start] + ("{}" if span.kind is dict else "[]") + text[span.end :]
    block_list = span.kind is list and not span.style
    starts = [
        _dash(text, span, n) if block_list else (span.keys or span.parts)[n].start for n in range(len(span.parts))
    ]
    if span.style:
        if index:
            return text[: span.parts[index - 1].end] + text[span.parts[index].end :]
        return text[: starts[0]] + text[starts[1] :]
    end = line_end(text, max(span.parts[index].end, starts[index]))
    if index == 0:
        return text[: starts[0]] + text[end:].lstrip()
    return text[: _line_start(text, starts[index]) - 1] + text[end:]


# --- a file of tasks --------------------------------------------------------------------------------------------------


class FileText:
    """The text of a file of tasks while it is changed. Raises `KnownError` where it is not laid out as one."""

    def __init__(self, text: str) -> None:
        top = read_spans(text)
        if top.kind is not dict or "tasks" not in top.names():
            raise KnownError("fmt_not_readable")
        tasks = top.parts[top.names().index("tasks")]
        self._ids: list[str] = []
        self._pieces: list[str] = []
        if tasks.kind is list and not tasks.style and tasks.parts:
            cuts = [self._beginning(text, _dash(text, tasks, index)) for index in range(len(tasks.parts))]
            end = min(line_end(text, tasks.end) + 1, len(text))
            self._dash = " " * column_of(text, _dash(text, tasks, 0))
            self._head, self._tail = text[: cuts[0]], text[end:]
            self._pieces = [text[a:b] for a, b in zip(cuts, (*cuts[1:], end), strict=True)]
            self._ids = [str(part.plain().get("id", "")) if part.kind is dict else "" for part in tasks.parts]
        elif tasks.parts or tasks.value:
            raise KnownError("fmt_unusual_layout")
        else:
            end = min(line_end(text, tasks.end) + 1, len(text))
            key = top.keys[top.names().index("tasks")]
            self._dash = "  "
            self._head, self._tail = text[: key.end] + ":\n", text[end:]

    @staticmethod
    def _beginning(text: str, dash: int) -> int:
        """Return where a task begins: with the comments that stand right above it."""
        start = _line_start(text, dash)
        while start:
            above = _line_start(text, start - 1)
            if not text[above : start - 1].lstrip().startswith("#"):
                break
            start = above
        return start

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the tasks, in order."""
        return tuple(self._ids)

    @property
    def text(self) -> str:
        """The text as it is now."""
        if not self._pieces:
            return self._head.removesuffix("\n") + " []\n" + self._tail
        return self._head + "".join(self._pieces) + self._tail

    def set(self, task_id: str, steps: Sequence[Step], value: Value) -> None:
        """Set a value of a task, or take it out where it is None; `steps` lead from the task (`items`, 0, `answer`).

        A lone question has no `items` of its own: `items`, 0 may be said or not.
        """
        index = self._index(task_id)
        piece = self._pieces[index]
        before = read_spans(piece)
        if tuple(steps[:2]) == ("items", 0) and "items" not in before.parts[0].names():
            steps = steps[2:]
        mended = changed(piece, (0, *steps), value)
        self._pieces[index] = mended
        if tuple(steps) in {("id",), ()}:
            self._ids[index] = str(read_spans(mended).parts[0].plain().get("id", ""))

    def value(self, task_id: str) -> Value:
        """Return a task as it stands in the file."""
        return read_spans(self._pieces[self._index(task_id)]).parts[0].plain()

    def add(self, task: dict[str, Value], after: str | None = None) -> None:
        """Add a task behind another one, or at the end."""
        index = len(self._ids) if after is None else self._index(after) + 1
        if index and not self._pieces[index - 1].endswith("\n"):
            self._pieces[index - 1] += "\n"
        piece = f"{self._dash}- {rendered(task, len(self._dash), flow=False, own_line=True)}\n"
        self._ids.insert(index, str(task["id"]))
        self._pieces.insert(index, piece)

    def remove(self, task_id: str) -> None:
        """Take a task out, with the comments that stand right above it."""
        index = self._index(task_id)
        del self._ids[index], self._pieces[index]

    def _index(self, task_id: str) -> int:
        if task_id not in self._ids:
            raise KnownError("fmt_no_task", id=task_id)
        return self._ids.index(task_id)


def set_value(text: str, task_id: str, steps: Sequence[Step], value: Value) -> str:
    """Return a file's text with one value of a task set (None: taken out) and every other byte as it was."""
    file = FileText(text)
    file.set(task_id, steps, value)
    return file.text


def add_task(text: str, task: dict[str, Value], after: str | None = None) -> str:
    """Return a file's text with a task more, behind another one or at the end."""
    file = FileText(text)
    file.add(task, after)
    return file.text


def remove_task(text: str, task_id: str) -> str:
    """Return a file's text without a task."""
    file = FileText(text)
    file.remove(task_id)
    return file.text


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; its rights stay. Raise `KnownError` where it cannot be written."""
    handle, name = -1, ""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", suffix=".new", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        mode = path.stat().st_mode if path.exists() else 0o644
        Path(name).chmod(mode & 0o777)
        Path(name).replace(path)
    except OSError as error:
        if name:
            with suppress(OSError):
                Path(name).unlink()
        raise KnownError("fmt_not_written", detail=str(error), path=str(path), reason=error.strerror or "") from error
