import pytest

from naturalization_trainer.bank.file import read_file
from tests.bank.writing import EXPLANATION, QUESTION, RECORDING, STATEMENTS, bank_file, changed

SOURCE = "source: {act: Satversme, article: 5}"
LETTER = """\
id: wri-one
status: second_read
slot: letter
type: extended_text
prompt: Uzrakstiet vēstuli.
cover: [kas, kad, kur]
words: {min: 50, max: 70}
register: formal
samples:
"""
for _level in ("full", "border", "below"):
    LETTER += (
        f"  - {{level: {_level}, text: Labdien, marks: {{content: 5, vocabulary: 3, grammar: 4, "
        "spelling: 2, form: 1}, reasons: {lv: Labi.}}\n"
    )
CARD = """\
id: con-card
status: second_read
slot: oral_card
items:
"""
for _letter in "ab":
    CARD += (
        f"  - {{id: {_letter}, type: spoken_response, prompt: Atbildiet., questions: [Kas?], model: [Tauta.], "
        f'earns: {{"0": nav, "1": daļa, "2": viss}}, {EXPLANATION}, {SOURCE}}}\n'
    )
CLOZE = """\
id: read-cloze
slot: cloze
type: gap_choice
prompt: Lasiet.
text: A {1} b {2} c {3} d {4} e {5} f {6}.
gaps: [viens, divi, trīs, četri, pieci, seši]
spare: [septiņi, astoņi]
"""
SIGNS = """\
id: read-signs
slot: signs
type: matching
prompt: Savienojiet.
pairs: [{left: a, right: A1}, {left: b, right: B1}, {left: c, right: C1},
  {left: d, right: D1}, {left: e, right: E1}, {left: f, right: F1}]
spare: [G1, H1]
"""
ENTRY = f"""\
id: con-entry
type: text_entry
prompt: Cik?
kind: number
answer: "100"
accept: [simts, simt]
reject: [tūkstotis]
{EXPLANATION}
{SOURCE}
"""


def problems(task: str, section: str) -> list[tuple[str, str]]:
    """Return each problem's code with what stands at its place."""
    text = bank_file(task, section=section)
    lines = text.splitlines()
    file = read_file(text.encode(), f"{section}/x.yaml")
    return [(problem.code, lines[problem.line - 1][problem.column - 1 :]) for problem in file.problems]


@pytest.mark.parametrize(
    ("task", "section"),
    [
        (QUESTION, "constitution"),
        (QUESTION, "history_culture"),
        (STATEMENTS, "reading"),
        (RECORDING, "listening"),
        (LETTER, "writing"),
        (CARD, "constitution"),
        (CLOZE, "reading"),
        (SIGNS, "reading"),
        (ENTRY, "constitution"),
        (changed(LETTER, slot="practice"), "writing"),
        (changed(QUESTION, source="{act: Satversme, article: '1, 64, preambula'}"), "constitution"),
        (changed(QUESTION, source="{title: Valsts himna (likumi.lv 47134)}"), "constitution"),
    ],
)
def test_good_tasks_are_good(task: str, section: str) -> None:
    assert problems(task, section) == []


@pytest.mark.parametrize(
    ("task", "section", "expected"),
    [
        # options
        (changed(QUESTION, distractors='["50", "101", "100"]'), "constitution", ("answer_among_wrong", '"100"]')),
        (
            changed(QUESTION, answer="Jā", distractors="[nē, varbūt, jā.]"),
            "constitution",
            ("answer_among_wrong", "jā.]"),
        ),
        (changed(QUESTION, distractors="[a, b, A]"), "constitution", ("option_twice", "A]")),
        (changed(QUESTION, distractors="[a, b]"), "constitution", ("too_few", "[a, b]")),
        (SIGNS.replace("spare: [G1, H1]", "spare: [G1, A1]"), "reading", ("answer_among_wrong", "A1]")),
        (SIGNS.replace("spare: [G1, H1]", "spare: [G1]"), "reading", ("too_few", "[G1]")),
        (SIGNS.replace("right: B1", "right: A1"), "reading", ("option_twice", "{left: b, righ")),
        (SIGNS.replace("left: b", "left: a"), "reading", ("option_twice", "{left: a, righ")),
        (CLOZE.replace("astoņi", "Viens"), "reading", ("answer_among_wrong", "Viens]")),
        (ENTRY.replace("[tūkstotis]", "[simts]"), "constitution", ("answer_among_wrong", "simts]")),
        (ENTRY.replace("simt]", "simts]"), "constitution", ("option_twice", "simts]")),
        # gaps
        (CLOZE.replace("{6}", "…"), "reading", ("gap_missing", "A {1} b {2} c")),
        (CLOZE.replace("{6}", "{1}"), "reading", ("gap_twice", "A {1} b {2} c")),
        (CLOZE.replace("f {6}", "f {6} {7}"), "reading", ("gap_unknown", "A {1} b {2} c")),
        # sources and explanations
        (changed(QUESTION, source=None), "constitution", ("missing_key", "id: con-one")),
        (changed(QUESTION, explanation=None), "constitution", ("missing_key", "id: con-one")),
        (changed(QUESTION, explanation="{lv: a, ru: b}"), "constitution", ("missing_language", "{lv: a, ru: b}")),
        (changed(QUESTION, source="{fact: x}"), "constitution", ("source_without_title", "{fact: x}")),
        (changed(QUESTION, source="{act: Satversme}"), "constitution", ("missing_key", "{act: Satversm")),
        (changed(QUESTION, source="{act: Satversme, article: 81}"), "constitution", ("no_such_article", "81}")),
        (changed(QUESTION, source="{act: Satversme, article: 117}"), "constitution", ("no_such_article", "117}")),
        (changed(QUESTION, source="{act: Satversme, article: '4, x'}"), "constitution", ("no_such_article", "'4, x'}")),
        # evidence
        (
            STATEMENTS.replace("evidence: 3. marta}", "evidence: 4. marta}"),
            "reading",
            ("evidence_not_in_text", "4. marta}"),
        ),
        (STATEMENTS.replace(", evidence: 3. marta}", "}"), "reading", ("missing_key", "{id: f, type:")),
        (
            RECORDING.replace("evidence: no otrā ceļa", "evidence: no trešā ceļa"),
            "listening",
            ("evidence_not_in_text", "no trešā ceļa}"),
        ),
        (STATEMENTS.replace("'true'", "not_said", 1), "reading", ("not_said_not_offered", "not_said, evid")),
        # the task itself
        (
            changed(QUESTION, valid="{from: 2026-02-01, until: 2026-01-01}"),
            "constitution",
            ("until_before_from", "2026-01-01}"),
        ),
        (changed(QUESTION, enemies="[con-two, con-one]"), "constitution", ("own_enemy", "con-one]")),
        (changed(QUESTION, enemies="[con-two, con-two]"), "constitution", ("option_twice", "con-two]")),
        (changed(QUESTION, status="expert"), "constitution", ("expert_without_name", "expert")),
        (changed(QUESTION, points="0.7"), "constitution", ("half_points", "0.7")),
        # items
        (RECORDING.replace("{id: b, ", "{"), "listening", ("item_without_id", "{type: single_")),
        (RECORDING.replace("id: b", "id: a"), "listening", ("item_id_twice", "a, type: singl")),
        (RECORDING.replace("id: b", "id: B."), "listening", ("not_a_name", "B., type: sing")),
        # slots
        (changed(QUESTION, slot="letter"), "constitution", ("unknown_value", "letter")),
        (changed(QUESTION, points="2"), "constitution", ("slot_points", "2")),
        (changed(CLOZE, points="3"), "reading", ("slot_points", "3")),
        (STATEMENTS.replace("slot: official", "slot: factual"), "reading", ("slot_items", "- {id: a, type")),
        (STATEMENTS.replace("slot: official", "slot: cloze"), "reading", ("slot_items", "- {id: a, type")),
        (STATEMENTS.replace("slot: official", "slot: signs"), "reading", ("slot_type", "true_false, pr")),
        (RECORDING.replace("slot: notice", "slot: dialogue_choice"), "listening", ("slot_items", "- {id: a, type")),
        (STATEMENTS.replace("type: true_false", "type: text_entry"), "reading", ("slot_type", "text_entry, pr")),
        # letters and cards
        (LETTER.replace("min: 50", "min: 90"), "writing", ("word_window", "{min: 90, max:")),
        (LETTER.replace("level: below", "level: full"), "writing", ("sample_levels", "- {level: full")),
        (LETTER.replace("content: 5", "content: 6", 1), "writing", ("out_of_range", "6, vocabulary:")),
        (LETTER.replace("content: 5", "content: 0.3", 1), "writing", ("out_of_range", "0.3, vocabular")),
        (LETTER.replace("content: 5, ", "", 1), "writing", ("missing_key", "{vocabulary: 3")),
        (LETTER.replace("form: 1", "form: 1, charm: 1", 1), "writing", ("unknown_key", "1}, reasons: {")),
        (CARD.replace(', "2": viss', "", 1), "constitution", ("earns_incomplete", '{"0": nav, "1"')),
        (
            CARD.replace("model: [Tauta.]", "model: [Tauta., Saeima.]", 1),
            "constitution",
            ("model_count", "[Tauta., Saeim"),
        ),
        (
            CARD.replace("model:", "prepare_seconds: 9999, model:", 1),
            "constitution",
            ("out_of_range", "9999, model: ["),
        ),
    ],
)
def test_what_is_wrong_is_found_at_its_place(task: str, section: str, expected: tuple[str, str]) -> None:
    code, there = expected
    assert any(found == code and text.startswith(there) for found, text in problems(task, section))


def test_markup_and_line_breaks_do_not_hide_evidence() -> None:
    assert problems(STATEMENTS.replace("evidence: 3. marta}", "evidence: slēgta no 3. marta. Tā}"), "reading") == []
