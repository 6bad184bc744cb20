from pathlib import Path

import pytest

from naturalization_trainer.media.library import Library


@pytest.fixture
def audio(tmp_path: Path) -> Path:
    folder = tmp_path / "audio"
    (folder / "listening" / "lis-001").mkdir(parents=True)
    (folder / "listening" / "lis-001" / "text.opus").write_bytes(b"1")
    (folder / "listening" / "lis-001" / "model-2.opus").write_bytes(b"2")
    (tmp_path / "secret.opus").write_bytes(b"3")
    return folder


def test_recordings_are_found_by_their_task(audio: Path) -> None:
    library = Library(audio)
    assert library.spoken("listening", "lis-001") == (audio / "listening/lis-001/text.opus").resolve()
    assert library.spoken("listening", "lis-002") is None
    assert library.spoken("listening", "lis-002", "listening/lis-001/text.opus") is not None
    assert library.model("listening", "lis-001", 2) == (audio / "listening/lis-001/model-2.opus").resolve()
    assert library.model("listening", "lis-001", 1) is None


@pytest.mark.parametrize(
    "file", ["../secret.opus", "/etc/passwd", "listening/../../secret.opus", "C:\\a.opus", "listening"]
)
def test_nothing_outside_the_folder_is_found(audio: Path, file: str) -> None:
    assert Library(audio).spoken("listening", "lis-001", file) is None


def test_a_link_that_leads_outside_is_not_there(audio: Path) -> None:
    (audio / "listening" / "lis-003").mkdir()
    (audio / "listening" / "lis-003" / "text.opus").symlink_to(audio.parent / "secret.opus")
    (audio / "listening" / "lis-004").symlink_to(audio / "listening" / "lis-001")
    assert Library(audio).spoken("listening", "lis-003") is None
    assert Library(audio).spoken("listening", "lis-004") is not None


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert Library(tmp_path / "none").spoken("listening", "lis-001") is None
