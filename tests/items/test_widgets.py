"""What holds for the widget of every kind of item."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from naturalization_trainer.items.dictation.widget import DictationWidget
from naturalization_trainer.items.extended_text.widget import COVER, ExtendedTextWidget
from naturalization_trainer.items.form_entry.widget import FormEntryWidget
from naturalization_trainer.items.gap_choice.widget import GapChoiceWidget
from naturalization_trainer.items.item import Charges, Item, Outcome, Response
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.items.matching.widget import MatchingWidget
from naturalization_trainer.items.multiple_choice.widget import MultipleChoiceWidget
from naturalization_trainer.items.ordering.widget import OrderingWidget
from naturalization_trainer.items.recitation.widget import RecitationWidget
from naturalization_trainer.items.recordings import ALOUD
from naturalization_trainer.items.single_choice.widget import SingleChoiceWidget
from naturalization_trainer.items.spoken_response.widget import SpokenResponseWidget
from naturalization_trainer.items.text_entry.widget import TextEntryWidget
from naturalization_trainer.items.true_false.widget import CHOICES, TrueFalseWidget
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.gap_field import GapField
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.option_tile import OptionTile
from naturalization_trainer.ui.kit.order_row import OrderRow
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.kit.slot_row import SlotRow
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.translation import LANGUAGES, Translation
from tests.items.samples import SAMPLES
from tests.items.stage import Stage
from tests.ui.hands import Finger, Hand, Keyboard, Mouse, type_text

TARGET = 44
WRONG: dict[str, Response] = {
    "single_choice": "50",
    "multiple_choice": ["Rīga", "Tallina"],
    "true_false": "true",
    "matching": ["zils", None],
    "ordering": ["1918", "1905", "1940", "1991"],
    "gap_choice": ["sargi", None],
    "text_entry": "Riga",
    "dictation": "Sodien ir skaista diena. Kēniņš pilī.",
    "recitation": "Dievs, svēti Latviju\nSvētī jel Latviju",
    "extended_text": "Sveika, Anna!",
    "form_entry": ["Ana", "1.1.2000", "", "riga"],
    "spoken_response": {"recordings": {"1": "b.wav"}},
}
KEYS = {
    "single_choice": ["100"],
    "multiple_choice": ["Rīga", "Liepāja", "Cēsis"],
    "true_false": [CHOICES["not_said"]],
    "matching": ["sarkanbaltsarkans", "Dievs, svētī Latviju!"],
    "ordering": ["1905", "1918"],
    "gap_choice": ["svētī", "dārgo"],
    "text_entry": ["Rīga"],
    "dictation": ["Šodien ir skaista diena. Ķēniņš dzīvo pilī."],
    "recitation": ["Ak, svētī jel to!", "Mūs' dārgo tēviju,"],
    "form_entry": ["4. maijs 1990", "Anna"],
}
"""What must be read on the screen when a wrong response is reviewed."""

every_sample = pytest.mark.parametrize("item", SAMPLES, ids=lambda item: type(item).__name__)
typed_or_spoken = (DictationWidget, TextEntryWidget, FormEntryWidget, ExtendedTextWidget, RecitationWidget)


def right_response(item: Item) -> Response:
    """Return the key in the shape the widget gives it back."""
    kind = kind_of(item)
    return kind.read(item, json.loads(json.dumps(kind.key(item))))


def said_by(widget: ItemWidget) -> list[Response]:
    said: list[Response] = []
    widget.answered.connect(said.append)
    return said


def texts_on(widget: QWidget) -> list[str]:
    """Return what can be read or heard of the widgets that are shown."""
    QApplication.processEvents()
    shown = [child for child in widget.findChildren(QWidget) if child.isVisibleTo(widget)]
    texts = [child.text() for child in shown if isinstance(child, QLabel | QAbstractButton)]
    return [*texts, *(child.accessibleDescription() for child in shown)]


def record(panel: RecorderPanel) -> None:
    """Do what the microphone does when it is pressed."""
    panel.show_state("recording")
    panel.show_seconds(3.0)


def answer(widget: ItemWidget, hand: Hand, response: Any) -> None:
    match widget:
        case SingleChoiceWidget() | MultipleChoiceWidget() | TrueFalseWidget():
            wanted = response if isinstance(response, list) else [CHOICES.get(response, response)]
            for row in widget.findChildren(QAbstractButton):
                if row.text() in wanted:
                    hand.press(row)
        case MatchingWidget() | GapChoiceWidget():
            join(widget, hand, response)
        case OrderingWidget():
            put_in_order(widget, hand, response)
        case _:
            fields = [child for child in widget.findChildren(QWidget) if isinstance(child, QLineEdit | QPlainTextEdit)]
            for field, text in zip(fields, response if isinstance(response, list) else [response], strict=True):
                write(field, text, hand)


def write(field: QWidget, text: str, hand: Hand) -> None:
    """Write into a field; a pointer presses on its paper, which is a widget of its own."""
    if isinstance(field, QPlainTextEdit) and not isinstance(hand, Keyboard):
        hand.press(field.viewport())
        type_text(field, text)
    else:
        hand.write(field, text)


def join(widget: ItemWidget, hand: Hand, response: list[str]) -> None:
    places = [child for child in widget.findChildren(QAbstractButton) if isinstance(child, SlotRow | GapField)]
    tiles = widget.findChildren(OptionTile)
    for place, text in reversed(list(zip(places, response, strict=True))):
        hand.press(place)
        hand.press(next(tile for tile in tiles if tile.text() == text))


def put_in_order(widget: OrderingWidget, hand: Hand, response: list[str]) -> None:
    rows = widget.findChildren(OrderRow)
    for to, text in enumerate(response):
        at = next(place for place, row in enumerate(rows) if row.text() == text)
        for place in range(at, to, -1):
            hand.press(rows[place].findChildren(BigButton)[0])


@every_sample
def test_a_response_is_shown_and_given_back(stage: Stage, item: Item) -> None:
    widget = stage.make(item)
    said = said_by(widget)
    assert widget.response() is None
    for response in (right_response(item), WRONG[kind_of(item).tag], None):
        widget.set_response(response)
        assert widget.response() == kind_of(item).read(item, response)
    assert said == []


@every_sample
@pytest.mark.parametrize("nonsense", [5, "   ", True, {}, [], [None], ["?", "!"], {"recordings": 7}, {"a": "b"}])
def test_nonsense_shows_as_blank(stage: Stage, item: Item, nonsense: object) -> None:
    widget = stage.make(item)
    widget.set_response(right_response(item))
    blank = kind_of(item).read(item, nonsense)
    widget.set_response(nonsense)
    assert widget.response() == blank


@pytest.mark.parametrize("hand", [Mouse, Finger, Keyboard])
@pytest.mark.parametrize("item", SAMPLES[:-1], ids=lambda item: type(item).__name__)
def test_answering_by_hand_gives_the_key_and_scores_full(stage: Stage, item: Item, hand: Callable[[], Hand]) -> None:
    widget = stage.make(item)
    stage.show()
    said = said_by(widget)
    widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    answer(widget, hand(), right_response(item))
    assert widget.response() == right_response(item)
    assert said[-1] == right_response(item)
    outcome = kind_of(item).score(item, said[-1], item.out_of or 1.0, Charges(marks="half", letter="full"))
    assert outcome.points in (None, item.out_of)


@every_sample
def test_reading_only_changes_nothing(stage: Stage, item: Item) -> None:
    widget = stage.make(item)
    widget.set_response(right_response(item))
    widget.set_read_only(True)
    stage.show()
    said = said_by(widget)
    for button in widget.findChildren(QAbstractButton):
        if button.isVisible():
            button.click()
    for field in widget.findChildren(QWidget):
        if isinstance(field, QLineEdit | QPlainTextEdit) and field.isVisible():
            QTest.keyClick(field, Qt.Key.Key_X)
    assert said == []
    assert widget.response() == right_response(item)


@every_sample
@pytest.mark.parametrize("reviewed", [False, True])
def test_everything_has_a_name_a_role_and_room_for_a_finger(stage: Stage, item: Item, reviewed: bool) -> None:
    widget = stage.make(item)
    widget.set_response(WRONG[kind_of(item).tag])
    if reviewed:
        review(widget, item)
    stage.show()
    reached = 0
    for child in widget.findChildren(QWidget):
        if not child.isVisible() or child.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        reached += 1
        face = QAccessible.queryAccessibleInterface(child)
        assert face.text(QAccessible.Text.Name), f"{child} has no name"
        assert face.role() not in (QAccessible.Role.Client, QAccessible.Role.NoRole), child
        assert child.height() >= TARGET, child
        assert child.width() >= TARGET, child
    assert reached or reviewed


def review(widget: ItemWidget, item: Item) -> Outcome:
    response = WRONG[kind_of(item).tag]
    widget.set_response(response)
    widget.set_read_only(True)
    outcome = kind_of(item).score(item, response, item.out_of or 1.0, Charges())
    widget.show_outcome(outcome)
    return outcome


@every_sample
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_review_names_what_is_right(stage: Stage, speaking: Translation, item: Item, language: str) -> None:
    widget = stage.make(item)
    review(widget, item)
    stage.show()
    speaking.speak(language)
    read = "\n".join(texts_on(widget))
    for key in KEYS.get(kind_of(item).tag, []):
        assert key in read


@every_sample
@pytest.mark.parametrize("reviewed", [False, True])
def test_the_interface_speaks_each_language(stage: Stage, speaking: Translation, item: Item, reviewed: bool) -> None:
    widget = stage.make(item)
    speaking.speak("en")
    if reviewed:
        review(widget, item)
    else:
        widget.set_response(WRONG[kind_of(item).tag])
    response = widget.response()
    before = texts_on(widget)
    own = json.dumps([str(item), *CHOICES.values(), COVER, response], ensure_ascii=False)
    words = {text for text in before if any(w.isalpha() and w not in own for w in text.replace("\n", " ").split())}
    for language in ("lv", "ru"):
        speaking.speak(language)
        left = words & set(texts_on(widget))
        assert not {text for text in left if len(text.split()) > 1}, language
    speaking.speak("en")
    assert texts_on(widget) == before
    assert widget.response() == response


@every_sample
@pytest.mark.parametrize("reviewed", [False, True])
@pytest.mark.parametrize("size", [(100, 420), (100, 1100), (200, 700), (200, 1100)])
def test_nothing_is_cut_off(
    worn: QApplication, stage: Stage, item: Item, size: tuple[int, int], reviewed: bool
) -> None:
    percent, width = size
    look.apply(worn, "light", percent)
    widget = stage.make(item)
    widget.set_response(WRONG[kind_of(item).tag])
    if reviewed:
        review(widget, item)
    area = stage.show(width, 6000)
    assert area.horizontalScrollBar().maximum() == 0
    for child in widget.findChildren(QWidget):
        parent = child.parentWidget()
        if not child.isVisible() or parent is None or parent.inherits("QAbstractScrollArea"):
            continue
        if child.inherits("QScrollBar") or parent.inherits("QLineEdit") or child.objectName().startswith("qt_"):
            continue
        inside = QRect(QPoint(0, 0), parent.size())
        assert inside.contains(child.geometry()), f"{child} is outside {parent}"
        if child.hasHeightForWidth():
            assert child.height() >= child.heightForWidth(child.width()), f"{child} is too low"


@every_sample
def test_changing_the_text_size_changes_nothing_else(worn: QApplication, stage: Stage, item: Item) -> None:
    widget = stage.make(item)
    widget.set_response(right_response(item))
    stage.show()
    said = said_by(widget)
    for theme, percent in (("dark", 200), ("contrast", 150), ("light", 100)):
        look.apply(worn, theme, percent)
        QApplication.processEvents()
    assert widget.response() == right_response(item)
    assert said == []


@every_sample
def test_only_what_is_typed_asks_for_letters(stage: Stage, item: Item) -> None:
    widget = stage.make(item)
    assert widget.types == isinstance(widget, typed_or_spoken)


def test_a_recital_is_recorded_instead_of_written(stage: Stage) -> None:
    widget = stage.make(SAMPLES[8])
    assert isinstance(widget, RecitationWidget)
    widget.set_recited(True)
    assert not widget.types
    assert not widget.findChildren(QPlainTextEdit)[0].isVisibleTo(widget)
    widget.set_response({"recordings": {"0": "a.wav"}})
    assert widget.response() == {"recordings": {"0": "a.wav"}}
    assert widget.panels[0].state() == "recorded"


def test_questions_show_which_of_them_were_answered(stage: Stage) -> None:
    widget = stage.make(SAMPLES[11])
    assert isinstance(widget, SpokenResponseWidget)
    widget.set_response({"recordings": {"1": "b.wav"}})
    assert [panel.state() for panel in widget.panels] == ["ready", "recorded"]
    record(widget.panels[0])
    widget.set_response({"recordings": {"1": ALOUD}})
    assert [panel.state() for panel in widget.panels] == ["recording", "aloud"]
