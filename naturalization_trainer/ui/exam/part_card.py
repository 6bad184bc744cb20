"""A part of the examination as it is explained before it is sat: clocks, sections, points, what is needed to pass."""

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.ui.exam.outline import PartOutline, PhaseOutline, Told
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.numbers import points
from naturalization_trainer.ui.section_names import section_name

OURS = "*"


class PartCard(Card):
    """`only`: the one phase that is to come, where the others of the part are over; "" for all of them."""

    def __init__(self, blueprint: Blueprint, part: PartOutline, only: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self._blueprint = blueprint
        self._part = part
        self._phases = tuple(phase for phase in part.phases if only in ("", phase.id))
        self._heading = Heading(face="section")
        self._clocks = Prose()
        self._table = Prose(body=True, columns=0)
        self._notes = Words(face="note", ink="ink_soft")
        self.add(self._heading, self._clocks, self._table, self._notes)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        title = next(part.title for part in self._blueprint.parts if part.id == self._part.id)
        self._heading.setText(title.in_language(QLocale().name()[:2]))
        self._clocks.set_text("\n".join(self._clock(phase) for phase in self._phases))
        self._table.set_text("\n".join(self._rows()))
        self._notes.setText(self._footnotes())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _clock(self, phase: PhaseOutline) -> str:
        minutes = round(phase.minutes.value)
        mark = _mark(phase.minutes)
        match phase.kind:
            case "prepare":
                said = self.tr("**%n minute(s)** to prepare; answers come after.", "", minutes)
            case "answer":
                said = self.tr("**%n minute(s)** to speak.", "", minutes)
            case "recite":
                said = self.tr("**%n minute(s)** to recite the anthem.", "", minutes)
            case _:
                said = self.tr("**%n minute(s)** for everything; you choose the order yourself.", "", minutes)
        return said + mark

    def _rows(self) -> list[str]:
        shown = {section for phase in self._phases for section in phase.sections}
        sections = [section for section in self._part.sections if section.id in shown]
        suggested = any(section.suggested for section in sections)
        head = [self.tr("Section"), self.tr("Tasks"), self.tr("Points"), self.tr("Needed to pass")]
        rows = [[*head, self.tr("Suggested time")] if suggested else head]
        for section in sections:
            row = [
                section_name(section.id),
                str(section.tasks) + (OURS if section.tasks_ours else ""),
                points(section.points.value) + _mark(section.points),
                points(section.cut.value) + _mark(section.cut),
            ]
            if suggested:
                told = section.suggested
                row.append(self.tr("%n min", "", round(told.value)) + _mark(told) if told else "–")
            rows.append(row)
        return [" | ".join(f"**{cell}**" for cell in rows[0]), *(" | ".join(row) for row in rows[1:])]

    def _footnotes(self) -> str:
        told = [phase.minutes for phase in self._phases]
        for section in self._part.sections:
            told += [section.points, section.cut]
        sources = dict.fromkeys(number.source for number in told if number.source and not number.ours)
        said = [self.tr("Rules: %1.").replace("%1", "; ".join(sources))] if sources else []
        ours = any(number.ours for number in told) or any(
            section.tasks_ours or (section.suggested and section.suggested.ours) for section in self._part.sections
        )
        if ours:
            said.append(self.tr("* Our default: the rules do not say it, so the real examination may differ."))
        return "\n".join(said)


def _mark(told: Told) -> str:
    return OURS if told.ours else ""
