"""The Constitution's text, kept with the bank: by article, for checking what cites it and for reading."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import msgspec

from naturalization_trainer.bank import reader
from naturalization_trainer.errors import KnownError

LAW = "library/satversme.yaml"
PREAMBLE = "preambula"
_QUOTED = re.compile(r"[„“«]([^„“”«»]+)[”“»]")
_CUT = re.compile(r"\s*(?:…|\.\.\.|\[…\]|\(…\)|_{2,}|\{\d+\})\s*")
_LONG_QUOTE = 4
"""Quoted words from here on are a quotation; fewer may be a term, a title or a word asked for."""


class Article(msgspec.Struct, frozen=True):
    """An article of the Constitution."""

    number: str
    text: str
    status: str = ""
    current_wording_since: str = ""


class Chapter(msgspec.Struct, frozen=True):
    """A chapter with its articles."""

    number: str
    title: str
    articles: tuple[Article, ...]


class Law(msgspec.Struct, frozen=True):
    """The whole text with its provenance."""

    title: str
    adopted: str
    promulgated: str
    in_force_since: str
    official_id: str
    source_url: str
    wording_as_of: str
    copy_checked_as_of: str
    preamble: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    signed: tuple[str, ...] = ()

    def article(self, number: str) -> str | None:
        """Return the text of an article in force, of the preamble for `preambula`, None where there is none."""
        if number == PREAMBLE:
            return "\n".join(self.preamble)
        for chapter in self.chapters:
            for article in chapter.articles:
                if article.number == number:
                    return None if article.status == "deleted" else article.text
        return None


class Quote(NamedTuple):
    """Words a text puts in quotation marks, long enough to be a quotation; `pieces` is what stands between its cuts."""

    whole: str
    pieces: tuple[str, ...]


@cache
def read_law(folder: Path) -> Law:
    """Return the Constitution kept with a bank; raise `KnownError` where it is missing or broken."""
    path = folder / LAW
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise KnownError("bank_unreadable", detail=str(error), path=str(path)) from error
    top, problems = reader.marked(reader.text_of(raw, LAW), LAW)
    if top is None or problems:
        raise KnownError("bank_unreadable", detail=str(problems[:3]), path=str(path))
    try:
        return msgspec.convert(top.plain(), Law)
    except msgspec.ValidationError as error:
        raise KnownError("bank_unreadable", detail=str(error), path=str(path)) from error


def cited_articles(article: str) -> tuple[str, ...]:
    """Return the articles a source names: `48, 50` gives both."""
    return tuple(part.strip() for part in article.split(",") if part.strip())


def quotes(text: str) -> tuple[Quote, ...]:
    """Return the quotations in a text."""
    return tuple(
        Quote(whole, tuple(piece for piece in _CUT.split(whole) if piece))
        for whole in _QUOTED.findall(text)
        if len(whole.split()) >= _LONG_QUOTE
    )


def stands_in(quote: Quote, text: str) -> bool:
    """Tell whether a quotation stands in a text, word for word and in order, but for case, spaces and end marks."""
    plain = _plain(text)
    place = 0
    for piece in quote.pieces:
        found = plain.find(_plain(piece), place)
        if found < 0:
            return False
        place = found
    return True


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", text).casefold().split())
