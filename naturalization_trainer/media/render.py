"""Making the synthetic recordings: eSpeak NG reads, pydub joins, ffmpeg levels and writes Ogg Opus.

Both programs run as processes. A recording carries its stamp (`album`), that it is synthetic and its licence; equal
scripts give equal files where the programs are the same. A file without a stamp of ours is somebody's voice and is
never written over.
"""

import io
import json
import re
import shutil
import subprocess
import tempfile
import warnings
from pathlib import Path

from naturalization_trainer.errors import KnownError
from naturalization_trainer.media.probe import stamp_of
from naturalization_trainer.media.script import Line, Script, Voice

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", category=SyntaxWarning, module=r"pydub\.")
    warnings.filterwarnings("ignore", category=DeprecationWarning, message=".*audioop.*")
    warnings.filterwarnings("ignore", category=RuntimeWarning, message="Couldn't find ff")
    from pydub import AudioSegment
    from pydub.silence import detect_leading_silence

VARIANTS: dict[Voice, tuple[str, int, int]] = {
    "female1": ("lv+f2", 40, 155),
    "female2": ("lv+f5", 68, 160),
    "male1": ("lv+m3", 38, 152),
    "male2": ("lv+m2", 72, 158),
}
"""Each voice's variant, pitch (0-99) and speed. Measured: about 176, 239, 98 and 127 Hz; 120-125 words a minute."""

_SLOW = 0.72
_LOUDNESS, _CEILING = -17.0, -1.5
_TURN_LEVEL = -22.0
_EDGE = 300
_FADE = 15
_SILENT = -55.0
_RATE, _BITRATE = 24_000, "28k"
_PATIENCE = 120
_STAMP = re.compile(r"recipe \d+ text [0-9a-f]{16}")


def check_programs() -> None:
    """Raise `KnownError` unless eSpeak NG with its Latvian voice and ffmpeg with libopus are there."""
    if "lv" not in _run("espeak-ng", "--voices=lv").stdout.split():
        raise KnownError("espeak_not_latvian")
    if "libopus" not in _run("ffmpeg", "-hide_banner", "-encoders").stdout:
        raise KnownError("ffmpeg_without_opus")


def state_of(script: Script, audio: Path) -> str:
    """Return how a recording stands: `missing`, `current`, `changed`, or `human` where it is no work of ours."""
    path = audio / script.file
    if not path.exists():
        return "missing"
    stamp = stamp_of(path)
    if not _STAMP.fullmatch(stamp):
        return "human"
    return "current" if stamp == script.stamp else "changed"


def render(script: Script, audio: Path) -> Path:
    """Make one recording in its place, whole or not at all; raise `KnownError` where it cannot be made."""
    path = audio / script.file
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="naturalization-trainer-") as scratch:
            joined = Path(scratch) / "joined.wav"
            _join(script.lines, Path(scratch)).export(joined, format="wav").close()
            encoded = Path(scratch) / "encoded.opus"
            _encode(joined, encoded, script)
            part = path.with_name(path.name + ".part")
            shutil.copyfile(encoded, part)
            part.replace(path)
    except OSError as error:
        raise KnownError("audio_not_written", detail=str(error), path=str(path)) from error
    return path


def _join(lines: tuple[Line, ...], scratch: Path) -> AudioSegment:
    whole = AudioSegment.silent(_EDGE, frame_rate=_RATE)
    for place, line in enumerate(lines):
        turn = _speak(line, scratch / f"{place}.wav")
        whole += turn + AudioSegment.silent(round(line.pause * 1000), frame_rate=_RATE)
    return whole


def _speak(line: Line, wav: Path) -> AudioSegment:
    """Read one line aloud, its silent edges cut off, brought to the level of every turn."""
    variant, pitch, speed = VARIANTS[line.voice]
    pace = round(speed * _SLOW) if line.slow else speed
    _run("espeak-ng", "-v", variant, "-p", str(pitch), "-s", str(pace), "-w", str(wav), "--stdin", given=line.words)
    if not wav.is_file():
        raise KnownError("program_failed", program="espeak-ng", detail="no sound was written")
    sound = AudioSegment.from_wav(io.BytesIO(wav.read_bytes())).set_frame_rate(_RATE)
    start = detect_leading_silence(sound, _SILENT, chunk_size=5)
    end = detect_leading_silence(sound.reverse(), _SILENT, chunk_size=5)
    spoken = sound[start : len(sound) - end]
    if not len(spoken):
        raise KnownError("program_failed", program="espeak-ng", detail=f"silence for {line.words!r}")
    return spoken.apply_gain(_TURN_LEVEL - spoken.dBFS).fade_in(_FADE).fade_out(_FADE)


def _encode(wav: Path, opus: Path, script: Script) -> None:
    gain = _LOUDNESS - _loudness(wav)
    limit = 10 ** (_CEILING / 20)
    _run(
        *("ffmpeg", "-hide_banner", "-nostdin", "-v", "error", "-y", "-i", str(wav)),
        *("-af", f"volume={gain:.2f}dB,alimiter=limit={limit:.4f}:attack=2:release=30:level=false"),
        *("-ac", "1", "-ar", str(_RATE), "-c:a", "libopus", "-b:a", _BITRATE, "-application", "audio"),
        *("-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"),
        *("-metadata", f"title={script.task}", "-metadata", f"album={script.stamp}"),
        *("-metadata", "artist=eSpeak NG", "-metadata", "comment=Synthetic voice", "-metadata", "license=CC BY 4.0"),
        str(opus),
    )


def _loudness(wav: Path) -> float:
    """Return the integrated loudness of a sound in LUFS (EBU R 128)."""
    told = _run(
        *("ffmpeg", "-hide_banner", "-nostdin", "-i", str(wav)),
        *("-af", "loudnorm=print_format=json", "-f", "null", "-"),
    ).stderr
    try:
        return float(json.JSONDecoder().raw_decode(told, told.rindex("{"))[0]["input_i"])
    except (ValueError, KeyError) as error:
        raise KnownError("program_failed", program="ffmpeg", detail=told[-400:]) from error


def _run(*command: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run a program to its end; raise `KnownError` where it is missing, fails or hangs."""
    program = command[0]
    try:
        done = subprocess.run(  # noqa: S603 - our own arguments, no shell; texts go in by standard input
            command,
            input=given,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_PATIENCE,
            check=False,
        )
    except FileNotFoundError as error:
        raise KnownError("program_missing", program=program, package=program) from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise KnownError("program_failed", detail=str(error), program=program) from error
    if done.returncode:
        raise KnownError("program_failed", detail=done.stderr[-400:], program=program)
    return done
