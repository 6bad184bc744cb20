"""What the speaking rooms show, and the plain numbers of an answer in words. No number is a verdict."""

import datetime
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from naturalization_trainer.store.recordings import Figures

_KINDS: dict[str, Any] = {
    "interview": QT_TRANSLATE_NOOP("Fluency", "Interview"),
    "role_play": QT_TRANSLATE_NOOP("Fluency", "Role play"),
    "picture": QT_TRANSLATE_NOOP("Fluency", "Picture"),
    "oral_card": QT_TRANSLATE_NOOP("Fluency", "Oral knowledge"),
}

_WAITED = 1.0
"""Seconds before the first word worth telling."""


class Given(NamedTuple):
    """What there is of an answer: its recording ("" where it was given without one), its seconds, its figures."""

    file: str = ""
    seconds: float = 0.0
    figures: Figures | None = None


class PastRehearsal(NamedTuple):
    """A rehearsal of the past. `points` is None while it has no marks; `cut_off`: seconds of a recording mended."""

    id: str
    at: datetime.datetime
    kind: str
    title: str
    answered: int
    questions: int
    seconds: float
    points: float | None = None
    out_of: float = 0.0
    cut_off: float = 0.0


class SpeakingFigures(NamedTuple):
    """What the entrance shows. counts: how many tasks of each kind there are. size: bytes of all recordings."""

    counts: Mapping[str, int]
    recordings: int = 0
    size: int = 0
    past: tuple[PastRehearsal, ...] = ()


def together(figures: Iterable[Figures]) -> Figures:
    """Return the numbers of several answers as of one."""
    all_of = tuple(figures)
    return Figures(
        speaking=sum(each.speaking for each in all_of),
        total=sum(each.total for each in all_of),
        pauses=sum(each.pauses for each in all_of),
        pause_seconds=sum(each.pause_seconds for each in all_of),
        longest=max((each.longest for each in all_of), default=0.0),
        syllables=sum(each.syllables for each in all_of),
    )


def told(figures: Figures) -> tuple[str, ...]:
    """Return the numbers as sentences."""
    if not figures.speaking:
        return (QCoreApplication.translate("Fluency", "No speech was heard in this recording."),)
    whole, count = round(figures.total), figures.pauses
    spoke = QCoreApplication.translate("Fluency", "You spoke for %1 of %n second(s).", "", whole)
    sentences = [spoke.replace("%1", str(round(figures.speaking)))]
    if count:
        pauses = QCoreApplication.translate("Fluency", "%n pause(s), the longest %1 seconds.", "", count)
        sentences.append(pauses.replace("%1", _decimal(figures.longest)))
    else:
        sentences.append(QCoreApplication.translate("Fluency", "No pauses."))
    if figures.before >= _WAITED:
        sentences.append(
            QCoreApplication.translate("Fluency", "You began after %1 seconds.").replace("%1", _decimal(figures.before))
        )
    if figures.syllables:
        rate = _decimal(figures.syllables / figures.speaking)
        sentences.append(
            QCoreApplication.translate("Fluency", "While speaking, about %1 syllables a second.").replace("%1", rate)
        )
    return tuple(sentences)


def size_words(size: int) -> str:
    """Return how large something is on the disk."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def length_words(seconds: float) -> str:
    """Return a length as minutes and seconds."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


def kind_words(kind: str) -> str:
    """Return the name of a kind of rehearsal."""
    return QCoreApplication.translate("Fluency", _KINDS[kind]) if kind in _KINDS else kind


def _decimal(value: float) -> str:
    return QLocale().toString(value, "f", 1)
