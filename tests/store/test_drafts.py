"""A draft outlives the program; a save that fails leaves the one before."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store.drafts import Drafts
from naturalization_trainer.store.engine import Store, open_store
from naturalization_trainer.testing import FakeClock

LONG = "ķļņ „” 😀\n" * 10_000


@pytest.fixture
def drafts(store: Store, clock: FakeClock) -> Iterator[Drafts]:
    with closing(Drafts(store, clock)) as opened:
        yield opened


def test_a_draft_is_kept_replaced_and_dropped(drafts: Drafts) -> None:
    assert drafts.get("letter:a") is None
    drafts.put("letter:a", "Labdien!")
    drafts.put("letter:b", "")
    drafts.put("letter:a", LONG)
    assert (drafts.get("letter:a"), drafts.get("letter:b")) == (LONG, "")
    drafts.drop("letter:a")
    drafts.drop("letter:a")
    assert (drafts.get("letter:a"), drafts.get("letter:b")) == (None, "")


def test_another_connection_sees_it_at_once(drafts: Drafts, store: Store, clock: FakeClock) -> None:
    drafts.put("letter:a", "Labdien!")
    with closing(Drafts(store, clock)) as other:
        assert other.get("letter:a") == "Labdien!"


def test_a_full_disk_is_told_and_leaves_the_draft_before(drafts: Drafts) -> None:
    drafts.put("letter:a", "Labdien!")
    (pages,) = drafts._connection.execute("PRAGMA page_count").fetchone()
    drafts._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(KnownError, match="store_full"):
        drafts.put("letter:a", LONG)
    assert drafts.get("letter:a") == "Labdien!"


def test_a_draft_outlives_a_kill(path: Path, store: Store, clock: FakeClock) -> None:
    store.close()
    code = (
        "import os, sys, pathlib\n"
        "from naturalization_trainer.store.engine import open_store\n"
        "from naturalization_trainer.store.drafts import Drafts\n"
        "from naturalization_trainer.testing import FakeClock\n"
        "clock = FakeClock()\n"
        "drafts = Drafts(open_store(pathlib.Path(sys.argv[1]), clock.now()), clock)\n"
        "drafts.put('letter:a', 'Sveika, Inita!')\n"
        f"os.kill(os.getpid(), {int(getattr(signal, 'SIGKILL', signal.SIGTERM))})\n"
    )
    done = subprocess.run([sys.executable, "-c", code, os.fspath(path)], check=False)
    assert done.returncode != 0
    again = open_store(path, clock.now())
    with closing(again), closing(Drafts(again, clock)) as opened:
        assert opened.get("letter:a") == "Sveika, Inita!"
