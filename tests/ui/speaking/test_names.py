"""What whoever does not see the speaking room is told of it; and what follows a change of language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from tests.ui.sounding import FakePlayer
from tests.ui.speaking.speaker import Speaker
from tests.ui.speaking.test_rooms import Mouth


@pytest.fixture(autouse=True)
def _hearing(speaker: Speaker) -> None:
    speaker.give_devices(FakePlayer(), Mouth())


WAYS = {
    "the entrance": (),
    "a question": ("Begin",),
    "a question answered": ("Begin", "Record", "Stop"),
    "the review": ("Begin", "Record", "Stop", "End here and hear yourself"),
    "the cards": ("See how it goes",),
    "preparing": ("See how it goes", "Begin to prepare"),
    "the recordings": ("Begin", "Record", "Stop", "Stop for today", "Hear or erase recordings"),
    "erasing": ("Begin", "Record", "Stop", "Stop for today", "Hear or erase recordings", "Erase all recordings"),
}


@pytest.mark.parametrize("way", list(WAYS.values()), ids=list(WAYS))
def test_everything_one_can_reach_has_a_name(speaker: Speaker, way: tuple[str, ...]) -> None:
    speaker.enter()
    for button in way:
        speaker.press(button)
    speaker.settle()
    reached = [widget for widget in speaker.seen(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached
    nameless = [
        widget for widget in reached if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []
    assert [button for button in speaker.seen(BigButton) if button.height() < 44] == []
    names = [
        tuple(QAccessible.queryAccessibleInterface(widget).text(kind) for kind in TOLD)
        for widget in speaker.seen(BigButton)
    ]
    assert len(set(names)) == len(names), "two buttons that sound alike"


TOLD = (QAccessible.Text.Name, QAccessible.Text.Description)


@pytest.mark.usefixtures("speaking")
def test_another_language_is_spoken_at_once(speaker: Speaker) -> None:
    speaker.enter()
    for button in WAYS["the review"]:
        speaker.press(button)
    speaker.settle()
    assert speaker.says("You spoke for 4 of 4 seconds.")
    speaker.app.program.set_option("language", "lv")
    assert speaker.says("Jūs runājāt 4 no 4 sekundēm.")
    assert speaker.says("Vienkārši skaitļi")
    speaker.app.program.set_option("language", "en")
