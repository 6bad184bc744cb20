"""The tables of the compiled bank: what the YAML says, ready to be drawn from.

tasks: one row a task that is one by itself; `broken` where the bank as a whole has an error in it. bodies: the task in
msgpack, with a seal. enmity: enemies as named, in one direction. attached: the recording or picture a task needs.
pool: the drawable tasks of a section, slot and topic in dense places by id, whatever the day; dated: those of them that
are not true on every day; counts: how many stand in a pool. lost: ids of tasks that could not be read.
"""

from pathlib import Path
from typing import NamedTuple

APPLICATION_ID = 0x4C564E54
FORMAT = 1

SCHEMA = """
create table meta (name text primary key, value blob) without rowid;
create table files (
    path text primary key, mtime integer, ctime integer, size integer, hash text,
    section text, topic text, title blob, problems blob
) without rowid;
create table tasks (
    row integer primary key, path text, broken integer,
    id text, line integer, col integer, section text, slot text, topic text, status text, revision text,
    starts text, ends text, review_by text, choices integer, longest integer, truths integer, statements integer
);
create table bodies (row integer primary key, seal blob, body blob);
create table enmity (row integer, task text, enemy text);
create table lost (path text, id text);
create table attached (
    row integer primary key, kind text, file text, synthetic integer, mtime integer, size integer, hash text,
    probed integer, findings blob
);
create table pool (
    section text, slot text, topic text, place integer, row integer, primary key (section, slot, topic, place)
) without rowid;
create table dated (section text, slot text, topic text, place integer, starts text, ends text);
create table counts (
    section text, slot text, topic text, count integer, primary key (section, slot, topic)
) without rowid;
"""

INDEXES = """
create index task_ids on tasks (id);
create index task_paths on tasks (path);
create index task_pools on tasks (section, slot, topic, id);
create index reviews on tasks (review_by) where review_by is not null;
create index enmity_rows on enmity (row);
create index enmity_tasks on enmity (task, enemy);
create index enmity_enemies on enmity (enemy, task);
create index dated_pools on dated (section, slot, topic);
"""


class Where(NamedTuple):
    """The folders of a bank and of its recordings, where its compiled file stands, and whose work that file is."""

    folder: Path
    audio: Path
    compiled: Path
    identity: str
