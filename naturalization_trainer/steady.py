"""A mend for PySide6 6.12 on Python before 3.12: it drops a reference to None at every call of a method without result.

From Python 3.12 on None cannot be counted away; before, the process ends with "deallocating None" after some thousand
calls. `pyproject.toml` keeps 6.12 away from those Pythons; where it is installed all the same, this keeps None alive.
"""

import ctypes
import sys

_MANY = sys.maxsize // 4
_IMMORTAL_SINCE = (3, 12)


def keep_none_alive() -> None:
    """Count so many references to None that no program lives to see the last one dropped. Once is enough."""
    if sys.implementation.name == "cpython" and sys.version_info < _IMMORTAL_SINCE and sys.getrefcount(None) < _MANY:
        ctypes.c_ssize_t.from_address(id(None)).value += _MANY
