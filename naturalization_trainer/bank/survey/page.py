"""The survey as one HTML page that needs nothing outside itself: every chart with its table."""

import datetime
from collections.abc import Iterable, Sequence
from functools import partial
from html import escape

from naturalization_trainer.bank.survey.charts import bars, columns
from naturalization_trainer.bank.survey.figures import DIFFICULTIES, STATUSES, VOICES, Row, Survey
from naturalization_trainer.sentences import sentence

_STATUS_CLASSES = ("draft", "a", "expert")
_LEVEL_CLASSES = ("light", "middle", "a")
_VOICE_CLASSES = ("middle", "a", "none")
_SHOWN = 12

_STYLE = """
:root{color-scheme:light dark;--paper:#faf6ef;--card:#fff;--ink:#262019;--soft:#5f564b;--line:#d9cfc0;--a:#9e3039;
--middle:#c98a5a;--light:#e0c9a6;--draft:#b9b0a3;--expert:#3f7350;--none:#c77700}
@media (prefers-color-scheme:dark){:root{--paper:#1b1815;--card:#272320;--ink:#f1eae0;--soft:#b9ae9f;--line:#4a433c;
--a:#d9747c;--middle:#b98457;--light:#7d6a4d;--draft:#6f675e;--expert:#79b38b;--none:#e0a040}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:800px;margin:0 auto;padding:32px 24px 64px}h1{font-size:28px;margin:0 0 4px}
h2{font-size:20px;margin:0 0 4px}h3{font-size:16px;margin:16px 0 4px}p{margin:4px 0 12px;color:var(--soft)}
section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:16px 20px;margin:20px 0}
svg{width:100%;height:auto;display:block;margin:12px 0}svg text{fill:var(--ink);font-size:13px}
.a{fill:var(--a)}.middle{fill:var(--middle)}.light{fill:var(--light)}.draft{fill:var(--draft)}
.expert{fill:var(--expert)}.none{fill:var(--none)}
.key{display:flex;flex-wrap:wrap;gap:4px 16px;margin:8px 0 0;padding:0;list-style:none;color:var(--soft)}
.key svg{width:14px;height:14px;display:inline-block;margin:0 6px 0 0;vertical-align:-2px}
table{border-collapse:collapse;width:100%;font-size:15px}th,td{text-align:right;padding:4px 8px;
border-bottom:1px solid var(--line);vertical-align:top}th:first-child,td:first-child{text-align:left}
td:first-child{white-space:nowrap}td.ids{text-align:left;overflow-wrap:anywhere}summary{cursor:pointer;padding:6px 0}
.big{display:flex;flex-wrap:wrap;gap:8px 40px;margin:16px 0 0}.big div{color:var(--soft)}
.big b{display:block;font-size:32px;line-height:1.2;color:var(--ink)}
"""


def page(survey: Survey, day: datetime.date, language: str) -> str:
    """Return the page in a language (`lv`, `ru`, `en`); what was to be looked at before `day` is marked."""
    say = partial(_say, language=language)
    named = partial(_named, language=language)
    statuses = [say(f"survey_{status}") for status in STATUSES]
    levels = [say(f"survey_level_{level}") for level in DIFFICULTIES]
    voices = [say(f"survey_{voice}") for voice in VOICES]
    parts = [
        _summary(survey, language),
        _part(
            say("survey_sections"),
            say("survey_sections_note"),
            _chart(named(survey.statuses), statuses, _STATUS_CLASSES, say("survey_sections"), language),
        ),
        _topics(survey, statuses, language),
        _articles(survey, language),
        _part(
            say("survey_types"),
            "",
            _chart(named(survey.types), [say("survey_items")], ("a",), say("survey_types"), language),
        ),
        _part(
            say("survey_levels"),
            say("survey_levels_note"),
            _chart(named(survey.difficulties), levels, _LEVEL_CLASSES, say("survey_levels"), language),
        ),
        _part(
            say("survey_voices"),
            say("survey_voices_note"),
            _chart(named(survey.voices), voices, _VOICE_CLASSES, say("survey_voices"), language),
        ),
        _keys(survey, language),
        _reviews(survey, day, language),
    ]
    title = escape(say("survey_title"))
    made = escape(sentence("survey_made", {"day": day.isoformat(), "hash": survey.bank_hash[:12]}, language))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head><meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
        f"<style>{_STYLE}</style></head>\n<body><main>\n<h1>{title}</h1>\n<p>{made}</p>\n"
        + "\n".join(part for part in parts if part)
        + "\n</main></body></html>\n"
    )


def _say(code: str, *, language: str) -> str:
    return sentence(code, {}, language)


def _named(rows: Iterable[Row], *, language: str) -> list[Row]:
    return [Row(_say(f"survey_{row.name}", language=language), row.numbers) for row in rows]


def _part(title: str, note: str, body: str) -> str:
    told = f"<p>{escape(note)}</p>" if note else ""
    return f"<section><h2>{escape(title)}</h2>{told}{body}</section>"


def _summary(survey: Survey, language: str) -> str:
    totals = [sum(row.numbers[place] for row in survey.statuses) for place in range(len(STATUSES))]
    names = ("survey_tasks", "survey_items", *(f"survey_{status}" for status in STATUSES))
    numbers = (survey.tasks, survey.items, *totals)
    boxes = (
        f"<div><b>{number}</b>{escape(_say(name, language=language))}</div>"
        for name, number in zip(names, numbers, strict=True)
    )
    return f'<div class="big">{"".join(boxes)}</div>'


def _chart(rows: Sequence[Row], names: Sequence[str], classes: Sequence[str], label: str, language: str) -> str:
    """Return a chart of bars, what its colours mean, and its table."""
    key = ""
    if len(names) > 1:
        dots = (
            f'<li><svg viewBox="0 0 14 14" aria-hidden="true"><rect class="{style}" width="14" height="14"/></svg>'
            f"{escape(name)}</li>"
            for name, style in zip(names, classes, strict=True)
        )
        key = f'<ul class="key">{"".join(dots)}</ul>'
    return f"{key}{bars(rows, label, classes)}{_table(rows, names, language)}"


def _table(rows: Sequence[Row], names: Sequence[str], language: str) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in ("", *names))
    body = "".join(
        f"<tr><td>{escape(row.name)}</td>{''.join(f'<td>{number}</td>' for number in row.numbers)}</tr>" for row in rows
    )
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    if len(rows) <= _SHOWN:
        return table
    return f"<details><summary>{escape(_say('survey_table', language=language))}</summary>{table}</details>"


def _topics(survey: Survey, statuses: Sequence[str], language: str) -> str:
    body = ""
    for section, rows in survey.topics.items():
        name = _say(f"survey_{section}", language=language)
        body += f"<h3>{escape(name)}</h3>{_chart(rows, statuses, _STATUS_CLASSES, name, language)}"
    return _part(_say("survey_topics", language=language), "", body)


def _articles(survey: Survey, language: str) -> str:
    if not survey.articles:
        return ""
    without = [row.name for row in survey.articles if not sum(row.numbers)]
    facts = {"cited": len(survey.articles) - len(without), "count": len(survey.articles)}
    note = sentence("survey_articles_note", facts, language)
    if without:
        note += " " + sentence("survey_articles_without", {"articles": ", ".join(without)}, language)
    title = _say("survey_articles", language=language)
    table = _table(survey.articles, [_say("survey_items", language=language)], language)
    return _part(title, note, columns(survey.articles, title) + table)


def _keys(survey: Survey, language: str) -> str:
    say = partial(_say, language=language)
    rows = _named(survey.keys, language=language)
    shares = [
        Row(f"{row.name} – {say(name)}", (round(100 * row.numbers[part] / row.numbers[whole]),))
        for row in rows
        for name, whole, part in (("survey_longest", 0, 1), ("survey_true", 2, 3))
        if row.numbers[whole]
    ]
    names = [say(name) for name in ("survey_choices", "survey_longest", "survey_statements", "survey_true")]
    chart = bars(shares, say("survey_keys")) + _table(rows, names, language)
    return _part(say("survey_keys"), say("survey_keys_note"), chart)


def _reviews(survey: Survey, day: datetime.date, language: str) -> str:
    say = partial(_say, language=language)
    overdue = f" ({say('survey_overdue')})"
    rows = [
        Row(review.day + (overdue if review.day < day.isoformat() else ""), (len(review.tasks),))
        for review in survey.reviews
    ]
    lines = "".join(
        f"<tr><td>{escape(row.name)}</td><td>{len(review.tasks)}</td>"
        f'<td class="ids">{escape(", ".join(review.tasks))}</td></tr>'
        for row, review in zip(rows, survey.reviews, strict=True)
    )
    head = "".join(f'<th scope="col">{escape(say(name))}</th>' for name in ("survey_day", "survey_tasks"))
    table = f"<table><thead><tr>{head}<th></th></tr></thead><tbody>{lines}</tbody></table>"
    body = bars(rows, say("survey_reviews")) + table if rows else ""
    return _part(say("survey_reviews"), say("survey_reviews_note" if rows else "survey_reviews_none"), body)
