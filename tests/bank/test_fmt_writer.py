"""One value changed in the text of a file: it is read as meant, and every other byte is as it was."""

import difflib
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naturalization_trainer import paths
from naturalization_trainer.bank.folder import listing
from naturalization_trainer.bank.reader import marked
from naturalization_trainer.bank.writer import FileText, add_task, remove_task, set_value, write_whole
from naturalization_trainer.errors import KnownError
from tests.bank.writing import QUESTION, bank_file

SHIPPED = list(listing(paths.bank_folder()).files)


def read(text: str) -> Any:
    top, problems = marked(text, "")
    assert top is not None
    assert problems == []
    return top.plain()


def leaves(value: Any, steps: tuple[str | int, ...] = ()) -> list[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        return [(steps, value)]
    parts = value.items() if isinstance(value, dict) else enumerate(value)
    return [leaf for step, part in parts for leaf in leaves(part, (*steps, step))]


def with_value(value: Any, steps: tuple[str | int, ...], new: Any) -> Any:
    if not steps:
        return new
    copied: Any = dict(value) if isinstance(value, dict) else list(value)
    copied[steps[0]] = with_value(value[steps[0]], steps[1:], new)
    return copied


@pytest.mark.parametrize("path", SHIPPED)
def test_one_word_is_one_line(path: str) -> None:
    text = (paths.bank_folder() / path).read_text(encoding="utf-8")
    value = read(text)
    chance = random.Random(path)  # noqa: S311 - the same choice every time
    for index in chance.sample(range(len(value["tasks"])), 3) if len(value["tasks"]) > 2 else [0]:
        task = value["tasks"][index]
        prose = [(steps, old) for steps, old in leaves(task) if len(old.split()) > 2]
        steps, old = chance.choice(prose)
        words = old.split(" ")
        place = chance.choice([number for number, word in enumerate(words) if word.strip().isalpha()] or [0])
        words[place] = words[place].replace(words[place].strip() or words[place], "vārds")
        new = " ".join(words)
        after = set_value(text, task["id"], steps, new)
        assert read(after) == with_value(value, ("tasks", index, *steps), new)
        changes = [line for line in difflib.ndiff(text.splitlines(), after.splitlines()) if line[0] in "+-"]
        assert len(changes) == (0 if new == old else 2), (steps, changes)
        assert set_value(after, task["id"], steps, old) == text


def test_the_same_value_changes_nothing() -> None:
    for path in SHIPPED[::12]:
        text = (paths.bank_folder() / path).read_text(encoding="utf-8")
        file = FileText(text)
        for task in read(text)["tasks"]:
            file.set(task["id"], (), task)
        assert file.text == text


LAYOUTS = (
    "prompt: Kas tas ir?",
    "prompt: 'Kas tas ir?'  # asked",
    'prompt: "Kas tas ir?"',
    "prompt: Kas\n  tas ir?",
    "prompt: >-\n  Kas tas\n  ir?",
    "prompt: |-  # kept\n  Kas tas ir?\n\n",
    "prompt: |+\n  Kas tas ir?\n\n",
    "prompt:",
    "prompt: ''",
)
NASTY = st.text(st.sampled_from("aābčž:#-'\"|>{}[],&*!%@?~=<`\\\n\t 0189.é№"), min_size=1, max_size=30)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(LAYOUTS), NASTY | st.sampled_from(["no", "100", "~", "14:30", "a\n", "a\nb", " a", "a: b", "---"])
)
def test_any_text_can_be_written_in_any_layout(layout: str, value: str) -> None:
    task = f"id: con-a\n{layout}\nanswer: x # y\nsource: {{act: S}}\n"
    other = "id: con-b\nprompt: y\n"
    text = bank_file(task, other)
    before = read(text)
    after = set_value(text, "con-a", ("prompt",), value)
    assert read(after) == with_value(before, ("tasks", 0, "prompt"), value)
    assert after.endswith(text[text.index("answer: x # y") :])
    inside = set_value(text, "con-a", ("source", "act"), value)
    assert read(inside) == with_value(before, ("tasks", 0, "source", "act"), value)


LISTS = ("[a, b]", "\n  - a\n  # between\n  - b # end", "\n- a\n- b", "[]", "[a,\n  b]")


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(LISTS), st.lists(NASTY, max_size=4))
def test_lists_grow_and_shrink(layout: str, value: list[str]) -> None:
    text = bank_file(f"id: con-a\ndistractors: {layout}\nanswer: x # y\n", "id: con-b\n")
    after = set_value(text, "con-a", ("distractors",), value)
    assert read(after) == with_value(read(text), ("tasks", 0, "distractors"), value)
    assert after.count("#") >= 1
    assert after.endswith(text[text.index("answer: x") :])


KEYS = st.dictionaries(
    st.sampled_from(["status", "prompt", "answer", "distractors", "source", "explanation", "enemies"]),
    NASTY | st.lists(NASTY, max_size=3) | st.dictionaries(st.sampled_from(["lv", "ru", "act"]), NASTY, max_size=3),
    max_size=6,
)


@settings(max_examples=200, deadline=None)
@given(KEYS, KEYS)
def test_tasks_come_change_and_go(first: dict[str, Any], second: dict[str, Any]) -> None:
    text = bank_file(QUESTION) + "# the end\n"
    more = add_task(text, {"id": "con-new", **first}, after="con-one")
    assert read(more)["tasks"] == [*read(text)["tasks"], {"id": "con-new", **first}]
    other = set_value(more, "con-new", (), {"id": "con-new", **second})
    assert read(other)["tasks"] == [*read(text)["tasks"], {"id": "con-new", **second}]
    assert remove_task(other, "con-new") == text


def test_keys_come_and_go_in_order() -> None:
    text = bank_file(QUESTION)
    more = set_value(text, "con-one", ("items", 0, "difficulty"), "1")
    assert more == text.replace("    type:", "    difficulty: 1\n    type:")
    assert set_value(more, "con-one", ("difficulty",), None) == text
    assert set_value(text, "con-one", ("enemies",), ["con-b"]).count("    enemies: [con-b]\n    type:") == 1
    assert set_value(text, "con-one", ("explanation", "uk"), "Так") == text.replace("it is.}", "it is., uk: Так}")


def test_comments_stay_where_the_first_goes() -> None:
    text = bank_file("id: con-a\ndistractors:\n  - a\n  # between\n  - b\n", "# c\nprompt: x\n# why\nid: con-b\n")
    fewer = set_value(text, "con-a", ("distractors",), ["b"])
    assert fewer == text.replace("- a\n      # between\n", "# between\n")
    assert read(set_value(text, "con-b", ("prompt",), None))["tasks"][1] == {"id": "con-b"}
    assert set_value(text, "con-b", ("prompt",), None).count("# why") == 1


def test_the_last_task_leaves_an_empty_list() -> None:
    text = bank_file(QUESTION)
    empty = remove_task(text, "con-one")
    assert read(empty)["tasks"] == []
    assert read(add_task(empty, {"id": "con-a", "prompt": "x"}))["tasks"] == [{"id": "con-a", "prompt": "x"}]


def test_a_task_takes_its_comments_along() -> None:
    text = bank_file("id: con-a\n", "id: con-b\n").replace("  - id: con-b", "\n  # about b\n  - id: con-b")
    assert remove_task(text, "con-b") == bank_file("id: con-a\n") + "\n"
    assert "# about b" in remove_task(text, "con-a")


def test_what_is_not_there_is_told() -> None:
    with pytest.raises(KnownError) as caught:
        remove_task(bank_file(QUESTION), "con-two")
    assert caught.value.code == "fmt_no_task"
    with pytest.raises(KnownError):
        FileText("a: [")
    with pytest.raises(KnownError) as caught:
        FileText("tasks: [{id: a}]\n")
    assert caught.value.code == "fmt_unusual_layout"


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    write_whole(file, b"one")
    write_whole(file, b"two")
    assert file.read_bytes() == b"two"
    (tmp_path / "folder").mkdir()
    with pytest.raises(KnownError) as caught:
        write_whole(tmp_path / "folder", b"x")
    assert caught.value.code == "fmt_not_written"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.yaml", "folder"]
