"""The card that matters most on a screen: tinted, with the star woven faintly into its corner."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.star import star
from naturalization_trainer.ui.theme import look

_SIDE = 280
_ROOMY = 860
_FAINT = 0.16


class StarCard(Card):
    """A tinted card with the mark as an ornament; it never stands under words one could not read over it."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 12, inset: int = 24) -> None:
        super().__init__(parent, gap=gap, inset=inset, tinted=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and, where there is room beside the words, the star."""
        super().paintEvent(event)
        now = look.current()
        if self.width() < now.px(_ROOMY) or now.theme == "contrast":
            return
        side = now.px(_SIDE)
        place = QRectF(self.width() - side * 0.92, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect().adjusted(1, 1, -1, -1))
        painter.setOpacity(_FAINT)
        for share in (1.0, 0.5):
            inset = side * (1 - share) / 2
            painter.setPen(QPen(now.color("accent_ink"), side / 34))
            painter.drawPath(star(place.adjusted(inset, inset, -inset, -inset)))
        painter.end()
