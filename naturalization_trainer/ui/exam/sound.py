"""What the examination hears and records with; made when it is first needed, absent where there is no sound."""

from dataclasses import dataclass
from pathlib import Path

from naturalization_trainer.bank.task import AudioStimulus
from naturalization_trainer.exam.form import FormTask
from naturalization_trainer.media.library import Library
from naturalization_trainer.media.ports import Player, Recorder


@dataclass(frozen=True)
class Sound:
    """`player`, `recorder`: None where there is no sound on this computer. `recordings`: the person's own folder."""

    library: Library
    recordings: Path
    player: Player | None = None
    recorder: Recorder | None = None

    def spoken(self, section: str, task: FormTask) -> Path | None:
        """Return where a task's recording is; None where it has none or it is not there."""
        if not isinstance(task.stimulus, AudioStimulus):
            return None
        return self.library.spoken(section, task.id, task.stimulus.file)

    def recording(self, file: str) -> Path | None:
        """Return where a recording of the person's is; None where it is not there any more."""
        path = self.recordings / file
        return path if path.is_file() else None
