"""Who am I: four plain questions, the reliefs that follow, and the ways of taking the test one may choose."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.profile_question import ProfileQuestion
from naturalization_trainer.ui.rooms.profile_result import ProfileResult
from naturalization_trainer.ui.rooms.reliefs import QUESTIONS, STANDARD, may_be_waived, profiles_for


class ProfileRoom(Room):
    """settled(str, object): the profile's id and the choices made (`{"knowledge": "oral", …}`)."""

    settled = Signal(str, object)

    def __init__(
        self,
        blueprint: Blueprint,
        language: str,
        profile: str = "",
        choices: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=860)
        self._answers: dict[str, str] = {}
        self._pages = [ProfileQuestion(place, question) for place, question in enumerate(QUESTIONS)]
        self._result = ProfileResult(blueprint, language)
        self._shown: QWidget | None = None
        for page in (*self._pages, self._result):
            page.hide()
            self.page.add(page)
        for question_page in self._pages:
            question_page.answered.connect(self._answered)
            question_page.back_asked.connect(self._back)
        self._result.again_asked.connect(self.begin)
        self._result.settled.connect(self.settled)
        if profile:
            self._result.show_profile(profile, dict(choices or {}))
            self._show(self._result)
        else:
            self._result.show_profile(STANDARD, dict(choices or {}))
            self._show(self._pages[0])

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("What I have to take")

    def first_focus(self) -> QWidget | None:
        """Begin at the question shown."""
        return next((page.first_focus() for page in self._pages if page is self._shown), self._result.first_focus())

    def set_language(self, language: str) -> None:
        """Speak another language where the blueprint's own words are shown."""
        self._result.set_language(language)

    def retranslate(self) -> None:
        """Say every word anew."""
        for page in self._pages:
            page.retranslate()
        self._result.retranslate()

    @Slot()
    def begin(self) -> None:
        """Ask from the first question on."""
        self._answers.clear()
        self._show(self._pages[0])
        self._refocus()

    @Slot(int, str)
    def _answered(self, place: int, answer: str) -> None:
        self._answers[QUESTIONS[place].id] = answer
        if place + 1 < len(self._pages):
            self._show(self._pages[place + 1])
        else:
            found = profiles_for(self._answers)
            self._result.show_found(found, waived=may_be_waived(self._answers))
            self._show(self._result)
            self.announce(self._result.told())
        self._refocus()

    @Slot(int)
    def _back(self, place: int) -> None:
        self._show(self._pages[place - 1])
        self._refocus()

    def _show(self, page: QWidget) -> None:
        if self._shown is not None:
            self._shown.hide()
        self._shown = page
        page.show()
        self.to_top()

    def _refocus(self) -> None:
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus()
