"""Which texts were asked for and found in no translation."""

import re

from PySide6.QtCore import QTranslator

from naturalization_trainer.ui.translation import FOLDER


class Untranslated(QTranslator):
    """Installed before all others, so asked only for what none of them has. Qt's own texts do not count.

    Where a translation is the text itself PySide asks again in the names of the class's bases; those have no texts of
    their own, and in English, where all are so, there is no use in listening.
    """

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.listening = True
        self._ours = set(re.findall("<name>(.*?)</name>", (FOLDER / "lv.ts").read_text("utf-8")))

    def isEmpty(self) -> bool:
        """Say no, or Qt would not ask."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Note the text, and leave it as it is."""
        del disambiguation, n
        told = f"{context}: {source}"
        if self.listening and context in self._ours and told not in self.found:
            self.found.append(told)
        return None
