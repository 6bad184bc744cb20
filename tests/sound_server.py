"""A sound server of the tests' own: what is played into its loudspeaker comes out of its microphone."""

import os
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

LOUDSPEAKER = ("module-null-sink", "sink_name=loudspeaker", "rate=48000")
MICROPHONE = ("module-remap-source", "source_name=microphone", "master=loudspeaker.monitor")


class SoundServer:
    """A PulseAudio daemon on a socket of its own, with one loudspeaker and one microphone that hears it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self._listening = threading.Thread()
        self._environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("PULSE_", "DBUS_", "XDG_"))
        } | {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_STATE_PATH": str(folder),
            "PULSE_COOKIE": str(folder / "cookie"),
            "PULSE_SERVER": f"unix:{folder / 'native'}",
        }

    @property
    def address(self) -> str:
        """Where its clients find it."""
        return self._environment["PULSE_SERVER"]

    @property
    def cookie(self) -> str:
        """The file its clients may write their cookie to."""
        return self._environment["PULSE_COOKIE"]

    def start(self, *devices: tuple[str, ...]) -> None:
        """Start it with some devices; it answers when this returns. It ends with the tests, however they end."""
        modules = (("module-native-protocol-unix", f"socket={self._folder / 'native'}", "auth-anonymous=1"), *devices)
        loads = [f"--load={' '.join(module)}" for module in modules]
        options = ("-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--log-level=info")
        command = ["setpriv", "--pdeathsig", "TERM", "pulseaudio", *options, *loads]
        self._process = subprocess.Popen(command, env=self._environment, stderr=subprocess.PIPE)
        assert self._process.stderr is not None
        for line in self._process.stderr:
            if b"startup complete" in line:
                break
        else:
            raise AssertionError("pulseaudio did not start")
        self._listening = threading.Thread(target=self._process.stderr.read, daemon=True)
        self._listening.start()

    def stop(self) -> None:
        """End it."""
        assert self._process is not None
        self._process.terminate()
        self._process.wait(timeout=30)
        self._listening.join()
        assert self._process.stderr is not None
        self._process.stderr.close()

    def unplug(self, device: tuple[str, ...]) -> None:
        """Take a device away."""
        self._tell("unload-module", device[0])

    def plug(self, device: tuple[str, ...]) -> None:
        """Put a device (back) in."""
        self._tell("load-module", *device)

    def _tell(self, *command: str) -> None:
        subprocess.run(["pactl", *command], env=self._environment, check=True, capture_output=True, timeout=30)


@pytest.fixture(scope="session", autouse=True)
def sound_server() -> Iterator[SoundServer]:
    """Start the server before anything of Qt's sound is loaded, for the whole run."""
    with tempfile.TemporaryDirectory(prefix="sound-") as folder:
        server = SoundServer(Path(folder))
        server.start(LOUDSPEAKER, MICROPHONE)
        os.environ["PULSE_SERVER"], os.environ["PULSE_COOKIE"] = server.address, server.cookie
        try:
            yield server
        finally:
            server.stop()
