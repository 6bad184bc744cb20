"""The sound of the running program: one player and one recorder, made when somebody first needs them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from naturalization_trainer.errors import KnownError
from naturalization_trainer.program import Program

if TYPE_CHECKING:
    from naturalization_trainer.ui.examination import Devices


class Hearing(QObject):
    """Gives player and recorder; where the computer has no sound that is told once, and everything silent goes on."""

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._devices: Devices | None = None

    @property
    def sounds(self) -> bool:
        """Whether something is being played or recorded."""
        player, recorder = self._devices or (None, None)
        return (player is not None and player.is_playing) or (recorder is not None and recorder.is_recording)

    def devices(self) -> "Devices":
        """Return player and recorder, (None, None) where there is no sound."""
        from naturalization_trainer.media.devices import make_player, make_recorder  # noqa: PLC0415 - when first needed

        if self._devices is None:
            try:
                self._devices = (make_player(self), make_recorder(self))
            except KnownError as error:
                self._program.notices.tell(error)
                self._devices = (None, None)
        return self._devices
