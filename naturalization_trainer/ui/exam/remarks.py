"""What is said of an answer: each slip named by its kind, in the interface's language."""

from PySide6.QtCore import QCoreApplication

from naturalization_trainer.items.item import Remark


def remark_words(remark: Remark) -> str:
    """Return the sentence of a remark; "" where the widget of the item has said it already."""
    tr = QCoreApplication.translate
    sentences = {
        "long_vowel": tr("Remarks", "Long vowel: “%1” should be “%2”"),
        "softening": tr("Remarks", "Softened letter: “%1” should be “%2”"),
        "caron": tr("Remarks", "Letter with a caron: “%1” should be “%2”"),
        "letter": tr("Remarks", "A letter: “%1” should be “%2”"),
        "case": tr("Remarks", "Capital or small letter: “%1” should be “%2”"),
        "cyrillic": tr("Remarks", "Russian letters: “%1” was read as “%2”"),
        "word_missing": tr("Remarks", "A word is missing: “%2”"),
        "word_extra": tr("Remarks", "A word too many: “%1”"),
        "word_wrong": tr("Remarks", "Another word: “%1” instead of “%2”"),
        "other_word": tr("Remarks", "“%1” is another word, or nearer to another answer; right: “%2”"),
        "order": tr("Remarks", "Not in its place: “%2”"),
        "line_missing": tr("Remarks", "A line is missing or not recognisable: “%2”"),
        "too_short": tr("Remarks", "Too short: %1 words, at least %2 were asked for"),
        "not_given": tr("Remarks", "Not answered"),
    }
    said = sentences.get(remark.code, "")
    return said.replace("%1", remark.facts.get("given", "")).replace("%2", remark.facts.get("right", ""))


def source_words(act: str | None, article: str | None, title: str | None) -> str:
    """Return the citation of a source."""
    tr = QCoreApplication.translate
    if act and article:
        return tr("Remarks", "%1, article %2").replace("%1", act).replace("%2", article)
    return title or act or ""
