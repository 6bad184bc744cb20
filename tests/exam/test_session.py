"""What a sitting accepts and refuses."""

import pytest

from naturalization_trainer.exam.events import (
    AnswerGiven,
    AnyEvent,
    Beat,
    Entry,
    GapNoted,
    ItemFlagged,
    ItemShown,
    MarkGiven,
    PhaseClosed,
    PhaseOpened,
    RecordingSaved,
    ScriptAdvanced,
    SectionClosed,
    SittingAbandoned,
)
from naturalization_trainer.exam.form import Form
from naturalization_trainer.exam.session import Refused, Session, apply, replay, start
from naturalization_trainer.testing import sample_form

WORK = PhaseOpened("language_written", "work")
INTERVIEW = PhaseOpened("language_oral", "interview")
KNOWLEDGE = PhaseOpened("knowledge", "work")
DONE = PhaseClosed("finished")


def after(*events: AnyEvent, form: Form | None = None) -> Session:
    return replay(form or sample_form(), [Entry(seq, "", event) for seq, event in enumerate(events)])


def script(steps: int) -> list[AnyEvent]:
    return [ScriptAdvanced("listening", step) for step in range(steps)]


def test_before_the_first_phase_one_may_open_the_first_of_each_part() -> None:
    session = start(sample_form())
    assert session.stage == "not_begun"
    assert session.next_phases() == (
        ("language_written", "work"),
        ("language_oral", "interview"),
        ("knowledge", "work"),
    )


def test_phases_of_a_part_open_in_order() -> None:
    form = sample_form(anthem="recited")
    with pytest.raises(Refused, match="sitting_out_of_order"):
        after(PhaseOpened("knowledge", "recite"), form=form)
    session = after(KNOWLEDGE, DONE, PhaseOpened("knowledge", "recite"), form=form)
    assert session.key == ("knowledge", "recite")


def test_a_part_may_be_left_for_later() -> None:
    session = after(KNOWLEDGE, DONE)
    assert session.stage == "break"
    assert session.next_phases() == (("language_written", "work"), ("language_oral", "interview"))


def test_all_phases_closed_is_finished() -> None:
    assert after(WORK, DONE, INTERVIEW, DONE, KNOWLEDGE, DONE).stage == "finished"


def test_one_moves_freely_inside_a_phase() -> None:
    session = after(
        WORK, ItemShown("wri-letter-001"), ItemShown("lis-notice-001.a"), ItemFlagged("rea-signs-001", True)
    )
    assert session.current == "lis-notice-001.a"
    assert session.flagged == {"rea-signs-001"}


def test_an_answer_is_kept_changed_and_taken_back() -> None:
    item = "lis-notice-001.a"
    assert after(WORK, AnswerGiven(item, "Skola"), AnswerGiven(item, "Banka")).responses == {item: "Banka"}
    session = after(WORK, AnswerGiven(item, "Skola"), AnswerGiven(item, None))
    assert session.responses == {}
    assert item in session.unanswered()


def test_listening_closes_when_its_script_has_ended() -> None:
    before = [WORK, ItemShown("lis-notice-001.a"), *script(6)]
    session = after(*before, SectionClosed("listening"))
    assert session.current == ""
    assert next(item.id for item in session.items()) == "rea-signs-001"
    with pytest.raises(Refused, match="sitting_section_closed"):
        apply(session, AnswerGiven("lis-notice-001.a", "Skola"))


def test_a_hearing_begun_is_used_and_a_silence_begins_again() -> None:
    assert after(WORK).script_step("listening") == 0
    assert after(WORK, *script(2)).script_step("listening") == 1
    assert after(WORK, *script(3)).script_step("listening") == 3
    assert after(WORK, *script(4)).script_step("listening") == 3


def test_at_the_limit_nothing_is_taken_and_the_phase_closes_by_time() -> None:
    limit = 90 * 60.0
    session = after(WORK, Beat(limit))
    with pytest.raises(Refused, match="sitting_time_over"):
        apply(session, AnswerGiven("rea-signs-001", ["Pasts", None]))
    assert apply(session, PhaseClosed("time")).closed == {("language_written", "work"): "time"}


@pytest.mark.parametrize(("factor", "limit"), [(1.0, 5400.0), (1.5, 8100.0)])
def test_the_limit_is_stretched_by_the_time_factor(factor: float, limit: float) -> None:
    assert after(WORK, form=sample_form(time_factor=factor)).limit == limit


def test_time_that_passed_without_the_program_counts_as_noted() -> None:
    session = after(WORK, Beat(10.0), GapNoted(600.0, 60.0))
    assert session.used_now == 70.0
    assert session.gaps == (GapNoted(600.0, 60.0),)


def test_preparing_shows_and_takes_nothing() -> None:
    session = after(PhaseOpened("knowledge", "prepare"), ItemShown("con-card-001"), form=sample_form(knowledge="oral"))
    for event in (AnswerGiven("ant-anthem-001", "Dievs"), RecordingSaved("con-card-001", 0, "a.wav", 3.0)):
        with pytest.raises(Refused, match="sitting_preparing"):
            apply(session, event)


def test_a_recording_is_the_response() -> None:
    recorded = RecordingSaved("spe-interview-001", 1, "1/spe-1.wav", 12.5)
    session = after(INTERVIEW, recorded)
    assert session.responses == {"spe-interview-001": {"recordings": {"1": "1/spe-1.wav"}}}


def test_a_recording_that_ended_with_the_phase_is_taken_once() -> None:
    session = after(INTERVIEW, Beat(900.0), PhaseClosed("time"))
    kept = apply(session, RecordingSaved("spe-interview-001", 0, "1/spe-0.wav", 12.5))
    assert kept.recordings["spe-interview-001", 0].seconds == 12.5
    with pytest.raises(Refused, match="sitting_phase_not_open"):
        apply(kept, RecordingSaved("spe-interview-001", 0, "1/spe-0b.wav", 12.5))


def test_a_person_marks_what_a_person_marks_after_the_part() -> None:
    marks = {"content": 7.5, "grammar": 4.0}
    with pytest.raises(Refused, match="sitting_mark_too_early"):
        after(WORK, MarkGiven("wri-letter-001", marks, "self"))
    session = after(WORK, DONE, MarkGiven("wri-letter-001", marks, "self"))
    again = apply(session, MarkGiven("wri-letter-001", {**marks, "grammar": 5.0}, "official"))
    assert (again.marks["wri-letter-001"].total, again.marks["wri-letter-001"].by) == (12.5, "official")


@pytest.mark.parametrize(
    "marks",
    [{}, {"": 3.0}, {"content": 1.0}, {"content": 9.5, "grammar": 1.0}, {"content": 1.2, "grammar": 1.0}]
    + [{"content": value, "grammar": 1.0} for value in (-0.5, float("nan"), float("inf"))],
)
def test_marks_stay_within_the_criteria(marks: dict[str, float]) -> None:
    with pytest.raises(Refused, match="sitting_mark_out_of_range"):
        after(WORK, DONE, MarkGiven("wri-letter-001", marks, "self"))


def test_an_anthem_is_marked_by_a_person_only_where_it_is_recited() -> None:
    mark = MarkGiven("ant-anthem-001", {"": 2.0}, "self")
    with pytest.raises(Refused, match="sitting_not_marked_by_person"):
        after(KNOWLEDGE, DONE, mark)
    recited = sample_form(anthem="recited")
    assert after(KNOWLEDGE, DONE, PhaseOpened("knowledge", "recite"), DONE, mark, form=recited).marks


def test_abandoning_ends_it_and_keeps_what_is_answered() -> None:
    session = after(WORK, AnswerGiven("rea-signs-001", ["Pasts", None]), SittingAbandoned())
    assert session.stage == "abandoned"
    assert session.responses
    with pytest.raises(Refused, match="sitting_ended"):
        apply(session, INTERVIEW)


@pytest.mark.parametrize(
    ("before", "event", "code"),
    [
        ([], ItemShown("rea-signs-001"), "sitting_phase_not_open"),
        ([], DONE, "sitting_phase_not_open"),
        ([], Beat(1.0), "sitting_phase_not_open"),
        ([], PhaseOpened("language_written", "none"), "sitting_out_of_order"),
        ([WORK], INTERVIEW, "sitting_phase_open"),
        ([WORK, DONE], WORK, "sitting_out_of_order"),
        ([WORK], ItemShown("nothing"), "sitting_item_unknown"),
        ([WORK], ItemShown("con-saeima-001"), "sitting_item_elsewhere"),
        ([WORK], AnswerGiven("con-saeima-001", "100"), "sitting_item_elsewhere"),
        ([WORK, DONE], AnswerGiven("rea-signs-001", []), "sitting_phase_not_open"),
        ([WORK], ScriptAdvanced("listening", 1), "sitting_script_order"),
        ([WORK], ScriptAdvanced("reading", 0), "sitting_script_order"),
        ([WORK], ScriptAdvanced("speaking", 0), "sitting_section_elsewhere"),
        ([WORK, *script(6)], ScriptAdvanced("listening", 6), "sitting_script_order"),
        ([WORK, *script(5)], SectionClosed("listening"), "sitting_script_order"),
        ([WORK], SectionClosed("reading"), "sitting_script_order"),
        ([WORK], PhaseClosed("time"), "sitting_time_left"),
        ([WORK], PhaseClosed("script"), "sitting_script_order"),
        ([WORK, Beat(5.0)], Beat(4.0), "sitting_clock"),
        ([WORK], Beat(5400.5), "sitting_clock"),
        ([WORK], Beat(float("nan")), "sitting_clock"),
        ([WORK], GapNoted(5.0, 6.0), "sitting_clock"),
        ([WORK], GapNoted(5.0, -1.0), "sitting_clock"),
        ([INTERVIEW], RecordingSaved("spe-interview-001", 2, "a.wav", 1.0), "sitting_not_spoken"),
        ([INTERVIEW], RecordingSaved("spe-interview-001", 0, "../a.wav", 1.0), "sitting_recording_outside"),
        ([INTERVIEW], RecordingSaved("spe-interview-001", 0, "/a.wav", 1.0), "sitting_recording_outside"),
        ([WORK], RecordingSaved("rea-signs-001", 0, "a.wav", 1.0), "sitting_not_spoken"),
        ([WORK, DONE], MarkGiven("rea-signs-001", {"": 1.0}, "self"), "sitting_not_marked_by_person"),
        ([WORK, SittingAbandoned()], MarkGiven("wri-letter-001", {"": 1.0}, "self"), "sitting_mark_too_early"),
        ([SittingAbandoned()], SittingAbandoned(), "sitting_ended"),
    ],
)
def test_refused(before: list[AnyEvent], event: AnyEvent, code: str) -> None:
    session = after(*before)
    with pytest.raises(Refused) as refused:
        apply(session, event)
    assert refused.value.code == code
