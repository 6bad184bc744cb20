"""The sittings as a list, newest first."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from naturalization_trainer.ui.figures import PastSitting
from naturalization_trainer.ui.numbers import day_and_time
from naturalization_trainer.ui.section_names import section_name

PAST = Qt.ItemDataRole.UserRole
SUMMARY = Qt.ItemDataRole.UserRole + 1
STATE = Qt.ItemDataRole.UserRole + 2

_ANY_INDEX = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Display: date and outcome in one sentence; `PAST`: the sitting; `SUMMARY`, `STATE`: the outcome for the eye."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PastSitting, ...] = ()

    def show_rows(self, rows: tuple[PastSitting, ...]) -> None:
        """Show these sittings."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _ANY_INDEX = _NOWHERE) -> int:
        """Return how many sittings there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role asks of a sitting."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        past = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{day_and_time(past.begun)}. {self._summary(past)}"
        if role == PAST:
            return past
        if role == SUMMARY:
            return self._summary(past)
        if role == STATE:
            return state_of(past)
        return None

    def retranslate(self) -> None:
        """Let the views ask again: the language has changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _summary(self, past: PastSitting) -> str:
        state = state_of(past)
        not_yet = [section_name(figure.section) for figure in past.sections if figure.state == "not_yet"]
        match state:
            case "open":
                return self.tr("Not finished; you can go on")
            case "abandoned":
                return self.tr("Given up")
            case "not_yet":
                return self.tr("Not yet enough: %1").replace("%1", ", ".join(not_yet))
            case "not_marked":
                return self.tr("Waiting for your marks")
            case _:
                return self.tr("Enough in %n section(s)", "", len(past.sections))


def state_of(past: PastSitting) -> str:
    """Return how a sitting came out as a whole: a section's state, `open` or `abandoned`."""
    states = {figure.state for figure in past.sections}
    if not past.ending:
        return "open"
    for state in ("not_yet", "not_marked", "passed"):
        if state in states:
            return state
    return "abandoned"
