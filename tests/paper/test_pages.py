"""The papers as PDF, read back: their text is there, and every page says where it comes from."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.assembly import assemble
from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.exam.form import Form
from naturalization_trainer.paper.folder import write_papers
from naturalization_trainer.paper.pages import STANDARD, Setting
from naturalization_trainer.paper.sheets import Origin, Piece
from tests.paper.conftest import DAY

ORIGIN = Origin(seed=7, papers=1, day=DAY, program="0.1.0")


def read(path: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


@pytest.fixture
def form(blueprint: Blueprint, bank: CompiledBank) -> Form:
    return assemble(blueprint, bank, seed=7, profile="standard", day=DAY)


def test_a_form_makes_all_its_sheets(
    qapp: QApplication, tmp_path: Path, form: Form, blueprint: Blueprint, bank_folder: Path
) -> None:
    assert qapp is not None
    files, pages = write_papers(tmp_path / "new" / "folder", (form,), blueprint, bank_folder, ORIGIN)
    made = {path.name.removeprefix("01-"): read(path) for path in (tmp_path / "new" / "folder").iterdir()}
    assert set(made) == {
        "uzdevumi.pdf", "uzdevumi-liela-druka.pdf", "atbilzu-lapa.pdf", "atslega.pdf", "vertesana.pdf",
        "intervetajam.pdf",
    }  # fmt: skip
    assert files == len(made)
    assert pages == sum(map(len, made.values()))
    for texts in made.values():
        for number, text in enumerate(texts, start=1):
            assert "sēkla 7" in text
            assert form.bank_hash[:12] in text
            assert f"{number}. lpp." in text
    assert len(made["uzdevumi-liela-druka.pdf"]) > len(made["uzdevumi.pdf"])
    questions = flat(made["uzdevumi.pdf"])
    for part in form.parts:
        for section in part.sections:
            if section.id != "speaking":
                for item in section.items():
                    assert flat([item.item.prompt]) in questions, item.id
    assert flat(["Izrunas dēļ bieži nav saprotams"]) in flat(made["vertesana.pdf"])


def flat(texts: list[str]) -> str:
    """Return texts without what the setting of lines changes."""
    return "".join("".join(texts).replace("**", "").replace("\x02", "").split()).replace("-", "")


def test_a_text_longer_than_a_page_goes_on_overleaf_and_loses_no_line(
    qapp: QApplication, tmp_path: Path, bank_folder: Path
) -> None:
    assert qapp is not None
    words = [f"š{number:04}ž" for number in range(3000)]
    setting = Setting(bank_folder, size=STANDARD, footer="kāja", title="x")
    pages = setting.write(tmp_path / "long.pdf", [Piece("<p>a</p>"), Piece(f"<p>{' '.join(words)}</p>")])
    texts = read(tmp_path / "long.pdf")
    found = flat(texts)
    assert len(texts) == pages > 3
    assert found.count("kāja") == pages
    assert [word for word in words if word not in found] == []


def test_lines_to_write_on_turn_the_page(qapp: QApplication, tmp_path: Path, bank_folder: Path) -> None:
    assert qapp is not None
    setting = Setting(bank_folder, size=STANDARD, footer="", title="x")
    assert setting.write(tmp_path / "lines.pdf", [Piece("<p>1.</p>", lines=60)]) == 3


def test_a_place_that_cannot_be_written_is_told(
    qapp: QApplication, tmp_path: Path, form: Form, blueprint: Blueprint, bank_folder: Path
) -> None:
    assert qapp is not None
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        write_papers(tmp_path / "file", (form,), blueprint, bank_folder, ORIGIN)
    assert caught.value.code == "paper_not_written"
    (tmp_path / "01-uzdevumi.pdf").mkdir()
    with pytest.raises(KnownError) as caught:
        write_papers(tmp_path, (form,), blueprint, bank_folder, ORIGIN)
    assert caught.value.code == "paper_not_written"
