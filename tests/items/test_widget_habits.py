"""What single widgets do under the fingers: what is turned to next, what keys do, what stays in view."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from naturalization_trainer.items.form_entry.item import Field, FormEntry
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.item import Charges, Item
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.items.matching.item import Matching, Pair
from naturalization_trainer.items.matching.widget import MatchingWidget
from naturalization_trainer.items.ordering.widget import OrderingWidget
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.cyrillic_guard import CyrillicGuard
from naturalization_trainer.ui.kit.gap_field import GapField
from naturalization_trainer.ui.kit.option_pane import OptionPane
from naturalization_trainer.ui.kit.option_tile import OptionTile
from naturalization_trainer.ui.kit.order_row import OrderRow
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.slot_row import SlotRow
from naturalization_trainer.ui.kit.words import Words
from tests.items.samples import SAMPLES
from tests.items.stage import Stage
from tests.ui.hands import type_text

LONG = "Šis uzraksts ir tik garš, ka uz tā var izlasīt, kas, kur, kad un kāpēc šeit notiek. "
SIGNS = Matching(
    prompt="Kurš paziņojums der?",
    pairs=tuple(Pair(left=f"Situācija {place}", right=f"{place}. {LONG}") for place in range(6)),
    spare=(f"7. {LONG}", f"8. {LONG}"),
    look="sign",
)
MATCHING, ORDERING, GAPS = SAMPLES[3], SAMPLES[4], SAMPLES[5]


def tile(widget: QWidget, text: str) -> OptionTile:
    return next(each for each in widget.findChildren(OptionTile) if each.text() == text)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def bottom(gap: GapField) -> int:
    """Return where the paragraph of a gap ends."""
    paragraph = gap.parentWidget()
    assert paragraph is not None
    return paragraph.geometry().bottom()


def row_of(widget: OrderingWidget, text: str) -> OrderRow:
    return next(row for row in widget.findChildren(OrderRow) if row.text() == text)


@pytest.mark.parametrize("item", [MATCHING, GAPS], ids=["matching", "gaps"])
def test_the_next_empty_place_is_turned_to(stage: Stage, item: Item) -> None:
    widget = stage.make(item)
    stage.show()
    places = [*widget.findChildren(SlotRow), *widget.findChildren(GapField)]
    options = widget.findChildren(OptionTile)
    assert [place.isChecked() for place in places] == [True, False]
    options[0].click()
    assert [place.isChecked() for place in places] == [False, True]
    options[1].click()
    assert widget.response() == [options[0].text(), options[1].text()]
    assert [place.isChecked() for place in places] == [False, True]


@pytest.mark.parametrize("item", [MATCHING, GAPS], ids=["matching", "gaps"])
def test_a_chosen_option_can_be_moved_and_taken_back(stage: Stage, item: Item) -> None:
    widget = stage.make(item)
    stage.show()
    said: list[object] = []
    widget.answered.connect(said.append)
    option = widget.findChildren(OptionTile)[2]
    option.click()
    assert option.is_used()
    option.click()
    assert said == [[option.text(), None], [None, option.text()]]
    places = [*widget.findChildren(SlotRow), *widget.findChildren(GapField)]
    places[1].click()
    back = next(b for b in widget.findChildren(OptionPane)[0].findChildren(BigButton) if b.isVisible())
    back.click()
    assert said[-1] is None
    assert not option.is_used()
    assert not back.isVisible()
    assert focused() is places[1]


@pytest.mark.parametrize("item", [MATCHING, GAPS], ids=["matching", "gaps"])
def test_letters_choose_and_delete_takes_back(stage: Stage, item: Item) -> None:
    widget = stage.make(item)
    stage.show()
    widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    options = widget.findChildren(OptionTile)
    QTest.keyClick(focused(), Qt.Key.Key_B)
    QTest.keyClick(focused(), Qt.Key.Key_D)
    assert widget.response() == [options[1].text(), options[3].text()]
    QTest.keyClick(focused(), Qt.Key.Key_Delete)
    assert widget.response() == [options[1].text(), None]
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    assert widget.response() is None
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert focused() is options[0]
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    assert focused() is options[-1]
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert widget.response() == [options[-1].text(), None]


@pytest.mark.parametrize("width", [480, 1200])
def test_the_place_at_hand_and_its_options_are_brought_into_view(stage: Stage, width: int) -> None:
    widget = stage.make(SIGNS)
    assert isinstance(widget, MatchingWidget)
    area = stage.show(width, 420)
    rows = widget.findChildren(SlotRow)
    for place in range(5):
        widget.findChildren(OptionTile)[place].click()
        QApplication.processEvents()
        row = rows[place + 1]
        top = row.mapTo(area.viewport(), QPoint(0, 0)).y()
        assert row.isChecked()
        assert 0 <= top <= area.viewport().height() - row.height()
        assert widget.findChildren(OptionPane)[0].y() > row.y()


def test_options_stand_beside_where_all_of_it_is_seen(stage: Stage) -> None:
    widget = stage.make(MATCHING)
    stage.show(1100, 900)
    pane, row = widget.findChildren(OptionPane)[0], widget.findChildren(SlotRow)[0]
    assert pane.x() > row.x() + row.width()
    assert pane.y() == row.y()


def test_a_line_keeps_the_focus_while_it_moves(stage: Stage) -> None:
    widget = stage.make(ORDERING)
    assert isinstance(widget, OrderingWidget)
    stage.show()
    last = widget.findChildren(OrderRow)[-1]
    text = last.text()
    last.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    for place in (2, 1):
        QTest.keyClick(focused(), Qt.Key.Key_Space)
        assert row_of(widget, text).isAncestorOf(focused())
        assert row_of(widget, text) is widget.findChildren(OrderRow)[place]
    QTest.keyClick(focused(), Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert widget.response()[0] == text
    assert row_of(widget, text).isAncestorOf(focused())


def test_an_order_counts_once_it_is_said_to_be_right(stage: Stage) -> None:
    widget = stage.make(ORDERING)
    stage.show()
    said: list[object] = []
    widget.answered.connect(said.append)
    keep = [b for b in widget.findChildren(BigButton) if not isinstance(b.parent(), OrderRow) and "stands" in b.text()]
    keep[0].click()
    assert said == [[row.text() for row in widget.findChildren(OrderRow)]]
    assert not keep[0].isVisible()


def test_enter_goes_to_the_next_field_of_a_form(stage: Stage) -> None:
    widget = stage.make(SAMPLES[10])
    stage.show()
    fields = widget.findChildren(QLineEdit)
    widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    for field in fields[:-1]:
        assert focused() is field
        type_text(field, "x")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert focused() is fields[-1]


def test_the_role_card_stays_beside_the_fields(stage: Stage) -> None:
    fields = tuple(Field(label=f"Lauks {place}", answer="x") for place in range(12))
    widget = stage.make(FormEntry(prompt="Aizpildiet!", card="Jūs esat Anna.", fields=fields))
    area = stage.show(1100, 500)
    card = next(prose for prose in widget.findChildren(Prose) if prose.text() == "Jūs esat Anna.")
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    QApplication.processEvents()
    top = card.mapTo(area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= area.viewport().height() - card.height()


def test_a_letter_counts_its_words_and_keeps_the_line_in_view(stage: Stage) -> None:
    widget = stage.make(SAMPLES[9])
    area = stage.show(800, 420)
    paper = widget.findChildren(QPlainTextEdit)[0]
    paper.setFocus()
    type_text(paper, "Sveika, Anna!\n" * 30)
    stage.settle()
    assert any(words.text().startswith("60 word") for words in widget.findChildren(Words))
    caret = paper.viewport().mapTo(area.viewport(), paper.cursorRect().center()).y()
    assert 0 <= caret <= area.viewport().height()
    assert paper.verticalScrollBar().maximum() == 0, "the paper grows, it does not scroll by itself"


def test_tab_goes_on_from_a_letter(stage: Stage) -> None:
    widget = stage.make(SAMPLES[9])
    stage.show()
    paper = widget.findChildren(QPlainTextEdit)[0]
    paper.setFocus()
    QTest.keyClick(paper, Qt.Key.Key_Tab)
    assert widget.response() is None


@pytest.mark.parametrize("item", [SAMPLES[6], SAMPLES[7], SAMPLES[8], SAMPLES[9], SAMPLES[10]])
def test_russian_letters_are_noticed_in_every_field(stage: Stage, item: Item) -> None:
    widget = stage.make(item)
    stage.show()
    fields = [each for each in widget.findChildren(QWidget) if isinstance(each, QLineEdit | QPlainTextEdit)]
    guards = widget.findChildren(CyrillicGuard)
    assert len(guards) == len(fields)
    for field, guard in zip(fields, guards, strict=True):
        assert not guard.isVisible()
        type_text(field, "Рига")
        assert guard.isVisible()


@pytest.mark.parametrize(
    ("typed", "charges", "said", "key"),
    [
        ("Rīga", Charges(), "Right", ""),
        ("Riga", Charges(), "Right, with a slip: mark of a long vowel", "The right answer: Rīga"),
        ("Riga", Charges(marks="half"), "Half right: mark of a long vowel", "The right answer: Rīga"),
        ("Riga", Charges(marks="full"), "Not right: mark of a long vowel", "The right answer: Rīga"),
        ("Jelgava", Charges(), "Not right", "The right answer: Rīga"),
        ("", Charges(), "Not right", "The right answer: Rīga"),
    ],
)
def test_a_typed_answer_is_reviewed_in_words(stage: Stage, typed: str, charges: Charges, said: str, key: str) -> None:
    item = TextEntry(prompt="Kas ir galvaspilsēta?", answer="Rīga", kind="name")
    widget = stage.make(item)
    widget.set_response(typed)
    widget.set_read_only(True)
    widget.show_outcome(kind_of(item).score(item, typed, 1.0, charges))
    stage.show()
    read = [words.text() for words in widget.findChildren(Words) if words.isVisible()]
    assert read[1:] == [said, *([key] if key else [])]


def test_long_options_open_under_the_paragraph_of_their_gap(stage: Stage) -> None:
    text = "\n\n".join(f"Rindkopa {place}. {{{place}}} {LONG}" for place in range(1, 5))
    item = GapChoice(
        prompt="Kura teikuma trūkst?",
        text=text,
        gaps=tuple(f"{place}. {LONG}" for place in range(1, 5)),
        spare=(f"5. {LONG}", f"6. {LONG}"),
    )
    widget = stage.make(item)
    area = stage.show(700, 500)
    gaps, pane = widget.findChildren(GapField), widget.findChildren(OptionPane)[0]
    assert pane.y() > bottom(gaps[3]), "before a gap was pressed the options stand under the text"
    gaps[1].click()
    QApplication.processEvents()
    assert bottom(gaps[1]) <= pane.y() < bottom(gaps[2])
    top = gaps[1].mapTo(area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= area.viewport().height()
