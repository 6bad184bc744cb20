"""How each letter with a mark stands, as bars with words."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from naturalization_trainer.learning.letters import LetterStanding
from naturalization_trainer.ui.charts.values import Bar, BarFigure
from naturalization_trainer.ui.numbers import hundred

_GOOD = 0.9


def letter_bars(
    known: Iterable[LetterStanding], title: str, before: Mapping[str, float | None] | None = None
) -> BarFigure:
    """Return the picture of letters; those never asked are left out. `before`: each share as it was, as a tick."""
    heads = (
        QCoreApplication.translate("LetterBars", "Letter"),
        QCoreApplication.translate("LetterBars", "Right"),
        QCoreApplication.translate("LetterBars", "Instead"),
    )
    bars = (_bar(one, (before or {}).get(one.letter)) for one in known if one.asked or one.added)
    return BarFigure(title, tuple(bars), heads)


def _bar(one: LetterStanding, before: float | None) -> Bar:
    said = QCoreApplication.translate("LetterBars", "right %1 of %2")
    said = said.replace("%1", str(one.right)).replace("%2", str(one.asked))
    notes = []
    if one.instead:
        notes.append(QCoreApplication.translate("LetterBars", "often %1 instead").replace("%1", one.instead))
    if one.added:
        times = one.added
        notes.append(QCoreApplication.translate("LetterBars", "%n time(s) where it does not belong", "", times))
    if before is not None:
        notes.append(QCoreApplication.translate("LetterBars", "before: %1").replace("%1", f"{hundred(before)} %"))
    ink = "good" if one.share >= _GOOD else "accent_ink"
    return Bar(one.letter, one.share, said, " · ".join(notes), mark=before, ink=ink)
