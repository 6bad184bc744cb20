"""A mend for PySide6 6.12 on Python before 3.12: it drops a reference to None at every call of a method without result.

It drops some to True and False as well. From Python 3.12 on these cannot be counted away; before, the process ends
with "deallocating None" after some thousand calls. `pyproject.toml` keeps 6.12 away from those Pythons; where it is
installed all the same, this keeps them alive.
"""

import sys

import PySide6

_MANY = sys.maxsize // 4
_IMMORTAL_SINCE = (3, 12)
_DROPPED_SINCE = (6, 12)


def keep_none_alive() -> None:
    """Count so many references to None, True and False that no program lives to see them dropped. Once is enough."""
    if sys.implementation.name != "cpython" or sys.version_info >= _IMMORTAL_SINCE:
        return
    if PySide6.__version_info__[:2] < _DROPPED_SINCE:
        return
    import ctypes  # noqa: PLC0415 - only where it is needed

    for value in (None, True, False):
        if sys.getrefcount(value) < _MANY:
            ctypes.c_ssize_t.from_address(id(value)).value += _MANY
