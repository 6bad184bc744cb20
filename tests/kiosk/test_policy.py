"""The kiosk's state machine: what follows what, and what can never happen however events come."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.kiosk.policy import (
    STAFF_IDLE,
    Begun,
    Event,
    Failed,
    Finished,
    Looked,
    PinGiven,
    Policy,
    StaffAsked,
    StaffLeft,
    Stage,
    State,
    Touched,
    Wiped,
    apply,
    delay,
)

POLICY = Policy(idle=90, countdown=30)
STAGES: tuple[Stage, ...] = ("welcome", "visit", "warning", "wiping", "pin", "staff", "out")
SOON, IDLE, LONG = 1.0, 90.0, 10_000.0

TABLE: list[tuple[Stage, Event, float, Stage]] = [
    ("welcome", Begun(), SOON, "visit"),
    ("welcome", Looked(), LONG, "welcome"),
    ("welcome", Finished(), SOON, "welcome"),
    ("welcome", StaffAsked(), SOON, "pin"),
    ("welcome", PinGiven(right=True), SOON, "welcome"),
    ("visit", Begun(), SOON, "visit"),
    ("visit", Looked(), IDLE - 1, "visit"),
    ("visit", Looked(), IDLE, "warning"),
    ("visit", Finished(), SOON, "wiping"),
    ("visit", StaffAsked(), SOON, "visit"),
    ("visit", Wiped(), SOON, "visit"),
    ("warning", Touched(), SOON, "visit"),
    ("warning", Looked(), 29.9, "warning"),
    ("warning", Looked(), 30.0, "wiping"),
    ("warning", Finished(), SOON, "wiping"),
    ("wiping", Touched(), SOON, "wiping"),
    ("wiping", Begun(), SOON, "wiping"),
    ("wiping", Looked(), LONG, "wiping"),
    ("wiping", Wiped(), SOON, "welcome"),
    ("wiping", Failed(), SOON, "out"),
    ("pin", PinGiven(right=True), SOON, "staff"),
    ("pin", PinGiven(right=False), SOON, "pin"),
    ("pin", StaffLeft(), SOON, "welcome"),
    ("pin", Looked(), STAFF_IDLE, "welcome"),
    ("staff", StaffLeft(), SOON, "welcome"),
    ("staff", Looked(), STAFF_IDLE, "welcome"),
    ("staff", Begun(), SOON, "staff"),
    ("out", Begun(), SOON, "out"),
    ("out", Touched(), SOON, "out"),
    ("out", Looked(), LONG, "out"),
    ("out", StaffAsked(), SOON, "pin"),
]


@pytest.mark.parametrize(("stage", "event", "at", "then"), TABLE)
def test_what_follows(stage: Stage, event: Event, at: float, then: Stage) -> None:
    assert apply(POLICY, State(stage=stage), event, at).stage == then


def test_a_touch_puts_the_warning_off() -> None:
    state = apply(POLICY, State(stage="visit", since=0), Touched(), 80)
    assert apply(POLICY, state, Looked(), 100).stage == "visit"
    assert apply(POLICY, state, Looked(), 170).stage == "warning"


def test_the_countdown_counts_down() -> None:
    state = State(stage="warning", since=100)
    assert [state.left(POLICY, at) for at in (100, 110, 131)] == [30, 20, 0]
    assert State(stage="visit", since=100).left(POLICY, 100) == 0


def test_a_broken_kiosk_stays_out_of_service_when_staff_goes() -> None:
    out = apply(POLICY, State(), Failed(), 0)
    staff = apply(POLICY, apply(POLICY, out, StaffAsked(), 1), PinGiven(right=True), 2)
    assert staff.stage == "staff"
    assert apply(POLICY, staff, StaffLeft(), 3).stage == "out"


def test_delays_grow() -> None:
    assert [delay(failures) for failures in range(1, 8)] == [0, 0, 10, 20, 40, 80, 160]
    assert delay(10**6) == 900


def test_while_locked_even_the_right_pin_is_not_looked_at() -> None:
    state = State(stage="pin")
    for _ in range(3):
        state = apply(POLICY, state, PinGiven(right=False), 5)
    assert state.waits(5) == 10
    assert apply(POLICY, state, PinGiven(right=True), 14).stage == "pin"
    assert apply(POLICY, state, PinGiven(right=True), 15).stage == "staff"


def test_going_away_does_not_unlock() -> None:
    state = State(stage="pin", failures=7, locked_until=500)
    left = apply(POLICY, apply(POLICY, state, StaffLeft(), 6), StaffAsked(), 7)
    assert (left.failures, left.waits(7)) == (7, 493)


PLAIN: list[Event] = [Begun(), Touched(), Looked(), Finished(), Wiped(), Failed(), StaffAsked(), StaffLeft()]
EVENTS = st.sampled_from([*PLAIN, PinGiven(right=True), PinGiven(right=False)])
WALKS = st.lists(st.tuples(EVENTS, st.floats(0, 500)), max_size=60)


@given(walk=WALKS)
def test_however_events_come(walk: list[tuple[Event, float]]) -> None:
    state, at = State(), 0.0
    for event, passed in walk:
        at += passed
        before, state = state, apply(POLICY, state, event, at)
        assert state.stage in STAGES
        assert state.since <= at
        if before.stage in {"visit", "warning"} and state.stage not in {"visit", "warning"}:
            assert state.stage in {"wiping", "out"}, "no visit ends but by the wipe"
        if before.stage == "wiping" and state.stage != "wiping":
            assert isinstance(event, Wiped | Failed)
        if state.stage == "staff" and before.stage != "staff":
            assert event == PinGiven(right=True)
            assert not before.waits(at)
        if before.broken:
            assert state.stage in {"out", "pin", "staff"}


@given(walk=WALKS, stage=st.sampled_from(STAGES))
def test_left_alone_a_kiosk_comes_to_rest(walk: list[tuple[Event, float]], stage: Stage) -> None:
    state, at = State(stage=stage), 0.0
    for event, passed in walk:
        at += passed
        state = apply(POLICY, state, event, at)
    for _ in range(3):
        at += 1000
        state = apply(POLICY, state, Looked(), at)
    rested = replace(state, stage="welcome") if state.stage == "wiping" else state
    assert rested.stage in {"welcome", "out"}
