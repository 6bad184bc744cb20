import msgspec
import pytest

from naturalization_trainer.bank.task import Task
from naturalization_trainer.media.script import LINE_PAUSE, SENTENCE_PAUSE, Line, Refused, Script, scripts
from tests.media.tasks import dictation, listening, read_text, recitation, speaking, spoken, turn


def only(task: Task) -> Script:
    (script,) = scripts(task)
    assert isinstance(script, Script)
    return script


def test_a_transcript_is_read_turn_by_turn_in_its_voices() -> None:
    script = only(listening(turn("Labdien!"), turn("Maksā 5 eiro.", "male1", "Maksā piecus eiro.")))
    assert script.file == "listening/lis-test-001/text.opus"
    assert script.lines == (Line("female1", "Labdien!"), Line("male1", "Maksā piecus eiro."))


def test_a_file_named_by_the_stimulus_is_kept() -> None:
    assert only(listening(turn("Labdien!"), file="listening/kopa/a.opus")).file == "listening/kopa/a.opus"


def test_line_breaks_and_marks_are_not_read() -> None:
    assert only(listening(turn("Labdien,\n**Anna**!"))).lines[0].words == "Labdien, Anna!"


@pytest.mark.parametrize(
    ("text", "say", "words"),
    [
        ("Maksā 45 eiro.", None, "45"),
        ("Sākas plkst. astoņos.", None, "plkst."),
        ("Piecas € dienā.", None, "€"),
        ("Tas ir PMLP.", None, "PMLP"),
        ("Maksā 45 eiro.", "Maksā 45 eiro.", "45"),
    ],
)
def test_figures_and_abbreviations_must_be_written_out(text: str, say: str | None, words: str) -> None:
    assert list(scripts(listening(turn("Labdien!"), turn(text, say=say)))) == [
        Refused("lis-test-001", "listening/lis-test-001/text.opus", words, model=False)
    ]


def test_what_is_written_out_for_the_voice_may_hold_capitals() -> None:
    assert only(listening(turn("SIA „Saule”", say="SIA Saule"))).lines[0].words == "SIA Saule"


def test_a_human_recording_and_a_text_need_no_voice() -> None:
    assert list(scripts(listening(turn("Maksā 5 eiro."), voice="recorded"))) == []
    assert list(scripts(read_text())) == []


def test_a_dictation_is_read_slowly_sentence_by_sentence() -> None:
    script = only(dictation("Šodien ir skaista diena. Mēs ejam mājās!"))
    assert [line.words for line in script.lines] == ["Šodien ir skaista diena.", "Mēs ejam mājās!"]
    assert all(line.slow and line.pause == SENTENCE_PAUSE for line in script.lines)


def test_each_line_of_a_text_known_by_heart_is_a_recording_of_its_own() -> None:
    first, second = scripts(recitation("Dievs, svētī Latviju,", "Mūs' dārgo tēviju,"))
    assert isinstance(first, Script)
    assert first.lines == (Line("female1", "Dievs, svētī Latviju,", LINE_PAUSE),)
    assert [first.file, second.file] == [f"anthem/ant-test-001/line-{n}.opus" for n in (1, 2)]


def test_model_answers_are_counted_through_all_items() -> None:
    found = list(scripts(speaking(spoken("Es dzīvoju Rīgā.", "Vakar.", item_id="a"), spoken("Jā.", item_id="b"))))
    assert [script.file for script in found] == [f"speaking/spk-test-001/model-{n}.opus" for n in (1, 2, 3)]
    assert len({line.voice for script in found if isinstance(script, Script) for line in script.lines}) == 1


def test_a_model_answer_with_figures_stays_in_writing() -> None:
    refused, script = scripts(speaking(spoken("1918. gadā.", "Rīgā.")))
    assert refused == Refused("spk-test-001", "speaking/spk-test-001/model-1.opus", "1918", model=True)
    assert script.file == "speaking/spk-test-001/model-2.opus"


def test_the_stamp_follows_what_is_read_and_how() -> None:
    one = only(listening(turn("Labdien!")))
    assert one.stamp == only(listening(turn("Labdien!"))).stamp
    assert one.stamp == only(listening(turn("Labdien!"), task_id="lis-test-002")).stamp
    assert one.stamp != only(listening(turn("Labvakar!"))).stamp
    assert one.stamp != only(listening(turn("Labdien!", "male1"))).stamp


def test_the_questions_of_an_interview_are_asked_in_another_voice() -> None:
    task = speaking(spoken("Es dzīvoju Rīgā.", item_id="a"), spoken(item_id="b"))
    *asked, model = scripts(msgspec.structs.replace(task, slot="interview"))
    assert [script.file for script in asked] == [f"speaking/spk-test-001/question-{n}.opus" for n in (1, 2, 3, 4)]
    lines = [line for script in asked if isinstance(script, Script) for line in script.lines]
    assert [line.words for line in lines] == ["Kur?", "Kad?"] * 2
    assert len({line.voice for line in lines}) == 1
    assert isinstance(model, Script)
    assert model.lines[0].voice != lines[0].voice
