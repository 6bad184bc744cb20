"""The Constitution to read and to search, by chapter and article, in its own words."""

from PySide6.QtWidgets import QWidget

from naturalization_trainer.bank.law import Article, Law
from naturalization_trainer.language.search import Found
from naturalization_trainer.ui.models.passages import Passage
from naturalization_trainer.ui.rooms.searched import Chapter, SearchedRoom

DELETED = "deleted"
_PREAMBLE = "Ievads"


class ConstitutionRoom(SearchedRoom):
    """`law`: the text kept with the bank. The text is Latvian whatever the interface speaks."""

    def __init__(self, law: Law, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._law = law
        self.show_chapters(self._read())

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("The Constitution")

    def lead(self) -> str:
        """Say what text this is and as of when."""
        said = self.tr("%1, in Latvian, as in force since %2 (%3).")
        return (
            said.replace("%1", self._law.title)
            .replace("%2", _figures(self._law.wording_as_of))
            .replace("%3", self._law.official_id)
        )

    def search_label(self) -> str:
        """Return what the field searches."""
        return self.tr("Search: a word or an article number")

    def found_words(self, found: Found) -> str:
        """Return how many places there are, in how many articles."""
        return (
            self.tr("%n place(s)", "", found.total) + " " + self.tr("in %n article(s).", "in articles", len(found.hits))
        )

    def _read(self) -> tuple[Chapter, ...]:
        preamble = tuple(Passage("", text, serif=True) for text in self._law.preamble)
        chapters = (
            Chapter(
                f"{chapter.number}. {chapter.title}",
                f"{chapter.number} nodaļa. {chapter.title}",
                tuple(self._article(article) for article in chapter.articles),
            )
            for chapter in self._law.chapters
        )
        return (Chapter(_PREAMBLE, _PREAMBLE, preamble), *chapters)

    @staticmethod
    def _article(article: Article) -> Passage:
        since = "" if article.status == DELETED else article.current_wording_since
        return Passage(f"{article.number}. pants", article.text, f"({since})" if since else "", serif=True)


def _figures(day: str) -> str:
    """Return an ISO date in figures, as Latvian writes them."""
    return ".".join(reversed(day.split("-")))
