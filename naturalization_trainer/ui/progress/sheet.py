"""The progress sheet: one page of A4 as PDF, in light colours whatever the screen wears, its text kept as text."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QPointF, QRectF, QSaveFile, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from naturalization_trainer.errors import KnownError
from naturalization_trainer.ui.charts import draw_bars, draw_heat, draw_line
from naturalization_trainer.ui.charts.values import BarFigure, Figure, HeatFigure, LineFigure, is_empty
from naturalization_trainer.ui.charts.words import percent
from naturalization_trainer.ui.numbers import day, points
from naturalization_trainer.ui.progress import charts, sheet_words
from naturalization_trainer.ui.progress.charts import Said
from naturalization_trainer.ui.progress.next_steps import next_steps
from naturalization_trainer.ui.progress.values import NameOf, ProgressFigures
from naturalization_trainer.ui.section_names import section_name, state_words
from naturalization_trainer.ui.theme.look import Look

WIDTH = 1000.0
"""The page between its margins is drawn as if it were so many pixels wide."""

_MARGIN = 14.0
"""Millimetres."""
_DOTS = 1200
_GAP = 24.0
_ROW = 30.0
_TOPICS = 6
_SMALL_CHARTS = 6
_ACROSS = 3
_CHART = 180.0
_TITLE = 34.0
_TOPIC = 80.0
"""The height of a topic's bar with its words."""
_FOOT = 62.0
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class _PaperLook(Look):
    """The light look at 100 %, without ligatures: who searches the page for "official" shall find it."""

    def font(self, face: str) -> QFont:
        """Return a step of the type scale."""
        font = QFont(super().font(face))
        font.setFeature(QFont.Tag("liga"), 0)
        return font


def write_sheet(path: Path, figures: ProgressFigures, name_of: NameOf, language: str) -> None:
    """Write the sheet; the file is whole or not there. Raises KnownError `sheet_not_written`."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise KnownError("sheet_not_written", file.errorString(), path=str(path))
    writer = QPdfWriter(file)
    writer.setTitle(sheet_words.title(figures))
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    writer.setResolution(_DOTS)
    painter = QPainter(writer)
    scale = writer.width() / WIDTH
    painter.scale(scale, scale)
    try:
        _Sheet(painter, writer.height() / scale, figures, name_of, language).draw()
    finally:
        painter.end()
    if not file.commit():
        raise KnownError("sheet_not_written", file.errorString(), path=str(path))


class _Sheet:
    """Draws the page from the top down; `_y` is how far it has come."""

    def __init__(
        self, painter: QPainter, height: float, figures: ProgressFigures, name_of: NameOf, language: str
    ) -> None:
        self._painter = painter
        self._height = height
        self._bottom = height - _FOOT
        self._figures = figures
        self._name_of = name_of
        self._language = language
        self._look = _PaperLook()
        self._y = 0.0

    def draw(self) -> None:
        """Draw all of it."""
        self._head()
        self._standing()
        self._lines()
        width = (WIDTH - _GAP) / 2
        self._left(QRectF(0, self._y, width, self._bottom - self._y))
        self._right(QRectF(width + _GAP, self._y, width, self._bottom - self._y))
        self._footer()

    def _head(self) -> None:
        figures = self._figures
        self._text(QRectF(0, 0, WIDTH, 50), sheet_words.title(figures), "title", flags=_LEFT)
        self._text(QRectF(0, 0, WIDTH, 50), day(figures.today), "body", "ink_soft", flags=_RIGHT)
        self._y = 58
        if figures.exam_day is not None:
            self._text(
                QRectF(0, self._y, WIDTH, 26), sheet_words.exam(figures.exam_day), "body", "ink_soft", flags=_LEFT
            )
            self._y += 30
        self._rule()

    def _standing(self) -> None:
        """Write where one stands, a row to each section."""
        columns = (0.0, 270.0, 610.0, 810.0)
        human_last = sorted(self._figures.chances, key=lambda chances: chances.voice != "synthetic")
        told = {chances.section: chances for chances in human_last}
        for x, head in zip(columns, sheet_words.heads(), strict=True):
            self._text(QRectF(x, self._y, 340, _ROW), head, "note", "ink_soft", flags=_LEFT)
        self._y += _ROW - 4
        for figure in self._figures.sections:
            chances = told.get(figure.section)
            state = state_words(figure.state)
            if figure.points is not None and figure.state in {"passed", "not_yet"}:
                state += f" · {points(figure.points)}/{points(figure.out_of)}"
            today = percent(chances.told[-1].chance) if chances and chances.told else "–"
            then = percent(chances.ahead.chance) if chances and chances.ahead else "–"
            words = (section_name(figure.section), state, today, then)
            for place, (x, text) in enumerate(zip(columns, words, strict=True)):
                face = "body" if place == 1 else "strong"
                self._text(QRectF(x, self._y, 360, _ROW), text, face, flags=_LEFT)
            self._y += _ROW
        self._y += _GAP / 2

    def _lines(self) -> None:
        """Draw the chances by section, three in a row, and the own marks where a row has a place left."""
        chances = [chances for chances in self._figures.chances if chances.told or chances.ahead]
        shown = [Said(charts.readiness(each).figure, "") for each in chances][:_SMALL_CHARTS]
        marks = charts.marks(self._figures).figure
        if len(shown) % _ACROSS and not is_empty(marks):
            shown.append(Said(marks, ""))
        width = (WIDTH - _GAP * (_ACROSS - 1)) / _ACROSS
        for start in range(0, len(shown), _ACROSS):
            for place, said in enumerate(shown[start : start + _ACROSS]):
                self._titled(QRectF(place * (width + _GAP), self._y, width, _CHART + _TITLE), said)
            self._y += _CHART + _TITLE + _GAP

    def _left(self, rect: QRectF) -> None:
        """Draw the days practised, and under them the weakest topics, as many as fit."""
        y = self._titled(rect, charts.days(self._figures))
        fitting = min(_TOPICS, int((rect.bottom() - y - _TITLE) // _TOPIC))
        if fitting > 0:
            rest = QRectF(rect.left(), y, rect.width(), rect.bottom() - y)
            topics = charts.topics(self._figures, self._name_of, self._language, fitting)
            self._titled(rest, Said(topics.figure, ""))

    def _right(self, rect: QRectF) -> None:
        """Write what to practise next, and under it draw the letters, those with the most slips, as many as fit."""
        y = self._title(rect, sheet_words.next_title())
        for step in next_steps(self._figures, self._name_of, self._language):
            self._painter.setFont(self._look.font("body"))
            room = QRectF(rect.left() + 22, y, rect.width() - 22, self._height)
            used = self._painter.boundingRect(room, _WRAP, step)
            self._text(QRectF(rect.left(), y, 22, _ROW), "•", "body", "accent_ink")
            self._text(room, step, "body")
            y = used.bottom() + 8
        y += _GAP
        fitting = int((rect.bottom() - y - 4 * _TITLE) // draw_heat.TALL)
        if fitting > 0:
            rest = QRectF(rect.left(), y, rect.width(), rect.bottom() - y)
            self._titled(rest, charts.letters(self._figures, fitting))

    def _footer(self) -> None:
        line = self._height - 48
        self._painter.setPen(QPen(self._look.color("edge"), 1))
        self._painter.drawLine(QPointF(0, line), QPointF(WIDTH, line))
        self._text(QRectF(0, line + 6, WIDTH, 40), sheet_words.unofficial(), "note", "ink_soft")

    def _titled(self, rect: QRectF, said: Said) -> float:
        """Draw a chart under its title and sentence, unless it is empty; return where what comes next may begin."""
        figure = said.figure
        if is_empty(figure):
            return rect.top()
        top = self._title(rect, figure.title)
        if said.sentence:
            self._painter.setFont(self._look.font("note"))
            room = QRectF(rect.left(), top - 2, rect.width(), self._height)
            top = self._painter.boundingRect(room, _WRAP, said.sentence).bottom() + 8
            self._text(room, said.sentence, "note", "ink_soft")
        tall = self._figure(QRectF(rect.left(), top, rect.width(), min(_CHART, rect.bottom() - top)), figure)
        return top + tall + _GAP

    def _title(self, rect: QRectF, title: str) -> float:
        """Write a title, shortened where it is too long; return where begins what it stands over."""
        font = self._look.font("strong")
        short = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, rect.width())
        self._text(QRectF(rect.left(), rect.top(), rect.width() + 20, 28), short, "strong", flags=_LEFT)
        return rect.top() + _TITLE

    def _figure(self, rect: QRectF, figure: Figure) -> float:
        """Draw a chart into a place and return how high it is."""
        match figure:
            case LineFigure():
                draw_line.draw(self._painter, rect, self._look, figure)
                return rect.height()
            case BarFigure():
                tall = draw_bars.height(rect.width(), self._look, figure)
                draw_bars.draw(self._painter, rect, self._look, figure)
            case HeatFigure():
                tall = draw_heat.height(rect.width(), self._look, figure)
                draw_heat.draw(self._painter, rect, self._look, figure)
        return float(tall)

    def _rule(self) -> None:
        self._painter.setPen(QPen(self._look.color("edge"), 1))
        self._painter.drawLine(QPointF(0, self._y), QPointF(WIDTH, self._y))
        self._y += _GAP / 2

    def _text(self, rect: QRectF, text: str, face: str, ink: str = "ink", *, flags: int = _WRAP) -> None:
        self._painter.setFont(self._look.font(face))
        self._painter.setPen(self._look.color(ink))
        self._painter.drawText(rect, flags, text)
