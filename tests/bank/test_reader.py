import pytest
import yaml

from naturalization_trainer.bank import reader
from naturalization_trainer.bank.reader import MAX_PROBLEMS, Unreadable, Unusual, marked, plain, text_of


@pytest.mark.parametrize(
    "scalar",
    ["no", "yes", "on", "~", "null", "14:30", "1918-11-18", "1918-13-40", "0x1F", "1_000", "9" * 5000, ".inf", "100"],
)
def test_every_scalar_is_text(scalar: str) -> None:
    assert plain(f"a: {scalar}\nb: [{scalar}]\n")[0] == {"a": scalar, "b": [scalar]}


def test_the_places_of_tasks_are_kept() -> None:
    text = "section: x\ntasks:\n  - id: a\n    items: [{id: b}]\n\n  - id: c\n"
    assert plain(text)[1] == [(3, 5), (6, 5)]


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: &x 1\n", "anchor", 1, 4),
        ("a: 1\nb: *x\n", "alias", 2, 4),
        ("a: !!int 1\n", "tag", 1, 4),
        ("a: !x [1]\n", "tag", 1, 4),
        ("a: 1\nb: 2\na: 3\n", "duplicate_key", 3, 1),
        ("b: {<<: {c: 1}}\n", "merge_key", 1, 5),
        ("? [a, b]\n: c\n", "key_not_text", 1, 3),
        ("a: 1\n---\nb: 1\n", "second_document", 2, 1),
        ("[" * 13 + "]" * 13, "too_deep", 1, 13),
        ("a: [1, 2\nb: c\n", "yaml", 2, 2),
        ("a: 'x\n", "yaml", 2, 1),
        ("\ta: 1\n", "yaml", 1, 1),
        ('a: "\\0"\n', "hidden_letter", 1, 4),
        ('a: "\\ud800"\n', "yaml", 1, 7),
        ("a: x\u200by\n", "hidden_letter", 1, 4),
        ("ā: 1\na: x\x07y\n", "hidden_letter", 2, 5),
        ("a: " + "x" * 20_001, "text_too_long", 1, 4),
        ("[" + "a," * 100_001 + "]", "too_many_nodes", 1, 200_000),
    ],
)
def test_what_is_refused_is_found_at_its_place(text: str, code: str, line: int, column: int) -> None:
    with pytest.raises(Unusual):
        plain(text)
    _, problems = marked(text, "f.yaml")
    assert (problems[0].code, problems[0].line, problems[0].column) == (code, line, column)


def test_reading_goes_on_after_what_is_refused() -> None:
    top, problems = marked("a: *x\nb: &y {c: 1}\nd: 2\nd: 3\ne: !t 4\nf: 5\n", "f.yaml")
    assert [problem.code for problem in problems] == ["alias", "anchor", "duplicate_key", "tag"]
    assert top is not None
    assert top.plain() == {"a": "", "b": {"c": "1"}, "d": "2", "e": "4", "f": "5"}


def test_the_two_builders_agree() -> None:
    text = "a: [1, {b: 'c', d: \"e\"}, []]\nf: {}\ng: |\n  one\n  two\nh: >-\n  three\n  four\n"
    top, problems = marked(text, "f.yaml")
    assert not problems
    assert top is not None
    assert top.plain() == plain(text)[0]


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: &x 1\n", "anchor", 1, 4),
        ("a: 1\nb: 2\na: 3\n", "duplicate_key", 3, 1),
        ("a: 'x\n", "yaml", 2, 1),
        ('a: "\\ud800"\n', "hidden_letter", 1, 4),
        ("ā: 1\na: x\x07y\n", "hidden_letter", 2, 5),
        ("[" * 50, "too_deep", 1, 13),
    ],
)
def test_without_libyaml_it_is_read_all_the_same(
    monkeypatch: pytest.MonkeyPatch, text: str, code: str, line: int, column: int
) -> None:
    monkeypatch.setattr(reader, "_LOADER", yaml.SafeLoader)
    assert plain("a: [no, 14:30]\nb: {c: 'd'}\n")[0] == {"a": ["no", "14:30"], "b": {"c": "d"}}
    with pytest.raises(Unusual):
        plain(text)
    _, problems = marked(text, "f.yaml")
    assert (problems[0].code, problems[0].line, problems[0].column) == (code, line, column)


def test_problems_are_counted() -> None:
    with_many = "".join(f"k{number}: *x\n" for number in range(MAX_PROBLEMS + 10))
    _, problems = marked(with_many, "f.yaml")
    assert len(problems) == MAX_PROBLEMS + 1
    assert problems[-1].code == "too_many_problems"


def test_text_is_composed() -> None:
    assert text_of("a\u0304".encode(), "f") == "ā"
    top, _ = marked('a: "a\\u0304"', "f")
    assert top is not None
    assert top.plain() == {"a": "ā"}


def test_a_byte_order_mark_is_no_text() -> None:
    assert text_of(b"\xef\xbb\xbfa: b", "f") == "a: b"


@pytest.mark.parametrize(
    ("raw", "code", "line", "column"),
    [
        (b"a: 1\nb: \xff\n", "not_utf8", 2, 4),
        ("ā: 1\nb: ā".encode("utf-16"), "not_utf8", 1, 1),
        ("ā: ".encode() + b"\xed\xa0\x80", "not_utf8", 1, 4),
        (b"#" * 1_000_001, "file_too_big", 1, 1),
    ],
)
def test_bytes_that_are_no_text_are_refused(raw: bytes, code: str, line: int, column: int) -> None:
    with pytest.raises(Unreadable) as caught:
        text_of(raw, "f.yaml")
    problem = caught.value.problem
    assert (problem.code, problem.line, problem.column) == (code, line, column)
