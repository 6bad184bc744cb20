"""No window can be opened: a clear sentence and exit code 2, before Qt ends the process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from naturalization_trainer.display import require_display
from naturalization_trainer.errors import KnownError


@pytest.mark.parametrize(
    "environ",
    [
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "minimal"},
        {"QT_QPA_PLATFORM": "vnc:size=800x600"},
        {"WAYLAND_DISPLAY": "wayland-0"},
    ],
)
def test_some_platforms_need_no_screen_of_x(environ: dict[str, str]) -> None:
    require_display(environ, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_a_screen(platform: str) -> None:
    require_display({}, platform)


@pytest.mark.parametrize(
    ("environ", "code"),
    [
        ({}, "display_missing"),
        ({"DISPLAY": ""}, "display_missing"),
        ({"DISPLAY": ":987"}, "display_unreachable"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": "unix:987.0"}, "display_unreachable"),
    ],
)
def test_what_is_missing_is_named(environ: dict[str, str], code: str) -> None:
    with pytest.raises(KnownError) as raised:
        require_display(environ, "linux")
    assert raised.value.code == code


@pytest.mark.parametrize(("language", "said"), [("lv_LV.UTF-8", "Nav ekrāna"), ("ru_RU.UTF-8", "Нет экрана")])
def test_the_program_says_so_and_ends_with_2(tmp_path: Path, language: str, said: str) -> None:
    environ = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environ |= {"LANG": language, "LC_ALL": language}
    del environ["QT_QPA_PLATFORM"]
    program = [sys.executable, "-m", "naturalization_trainer"]
    done = subprocess.run(program, env=environ, capture_output=True, check=False, cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert b"Traceback" not in done.stderr
