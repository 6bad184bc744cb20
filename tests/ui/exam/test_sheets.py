"""Texts and pictures to be understood: every look holds its whole text, and nothing in it is interpreted."""

from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from naturalization_trainer.bank.task import AudioStimulus, ImageStimulus, Look, TextStimulus, Turn
from naturalization_trainer.items.item import Explained
from naturalization_trainer.ui.exam.picture_sheet import PictureSheet
from naturalization_trainer.ui.exam.playback import ListenRow
from naturalization_trainer.ui.exam.text_sheet import HEADERS, TextSheet
from naturalization_trainer.ui.exam.transcript_sheet import TranscriptSheet
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Words

ALT = Explained(lv="Sieviete pērk ābolus.")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'


def said(sheet: TextSheet | TranscriptSheet) -> str:
    return "\n".join(words.text() for words in sheet.findChildren(Words))


@pytest.mark.parametrize("look", get_args(Look))
def test_every_look_shows_all_there_is(qtbot: QtBot, worn: QApplication, look: Look) -> None:
    del worn
    sheet = TextSheet(
        TextStimulus(
            look=look,
            title="Virsraksts",
            body="Pirmā **rinda**.\n\n- viens\n- divi\n\nstunda | vieta\n9.00 | Rīga",
            sender="Inese Kalniņa",
            to="Visi kolēģi",
            date="3. martā",
        )
    )
    qtbot.addWidget(sheet)
    sheet.resize(500, sheet.heightForWidth(500))
    sheet.grab()
    shown = said(sheet)
    for part in ("Virsraksts", "Pirmā rinda", "viens", "9.00"):
        assert part in shown
    if look != "sign":
        assert "Inese Kalniņa" in shown


def test_an_email_has_its_header(qtbot: QtBot) -> None:
    sheet = TextSheet(TextStimulus(look="email", title="Sapulce", body="Labdien!", sender="Inese", to="Visi"))
    qtbot.addWidget(sheet)
    shown = said(sheet)
    assert all(HEADERS[name] in shown for name in ("from", "to", "subject"))
    assert HEADERS["date"] not in shown, "there is none"


def test_nothing_in_a_text_is_interpreted(qtbot: QtBot) -> None:
    sheet = TextSheet(TextStimulus(look="notice", body='<img src="file:///etc/passwd"> <b>tā</b>'))
    qtbot.addWidget(sheet)
    assert '<img src="file:///etc/passwd"> <b>tā</b>' in said(sheet)


def test_the_words_that_prove_the_answer_are_marked(qtbot: QtBot, worn: QApplication) -> None:
    del worn
    prose = Prose("Veikals ir **atvērts** katru\ndienu no 9 līdz 18.", body=True)
    qtbot.addWidget(prose)
    prose.resize(600, 100)
    plain = prose.grab().toImage()
    prose.highlight(("atvērts katru dienu", "nav tekstā"))
    assert prose.grab().toImage() != plain
    assert prose.text() == "Veikals ir atvērts katru\ndienu no 9 līdz 18."


def test_a_transcript_names_who_speaks(qtbot: QtBot) -> None:
    turns = (
        Turn(text="Labdien!", speaker="Pārdevēja", voice="female1"),
        Turn(text="Cik maksā?", speaker="Pircējs", voice="male1"),
    )
    sheet = TranscriptSheet(AudioStimulus(transcript=turns), ListenRow(None))
    qtbot.addWidget(sheet)
    assert "Pārdevēja: Labdien!" in said(sheet)


def test_a_picture_is_shown_and_described(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "a.svg").write_text(SVG, encoding="utf-8")
    sheet = PictureSheet(ImageStimulus(file="images/a.svg", alt=ALT), tmp_path)
    qtbot.addWidget(sheet)
    assert sheet.is_there()
    assert sheet.heightForWidth(400) == 200
    assert sheet.accessibleDescription() == ALT.lv
    sheet.resize(400, 200)
    assert sheet.grab().toImage().pixelColor(200, 100) == QColor("black")


def test_a_photograph_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(30, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(tmp_path / "a.png"))
    sheet = PictureSheet(ImageStimulus(file="a.png", alt=ALT), tmp_path)
    qtbot.addWidget(sheet)
    assert sheet.heightForWidth(300) == 100


@pytest.mark.parametrize(
    "content",
    [
        b"nothing of the kind",
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        b"",
    ],
)
def test_a_picture_that_is_none_shows_its_description(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.svg").write_bytes(content)
    sheet = PictureSheet(ImageStimulus(file="a.svg", alt=ALT), tmp_path)
    qtbot.addWidget(sheet)
    assert not sheet.is_there()
    sheet.resize(300, sheet.heightForWidth(300))
    sheet.grab()


@pytest.mark.parametrize("file", ["../a.svg", "/etc/passwd", "gone.svg"])
def test_a_picture_outside_the_bank_is_not_read(qtbot: QtBot, tmp_path: Path, file: str) -> None:
    (tmp_path / "bank").mkdir()
    (tmp_path / "a.svg").write_text(SVG, encoding="utf-8")
    sheet = PictureSheet(ImageStimulus(file=file, alt=ALT), tmp_path / "bank")
    qtbot.addWidget(sheet)
    assert not sheet.is_there()
