"""The first check: eight small things of every kind the program can judge, drawn from the bank. No clock, no marks.

Three questions of knowledge, a line of the anthem, a notice, a recording of one sentence, two words whose marks are
missing. What the bank does not have is left out; where there is no sound a second notice stands for the recording.
"""

import datetime
import itertools
from collections.abc import Iterator
from typing import Literal, NamedTuple

from naturalization_trainer.bank.pool import Pool
from naturalization_trainer.bank.task import AudioStimulus, Task
from naturalization_trainer.exam.assembly import form_task
from naturalization_trainer.exam.chance import Chance
from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.item import Charges
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.items.matching.item import Matching
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.language.letters import CARONS, LONG_VOWELS, SOFTENED, bare, words
from naturalization_trainer.language.spelling import is_word

Area = Literal["knowledge", "anthem", "reading", "listening", "marks"]

AREAS: tuple[Area, ...] = ("knowledge", "anthem", "reading", "listening", "marks")
"""In the order they are asked."""

QUESTIONS = 3
WORDS = 2
EASY = 1
LOOKED_AT = 400
"""Tasks looked at for a kind of item before it is given up."""

SHORT, LONG = 5, 9
"""Letters a word has whose marks are to be put back."""

LONGEST_SENTENCE = 90
"""Letters of a sentence that is heard: under ten seconds at the slowest voice."""

WHICH_NOTICE = "Kurš uzraksts der šai situācijai?"
WHICH_SENTENCE = "Kuru teikumu jūs dzirdējāt?"
WHICH_WORD = "Uzrakstiet šo vārdu pareizi, ar garumzīmēm un mīkstinājuma zīmēm: **%1**"

_MARKS = {**LONG_VOWELS, **SOFTENED, **CARONS}

_STRICT = Charges(marks="full", letter="full")
_SECTIONS = {"reading": "reading", "listening": "listening", "marks": "letters"}
"""Where what is no item of the bank is practised; `letters` is a workshop of its own."""


class Asked(NamedTuple):
    """One thing asked. `task`: the bank's task it is, where the answer counts as practice; `heard`: what is played."""

    area: Area
    item: FormItem
    task: Task | None = None
    heard: Task | None = None

    @property
    def section(self) -> str:
        """Where such a thing is practised."""
        return self.task.section if self.task is not None else _SECTIONS[self.area]

    @property
    def charges(self) -> Charges:
        """What slips cost: a word is right with every mark in its place, and only so."""
        return _STRICT if self.area == "marks" else Charges()


def first_check(pool: Pool, *, seed: int, day: datetime.date, sound: bool) -> tuple[Asked, ...]:
    """Return what is asked, the same for the same seed."""
    chance = Chance(seed, "first check")
    notices = _notices(pool, chance, day)
    asked = [*_questions(pool, chance, day), *itertools.islice(_anthem(pool, chance, day), 1)]
    asked += itertools.islice(notices, 1)
    asked += itertools.islice(_sentences(pool, chance, day) if sound else notices, 1)
    return (*asked, *_words(pool, chance, day))


def another_notice(pool: Pool, asked: tuple[Asked, ...], *, seed: int, day: datetime.date) -> Asked | None:
    """Return a notice not asked yet, for whoever finds that there is no sound after all."""
    known = {one.item.item.prompt for one in asked}
    notices = _notices(pool, Chance(seed, "another notice"), day)
    return next((one for one in notices if one.item.item.prompt not in known), None)


def _questions(pool: Pool, chance: Chance, day: datetime.date) -> tuple[Asked, ...]:
    """Return explained single choices of different topics from both sections, easy ones where there are enough."""
    found: dict[bool, dict[tuple[str, str], Asked]] = {True: {}, False: {}}
    for task in _tasks(pool, chance, day, ("history_culture", "question"), ("constitution", "question")):
        if isinstance(task.items[0], SingleChoice) and task.items[0].explanation is not None:
            of_kind = found[task.difficulty == EASY]
            of_kind.setdefault((task.section, task.topic), _whole("knowledge", task, chance))
        if len(found[True]) >= QUESTIONS:
            break
    others = [asked for topic, asked in found[False].items() if topic not in found[True]]
    return (*found[True].values(), *others)[:QUESTIONS]


def _anthem(pool: Pool, chance: Chance, day: datetime.date) -> Iterator[Asked]:
    """Yield single choices that quote a whole line, then the others."""
    recited = [task.items[0] for task in _tasks(pool, chance, day, ("anthem", "anthem"))]
    lines = [line for item in recited if isinstance(item, Recitation) for line in item.lines]
    others: list[Task] = []
    for task in _tasks(pool, chance, day, ("anthem", "practice")):
        item = task.items[0]
        if not isinstance(item, SingleChoice):
            continue
        if any(line in text for line in lines for text in (item.prompt, item.answer)):
            yield _whole("anthem", task, chance)
        else:
            others.append(task)
    yield from (_whole("anthem", task, chance) for task in others)


def _notices(pool: Pool, chance: Chance, day: datetime.date) -> Iterator[Asked]:
    """Yield single situations of the tasks in which notices are joined with situations."""
    for task in _tasks(pool, chance, day, ("reading", "signs")):
        if isinstance(task.items[0], Matching):
            pairs, spare = task.items[0].pairs, task.items[0].spare
            pair = pairs[chance.below(len(pairs))]
            others = (*(other.right for other in pairs if other is not pair), *spare)
            prompt = f"{pair.left}\n{WHICH_NOTICE}"
            yield _made("reading", prompt, pair.right, others, chance)


def _sentences(pool: Pool, chance: Chance, day: datetime.date) -> Iterator[Asked]:
    """Yield recorded sentences among others like them."""
    recorded = {
        task.items[0].answer: task
        for task in _tasks(pool, chance, day, ("writing", "practice"))
        if isinstance(task.items[0], Dictation)
        and isinstance(task.stimulus, AudioStimulus)
        and len(task.items[0].answer) <= LONGEST_SENTENCE
    }
    for sentence, task in recorded.items():
        others = tuple(other for other in recorded if other != sentence)
        if len(others) > 1:
            yield _made("listening", WHICH_SENTENCE, sentence, others, chance)._replace(heard=task)


def _words(pool: Pool, chance: Chance, day: datetime.date) -> tuple[Asked, ...]:
    """Return words of the dictations that can be written in one way only: one long vowel at least, then a soft sign."""
    found: list[str] = []
    kinds = [LONG_VOWELS, SOFTENED | CARONS]
    for task in _tasks(pool, chance, day, ("writing", "practice")):
        if not isinstance(task.items[0], Dictation):
            continue
        for word in words(task.items[0].answer)[1:]:
            if len(found) < WORDS and any(letter in kinds[len(found)] for letter in word) and _is_clear(word):
                found.append(word)
                break
    return tuple(
        Asked("marks", _item(TextEntry(prompt=WHICH_WORD.replace("%1", bare(word)), answer=word), chance))
        for word in found
    )


def _is_clear(word: str) -> bool:
    """Tell whether a word without its marks could be no other word."""
    if not SHORT <= len(word) <= LONG or word != word.lower():
        return False
    could_be = ((letter, *(marked for marked, plain in _MARKS.items() if plain == letter)) for letter in bare(word))
    ways = itertools.product(*could_be)
    return [way for way in map("".join, ways) if is_word(way)] == [word]


def _tasks(pool: Pool, chance: Chance, day: datetime.date, *slots: tuple[str, str]) -> Iterator[Task]:
    """Yield tasks of one item, at random, each once."""
    topics = [(*slot, *found) for slot in slots for found in pool.topics(*slot, day)]
    met: set[str] = set()
    for _ in range(LOOKED_AT if topics else 0):
        section, slot, topic, count = topics[chance.below(len(topics))]
        candidate = pool.candidate(section, slot, topic, chance.below(count), day)
        if candidate.task not in met:
            met.add(candidate.task)
            task = pool.task(candidate.task)
            if len(task.items) == 1:
                yield task


def _whole(area: Area, task: Task, chance: Chance) -> Asked:
    return Asked(area, form_task(task, chance, 1.0).items[0], task)


def _made(area: Area, prompt: str, answer: str, others: tuple[str, ...], chance: Chance) -> Asked:
    """Return a single choice made of other material of the bank."""
    distractors = chance.sample(tuple(other for other in others if other != answer), 3)
    return Asked(area, _item(SingleChoice(prompt=prompt, answer=answer, distractors=distractors), chance))


def _item(item: TextEntry | SingleChoice, chance: Chance) -> FormItem:
    return FormItem(id="first-check", item=item, options=kind_of(item).present(item, chance), out_of=1.0)
