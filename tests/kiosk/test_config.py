"""A kiosk's file: read strictly, everything wrong told at once and where it stands."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.cli import main
from naturalization_trainer.kiosk import pin
from naturalization_trainer.kiosk.config import Config, Idle, read_config
from tests.kiosk.samples import HASH, PIN, written

FIRST = f"data: /srv/kiosk\npin: {HASH}\n"


def test_what_is_not_said_is_as_documented(tmp_path: Path) -> None:
    read = read_config(written(tmp_path, FIRST))
    assert read.problems == ()
    assert read.config == Config(
        data="/srv/kiosk",
        pin=HASH,
        languages=("lv", "ru", "en", "uk"),
        offers=("check", "ten", "section", "trial"),
        idle=Idle(seconds=90, countdown=30),
        more_time=1.5,
        counts="",
    )
    assert read.config.counts_file == Path("/srv/kiosk/counts.db")


def test_all_can_be_said(tmp_path: Path) -> None:
    text = (
        "languages: [ru, lv]\noffers: [ten]\nidle: {seconds: 60, countdown: 20}\nmore_time: 1.25\n"
        "counts: /srv/counts.db\n"
    )
    config = read_config(written(tmp_path, FIRST + text)).config
    assert config is not None
    assert (config.languages, config.offers, config.more_time) == (("ru", "lv"), ("ten",), 1.25)
    assert config.idle == Idle(seconds=60, countdown=20)
    assert config.counts_file == Path("/srv/counts.db")


BROKEN = [
    ("", {(0, "kiosk_no_config")}),
    ("just words\n", {(1, "expected_mapping")}),
    ("languages: [lv]\n", {(1, "missing_key")}),
    (FIRST + "langages: [lv]\n", {(3, "unknown_key_nearest")}),
    (FIRST + "languages: [lv, de]\n", {(3, "unknown_value")}),
    (FIRST + "languages: []\n", {(3, "too_few")}),
    (FIRST + "languages: [lv, ru, lv]\n", {(3, "kiosk_twice")}),
    (FIRST + "offers: [tenn]\n", {(3, "unknown_value_nearest")}),
    (FIRST + "idle: {seconds: soon}\n", {(3, "not_a_number")}),
    (FIRST + "idle: {seconds: 5}\n", {(3, "out_of_range")}),
    (FIRST + "more_time: 9\n", {(3, "out_of_range")}),
    (FIRST + "more_time: nan\n", {(3, "out_of_range")}),
    (FIRST + "idle: 90\n", {(3, "expected_mapping")}),
    (FIRST + "data: /srv/other\n", {(3, "duplicate_key")}),
    (FIRST + "more_time: *a\n", {(3, "alias")}),
    (f"data: kiosk\npin: {HASH}\n", {(1, "kiosk_not_absolute")}),
    ("data: /srv/kiosk\npin: '271828'\n", {(2, "kiosk_not_hash")}),
    (
        "data: kiosk\npin: '1'\noffers: [ten, ten]\n",
        {(1, "kiosk_not_absolute"), (2, "kiosk_not_hash"), (3, "kiosk_twice")},
    ),
]


@pytest.mark.parametrize(
    ("text", "wrong"), BROKEN, ids=[text.splitlines()[-1] if text else "empty" for text, _ in BROKEN]
)
def test_everything_wrong_is_told_with_its_line(tmp_path: Path, text: str, wrong: set[tuple[int, str]]) -> None:
    path = tmp_path / "kiosk.yaml"
    path.write_text(text, encoding="utf-8")
    read = read_config(path)
    assert read.config is None
    assert {(problem.line, problem.code) for problem in read.problems} >= wrong


@given(raw=st.binary(max_size=200))
def test_whatever_stands_there_is_told(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "kiosk.yaml"
    path.write_bytes(raw)
    read = read_config(path)
    assert (read.config is None) == bool(read.problems)


def test_no_file_is_a_problem(tmp_path: Path) -> None:
    assert [problem.code for problem in read_config(tmp_path / "none.yaml").problems] == ["kiosk_no_config"]


@pytest.mark.parametrize("language", ["lv", "ru", "en", "uk"])
def test_check_prints_the_place(tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str) -> None:
    path = written(tmp_path, FIRST + "idle: {seconds: 5}\n")
    assert main(["kiosk", "--config", str(path), "--check", "--language", language]) == 1
    assert f"{path}:3:17: " in capsys.readouterr().out


def test_check_of_a_good_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kiosk", "--config", str(written(tmp_path)), "--check"]) == 0
    assert capsys.readouterr().out == ""


def test_no_file_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kiosk", "--check", "--language", "en"]) == 2
    assert "--config" in capsys.readouterr().err


def test_a_hash_is_made_and_fits_its_pin(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(PIN + "\n"))
    assert main(["kiosk", "--hash-pin"]) == 0
    made = capsys.readouterr().out.strip()
    assert pin.is_hash(made)
    assert PIN not in made
    assert pin.matches(PIN, made)
    assert not pin.matches("271829", made)


@pytest.mark.parametrize("given_pin", ["12345", "1234567890123", "12345a", "", "١٢٣٤٥٦"])
def test_a_poor_pin_is_refused(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, given_pin: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(given_pin + "\n"))
    assert main(["kiosk", "--hash-pin", "--language", "en"]) == 1
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("text", ["", "271828", "scrypt:1:8:1:YQ==:YQ==", HASH + "x", HASH.replace("16384", "16383")])
def test_what_is_no_hash(text: str) -> None:
    assert not pin.is_hash(text)
    assert not pin.matches(PIN, text)
