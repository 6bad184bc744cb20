"""What stands on each sheet of an examination on paper, in Latvian, piece by piece; `pages` sets them on pages."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from naturalization_trainer.bank.task import AudioStimulus, ImageStimulus, TextStimulus
from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.exam.form import Criterion, Form, FormItem, FormPart, FormSection, FormTask
from naturalization_trainer.items.item import Source
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.paper import markup
from naturalization_trainer.paper.asked import Asked, Cell, asked

HEADINGS = {"from": "No:", "to": "Kam:", "date": "Datums:", "subject": "Temats:"}
CHOICES = {"written": "rakstiski", "oral": "mutiski", "recited": "mutiski", "included": "kārto", "left_out": "nekārto"}
BOX = "☐"


class Piece(NamedTuple):
    """What is not torn apart by the end of a page where it can be helped. `lines`: empty lines to write on after it.

    picture: a file of the bank, painted under the markup. new_page: begins a page. with_next: stays with what follows.
    tight: stands close under what is before, as a row of a table.
    """

    markup: str
    lines: int = 0
    picture: str = ""
    new_page: bool = False
    with_next: bool = False
    tight: bool = False


class Origin(NamedTuple):
    """How the papers of a room were drawn, so that they can be drawn again anywhere."""

    seed: int
    papers: int
    day: datetime.date
    program: str


class Numbered(NamedTuple):
    """A task with its items under the numbers of its section."""

    task: FormTask
    items: tuple[tuple[FormItem, Asked], ...]


class Sheets:
    """The sheets of one form, the `number`-th of those drawn together."""

    def __init__(self, form: Form, blueprint: Blueprint, number: int, origin: Origin) -> None:
        self._form = form
        self._blueprint = blueprint
        self._number = number
        self._origin = origin
        self._numbered = {section.id: tuple(_numbered(section)) for part in form.parts for section in part.sections}
        self._written = {
            section
            for part in form.parts
            for phase in part.phases
            if phase.kind == "work"
            for section in phase.sections
        }

    def footer(self) -> str:
        """Return what stands at the foot of every page: enough to draw the same paper anywhere."""
        form, origin = self._form, self._origin
        chosen = "".join(f" {name}={value}" for name, value in sorted(form.choices.items()))
        return (
            f"{self._number}. variants no {origin.papers} · sēkla {origin.seed} · {form.profile}{chosen} · "
            f"{origin.day} · banka {form.bank_hash[:12]} · programma {origin.program}"
        )

    def questions(self) -> Iterator[Piece]:
        """Return the paper of questions; what is said aloud stands in the interviewer's booklet."""
        yield Piece(self._front("Uzdevumi") + self._overview())
        for part in self._form.parts:
            written = [section for section in part.sections if self._on_paper(section)]
            if not written:
                continue
            yield Piece(self._part(part), new_page=True, with_next=True)
            for section in written:
                yield Piece(self._section(section), with_next=True)
                for numbered in self._numbered[section.id]:
                    yield from _questions(numbered)

    def answers(self) -> Iterator[Piece]:
        """Return the sheet answers are written on."""
        yield Piece(self._front("Atbilžu lapa") + _HOW_TO_MARK)
        for section in self._sections():
            cells = [cell for numbered in self._numbered[section.id] for _, one in numbered.items for cell in one.cells]
            if not cells or not self._on_paper(section):
                continue
            yield Piece(self._section(section), with_next=True)
            yield from _answer_rows(cells)

    def key(self) -> Iterator[Piece]:
        """Return the key with where each answer stands written."""
        yield Piece(self._front("Atslēga (pretendentam neizsniegt)"))
        for section in self._sections():
            rows = [row for numbered in self._numbered[section.id] for row in _key_rows(numbered)]
            if rows:
                yield Piece(self._section(section), with_next=True)
                yield Piece(_key_table([_KEY_HEAD]), with_next=True)
                for row in rows:
                    yield Piece(_key_table([row]), tight=True)

    def marking(self) -> Iterator[Piece]:
        """Return the sheets by which letters and speech are marked."""
        yield Piece(self._front("Vērtēšanas lapa"))
        yield Piece(_MARKING)
        for section in self._sections():
            for numbered in self._numbered[section.id]:
                for item, one in numbered.items:
                    criteria = section.criteria.get(numbered.task.slot, ())
                    if criteria and not (isinstance(item.item, Recitation) and section.id in self._written):
                        title = escape(self._title(section.id))
                        yield Piece(f"<h3>{title}: {markup.text(item.item.prompt)}</h3>", with_next=True)
                        for criterion in criteria:
                            yield Piece(_criterion(criterion))
                        yield Piece(f"<p>Kopā: ______ no {one.points:g}</p>")

    def booklet(self) -> Iterator[Piece]:
        """Return the interviewer's booklet: what is read aloud, asked and handed out."""
        yield Piece(self._front("Intervētāja burtnīca (pretendentam neizsniegt)"))
        yield Piece(_BOOKLET)
        for section in self._sections():
            aloud = [piece for numbered in self._numbered[section.id] for piece in self._aloud(numbered, section)]
            if aloud:
                yield Piece(self._section(section), new_page=True, with_next=True)
                yield from aloud
        for section in self._sections():
            for numbered in self._numbered[section.id]:
                yield from _handed_out(numbered)

    def _on_paper(self, section: FormSection) -> bool:
        written = any(one.cells for numbered in self._numbered[section.id] for _, one in numbered.items)
        return written and section.id in self._written

    def _aloud(self, numbered: Numbered, section: FormSection) -> Iterator[Piece]:
        task = numbered.task
        if isinstance(task.stimulus, AudioStimulus):
            hearings = max((step.hearing for step in section.script), default=1)
            said = "".join(
                f"<p><b>{escape(turn.speaker)}:</b> {markup.text(turn.text)}</p>" for turn in task.stimulus.transcript
            )
            numbers = ", ".join(cell.label for _, one in numbered.items for cell in one.cells)
            yield Piece(f"<p><b>Teksts jautājumiem {numbers}</b> (nolasīt {hearings} reizes)</p>{said}")
        for item, _ in numbered.items:
            match item.item:
                case SpokenResponse() as spoken:
                    yield Piece(_interview(spoken, item.out_of))
                case Recitation(lines=lines) if section.id not in self._written:
                    rows = [[BOX, markup.text(line)] for line in lines]
                    yield Piece(
                        f"<p>{markup.text(item.item.prompt)}</p>" + markup.table(rows, widths=(8, 92), padding=3)
                    )

    def _sections(self) -> Iterator[FormSection]:
        for part in self._form.parts:
            yield from part.sections

    def _title(self, section: str) -> str:
        return self._blueprint.title_of(section).lv

    def _front(self, what: str) -> str:
        profile = self._blueprint.profile(self._form.profile)
        chosen = self._chosen()
        return (
            f"<h1>{escape(self._blueprint.title.lv)}: {escape(what.lower())}</h1>"
            f"<p><b>{self._number}. variants.</b> {escape(profile.title.lv)}{escape(chosen)}.</p>"
            "<p>Neoficiāls izmēģinājuma variants: rezultāts nav pārbaudes rezultāts.</p>"
            "<p>Numurs vai vārds: ______________________________ &nbsp;&nbsp; Datums: ______________</p>"
        )

    def _overview(self) -> str:
        """Return what is to be done in how much time, and what is needed."""
        rows = [["<b>Sadaļa</b>", "<b>Punkti</b>", "<b>Vajag vismaz</b>"]]
        rows += [
            [escape(self._title(section.id)), f"{section.out_of:g}", f"{section.cut:g}"]
            for section in self._sections()
            if self._on_paper(section)
        ]
        return markup.table(rows, border=1, widths=(60, 20, 20)) + _HOW_TO_ANSWER

    def _chosen(self) -> str:
        told = [
            f"{choice.title.lv.lower()}: {CHOICES.get(self._form.choices[choice.id], self._form.choices[choice.id])}"
            for choice in self._blueprint.choices
            if choice.id in self._form.choices
        ]
        return f"; {'; '.join(told)}" if told else ""

    def _part(self, part: FormPart) -> str:
        title = next(known.title.lv for known in self._blueprint.parts if known.id == part.id)
        minutes = "; ".join(
            f"{_KINDS[phase.kind]}: {phase.minutes * self._form.time_factor:g} min" for phase in part.phases
        )
        return f"<h1>{escape(title)}</h1><p>{escape(minutes)}</p>"

    def _section(self, section: FormSection) -> str:
        return (
            f"<h2>{escape(self._title(section.id))}</h2>"
            f"<p>{section.out_of:g} punkti; vajadzīgi vismaz {section.cut:g}.</p>"
        )


_KINDS: Mapping[str, str] = {"work": "rakstiski", "prepare": "sagatavošanās", "answer": "atbildes", "recite": "himna"}

_HOW_TO_ANSWER = (
    "<p>Sadaļas viena otru neaizstāj: punktu pietiekami jābūt katrā. Atbildes rakstiet atbilžu lapā. "
    "Vārdnīcu, tālruni un citu palīdzību izmantot nedrīkst.</p>"
)

_HOW_TO_MARK = (
    "<p>Pie katra numura apvelciet vienu burtu. Kļūdījāties? Pārsvītrojiet un apvelciet citu. "
    "P – pareizi, N – nepareizi, T – tekstā nav teikts.</p>"
)

_MARKING = (
    "<p>Vērtē cilvēks. Kritēriji ir programmas autoru noklusējums: noteikumos tādu nav. "
    "Pie katra kritērija apvelciet punktu skaitu; drīkst likt arī puspunktu.</p>"
)

_BOOKLET = (
    "<p>Klausīšanās tekstus nolasiet mierīgi, katru divas reizes, ar pauzi starp reizēm (vai atskaņojiet "
    "ierakstu). Intervijā uzdodiet jautājumus pēc kārtas; ja vajag, atkārtojiet. "
    "Lapas, kas izsniedzamas pretendentam, ir beigās.</p>"
)

_COLUMNS = 2
"""Of letters to choose from, on the answer sheet."""

_KEY_HEAD = ("<b>Nr.</b>", "<b>Atbilde</b>", "<b>Punkti</b>", "<b>Kur tas rakstīts</b>")


def _numbered(section: FormSection) -> Iterator[Numbered]:
    number = 0
    for task in section.tasks:
        found = []
        for item in task.items:
            number += 1
            found.append((item, asked(item, number)))
        yield Numbered(task, tuple(found))


def _questions(numbered: Numbered) -> Iterator[Piece]:
    task = numbered.task
    instructions = f"<p><i>{markup.text(task.instructions)}</i></p>" if task.instructions else ""
    match task.stimulus:
        case TextStimulus() as stimulus:
            yield Piece(instructions + text_stimulus(stimulus), with_next=len(numbered.items) == 1)
        case ImageStimulus(file=file):
            yield Piece(instructions, picture=file, with_next=True)
        case _ if instructions:
            yield Piece(instructions, with_next=True)
    for _, one in numbered.items:
        yield Piece(one.question)


def text_stimulus(stimulus: TextStimulus) -> str:
    """Return a text to be read, framed, with its header."""
    header = [
        f"<b>{HEADINGS[name]}</b> {markup.text(value)}"
        for name, value in (
            ("from", stimulus.sender),
            ("to", stimulus.to),
            ("date", stimulus.date),
        )
        if value
    ]
    title = f"<p><b>{markup.text(stimulus.title)}</b></p>" if stimulus.title else ""
    top = f"<p>{'<br/>'.join(header)}</p>" if header else ""
    return markup.table([[top + title + markup.body(stimulus.body)]], border=1, padding=10)


def _answer_rows(cells: Sequence[Cell]) -> Iterator[Piece]:
    """Return letters in rows of two columns, and lines where something is written."""
    row: list[str] = []
    for cell in cells:
        if cell.letters:
            row.append(f"<b>{cell.label}.</b>&nbsp;&nbsp;&nbsp; {'&nbsp;&nbsp;&nbsp;&nbsp; '.join(cell.letters)}")
            if len(row) == _COLUMNS:
                yield Piece(markup.table([row], widths=(50, 50), padding=5))
                row = []
            continue
        if row:
            yield Piece(markup.table([[*row, ""]], widths=(50, 50), padding=5))
            row = []
        yield Piece(f"<p><b>{cell.label}.</b></p>", lines=cell.lines)
    if row:
        yield Piece(markup.table([[*row, ""]], widths=(50, 50), padding=5))


def _key_rows(numbered: Numbered) -> Iterator[tuple[str, ...]]:
    for item, one in numbered.items:
        told = cited(item.item.source)
        if item.item.evidence:
            told = f"„{escape(item.item.evidence)}”" + (f"; {told}" if told else "")
        why = item.item.explanation.lv if item.item.explanation else ""
        where = "<br/>".join(part for part in (told, f"<i>{markup.text(why)}</i>" if why else "") if part)
        for place, cell in enumerate(one.cells):
            first = place == 0
            yield cell.label, escape(cell.key), f"{one.points:g}" if first else "", where if first else ""


def cited(source: Source | None) -> str:
    """Return where something stands written, in Latvian; "" where nothing is said of it."""
    if source is None:
        return ""
    if source.act and source.article:
        place = "preambula" if source.article == "preambula" else f"{source.article}. pants"
        return escape(f"{source.act}, {place}")
    return escape(source.title or source.act or "")


def _key_table(rows: Sequence[Sequence[str]]) -> str:
    return markup.table(rows, border=1, widths=(8, 34, 10, 48), padding=3)


def _criterion(criterion: Criterion) -> str:
    rows = [
        [f"{BOX} {points}", escape(texts.get("lv", ""))]
        for points, texts in sorted(criterion.descriptors.items(), key=lambda entry: float(entry[0]))
    ]
    name = escape(criterion.name["lv"])
    return f"<p><b>{name}</b> (0–{criterion.out_of:g})</p>" + markup.table(rows, border=1, widths=(10, 90), padding=3)


def _interview(spoken: SpokenResponse, out_of: float) -> str:
    questions = "".join(f"<li>{markup.text(question)}</li>" for question in spoken.questions)
    model = markup.listed(f"<i>{markup.text(answer)}</i>" for answer in spoken.model) if spoken.model else ""
    earns = markup.listed(f"<b>{escape(points)}</b>: {markup.text(what)}" for points, what in spoken.earns.items())
    shown = f"<p><b>{markup.text(spoken.prompt)}</b> ({out_of:g} punkti)</p><ol>{questions}</ol>"
    if spoken.model:
        shown += f"<p>Atbildes paraugs:</p>{model}"
    return shown + (earns if spoken.earns else "") + "<p>Punkti: ______</p>"


def _handed_out(numbered: Numbered) -> Iterator[Piece]:
    """Return the sheets a person gets in the interview: the situation with its points, or the picture."""
    task = numbered.task
    for item, _ in numbered.items:
        if not isinstance(item.item, SpokenResponse) or task.slot == "interview":
            continue
        head = "<p><i>Lapa pretendentam</i></p>"
        if task.instructions:
            head += f"<p><i>{markup.text(task.instructions)}</i></p>"
        head += f"<h3>{markup.text(item.item.prompt)}</h3>"
        picture = task.stimulus.file if isinstance(task.stimulus, ImageStimulus) else ""
        questions = markup.listed(markup.text(question) for question in item.item.questions)
        yield Piece(head + questions, picture=picture, new_page=True)
