"""How an option's row is measured and painted; a radio button and a check box share it."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.theme import icons, look

_MARK = 34
_PAD = 14
_GAP = 14
_LEAST = 60
_VERDICT_GAP = 4
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class Face(NamedTuple):
    """What a row shows beside its words: a letter in the mark (as on paper), an outcome (`good`, `wait`) in words."""

    letter: str = ""
    square: bool = False
    verdict: str = ""
    verdict_words: str = ""


def dress(row: QAbstractButton) -> None:
    """Set up what both kinds of row share."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    row.setCursor(Qt.CursorShape.PointingHandCursor)
    wear(row)


def wear(row: QAbstractButton) -> None:
    """Follow the look."""
    font = look.current().font("body")
    if font != row.font():
        row.setFont(font)
    row.updateGeometry()
    row.update()


def height(row: QAbstractButton, face: Face, width: int) -> int:
    """Return the height of a row in a width."""
    now = look.current()
    inner = _words_width(width)
    words = paint.wrapped(row.font(), row.text(), inner).height()
    if face.verdict_words:
        words += _verdict_height(face, inner) + now.px(_VERDICT_GAP)
    return max(now.px(_LEAST), words + now.px(2 * _PAD))


def least_height() -> int:
    """Return the height of a row of one line."""
    return look.current().px(_LEAST)


def least_width(row: QAbstractButton) -> int:
    """Return the width under which a word would be cut."""
    return paint.widest_word(row.font(), row.text()) + _beside()


def draw(row: QAbstractButton, face: Face) -> None:
    """Paint ground, mark, words and, with the focus, the ring."""
    now = look.current()
    painter = QPainter(row)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body = QRectF(row.rect())
    if face.verdict:
        fill, edge, width = f"{face.verdict}_soft", face.verdict, 2.0
    elif row.isChecked():
        fill, edge, width = "accent_soft", "accent_ink", 2.0
    else:
        hovered = row.underMouse() and not row.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        fill, edge, width = ("faint" if hovered else "card"), "field_edge", 1.0
    place = QRectF(paint.body(row, now))
    paint.ground(painter, place, now.color(fill), now.color(edge), width=max(1, now.px(width)), radius=now.px(12))
    _draw_mark(painter, now, body, row, face)
    _draw_words(painter, now, body, row, face)
    if paint.ringed(row):
        paint.ring(painter, now, row.rect(), now.px(15))
    painter.end()


def enter_chooses(row: QAbstractButton, event: QKeyEvent) -> bool:
    """Choose the row when Enter is pressed; tell whether it was that key."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
        row.click()
        return True
    return False


def _beside() -> int:
    now = look.current()
    return now.px(_MARK) + now.px(_GAP) + 2 * now.px(_PAD)


def _words_width(width: int) -> int:
    return width - _beside()


def _verdict_height(face: Face, width: int) -> int:
    font = look.current().font("strong")
    line = QFontMetrics(font).lineSpacing()
    return max(line, paint.wrapped(font, face.verdict_words, width - line - look.current().px(6)).height())


def _draw_mark(painter: QPainter, now: look.Look, body: QRectF, row: QAbstractButton, face: Face) -> None:
    chosen = row.isChecked()
    side = now.px(_MARK)
    place = QRectF(body.left() + now.px(_PAD), body.center().y() - side / 2, side, side)
    ink = now.color("accent" if chosen else "field_edge")
    radius = now.px(8) if face.square else side / 2
    paint.ground(painter, place, ink if chosen else now.color("field"), ink, width=max(2, now.px(2)), radius=radius)
    if face.letter:
        painter.setFont(now.font("strong"))
        painter.setPen(now.color("on_accent" if chosen else "ink"))
        painter.drawText(place, _CENTRE, face.letter)
    elif chosen:
        inset = side * 0.16
        icons.paint(painter, "check", place.adjusted(inset, inset, -inset, -inset), now.color("on_accent"), 3)


def _draw_words(painter: QPainter, now: look.Look, body: QRectF, row: QAbstractButton, face: Face) -> None:
    left = round(body.left()) + now.px(_PAD) + now.px(_MARK) + now.px(_GAP)
    width = _words_width(row.width())
    text = paint.wrapped(row.font(), row.text(), width).height()
    below = _verdict_height(face, width) + now.px(_VERDICT_GAP) if face.verdict_words else 0
    top = round(body.center().y()) - (text + below) // 2
    painter.setFont(row.font())
    painter.setPen(now.color("ink"))
    painter.drawText(QRect(left, top, width, text), paint.WRAP, row.text())
    if face.verdict_words:
        font = now.font("strong")
        line = QFontMetrics(font).lineSpacing()
        y = top + text + now.px(_VERDICT_GAP)
        drawing = "done" if face.verdict == "good" else "not_yet"
        icons.paint(painter, drawing, QRectF(left, y, line, line), now.color(face.verdict))
        painter.setFont(font)
        painter.setPen(now.color(face.verdict))
        words = QRect(left + line + now.px(6), y, width - line - now.px(6), below)
        painter.drawText(words, paint.TOP, face.verdict_words)
