"""What the result says: never more than is known, in the annex's order, with the legal date of the next try."""

import datetime

import pytest
from pytestqt.qtbot import QtBot

from naturalization_trainer.exam.assembly import assemble
from naturalization_trainer.exam.events import (
    AnyEvent,
    GapNoted,
    MarkGiven,
    PhaseClosed,
    PhaseOpened,
    SittingAbandoned,
)
from naturalization_trainer.exam.form import Form
from naturalization_trainer.exam.report import answer_key
from naturalization_trainer.exam.scoring import score
from naturalization_trainer.exam.session import Session, apply, start
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.rooms.results import Outcomes, ResultsRoom
from tests.sample_bank import DAY, MemoryPool, blueprint, sample_tasks

SAT = datetime.date(2026, 3, 2)


def form(profile: str = "standard") -> Form:
    return assemble(blueprint(), MemoryPool(sample_tasks()), seed=7, profile=profile, day=DAY)


def told(session: Session, *events: AnyEvent) -> Session:
    for event in events:
        session = apply(session, event)
    return session


def room(qtbot: QtBot, session: Session) -> ResultsRoom:
    closed = frozenset(part.id for part in session.form.parts if session.part_closed(part))
    result = score(session.form, session.responses, session.marks, closed)
    profile = blueprint().profile(session.form.profile)
    made = ResultsRoom(blueprint(), profile, Outcomes(session, result, {"language": SAT, "knowledge": SAT}))
    qtbot.addWidget(made)
    made.retranslate()
    return made


def said(made: ResultsRoom) -> str:
    return "\n".join(words.text() for words in made.findChildren(Words) if not words.isHidden())


def offered(made: ResultsRoom) -> list[str]:
    return [button.text() for button in made.findChildren(BigButton) if not button.isHidden()]


def sat(session: Session, part: str, *, right: bool) -> Session:
    """Sit a whole part, right or blank, with full marks of one's own."""
    key = answer_key(session.form)
    wanted = next(each for each in session.form.parts if each.id == part)
    for phase in wanted.phases:
        session = told(session, PhaseOpened(part, phase.id))
        if right:
            mine = {item.id for section in wanted.sections for item in section.items()}
            responses = {item: key.responses[item] for item in mine}
            object.__setattr__(session, "responses", {**session.responses, **responses})
        session = told(session, PhaseClosed("finished"))
    for place in session.paper.places.values():
        if right and place.part.id == part and place.marked_by_person:
            marks = {criterion.id: criterion.out_of for criterion in place.criteria} or {"": place.item.out_of}
            session = told(session, MarkGiven(place.item.id, marks, "self"))
    return session


def test_a_part_alone_is_no_pass(qtbot: QtBot) -> None:
    made = room(qtbot, sat(start(form()), "knowledge", right=True))
    assert made.verdict() == "Part of the examination is done"
    assert "To the next part" in offered(made)
    assert "1.1. Listening" in said(made)
    assert "2.3. Basic principles of the Constitution" in said(made)


def test_the_order_is_the_annexs(qtbot: QtBot) -> None:
    text = said(room(qtbot, start(form())))
    numbers = [f"{exam}.{section}." for exam, count in ((1, 4), (2, 3)) for section in range(1, count + 1)]
    places = [text.index(number) for number in numbers]
    assert places == sorted(places)


def test_by_own_marks_it_is_passed_if_they_hold(qtbot: QtBot) -> None:
    session = start(form())
    for part in ("language_written", "language_oral", "knowledge"):
        session = sat(session, part, right=True)
    made = room(qtbot, session)
    assert made.verdict() == "Passed, if your own marks hold"
    assert "marked by yourself" in said(made)
    assert "To the next part" not in offered(made)


def test_not_yet_names_the_legal_day_of_the_next_try(qtbot: QtBot) -> None:
    session = sat(sat(start(form()), "knowledge", right=False), "language_oral", right=False)
    text = said(room(qtbot, session))
    assert "Not yet" in text
    assert "R973 7. punkts" in text
    assert "2026" in text
    assert "failed" not in text.lower()


def test_whoever_is_relieved_reads_so(qtbot: QtBot) -> None:
    assert "You need not take it" in said(room(qtbot, start(form("65plus"))))


def test_what_is_not_marked_is_offered_for_marking(qtbot: QtBot) -> None:
    session = told(start(form()), PhaseOpened("language_oral", "language_oral.interview"))
    place = next(place for place in session.paper.places.values() if place.section.id == "speaking")
    object.__setattr__(session, "responses", {place.item.id: {"recordings": {"0": "a.wav"}}})
    made = room(qtbot, told(session, PhaseClosed("finished")))
    assert "Mark your own work" in offered(made)


@pytest.mark.parametrize(
    ("gap", "sentence"),
    [
        (GapNoted(720.0, 0.0), "stood still for 12"),
        (GapNoted(99999.0, 0.0, jumped=True), "clock was changed"),
    ],
)
def test_a_gap_is_told(qtbot: QtBot, gap: GapNoted, sentence: str) -> None:
    session = told(start(form()), PhaseOpened("knowledge", "knowledge.work"), gap, PhaseClosed("finished"))
    assert sentence in said(room(qtbot, session))


def test_an_examination_given_up_says_so(qtbot: QtBot) -> None:
    session = told(start(form()), PhaseOpened("knowledge", "knowledge.work"), SittingAbandoned())
    made = room(qtbot, session)
    assert "gave this examination up" in said(made)
    assert "Read the answers" in offered(made)
