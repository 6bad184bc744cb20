"""From the bank's files to its compiled tables: reads what changed, checks everything, writes one new SQLite file."""

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import msgspec

from naturalization_trainer.bank import attachments
from naturalization_trainer.bank.attachments import Attachment, Probe
from naturalization_trainer.bank.checks import Finding
from naturalization_trainer.bank.compiled import seal
from naturalization_trainer.bank.folder import GONE, Stamp, stamp
from naturalization_trainer.bank.problem import Problem
from naturalization_trainer.bank.readers import read_all
from naturalization_trainer.bank.revision import bank_hash, digest
from naturalization_trainer.bank.rows import FileRows
from naturalization_trainer.bank.tables import APPLICATION_ID, FORMAT, INDEXES, SCHEMA, Where
from naturalization_trainer.bank.whole import whole_bank

FRESH = 2_000_000_000
"""A file written so short a time ago (nanoseconds) may be written again within the same tick of its clock."""

HOUR = 3600

_PACKED = msgspec.msgpack.Encoder()
_FINDINGS = msgspec.msgpack.Decoder(tuple[Finding, ...])

_INSERT_TASK = "insert into tasks values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_OF_POOL = "section = ? and slot = ? and topic = ?"

Pool = tuple[str, str, str]


def compile_bank(where: Where, files: dict[str, Stamp], *, old: Path | None = None, probe: Probe | None = None) -> Path:
    """Write the compiled bank, from the `old` one where there is one; return where it now is.

    The file appears whole or not at all. Where it cannot take its place (another process has the old one open, on a
    system that minds) it stays beside it under its temporary name. Raises OSError or sqlite3.Error where nothing can be
    written at all.
    """
    target = where.compiled
    target.parent.mkdir(parents=True, exist_ok=True)
    _clear_away(target)
    handle, name = tempfile.mkstemp(prefix=f"{target.stem}-", suffix=".new", dir=target.parent)
    os.close(handle)
    written = Path(name)
    try:
        if old is not None:
            shutil.copyfile(old, written)
        connection = sqlite3.connect(written, isolation_level=None)
        try:
            fill(connection, where, files, probe=probe, empty=old is None)
        finally:
            connection.close()
    except BaseException:
        written.unlink(missing_ok=True)
        raise
    try:
        written.replace(target)
    except PermissionError:
        return written
    return target


def _clear_away(target: Path) -> None:
    """Remove what compilations left behind that were killed an hour ago or more."""
    for left in target.parent.glob(f"{target.stem}-*.new"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > HOUR:
                left.unlink()


def fill(
    connection: sqlite3.Connection, where: Where, files: dict[str, Stamp], *, probe: Probe | None, empty: bool
) -> None:
    """Bring the tables of an open database up to the files."""
    connection.executescript("pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -64000;")
    connection.execute("begin")
    if empty:
        for statement in SCHEMA.split(";"):
            connection.execute(statement)
    work = _Compiler(connection, where)
    changed = work.files(files)
    if empty:
        for statement in INDEXES.split(";"):
            connection.execute(statement)
    if work.attachments(probe) or changed or empty:
        work.whole()
    connection.execute("insert or replace into meta values ('identity', ?)", (where.identity,))
    connection.execute("commit")
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    connection.execute(f"pragma user_version = {FORMAT}")


class _Compiler:
    """One compilation: an open transaction, and the pools whose tasks changed in it."""

    def __init__(self, connection: sqlite3.Connection, where: Where) -> None:
        self._connection = connection
        self._folder = where.folder
        self._audio = where.audio
        self._pools: set[Pool] = set()
        self._row: int = connection.execute("select coalesce(max(row), 0) from tasks").fetchone()[0]

    def files(self, files: dict[str, Stamp]) -> bool:
        """Read the files that changed, forget those that are gone; tell whether any task may be another."""
        known = {
            path: (Stamp(mtime, ctime, size), hashed)
            for path, mtime, ctime, size, hashed in self._connection.execute(
                "select path, mtime, ctime, size, hash from files"
            )
        }
        gone = known.keys() - files.keys()
        for path in gone:
            self._forget(path)
        now = time.time_ns()
        changed: dict[str, Stamp] = {}
        for path, found in files.items():
            before, hashed = known.get(path, (GONE, ""))
            if path in known and before == found:
                continue
            trusted = found if now - found.mtime > FRESH else found._replace(mtime=-1)
            if path in known and self._hash_now(path) == hashed:
                self._connection.execute(
                    "update files set mtime = ?, ctime = ?, size = ? where path = ?", (*trusted, path)
                )
                continue
            if path in known:
                self._forget(path)
            changed[path] = trusted
        for rows in read_all(self._folder, {path: found.size for path, found in changed.items()}):
            self._insert(rows, changed[rows.path])
        return bool(gone or changed)

    def _hash_now(self, path: str) -> str | None:
        try:
            return digest((self._folder / path).read_bytes())
        except OSError:
            return None

    def _forget(self, path: str) -> None:
        self._pools |= set(
            self._connection.execute("select distinct section, slot, topic from tasks where path = ?", (path,))
        )
        for table in ("bodies", "enmity", "attached"):
            self._connection.execute(
                f"delete from {table} where row in (select row from tasks where path = ?)",  # noqa: S608 - our own names
                (path,),
            )
        for table in ("tasks", "files", "lost"):
            self._connection.execute(f"delete from {table} where path = ?", (path,))  # noqa: S608 - our own names

    def _insert(self, file: FileRows, trusted: Stamp) -> None:
        title = _PACKED.encode(file.title) if file.title else None
        problems = _PACKED.encode(file.problems) if file.problems else None
        insert = self._connection.executemany
        insert(
            "insert into files values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(file.path, *trusted, file.hash, file.section, file.topic, title, problems)],
        )
        first = self._row + 1
        rows = tuple(enumerate(file.tasks, first))
        self._row += len(rows)
        insert(_INSERT_TASK, [(row, file.path, 0, *task.columns) for row, task in rows])
        insert("insert into bodies values (?, ?, ?)", [(row, seal(task.body), task.body) for row, task in rows])
        insert(
            "insert into enmity values (?, ?, ?)",
            [(row, task.columns[0], enemy) for row, task in rows for enemy in task.enemies],
        )
        insert(
            "insert into attached values (?, ?, ?, ?, -2, -2, '', 0, null)",
            [(row, one.kind, one.file, one.synthetic) for row, task in rows if (one := task.attached)],
        )
        insert("insert into lost values (?, ?)", [(file.path, task_id) for task_id in file.lost])
        self._pools |= {(str(task.columns[3]), str(task.columns[4]), str(task.columns[5])) for task in file.tasks}

    def attachments(self, probe: Probe | None) -> bool:
        """Look at the recordings and pictures that changed or were not listened to yet; tell whether any did."""
        wanted: list[tuple[int, Attachment, Stamp]] = []
        for row, kind, file, synthetic, mtime, size, probed in self._connection.execute(
            "select row, kind, file, synthetic, mtime, size, probed from attached"
        ):
            found = stamp(f"{self._audio if kind == 'audio' else self._folder}/{file}")
            if (found.mtime, found.size) != (mtime, size) or (probe and not probed and found != GONE):
                wanted.append((row, Attachment(kind, file, bool(synthetic)), found))

        def look(one: tuple[int, Attachment, Stamp]) -> tuple[int, int, str, bool, bytes, int]:
            row, needed, found = one
            findings = tuple(attachments.findings(needed, self._folder, self._audio, probe))
            hashed = self._hash(needed) if found != GONE else ""
            return found.mtime, found.size, hashed, probe is not None, _PACKED.encode(findings), row

        with ThreadPoolExecutor(os.cpu_count() if probe else 1) as pool:
            self._connection.executemany(
                "update attached set mtime = ?, size = ?, hash = ?, probed = ?, findings = ? where row = ?",
                pool.map(look, wanted),
            )
        return bool(wanted)

    def _hash(self, needed: Attachment) -> str:
        place = needed.place(self._folder, self._audio)
        try:
            return digest(place.read_bytes()) if place and place.stat().st_size <= attachments.MAX_SOUND else ""
        except OSError:
            return ""

    def whole(self) -> None:
        """Check the bank as a whole, then lay out the pools of what is good."""
        found = [*whole_bank(self._connection), *self._attached_problems()]
        wrong = {row for row, problem in found if row is not None and problem.severity == "error"}
        before = {row for (row,) in self._connection.execute("select row from tasks where broken")}
        for row in wrong ^ before:
            self._connection.execute("update tasks set broken = ? where row = ?", (row in wrong, row))
            self._pools |= set(self._connection.execute("select section, slot, topic from tasks where row = ?", (row,)))
        self._lay_pools()
        problems = _PACKED.encode([problem for _, problem in found])
        hashed = bank_hash(
            self._connection.execute(
                "select id, revision, coalesce(hash, '') from tasks left join attached using (row)"
                " where not broken order by id"
            )
        )
        self._connection.executemany(
            "insert or replace into meta values (?, ?)", [("problems", problems), ("bank_hash", hashed)]
        )

    def _attached_problems(self) -> Iterator[tuple[int, Problem]]:
        """Return what is wrong with recordings and pictures; of those not made yet the number in each file."""
        unrendered: dict[str, tuple[int, Problem, int]] = {}
        for row, path, line, column, blob in self._connection.execute(
            "select row, path, line, col, findings from attached join tasks using (row)"
            " where findings is not null and length(findings) > 1 order by path, line"
        ):
            for finding in _FINDINGS.decode(blob):
                problem = Problem(path, line, column, finding.severity, finding.code, finding.facts)
                if finding.code == attachments.NOT_RENDERED:
                    first, told, count = unrendered.get(path, (row, problem, 0))
                    unrendered[path] = (first, told, count + 1)
                else:
                    yield row, problem
        for row, problem, count in unrendered.values():
            yield row, msgspec.structs.replace(problem, facts={**problem.facts, "count": count})

    def _lay_pools(self) -> None:
        for table in ("pool", "dated", "counts"):
            self._connection.executemany(f"delete from {table} where {_OF_POOL}", self._pools)  # noqa: S608 - our own names
        self._connection.executemany(
            "insert into pool select section, slot, topic, row_number() over (order by id) - 1, row from tasks"  # noqa: S608
            f" where {_OF_POOL} and not broken and status in ('second_read', 'expert')",
            sorted(self._pools),
        )
        self._connection.executemany(
            "insert into dated select pool.section, pool.slot, pool.topic, place, starts, ends"
            " from pool join tasks using (row) where pool.section = ? and pool.slot = ? and pool.topic = ?"
            " and (starts is not null or ends is not null)",
            sorted(self._pools),
        )
        self._connection.executemany(
            f"insert into counts select section, slot, topic, count(*) from pool where {_OF_POOL} group by 1, 2, 3",  # noqa: S608
            sorted(self._pools),
        )
