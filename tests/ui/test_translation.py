"""The translations are complete and as new as the code."""

import pytest

from naturalization_trainer.ui.kit.clock_label import ClockLabel
from naturalization_trainer.ui.translation import LANGUAGES, Translation
from tools import translate


def test_nothing_is_missing_or_stale() -> None:
    assert translate.stale() == ()


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
