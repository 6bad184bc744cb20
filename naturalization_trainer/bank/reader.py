"""YAML as text alone: the events of libyaml, built into mappings, lists and strings, nothing else.

No scalar becomes a number, a date or a truth value here; the types come from the schema. There are two builders of the
same thing. `plain` is quick and gives up (`Unusual`) at whatever is not an ordinary bank file; `marked` is slower,
keeps every line and column, reports all that is refused and goes on where it can.
"""

import re
import unicodedata
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from naturalization_trainer.bank.problem import Problem, shown

MAX_BYTES = 1_000_000
MAX_DEPTH = 12
MAX_NODES = 100_000
MAX_SCALAR = 20_000
MAX_PROBLEMS = 500

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml; where it is missing PyYAML's own, which is slow and refuses a little more (`?` inside a flow mapping)."""

_HIDDEN_LETTER = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\uffff]"
)
_PRINTED_YET_HIDDEN = ("\u034f", "\u115f", "\u1160", "\u17b4", "\u17b5", "\u3164", "\uffa0")
_ESCAPE = re.compile(r"\\[0abefvxuUN_LP]")

Value = Any
"""A mapping of texts to values, a list of values, or a text."""


class Unusual(Exception):  # noqa: N818 - no error yet: `marked` finds out what it is
    """The file holds something that only the slower builder can judge."""


class Unreadable(Exception):  # noqa: N818 - it carries a problem
    """The file cannot be read on; `problem` says where and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


_NO_KEYS: dict[str, tuple[int, int]] = {}


class Node:
    """A value with its place.

    value: text, list of nodes, or mapping of texts to nodes. keys: the places of a mapping's keys.
    broken: something in it was refused and is reported already.
    """

    __slots__ = ("broken", "column", "keys", "line", "value")

    def __init__(self, value: Any, line: int, column: int) -> None:
        self.value = value
        self.line = line
        self.column = column
        self.keys = _NO_KEYS
        self.broken = False

    def plain(self) -> Value:
        """Return the value without places, as `plain` builds it."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value


def text_of(raw: bytes, path: str) -> str:
    """Return the file's text in NFC; raise `Unreadable` where it is too big or not UTF-8."""
    if len(raw) > MAX_BYTES:
        raise Unreadable(Problem(path, 1, 1, "error", "file_too_big", {"limit": MAX_BYTES}))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, column = _place_of_byte(raw, error.start)
        raise Unreadable(Problem(path, line, column, "error", "not_utf8")) from None
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _place_of_byte(raw: bytes, offset: int) -> tuple[int, int]:
    """Return the line and column (from 1) of a byte."""
    before = raw[:offset]
    return before.count(b"\n") + 1, len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1


def plain(text: str) -> tuple[Value, list[tuple[int, int]]]:
    """Return the file's value and the place of each mapping that stands in a list of the top mapping (its tasks).

    Raise `Unusual` at anything refused, broken or merely rare.
    """
    if _unusual(text):
        raise Unusual
    try:
        return _built(_LOADER(text).get_event)
    except yaml.YAMLError:
        raise Unusual from None


def _unusual(text: str) -> bool:
    """Tell whether a text may hold a hidden letter, as itself or by its number, or a merge key."""
    return (
        not text.replace("\n", " ").replace("\xa0", " ").isprintable()
        or any(letter in text for letter in _PRINTED_YET_HIDDEN)
        or ("\\" in text and _ESCAPE.search(text) is not None)
        or "<<" in text
    )


def _built(next_event: Any) -> tuple[Value, list[tuple[int, int]]]:  # noqa: C901, PLR0912 - one loop, kept flat for speed
    next_event()  # the stream's start
    if next_event().__class__ is not DocumentStartEvent:
        raise Unusual
    places: list[tuple[int, int]] = []
    stack: list[Any] = []
    top: list[Any] = []
    current: Any = top
    mapping = False
    key: str | None = None
    for _ in range(MAX_NODES):
        event = next_event()
        kind = event.__class__
        if kind is ScalarEvent:
            value = event.value
            if event.tag is not None or event.anchor is not None or len(value) > MAX_SCALAR:
                raise Unusual
            if not mapping:
                current.append(value)
            elif key is None:
                if value in current:
                    raise Unusual
                key = value
            else:
                current[key] = value
                key = None
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            new: Any = {} if kind is MappingStartEvent else []
            if event.tag is not None or event.anchor is not None or len(stack) >= MAX_DEPTH:
                raise Unusual
            if not mapping:
                current.append(new)
                if len(stack) == 2:  # noqa: PLR2004 - file, tasks
                    places.append((event.start_mark.line + 1, event.start_mark.column + 1))
            elif key is None:
                raise Unusual
            else:
                current[key] = new
                key = None
            stack.append(current)
            current = new
            mapping = kind is MappingStartEvent
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            current = stack.pop()
            mapping = current.__class__ is dict
        else:
            break
    if kind is not DocumentEndEvent or next_event().__class__ is not StreamEndEvent:
        raise Unusual
    return top[0], places


def marked(text: str, path: str) -> tuple[Node | None, list[Problem]]:
    """Return the file's value with places (None where nothing can be read) and all that is refused in it."""
    builder = _Builder(path)
    try:
        next_event = _LOADER(text).get_event
        while builder.take(next_event()):
            pass
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        facts: dict[str, str | float] = {
            "detail": shown("; ".join(part for part in (error.context, error.problem) if part))
        }
        builder.problems.append(Problem(path, line, column, "error", "yaml", facts))
        builder.top = None
    except yaml.YAMLError as error:
        line, column = _place_of_reader_error(text, error)
        builder.problems.append(Problem(path, line, column, "error", "hidden_letter", {"letter": _letter(error)}))
        builder.top = None
    except Unreadable as error:
        builder.problems.append(error.problem)
        builder.top = None
    return builder.top, builder.problems


def _place_of_reader_error(text: str, error: yaml.YAMLError) -> tuple[int, int]:
    """Return the place of a letter that YAML itself refuses; libyaml counts bytes, the pure reader letters."""
    position = getattr(error, "position", 0)
    if _LOADER is yaml.SafeLoader:
        before = text[:position]
        return before.count("\n") + 1, len(before) - before.rfind("\n")
    return _place_of_byte(text.encode(), position)


def _letter(error: yaml.YAMLError) -> str:
    code = getattr(error, "character", 0)
    return f"U+{code if isinstance(code, int) else ord(code):04X}"


class _Builder:
    """Takes events one by one; what is refused is reported with its place and everything else still built."""

    def __init__(self, path: str) -> None:
        self.problems: list[Problem] = []
        self.top: Node | None = None
        self._path = path
        self._stack: list[tuple[Node, tuple[str, int, int] | None]] = []
        self._nodes = 0
        self._documents = 0

    def take(self, event: Any) -> bool:
        """Build one event in; False after the last one. Raise `Unreadable` where reading must stop."""
        match event:
            case DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise Unreadable(self._at(event, "second_document"))
            case NodeEvent():
                self._node(event)
            case MappingEndEvent() | SequenceEndEvent():
                self._close()
            case StreamEndEvent():
                return False
        return True

    def _node(self, event: Any) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise Unreadable(self._at(event, "too_many_nodes", limit=MAX_NODES))
        if self._expects_key():
            self._key(event)
            return
        node = Node("", event.start_mark.line + 1, event.start_mark.column + 1)
        self._attach(node)
        self._refuse_properties(event, node)
        match event:
            case AliasEvent():
                self._refuse(event, "alias", node)
            case ScalarEvent():
                node.value = self._scalar(event, node)
            case MappingStartEvent():
                self._open(event, node, {})
            case SequenceStartEvent():
                self._open(event, node, [])

    def _expects_key(self) -> bool:
        return bool(self._stack) and isinstance(self._stack[-1][0].value, dict) and self._stack[-1][1] is None

    def _key(self, event: Any) -> None:
        owner = self._stack[-1][0]
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        self._refuse_properties(event, owner)
        match event:
            case ScalarEvent():
                name = self._scalar(event, owner)
                if name == "<<" and not event.style:
                    self._refuse(event, "merge_key", owner)
                elif name in owner.value:
                    self._refuse(event, "duplicate_key", owner, key=shown(name), line=owner.keys[name][0])
                self._stack[-1] = (owner, (name, line, column))
            case AliasEvent():
                self._refuse(event, "alias", owner)
                self._stack[-1] = (owner, ("", line, column))
            case _:
                self._refuse(event, "key_not_text", owner)
                self._stack[-1] = (owner, ("", line, column))
                self._open(event, Node("", line, column), {} if isinstance(event, MappingStartEvent) else [])

    def _attach(self, node: Node) -> None:
        if not self._stack:
            self.top = node
            return
        owner, key = self._stack[-1]
        if key is None:
            owner.value.append(node)
            return
        name, line, column = key
        if name not in owner.value:
            owner.value[name] = node
            owner.keys[name] = (line, column)
        self._stack[-1] = (owner, None)

    def _open(self, event: Any, node: Node, empty: Any) -> None:
        if len(self._stack) >= MAX_DEPTH:
            raise Unreadable(self._at(event, "too_deep", limit=MAX_DEPTH))
        node.value = empty
        if isinstance(event, MappingStartEvent):
            node.keys = {}
        self._stack.append((node, None))

    def _close(self) -> None:
        node, _ = self._stack.pop()
        if node.broken and self._stack:
            self._stack[-1][0].broken = True

    def _scalar(self, event: Any, node: Node) -> str:
        value: str = event.value
        if len(value) > MAX_SCALAR:
            self._refuse(event, "text_too_long", node, limit=MAX_SCALAR)
        elif hidden := _HIDDEN_LETTER.search(value):
            self._refuse(event, "hidden_letter", node, letter=f"U+{ord(hidden.group()):04X}")
        else:
            return unicodedata.normalize("NFC", value)
        return ""

    def _refuse_properties(self, event: Any, node: Node) -> None:
        if isinstance(event, AliasEvent):
            return
        if event.anchor is not None:
            self._refuse(event, "anchor", node)
        if event.tag is not None:
            self._refuse(event, "tag", node, tag=shown(event.tag))

    def _refuse(self, event: Any, code: str, node: Node, **facts: str | float) -> None:
        node.broken = True
        if self._stack:
            self._stack[-1][0].broken = True
        if len(self.problems) >= MAX_PROBLEMS:
            raise Unreadable(self._at(event, "too_many_problems", limit=MAX_PROBLEMS))
        self.problems.append(self._at(event, code, **facts))

    def _at(self, event: Any, code: str, **facts: str | float) -> Problem:
        mark = event.start_mark
        return Problem(self._path, mark.line + 1, mark.column + 1, "error", code, facts)
