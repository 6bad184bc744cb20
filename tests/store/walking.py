"""A person at random: every move on a real file, and the journal must always lead to the state that was held."""

import datetime
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.events import AnyEvent
from naturalization_trainer.exam.session import Refused, Session, apply, replay, start
from naturalization_trainer.exam.sitting import Downtime, Sitting
from naturalization_trainer.store import sittings
from naturalization_trainer.store.engine import Store, open_store
from naturalization_trainer.store.journal import read_entries
from naturalization_trainer.store.sittings import Kept
from naturalization_trainer.testing import FakeClock, sample_form

PARTS = ("language_written", "language_oral", "knowledge")
PHASES = ("work", "interview", "prepare", "answer", "recite")
ITEMS = (
    "lis-notice-001.a",
    "lis-message-001.b",
    "rea-signs-001",
    "wri-form-001",
    "wri-letter-001",
    "spe-interview-001",
    "con-saeima-001",
    "con-card-001",
    "his-order-001",
    "ant-anthem-001",
    "nothing",
)
RESPONSES = st.one_of(
    st.none(),
    st.text(st.characters(exclude_categories=()), max_size=20),
    st.lists(st.one_of(st.none(), st.text(max_size=5)), max_size=3),
    st.integers(min_value=-5, max_value=5),
    st.dictionaries(st.text(max_size=3), st.booleans(), max_size=2),
)
HALVES = st.integers(min_value=-1, max_value=20).map(lambda half: half / 2)


class Watched(Sitting):
    """A sitting that remembers every state it was in."""

    states: list[Session]

    def _write(self, event: AnyEvent, after: Session | None = None) -> None:
        super()._write(event, after)
        self.states.append(self.session)


class Walk(RuleBasedStateMachine):
    """Moves of a person, a clock, a disk and a plug that is pulled."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "trainer.db"
        self.clock = FakeClock()
        self.states: list[Session] = []
        self.full = False
        self.ran = 0.0

    @initialize(
        knowledge=st.sampled_from(["written", "oral"]),
        anthem=st.sampled_from(["written", "recited"]),
        factor=st.sampled_from([1.0, 1.5]),
        downtime=st.sampled_from(["stands_still", "runs_on"]),
    )
    def begin(self, knowledge: str, anthem: str, factor: float, downtime: Downtime) -> None:
        self.form = sample_form(knowledge=knowledge, anthem=anthem, time_factor=factor)
        self.downtime: Downtime = downtime
        self.store: Store = open_store(self.path, self.clock.now())
        self._sit(sittings.begin(self.store, self.form, self.clock))

    def _sit(self, kept: Kept) -> None:
        self.kept = kept
        self.sitting = Watched(self.form, kept.journal, self.clock, kept.session, self.downtime, last_at=kept.last_at)
        self.sitting.states = self.states

    def _move(self, move: Callable[[], None]) -> None:
        """Make a move: it is refused, or the disk is full, or it has happened."""
        before = self.sitting.session
        written = len(self.states)
        told = ""
        try:
            move()
        except Refused:
            pass
        except KnownError as error:
            told = error.code
        assert told in {"", "store_full"} if self.full else not told
        if len(self.states) == written:
            assert self.sitting.session is before

    def _here(self, data: st.DataObject) -> str:
        """Return an item of the open phase, opening one if need be; or now and then any item."""
        self._open_next(data)
        here = [item.id for item in self.sitting.session.items()]
        return data.draw(st.sampled_from([*here * 4, *ITEMS]))

    @rule(part=st.sampled_from(PARTS), phase=st.sampled_from(PHASES))
    def open_any_phase(self, part: str, phase: str) -> None:
        self._move(lambda: self.sitting.open_phase(part, phase))

    def _open_next(self, data: st.DataObject) -> None:
        following = self.sitting.session.next_phases()
        if following:
            chosen = data.draw(st.sampled_from(following))
            self._move(lambda: self.sitting.open_phase(*chosen))

    @rule(data=st.data())
    def show(self, data: st.DataObject) -> None:
        item = self._here(data)
        self._move(lambda: self.sitting.show(item))

    @rule(data=st.data(), response=RESPONSES)
    def answer(self, data: st.DataObject, response: object) -> None:
        item = self._here(data)
        self._move(lambda: self.sitting.answer(item, response))

    @rule(data=st.data(), responses=st.lists(RESPONSES, min_size=1, max_size=4))
    def draft(self, data: st.DataObject, responses: list[object]) -> None:
        item = self._here(data)
        for response in responses:
            self._move(partial(self.sitting.draft, item, response))

    @rule(data=st.data(), flagged=st.booleans())
    def flag(self, data: st.DataObject, flagged: bool) -> None:
        item = self._here(data)
        self._move(lambda: self.sitting.flag(item, flagged))

    @rule(data=st.data(), steps=st.integers(min_value=1, max_value=6))
    def play(self, data: st.DataObject, steps: int) -> None:
        self._open_next(data)
        for _ in range(steps):
            step = self.sitting.session.script_step("listening")
            self._move(partial(self.sitting.advance_script, "listening", step))
            self._move(partial(self.sitting.advance_script, "listening", step + 1))

    @rule(section=st.sampled_from(["listening", "reading", "speaking", "none"]))
    def close_section(self, section: str) -> None:
        self._move(lambda: self.sitting.close_section(section))

    @rule(data=st.data(), question=st.integers(min_value=-1, max_value=2))
    def record(self, data: st.DataObject, question: int) -> None:
        item = self._here(data)
        self._move(lambda: self.sitting.recording_saved(item, question, f"1/{question}.wav", 3.0))

    @rule(reason=st.sampled_from(["finished", "time", "script", "abandoned"]))
    def close_phase(self, reason: str) -> None:
        self._move(lambda: self.sitting.close_phase(reason))  # type: ignore[arg-type] # drawn from the reasons

    @precondition(lambda self: bool(self.sitting.session.closed))
    @rule(
        item=st.sampled_from(["wri-letter-001", "spe-interview-001", "con-card-001", "ant-anthem-001"]),
        marks=st.one_of(
            st.fixed_dictionaries({"content": HALVES, "grammar": HALVES}),
            st.fixed_dictionaries({"task": HALVES, "fluency": HALVES}),
            st.fixed_dictionaries({"": HALVES}),
        ),
        by=st.sampled_from(["self", "official"]),
    )
    def mark(self, item: str, marks: dict[str, float], by: str) -> None:
        self._move(lambda: self.sitting.mark(item, marks, by))  # type: ignore[arg-type] # drawn from the two

    @rule(seconds=st.sampled_from([0.25, 1.0, 4.9, 14.0]))
    def wait(self, seconds: float) -> None:
        self.clock.pass_time(seconds)
        self.ran += seconds
        self._move(self.sitting.tick)

    @precondition(lambda self: len(self.states) > 15)
    @rule(minutes=st.integers(min_value=1, max_value=100))
    def work_on(self, minutes: int) -> None:
        for _ in range(minutes * 5):
            self.clock.pass_time(12.0)
            self.ran += 12.0
            self._move(self.sitting.tick)

    @rule(seconds=st.sampled_from([20.0, 600.0, 7200.0, 50_000.0]))
    def freeze(self, seconds: float) -> None:
        self.clock.pass_time(seconds)
        self._move(self.sitting.tick)

    @rule(seconds=st.sampled_from([20.0, 600.0, 50_000.0]))
    def close_the_lid(self, seconds: float) -> None:
        self.clock.sleep(seconds)
        self._move(self.sitting.tick)

    @rule(hours=st.sampled_from([-24, -1, 1, 24]))
    def set_the_clock(self, hours: int) -> None:
        self.clock.set_wall(self.clock.now() + datetime.timedelta(hours=hours))

    @rule()
    def fill_the_disk(self) -> None:
        disk = self.kept.journal._connection
        (pages,) = disk.execute("PRAGMA page_count").fetchone()
        disk.execute(f"PRAGMA max_page_count = {pages}")
        self.full = True

    @rule()
    def free_the_disk(self) -> None:
        self.kept.journal._connection.execute("PRAGMA max_page_count = 1000000")
        self.full = False

    @rule()
    def score(self) -> None:
        sittings.record(self.store, self.kept.id, self.sitting.session, self.clock)

    @rule(seconds=st.sampled_from([0.0, 3.0, 600.0]))
    def pull_the_plug_and_start_again(self, seconds: float) -> None:
        """Leave without a word; drafts may be lost, nothing else."""
        self.kept.journal.close()
        self.store.close()
        self.clock.pass_time(seconds)
        self.full = False
        self.store = open_store(self.path, self.clock.now())
        found = sittings.load_open_sitting(self.store, self.clock)
        assert found.set_aside == ()
        if found.kept is None:
            assert self.sitting.session.ended
            found = sittings.Found(sittings.load(self.store, self.kept.uuid, self.clock))
        assert found.kept is not None
        assert found.kept.session == self.sitting.session
        self._sit(found.kept)

    @precondition(lambda self: len(self.states) > 40)
    @rule()
    def abandon(self) -> None:
        self._move(self.sitting.abandon)

    @invariant()
    def time_is_within_its_bounds(self) -> None:
        if not hasattr(self, "sitting"):
            return
        session = self.sitting.session
        for key, used in session.used.items():
            assert 0 <= used <= session.paper.limit(key)
            if session.closed.get(key) == "time":
                assert used == session.paper.limit(key)
        if self.downtime == "stands_still":
            assert sum(session.used.values()) <= self.ran + 1e-6
        assert 0 <= self.sitting.remaining <= self.sitting.limit

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self._every_prefix_replays()
            self.kept.journal.close()
            self.store.close()
        self.folder.cleanup()

    def events(self) -> list[str]:
        """Return the names of what was written."""
        return [type(entry.event).__name__ for entry in read_entries(self.store, self.kept.id)]

    def _every_prefix_replays(self) -> None:
        entries = read_entries(self.store, self.kept.id)
        assert len(entries) == len(self.states)
        session = start(self.form)
        for entry, held in zip(entries, self.states, strict=True):
            session = apply(session, entry.event)
            assert session == held
        assert replay(self.form, entries) == self.sitting.session
