"""The examination's rules as data; every number says where it stands in the regulation, or that it is our default.

The values are read from `question_bank/blueprints/*.yaml`: nothing of the regulation is written in Python.
"""

import datetime
from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec

from naturalization_trainer.bank.task import Section
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.form import Criterion, PhaseKind
from naturalization_trainer.items.item import Charges, Explained, Text

Confidence = Literal["confirmed", "single_source", "older_model", "default"]


class Clause(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """What all pieces of a blueprint share: unknown keys are refused, nothing changes."""


class Figure(Clause, frozen=True):
    """A number of the rules with its source (paragraph) and how sure it is."""

    value: Annotated[float, msgspec.Meta(ge=0, le=1000)]
    source: Text
    confidence: Confidence

    @property
    def is_ours(self) -> bool:
        """Whether the number is our default and must be shown as such."""
        return self.confidence in ("default", "older_model")


class Rules(Clause, frozen=True):
    """The act the blueprint follows, as of which wording, and when that was last looked at."""

    title: Text
    as_of: datetime.date
    checked: datetime.date


class Exam(Clause, frozen=True):
    """One of the examinations the law counts tries of; `retake_months` is the wait before the next try."""

    id: Text
    title: Explained
    retake_months: Figure
    tries: Figure


class SectionTitle(Clause, frozen=True):
    """A section's name, in the order of the regulation's annex."""

    id: Section
    title: Explained


class Option(Clause, frozen=True):
    """One way to choose; some ways leave sections out."""

    id: Text
    title: Explained
    relieves: tuple[Section, ...] = ()


class Choice(Clause, frozen=True):
    """A choice the person has; `profiles` names who has it (none named: all). The first option is the default."""

    id: Text
    title: Explained
    source: Text
    options: Annotated[tuple[Option, ...], msgspec.Meta(min_length=2)]
    profiles: tuple[Text, ...] = ()


class Without(Clause, frozen=True):
    """The clock where a section of the phase is left out."""

    section: Section
    minutes: Figure


class Phase(Clause, frozen=True):
    """A stretch of time with its own clock."""

    id: Text
    kind: PhaseKind
    minutes: Figure
    sections: tuple[Section, ...]
    without: tuple[Without, ...] = ()


class Variant(Clause, frozen=True):
    """A way a part is sat, taken where all of `when` is chosen."""

    id: Text
    phases: Annotated[tuple[Phase, ...], msgspec.Meta(min_length=1)]
    when: dict[str, str] = {}


class DrawRule(Clause, frozen=True):
    """So many tasks of a slot, each worth so many points. `repeats`: the same task on every form (the anthem)."""

    slot: Text
    tasks: Annotated[int, msgspec.Meta(ge=1, le=100)]
    points: Annotated[float, msgspec.Meta(gt=0, le=100)]
    source: Text
    confidence: Confidence
    criteria: str = ""
    repeats: bool = False


class Script(Clause, frozen=True):
    """How a recording is played in the mock, in seconds: read, hear, pause between hearings, pause after the last."""

    read: Figure
    hearings: Figure
    between: Figure
    after: Figure


class Caps(Clause, frozen=True):
    """What limits the marks of a letter: the share a too short one may earn, the points of one off the topic."""

    short_share: Figure
    off_topic_most: Figure


class SectionRule(Clause, frozen=True):
    """A section's points, cut and draws; `variants` names the variants it holds for, none named: all."""

    id: Section
    points: Figure
    cut: Figure
    charges: Charges
    draws: Annotated[tuple[DrawRule, ...], msgspec.Meta(min_length=1)]
    variants: tuple[Text, ...] = ()
    suggested_minutes: Figure | None = None
    script: Script | None = None
    caps: Caps | None = None


class Part(Clause, frozen=True):
    """A part of the examination with its variants and sections."""

    id: Text
    exam: Text
    title: Explained
    variants: Annotated[tuple[Variant, ...], msgspec.Meta(min_length=1)]
    sections: Annotated[tuple[SectionRule, ...], msgspec.Meta(min_length=1)]

    def variant(self, choices: Mapping[str, str]) -> Variant:
        """Return the variant these choices lead to."""
        for variant in self.variants:
            if all(choices.get(name) == value for name, value in variant.when.items()):
                return variant
        raise KnownError("no_variant", part=self.id)

    def rules(self, variant: Variant) -> tuple[SectionRule, ...]:
        """Return the sections of a variant."""
        return tuple(rule for rule in self.sections if not rule.variants or variant.id in rule.variants)


class Profile(Clause, frozen=True):
    """Whom the law relieves of what. `retake_working_days` stands instead of the months for the language test."""

    id: Text
    title: Explained
    about: Explained
    source: Text
    confidence: Confidence
    relieves: tuple[Section, ...] = ()
    retake_working_days: Figure | None = None


class Blueprint(Clause, frozen=True):
    """The whole of the rules."""

    id: Text
    title: Explained
    rules: Rules
    exams: tuple[Exam, ...]
    sections: tuple[SectionTitle, ...]
    choices: tuple[Choice, ...]
    parts: tuple[Part, ...]
    profiles: Annotated[tuple[Profile, ...], msgspec.Meta(min_length=1)]
    criteria: dict[str, tuple[Criterion, ...]] = {}

    def profile(self, profile_id: str) -> Profile:
        """Return a profile; a KnownError names those there are."""
        for profile in self.profiles:
            if profile.id == profile_id:
                return profile
        raise KnownError("no_profile", name=profile_id, known=", ".join(profile.id for profile in self.profiles))

    def exam(self, exam_id: str) -> Exam:
        """Return the examination of that id."""
        return next(exam for exam in self.exams if exam.id == exam_id)

    def title_of(self, section: str) -> Explained:
        """Return a section's name."""
        return next(title.title for title in self.sections if title.id == section)

    def choices_of(self, profile: Profile) -> tuple[Choice, ...]:
        """Return the choices this profile really has: not those about sections it does not sit."""
        sat = {rule.id for part in self.parts for rule in part.sections} - set(profile.relieves)
        return tuple(
            choice
            for choice in self.choices
            if (not choice.profiles or profile.id in choice.profiles) and self._concerns(choice, sat)
        )

    def _concerns(self, choice: Choice, sat: set[Section]) -> bool:
        if any(set(option.relieves) & sat for option in choice.options):
            return True
        return any(
            choice.id in variant.when and any(rule.id in sat for rule in part.rules(variant))
            for part in self.parts
            for variant in part.variants
        )

    def settle(self, profile: Profile, chosen: Mapping[str, str]) -> dict[str, str]:
        """Return every choice of the profile, defaults filled in; a KnownError names what cannot be chosen."""
        settled = {}
        for choice in self.choices_of(profile):
            value = chosen.get(choice.id, choice.options[0].id)
            if value not in {option.id for option in choice.options}:
                known = ", ".join(option.id for option in choice.options)
                raise KnownError("no_option", name=choice.id, value=value, known=known)
            settled[choice.id] = value
        for name in chosen:
            if name not in settled and name not in {choice.id for choice in self.choices}:
                raise KnownError("no_choice", name=name, known=", ".join(choice.id for choice in self.choices))
        return settled

    def relieved(self, profile: Profile, choices: Mapping[str, str]) -> frozenset[Section]:
        """Return the sections this profile, with these choices, does not sit."""
        left_out = set(profile.relieves)
        for choice in self.choices:
            for option in choice.options:
                if choices.get(choice.id) == option.id:
                    left_out.update(option.relieves)
        return frozenset(left_out)
