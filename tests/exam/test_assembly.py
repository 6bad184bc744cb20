import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naturalization_trainer.exam.assembly import assemble, disjoint_forms, shortages
from naturalization_trainer.exam.chance import Chance
from naturalization_trainer.exam.form import Form
from naturalization_trainer.exam.shortage import TooSmallBankError
from tests.sample_bank import DAY, MemoryPool, blueprint, sample_tasks

POOL = MemoryPool(sample_tasks(4))
PROFILES = tuple(profile.id for profile in blueprint().profiles)


def form(seed: int = 7, profile: str = "standard", **choices: str) -> Form:
    return assemble(blueprint(), POOL, seed=seed, profile=profile, choices=choices, day=DAY)


def task_ids(paper: Form, section: str) -> list[str]:
    return [task.id for part in paper.parts for found in part.sections if found.id == section for task in found.tasks]


def test_the_standard_form_has_seven_sections_with_the_regulations_points_and_cuts() -> None:
    sections = {section.id: (section.out_of, section.cut) for part in form().parts for section in part.sections}
    assert sections == {
        "listening": (25, 16),
        "reading": (25, 16),
        "writing": (25, 16),
        "speaking": (25, 16),
        "anthem": (2, 1),
        "history_culture": (10, 7),
        "constitution": (8, 5),
    }


def test_the_items_of_each_section_add_up_to_its_points() -> None:
    for knowledge in ("written", "oral"):
        for part in form(knowledge=knowledge).parts:
            for section in part.sections:
                assert sum(item.out_of for item in section.items()) == section.out_of


@pytest.mark.parametrize(
    ("profile", "choices", "clocks"),
    [
        ("standard", {}, [[90], [15], [45]]),
        ("standard", {"anthem": "recited"}, [[90], [15], [30, 15]]),
        ("standard", {"knowledge": "oral"}, [[90], [15], [30, 15]]),
        ("65plus", {}, [[50], [15], [45]]),
        ("latvian_liv", {}, [[90], [15]]),
        ("latvian_liv", {"writing": "left_out"}, [[50], [15]]),
        ("knowledge_only", {}, [[45]]),
        ("no_writing_hand", {}, [[15], [45]]),
        ("sight", {}, [[15]]),
        ("speech", {}, [[90], [45]]),
        ("hearing", {}, [[90], [45]]),
    ],
)
def test_clocks_by_profile_and_choice(profile: str, choices: dict[str, str], clocks: list[list[float]]) -> None:
    paper = form(profile=profile, **choices)
    assert [[phase.minutes for phase in part.phases] for part in paper.parts] == clocks


@pytest.mark.parametrize("profile", PROFILES)
def test_relieved_and_sat_sections_together_are_the_whole_examination(profile: str) -> None:
    paper = form(profile=profile)
    sat = {section.id for part in paper.parts for section in part.sections}
    assert sat | set(paper.relieved) == {title.id for title in blueprint().sections}
    assert not sat & set(paper.relieved)


@given(st.integers(min_value=0, max_value=2**40))
@settings(max_examples=30, deadline=None)
def test_the_same_inputs_give_the_same_form(seed: int) -> None:
    assert msgspec.json.encode(form(seed)) == msgspec.json.encode(form(seed))


def test_leaving_a_section_out_changes_nothing_in_the_others() -> None:
    whole, short = form(profile="standard"), form(profile="65plus")
    for section in ("listening", "reading", "speaking", "constitution"):
        assert task_ids(whole, section) == task_ids(short, section)


def test_topics_are_spread() -> None:
    pool = MemoryPool(sample_tasks(4, topics=16))
    paper = assemble(blueprint(), pool, seed=3, profile="standard", day=DAY)
    drawn = [pool.task(task).topic for task in task_ids(paper, "constitution")]
    assert len(set(drawn)) == len(drawn) == 8


def test_enemies_never_meet() -> None:
    tasks = [
        msgspec.structs.replace(task, enemies=(f"constitution-question-{index + 1:03}",))
        if index < len(range(16)) and index % 2 == 0
        else task
        for index, task in enumerate(
            task for task in sample_tasks(2) if task.slot == "question" and task.section[0] == "c"
        )
    ]
    rest = [task for task in sample_tasks(2) if not (task.slot == "question" and task.section[0] == "c")]
    pool = MemoryPool([*tasks, *rest])
    for seed in range(50):
        drawn = set(task_ids(assemble(blueprint(), pool, seed=seed, profile="standard", day=DAY), "constitution"))
        for index in range(0, 16, 2):
            assert len(drawn & {f"constitution-question-{index:03}", f"constitution-question-{index + 1:03}"}) == 1


def test_what_was_not_seen_comes_first_and_then_what_was_seen_longest_ago() -> None:
    all_questions = [task.id for task in sample_tasks(4) if task.section == "constitution" and task.slot == "question"]
    unseen = set(all_questions[:5])
    ages = {task: age for age, task in enumerate(all_questions) if task not in unseen}
    oldest = sorted(ages, key=lambda task: ages[task])[:3]
    paper = assemble(blueprint(), POOL, seed=1, profile="standard", day=DAY, seen=ages)
    assert set(task_ids(paper, "constitution")) == unseen | set(oldest)


def test_drafts_and_tasks_out_of_date_are_not_drawn_and_everything_missing_is_named() -> None:
    tasks = [msgspec.structs.replace(task, status="draft") for task in sample_tasks(3)]
    with pytest.raises(TooSmallBankError) as error:
        assemble(blueprint(), MemoryPool(tasks), seed=1, profile="standard", day=DAY)
    assert {(row.section, row.slot) for row in error.value.shortages} >= {
        ("listening", "notice"),
        ("writing", "letter"),
    }
    assert all(row.found == 0 for row in error.value.shortages)


def test_disjoint_forms_share_no_task_but_the_anthem() -> None:
    forms = disjoint_forms(blueprint(), POOL, seeds=(1, 2, 3, 4), profile="standard", day=DAY)
    drawn = [task for paper in forms for part in paper.parts for s in part.sections for task in s.tasks]
    ids = [task.id for task in drawn if task.slot != "anthem"]
    assert len(ids) == len(set(ids))


def test_a_bank_too_small_for_disjoint_forms_says_so() -> None:
    assert shortages(blueprint(), POOL, DAY, forms=4) == ()
    missing = {(row.section, row.slot, row.needed, row.found) for row in shortages(blueprint(), POOL, DAY, forms=5)}
    assert ("constitution", "question", 40, 32) in missing


def test_single_choice_shows_three_options_with_the_key() -> None:
    for section in ("constitution", "listening"):
        for part in form().parts:
            for found in part.sections:
                if found.id == section:
                    for item in found.items():
                        if item.item.__class__.__name__ == "SingleChoice":
                            assert len(item.options) == 3
                            assert item.item.answer in item.options  # type: ignore[union-attr]


def test_the_listening_script_follows_the_blueprint() -> None:
    listening = form().parts[0].sections[0]
    steps = [(step.kind, step.hearing, step.seconds) for step in listening.script if step.task == listening.tasks[0].id]
    assert steps == [
        ("instruction", 0, 0),
        ("read", 0, 30),
        ("hearing", 1, 0),
        ("pause", 1, 15),
        ("hearing", 2, 0),
        ("pause", 2, 20),
    ]


@given(st.integers(), st.lists(st.text(), max_size=12).map(tuple))
def test_a_shuffle_keeps_everything(seed: int, values: tuple[str, ...]) -> None:
    assert sorted(Chance(seed).shuffled(values)) == sorted(values)


def test_chance_is_the_sequence_python_promises() -> None:
    assert [Chance(7).below(1000) for _ in range(1)] == [323]
    assert Chance(7, "draw").shuffled(tuple("abcdef")) == Chance(7, "draw").shuffled(tuple("abcdef"))
