"""A text with gaps on screen: a gap is pressed, then the option that fills it."""

from typing import Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.gap_choice.scoring import read
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.gap_field import GapField
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.option_pane import OptionPane
from naturalization_trainer.ui.kit.picker import Picker
from naturalization_trainer.ui.kit.places_layout import PlacesAndOptions
from naturalization_trainer.ui.kit.running_text import RunningText, paragraphs, spoken
from naturalization_trainer.ui.kit.verdict import Verdict
from naturalization_trainer.ui.kit.words import Words


class GapChoiceWidget(ItemWidget):
    """Gaps and options. Response: for each gap the option's text or null; None where all are empty."""

    wide = True

    def __init__(self, form_item: FormItem, parent: QWidget | None = None) -> None:
        super().__init__(form_item, parent)
        self._item = cast("GapChoice", form_item.item)
        self._outcome: Outcome | None = None
        self._hint = Words(face="note", ink="ink_soft")
        self.add(self._hint)
        self._gaps = [GapField(str(number)) for number in range(1, len(self._item.gaps) + 1)]
        self._texts = [RunningText(lines, self._gaps) for lines in paragraphs(self._item.text, len(self._gaps))]
        self._options = OptionPane(form_item.options)
        self._places = PlacesAndOptions(self._texts, self._options, least=760, share=0.55, gap=10)
        self._picker = Picker(self._gaps, self._options.tiles, self)
        self._picker.turned.connect(self._turned)
        self._picker.picked.connect(self._picked)
        self._options.take_back_asked.connect(self._picker.take_back)
        self.add(self._places)
        self._verdicts: list[Verdict] = []
        self.retranslate()

    def response(self) -> Any:
        """Return the option chosen for each gap."""
        return self._picker.picks.texts()

    def set_response(self, response: Any) -> None:
        """Show an option in each gap."""
        self._picker.set_texts(read(self._item, response))
        self._places.turn_to(-1)
        self._follow()

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read but not filled."""
        self._picker.set_read_only(read_only)
        self._hint.setVisible(not read_only)
        for gap in self._gaps:
            gap.set_read_only(read_only)

    def show_outcome(self, outcome: Outcome) -> None:
        """Name at each gap whether it is right, and what belongs there."""
        self._outcome = outcome
        self._options.hide()
        if not self._verdicts:
            self._verdicts = [Verdict() for _ in self._gaps]
            review = Card(gap=8, inset=16)
            review.add(*self._verdicts)
            self.add(review)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """Return the gap that is being answered."""
        return self._picker.place()

    def retranslate(self) -> None:
        """Say hint and outcome anew."""
        self._hint.setText(self.tr("Press a gap in the text, then the answer that belongs there."))
        for gap in self._gaps:
            gap.retranslate()
        self._places.setAccessibleName(spoken(self._item.text, self.tr("gap")))
        if self._outcome is not None:
            self._judge(self._outcome)
        self._follow()

    def _judge(self, outcome: Outcome) -> None:
        """Show at each gap whether it is right, and under the text what belongs there."""
        for gap, verdict, key, right in zip(self._gaps, self._verdicts, self._item.gaps, outcome.parts, strict=False):
            words = self.tr("Right") if right else self.tr("Right would be: %1").replace("%1", key)
            tone = "good" if right else "wait"
            gap.judge(tone, words)
            verdict.say(tone, f"{gap.number}. {words}")

    def _follow(self) -> None:
        """Say which gap the options are for."""
        at = self._picker.at()
        self._options.show_place(self._gaps[at].text(), self._picker.picks.held(at) is not None)

    @Slot(int)
    def _turned(self, gap: int) -> None:
        holder = next((place for place, text in enumerate(self._texts) if text.holds(gap)), -1)
        self._places.turn_to(holder if self._options.is_long() else -1)
        self._follow()

    @Slot()
    def _picked(self) -> None:
        self._follow()
        self.answered.emit(self.response())
