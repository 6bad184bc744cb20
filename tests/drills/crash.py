"""SIGKILL at random moments of scripted sittings: `python -m tests.drills.crash [kills]`.

A child process sits, on a clock running twenty times as fast, and says what it has done once it is done: `saved` after
a committed answer, `shown`, `typed`, `time`. It is killed, mostly in the middle of something; then the file is opened
and compared with what was said.
"""

import datetime
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from naturalization_trainer.exam.events import AnswerGiven, ItemShown, PhaseOpened
from naturalization_trainer.exam.session import Refused
from naturalization_trainer.exam.sitting import BEAT_SECONDS, DRAFT_SECONDS, Sitting
from naturalization_trainer.store import file, sittings
from naturalization_trainer.store.engine import Store, open_store
from naturalization_trainer.store.journal import read_entries
from naturalization_trainer.testing import FakeClock, sample_form

KILLS = 200
SPEED = 20.0
SLACK = 2.0
"""Seconds of the fast clock between two ticks of the child, at worst: a tenth of a second of ours."""
LETTER = "wri-letter-001"


class FastClock:
    """A clock that runs faster than ours, both hands."""

    def monotonic(self) -> float:
        """Seconds from an arbitrary moment."""
        return time.monotonic() * SPEED

    def now(self) -> datetime.datetime:
        """Return the time since 1970 at this speed, wrapped into the next century."""
        return datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC) + datetime.timedelta(
            seconds=(time.time() % 100_000_000) * SPEED
        )


def say(*words: object) -> None:
    """Tell the parent, at once."""
    os.write(1, (json.dumps(words) + "\n").encode())


class Child:
    """Somebody who sits an examination at random until killed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.clock = FastClock()
        self.chance = random.Random(seed)  # noqa: S311 - moves, no secret
        self.store: Store = open_store(folder / "trainer.db", self.clock.now())
        kept = sittings.load_open_sitting(self.store, self.clock).kept
        self.kept = kept or sittings.begin(self.store, sample_form(), self.clock)
        self.sitting: Sitting = self.kept.sitting(self.clock)
        self.typed = 0

    def run(self) -> None:
        """Sit to the end, unless killed."""
        say("sitting", self.kept.uuid)
        say("shown", self.sitting.session.current)
        while not self.sitting.session.ended:
            with suppress(Refused):
                self.move()
            self.sitting.tick()
            say("time", self.clock.monotonic(), self.sitting.remaining, self.sitting.session.key)
        sittings.record(self.store, self.kept.id, self.sitting.session, self.clock)

    def move(self) -> None:
        """Do one thing, and say so."""
        session = self.sitting.session
        if not session.is_open:
            sittings.record(self.store, self.kept.id, session, self.clock)
            self.sitting.open_phase(*session.next_phases()[0])
            say("shown", "")
            return
        items = [item.id for item in session.items()]
        item = self.chance.choice(items)
        match self.chance.randrange(40):
            case 0 if self.chance.random() < 0.05:
                self.sitting.close_phase()
            case 1 | 2 | 3:
                self.sitting.flag(item, flagged=self.chance.random() < 0.5)
            case 4 | 5 | 6 | 7 | 8 | 9:
                self.sitting.show(item)
                if item != session.current:
                    say("shown", item)
            case 10 | 11:
                step = session.script_step("listening")
                self.sitting.advance_script("listening", step)
            case number if number < 26 and LETTER in items:
                self.typed = max(self.typed, len(self.sitting.response(LETTER) or "")) + 1
                self.sitting.draft(LETTER, "x" * self.typed)
                say("typed", self.clock.monotonic(), self.typed)
            case _ if item != LETTER:
                response = f"{self.chance.random()}"
                self.sitting.answer(item, response)
                say("saved", item, response)


@dataclass
class Tally:
    """What came of all the kills."""

    kills: int = 0
    resumed: int = 0
    saved: int = 0
    lost: int = 0
    elsewhere: int = 0
    typing_lost: int = 0
    damaged: int = 0
    worst_seconds: float = 0.0

    @property
    def good(self) -> bool:
        """Tell whether nothing was lost and everything resumed where it was."""
        wrong = self.lost + self.elsewhere + self.typing_lost + self.damaged
        return not wrong and self.worst_seconds <= BEAT_SECONDS


def kill_at_random(folder: Path, seed: int) -> list[list[Any]]:
    """Let a child run and kill it; return what it said. A fifth of the kills come while it is starting."""
    chance = random.Random(seed)  # noqa: S311 - moments, no secret
    command = [sys.executable, "-m", "tests.drills.crash", "child", str(folder), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        said: list[bytes] = []
        if chance.random() < 0.2:
            time.sleep(chance.random())
        else:
            said += [child.stdout.readline() for _ in range(chance.randrange(1, 800))]
            time.sleep(chance.random() * 0.01)
        child.send_signal(signal.SIGKILL)
        said += child.stdout.readlines()
    return [json.loads(line) for line in said if line.endswith(b"\n")]


def check(folder: Path, said: list[list[Any]], before: dict[str, tuple[int, int]], tally: Tally) -> None:
    """Compare the file with what was said. `before`: answers and items shown in the journals before this child."""
    tally.kills += 1
    path = folder / "trainer.db"
    if not said:
        return
    tally.damaged += not file.healthy(path)
    clock = FakeClock(FastClock().now())
    store = open_store(path, clock.now())
    kept = sittings.load(store, said[0][1], clock)
    sitting = kept.sitting(clock)
    session = kept.session
    entries = read_entries(store, kept.id)
    answers = [e.event for e in entries if isinstance(e.event, AnswerGiven) and e.event.item != LETTER]
    shown = [
        e.event.item if isinstance(e.event, ItemShown) else ""
        for e in entries
        if isinstance(e.event, ItemShown | PhaseOpened)
    ]
    answered_before, shown_before = before.get(kept.uuid, (0, 0))
    before[kept.uuid] = (len(answers), len(shown))

    saved = [(words[1], words[2]) for words in said if words[0] == "saved"]
    found = [(answer.item, answer.response) for answer in answers[answered_before:]]
    tally.saved += len(saved)
    tally.lost += found[: len(saved)] != saved or len(found) > len(saved) + 1

    first, *places = [words[1] for words in said if words[0] == "shown"] or [""]
    turned = shown[shown_before:]
    if session.is_open and len(said) > 1:
        tally.resumed += 1
        followed = turned[: len(places)] == places and len(turned) <= len(places) + 1
        tally.elsewhere += not followed or session.current != (turned or [first])[-1]
    times = [words for words in said if words[0] == "time"]
    if times and session.is_open and tuple(times[-1][3]) == session.key:
        tally.worst_seconds = max(tally.worst_seconds, abs(float(times[-1][2]) - sitting.remaining))
    if times and session.is_open:
        due = float(times[-1][1]) - DRAFT_SECONDS - SLACK
        typed = max((int(words[2]) for words in said if words[0] == "typed" and float(words[1]) <= due), default=0)
        tally.typing_lost += typed > len(session.responses.get(LETTER) or "")
    kept.journal.close()
    store.close()


def main(kills: int = KILLS, seed: int = 1) -> Tally:
    """Kill so many times, over and over on the same file, and return what came of it."""
    tally = Tally()
    before: dict[str, tuple[int, int]] = {}
    with tempfile.TemporaryDirectory() as made:
        for number in range(kills):
            said = kill_at_random(Path(made), seed * 100_000 + number)
            check(Path(made), said, before, tally)
    return tally


if __name__ == "__main__":
    if sys.argv[1:2] == ["child"]:
        Child(Path(sys.argv[2]), int(sys.argv[3])).run()
    else:
        done = main(*map(int, sys.argv[1:]))
        print(done)
        sys.exit(not done.good)
