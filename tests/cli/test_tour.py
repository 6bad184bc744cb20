"""The tour: pictures of the real windows, and an exit code that says whether all is well."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from naturalization_trainer.tour.fit import misfits
from naturalization_trainer.tour.stops import STOPS
from naturalization_trainer.tour.untranslated import Untranslated
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.words import Words


def test_pictures_are_saved_of_every_look(tmp_path: Path) -> None:
    program = [sys.executable, "-m", "naturalization_trainer", "tour", "--out", str(tmp_path)]
    wishes = ["--only", "home-first", "--themes", "light,contrast", "--languages", "lv,ru,en", "--text", "100,200"]
    done = subprocess.run([*program, *wishes], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert len(list(tmp_path.rglob("home-first.png"))) == 2 * 3 * 2
    assert "0 problems" in done.stdout


def test_every_stop_has_a_name_of_its_own() -> None:
    names = [stop.name for stop in STOPS]
    assert len(names) == len(set(names))


def test_what_is_cut_is_found_and_what_fits_is_not(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    words, button = Words("Pārbaudījums nokārtots", window), BigButton("Turpināt", window)
    window.resize(600, 300)
    words.setGeometry(0, 0, 400, 60)
    button.setGeometry(0, 100, 300, 60)
    window.show()
    assert misfits(window) == ()
    words.setGeometry(0, 0, 40, 60)
    button.setGeometry(400, 100, 300, 60)
    found = "\n".join(misfits(window))
    assert "Pārbaudījums nokārtots" in found
    assert "reaches out" in found


def test_a_page_wider_than_its_window_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    area = QScrollArea(window)
    page = QWidget()
    page.setFixedSize(900, 50)
    area.setWidget(page)
    area.resize(300, 100)
    window.show()
    assert "900 pixels wide" in misfits(window)[0]


def test_a_text_without_translation_is_noticed(qapp: QApplication) -> None:
    listener = Untranslated()
    qapp.installTranslator(listener)
    QCoreApplication.translate("Home", "Nobody ever translated this")
    QCoreApplication.translate("QPlatformTheme", "Nor this, but it is Qt's")
    listener.listening = False
    QCoreApplication.translate("Home", "In English nobody listens")
    qapp.removeTranslator(listener)
    assert listener.found == ["Home: Nobody ever translated this"]
