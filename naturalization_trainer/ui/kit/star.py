"""The program's mark: the auseklis, the eight-pointed morning star of Latvian mittens and belts."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

_ARMS = 8


def star(rect: QRectF) -> QPainterPath:
    """Return the star's lines inside a square: one unbroken thread over eight points, as it is woven."""
    path = QPainterPath()
    centre, reach = rect.center(), rect.width() / 2
    tips = [(0, -1), (0.71, -0.71), (1, 0), (0.71, 0.71), (0, 1), (-0.71, 0.71), (-1, 0), (-0.71, -0.71)]
    points = [QPointF(centre.x() + x * reach, centre.y() + y * reach) for x, y in tips]
    path.moveTo(points[0])
    for step in range(1, _ARMS + 1):
        path.lineTo(points[step * 3 % _ARMS])
    path.closeSubpath()
    return path
