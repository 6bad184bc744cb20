"""The anthem from nothing to mastery, and recited: by clicks and by the keyboard alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from naturalization_trainer import paths
from naturalization_trainer.app import App
from naturalization_trainer.learning.anthem import GAPPED
from naturalization_trainer.media.devices import make_player, make_recorder
from naturalization_trainer.media.probe import probe
from naturalization_trainer.testing import FakeClock
from naturalization_trainer.ui.kit.check import CheckRow
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.kit.text_area import TextArea
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.rooms.anthem import AnthemRoom
from naturalization_trainer.ui.rooms.anthem_lines import AnthemLinesRoom
from naturalization_trainer.ui.rooms.anthem_listen import AnthemListenRoom
from naturalization_trainer.ui.rooms.anthem_recite import AnthemReciteRoom
from naturalization_trainer.ui.rooms.anthem_whole import AnthemWholeRoom
from tests.items.samples import ANTHEM
from tests.ui.anthem.learner import Learner
from tests.ui.hands import Mouse
from tests.ui.sounding import FakePlayer

DAY = 86_400.0
PATIENCE = 20_000


def said(learner: Learner) -> str:
    """Return every word on the screen."""
    return "\n".join(words.text() for words in learner.seen(Words))


def test_from_nothing_to_mastery(learner: Learner, player: FakePlayer, clock: FakeClock) -> None:
    learner.press("What to practise")
    learner.press("Learn the anthem")
    learner.room(AnthemRoom)
    learner.press("Listen and read")
    learner.room(AnthemListenRoom)
    learner.press("Listen")
    for _ in ANTHEM:
        player.end()
    assert [path.name for path in player.played] == [f"line-{number}.opus" for number in range(1, 9)]
    learner.press("On to the gaps")
    learner.room(AnthemLinesRoom)
    learner.practise()
    assert learner.answers == 8 * (GAPPED + 1)
    assert "Enough for now" in said(learner)
    days = 0
    while "You know the anthem by heart" not in said(learner):
        learner.press("The anthem")
        clock.pass_time(DAY)
        days += 1
        learner.press("To the lines")
        learner.practise()
        assert days < 20
    assert days > 1
    learner.press("Write the whole anthem")
    learner.room(AnthemWholeRoom)
    learner.hand.write(learner.seen(TextArea)[0], "\n".join(ANTHEM))
    learner.press("Check")
    assert "All of it is there" in said(learner)
    learner.press("The anthem")
    assert "You know the anthem" in said(learner)


def test_recited_and_marked(learner: Learner, app: App) -> None:
    app.lobby.show_anthem()
    learner.press("Recite")
    learner.room(AnthemReciteRoom)
    learner.press("Record")
    learner.press("Stop")
    assert ANTHEM[4] in [row.text() for row in learner.seen(CheckRow)]
    for row in learner.seen(CheckRow)[:7]:
        learner.hand.press(row)
    learner.press("Keep my marks")
    assert "1 of 2 points" in said(learner)
    learner.press("Recite once more")
    learner.press("I have said it aloud without recording")
    for row in learner.seen(CheckRow):
        learner.hand.press(row)
    learner.press("Keep my marks")
    assert "2 of 2 points" in said(learner)
    learner.press("The anthem")
    assert "Recited, by your own marks: 2 of the last 2" in said(learner)


@pytest.fixture
def voice(qtbot: QtBot) -> Iterator[QObject]:
    """Give somebody who stands before the microphone."""
    del qtbot
    somebody = QObject()
    yield somebody
    somebody.deleteLater()


def test_a_recital_with_real_sound(app: App, qtbot: QtBot, voice: QObject) -> None:
    player, recorder = make_player(app.lobby), make_recorder(app.lobby)
    app.lobby.hearing._devices = (player, recorder)
    learner = Learner(app, Mouse())
    app.lobby.show_anthem()
    learner.press("Recite")
    somebody = make_player(voice)
    with qtbot.waitSignal(recorder.started, timeout=PATIENCE):
        learner.press("Record")
    with qtbot.waitSignal(somebody.finished, timeout=PATIENCE):
        somebody.play(paths.audio_folder() / "anthem" / "anthem-001" / "line-1.opus")
    with qtbot.waitSignal(recorder.saved, timeout=PATIENCE):
        learner.press("Stop")
    assert app.program.person is not None
    (file,) = list(app.program.person.recordings.rglob("*.wav"))
    heard = probe(file)
    assert heard.seconds > 1.5
    assert heard.speech > -40
    with qtbot.waitSignal(player.finished, timeout=PATIENCE):
        learner.press("Listen")
    (panel,) = learner.seen(RecorderPanel)
    assert panel.state() == "recorded"
    for row in learner.seen(CheckRow):
        learner.hand.press(row)
    learner.press("Keep my marks")
    assert "2 of 2 points" in said(learner)


def test_what_is_written_outlives_the_window(learner: Learner, app: App) -> None:
    app.lobby.show_anthem()
    learner.press("Write")
    learner.hand.write(learner.seen(TextArea)[0], "Dievs, svētī")
    learner.press("The anthem")
    learner.press("Write")
    assert learner.seen(TextArea)[0].toPlainText() == "Dievs, svētī"
