"""Says plainly what the listening script does now: how long, which recording, which hearing."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.exam.script_runner import Moment
from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.meter import Meter
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.words import Words

_DRAWINGS = {"instruction": "info", "read": "reading", "hearing": "speaker", "pause": "writing"}


class ScriptBar(Card):
    """go_asked(): the person wants to see the task that is heard now. `synthetic`: a computer's voice reads."""

    go_asked = Signal()

    def __init__(self, *, synthetic: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=6, inset=12, tinted=True)
        self._moment: Moment | None = None
        self._whole = 0.0
        self._said = ("", 0, 0)
        self._synthetic = synthetic
        self._picture = Picture("speaker", size=32, ink="accent_ink")
        self._words = Words(face="strong")
        self._where = Words(face="note", ink="ink_soft")
        self._meter = Meter()
        self._go = BigButton(rank="quiet", icon="forward")
        column = Pane(gap=2)
        column.add(self._words, self._where)
        row = Pane(gap=14, across=True)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.add_aside(self._picture, middle)
        row.add(column, stretch=1)
        row.add_aside(self._go, middle)
        self.add(row, self._meter)
        self._go.hide()
        self._go.clicked.connect(self.go_asked)
        self.retranslate()

    def text(self) -> str:
        """Return what is said."""
        return self._words.text()

    def show_way(self, *, away: bool) -> None:
        """Offer the way to the task that is heard, where the person is at another."""
        self._go.setVisible(away)

    @Slot(object)
    def show_moment(self, moment: Moment) -> None:
        """Show what happens now."""
        step = moment.step
        here = (step.kind, moment.task, step.hearing)
        began = here != self._said
        if began:
            self._said = here
            self._whole = moment.left or 0.0
            self._picture.show_drawing(_DRAWINGS[step.kind], "accent_ink")
        self._moment = moment
        self._meter.setVisible(moment.left is not None)
        if moment.left is not None and self._whole:
            self._meter.show_points(self._whole - moment.left, self._whole, 0.0, "accent_ink")
        self.retranslate()
        if began and step.kind in ("read", "instruction"):
            announce(self, f"{self._where.text()}. {self._words.text()}")

    def retranslate(self) -> None:
        """Say the words anew."""
        self._go.setText(self.tr("To this recording"))
        moment = self._moment
        if moment is None:
            return
        self._words.setText(self._now(moment))
        where = self.tr("Listening: recording %1 of %2").replace("%1", str(moment.task))
        where = where.replace("%2", str(moment.tasks))
        if self._synthetic and moment.step.kind in ("instruction", "read"):
            where += " · " + self.tr("a computer's voice, harder to follow than the people in the examination")
        self._where.setText(where)
        self._meter.setAccessibleName(where)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _now(self, moment: Moment) -> str:
        seconds = -int(-(moment.left or 0.0) // 1)
        match moment.step.kind:
            case "instruction":
                return self.tr("The recording begins soon. Look at what is asked.")
            case "read":
                return self.tr("Read the questions: %n second(s)", "", seconds)
            case "hearing" if moment.step.hearing <= 1:
                return self.tr("Listen: first hearing")
            case "hearing":
                return self.tr("Listen once more: hearing %1").replace("%1", str(moment.step.hearing))
            case _:
                return self.tr("Time to answer and check: %n second(s)", "", seconds)
