import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.law import Article, Chapter, Law
from naturalization_trainer.bank.survey.figures import Row, Survey, survey
from naturalization_trainer.bank.survey.page import page
from naturalization_trainer.cli import main
from tests.bank.writing import QUESTION, RECORDING, STATEMENTS, bank_file, changed, write

DAY = datetime.date(2026, 3, 1)
EMPTY = frozenset({"meta", "link", "br", "rect"})


class Page(HTMLParser):
    """Reads a page strictly: every tag closed, and notes what it names outside itself."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: list[str] = []
        self.outside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[Any]) -> None:
        self.names.append(tag)
        self.outside += [f"{name}={value}" for name, value in attrs if name in {"src", "href", "xlink:href"}]
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[Any]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in EMPTY:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag not in EMPTY:
            assert self.open.pop() == tag


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(
        tmp_path / "question_bank",
        {
            "constitution/saeima.yaml": bank_file(
                QUESTION,
                changed(QUESTION, id="con-two", status="draft", difficulty="3", valid="{review_by: 2026-01-02}"),
                changed(QUESTION, id="con-three", source='{act: Satversme, article: "5, 7"}'),
            ),
            "reading/one.yaml": bank_file(STATEMENTS, section="reading", topic="one"),
            "listening/one.yaml": bank_file(RECORDING, section="listening", topic="one"),
        },
    )


@pytest.fixture
def found(folder: Path) -> Survey:
    articles = tuple(Article(number, "x") for number in ("5", "6", "7"))
    law = Law("", "", "", "", "", "", "", "", ("x",), (Chapter("1", "x", articles),))
    bank = open_bank(folder, folder.parent / "audio", folder.parent / "cache", DAY)
    counted = survey(bank, "en", law)
    bank.close()
    return counted


def test_everything_is_counted(found: Survey) -> None:
    assert (found.tasks, found.items) == (5, 12)
    assert found.statuses == (Row("listening", (0, 1, 0)), Row("reading", (0, 1, 0)), Row("constitution", (1, 2, 0)))
    assert found.topics["constitution"] == (Row("The Saeima", (1, 2, 0)),)
    assert found.types == (Row("single_choice", (6,)), Row("true_false", (6,)))
    assert found.difficulties[-1] == Row("constitution", (0, 2, 1))
    assert found.voices == (Row("listening", (0, 0, 1)),)
    assert found.articles == (Row("preambula", (0,)), Row("5", (3,)), Row("6", (0,)), Row("7", (1,)))
    assert [(row.name, row.numbers[2:]) for row in found.keys if row.name == "reading"] == [("reading", (6, 3))]
    assert [(review.day, review.tasks) for review in found.reviews] == [("2026-01-02", ("con-two",))]


@pytest.mark.parametrize("language", ["lv", "ru", "en"])
def test_the_page_is_whole_and_needs_nothing_outside_itself(found: Survey, language: str) -> None:
    text = page(found, DAY, language)
    read = Page()
    read.feed(text)
    assert read.open == []
    assert read.outside == []
    assert "http" not in text.replace("http-equiv", "")
    assert "url(" not in text
    assert read.names.count("table") >= read.names.count("h2")
    assert f'<html lang="{language}">' in text


def test_what_is_late_is_said(found: Survey) -> None:
    assert "2026-01-02 (overdue)" in page(found, DAY, "en")


def test_text_of_the_bank_is_only_text(found: Survey) -> None:
    evil = Survey(
        **{name: getattr(found, name) for name in found.__struct_fields__}
        | {"topics": {"constitution": (Row("<script>alert(1)</script>", (1, 0, 0)),)}}
    )
    assert "<script>" not in page(evil, DAY, "en")


def test_it_is_written_where_asked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder.parent / "report.html"
    assert main(["bank", "report", "--bank", str(folder), "--out", str(out), "--language", "en"]) == 0
    assert out.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert str(out) in capsys.readouterr().err


@pytest.mark.parametrize("out", [[], ["--out", "no/such/folder/report.html"]])
def test_where_it_cannot_be_written_it_says_so(
    folder: Path, out: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bank", "report", "--bank", str(folder), *out]) == 2
    assert capsys.readouterr().err.count("\n") == 1
