"""Texts to be read one under the other, headings among them, with what a search has found in them."""

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from naturalization_trainer.language.search import Span

PASSAGE = Qt.ItemDataRole.UserRole

_ANY_INDEX = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Passage(NamedTuple):
    """A row: a heading alone where there is no `text`, a text alone where there is no `heading`.

    marks: the places found in the heading, the text and the note.
    note: said in small letters under the text. serif: the text is set as the law's own words.
    """

    heading: str
    text: str = ""
    note: str = ""
    marks: tuple[tuple[Span, ...], ...] = ()
    serif: bool = False


class PassagesModel(QAbstractListModel):
    """Display: heading, text and note as one hears them; `PASSAGE`: the row itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Passage, ...] = ()

    def show_rows(self, rows: tuple[Passage, ...]) -> None:
        """Show these rows."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rows(self) -> tuple[Passage, ...]:
        """Return what is shown."""
        return self._rows

    def rowCount(self, parent: _ANY_INDEX = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role asks of a row."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return "\n".join(part for part in (row.heading, row.text, row.note) if part)
        return row if role == PASSAGE else None
