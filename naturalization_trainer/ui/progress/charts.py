"""The charts of progress, each with the sentence that says what it shows, in the language spoken."""

import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from naturalization_trainer.learning.plan import REACHED
from naturalization_trainer.learning.progress import LATELY, MARKED_LETTERS, WEEK, LetterWeek, weeks
from naturalization_trainer.ui.charts.values import (
    Bar,
    BarFigure,
    Figure,
    HeatCell,
    HeatFigure,
    Line,
    LineFigure,
    Point,
)
from naturalization_trainer.ui.charts.words import percent, short_day
from naturalization_trainer.ui.numbers import day
from naturalization_trainer.ui.progress.values import DayFigure, NameOf, ProgressFigures, SectionChances, TopicFigure
from naturalization_trainer.ui.section_names import section_name

DAY_WEEKS = 16
LETTER_WEEKS = 8
FULL_DAY = 30
"""Minutes from which a day's cell has its full colour."""
_LEAST_DAY = 0.15


class Said(NamedTuple):
    """A chart and the sentence that says what it shows, or, where it is empty, what has to happen first."""

    figure: Figure
    sentence: str


def name_of_chances(chances: SectionChances) -> str:
    """Return a section's name, with the voice where recordings of people and of computers are told apart."""
    name = section_name(chances.section)
    if chances.voice == "synthetic":
        return QCoreApplication.translate("Progress", "%1, computer voices").replace("%1", name)
    return name


def readiness(chances: SectionChances) -> Said:
    """Return the chance of a section over time, up to the day of the examination where that is foretold."""
    points = tuple(Point(told.day, told.chance, told.low, told.high) for told in chances.told)
    ahead = chances.ahead
    if ahead is not None:
        points += (Point(ahead.day, ahead.chance, ahead.low, ahead.high, ahead=True),)
    good = QCoreApplication.translate("Progress", "a good chance")
    figure = LineFigure(name_of_chances(chances), (Line("", points),), target=REACHED, target_name=good)
    said = []
    if chances.told:
        now = QCoreApplication.translate("Progress", "Today about %1 times in 100.")
        said.append(now.replace("%1", str(round(chances.told[-1].chance * 100))))
    if ahead is not None:
        then = QCoreApplication.translate("Progress", "On the day, if you keep to the plan, about %1 in 100.")
        said.append(then.replace("%1", str(round(ahead.chance * 100))))
    return Said(figure, " ".join(said))


def no_readiness() -> Said:
    """Return what is told before there is a chance of any section."""
    title = QCoreApplication.translate("Progress", "Would I pass today?")
    said = QCoreApplication.translate(
        "Progress", "We do not know yet. After a few days of practice a line appears here for each section."
    )
    return Said(LineFigure(title, ()), said)


def days(figures: ProgressFigures) -> Said:
    """Return the days of practice: weekdays down, weeks across."""
    title = QCoreApplication.translate("Progress", "Days I practised")
    mondays = [datetime.date.fromordinal(monday) for monday in weeks(figures.today.toordinal(), DAY_WEEKS)]
    locale = QLocale()
    names = tuple(locale.standaloneDayName(number, QLocale.FormatType.ShortFormat) for number in range(1, WEEK + 1))
    cells = tuple(
        tuple(_day_cell(figures, monday + datetime.timedelta(days=number)) for monday in mondays)
        for number in range(WEEK)
    )
    if not figures.days:
        empty = QCoreApplication.translate(
            "Progress",
            "Each day with practice gets a square here. Ten minutes are enough, and a missed day is no loss.",
        )
        return Said(HeatFigure(title, (), (), ()), empty)
    head = QCoreApplication.translate("Progress", "Day")
    return Said(HeatFigure(title, names, tuple(map(short_day, mondays)), cells, head), _habit_said(figures))


def topics(figures: ProgressFigures, name_of: NameOf, language: str, most: int | None = None) -> Said:
    """Return what is remembered by topic, the weakest first, at most so many."""
    title = QCoreApplication.translate("Progress", "What I remember, by topic")
    heads = (
        QCoreApplication.translate("Progress", "Topic"),
        QCoreApplication.translate("Progress", "Remembered"),
        QCoreApplication.translate("Progress", "Practised"),
    )
    bars = tuple(_topic_bar(topic, name_of, language) for topic in figures.topics[:most])
    if bars:
        said = QCoreApplication.translate(
            "Progress", "Of the questions you practised, so many you would answer right now. The weakest stand first."
        )
    else:
        said = QCoreApplication.translate(
            "Progress", "Practise some questions on Latvia, and you will see here which topics stay in the memory."
        )
    return Said(BarFigure(title, bars, heads), said)


def letters(figures: ProgressFigures, most: int | None = None) -> Said:
    """Return how often long vowels and soft letters were right, week by week; at most so many, those slipped most."""
    title = QCoreApplication.translate("Progress", "Long vowels and soft letters")
    found = {(week.letter, week.monday): week for week in figures.letters}
    slips: dict[str, int] = {}
    for week in figures.letters:
        slips[week.letter] = slips.get(week.letter, 0) + week.times - week.right
    chosen = sorted(slips, key=lambda letter: -slips[letter])[:most]
    shown = tuple(letter for letter in MARKED_LETTERS if letter in chosen)
    if not shown:
        empty = QCoreApplication.translate(
            "Progress",
            "Whatever you type is looked at letter by letter. After the first words the letters appear here.",
        )
        return Said(HeatFigure(title, (), (), ()), empty)
    first = min(week.monday for week in figures.letters)
    mondays = tuple(monday for monday in weeks(figures.today.toordinal(), LETTER_WEEKS) if monday >= first)
    cells = tuple(tuple(_letter_cell(found.get((letter, monday))) for monday in mondays) for letter in shown)
    columns = tuple(short_day(datetime.date.fromordinal(monday)) for monday in mondays)
    head = QCoreApplication.translate("Progress", "Letter")
    said = QCoreApplication.translate(
        "Progress", "How many times in 100 the letter was right, by weeks. The darker, the more slips."
    )
    return Said(HeatFigure(title, shown, columns, cells, head), " ".join(filter(None, (said, often_said(figures)))))


def marks(figures: ProgressFigures) -> Said:
    """Return what the person gave their own letters and speech over time."""
    title = QCoreApplication.translate("Progress", "My own marks")
    lines = tuple(
        Line(
            section_name(section),
            tuple(Point(mark.day, mark.share) for mark in figures.marks if mark.section == section),
            ink,
        )
        for section, ink in (("writing", "accent_ink"), ("speaking", "ink_soft"))
    )
    drawn = tuple(line for line in lines if line.points)
    needed = QCoreApplication.translate("Progress", "needed")
    cuts = {figures.cut[section] for section in ("writing", "speaking") if section in figures.cut}
    target = cuts.pop() if len(cuts) == 1 else None
    if drawn:
        said = QCoreApplication.translate(
            "Progress", "What you gave yourself. People mark these sections, so the program names no chance."
        )
    else:
        said = QCoreApplication.translate(
            "Progress", "Write a letter or record an answer and mark it yourself: your marks appear here."
        )
    return Said(LineFigure(title, drawn, target=target, target_name=needed), said)


def often_said(figures: ProgressFigures) -> str:
    """Return the sentence on the letter slipped most often; "" where none slipped."""
    often = figures.often
    if often is None:
        return ""
    if often.typed:
        said = QCoreApplication.translate("Progress", "Most often: “%1” written as “%2” (%3 of %4 times).")
    else:
        said = QCoreApplication.translate("Progress", "Most often: “%1” left out (%3 of %4 times).")
    values = (often.letter, often.typed, str(often.slips), str(often.times))
    for place, value in enumerate(values, start=1):
        said = said.replace(f"%{place}", value)
    return said


def _habit_said(figures: ProgressFigures) -> str:
    days, minutes = figures.habit.days, figures.habit.minutes
    many = QCoreApplication.translate("Progress", "You practised on %n of the last 30 days", "", days)
    said = many.replace("30", str(LATELY))
    if minutes:
        said += QCoreApplication.translate("Progress", ", usually for %n minute(s)", "", minutes)
    return said + "."


def _day_cell(figures: ProgressFigures, date: datetime.date) -> HeatCell | None:
    if date > figures.today:
        return None
    found = figures.days.get(date)
    if found is None:
        nothing = QCoreApplication.translate("Progress", "no practice")
        return HeatCell("", 0.0, f"{day(date)}: {nothing}")
    weight = max(_LEAST_DAY, min(1.0, found.minutes / FULL_DAY))
    return HeatCell(str(found.minutes) if found.minutes else "•", weight, f"{day(date)}: {_day_said(found)}")


def _day_said(found: DayFigure) -> str:
    parts = []
    minutes, answered = found.minutes, found.answered
    if minutes:
        parts.append(QCoreApplication.translate("Progress", "%n minute(s)", "", minutes))
    if answered:
        parts.append(QCoreApplication.translate("Progress", "%n answer(s)", "", answered))
    return ", ".join(parts)


def _topic_bar(topic: TopicFigure, name_of: NameOf, language: str) -> Bar:
    practised = QCoreApplication.translate("Progress", "%1 of %2 questions practised")
    practised = practised.replace("%1", str(topic.practised)).replace("%2", str(max(topic.out_of, topic.practised)))
    note = f"{section_name(topic.section)} · {practised}"
    return Bar(name_of(topic.section, topic.topic, language), topic.recall, percent(topic.recall), note)


def _letter_cell(week: LetterWeek | None) -> HeatCell | None:
    if week is None or not week.times:
        return None
    said = QCoreApplication.translate("Progress", "%1, week of %2: %3 of %4 right")
    values = (week.letter, short_day(datetime.date.fromordinal(week.monday)), str(week.right), str(week.times))
    for place, value in enumerate(values, start=1):
        said = said.replace(f"%{place}", value)
    share = week.right / week.times
    return HeatCell(str(round(share * 100)), min(1.0, (1 - share) * 2), said)
