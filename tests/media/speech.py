"""Speech made to measure: Latvian sentences read by eSpeak NG, joined by silences of known length."""

import re
import subprocess
import wave
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

SENTENCES = (
    "Es dzīvoju Rīgā jau piecus gadus",
    "Man ļoti patīk staigāt gar jūru",
    "Mana meita mācās otrajā klasē",
    "Vasarā mēs braucam uz laukiem pie vecmāmiņas",
    "Darbā es runāju latviski ar visiem kolēģiem",
    "Svētdienās mēs kopā gatavojam pusdienas un skatāmies filmas",
    "Latvijā ir daudz mežu un ezeru",
    "Es gribētu iemācīties labāk rakstīt vēstules",
    "Ziemā bērni brauc ar ragavām no kalna",
    "Uz darbu es parasti eju kājām cauri parkam",
    "Vakarā es palīdzu dēlam pildīt mājasdarbus",
    "Mūsu kaimiņi ir laipni un vienmēr sveicinās",
)
PAUSES = (0.35, 0.5, 0.8, 1.2, 2.0, 3.1, 0.4, 0.6, 1.0, 0.45, 0.9)
BEFORE = 1.0
LEVEL = 2_600.0
"""The root mean square of the speech: -22 dB below full scale, as people speak into a microphone."""

_RATE = 22_050
_HEADER = 44
_FAINT = 0.03
_VOWELS = re.compile(r"ai|au|ei|eu|ie|iu|oi|ou|ui|[aāeēiīoōuū]")


class Spoken(NamedTuple):
    """What is known of a recording: seconds of speech, the pauses, the syllables by the text."""

    speaking: float
    pauses: tuple[float, ...]
    syllables: int

    @property
    def rate(self) -> float:
        """Syllables in a second of speech."""
        return self.syllables / self.speaking


def syllables(text: str) -> int:
    """Count the syllables of a Latvian text: a vowel or a diphthong each."""
    return len(_VOWELS.findall(text.lower()))


def read_aloud(text: str, voice: str, words_a_minute: int) -> NDArray[np.float64]:
    """Have a text read; what is nearly silent at both ends is cut off."""
    command = ("espeak-ng", "-v", voice, "-s", str(words_a_minute), "--stdin", "--stdout")
    sound = subprocess.run(command, input=text.encode(), capture_output=True, check=True, timeout=60).stdout
    samples = np.frombuffer(sound[_HEADER:], "<i2").astype(np.float64)
    heard = np.flatnonzero(np.abs(samples) > _FAINT * np.abs(samples).max())
    spoken = samples[heard[0] : heard[-1] + 1]
    level: NDArray[np.float64] = spoken * (LEVEL / np.sqrt(np.square(spoken).mean()))
    return level


def write_speech(path: Path, voice: str, words_a_minute: int, noise: float | None = None, hum: float = 0.0) -> Spoken:
    """Write all the sentences with the pauses between them, and with a second of silence before and after.

    noise: of the room, in dB below full scale; None for none. hum: a constant some microphones add, in samples.
    """
    parts: list[NDArray[np.float64]] = [_silence(BEFORE)]
    speaking = 0.0
    for sentence, pause in zip(SENTENCES, (*PAUSES, BEFORE), strict=True):
        spoken = read_aloud(sentence, voice, words_a_minute)
        speaking += len(spoken) / _RATE
        parts += [spoken, _silence(pause)]
    samples = np.concatenate(parts) + hum
    if noise is not None:
        samples += np.random.default_rng(9).standard_normal(len(samples)) * 32_767 * 10 ** (noise / 20)
    write_samples(path, samples)
    return Spoken(speaking, PAUSES, sum(map(syllables, SENTENCES)))


def write_samples(path: Path, samples: NDArray[np.float64], rate: int = _RATE) -> None:
    """Write samples as a recording of ours."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.clip(samples, -32_768, 32_767).astype("<i2").tobytes())


def _silence(seconds: float) -> NDArray[np.float64]:
    return np.zeros(round(seconds * _RATE))
