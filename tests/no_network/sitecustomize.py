"""Refuses every internet socket. Imported by the tests, and by every Python they start (it is on PYTHONPATH)."""

import socket
import sys
from typing import Any

FORBIDDEN = {socket.AF_INET, socket.AF_INET6}


def refuse(event: str, arguments: tuple[Any, ...]) -> None:
    """Be an audit hook that lets no internet socket be made, and no name be looked up."""
    if event == "socket.__new__" and arguments[1] in FORBIDDEN:
        raise PermissionError("the tests run without the internet")
    if event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        raise PermissionError("the tests run without the internet")


sys.addaudithook(refuse)
