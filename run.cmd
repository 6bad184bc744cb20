@echo off
rem Starts the program from a source tree, making what it needs first: run, run test, run drills [name].
rem The first time this makes .venv beside it and installs the program there; afterwards it starts at once.
setlocal
set "here=%~dp0"
set "mode=run"
if /i "%~1"=="test" set "mode=test"
if /i "%~1"=="drills" set "mode=drills"
set "needs=%mode%"
if "%mode%"=="drills" set "needs=test"

set "found="
for %%c in ("py -3" "python" "python3") do if not defined found (
    %%~c -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul && set "found=%%~c"
)
if not defined found (
    echo Python 3.11 or newer is needed, and none was found. Install it from python.org, then start this again. 1>&2
    exit /b 2
)
%found% "%here%tools\set_up.py" %needs%
if errorlevel 1 exit /b %errorlevel%

set "python=%here%.venv\Scripts\python.exe"
if "%mode%"=="run" (
    "%python%" -m naturalization_trainer %*
) else (
    for /f "tokens=1,* delims= " %%a in ("%*") do "%python%" "%here%tools\%mode%.py" %%b
)
exit /b %errorlevel%
