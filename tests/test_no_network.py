import socket
import subprocess
import sys

import pytest


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_no_internet_socket_can_be_made(family: socket.AddressFamily) -> None:
    with pytest.raises(PermissionError):
        socket.socket(family)


def test_no_name_can_be_looked_up() -> None:
    with pytest.raises(PermissionError):
        socket.getaddrinfo("likumi.lv", 443)


def test_a_process_started_by_a_test_has_no_internet_either() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import socket; socket.socket(socket.AF_INET)"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "PermissionError" in done.stderr


def test_a_local_pair_can_be_made() -> None:
    for end in socket.socketpair():
        end.close()
