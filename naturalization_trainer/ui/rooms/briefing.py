"""Before a part, and between two phases of one: what comes, how long, what is needed, what is allowed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from naturalization_trainer.bank.task import AudioStimulus
from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.exam.form import FormPart
from naturalization_trainer.exam.session import PhaseKey, Session
from naturalization_trainer.media.library import Library
from naturalization_trainer.ui.exam.footing import Footing
from naturalization_trainer.ui.exam.outline import PartOutline, outline
from naturalization_trainer.ui.exam.part_card import PartCard
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.tab import Tab
from naturalization_trainer.ui.kit.words import Heading
from naturalization_trainer.ui.room import Room

WIDTH = 920


class BriefingRoom(Room):
    """`first`: the part that is offered first, "" for the next one in order. `library`: where the recordings are.

    begin_asked(str, str): begin that phase of that part. later_asked(): not now.
    check_asked(): try loudspeaker and microphone first.
    """

    begin_asked = Signal(str, str)
    later_asked = Signal()
    check_asked = Signal()

    def __init__(self, blueprint: Blueprint, session: Session, first: str, library: Library) -> None:
        super().__init__(width=WIDTH)
        self._open = session.next_phases()
        form = session.form
        self._parts = {
            part.id: outline(blueprint, part, form.choices, form.time_factor)
            for part in form.parts
            if any(key[0] == part.id for key in self._open)
        }
        self._missing = {part.id: missing_recordings(part, library) for part in form.parts}
        self._synthetic = {part.id for part in form.parts if is_synthetic(part)}
        self._began = {key[0] for key in session.used}
        self._part = first if first in self._parts else next(iter(self._parts))
        between = [part for part in self._parts if part in self._began]
        if between:
            self._part = between[0]
        self._heading = Heading()
        self._lead = Prose(ink="ink_soft")
        self._tabs = {part: Tab() for part in self._parts}
        self._group = QButtonGroup(self)
        for tab in self._tabs.values():
            self._group.addButton(tab)
        self._choice = Row(*self._tabs.values(), gap=4)
        self._choice.setVisible(len(self._parts) > 1 and not between)
        self._cards = {
            part: PartCard(blueprint, told, self._key(part)[1] if part in self._began else "")
            for part, told in self._parts.items()
        }
        self._allowed = Card(gap=10)
        self._allowed_title = Heading(face="section")
        self._rules = Prose(body=True)
        self._allowed.add(self._allowed_title, self._rules)
        self._sound = Notice()
        self._check = BigButton(icon="speaker")
        self._sound_pane = Pane(gap=12)
        self._sound_pane.add(self._sound)
        self._sound_pane.add_aside(self._check)
        self._gone = Notice(tone="wait")
        head = Pane(gap=8)
        head.add(self._heading, self._lead)
        self.page.add(head, self._choice, *self._cards.values(), self._gone, self._sound_pane, self._allowed)
        self._begin = BigButton(rank="primary", icon="forward")
        self._later = BigButton(icon="clock")
        self.foot.add(Footing(Row(self._begin, self._later), width=WIDTH))
        self.foot.show()
        self._group.buttonClicked.connect(self._choose)
        self._begin.clicked.connect(self._ask_begin)
        self._later.clicked.connect(self.later_asked)
        self._check.clicked.connect(self.check_asked)
        self._show_part()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Before you begin")

    def part(self) -> str:
        """Return the part that is explained."""
        return self._part

    def parts(self) -> tuple[str, ...]:
        """Return the parts one can choose from."""
        return tuple(self._parts)

    def phase(self) -> str:
        """Return the phase that begins next in the part that is explained."""
        return self._key(self._part)[1]

    def first_focus(self) -> QWidget | None:
        """Begin at the button that begins."""
        return self._begin

    def retranslate(self) -> None:
        """Say the words anew."""
        told = self._parts[self._part]
        between = self._part in self._began
        self._heading.setText(self.tr("A short break") if between else self.tr("Before you begin"))
        self._lead.set_text(self._lead_words(between=between))
        for part, tab in self._tabs.items():
            tab.setText(self._part_name(part))
        self._allowed_title.setText(self.tr("How it goes"))
        self._rules.set_text("\n".join(f"- {line}" for line in self._rule_lines(told)))
        self._begin.setText(self._begin_words(told))
        self._later.setText(self.tr("Another day"))
        self._say_sound(told)

    def _lead_words(self, *, between: bool) -> str:
        if between:
            return self.tr("The clock stands still. Go on when you are ready, or on another day.")
        if self._began:
            return self.tr("Each part can be sat now or on another day; all of them join one result.")
        return self.tr(
            "This is a rehearsal: the same order, points and clock as in the examination. "
            "Nobody sees it, and you can try as often as you like."
        )

    def _part_name(self, part: str) -> str:
        match part:
            case "language_written":
                return self.tr("Language, written")
            case "language_oral":
                return self.tr("Language, interview")
            case "knowledge":
                return self.tr("Knowledge")
            case _:
                return part

    def _begin_words(self, told: PartOutline) -> str:
        phase = next(phase for phase in told.phases if phase.id == self._key(told.id)[1])
        minutes = round(phase.minutes.value)
        if phase.kind == "prepare":
            return self.tr("Begin to prepare (%n minute(s))", "", minutes)
        return self.tr("Begin (%n minute(s))", "", minutes)

    def _rule_lines(self, told: PartOutline) -> list[str]:
        phase = next(phase for phase in told.phases if phase.id == self._key(told.id)[1])
        lines = []
        if phase.kind == "work":
            lines.append(self.tr("You may go back and change answers until you finish or the time is over."))
        if told.hearings and phase.kind == "work":
            lines.append(self.tr("Listening begins at once and runs by itself; it cannot be stopped or played again."))
            lines.append(self.tr("Each recording is heard %n time(s).", "", told.hearings))
            if told.id in self._synthetic:
                lines.append(
                    self.tr("A computer's voice reads. It is harder to follow than the people in the examination.")
                )
        if "reading" in phase.sections or "listening" in phase.sections:
            lines.append(
                self.tr(
                    "In listening and reading, small spelling slips and missing long marks cost nothing in answers."
                )
            )
        if phase.kind == "prepare":
            lines.append(self.tr("You see your questions and may make notes. The notes are not kept."))
        if phase.kind in ("answer", "recite"):
            lines.append(self.tr("You answer aloud and record yourself. Afterwards you mark yourself by the criteria."))
            lines.append(self.tr("You may record an answer again while there is time."))
        lines.append(self.tr("No dictionary, no telephone, nobody's help, as in the examination."))
        lines.append(self.tr("Every answer is saved at once. If the computer stops, you go on where you were."))
        return lines

    def _say_sound(self, told: PartOutline) -> None:
        phase = next(phase for phase in told.phases if phase.id == self._key(told.id)[1])
        listens = bool(told.hearings) and phase.kind == "work"
        gone = self._missing[told.id]
        self._gone.setVisible(bool(gone))
        self._gone.set_text(
            self.tr(
                "%n recording(s) of the listening section are not there. Those tasks will be passed over.", "", gone
            )
        )
        speaks = phase.kind in ("answer", "recite")
        self._sound_pane.setVisible(listens or speaks)
        if listens:
            self._sound.set_text(self.tr("Try the sound before you begin: nothing is played again."))
            self._check.setText(self.tr("Try the sound"))
            self._check.set_drawing("speaker")
        elif speaks:
            self._sound.set_text(
                self.tr("Try the microphone first. Without one you can still answer aloud and mark yourself.")
            )
            self._check.setText(self.tr("Try the microphone"))
            self._check.set_drawing("microphone")

    def _key(self, part: str) -> PhaseKey:
        return next(key for key in self._open if key[0] == part)

    def _show_part(self) -> None:
        for part, card in self._cards.items():
            card.setVisible(part == self._part)
        self._tabs[self._part].setChecked(True)
        self.retranslate()

    @Slot(QAbstractButton)
    def _choose(self, pressed: QAbstractButton) -> None:
        for part, tab in self._tabs.items():
            if tab is pressed:
                self._part = part
        self._show_part()

    @Slot()
    def _ask_begin(self) -> None:
        self.begin_asked.emit(*self._key(self._part))


def missing_recordings(part: FormPart, library: Library) -> int:
    """Return how many recordings of a part are not there."""
    return sum(
        isinstance(task.stimulus, AudioStimulus) and library.spoken(section.id, task.id, task.stimulus.file) is None
        for section in part.sections
        for task in section.tasks
    )


def is_synthetic(part: FormPart) -> bool:
    """Tell whether a computer's voice reads in a part."""
    return any(
        isinstance(task.stimulus, AudioStimulus) and task.stimulus.voice == "synthetic"
        for section in part.sections
        for task in section.tasks
    )
