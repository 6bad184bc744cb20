"""The translations are complete and as new as the code."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from naturalization_trainer.ui import translation
from naturalization_trainer.ui.kit.clock_label import ClockLabel
from naturalization_trainer.ui.translation import FALLING_BACK, LANGUAGES, Translation
from tools import translate


def test_nothing_is_missing_or_stale() -> None:
    assert translate.stale() == ()
    assert set(translate.FORMS) == set(LANGUAGES)
    assert translate.FALLING_BACK == FALLING_BACK


def test_what_ukrainian_lacks_is_said_in_english(speaking: Translation) -> None:
    speaking.speak("uk")
    lacking = [text for text in translate.texts(translate.FOLDER / "uk.ts") if not all(text.forms) and text.plural]
    english = {(text.context, text.source): text.forms for text in translate.texts(translate.FOLDER / "en.ts")}
    for text in lacking:
        said = QCoreApplication.translate(text.context, text.source, None, 1)
        assert said == english[text.context, text.source][0].replace("%n", "1")


@pytest.mark.parametrize("language", LANGUAGES)
def test_blanks_stay_in_every_translation(language: str) -> None:
    for text in translate.texts(translate.FOLDER / f"{language}.ts"):
        for blank in ("%1", "%2", "%3"):
            for form in filter(None, text.forms):
                assert (blank in form) == (blank in text.source), text


@pytest.mark.parametrize(
    ("language", "minutes", "said"),
    [
        ("lv", 1, "Atlikusi 1 minūte"),
        ("lv", 21, "Atlikusi 21 minūte"),
        ("lv", 11, "Atlikušas 11 minūtes"),
        ("ru", 41, "Осталась 41 минута"),
        ("ru", 42, "Осталось 42 минуты"),
        ("ru", 45, "Осталось 45 минут"),
        ("ru", 11, "Осталось 11 минут"),
        ("en", 43, "43 minutes left"),
    ],
)
def test_plurals_are_right(speaking: Translation, language: str, minutes: int, said: str) -> None:
    speaking.speak(language)
    clock = ClockLabel()
    clock.set_seconds(minutes * 60 if minutes > 5 else 0)
    if minutes > 5:
        assert clock.text() == said
    else:
        assert clock.tr("%n minute(s) left", "", minutes) == said


def test_texts_written_over_while_they_are_spoken_do_no_harm(
    speaking: Translation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation, "FOLDER", tmp_path)
    for language in LANGUAGES:
        (tmp_path / f"{language}.qm").write_bytes((translate.FOLDER / f"{language}.qm").read_bytes())
    speaking.speak("ru")
    (tmp_path / "ru.qm").write_bytes(b"")
    assert ClockLabel().tr("%n minute(s) left", "", 42) == "Осталось 42 минуты"
    speaking.speak("lv")
