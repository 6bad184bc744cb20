"""The icons: lines on a grid of 24, drawn by us, painted in the colour asked for.

A drawing is a string of words: `M x y` begins a line, `L x y` goes on, `C x y x y x y` bends, `Z` closes, `O x y r`
is a ring, `D x y r` a filled dot, `R x y w h r` a rectangle with round corners.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

DRAWINGS: dict[str, str] = {
    "home": "M 3.5 11.5 L 12 4 L 20.5 11.5 M 6 9.5 L 6 20 L 18 20 L 18 9.5 M 10 20 L 10 14.5 L 14 14.5 L 14 20",
    "back": "M 20 12 L 4.5 12 M 10.5 6 L 4.5 12 L 10.5 18",
    "forward": "M 4 12 L 19.5 12 M 13.5 6 L 19.5 12 L 13.5 18",
    "settings": "M 4 7 L 11 7 M 17 7 L 20 7 O 14 7 2.6 M 4 17 L 7 17 M 13 17 L 20 17 O 10 17 2.6",
    "person": "O 12 8 3.8 M 4.5 20 C 5 15.5 8 13.8 12 13.8 C 16 13.8 19 15.5 19.5 20",
    "people": "O 9 8.5 3.3 M 2.5 19.5 C 3 15.5 5.5 14 9 14 C 12.5 14 15 15.5 15.5 19.5"
    " M 15.5 5.5 C 18 5.5 19 7 19 8.6 C 19 10.3 17.8 11.6 16 11.7 M 17.5 14.3 C 20 14.8 21.2 16.6 21.5 19.5",
    "history": "O 12 12 8.5 M 12 7 L 12 12 L 15.5 14.5",
    "clock": "O 12 12 8.5 M 12 7 L 12 12 L 15.5 14.5",
    "info": "O 12 12 8.8 M 12 11 L 12 16.5 D 12 7.6 1.3",
    "check": "M 4.5 12.5 L 10 18 L 19.5 7",
    "done": "O 12 12 9 M 7.6 12.4 L 10.8 15.6 L 16.4 9",
    "not_yet": "O 12 12 9 M 8 12 L 16 12",
    "open": "O 12 12 9",
    "pending": "O 12 12 9 D 8 12 1.2 D 12 12 1.2 D 16 12 1.2",
    "wrong": "O 12 12 9 M 8.7 8.7 L 15.3 15.3 M 15.3 8.7 L 8.7 15.3",
    "warning": "M 12 3.8 L 21.5 20 L 2.5 20 Z M 12 10 L 12 14.5 D 12 17.2 1.2",
    "close": "M 6 6 L 18 18 M 18 6 L 6 18",
    "plus": "M 12 5 L 12 19 M 5 12 L 19 12",
    "minus": "M 5 12 L 19 12",
    "up": "M 5 15 L 12 8 L 19 15",
    "down": "M 5 9 L 12 16 L 19 9",
    "flag": "M 6 21 L 6 4 M 6 4.5 L 18.5 4.5 L 15.5 8.7 L 18.5 13 L 6 13",
    "play": "M 8 5.5 L 18.5 12 L 8 18.5 Z",
    "pause": "M 9 5.5 L 9 18.5 M 15 5.5 L 15 18.5",
    "stop": "R 6.5 6.5 11 11 1.5",
    "record": "O 12 12 8.8 D 12 12 4.6",
    "microphone": "R 9 3 6 11 3 M 5.5 11.5 C 5.5 20 18.5 20 18.5 11.5 M 12 18 L 12 21",
    "speaker": "M 4 9.5 L 7.5 9.5 L 12.5 5 L 12.5 19 L 7.5 14.5 L 4 14.5 Z M 15.8 9 C 17.4 10.7 17.4 13.3 15.8 15"
    " M 18.3 6.5 C 21.3 9.6 21.3 14.4 18.3 17.5",
    "keyboard": "R 2.5 6 19 12 2 D 6.5 10 0.9 D 10 10 0.9 D 14 10 0.9 D 17.5 10 0.9 M 8 14.5 L 16 14.5",
    "listening": "M 7 9.5 C 7 2.5 18 2.5 18 9.5 C 18 13.5 14.5 14 14 17 C 13.6 20 10 21.5 8 19"
    " M 10 9.5 C 10 6.5 15 6.5 15 9.5 C 15 11.5 12.5 11.5 12.5 13.5",
    "reading": "M 12 6.5 C 9.5 4.7 6.5 4.5 3.5 5 L 3.5 18.5 C 6.5 18 9.5 18.3 12 20 C 14.5 18.3 17.5 18 20.5 18.5"
    " L 20.5 5 C 17.5 4.5 14.5 4.7 12 6.5 M 12 6.5 L 12 20",
    "writing": "M 4.5 19.5 L 5.8 15 L 16.5 4.3 L 19.7 7.5 L 9 18.2 Z M 14 6.8 L 17.2 10 M 13 20 L 20 20",
    "speaking": "M 4 5.5 L 20 5.5 L 20 16 L 11.5 16 L 7 20 L 7 16 L 4 16 Z M 8 9.3 L 16 9.3 M 8 12.5 L 13 12.5",
    "constitution": "M 3.5 8.5 L 12 4 L 20.5 8.5 Z M 4 19.5 L 20 19.5 M 6.5 11 L 6.5 17 M 12 11 L 12 17"
    " M 17.5 11 L 17.5 17",
    "history_culture": "M 12 3 L 12 6 M 9.5 21 L 9.5 11.5 L 12 6 L 14.5 11.5 L 14.5 21 M 5 21 L 19 21"
    " M 9.5 14.5 L 14.5 14.5",
    "anthem": "M 9 17 L 9 5.5 L 19 4 L 19 15 O 6.5 17 2.5 O 16.5 15 2.5",
    "star": "M 12 2.5 L 14.4 8.4 L 19.1 4.9 L 15.6 9.6 L 21.5 12 L 15.6 14.4 L 19.1 19.1 L 14.4 15.6 L 12 21.5"
    " L 9.6 15.6 L 4.9 19.1 L 8.4 14.4 L 2.5 12 L 8.4 9.6 L 4.9 4.9 L 9.6 8.4 Z",
    "auseklis": "M 12.00 2.40 L 18.79 18.79 L 2.40 12.00 L 18.79 5.21 L 12.00 21.60"
    " L 5.21 5.21 L 21.60 12.00 L 5.21 18.79 Z",
    "language": "O 12 12 8.8 M 3.2 12 L 20.8 12 M 12 3.2 C 6.8 8 6.8 16 12 20.8 M 12 3.2 C 17.2 8 17.2 16 12 20.8",
    "text_size": "M 3 18 L 7 8 L 11 18 M 4.4 14.6 L 9.6 14.6 M 12 18 L 16.7 5 L 21.4 18 M 13.7 13.6 L 19.8 13.6",
    "theme": "O 12 12 8.5 M 12 3.5 L 12 20.5 M 12 8 L 18.5 6.8 M 12 12 L 20.5 12 M 12 16 L 18.5 17.2",
    "export": "M 12 3.5 L 12 15 M 7 10.5 L 12 15.3 L 17 10.5 M 4 16 L 4 20 L 20 20 L 20 16",
    "erase": "M 4.5 6.5 L 19.5 6.5 M 9 6.5 L 9 3.8 L 15 3.8 L 15 6.5 M 6.5 6.5 L 7.3 20.2 L 16.7 20.2 L 17.5 6.5"
    " M 10.3 10.5 L 10.3 16.5 M 13.7 10.5 L 13.7 16.5",
    "exam": "R 4.5 3.5 15 17 2 M 8 8 L 16 8 M 8 12 L 16 12 M 8 16 L 12.5 16",
    "progress": "M 4 4 L 4 20 L 20.5 20 M 7.5 15.5 L 11 11 L 14 13.5 L 19.5 6.5",
    "table": "R 3.5 5 17 14.5 2 M 3.5 10 L 20.5 10 M 3.5 14.8 L 20.5 14.8 M 9.5 10 L 9.5 19.5",
    "sprout": "M 12 21 L 12 11 M 12 13.5 C 6.5 13.5 4.5 10.5 4.5 6.5 C 9.5 6.5 12 9 12 13.5"
    " M 12 11 C 12 6.5 14.5 4 19.5 4 C 19.5 8.5 17.5 11 12 11",
}

_STROKE = 1.9
_SIZES = {"M": 2, "L": 2, "C": 6, "Z": 0, "O": 3, "D": 3, "R": 5}


def paths(name: str) -> tuple[QPainterPath, QPainterPath]:
    """Return what is drawn as a line and what is filled, on the grid of 24. KeyError for a name not drawn."""
    lines, fills = QPainterPath(), QPainterPath()
    words = iter(DRAWINGS[name].split())
    for word in words:
        numbers = [float(next(words)) for _ in range(_SIZES[word])]
        _draw(word, numbers, lines, fills)
    return lines, fills


def _draw(word: str, numbers: list[float], lines: QPainterPath, fills: QPainterPath) -> None:
    match word, numbers:
        case "M", [x, y]:
            lines.moveTo(x, y)
        case "L", [x, y]:
            lines.lineTo(x, y)
        case "C", [ax, ay, bx, by, x, y]:
            lines.cubicTo(ax, ay, bx, by, x, y)
        case "O", [x, y, r]:
            lines.addEllipse(QPointF(x, y), r, r)
        case "D", [x, y, r]:
            fills.addEllipse(QPointF(x, y), r, r)
        case "R", [x, y, w, h, r]:
            lines.addRoundedRect(QRectF(x, y, w, h), r, r)
        case _:
            lines.closeSubpath()


def paint(painter: QPainter, name: str, rect: QRectF, color: QColor, stroke: float = _STROKE) -> None:
    """Paint an icon into a square; `stroke` is the line's width on the grid of 24."""
    lines, fills = paths(name)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 24, rect.height() / 24)
    painter.setPen(QPen(color, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(lines)
    painter.fillPath(fills, color)
    painter.restore()


def icon(name: str, size: int, color: QColor, ratio: float = 1.0) -> QIcon:
    """Return an icon of a size in pixels at a device pixel ratio, for the few widgets that want a `QIcon`."""
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint(painter, name, QRectF(0, 0, size, size), color)
    painter.end()
    return QIcon(pixmap)
