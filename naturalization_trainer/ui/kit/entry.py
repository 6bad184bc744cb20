"""A field with what belongs to it: a hint of what is asked for, the word on Russian letters, an outcome."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.items.item import EntryKind, Remark
from naturalization_trainer.language.letters import tidy, tokens
from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.kit.cyrillic_guard import CyrillicGuard
from naturalization_trainer.ui.kit.lettered import Lettered
from naturalization_trainer.ui.kit.letters_compared import text_runs
from naturalization_trainer.ui.kit.marks import Run
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.slip_words import slip_words
from naturalization_trainer.ui.kit.text_field import UNAIDED, TextField
from naturalization_trainer.ui.kit.verdict import Verdict
from naturalization_trainer.ui.kit.words import Words

_COLUMNS: dict[EntryKind, int] = {"word": 30, "name": 34, "number": 14, "time": 14, "price": 14, "date": 24}

_FIGURES = ("number", "time", "price", "date")
_LETTERS = ("long_vowel", "softening", "caron", "letter", "case")


class _Judged(NamedTuple):
    """What became of the answer: the key, the share of the points (0 to 1), the remarks."""

    key: str
    share: float
    remarks: tuple[Remark, ...]


class Entry(Pane):
    """One field of a kind; `hinted` with an example of it. typed(): the person has changed the text."""

    typed = Signal()

    def __init__(self, kind: EntryKind, parent: QWidget | None = None, *, hinted: bool = True) -> None:
        super().__init__(parent, gap=6)
        self._kind = kind
        self._hinted = hinted
        self._judged: _Judged | None = None
        self.field = TextField(_COLUMNS[kind])
        if kind in _FIGURES:
            self.field.setInputMethodHints(UNAIDED | Qt.InputMethodHint.ImhPreferNumbers)
        self._hint = Words(face="note", ink="ink_soft")
        self._guard = CyrillicGuard(self.field)
        self._guard.noticed.connect(self._noticed)
        self._verdict = Verdict()
        self._key = Lettered()
        self._key.hide()
        self.add(self.field, self._hint, self._guard, self._verdict, self._key)
        self.field.textEdited.connect(self.typed)
        self.retranslate()

    def text(self) -> str:
        """Return what is typed."""
        return self.field.text()

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.field.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read but not changed."""
        self.field.setReadOnly(read_only)
        self._hint.setVisible(not read_only and bool(self._hint.text()))

    def judge(self, key: str, share: float, remarks: tuple[Remark, ...]) -> None:
        """Show an outcome: which share of the points it earned, the key, and the slips letter by letter."""
        self._judged = _Judged(key, share, remarks)
        self.retranslate()

    def retranslate(self) -> None:
        """Say hint and outcome anew."""
        self._hint.setText(self._example() if self._hinted else "")
        self._hint.setVisible(bool(self._hint.text()) and not self.field.isReadOnly())
        self.field.setAccessibleDescription(self._hint.text())
        if self._judged is not None:
            self._say(self._judged)

    def _say(self, judged: "_Judged") -> None:
        slips = slip_words(remark for remark in judged.remarks if remark.code in (*_LETTERS, "cyrillic", "not_given"))
        if judged.share == 1:
            said = self.tr("Right, with a slip: %1").replace("%1", slips) if slips else self.tr("Right")
        elif judged.share > 0:
            said = self.tr("Half right: %1").replace("%1", slips)
        else:
            said = self.tr("Not right: %1").replace("%1", slips) if slips else self.tr("Not right")
        self._verdict.say("good" if judged.share == 1 else "wait", said)
        heading, _, rest = self.tr("The right answer: %1").partition("%1")
        self._key.show_runs((Run(heading), *_key_runs(judged, self.text()), Run(rest)))
        self._key.setVisible(bool(slips) or tidy(judged.key).casefold() != tidy(self.text()).casefold())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _example(self) -> str:
        examples = {
            "number": self.tr("In figures, for example 25"),
            "time": self.tr("The time, for example 14.30"),
            "date": self.tr("The date, for example 4. maijs or 04.05."),
            "price": self.tr("The price, for example 2,50"),
        }
        return examples.get(self._kind, "")

    @Slot(str)
    def _noticed(self, sentence: str) -> None:
        announce(self.field, sentence, urgent=True)


def _key_runs(judged: _Judged, given: str) -> tuple[Run, ...]:
    """Return the key, its letters marked where what was given is the key but for them."""
    slips = [remark for remark in judged.remarks if remark.code in _LETTERS]
    own = set(tokens(judged.key)) | {judged.key}
    if not slips or any(remark.facts.get("right") not in own for remark in slips):
        return (Run(judged.key),)
    return text_runs(given, judged.key, case=any(remark.code == "case" for remark in slips))
