"""The look the program wears: a theme at a text size. Widgets ask for it when they are made and when it changes."""

from functools import cache
from typing import NamedTuple, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from naturalization_trainer.ui.theme import sheet
from naturalization_trainer.ui.theme.tokens import FACES, LIGHT, SANS, SERIF, THEMES, Tokens

PROPERTY = "look"


class Look(NamedTuple):
    """A theme's colours at a text size in percent (100 … 200)."""

    theme: str = "light"
    tokens: Tokens = LIGHT
    percent: int = 100

    def px(self, size: float) -> int:
        """Return a length given at 100 % in the pixels of this text size."""
        return round(size * self.percent / 100)

    def color(self, use: str) -> QColor:
        """Return the colour for a use (a field of `Tokens`)."""
        return QColor(cast("str", getattr(self.tokens, use)))

    def font(self, face: str) -> QFont:
        """Return a step of the type scale (a key of `FACES`)."""
        return _font(face, self.percent)


@cache
def _font(face: str, percent: int) -> QFont:
    step = FACES[face]
    font = QFont()
    font.setFamilies(list(SERIF if step.serif else SANS))
    font.setStyleHint(QFont.StyleHint.Serif if step.serif else QFont.StyleHint.SansSerif)
    font.setPixelSize(round(step.size * (1 + step.growth * (percent - 100) / 100)))
    font.setWeight(QFont.Weight(step.weight))
    return font


def current() -> Look:
    """Return the look the application wears, or the light one at 100 % before any was put on.

    It hangs on the application as a Qt property; a change of it reaches every widget as a `StyleChange` event.
    """
    application = QCoreApplication.instance()
    worn = application.property(PROPERTY) if application is not None else None
    return worn if isinstance(worn, Look) else Look()


def system_theme() -> str:
    """Return the theme the platform asks for: `contrast`, `dark` or `light`."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def worn(theme: str, percent: int) -> bool:
    """Tell whether the application wears this look already; without one it wears none."""
    application = QCoreApplication.instance()
    if application is None or not isinstance(application.property(PROPERTY), Look):
        return False
    now = current()
    return (now.theme, now.percent) == (theme if theme in THEMES else system_theme(), percent)


def apply(application: QApplication, theme: str, percent: int) -> Look:
    """Put a look on: `theme` is `light`, `dark`, `contrast` or `system`, `percent` the text size (100 … 200)."""
    name = theme if theme in THEMES else system_theme()
    look = Look(name, THEMES[name], min(200, max(100, percent)))
    application.setProperty(PROPERTY, look)
    application.setFont(look.font("body"))
    application.setPalette(_palette(look))
    application.setStyleSheet(sheet.stylesheet(look.tokens, look.px))
    return look


def _palette(look: Look) -> QPalette:
    uses = {
        QPalette.ColorRole.Window: "paper",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "field",
        QPalette.ColorRole.AlternateBase: "faint",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.Button: "card",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent_ink",
        QPalette.ColorRole.PlaceholderText: "ink_soft",
        QPalette.ColorRole.ToolTipBase: "card",
        QPalette.ColorRole.ToolTipText: "ink",
    }
    palette = QPalette()
    for role, use in uses.items():
        palette.setColor(role, look.color(use))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, look.color("ink_soft"))
    return palette
