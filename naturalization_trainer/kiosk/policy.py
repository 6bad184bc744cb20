"""What a kiosk does when: a frozen state and a pure `apply(policy, state, event)`. Times are seconds, passed in.

Every event has an answer in every state, mostly "nothing changes". Whoever shows the kiosk reads `state.stage`; it does
the wipe when the stage says so and reports how it went.
"""

from dataclasses import dataclass, replace
from typing import Literal

Stage = Literal["welcome", "visit", "warning", "wiping", "pin", "staff", "out"]
"""welcome: nobody is here. visit, warning: somebody is, or seems to have gone. wiping: what they left is being deleted.
pin, staff: somebody of the staff. out: out of service, staff needed."""

FREE_TRIES = 3
FIRST_DELAY = 10.0
LONGEST_DELAY = 900.0
STAFF_IDLE = 120.0


@dataclass(frozen=True)
class Policy:
    """The times of a kiosk, in seconds: without a touch until the warning, and from the warning to the wipe."""

    idle: float
    countdown: float


@dataclass(frozen=True)
class State:
    """Where a kiosk stands.

    since: when somebody last touched it, or the warning began. failures: wrong PINs since the last right one, and
    `locked_until`: before then no PIN is looked at. broken: the kiosk was out of service before staff came.
    """

    stage: Stage = "welcome"
    since: float = 0.0
    failures: int = 0
    locked_until: float = 0.0
    broken: bool = False

    def waits(self, at: float) -> float:
        """Return for how many seconds no PIN is looked at yet."""
        return max(0.0, self.locked_until - at)

    def left(self, policy: Policy, at: float) -> float:
        """Return how many seconds of the warning's countdown are left; 0 where there is no warning."""
        return max(0.0, self.since + policy.countdown - at) if self.stage == "warning" else 0.0


@dataclass(frozen=True)
class Begun:
    """Somebody chose a language."""


@dataclass(frozen=True)
class Touched:
    """A touch, a key, a click."""


@dataclass(frozen=True)
class Looked:
    """Time went by."""


@dataclass(frozen=True)
class Finished:
    """The visitor finishes and erases."""


@dataclass(frozen=True)
class Wiped:
    """Nothing of the visit is left."""


@dataclass(frozen=True)
class Failed:
    """Something the kiosk cannot do without does not work: a wipe, the disk, the settings."""


@dataclass(frozen=True)
class StaffAsked:
    """Somebody wants the staff's screen."""


@dataclass(frozen=True)
class PinGiven:
    """A PIN was typed; `right` where it is the staff's."""

    right: bool


@dataclass(frozen=True)
class StaffLeft:
    """The staff's screen, or its PIN, is left."""


Event = Begun | Touched | Looked | Finished | Wiped | Failed | StaffAsked | PinGiven | StaffLeft


def apply(policy: Policy, state: State, event: Event, at: float) -> State:  # noqa: C901, PLR0911 - one line an event
    """Return the state after an event at a time (seconds that never go back)."""
    match event, state.stage:
        case Failed(), _:
            return replace(state, stage="out", since=at, broken=True)
        case Begun(), "welcome":
            return replace(state, stage="visit", since=at)
        case Touched(), "warning":
            return replace(state, stage="visit", since=at)
        case Touched(), _:
            return replace(state, since=at)
        case Finished(), "visit" | "warning":
            return replace(state, stage="wiping", since=at)
        case Wiped(), "wiping":
            return replace(state, stage="welcome", since=at)
        case StaffAsked(), "welcome" | "out":
            return replace(state, stage="pin", since=at)
        case PinGiven(right), "pin":
            return _judged(state, at, right=right)
        case StaffLeft(), "pin" | "staff":
            return replace(state, stage=_resting(state), since=at)
        case Looked(), _:
            return _looked(policy, state, at)
        case _:
            return state


def _looked(policy: Policy, state: State, at: float) -> State:
    gone = at - state.since
    if state.stage == "visit" and gone >= policy.idle:
        return replace(state, stage="warning", since=at)
    if state.stage == "warning" and gone >= policy.countdown:
        return replace(state, stage="wiping", since=at)
    if state.stage in {"pin", "staff"} and gone >= STAFF_IDLE:
        return replace(state, stage=_resting(state), since=at)
    return state


def _judged(state: State, at: float, *, right: bool) -> State:
    """Let the staff in, or make the next try wait longer; while it waits even the right PIN is not looked at."""
    if state.waits(at):
        return state
    if right:
        return replace(state, stage="staff", since=at, failures=0, locked_until=0.0)
    failures = state.failures + 1
    return replace(state, since=at, failures=failures, locked_until=at + delay(failures))


def delay(failures: int) -> float:
    """Return how many seconds the next PIN has to wait after so many wrong ones: none, then doubling to 15 minutes."""
    beyond = failures - FREE_TRIES
    return 0.0 if beyond < 0 else min(LONGEST_DELAY, FIRST_DELAY * 2.0 ** min(beyond, 10))


def _resting(state: State) -> Stage:
    return "out" if state.broken else "welcome"
