"""Questions answered aloud, each with its recording."""

from typing import Any, cast

from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.items.recordings import ALOUD
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.items.spoken_response.scoring import read
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel


class SpokenResponseWidget(ItemWidget):
    """A card a question. Response: the recordings by question, or None.

    `panels`: one a question; what records is joined to them by the screen, which also keeps the response. Without it
    (`show_panels(False)`, the time to prepare) only the questions are shown.
    """

    def __init__(self, form_item: FormItem, parent: QWidget | None = None) -> None:
        super().__init__(form_item, parent)
        self._item = cast("SpokenResponse", form_item.item)
        self._recordings: dict[str, str] = {}
        self.panels: list[RecorderPanel] = []
        many = len(self._item.questions) > 1
        for number, question in enumerate(self._item.questions, start=1):
            card = Card(gap=12, inset=20)
            panel = RecorderPanel()
            panel.set_question(question)
            card.add(Prose(f"{number}. {question}" if many else question, face="strong"), panel)
            self.panels.append(panel)
            self.add(card)

    def response(self) -> Any:
        """Return the recordings."""
        return {"recordings": dict(self._recordings)} if self._recordings else None

    def set_response(self, response: Any) -> None:
        """Show which questions have a recording."""
        given = read(self._item, response)
        self._recordings = given["recordings"] if given else {}
        for question, panel in enumerate(self.panels):
            file = self._recordings.get(str(question))
            if panel.state() not in ("recording", "playing"):
                panel.show_recording(file not in (None, ALOUD))
                if file == ALOUD:
                    panel.show_state("aloud")

    def show_panels(self, shown: bool) -> None:
        """Show or hide what records."""
        for panel in self.panels:
            panel.setVisible(shown)

    def set_read_only(self, read_only: bool) -> None:
        """Let the recordings be heard but not made."""
        for panel in self.panels:
            panel.set_read_only(read_only)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show nothing more: a person marks it, beside the criteria."""

    def first_focus(self) -> QWidget:
        """Return the button of the first question without a recording."""
        for question, panel in enumerate(self.panels):
            if str(question) not in self._recordings:
                return panel.first_focus()
        return self.panels[0].first_focus()
