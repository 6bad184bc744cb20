import msgspec
import pytest

from naturalization_trainer.bank.file import read_file
from naturalization_trainer.bank.task import AudioStimulus, TextStimulus
from tests.bank.writing import QUESTION, RECORDING, STATEMENTS, bank_file, changed

PATH = "constitution/saeima.yaml"


def codes(text: str, path: str = PATH) -> list[tuple[str, int, int]]:
    return [(problem.code, problem.line, problem.column) for problem in read_file(text.encode(), path).problems]


def test_a_lone_question_is_read() -> None:
    file = read_file(bank_file(QUESTION).encode(), PATH)
    assert not file.problems
    (task,) = file.tasks
    assert (task.id, task.section, task.topic, task.slot, task.line, task.path) == (
        "con-one",
        "constitution",
        "saeima",
        "question",
        5,
        PATH,
    )
    assert task.items[0].prompt == "Cik deputātu ir Saeimā?"
    assert task.item_id(task.items[0]) == "con-one"


def test_tasks_of_several_items_are_read() -> None:
    reading = read_file(bank_file(STATEMENTS, section="reading").encode(), "reading/x.yaml")
    listening = read_file(bank_file(RECORDING, section="listening").encode(), "listening/x.yaml")
    assert not reading.problems
    assert not listening.problems
    assert isinstance(reading.tasks[0].stimulus, TextStimulus)
    assert isinstance(listening.tasks[0].stimulus, AudioStimulus)
    assert listening.tasks[0].item_id(listening.tasks[0].items[2]) == "lis-one.c"


def test_a_broken_task_leaves_its_neighbours_alone() -> None:
    text = bank_file(
        changed(QUESTION, id="con-a"), changed(QUESTION, id="con-b", prompt=None), changed(QUESTION, id="con-c")
    )
    file = read_file(text.encode(), PATH)
    assert [task.id for task in file.tasks] == ["con-a", "con-c"]
    assert [(problem.code, problem.line) for problem in file.problems] == [("missing_key", 13)]
    assert file.lost == ("con-b",)


def test_everything_wrong_is_told_at_once() -> None:
    text = bank_file(
        changed(QUESTION, status="secondread", difficulty="9", promt="x", distractors="[a]", valid="{from: 1918-13-40}")
    )
    assert codes(text) == [
        ("unknown_value_nearest", 11, 13),
        ("out_of_range", 12, 17),
        ("unknown_key_nearest", 13, 5),
        ("too_few", 14, 18),
        ("not_a_date", 15, 19),
    ]


@pytest.mark.parametrize(
    ("keys", "code"),
    [
        ({"id": "Con_1"}, "not_a_name"),
        ({"id": "x" * 81}, "not_a_name"),
        ({"type": "singlechoice"}, "unknown_value_nearest"),
        ({"type": None}, "missing_key"),
        ({"type": "[a]"}, "expected_text"),
        ({"prompt": ""}, "empty_text"),
        ({"prompt": "{a: b}"}, "expected_text"),
        ({"answer": "[a]"}, "expected_text"),
        ({"distractors": "abc"}, "expected_list"),
        ({"explanation": "abc"}, "expected_mapping"),
        ({"explanation": "{ru: a, en: b}"}, "missing_key"),
        ({"difficulty": "easy"}, "not_a_number"),
        ({"difficulty": "9" * 5000}, "not_a_number"),
        ({"points": "0"}, "out_of_range"),
        ({"points": "nan"}, "out_of_range"),
        ({"stimulus": "{kind: video}"}, "unknown_value"),
        ({"stimulus": "{kind: text, look: notice}"}, "missing_key"),
        ({"revision": "abc"}, "unknown_key"),
        ({"section": "reading"}, "unknown_key"),
        ({"items": "[]"}, "too_few"),
        ({"lines": "[a, b]"}, "unknown_key"),
        ({"enemies": "con-two"}, "expected_list"),
    ],
)
def test_what_does_not_fit_the_schema_is_told(keys: dict[str, str | None], code: str) -> None:
    file = read_file(bank_file(changed(QUESTION, **keys)).encode(), PATH)
    assert code in {problem.code for problem in file.problems}
    assert not file.tasks


def test_the_traps_of_yaml_are_text() -> None:
    text = bank_file(
        QUESTION.replace('"100"', "no").replace('["50", "101", "120"]', "[14:30, 1918-11-18, 1918-13-40, yes, ~]")
    )
    (task,) = read_file(text.encode(), PATH).tasks
    assert msgspec.to_builtins(task.items[0])["answer"] == "no"
    assert msgspec.to_builtins(task.items[0])["distractors"] == ("14:30", "1918-11-18", "1918-13-40", "yes", "~")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [("not_a_bank_file", 1, 1)]),
        ("# nothing\n", [("not_a_bank_file", 1, 1)]),
        ("abc", [("not_a_bank_file", 1, 1)]),
        ("[a]", [("not_a_bank_file", 1, 1)]),
        ("tasks: []\n", [("missing_key", 1, 1)] * 3),
        (bank_file(QUESTION).replace("title:", "titel:"), [("missing_key", 1, 1), ("unknown_key_nearest", 3, 1)]),
        (bank_file(QUESTION, section="reading"), [("section_of_folder", 1, 10), ("unknown_value", 5, 5)]),
        (bank_file(QUESTION).replace("tasks:", "tasks: abc\nrest:"), [("expected_list", 4, 8), ("unknown_key", 5, 1)]),
        (bank_file(QUESTION) + "  - abc\n  - [d]\n", [("expected_mapping", 13, 5), ("expected_mapping", 14, 5)]),
        (bank_file(QUESTION) + "  -\n", [("expected_mapping", 13, 4)]),
    ],
)
def test_files_that_are_none(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert codes(text) == expected


def test_what_the_reader_refuses_breaks_its_task_only() -> None:
    text = bank_file(changed(QUESTION, id="con-a"), changed(QUESTION, id="con-b", prompt="&x Kas?"))
    file = read_file(text.encode(), PATH)
    assert [task.id for task in file.tasks] == ["con-a"]
    assert [(problem.code, problem.line, problem.column) for problem in file.problems] == [("anchor", 20, 13)]


def test_a_quick_and_a_slow_reading_give_the_same() -> None:
    quick = read_file(bank_file(QUESTION).encode(), PATH)
    slow = read_file((bank_file(QUESTION) + "# a \u200b in a comment\n").encode(), PATH)
    assert quick == slow


def test_the_meaning_stays_where_only_the_explanation_changed() -> None:
    def read(task: str) -> tuple[str, str]:
        (one,) = read_file(bank_file(task).encode(), PATH).tasks
        return one.revision, one.meaning

    revision, meaning = read(QUESTION)
    mended, same = read(QUESTION.replace("Это так.", "Именно так."))
    other, different = read(QUESTION.replace("120", "121"))
    moved, still = read(changed(QUESTION, status="draft", difficulty="3"))
    assert meaning == same == still != different
    assert len({revision, mended, other, moved}) == 4
    assert len(revision) == len(meaning) == 16


def test_a_revision_does_not_depend_on_the_place_in_the_file() -> None:
    (alone,) = read_file(bank_file(QUESTION).encode(), PATH).tasks
    _, second = read_file(bank_file(changed(QUESTION, id="con-a"), QUESTION).encode(), PATH).tasks
    assert alone.revision == second.revision
    assert alone.line != second.line


def test_too_many_problems_are_cut_off() -> None:
    text = bank_file(*(changed(QUESTION, id=f"con-{number}", prompt=None, promt="x") for number in range(600)))
    file = read_file(text.encode(), PATH)
    assert file.problems[-1].code == "too_many_problems"
    assert len(file.problems) < 510
