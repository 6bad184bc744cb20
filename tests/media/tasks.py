"""Small tasks with something to read aloud."""

from pathlib import Path
from typing import Literal

import numpy as np
import soundfile

from naturalization_trainer.bank.task import AnyItem, AudioStimulus, Task, TextStimulus, Turn
from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.media.script import Voice

QUESTION = SingleChoice(prompt="Kur viņi ir?", answer="Veikalā.", distractors=("Mājās.", "Skolā."))


def listening(
    *turns: Turn, task_id: str = "lis-test-001", voice: Literal["synthetic", "recorded"] = "synthetic", file: str = ""
) -> Task:
    stimulus = AudioStimulus(transcript=turns, voice=voice, file=file)
    return Task(id=task_id, section="listening", topic="tests", items=(QUESTION,), stimulus=stimulus)


def turn(text: str, voice: Voice = "female1", say: str | None = None) -> Turn:
    return Turn(text=text, speaker="Anna", voice=voice, say=say)


def speaking(*items: AnyItem) -> Task:
    return Task(id="spk-test-001", section="speaking", topic="tests", items=items)


def spoken(*model: str, item_id: str = "") -> SpokenResponse:
    return SpokenResponse(id=item_id, prompt="Pastāstiet!", questions=("Kur?", "Kad?"), model=model, points=8.0)


def dictation(text: str) -> Task:
    return Task(
        id="wri-test-001", section="writing", topic="tests", items=(Dictation(prompt="Rakstiet!", answer=text),)
    )


def recitation(*lines: str) -> Task:
    return Task(
        id="ant-test-001", section="anthem", topic="tests", items=(Recitation(prompt="Uzrakstiet!", lines=lines),)
    )


def read_text() -> Task:
    stimulus = TextStimulus(look="notice", body="Veikals ir slēgts.")
    return Task(id="rea-test-001", section="reading", topic="tests", items=(QUESTION,), stimulus=stimulus)


def write_tone(path: Path, seconds: float, amplitude: float, rate: int = 16_000) -> Path:
    """Write a WAV file with a tone of 440 Hz."""
    path.parent.mkdir(parents=True, exist_ok=True)
    time = np.arange(round(seconds * rate)) / rate
    soundfile.write(path, amplitude * np.sin(2 * np.pi * 440 * time), rate)
    return path
