import datetime
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.bank.pool import Pool
from tests.bank.writing import QUESTION, RECORDING, bank_file, changed, write

DAY = datetime.date(2026, 3, 2)
LONG_AGO = (1_700_000_000, 1_700_000_000)


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    folder = tmp_path / "question_bank"
    for topic in ("saeima", "prezidents"):
        tasks = [changed(QUESTION, id=f"con-{topic}-{number}") for number in range(5)]
        write(folder, {f"constitution/{topic}.yaml": bank_file(*tasks, topic=topic)})
    write(folder, {"listening/x.yaml": bank_file(RECORDING, section="listening", topic="x")})
    settle(folder)
    return folder


def settle(folder: Path) -> None:
    """Let all files be old enough to be trusted by their times."""
    for path in folder.rglob("*.yaml"):
        os.utime(path, LONG_AGO)


def opened(bank: Path) -> CompiledBank:
    return open_bank(bank, bank.parent / "audio", bank.parent / "cache", DAY)


def compiled_file(bank: Path) -> Path:
    (path,) = (bank.parent / "cache").glob("bank-*.sqlite")
    return path


def contents(bank: CompiledBank) -> object:
    tasks = [bank.task(task_id) for task_id in bank.task_ids()]
    pools = [(slot, bank.topics("constitution", slot, DAY)) for slot in ("question", "oral_card")]
    drawn = [
        bank.candidate("constitution", "question", topic, place, DAY)
        for topic, count in bank.topics("constitution", "question", DAY)
        for place in range(count)
    ]
    return tasks, pools, drawn, bank.problems, bank.bank_hash, bank.statuses(), bank.sections()


def test_it_is_a_pool(bank: Path) -> None:
    pool: Pool = opened(bank)
    assert pool.topics("constitution", "question", DAY) == (("prezidents", 5), ("saeima", 5))
    assert pool.candidate("constitution", "question", "saeima", 3, DAY).task == "con-saeima-3"
    with pytest.raises(IndexError):
        pool.candidate("constitution", "question", "saeima", 5, DAY)
    with pytest.raises(KeyError):
        pool.task("con-none")


def test_opening_again_reads_no_yaml_and_gives_the_same(bank: Path) -> None:
    first = contents(opened(bank))
    before = compiled_file(bank).stat()
    assert contents(opened(bank)) == first
    assert compiled_file(bank).stat() == before
    script = (
        "import datetime, sys; from pathlib import Path; from naturalization_trainer.bank.cache import open_bank;"
        "where = Path(sys.argv[1]);"
        "b = open_bank(where / 'question_bank', where / 'audio', where / 'cache', datetime.date(2026, 3, 2));"
        " b.topics('constitution', 'question', datetime.date(2026, 3, 2));"
        "print(sorted({'yaml', 'rapidfuzz', 'PySide6', 'sqlalchemy', 'numpy', 'soundfile'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script, str(bank.parent)], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_drafts_and_others_are_told_apart(bank: Path) -> None:
    draft = changed(QUESTION, id="con-draft", status="draft")
    expert = changed(QUESTION, id="con-expert", status="expert", reviewed_by="Inese Kalniņa")
    write(bank, {"constitution/more.yaml": bank_file(draft, expert, topic="more")})
    found = opened(bank)
    assert found.statuses() == {"draft": 1, "expert": 1, "second_read": 11}
    assert found.topics("constitution", "question", DAY) == (("more", 1), ("prezidents", 5), ("saeima", 5))
    assert found.task("con-draft").status == "draft"
    assert found.sections() == {"constitution": 11, "listening": 1}


def test_enemies_are_known_in_both_directions(bank: Path) -> None:
    one = changed(QUESTION, id="con-a", enemies="[con-b]")
    write(bank, {"constitution/more.yaml": bank_file(one, changed(QUESTION, id="con-b"), topic="more")})
    found = opened(bank)
    assert found.candidate("constitution", "question", "more", 0, DAY).enemies == {"con-b"}
    assert found.candidate("constitution", "question", "more", 1, DAY).enemies == {"con-a"}


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2025-12-31", "acf"),
        ("2026-01-01", "abcf"),
        ("2026-06-30", "abcf"),
        ("2026-07-01", "abf"),
        ("2027-01-01", "bf"),
    ],
)
def test_only_what_is_true_on_the_day_is_drawn(bank: Path, day: str, expected: str) -> None:
    valid = {"a": "{until: 2026-12-31}", "b": "{from: 2026-01-01}", "c": "{until: 2026-06-30}", "f": None}
    tasks = [changed(QUESTION, id=f"con-{name}", valid=window) for name, window in valid.items()]
    write(bank, {"constitution/more.yaml": bank_file(*tasks, topic="more")})
    found, on = opened(bank), datetime.date.fromisoformat(day)
    assert ("more", len(expected)) in found.topics("constitution", "question", on)
    drawn = [found.candidate("constitution", "question", "more", place, on).task for place in range(len(expected))]
    assert drawn == [f"con-{name}" for name in expected]
    with pytest.raises(IndexError):
        found.candidate("constitution", "question", "more", len(expected), on)


def test_a_topic_of_which_nothing_is_true_is_none(bank: Path) -> None:
    task = changed(QUESTION, id="con-a", valid="{from: 2030-01-01}")
    write(bank, {"constitution/more.yaml": bank_file(task, topic="more")})
    assert "more" not in dict(opened(bank).topics("constitution", "question", DAY))


def test_topics_have_names(bank: Path) -> None:
    found = opened(bank)
    assert found.topic_title("constitution", "saeima", "ru") == "Сейм"
    assert found.topic_title("constitution", "saeima", "uk") == "The Saeima"
    assert found.topic_title("constitution", "no-such_topic", "lv") == "No such topic"


def add(bank: Path) -> None:
    write(bank, {"history_culture/a.yaml": bank_file(changed(QUESTION, id="his-a"), section="history_culture")})


def take_away(bank: Path) -> None:
    (bank / "constitution" / "saeima.yaml").unlink()


def change(bank: Path) -> None:
    path = bank / "constitution" / "saeima.yaml"
    path.write_text(path.read_text().replace("deputātu", "locekļu"))


def change_within_the_same_size_and_time(bank: Path) -> None:
    path = bank / "constitution" / "saeima.yaml"
    path.write_text(path.read_text().replace("deputātu", "deputāta"))
    os.utime(path, LONG_AGO)


def break_one(bank: Path) -> None:
    path = bank / "constitution" / "saeima.yaml"
    path.write_text(path.read_text().replace("prompt:", "promt:", 1))


def move(bank: Path) -> None:
    (bank / "constitution" / "saeima.yaml").rename(bank / "constitution" / "a.yaml")


def name_an_enemy_that_is_gone(bank: Path) -> None:
    path = bank / "constitution" / "saeima.yaml"
    path.write_text(path.read_text() + "    enemies: [con-prezidents-0]\n")
    opened(bank).close()
    (bank / "constitution" / "prezidents.yaml").unlink()


def touch(bank: Path) -> None:
    os.utime(bank / "constitution" / "saeima.yaml", (1_600_000_000, 1_600_000_000))


def record(bank: Path) -> None:
    write(bank.parent / "audio", {"listening/lis-one/text.opus": b"abc"})


@pytest.mark.parametrize(
    "happen",
    [
        add,
        take_away,
        change,
        change_within_the_same_size_and_time,
        break_one,
        move,
        name_an_enemy_that_is_gone,
        touch,
        record,
    ],
)
def test_what_changed_is_compiled_as_if_all_were_new(
    bank: Path, tmp_path: Path, happen: Callable[[Path], None]
) -> None:
    before = contents(opened(bank))
    happen(bank)
    after = contents(opened(bank))
    assert (after == before) == (happen is touch)
    anew = open_bank(bank, bank.parent / "audio", tmp_path / "other cache", DAY)
    assert contents(anew) == after


def test_what_was_broken_and_mended_can_be_drawn_again(bank: Path) -> None:
    path = bank / "constitution" / "saeima.yaml"
    before, text = contents(opened(bank)), path.read_text()
    break_one(bank)
    assert dict(opened(bank).topics("constitution", "question", DAY))["saeima"] == 4
    path.write_text(text)
    assert contents(opened(bank)) == before


def test_a_file_written_just_now_is_read_again(bank: Path) -> None:
    path = bank / "constitution" / "saeima.yaml"
    text = path.read_text()
    path.write_text(text)
    written = path.stat()
    first = opened(bank).bank_hash
    path.write_text(text.replace("deputātu", "deputāta"))
    os.utime(path, ns=(written.st_atime_ns, written.st_mtime_ns))
    assert opened(bank).bank_hash != first


def empty(path: Path) -> None:
    path.write_bytes(b"")


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def scribble(path: Path) -> None:
    path.write_bytes(os.urandom(20_000))


def scribble_in_the_middle(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    path.write_bytes(content)


def another_program(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("create table notes (text)")
    connection.close()


def older_format(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("pragma user_version = 0")
    connection.close()


def other_bank(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("update meta set value = 'x' where name = 'identity'")
    connection.close()


def missing_table(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("drop table pool")
    connection.close()


def changed_body(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("update bodies set body = replace(body, 'deput', 'senat')")
    connection.close()


@pytest.mark.parametrize(
    "harm",
    [
        empty,
        truncate,
        scribble,
        scribble_in_the_middle,
        another_program,
        older_format,
        other_bank,
        missing_table,
        changed_body,
    ],
)
def test_a_cache_that_is_not_ours_is_made_anew(bank: Path, harm: Callable[[Path], None]) -> None:
    good = contents(opened(bank))
    harm(compiled_file(bank))
    assert contents(opened(bank)) == good
    assert contents(opened(bank)) == good
    assert [path.suffix for path in (bank.parent / "cache").iterdir()] == [".sqlite"]


def test_a_cache_damaged_while_open_is_made_anew(bank: Path) -> None:
    good = contents(opened(bank))
    found = opened(bank)
    scribble_in_the_middle(compiled_file(bank))
    assert contents(found) == good


def test_without_a_cache_folder_the_bank_is_kept_in_memory(bank: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    found = open_bank(bank, bank.parent / "audio", tmp_path / "file" / "cache", DAY)
    assert contents(found) == contents(opened(bank))


def test_a_bank_that_moved_has_its_own_cache(bank: Path, tmp_path: Path) -> None:
    opened(bank)
    shutil.copytree(bank, tmp_path / "copy")
    opened(tmp_path / "copy")
    assert len(list((tmp_path / "cache").glob("bank-*.sqlite"))) == 2


def test_an_open_bank_stays_as_it_was_when_another_process_compiles(bank: Path) -> None:
    found = opened(bank)
    change(bank)
    opened(bank)
    assert found.task("con-saeima-0").items[0].prompt == "Cik deputātu ir Saeimā?"


def test_it_may_be_opened_in_one_thread_and_used_in_another(bank: Path) -> None:
    with ThreadPoolExecutor(1) as other:
        found = other.submit(opened, bank).result()
    assert found.task("con-saeima-0").id == "con-saeima-0"


def test_a_closed_bank_is_not_compiled_again(bank: Path) -> None:
    found = opened(bank)
    found.close()
    with pytest.raises(sqlite3.ProgrammingError):
        found.task_ids()


def test_what_killed_compilations_left_is_cleared_away(bank: Path) -> None:
    opened(bank).close()
    cache = bank.parent / "cache"
    old, new = (cache / f"{compiled_file(bank).stem}-{name}.new" for name in ("old", "new"))
    old.write_bytes(b"half")
    os.utime(old, LONG_AGO)
    new.write_bytes(b"half")
    change(bank)
    opened(bank).close()
    assert not old.exists()
    assert new.exists()


def test_a_recording_is_listened_to_once(bank: Path) -> None:
    record(bank)
    heard: list[Path] = []

    def probe(path: Path) -> float:
        heard.append(path)
        return 2.0

    def check() -> list[tuple[str, object]]:
        found = open_bank(bank, bank.parent / "audio", bank.parent / "cache", DAY, probe)
        return [(problem.code, problem.facts.get("seconds")) for problem in found.problems]

    assert opened(bank).problems == ()
    assert check() == check() == [("sound_length", 2.0)]
    assert len(heard) == 1
    assert [problem.code for problem in opened(bank).problems] == ["sound_length"]


def test_it_tells_what_can_be_drawn_at_a_glance(bank: Path) -> None:
    found = opened(bank).drawable(DAY)
    pool = {(one.section, one.topic, one.task) for one in found}
    tasks = opened(bank)
    assert len(pool) == len(found) == sum(tasks.sections().values())
    for one in found:
        task = tasks.task(one.task)
        assert (one.meaning, one.difficulty, len(one.types)) == (task.meaning, task.difficulty, len(task.items))
    assert {one.types for one in found if one.section == "constitution"} == {("single_choice",)}
