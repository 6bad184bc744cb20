"""The topics of the language tasks in the interface's language; those of the knowledge parts are named by the bank."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES: dict[str, Any] = {
    "brivais-laiks": QT_TRANSLATE_NOOP("Topics", "Free time"),
    "celojumi": QT_TRANSLATE_NOOP("Topics", "Travels"),
    "celosana": QT_TRANSLATE_NOOP("Topics", "Travelling"),
    "daba": QT_TRANSLATE_NOOP("Topics", "Nature"),
    "darbs": QT_TRANSLATE_NOOP("Topics", "Work"),
    "drosiba": QT_TRANSLATE_NOOP("Topics", "Safety"),
    "dzivnieki": QT_TRANSLATE_NOOP("Topics", "Animals"),
    "edieni": QT_TRANSLATE_NOOP("Topics", "Food"),
    "edinasana": QT_TRANSLATE_NOOP("Topics", "Eating out"),
    "galotnes": QT_TRANSLATE_NOOP("Topics", "Endings"),
    "garie-patskani": QT_TRANSLATE_NOOP("Topics", "Long vowels"),
    "gimene": QT_TRANSLATE_NOOP("Topics", "Family"),
    "iepirksanas": QT_TRANSLATE_NOOP("Topics", "Shopping"),
    "iestades": QT_TRANSLATE_NOOP("Topics", "Offices and authorities"),
    "ikdiena": QT_TRANSLATE_NOOP("Topics", "Everyday life"),
    "izglitiba": QT_TRANSLATE_NOOP("Topics", "Education"),
    "kaimini": QT_TRANSLATE_NOOP("Topics", "Neighbours"),
    "kultura": QT_TRANSLATE_NOOP("Topics", "Culture"),
    "laikapstakli": QT_TRANSLATE_NOOP("Topics", "The weather"),
    "majoklis": QT_TRANSLATE_NOOP("Topics", "Home and housing"),
    "mediji": QT_TRANSLATE_NOOP("Topics", "The media"),
    "mikstinajums": QT_TRANSLATE_NOOP("Topics", "Soft consonants"),
    "pakalpojumi": QT_TRANSLATE_NOOP("Topics", "Services"),
    "pilseta": QT_TRANSLATE_NOOP("Topics", "The town"),
    "sabiedriba": QT_TRANSLATE_NOOP("Topics", "Society"),
    "snacosie": QT_TRANSLATE_NOOP("Topics", "Sibilants: š, ž, č"),
    "svetki": QT_TRANSLATE_NOOP("Topics", "Celebrations"),
    "transports": QT_TRANSLATE_NOOP("Topics", "Transport"),
    "veseliba": QT_TRANSLATE_NOOP("Topics", "Health"),
    "vide": QT_TRANSLATE_NOOP("Topics", "The environment"),
}

LANGUAGE = frozenset({"listening", "reading", "writing", "speaking"})


def topic_name(section: str, topic: str, title: str) -> str:
    """Return a topic's name; `title` is what the bank calls it."""
    if section in LANGUAGE and topic in _NAMES:
        return QCoreApplication.translate("Topics", _NAMES[topic])
    return title
