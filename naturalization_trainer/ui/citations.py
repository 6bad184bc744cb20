"""Where a figure of the rules or a statement comes from, in the interface's language."""

import re

from PySide6.QtCore import QCoreApplication

_REGULATION = "R973"
_OURS = "mūsu noklusējum"
_OLDER = "ALTE"
_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:\.–\d+)?")


def cited(source: str) -> str:
    """Return a source of the blueprint, or of what is kept beside it, as a person reads it."""
    return "; ".join(dict.fromkeys(_piece(piece.strip()) for piece in source.split(";") if piece.strip()))


def _piece(piece: str) -> str:
    if piece.startswith(_REGULATION):
        numbers = _NUMBER.findall(piece.removeprefix(_REGULATION).split("(")[0])
        if not numbers:
            return QCoreApplication.translate("Citations", "Regulation No. 973, annex")
        each = QCoreApplication.translate("Citations", "%1", "the number of a paragraph")
        told = ", ".join(each.replace("%1", number.replace(".–", "–")) for number in numbers)
        return QCoreApplication.translate("Citations", "Regulation No. 973, paragraph %1").replace("%1", told)
    if piece.startswith(_OURS):
        return QCoreApplication.translate("Citations", "our default")
    if piece.startswith(_OLDER):
        return QCoreApplication.translate("Citations", "an older description of the examination (ALTE)")
    return piece


def sureness(confidence: str) -> str:
    """Return what is to be minded about a figure or a statement; "" where it is confirmed."""
    match confidence:
        case "default":
            return QCoreApplication.translate("Citations", "Our default: the rules do not say it.")
        case "older_model":
            return QCoreApplication.translate("Citations", "From an older description; today's rule is not known.")
        case "single_source":
            return QCoreApplication.translate("Citations", "From one source only; ask PMLP to be sure.")
        case "unknown":
            return QCoreApplication.translate("Citations", "Not known: ask PMLP.")
        case _:
            return ""
