"""A text with gaps: where it is split, and that nothing of it is lost when it flows."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from naturalization_trainer.ui.kit.gap_field import GapField
from naturalization_trainer.ui.kit.running_text import Paragraph, RunningText, paragraphs, spoken

LETTER = "Labdien, **Inese**!\n\nEs ļoti {1}, bet\nsestdien {2}.\n\nAndris"


def written(paragraph: Paragraph) -> list[str]:
    """Write a paragraph's lines, gaps in angle brackets."""
    return [
        " ".join("".join(piece.text or f"<{piece.gap + 1}>" for piece in chunk) for chunk in line) for line in paragraph
    ]


def test_a_text_is_split_at_empty_lines() -> None:
    assert [written(each) for each in paragraphs(LETTER, 2)] == [
        ["Labdien, Inese!"],
        ["Es ļoti <1>, bet", "sestdien <2>."],
        ["Andris"],
    ]


@pytest.mark.parametrize(
    ("text", "gaps", "lines"),
    [
        ("{1} {1}", 1, [["<1> {1}"]]),
        ("{3} un {x} { }", 2, [["{3} un {x} { }"], ["<1> <2>"]]),
        ("nekas", 1, [["nekas"], ["<1>"]]),
        ("({1})!", 1, [["(<1>)!"]]),
        ("", 1, [["<1>"]]),
    ],
)
def test_every_gap_stands_once_whatever_the_text_says(text: str, gaps: int, lines: list[list[str]]) -> None:
    assert [written(each) for each in paragraphs(text, gaps)] == lines


def test_a_gap_is_heard_as_a_word() -> None:
    assert spoken(LETTER, "gap") == "Labdien, Inese!\n\nEs ļoti (gap 1), bet\nsestdien (gap 2).\n\nAndris"


@pytest.mark.parametrize("width", [160, 240, 400, 900])
def test_gaps_never_lie_over_one_another_or_outside(worn: QApplication, qtbot: QtBot, width: int) -> None:
    del worn
    gaps = [GapField(str(number)) for number in (1, 2, 3)]
    text = RunningText(paragraphs("Vienu {1} dienu {2} tas, {3} notika.", 3)[0], gaps)
    qtbot.addWidget(text)
    gaps[1].show_held("B", "ļoti gara atbilde, kas aizņem vairākas rindas šaurā vietā")
    text.resize(width, text.heightForWidth(width))
    text.show()
    places = [gap.geometry() for gap in gaps]
    for number, place in enumerate(places):
        assert text.rect().contains(place)
        assert not any(place.intersects(other) for other in places[number + 1 :])


def test_a_filled_gap_takes_the_room_it_needs(worn: QApplication, qtbot: QtBot) -> None:
    del worn
    gap = GapField("1")
    text = RunningText(paragraphs("Vienu {1} dienu.", 1)[0], [gap])
    qtbot.addWidget(text)
    text.resize(600, 100)
    text.show()
    before = gap.width()
    gap.show_held("A", "ļoti gara un smalka atbilde")
    assert gap.width() > before
