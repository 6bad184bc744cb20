"""From the bank's plain text to the markup that is set on a page; everything of the bank is escaped."""

from collections.abc import Iterable
from html import escape

from naturalization_trainer.ui.kit.marks import Block, Run, blocks

BLANK = "_" * 12
"""Where something is written by hand inside a line."""


def text(plain: str) -> str:
    """Return one line of bank text, its bold kept."""
    return "<br/>".join(_runs(block.cells[0]) if not block.row else _cells(block) for block in blocks(plain))


def body(plain: str) -> str:
    """Return a longer text of the bank: paragraphs, lists and tables."""
    found: list[str] = []
    rows: list[Block] = []
    bullets: list[Block] = []
    for block in (*blocks(plain, body=True), None):
        if rows and (block is None or not block.row):
            found.append(table(([_runs(cell) for cell in row.cells] for row in rows), border=1))
            rows = []
        if bullets and (block is None or not block.bullet):
            found.append(listed(_runs(bullet.cells[0]) for bullet in bullets))
            bullets = []
        if block is None:
            break
        if block.row:
            rows.append(block)
        elif block.bullet:
            bullets.append(block)
        else:
            found.append(f'<p style="margin:0 0 4pt 0">{_runs(block.cells[0])}</p>')
    return "".join(found)


def listed(entries: Iterable[str]) -> str:
    """Return a list; its entries are markup already."""
    return "<ul>" + "".join(f"<li>{entry}</li>" for entry in entries) + "</ul>"


def table(rows: Iterable[Iterable[str]], *, border: int = 0, widths: tuple[int, ...] = (), padding: int = 4) -> str:
    """Return a table; its cells are markup already. `widths`: of the columns, in percent."""
    lines = []
    for row in rows:
        cells = [
            f'<td width="{widths[place]}%">{cell}</td>' if place < len(widths) else f"<td>{cell}</td>"
            for place, cell in enumerate(row)
        ]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    style = 'style="border-collapse:collapse;border-style:solid;border-color:#555555"' if border else ""
    return (
        f'<table width="100%" border="{border}" cellspacing="0" cellpadding="{padding}" {style}>'
        f"{''.join(lines)}</table>"
    )


def _cells(block: Block) -> str:
    return " | ".join(_runs(cell) for cell in block.cells)


def _runs(runs: Iterable[Run]) -> str:
    return "".join(f"<b>{escape(run.text)}</b>" if run.bold else escape(run.text) for run in runs)
