"""Banks written for a test: good tasks of every slot, and a folder to put them in."""

from pathlib import Path
from textwrap import dedent, indent

EXPLANATION = "explanation: {lv: Tā ir., ru: Это так., en: So it is.}"
QUESTION = f"""\
id: con-one
status: second_read
type: single_choice
prompt: Cik deputātu ir Saeimā?
answer: "100"
distractors: ["50", "101", "120"]
{EXPLANATION}
source: {{act: Satversme, article: 5}}
"""
STATEMENTS = """\
id: read-one
status: second_read
slot: official
stimulus:
  kind: text
  look: notice
  title: Bibliotēka slēgta
  body: |
    Bibliotēka ir slēgta no **3. marta**.
    Tā atvērsies 10. martā plkst. 9.00.
items:
"""
for _letter, _answer, _evidence in (
    ("a", "true", "Bibliotēka ir slēgta"),
    ("b", "true", "no 3. marta. Tā atvērsies"),
    ("c", "false", "10. martā"),
    ("d", "true", "plkst. 9.00"),
    ("e", "false", "Bibliotēka slēgta"),
    ("f", "false", "3. marta"),
):
    STATEMENTS += (
        f"  - {{id: {_letter}, type: true_false, prompt: Tā ir., answer: '{_answer}', evidence: {_evidence}}}\n"
    )
RECORDING = """\
id: lis-one
status: second_read
slot: notice
stimulus:
  kind: audio
  transcript: [{speaker: A, voice: female1, text: Vilciens atiet no otrā ceļa.}]
items:
"""
for _letter in "abc":
    RECORDING += (
        f"  - {{id: {_letter}, type: single_choice, prompt: No kurienes?, answer: no otrā ceļa, "
        "distractors: [no pirmā, no trešā], evidence: no otrā ceļa}\n"
    )


def bank_file(*tasks: str, section: str = "constitution", topic: str = "saeima") -> str:
    """Return the text of a file of tasks, each given as its keys without the dash."""
    body = "".join(indent(dedent(task), "    ").replace("    ", "  - ", 1) for task in tasks)
    return f"section: {section}\ntopic: {topic}\ntitle: {{lv: Saeima, ru: Сейм, en: The Saeima}}\ntasks:\n{body}"


def changed(task: str, **keys: str | None) -> str:
    """Return a task with top keys set (their value as it stands in YAML) or, where None, taken out."""
    for key, value in keys.items():
        lines = task.splitlines(keepends=True)
        task = "".join(line for line in lines if not line.startswith(f"{key}:"))
        if value is not None:
            task += f"{key}: {value}\n"
    return task


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write a bank's files; return its folder."""
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder
