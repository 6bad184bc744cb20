"""What a letter is marked from: the task's points, the letter itself, and three sample letters with their marks."""

from PySide6.QtCore import QEvent, QLocale, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from naturalization_trainer.exam.form import Criterion
from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.language.letters import count_words
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.tab import Tab
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.numbers import points


class OwnLetter(Card):
    """The letter as it was written, with the number of its words, over the points it was to cover."""

    def __init__(self, item: ExtendedText, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12)
        self._item = item
        self._letter = letter
        self._heading = Heading(face="section")
        self._count = Words(face="strong")
        self._asked = Words(face="note", ink="ink_soft")
        self.add(self._heading, Prose(item.prompt), Prose("\n".join(f"- {each}" for each in item.cover), body=True))
        self.add(_written(letter), self._count, self._asked)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._heading.setText(self.tr("Your letter"))
        count, words = count_words(self._letter), self._item.words
        self._count.setText(self.tr("%n word(s)", "", count))
        asked = self.tr("%1–%2 were asked for").replace("%1", str(words.min)).replace("%2", str(words.max))
        self._asked.setText(asked)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class SampleLetters(Card):
    """Three letters on the same task, each with its marks and the reasons for them."""

    def __init__(self, item: ExtendedText, criteria: tuple[Criterion, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12)
        self._samples = item.samples
        self._criteria = criteria
        self._heading = Heading(face="section")
        self._lead = Prose()
        self._tabs = [Tab() for _ in item.samples]
        self._group = QButtonGroup(self)
        self._pages: list[Pane] = []
        self._marks: list[Prose] = []
        self._reasons: list[Prose] = []
        for tab in self._tabs:
            self._group.addButton(tab)
        self.add(self._heading, self._lead, Row(*self._tabs, gap=4))
        for sample in item.samples:
            page = Pane(gap=12)
            marks, reasons = Prose(body=True), Prose()
            page.add(_written(sample.text), marks, reasons)
            self._pages.append(page)
            self._marks.append(marks)
            self._reasons.append(reasons)
            self.add(page)
        self._group.buttonClicked.connect(self._choose)
        if self._tabs:
            self._tabs[0].setChecked(True)
        self._show()
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        language = QLocale().name()[:2]
        self._heading.setText(self.tr("First, letters that have their marks"))
        self._lead.set_text(
            self.tr("See what earns how much. Then mark your own letter by the same measure, as a stranger would.")
        )
        names = {
            "full": self.tr("Full marks"),
            "border": self.tr("Just enough"),
            "below": self.tr("Not enough yet"),
        }
        for tab, sample, marks, reasons in zip(self._tabs, self._samples, self._marks, self._reasons, strict=True):
            tab.setText(names[sample.level])
            total = sum(sample.marks.values())
            lines = [
                f"- {criterion.name.get(language) or criterion.name['lv']}: "
                f"{points(sample.marks.get(criterion.id, 0.0))} / {points(criterion.out_of)}"
                for criterion in self._criteria
            ]
            together = self.tr("Together: %1 of %2").replace("%1", points(total))
            lines.append(f"- **{together.replace('%2', points(sum(each.out_of for each in self._criteria)))}**")
            marks.set_text("\n".join(lines))
            reasons.set_text(sample.reasons.in_language(language))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        for tab, page in zip(self._tabs, self._pages, strict=True):
            page.setVisible(tab.isChecked())

    @Slot(QAbstractButton)
    def _choose(self, _pressed: QAbstractButton) -> None:
        self._show()


def _written(text: str) -> Pane:
    """Return a letter as it was written: nothing in it is interpreted."""
    sheet = Pane(inset=(16, 12), name="notice_plain")
    sheet.add(Words(text, face="reading"))
    return sheet
