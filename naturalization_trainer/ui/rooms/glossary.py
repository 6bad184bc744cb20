"""The words of the examination in Latvian, Russian and English, to look up in any of the three."""

from PySide6.QtCore import QCollator, QLocale
from PySide6.QtWidgets import QWidget

from naturalization_trainer.bank.glossary import Entry, Field, Glossary
from naturalization_trainer.language.search import Found
from naturalization_trainer.ui.models.passages import Passage
from naturalization_trainer.ui.rooms.searched import Chapter, SearchedRoom

FIELDS: tuple[Field, ...] = ("law", "state", "history", "culture", "everyday")


class GlossaryRoom(SearchedRoom):
    """`glossary`: the bank's words, shown by field and in the order of the Latvian alphabet."""

    def __init__(self, glossary: Glossary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        collator = QCollator(QLocale("lv"))
        words = sorted(glossary.words, key=lambda entry: collator.sortKey(entry.lv))
        self._fields = {name: tuple(_passage(entry) for entry in words if entry.field == name) for name in FIELDS}

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Words of the examination")

    def lead(self) -> str:
        """Say what these words are."""
        return self.tr("Each word with the meaning it has in the examination.")

    def search_label(self) -> str:
        """Return what the field searches."""
        return self.tr("Search in Latvian, Russian or English")

    def found_words(self, found: Found) -> str:
        """Return how many words there are."""
        return self.tr("%n word(s) found.", "", len(found.hits))

    def retranslate(self) -> None:
        """Say every word anew."""
        names = self._names()
        self.show_chapters(
            tuple(Chapter(names[name], names[name], passages) for name, passages in self._fields.items() if passages)
        )
        super().retranslate()

    def _names(self) -> dict[Field, str]:
        return {
            "law": self.tr("Law"),
            "state": self.tr("The state"),
            "history": self.tr("History"),
            "culture": self.tr("Culture"),
            "everyday": self.tr("Everyday life"),
        }


def _passage(entry: Entry) -> Passage:
    return Passage(entry.lv, f"{entry.ru}\n{entry.en}", entry.note or "")
