import os
from pathlib import Path

import pytest

from naturalization_trainer.media.shelf import Erased, erase, recorded
from naturalization_trainer.media.wav import WavWriter

SECOND = bytes([1, 0]) * 16_000


def record(path: Path, at: int, seconds: int = 1) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with WavWriter(path, 16_000) as writer:
        writer.append(SECOND * seconds)
    os.utime(path, (at, at))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    record(tmp_path / "own" / "practice" / "r1" / "a.wav", 1_000, 2)
    record(tmp_path / "own" / "0f3a" / "spe-int-001-1-1.wav", 3_000)
    record(tmp_path / "own" / "practice" / "r2" / "b.wav", 2_000)
    (tmp_path / "own" / "practice" / "r2" / "note.txt").write_text("not a recording")
    return tmp_path / "own"


def test_the_newest_is_first(folder: Path) -> None:
    found = recorded(folder)
    assert [one.file for one in found] == ["0f3a/spe-int-001-1-1.wav", "practice/r2/b.wav", "practice/r1/a.wav"]
    assert [one.seconds for one in found] == [1.0, 1.0, 2.0]
    assert [one.size for one in found] == [32_044, 32_044, 64_044]
    assert found[0].at.timestamp() == 3_000


def test_no_folder_holds_nothing(tmp_path: Path) -> None:
    assert recorded(tmp_path / "none") == ()
    assert erase(tmp_path / "none") == Erased(())


def test_what_a_crash_cut_off_is_mended(folder: Path) -> None:
    path = folder / "practice" / "r1" / "a.wav"
    content = path.read_bytes()
    path.write_bytes(content[:44] + content[44 : 44 + 16_001])
    (cut,) = (one for one in recorded(folder) if one.file == "practice/r1/a.wav")
    assert cut.seconds == 0.5
    (folder / "practice" / "r1" / "empty.wav").write_bytes(b"RIFF")
    assert len(recorded(folder)) == 3


def test_one_is_erased_and_its_empty_folder_with_it(folder: Path) -> None:
    assert erase(folder, ["practice/r1/a.wav"]) == Erased(("practice/r1/a.wav",))
    assert not (folder / "practice" / "r1").exists()
    assert len(recorded(folder)) == 2
    assert erase(folder, ["practice/r1/a.wav"]) == Erased(("practice/r1/a.wav",))


def test_all_are_erased_at_once(folder: Path) -> None:
    assert len(erase(folder).files) == 3
    assert recorded(folder) == ()
    assert (folder / "practice" / "r2" / "note.txt").exists()


def test_nothing_outside_is_touched(folder: Path) -> None:
    outside = record(folder.parent / "other.wav", 1)
    link = folder / "practice" / "link.wav"
    link.symlink_to(outside)
    assert erase(folder, ["../other.wav", "practice/link.wav"]) == Erased(())
    assert len(erase(folder).files) == 3
    assert outside.exists()
    assert link.is_symlink()


def test_what_could_not_be_erased_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name == "a.wav":
            raise PermissionError(13, "Permission denied")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    erased = erase(folder)
    assert erased.problem is not None
    assert erased.problem.code == "recordings_not_erased"
    assert len(erased.files) == 2
