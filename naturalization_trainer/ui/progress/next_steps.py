"""What to practise next, in a few sentences, from the same figures as the charts."""

from PySide6.QtCore import QCoreApplication

from naturalization_trainer.learning.plan import REACHED
from naturalization_trainer.ui.progress.values import NameOf, ProgressFigures
from naturalization_trainer.ui.section_names import section_name

_TOPICS = 3
_FEW = 4
"""More sections than that are not named one by one."""


def next_steps(figures: ProgressFigures, name_of: NameOf, language: str) -> tuple[str, ...]:
    """Return one to three sentences: topics, letters, what was never tried."""
    said = []
    weak = [topic for topic in figures.topics if topic.recall < REACHED][:_TOPICS]
    if weak:
        names = ", ".join(name_of(topic.section, topic.topic, language) for topic in weak)
        said.append(QCoreApplication.translate("Progress", "Repeat these topics: %1.").replace("%1", names))
    if figures.often is not None:
        letter = QCoreApplication.translate("Progress", "Practise the letters, first of all “%1”.")
        said.append(letter.replace("%1", figures.often.letter))
    untried = [figure.section for figure in figures.sections if figure.state == "not_sat"]
    if len(untried) > _FEW:
        said.append(QCoreApplication.translate("Progress", "Try a whole examination once, without hurry."))
    elif untried:
        names = ", ".join(section_name(section) for section in untried)
        said.append(QCoreApplication.translate("Progress", "Try once, without hurry: %1.").replace("%1", names))
    if not said:
        said.append(QCoreApplication.translate("Progress", "Go on as you do: a little every day."))
    return tuple(said)
