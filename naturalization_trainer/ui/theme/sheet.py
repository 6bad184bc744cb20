"""The one stylesheet: a template filled from the tokens. What it cannot draw, the kit paints from the same tokens."""

from collections.abc import Callable

from naturalization_trainer.ui.theme.tokens import RADIUS, TARGET, Tokens

TEMPLATE = """
QWidget#window, QWidget#room, QStackedWidget {{ background: {paper}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QFrame#header {{ background: {paper}; border: none; border-bottom: {hair}px solid {edge}; }}
QFrame#card {{ background: {card}; border: {hair}px solid {edge}; border-radius: {radius}px; }}
QFrame#tinted {{ background: {accent_soft}; border: {hair}px solid {edge}; border-radius: {radius}px; }}
QFrame#notice_plain {{ background: {faint}; border: {hair}px solid {field_edge}; border-radius: {radius}px; }}
QFrame#notice_good {{ background: {good_soft}; border: {hair}px solid {good}; border-radius: {radius}px; }}
QFrame#notice_wait {{ background: {wait_soft}; border: {hair}px solid {wait}; border-radius: {radius}px; }}
QLineEdit, QPlainTextEdit {{
    background: {field}; color: {ink}; border: {rim}px solid {field_edge}; border-radius: {radius_field}px;
    padding: {pad_field}px {pad}px; selection-background-color: {accent}; selection-color: {on_accent};
    placeholder-text-color: {ink_soft};
}}
QLineEdit {{ min-height: {field_height}px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: {ring}px solid {focus}; padding: {pad_focus}px {pad}px; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {faint}; }}
QComboBox {{
    background: {field}; color: {ink}; border: {rim}px solid {field_edge}; border-radius: {radius_field}px;
    padding: {pad_field}px {pad}px; min-height: {field_height}px;
}}
QComboBox:focus {{ border: {ring}px solid {focus}; padding: {pad_focus}px {pad}px; }}
QComboBox::drop-down {{ border: none; width: {target}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
    background: {field}; color: {ink}; border: {rim}px solid {field_edge}; outline: none;
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QComboBox QAbstractItemView::item {{ min-height: {target}px; padding: 0 {pad}px; }}
QMenu {{ background: {card}; color: {ink}; border: {rim}px solid {field_edge}; padding: {hair}px; }}
QMenu::item {{ min-height: {target}px; padding: 0 {pad_wide}px; border: {hair}px solid transparent; }}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu::indicator {{ width: {groove}px; height: {handle}px; margin-left: {groove}px; }}
QMenu::indicator:checked {{ background: {accent_ink}; }}
QMenu::indicator:checked:selected {{ background: {on_accent}; }}
QListView, QTableView, QTreeView {{
    background: transparent; color: {ink}; border: {ring}px solid transparent; outline: none;
    border-radius: {radius}px;
}}
QListView:focus, QTableView:focus {{ border-color: {focus}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{
    background: transparent; color: {ink_soft}; border: none; border-bottom: {hair}px solid {edge};
    padding: 0 {pad}px;
}}
QTableView::item {{ padding: 0 {pad}px; }}
QTableView::item:selected {{ background: {faint}; color: {ink}; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {field_edge}; border-radius: {bar_radius}px; min-height: {target}px; margin: {bar_gap}px;
}}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 0; }}
QScrollBar::handle:horizontal {{
    background: {field_edge}; border-radius: {bar_radius}px; min-width: {target}px; margin: {bar_gap}px;
}}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QRadioButton::indicator, QCheckBox::indicator {{ width: {target}px; height: {target}px; }}
QSlider::groove:horizontal {{ height: {groove}px; background: {faint}; border: {hair}px solid {field_edge}; }}
QSlider::handle:horizontal {{
    background: {accent}; width: {handle}px; margin: -{handle_lift}px 0; border-radius: {handle_radius}px;
}}
QToolTip {{ background: {card}; color: {ink}; border: {hair}px solid {field_edge}; padding: {pad_field}px; }}
"""


def stylesheet(tokens: Tokens, px: Callable[[float], int]) -> str:
    """Return the stylesheet for a theme; `px` turns a length at 100 % into this text size's pixels."""
    sizes = {
        "hair": max(1, px(1)),
        "rim": max(2, px(1.5)),
        "ring": max(3, px(3)),
        "radius": px(RADIUS),
        "radius_field": px(8),
        "pad": px(12),
        "pad_wide": px(24),
        "pad_field": px(7),
        "pad_focus": px(7) - max(3, px(3)) + max(2, px(1.5)),
        "field_height": px(TARGET - 20),
        "target": px(TARGET),
        "bar": px(14),
        "bar_gap": px(4),
        "bar_radius": px(3),
        "groove": px(8),
        "handle": px(28),
        "handle_lift": px(10),
        "handle_radius": px(14),
    }
    return TEMPLATE.format(**tokens._asdict(), **sizes)
