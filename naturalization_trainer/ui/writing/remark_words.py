"""A remark on a letter in words: what was seen, never a verdict."""

from PySide6.QtCore import QCoreApplication

from naturalization_trainer.language.letter_check.remark import Remark
from naturalization_trainer.language.letters import bare


def remark_words(remark: Remark, points: tuple[str, ...]) -> str:
    """Return a remark's sentence in the language spoken; `points`: what the letter was to cover."""
    said = _sentence(remark).replace("%1", remark.given)
    return said.replace("%2", _point(points[remark.number])) if remark.kind == "point" else said


def proposal_words(remark: Remark, proposal: str) -> str:
    """Return what the button does that takes a proposal, for whoever hears it."""
    if remark.kind in {"no_greeting", "no_closing"}:
        return QCoreApplication.translate("Remark", "Put in: %1").replace("%1", proposal)
    return QCoreApplication.translate("Remark", "Change to: %1").replace("%1", proposal)


def proposal_button(remark: Remark, proposal: str) -> str:
    """Return what stands on that button: the proposal alone where it takes another's place."""
    if remark.kind in {"no_greeting", "no_closing"}:
        return proposal_words(remark, proposal)
    return proposal


def _point(point: str) -> str:
    return point.rstrip(" ;.")


def _sentence(remark: Remark) -> str:  # noqa: C901, PLR0911, PLR0912 - a table of the kinds
    number = remark.number
    match remark.kind:
        case "other_letters":
            return QCoreApplication.translate("Remark", "There are Russian letters in it: %1")
        case "too_short":
            return QCoreApplication.translate("Remark", "%n word(s) more are asked for.", "", number)
        case "too_long":
            return QCoreApplication.translate(
                "Remark", "%n word(s) more than are asked for. Nothing needs to go, but shorter is quicker.", "", number
            )
        case "point":
            return QCoreApplication.translate(
                "Remark", "The program found no words of this point: %2. Look for yourself."
            )
        case "familiar":
            return QCoreApplication.translate("Remark", "“%1” is said to a friend. In this letter one is polite.")
        case "mixed":
            return QCoreApplication.translate("Remark", "Tu and Jūs stand side by side. Choose one of the two.")
        case "polite":
            return QCoreApplication.translate(
                "Remark", "“%1”: to one friend one writes tu. Where several are meant, it may stay."
            )
        case "unknown_word":
            return _word(remark)
        case "doubled":
            return QCoreApplication.translate("Remark", "The same word stands twice: “%1”.")
        case "no_greeting":
            return QCoreApplication.translate("Remark", "The program found no greeting at the beginning.")
        case "greeting_familiar":
            return QCoreApplication.translate("Remark", "“%1” is how one greets a friend.")
        case "greeting_comma":
            return QCoreApplication.translate("Remark", "Between greeting and name there is a comma: “%1”.")
        case "no_closing":
            return QCoreApplication.translate("Remark", "The program found no closing words.")
        case "closing_familiar":
            return QCoreApplication.translate("Remark", "“%1” is how one takes leave of a friend.")
        case "closing_comma":
            return QCoreApplication.translate("Remark", "After “Ar cieņu” there is no comma.")
        case "no_name":
            return QCoreApplication.translate("Remark", "There seems to be no name at the end.")
        case "comma":
            return QCoreApplication.translate("Remark", "A comma seems to be missing: “%1”.")
        case "pronoun":
            return QCoreApplication.translate("Remark", "These two forms do not go together: “%1”.")
        case "repeated":
            return QCoreApplication.translate(
                "Remark", "“%1” comes %n time(s). Could another word stand there?", "", number
            )
        case "same_start":
            return QCoreApplication.translate("Remark", "%n sentences after one another begin with “%1”.", "", number)
        case "long_sentence":
            return QCoreApplication.translate(
                "Remark", "A sentence of %n word(s). Would two be easier to read?", "", number
            )


def _word(remark: Remark) -> str:
    if any(bare(each) == bare(remark.given) for each in remark.proposals):
        return QCoreApplication.translate("Remark", "Look at the marks: “%1”.")
    if remark.proposals:
        return QCoreApplication.translate("Remark", "The word list does not know “%1”.")
    return QCoreApplication.translate(
        "Remark", "The word list does not know “%1”. It may be right all the same: look once more."
    )
