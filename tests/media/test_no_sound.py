"""What is told where sound does not work; each in a process of its own, since QtMultimedia looks only once."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sound_server import SoundServer

ASK = """
import json, sys
from pathlib import Path
{before}
from PySide6.QtCore import QCoreApplication
application = QCoreApplication([])
from naturalization_trainer.errors import KnownError
from naturalization_trainer.media.devices import make_player, make_recorder, sound_state
told = []
def ask(make, begin):
    try:
        made = make()
    except KnownError as error:
        told.append(error.code)
        return
    made.failed.connect(lambda error: told.append(error.code))
    begin(made)
state = sound_state()
ask(make_player, lambda player: player.play(Path(sys.argv[1])))
ask(make_recorder, lambda recorder: recorder.start(Path(sys.argv[2]), 60))
problem = state.problem.code if state.problem else None
print(json.dumps([len(state.outputs), len(state.inputs), problem, told]))
"""


def asked(folder: Path, server: str, before: str = "") -> list[object]:
    sound = min((Path(__file__).parents[2] / "audio").rglob("text.opus"))
    run = subprocess.run(
        [sys.executable, "-c", ASK.format(before=before), str(sound), str(folder / "voice.wav")],
        env={**os.environ, "PULSE_SERVER": server},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "Traceback" not in run.stderr
    answer: list[object] = json.loads(run.stdout)
    return answer


@pytest.fixture
def bare_server() -> Iterator[SoundServer]:
    with tempfile.TemporaryDirectory(prefix="sound-") as folder:
        server = SoundServer(Path(folder))
        server.start()
        yield server
        server.stop()


def test_without_loudspeaker_and_microphone_it_is_said(tmp_path: Path, bare_server: SoundServer) -> None:
    assert asked(tmp_path, bare_server.address) == [0, 0, None, ["no_loudspeaker", "no_microphone"]]


def test_without_a_sound_server_it_is_said(tmp_path: Path) -> None:
    answer = asked(tmp_path, f"unix:{tmp_path / 'nobody'}")
    assert answer == [0, 0, None, ["no_loudspeaker", "no_microphone"]]


def test_without_the_library_it_is_said(tmp_path: Path, sound_server: SoundServer) -> None:
    before = "sys.modules['PySide6.QtMultimedia'] = None"
    missing = "sound_library_missing"
    assert asked(tmp_path, sound_server.address, before) == [0, 0, missing, [missing, missing]]


def test_without_a_backend_it_is_said(tmp_path: Path, sound_server: SoundServer) -> None:
    before = "from PySide6.QtCore import QCoreApplication as Q; Q.setLibraryPaths(['/nowhere'])"
    missing = "sound_library_missing"
    assert asked(tmp_path, sound_server.address, before) == [0, 0, missing, [missing, missing]]
