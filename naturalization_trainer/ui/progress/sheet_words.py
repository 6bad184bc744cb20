"""The words of the progress sheet, in the language spoken."""

import datetime

from PySide6.QtCore import QCoreApplication

from naturalization_trainer.ui.numbers import day
from naturalization_trainer.ui.progress.values import ProgressFigures


def title(figures: ProgressFigures) -> str:
    """Return the title, with the person's name where they gave one."""
    title = QCoreApplication.translate("Progress", "My progress")
    return f"{title} · {figures.name}" if figures.name else title


def exam(when: datetime.date) -> str:
    """Return when the examination is."""
    return QCoreApplication.translate("Progress", "The examination: %1").replace("%1", day(when))


def heads() -> tuple[str, str, str, str]:
    """Return the heads of the table of sections."""
    return (
        QCoreApplication.translate("Progress", "Section"),
        QCoreApplication.translate("Progress", "Last tried in full"),
        QCoreApplication.translate("Progress", "Chance today"),
        QCoreApplication.translate("Progress", "On the day"),
    )


def next_title() -> str:
    """Return the heading over the next steps."""
    return QCoreApplication.translate("Progress", "What to practise next")


def unofficial() -> str:
    """Return what the sheet is not."""
    return QCoreApplication.translate(
        "Progress",
        "Made by an unofficial trainer for the naturalisation examination. The chances hold for questions like "
        "those of the trainer; this sheet is no result of the examination.",
    )
