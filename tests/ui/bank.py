"""A small bank of easy questions, with the shipped rules and library."""

import shutil
from pathlib import Path

from naturalization_trainer import paths

_FILE = """\
section: {section}
topic: {topic}
title: {{lv: {topic}}}
tasks:
  - id: {topic}-001
    type: single_choice
    status: second_read
    difficulty: 1
    prompt: Cik ir {number} un {number}?
    answer: "{right}"
    distractors: ["1", "100", "1000"]
    explanation: {{lv: Tā ir., ru: Так и есть., en: So it is.}}
    source: {{title: Rēķini}}
"""


def write_bank(folder: Path) -> None:
    """Write three topics of one easy question each."""
    topics = (("constitution", "viens"), ("constitution", "divi"), ("history_culture", "tris"))
    for number, (section, topic) in enumerate(topics, start=4):
        place = folder / section
        place.mkdir(parents=True, exist_ok=True)
        text = _FILE.format(section=section, topic=topic, number=number, right=2 * number)
        (place / f"{topic}.yaml").write_text(text, encoding="utf-8")
    for beside in ("blueprints", "library"):
        shutil.copytree(paths.bank_folder() / beside, folder / beside)
