"""The end of a round of practice: how it went, when it comes back, and one next step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.star_card import StarCard
from naturalization_trainer.ui.kit.words import Heading
from naturalization_trainer.ui.practice.figures import RoundFigures
from naturalization_trainer.ui.room import Room


class PracticeEndRoom(Room):
    """again_asked(): go on with what did not work yet, or a few minutes more. practice_asked(): to the hub.

    undo_asked(): the last answer is to be taken back. home_asked(): home. left(): another room is shown.
    """

    again_asked = Signal()
    practice_asked = Signal()
    undo_asked = Signal()
    home_asked = Signal()
    left = Signal()

    def __init__(self, figures: RoundFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=860)
        self._figures = figures
        card = StarCard(gap=12, inset=28)
        self._heading = Heading()
        self._how = Prose()
        self._when = Prose(body=True)
        self._step = Prose()
        self._again = BigButton(icon="sprout")
        self._practice = BigButton(icon="forward")
        self._home = BigButton(icon="home")
        self._undo = BigButton(rank="quiet", icon="back")
        self._first = self._next_step()
        self._first.set_rank("primary")
        rest = (button for button in (self._again, self._practice, self._home) if button is not self._first)
        card.add(self._heading, self._how, self._when, self._step)
        card.add_gap(8)
        card.add(Row(self._first, *rest, self._undo))
        self.page.add(card)
        self._undo.setVisible(bool(figures.answered))
        self._again.clicked.connect(self.again_asked)
        self._practice.clicked.connect(self.practice_asked)
        self._home.clicked.connect(self.home_asked)
        self._undo.clicked.connect(self.undo_asked)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Enough for now")

    def first_focus(self) -> QWidget | None:
        """Begin at the next step."""
        return self._first

    def enter(self) -> None:
        """Say how it went."""
        self.retranslate()
        self.announce(" ".join(part.text() for part in (self._heading, self._how, self._step)))

    def leave(self) -> None:
        """Tell that it is left."""
        self.left.emit()

    def retranslate(self) -> None:
        """Say every word anew."""
        figures = self._figures
        self._again.setText(self.tr("Once more what did not work") if figures.now else self.tr("A few minutes more"))
        self._practice.setText(self.tr("To practice"))
        self._home.setText(self.tr("Home"))
        self._undo.setText(self.tr("Take the last answer back"))
        self._undo.setShortcut("Ctrl+Z")
        if not figures.answered:
            self._heading.setText(self.tr("Nothing to do here just now"))
            self._how.set_text(
                self.tr("Everything here is practised and not due yet. Choose something else, or come back tomorrow.")
            )
            self._when.hide()
            self._step.hide()
            return
        mostly = 2 * figures.right >= figures.answered
        self._heading.setText(self.tr("Well done!") if mostly else self.tr("Another step done"))
        answered = self.tr("%n answer(s)", "", figures.answered)
        right = self.tr("%n of them right", "", figures.right)
        minutes = self.tr("in %n minute(s)", "", max(1, figures.minutes))
        self._how.set_text(f"{answered}, {right}, {minutes}.")
        lines = [line for line in self._coming() if line]
        self._when.set_text("\n".join(f"- {line}" for line in lines))
        self._when.setVisible(bool(lines))
        self._step.set_text(
            self.tr("What did not work is best looked at once more now, while it is fresh.")
            if figures.now
            else self.tr("Come back tomorrow: a little every day is worth more than much at once.")
        )

    def _next_step(self) -> BigButton:
        if not self._figures.answered:
            return self._practice
        return self._again if self._figures.now else self._home

    def _coming(self) -> tuple[str, ...]:
        """Return when what was answered comes back."""
        figures = self._figures
        return (
            self.tr("%n question(s) come(s) back today", "", figures.now) if figures.now else "",
            self.tr("%n question(s) come(s) back tomorrow", "", figures.tomorrow) if figures.tomorrow else "",
            self.tr("%n question(s) come(s) back within a week", "", figures.week) if figures.week else "",
            self.tr("%n question(s) you know well come(s) back later", "", figures.later) if figures.later else "",
            self.tr("%n question(s) set aside, to be learnt another way", "", figures.aside) if figures.aside else "",
        )
