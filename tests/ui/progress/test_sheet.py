"""The progress sheet: one page, its text to be searched in every alphabet, whole or not there."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from naturalization_trainer.errors import KnownError
from naturalization_trainer.tour.progress_samples import EMPTY, PROGRESS, name_of
from naturalization_trainer.ui.progress.sheet import write_sheet
from naturalization_trainer.ui.progress.values import ProgressFigures
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.translation import Translation

TEXTS = {
    "lv": ("Mani panākumi", "Anna", "Vēsture un kultūra", "Lasīšana", "Ko mācīties tālāk", "93 %", "ģ", "neoficiālā"),
    "ru": ("Мои успехи", "Anna", "История и культура", "Чтение", "Чем заняться дальше", "93 %", "ģ", "неофициальном"),
    "en": ("My progress", "Anna", "History and culture", "Reading", "What to practise next", "93%", "ģ", "unofficial"),
}


def squeezed(text: str) -> str:
    """Return a text without spaces: on a page they are only distances."""
    return "".join(text.split())


@pytest.mark.parametrize("language", TEXTS)
def test_one_page_of_text_in_the_language_spoken(
    worn: QApplication, speaking: Translation, tmp_path: Path, language: str
) -> None:
    look.apply(worn, "dark", 200)
    speaking.speak(language)
    path = tmp_path / "sheet.pdf"
    write_sheet(path, PROGRESS, name_of, language)
    (page,) = PdfReader(path).pages
    text = squeezed(page.extract_text())
    assert [wanted for wanted in TEXTS[language] if squeezed(wanted) not in text] == []
    assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]


@pytest.mark.usefixtures("worn")
@pytest.mark.parametrize("figures", [EMPTY, PROGRESS._replace(name="", chances=PROGRESS.chances * 2)])
def test_it_is_one_page_with_little_and_with_much(tmp_path: Path, figures: ProgressFigures) -> None:
    path = tmp_path / "sheet.pdf"
    write_sheet(path, figures, name_of, "en")
    assert len(PdfReader(path).pages) == 1


@pytest.mark.usefixtures("worn")
def test_fonts_are_embedded(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write_sheet(path, PROGRESS, name_of, "en")
    assert path.read_bytes().count(b"/FontFile2") >= 2


@pytest.mark.usefixtures("worn")
def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "sheet.pdf"
    with pytest.raises(KnownError, match="sheet_not_written"):
        write_sheet(path, PROGRESS, name_of, "en")
    assert not path.exists()
