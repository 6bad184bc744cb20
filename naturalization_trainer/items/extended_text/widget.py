"""A letter on screen: what it must speak of beside a place to write, and how many words there are."""

from typing import Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.extended_text.scoring import read
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.language.letters import count_words
from naturalization_trainer.ui.kit.beside import Beside
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.kit.writing import Writing

COVER = "Vēstulē uzrakstiet:"
"""Over the points to cover: part of the examination, so Latvian whatever the windows speak."""


class ExtendedTextWidget(ItemWidget):
    """An editor with the points to cover. Response: the text typed, or None."""

    types = True
    wide = True

    def __init__(self, form_item: FormItem, parent: QWidget | None = None) -> None:
        super().__init__(form_item, parent)
        self._item = cast("ExtendedText", form_item.item)
        points = Card(gap=10, inset=20)
        points.add(Words(COVER, face="strong"), Prose("\n".join(f"- {point}" for point in self._item.cover), body=True))
        points.add_stretch()
        self._writing = Writing(12)
        self._writing.area.setAccessibleName(self.prompt.text())
        self._writing.area.setAccessibleDescription(" ".join((COVER, *self._item.cover)))
        self.prompt.setBuddy(self._writing.area)
        self._count = Words(face="strong", ink="ink_soft")
        editor = Pane(gap=8)
        editor.add(self._writing, self._count)
        self.add(Beside(points, editor, least=760, share=0.36))
        self._writing.typed.connect(self._typed)
        self.retranslate()

    def response(self) -> Any:
        """Return the text typed."""
        return read(self._item, self._writing.text())

    def set_response(self, response: Any) -> None:
        """Show a text."""
        self._writing.set_text(read(self._item, response) or "")
        self.retranslate()

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read but not changed."""
        self._writing.set_read_only(read_only)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show nothing more: a person marks it, beside the criteria."""

    def first_focus(self) -> QWidget:
        """Return the editor."""
        return self._writing.area

    def retranslate(self) -> None:
        """Say the number of words anew."""
        words = self._item.words
        said = self.tr("%n word(s)", "", count_words(self._writing.text()))
        asked = self.tr("the task asks for %1–%2").replace("%1", str(words.min)).replace("%2", str(words.max))
        self._count.setText(f"{said} · {asked}")

    @Slot()
    def _typed(self) -> None:
        self.retranslate()
        self.answered.emit(self.response())
