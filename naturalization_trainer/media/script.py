"""What a voice reads for a task: its lines, in the order and the voices of the bank."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal

import msgspec

from naturalization_trainer.bank.task import AudioStimulus, Task
from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.media.library import line_file, model_file, question_file, spoken_file

Voice = Literal["female1", "female2", "male1", "male2"]

RECIPE = 1
"""The way recordings are made; a new number makes all of them anew."""

ASKED_ALOUD = ("interview", "picture")
"""The slots whose questions an examiner asks aloud; what to say in a role play is only read."""

TURN_PAUSE = 0.65
"""Silence between the turns of a conversation, in seconds."""
SENTENCE_PAUSE = 2.0
"""Silence after a sentence of a dictation, in seconds."""

LINE_PAUSE = 0.3
"""Silence after a line of a text known by heart; each line is a recording of its own, so that it can be shown."""

_UNSPEAKABLE = re.compile(
    r"\d+|[€$%&@°№§=+/]|\b[A-ZĀČĒĢĪĶĻŅŠŪŽ]{2,}\b|\b(?:plkst|tālr|nr|utt|piem|t\. ?i|u\. ?c|u\. ?tml)\."
)
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")


@dataclass(frozen=True)
class Line:
    """One stretch of words in one voice. pause: the silence after it, in seconds. slow: for writing down."""

    voice: Voice
    words: str
    pause: float = TURN_PAUSE
    slow: bool = False


@dataclass(frozen=True)
class Script:
    """One recording to be made: `file` is its path inside the audio folder."""

    task: str
    file: str
    lines: tuple[Line, ...]

    @property
    def stamp(self) -> str:
        """What the recording carries, so that only changed words are read again."""
        body = msgspec.json.encode((RECIPE, self.lines))
        return f"recipe {RECIPE} text {blake2b(body, digest_size=8).hexdigest()}"


@dataclass(frozen=True)
class Refused:
    """A recording that cannot be made: `words` is what a voice cannot read.

    model: whether it may stay in writing, as a model answer or a question of the interview.
    """

    task: str
    file: str
    words: str
    model: bool


def scripts(task: Task) -> Iterator[Script | Refused]:
    """Return what is read for a task: its stimulus, dictations, lines known by heart, questions, model answers."""
    if isinstance(task.stimulus, AudioStimulus):
        if task.stimulus.voice == "synthetic":
            turns = ((turn.voice, turn.text, turn.say) for turn in task.stimulus.transcript)
            lines = tuple((Line(voice, _plain(say or text)), say is not None) for voice, text, say in turns)
            yield _script(task, spoken_file(task.section, task.id, task.stimulus.file), lines)
    else:
        dictated = [item for item in task.items if isinstance(item, Dictation)]
        sentences = [sentence for item in dictated for sentence in _SENTENCE_END.split(_plain(item.answer))]
        if sentences:
            lines = tuple((Line("female1", words, SENTENCE_PAUSE, slow=True), False) for words in sentences)
            yield _script(task, spoken_file(task.section, task.id), lines)
    recited = [line for item in task.items if isinstance(item, Recitation) for line in item.lines]
    for number, words in enumerate(recited, start=1):
        lines = ((Line("female1", _plain(words), LINE_PAUSE), False),)
        yield _script(task, line_file(task.section, task.id, number), lines)
    spoken = [item for item in task.items if isinstance(item, SpokenResponse)]
    if task.section == "speaking" and task.slot in ASKED_ALOUD:
        for number, question in enumerate((question for item in spoken for question in item.questions), start=1):
            lines = ((Line(_examiner(task.id), _plain(question)), False),)
            yield _script(task, question_file(task.section, task.id, number), lines, beside=True)
    answers = [answer for item in spoken for answer in item.model]
    for number, answer in enumerate(answers, start=1):
        lines = ((Line(_candidate(task.id), _plain(answer)), False),)
        yield _script(task, model_file(task.section, task.id, number), lines, beside=True)


def _script(task: Task, file: str, lines: tuple[tuple[Line, bool], ...], *, beside: bool = False) -> Script | Refused:
    """Return the script, or what a voice cannot read; in words written out for it (`say`) only figures are refused."""
    for line, written_out in lines:
        found = _UNSPEAKABLE.search(line.words)
        if found and not (written_out and not found[0].isdecimal()):
            return Refused(task.id, file, found[0], beside)
    return Script(task.id, file, tuple(line for line, _ in lines))


def _plain(text: str) -> str:
    """Return the text as one line without our marks."""
    return " ".join(text.replace("**", "").split())


def _examiner(task_id: str) -> Voice:
    """Return the voice that asks: not the one that answers."""
    return "male2" if _candidate(task_id) == "female1" else "female2"


def _candidate(task_id: str) -> Voice:
    """Return the voice of a task's model answers: a woman's or a man's, always the same for the task."""
    return "female1" if blake2b(task_id.encode(), digest_size=1).digest()[0] % 2 else "male1"
