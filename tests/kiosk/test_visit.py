"""A visit's folder: there while the visit lasts, gone after it, also after the plug was pulled."""

import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.kiosk.visit import Visits, places

KILLED = """
import os, signal, sys
from pathlib import Path
from naturalization_trainer.kiosk.visit import Visits, places
visits = Visits(places(Path(sys.argv[1]), {}), Path(sys.argv[1]) / "cache")
visits.clear()
visit = visits.begin()
(visit.data / "letter.txt").write_text("MARKER")
(visits.temporary / "aside.txt").write_text("MARKER")
print(visit.folder, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def a_kiosk(folder: Path) -> Visits:
    return Visits(places(folder, {}), folder / "cache")


def test_a_visit_is_made_and_wiped(tmp_path: Path) -> None:
    visits = a_kiosk(tmp_path)
    visits.clear()
    visit = visits.begin()
    (visit.data / "people").mkdir()
    (visit.data / "people" / "typed").write_text("MARKER")
    assert stat.S_IMODE(visit.folder.parent.stat().st_mode) == 0o700
    visits.clear()
    assert not visit.folder.exists()
    assert visits.temporary.is_dir()
    assert visits.begin().id != visit.id


def test_memory_comes_before_the_disk(tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    found = places(tmp_path / "data", {"XDG_RUNTIME_DIR": str(run)})
    assert found[0].parent == run
    assert found[-1] == tmp_path / "data" / "visit"
    assert places(tmp_path / "other", {})[0].name != found[0].name, "two kiosks do not wipe each other"


def test_what_the_kiosk_keeps_is_lent(tmp_path: Path) -> None:
    visits = a_kiosk(tmp_path)
    visits.clear()
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "bank-1.sqlite").write_text("compiled")
    visit = visits.begin()
    assert (visit.cache / "bank-1.sqlite").read_text() == "compiled"
    visits.clear()
    assert (tmp_path / "cache" / "bank-1.sqlite").read_text() == "compiled"


def test_after_a_kill_the_next_start_deletes(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL
    left = Path(done.stdout.strip())
    assert (left / "data" / "letter.txt").exists()
    a_kiosk(tmp_path).clear()
    assert not left.exists()
    assert [path for path in left.parent.rglob("*") if path.is_file()] == []


def test_wherever_the_last_visit_lay(tmp_path: Path) -> None:
    on_disk = Visits((tmp_path / "data" / "visit",), tmp_path / "cache")
    on_disk.clear()
    left = on_disk.begin()
    a_kiosk(tmp_path / "data").clear()
    assert not left.folder.exists()


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious").write_text("kept")
    (tmp_path / "memory").symlink_to(elsewhere)
    visits = Visits((tmp_path / "memory", tmp_path / "disk"), tmp_path / "cache")
    visits.clear()
    visit = visits.begin()
    assert visit.folder.parent == tmp_path / "disk"
    (visit.data / "out").symlink_to(elsewhere)
    visits.clear()
    assert (elsewhere / "precious").read_text() == "kept"


def test_nowhere_to_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KnownError, match="kiosk_no_room"):
        Visits((tmp_path / "file" / "visit",), tmp_path / "cache").clear()
