"""A section on the result: its heading as in the regulation's annex, its state, points, cut, and who marked."""

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.blueprint import SectionTitle
from naturalization_trainer.exam.scoring import SectionResult
from naturalization_trainer.ui.kit.meter import Meter
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.numbers import points
from naturalization_trainer.ui.section_names import state_look, state_words


class ResultRow(Pane):
    """`result` None: the section is relieved, or not on this form. `number` is the annex's (1.1 …)."""

    def __init__(
        self,
        number: str,
        title: SectionTitle,
        result: SectionResult | None,
        *,
        relieved: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, gap=14, across=True)
        self._number = number
        self._title = title
        self._result = result
        self._state = "relieved" if relieved else result.state if result is not None else "not_sat"
        drawing, ink = state_look(self._state)
        top = Qt.AlignmentFlag.AlignTop
        self.add_aside(Picture(drawing, size=30, ink=ink), top)
        column = Pane(gap=4)
        self._name = Words(face="strong")
        self._words = Words()
        self._words.set_ink(ink if self._state in ("passed", "not_yet") else "ink_soft")
        self._meter = Meter()
        self._more = Words(face="note", ink="ink_soft")
        column.add(self._name, self._words, self._meter, self._more)
        self.add(column, stretch=1)
        scored = result is not None and result.points is not None
        self._meter.setVisible(scored)
        if result is not None and result.points is not None:
            self._meter.show_points(result.points, result.out_of, result.cut, ink)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._name.setText(f"{self._number}. {self._title.title.in_language(QLocale().name()[:2])}")
        self._meter.setAccessibleName(self._name.text())
        result = self._result
        said = state_words(self._state)
        more = ""
        if result is not None and self._state != "relieved":
            if result.points is not None:
                earned = self.tr("%1 of %2 points").replace("%1", points(result.points))
                said += " · " + earned.replace("%2", points(result.out_of))
            more = self.tr("%1 of %2 needed").replace("%1", points(result.cut)).replace("%2", points(result.out_of))
            marked = {
                "program": self.tr("marked by the program"),
                "self": self.tr("marked by yourself"),
                "official": self.tr("marked by an official"),
            }.get(result.marked_by or "", "")
            more = " · ".join(part for part in (more, marked) if part)
        self._words.setText(said)
        self._more.setText(more)
        self._more.setVisible(bool(more))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
