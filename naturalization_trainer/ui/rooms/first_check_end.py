"""The picture at the end of the first check: what was right, what was not looked at, one next step."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.meter import Meter
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.star_card import StarCard
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.rooms.first_check_step import Advice, Finding, advice
from naturalization_trainer.ui.section_names import section_name

MOST, SOME = 0.85, 0.45
"""From which share right on one is told that one knows much, and that there is a foundation."""

NAMES: dict[str, Any] = {
    "knowledge": QT_TRANSLATE_NOOP("FirstCheck", "Knowledge of Latvia"),
    "anthem": QT_TRANSLATE_NOOP("FirstCheck", "A line of the anthem"),
    "reading": QT_TRANSLATE_NOOP("FirstCheck", "Reading a notice"),
    "listening": QT_TRANSLATE_NOOP("FirstCheck", "Hearing a sentence"),
    "marks": QT_TRANSLATE_NOOP("FirstCheck", "Long vowels and soft letters"),
}
_ICONS = {"knowledge": "constitution", "marks": "writing"}


def _place(section: str) -> str:
    """Return the name of what is practised: a section, or the drills of letters."""
    if section == "letters":
        return QCoreApplication.translate("FirstCheck", NAMES["marks"])
    return section_name(section) if section else ""


class FirstCheckEnd(Pane):
    """practice_asked(str): practise a section, or `letters`. examination_asked(str): try a part.

    again_asked(): eight others. home_asked(): go home.
    """

    practice_asked = Signal(str)
    examination_asked = Signal(str)
    again_asked = Signal()
    home_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=20)
        self._findings: tuple[Finding, ...] = ()
        self._heard = True
        self._advice = Advice()
        self._title = Heading()
        self._kind = Prose()
        self._step = Words(face="strong")
        self.go = BigButton(rank="primary", icon="forward")
        self._again = BigButton(icon="sprout")
        self._home = BigButton(icon="home")
        top = StarCard(gap=10, inset=28)
        top.add(self._title, self._kind)
        top.add_gap(6)
        top.add(self._step, Row(self.go, self._again, self._home))
        self._seen_title, self._unseen_title = Heading(face="section"), Heading(face="section")
        self._rows = Pane(gap=14)
        self._unseen = Prose(body=True)
        seen, unseen = Card(gap=14), Card(gap=10)
        seen.add(self._seen_title, self._rows)
        seen.add_stretch()
        unseen.add(self._unseen_title, self._unseen)
        unseen.add_stretch()
        self.add(top, Grid(seen, unseen, least=380, most=2, gap=20))
        self.go.clicked.connect(self._take)
        self._again.clicked.connect(self.again_asked)
        self._home.clicked.connect(self.home_asked)

    def show_findings(self, findings: Sequence[Finding], *, heard: bool) -> None:
        """Show how it went; `heard`: whether a recording was listened to."""
        self._findings, self._heard = tuple(findings), heard
        self._advice = advice(findings)
        self.retranslate()

    def said(self) -> str:
        """Return the heading and the sentences under it, for whoever listens."""
        return f"{self._title.text()} {self._kind.source()} {self._step.text()}"

    def retranslate(self) -> None:
        """Say every word anew."""
        asked = sum(finding.asked for finding in self._findings)
        right = sum(finding.right for finding in self._findings)
        self._title.setText(self._titled(right / asked if asked else 0.0))
        self._kind.set_text(
            self.tr("%1 of %2 were right.").replace("%1", str(right)).replace("%2", str(asked))
            + " "
            + self.tr(
                "So few answers say little: one lucky or unlucky guess weighs much. With some practice the program can "
                "tell you more."
            )
        )
        section = _place(self._advice.section)
        if section:
            self._step.setText(self.tr("Your next step: practise a little – %1.").replace("%1", section))
            self.go.setText(self.tr("Practise"))
        else:
            self._step.setText(self.tr("Your next step: try the knowledge test. You can stop at any time."))
            self.go.setText(self.tr("To the knowledge test"))
        self._again.setText(self.tr("Eight others"))
        self._home.setText(self.tr("Home"))
        self._seen_title.setText(self.tr("What we looked at"))
        self._unseen_title.setText(self.tr("What we did not look at"))
        missing = [
            self.tr("Writing a letter and filling in a form"),
            self.tr("Speaking: the interview"),
            self.tr("Listening at length: in the examination there are six recordings, some as long as a minute")
            if self._heard
            else self.tr("Listening: there was no sound"),
            self.tr("Longer texts, and the time: here there was no clock"),
        ]
        self._unseen.set_text("\n".join(f"- {line}" for line in missing))
        self._say_rows()

    def _titled(self, share: float) -> str:
        if share >= MOST:
            return self.tr("You know a lot already!")
        if share >= SOME:
            return self.tr("You have something to build on.")
        return self.tr("A beginning is made – now you know where to start.")

    def _say_rows(self) -> None:
        self._rows.clear()
        for finding in self._findings:
            row, column = Pane(gap=14, across=True), Pane(gap=4)
            drawing = _ICONS.get(finding.area, finding.area)
            row.add_aside(Picture(drawing, size=40, ink="accent_ink", ground="accent_soft"), Qt.AlignmentFlag.AlignTop)
            name = QCoreApplication.translate("FirstCheck", NAMES[finding.area])
            meter = Meter()
            meter.show_points(finding.right, finding.asked, 0, "good")
            meter.setAccessibleName(name)
            count = self.tr("%1 of %2 right").replace("%1", str(finding.right)).replace("%2", str(finding.asked))
            column.add(Words(name, face="strong"), meter, Words(count, face="note", ink="ink_soft"))
            row.add(column, stretch=1)
            self._rows.add(row)

    @Slot()
    def _take(self) -> None:
        if self._advice.section:
            self.practice_asked.emit(self._advice.section)
        else:
            self.examination_asked.emit(self._advice.part)
