"""Charts as SVG in a page: bars lying and standing, in the page's own colours; every figure stands beside as text."""

from collections.abc import Sequence
from html import escape

from naturalization_trainer.bank.survey.figures import Row

_WIDTH, _LABEL, _END = 720, 290, 50
_BAR, _STEP = 18, 26
_HIGH, _UNDER = 140, 24


def bars(rows: Sequence[Row], label: str, classes: Sequence[str] = ("a",)) -> str:
    """Return lying bars, a row each, its numbers one after another in the colours of these classes."""
    most = max((sum(row.numbers) for row in rows), default=0) or 1
    scale = (_WIDTH - _LABEL - _END) / most
    parts = []
    for place, row in enumerate(rows):
        top = place * _STEP
        parts.append(f'<text x="{_LABEL - 8}" y="{top + 14}" text-anchor="end">{escape(_cut(row.name))}</text>')
        left = float(_LABEL)
        for number, name in zip(row.numbers, classes, strict=False):
            width = number * scale
            if number:
                parts.append(f'<rect class="{name}" x="{left:.1f}" y="{top}" width="{width:.1f}" height="{_BAR}"/>')
            left += width
        parts.append(f'<text x="{left + 6:.1f}" y="{top + 14}">{sum(row.numbers)}</text>')
    return _svg("".join(parts), len(rows) * _STEP, label)


def columns(rows: Sequence[Row], label: str) -> str:
    """Return standing bars, one a row, with every tenth name below; a row of nothing is marked."""
    most = max((sum(row.numbers) for row in rows), default=0) or 1
    step = _WIDTH / max(len(rows), 1)
    parts = []
    for place, row in enumerate(rows):
        number, left = sum(row.numbers), place * step
        height = number / most * (_HIGH - 14)
        shape = f'x="{left:.2f}" width="{max(step - 1, 1):.2f}"'
        title = f"<title>{escape(row.name)}: {number}</title>"
        if number:
            parts.append(f'<rect class="a" {shape} y="{_HIGH - height:.1f}" height="{height:.1f}">{title}</rect>')
        else:
            parts.append(f'<rect class="none" {shape} y="{_HIGH - 4}" height="4">{title}</rect>')
        if row.name.isdigit() and (row.name == "1" or int(row.name) % 10 == 0):
            middle = left + step / 2
            parts.append(f'<text x="{middle:.1f}" y="{_HIGH + 18}" text-anchor="middle">{row.name}</text>')
    parts.append(f'<text x="0" y="10">{most}</text>')
    return _svg("".join(parts), _HIGH + _UNDER, label)


def _svg(body: str, height: int, label: str) -> str:
    return f'<svg viewBox="0 0 {_WIDTH} {max(height, 1)}" role="img" aria-label="{escape(label)}">{body}</svg>'


def _cut(text: str, most: int = 42) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
