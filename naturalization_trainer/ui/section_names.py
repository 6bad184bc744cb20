"""The sections of the examination and their states in the interface's language, short, as a person speaks of them."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

LANGUAGE = ("listening", "reading", "writing", "speaking")
KNOWLEDGE = ("anthem", "history_culture", "constitution")
SECTIONS = (*LANGUAGE, *KNOWLEDGE)

_NAMES: dict[str, Any] = {
    "listening": QT_TRANSLATE_NOOP("Sections", "Listening"),
    "reading": QT_TRANSLATE_NOOP("Sections", "Reading"),
    "writing": QT_TRANSLATE_NOOP("Sections", "Writing"),
    "speaking": QT_TRANSLATE_NOOP("Sections", "Interview"),
    "anthem": QT_TRANSLATE_NOOP("Sections", "The anthem"),
    "history_culture": QT_TRANSLATE_NOOP("Sections", "History and culture"),
    "constitution": QT_TRANSLATE_NOOP("Sections", "The Constitution"),
}

_STATES: dict[str, Any] = {
    "passed": QT_TRANSLATE_NOOP("Sections", "Enough to pass"),
    "not_yet": QT_TRANSLATE_NOOP("Sections", "Not yet"),
    "not_marked": QT_TRANSLATE_NOOP("Sections", "Waiting for your marks"),
    "relieved": QT_TRANSLATE_NOOP("Sections", "You need not take it"),
    "not_sat": QT_TRANSLATE_NOOP("Sections", "Not tried yet"),
}

_LOOKS = {
    "passed": ("done", "good"),
    "not_yet": ("not_yet", "wait"),
    "not_marked": ("pending", "ink_soft"),
    "relieved": ("check", "ink_soft"),
}


def section_name(section: str) -> str:
    """Return a section's short name; the regulation's own headings stand in the blueprint."""
    return QCoreApplication.translate("Sections", _NAMES[section]) if section in _NAMES else section


def state_words(state: str) -> str:
    """Return a section's state in words: `passed`, `not_yet`, `not_marked`, `relieved`, `not_sat`."""
    return QCoreApplication.translate("Sections", _STATES.get(state, _STATES["not_sat"]))


def state_look(state: str) -> tuple[str, str]:
    """Return the icon and the colour's use that go with a state's words."""
    return _LOOKS.get(state, ("open", "ink_soft"))
