"""A text to be understood, laid out as such a thing looks: a sign is a sign, an e-mail has its header."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.bank.task import TextStimulus
from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.theme import look

HEADERS = {"from": "No:", "to": "Kam:", "date": "Datums:", "subject": "Temats:"}
"""The header of an e-mail is part of the examination's text, so it is Latvian whatever the windows speak."""

_GROUNDS = {
    "sign": ("field", "ink", 3, 10),
    "notice": ("field", "field_edge", 2, 6),
    "advertisement": ("accent_soft", "edge", 1, 12),
    "message": ("faint", "edge", 1, 20),
}
_PAPER = ("field", "edge", 1, 6)
_SERIF = ("letter", "official", "article", "story")


class TextSheet(Pane):
    """Shows a text stimulus."""

    def __init__(self, stimulus: TextStimulus, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12, inset=(28, 24))
        self._look = stimulus.look
        match stimulus.look:
            case "email":
                self._email(stimulus)
            case "letter":
                self._aside(stimulus.sender, stimulus.date)
                self._titled(stimulus)
                self._to(stimulus.to)
            case "official":
                self._letterhead(stimulus.sender)
                self._aside(stimulus.date)
                self._to(stimulus.to)
                self._titled(stimulus)
            case "message":
                self._message(stimulus)
            case "sign":
                self._sign(stimulus)
            case _:
                self._titled(stimulus)
                self._byline(stimulus)
        if stimulus.look != "sign":
            face = "reading" if stimulus.look in _SERIF else "body"
            self._body = Prose(stimulus.body, face=face, body=True)
            self.add(self._body)
        if stimulus.look in ("notice", "leaflet", "advertisement", "timetable"):
            self._foot(stimulus)

    def highlight(self, quotes: tuple[str, ...]) -> None:
        """Mark the words that prove the answers."""
        self._body.highlight(quotes)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper."""
        super().paintEvent(event)
        now = look.current()
        fill, edge, width, radius = _GROUNDS.get(self._look, _PAPER)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        paint.ground(
            painter, rect, now.color(fill), now.color(edge), width=max(1, now.px(width)), radius=now.px(radius)
        )
        if self._look == "leaflet":
            painter.fillRect(
                QRectF(rect.left() + 1, rect.top() + now.px(8), now.px(6), rect.height() - now.px(16)),
                now.color("accent_ink"),
            )
        painter.end()

    def _titled(self, stimulus: TextStimulus) -> None:
        if stimulus.title:
            face = "section" if self._look in _SERIF or self._look in ("leaflet", "advertisement") else "strong"
            self.add(Words(stimulus.title, face=face))

    def _byline(self, stimulus: TextStimulus) -> None:
        if self._look in ("article", "story"):
            said = " · ".join(part for part in (stimulus.sender, stimulus.date) if part)
            if said:
                self.add(Words(said, face="note", ink="ink_soft"))

    def _foot(self, stimulus: TextStimulus) -> None:
        said = "\n".join(part for part in (stimulus.sender, stimulus.date) if part)
        if said:
            self.add_aside(Words(said, face="note", ink="ink_soft"), Qt.AlignmentFlag.AlignRight)

    def _aside(self, *lines: str | None) -> None:
        said = "\n".join(line for line in lines if line)
        if said:
            self.add_aside(Words(said, face="reading"), Qt.AlignmentFlag.AlignRight)

    def _to(self, to: str | None) -> None:
        if to:
            self.add(Words(to, face="reading"))

    def _letterhead(self, sender: str | None) -> None:
        if sender:
            words = Words(sender, face="strong")
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.add(words, _Line())

    def _message(self, stimulus: TextStimulus) -> None:
        said = " · ".join(part for part in (stimulus.sender, stimulus.date) if part)
        if said:
            self.add(Words(said, face="note", ink="ink_soft"))
        if stimulus.title:
            self.add(Words(stimulus.title, face="strong"))

    def _sign(self, stimulus: TextStimulus) -> None:
        if stimulus.title:
            title = Words(stimulus.title, face="section")
            title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.add(title)
        self._body = Prose(stimulus.body, face="prompt", body=True)
        self.add(self._body)

    def _email(self, stimulus: TextStimulus) -> None:
        header = Pane(gap=4)
        rows = (
            (HEADERS["from"], stimulus.sender),
            (HEADERS["to"], stimulus.to),
            (HEADERS["date"], stimulus.date),
            (HEADERS["subject"], stimulus.title),
        )
        for label, value in rows:
            if value:
                row = Pane(gap=10, across=True)
                name = Words(label, face="note", ink="ink_soft", wrap=False)
                row.add_aside(name, Qt.AlignmentFlag.AlignTop)
                row.add(Words(value, face="strong" if label == HEADERS["subject"] else "note"), stretch=1)
                header.add(row)
        self.add(header, _Line())


class _Line(QWidget):
    """A thin line across."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.current().color("edge"))
        painter.end()
