"""What is said of a question that will not be learnt: why it is set aside, and another way to learn it."""

from PySide6.QtCore import QCoreApplication, QLocale

from naturalization_trainer.sentences import sentence


def stubborn_words(reason: str, section: str) -> str:
    """Return why it is set aside (`forgotten_often`, `never_learnt`) and another way to learn it."""
    return f"{sentence(f'aside_{reason}', {}, QLocale().name()[:2])} {another_way(section)}"


def another_way(section: str) -> str:
    """Return another way to learn a question of a section."""
    match section:
        case "constitution":
            return QCoreApplication.translate(
                "Stubborn", "Read the article in the reading room, and write it down once by hand."
            )
        case "history_culture":
            return QCoreApplication.translate(
                "Stubborn", "Tell it to somebody in your own words, or look at a picture of it: stories stay."
            )
        case "anthem":
            return QCoreApplication.translate("Stubborn", "Sing the line aloud, and write it down once by hand.")
        case _:
            return QCoreApplication.translate(
                "Stubborn", "Say it aloud in a sentence of your own, and write it down once by hand."
            )
