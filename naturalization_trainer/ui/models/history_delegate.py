"""How a sitting looks in the list: its date, and how it came out, by icon and word."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from naturalization_trainer.ui.figures import PastSitting
from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.models.history import PAST, STATE, SUMMARY
from naturalization_trainer.ui.numbers import day_and_time
from naturalization_trainer.ui.section_names import state_look
from naturalization_trainer.ui.theme import icons, look

_PAD = 14
_MARK = 26
_GAP = 4


class HistoryDelegate(QStyledItemDelegate):
    """Paints the rows of a `HistoryModel`."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height date and outcome need in the view's width."""
        now = look.current()
        width = self._words_width(now, option.rect.width() or self._view.width())
        date = paint.wrapped(now.font("strong"), self._date(index), width).height()
        words = paint.wrapped(now.font("note"), index.data(SUMMARY), width).height()
        return QSize(width, date + words + now.px(_GAP + 2 * _PAD))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        now = look.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(option.rect).adjusted(1, 1, -1, -now.px(6))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        fill, edge = ("accent_soft", "accent_ink") if chosen else ("card", "edge")
        paint.ground(painter, body, now.color(fill), now.color(edge), width=max(1, now.px(1.5)), radius=now.px(10))
        drawing, ink = state_look(index.data(STATE))
        side = now.px(_MARK)
        place = QRectF(body.left() + now.px(_PAD), body.top() + now.px(_PAD), side, side)
        icons.paint(painter, drawing, place, now.color(ink))
        width = self._words_width(now, option.rect.width())
        left = round(place.right()) + now.px(_PAD)
        date = paint.wrapped(now.font("strong"), self._date(index), width)
        date.moveTo(left, round(body.top()) + now.px(_PAD))
        painter.setFont(now.font("strong"))
        painter.setPen(now.color("ink"))
        painter.drawText(date, paint.TOP, self._date(index))
        words = paint.wrapped(now.font("note"), index.data(SUMMARY), width)
        words.moveTo(left, date.bottom() + now.px(_GAP))
        painter.setFont(now.font("note"))
        painter.setPen(now.color(ink))
        painter.drawText(words, paint.TOP, index.data(SUMMARY))
        painter.restore()

    @staticmethod
    def _words_width(now: look.Look, width: int) -> int:
        return width - now.px(3 * _PAD + _MARK) - 2

    @staticmethod
    def _date(index: QModelIndex | QPersistentModelIndex) -> str:
        past = index.data(PAST)
        return day_and_time(past.begun) if isinstance(past, PastSitting) else ""
