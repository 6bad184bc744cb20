"""The rules of the examination with their paragraphs: parts, clocks, points, tries, choices, reliefs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.blueprint import Blueprint, Figure, Part, Phase, SectionRule, Variant
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.sourced import Sourced
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.numbers import day, points
from naturalization_trainer.ui.rooms.leaf import LeafRoom
from naturalization_trainer.ui.section_names import section_name
from naturalization_trainer.ui.theme.tokens import COLUMN


class RulesRoom(LeafRoom):
    """`blueprint`: the rules as data; nothing of them is said but what stands there. profile_asked(): the questions."""

    profile_asked = Signal()

    def __init__(self, blueprint: Blueprint, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=860)
        self._blueprint = blueprint
        self._language = language
        self._lead = Words(ink="ink_soft", columns=COLUMN)
        self._profile = BigButton(icon="person")
        self._profile.clicked.connect(self.profile_asked)
        self.page.add(self.top, self._lead, Row(self._profile))
        self._cards: list[Card] = []

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("The rules of the examination")

    def set_language(self, language: str) -> None:
        """Speak another language where the blueprint's own words are shown."""
        if language != self._language:
            self._language = language
            self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        rules = self._blueprint.rules
        said = self.tr("%1, as in force since %2. We last looked on %3. Every line says where it stands in the rules.")
        said = said.replace("%1", rules.title).replace("%2", day(rules.as_of)).replace("%3", day(rules.checked))
        self._lead.setText(said)
        self._profile.setText(self.tr("Which parts must I take?"))
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [
            *(self._part(part) for part in self._blueprint.parts),
            self._tries(),
            self._choices(),
            self._reliefs(),
        ]
        self.page.add(*self._cards)

    def _part(self, part: Part) -> Card:
        card = _card(part.title.in_language(self._language))
        for variant in part.variants:
            if len(part.variants) > 1:
                card.add(Heading(self._variant(variant), face="strong"))
            for phase in variant.phases:
                self._add_clock(card, phase)
            for rule in part.sections:
                if variant.id in rule.variants:
                    self._add_section(card, rule)
        for rule in part.sections:
            if not rule.variants:
                self._add_section(card, rule, apart=len(part.variants) > 1)
        return card

    def _variant(self, variant: Variant) -> str:
        options = {
            (choice.id, option.id): f"{choice.title.in_language(self._language)}: "
            f"{option.title.in_language(self._language)}"
            for choice in self._blueprint.choices
            for option in choice.options
        }
        return "; ".join(options[each] for each in variant.when.items())

    def _add_clock(self, card: Card, phase: Phase) -> None:
        names = ", ".join(section_name(section) for section in phase.sections)
        minutes = round(phase.minutes.value)
        match phase.kind:
            case "prepare":
                said = self.tr("**%n minute(s)** to prepare: %1", "", minutes)
            case "answer" | "recite":
                said = self.tr("**Up to %n minute(s)** to speak: %1", "", minutes)
            case _:
                said = self.tr("**%n minute(s)** in all: %1", "", minutes)
        _add(card, phase.minutes, said.replace("%1", names))
        for without in phase.without:
            text = self.tr("**%n minute(s)** where this is left out: %1", "", round(without.minutes.value))
            _add(card, without.minutes, text.replace("%1", section_name(without.section)))

    def _add_section(self, card: Card, rule: SectionRule, *, apart: bool = False) -> None:
        said = self.tr("**%1**: %2 points, at least **%3** needed")
        said = said.replace("%1", section_name(rule.id)).replace("%2", points(rule.points.value))
        if apart:
            said += " " + self.tr("(in writing and orally)")
        _add(card, rule.cut, said.replace("%3", points(rule.cut.value)))
        if rule.suggested_minutes is not None:
            text = self.tr("%1: about %n minute(s) suggested", "", round(rule.suggested_minutes.value))
            _add(card, rule.suggested_minutes, text.replace("%1", section_name(rule.id)))
        if rule.script is not None:
            text = self.tr("Each recording is played %n time(s)", "", round(rule.script.hearings.value))
            _add(card, rule.script.hearings, text)
        if any(draw.confidence in ("default", "older_model") for draw in rule.draws):
            text = self.tr("%1: how many tasks there are, and of which kind").replace("%1", section_name(rule.id))
            ours = next(draw for draw in rule.draws if draw.confidence in ("default", "older_model"))
            sourced = Sourced(ours.confidence, "")
            sourced.say(text)
            card.add(sourced)

    def _tries(self) -> Card:
        card = _card(self.tr("How often one may try"))
        for exam in self._blueprint.exams:
            title = exam.title.in_language(self._language)
            _add(card, exam.tries, f"**{title}**: " + self.tr("%n tries in all", "", round(exam.tries.value)))
            months = self.tr("the next try no earlier than after %n month(s)", "", round(exam.retake_months.value))
            _add(card, exam.retake_months, f"**{title}**: {months}")
        for profile in self._blueprint.profiles:
            if profile.retake_working_days is not None:
                days = round(profile.retake_working_days.value)
                text = self.tr("the next language test after %n working day(s)", "", days)
                _add(card, profile.retake_working_days, f"**{profile.title.in_language(self._language)}**: {text}")
        unknown = Sourced("unknown", "")
        unknown.say(self.tr("Whether the whole test is taken again, or only the section that was not passed"))
        card.add(unknown)
        return card

    def _choices(self) -> Card:
        card = _card(self.tr("What one may choose"))
        for choice in self._blueprint.choices:
            options = " / ".join(option.title.in_language(self._language) for option in choice.options)
            who = ", ".join(self._blueprint.profile(name).title.in_language(self._language) for name in choice.profiles)
            sourced = Sourced("confirmed", choice.source)
            sourced.say(f"**{choice.title.in_language(self._language)}**: {options}" + (f" ({who})" if who else ""))
            card.add(sourced)
        return card

    def _reliefs(self) -> Card:
        card = _card(self.tr("Who need not take everything"))
        for profile in self._blueprint.profiles:
            sourced = Sourced(profile.confidence, profile.source)
            title, about = profile.title.in_language(self._language), profile.about.in_language(self._language)
            sourced.say(f"**{title}**. {about}")
            card.add(sourced)
        return card


def _card(title: str) -> Card:
    card = Card(gap=14)
    card.add(Heading(title, face="section"))
    return card


def _add(card: Card, figure: Figure, text: str) -> None:
    sourced = Sourced(figure.confidence, figure.source)
    sourced.say(text)
    card.add(sourced)
