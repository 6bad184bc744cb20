"""What is said of an answer besides what its own widget shows: that there is none, that it is short; and citations."""

from PySide6.QtCore import QCoreApplication

from naturalization_trainer.items.item import Remark

PREAMBLE = "preambula"


def remark_words(remark: Remark) -> str:
    """Return the sentence of a remark; "" where the item's widget names it at its place (slips, wrong parts)."""
    match remark.code:
        case "not_given" if remark.part < 0:
            return QCoreApplication.translate("Remarks", "Not answered")
        case "too_short":
            said = QCoreApplication.translate("Remarks", "%1 words; at least %2 were asked for")
            return said.replace("%1", remark.facts["given"]).replace("%2", remark.facts["right"])
        case "cyrillic" if remark.part < 0:
            said = QCoreApplication.translate("Remarks", "Russian letters: “%1” was read as “%2”")
            return said.replace("%1", remark.facts["given"]).replace("%2", remark.facts["right"])
        case _:
            return ""


def source_words(act: str | None, article: str | None, title: str | None) -> str:
    """Return the citation of a source."""
    if not act or not article:
        return title or act or ""
    if article == PREAMBLE:
        return QCoreApplication.translate("Remarks", "%1, preamble").replace("%1", act)
    return QCoreApplication.translate("Remarks", "%1, article %2").replace("%1", act).replace("%2", article)
