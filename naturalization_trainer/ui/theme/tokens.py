"""The look as data: colours by what they are for, the type scale, the grid. Sizes in pixels at 100 % text."""

from typing import NamedTuple


class Tokens(NamedTuple):
    """The colours of one theme, by use. `*_soft` is a ground, the plain one is read on it and on the paper.

    `accent` fills (with `on_accent` on it), `accent_ink` draws lines and words.
    """

    paper: str
    card: str
    edge: str
    ink: str
    ink_soft: str
    accent: str
    accent_down: str
    accent_soft: str
    accent_ink: str
    on_accent: str
    field: str
    field_edge: str
    focus: str
    good: str
    good_soft: str
    wait: str
    wait_soft: str
    faint: str


LIGHT = Tokens(
    paper="#FAF7F2",
    card="#FFFEFC",
    edge="#E3DACB",
    ink="#262019",
    ink_soft="#5B5147",
    accent="#9E3039",
    accent_down="#7F232C",
    accent_soft="#F7ECE9",
    accent_ink="#9E3039",
    on_accent="#FFFFFF",
    field="#FFFFFF",
    field_edge="#857A6D",
    focus="#262019",
    good="#1F6B3B",
    good_soft="#E8F2E6",
    wait="#8A5300",
    wait_soft="#FCF1DA",
    faint="#EFE8DC",
)

DARK = Tokens(
    paper="#1D1A17",
    card="#272320",
    edge="#443D36",
    ink="#F4EEE5",
    ink_soft="#C4B9AB",
    accent="#B23F49",
    accent_down="#BE4F58",
    accent_soft="#3B2827",
    accent_ink="#F0A3A6",
    on_accent="#FFFFFF",
    field="#191614",
    field_edge="#93877A",
    focus="#FFF6E8",
    good="#93D3A2",
    good_soft="#22332A",
    wait="#F0C070",
    wait_soft="#3A2F1C",
    faint="#332E29",
)

CONTRAST = Tokens(
    paper="#000000",
    card="#000000",
    edge="#FFFFFF",
    ink="#FFFFFF",
    ink_soft="#FFFFFF",
    accent="#FFE14D",
    accent_down="#FFF3B0",
    accent_soft="#000000",
    accent_ink="#FFE14D",
    on_accent="#000000",
    field="#000000",
    field_edge="#FFFFFF",
    focus="#5CE1FF",
    good="#7CFF9B",
    good_soft="#000000",
    wait="#FFC466",
    wait_soft="#000000",
    faint="#3A3A3A",
)

THEMES: dict[str, Tokens] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

SANS = ("Noto Sans", "Segoe UI", "SF Pro Text", "Helvetica Neue", "DejaVu Sans", "Arial")
SERIF = ("Noto Serif", "Georgia", "Iowan Old Style", "DejaVu Serif", "Times New Roman")


class Face(NamedTuple):
    """One step of the type scale: its size, weight (400 … 700), whether it is set in the serif.

    growth: how much of a larger text size it follows; a title is large already and need not fill the screen.
    """

    size: int
    weight: int = 400
    serif: bool = False
    growth: float = 1.0


FACES: dict[str, Face] = {
    "note": Face(16),
    "body": Face(18),
    "reading": Face(19, serif=True),
    "strong": Face(18, 600),
    "button": Face(19, 600),
    "prompt": Face(23),
    "section": Face(24, 600, serif=True),
    "title": Face(36, 600, serif=True, growth=0.6),
    "figure": Face(40, 600, serif=True, growth=0.6),
}

GRID = 8
TARGET = 52
RADIUS = 12
RING = 3
COLUMN = 70
