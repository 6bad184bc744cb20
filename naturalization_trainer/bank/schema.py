"""Why a task does not fit: a walk over the classes of `task` beside the marked value, reporting all at once.

Only a task that `msgspec` refused is walked; the walk knows no class by name, so a new type of item needs nothing here.
"""

import datetime
from collections.abc import Iterable
from typing import Annotated, Any

import msgspec
from msgspec import inspect

from naturalization_trainer.bank.problem import Problem, shown
from naturalization_trainer.bank.reader import MAX_PROBLEMS, Node, Unreadable

NEAR = 70.0
"""How alike (0 to 100) a word must be to be offered in place of an unknown one."""


def nearest(word: str, names: Iterable[str]) -> str:
    """Return the name most like an unknown word, or "" where none is near."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - needed only where something is wrong

    found = process.extractOne(word[:80].lower(), list(names), scorer=fuzz.ratio, score_cutoff=NEAR)
    return str(found[0]) if found else ""


class Walk:
    """Compares marked values with types and gathers what does not fit."""

    def __init__(self, path: str) -> None:
        self.problems: list[Problem] = []
        self.path = path

    def report(self, place: tuple[int, int], code: str, **facts: str | float) -> None:
        """Add an error at a line and column; raise `Unreadable` where there are too many."""
        self.add(Problem(self.path, *place, "error", code, facts))

    def add(self, problem: Problem) -> None:
        """Add a problem; raise `Unreadable` where there are too many."""
        if len(self.problems) >= MAX_PROBLEMS:
            facts = {"limit": MAX_PROBLEMS}
            raise Unreadable(Problem(self.path, problem.line, problem.column, "error", "too_many_problems", facts))
        self.problems.append(problem)

    def fields(self, node: Node, struct: inspect.StructType, other: Iterable[str] = ()) -> None:
        """Compare a mapping's keys and values with a class; `other` names keys that belong to somebody else."""
        known = {field.encode_name: field for field in struct.fields}
        if struct.tag_field:
            other = (*other, struct.tag_field)
        for key, value in node.value.items():
            if key in known:
                self.value(value, known[key].type, key)
            elif key not in other:
                self.unknown_key(node, key, (*known, *other))
        for key, field in known.items():
            if field.required and key not in node.value and key not in other:
                self.report((node.line, node.column), "missing_key", key=key)

    def unknown_key(self, node: Node, key: str, names: Iterable[str]) -> None:
        """Report a key nobody knows, with the one that may be meant."""
        if key in {"", "<<"} and node.broken:
            return
        near = nearest(key, names)
        code = "unknown_key_nearest" if near else "unknown_key"
        self.report(node.keys[key], code, key=shown(key), **({"nearest": near} if near else {}))

    def value(self, node: Node, kind: inspect.Type, key: str) -> None:  # noqa: C901, PLR0912 - one line a type
        """Compare one value with its type."""
        match kind:
            case inspect.AnyType():
                return
            case inspect.UnionType():
                self._union(node, kind, key)
            case inspect.StructType():
                if self._is(node, dict, "expected_mapping", key):
                    self.fields(node, kind)
            case inspect.VarTupleType() | inspect.ListType():
                if self._is(node, list, "expected_list", key):
                    self._count(node, kind, key)
                    for part in node.value:
                        self.value(part, kind.item_type, key)
            case inspect.DictType():
                if self._is(node, dict, "expected_mapping", key):
                    for name, part in node.value.items():
                        self.value(part, kind.value_type, name)
            case _ if not self._is(node, str, "expected_text", key):
                return
            case inspect.StrType():
                self._text(node, kind, key)
            case inspect.LiteralType():
                self._literal(node, [str(value) for value in kind.values], key)
            case inspect.IntType() | inspect.FloatType():
                self._number(node, kind, key)
            case inspect.BoolType():
                self._literal(node, ["true", "false"], key)
            case inspect.DateType():
                self._leaf(node, kind, key, "not_a_date")
            case _:
                raise NotImplementedError(kind)

    def _union(self, node: Node, kind: inspect.UnionType, key: str) -> None:
        choices = [choice for choice in kind.types if not isinstance(choice, inspect.NoneType)]
        if len(choices) == 1:
            self.value(node, choices[0], key)
        elif self._is(node, dict, "expected_mapping", key):
            struct = self.choice(node, kind)
            if struct:
                self.fields(node, struct)

    def choice(self, node: Node, kind: inspect.UnionType) -> inspect.StructType | None:
        """Return the class a mapping's tag names; None, and a report, where it names none."""
        structs = {str(one.tag): one for one in kind.types if isinstance(one, inspect.StructType)}
        tag_field = str(next(iter(structs.values())).tag_field)
        tag = node.value.get(tag_field)
        if tag is None:
            self.report((node.line, node.column), "missing_key", key=tag_field)
        elif self._is(tag, str, "expected_text", tag_field) and self._literal(tag, list(structs), tag_field):
            return structs[tag.value]
        return None

    def _is(self, node: Node, wanted: type, code: str, key: str) -> bool:
        if isinstance(node.value, wanted):
            return True
        if not node.broken:
            self.report((node.line, node.column), code, key=shown(key))
        return False

    def _count(self, node: Node, kind: Any, key: str) -> None:
        count, least, most = len(node.value), kind.min_length, kind.max_length
        if least is not None and count < least:
            self.report((node.line, node.column), "too_few", key=key, count=count, least=least)
        if most is not None and count > most:
            self.report((node.line, node.column), "too_many", key=key, count=count, most=most)

    def _text(self, node: Node, kind: inspect.StrType, key: str) -> None:
        if kind.min_length and not node.value:
            if not node.broken:
                self.report((node.line, node.column), "empty_text", key=shown(key))
        elif kind.pattern is not None:
            self._leaf(node, kind, key, "not_a_name")

    def _literal(self, node: Node, allowed: list[str], key: str) -> bool:
        if node.value in allowed or (allowed == ["true", "false"] and _fits(node.value, bool)):
            return True
        near = nearest(node.value, allowed)
        facts = {"key": shown(key), "value": shown(node.value)}
        if near:
            self.report((node.line, node.column), "unknown_value_nearest", **facts, nearest=near)
        else:
            self.report((node.line, node.column), "unknown_value", **facts, allowed=", ".join(allowed))
        return False

    def _number(self, node: Node, kind: inspect.IntType | inspect.FloatType, key: str) -> None:
        number = int if isinstance(kind, inspect.IntType) else float
        if not _fits(node.value, number):
            self.report((node.line, node.column), "not_a_number", key=shown(key), value=shown(node.value))
        elif not _fits(node.value, _annotated(number, kind)):
            low = kind.ge if kind.ge is not None else kind.gt
            high = kind.le if kind.le is not None else kind.lt
            facts: dict[str, str | float] = {"low": "…" if low is None else low, "high": "…" if high is None else high}
            self.report((node.line, node.column), "out_of_range", key=shown(key), value=shown(node.value), **facts)

    def _leaf(self, node: Node, kind: inspect.Type, key: str, code: str) -> None:
        if not node.broken and not _fits(node.value, _type_of(kind)):
            self.report((node.line, node.column), code, key=shown(key), value=shown(node.value))


def _fits(value: str, annotation: Any) -> bool:
    try:
        msgspec.convert(value, annotation, strict=False)
    except msgspec.ValidationError:
        return False
    return True


def _annotated(base: type, kind: Any) -> Any:
    bounds = {name: getattr(kind, name) for name in ("gt", "ge", "lt", "le") if getattr(kind, name) is not None}
    return _with_meta(base, bounds)


def _type_of(kind: inspect.Type) -> Any:
    if isinstance(kind, inspect.StrType):
        bounds = {name: getattr(kind, name) for name in ("min_length", "max_length", "pattern")}
        return _with_meta(str, {name: value for name, value in bounds.items() if value is not None})
    return datetime.date


def _with_meta(base: type, bounds: dict[str, Any]) -> Any:
    return Annotated[base, msgspec.Meta(**bounds)] if bounds else base
