"""What must hold of the bank as a whole: a table of small functions over the compiled tables.

Each returns the row of the task that is at fault (None where no single one is) and the problem.
"""

import sqlite3
from collections.abc import Callable, Iterator

from naturalization_trainer.bank.problem import Problem, shown

Found = tuple[int | None, Problem]

BALANCE_LEAST = 20
LONGEST_MOST = 0.45
TRUTHS_LEAST = 8
TRUTHS_SHARE = 0.3


def whole_bank(connection: sqlite3.Connection) -> Iterator[Found]:
    """Return what is wrong with the tasks together."""
    for check in CHECKS:
        yield from check(connection)


def _unique(connection: sqlite3.Connection) -> Iterator[Found]:
    """Report an id that stands twice in the bank, where it stands again."""
    twice = connection.execute("select id from tasks group by id having count(*) > 1 order by id").fetchall()
    for (task_id,) in twice:
        first, *others = connection.execute(
            "select row, path, line, col from tasks where id = ? order by path, line", (task_id,)
        ).fetchall()
        facts: dict[str, str | float] = {"id": task_id, "path": first[1], "line": first[2]}
        for row, path, line, column in others:
            yield row, Problem(path, line, column, "error", "id_twice", facts)


def _known_enemies(connection: sqlite3.Connection) -> Iterator[Found]:
    """Report an enemy that is no task of the bank; while a whole file cannot be read nobody can tell."""
    if connection.execute("select 1 from files where section = '' limit 1").fetchone():
        return
    unknown = connection.execute(
        "select enmity.row, path, line, col, task, enemy from enmity join tasks using (row)"
        " where not exists (select 1 from tasks where id = enemy) and enemy not in (select id from lost)"
    )
    for row, path, line, column, task, enemy in unknown:
        facts: dict[str, str | float] = {"id": task, "enemy": shown(enemy)}
        yield row, Problem(path, line, column, "error", "unknown_enemy", facts)


def _longest(connection: sqlite3.Connection) -> Iterator[Found]:
    """Report a section whose keys can be guessed by their length."""
    shares = connection.execute("select section, sum(choices), sum(longest) from tasks group by section")
    for section, choices, longest in shares:
        if choices >= BALANCE_LEAST and longest > LONGEST_MOST * choices:
            share = round(100 * longest / choices)
            facts: dict[str, str | float] = {"section": section, "share": share, "most": round(100 * LONGEST_MOST)}
            yield None, Problem(section, 0, 0, "warning", "longest_is_key", facts)


def _truths(connection: sqlite3.Connection) -> Iterator[Found]:
    """Report a file of whose statements too many or too few are true."""
    shares = connection.execute(
        "select path, sum(truths), sum(statements) from tasks where statements > 0 group by path"
    )
    for path, truths, count in shares:
        if count >= TRUTHS_LEAST and not TRUTHS_SHARE <= truths / count <= 1 - TRUTHS_SHARE:
            facts: dict[str, str | float] = {"truths": truths, "count": count}
            yield None, Problem(path, 0, 0, "warning", "truths_share", facts)


CHECKS: tuple[Callable[[sqlite3.Connection], Iterator[Found]], ...] = (_unique, _known_enemies, _longest, _truths)
