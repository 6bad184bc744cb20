"""Files put in order: what was read before is read after, comments stay, and once is enough."""

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naturalization_trainer import paths
from naturalization_trainer.bank.file import read_file
from naturalization_trainer.bank.fmt import format_file, formatted
from naturalization_trainer.bank.folder import listing
from naturalization_trainer.bank.layout import TASK, rank
from naturalization_trainer.bank.reader import marked
from naturalization_trainer.cli import main
from tests.bank.writing import QUESTION, RECORDING, STATEMENTS, bank_file, changed, write

PATH = "constitution/saeima.yaml"
SHIPPED = list(listing(paths.bank_folder()).files)


def read(text: str) -> Any:
    top, problems = marked(text, PATH)
    assert top is not None
    assert problems == []
    return top.plain()


@pytest.mark.parametrize("path", SHIPPED)
def test_the_bank_we_ship_is_the_same_after_it(path: str) -> None:
    raw = (paths.bank_folder() / path).read_bytes()
    done = format_file(raw, path)
    assert not done.problems
    before, after = read_file(raw, path), read_file(done.content, path)
    assert [(task.id, task.revision) for task in before.tasks] == [(task.id, task.revision) for task in after.tasks]
    assert sorted(raw.splitlines()) == sorted(done.content.splitlines())
    assert format_file(done.content, path).content == done.content


def test_only_what_is_out_of_order_moves() -> None:
    text = """\
# about this file

topic: saeima   
section: constitution
title: {en: The Saeima,  ru: Сейм, lv: "Saeima"} # three languages
tasks:
  # the first
  - type: single_choice
    # asked often
    prompt:   Cik deputātu ir Saeimā?

    id: con-one # never change it
    answer: '100'
    distractors: [ "50", '101',   120 ]
    source: {article: 5, act: Satversme}
    # a last word
    explanation:
        # deeper
        en: So it
          is.
        lv: Tā ir.
  - {id: con-two, prompt: "Kas?", type: single_choice, answer: a, distractors: [b, c]}
"""  # noqa: W291 - what is to be mended
    assert (
        formatted(text)
        == """\
# about this file

section: constitution
topic: saeima
title: {lv: "Saeima",  ru: Сейм, en: The Saeima} # three languages
tasks:
  # the first

  - id: con-one # never change it
    type: single_choice
    # asked often
    prompt:   Cik deputātu ir Saeimā?
    answer: '100'
    distractors: [ "50", '101',   120 ]
    # a last word
    explanation:
        # deeper
        lv: Tā ir.
        en: So it
          is.
    source: {act: Satversme, article: 5}
  - {id: con-two, type: single_choice, prompt: "Kas?", answer: a, distractors: [b, c]}
"""
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\r\nb: x  \r\n", "a: 1\nb: x\n"),
        ("\ufeffa: 1", "a: 1\n"),
        ("a: 1\n\n\n", "a: 1\n"),
        ("a: |\n  x  \n\n  y\nb: 1  \n", "a: |\n  x  \n\n  y\nb: 1\n"),
        ("a: |+\n  x\n\n", "a: |+\n  x\n\n"),
        ("a: |\n  x", "a: |\n  x"),
        ('a: "x \n  y"\n', 'a: "x \n  y"\n'),
        ("topic: 1\n? section\n: 2\n", "topic: 1\n? section\n: 2\n"),
        ("{topic: 1, # x\n section: 2}\n", "{topic: 1, # x\n section: 2}\n"),
    ],
)
def test_the_layout_is_mended_only_where_it_does_not_matter(text: str, expected: str) -> None:
    assert formatted(text) == expected
    assert formatted(expected) == expected


WORDS = st.text(st.sampled_from("aābcč dž:#-'\"|>{}[],&*!%@?~\n 019"), min_size=1, max_size=20)


def scalar(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


@st.composite
def task_texts(draw: st.DrawFn, number: int) -> str:
    literal = draw(st.booleans())
    values = {
        "id": f"con-{number}",
        "type": "single_choice",
        "prompt": "|\n  two\n\n   lines #\n" if literal else scalar(draw(WORDS)),
        "answer": scalar(draw(WORDS)),
        "distractors": draw(st.sampled_from(["[x y, z, q]", "\n  - x\n  # between\n  - z", "[x,\n  z]"])),
        "source": draw(st.sampled_from(["{article: 5, act: Satversme}", "\n    article: 5\n    act: Satversme"])),
        "explanation": draw(st.sampled_from(["{ru: да, en: yes, lv: jā}", "\n  en: yes\n  # why\n  lv: jā"])),
        "status": "draft",
        "difficulty": "1  # easy",
    }
    keys = draw(st.permutations(list(values)))
    comments = draw(st.lists(st.sampled_from(["", "", "", "# note\n", "\n", "  # deep\n"]), min_size=9, max_size=9))
    return "".join(
        f"{comment}{key}: {values[key].rstrip(chr(10))}\n"
        for comment, key in zip(["", *comments[1:]], keys, strict=True)
    )


@settings(max_examples=150, deadline=None)
@given(st.data(), st.integers(1, 3), st.sampled_from(["\n", "\r\n"]))
def test_any_order_and_layout_becomes_one(data: st.DataObject, count: int, newline: str) -> None:
    tasks = [data.draw(task_texts(number)) for number in range(count)]
    text = bank_file(*tasks).replace("\n", newline)
    once = formatted(text)
    assert read(once) == read(text)
    assert formatted(once) == once
    assert sorted(re.findall("# .*", once)) == sorted(re.findall("# [^\r\n]*", text))
    for task in read(once)["tasks"]:
        assert list(task) == sorted(task, key=lambda key: rank(key, TASK))
    assert [(task.id, task.revision) for task in read_file(once.encode(), PATH).tasks] == [
        (task.id, task.revision) for task in read_file(text.encode(), PATH).tasks
    ]


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return write(
        tmp_path / "question_bank",
        {
            PATH: bank_file(changed(QUESTION, type="single_choice")),
            "reading/good.yaml": formatted(bank_file(STATEMENTS, section="reading")),
            "listening/broken.yaml": bank_file(changed(RECORDING, slot=None, promt="x"), section="listening"),
        },
    )


def test_a_broken_file_is_left_alone_and_told(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = (bank / "listening/broken.yaml").read_bytes()
    assert main(["bank", "fmt", "--bank", str(bank), "--language", "en"]) == 1
    printed = capsys.readouterr()
    lines = printed.out.splitlines()
    assert any(re.match(re.escape(f"{bank / 'listening/broken.yaml'}:") + r"\d+:\d+: error: ", line) for line in lines)
    assert str(bank / PATH) in lines
    assert str(bank / "reading/good.yaml") not in lines
    assert (bank / "listening/broken.yaml").read_bytes() == broken
    assert printed.err == "Files: 3. Put in order: 1. Left as they are because of errors: 1.\n"
    assert [entry.name for entry in (bank / "constitution").iterdir()] == ["saeima.yaml"]


def test_check_writes_nothing(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = bank / PATH
    before = one.read_bytes()
    assert main(["bank", "fmt", "--check", str(one), "--language", "en"]) == 1
    assert one.read_bytes() == before
    assert main(["bank", "fmt", str(one), "--language", "en"]) == 0
    assert main(["bank", "fmt", "--check", str(one), "--language", "en"]) == 0
    assert capsys.readouterr().err.splitlines()[-1] == "Files: 1. To be put in order: 0. With errors: 0."


def test_a_file_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bank", "fmt", str(tmp_path / "none.yaml")]) == 2
    assert str(tmp_path / "none.yaml") in capsys.readouterr().err
