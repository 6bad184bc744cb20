"""The panel that records: what can be pressed when, and what is said."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.kit.words import Words


@pytest.fixture
def panel(worn: QApplication, qtbot: QtBot) -> Iterator[RecorderPanel]:
    del worn
    panel = RecorderPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    yield panel
    panel.close()


def shown(panel: RecorderPanel) -> list[str]:
    return [button.text() for button in panel.findChildren(BigButton) if button.isVisible()]


def said(panel: RecorderPanel) -> str:
    return " ".join(words.text() for words in panel.findChildren(Words) if words.isVisible())


def press(panel: RecorderPanel, text: str) -> None:
    next(button for button in panel.findChildren(BigButton) if button.isVisible() and button.text() == text).click()


def test_a_recording_from_the_first_press_to_listening(panel: RecorderPanel, qtbot: QtBot) -> None:
    assert shown(panel) == ["Record"]
    with qtbot.waitSignal(panel.record_asked):
        press(panel, "Record")
    panel.show_state("recording")
    panel.show_level(0.5)
    panel.show_seconds(65.2)
    assert shown(panel) == ["Stop"]
    assert said(panel) == "Recording: 1:05"
    with qtbot.waitSignal(panel.stop_asked):
        press(panel, "Stop")
    panel.show_recording(True, 66.0)
    assert shown(panel) == ["Listen", "Record anew"]
    assert said(panel) == "Recorded: 1:06"
    with qtbot.waitSignal(panel.play_asked):
        press(panel, "Listen")
    panel.show_state("playing")
    with qtbot.waitSignal(panel.stop_asked):
        press(panel, "Stop")
    panel.show_recording(True, 66.0)
    with qtbot.waitSignal(panel.record_asked):
        press(panel, "Record anew")


def test_the_keyboard_stays_at_what_is_pressed_next(panel: RecorderPanel) -> None:
    panel.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    panel.show_state("recording")
    assert QApplication.focusWidget() is panel.first_focus()
    panel.show_recording(True, 3.0)
    focused = QApplication.focusWidget()
    assert isinstance(focused, BigButton)
    assert focused.text() == "Listen"


@pytest.mark.parametrize(("state", "word"), [("no_microphone", "Plug one in"), ("no_permission", "privacy")])
def test_why_it_does_not_work_is_said_and_it_can_be_tried_again(panel: RecorderPanel, state: str, word: str) -> None:
    panel.show_state(state)  # type: ignore[arg-type] # one of the states
    assert shown(panel) == ["Record"]
    assert word in said(panel)
    panel.show_state("recording")
    assert not any(notice.isVisible() for notice in panel.findChildren(Notice))


def test_what_was_recorded_can_be_heard_but_not_made_anew(panel: RecorderPanel) -> None:
    panel.set_read_only(True)
    assert shown(panel) == []
    assert said(panel) == "Nothing recorded"
    panel.show_recording(True)
    assert shown(panel) == ["Listen"]
