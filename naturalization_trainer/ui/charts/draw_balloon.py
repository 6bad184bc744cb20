"""Paints the words of the one point told in full, beside it and never over the chart's edge."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.theme.look import Look

_PAD = 10
_AWAY = 14


def balloon(painter: QPainter, rect: QRectF, now: Look, spot: QPointF, said: str) -> None:
    """Paint a text over a spot, or under it where there is no room above, inside `rect`."""
    pad, away = now.px(_PAD), now.px(_AWAY)
    font = now.font("note")
    words = paint.wrapped(font, said, max(1, round(rect.width()) - 2 * pad))
    words.setWidth(min(words.width(), paint.line_width(font, said)))
    width, height = words.width() + 2 * pad, words.height() + pad
    left = min(max(spot.x() - width / 2, rect.left()), max(rect.left(), rect.right() - width))
    top = spot.y() - away - height
    if top < rect.top():
        top = min(spot.y() + away, rect.bottom() - height)
    body = QRectF(round(left), round(top), width, height)
    paint.ground(painter, body, now.color("card"), now.color("ink"), width=max(1, now.px(1.5)), radius=now.px(8))
    painter.setFont(font)
    painter.setPen(now.color("ink"))
    place = QRect(round(left) + pad, round(top), words.width() + 2, round(height))
    painter.drawText(place, paint.WRAP, said)
