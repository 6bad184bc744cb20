"""What is said before the first check, and the one thing that is asked: whether there is sound."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.star_card import StarCard
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.theme.tokens import COLUMN


class FirstCheckIntro(StarCard):
    """begin_asked(bool): begin, with sound or without."""

    begin_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10, inset=28)
        self._title = Heading()
        self._about = Prose()
        self._sound = Heading(face="section")
        self._note = Words(face="note", ink="ink_soft", columns=COLUMN)
        self.loud = BigButton(rank="primary", icon="listening")
        self._silent = BigButton()
        self.add(self._title, self._about)
        self.add_gap(8)
        self.add(self._sound, Row(self.loud, self._silent), self._note)
        self.loud.clicked.connect(self._begin_loud)
        self._silent.clicked.connect(self._begin_silent)

    def retranslate(self) -> None:
        """Say every word anew."""
        self._title.setText(self.tr("Where do I stand?"))
        self._about.set_text(
            self.tr(
                "Eight small tasks, about three minutes, no clock: three questions about Latvia, a line of the anthem, "
                "a notice, a short recording, two words. After each one you see the right answer.\n"
                "There are no marks and no registration. Where you do not know, say so: that helps most."
            )
        )
        self._sound.setText(self.tr("Can you hear sound on this computer?"))
        self.loud.setText(self.tr("Yes, begin"))
        self._silent.setText(self.tr("No, begin without sound"))
        self._note.setText(self.tr("Without sound a second notice takes the place of the recording."))

    @Slot()
    def _begin_loud(self) -> None:
        self.begin_asked.emit(True)

    @Slot()
    def _begin_silent(self) -> None:
        self.begin_asked.emit(False)
