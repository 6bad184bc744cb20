"""The look: what is read can be read, and everything drawn is drawn."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from naturalization_trainer.ui.theme import icons, look
from naturalization_trainer.ui.theme.tokens import FACES, THEMES


def _light(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2 counts it, 1 … 21."""
    darker, lighter = sorted((_light(one), _light(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("ink", "paper", 12),
        ("ink", "card", 12),
        ("ink", "faint", 7),
        ("ink", "accent_soft", 7),
        ("ink", "good_soft", 7),
        ("ink", "wait_soft", 7),
        ("ink_soft", "paper", 7),
        ("ink_soft", "card", 7),
        ("ink_soft", "faint", 4.5),
        ("on_accent", "accent", 4.5),
        ("on_accent", "accent_down", 4.5),
        ("accent_ink", "paper", 4.5),
        ("accent_ink", "accent_soft", 4.5),
        ("good", "good_soft", 4.5),
        ("good", "card", 4.5),
        ("wait", "wait_soft", 4.5),
        ("wait", "card", 4.5),
        ("field_edge", "paper", 3),
        ("field_edge", "card", 3),
        ("focus", "paper", 3),
    ],
)
def test_what_is_read_can_be_read(theme: str, ink: str, ground: str, least: float) -> None:
    colours = THEMES[theme]._asdict()
    assert contrast(colours[ink], colours[ground]) >= least


@pytest.mark.parametrize("name", icons.DRAWINGS)
def test_every_icon_is_drawn_inside_its_grid(name: str) -> None:
    lines, fills = icons.paths(name)
    box = lines.boundingRect().united(fills.boundingRect())
    assert box.width() + box.height() > 0
    assert box.left() >= 0
    assert box.top() >= 0
    assert box.right() <= 24
    assert box.bottom() <= 24


def test_no_text_is_smaller_than_sixteen() -> None:
    assert min(face.size for face in FACES.values()) >= 16
    assert FACES["prompt"].size >= 20


@pytest.mark.parametrize(("asked", "worn_percent"), [(50, 100), (100, 100), (137, 137), (300, 200)])
def test_the_text_size_is_kept_within_bounds(worn: QApplication, asked: int, worn_percent: int) -> None:
    assert look.apply(worn, "dark", asked).percent == worn_percent
    assert look.current().px(10) == round(worn_percent / 10)


def test_system_is_one_of_the_themes(worn: QApplication) -> None:
    assert look.apply(worn, "system", 100).theme in THEMES
