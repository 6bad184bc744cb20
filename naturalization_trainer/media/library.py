"""Where a task's recordings lie: `audio/<section>/<task id>/`, never outside the audio folder."""

from pathlib import Path

from naturalization_trainer.bank.attachments import inside

TEXT = "text.opus"
"""The recording of a task's own stimulus, where the bank names no other file."""


def spoken_file(section: str, task_id: str, file: str = "") -> str:
    """Return the path of a task's recording inside the audio folder, with `/`; `file` is what the stimulus names."""
    return file or f"{section}/{task_id}/{TEXT}"


def model_file(section: str, task_id: str, number: int) -> str:
    """Return the path of a model answer inside the audio folder.

    The model answers of a task are counted from 1 through all its items and their questions.
    """
    return f"{section}/{task_id}/model-{number}.opus"


def line_file(section: str, task_id: str, number: int) -> str:
    """Return the path of a line of a text known by heart inside the audio folder; lines are counted from 1."""
    return f"{section}/{task_id}/line-{number}.opus"


def question_file(section: str, task_id: str, number: int) -> str:
    """Return the path of a spoken question inside the audio folder, counted as the model answers are."""
    return f"{section}/{task_id}/question-{number}.opus"


class Library:
    """The recordings of a bank, in one folder. Links are followed; what leads outside is not there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def spoken(self, section: str, task_id: str, file: str = "") -> Path | None:
        """Return where a task's recording is; None where there is none."""
        return self._there(spoken_file(section, task_id, file))

    def model(self, section: str, task_id: str, number: int) -> Path | None:
        """Return where a task's model answer is (counted from 1); None where there is none."""
        return self._there(model_file(section, task_id, number))

    def line(self, section: str, task_id: str, number: int) -> Path | None:
        """Return where a line of a text known by heart is (counted from 1); None where there is none."""
        return self._there(line_file(section, task_id, number))

    def question(self, section: str, task_id: str, number: int) -> Path | None:
        """Return where a task's question is spoken (counted from 1); None where it is not."""
        return self._there(question_file(section, task_id, number))

    def file(self, file: str) -> Path | None:
        """Return where a recording of that path inside the audio folder is; None where it is not."""
        return self._there(file)

    def _there(self, file: str) -> Path | None:
        path = inside(self._folder, file)
        return path if path is not None and path.is_file() else None
