"""The overview of an open phase: what is unanswered or marked; here one finishes, leaves or gives up."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormSection
from naturalization_trainer.ui.desk import Desk
from naturalization_trainer.ui.exam.confirm import Confirm
from naturalization_trainer.ui.exam.footing import Footing
from naturalization_trainer.ui.exam.route import is_answered
from naturalization_trainer.ui.exam.section_overview import SectionOverview
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.clock_label import ClockLabel
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.progress_strip import Cell
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.room import PAGE, Room


class SummaryRoom(Room):
    """back_asked(): on with the questions. item_asked(str): to that item. finish_asked(): close the phase.

    leave_asked(): go home and go on later. abandon_asked(): give the examination up.
    """

    back_asked = Signal()
    item_asked = Signal(str)
    finish_asked = Signal()
    leave_asked = Signal()
    abandon_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._to_end = QTimer(self)
        self._to_end.setSingleShot(True)
        self._to_end.setInterval(0)
        session = desk.session
        part = next(part for part in session.form.parts if part.id == session.part)
        phase = session.paper.phases[session.key]
        self._sections = tuple(part.section(section) for section in phase.sections)
        self._prepare = phase.kind == "prepare"
        self._heading = Heading()
        self._clock = ClockLabel()
        self._lead = Words()
        self._cards = {section.id: SectionOverview(section.id) for section in self._sections}
        head = Pane(gap=8)
        head.add(self._heading, self._clock, self._lead)
        self.page.add(head, *self._cards.values())
        self._back = BigButton(icon="back")
        self._finish = Confirm(self._back, rank="primary", icon="done")
        self._leave = BigButton(rank="quiet", icon="clock")
        self._abandon = Confirm(rank="quiet", icon="close")
        other = Pane(gap=4)
        other.add(Row(self._leave), self._abandon)
        self.page.add(other)
        self.foot.add(Footing(self._finish, width=PAGE))
        self.foot.show()
        self._connect()
        self._clock.set_seconds(desk.remaining)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Overview")

    def enter(self) -> None:
        """Show where one stands now."""
        self._finish.close_question()
        self._abandon.close_question()
        self._desk.settle()
        session = self._desk.session
        for section in self._sections:
            items = tuple(item.id for item in section.items())
            closed = section.id in session.closed_sections
            self._cards[section.id].show_items(items, self._cells(section), closed=closed)
            self._cards[section.id].setVisible(not self._prepare)
        self._clock.set_seconds(self._desk.remaining)
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """Begin at the way back: finishing wants a decision."""
        return self._back

    def retranslate(self) -> None:
        """Say the words anew."""
        self._heading.setText(self.tr("Overview"))
        self._lead.setText(
            self.tr("Here you see what is not answered yet. Press a number to go to the question. The clock goes on.")
            if not self._prepare
            else self.tr("You may begin to answer before the time to prepare is over.")
        )
        self._back.setText(self.tr("Back to the questions"))
        self._leave.setText(self.tr("Go on another time"))
        self._say_finish()
        self._abandon.say(
            self.tr("Give up this examination"),
            self.tr(
                "Give it up for good? What you have answered can still be read, but no part of it can be continued."
            ),
            self.tr("Yes, give it up"),
            self.tr("No, go on"),
        )

    def _cells(self, section: FormSection) -> tuple[Cell, ...]:
        session = self._desk.session
        return tuple(
            Cell(str(number), is_answered(session, item.id, self._desk.response(item.id)), item.id in session.flagged)
            for number, item in enumerate(section.items(), start=1)
        )

    def _say_finish(self) -> None:
        if self._prepare:
            self._finish.say(
                self.tr("Begin to answer"),
                self.tr("End the time to prepare and begin to answer? Your notes stay in view."),
                self.tr("Yes, begin"),
                self.tr("Not yet"),
            )
            return
        blank = sum(card.unanswered() for card in self._cards.values())
        question = self.tr("Finish? After that the answers can no longer be changed.")
        if blank:
            question = self.tr("%n question(s) are not answered. An answer costs nothing, even a guess.", "", blank)
            question += " " + self.tr("Finish all the same? After that the answers can no longer be changed.")
        self._finish.say(self.tr("Finish this part"), question, self.tr("Yes, finish"), self.tr("Not yet"))

    def _connect(self) -> None:
        self._desk.clock.connect(self._clock.set_seconds)
        self._clock.told.connect(self.announce)
        for card in self._cards.values():
            card.item_asked.connect(self.item_asked)
        self._back.clicked.connect(self.back_asked)
        self._finish.confirmed.connect(self.finish_asked)
        self._leave.clicked.connect(self.leave_asked)
        self._abandon.confirmed.connect(self.abandon_asked)
        self._abandon.opened.connect(self._to_end.start)
        self._to_end.timeout.connect(self._scroll_to_end)

    @Slot()
    def _scroll_to_end(self) -> None:
        """Bring the question at the end of the page into view, once it is laid out."""
        self.show_widget(self._abandon)
