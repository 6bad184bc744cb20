"""Fakes for tests, shipped with the program: a clock one turns by hand, a journal in memory, a small form."""

import datetime

from naturalization_trainer.bank.task import AnyItem, AudioStimulus, Section, Stimulus, TextStimulus, Turn
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.events import AnyEvent, Entry
from naturalization_trainer.exam.form import (
    Criterion,
    Form,
    FormItem,
    FormPart,
    FormPhase,
    FormSection,
    FormTask,
    ScriptStep,
)
from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.extended_text.item import ExtendedText, Words
from naturalization_trainer.items.form_entry.item import Field, FormEntry
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.item import Charges, Item
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.items.matching.item import Matching, Pair
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.ordering.item import Ordering
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.true_false.item import TrueFalse


class FakeClock:
    """A clock that stands until it is turned. `pass_time` turns both hands; `set_back` only the wall's."""

    def __init__(self, at: datetime.datetime | None = None) -> None:
        self._seconds = 1000.0
        self._at = at or datetime.datetime(2026, 3, 2, 9, 0, tzinfo=datetime.UTC)

    def monotonic(self) -> float:
        """Seconds from an arbitrary moment."""
        return self._seconds

    def now(self) -> datetime.datetime:
        """Return the wall clock's time."""
        return self._at

    def pass_time(self, seconds: float) -> None:
        """Let time go by."""
        self._seconds += seconds
        self._at += datetime.timedelta(seconds=seconds)

    def sleep(self, seconds: float) -> None:
        """Suspend the machine: only the wall clock goes on."""
        self._at += datetime.timedelta(seconds=seconds)

    def set_wall(self, at: datetime.datetime) -> None:
        """Set the wall clock, as a person or a time server does."""
        self._at = at


class MemoryJournal:
    """A journal in memory; while `broken` is set, nothing can be written and that error is raised."""

    def __init__(self, clock: FakeClock | None = None) -> None:
        self.entries: list[Entry] = []
        self.broken: KnownError | None = None
        self._clock = clock or FakeClock()

    def append(self, event: AnyEvent) -> Entry:
        """Keep an event."""
        if self.broken is not None:
            raise self.broken
        entry = Entry(len(self.entries), self._clock.now().isoformat(timespec="milliseconds"), event)
        self.entries.append(entry)
        return entry


class Backwards:
    """A draw without chance: everything the other way round."""

    def shuffled(self, values: tuple[str, ...]) -> tuple[str, ...]:
        """Return the values from the last to the first."""
        return values[::-1]

    def sample(self, values: tuple[str, ...], count: int) -> tuple[str, ...]:
        """Return the last values, from the last on."""
        return values[::-1][:count]


def sample_task(
    task_id: str, slot: str, *items: AnyItem, points: float | None = None, stimulus: Stimulus | None = None
) -> FormTask:
    """Return a task as a form holds it; `points` are those of each item where its type does not say."""
    return FormTask(
        id=task_id,
        revision=f"{sum(task_id.encode()):016x}",
        meaning=f"{sum(task_id.encode()) + 1:016x}",
        slot=slot,
        topic="sample",
        stimulus=stimulus,
        items=tuple(
            FormItem(
                id=f"{task_id}.{item.id}" if item.id else task_id,
                item=item,
                options=kind_of(item).present(item, Backwards()),
                out_of=_points(item, points),
            )
            for item in items
        ),
    )


def _points(item: Item, points: float | None) -> float:
    out_of = item.out_of if points is None else points
    return 1.0 if out_of is None else out_of


def _criterion(criterion_id: str, out_of: float) -> Criterion:
    name = {"lv": "Saturs", "ru": "Содержание", "en": "Content"}
    return Criterion(id=criterion_id, out_of=out_of, name=name, descriptors={"0": {"lv": "nekā"}})


def _section(section: Section, cut: float, *tasks: FormTask, **more: object) -> FormSection:
    out_of = sum(item.out_of for task in tasks for item in task.items)
    return FormSection(id=section, out_of=out_of, cut=cut, charges=Charges(), tasks=tasks, **more)  # type: ignore[arg-type] # passed on by name


def _listening() -> FormSection:
    heard = AudioStimulus(transcript=(Turn(text="Veikals ir atvērts.", speaker="Balss", voice="female1"),))
    notice = sample_task(
        "lis-notice-001",
        "notice",
        SingleChoice(id="a", prompt="Kas ir atvērts?", answer="Veikals", distractors=("Skola", "Banka")),
        TrueFalse(id="b", prompt="Veikals ir slēgts.", answer="false", not_said=True),
        stimulus=heard,
    )
    message = sample_task(
        "lis-message-001",
        "message",
        TextEntry(id="a", prompt="Cikos?", answer="14.30", kind="time"),
        Dictation(id="b", prompt="Pierakstiet!", answer="Veikals ir atvērts."),
        stimulus=heard,
    )
    script = (
        ScriptStep(kind="instruction", seconds=5),
        ScriptStep(kind="read", task=notice.id, seconds=30),
        ScriptStep(kind="hearing", task=notice.id, hearing=1),
        ScriptStep(kind="pause", task=notice.id, seconds=15),
        ScriptStep(kind="hearing", task=message.id, hearing=1),
        ScriptStep(kind="pause", task=message.id, seconds=20),
    )
    return _section("listening", 4, notice, message, script=script, suggested_minutes=25)


def _reading() -> FormSection:
    pairs = (Pair("Gribu pirkt maizi.", "Maiznīca"), Pair("Gribu sūtīt vēstuli.", "Pasts"))
    signs = sample_task(
        "rea-signs-001",
        "signs",
        Matching(prompt="Kur jāiet?", pairs=pairs, spare=("Banka", "Skola"), look="sign"),
    )
    cloze = sample_task(
        "rea-cloze-001",
        "cloze",
        GapChoice(
            prompt="Aizpildiet!",
            text="Ārā {1} lietus, tāpēc ņemu {2}.",
            gaps=("līst", "lietussargu"),
            spare=("dzied", "maizi"),
        ),
        stimulus=TextStimulus(look="message", body="Ārā {1} lietus, tāpēc ņemu {2}."),
    )
    return _section("reading", 2, signs, cloze)


def _writing() -> FormSection:
    form = sample_task(
        "wri-form-001",
        "form",
        FormEntry(
            prompt="Aizpildiet veidlapu!",
            card="Jūs esat Anna Bērziņa, dzimusi 1980. gadā.",
            fields=(Field(label="Vārds", answer="Anna", kind="name"), Field(label="Dzimšanas gads", answer="1980")),
        ),
    )
    letter = sample_task(
        "wri-letter-001",
        "letter",
        ExtendedText(
            prompt="Uzrakstiet vēstuli!", cover=("kad", "kur"), words=Words(min=50, max=70), register="informal"
        ),
    )
    criteria = {"letter": (_criterion("content", 9), _criterion("grammar", 6))}
    return _section("writing", 11, form, letter, criteria=criteria)


def _speaking() -> FormSection:
    interview = sample_task(
        "spe-interview-001",
        "interview",
        SpokenResponse(prompt="Atbildiet!", questions=("Kā jūs sauc?", "Kur jūs dzīvojat?")),
        points=8,
    )
    criteria = {"interview": (_criterion("task", 4), _criterion("fluency", 4))}
    return _section("speaking", 5, interview, criteria=criteria)


def _knowledge() -> tuple[FormSection, FormSection]:
    constitution = _section(
        "constitution",
        2,
        sample_task(
            "con-saeima-001",
            "question",
            SingleChoice(prompt="Cik deputātu ir Saeimā?", answer="100", distractors=("50", "101")),
        ),
        sample_task(
            "con-symbols-001",
            "question",
            MultipleChoice(
                prompt="Kādas krāsas ir karogā?", answers=("sarkana", "balta"), distractors=("zila", "zaļa")
            ),
        ),
    )
    history = _section(
        "history_culture",
        1,
        sample_task(
            "his-order-001",
            "question",
            Ordering(prompt="Sakārtojiet!", sequence=("1918", "1940", "1991")),
        ),
    )
    return constitution, history


def _anthem() -> FormSection:
    lines = ("Dievs, svētī Latviju,", "Mūs' dārgo tēviju,")
    anthem = sample_task("ant-anthem-001", "anthem", Recitation(prompt="Himnas teksts", lines=lines))
    return _section("anthem", 1, anthem)


def _oral_card() -> FormSection:
    card = sample_task(
        "con-card-001",
        "oral_card",
        SpokenResponse(
            prompt="Atbildiet!", questions=("Kas ievēlē prezidentu?",), earns={"0": "nekas", "1": "daļa", "2": "viss"}
        ),
        points=2,
    )
    return _section("constitution", 1, card)


def sample_form(*, knowledge: str = "written", anthem: str = "written", time_factor: float = 1.0) -> Form:
    """Return a small form with every type of item, all parts, and every kind of phase the choices lead to."""
    if knowledge == "oral":
        phases: tuple[FormPhase, ...] = (
            FormPhase(id="prepare", kind="prepare", minutes=30, sections=("constitution", "anthem")),
            FormPhase(id="answer", kind="answer", minutes=15, sections=("constitution", "anthem")),
        )
        sections: tuple[FormSection, ...] = (_oral_card(), _anthem())
    elif anthem == "recited":
        phases = (
            FormPhase(id="work", kind="work", minutes=30, sections=("constitution", "history_culture")),
            FormPhase(id="recite", kind="recite", minutes=15, sections=("anthem",)),
        )
        sections = (*_knowledge(), _anthem())
    else:
        phases = (
            FormPhase(id="work", kind="work", minutes=45, sections=("constitution", "history_culture", "anthem")),
        )
        sections = (*_knowledge(), _anthem())
    written = FormPart(
        id="language_written",
        variant="written",
        phases=(FormPhase(id="work", kind="work", minutes=90, sections=("listening", "reading", "writing")),),
        sections=(_listening(), _reading(), _writing()),
    )
    oral = FormPart(
        id="language_oral",
        variant="oral",
        phases=(FormPhase(id="interview", kind="answer", minutes=15, sections=("speaking",)),),
        sections=(_speaking(),),
    )
    return Form(
        blueprint="sample",
        bank_hash="0" * 16,
        seed=7,
        profile="standard",
        choices={"knowledge": knowledge, "anthem": anthem},
        parts=(written, oral, FormPart(id="knowledge", variant=knowledge, phases=phases, sections=sections)),
        time_factor=time_factor,
    )
