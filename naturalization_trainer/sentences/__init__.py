"""The sentences known errors and problems are told in: one table a layer, `code -> {language: text}`.

Screens and the command line read them here, so that both say the same; texts of the windows themselves are Qt
Linguist's. A blank stands as `{name}` and is filled from the error's facts.
"""

from collections.abc import Mapping

from naturalization_trainer.errors import KnownError
from naturalization_trainer.sentences import (
    bank,
    display,
    doctor,
    exam,
    kiosk,
    learning,
    media,
    sitting,
    store,
    survey,
    ukrainian,
    workbench,
)

LANGUAGES = ("lv", "ru", "en")
"""Every sentence has these; Ukrainian stands apart (`ukrainian`), and what it lacks is said in English."""

SENTENCES: dict[str, dict[str, str]] = {
    **bank.SENTENCES,
    **display.SENTENCES,
    **doctor.SENTENCES,
    **exam.SENTENCES,
    **kiosk.SENTENCES,
    **learning.SENTENCES,
    **sitting.SENTENCES,
    **media.SENTENCES,
    **store.SENTENCES,
    **survey.SENTENCES,
    **workbench.SENTENCES,
}


def sentence(code: str, facts: Mapping[str, str | float], language: str) -> str:
    """Return the sentence of a code in a language (`lv`, `ru`, `en`, `uk`; others read English), its blanks filled."""
    texts = SENTENCES[code]
    told = ukrainian.SENTENCES.get(code) if language == "uk" else texts.get(language)
    return (told or texts["en"]).format_map(facts)


def tell(error: KnownError, language: str) -> str:
    """Return what to tell the person about an error."""
    return sentence(error.code, error.facts, language)
