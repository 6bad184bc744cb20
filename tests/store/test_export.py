"""Everything kept of a person, as JSON."""

import json
from contextlib import closing
from pathlib import Path

from naturalization_trainer.store import file, recordings, settings, sittings
from naturalization_trainer.store.drafts import Drafts
from naturalization_trainer.store.engine import open_store
from naturalization_trainer.store.export import export
from naturalization_trainer.store.letters_written import NewLetter, keep
from naturalization_trainer.store.profiles import People
from naturalization_trainer.testing import FakeClock, sample_form
from tests.store.test_letters_written import ASKED


def test_all_of_it_is_there(tmp_path: Path, clock: FakeClock) -> None:
    person = People(tmp_path / "data").create(clock.now(), "Anna")
    store = open_store(person.path, clock.now())
    settings.write(store, language="lv")
    kept = sittings.begin(store, sample_form(), clock)
    sitting = kept.sitting(clock)
    sitting.open_phase("language_written", "work")
    sitting.answer("wri-letter-001", "Labdien!\n„Jā”")
    sitting.close_phase()
    sittings.record(store, kept.id, sitting.session, clock)
    broken = sittings.begin(store, sample_form(), clock)
    with closing(file.connect(person.path)) as connection:
        connection.execute("INSERT INTO entries VALUES (2, 0, '', 'no JSON')")
        connection.execute("DROP TRIGGER sittings_no_update")
        connection.execute("UPDATE sittings SET form = x'00' WHERE id = 2")
    (person.recordings / "1").mkdir()
    (person.recordings / "1" / "a.wav").write_bytes(b"RIFF")
    keep(store, NewLetter(task="wri-1", revision="r", asked=ASKED, text="Čau!", marks={"content": 2.0}), clock.now())
    with closing(Drafts(store, clock)) as drafts:
        drafts.put("letter:wri-2", "Labdien!")
    found = sittings.load_open_sitting(store, clock)
    assert found.kept is not None
    found.kept.journal.close()

    folders = [export(person, tmp_path / "out", clock.now()) for _ in range(2)]
    told = json.loads((folders[1] / "export.json").read_text(encoding="utf-8"))

    assert [folder.name for folder in folders] == [
        "naturalization-trainer-2026-03-02",
        "naturalization-trainer-2026-03-02-2",
    ]
    assert (folders[1] / "recordings" / "1" / "a.wav").read_bytes() == b"RIFF"
    assert (told["format"], told["name"], told["settings"]) == (1, "Anna", {"language": "lv"})
    whole, unreadable = told["sittings"]
    assert [entry["event"]["event"] for entry in whole["entries"]] == ["PhaseOpened", "AnswerGiven", "PhaseClosed"]
    assert whole["entries"][1]["event"]["response"] == "Labdien!\n„Jā”"
    assert whole["form"]["parts"][0]["id"] == "language_written"
    assert whole["results"][0]["data"]["part"]["sections"][1]["id"] == "reading"
    assert (unreadable["form"], unreadable["entries"][0]["event"]) == ({"unreadable": "AA=="}, "no JSON")
    assert unreadable["set_aside"]
    assert {attempt["sitting"] for attempt in told["attempts"]} == {whole["uuid"]}
    ((letter,), (draft,)) = told["letters"], told["drafts"]
    assert (letter["text"], letter["marks"], letter["asked"]["cover"]) == ("Čau!", {"content": 2.0}, ["kad;", "kur."])
    assert (draft["key"], draft["text"]) == ("letter:wri-2", "Labdien!")
    assert told["recordings"] == [{"file": "1/a.wav", "bytes": 4}]
    kept.journal.close()
    broken.journal.close()
    store.close()


def test_what_was_learnt_is_there(tmp_path: Path, clock: FakeClock) -> None:
    person = People(tmp_path / "data").create(clock.now(), "Anna")
    store = open_store(person.path, clock.now())
    with closing(file.connect(person.path)) as connection:
        connection.execute("INSERT INTO cards VALUES ('m', 'con-1', '{\"item\":\"con-1\"}')")
        connection.execute("INSERT INTO learning VALUES ('goal', '15')")
        connection.execute("INSERT INTO letter_slips VALUES (739677, 'dictation', 'ā', 'a', 2)")
        connection.execute("INSERT INTO slip_words VALUES ('māja', 'maja', 2, 739677)")
        connection.execute("INSERT INTO practice_days VALUES (739677, 60.5)")
        connection.execute("INSERT INTO readiness_days VALUES (739677, 'reading', '{\"chance\":0.5}')")
    recordings.keep(store, clock, recordings.Asked("reh", "speaking", "spe-1", "spe-1/1", 0), "1/a.wav", 3.5)
    recordings.note_figures(store, "1/a.wav", recordings.Figures(speaking=2.0))
    store.close()

    told = json.loads((export(person, tmp_path / "out", clock.now()) / "export.json").read_text(encoding="utf-8"))

    assert told["cards"] == [{"meaning": "m", "item": "con-1", "card": {"item": "con-1"}}]
    assert told["learning"] == [{"key": "goal", "value": 15}]
    assert told["letter_slips"] == [
        {"day": "2026-03-02", "source": "dictation", "expected": "ā", "typed": "a", "times": 2}
    ]
    assert told["slip_words"] == [{"word": "māja", "typed": "maja", "times": 2, "last": "2026-03-02"}]
    assert told["practice_days"] == [{"day": "2026-03-02", "seconds": 60.5}]
    assert told["readiness_days"] == [{"day": "2026-03-02", "section": "reading", "data": {"chance": 0.5}}]
    (spoken,) = told["spoken"]
    assert (spoken["file"], spoken["seconds"], spoken["figures"]) == ("1/a.wav", 3.5, {"speaking": 2.0})
