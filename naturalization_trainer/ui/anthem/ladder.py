"""How far each line has come, as bars with words."""

from PySide6.QtCore import QCoreApplication

from naturalization_trainer.learning.anthem import GAPPED, STEPS, Reached, Standing
from naturalization_trainer.ui.charts.values import Bar, BarFigure
from naturalization_trainer.ui.numbers import day


def ladder(standing: Standing, title: str) -> BarFigure:
    """Return the picture of a text's lines."""
    heads = (
        QCoreApplication.translate("Ladder", "Line"),
        QCoreApplication.translate("Ladder", "How far"),
        QCoreApplication.translate("Ladder", "Comes round"),
    )
    return BarFigure(title, tuple(_bar(reached) for reached in standing.lines), heads, float(STEPS))


def step_words(step: int) -> str:
    """Return how far a line has come in words."""
    if step == 0:
        return QCoreApplication.translate("Ladder", "not begun")
    if step < GAPPED:
        return QCoreApplication.translate("Ladder", "with gaps")
    if step == GAPPED:
        return QCoreApplication.translate("Ladder", "all gaps")
    if step < STEPS:
        return QCoreApplication.translate("Ladder", "from memory")
    return QCoreApplication.translate("Ladder", "by heart")


def _bar(reached: Reached) -> Bar:
    note = ""
    if reached.due:
        note = QCoreApplication.translate("Ladder", "comes round now")
    elif reached.next is not None:
        when = day(reached.next.astimezone().date())
        note = QCoreApplication.translate("Ladder", "comes round on %1").replace("%1", when)
    ink = "good" if reached.kept else "accent_ink"
    return Bar(reached.line.text, float(reached.step), step_words(reached.step), note, ink=ink)
