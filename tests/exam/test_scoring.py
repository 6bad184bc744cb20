import datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.assembly import assemble
from naturalization_trainer.exam.form import Form
from naturalization_trainer.exam.report import answer_key, marks_of, read_answers, report
from naturalization_trainer.exam.retake import next_try
from naturalization_trainer.exam.scoring import Result, SectionResult, score
from naturalization_trainer.exam.session import Marks, Paper
from tests.sample_bank import DAY, MemoryPool, blueprint, sample_tasks

POOL = MemoryPool(sample_tasks(2))
WAYS = [
    (profile.id, dict(zip(("knowledge", "anthem"), way, strict=True)))
    for profile in blueprint().profiles
    for way in (("written", "written"), ("written", "recited"), ("oral", "written"))
]


def form(profile: str = "standard", choices: dict[str, str] | None = None) -> Form:
    return assemble(blueprint(), POOL, seed=5, profile=profile, choices=choices, day=DAY)


def sections(result: Result) -> dict[str, SectionResult]:
    return {section.id: section for part in result.parts for section in part.sections}


@pytest.mark.parametrize(("profile", "choices"), WAYS)
def test_the_key_scores_full_and_passes(profile: str, choices: dict[str, str]) -> None:
    paper = form(profile, choices)
    key = answer_key(paper)
    result = score(paper, key.responses, marks_of(key))
    assert all(section.points == section.out_of for section in sections(result).values())
    assert result.verdict == ("passed_if_own_marks_hold" if key.marks else "passed")


@pytest.mark.parametrize(("profile", "choices"), WAYS)
def test_a_blank_paper_passes_nothing(profile: str, choices: dict[str, str]) -> None:
    result = score(form(profile, choices), {}, {})
    assert {(section.state, section.points) for section in sections(result).values()} == {("not_yet", 0)}
    assert result.verdict == "not_yet"


@pytest.mark.parametrize(("profile", "choices"), WAYS)
def test_at_the_cut_is_passed_and_one_point_below_is_not_yet(profile: str, choices: dict[str, str]) -> None:
    """Points are taken away item by item from the key until each section stands at its cut, then one below it."""
    paper = form(profile, choices)
    for below, state in ((0, "passed"), (1, "not_yet")):
        responses, marks = _short_of(paper, below)
        found = sections(score(paper, responses, marks))
        assert {section.state for section in found.values()} == {state}
        assert all(section.points == section.cut - below for section in found.values())


def _short_of(paper: Form, below: int) -> tuple[dict[str, object], dict[str, Marks]]:
    key = answer_key(paper)
    responses, marks = dict(key.responses), dict(key.marks)
    for section in (section for part in paper.parts for section in part.sections):
        spare = section.out_of - section.cut + below
        for item in sorted(section.items(), key=lambda item: -item.out_of):
            gone = min(spare, item.out_of)
            if item.id in marks:
                marks[item.id] -= gone
                spare -= gone
            elif spare >= item.out_of:
                del responses[item.id]
                spare -= item.out_of
            elif isinstance(responses[item.id], list) and spare:
                keep = int(item.out_of - spare)
                responses[item.id] = [*responses[item.id][:keep], *[None] * int(spare)]
                spare = 0
            elif spare:
                responses[item.id] = "\n".join(responses[item.id].split("\n")[:6])
                spare = 0
        assert spare == 0
    return responses, {item: Marks({"": points}, "self") for item, points in marks.items()}


def test_without_marks_a_section_is_not_marked_and_the_whole_not_passed() -> None:
    paper = form()
    result = score(paper, answer_key(paper).responses, {})
    found = sections(result)
    assert (found["writing"].state, found["writing"].points, found["writing"].marked_by) == ("not_marked", None, None)
    assert found["speaking"].state == "not_marked"
    assert (found["listening"].state, found["listening"].marked_by) == ("passed", "program")
    assert result.verdict == "not_marked"


def test_an_officials_marks_pass_without_reserve() -> None:
    paper = form()
    key = answer_key(paper)
    marks = {item: Marks({"": points}, "official") for item, points in key.marks.items()}
    result = score(paper, key.responses, marks)
    assert result.verdict == "passed"
    assert sections(result)["writing"].marked_by == "official"


def test_parts_on_another_day_leave_the_whole_open() -> None:
    paper = form()
    key = answer_key(paper)
    result = score(paper, key.responses, marks_of(key), frozenset({"knowledge"}))
    assert sections(result)["constitution"].state == "passed"
    assert sections(result)["listening"].state == "not_sat"
    assert result.verdict == "not_sat"


@pytest.mark.parametrize(
    ("words", "marks", "points"),
    [
        (60, {"content": 5, "vocabulary": 3, "grammar": 4, "spelling": 2, "form": 1}, 15),
        (49, {"content": 5, "vocabulary": 3, "grammar": 4, "spelling": 2, "form": 1}, 7.5),
        (50, {"content": 5, "vocabulary": 3, "grammar": 4, "spelling": 2, "form": 1}, 15),
        (95, {"content": 5, "vocabulary": 3, "grammar": 4, "spelling": 2, "form": 1}, 15),
        (60, {"content": 0, "vocabulary": 3, "grammar": 4, "spelling": 2, "form": 1}, 5),
        (49, {"content": 0, "vocabulary": 3, "grammar": 4, "spelling": 2, "form": 1}, 5),
        (60, {"content": 2, "vocabulary": 1, "grammar": 1, "spelling": 0.5, "form": 0}, 4.5),
    ],
)
def test_a_letters_caps(words: int, marks: dict[str, float], points: float) -> None:
    paper = form()
    letter = next(item for item in paper.parts[0].section("writing").items() if item.id.startswith("writing-letter"))
    responses = {letter.id: " ".join(["vārds"] * words)}
    result = score(paper, responses, {letter.id: Marks(marks, "self")})
    assert next(item.outcome.points for item in result.items if item.id == letter.id) == points


def test_an_interview_without_a_recording_keeps_its_marks() -> None:
    paper = form()
    marks = {name: Marks({"": out_of}, "self") for name, out_of in answer_key(paper).marks.items()}
    assert sections(score(paper, {}, marks))["speaking"].points == 25


def test_a_recited_anthem_is_marked_by_the_person_and_a_written_one_by_the_program() -> None:
    aloud = next(
        place for place in Paper(form(choices={"anthem": "recited"})).places.values() if place.section.id == "anthem"
    )
    written = next(place for place in Paper(form()).places.values() if place.section.id == "anthem")
    assert (aloud.marked_by_person, written.marked_by_person) == (True, False)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(Paper(form()).places)), json_values, max_size=20))
@settings(max_examples=60, deadline=None)
def test_any_responses_give_a_result_within_bounds(responses: dict[str, object]) -> None:
    paper = form()
    for item in score(paper, responses, {}).items:
        points = item.outcome.points
        assert points is None or (0 <= points <= item.outcome.out_of and (points * 2).is_integer())


def test_the_report_has_the_documented_shape() -> None:
    paper = form(choices={"knowledge": "oral"})
    found = report(paper, score(paper, {}, {}))
    assert list(found) == ["seed", "profile", "choices", "bank_hash", "parts", "items", "result"]
    assert found["parts"][2]["phases"] == [{"minutes": 30, "kind": "prepare"}, {"minutes": 15, "kind": "answer"}]
    assert set(found["items"][0]) == {"id", "section", "type", "prompt", "options", "points", "out_of"}
    assert set(found["parts"][0]["sections"][0]) == {"id", "points", "out_of", "cut", "state", "marked_by"}


def test_a_key_written_and_read_again_is_the_same() -> None:
    paper = form()
    key = answer_key(paper)
    assert read_answers(msgspec.json.encode(key), "key.json", paper) == key


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "answers_unreadable"),
        (b"\xff\xfe", "answers_unreadable"),
        (b"[]", "answers_unreadable"),
        (b'{"answers": {}}', "answers_unreadable"),
        (b'{"marks": {"writing-letter-000": -1}}', "answers_unreadable"),
        (b"[" * 100_000, "answers_unreadable"),
        (b'{"responses": {"nowhere": "x"}}', "answers_unknown_item"),
    ],
)
def test_a_broken_answer_file_is_refused(raw: bytes, code: str) -> None:
    with pytest.raises(KnownError) as error:
        read_answers(raw, "answers.json", form())
    assert error.value.code == code


def test_marks_out_of_range_or_not_wanted_are_refused() -> None:
    paper = form()
    places = Paper(paper).places
    letter = next(name for name, place in places.items() if place.marked_by_person)
    question = next(name for name, place in places.items() if not place.marked_by_person)
    for item, code in ((letter, "mark_out_of_range"), (question, "mark_not_wanted")):
        with pytest.raises(KnownError) as error:
            read_answers(msgspec.json.encode({"marks": {item: 26}}), "answers.json", paper)
        assert error.value.code == code


@pytest.mark.parametrize(
    ("profile", "exam", "sat_on", "day"),
    [
        ("standard", "language", datetime.date(2026, 1, 15), datetime.date(2026, 4, 15)),
        ("standard", "language", datetime.date(2026, 11, 30), datetime.date(2027, 2, 28)),
        ("standard", "knowledge", datetime.date(2026, 1, 31), datetime.date(2026, 2, 28)),
        ("standard", "knowledge", datetime.date(2026, 12, 5), datetime.date(2027, 1, 5)),
        ("latvian_liv", "language", datetime.date(2026, 11, 19), datetime.date(2026, 11, 24)),
        ("latvian_liv", "language", datetime.date(2026, 11, 16), datetime.date(2026, 11, 19)),
    ],
)
def test_the_legal_date_of_the_next_try(profile: str, exam: str, sat_on: datetime.date, day: datetime.date) -> None:
    found = next_try(blueprint(), blueprint().profile(profile), exam, sat_on)
    assert found.day == day
    assert found.source.startswith("R973")
