"""A picture to be spoken about: never larger than it is good for, described in words for whoever does not see it."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from naturalization_trainer.bank.attachments import Attachment, findings
from naturalization_trainer.bank.task import ImageStimulus
from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.theme import look

_LEAST = 220
_MEGABYTES = 128
"""What a decoded picture of 20 megapixels may take, and some."""


class PictureSheet(QWidget):
    """Shows an image of the bank, scaled to its place. A picture that is missing or broken shows its description."""

    def __init__(self, stimulus: ImageStimulus, bank_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alt = stimulus.alt
        self._svg: QSvgRenderer | None = None
        self._image = QImage()
        self._load(stimulus.file, bank_folder)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retranslate()

    def is_there(self) -> bool:
        """Tell whether there is a picture to be seen."""
        return self._svg is not None or not self._image.isNull()

    def retranslate(self) -> None:
        """Say what is to be seen; the description is the examination's, so Latvian."""
        self.setAccessibleName(self.tr("Picture"))
        self.setAccessibleDescription(self._alt.lv)

    def hasHeightForWidth(self) -> bool:
        """Say yes: the picture keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the picture in a width."""
        size = self._natural()
        if size.isEmpty():
            inner = width - 2 * look.current().px(16)
            return paint.wrapped(self.font(), self._alt.lv, inner).height() + 2 * look.current().px(24)
        return round(width * size.height() / size.width())

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        width = look.current().px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return what can still be made out."""
        side = look.current().px(_LEAST)
        return QSize(side, side // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, or its description in a frame."""
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._natural()
        if size.isEmpty():
            paint.ground(painter, QRectF(self.rect()), now.color("faint"), now.color("field_edge"), width=1)
            painter.setPen(now.color("ink"))
            pad = now.px(16)
            painter.drawText(self.rect().adjusted(pad, pad, -pad, -pad), paint.WRAP, self._alt.lv)
        else:
            fitted = QRectF(self.rect())
            scaled = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            fitted.setSize(scaled.toSizeF())
            fitted.moveLeft((self.width() - scaled.width()) / 2)
            painter.fillRect(fitted, Qt.GlobalColor.white)
            if self._svg is not None:
                self._svg.render(painter, fitted)
            else:
                painter.drawImage(fitted, self._image)
        painter.end()

    def _natural(self) -> QSize:
        return self._svg.defaultSize() if self._svg is not None else self._image.size()

    def _load(self, file: str, folder: Path) -> None:
        """Load the picture, if the bank's own rules find nothing against it."""
        needed = Attachment("bank", file, synthetic=False)
        path = needed.place(folder, folder)
        if path is None or any(findings(needed, folder, folder, None)):
            return
        if path.suffix.lower() == ".svg":
            renderer = QSvgRenderer(QByteArray(path.read_bytes()), self)
            self._svg = renderer if renderer.isValid() else None
            return
        QImageReader.setAllocationLimit(_MEGABYTES)
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        self._image = reader.read()
