"""The one bridge for messages: known errors in the person's language, bugs into the log and a calm sentence."""

import logging
import traceback
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.errors import KnownError


class Message(NamedTuple):
    """What is to be shown: `tone` is `plain`, `good` or `wait`."""

    text: str
    tone: str = "plain"


class Notices(QObject):
    """Where every message passes. shown(object): a `Message` for the notice bar."""

    shown = Signal(object)

    def __init__(self, logger: logging.Logger, language: str = "lv", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.logger = logger
        self.language = language

    @Slot(str)
    def say(self, text: str, tone: str = "plain") -> None:
        """Show a text that is already in the person's language."""
        self.shown.emit(Message(text, tone))

    @Slot(object)
    def tell(self, error: BaseException) -> None:
        """Tell an error: a known one by its sentence, anything else as a bug."""
        if isinstance(error, KnownError):
            from naturalization_trainer.sentences import tell  # noqa: PLC0415 - its tables only where one is told

            self.logger.warning("%s %s", error.code, error.detail)
            self.shown.emit(Message(tell(error, self.language), "wait"))
        else:
            self.bug(error)

    def bug(self, error: BaseException) -> None:
        """Log a bug with its trace, but not its message (which may quote an answer), and say that work goes on."""
        trace = "".join(traceback.format_tb(error.__traceback__))
        self.logger.error("bug: %s\n%s", type(error).__name__, trace)
        text = self.tr("Something in the program went wrong. Nothing you have answered is lost; you can go on.")
        self.shown.emit(Message(text, "wait"))
