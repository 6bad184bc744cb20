"""A sound server of the tests' own: what is played into its loudspeaker comes out of its microphone."""

import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

LOUDSPEAKER = ("module-null-sink", "sink_name=loudspeaker", "rate=48000")
MICROPHONE = ("module-remap-source", "source_name=microphone", "master=loudspeaker.monitor")


class SoundServer:
    """A PulseAudio daemon on a socket of its own, with one loudspeaker and one microphone that hears it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
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
        """Start it with some devices; it answers when this returns."""
        modules = (("module-native-protocol-unix", f"socket={self._folder / 'native'}", "auth-anonymous=1"), *devices)
        loads = [f"--load={' '.join(module)}" for module in modules]
        options = ("-n", "--daemonize=yes", "--use-pid-file=yes", "--exit-idle-time=-1", "--log-target=null")
        subprocess.run(["pulseaudio", *options, *loads], env=self._environment, check=True, timeout=30)

    def stop(self) -> None:
        """End it."""
        os.kill(int((self._folder / "pid").read_text()), signal.SIGTERM)

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
